//! A copy of a text in which mistakes of syntax were mended, and the way back to the places of the original.

use std::ops::Range;

/// A text with edits.
pub(super) struct Mended {
    text: String,
    /// Where the original begins in its file.
    offset: usize,
    /// Each edit in order: where it began in the text of its time, how long the old was, how long the new is.
    edits: Vec<(usize, usize, usize)>,
    /// How often the text was mended; a mistake over several lines takes several edits.
    count: usize,
}

impl Mended {
    /// Copies a text that begins at a byte of its file.
    pub(super) fn new(text: &str, offset: usize) -> Self {
        Self { text: text.to_owned(), offset, edits: Vec::new(), count: 0 }
    }

    /// Returns the text as it is now.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Counts the mistakes that were mended.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Replaces a stretch of the text, line by line where it can be, so that places stay exact.
    pub(super) fn edit(&mut self, range: &Range<usize>, replacement: &str) {
        self.count += 1;
        for (line, new) in by_line(&self.text, range, replacement).into_iter().rev() {
            self.edits.push((line.start, line.len(), new.len()));
            self.text.replace_range(line, new);
        }
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

/// Takes an edit apart into one for each line, if it has as many lines as what it replaces; what both lines end with is left
/// out of it.
pub(super) fn by_line<'r>(text: &str, range: &Range<usize>, replacement: &'r str) -> Vec<(Range<usize>, &'r str)> {
    let old: Vec<&str> = text[range.clone()].split_inclusive('\n').collect();
    let new: Vec<&str> = replacement.split_inclusive('\n').collect();
    if old.len() < 2 || old.len() != new.len() {
        return vec![(range.clone(), replacement)];
    }
    let mut start = range.start;
    let mut edits = Vec::new();
    for (old, new) in old.into_iter().zip(new) {
        let alike = old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b);
        let same: usize = alike.map(|(letter, _)| letter.len_utf8()).sum();
        if old != new {
            edits.push((start..start + old.len() - same, &new[..new.len() - same]));
        }
        start += old.len();
    }
    edits
}
