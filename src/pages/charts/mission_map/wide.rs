//! The wide map: time from left to right.

use super::gather::Map;
use super::runs::Run;
use super::signs;
use super::stops::{MarkKind, Note, Stop};
use crate::analysis::{ActionState, MilestoneState};
use crate::language::Language;
use crate::pages::scene::Scene;
use crate::picture::line_map::{AXIS, Layout, PlacedLabel, PlacedStation, PlacedTrack, TERMINUS, WIDTH};
use crate::picture::{Anchor, Svg, Way};

/// How far a line turns.
const TURN: f64 = 16.0;
/// How far a track turns.
const BEND: f64 = 11.0;

pub(super) fn draw(scene: &Scene<'_>, map: &Map, layout: &Layout, (id, described_by): (&str, &str)) -> String {
    let mirror = scene.mirror(WIDTH);
    let svg = Svg::of_links("map big wide", WIDTH, layout.height, described_by);
    let mut picture = Picture { svg: svg.mirrored(mirror), map, layout, language: scene.language };
    picture.svg.open_definitions();
    signs::define(&mut picture.svg, id, &map.stops.iter().collect::<Vec<_>>());
    picture.svg.close_definitions();
    picture.ground();
    picture.lines();
    picture.feeders();
    today(&mut picture.svg, scene, layout);
    for at in 0..map.runs.len() {
        picture.track(at);
    }
    for at in 0..map.stops.len() {
        picture.marks(at);
    }
    for at in 0..map.stops.len() {
        stop(&mut picture.svg, id, layout, &map.stops[at], &layout.stations[at]);
    }
    picture.terminus();
    picture.svg.finish()
}

struct Picture<'a> {
    svg: Svg,
    map: &'a Map,
    layout: &'a Layout,
    language: &'a Language,
}

