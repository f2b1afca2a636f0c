//! The only room that knows YAML libraries: text in, a tree of nodes with their places out.
//!
//! `saphyr-parser` gives events with places, from which the tree is made; `serde_yaml` is the judge of what is YAML 1.2 and of
//! what a plain scalar means. Where a line is wrong in a way that has one certain repair, the line is told, mended in a copy
//! and read on, so that a file's other mistakes are found in the same run.

mod builder;
mod extra;
mod mend;
mod syntax;

use std::ops::Range;

pub(super) use extra::extra_value;
pub(super) use syntax::quoted;

use self::mend::Mended;
use super::diagnostics;
use super::reader::Reader;
use crate::source::Span;

/// The most levels of lists and groups in one another.
const DEEPEST: usize = 32;
/// The most nodes, what aliases repeat counted each time.
const MOST_NODES: usize = 100_000;
/// The most mistakes of syntax that one run mends in order to read on.
const MOST_MENDED: usize = 20;

/// A value with its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// The value.
    pub(super) value: Value,
    /// Where it stands; for a quoted text with its quotes.
    pub(super) span: Span,
}

/// What a node holds.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// Nothing was written, or `null`.
    Nothing,
    /// A scalar: numbers and dates too, as they were written.
    Text {
        /// The words.
        text: String,
        /// Whether it was written without quotes and on its own line.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// Names and values, in the order of the file; each name once.
    Map(Vec<Entry>),
}

/// A name and its value.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// The name.
    pub(super) key: String,
    /// Where the name stands.
    pub(super) key_span: Span,
    /// The value.
    pub(super) value: Node,
}

impl Node {
    /// Says whether nothing was written: no value, `null`, or an empty text.
    pub(super) fn is_nothing(&self) -> bool {
        match &self.value {
            Value::Nothing => true,
            Value::Text { text, .. } => text.trim().is_empty(),
            Value::List(_) | Value::Map(_) => false,
        }
    }

    /// Names what was written, for messages.
    pub(super) fn describe(&self) -> &'static str {
        match &self.value {
            Value::Nothing => "nothing",
            Value::Text { .. } => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of fields",
        }
    }
}

/// Reads a stretch of a file as one YAML document; none, and told, when it cannot be read. A stretch without any value is an
/// empty group of fields.
pub(super) fn read(reader: &Reader, range: Range<usize>) -> Option<Node> {
    let mut mended = Mended::new(&reader.text[range.clone()], range.start);
    loop {
        let refusal = match builder::build(reader, &mended) {
            Ok(built) => match judge(mended.text()) {
                None => {
                    for diagnostic in built.told {
                        reader.tell(diagnostic);
                    }
                    return Some(built.root);
                }
                Some(refusal) => refusal,
            },
            Err(builder::Refused::Syntax(refusal)) => match judge(mended.text()) {
                Some(judged) if judged.at < refusal.at => judged,
                _ => refusal,
            },
            Err(builder::Refused::Told(diagnostic)) => {
                reader.tell(*diagnostic);
                return None;
            }
        };
        if refusal.words.contains("recursion limit") {
            let place = mended.original(&(refusal.at..refusal.at));
            reader.tell(diagnostics::yaml_too_deep(reader.span(place), DEEPEST));
            return None;
        }
        let mut guesses = syntax::guesses(mended.text(), &refusal);
        let works = |guess: &syntax::Guess| {
            guess.repair.as_ref().is_some_and(|(range, with)| moves_on(&mended, range, with, refusal.at))
        };
        let found = guesses.iter().position(works);
        let guess = guesses.swap_remove(found.unwrap_or(0));
        let repair = guess.repair.filter(|_| found.is_some());
        let place = |range: &Range<usize>| reader.span(mended.original(range));
        let mut diagnostic = diagnostics::yaml_syntax(place(&guess.range), guess.message, guess.hint);
        if let Some((range, replacement)) = &repair {
            diagnostic = diagnostic.with_repair(place(range), replacement.clone());
        }
        reader.tell(diagnostic);
        match repair {
            Some((range, replacement)) if mended.count() < MOST_MENDED => mended.edit(&range, &replacement),
            _ => return None,
        }
    }
}

/// Where and why a library refused a text.
struct Refusal {
    /// The byte of the text.
    at: usize,
    /// The library's own words.
    words: String,
}

/// Asks `serde_yaml` whether a text is YAML. Repeated names and too many levels are the builder's to tell; integers of any
/// length are texts here.
fn judge(text: &str) -> Option<Refusal> {
    // It looks at every open bracket again at each word; what stands so deep is refused by the builder.
    if open_brackets(text) > 2 * DEEPEST {
        return None;
    }
    let error = serde_yaml::from_str::<serde_yaml::Value>(text).err()?;
    let words = error.to_string();
    let told_elsewhere =
        ["duplicate entry", "more than one document", "repetition limit", "recursion limit", "invalid type: integer"];
    if told_elsewhere.iter().any(|known| words.contains(known)) {
        return None;
    }
    let words = words.split(" at line ").next().unwrap_or_default().to_owned();
    Some(Refusal { at: error.location().map_or(0, |location| location.index().min(text.len())), words })
}

/// Counts the brackets that are open at once, at most. Those within quotes count too, which only makes the count too high.
fn open_brackets(text: &str) -> usize {
    let count = |(open, most): (usize, usize), byte: u8| match byte {
        b'[' | b'{' => (open + 1, most.max(open + 1)),
        b']' | b'}' => (open.saturating_sub(1), most),
        _ => (open, most),
    };
    text.bytes().fold((0, 0), count).1
}

/// Says whether an edit clears a refusal: nothing is refused any more, or only what comes later.
fn moves_on(mended: &Mended, range: &Range<usize>, replacement: &str, at: usize) -> bool {
    let mut text = mended.text().to_owned();
    text.replace_range(range.clone(), replacement);
    let edits = mend::by_line(mended.text(), range, replacement).into_iter().filter(|(line, _)| line.start <= at);
    let shift: usize = edits.map(|(line, new)| new.len().saturating_sub(line.len())).sum();
    match builder::first_refusal(&text).into_iter().chain(judge(&text)).map(|refusal| refusal.at).min() {
        None => true,
        Some(next) => next > at + shift,
    }
}
