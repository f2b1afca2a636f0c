//! Stops: milestones as they stand on the map, what stands before them on the line, and where the main line leads.

use crate::analysis::{MilestoneStanding, MilestoneState, OutcomeState};
use crate::graph::{Key, MilestoneKey, RecordKey};
use crate::model::{BarrierStatus, EnablerStatus, MilestoneMet, Mission, MissionStatus, Vocabulary};
use crate::pages::charts::net;
use crate::pages::parts::{StateView, milestone_state, mission_status, outcome_state};
use crate::pages::scene::Scene;

/// A milestone on the map, or several that would cover each other.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    pub(super) milestones: Vec<MilestoneKey>,
    /// How many they are, as the language writes it.
    pub(super) count: String,
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

pub(super) fn stop(scene: &Scene<'_>, group: Vec<(f64, MilestoneKey)>) -> Stop {
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
                let rest = if of_state.len() == milestones.len() {
                    String::new()
                } else {
                    format!(" {}", scene.language.integer(of_state.len()))
                };
                notes.push(Note { class: view.class, state: view.word, rest });
            }
        }
        (scene.language.count("map-stops", milestones.len()), notes)
    };
    Stop {
        count: scene.language.integer(milestones.len()),
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

pub(super) fn end(scene: &Scene<'_>, key: Key<Mission>) -> End {
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
