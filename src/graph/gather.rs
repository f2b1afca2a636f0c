//! Finds each document its place: records by kind, figures with their outcome, words beside what they translate.
//!
//! Owns who is kept when two files claim one name. Must not know references.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::tables::{Records, Tables};
use super::{Drafts, Entry, diagnostics};
use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Body, Id, Kind, Measurement, Page, Record, RecordId, Settings, Translation};
use crate::parse::{Document, record_at};
use crate::raster;
use crate::source::{FileId, SourceTree, Span, Spanned};

/// A record that is left out because it is a draft; it is checked all the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hidden<'a> {
    /// The record.
    pub(super) record: &'a Record,
    /// The words under it.
    pub(super) body: &'a Body,
}

/// What stands at a path under `content/`.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Standing {
    /// A record, its translation, or its figures.
    Record(RecordId),
    /// The words of the front page.
    Front,
    /// A file to look at or take away.
    Asset(FileId),
    /// The settings, which are no page.
    Settings,
    /// Something that could not be read, which its own diagnostics say.
    Unreadable,
}

/// What the documents are beside records and settings.
#[derive(Debug, Default)]
pub(super) struct Shelves<'a> {
    /// The drafts that are left out.
    pub(super) hidden: Vec<Hidden<'a>>,
    /// The translations, by path.
    pub(super) translations: Vec<&'a Translation>,
    /// Files beside the words.
    pub(super) assets: BTreeMap<Arc<str>, FileId>,
    /// The images among them, with what their bytes say.
    pub(super) images: BTreeMap<FileId, Result<raster::Facts, raster::Fault>>,
    /// What stands at each path.
    pub(super) paths: BTreeMap<&'a str, Standing>,
    /// Records whose file could not be read, so that their absence is no news.
    pub(super) unreadable: HashSet<RecordId>,
    /// Outcomes whose CSV is not joined to them, so that what it holds is not missed.
    pub(super) unread_figures: HashSet<Id>,
}

/// The documents, each in its place.
#[derive(Debug)]
pub(super) struct Gathered<'a> {
    /// The settings; those of an empty file when there are none.
    pub(super) settings: Settings,
    /// Whether the settings were read, so that what they do not list is really not listed.
    pub(super) settings_read: bool,
    /// The front page.
    pub(super) front: Option<Entry<Page>>,
    /// The records.
    pub(super) tables: Tables,
    /// The rest.
    pub(super) shelves: Shelves<'a>,
}

/// Finds each document its place, in the order of their paths.
pub(super) fn gather<'a>(
    documents: &'a [Arc<Document>],
    tree: &'a SourceTree,
    drafts: Drafts,
    told: &mut Vec<Diagnostic>,
) -> Gathered<'a> {
    let mut sorted: Vec<(&str, &Document)> =
        documents.iter().map(|document| (&**tree.path(file_of(document)), &**document)).collect();
    sorted.sort_by_key(|&(path, _)| path);

    let mut sorting = Sorting {
        drafts,
        told,
        settings: None,
        front: None,
        records: Records::default(),
        seen: HashMap::new(),
        figures: Vec::new(),
        shelves: Shelves::default(),
    };
    for (path, document) in sorted {
        sorting.place(path, document);
    }
    sorting.join_figures();

    let settings_unreadable = sorting.shelves.paths.get(SourceTree::SETTINGS) == Some(&Standing::Unreadable);
    if sorting.settings.is_none() && !settings_unreadable {
        sorting.told.push(diagnostics::missing_settings(Span::new(tree.settings(), 0..0)));
    }
    Gathered {
        settings: sorting.settings.cloned().unwrap_or_else(|| Settings::unset(tree.settings())),
        settings_read: sorting.settings.is_some(),
        front: sorting.front,
        tables: Tables::new(sorting.records),
        shelves: sorting.shelves,
    }
}

