//! Headings: their ids, which links lead to, and their place in the page's outline.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::Writer;
use crate::parse::body::AnchorIds;

/// What is known about the headings of a text.
pub(super) struct Headings {
    /// Whether all move one level down: the page has its own `h1`.
    lowered: bool,
    ids: AnchorIds,
}

impl Headings {
    pub(super) fn new(events: &[Event<'_>]) -> Self {
        let is_first = |event: &Event| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
        Self { lowered: events.iter().any(is_first), ids: AnchorIds::default() }
    }
}

impl Writer<'_, '_> {
    pub(super) fn heading(&mut self, level: HeadingLevel, id: Option<&str>) {
        let end = (self.at..self.events.len()).find(|&at| matches!(self.events[at], Event::End(TagEnd::Heading(_))));
        let title = self.words(self.at..end.unwrap_or(self.at));
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = self.headings.ids.take(id, &title);
        let (opening, closing) = match (level, self.headings.lowered) {
            (HeadingLevel::H1, _) | (HeadingLevel::H2, false) => ("<h2", "</h2>\n"),
            (HeadingLevel::H2, true) | (HeadingLevel::H3, false) => ("<h3", "</h3>\n"),
            (HeadingLevel::H3, true) | (HeadingLevel::H4, false) => ("<h4", "</h4>\n"),
            (HeadingLevel::H4, true) | (HeadingLevel::H5, false) => ("<h5", "</h5>\n"),
            (HeadingLevel::H5, true) | (HeadingLevel::H6, _) => ("<h6", "</h6>\n"),
        };
        self.out.push_str(opening);
        self.own("id", &id);
        self.open(">", closing);
    }
}
