//! What changed in a mission: its day, its milestones, what stands in its way and what helps.

use super::told::{Told, text};
use super::{ChangeKind, ChangeValue, money};
use crate::model::{Barrier, Enabler, Id, Milestone, MilestoneMet, Mission};

pub(super) fn mission(before: &Mission, after: &Mission, told: &mut Told) {
    if before.status.value != after.status.value {
        let word = |status| Some(ChangeValue::word("state-mission-", status));
        let values = [("from", word(before.status.value)), ("to", word(after.status.value))];
        told.tell("status", ChangeKind::MissionStatus, values);
    }
    told.moved("target", ChangeKind::MissionTarget, (before.target.as_ref(), after.target.as_ref()));
    told.moved("starts", ChangeKind::Starts, (before.starts.as_ref(), after.starts.as_ref()));
    for (was, is) in pairs(&before.milestones, &after.milestones, |it| &it.id) {
        milestone(was, is, told);
    }
    for (was, is) in pairs(&before.barriers, &after.barriers, |it| &it.id) {
        barrier(was, is, told);
    }
    for (was, is) in pairs(&before.enablers, &after.enablers, |it| &it.id) {
        enabler(was, is, told);
    }
    money::funding(&before.funding, &after.funding, told);
}

/// Puts the items of two lists side by side by their ids: those of the newer list in its order, then those that are gone.
fn pairs<'a, T>(before: &'a [T], after: &'a [T], id: fn(&T) -> &Id) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let was = |item: &T| before.iter().find(|other| id(other) == id(item));
    let gone = before.iter().filter(|item| !after.iter().any(|other| id(other) == id(item)));
    after.iter().map(|item| (was(item), Some(item))).chain(gone.map(|item| (Some(item), None))).collect()
}

fn milestone(before: Option<&Milestone>, after: Option<&Milestone>, told: &mut Told) {
    const FIELD: &str = "milestones";
    let by = |it: &Milestone| it.by.as_ref().map(|by| ChangeValue::Date(by.value));
    match (before, after) {
        (None, Some(new)) => {
            told.tell(FIELD, ChangeKind::MilestoneAdded, [("what", Some(text(&new.title))), ("date", by(new))]);
            if new.met.is_some() {
                told.changes.pop();
                met(new, told);
            }
        }
        (Some(old), None) => told.tell(FIELD, ChangeKind::MilestoneRemoved, [("what", Some(text(&old.title)))]),
        (Some(old), Some(new)) => {
            match (old.met.is_some(), new.met.is_some()) {
                (false, true) => met(new, told),
                (true, false) => told.tell(FIELD, ChangeKind::MilestoneReopened, [("what", Some(text(&new.title)))]),
                (true, true) | (false, false) => {}
            }
            if old.dropped.is_none() && new.dropped.is_some() {
                told.tell(FIELD, ChangeKind::MilestoneDropped, [("what", Some(text(&new.title)))]);
            }
            if old.by.as_ref().map(|by| by.value) != new.by.as_ref().map(|by| by.value) {
                let values = [("what", Some(text(&new.title))), ("from", by(old)), ("to", by(new))];
                told.tell(FIELD, ChangeKind::MilestoneMoved, values);
            }
        }
        (None, None) => {}
    }
}

fn met(milestone: &Milestone, told: &mut Told) {
    let date = match milestone.met {
        Some(MilestoneMet::On(date)) => Some(ChangeValue::Date(date)),
        Some(MilestoneMet::Sometime) | None => None,
    };
    told.tell("milestones", ChangeKind::MilestoneMet, [("what", Some(text(&milestone.title))), ("date", date)]);
}

fn barrier(before: Option<&Barrier>, after: Option<&Barrier>, told: &mut Told) {
    const FIELD: &str = "barriers";
    let word = |it: &Barrier| Some(ChangeValue::word("barrier-", it.status.value));
    match (before, after) {
        (None, Some(new)) => told.tell(FIELD, ChangeKind::BarrierAdded, [("what", Some(text(&new.title)))]),
        (Some(old), None) => told.tell(FIELD, ChangeKind::BarrierRemoved, [("what", Some(text(&old.title)))]),
        (Some(old), Some(new)) if old.status.value != new.status.value => {
            let values = [("what", Some(text(&new.title))), ("from", word(old)), ("to", word(new))];
            told.tell(FIELD, ChangeKind::BarrierStatus, values);
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
}

fn enabler(before: Option<&Enabler>, after: Option<&Enabler>, told: &mut Told) {
    const FIELD: &str = "enablers";
    let word = |it: &Enabler| Some(ChangeValue::word("enabler-", it.status.value));
    match (before, after) {
        (None, Some(new)) => told.tell(FIELD, ChangeKind::EnablerAdded, [("what", Some(text(&new.title)))]),
        (Some(old), None) => told.tell(FIELD, ChangeKind::EnablerRemoved, [("what", Some(text(&old.title)))]),
        (Some(old), Some(new)) if old.status.value != new.status.value => {
            let values = [("what", Some(text(&new.title))), ("from", word(old)), ("to", word(new))];
            told.tell(FIELD, ChangeKind::EnablerStatus, values);
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
}
