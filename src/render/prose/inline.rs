//! Links, with the addresses that the view worked out.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Writer;
use crate::render::address;
use crate::render::escape::escape;

impl Writer<'_, '_> {
    /// Begins a link; one that leads nowhere keeps its words.
    pub(super) fn link(&mut self, kind: LinkType, title: &str) {
        let target = self.prose.links.get(self.links).and_then(Option::as_ref);
        self.links += 1;
        let Some(target) = target.filter(|target| !target.href.is_empty() && address::is_allowed(&target.href)) else {
            self.open("", "");
            return;
        };
        self.out.push_str("<a");
        self.attribute("href", &target.href);
        if !title.is_empty() {
            self.attribute("title", title);
        }
        if address::is_outside(&target.href) {
            self.own("rel", "noopener external");
        }
        self.open(">", "</a>");
        if let (LinkType::WikiLink { has_pothole: false }, Some(words)) = (kind, &target.title) {
            escape(&mut self.out, words);
            while !matches!(self.events.get(self.at), None | Some(Event::End(TagEnd::Link))) {
                self.skip();
            }
        }
    }

    /// Goes past an event, and counts the links that it passes: those after them keep their places. A picture in the words of another
    /// counts for nothing.
    pub(super) fn skip(&mut self) {
        if matches!(self.events[self.at], Event::Start(Tag::Link { .. })) {
            self.links += 1;
        }
        self.at += 1;
    }
}
