//! Markdown to HTML.
//!
//! Owns the setting of a record's words: what each event of the Markdown parser becomes. Links and pictures are taken, in their
//! order, from what the view worked out; nothing that content says about an address is written without that.

mod heading;
mod image;
mod inline;
mod inset;
mod notes;
mod quote;
mod sanitise;
mod sheet;
mod table;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use self::heading::Headings;
use self::notes::Notes;
use self::table::{Caption, Table};
use super::code;
use super::escape::escape;
use crate::language::Language;
use crate::pages::Prose;
use crate::parse::body;

/// How many elements may stand in each other; what is nested deeper keeps its words only. Browsers stop at 512.
const DEEPEST: usize = 120;

/// A text, set.
pub(super) struct Words {
    pub(super) html: String,
    /// Whether its page needs the sheet of blocks.
    pub(super) has_blocks: bool,
}

/// Sets Markdown as HTML. `insets` are its pictures of the portfolio, set already; none for one that is not drawn.
pub(super) fn words(prose: &Prose, insets: &[Option<String>], language: &Language) -> Words {
    let events: Vec<Event> = Parser::new_ext(&prose.text, body::options()).collect();
    Words { html: html(prose, insets, language, &events), has_blocks: sheet::is_needed(&events) }
}

fn html(prose: &Prose, insets: &[Option<String>], language: &Language, events: &[Event]) -> String {
    if prose.has_html && sanitise::is_bearable(events) {
        let mark = sanitise::mark(&prose.text);
        let cleaned = sanitise::clean(&write(prose, insets, language, events, Some(&mark)), &mark);
        return inset::put_in(cleaned, insets, &mark);
    }
    write(prose, insets, language, events, None)
}

/// Writes what the parser found; raw HTML as it stands, to be sanitised, when there is a mark, else as text.
fn write(
    prose: &Prose,
    insets: &[Option<String>],
    language: &Language,
    events: &[Event],
    mark: Option<&str>,
) -> String {
    let mut writer = Writer {
        prose,
        insets,
        drawn: 0,
        language,
        mark,
        headings: Headings::new(events),
        events,
        at: 0,
        out: String::with_capacity(prose.text.len() * 3 / 2),
        closing: Vec::new(),
        links: 0,
        images: 0,
        tables: 0,
        table: None,
        caption: None,
        turns: Vec::new(),
        notes: Notes::new(events),
    };
    while let Some(event) = writer.next() {
        writer.event(event);
    }
    writer.list_notes();
    writer.out
}

/// The state of a text that is being set.
struct Writer<'w, 'e> {
    prose: &'w Prose,
    /// Its pictures of the portfolio, set, and how many of them were met.
    insets: &'w [Option<String>],
    drawn: usize,
    language: &'w Language,
    /// What tells our attributes from those of raw HTML; none when there is no raw HTML.
    mark: Option<&'w str>,
    headings: Headings,
    events: &'w [Event<'e>],
    at: usize,
    out: String,
    /// What closes each open element; none for one that was left out.
    closing: Vec<Option<&'static str>>,
    links: usize,
    images: usize,
    tables: usize,
    table: Option<Table<'w>>,
    /// The words that name the table that comes next.
    caption: Option<Caption>,
    /// Where, in each quotation that is open, the line begins that says of whom it is.
    turns: Vec<usize>,
    notes: Notes,
}

impl<'w, 'e> Writer<'w, 'e> {
    fn next(&mut self) -> Option<&'w Event<'e>> {
        let event = self.events.get(self.at);
        self.at += 1;
        event
    }

    fn event(&mut self, event: &'w Event<'e>) {
        if self.turn_to_source(event) {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => escape(&mut self.out, text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.out.push_str("<code>");
                escape(&mut self.out, text);
                self.out.push_str("</code>");
            }
            // Without a mark nothing will be sanitised, so nothing may stand as it is.
            Event::Html(html) | Event::InlineHtml(html) if self.mark.is_none() => escape(&mut self.out, html),
            Event::Html(html) | Event::InlineHtml(html) => self.out.push_str(html),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::FootnoteReference(name) => self.refer_to_note(name),
            Event::TaskListMarker(done) => self.task(*done),
        }
    }

