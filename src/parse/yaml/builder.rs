//! Events of `saphyr-parser` into a tree of nodes.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::mend::Mended;
use super::{DEEPEST, Entry, MOST_NODES, Node, Refusal, Value};
use crate::diagnostics::Diagnostic;
use crate::parse::diagnostics;
use crate::parse::reader::Reader;
use crate::source::Span;

/// What is told of a text that is one value: the words that the parser has for a missing colon.
const NO_FIELDS: &str = "could not find expected ':'";

/// Why no tree could be made.
pub(super) enum Refused {
    /// The text is not YAML.
    Syntax(Refusal),
    /// It is, but not what a file here may hold.
    Told(Box<Diagnostic>),
}

/// A tree, with what was found while it was made.
pub(super) struct Built {
    /// The root.
    pub(super) root: Node,
    /// What was found.
    pub(super) told: Vec<Diagnostic>,
}

/// Makes the tree of a text.
pub(super) fn build(reader: &Reader, mended: &Mended) -> Result<Built, Refused> {
    let text = mended.text();
    let bytes = ByteOffsets::of(text);
    let mut builder =
        Builder { reader, mended, open: Vec::new(), anchors: BTreeMap::new(), nodes: 0, told: Vec::new() };
    let mut parser = Parser::new_from_str(text);
    let mut root = None;
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| Refused::Syntax(refusal(&error, &bytes)))?;
        let range = bytes.range(span.start.index(), span.end.index());
        if let Event::DocumentStart(_) = event {
            documents += 1;
            if documents > 1 {
                let line = builder.span(&(range.start..range.start));
                return Err(told(diagnostics::second_yaml_document(line)));
            }
        }
        if let Some(done) = builder.take(event, range)? {
            root = Some(done);
        }
    }
    if let Some(Node { value: Value::Text { plain: true, .. }, span }) = &root {
        // One value without a name: a line without its colon, most often.
        let at = text.find(reader.slice(*span)).unwrap_or(0);
        return Err(Refused::Syntax(Refusal { at, words: NO_FIELDS.to_owned() }));
    }
    let nothing = Node { value: Value::Map(Vec::new()), span: builder.span(&(0..0)) };
    let root = root.filter(|root| !root.is_nothing()).unwrap_or(nothing);
    Ok(Built { root, told: builder.told })
}

/// Finds the first place at which a text is refused, without making a tree.
pub(super) fn first_refusal(text: &str) -> Option<Refusal> {
    let bytes = ByteOffsets::of(text);
    let mut parser = Parser::new_from_str(text);
    let mut depth = 0;
    while let Some(event) = parser.next_event() {
        match event {
            Err(error) => return Some(refusal(&error, &bytes)),
            Ok((Event::Scalar(..), span)) if depth == 0 => {
                let at = bytes.of_char(span.start.index());
                return Some(Refusal { at, words: NO_FIELDS.to_owned() });
            }
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), span)) => {
                depth += 1;
                // The scanner looks at every open bracket again at each word, so that deep nesting would take very long.
                if depth > DEEPEST {
                    return Some(Refusal { at: bytes.of_char(span.start.index()), words: String::new() });
                }
            }
            Ok((Event::MappingEnd | Event::SequenceEnd, _)) => depth -= 1,
            Ok(_) => {}
        }
    }
    None
}

fn told(diagnostic: Diagnostic) -> Refused {
    Refused::Told(Box::new(diagnostic))
}

fn refusal(error: &ScanError, bytes: &ByteOffsets) -> Refusal {
    Refusal { at: bytes.of_char(error.marker().index()), words: error.info().to_owned() }
}

/// The byte of each character: the parser counts characters, places count bytes.
struct ByteOffsets {
    /// None when every character is one byte.
    starts: Option<Vec<usize>>,
    end: usize,
}

impl ByteOffsets {
    fn of(text: &str) -> Self {
        let starts = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect());
        Self { starts, end: text.len() }
    }

    fn of_char(&self, index: usize) -> usize {
        match &self.starts {
            None => index.min(self.end),
            Some(starts) => starts.get(index).copied().unwrap_or(self.end),
        }
    }

    fn range(&self, start: usize, end: usize) -> Range<usize> {
        let start = self.of_char(start);
        start..self.of_char(end).max(start)
    }
}

/// A list or group that is not closed yet.
enum Open {
    List { items: Vec<Node>, start: usize, anchor: usize },
    Map { entries: Vec<Entry>, names: BTreeMap<String, Span>, key: Option<(String, Span)>, start: usize, anchor: usize },
}

struct Builder<'r> {
    reader: &'r Reader<'r>,
    mended: &'r Mended,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Node>,
    nodes: usize,
    told: Vec<Diagnostic>,
}

