//! Reading finished HTML tag by tag, for what is put right in it as a whole.

/// The tags of a document from a place on, each with the text after it, as far as they go: what is before the first is left out.
pub(super) struct Tags<'a> {
    html: &'a str,
    at: usize,
}

/// A tag, and the text that follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// From `<` to `>`.
    pub(super) mark: &'a str,
    /// The text up to the next tag.
    pub(super) text: &'a str,
    /// What comes after the text.
    pub(super) rest: &'a str,
}

impl<'a> Tags<'a> {
    /// Reads the tags of a document; `at` is where the first begins.
    pub(super) fn new(html: &'a str, at: usize) -> Self {
        Self { html, at }
    }

    /// Returns what was not read: nothing, where every tag has its end.
    pub(super) fn rest(&self) -> &'a str {
        &self.html[self.at..]
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        let end = tag_end(self.html, self.at)?;
        let next = self.html[end..].find('<').map_or(self.html.len(), |length| end + length);
        let tag = Tag { mark: &self.html[self.at..end], text: &self.html[end..next], rest: &self.html[next..] };
        self.at = next;
        Some(tag)
    }
}

impl<'a> Tag<'a> {
    /// Returns the name of the tag.
    pub(super) fn name(&self) -> &'a str {
        let name = self.mark.trim_start_matches(['<', '/']);
        &name[..name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len())]
    }

    /// Says whether it ends an element.
    pub(super) fn is_end(&self) -> bool {
        self.mark.starts_with("</")
    }

    /// Says whether it begins an element that holds this text and nothing else.
    pub(super) fn holds_text_alone(&self) -> bool {
        let end = self.rest.strip_prefix("</");
        !self.is_end() && end.is_some_and(|rest| rest.starts_with(self.name()))
    }
}

/// Finds the end of the tag that begins here; quoted attributes may hold `>`.
fn tag_end(html: &str, at: usize) -> Option<usize> {
    let mut quote = None;
    for (offset, byte) in html.as_bytes().get(at..)?.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + offset + 1),
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
    }
    None
}
