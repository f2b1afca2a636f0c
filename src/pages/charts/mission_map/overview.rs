//! All missions side by side on one line of time.

use super::folding::{STEPS, group};
use super::gather::{dated, end_of, years};
use super::stops::{self, End, Note, Stop};
use super::{Sign, signs, wide};
use crate::analysis::MilestoneState;
use crate::graph::Key;
use crate::model::{Mission, MissionStatus};
use crate::pages::scene::Scene;
use crate::picture::line_map::{self, Crowded, Join, Layout, Plan, TimeScale, TimeSpan, WIDTH, Words};
use crate::picture::{Anchor, Svg, Way, fit, text_width};

/// How many years without an end are drawn.
const AHEAD: f64 = 4.0;

/// All missions on one line of time, drawn.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Overview {
    drawing: String,
    caption: String,
    signs: Vec<Sign>,
}

impl Overview {
    /// Returns how many bytes the picture takes.
    pub(crate) fn bytes(&self) -> usize {
        self.drawing.len()
    }
}

/// A mission as a line.
struct Row {
    title: String,
    href: String,
    begins: f64,
    ends: f64,
    end: End,
    stops: Vec<Stop>,
}

/// The most bytes of the picture: beyond, more milestones are drawn as one.
const HEAVIEST: usize = 24_000;

/// Draws missions side by side, in an order. `id` begins the ids of the title and caption that stand beside the picture.
pub(crate) fn overview(scene: &Scene<'_>, missions: &[Key<Mission>], id: &str) -> Overview {
    let now = years(scene.analysis.as_of);
    let span = span(scene, missions, now);
    let scale = TimeScale::new(span, line_map::AXIS);
    let mut steps = vec![1; missions.len()];
    let (rows, drawing) = loop {
        let rows: Vec<Row> =
            missions.iter().zip(&steps).map(|(key, step)| row(scene, *key, (&scale, span), *step)).collect();
        let layout = line_map::lay(&plan(&rows, span));
        let mut folded = false;
        for crowded in &layout.crowded {
            if let Crowded::Stations(line) = crowded
                && steps[*line] + 1 < STEPS
            {
                steps[*line] += 1;
                folded = true;
            }
        }
        if folded {
            continue;
        }
        let drawing = draw(scene, &rows, &layout, id);
        if drawing.len() <= HEAVIEST || steps.iter().all(|step| step + 1 == STEPS) {
            break (rows, drawing);
        }
        for step in &mut steps {
            *step = (*step + 1).min(STEPS - 1);
        }
    };
    let year = |at: f64| scene.language.year(at.floor() as i64);
    let caption = scene
        .say_with("overview-caption", &[("start", year(span.start).into()), ("end", year(span.end - 0.001).into())]);
    let stops: Vec<&Stop> = rows.iter().flat_map(|row| &row.stops).collect();
    Overview { drawing, caption, signs: signs::stations(scene, &stops, id) }
}

/// Finds the time that the missions span together.
fn span(scene: &Scene<'_>, missions: &[Key<Mission>], now: f64) -> TimeSpan {
    let record = |key: &Key<Mission>| &scene.portfolio.missions[*key].record;
    let milestones = || missions.iter().flat_map(|key| dated(scene, *key)).map(|(at, _)| at);
    let starts =
        missions.iter().filter_map(|key| record(key).starts.as_ref()).map(|starts| years(starts.value.first()));
    let targets = missions.iter().filter_map(|key| record(key).target.as_ref()).map(|target| end_of(target.value));
    let start = milestones().chain(starts).fold(now - 1.0, f64::min).floor();
    TimeSpan { start, now: Some(now), end: milestones().chain(targets).fold(now + AHEAD, f64::max) }
}

fn row(scene: &Scene<'_>, key: Key<Mission>, (scale, span): (&TimeScale, TimeSpan), step: usize) -> Row {
    let mission = &scene.portfolio.missions[key].record;
    let active = mission.status.value == MissionStatus::Active;
    let milestones = dated(scene, key);
    let first = milestones.first().map(|(at, _)| *at);
    let last = milestones.last().map_or(f64::NEG_INFINITY, |(at, _)| *at);
    let now = years(scene.analysis.as_of);
    let target = mission.target.as_ref().map(|target| end_of(target.value));
    let ended = mission.ended.as_ref().map(|ended| end_of(ended.value));
    let ends = if active { target.unwrap_or(now + AHEAD) } else { ended.or(target).unwrap_or(now) };
    let begins = mission.starts.as_ref().map(|starts| years(starts.value.first())).or(first).unwrap_or(now);
    let stops = group(scene, &milestones, scale, step).into_iter().map(|group| {
        let mut stop = stops::stop(scene, group);
        stop.marks.clear();
        stop
    });
    Row {
        title: mission.meta.title.value.clone(),
        href: scene.record(key).href,
        begins: begins.min(ends),
        ends: ends.max(last).min(span.end),
        end: stops::end(scene, key),
        stops: stops.collect(),
    }
}

