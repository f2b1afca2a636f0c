//! What changed in one file: two versions of it compared, whatever became of the rest of the portfolio.
//!
//! Owns what a version of a file is, and which fields are only told as edited. Must not know which versions belong together.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::told::{Told, plain};
use super::{About, Change, ChangeKind, ChangeValue, action, mission, outcome};
use crate::model::{Lesson, Measurement, Record, RecordId};
use crate::parse::outline::{self, Outline};
use crate::parse::{self, Document};
use crate::source::SourceFile;

/// What one file under `content/` said at one time.
#[derive(Debug, Clone)]
pub struct Version {
    outline: Outline,
    pub(super) holds: Holds,
    /// The lines of a record as numbers, to tell how alike two are.
    lines: BTreeSet<u64>,
}

/// What a file holds.
#[derive(Debug, Clone)]
pub(super) enum Holds {
    /// A record; none inside when the file could not be read.
    Record(RecordId, Option<Box<Record>>),
    /// The words of a record in another language.
    Translation(RecordId, String),
    /// Figures of an outcome.
    Measurements(RecordId, Vec<Measurement>),
    /// The words of the front page.
    Front,
    /// The settings.
    Settings,
    /// A picture, map or download.
    Asset,
    /// A file that is no part of the portfolio.
    Nothing,
}

impl Version {
    /// Reads a version of a file.
    pub fn read(file: &SourceFile) -> Self {
        let beginning = crate::source::Span::new(file.id, 0..0);
        let named = || parse::record_at(&file.path, beginning);
        let holds = match parse::document(file).value {
            Document::Record(record, _) => Holds::Record(record.name(), Some(record)),
            Document::Front(..) => Holds::Front,
            Document::Translation(words) => Holds::Translation(words.record, words.language),
            Document::Measurements(id, measurements) => {
                let record = RecordId { kind: crate::model::Kind::Outcome, id: id.value };
                Holds::Measurements(record, measurements)
            }
            Document::Settings(_) => Holds::Settings,
            Document::Asset(_) | Document::Image(..) => Holds::Asset,
            Document::Unreadable(_) if &*file.path == crate::source::SourceTree::SETTINGS => Holds::Settings,
            Document::Unreadable(_) => named().map_or(Holds::Nothing, |record| Holds::Record(record, None)),
        };
        let text = file.text().unwrap_or_default();
        let outline = match holds {
            Holds::Record(..) | Holds::Front | Holds::Translation(..) => outline::of_record(text),
            Holds::Settings => outline::of_settings(text),
            Holds::Measurements(..) | Holds::Asset | Holds::Nothing => Outline::default(),
        };
        let lines = if matches!(holds, Holds::Record(..)) { numbered(text) } else { BTreeSet::new() };
        Self { outline, holds, lines }
    }

    /// Makes the version of a file that is only shown or offered, as its name tells: nothing in it is read.
    pub fn asset() -> Self {
        Self { outline: Outline::default(), holds: Holds::Asset, lines: BTreeSet::new() }
    }

    /// Returns the record that the file itself is, when it is one.
    pub fn record(&self) -> Option<&RecordId> {
        match &self.holds {
            Holds::Record(record, _) => Some(record),
            Holds::Translation(..)
            | Holds::Measurements(..)
            | Holds::Front
            | Holds::Settings
            | Holds::Asset
            | Holds::Nothing => None,
        }
    }

    /// Returns the names that other versions of the same thing go by, whatever their file is called.
    pub(super) fn name(&self) -> Option<(u8, Option<&RecordId>, &str)> {
        match &self.holds {
            Holds::Record(record, _) => Some((0, Some(record), "")),
            Holds::Translation(record, language) => Some((1, Some(record), language)),
            Holds::Measurements(record, _) => Some((2, Some(record), "")),
            Holds::Front => Some((3, None, "")),
            Holds::Settings => Some((4, None, "")),
            Holds::Asset | Holds::Nothing => None,
        }
    }

    /// Says how many in a hundred of the lines of two records are the same.
    pub(super) fn likeness(&self, other: &Self) -> usize {
        let most = self.lines.len().max(other.lines.len());
        (self.lines.intersection(&other.lines).count() * 100).checked_div(most).unwrap_or(0)
    }

    pub(super) fn is_draft(&self) -> bool {
        matches!(&self.holds, Holds::Record(_, Some(record)) if record.meta().draft)
    }

    fn title(&self) -> &str {
        match &self.holds {
            Holds::Record(_, Some(record)) => &record.meta().title.value,
            _ => "",
        }
    }
}

/// A file before and after.
pub(super) type Pair<'a> = (Option<&'a Version>, Option<&'a Version>);