/// Documents on the way to their places.
struct Sorting<'a, 't> {
    drafts: Drafts,
    told: &'t mut Vec<Diagnostic>,
    settings: Option<&'a Settings>,
    front: Option<Entry<Page>>,
    records: Records,
    seen: HashMap<RecordId, Span>,
    figures: Vec<(&'a Spanned<Id>, &'a [Measurement])>,
    shelves: Shelves<'a>,
}

impl<'a> Sorting<'a, '_> {
    /// Finds one document its place.
    fn place(&mut self, path: &'a str, document: &'a Document) {
        let standing = match document {
            Document::Record(record, body) => {
                self.place_record(record, body);
                Standing::Record(record.name())
            }
            Document::Front(page, body) => {
                self.front = Some(Entry::unlinked((**page).clone(), body.clone()));
                Standing::Front
            }
            Document::Translation(translation) => {
                self.shelves.translations.push(translation);
                if is_front(path) { Standing::Front } else { Standing::Record(translation.record.clone()) }
            }
            Document::Measurements(outcome, measurements) => {
                self.figures.push((outcome, measurements));
                Standing::Record(RecordId { kind: Kind::Outcome, id: outcome.value.clone() })
            }
            Document::Settings(settings) => {
                self.settings = Some(settings);
                Standing::Settings
            }
            Document::Asset(file) | Document::Image(file, _) => {
                if let Document::Image(_, look) = document {
                    self.shelves.images.insert(*file, *look);
                }
                self.shelves.assets.insert(Arc::from(path), *file);
                Standing::Asset(*file)
            }
            Document::Unreadable(file) => {
                self.shelves.unreadable.extend(record_at(path, Span::new(*file, 0..0)));
                Standing::Unreadable
            }
        };
        self.shelves.paths.insert(path, standing);
    }

    /// Finds a record its place; the first of two by one name is kept.
    fn place_record(&mut self, record: &'a Record, body: &'a Body) {
        let span = record.meta().title.span;
        if let Some(&first) = self.seen.get(&record.name()) {
            self.told.push(diagnostics::duplicate_record(span, &record.name(), first));
            return;
        }
        self.seen.insert(record.name(), span);
        if record.meta().draft && self.drafts == Drafts::Hidden {
            self.shelves.hidden.push(Hidden { record, body });
        } else {
            self.records.push(record, body);
        }
    }

    /// Joins the figures of CSV files to those of their outcomes, by date.
    fn join_figures(&mut self) {
        let places: HashMap<Id, usize> =
            self.records.outcomes.iter().enumerate().map(|(at, entry)| (entry.record.id.clone(), at)).collect();
        for (outcome, measurements) in std::mem::take(&mut self.figures) {
            let name = RecordId { kind: Kind::Outcome, id: outcome.value.clone() };
            if let Some(&at) = places.get(&outcome.value) {
                self.records.outcomes[at].record.measurements.extend_from_slice(measurements);
            } else if self.seen.contains_key(&name) {
                // A draft that is left out is not joined with its figures, so nothing can be missed in it.
                self.shelves.unread_figures.insert(name.id);
            } else if !self.shelves.unreadable.contains(&name) {
                let near =
                    nearest(outcome.as_str(), self.records.outcomes.iter().map(|entry| entry.record.id.as_str()));
                self.told.push(diagnostics::measurements_without_outcome(outcome, near));
            }
        }
        for entry in &mut self.records.outcomes {
            let by_date = |measurement: &Measurement| (measurement.date.middle(), measurement.date.first());
            entry.record.measurements.sort_by_key(by_date);
        }
    }
}

/// Returns the file that a document was read from.
fn file_of(document: &Document) -> FileId {
    match document {
        Document::Record(_, body) | Document::Front(_, body) => body.file,
        Document::Translation(translation) => translation.file,
        Document::Measurements(outcome, _) => outcome.span.file,
        Document::Settings(settings) => settings.file,
        Document::Asset(file) | Document::Image(file, _) | Document::Unreadable(file) => *file,
    }
}

/// Says whether a path holds words of the front page, in any language.
fn is_front(path: &str) -> bool {
    path.strip_prefix("content/index.").is_some_and(|rest| !rest.contains('/'))
}
