//! What a mission map shows, gathered from the portfolio: its time, lines, stops and tracks.

use std::collections::BTreeMap;

use jiff::civil;

use super::folding::{Folding, group};
use super::runs::{self, Run};
use super::stops::{self, End, Mark, Note, Stop};
use crate::analysis::MilestoneState;
use crate::graph::{Key, MilestoneKey};
use crate::model::{Date, MilestoneMet, Mission, MissionStatus};
use crate::pages::pathway;
use crate::pages::scene::Scene;
use crate::picture::line_map::{self, Goal, Join, Plan, TimeSpan, Words};

/// A map, gathered.
#[derive(Debug, Clone)]
pub(super) struct Map {
    pub(super) title: String,
    pub(super) span: TimeSpan,
    pub(super) lines: Vec<Line>,
    pub(super) stops: Vec<Stop>,
    pub(super) runs: Vec<Run>,
    pub(super) end: End,
    /// Whether the main line is the critical path.
    pub(super) critical: bool,
    events: Vec<(f64, String)>,
    pub(super) caption: Option<String>,
    /// When the mission began, when that is known.
    pub(super) begun: Option<f64>,
}

/// A line of stops. Its id is that of its last milestone, whatever is folded.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) id: usize,
    pub(super) stops: Vec<usize>,
    pub(super) joins: Join,
}
/// How many years before its mission an action's beginning is drawn.
const EARLIER: f64 = 3.0;
/// Turns a day into years.
pub(super) fn years(day: civil::Date) -> f64 {
    crate::pages::charts::plot::years(day)
}

/// Turns the end of a date into years: the first moment after its last day. An open end is its first moment.
pub(super) fn end_of(date: Date) -> f64 {
    years(date.last().map_or(date.first(), |last| last.tomorrow().unwrap_or(last)))
}

/// Lists the milestones of a mission by the moment at which they stand on a map.
pub(super) fn dated(scene: &Scene<'_>, key: Key<Mission>) -> Vec<(f64, MilestoneKey)> {
    let pathway = pathway::lines(scene.portfolio, scene.analysis, key);
    let mission = &scene.portfolio.missions[key].record;
    let target = mission.target.as_ref().map(|target| end_of(target.value));
    let mut dated: Vec<(f64, MilestoneKey)> =
        moments(scene, &pathway, stands_at(scene, key), target).into_iter().map(|(key, at)| (at, key)).collect();
    dated.sort_by(|a, b| a.0.total_cmp(&b.0));
    dated
}

/// Finds the day that a mission is looked at: today; for one that is over, the day it ended.
fn stands_at(scene: &Scene<'_>, key: Key<Mission>) -> f64 {
    let mission = &scene.portfolio.missions[key].record;
    let today = years(scene.analysis.as_of);
    if mission.status.value == MissionStatus::Active {
        return today;
    }
    let ended = mission.ended.as_ref().or(mission.target.as_ref()).map(|ended| end_of(ended.value));
    ended.unwrap_or(today).min(today)
}

/// Gathers the map of a mission.
pub(super) fn map(scene: &Scene<'_>, key: Key<Mission>, folding: &Folding) -> Map {
    let mission = &scene.portfolio.missions[key].record;
    let standing = &scene.analysis.missions[key];
    let active = mission.status.value == MissionStatus::Active;
    let today = stands_at(scene, key);
    let target = mission.target.as_ref().map(|target| end_of(target.value));
    let mut pathway = pathway::lines(scene.portfolio, scene.analysis, key);
    let critical = active && !standing.critical_path.milestones.is_empty();
    if !critical
        && let Some(longest) =
            (0..pathway.len()).max_by_key(|&at| (pathway[at].milestones.len(), std::cmp::Reverse(at)))
    {
        pathway.swap(0, longest);
    }
    let moments = moments(scene, &pathway, today, target);
    let all: Vec<f64> = moments.values().copied().collect();
    let span = span(scene, key, &all, (active.then_some(today), target));
    let scale = line_map::TimeScale::new(span, line_map::AXIS);
    let mut map = Map {
        title: mission.meta.title.value.clone(),
        span,
        lines: Vec::new(),
        stops: Vec::new(),
        runs: Vec::new(),
        end: stops::end(scene, key),
        critical,
        events: mission.events.iter().map(|event| (years(event.date.value.first()), event.title.clone())).collect(),
        caption: critical.then(|| scene.say("map-critical")),
        begun: mission.starts.as_ref().map(|starts| years(starts.value.first())),
    };
    map.events.sort_by(|a, b| a.0.total_cmp(&b.0));
    if pathway.is_empty() {
        // Tracks that lead to the mission as a whole want a line all the same.
        map.lines.push(Line { id: usize::MAX, stops: Vec::new(), joins: Join::End });
    }
    for line in &pathway {
        let id = line.milestones.last().map_or(usize::MAX, |milestone| milestone.index);
        let mut milestones: Vec<(f64, MilestoneKey)> = line.milestones.iter().map(|it| (moments[it], *it)).collect();
        milestones.sort_by(|a, b| a.0.total_cmp(&b.0));
        let groups = group(scene, &milestones, &scale, folding.stations(id));
        let first = map.stops.len();
        map.stops.extend(groups.into_iter().map(|group| stops::stop(scene, group)));
        map.lines.push(Line { id, stops: (first..map.stops.len()).collect(), joins: Join::End });
    }
    for (at, line) in pathway.iter().enumerate().skip(1) {
        if let Some(joined) = line.joins
            && let Some(stop) = map.stops.iter().position(|stop| stop.milestones.contains(&joined))
            && !map.lines[at].stops.contains(&stop)
        {
            map.lines[at].joins = Join::Station(stop);
        }
    }
    map.runs = runs::runs(scene, key, &map, folding);
    map
}

