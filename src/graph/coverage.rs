//! How far a portfolio is translated into one of its languages.

use std::collections::BTreeMap;

use crate::model::Kind;

/// Some of a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Extent {
    /// How many are translated.
    pub translated: usize,
    /// How many there are.
    pub all: usize,
}

impl Extent {
    pub(super) fn count(&mut self, translated: bool) {
        self.all += 1;
        self.translated += usize::from(translated);
    }
}

/// How far a portfolio is translated into a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The records of each kind that have a translation; the front page is among the pages.
    pub records: BTreeMap<Kind, Extent>,
    /// The titles, sentences and bodies. The names of actors and places, and those of sources, are not counted: most stay what they are.
    pub texts: Extent,
}
