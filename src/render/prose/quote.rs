//! Quotations, with the line that says of whom they are; and alerts, which are written like quotations.

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::{DEEPEST, Writer};
use crate::parse::body;
use crate::render::address;

impl Writer<'_, '_> {
    /// Begins a quotation. One whose last line begins with a dash and a name is a figure, with that line as its caption.
    pub(super) fn quotation(&mut self) {
        // What is nested deeper keeps its words only, and is not searched.
        let may_open = self.closing.len() < DEEPEST;
        let Some(turn) = may_open.then(|| self.source_of_quotation()).flatten() else {
            self.nest("<blockquote>\n", "</blockquote>\n");
            return;
        };
        self.out.push_str("<figure");
        self.own("class", "said");
        self.out.push_str("><blockquote");
        if let Some(work) = self.work_outside(turn) {
            self.attribute("cite", &work);
        }
        self.open(">\n", "</figcaption></figure>\n");
        self.turns.push(turn);
    }

    /// Goes on with whom a quotation is of, when that begins here.
    pub(super) fn turn_to_source(&mut self, event: &Event<'_>) -> bool {
        if self.turns.last() != Some(&(self.at - 1)) {
            return false;
        }
        self.turns.pop();
        if matches!(event, Event::Start(_)) {
            self.open("</blockquote>\n<figcaption>", "");
        } else {
            // The line ends the paragraph of the words that it follows.
            self.out.push_str("</p>\n</blockquote>\n<figcaption>");
            if let Some(paragraph) = self.closing.last_mut() {
                *paragraph = Some("");
            }
        }
        true
    }

    /// Finds where the line begins that says of whom the quotation is that has just begun: the start of its last paragraph, or a
    /// break in it. Where two lines with dashes follow each other, people talk.
    fn source_of_quotation(&self) -> Option<usize> {
        let (mut depth, mut paragraph, mut line, mut before) = (0_usize, None, None, false);
        let begins = |at: usize| matches!(self.events.get(at + 1), Some(Event::Text(text)) if body::is_source(text));
        for at in self.at..self.events.len() {
            match &self.events[at] {
                Event::Start(Tag::Paragraph) if depth == 0 => {
                    before = line.is_some_and(begins);
                    (paragraph, line, depth) = (Some(at), Some(at), 1);
                }
                Event::SoftBreak | Event::HardBreak if depth == 1 && paragraph.is_some() => {
                    before = line.is_some_and(begins);
                    line = Some(at);
                }
                Event::End(TagEnd::BlockQuote(_)) if depth == 0 => break,
                Event::Start(_) => {
                    if depth == 0 {
                        (paragraph, line) = (None, None);
                    }
                    depth += 1;
                }
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        line.filter(|&at| at != self.at && begins(at) && !before)
    }

    /// Finds the work outside that the line links to.
    fn work_outside(&self, turn: usize) -> Option<String> {
        let is_link = |event: &Event| matches!(event, Event::Start(Tag::Link { .. }));
        let end = turn + self.events[turn..].iter().position(|event| *event == Event::End(TagEnd::Paragraph))?;
        self.events[turn..end].iter().find(|event| is_link(event))?;
        // Pictures hold links that count for nothing.
        if self.events[self.at..turn].iter().any(|event| matches!(event, Event::Start(Tag::Image { .. }))) {
            return None;
        }
        let passed = self.events[self.at..turn].iter().filter(|event| is_link(event)).count();
        let target = self.prose.links.get(self.links + passed)?.as_ref()?;
        (address::is_outside(&target.href) && address::is_allowed(&target.href)).then(|| target.href.clone())
    }

    /// Begins an alert: a word says what it is. When its first paragraph is all bold, that is its title, and stands beside the word.
    pub(super) fn alert(&mut self, kind: BlockQuoteKind) {
        let (name, phrase) = match kind {
            BlockQuoteKind::Note => ("note note-note", "alert-note"),
            BlockQuoteKind::Tip => ("note note-tip", "alert-tip"),
            BlockQuoteKind::Important => ("note note-important", "alert-important"),
            BlockQuoteKind::Warning => ("note note-warning", "alert-warning"),
            BlockQuoteKind::Caution => ("note note-caution", "alert-caution"),
        };
        if self.closing.len() >= DEEPEST {
            self.closing.push(None);
            return;
        }
        let word = self.language.say(phrase);
        self.out.push_str("<div");
        self.own("class", name);
        self.own("role", "note");
        self.out.push_str("><p");
        self.own("class", "alert");
        self.out.push_str("><strong>");
        super::escape(&mut self.out, &word);
        self.closing.push(Some("</div>\n"));
        if self.bold_paragraph().is_some() {
            self.out.push_str(" · ");
            self.closing.extend([Some("</p>\n"), Some("</strong>")]);
            self.at += 2;
        } else {
            self.out.push_str("</strong></p>\n");
        }
    }

    /// Finds the end of the paragraph that begins here, when all of it is bold.
    pub(super) fn bold_paragraph(&self) -> Option<usize> {
        let [Event::Start(Tag::Paragraph), Event::Start(Tag::Strong), rest @ ..] = self.events.get(self.at..)? else {
            return None;
        };
        let mut depth = 1_usize;
        for (at, event) in rest.iter().enumerate() {
            match event {
                Event::Start(Tag::Image { .. }) => return None,
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                let end = self.at + 2 + at + 1;
                return matches!(self.events.get(end), Some(Event::End(TagEnd::Paragraph))).then_some(end);
            }
        }
        None
    }
}
