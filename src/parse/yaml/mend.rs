//! A copy of a text in which mistakes of syntax were mended, and the way back to the places of the original.

use std::ops::Range;

/// A text with edits.
pub(super) struct Mended {
    text: String,
    /// Where the original begins in its file.
    offset: usize,
    /// Each edit in order: where it began in the text of its time, how long the old was, how long the new is.
    edits: Vec<(usize, usize, usize)>,
}

impl Mended {
    /// Copies a text that begins at a byte of its file.
    pub(super) fn new(text: &str, offset: usize) -> Self {
        Self { text: text.to_owned(), offset, edits: Vec::new() }
    }

    /// Returns the text as it is now.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Counts the edits.
    pub(super) fn count(&self) -> usize {
        self.edits.len()
    }

    /// Replaces a stretch of the text.
    pub(super) fn edit(&mut self, range: Range<usize>, replacement: &str) {
        self.edits.push((range.start, range.len(), replacement.len()));
        self.text.replace_range(range, replacement);
    }

    /// Finds the place in the file of a stretch of the text. What begins or ends within an edit counts as the whole of what
    /// was edited.
    pub(super) fn original(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.back(range.start, |start, _| start);
        start..self.back(range.end, |start, old| start + old).max(start)
    }

    fn back(&self, mut at: usize, within: impl Fn(usize, usize) -> usize) -> usize {
        for &(start, old, new) in self.edits.iter().rev() {
            if at >= start + new {
                at = at - new + old;
            } else if at > start {
                at = within(start, old);
            }
        }
        at + self.offset
    }
}