/// Compares two versions of a file.
pub(super) fn compare(before: Option<&Version>, after: Option<&Version>, changes: &mut Vec<Change>) {
    let Some(version) = after.or(before) else { return };
    match &version.holds {
        Holds::Record(record, _) => {
            let is_kin = |it: &&Version| it.record().is_some_and(|other| other.kind == record.kind);
            match (before, before.filter(is_kin), after) {
                // A file that became another kind of record is another record.
                (Some(_), None, Some(_)) => {
                    compare(before, None, changes);
                    compare(None, after, changes);
                }
                (_, old, new) => changes.extend(record_changes(record, old, new)),
            }
        }
        Holds::Translation(record, language) => {
            if before.map(|it| &it.outline) != after.map(|it| &it.outline) && after.is_some() {
                let mut told = Told::new(About::Record(record.clone()), "");
                let language = ChangeValue::Text(language.clone());
                told.tell("", ChangeKind::Translated, [("language", Some(language))]);
                changes.extend(told.changes);
            }
        }
        Holds::Measurements(record, _) => {
            let list = |it: Option<&Version>| match it.map(|it| &it.holds) {
                Some(Holds::Measurements(_, measurements)) => measurements.clone(),
                _ => Vec::new(),
            };
            let mut told = Told::new(About::Record(record.clone()), "");
            outcome::measurements(&list(before), &list(after), &mut told);
            changes.extend(told.changes);
        }
        Holds::Front => changes.extend(edited(About::Front, "", (before, after), &BTreeSet::new())),
        Holds::Settings => changes.extend(edited(About::Settings, "", (before, after), &BTreeSet::new())),
        Holds::Asset | Holds::Nothing => {}
    }
}

fn record_changes(id: &RecordId, before: Option<&Version>, after: Option<&Version>) -> Vec<Change> {
    let title = after.or(before).map_or("", Version::title);
    let about = About::Record(id.clone());
    let mut told = Told::new(about.clone(), title);
    match (before, after) {
        (None, Some(new)) => {
            let stage = match &new.holds {
                Holds::Record(_, Some(record)) => match &**record {
                    Record::Action(action) => Some(ChangeValue::word("stage-", action.stage.value)),
                    _ => None,
                },
                _ => None,
            };
            told.tell("", ChangeKind::Added, [("stage", stage)]);
        }
        (Some(_), None) => told.tell("", ChangeKind::Removed, []),
        (Some(old), Some(new)) => {
            let was = old.record().filter(|old| *old != id);
            if let Some(was) = was {
                told.tell("aliases", ChangeKind::Renamed, [("old", Some(ChangeValue::Record(was.clone())))]);
            }
            if !old.title().is_empty() && plain(old.title()) != plain(title) {
                let old = ChangeValue::Text(old.title().to_owned());
                told.tell("title", ChangeKind::Retitled, [("old", Some(old))]);
            }
            if let (Holds::Record(_, Some(old)), Holds::Record(_, Some(new))) = (&old.holds, &new.holds) {
                fields(old, new, &mut told);
            }
            let explained = std::mem::take(&mut told.explained);
            told.changes.extend(edited(about, title, (before, after), &explained));
        }
        (None, None) => {}
    }
    told.changes
}

/// Compares what records of a kind have beside what all have.
fn fields(before: &Record, after: &Record, told: &mut Told) {
    match (before, after) {
        (Record::Mission(before), Record::Mission(after)) => mission::mission(before, after, told),
        (Record::Action(before), Record::Action(after)) => action::action(before, after, told),
        (Record::Outcome(before), Record::Outcome(after)) => outcome::outcome(before, after, told),
        (Record::Lesson(before), Record::Lesson(after)) => lesson(before, after, told),
        // What actors, places and pages say is told as edited.
        _ => {}
    }
}

fn lesson(before: &Lesson, after: &Lesson, told: &mut Told) {
    for new in after.led_to.iter().filter(|new| !before.led_to.iter().any(|old| old.id == new.id)) {
        let action = RecordId { kind: crate::model::Kind::Action, id: new.id.clone() };
        told.tell("led_to", ChangeKind::LedTo, [("action", Some(ChangeValue::Record(action)))]);
    }
}

/// Tells the fields that differ and that nothing else explains, and the words.
fn edited(about: About, title: &str, (before, after): Pair<'_>, explained: &BTreeSet<&str>) -> Vec<Change> {
    let mut told = Told::new(about, title);
    match (before, after) {
        (None, Some(_)) => told.tell("", ChangeKind::Added, []),
        (Some(_), None) => told.tell("", ChangeKind::Removed, []),
        (Some(_), Some(_)) | (None, None) => {}
    }
    if !told.changes.is_empty() {
        return told.changes;
    }
    let empty = Outline::default();
    let old = before.map_or(&empty, |it| &it.outline);
    let new = after.map_or(&empty, |it| &it.outline);
    let names: BTreeSet<&String> = old.fields.keys().chain(new.fields.keys()).collect();
    let differ: Vec<&str> = names
        .into_iter()
        .filter(|name| old.fields.get(*name) != new.fields.get(*name) && !explained.contains(name.as_str()))
        .map(String::as_str)
        .collect();
    if !differ.is_empty() {
        let count = ChangeValue::Count(differ.len());
        let fields = ChangeValue::Text(differ.join(", "));
        told.tell("", ChangeKind::Edited, [("fields", Some(fields)), ("count", Some(count))]);
    }
    if old.body != new.body {
        told.tell("", ChangeKind::Reworded, []);
    }
    told.changes
}

/// Gives each line that holds something a number, the same for the same line.
fn numbered(text: &str) -> BTreeSet<u64> {
    let lines = text.lines().map(str::trim).filter(|line| line.len() > 3);
    let number = |line: &str| {
        let mut hasher = DefaultHasher::new();
        line.hash(&mut hasher);
        hasher.finish()
    };
    lines.map(number).collect()
}
