//! Actions as tracks: over which time, with which ink, into which stops.

use super::folding::Folding;
use super::gather::{Map, end_of, years};
use crate::analysis::{ActionReason, ActionState};
use crate::graph::{AdvanceTarget, Key};
use crate::model::{Action, Mission, Stage};
use crate::pages::parts::{self, StateView, action_state};
use crate::pages::routes;
use crate::pages::scene::Scene;

/// An action on the map above one line, or several that are drawn as one.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) line: usize,
    pub(super) actions: Vec<Key<Action>>,
    pub(super) standing: ActionState,
    pub(super) state: StateView,
    pub(super) title: String,
    pub(super) href: String,
    /// The time that it takes, in years; its start is not always known.
    pub(super) from: Option<f64>,
    pub(super) to: f64,
    /// Where its ink changes: what is done ends, what is planned begins.
    pub(super) turn: f64,
    /// The stops that it leads to; none leads to the line as a whole.
    pub(super) stops: Vec<usize>,
    /// When, in words.
    pub(super) when: Option<String>,
}

/// Gathers the tracks of a mission: of each line the actions that advance one of its milestones, above the main line also those that
/// advance the mission as a whole.
pub(super) fn runs(scene: &Scene<'_>, mission: Key<Mission>, map: &Map, folding: &Folding) -> Vec<Run> {
    let mut out = Vec::new();
    for (at, line) in map.lines.iter().enumerate() {
        let mut actions: Vec<Key<Action>> = Vec::new();
        for &stop in &line.stops {
            for milestone in &map.stops[stop].milestones {
                actions.extend(&scene.portfolio.milestone_links(*milestone).advanced_by);
            }
        }
        let mut runs: Vec<Run> = Vec::new();
        actions.sort_unstable();
        actions.dedup();
        runs.extend(actions.iter().map(|&action| run(scene, action, map, at)));
        if at == 0 {
            let whole = |action: &&Key<Action>| {
                let advances = &scene.portfolio.links.actions[**action].advances;
                advances.iter().any(|advance| matches!(advance.to, AdvanceTarget::Mission(key) if key == mission))
                    && !actions.contains(*action)
            };
            let all = &scene.portfolio.links.missions[mission].actions;
            runs.extend(all.iter().filter(whole).map(|&action| run(scene, action, map, at)));
        }
        out.extend(fold(scene, map, runs, folding.tracks(line.id)));
    }
    out
}

fn run(scene: &Scene<'_>, key: Key<Action>, map: &Map, line: usize) -> Run {
    let record = &scene.portfolio.actions[key].record;
    let links = &scene.portfolio.links.actions[key];
    let leads_to = |stop: &usize| {
        links.advances.iter().any(
            |advance| matches!(advance.to, AdvanceTarget::Milestone(key) if map.stops[*stop].milestones.contains(&key)),
        )
    };
    let stops: Vec<usize> = map.lines[line].stops.iter().copied().filter(leads_to).collect();
    let standing = &scene.analysis.actions[key];
    let last = map.span.now.unwrap_or(map.span.end);
    let from = record.starts.as_ref().map(|starts| years(starts.value.first()));
    let ends = record.ends.as_ref().map(|ends| end_of(ends.value));
    let reached = || {
        stops
            .iter()
            .map(|stop| map.stops[*stop].at)
            .filter(|at| *at <= last)
            .fold(None, |a: Option<f64>, b| Some(a.map_or(b, |a| a.max(b))))
    };
    let past_end = standing.reasons.contains(&ActionReason::PastEnd);
    // What is done ends at `turn`; what is drawn ends at `to`.
    let (turn, to) = match standing.state {
        ActionState::Completed => {
            let end = ends.or_else(reached).unwrap_or(last);
            (end, end)
        }
        ActionState::Operating => (last, last),
        ActionState::Stopped => {
            let stopped = record.stopped.as_ref().and_then(|stopped| stopped.date.as_ref());
            let end = stopped.map(|date| end_of(date.value)).or(ends).unwrap_or(last).min(last);
            (end, end)
        }
        ActionState::Paused | ActionState::Unknown => {
            let confirmed = record.confirmed.as_ref().map(|confirmed| end_of(confirmed.value));
            let end = confirmed.or(ends).unwrap_or(last).min(last);
            (end, end)
        }
        ActionState::Late if past_end => (ends.unwrap_or(last), last),
        ActionState::NotStarted => {
            let start = from.unwrap_or(last);
            (start, ends.unwrap_or(start + 0.5).max(start))
        }
        ActionState::Late | ActionState::Blocked | ActionState::OnTrack | ActionState::AtRisk => {
            // What is an idea or a design is not under way, whatever its date.
            let begun = !matches!(record.stage.value, Stage::Idea | Stage::Design | Stage::Ready);
            let turn = if begun { last } else { from.unwrap_or(last).min(last) };
            (turn, ends.unwrap_or(last).max(last))
        }
    };
    let from = from.map(|from| from.min(turn)).or((standing.state == ActionState::NotStarted).then_some(turn));
    let when = parts::runs(scene, record);
    Run {
        line,
        actions: vec![key],
        standing: standing.state,
        state: action_state(scene, standing.state),
        title: record.meta.title.value.clone(),
        href: scene.to(&routes::of_record(scene.portfolio, key.into())),
        from,
        to,
        turn,
        stops,
        when,
    }
}