fn plan(rows: &[Row], span: TimeSpan) -> Plan {
    let mut first = 0;
    let mut lines = Vec::new();
    for row in rows {
        let stations = (first..first + row.stops.len()).collect();
        first += row.stops.len();
        lines.push(line_map::Line {
            stations,
            joins: Join::Own(row.begins, row.ends),
            heading: Some(row.title.clone()),
        });
    }
    let station = |stop: &Stop| line_map::Station {
        at: stop.at,
        words: Words { title: stop.title.clone(), notes: stop.notes.iter().map(Note::text).collect() },
        marks: Vec::new(),
    };
    Plan {
        span,
        lines,
        stations: rows.iter().flat_map(|row| &row.stops).map(station).collect(),
        tracks: Vec::new(),
        terminus: Words::default(),
        begins: span.start,
        caption: None,
        events: Vec::new(),
    }
}

fn draw(scene: &Scene<'_>, rows: &[Row], layout: &Layout, id: &str) -> String {
    let mirror = scene.mirror(WIDTH);
    let svg = Svg::of_links("map big overview", WIDTH, layout.height, &format!("{id}-t {id}-d"));
    let mut svg = svg.mirrored(mirror);
    let stops: Vec<&Stop> = rows.iter().flat_map(|row| &row.stops).collect();
    svg.open_definitions();
    signs::define(&mut svg, id, &stops);
    svg.close_definitions();
    wide::time(&mut svg, layout, scene.language);
    let mut first = 0;
    for (row, line) in rows.iter().zip(&layout.lines) {
        svg.way("ln", &Way::from(line.from, line.y).to(line.end, line.y));
        svg.way("buf", &Way::from(line.from, line.y - 8.0).to(line.from, line.y + 8.0));
        // What nobody serves is dashed up to its station.
        let own = layout.scale.now.unwrap_or(line.from);
        for (stop, station) in row.stops.iter().zip(&layout.stations[first..]) {
            let (x, y) = station.at;
            if stop.standing.state == MilestoneState::Unserved && x - 10.0 > own + 14.0 {
                svg.way("ln gap0", &Way::from(own + 14.0, y).to(x, y));
                svg.way("ln gapd", &Way::from(own + 14.0, y).to(x - 10.0, y));
            }
        }
        first += row.stops.len();
    }
    wide::today(&mut svg, scene, layout);
    // The line of today runs behind the names.
    for (row, line) in rows.iter().zip(&layout.lines) {
        heading(&mut svg, row, line, wide::ground_at(layout, line.from));
    }
    for (stop, station) in stops.iter().zip(&layout.stations) {
        wide::stop(&mut svg, id, layout, stop, station);
    }
    svg.finish()
}

/// Writes the name of a mission above its line, and how it stands behind its end.
fn heading(svg: &mut Svg, row: &Row, line: &line_map::PlacedLine, ground: &str) {
    let (x, y) = (line.end, line.y);
    let title = fit(&row.title, 17.0, true, WIDTH - line.from);
    svg.open_link("", &row.href, None);
    svg.area((line.from - 4.0, line.heading - 16.0), (text_width(&title, 17.0, true) + 8.0, 22.0));
    svg.text(&format!("el{ground}"), (line.from, line.heading), Anchor::Start, &title);
    svg.close_link();
    if row.end.open {
        svg.way("arr", &Way::from(x - 3.0, y - 8.0).to(x + 7.0, y).to(x - 3.0, y + 8.0));
    } else {
        svg.circle("st end", (x, y), 11.0);
        svg.circle(row.end.class, (x, y), 5.0);
    }
    let mut down = y - 3.0;
    for note in &row.end.notes {
        let state = format!("s-{}", note.class);
        let parts = [(state.as_str(), note.state.as_str()), ("", note.rest.as_str())];
        let parts = if note.state.is_empty() { &parts[1..] } else { &parts[..] };
        svg.texts("", (x + 20.0, down), Anchor::Start, parts);
        down += 16.0;
    }
}
