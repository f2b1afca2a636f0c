//! What a mission map shows: lines, stops and what stands before them, the end.

use std::collections::BTreeMap;

use jiff::civil;

use super::runs::{self, Run};
use crate::analysis::{MilestoneStanding, MilestoneState, OutcomeState};
use crate::graph::{Key, MilestoneKey, RecordKey};
use crate::model::{BarrierStatus, Date, EnablerStatus, MilestoneMet, Mission, MissionStatus, Vocabulary};
use crate::pages::charts::net;
use crate::pages::parts::{StateView, milestone_state, mission_status, outcome_state};
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

/// A milestone on the map, or several that would cover each other.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub(super) milestones: Vec<MilestoneKey>,
    pub(super) at: f64,
    pub(super) standing: MilestoneStanding,
    pub(super) state: StateView,
    pub(super) title: String,
    pub(super) notes: Vec<Note>,
    pub(super) href: String,
    pub(super) marks: Vec<Mark>,
}

/// A line of words: the state, in its colour, and what follows it.
#[derive(Debug, Clone)]
pub(super) struct Note {
    pub(super) class: &'static str,
    pub(super) state: String,
    pub(super) rest: String,
}

/// What stands on the line before a stop.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) kind: MarkKind,
    pub(super) head: String,
    pub(super) title: String,
    pub(super) href: String,
}

/// The signs that stand before a stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// A barrier that stands.
    Gate,
    /// A barrier that gives way.
    Easing,
    /// An enabler that is missing.
    Missing,
    /// An enabler on its way.
    Emerging,
    /// An enabler that is there.
    InPlace,
}

/// Where the main line leads.
#[derive(Debug, Clone)]
pub(super) struct End {
    pub(super) title: String,
    pub(super) notes: Vec<Note>,
    pub(super) class: &'static str,
    /// Whether the mission has no day that it is for.
    pub(super) open: bool,
    pub(super) href: String,
}

/// How many years before its mission an action's beginning is drawn.
const EARLIER: f64 = 3.0;

/// How much is drawn as one, by the id of the line.
#[derive(Debug, Clone, Default)]
pub(super) struct Folding {
    stations: BTreeMap<usize, usize>,
    tracks: BTreeMap<usize, usize>,
}

/// Stops closer than this are drawn as one, step by step; from the fifth step on whatever their states.
const TOGETHER: [f64; 10] = [0.0, 26.0, 44.0, 70.0, 100.0, 60.0, 100.0, 150.0, 220.0, 2000.0];
/// The steps of folding tracks.
const TRACK_STEPS: usize = 3;

impl Folding {
    /// Draws more stations of a line as one. Says whether more could be.
    pub(super) fn fold_stations(&mut self, line: usize) -> bool {
        let step = self.stations.entry(line).or_default();
        *step += 1;
        *step < TOGETHER.len()
    }

    /// Draws more tracks of a line as one.
    pub(super) fn fold_tracks(&mut self, line: usize) -> bool {
        let step = self.tracks.entry(line).or_default();
        *step += 1;
        *step <= TRACK_STEPS
    }

    /// Returns how far the tracks of a line are folded.
    pub(super) fn tracks(&self, line: usize) -> usize {
        self.tracks.get(&line).copied().unwrap_or_default().min(TRACK_STEPS)
    }

    fn stations(&self, line: usize) -> usize {
        self.stations.get(&line).copied().unwrap_or_default().min(TOGETHER.len() - 1)
    }
}

/// Turns a day into years.
pub(super) fn years(day: civil::Date) -> f64 {
    crate::pages::charts::plot::years(day)
}

/// Turns the end of a date into years: the first moment after its last day. An open end is its first moment.
pub(super) fn end_of(date: Date) -> f64 {
    years(date.last().map_or(date.first(), |last| last.tomorrow().unwrap_or(last)))
}

