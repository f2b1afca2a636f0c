//! "Did you mean …?": the name nearest to a misspelt one, with a limit on how much work a broken site may cause.

use std::collections::HashMap;

use super::names::Part;
use crate::diagnostics::nearest;
use crate::model::Kind;

/// Among which names a misspelt one is looked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Scope {
    /// The ids of a kind.
    Kind(Kind),
    /// The ids of all kinds.
    AnyRecord,
    /// The milestones or barriers of one mission.
    PartsOf(String, Part),
    /// The milestones or barriers of all missions.
    AllParts(Part),
    /// Names of files that hold words.
    Documents,
    /// Names of files beside the words.
    Assets,
}

/// The name that was probably meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Near {
    /// The name.
    pub(super) name: String,
    /// Whether no other name is near, so that a machine may put it in.
    pub(super) certain: bool,
}

/// Names that were looked for already, and how much looking is left.
#[derive(Debug)]
pub(super) struct Suggestions {
    known: HashMap<(Scope, String), Option<Near>>,
    left: usize,
}

/// How many names are compared in all: enough for all that people would mend in one go, and well under a second's work. A site
/// with more mistakes than that is told the later ones without a suggestion.
const COMPARISONS: usize = 300_000;

/// A name longer than this was not misspelt.
const LONGEST: usize = 80;

impl Default for Suggestions {
    fn default() -> Self {
        Self { known: HashMap::new(), left: COMPARISONS }
    }
}

impl Suggestions {
    /// Finds the name nearest to `written`; a scope always holds the same names.
    pub(super) fn near<'n>(
        &mut self,
        scope: Scope,
        written: &str,
        names: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<Near> {
        let asked = (scope, written.to_owned());
        if let Some(known) = self.known.get(&asked) {
            return known.clone();
        }
        let near = self.compare(written, names);
        self.known.insert(asked, near.clone());
        near
    }

    /// Finds the name nearest to `written` among names that are not asked for twice.
    pub(super) fn compare<'n>(&mut self, written: &str, names: impl Iterator<Item = &'n str> + Clone) -> Option<Near> {
        let length = written.chars().count();
        let count = names.clone().count();
        if length > LONGEST || count > self.left {
            return None;
        }
        self.left -= count;
        // Names of very different length are no misspellings; leaving them out saves most of the work.
        let likely = names.filter(|name| {
            let other = name.chars().count();
            other.abs_diff(length) <= 1.max(other.max(length) / 3)
        });
        let name = nearest(written, likely.clone())?;
        let certain = nearest(written, likely.filter(|other| *other != name)).is_none();
        Some(Near { name: name.to_owned(), certain })
    }
}