impl Picture<'_> {
    /// The wash behind the past, the years, what happened.
    fn ground(&mut self) {
        let layout = self.layout;
        time(&mut self.svg, layout, self.language);
        let places: Vec<_> = layout.events.iter().map(|(x, _)| (*x, layout.events_at)).collect();
        self.svg.signs("event", &places, "m0,-9l4.5,4.5 -4.5,4.5 -4.5,-4.5z");
        for (x, words) in &layout.events {
            if let Some(words) = words {
                let class = ground_at(self.layout, *x);
                self.svg.text(class.trim_start(), (x + 9.0, layout.events_at), Anchor::Start, words);
            }
        }
    }

    fn lines(&mut self) {
        // Branches first, so that the main line lies over them.
        for at in (1..self.map.lines.len()).rev() {
            self.branch(at);
        }
        self.main_line();
    }

    fn branch(&mut self, at: usize) {
        let line = &self.layout.lines[at];
        let Some(x) = line.riser else { return };
        let down = if line.to > line.y { TURN } else { -TURN };
        let way = Way::from(line.from, line.y)
            .to(x - TURN, line.y)
            .bend((x, line.y), (x, line.y + down))
            .to(x, line.to - down)
            .bend((x, line.to), (x + TURN, line.to))
            .to(line.end.max(x + TURN), line.to);
        self.svg.way("ln", &way);
        self.overlays(at, "");
    }

    fn main_line(&mut self) {
        let line = &self.layout.lines[0];
        let (y, from, end) = (line.y, line.from, line.end);
        if self.map.critical {
            let stops = &self.map.lines[0].stops;
            let met = |stop: &&usize| self.map.stops[**stop].standing.state == MilestoneState::Met;
            let last = stops.iter().filter(met).map(|stop| self.layout.stations[*stop].at.0).fold(from, f64::max);
            if last > from {
                self.svg.way("ln", &Way::from(from, y).to(last, y));
            }
            self.svg.way("ln crit", &Way::from(last, y).to(end, y));
        } else {
            self.svg.way("ln", &Way::from(from, y).to(end, y));
        }
        self.overlays(0, if self.map.critical { " crit" } else { "" });
        self.svg.way("buf", &Way::from(from, y - 8.0).to(from, y + 8.0));
        if let (Some(words), Some((x, y))) = (&self.map.caption, self.layout.caption) {
            self.svg.text("bl cp", (x, y), Anchor::End, words);
        }
    }

    /// Dashes before a station that nothing serves, dots from a late one to today.
    fn overlays(&mut self, line: usize, heavy: &str) {
        let y = self.layout.lines[line].y;
        let now = self.layout.scale.now;
        let mut before = self.layout.lines[line].from;
        let mut stops = self.map.lines[line].stops.clone();
        stops.sort_by(|a, b| self.layout.stations[*a].at.0.total_cmp(&self.layout.stations[*b].at.0));
        for (position, stop) in stops.iter().enumerate() {
            let (x, standing) = (self.layout.stations[*stop].at.0, self.map.stops[*stop].standing);
            let late = standing.late_and_unserved || standing.state == MilestoneState::Late;
            if standing.state == MilestoneState::Unserved && !standing.late_and_unserved {
                let from = now.map_or(before, |now| before.max(now.min(x))) + 14.0;
                if from < x - 10.0 {
                    self.svg.way(&format!("ln gap0{heavy}"), &Way::from(from, y).to(x, y));
                    self.svg.way(&format!("ln gapd{heavy}"), &Way::from(from, y).to(x - 10.0, y));
                }
            }
            if late && let Some(now) = now {
                let next = stops.get(position + 1).map_or(now, |next| self.layout.stations[*next].at.0.min(now));
                if next > x + 14.0 {
                    self.svg.way(&format!("ln over0{heavy}"), &Way::from(x, y).to(next, y));
                    self.svg.way("ln over", &Way::from(x + 12.0, y).to(next, y));
                }
            }
            before = x;
        }
    }

    /// The thin ways from the ends of tracks into their stations.
    fn feeders(&mut self) {
        for (stopped, class) in [(false, "ap"), (true, "ap no")] {
            let mut ways = Way::default();
            for (run, track) in self.map.runs.iter().zip(&self.layout.tracks) {
                if (run.standing == ActionState::Stopped) != stopped {
                    continue;
                }
                for &x in &track.risers {
                    // A track that is shorter than its turn goes straight down.
                    ways = if x - BEND < track.from {
                        ways.again(x, track.y).to(x, track.line)
                    } else {
                        ways.again(track.to.min(x - BEND), track.y)
                            .to(x - BEND, track.y)
                            .bend((x, track.y), (x, track.y + BEND))
                            .to(x, track.line)
                    };
                }
            }
            self.svg.way(class, &ways);
        }
        for station in &self.layout.stations {
            let labels = std::iter::once((station.at.0, &station.label));
            for (x, label) in labels.chain(station.marks.iter().map(|(x, label)| (*x, label))) {
                if let Some(y) = label.leader {
                    self.svg.way("lead", &Way::from(x, station.at.1).to(x, y));
                }
            }
        }
    }

    fn track(&mut self, at: usize) {
        let (run, placed) = (&self.map.runs[at], &self.layout.tracks[at]);
        let whole = placed.label.as_deref() == Some(run.title.as_str());
        let name = (!whole).then(|| match &placed.label {
            Some(seen) => format!("{seen} · {}: {}", run.state.word, run.title),
            None => format!("{} · {}", run.title, run.state.word),
        });
        self.svg.open_link("", &run.href, name.as_deref());
        let tail = placed.risers.iter().copied().fold(placed.to, f64::max);
        let (left, right) = match placed.bounds() {
            Some((left, _, right, _)) => (left.min(placed.from) - 3.0, right.max(tail) + 3.0),
            None => (placed.from - 3.0, tail + 3.0),
        };
        self.svg.area((left, placed.y - 22.0), (right - left, 29.0));
        self.ink(run, placed);
        if let Some(label) = &placed.label {
            let class = format!("al{}", ground_at(self.layout, placed.label_at));
            let state = format!("s-{}", run.state.class);
            let parts = [("", label.as_str()), ("", " · "), (state.as_str(), run.state.word.as_str())];
            self.svg.texts(&class, (placed.label_at, placed.y - 8.0), Anchor::Start, &parts);
        }
        self.svg.close_link();
    }

    fn ink(&mut self, run: &Run, placed: &PlacedTrack) {
        let turn = self.layout.scale.at(run.turn).clamp(placed.from, placed.to);
        if run.from.is_none() {
            // Nobody knows when it began: it comes out of dots.
            let dots = Way::from(placed.from, placed.y).to(turn, placed.y);
            self.svg.way(&format!("{} fade", signs::ink(run.standing)), &dots);
            return signs::track(&mut self.svg, (turn, turn, placed.to), placed.y, run.standing);
        }
        signs::track(&mut self.svg, (placed.from, turn, placed.to), placed.y, run.standing);
    }

    fn marks(&mut self, at: usize) {
        let station = &self.layout.stations[at];
        for (mark, (x, label)) in self.map.stops[at].marks.iter().zip(&station.marks) {
            let signal = !matches!(mark.kind, MarkKind::Gate | MarkKind::Easing);
            let y = if signal { station.at.1 + 19.0 } else { station.at.1 };
            self.svg.open_link("", &mark.href, None);
            let (left, top, right, bottom) = label.bounds();
            let (left, right) = (left.min(x - 12.0), right.max(x + 12.0));
            let top = (station.at.1 - 16.0).min(top);
            self.svg.area((left - 3.0, top), (right - left + 6.0, bottom.max(y + 16.0) - top));
            signs::mark(&mut self.svg, (*x, y), mark.kind, false);
            let class = if signal { "b-signal" } else { "b-gate" };
            let ground = format!("bl{}", ground_at(self.layout, label.bounds().0));
            for y in &label.notes {
                self.svg.texts(&ground, (label.x, *y), label.anchor, &[(class, &mark.head)]);
            }
            for (y, words) in &label.title {
                self.svg.text(&ground, (label.x, *y), label.anchor, words);
            }
            self.svg.close_link();
        }
    }

    fn terminus(&mut self) {
        let (map, layout) = (self.map, self.layout);
        let (y, label) = (layout.lines[0].y, &layout.terminus);
        let (_, top, right, bottom) = label.bounds();
        let top = top.min(y - 24.0);
        self.svg.open_link("", &map.end.href, None);
        let left = TERMINUS - 22.0;
        self.svg.area((left, top), ((right + 4.0).min(WIDTH) - left, bottom.max(y + 24.0) - top));
        if map.end.open {
            self.svg.way("arr", &Way::from(TERMINUS - 6.0, y - 9.0).to(TERMINUS + 6.0, y).to(TERMINUS - 6.0, y + 9.0));
        } else {
            self.svg.circle("st end", (TERMINUS, y), 17.0);
            self.svg.circle(map.end.class, (TERMINUS, y), 8.0);
        }
        write(&mut self.svg, label, ("el", &map.end.notes), "");
        self.svg.close_link();
    }
}

