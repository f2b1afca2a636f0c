//! Images in a text: in a line, or alone in a paragraph as a figure with its caption and who made it.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Writer;
use crate::pages::ImageView;
use crate::render::address;
use crate::render::escape::escape;

/// How far down a text its first image may stand and still be seen at once, in bytes of HTML: two or three paragraphs.
const NEAR: usize = 1500;

/// A paragraph that is an image, by the places of its events.
struct Figure {
    /// Whether the image is the words of a link.
    linked: bool,
    /// Where the emphasis begins and ends that tells who made the image.
    credit: Option<(usize, usize)>,
}

impl<'w> Writer<'w, '_> {
    /// Writes an image, with all that stands in it; one that is not there keeps its words.
    pub(super) fn image(&mut self, title: &str) {
        let target = self.next_image();
        let alt = self.words_of_image();
        match target {
            Some(target) => self.write_image(target, &alt, title),
            None => escape(&mut self.out, &alt),
        }
    }

    /// Writes a paragraph that holds nothing but an image as a figure: its title is the caption, a line in emphasis right below it
    /// says who made it. Says whether the paragraph is one.
    pub(super) fn figure(&mut self) -> bool {
        let Some(Figure { linked, credit }) = self.find_figure() else { return false };
        self.out.push_str("<figure>");
        let mut title = None;
        if linked && let Some(Event::Start(Tag::Link { link_type, title, .. })) = self.next() {
            self.link(*link_type, title);
        }
        if let Some(Event::Start(Tag::Image { title: words, .. })) = self.next() {
            title = (!words.is_empty()).then_some(words);
            self.image("");
        }
        if linked {
            self.end(TagEnd::Link);
            self.at += 1;
        }
        if title.is_some() || credit.is_some() {
            self.out.push_str("<figcaption>");
            if let Some(title) = title {
                escape(&mut self.out, title);
            }
            if let Some((from, to)) = credit {
                self.out.push_str(if title.is_some() { " <small>" } else { "<small>" });
                self.at = from + 1;
                while self.at < to
                    && let Some(event) = self.next()
                {
                    self.event(event);
                }
                self.out.push_str("</small>");
                self.at = to + 1;
            }
            self.out.push_str("</figcaption>");
        }
        self.out.push_str("</figure>\n");
        // The end of the paragraph.
        self.at += 1;
        true
    }

    /// Looks whether the paragraph that has just begun is a figure.
    fn find_figure(&self) -> Option<Figure> {
        let linked = matches!(self.events.get(self.at), Some(Event::Start(Tag::Link { .. })));
        let image = self.at + usize::from(linked);
        let Some(Event::Start(Tag::Image { .. })) = self.events.get(image) else { return None };
        // Words that take its place are no figure.
        self.prose.images.get(self.images)?.as_ref()?;
        let mut at = self.end_of_image(image + 1) + 1;
        if linked {
            let Some(Event::End(TagEnd::Link)) = self.events.get(at) else { return None };
            at += 1;
        }
        let credit = match self.events.get(at..at + 2) {
            Some([Event::SoftBreak | Event::HardBreak, Event::Start(Tag::Emphasis)]) => {
                let from = at + 1;
                let to = from + self.events[from..].iter().position(|event| *event == Event::End(TagEnd::Emphasis))?;
                at = to + 1;
                Some((from, to))
            }
            _ => None,
        };
        let Some(Event::End(TagEnd::Paragraph)) = self.events.get(at) else { return None };
        Some(Figure { linked, credit })
    }

    fn write_image(&mut self, image: &ImageView, alt: &str, title: &str) {
        let has_copies = !image.srcset.is_empty();
        if has_copies {
            self.out.push_str("<picture><source");
            self.own("srcset", &image.srcset);
            if image.moves {
                // Who wants nothing to move sees a still.
                self.own("media", "(prefers-reduced-motion:reduce)");
            } else {
                self.own("type", "image/webp");
            }
            if !image.sizes.is_empty() {
                self.own("sizes", &image.sizes);
            }
            self.out.push('>');
        }
        let is_seen_at_once = self.prose.opens_page && self.images == 1 && self.out.len() < NEAR;
        self.out.push_str("<img");
        self.own("src", &image.src);
        self.attribute("alt", alt);
        if !title.is_empty() {
            self.attribute("title", title);
        }
        self.attribute("width", &image.width.to_string());
        self.attribute("height", &image.height.to_string());
        if image.is_clear {
            self.own("class", "clear");
        }
        if is_seen_at_once {
            self.own("fetchpriority", "high");
        } else {
            self.own("loading", "lazy");
            self.own("decoding", "async");
        }
        self.out.push('>');
        if has_copies {
            self.out.push_str("</picture>");
        }
    }

    fn next_image(&mut self) -> Option<&'w ImageView> {
        let target = self.prose.images.get(self.images).and_then(Option::as_ref);
        self.images += 1;
        target.filter(|target| address::is_allowed(&target.src))
    }

    /// Finds where an image ends that begins right before `from`.
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

    /// Returns the words in an image that has just begun, and goes past its end.
    fn words_of_image(&mut self) -> String {
        let end = self.end_of_image(self.at);
        let words = self.words(self.at..end);
        while self.at < end {
            self.skip();
        }
        self.at = end + 1;
        words
    }
}
