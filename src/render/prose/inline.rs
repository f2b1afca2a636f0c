//! Links and pictures, with the addresses that the view worked out.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Writer;
use crate::pages::ProseImage;
use crate::render::address;
use crate::render::escape::escape;

impl<'w> Writer<'w, '_> {
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

    /// Writes a picture, with all that stands in it; one that is not there keeps its words.
    pub(super) fn image(&mut self, title: &str) {
        let target = self.next_image();
        let alt = self.words_of_image();
        match target {
            Some(target) => self.write_image(target, &alt, title),
            None => escape(&mut self.out, &alt),
        }
    }

    /// Writes a paragraph that holds nothing but a picture with a title as a figure, with all that stands in it. Says whether the
    /// paragraph is one.
    pub(super) fn figure(&mut self) -> bool {
        let Some(Event::Start(Tag::Image { title, .. })) = self.events.get(self.at) else { return false };
        let end = self.end_of_image(self.at + 1);
        if title.is_empty() || !matches!(self.events.get(end + 1), Some(Event::End(TagEnd::Paragraph))) {
            return false;
        }
        if !self.prose.images.get(self.images).is_some_and(Option::is_some) {
            return false;
        }
        let Some(target) = self.next_image() else { return false };
        self.at += 1;
        let alt = self.words_of_image();
        self.at += 1;
        self.out.push_str("<figure>");
        self.write_image(target, &alt, "");
        self.out.push_str("<figcaption>");
        escape(&mut self.out, title);
        self.out.push_str("</figcaption></figure>\n");
        true
    }

    fn write_image(&mut self, target: &ProseImage, alt: &str, title: &str) {
        self.out.push_str("<img");
        self.own("src", &target.src);
        self.attribute("alt", alt);
        if !title.is_empty() {
            self.attribute("title", title);
        }
        if let Some((width, height)) = target.size {
            self.attribute("width", &width.to_string());
            self.attribute("height", &height.to_string());
        }
        self.own("loading", "lazy");
        self.own("decoding", "async");
        self.out.push('>');
    }

    fn next_image(&mut self) -> Option<&'w ProseImage> {
        let target = self.prose.images.get(self.images).and_then(Option::as_ref);
        self.images += 1;
        target.filter(|target| address::is_allowed(&target.src))
    }

    /// Finds where a picture ends that begins right before `from`.
    fn end_of_image(&self, from: usize) -> usize {
        let mut depth = 0;
        let ends = |event: &Event| match event {
            Event::Start(Tag::Image { .. }) => {
                depth += 1;
                false
            }
            Event::End(TagEnd::Image) if depth == 0 => true,
            Event::End(TagEnd::Image) => {
                depth -= 1;
                false
            }
            _ => false,
        };
        self.events[from..].iter().position(ends).map_or(self.events.len(), |at| from + at)
    }

    /// Returns the words in a picture that has just begun, and goes past its end.
    fn words_of_image(&mut self) -> String {
        let end = self.end_of_image(self.at);
        let words = self.words(self.at..end);
        while self.at < end {
            self.skip();
        }
        self.at = end + 1;
        words
    }

    /// Goes past an event, and counts the links that it passes: those after them keep their places. A picture in the words of another
    /// counts for nothing.
    fn skip(&mut self) {
        if matches!(self.events[self.at], Event::Start(Tag::Link { .. })) {
            self.links += 1;
        }
        self.at += 1;
    }
}
