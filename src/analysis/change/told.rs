//! The list that comparisons tell to: which fields a change explains, so that the others are told as edited.

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Change, ChangeKind, ChangeValue};
use crate::model::Date;
use crate::source::Spanned;

/// The changes of one record.
pub(super) struct Told {
    about: About,
    title: String,
    pub(super) changes: Vec<Change>,
    /// The fields whose difference is told.
    pub(super) explained: BTreeSet<&'static str>,
}

impl Told {
    pub(super) fn new(about: About, title: &str) -> Self {
        Self { about, title: title.to_owned(), changes: Vec::new(), explained: BTreeSet::new() }
    }

    /// Tells a change that explains a difference in a field.
    pub(super) fn tell<const N: usize>(
        &mut self,
        field: &'static str,
        kind: ChangeKind,
        values: [(&'static str, Option<ChangeValue>); N],
    ) {
        self.explained.insert(field);
        let values: BTreeMap<String, ChangeValue> =
            values.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
        let (about, title) = (self.about.clone(), self.title.clone());
        self.changes.push(Change { kind, about, title, missions: Vec::new(), values });
    }

    /// Tells a date that moved.
    pub(super) fn moved(
        &mut self,
        field: &'static str,
        kind: ChangeKind,
        (before, after): (Option<&Spanned<Date>>, Option<&Spanned<Date>>),
    ) {
        let (before, after) = (before.map(|date| date.value), after.map(|date| date.value));
        if before != after {
            self.tell(field, kind, [("from", before.map(ChangeValue::Date)), ("to", after.map(ChangeValue::Date))]);
        }
    }
}

/// Takes words as they were written.
pub(super) fn text(words: &str) -> ChangeValue {
    ChangeValue::Text(words.to_owned())
}

/// Evens out what typography alone changes: the forms of quotes, dashes and spaces.
pub(super) fn plain(words: &str) -> String {
    let even = |c: char| match c {
        '‘' | '’' | 'ʼ' => '\'',
        '“' | '”' | '„' => '"',
        '–' | '—' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    words.chars().map(even).collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
