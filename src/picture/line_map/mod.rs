//! The layout of a line map, as of a railway: time from left to right, lines that join, stations on them, tracks that run in.
//!
//! Owns where everything stands, so that no two labels overlap and no line runs through a label. Must not know what lines, stations
//! and tracks stand for, nor how they are drawn.

mod axis;
mod bands;
mod labels;
mod lanes;
mod places;
mod upright;

#[cfg(test)]
mod tests;

pub use axis::TimeScale;
pub use labels::PlacedLabel;
pub use upright::{Feeder, Row, RowKind, Upright, UprightPlan, upright};

use super::Anchor;

/// The width of the wide map, in units.
pub const WIDTH: f64 = 1216.0;
/// Where the axis of time begins and ends.
pub const AXIS: (f64, f64) = (12.0, 1012.0);
/// Where the end of the main line stands.
pub const TERMINUS: f64 = 1064.0;
/// Where branches that run to the end turn.
const LAST_RISER: f64 = 1034.0;
/// The height of the years above the map.
const HEAD: f64 = 34.0;
/// The radius of a station.
pub const RADIUS: f64 = 9.0;
/// How many lanes of tracks a line has before it is told to fold some.
const LANES: usize = 9;
/// How far a boom reaches to each side.
const BOOM: f64 = 9.0;

/// What is to be laid out.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The time that is drawn.
    pub span: TimeSpan,
    /// The lines, the main line first. Every station stands on exactly one.
    pub lines: Vec<Line>,
    /// The stations.
    pub stations: Vec<Station>,
    /// The tracks.
    pub tracks: Vec<Track>,
    /// What is written at the end of the main line: its name, and lines under it.
    pub terminus: Words,
    /// When the main line begins, at the latest at its first station.
    pub begins: f64,
    /// A word along the main line, near its end; left out where there is no room.
    pub caption: Option<String>,
    /// Things that happened, by time: written above the lines where there is room, else a mark alone.
    pub events: Vec<(f64, String)>,
}

/// The time that a map spans, in years.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TimeSpan {
    /// Its first moment.
    pub start: f64,
    /// Today; none when the time that is drawn is over.
    pub now: Option<f64>,
    /// Its last moment.
    pub end: f64,
}

/// A line.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its stations.
    pub stations: Vec<usize>,
    /// Where it leads.
    pub joins: Join,
    /// What is written above its beginning.
    pub heading: Option<String>,
}

/// Where a line leads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Join {
    /// To the end of the main line.
    End,
    /// Into a station of another line.
    Station(usize),
    /// Nowhere: it has a beginning and an end of its own, in years.
    Own(f64, f64),
}

/// A title with lines under it.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// The title; it is broken into lines.
    pub title: String,
    /// Lines under it, which are not broken.
    pub notes: Vec<String>,
}

/// A station.
#[derive(Debug, Clone)]
pub struct Station {
    /// When, in years.
    pub at: f64,
    /// What is written at it.
    pub words: Words,
    /// What stands on the line before it: gates and signals.
    pub marks: Vec<Words>,
}

/// A track over the time that something takes, into what it leads to.
#[derive(Debug, Clone)]
pub struct Track {
    /// The line that it hangs above.
    pub line: usize,
    /// When it begins; none when nobody knows.
    pub from: Option<f64>,
    /// When it ends, or how far it is drawn.
    pub to: f64,
    /// What is written above it; cut where room is short.
    pub label: String,
    /// What is written after that, never cut.
    pub tail: String,
    /// What it leads to.
    pub goals: Vec<Goal>,
}

/// What a track leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// A station of its line; a track that ends after it comes down where it ends.
    Station(usize),
    /// A station of its line that it served on its way: it branches off there, though it goes on.
    Passed(usize),
    /// The line as a whole.
    Line,
}

/// Where everything stands.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The height of the picture.
    pub height: f64,
    /// The scale of time.
    pub scale: TimeScale,
    /// The lines, as in the plan.
    pub lines: Vec<PlacedLine>,
    /// The stations, as in the plan.
    pub stations: Vec<PlacedStation>,
    /// The tracks, as in the plan.
    pub tracks: Vec<PlacedTrack>,
    /// The label of the end.
    pub terminus: PlacedLabel,
    /// Where the caption ends, on its base line.
    pub caption: Option<(f64, f64)>,
    /// The events: their places, and what of their words there is room for.
    pub events: Vec<(f64, Option<String>)>,
    /// The height of the events' base line.
    pub events_at: f64,
    /// The lines whose stations or tracks are more than there is room for; the picture is better when some are drawn as one.
    pub crowded: Vec<Crowded>,
}

/// What there are too many of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crowded {
    /// The stations of a line.
    Stations(usize),
    /// The tracks above a line.
    Tracks(usize),
}

/// A line in its place.
#[derive(Debug, Clone)]
pub struct PlacedLine {
    /// Its height.
    pub y: f64,
    /// Where it begins.
    pub from: f64,
    /// Where it turns towards the line that it joins; none for the main line.
    pub riser: Option<f64>,
    /// The height of the line that it joins.
    pub to: f64,
    /// Where it ends, on that line.
    pub end: f64,
    /// The base line of its heading.
    pub heading: f64,
}

/// A station in its place.
#[derive(Debug, Clone)]
pub struct PlacedStation {
    /// Its middle.
    pub at: (f64, f64),
    /// Its label.
    pub label: PlacedLabel,
    /// Its marks: where each stands on the line, with its label.
    pub marks: Vec<(f64, PlacedLabel)>,
}

