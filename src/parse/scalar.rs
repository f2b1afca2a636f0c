//! Texts, words of a vocabulary, yes and no.

use super::diagnostics;
use super::reader::Reader;
use super::yaml::{Node, Value, quoted};
use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Done, Vocabulary};
use crate::source::Span;

/// Words that people write for a word of a vocabulary.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("ongoing", "underway"),
    ("on-going", "underway"),
    ("in-progress", "underway"),
    ("active", "underway"),
    ("started", "underway"),
    ("implementation", "underway"),
    ("planned", "design"),
    ("planning", "design"),
    ("proposed", "idea"),
    ("done", "completed"),
    ("finished", "completed"),
    ("complete", "completed"),
    ("cancelled", "stopped"),
    ("canceled", "stopped"),
    ("abandoned", "stopped"),
    ("on-hold", "paused"),
    ("med", "medium"),
    ("moderate", "medium"),
    ("yes", "fully"),
    ("partial", "partly"),
    ("partially", "partly"),
    ("up", "increases"),
    ("down", "decreases"),
    ("exponential", "growth"),
    ("compound", "growth"),
    ("increase", "up"),
    ("more", "up"),
    ("decrease", "down"),
    ("less", "down"),
    ("reduce", "decreases"),
    ("delayed", "late"),
    ("company", "business"),
    ("municipality", "local-government"),
    ("university", "academic"),
    ("association", "ngo"),
    ("charity", "ngo"),
    ("approx", "approximate"),
    ("false", "off"),
    ("warn", "warning"),
    ("info", "note"),
];

/// Reads a text; what is written without quotes is taken as it stands, numbers too.
pub(super) fn text(reader: &Reader, node: &Node) -> Option<String> {
    let text = scalar(reader, node, "a text", "a few words")?.trim().to_owned();
    if matches!(node.value, Value::Text { plain: true, .. })
        && let Some(diagnostic) = left_out(reader, node.span)
    {
        reader.tell(diagnostic);
    }
    Some(text)
}

/// Finds words after a value that YAML takes as a remark though nobody meant one: `title: Area #4`. A remark that is meant has
/// a space after its `#`.
pub(super) fn left_out(reader: &Reader, value: Span) -> Option<Diagnostic> {
    let end = value.end as usize;
    let line = reader.text[end..].lines().next()?.trim_end();
    let words = line.trim_start_matches([' ', '\t']);
    let before = line.len() - words.len();
    let meant = words.strip_prefix('#')?.starts_with(|c: char| !c.is_whitespace() && c != '#');
    if !meant || before == 0 {
        return None;
    }
    let start = if value.start == value.end { end + before } else { value.start as usize };
    let whole = reader.span(start..end + line.len());
    let repair = quoted(reader.slice(whole));
    Some(diagnostics::words_left_out(reader.span(end + before..end + line.len()), words, (whole, repair)))
}

/// Takes a node's single value, or tells what belongs there: `wanted` with its article, and an example.
pub(super) fn scalar<'n>(reader: &Reader, node: &'n Node, wanted: &str, example: &str) -> Option<&'n str> {
    let only = match &node.value {
        Value::Text { text, .. } if !text.trim().is_empty() => return Some(text.trim()),
        Value::List(items) => match items.as_slice() {
            [Node { value: Value::Text { .. }, span }] => Some(reader.slice(*span)),
            _ => None,
        },
        Value::Text { .. } | Value::Nothing | Value::Map(_) => None,
    };
    let place = if only.is_some() { node.span } else { reader.first_line(node.span) };
    reader.tell(diagnostics::wrong_shape(place, node.describe(), wanted, example, only));
    None
}

/// Reads a word of a vocabulary.
pub(super) fn word<T: Vocabulary>(reader: &Reader, node: &Node) -> Option<T> {
    let first = T::ALL[0].as_str();
    let text = scalar(reader, node, "one word", first)?;
    let found = T::from_word(text);
    if found.is_none() {
        let all: Vec<&str> = T::ALL.iter().map(|value| value.as_str()).collect();
        reader.tell(diagnostics::wrong_word(node.span, text, near(text, &all), &all));
    }
    found
}

/// Finds the word that a misspelt one is meant to be.
pub(super) fn near<'w>(written: &str, all: &[&'w str]) -> Option<&'w str> {
    let plain = written.trim().to_lowercase().replace([' ', '_'], "-");
    let other = OTHER_WORDS.iter().filter(|(other, _)| *other == plain).map(|(_, word)| *word);
    all.iter()
        .copied()
        .find(|word| *word == plain)
        .or_else(|| other.into_iter().find_map(|word| all.iter().copied().find(|known| *known == word)))
        .or_else(|| nearest(&plain, all.iter().copied()))
}

/// Reads `true` or `false`; `yes` and `no` count too.
pub(super) fn yes_no(reader: &Reader, node: &Node) -> Option<bool> {
    let text = scalar(reader, node, "true or false", "true")?;
    let found = bool_of(text);
    if found.is_none() {
        reader.tell(diagnostics::wrong_yes_no(node.span, text));
    }
    found
}

fn bool_of(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}

/// Reads a date, `yes` or `no`, as a task's `done` or a milestone's `met`.
pub(super) fn done(reader: &Reader, node: &Node) -> Option<Done> {
    match bool_of(scalar(reader, node, "a date, yes or no", "2027-05")?) {
        Some(true) => Some(Done::Yes),
        Some(false) => Some(Done::No),
        None => super::date::date_or_yes(reader, node).map(Done::On),
    }
}
