//! What changed in an action: its stage, its dates, who has promised what, tasks, money.

use super::told::{Told, plain, text};
use super::{ChangeKind, ChangeValue, money};
use crate::model::{Action, Commitment, CommitmentStatus, Done, Kind, RecordId, Task};

pub(super) fn action(before: &Action, after: &Action, told: &mut Told) {
    if before.stage.value != after.stage.value {
        let word = |stage| Some(ChangeValue::word("stage-", stage));
        told.tell("stage", ChangeKind::Stage, [("from", word(before.stage.value)), ("to", word(after.stage.value))]);
        told.explained.extend(["stopped", "reached", "confirmed"]);
    }
    let declared = |action: &Action| action.status.as_ref().map(|status| ChangeValue::word("state-", status.value));
    // A status goes with the stage that it was declared in.
    if declared(before) != declared(after) {
        if before.stage.value == after.stage.value || after.status.is_some() {
            told.tell("status", ChangeKind::Declared, [("from", declared(before)), ("to", declared(after))]);
        }
        told.explained.insert("status");
    }
    told.moved("starts", ChangeKind::Starts, (before.starts.as_ref(), after.starts.as_ref()));
    told.moved("ends", ChangeKind::Ends, (before.ends.as_ref(), after.ends.as_ref()));
    let cost = |action: &Action| {
        action.cost.as_ref().map(|cost| ChangeValue::money(cost.value.value, cost.value.currency.as_ref()))
    };
    if cost(before) != cost(after) {
        told.tell("cost", ChangeKind::Cost, [("from", cost(before)), ("to", cost(after))]);
    }
    commitments(&before.commitments, &after.commitments, told);
    tasks(&before.tasks, &after.tasks, told);
    money::funding(&before.funding, &after.funding, told);
}

/// Compares promises: those of an actor in a role are one.
fn commitments(before: &[Commitment], after: &[Commitment], told: &mut Told) {
    let mut was: Vec<&Commitment> = before.iter().collect();
    for new in after {
        let alike = |old: &&Commitment| actor(old) == actor(new) && old.role.value == new.role.value;
        let same = |old: &&Commitment| alike(old) && old.status.value == new.status.value;
        if let Some(at) = was.iter().position(same).or_else(|| was.iter().position(alike)) {
            let old = was.remove(at);
            if old.status.value != new.status.value {
                let values = [
                    ("actor", actor(new)),
                    ("role", Some(role(new))),
                    ("from", Some(status(old))),
                    ("to", Some(status(new))),
                ];
                told.tell("commitments", ChangeKind::PromiseStatus, values);
            }
        } else {
            let wanted = new.actor.is_none() || new.status.value == CommitmentStatus::Wanted;
            let kind = if wanted { ChangeKind::Wanted } else { ChangeKind::Promised };
            told.tell(
                "commitments",
                kind,
                [("actor", actor(new)), ("role", Some(role(new))), ("status", Some(status(new)))],
            );
        }
    }
    for old in was {
        let values = [("actor", actor(old)), ("role", Some(role(old))), ("status", Some(status(old)))];
        // Where somebody was found, the place that was open for it is told by the promise.
        if old.actor.is_some() {
            told.tell("commitments", ChangeKind::PromiseWithdrawn, values);
        }
        told.explained.insert("commitments");
    }
}

fn actor(commitment: &Commitment) -> Option<ChangeValue> {
    let actor = commitment.actor.as_ref()?;
    Some(ChangeValue::Record(RecordId { kind: Kind::Actor, id: actor.id.clone() }))
}

fn role(commitment: &Commitment) -> ChangeValue {
    ChangeValue::word("role-", commitment.role.value)
}

fn status(commitment: &Commitment) -> ChangeValue {
    ChangeValue::word("state-commitment-", commitment.status.value)
}

/// Compares tasks by their titles.
fn tasks(before: &[Task], after: &[Task], told: &mut Told) {
    let is_done = |task: &Task| match task.done {
        Some(Done::On(_) | Done::Yes) => true,
        Some(Done::No) | None => false,
    };
    let due = |task: &Task| task.due.as_ref().map(|due| ChangeValue::Date(due.value));
    for new in after {
        match before.iter().find(|old| plain(&old.title) == plain(&new.title)) {
            None if is_done(new) => told.tell("tasks", ChangeKind::TaskDone, [("what", Some(text(&new.title)))]),
            None => told.tell("tasks", ChangeKind::TaskAdded, [("what", Some(text(&new.title))), ("date", due(new))]),
            Some(old) if !is_done(old) && is_done(new) => {
                told.tell("tasks", ChangeKind::TaskDone, [("what", Some(text(&new.title)))]);
            }
            Some(old) if due(old) != due(new) => {
                let values = [("what", Some(text(&new.title))), ("from", due(old)), ("to", due(new))];
                told.tell("tasks", ChangeKind::TaskMoved, values);
            }
            Some(_) => {}
        }
    }
}
