//! The words under a record's front matter, and what in them must hold: links, anchors, pictures.

use std::sync::Arc;

use super::Inset;
use crate::source::{FileId, Span};

/// A body of CommonMark, with what was found in it. Offsets of the text are those of the file, from `offset` on.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// The Markdown.
    pub text: Arc<str>,
    /// The file it stands in.
    pub file: FileId,
    /// The byte of the file at which the text begins.
    pub offset: u32,
    /// The links, in order.
    pub links: Vec<BodyLink>,
    /// The pictures, in order.
    pub images: Vec<BodyImage>,
    /// The blocks that draw the portfolio, in order; none for one that could not be read.
    pub insets: Vec<Option<Inset>>,
    /// The headings and what else can be linked to, in order.
    pub anchors: Vec<Anchor>,
    /// How many words there are.
    pub words: usize,
    /// Whether it holds a code block that names its language.
    pub has_code: bool,
    /// Whether it holds raw HTML, which must be sanitised.
    pub has_html: bool,
}

/// A link in a body.
#[derive(Debug, Clone, PartialEq)]
pub struct BodyLink {
    /// Where it leads, as written: without the `#anchor`.
    pub destination: String,
    /// The anchor after `#`, if any.
    pub anchor: Option<String>,
    /// How it was written.
    pub kind: BodyLinkKind,
    /// The place of the destination; of the whole link when it cannot be told.
    pub span: Span,
}

/// How a link was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyLinkKind {
    /// A path to a file, relative to the file it stands in; or only an anchor.
    Path,
    /// `[[heat-pumps]]` or `[[actions/heat-pumps]]`.
    Wiki,
    /// An address outside the site, with an allowed scheme.
    Outside,
}

/// A picture in a body.
#[derive(Debug, Clone, PartialEq)]
pub struct BodyImage {
    /// The path as written, relative to the file it stands in.
    pub destination: String,
    /// What it shows.
    pub alt: String,
    /// The place of the whole picture.
    pub span: Span,
}

/// Something in a body that can be linked to.
#[derive(Debug, Clone, PartialEq)]
pub struct Anchor {
    /// The id in the page.
    pub id: String,
    /// The text of the heading.
    pub title: String,
    /// The level of the heading, 1 to 6.
    pub level: u8,
    /// The place of the heading.
    pub span: Span,
}
