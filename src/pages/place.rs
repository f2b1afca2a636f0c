//! Places: where things are.

use super::parts::{ActionRow, LessonItem, Link, RecordCommon, action_row, common, lesson_item};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, RecordKey};
use crate::model::{Location, Place, PlacePrecision};

/// All places.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PlacesView {
    lede: String,
    places: Vec<PlaceRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct PlaceRow {
    link: Link,
    summary: Option<String>,
    part_of: Option<Link>,
    actions: usize,
    position: String,
}

pub(crate) fn places(scene: &Scene<'_>) -> View {
    let portfolio = scene.portfolio;
    let places: Vec<PlaceRow> = (portfolio.places.iter())
        .map(|(key, entry)| PlaceRow {
            link: scene.record(key),
            summary: entry.record.meta.summary.clone(),
            part_of: portfolio.links.places[key].part_of.map(|whole| scene.record(whole)),
            actions: portfolio.links.places[key].actions.len(),
            position: position(scene, &entry.record),
        })
        .collect();
    let lede = scene.language.count("places-lede", places.len());
    View::new(scene, "places", "places", scene.say("nav-places"), PlacesView { lede: lede.clone(), places })
        .described(Some(&lede))
}

/// A place.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PlaceView {
    common: RecordCommon,
    part_of: Option<Link>,
    parts: Vec<Link>,
    position: String,
    missions: Vec<Link>,
    actions: Vec<ActionRow>,
    actors: Vec<Link>,
    lessons: Vec<LessonItem>,
}

pub(crate) fn place(scene: &Scene<'_>, key: Key<Place>) -> View {
    let entry = &scene.portfolio.places[key];
    let links = &scene.portfolio.links.places[key];
    let view = PlaceView {
        common: common(scene, RecordKey::Place(key)),
        part_of: links.part_of.map(|whole| scene.record(whole)),
        parts: links.parts.iter().map(|&part| scene.record(part)).collect(),
        position: position(scene, &entry.record),
        missions: links.missions.iter().map(|&mission| scene.record(mission)).collect(),
        actions: links.actions.iter().map(|&action| action_row(scene, action)).collect(),
        actors: links.actors.iter().map(|&actor| scene.record(actor)).collect(),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
    };
    View::new(scene, "place", "places", entry.record.meta.title.value.clone(), view)
        .described(entry.record.meta.summary.as_deref())
        .under(scene.href("places/index.html"), scene.say("nav-places"))
        .with_entry(scene, entry)
}

fn position(scene: &Scene<'_>, place: &Place) -> String {
    let words = match &place.location {
        None => return scene.say("position-unknown"),
        Some(Location::Geometry(_)) => scene.say("position-area"),
        Some(Location::Point { lat, lon }) => scene.say_with(
            "position-point",
            &[("lat", scene.language.decimal(*lat).into()), ("lon", scene.language.decimal(*lon).into())],
        ),
    };
    match place.precision {
        Some(PlacePrecision::Approximate) => scene.say_with("about", &[("what", words.into())]),
        Some(PlacePrecision::Exact) => scene.say_with("position-exact", &[("what", words.into())]),
        None => words,
    }
}
