//! Places: where things are.

use super::charts::{PlaceMap, Sizes, Wanted, place_map, states};
use super::mission::StateCount;
use super::parts::{ActionRow, LessonItem, Link, RecordCommon, action_row, common, lesson_item};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, RecordKey};
use crate::model::{Location, Place, PlacePrecision};

/// All places.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PlacesView {
    lede: String,
    map: Option<PlaceMap>,
    /// Those that are on no map, since nobody knows where they are.
    unmapped: Vec<Link>,
    places: Vec<PlaceRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct PlaceRow {
    link: Link,
    summary: Option<String>,
    part_of: Option<Link>,
    actions: usize,
    states: Vec<StateCount>,
    position: String,
}

pub(crate) fn places(scene: &Scene<'_>) -> View {
    let portfolio = scene.portfolio;
    let places: Vec<PlaceRow> = (scene.by_title(portfolio.places.keys()).into_iter())
        .map(|key| (key, &portfolio.places[key]))
        .map(|(key, entry)| PlaceRow {
            link: scene.record(key),
            summary: entry.record.meta.summary.clone(),
            part_of: portfolio.links.places[key].part_of.map(|whole| scene.record(whole)),
            actions: portfolio.links.places[key].actions.len(),
            states: states(scene, portfolio.links.places[key].actions.iter().copied()),
            position: position(scene, &entry.record),
        })
        .collect();
    let lede = scene.language.count("places-lede", places.len());
    let keys: Vec<Key<Place>> = portfolio.places.keys().collect();
    let map = place_map(scene, &Wanted { places: &keys, counts: &|_| true, own: None, sizes: Sizes::Page });
    let unmapped = keys.iter().copied().filter(|&key| portfolio.spot(key).is_none());
    let unmapped = scene.by_title(unmapped).into_iter().map(|key| scene.record(key)).collect();
    View::new(
        scene,
        "places",
        "places",
        scene.say("nav-places"),
        PlacesView { lede: lede.clone(), map, unmapped, places },
    )
    .described(Some(&lede))
    .with_pictures()
}

/// A place.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PlaceView {
    common: RecordCommon,
    part_of: Option<Link>,
    parts: Vec<Link>,
    position: String,
    map: Option<PlaceMap>,
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
        parts: scene.by_title(links.parts.iter().copied()).into_iter().map(|part| scene.record(part)).collect(),
        position: position(scene, &entry.record),
        map: portfolio_map(scene, key),
        missions: links.missions.iter().map(|&mission| scene.record(mission)).collect(),
        actions: links.actions.iter().map(|&action| action_row(scene, action)).collect(),
        actors: scene.by_title(links.actors.iter().copied()).into_iter().map(|actor| scene.record(actor)).collect(),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
    };
    View::new(scene, "place", "places", entry.record.meta.title.value.clone(), view)
        .described(entry.record.meta.summary.as_deref())
        .under(scene.href("places/index.html"), scene.say("nav-places"))
        .with_pictures()
        .with_entry(scene, entry)
}

/// Draws a place among the others that lie around it.
fn portfolio_map(scene: &Scene<'_>, key: Key<Place>) -> Option<PlaceMap> {
    scene.portfolio.spot(key)?;
    let keys: Vec<Key<Place>> = scene.portfolio.places.keys().collect();
    place_map(scene, &Wanted { places: &keys, counts: &|_| true, own: Some(key), sizes: Sizes::Side })
}

fn position(scene: &Scene<'_>, place: &Place) -> String {
    let words = match &place.location {
        None => return scene.say("position-unknown"),
        Some(Location::Geometry(_)) if place.precision == Some(PlacePrecision::Approximate) => {
            return scene.say("position-area-about");
        }
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
