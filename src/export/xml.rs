//! XML 1.0, written: elements, words, comments, always well-formed whatever the words are.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Attributes: names and values.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document that is being written.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// Begins a document.
    pub(super) fn new() -> Self {
        let mut xml = Self { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    /// Writes an element with others in it.
    pub(super) fn within(&mut self, name: &str, attributes: Attributes<'_>, fill: impl FnOnce(&mut Self)) {
        self.put(Event::Start(start(name, attributes)));
        fill(self);
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element with words in it.
    pub(super) fn text(&mut self, name: &str, attributes: Attributes<'_>, words: &str) {
        self.put(Event::Start(start(name, attributes)));
        self.put(Event::Text(BytesText::new(&allowed(words))));
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// Writes an element without anything in it.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.put(Event::Empty(start(name, attributes)));
    }

    /// Writes a remark for whoever reads the file.
    pub(super) fn comment(&mut self, words: &str) {
        // A comment ends at its first two hyphens.
        let words = allowed(words).replace('-', "\u{2010}");
        self.put(Event::Comment(BytesText::from_escaped(format!(" {words} "))));
    }

    /// Ends the document.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut bytes = self.writer.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn put(&mut self, event: Event<'_>) {
        self.writer.write_event(event).expect("writing to memory does not fail");
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, &*allowed(value)));
    }
    start
}

/// Leaves out the characters that XML 1.0 has no place for, not even escaped.
fn allowed(text: &str) -> std::borrow::Cow<'_, str> {
    let is_allowed = |letter: char| matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    if text.chars().all(is_allowed) {
        text.into()
    } else {
        text.chars().filter(|&c| is_allowed(c)).collect::<String>().into()
    }
}
