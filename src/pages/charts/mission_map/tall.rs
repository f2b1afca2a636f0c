//! The upright map: time runs downwards in steps, for narrow screens.

use super::gather::Map;
use super::runs::Run;
use super::signs;
use super::stops::{MarkKind, Note};
use crate::analysis::{ActionState, MilestoneState};
use crate::model::Vocabulary;
use crate::pages::scene::Scene;
use crate::picture::line_map::{self, Feeder, Join, Row, RowKind, Upright, UprightPlan};
use crate::picture::{Anchor, Svg, Way, text_width, wrap};

const WIDTH: f64 = 358.0;
/// Where what leads to a station is gathered, where words of stations stand, and those of what leads to them.
const SPINE: f64 = 126.0;
const NAMES: f64 = 142.0;
const WORDS: f64 = 170.0;
const TURN: f64 = 9.0;
const SEPARATOR: &str = " · ";

/// What a row of the plan shows.
#[derive(Debug, Clone, Copy)]
enum Subject {
    Run(usize),
    Mark(usize, usize),
    Stop(usize),
    Today,
    End,
}

pub(super) fn draw(scene: &Scene<'_>, map: &Map, id: &str, described_by: &str) -> String {
    let subjects = subjects(map);
    let rows = subjects.iter().map(|subject| plan_row(map, *subject)).collect();
    let lines = map
        .lines
        .iter()
        .map(|line| line_map::Line { stations: line.stops.clone(), joins: line.joins, heading: None })
        .collect();
    let layout = line_map::upright(&UprightPlan { lines, stations: map.stops.len(), rows });
    let mirror = scene.mirror(WIDTH);
    let svg = Svg::of_links("map big tall", WIDTH, layout.height, described_by);
    let mut picture =
        Picture { svg: svg.mirrored(mirror), scene, map, layout: &layout, id, is_mirrored: mirror.is_some() };
    picture.definitions();
    picture.ground();
    picture.lines();
    picture.spines();
    let rows: Vec<(Subject, &Row)> = subjects.iter().copied().zip(&layout.rows).collect();
    for (subject, row) in &rows {
        match *subject {
            Subject::Run(run) => picture.track(run, row),
            Subject::Mark(stop, mark) => picture.mark(stop, mark, row),
            Subject::Today => picture.today(row),
            Subject::Stop(_) | Subject::End => {}
        }
    }
    for (subject, row) in &rows {
        match *subject {
            Subject::Stop(stop) => picture.stop(stop, row),
            Subject::End => picture.end(row),
            Subject::Run(_) | Subject::Mark(..) | Subject::Today => {}
        }
    }
    picture.svg.finish()
}

/// Lists the rows: stops in the order of time, above each what leads to it; today between two; what leads to the mission as a whole
/// before its end.
fn subjects(map: &Map) -> Vec<Subject> {
    let mut order: Vec<usize> = (0..map.stops.len()).collect();
    order.sort_by(|a, b| map.stops[*a].at.total_cmp(&map.stops[*b].at).then(a.cmp(b)));
    let mut out = Vec::new();
    let mut today = map.span.now;
    for stop in order {
        if today.is_some_and(|now| map.stops[stop].at > now) {
            out.push(Subject::Today);
            today = None;
        }
        out.extend((0..map.runs.len()).filter(|run| map.runs[*run].stops.contains(&stop)).map(Subject::Run));
        out.extend((0..map.stops[stop].marks.len()).map(|mark| Subject::Mark(stop, mark)));
        out.push(Subject::Stop(stop));
    }
    if today.is_some() {
        out.push(Subject::Today);
    }
    out.extend((0..map.runs.len()).filter(|run| map.runs[*run].stops.is_empty()).map(Subject::Run));
    out.push(Subject::End);
    out
}

