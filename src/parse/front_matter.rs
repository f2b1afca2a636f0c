//! A file's bytes into its text, and a text into front matter and body.
//!
//! Owns encodings and the `---` lines. Must not know YAML or Markdown.

use std::ops::Range;

use super::diagnostics;
use super::reader::Reader;
use crate::diagnostics::Diagnostic;
use crate::model::Kind;
use crate::source::{SourceFile, Span};

/// The most bytes of front matter, and of `portfolio.yaml`.
pub(super) const LARGEST_FRONT_MATTER: usize = 256 * 1024;
/// The byte order mark that some editors put before the text.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The parts of a file.
#[derive(Debug)]
pub(super) struct Parts {
    /// The YAML between the `---` lines; none when there is none, or it was told and cannot be read.
    pub(super) front: Option<Range<usize>>,
    /// The first `---` line, at which missing fields are told.
    pub(super) fence: Span,
    /// The words under the front matter.
    pub(super) body: Range<usize>,
}

/// Takes a file's bytes as text.
///
/// # Errors
///
/// Returns what to tell when they are not UTF-8, or hold NUL bytes.
pub(super) fn text(file: &SourceFile) -> Result<&str, Box<Diagnostic>> {
    let bytes = &*file.bytes;
    let at = |range: Range<usize>| Span::new(file.id, range);
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Box::new(diagnostics::utf16(at(0..2))));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        let end = start + error.error_len().unwrap_or(bytes.len() - start);
        Box::new(diagnostics::not_utf8(at(start..end), &bytes[start..end]))
    })?;
    match text.find('\0') {
        Some(zero) => Err(Box::new(diagnostics::nul_byte(at(zero..zero + 1)))),
        None => Ok(text),
    }
}

/// Finds where the text begins after a byte order mark.
pub(super) fn beginning(text: &str) -> usize {
    if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 }
}

/// Splits a record's file. Front matter that is missing is told when `wanted` names the kind that needs it, and front matter that
/// stands once more in the body.
pub(super) fn split(reader: &Reader, wanted: Option<Kind>) -> Parts {
    let parts = first_and_rest(reader, wanted);
    if let Some(fence) = second(reader, &parts.body) {
        reader.tell(diagnostics::second_front_matter(fence));
    }
    parts
}

fn first_and_rest(reader: &Reader, wanted: Option<Kind>) -> Parts {
    let text = reader.text;
    let begin = beginning(text);
    let first = Lines { text, at: begin }.find(|line| !line.words.is_empty());
    let first = first.unwrap_or(Line { range: begin..begin, words: "" });
    let fence = reader.span(first.range.start..first.range.start + first.words.len());
    if !is_dashes(first.words) {
        return without_front_matter(reader, wanted, fence);
    }
    if first.words != "---" {
        reader.tell(diagnostics::wrong_fence(fence, first.words));
    } else if first.range.start > begin {
        reader.tell(diagnostics::front_matter_not_first(fence, reader.span(begin..first.range.start)));
    }
    let rest = || Lines { text, at: first.range.end };
    let Some(closing) = rest().find(|line| line.words == "---").or_else(|| rest().find(|line| is_dashes(line.words)))
    else {
        return unclosed(reader, &first, fence);
    };
    if closing.words != "---" {
        let start = closing.range.start;
        reader.tell(diagnostics::wrong_fence(reader.span(start..start + closing.words.len()), closing.words));
    }
    let front = first.range.end..closing.range.start;
    let body = closing.range.end..text.len();
    if front.len() > LARGEST_FRONT_MATTER {
        reader.tell(diagnostics::front_matter_too_large(fence, LARGEST_FRONT_MATTER));
        return Parts { front: None, fence, body };
    }
    Parts { front: Some(front), fence, body }
}

