//! The words under the front matter: what in them must hold, found once, so that nobody reads the Markdown again for it.
//!
//! Owns the dialect ([`options`]) and the ids of headings ([`AnchorIds`]), which the HTML must share.

mod anchors;
mod blocks;
mod inset;
mod links;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

pub(crate) use self::anchors::AnchorIds;
use self::blocks::NoAlert;
pub(crate) use self::blocks::is_source;
pub(crate) use self::inset::is_inset;
use super::diagnostics;
use super::reader::Reader;
use crate::model::{Anchor, Body, BodyImage};
use crate::source::Span;

/// The most bytes of a body.
const LARGEST_BODY: usize = 4 * 1024 * 1024;

/// The dialect of bodies: `CommonMark` with what the contract names, and links written `[[id]]`.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS
}

/// Reads a body.
pub(super) fn body(reader: &Reader, range: Range<usize>) -> Body {
    let (start, end) = (range.start, range.end);
    let mut range = range;
    if range.len() > LARGEST_BODY {
        let place = reader.first_line(reader.span(start..end));
        reader.tell(diagnostics::body_too_large(place, LARGEST_BODY));
        range = start..start;
    }
    let text = &reader.text[range];
    let mut scan = Scan {
        reader,
        text,
        offset: start,
        body: empty(reader, text, start),
        ids: AnchorIds::default(),
        heading: None,
        image: None,
        depth: 0,
        quotes: 0,
        inset: None,
        explicit: BTreeMap::new(),
        wiki: Vec::new(),
        columns: 0,
        notes: Vec::new(),
        noted: BTreeSet::new(),
    };
    let broken = RefCell::new(Vec::new());
    let callback = |link: BrokenLink| {
        broken.borrow_mut().push((link.span, link.link_type, link.reference.to_string()));
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, options(), Some(callback));
    for (event, range) in parser.into_offset_iter() {
        scan.take(&event, range);
    }
    for (range, kind, label) in broken.into_inner() {
        scan.broken_link(range, kind, &label);
    }
    scan.unused_notes();
    scan.body
}

fn empty(reader: &Reader, text: &str, offset: usize) -> Body {
    Body {
        text: Arc::from(text),
        file: reader.file.id,
        offset: u32::try_from(offset).unwrap_or(u32::MAX),
        links: Vec::new(),
        images: Vec::new(),
        insets: Vec::new(),
        anchors: Vec::new(),
        words: 0,
        has_code: false,
        has_html: false,
    }
}

/// A heading being read.
struct Heading {
    id: Option<String>,
    level: HeadingLevel,
    range: Range<usize>,
    title: String,
}

struct Scan<'r> {
    reader: &'r Reader<'r>,
    text: &'r str,
    offset: usize,
    body: Body,
    ids: AnchorIds,
    heading: Option<Heading>,
    image: Option<BodyImage>,
    /// How many pictures stand in one another.
    depth: usize,
    /// How many quotations are open.
    quotes: usize,
    /// The block being read that draws the portfolio.
    inset: Option<inset::Block>,
    /// The ids that were given in `{#…}`, with their places.
    explicit: BTreeMap<String, Span>,
    /// Where `[[links]]` stand, in order.
    wiki: Vec<Range<usize>>,
    /// How many columns the last table has.
    columns: usize,
    /// The footnotes that there are, with their places, and those that are referred to. Case is no matter to their names.
    notes: Vec<(String, Range<usize>)>,
    noted: BTreeSet<String>,
}