/// A track in its place.
#[derive(Debug, Clone)]
pub struct PlacedTrack {
    /// Its height.
    pub y: f64,
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where it turns down to its line.
    pub risers: Vec<f64>,
    /// The height of its line.
    pub line: f64,
    /// What is written above it, cut to the room there is; none when there is no room for it and its tail.
    pub label: Option<String>,
    /// How wide it is with its tail.
    pub width: f64,
    /// Where that begins.
    pub label_at: f64,
}

/// A box, as left, top, right, bottom.
pub type Bounds = (f64, f64, f64, f64);

/// Lays out a map.
///
/// # Panics
///
/// When a station stands on no line, or a track hangs above none.
pub fn lay(plan: &Plan) -> Layout {
    let scale = TimeScale::new(plan.span, AXIS);
    let mut crowded = Vec::new();
    let places = places::stations(plan, &scale, &mut crowded);
    let order = bands::order(plan, &places);
    let risers = bands::risers(plan, &places, &order);
    let passing = bands::passing(plan, &order, &risers);
    let labels: Vec<labels::Row> = (0..plan.lines.len())
        .map(|line| labels::along(plan, line, &places, (&passing[line].below, scale.now), &mut crowded))
        .collect();
    let lanes: Vec<lanes::Lanes> = (0..plan.lines.len())
        .map(|line| lanes::above(plan, line, (&scale, &places), &passing[line].above, &mut crowded))
        .collect();
    let events_at = HEAD + 16.0;
    let top = HEAD + if plan.events.is_empty() { 0.0 } else { 26.0 };
    let heights = bands::heights(plan, &order, top, &labels, &lanes);
    let y = |line: usize| heights.lines[line];
    let lines =
        (0..plan.lines.len()).map(|line| bands::line(plan, line, (&scale, &places), &risers, &heights)).collect();
    let mut stations: Vec<Option<PlacedStation>> = vec![None; plan.stations.len()];
    // What the caption of the main line keeps clear of.
    let mut above = passing[0].above.clone();
    for (line, row) in labels.iter().enumerate() {
        for labels::OfStation { station, label, marks } in row.placed(y(line)) {
            if line == 0 {
                above.extend(marks.iter().flat_map(|(x, _)| [x - BOOM, x + BOOM]));
            }
            stations[station] = Some(PlacedStation { at: (places[station], y(line)), label, marks });
        }
    }
    let mut tracks: Vec<Option<PlacedTrack>> = vec![None; plan.tracks.len()];
    for (line, lanes) in lanes.iter().enumerate() {
        for (track, placed) in lanes.placed(y(line)) {
            tracks[track] = Some(placed);
        }
    }
    let caption = plan.caption.as_ref().and_then(|words| lanes[0].room_for(words, &above, &scale));
    Layout {
        height: heights.all,
        lines,
        stations: stations.into_iter().map(|it| it.expect("every station stands on a line")).collect(),
        tracks: tracks.into_iter().map(|it| it.expect("every track hangs above a line")).collect(),
        terminus: labels::terminus(&plan.terminus, y(0)),
        caption: caption.map(|x| (x, y(0) - 13.0)),
        events: places::events(plan, &scale),
        events_at,
        scale,
        crowded,
    }
}

impl Layout {
    /// Lists the boxes of all labels.
    pub fn boxes(&self) -> Vec<Bounds> {
        let stations = self.stations.iter().flat_map(|station| {
            std::iter::once(station.label.bounds()).chain(station.marks.iter().map(|(_, label)| label.bounds()))
        });
        let tracks = self.tracks.iter().filter_map(PlacedTrack::bounds);
        stations.chain(tracks).chain(std::iter::once(self.terminus.bounds())).collect()
    }

    /// Lists the straight pieces of all lines, tracks and risers, without the corners' rounding.
    pub fn strokes(&self) -> Vec<((f64, f64), (f64, f64))> {
        let mut out = Vec::new();
        for line in &self.lines {
            match line.riser {
                None => out.push(((line.from, line.y), (line.end, line.y))),
                Some(x) => {
                    out.push(((line.from, line.y), (x, line.y)));
                    out.push(((x, line.y), (x, line.to)));
                    out.push(((x, line.to), (line.end, line.to)));
                }
            }
        }
        for track in &self.tracks {
            let tail = track.risers.iter().copied().fold(track.to, f64::max);
            out.push(((track.from, track.y), (tail, track.y)));
            out.extend(track.risers.iter().map(|&x| ((x, track.y), (x, track.line))));
        }
        for station in &self.stations {
            let labels = std::iter::once((station.at.0, &station.label));
            for (x, label) in labels.chain(station.marks.iter().map(|(x, label)| (*x, label))) {
                out.extend(label.leader.map(|y| ((x, station.at.1), (x, y))));
            }
        }
        out
    }
}

impl PlacedTrack {
    /// Returns the box of its label, when it has one.
    pub fn bounds(&self) -> Option<Bounds> {
        let bottom = self.y - 8.0 + 3.0;
        self.label.is_some().then_some((self.label_at, bottom - 14.0, self.label_at + self.width, bottom))
    }
}

/// Finds the left and right edge of words of a width that are anchored at a place.
fn edges(x: f64, anchor: Anchor, width: f64) -> (f64, f64) {
    match anchor {
        Anchor::Start => (x, x + width),
        Anchor::Middle => (x - width / 2.0, x + width / 2.0),
        Anchor::End => (x - width, x),
    }
}
