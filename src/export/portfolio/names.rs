//! Names in the place of keys.

use crate::graph::{BarrierKey, Key, Keyed, MilestoneKey, Portfolio, RecordKey, Table};
use crate::model::{Id, Mission, RecordId};

/// Returns the id of a record.
pub(super) fn id<T: Keyed>(table: &Table<T>, key: Key<T>) -> Id {
    table[key].record.id().clone()
}

/// Returns the ids of records.
pub(super) fn ids<'k, T: Keyed + 'k>(table: &Table<T>, keys: impl IntoIterator<Item = &'k Key<T>>) -> Vec<Id> {
    keys.into_iter().map(|key| id(table, *key)).collect()
}

/// Names the records that keys stand for.
#[derive(Clone, Copy)]
pub(super) struct Names<'a>(pub(super) &'a Portfolio);

impl Names<'_> {
    pub(super) fn record(self, key: RecordKey) -> RecordId {
        self.0.record_id(key)
    }

    /// Names a part of a mission: `fossil-free/oil-gone`.
    fn part(self, mission: Key<Mission>, part: &Id) -> String {
        format!("{}/{part}", self.0.missions[mission].record.id)
    }

    pub(super) fn milestone(self, key: MilestoneKey) -> String {
        self.part(key.mission, &self.0.milestone(key).id)
    }

    pub(super) fn milestones<'k>(self, keys: impl IntoIterator<Item = &'k MilestoneKey>) -> Vec<String> {
        keys.into_iter().map(|key| self.milestone(*key)).collect()
    }

    pub(super) fn barrier(self, key: BarrierKey) -> String {
        self.part(key.mission, &self.0.barrier(key).id)
    }

    pub(super) fn barriers<'k>(self, keys: impl IntoIterator<Item = &'k BarrierKey>) -> Vec<String> {
        keys.into_iter().map(|key| self.barrier(*key)).collect()
    }

    pub(super) fn enablers<'k>(self, keys: impl IntoIterator<Item = &'k (Key<Mission>, usize)>) -> Vec<String> {
        let name = |&(mission, at): &(Key<Mission>, usize)| {
            self.part(mission, &self.0.missions[mission].record.enablers[at].id)
        };
        keys.into_iter().map(name).collect()
    }
}
