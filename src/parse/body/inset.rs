//! Blocks that draw the portfolio: code of the language `wayfolio`, one field that names the picture, and perhaps a caption.
//!
//! Must not know whether a reference leads anywhere.

use std::ops::Range;

use crate::diagnostics::nearest;
use crate::model::{Inset, InsetKind, InsetOf, Vocabulary};
use crate::parse::diagnostics;
use crate::parse::fields::Fields;
use crate::parse::reader::Reader;
use crate::parse::reference;
use crate::parse::scalar::{scalar, text as words};
use crate::parse::yaml::{self, Entry, Node, Value};
use crate::source::Span;

/// The language of a block that draws the portfolio.
const LANGUAGE: &str = "wayfolio";
/// What may be written for the whole portfolio.
const ALL: &str = "all";

/// Says whether a block of code draws the portfolio, by the words behind its fence.
pub(crate) fn is_inset(info: &str) -> bool {
    first_word(info) == LANGUAGE
}

/// Finds a name behind a fence that is certainly meant for the one of these blocks.
pub(super) fn misspelt(info: &str) -> Option<&str> {
    let name = first_word(info);
    nearest(name, [LANGUAGE]).map(|_| name)
}

fn first_word(info: &str) -> &str {
    info.split([' ', ',', '{', '\t']).next().unwrap_or_default()
}

/// A block being read, by places in the body's text.
pub(super) struct Block {
    /// The whole of it, with its fences.
    range: Range<usize>,
    /// What stands between them.
    content: Option<Range<usize>>,
    /// Whether it stands in a quotation.
    quoted: bool,
}

impl Block {
    pub(super) fn new(range: Range<usize>, quoted: bool) -> Self {
        Self { range, content: None, quoted }
    }

    /// Adds a line of what stands in the block.
    pub(super) fn add(&mut self, range: &Range<usize>) {
        let start = self.content.as_ref().map_or(range.start, |content| content.start);
        self.content = Some(start..range.end);
    }
}

/// Reads a block; none, and told, when it draws nothing.
pub(super) fn read(reader: &Reader, body: &str, offset: usize, block: &Block) -> Option<Inset> {
    let whole = &body[block.range.clone()];
    let at = |range: Range<usize>| reader.span(offset + range.start..offset + range.end);
    let fence = reader.first_line(at(block.range.clone()));
    if block.quoted {
        reader.tell(diagnostics::quoted_inset(fence));
        return None;
    }
    if !is_closed(whole) {
        let end = offset + block.range.start + fields_end(whole);
        let newline = if body[..end - offset].ends_with('\n') { "" } else { "\n" };
        let indent = " ".repeat(column(body, block.range.start));
        let closing = format!("{newline}{indent}{}\n", marks(whole));
        reader.tell(diagnostics::unclosed_inset(fence, reader.span(end..end), &closing));
        return None;
    }
    let Some(content) = &block.content else {
        reader.tell(diagnostics::empty_inset(fence));
        return None;
    };
    // In an item of a list the lines are indented alike, the first of them too.
    let start = content.start - column(body, content.start);
    let node = yaml::read(reader, offset + start..offset + content.end)?;
    match &node.value {
        Value::Map(entries) => picture(reader, entries, fence),
        Value::Nothing | Value::Text { .. } | Value::List(_) => {
            let (place, example) = (reader.first_line(node.span), "map: all");
            reader.tell(diagnostics::not_a_group(place, node.describe(), WHAT, example, None));
            None
        }
    }
}

/// What a block is, for messages.
const WHAT: &str = "a picture";

/// Reads the fields of a block.
fn picture(reader: &Reader, entries: &[Entry], fence: Span) -> Option<Inset> {
    let mut fields = Fields::new(reader, WHAT, fence, entries);
    let caption = fields.read("caption", words);
    for kind in InsetKind::ALL {
        fields.node(kind.as_str());
    }
    fields.finish();
    let named = |entry: &Entry| InsetKind::from_word(&entry.key);
    let mut pictures = entries.iter().filter_map(|entry| Some((named(entry)?, entry)));
    let Some((kind, entry)) = pictures.next() else {
        // A name that nobody knows was meant for the picture.
        if entries.iter().all(|entry| entry.key == "caption") {
            reader.tell(diagnostics::empty_inset(fence));
        }
        return None;
    };
    if let Some((other, second)) = pictures.next() {
        let (one, other) = (kind.as_str(), other.as_str());
        reader.tell(diagnostics::second_picture(second.key_span, other, (entry.key_span, one)));
    }
    if entry.value.is_nothing() {
        reader.tell(diagnostics::picture_of_nothing(entry.key_span, kind));
        return None;
    }
    Some(Inset { kind, of: of(reader, &entry.value, kind)?, caption })
}

/// Reads of what a picture is.
fn of(reader: &Reader, node: &Node, kind: InsetKind) -> Option<InsetOf> {
    let records = kind.records();
    let written = scalar(reader, node, "a reference", ALL)?;
    if kind.takes_all() && written == ALL {
        return Some(InsetOf::All);
    }
    let Some(first) = records.first() else {
        reader.tell(diagnostics::wrong_word(node.span, written, Some(ALL), &[ALL]));
        return None;
    };
    if kind.takes_all() && written.eq_ignore_ascii_case(ALL) {
        reader.tell(diagnostics::wrong_word(node.span, written, Some(ALL), &[ALL, "the id of a record"]));
        return None;
    }
    // One that names its kind is read as such when the kind can be drawn; else the first kind says what is wrong.
    let folder = written.split_once('/').map(|(folder, _)| folder);
    if records.iter().any(|kind| Some(kind.folder()) == folder) {
        let found = reference::record(reader, node)?;
        return Some(InsetOf::Record { kind: Some(found.record.kind), id: found.record.id, span: found.span });
    }
    let found = reference::reference(*first)(reader, node)?;
    Some(InsetOf::Record { kind: None, id: found.id, span: found.span })
}

/// Returns the marks that open a block.
fn marks(block: &str) -> &str {
    let rest = block.trim_start_matches(if block.starts_with('~') { '~' } else { '`' });
    &block[..block.len() - rest.len()]
}

/// Says whether the last line of a block closes it.
fn is_closed(block: &str) -> bool {
    let opening = marks(block);
    let mut lines = block.trim_end().lines();
    let is_closing =
        |line: &str| line.trim().strip_prefix(opening).is_some_and(|rest| rest.trim_matches(['`', '~']).is_empty());
    lines.next().is_some() && lines.next_back().is_some_and(is_closing)
}

/// Finds where the fields end of a block that nothing closes: before its first empty line.
fn fields_end(block: &str) -> usize {
    let lines = block.split_inclusive('\n');
    lines.take_while(|line| !line.trim().is_empty()).map(str::len).sum()
}

/// Counts the spaces before a place on its line; none when anything else stands there.
fn column(text: &str, at: usize) -> usize {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let before = &text[start..at];
    if before.trim().is_empty() { before.len() } else { 0 }
}
