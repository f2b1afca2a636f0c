//! Pages of words, old addresses, and the page for addresses that do not exist.

use super::Route;
use super::parts::{Link, RecordCommon, common};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, RecordKey};
use crate::model::Page;

/// A page of words.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct WordsView {
    common: RecordCommon,
    /// The headings of the text, for a table of contents; only of the second level.
    headings: Vec<Link>,
    /// The other pages of words.
    others: Vec<Link>,
}

pub(crate) fn words(scene: &Scene<'_>, key: Key<Page>) -> View {
    let entry = &scene.portfolio.pages[key];
    let headings = (entry.body.anchors.iter())
        .filter(|anchor| anchor.level == 2)
        .map(|anchor| Link { href: format!("#{}", anchor.id), title: anchor.title.clone() })
        .collect();
    let others = scene.portfolio.pages.keys().filter(|other| *other != key).map(|other| scene.record(other)).collect();
    let view = WordsView { common: common(scene, RecordKey::Page(key)), headings, others };
    let has_image = entry.record.meta.image.is_some();
    let mut view = View::new(scene, "words", "about", entry.record.meta.title.value.clone(), view)
        .described(entry.record.meta.summary.as_deref())
        .with_entry(scene, entry);
    if let Some(prose) = &mut view.prose {
        prose.opens_page = !has_image;
    }
    view
}

/// An old address that leads to a new one.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct RedirectView {
    to: String,
}

pub(crate) fn redirect(scene: &Scene<'_>, to: &Route) -> View {
    let view = RedirectView { to: scene.to(to) };
    View::new(scene, "redirect", "", scene.say("moved-title"), view)
}

/// An address that does not exist.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct NotFoundView {
    ways: Vec<Link>,
}

pub(crate) fn not_found(scene: &Scene<'_>) -> View {
    let way = |path: &str, phrase: &str| Link { href: scene.href(path), title: scene.say(phrase) };
    let ways = vec![
        way("index.html", "nav-home"),
        way("missions/index.html", "nav-missions"),
        way("actions/index.html", "nav-actions"),
        way("lessons/index.html", "nav-lessons"),
    ];
    View::new(scene, "404", "", scene.say("not-found-title"), NotFoundView { ways })
}