/// Draws tracks as one: at the first step what is done and leads to the same stop, at the second what is of one state, then all that
/// leads to the same stop.
fn fold(scene: &Scene<'_>, map: &Map, runs: Vec<Run>, step: usize) -> Vec<Run> {
    if step == 0 {
        return runs;
    }
    let mut out: Vec<Run> = Vec::new();
    for run in runs {
        let together = |other: &&mut Run| {
            let alike = match step {
                1 => run.standing == ActionState::Completed && other.standing == ActionState::Completed,
                2 => run.standing == other.standing,
                _ => true,
            };
            alike && other.stops == run.stops
        };
        match out.iter_mut().find(together) {
            Some(group) => join(scene, map, group, &run),
            None => out.push(run),
        }
    }
    out
}

/// How much a state of an action asks to be seen; of several drawn as one the first counts.
const URGENCY: [ActionState; 10] = [
    ActionState::Late,
    ActionState::Blocked,
    ActionState::AtRisk,
    ActionState::Unknown,
    ActionState::Paused,
    ActionState::OnTrack,
    ActionState::NotStarted,
    ActionState::Operating,
    ActionState::Completed,
    ActionState::Stopped,
];

fn join(scene: &Scene<'_>, map: &Map, group: &mut Run, run: &Run) {
    let urgency = |state: ActionState| URGENCY.iter().position(|other| *other == state);
    group.actions.extend(&run.actions);
    if urgency(run.standing) < urgency(group.standing) {
        (group.standing, group.state.class, group.state.shape) = (run.standing, run.state.class, run.state.shape);
    }
    group.from = match (group.from, run.from) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    (group.turn, group.to) = (group.turn.max(run.turn), group.to.max(run.to));
    group.title = scene.language.count("map-actions", group.actions.len());
    group.when = None;
    let mut words = Vec::new();
    for state in URGENCY {
        let count = group.actions.iter().filter(|action| scene.analysis.actions[**action].state == state).count();
        let word = action_state(scene, state).word;
        if count == group.actions.len() {
            words.push(word);
        } else if count > 0 {
            words.push(format!("{count} {word}"));
        }
    }
    // The list below the map has each of them.
    if words.len() > 2 {
        words.truncate(2);
        words.push("…".to_owned());
    }
    group.state.word = scene.list(&words);
    if let Some(stop) = group.stops.first() {
        group.href.clone_from(&map.stops[*stop].href);
    } else {
        group.href.clone_from(&map.end.href);
    }
}
