//! The whole portfolio as one document, for paper: what is on many pages, in the order of reading.

use super::home::{Net, Number, missions_in_order, net, numbers};
use super::mission::{self, MissionView};
use super::scene::Scene;
use super::view::View;

/// The whole portfolio as one document.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PrintView {
    title: String,
    lede: Option<String>,
    numbers: Vec<Number>,
    net: Net,
    missions: Vec<MissionView>,
}

pub(crate) fn print(scene: &Scene<'_>) -> View {
    let settings = &scene.portfolio.settings;
    let missions = missions_in_order(scene.portfolio).into_iter().enumerate();
    // Ids of several maps stand on one page.
    let missions: Vec<_> = missions.map(|(at, key)| mission::in_full(scene, key, &format!("map-{}", at + 1))).collect();
    let view = PrintView {
        title: settings.title.clone(),
        lede: settings.summary.clone(),
        numbers: numbers(scene),
        net: net(scene),
        missions,
    };
    View::new(scene, "print", "missions", scene.say("print-title"), view)
        .with_pictures()
        .described(Some(&scene.say("print-about")))
}
