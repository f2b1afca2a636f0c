//! A line of YAML that may be wrong, taken apart.

use std::ops::Range;

/// A line taken apart: `  - name: value`.
#[derive(Clone, Copy)]
pub(super) struct Line<'t> {
    /// The byte at which it begins.
    pub(super) start: usize,
    /// Without its end and closing spaces.
    pub(super) text: &'t str,
    /// The spaces before it.
    pub(super) indent: usize,
    /// The byte of the text at which the first word after `- ` begins.
    pub(super) words: usize,
    /// The name before `:`, when the line has that form.
    pub(super) name: Option<&'t str>,
    /// The byte of the text at which the value begins; the end of the line when there is none.
    pub(super) value: usize,
}

impl<'t> Line<'t> {
    /// Takes a line apart that begins at a byte of the text.
    pub(super) fn of(start: usize, text: &'t str) -> Self {
        let text = text.trim_end();
        let indent = text.len() - text.trim_start_matches(' ').len();
        let mut words = indent;
        while text[words..].starts_with("- ") {
            words += 2 + text[words + 2..].len() - text[words + 2..].trim_start().len();
        }
        let rest = &text[words..];
        let word = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        let after = &rest[word..];
        let named = word > 0 && (after == ":" || after.starts_with(": "));
        let value = if named { words + word + 1 + (after.len() - 1 - after[1..].trim_start().len()) } else { words };
        Self { start, text, indent, words, name: named.then(|| &rest[..word]), value }
    }

    /// Returns the words after the name, or all of them.
    pub(super) fn value(&self) -> &'t str {
        &self.text[self.value..]
    }

    /// Makes a place in the text from bytes of the line.
    pub(super) fn range(&self, range: Range<usize>) -> Range<usize> {
        self.start + range.start..self.start + range.end
    }

    /// Returns the place of the words.
    pub(super) fn whole(&self) -> Range<usize> {
        self.range(self.indent..self.text.len())
    }

    /// Says whether there is nothing but a remark.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty() || self.text.trim_start().starts_with('#')
    }

    /// Writes the line again with another value, for hints.
    pub(super) fn with_value(&self, value: &str) -> String {
        match self.name {
            Some(name) => format!("{name}: {value}"),
            None => value.to_owned(),
        }
    }
}
