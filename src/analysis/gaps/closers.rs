//! Who could close a gap.
//!
//! Owns the choice of actors. Must not know the rules.

use super::Sight;
use crate::analysis::{GapSubject, mission};
use crate::graph::{Key, MilestoneKey, RecordKey};
use crate::model::{Action, Actor, CommitmentRole, CommitmentStatus, Mission};

/// More names than this help nobody.
const MOST: usize = 4;

/// Lists who could close a gap: those who lead what it is about, else those who take part, else who looks after its missions.
pub(super) fn of(sight: &Sight<'_>, subject: GapSubject) -> Vec<Key<Actor>> {
    let links = &sight.portfolio.links;
    let found = match subject {
        GapSubject::Milestone(key) => or(of_milestone(sight, key), || stewards(sight, &[key.mission])),
        GapSubject::Barrier(key) => {
            let blocks = &links.missions[key.mission].barriers[key.index].blocks;
            let mut found: Vec<_> = blocks.iter().flat_map(|&key| of_milestone(sight, key)).collect();
            // The steward is always among them, so that a barrier is never nobody's.
            first(&mut found, MOST - 1);
            found.extend(stewards(sight, &[key.mission]));
            found
        }
        GapSubject::Record(record) => of_record(sight, record),
        GapSubject::Front => Vec::new(),
    };
    few(found)
}

/// Keeps each actor once, and not too many.
pub(super) fn few(mut found: Vec<Key<Actor>>) -> Vec<Key<Actor>> {
    first(&mut found, MOST);
    found
}

/// Lists who looks after missions.
pub(super) fn stewards(sight: &Sight<'_>, missions: &[Key<Mission>]) -> Vec<Key<Actor>> {
    missions.iter().filter_map(|&mission| sight.portfolio.links.missions[mission].steward).collect()
}

fn of_record(sight: &Sight<'_>, record: RecordKey) -> Vec<Key<Actor>> {
    let links = &sight.portfolio.links;
    let stewards_of_missions = || stewards(sight, &sight.missions_of(record));
    match record {
        RecordKey::Mission(_) => stewards_of_missions(),
        RecordKey::Action(key) => or(or(leads(sight, key), || partners(sight, key)), stewards_of_missions),
        RecordKey::Outcome(key) => {
            let movers = links.outcomes[key].moved_by.iter().flat_map(|&(action, _)| leads(sight, action));
            or(movers.collect(), stewards_of_missions)
        }
        RecordKey::Lesson(key) => {
            // Lessons are not about lessons of lessons: one step is enough, and it ends.
            let about = links.lessons[key].about.iter().filter(|about| !matches!(about, RecordKey::Lesson(_)));
            or(about.flat_map(|&about| of_record(sight, about)).collect(), stewards_of_missions)
        }
        RecordKey::Actor(key) => vec![key],
        RecordKey::Place(_) | RecordKey::Page(_) => Vec::new(),
    }
}

/// Lists the leads of the actions that advance a milestone: first of those that serve it still, then of those that did.
fn of_milestone(sight: &Sight<'_>, key: MilestoneKey) -> Vec<Key<Actor>> {
    let serving = mission::serving(sight.portfolio, key);
    let all = sight.portfolio.milestone_links(key).advanced_by.iter().copied();
    serving.chain(all).flat_map(|action| leads(sight, action)).collect()
}

fn leads(sight: &Sight<'_>, action: Key<Action>) -> Vec<Key<Actor>> {
    in_role(sight, action, CommitmentRole::Lead)
}

fn partners(sight: &Sight<'_>, action: Key<Action>) -> Vec<Key<Actor>> {
    in_role(sight, action, CommitmentRole::Partner)
}

/// Lists the actors in a role: those who promised before those who are only proposed.
fn in_role(sight: &Sight<'_>, action: Key<Action>, role: CommitmentRole) -> Vec<Key<Actor>> {
    let actors = &sight.portfolio.links.actions[action].commitments;
    let commitments = &sight.portfolio.actions[action].record.commitments;
    let (mut promised, mut proposed) = (Vec::new(), Vec::new());
    for (commitment, actor) in commitments.iter().zip(actors) {
        let Some(actor) = *actor else { continue };
        if commitment.role.value != role {
            continue;
        }
        match commitment.status.value {
            CommitmentStatus::Agreed | CommitmentStatus::Delivering | CommitmentStatus::Delivered => {
                promised.push(actor);
            }
            CommitmentStatus::Proposed => proposed.push(actor),
            CommitmentStatus::Wanted | CommitmentStatus::Withdrawn | CommitmentStatus::Refused => {}
        }
    }
    promised.append(&mut proposed);
    promised
}

fn or(found: Vec<Key<Actor>>, other: impl FnOnce() -> Vec<Key<Actor>>) -> Vec<Key<Actor>> {
    if found.is_empty() { other() } else { found }
}

fn first(found: &mut Vec<Key<Actor>>, most: usize) {
    let mut kept: Vec<Key<Actor>> = Vec::with_capacity(most);
    for &actor in found.iter() {
        if kept.len() < most && !kept.contains(&actor) {
            kept.push(actor);
        }
    }
    *found = kept;
}
