//! The mission map: the pathway of a mission as a line map of a railway, wide and upright.
//!
//! Owns what is drawn as what, and the signs. Must not know where things stand: [`crate::picture::line_map`] does.

mod folding;
mod gather;
mod overview;
mod runs;
mod signs;
mod stops;
mod tall;
mod wide;

pub(crate) use overview::{Overview, overview};

use crate::graph::Key;
use crate::model::Mission;
use crate::pages::scene::Scene;
use crate::picture::line_map::{self, Crowded};
use folding::Folding;
use gather::Map;

/// A mission map, drawn.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MissionMap {
    /// Drawn for wide screens.
    wide: String,
    /// Drawn upright for narrow ones.
    tall: String,
    /// Its name.
    title: String,
    /// What the picture does with time.
    time: String,
    /// The signs that it uses, drawn, with their words.
    signs: Vec<Sign>,
}

/// A sign of the key.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Sign {
    drawing: String,
    word: String,
}

/// Draws the map of a mission. `id` begins the ids of its title and caption, which name and describe the picture.
pub(crate) fn mission_map(scene: &Scene<'_>, key: Key<Mission>, id: &str) -> MissionMap {
    let (map, layout) = laid_out(scene, key);
    let described_by = format!("{id}-t {id}-d");
    MissionMap {
        wide: wide::draw(scene, &map, &layout, (id, &described_by)),
        tall: tall::draw(scene, &map, id, &described_by),
        title: scene.say_with("mission-map-title", &[("title", map.title.as_str().into())]),
        time: time(scene, &map),
        signs: signs::key(scene, &map, id),
    }
}

/// Gathers a map and lays it out. Where a line has more stations or tracks than there is room for some are drawn as one, step by
/// step, until the rest has room.
fn laid_out(scene: &Scene<'_>, key: Key<Mission>) -> (Map, line_map::Layout) {
    let mut folding = Folding::default();
    loop {
        let map = gather::map(scene, key, &folding);
        let layout = line_map::lay(&map.plan());
        let mut folded = false;
        for crowded in &layout.crowded {
            folded |= match crowded {
                Crowded::Stations(line) => folding.fold_stations(map.lines[*line].id),
                Crowded::Tracks(line) => folding.fold_tracks(map.lines[*line].id),
            };
        }
        if !folded {
            return (map, layout);
        }
    }
}

fn time(scene: &Scene<'_>, map: &Map) -> String {
    let year = |at: f64| scene.language.year(at.floor() as i64);
    let words = match map.span.now {
        // The past takes at most two fifths of the width.
        Some(now) if map.span.end > now && map.span.start < now => {
            let is_wider = (now - map.span.start) / 2.0 > (map.span.end - now) / 3.0;
            if is_wider { "map-caption-wider" } else { "map-caption-narrower" }
        }
        _ => "map-caption-one-scale",
    };
    // The end of a span is the first moment after it.
    let end = year(map.span.end - 0.001);
    scene.say_with(words, &[("start", year(map.span.start).into()), ("end", end.into())])
}