impl Builder<'_> {
    fn span(&self, range: &Range<usize>) -> Span {
        self.reader.span(self.mended.original(range))
    }

    /// Takes an event; returns the root once it is complete.
    fn take(&mut self, event: Event, range: Range<usize>) -> Result<Option<Node>, Refused> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let handle = tag.as_ref().map(|tag| (tag.is_yaml_core_schema(), tag.to_string()));
                let range = self.without_properties(range);
                if let Some((false, name)) = handle {
                    self.told.push(diagnostics::yaml_tag(self.span(&range), &name));
                }
                let node = self.scalar(text.into_owned(), style, range);
                self.close(node, anchor)
            }
            Event::Alias(anchor) => {
                let span = self.span(&range);
                let Some(node) = self.anchors.get(&anchor).cloned() else {
                    return Err(Refused::Syntax(Refusal { at: range.start, words: "unknown anchor".to_owned() }));
                };
                let (nodes, depth) = measure(&node);
                if self.open.len() + depth > DEEPEST {
                    return Err(told(diagnostics::yaml_too_deep(span, DEEPEST)));
                }
                self.nodes += nodes;
                self.close(Node { span, ..node }, 0)
            }
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) if self.open.len() >= DEEPEST => {
                let _ = (anchor, tag);
                Err(told(diagnostics::yaml_too_deep(self.span(&range), DEEPEST)))
            }
            Event::SequenceStart(anchor, _) => {
                let start = self.without_properties(range).start;
                self.open.push(Open::List { items: Vec::new(), start, anchor });
                Ok(None)
            }
            Event::MappingStart(anchor, _) => {
                let start = self.without_properties(range).start;
                self.open.push(Open::Map { entries: Vec::new(), names: BTreeMap::new(), key: None, start, anchor });
                Ok(None)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let (node, anchor) = match self.open.pop().expect("the parser balances its events") {
                    Open::List { items, start, anchor } => {
                        let end = self.end_of(start, &range, items.last().map(|item| item.span));
                        (Node { value: Value::List(items), span: end }, anchor)
                    }
                    Open::Map { entries, start, anchor, .. } => {
                        let last = entries.last().map(|entry| Span {
                            end: entry.value.span.end.max(entry.key_span.end),
                            ..entry.value.span
                        });
                        let end = self.end_of(start, &range, last);
                        (Node { value: Value::Map(entries), span: end }, anchor)
                    }
                };
                self.close(node, anchor)
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {
                Ok(None)
            }
        }
    }

    /// Puts a complete node where it belongs: into what is open, or out as the root.
    fn close(&mut self, node: Node, anchor: usize) -> Result<Option<Node>, Refused> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return Err(told(diagnostics::yaml_too_large(node.span)));
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut() {
            None => return Ok(Some(node)),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, names, key, .. }) => match key.take() {
                None => {
                    let name = match &node.value {
                        Value::Text { text, .. } => text.clone(),
                        Value::Nothing => self.reader.slice(node.span).to_owned(),
                        Value::List(_) | Value::Map(_) => {
                            return Err(told(diagnostics::yaml_name(self.reader.first_line(node.span))));
                        }
                    };
                    *key = Some((name, node.span));
                }
                Some((name, span)) => {
                    if let Some(&first) = names.get(&name) {
                        self.told.push(diagnostics::duplicate_key(span, &name, first));
                    } else {
                        names.insert(name.clone(), span);
                        entries.push(Entry { key: name, key_span: span, value: node });
                    }
                }
            },
        }
        Ok(None)
    }

    fn scalar(&self, text: String, style: ScalarStyle, range: Range<usize>) -> Node {
        let source = &self.mended.text()[range.clone()];
        let end = match style {
            ScalarStyle::SingleQuoted => closing_quote(source, b'\''),
            ScalarStyle::DoubleQuoted => closing_quote(source, b'"'),
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => source.trim_end().len(),
        };
        let plain = matches!(style, ScalarStyle::Plain);
        let value = if plain && matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL") {
            Value::Nothing
        } else {
            Value::Text { text, plain }
        };
        Node { value, span: self.span(&(range.start..range.start + end)) }
    }

    /// Leaves the anchor and the tag out of a node's place.
    fn without_properties(&self, range: Range<usize>) -> Range<usize> {
        let mut rest = &self.mended.text()[range.clone()];
        while rest.starts_with(['&', '!']) {
            let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
            rest = rest[word..].trim_start();
        }
        range.end - rest.len()..range.end
    }

    /// Finds the place of a list or group: to its closing bracket, or to the end of the last thing in it.
    fn end_of(&self, start: usize, closing: &Range<usize>, last: Option<Span>) -> Span {
        let flow = self.mended.text()[start..].starts_with(['[', '{']) && !closing.is_empty();
        let whole = self.span(&(start..if flow { closing.end } else { start }));
        match last {
            Some(last) if !flow => Span { end: last.end.max(whole.start), ..whole },
            _ => whole,
        }
    }
}

/// Finds the byte after the closing quote of a quoted text; the parser's own end runs on over a comment.
fn closing_quote(source: &str, quote: u8) -> usize {
    let bytes = source.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => at += 1,
            byte if byte == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 1,
            byte if byte == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    source.trim_end().len()
}

/// Counts the nodes of a tree, and its levels.
fn measure(node: &Node) -> (usize, usize) {
    let sum = |(nodes, depth): (usize, usize), child: &Node| {
        let (more, below) = measure(child);
        (nodes + more, depth.max(below + 1))
    };
    match &node.value {
        Value::Nothing | Value::Text { .. } => (1, 0),
        Value::List(items) => items.iter().fold((1, 1), sum),
        Value::Map(entries) => entries.iter().map(|entry| &entry.value).fold((1, 1), sum),
    }
}