/// Draws the wash behind the past, and the years at head and foot.
pub(super) fn time(svg: &mut Svg, layout: &Layout, language: &Language) {
    let bottom = layout.height;
    let past = layout.scale.now.unwrap_or(AXIS.1);
    svg.rect("past", (0.0, 34.0), (past, bottom - 34.0));
    let mut grid = Way::default();
    for (year, x) in layout.scale.ticks() {
        grid = grid.again(x, 34.0).to(x, bottom);
        for y in [28.0, bottom - 6.0] {
            svg.text("yr", (x + 5.0, y), Anchor::Start, &language.year(year));
        }
    }
    svg.way("grid", &grid);
}

/// Draws the line of today.
pub(super) fn today(svg: &mut Svg, scene: &Scene<'_>, layout: &Layout) {
    let Some(now) = layout.scale.now else { return };
    svg.way("today", &Way::from(now, 8.0).to(now, layout.height));
    let words = scene.say_with("map-today", &[("day", scene.language.day(scene.analysis.as_of).into())]);
    let (x, anchor) = if now > WIDTH - 250.0 { (now - 7.0, Anchor::End) } else { (now + 7.0, Anchor::Start) };
    svg.text("todayl", (x, 12.0), anchor, &words);
}

/// Draws a station with its label, as a link.
pub(super) fn stop(svg: &mut Svg, id: &str, layout: &Layout, stop: &Stop, station: &PlacedStation) {
    let name = named(stop, &station.label.title);
    svg.open_link("", &stop.href, name.as_deref());
    let (left, _, right, bottom) = station.label.bounds();
    let (left, right) = (left.min(station.at.0 - 16.0), right.max(station.at.0 + 16.0));
    let top = station.at.1 - 16.0;
    svg.area((left - 1.0, top), (right - left + 2.0, bottom.max(station.at.1 + 16.0) - top + 2.0));
    signs::station(svg, id, station.at, stop);
    let ground = ground_at(layout, station.label.bounds().0);
    write(svg, &station.label, ("sn", &stop.notes), ground);
    svg.close_link();
}

/// Writes a label: its title in a class, its notes with their states.
fn write(svg: &mut Svg, label: &PlacedLabel, (class, notes): (&str, &[Note]), ground: &str) {
    for (y, words) in &label.title {
        svg.text(&format!("{class}{ground}"), (label.x, *y), label.anchor, words);
    }
    for (y, note) in label.notes.iter().zip(notes) {
        let state = format!("s-{}", note.class);
        let parts = [(state.as_str(), note.state.as_str()), ("", note.rest.as_str())];
        let parts = if note.state.is_empty() { &parts[1..] } else { &parts[..] };
        svg.texts(ground.trim_start(), (label.x, *y), label.anchor, parts);
    }
}

/// Returns the class of a halo by the ground that words stand on.
pub(super) fn ground_at(layout: &Layout, x: f64) -> &'static str {
    if layout.scale.now.is_none_or(|now| x < now) { " p" } else { "" }
}

/// Names a station whose label does not say it all: it is cut, or there is none. The name begins with what can be seen.
pub(super) fn named(stop: &Stop, shown: &[(f64, String)]) -> Option<String> {
    let shown: Vec<&str> = shown.iter().map(|(_, line)| line.as_str()).collect();
    // Lines break at spaces, or within words of scripts that have none.
    let spaceless = |text: &str| text.split_whitespace().collect::<String>();
    let shown = shown.join(" ");
    if spaceless(&shown) == spaceless(&stop.title) {
        return None;
    }
    let notes: Vec<String> = stop.notes.iter().map(Note::text).collect();
    let seen = if shown.is_empty() { String::new() } else { format!("{shown} {}: ", notes.join(" ")) };
    Some(format!("{seen}{}, {}", stop.title, notes.join(", ")))
}