/// Finds when each milestone stands on the map. One that has no day of its own stands evenly between its neighbours on the line, after
/// today.
fn moments(
    scene: &Scene<'_>,
    pathway: &[pathway::Line],
    today: f64,
    target: Option<f64>,
) -> BTreeMap<MilestoneKey, f64> {
    let mut out: BTreeMap<MilestoneKey, f64> = BTreeMap::new();
    let fixed = |key: MilestoneKey| moment(scene, key, today);
    let ahead = target.unwrap_or(today + 5.0).max(today);
    for line in pathway {
        let joined = line.joins.and_then(|key| out.get(&key).copied().or(fixed(key)));
        let end = joined.unwrap_or(ahead);
        let mut before = today;
        let mut waiting: Vec<MilestoneKey> = Vec::new();
        for &key in &line.milestones {
            match fixed(key) {
                Some(at) => {
                    spread(&mut out, &mut waiting, before, at);
                    out.insert(key, at);
                    before = before.max(at);
                }
                None => waiting.push(key),
            }
        }
        spread(&mut out, &mut waiting, before, end);
    }
    out
}

fn spread(out: &mut BTreeMap<MilestoneKey, f64>, waiting: &mut Vec<MilestoneKey>, from: f64, to: f64) {
    let parts = (waiting.len() + 1) as f64;
    for (at, key) in waiting.drain(..).enumerate() {
        out.insert(key, from + (to - from).max(0.0) * (at + 1) as f64 / parts);
    }
}

/// Finds the day of a milestone itself: the day it was met or dropped, else it is due; none when nobody wrote one.
fn moment(scene: &Scene<'_>, key: MilestoneKey, today: f64) -> Option<f64> {
    let milestone = scene.portfolio.milestone(key);
    let by = || milestone.by.as_ref().map(|by| end_of(by.value));
    match (milestone.met, &milestone.dropped) {
        (Some(MilestoneMet::On(date)), _) => Some(end_of(date).min(today.max(years(date.first())))),
        (Some(MilestoneMet::Sometime), _) => Some(by().unwrap_or(today).min(today)),
        (None, Some(dropped)) => Some(dropped.date.map(end_of).or_else(by).unwrap_or(today)),
        (None, None) => by(),
    }
}

/// Finds the time that a map spans.
fn span(scene: &Scene<'_>, key: Key<Mission>, moments: &[f64], (now, target): (Option<f64>, Option<f64>)) -> TimeSpan {
    let mission = &scene.portfolio.missions[key].record;
    let tracks =
        scene.portfolio.links.missions[key].actions.iter().map(|&action| &scene.portfolio.actions[action].record);
    let starts = tracks.filter_map(|action| action.starts.as_ref()).map(|starts| years(starts.value.first()));
    let begun: Option<f64> = mission.starts.as_ref().map(|starts| years(starts.value.first()));
    let known = || moments.iter().copied();
    let ended = mission.ended.iter().map(|ended| end_of(ended.value));
    let last = known().chain(target).chain(ended).fold(f64::NEG_INFINITY, f64::max);
    let last = match now {
        // An open end is drawn some years ahead.
        Some(now) if target.is_none() => last.max(now + 5.0),
        Some(now) => last.max(now),
        None if last.is_finite() => last,
        None => years(scene.analysis.as_of),
    };
    let first = known().chain(begun).fold(now.unwrap_or(last), f64::min);
    // What began long before the mission is cut at the edge.
    let earliest = if begun.is_some() { first - EARLIER } else { f64::NEG_INFINITY };
    let first = starts.map(|at| at.max(earliest)).fold(first, f64::min).floor();
    TimeSpan { start: first.min(last - 1.0), now, end: last }
}
fn words(title: &str, notes: &[Note]) -> Words {
    Words { title: title.to_owned(), notes: notes.iter().map(Note::text).collect() }
}

impl Map {
    /// Writes the map as a plan of lines, stations and tracks.
    pub(super) fn plan(&self) -> Plan {
        let mark = |mark: &Mark| Words { title: mark.title.clone(), notes: vec![mark.head.clone()] };
        Plan {
            span: self.span,
            lines: self
                .lines
                .iter()
                .map(|line| line_map::Line { stations: line.stops.clone(), joins: line.joins, heading: None })
                .collect(),
            stations: (self.stops.iter())
                .map(|stop| line_map::Station {
                    at: stop.at,
                    words: words(&stop.title, &stop.notes),
                    marks: stop.marks.iter().map(mark).collect(),
                })
                .collect(),
            tracks: (self.runs.iter())
                .map(|run| line_map::Track {
                    line: run.line,
                    from: run.from,
                    to: run.to,
                    label: run.title.clone(),
                    tail: format!(" · {}", run.state.word),
                    goals: if run.stops.is_empty() {
                        vec![Goal::Line]
                    } else {
                        (run.stops.iter())
                            .map(|&stop| match self.stops[stop].standing.state {
                                MilestoneState::Met => Goal::Passed(stop),
                                _ => Goal::Station(stop),
                            })
                            .collect()
                    },
                })
                .collect(),
            terminus: words(&self.end.title, &self.end.notes),
            caption: self.caption.clone(),
            begins: self.begun.unwrap_or(self.span.start),
            events: self.events.clone(),
        }
    }
}