impl Scan<'_> {
    fn span(&self, range: &Range<usize>) -> Span {
        self.reader.span(self.offset + range.start..self.offset + range.end)
    }

    fn take(&mut self, event: &Event, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::End(TagEnd::Image) => self.end_image(),
            Event::End(TagEnd::BlockQuote(kind)) => self.end_quote(kind.is_some(), &range),
            Event::End(TagEnd::CodeBlock) => self.end_inset(),
            Event::Text(_) if let Some(inset) = &mut self.inset => inset.add(&range),
            Event::Text(text) => {
                self.words(text);
                self.footnote(text, &range);
            }
            Event::Code(text) => self.words(text),
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::Html(_) | Event::InlineHtml(_) => self.body.has_html = true,
            Event::FootnoteReference(name) => _ = self.noted.insert(name.to_lowercase()),
            Event::End(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                let id = id.as_ref().map(ToString::to_string);
                self.heading = Some(Heading { id, level: *level, range, title: String::new() });
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => {
                self.start_code(language, range);
            }
            Tag::BlockQuote(kind) => {
                self.quotes += 1;
                if kind.is_none() {
                    self.no_alert(&range);
                }
            }
            Tag::FootnoteDefinition(name) => self.notes.push((name.to_lowercase(), range)),
            Tag::Table(columns) => self.columns = columns.len(),
            Tag::TableRow => self.row(&range),
            Tag::Link { link_type, dest_url, .. } => {
                if matches!(link_type, LinkType::WikiLink { .. }) {
                    self.wiki.push(range.clone());
                }
                let destination = match link_type {
                    // In a table the bar between a link and its words is written `\|`.
                    LinkType::WikiLink { has_pothole: true } => dest_url.trim_end_matches('\\'),
                    _ => dest_url,
                };
                let link = links::Written { kind: *link_type, destination, range: range.clone() };
                let place = links::place(self.text, &link);
                let span = self.span(&place);
                match links::read(self.reader, &link, span) {
                    Ok(link) => self.body.links.push(link),
                    Err(diagnostic) => {
                        self.reader.tell(*diagnostic);
                        // It keeps its place among the links, but leads nowhere.
                        self.body.links.push(links::refused(span));
                    }
                }
            }
            Tag::Image { link_type, dest_url, .. } => self.start_image(*link_type, dest_url, range),
            _ => {}
        }
    }

    /// Begins a block of code, or one that draws the portfolio.
    fn start_code(&mut self, language: &str, range: Range<usize>) {
        if is_inset(language) {
            self.inset = Some(inset::Block::new(range, self.quotes > 0));
            return;
        }
        self.body.has_code |= !language.trim().is_empty();
        if let Some(name) = inset::misspelt(language) {
            let fence = &self.text[range.clone()];
            let start = range.start + fence.find(name).unwrap_or_default();
            self.reader.tell(diagnostics::misnamed_inset(self.span(&(start..start + name.len())), name));
        }
    }

    /// Tells a quotation that should be an alert.
    fn no_alert(&self, range: &Range<usize>) {
        let at = |place: &Range<usize>| self.span(&(range.start + place.start..range.start + place.end));
        match blocks::alert_meant(&self.text[range.clone()]) {
            Some(NoAlert::Unknown(place, name, meant)) => {
                self.reader.tell(diagnostics::unknown_alert(at(&place), name, meant));
            }
            Some(NoAlert::Crowded(place, space)) => {
                let words = at(&(place.start + space..place.end));
                // Only what quotes can stand before the next line as well.
                let line = self.text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
                let before = &self.text[line..range.start];
                let before = before.chars().all(|letter| matches!(letter, '>' | ' ')).then_some(before);
                self.reader.tell(diagnostics::crowded_alert(words, at(&(place.start..place.start + space)), before));
            }
            None => {}
        }
    }

    fn end_quote(&mut self, is_alert: bool, range: &Range<usize>) {
        self.quotes = self.quotes.saturating_sub(1);
        if is_alert || self.quotes > 0 {
            return;
        }
        if let Some(source) = blocks::empty_source(&self.text[range.clone()]) {
            let span = self.span(&(range.start + source.start..range.start + source.end));
            self.reader.tell(diagnostics::empty_quote_source(span));
        }
    }

    /// Tells the cells of a row that no column takes.
    fn row(&self, range: &Range<usize>) {
        let row = &self.text[range.clone()];
        let Some(surplus) = blocks::surplus_cells(row, self.columns) else { return };
        let at = |place: Range<usize>| self.span(&(range.start + place.start..range.start + place.end));
        let bar = blocks::bar_in_link(row).map(|bar| at(bar..bar));
        self.reader.tell(diagnostics::surplus_cells(at(surplus), self.columns, bar));
    }

    /// Tells the footnotes that nothing refers to.
    fn unused_notes(&self) {
        for (name, range) in self.notes.iter().filter(|(name, _)| !self.noted.contains(name)) {
            let end = self.text[range.clone()].find(']').map_or(range.end, |end| range.start + end + 1);
            self.reader.tell(diagnostics::unused_footnote(self.span(&(range.start..end)), name));
        }
    }

    fn end_inset(&mut self) {
        let Some(block) = self.inset.take() else { return };
        self.body.insets.push(inset::read(self.reader, self.text, self.offset, &block));
    }

    fn words(&mut self, text: &str) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(text);
        }
        if let Some(heading) = &mut self.heading {
            heading.title.push_str(text);
        }
        self.body.words += text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    }

    fn end_heading(&mut self) {
        let Some(Heading { id, level, range, title }) = self.heading.take() else { return };
        let end = range.start + self.text[range.clone()].trim_end().len();
        let span = self.span(&(range.start..end));
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(id) = &id {
            if let Some(&first) = self.explicit.get(id) {
                self.reader.tell(diagnostics::duplicate_anchor(span, id, first));
            } else {
                self.explicit.insert(id.clone(), span);
            }
        }
        let id = self.ids.take(id.as_deref(), &title);
        self.body.anchors.push(Anchor { id, title, level: level as u8, span });
    }

    fn start_image(&mut self, kind: LinkType, destination: &str, range: Range<usize>) {
        self.depth += 1;
        if self.depth > 1 {
            return;
        }
        // `![[picture.jpg]]` has no words but its own name.
        let alt_is_its_name = matches!(kind, LinkType::WikiLink { has_pothole: false });
        let span = self.span(&range);
        if alt_is_its_name {
            self.reader.tell(diagnostics::missing_alt(span));
        }
        let written = links::Written { kind, destination, range };
        let place = self.span(&links::place(self.text, &written));
        if let Some(diagnostic) = links::refuse_picture(self.reader, destination, place) {
            self.reader.tell(*diagnostic);
        }
        self.image = Some(BodyImage { destination: destination.to_owned(), alt: String::new(), span });
    }

    fn end_image(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth > 0 {
            return;
        }
        let Some(image) = self.image.take() else { return };
        if image.alt.trim().is_empty() {
            self.reader.tell(diagnostics::missing_alt(image.span));
        }
        self.body.images.push(image);
    }

    /// A footnote that is not defined stays text: `[`, `^name`, `]`.
    fn footnote(&self, text: &str, range: &Range<usize>) {
        let Some(label) =
            text.strip_prefix('^').filter(|label| !label.is_empty() && !label.contains(char::is_whitespace))
        else {
            return;
        };
        let bracketed = self.text[..range.start].ends_with('[') && self.text[range.end..].starts_with(']');
        if bracketed && !self.text[..range.start].ends_with("\\[") {
            let span = self.span(&(range.start - 1..range.end + 1));
            self.reader.tell(diagnostics::broken_footnote(span, label));
        }
    }

    /// `[words][nowhere]` is told; `[words]` alone is more often plain text in brackets.
    fn broken_link(&self, range: Range<usize>, kind: LinkType, label: &str) {
        if kind != LinkType::Reference {
            return;
        }
        let span = self.span(&range);
        // `[[a][b]]` is one link, although it looks as if it held another.
        let next = self.wiki.partition_point(|wiki| wiki.end <= range.start);
        if self.wiki.get(next).is_none_or(|wiki| wiki.start >= range.end) {
            self.reader.tell(diagnostics::broken_link_definition(span, label));
        }
    }
}
