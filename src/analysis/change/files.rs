//! What changed between two sets of files: which versions belong together, and what became of each.
//!
//! Owns how a record is known again: by its id, by an alias, by its words. A draft counts as not there: nothing of it is told before the
//! day that it is published.

use super::file::{Holds, Pair, Version, compare};
use super::told::Told;
use super::{About, Change, ChangeKind, ChangeValue, record_of_address};

/// From how many lines in a hundred on two records are taken for the same one under another name, as git does.
const ALIKE: usize = 50;

/// The most records of which each is compared with each.
const MOST: usize = 300;

/// Tells what changed between versions of files: those of the files that differ, as they were and as they are. The order of the changes
/// is that of the newer versions, then of those that are gone.
pub fn files(before: &[&Version], after: &[&Version]) -> Vec<Change> {
    let mut changes = Vec::new();
    let is_asset = |version: &&&Version| matches!(version.holds, Holds::Asset);
    let assets = after.iter().filter(is_asset).count().max(before.iter().filter(is_asset).count());
    for (before, after) in pairs(before, after) {
        compare(before.filter(|it| !it.is_draft()), after.filter(|it| !it.is_draft()), &mut changes);
    }
    if assets > 0 {
        let mut told = Told::new(About::Files, "");
        told.tell("", ChangeKind::FilesChanged, [("count", Some(ChangeValue::Count(assets)))]);
        changes.extend(told.changes);
    }
    without_moves(changes)
}

/// Puts the versions side by side that are of one thing.
fn pairs<'a>(before: &[&'a Version], after: &[&'a Version]) -> Vec<Pair<'a>> {
    let mut gone: Vec<&Version> = before.iter().copied().filter(|version| version.name().is_some()).collect();
    let mut new: Vec<(usize, &Version)> =
        after.iter().copied().filter(|version| version.name().is_some()).enumerate().collect();
    let mut pairs: Vec<(usize, Pair<'a>)> = Vec::new();
    let rules: [fn(&Version, &Version) -> bool; 2] = [|old, new| old.name() == new.name(), is_alias];
    for rule in rules {
        new.retain(|&(at, version)| {
            let Some(found) = gone.iter().position(|old| rule(old, version)) else { return true };
            pairs.push((at, (Some(gone.remove(found)), Some(version))));
            false
        });
    }
    for (old, at) in alike(&gone, &new) {
        let place = gone.iter().position(|it| std::ptr::eq(*it, old)).expect("each is taken once");
        let found = new.iter().position(|(other, _)| *other == at).expect("each is taken once");
        pairs.push((at, (Some(gone.remove(place)), Some(new.remove(found).1))));
    }
    pairs.extend(new.into_iter().map(|(at, version)| (at, (None, Some(version)))));
    pairs.sort_by_key(|(at, _)| *at);
    let gone = gone.into_iter().map(|version| (Some(version), None));
    pairs.into_iter().map(|(_, pair)| pair).chain(gone).collect()
}

/// Says whether a record names the other's address among its old ones.
fn is_alias(old: &Version, new: &Version) -> bool {
    let (Some(gone), Holds::Record(id, Some(record))) = (old.record(), &new.holds) else { return false };
    gone.kind == id.kind && record.meta().aliases.iter().any(|alias| record_of_address(alias).as_ref() == Some(gone))
}

/// Finds records that are mostly the same words under another id, the most alike first.
fn alike<'a>(gone: &[&'a Version], new: &[(usize, &'a Version)]) -> Vec<(&'a Version, usize)> {
    let is_record = |version: &Version| version.record().is_some() && !version.is_draft();
    let gone: Vec<&Version> = gone.iter().copied().filter(|version| is_record(version)).take(MOST).collect();
    let new: Vec<(usize, &Version)> =
        new.iter().copied().filter(|(_, version)| is_record(version)).take(MOST).collect();
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (place, old) in gone.iter().enumerate() {
        for (at, version) in &new {
            let kin = old.record().map(|id| id.kind) == version.record().map(|id| id.kind);
            let likeness = if kin { old.likeness(version) } else { 0 };
            if likeness >= ALIKE {
                found.push((likeness, place, *at));
            }
        }
    }
    found.sort_by_key(|&(likeness, place, at)| (std::cmp::Reverse(likeness), place, at));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (_, place, at) in found {
        if !taken.iter().any(|(other, there)| *other == place || *there == at) {
            taken.push((place, at));
        }
    }
    taken.into_iter().map(|(place, at)| (gone[place], at)).collect()
}

/// Leaves out figures that only went from one file of an outcome to another.
fn without_moves(mut changes: Vec<Change>) -> Vec<Change> {
    let taken: Vec<Change> = changes.iter().filter(|change| change.kind == ChangeKind::Unmeasured).cloned().collect();
    for gone in taken {
        let same = |change: &Change| {
            change.kind == ChangeKind::Measured && change.about == gone.about && change.values == gone.values
        };
        if let Some(at) = changes.iter().position(same) {
            changes.remove(at);
            changes.retain({
                let mut first = true;
                move |change| *change != gone || !std::mem::take(&mut first)
            });
        }
    }
    changes
}