fn plan_row(map: &Map, subject: Subject) -> (RowKind, Feeder) {
    match subject {
        Subject::Run(run) => {
            let run = &map.runs[run];
            (RowKind::Track, Feeder { title: run.title.clone(), notes: lines_of(&notes_of(run), WORDS).len() })
        }
        Subject::Mark(stop, mark) => {
            (RowKind::Mark(stop), Feeder { title: map.stops[stop].marks[mark].title.clone(), notes: 1 })
        }
        Subject::Stop(stop) => (
            RowKind::Station(stop),
            Feeder { title: map.stops[stop].title.clone(), notes: lines_of(&map.stops[stop].notes, NAMES).len() },
        ),
        Subject::Today => (RowKind::Today, Feeder::default()),
        Subject::End => {
            (RowKind::End, Feeder { title: map.end.title.clone(), notes: lines_of(&map.end.notes, NAMES).len() })
        }
    }
}

/// Breaks notes into lines: one, or each its own where they are too long for it; a single one that is still too long is broken between
/// words, behind its state.
fn lines_of(notes: &[Note], from: f64) -> Vec<Vec<Note>> {
    const LINES: usize = 3;
    let room = WIDTH - from - 4.0;
    let width = |note: &Note| text_width(&note.state, 13.0, true) + text_width(&note.rest, 13.0, false);
    let apart = text_width(SEPARATOR, 13.0, false) * notes.len().saturating_sub(1) as f64;
    if notes.iter().map(width).sum::<f64>() + apart <= room {
        return vec![notes.to_vec()];
    }
    let broken = |note: &Note| -> Vec<Vec<Note>> {
        if width(note) <= room {
            return vec![vec![note.clone()]];
        }
        let line = |state: String, rest: String| vec![Note { class: note.class, state, rest }];
        let states = wrap(&note.state, 13.0, true, room, LINES).into_iter().map(|words| line(words, String::new()));
        let rests = wrap(note.rest.trim_start_matches([' ', '·']), 13.0, false, room, LINES);
        let rests = rests.into_iter().map(|words| line(String::new(), words));
        states.chain(rests).filter(|line| !line[0].text().is_empty()).collect()
    };
    notes.iter().flat_map(broken).collect()
}

/// Tells the state of what leads to a station, and when.
fn notes_of(run: &Run) -> Vec<Note> {
    let state = Note { class: run.state.class, state: run.state.word.clone(), rest: String::new() };
    let when = run.when.iter().map(|when| Note { class: "", state: String::new(), rest: when.clone() });
    std::iter::once(state).chain(when).collect()
}

struct Picture<'a> {
    svg: Svg,
    scene: &'a Scene<'a>,
    map: &'a Map,
    layout: &'a Upright,
    id: &'a str,
    is_mirrored: bool,
}

