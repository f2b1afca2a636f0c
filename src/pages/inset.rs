//! Pictures of the portfolio in a text: each drawn as on the page that it comes from, with its title and its twin.
//!
//! Must not know where in the text they stand.

use super::charts::{self, MissionMap, PlaceMap, Sizes, Wanted};
use super::learning::{self, ChainView};
use super::map::{self, OverviewView, SystemOf};
use super::mission::places_of;
use super::outcome::{self, FigureLine, Headline};
use super::parts::{Drawing, Link, MoneySection, StateView, money_section};
use super::scene::Scene;
use super::{balance, home, routes};
use crate::graph::{InsetTarget, Key, RecordKey};
use crate::model::{Inset, InsetKind, Mission, Outcome, Place, Vocabulary};

/// A picture of the portfolio in a text.
#[derive(Debug, Clone, serde::Serialize)]
pub struct InsetView {
    /// What the ids of its parts begin with.
    id: String,
    kind: &'static str,
    /// What it shows, and where more of it is.
    title: Link,
    /// The contributor's words.
    caption: Option<String>,
    /// None when there is nothing to draw yet.
    picture: Option<Picture>,
    /// Where the same stands in words or figures, when that is on another page.
    twin: Option<String>,
}

/// What is drawn; the kind says which.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(untagged)]
enum Picture {
    Map(Box<MissionMap>),
    Overview(Box<AllMissions>),
    System(Box<SystemOf>),
    Places(Box<MapOfPlaces>),
    Chart(Box<ChartOf>),
    Money(Box<MoneySection>),
    Balance(Box<Drawing>),
    Lessons(Box<ChainView>),
}

/// All missions on one line of time, and the same as a list.
#[derive(Debug, Clone, serde::Serialize)]
struct AllMissions {
    overview: OverviewView,
    missions: Vec<(Link, StateView)>,
}

/// A map of places, and the same as a list where that is short.
#[derive(Debug, Clone, serde::Serialize)]
struct MapOfPlaces {
    map: PlaceMap,
    places: Vec<Link>,
}

/// An outcome against time, and its figures.
#[derive(Debug, Clone, serde::Serialize)]
struct ChartOf {
    now: Headline,
    drawing: Drawing,
    about: String,
    figures: Vec<FigureLine>,
}

/// What the definitions of a page must hold for the patterns of its pictures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Patterns {
    /// The hatching of what is old.
    pub(crate) stale: bool,
    /// The textures of money.
    pub(crate) money: bool,
}

/// The most places that stand in a list under their map.
const LISTED: usize = 24;

/// Draws a picture; `number` counts those of a page.
pub(crate) fn view(scene: &Scene<'_>, inset: &Inset, target: InsetTarget, number: usize) -> InsetView {
    // The colon keeps it apart from the ids of headings.
    let id = format!("fig:{number}");
    let drawn = match (inset.kind, target) {
        (InsetKind::Map, InsetTarget::Record(RecordKey::Mission(key))) => mission_map(scene, key, &id),
        (InsetKind::Map, _) => all_missions(scene, &id),
        (InsetKind::System, InsetTarget::Record(RecordKey::Mission(key))) => system(scene, Some(key), &id),
        (InsetKind::System, _) => system(scene, None, &id),
        (InsetKind::Places, InsetTarget::Record(RecordKey::Mission(key))) => places_of_mission(scene, key),
        (InsetKind::Places, InsetTarget::Record(RecordKey::Place(key))) => places(scene, Some(key)),
        (InsetKind::Places, _) => places(scene, None),
        (InsetKind::Money, target) => money(scene, target),
        (InsetKind::Chart, InsetTarget::Record(RecordKey::Outcome(key))) => chart(scene, key),
        (InsetKind::Lessons, InsetTarget::Record(RecordKey::Lesson(key))) => Drawn {
            title: titled(scene, "inset-lesson", key.into()),
            picture: learning::of_lesson(scene, key).map(Box::new).map(Picture::Lessons),
            twin: None,
        },
        // Only what a kind can draw leaves the graph.
        (InsetKind::Balance | InsetKind::Chart | InsetKind::Lessons, _) => bets(scene),
    };
    let Drawn { title, picture, twin } = drawn;
    InsetView { id, kind: kind(picture.as_ref(), inset.kind), title, caption: inset.caption.clone(), picture, twin }
}

impl InsetView {
    /// Says which patterns the picture is drawn with.
    pub(crate) fn patterns(&self) -> Patterns {
        Patterns {
            stale: matches!(&self.picture, Some(Picture::Chart(chart)) if chart.drawing.wide.contains("c-stale")),
            money: matches!(&self.picture, Some(Picture::Money(_))),
        }
    }
}

/// Names what is drawn, for templates.
fn kind(picture: Option<&Picture>, kind: InsetKind) -> &'static str {
    if matches!(picture, Some(Picture::Overview(_))) { "overview" } else { kind.as_str() }
}

/// A picture with its title and the address of its twin.
struct Drawn {
    title: Link,
    picture: Option<Picture>,
    twin: Option<String>,
}

/// Writes a title around that of a record, which it leads to.
fn titled(scene: &Scene<'_>, words: &str, key: RecordKey) -> Link {
    let link = scene.record(key);
    Link { title: scene.say_with(words, &[("title", link.title.as_str().into())]), ..link }
}

