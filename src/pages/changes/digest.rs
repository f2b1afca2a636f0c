//! An entry of the history, made short enough to read: what happened to many records alike is counted.

use std::collections::BTreeMap;

use crate::analysis::change::{About, Change, ChangeKind};
use crate::analysis::chronicle::Happened;
use crate::model::{Kind, Vocabulary};
use crate::pages::scene::Scene;

/// Records told one by one when the same happened to them: more are counted.
const FEW_ADDED: usize = 6;
const FEW_TRANSLATED: usize = 2;
const FEW_EDITED: usize = 6;

/// Records of one entry that are told at most, and changes of one of them.
const RECORDS: usize = 40;
const CHANGES: usize = 8;

/// What is shown of an entry.
pub(super) struct Digest<'a> {
    /// The changes of each record, the most important first, and how many were left out.
    pub(super) records: Vec<(Vec<&'a Change>, usize)>,
    /// What happened to many alike.
    pub(super) many: Vec<Many>,
    /// How many records more changed.
    pub(super) more: usize,
}

/// The same that happened to many records.
pub(super) struct Many {
    what: Alike,
    kind: Option<Kind>,
    count: usize,
}

/// What happened to a record, and nothing else with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Alike {
    Added,
    Edited,
    Translated,
}

impl<'a> Digest<'a> {
    pub(super) fn of(happened: &'a Happened) -> Self {
        let mut groups: BTreeMap<&About, Vec<&Change>> = BTreeMap::new();
        for change in &happened.changes {
            groups.entry(&change.about).or_default().push(change);
        }
        for changes in groups.values_mut() {
            changes.sort_by_key(|change| change.kind);
        }
        let mut alike: BTreeMap<(Alike, Option<Kind>), Vec<&About>> = BTreeMap::new();
        for (about, changes) in &groups {
            if let (About::Record(record), Some(what)) = (about, what_alone(changes)) {
                // Translations are counted together, whatever they are of.
                let kind = (what != Alike::Translated).then_some(record.kind);
                alike.entry((what, kind)).or_default().push(about);
            }
        }
        let mut many = Vec::new();
        for ((what, kind), abouts) in alike {
            let few = match what {
                Alike::Added => FEW_ADDED,
                Alike::Edited => FEW_EDITED,
                Alike::Translated => FEW_TRANSLATED,
            };
            if abouts.len() > few {
                many.push(Many { what, kind, count: abouts.len() });
                groups.retain(|about, _| !abouts.contains(about));
            }
        }
        let mut records: Vec<Vec<&Change>> = groups.into_values().collect();
        records.sort_by_key(|changes| changes.first().map(|change| change.kind));
        let more = records.len().saturating_sub(RECORDS);
        records.truncate(RECORDS);
        let cut = |mut changes: Vec<&'a Change>| {
            let left_out = changes.len().saturating_sub(CHANGES);
            changes.truncate(CHANGES);
            (changes, left_out)
        };
        Self { records: records.into_iter().map(cut).collect(), many, more }
    }

    /// Returns about how many bytes the entry takes on a page.
    pub(super) fn weight(&self) -> usize {
        let records = self.records.iter().map(|(changes, _)| 260 + changes.len() * 150).sum::<usize>();
        450 + self.many.len() * 90 + records
    }
}

impl Many {
    pub(super) fn words(&self, scene: &Scene<'_>) -> String {
        let phrase = match self.what {
            Alike::Added => "changes-many-added",
            Alike::Edited => "changes-many-edited",
            Alike::Translated => "changes-many-translated",
        };
        let kinds = self.kind.map_or_else(String::new, |kind| scene.say(&format!("kinds-{}", kind.as_str())));
        scene.say_with(phrase, &[("kinds", kinds.into()), ("count", self.count.into())])
    }
}

/// Says what happened to a record when it is only one of the things that happen to many.
fn what_alone(changes: &[&Change]) -> Option<Alike> {
    let all = |kinds: &[ChangeKind]| changes.iter().all(|change| kinds.contains(&change.kind));
    if all(&[ChangeKind::Added, ChangeKind::Translated, ChangeKind::MeasuredMany])
        && changes[0].kind == ChangeKind::Added
    {
        Some(Alike::Added)
    } else if all(&[ChangeKind::Translated]) {
        Some(Alike::Translated)
    } else if all(&[ChangeKind::Edited, ChangeKind::Reworded]) {
        Some(Alike::Edited)
    } else {
        None
    }
}