impl Picture<'_> {
    /// The signs of tracks, each drawn once.
    fn definitions(&mut self) {
        let mut states: Vec<ActionState> = self.map.runs.iter().map(|run| run.standing).collect();
        states.sort_unstable();
        states.dedup();
        self.svg.open_definitions();
        for state in states {
            self.svg.define(&format!("{}-r-{}", self.id, state.as_str()));
            // Time runs towards the spine.
            let ahead = if self.is_mirrored { 1.0 } else { -1.0 };
            self.svg.way(signs::ink(state), &Way::from(-16.0 * ahead, 0.0).to(0.0, 0.0));
            signs::track_end(&mut self.svg, (0.0, 0.0), state, ahead);
            self.svg.close_group();
        }
        self.svg.close_definitions();
    }

    fn now(&self) -> Option<f64> {
        self.layout.rows.iter().find(|row| row.kind == RowKind::Today).map(|row| row.y)
    }

    fn ground(&mut self) {
        let past = if self.map.span.now.is_some() { self.now().unwrap_or_default() } else { self.layout.height };
        self.svg.rect("past", (0.0, 0.0), (WIDTH, past));
    }

    fn lines(&mut self) {
        for line in (1..self.map.lines.len()).rev() {
            let (first, turn) = self.layout.ways[line];
            let (x, to) = (self.layout.columns[line], self.layout.columns[self.layout.parents[line]]);
            let Some(y) = turn else { continue };
            let end = match self.map.lines[line].joins {
                Join::Station(stop) => self.layout.stations[stop].1.max(y + 2.0 * TURN),
                Join::End | Join::Own(..) => self.layout.end.1,
            };
            let way = Way::from(x, first)
                .to(x, y)
                .bend((x, y + TURN), (x + TURN.min((to - x) / 2.0), y + TURN))
                .to(to - TURN.min((to - x) / 2.0), y + TURN)
                .bend((to, y + TURN), (to, y + 2.0 * TURN))
                .to(to, end);
            self.svg.way("ln", &way);
            self.overlays(line, first, "");
        }
        let (x, end) = self.layout.end;
        let stops = &self.map.lines[0].stops;
        let met = |stop: &&usize| self.map.stops[**stop].standing.state == MilestoneState::Met;
        let last = stops.iter().filter(met).map(|stop| self.layout.stations[*stop].1).fold(8.0, f64::max);
        if self.map.critical {
            self.svg.way("ln", &Way::from(x, 8.0).to(x, last));
            self.svg.way("ln crit", &Way::from(x, last).to(x, end));
        } else {
            self.svg.way("ln", &Way::from(x, 8.0).to(x, end));
        }
        self.svg.way("buf", &Way::from(x - 8.0, 8.0).to(x + 8.0, 8.0));
        self.overlays(0, 8.0, if self.map.critical { " crit" } else { "" });
    }

    fn overlays(&mut self, line: usize, first: f64, heavy: &str) {
        let now = self.now();
        let x = self.layout.columns[line];
        let mut stops = self.map.lines[line].stops.clone();
        stops.sort_by(|a, b| self.layout.stations[*a].1.total_cmp(&self.layout.stations[*b].1));
        let mut before = first;
        for (position, stop) in stops.iter().enumerate() {
            let (y, standing) = (self.layout.stations[*stop].1, self.map.stops[*stop].standing);
            if standing.state == MilestoneState::Unserved && !standing.late_and_unserved {
                let from = now.map_or(before, |now| before.max(now.min(y))) + 12.0;
                if from < y - 10.0 {
                    self.svg.way(&format!("ln gap0{heavy}"), &Way::from(x, from).to(x, y));
                    self.svg.way(&format!("ln gapd{heavy}"), &Way::from(x, from).to(x, y - 10.0));
                }
            }
            if (standing.late_and_unserved || standing.state == MilestoneState::Late)
                && let Some(now) = now
            {
                let next = stops.get(position + 1).map_or(now, |next| self.layout.stations[*next].1.min(now));
                if next > y + 14.0 {
                    self.svg.way(&format!("ln over0{heavy}"), &Way::from(x, y).to(x, next));
                    self.svg.way("ln over", &Way::from(x, y + 12.0).to(x, next));
                }
            }
            before = y;
        }
    }

    /// The thin ways by which tracks and marks are gathered and led to their station.
    fn spines(&mut self) {
        let mut first: Option<f64> = None;
        let mut ways = Way::default();
        for row in self.layout.rows.iter().filter(|row| row.kind == RowKind::Track) {
            ways = ways.again(150.0, row.y).to(135.0, row.y).bend((SPINE, row.y), (SPINE, row.y + 9.0));
        }
        self.svg.way("ap", &ways);
        for row in &self.layout.rows {
            match row.kind {
                RowKind::Track => first = first.or(Some(row.y + 10.0)),
                RowKind::Mark(_) | RowKind::Today => {}
                RowKind::Station(_) | RowKind::End => {
                    let x = match row.kind {
                        RowKind::Station(stop) => self.layout.stations[stop].0,
                        _ => self.layout.end.0,
                    };
                    if let Some(from) = first.take() {
                        let way = Way::from(SPINE, from)
                            .to(SPINE, row.y - 10.0)
                            .bend((SPINE, row.y), (SPINE - 10.0, row.y))
                            .to(x, row.y);
                        self.svg.way("apx", &way);
                    } else {
                        self.svg.way("leadx", &Way::from(x, row.y).to(NAMES - 5.0, row.y));
                    }
                }
            }
        }
    }

    fn track(&mut self, at: usize, row: &Row) {
        let run = &self.map.runs[at];
        self.svg.open_link("", &run.href, None);
        self.svg.area((SPINE, row.top), (WIDTH - SPINE, row.height));
        self.svg.reuse(&format!("{}-r-{}", self.id, run.standing.as_str()), (146.0, row.y));
        for (y, words) in &row.title {
            self.svg.text("al", (WORDS, *y), Anchor::Start, words);
        }
        self.notes(row, WORDS, &notes_of(run));
        self.svg.close_link();
    }

    fn mark(&mut self, stop: usize, at: usize, row: &Row) {
        let mark = &self.map.stops[stop].marks[at];
        self.svg.open_link("", &mark.href, None);
        self.svg.area((SPINE, row.top), (WIDTH - SPINE, row.height));
        let signal = !matches!(mark.kind, MarkKind::Gate | MarkKind::Easing);
        let place = if signal { (154.0, row.y + 6.0) } else { (self.layout.stations[stop].0, row.y) };
        signs::mark(&mut self.svg, place, mark.kind, true);
        let class = if signal { "b-signal" } else { "b-gate" };
        for y in &row.notes {
            self.svg.texts("", (WORDS, *y), Anchor::Start, &[(class, &mark.head)]);
        }
        for (y, words) in &row.title {
            self.svg.text("al", (WORDS, *y), Anchor::Start, words);
        }
        self.svg.close_link();
    }

    fn stop(&mut self, at: usize, row: &Row) {
        let stop = &self.map.stops[at];
        let place = self.layout.stations[at];
        let name = super::wide::named(stop, &row.title);
        self.svg.open_link("", &stop.href, name.as_deref());
        let left = (place.0 - 12.0).max(0.0);
        self.svg.area((left, row.top), (WIDTH - left, row.height));
        signs::station(&mut self.svg, self.id, place, stop);
        self.words(row, "sn", &stop.notes);
        self.svg.close_link();
    }

    fn words(&mut self, row: &Row, class: &str, notes: &[Note]) {
        for (y, words) in &row.title {
            self.svg.text(class, (NAMES, *y), Anchor::Start, words);
        }
        self.notes(row, NAMES, notes);
    }

    /// Writes notes into the lines that a row has for them.
    fn notes(&mut self, row: &Row, x: f64, notes: &[Note]) {
        for (notes, y) in lines_of(notes, x).iter().zip(&row.notes) {
            let mut parts: Vec<(String, &str)> = Vec::new();
            for (at, note) in notes.iter().enumerate() {
                if at > 0 {
                    parts.push((String::new(), SEPARATOR));
                }
                if !note.state.is_empty() {
                    parts.push((format!("s-{}", note.class), &note.state));
                }
                parts.push((String::new(), &note.rest));
            }
            let parts: Vec<(&str, &str)> = parts.iter().map(|(class, words)| (class.as_str(), *words)).collect();
            self.svg.texts("", (x, *y), Anchor::Start, &parts);
        }
    }

    fn today(&mut self, row: &Row) {
        self.svg.way("today", &Way::from(0.0, row.y).to(WIDTH, row.y));
        let day = self.scene.language.day(self.scene.analysis.as_of);
        let words = self.scene.say_with("map-today", &[("day", day.into())]);
        for y in &row.notes {
            self.svg.text("todayl", (WIDTH - 2.0, *y), Anchor::End, &words);
        }
    }

    fn end(&mut self, row: &Row) {
        let (x, y) = self.layout.end;
        self.svg.open_link("", &self.map.end.href, None);
        self.svg.area((x - 20.0, row.top - 4.0), (WIDTH - x + 20.0, row.height + 4.0));
        if self.map.end.open {
            self.svg.way("arr", &Way::from(x - 9.0, y - 6.0).to(x, y + 6.0).to(x + 9.0, y - 6.0));
        } else {
            self.svg.circle("st end", (x, y), 17.0);
            self.svg.circle(self.map.end.class, (x, y), 8.0);
        }
        self.words(row, "el", &self.map.end.notes);
        self.svg.close_link();
    }
}