/// Gathers the map of a mission.
pub(super) fn map(scene: &Scene<'_>, key: Key<Mission>, folding: &Folding) -> Map {
    let mission = &scene.portfolio.missions[key].record;
    let standing = &scene.analysis.missions[key];
    let active = mission.status.value == MissionStatus::Active;
    let ended = mission.ended.as_ref().or(mission.target.as_ref()).map(|ended| end_of(ended.value));
    // For a mission that is over, time stands still where it ended.
    let today = years(scene.analysis.as_of);
    let today = if active { today } else { ended.unwrap_or(today).min(today) };
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
        end: end(scene, key),
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
        map.stops.extend(groups.into_iter().map(|group| stop(scene, group)));
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

/// Groups milestones that would stand closer to each other than a step allows, first only those of one state.
fn group(
    scene: &Scene<'_>,
    milestones: &[(f64, MilestoneKey)],
    scale: &line_map::TimeScale,
    step: usize,
) -> Vec<Vec<(f64, MilestoneKey)>> {
    let standing = |key: MilestoneKey| scene.analysis.missions[key.mission].milestones[key.index];
    let mut groups: Vec<Vec<(f64, MilestoneKey)>> = Vec::new();
    for &(at, key) in milestones {
        let together = |group: &&mut Vec<(f64, MilestoneKey)>| {
            let (first, other) = group[0];
            let (a, b) = (standing(key), standing(other));
            let alike = step >= 5 || (a.state == b.state && a.late_and_unserved == b.late_and_unserved);
            let side = scale.now.is_none_or(|now| (scale.at(at) <= now) == (scale.at(first) <= now));
            step > 0 && alike && (side || step == TOGETHER.len() - 1) && scale.at(at) - scale.at(first) < TOGETHER[step]
        };
        match groups.last_mut().filter(together) {
            Some(group) => group.push((at, key)),
            None => groups.push(vec![(at, key)]),
        }
    }
    groups
}

/// How much a state of a milestone asks to be seen; of several drawn as one the first counts.
const URGENCY: [MilestoneState; 7] = [
    MilestoneState::Late,
    MilestoneState::Unserved,
    MilestoneState::Missed,
    MilestoneState::AtRisk,
    MilestoneState::OnTrack,
    MilestoneState::Met,
    MilestoneState::Dropped,
];

fn stop(scene: &Scene<'_>, group: Vec<(f64, MilestoneKey)>) -> Stop {
    let standing_of = |key: MilestoneKey| scene.analysis.missions[key.mission].milestones[key.index];
    let at = group.iter().map(|(at, _)| *at).fold(f64::NEG_INFINITY, f64::max);
    let milestones: Vec<MilestoneKey> = group.into_iter().map(|(_, key)| key).collect();
    let urgency = |state: MilestoneState| URGENCY.iter().position(|other| *other == state);
    let worst = milestones.iter().copied().min_by_key(|key| urgency(standing_of(*key).state));
    let key = worst.unwrap_or(milestones[0]);
    let standing = standing_of(key);
    let state = milestone_state(scene, &standing);
    let (title, notes) = if milestones.len() == 1 {
        (scene.portfolio.milestone(key).title.value.clone(), notes(scene, key, &state))
    } else {
        let mut notes = Vec::new();
        for wanted in URGENCY {
            let of_state = milestones.iter().map(|key| standing_of(*key)).filter(|it| it.state == wanted);
            let of_state: Vec<MilestoneStanding> = of_state.collect();
            if let Some(first) = of_state.first() {
                let view = milestone_state(scene, &MilestoneStanding { late_and_unserved: false, ..*first });
                let rest =
                    if of_state.len() == milestones.len() { String::new() } else { format!(" {}", of_state.len()) };
                notes.push(Note { class: view.class, state: view.word, rest });
            }
        }
        (scene.language.count("map-stops", milestones.len()), notes)
    };
    Stop {
        href: scene.milestone(milestones[0]).href,
        at,
        standing,
        state,
        title,
        notes,
        marks: marks(scene, &milestones),
        milestones,
    }
}

/// Says the state of a milestone and its day, in lines.
fn notes(scene: &Scene<'_>, key: MilestoneKey, state: &StateView) -> Vec<Note> {
    let milestone = scene.portfolio.milestone(key);
    let note = |state_word: &str, rest: String| Note { class: state.class, state: state_word.to_owned(), rest };
    if let Some(met) = milestone.met {
        let date = match met {
            MilestoneMet::On(date) => format!(" {}", scene.date(date)),
            MilestoneMet::Sometime => String::new(),
        };
        return vec![note(&state.word, date)];
    }
    // "late, nothing serves it" takes two lines.
    let mut out: Vec<Note> = state.word.split(", ").map(|part| note(part, String::new())).collect();
    if milestone.dropped.is_none() {
        let rest = match &milestone.by {
            Some(by) => scene.say_with("due", &[("date", scene.date(by.value).into())]),
            None => scene.say("map-no-day"),
        };
        out.push(Note { class: "", state: String::new(), rest });
    }
    out
}

/// Gathers what stands before a stop: barriers that are not removed as one gate, enablers as one signal.
fn marks(scene: &Scene<'_>, milestones: &[MilestoneKey]) -> Vec<Mark> {
    let unmet = |key: &&MilestoneKey| scene.portfolio.milestone(**key).met.is_none();
    let mut out = Vec::new();
    let mut enablers: Vec<_> = (milestones.iter().filter(unmet))
        .flat_map(|key| &scene.portfolio.milestone_links(*key).helped_by)
        .map(|&(mission, index)| (mission, &scene.portfolio.missions[mission].record.enablers[index]))
        .collect();
    enablers.dedup_by(|a, b| a.0 == b.0 && a.1.id == b.1.id);
    let rank = |status: EnablerStatus| match status {
        EnablerStatus::Missing => (0, MarkKind::Missing),
        EnablerStatus::Emerging => (1, MarkKind::Emerging),
        EnablerStatus::InPlace => (2, MarkKind::InPlace),
    };
    if let Some(&(mission, first)) = enablers.iter().min_by_key(|(_, enabler)| rank(enabler.status.value).0) {
        let kind = rank(first.status.value).1;
        let word = scene.say(&format!("enabler-{}", first.status.value.as_str()));
        let head = if enablers.len() == 1 { word } else { scene.language.count("map-enablers", enablers.len()) };
        out.push(Mark {
            kind,
            head,
            title: first.title.value.clone(),
            href: scene.part(RecordKey::Mission(mission), "enablers"),
        });
    }
    let mut barriers: Vec<_> = (milestones.iter().filter(unmet))
        .flat_map(|key| &scene.portfolio.milestone_links(*key).blocked_by)
        .map(|key| (*key, scene.portfolio.barrier(*key)))
        .filter(|(_, barrier)| barrier.status.value != BarrierStatus::Removed)
        .collect();
    barriers.dedup_by_key(|(key, _)| *key);
    let standing = barriers.iter().find(|(_, barrier)| barrier.status.value == BarrierStatus::Open);
    if let Some(&(key, first)) = standing.or(barriers.first()) {
        let open = first.status.value == BarrierStatus::Open;
        let head = match (barriers.len(), open) {
            (1, true) => scene.say("map-barrier"),
            (1, false) => scene.say("map-barrier-easing"),
            (count, _) => scene.language.count("map-barriers", count),
        };
        let kind = if open { MarkKind::Gate } else { MarkKind::Easing };
        out.push(Mark { kind, head, title: first.title.value.clone(), href: scene.barrier(key).href });
    }
    out
}

fn end(scene: &Scene<'_>, key: Key<Mission>) -> End {
    let mission = &scene.portfolio.missions[key].record;
    let active = mission.status.value == MissionStatus::Active;
    let headline = scene.portfolio.links.missions[key].headline.filter(|_| active);
    let state = match headline {
        // What nobody judges says nothing about the end.
        Some(outcome) => match scene.analysis.outcomes[outcome].state {
            OutcomeState::NoTarget | OutcomeState::NoData | OutcomeState::Watched => None,
            state => Some(outcome_state(scene, state)),
        },
        None if active => None,
        None => Some(mission_status(scene, mission.status.value)),
    };
    let mut notes: Vec<Note> =
        state.iter().map(|state| Note { class: state.class, state: state.word.clone(), rest: String::new() }).collect();
    let rest = match (&mission.target, &mission.ended) {
        (_, Some(ended)) if !active => scene.date(ended.value),
        (Some(target), _) => scene.say_with("due", &[("date", scene.date(target.value).into())]),
        (None, _) => scene.say("map-no-end"),
    };
    notes.push(Note { class: "", state: String::new(), rest });
    End {
        title: mission.meta.title.value.clone(),
        notes,
        class: net::end_class(scene, key),
        open: active && mission.target.is_none(),
        href: scene.part(RecordKey::Mission(key), "top"),
    }
}

impl Note {
    pub(super) fn text(&self) -> String {
        format!("{}{}", self.state, self.rest)
    }
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
                .map(|line| line_map::Line { stations: line.stops.clone(), joins: line.joins })
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