/// Finds the `---` line that begins a second block of fields in a body: between it and another `---` stand fields alone, with a
/// `title` or at least two of them. A `---` that draws a line across the page has an empty line or words after it, and what stands
/// in a block of code is an example.
fn second(reader: &Reader, body: &Range<usize>) -> Option<Span> {
    let text = &reader.text[..body.end];
    let (mut in_code, mut after_space) = (None, true);
    for line in (Lines { text, at: body.start }) {
        let fence = ["```", "~~~"].into_iter().find(|fence| line.words.trim_start().starts_with(fence));
        match (in_code, fence) {
            (None, Some(_)) => in_code = fence,
            (Some(opened), Some(fence)) if opened == fence => in_code = None,
            (None, None) if after_space && line.words == "---" && holds_fields(Lines { text, at: line.range.end }) => {
                return Some(reader.span(line.range.start..line.range.start + line.words.len()));
            }
            (None | Some(_), None | Some(_)) => {}
        }
        after_space = line.words.is_empty();
    }
    None
}

/// Says whether the lines up to the next `---` are fields and nothing else.
fn holds_fields(lines: Lines) -> bool {
    let name = |words: &str| {
        let (name, rest) = words.split_once(':')?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        (is_name && (rest.is_empty() || rest.starts_with(' '))).then(|| name.to_owned())
    };
    let mut names = Vec::new();
    for line in lines {
        match name(line.words) {
            _ if line.words == "---" => return names.len() > 1 || names.iter().any(|name| name == "title"),
            Some(name) => names.push(name),
            // What belongs to the field above: a list, a group, a text that runs on.
            None if !names.is_empty() && line.words.starts_with([' ', '-', ']', '}', '#']) => {}
            None => return false,
        }
    }
    false
}

/// Says whether a line is `---`, or dashes that are meant as such: too many, or turned into another sign by a word processor.
fn is_dashes(words: &str) -> bool {
    !words.is_empty() && words != "-" && words.chars().all(|c| matches!(c, '-' | '–' | '—'))
}

fn without_front_matter(reader: &Reader, wanted: Option<Kind>, first: Span) -> Parts {
    let words = reader.slice(first);
    if matches!(words, "+++" | ";;;" | "```yaml" | "~~~") {
        reader.tell(diagnostics::wrong_fence(first, words));
        return Parts { front: None, fence: first, body: reader.text.len()..reader.text.len() };
    }
    if let Some(kind) = wanted {
        reader.tell(diagnostics::missing_front_matter(first, kind));
    }
    Parts { front: None, fence: first, body: beginning(reader.text)..reader.text.len() }
}

/// Tells that the closing line is missing, and guesses where it belongs: before the first line that is no YAML any more.
fn unclosed(reader: &Reader, first: &Line, fence: Span) -> Parts {
    let text = reader.text;
    let looks_like_yaml = |line: &Line| {
        let trimmed = line.words.trim_start();
        let name = trimmed.trim_start_matches("- ").split(':').next().unwrap_or_default();
        let named = trimmed.contains(':') && !name.is_empty() && !name.contains(' ');
        !trimmed.is_empty() && (named || line.words.starts_with([' ', '-']) && !trimmed.starts_with('#'))
    };
    let end = Lines { text, at: first.range.end }
        .find(|line| !looks_like_yaml(line))
        .map_or(text.len(), |line| line.range.start);
    let newline = if text[..end].ends_with('\n') { "" } else { "\n" };
    let repair = (reader.span(end..end), format!("{newline}---\n"));
    reader.tell(diagnostics::unclosed_front_matter(fence, reader.file.position(repair.0.start).line, repair));
    let front = (first.range.end..end).len() <= LARGEST_FRONT_MATTER;
    Parts { front: front.then_some(first.range.end..end), fence, body: end..text.len() }
}

/// One line: its bytes with its end, and its words without closing spaces.
struct Line<'t> {
    range: Range<usize>,
    words: &'t str,
}

struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        let line = self.text[self.at..].split_inclusive('\n').next()?;
        let start = self.at;
        self.at += line.len();
        Some(Line { range: start..self.at, words: line.trim_end() })
    }
}
