//! Floor 3: YAML and Markdown of one file into a finished [`Document`].
//!
//! Owns the reading of files and every mistake that one file shows by itself. Must not know other files: whether a reference
//! leads anywhere is `graph`'s to say.

use crate::diagnostics::Warned;
use crate::model::{Body, Measurement, Record, Settings, Translation};
use crate::source::{FileId, SourceFile, Spanned};

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
    /// A picture, download or GeoJSON file: its bytes stay in the tree.
    Asset(FileId),
    /// A file that could not be read; its diagnostics say why.
    Unreadable(FileId),
}

/// Reads one file under `content/`.
pub fn document(file: &SourceFile) -> Warned<Document> {
    let _ = file;
    unimplemented!()
}