/// Makes a title that leads to a page.
fn page(scene: &Scene<'_>, words: &str, path: &str) -> Link {
    Link { title: scene.say(words), href: scene.href(path) }
}

fn mission_map(scene: &Scene<'_>, key: Key<Mission>, id: &str) -> Drawn {
    let map = charts::mission_map(scene, key, id);
    Drawn {
        title: titled(scene, "mission-map-title", key.into()),
        picture: Some(Picture::Map(Box::new(map))),
        twin: Some(scene.part(key.into(), "milestones")),
    }
}

fn all_missions(scene: &Scene<'_>, id: &str) -> Drawn {
    let missions = home::missions_in_order(scene.portfolio);
    let missions =
        missions.into_iter().map(|key| (scene.record(key), charts::system::mission_state(scene, key))).collect();
    let picture = map::overview(scene, id).map(|overview| AllMissions { overview, missions });
    Drawn {
        title: page(scene, "overview-title", "map/index.html"),
        picture: picture.map(Box::new).map(Picture::Overview),
        twin: None,
    }
}

fn system(scene: &Scene<'_>, key: Option<Key<Mission>>, id: &str) -> Drawn {
    let title = match key {
        Some(key) => titled(scene, "system-of", key.into()),
        None => page(scene, "system-title", "map/index.html#system"),
    };
    let twin = key.map_or_else(|| title.href.clone(), |key| scene.to(&routes::of_system(scene.portfolio, key)));
    let system = map::system_of(scene, key, &format!("{id}-t {id}-d"), &twin);
    Drawn { title, picture: system.map(Box::new).map(Picture::System), twin: Some(twin) }
}

fn places(scene: &Scene<'_>, own: Option<Key<Place>>) -> Drawn {
    let keys: Vec<Key<Place>> = scene.portfolio.places.keys().collect();
    let title = match own {
        Some(key) => titled(scene, "inset-place", key.into()),
        None => page(scene, "nav-places", "places/index.html"),
    };
    let is_mapped = own.is_none_or(|own| scene.portfolio.spot(own).is_some());
    let wanted = Wanted { places: &keys, counts: &|_| true, own, sizes: Sizes::Brief };
    let map = if is_mapped { charts::place_map(scene, &wanted) } else { None };
    let listed = own.is_none() && keys.len() <= LISTED;
    let places = if listed { keys.iter().map(|&key| scene.record(key)).collect() } else { Vec::new() };
    let twin = (!listed).then(|| scene.href("places/index.html#list"));
    Drawn { title, picture: map.map(|map| map_of_places(map, places)), twin }
}

fn places_of_mission(scene: &Scene<'_>, key: Key<Mission>) -> Drawn {
    let (places, map) = places_of(scene, key);
    let listed = if places.len() <= LISTED {
        scene.by_title(places).into_iter().map(|place| scene.record(place)).collect()
    } else {
        vec![]
    };
    let twin = listed.is_empty().then(|| scene.href("places/index.html#list"));
    let title = titled(scene, "inset-places-of", key.into());
    Drawn { title, picture: map.map(|map| map_of_places(map, listed)), twin }
}

fn map_of_places(map: PlaceMap, places: Vec<Link>) -> Picture {
    // Whoever wants tiles asks for them on the page of the map itself.
    Picture::Places(Box::new(MapOfPlaces { map: map.without_tiles(), places }))
}

fn chart(scene: &Scene<'_>, key: Key<Outcome>) -> Drawn {
    let drawing = Drawing {
        wide: charts::outcome(scene, key, &charts::LARGE),
        narrow: Some(charts::outcome(scene, key, &charts::SMALL)),
    };
    let is_drawn = !drawing.wide.is_empty();
    let chart = is_drawn.then(|| ChartOf {
        now: outcome::headline(scene, key),
        drawing,
        about: outcome::caption(scene, key),
        figures: outcome::figure_lines(scene, key),
    });
    Drawn {
        title: scene.record(key),
        picture: chart.map(Box::new).map(Picture::Chart),
        twin: Some(scene.part(key.into(), "figures")),
    }
}

fn money(scene: &Scene<'_>, target: InsetTarget) -> Drawn {
    let analysis = scene.analysis;
    let (title, ledger) = match target {
        InsetTarget::Record(key @ RecordKey::Mission(mission)) => {
            (titled(scene, "inset-money", key), &analysis.missions[mission].money)
        }
        InsetTarget::Record(key @ RecordKey::Action(action)) => {
            (titled(scene, "inset-money", key), &analysis.money.actions[action])
        }
        InsetTarget::All | InsetTarget::Record(_) => {
            (page(scene, "money-all-title", "money/index.html"), &analysis.money.all)
        }
    };
    let section = money_section(scene, ledger);
    Drawn { title, picture: section.any.then(|| Picture::Money(Box::new(section))), twin: None }
}

fn bets(scene: &Scene<'_>) -> Drawn {
    let twin = scene.href("balance/index.html#bets");
    Drawn {
        title: page(scene, "bets-title", "balance/index.html"),
        picture: balance::bets(scene, &twin).map(Box::new).map(Picture::Balance),
        twin: Some(twin),
    }
}
