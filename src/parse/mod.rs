//! Floor 3: YAML and Markdown of one file into a finished [`Document`].
//!
//! Owns the reading of files and every mistake that one file shows by itself. Must not know other files: whether a reference
//! leads anywhere is `graph`'s to say.
//!
//! `route` says what a file is by its path; `front_matter` and `yaml` make a tree of nodes with places; `fields` asks for each
//! field by its name; a file for each kind says which fields there are. Whoever finds a mistake tells it to the `Reader` and
//! reads on, so that one run finds every mistake of a file.

mod action;
mod actor;
mod address;
mod amount;
#[cfg(test)]
pub(crate) mod asked;
pub(crate) mod body;
mod date;
mod diagnostics;
mod field_names;
mod fields;
mod front_matter;
mod funding;
mod lesson;
mod measurements;
mod metadata;
mod mission;
mod outcome;
pub(crate) mod outline;
mod outside;
mod page;
mod place;
mod reader;
mod reference;
mod route;
mod scalar;
mod settings;
mod theme;
pub(crate) mod translation;
mod yaml;

#[cfg(test)]
mod tests;

use self::fields::Fields;
use self::front_matter::Parts;
pub use self::outside::outside;
use self::reader::Reader;
pub(crate) use self::reference::id_from;
use self::route::Route;
pub(crate) use self::route::record_at;
pub use self::theme::manifest;
use self::yaml::Value;
use crate::diagnostics::Warned;
use crate::model::{Body, Kind, Measurement, Record, RecordId, Settings, Translation};
use crate::raster;
use crate::source::{FileId, SourceFile, Span, Spanned};

/// What one file says. Files that could not be read at all give `Unreadable`, and diagnostics.
#[derive(Debug, Clone, PartialEq)]
pub enum Document {
    /// A record and the words under it.
    Record(Box<Record>, Body),
    /// `content/index.md`: the words of the front page.
    Front(Box<crate::model::Page>, Body),
    /// The words of a record in another language.
    Translation(Box<Translation>),
    /// Measurements of an outcome, from the CSV of the same stem beside its file.
    Measurements(Spanned<crate::model::Id>, Vec<Measurement>),
    /// `content/portfolio.yaml`.
    Settings(Box<Settings>),
    /// A download or `GeoJSON` file: its bytes stay in the tree.
    Asset(FileId),
    /// An image: what its bytes say, or what is wrong with it; they stay in the tree.
    Image(FileId, Result<raster::Facts, raster::Fault>),
    /// A file that could not be read; its diagnostics say why.
    Unreadable(FileId),
}

/// Reads one file under `content/`.
pub fn document(file: &SourceFile) -> Warned<Document> {
    let beginning = Span::new(file.id, 0..0);
    let routed = route::of(&file.path, beginning);
    let mut told: Vec<_> = routed.told.into_iter().collect();
    if matches!(routed.route, Route::Asset) {
        let document = match raster::look(&file.bytes) {
            Err(raster::Fault::NoImage) => Document::Asset(file.id),
            look => Document::Image(file.id, look),
        };
        return Warned::new(document, told);
    }
    if matches!(routed.route, Route::Lost) {
        return Warned::new(Document::Unreadable(file.id), told);
    }
    let text = match front_matter::text(file) {
        Ok(text) => text,
        Err(diagnostic) => {
            told.push(*diagnostic);
            return Warned::new(Document::Unreadable(file.id), told);
        }
    };
    let reader = Reader::new(file, text);
    let document = read(&reader, routed.route).unwrap_or(Document::Unreadable(file.id));
    told.extend(reader.into_told());
    Warned::new(document, told)
}

fn read(reader: &Reader, route: Route) -> Option<Document> {
    let beginning = reader.span(0..0);
    match route {
        Route::Settings => settings::settings(reader).map(|settings| Document::Settings(Box::new(settings))),
        Route::Front => front(reader),
        Route::Record(record) => self::record(reader, record),
        Route::Translation(record, language) => translation(reader, record, language),
        Route::Measurements(id) => {
            Some(Document::Measurements(Spanned::new(id, beginning), measurements::measurements(reader)))
        }
        Route::PerhapsMeasurements(id) if measurements::has_columns(reader) => {
            Some(Document::Measurements(Spanned::new(id, beginning), measurements::measurements(reader)))
        }
        Route::PerhapsMeasurements(_) | Route::Asset => Some(Document::Asset(reader.file.id)),
        Route::Lost => None,
    }
}

fn record(reader: &Reader, RecordId { kind, id }: RecordId) -> Option<Document> {
    let parts = front_matter::split(reader, Some(kind));
    let body = body::body(reader, parts.body.clone());
    let record = with_fields(reader, &parts, kind.with_article(), |fields| match kind {
        Kind::Mission => Record::Mission(Box::new(mission::mission(fields, &id))),
        Kind::Action => Record::Action(Box::new(action::action(fields, &id))),
        Kind::Outcome => Record::Outcome(Box::new(outcome::outcome(fields, &id))),
        Kind::Lesson => Record::Lesson(Box::new(lesson::lesson(fields, &id))),
        Kind::Actor => Record::Actor(Box::new(actor::actor(fields, &id))),
        Kind::Place => Record::Place(Box::new(place::place(fields, &id))),
        Kind::Page => Record::Page(Box::new(page::page(fields, &id))),
    })?;
    Some(Document::Record(Box::new(record), body))
}

fn front(reader: &Reader) -> Option<Document> {
    let parts = front_matter::split(reader, None);
    let body = body::body(reader, parts.body.clone());
    let id = route::front_id();
    let page = if is_without_fields(&parts) {
        page::front(&mut Fields::new(reader, "the front page", parts.fence, &[]), &id)
    } else {
        with_fields(reader, &parts, "the front page", |fields| page::front(fields, &id))?
    };
    Some(Document::Front(Box::new(page), body))
}

fn translation(reader: &Reader, record: RecordId, language: String) -> Option<Document> {
    let parts = front_matter::split(reader, None);
    let body = body::body(reader, parts.body.clone());
    let translation::Said { words, items } = if is_without_fields(&parts) {
        translation::Said::default()
    } else {
        let root = yaml::read(reader, parts.front.clone()?)?;
        translation::words(reader, record.kind, entries(reader, &root)?)
    };
    Some(Document::Translation(Box::new(Translation { record, language, words, items, body, file: reader.file.id })))
}

/// Says whether a file that may go without front matter does: everything in it is body.
fn is_without_fields(parts: &Parts) -> bool {
    parts.front.is_none() && parts.body.start <= parts.fence.start as usize
}

/// Reads the fields of the front matter, and tells those that nobody asked for.
fn with_fields<T>(
    reader: &Reader,
    parts: &Parts,
    what: &'static str,
    read: impl FnOnce(&mut Fields) -> T,
) -> Option<T> {
    let root = yaml::read(reader, parts.front.clone()?)?;
    let entries = entries(reader, &root)?;
    let mut fields = Fields::new(reader, what, parts.fence, entries);
    let value = read(&mut fields);
    fields.finish();
    Some(value)
}

fn entries<'n>(reader: &Reader, root: &'n yaml::Node) -> Option<&'n [yaml::Entry]> {
    if let Value::Map(entries) = &root.value {
        return Some(entries);
    }
    let place = reader.first_line(root.span);
    reader.tell(diagnostics::not_a_group(place, root.describe(), "a group of fields", "title: A few words", None));
    None
}
