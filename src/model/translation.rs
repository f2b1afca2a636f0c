//! Words of a record in another language.

use std::collections::BTreeMap;

use super::{Body, RecordId};
use crate::source::{FileId, Span, Spanned};

/// What `<id>.<lang>.md` says: words only. Facts are written once, in the default language's file.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The record that it translates.
    pub record: RecordId,
    /// The language, a BCP 47 tag.
    pub language: String,
    /// The words by the path of their field: `title`, `milestones.oil-gone.title`, `tasks.0.note`.
    pub words: BTreeMap<String, Spanned<String>>,
    /// Where the items of lists are named, by the path of the item: `milestones.oil-gone`, `tasks.0`.
    pub items: BTreeMap<String, Span>,
    /// The body.
    pub body: Body,
    /// The file.
    pub file: FileId,
}
