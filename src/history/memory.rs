//! What was already read of the history: what a commit changed stays true for ever.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::analysis::change::Change;

/// What the commits changed that were read before, by their hashes. Empty, it makes a clean start; the outcome is the same either way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Memory {
    pub(super) known: HashMap<String, Vec<Change>>,
    /// Where in its repository the site stood then: elsewhere other files are its content.
    pub(super) place: String,
    /// How many commits that changed something were read since.
    pub(super) learned: usize,
}

/// How it is written down. Another version of wayfolio may tell changes otherwise, so that it begins anew.
#[derive(Serialize, Deserialize)]
struct Written {
    by: String,
    place: String,
    known: std::collections::BTreeMap<String, Vec<Change>>,
}

/// Goes up when changes are told otherwise.
const FORM: &str = concat!(env!("CARGO_PKG_VERSION"), "/1");

/// Commits that are read anew faster than they are kept.
const WORTH_KEEPING: usize = 50;

impl Memory {
    /// Reads what was kept of a site that stands at a place in its repository; nothing when it was kept by another version.
    pub fn kept(bytes: &[u8]) -> Self {
        let written: Option<Written> = serde_json::from_slice(bytes).ok();
        let Some(Written { place, known, .. }) = written.filter(|it| it.by == FORM) else { return Self::default() };
        Self { known: known.into_iter().collect(), place, learned: 0 }
    }

    /// Returns what to keep, when enough was learned since.
    pub fn to_keep(&self) -> Option<Vec<u8>> {
        if self.learned < WORTH_KEEPING {
            return None;
        }
        let known = self.known.iter().map(|(commit, changes)| (commit.clone(), changes.clone())).collect();
        serde_json::to_vec(&Written { by: FORM.to_owned(), place: self.place.clone(), known }).ok()
    }
}
