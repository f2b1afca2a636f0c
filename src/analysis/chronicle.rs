//! What happened to a portfolio, as its repository remembers it.
//!
//! Owns [`Chronicle`]: data that is handed in. Must not know git. Names and addresses of people are no part of it.

use std::collections::BTreeMap;

use jiff::civil;

use super::change::Change;
use crate::model::RecordId;

/// What happened, the newest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chronicle {
    /// What happened.
    pub entries: Vec<Happened>,
    /// The day before which nothing is known, since the repository holds only the newest part of its history.
    pub begins: Option<civil::Date>,
    /// Why nothing is known.
    pub unknown: Option<Unknown>,
}

/// Why nothing is known of what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// The files lie in no repository.
    NoRepository,
    /// There is no git on this machine.
    NoGit,
    /// Git does not trust the folder, as it belongs to somebody else.
    NotTrusted,
    /// The repository has no commit yet.
    NoCommit,
    /// Git failed.
    Failed,
}

/// One pull request, or one commit that came without one.
#[derive(Debug, Clone, PartialEq)]
pub struct Happened {
    /// The hash of the commit that brought it in.
    pub commit: String,
    /// The day on which that was, where it was.
    pub day: civil::Date,
    /// What it was called, without addresses.
    pub subject: String,
    /// The pull request, when it is known.
    pub request: Option<Request>,
    /// What it changed.
    pub changes: Vec<Change>,
}

/// A pull request as a host numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// A pull request: `#12`.
    Pull(u64),
    /// A merge request of GitLab: `!12`.
    Merge(u64),
}

impl Chronicle {
    /// Makes a chronicle that knows nothing.
    pub fn unknown(why: Unknown) -> Self {
        Self { unknown: Some(why), ..Self::default() }
    }

    /// Lists for each record the places in the entries that changed it, the newest first, under the name that it has now.
    pub fn by_record(&self) -> BTreeMap<RecordId, Vec<usize>> {
        let mut now: BTreeMap<RecordId, RecordId> = BTreeMap::new();
        let mut places: BTreeMap<RecordId, Vec<usize>> = BTreeMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            for change in &entry.changes {
                let Some(record) = change.record() else { continue };
                let record = now.get(record).unwrap_or(record).clone();
                let known = places.entry(record.clone()).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
                if let Some(old) = change.old_name() {
                    now.insert(old.clone(), record);
                }
            }
        }
        places
    }
}