    fn start(&mut self, tag: &'w Tag<'e>) {
        match tag {
            Tag::Paragraph => {
                if !self.figure() && !self.caption() {
                    self.open("<p>", "</p>\n");
                }
            }
            Tag::Heading { level, id, .. } => self.heading(*level, id.as_deref()),
            Tag::BlockQuote(None) => self.quotation(),
            Tag::BlockQuote(Some(kind)) => self.alert(*kind),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) if body::is_inset(info) => self.inset(),
            Tag::CodeBlock(kind) => self.code(kind),
            Tag::HtmlBlock | Tag::MetadataBlock(_) => self.open("", ""),
            Tag::List(None) => self.nest("<ul>\n", "</ul>\n"),
            Tag::List(Some(1)) => self.nest("<ol>\n", "</ol>\n"),
            Tag::List(Some(start)) => self.nest(&format!("<ol start=\"{start}\">\n"), "</ol>\n"),
            Tag::Item => self.item(),
            Tag::FootnoteDefinition(name) => self.start_note(name),
            Tag::DefinitionList => self.nest("<dl>\n", "</dl>\n"),
            Tag::DefinitionListTitle => self.within("<dt>", "</dt>\n"),
            Tag::DefinitionListDefinition => self.within("<dd>", "</dd>\n"),
            Tag::Table(alignments) => self.table(alignments),
            Tag::TableHead => self.table_head(),
            Tag::TableRow => self.table_row(),
            Tag::TableCell => self.table_cell(),
            Tag::Emphasis => self.nest("<em>", "</em>"),
            Tag::Strong => self.nest("<strong>", "</strong>"),
            Tag::Strikethrough => self.nest("<del>", "</del>"),
            Tag::Superscript => self.nest("<sup>", "</sup>"),
            Tag::Subscript => self.nest("<sub>", "</sub>"),
            Tag::Link { link_type, title, .. } => self.link(*link_type, title),
            Tag::Image { title, .. } => self.image(title),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if tag == TagEnd::Table {
            self.end_table();
        }
        if let Some(closing) = self.closing.pop().flatten() {
            self.out.push_str(closing);
        }
        if tag == TagEnd::FootnoteDefinition {
            self.end_note();
        }
    }

    /// Opens an element, and notes what will close it.
    fn open(&mut self, opening: &str, closing: &'static str) {
        self.out.push_str(opening);
        self.closing.push(Some(closing));
    }

    /// Opens an element that may hold others of its kind, unless there are too many open already.
    fn nest(&mut self, opening: &str, closing: &'static str) {
        if self.closing.len() < DEEPEST {
            self.open(opening, closing);
        } else {
            self.closing.push(None);
        }
    }

    /// Opens an element that can only stand in the one that is open: it is left out where that one is.
    fn within(&mut self, opening: &str, closing: &'static str) {
        if self.closing.last().is_some_and(Option::is_some) {
            self.open(opening, closing);
        } else {
            self.out.push(' ');
            self.closing.push(None);
        }
    }

    /// Writes an attribute that raw HTML may not have.
    fn own(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.out.push_str(self.mark.unwrap_or_default());
        escape(&mut self.out, value);
        self.out.push('"');
    }

    /// Writes an attribute that raw HTML may have too.
    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(&mut self.out, value);
        self.out.push('"');
    }

    fn item(&mut self) {
        let is_task = matches!(
            &self.events[self.at..],
            [Event::TaskListMarker(_), ..] | [Event::Start(Tag::Paragraph), Event::TaskListMarker(_), ..]
        );
        let is_shown = self.closing.last().is_some_and(Option::is_some);
        if is_task && is_shown {
            self.out.push_str("<li");
            self.own("class", "task");
            self.open(">", "</li>\n");
        } else {
            self.within("<li>", "</li>\n");
        }
    }

    fn task(&mut self, done: bool) {
        self.out.push_str("<input");
        self.own("type", "checkbox");
        self.own("disabled", "");
        if done {
            self.own("checked", "");
        }
        self.own("aria-label", &self.language.say(if done { "prose-done" } else { "prose-not-done" }));
        self.out.push_str("> ");
    }

    /// Writes a block of code, with all that stands in it.
    fn code(&mut self, kind: &CodeBlockKind) {
        let mut text = String::new();
        while let Some(event) = self.next() {
            match event {
                Event::Text(part) => text.push_str(part),
                _ => break,
            }
        }
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.split([' ', ',', '{', '\t']).next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.out.push_str("<pre");
        // Long lines scroll, and what scrolls must be reached by keyboard.
        self.own("tabindex", "0");
        self.own("role", "group");
        self.own("aria-label", &self.language.say("prose-code"));
        self.out.push_str("><code");
        if !info.is_empty() {
            self.own("class", &format!("language-{info}"));
        }
        self.out.push('>');
        match (!info.is_empty()).then(|| code::tokens(info, &text)).flatten() {
            None => escape(&mut self.out, &text),
            Some(tokens) => {
                for (kind, token) in tokens {
                    if kind == code::Kind::Plain {
                        escape(&mut self.out, token);
                        continue;
                    }
                    self.out.push_str("<span");
                    self.own("class", kind.class());
                    self.out.push('>');
                    escape(&mut self.out, token);
                    self.out.push_str("</span>");
                }
            }
        }
        self.out.push_str("</code></pre>\n");
    }

    /// Returns the words of a stretch of events, without what they are dressed in.
    fn words(&self, stretch: Range<usize>) -> String {
        let mut words = String::new();
        for event in &self.events[stretch] {
            match event {
                Event::Text(text) | Event::Code(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        words
    }
}
