//! What was found, as a good compiler shows it: the line, an underline, the way to put it right.

use std::fmt::Write;

use super::excerpt::{self, one_line};
use super::summary::Summary;
use super::terminal::Colours;
use crate::diagnostics::{Diagnostic, Severity};
use crate::source::{Position, SourceTree};

/// How gaps are shown, so that they do not bury the mistakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gaps {
    /// Counted at the end, no more.
    Counted,
    /// Each on a line of its own.
    Listed,
    /// Each as mistakes are.
    InFull,
}

/// How much is shown before the rest is only counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// As much as somebody can read: a hundred mistakes, a hundred gaps. One wrong line can make thousands.
    Readable,
    /// Everything.
    Whole,
}

/// How what was found is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    /// How gaps are shown.
    pub(super) gaps: Gaps,
    /// How much is shown.
    pub(super) length: Length,
    /// Whether in colours.
    pub(super) colours: Colours,
}

impl Manner {
    /// Returns the manner of commands that do something else than look for mistakes.
    pub(super) fn brief(colours: Colours) -> Self {
        Self { gaps: Gaps::Counted, length: Length::Readable, colours }
    }
}

/// Mistakes, and gaps, that are shown before the rest is only counted.
const READABLE: usize = 100;

/// Writes what was found, mistakes first, then gaps, then the count.
pub(super) fn write(diagnostics: &[Diagnostic], tree: &SourceTree, manner: Manner) -> String {
    let Manner { gaps, length, colours } = manner;
    let most = if length == Length::Whole { usize::MAX } else { READABLE };
    let mut text = String::new();
    let stops = |found: &Diagnostic| found.gap && found.severity == Severity::Error;
    let is_mistake = |found: &&Diagnostic| !found.gap || (gaps != Gaps::InFull && stops(found));
    let (mistakes, rest): (Vec<&Diagnostic>, Vec<&Diagnostic>) = diagnostics.iter().partition(is_mistake);
    let (shown, more) = readable(mistakes, most);
    for found in shown {
        text += &excerpt::write(found, tree, colours);
    }
    if more > 0 {
        writeln!(
            text,
            "{}; put these right first, or see all with `wayfolio check --all`\n",
            and_more(more, "mistake")
        )
        .expect("strings take everything");
    }
    if gaps == Gaps::Listed && !rest.is_empty() {
        text += "gaps, which the portfolio may fill in as it grows (shown in full with --gaps):\n";
    }
    let (shown, more) = if gaps == Gaps::Counted { (Vec::new(), 0) } else { readable(rest, most) };
    for found in &shown {
        match gaps {
            Gaps::Counted => {}
            Gaps::Listed => {
                let words = one_line(&found.message);
                writeln!(text, "  {}: {words} [{}]", place(found, tree), found.code).expect("strings take everything");
            }
            Gaps::InFull => text += &excerpt::write(found, tree, colours),
        }
    }
    if more > 0 {
        let indent = if gaps == Gaps::Listed { "  " } else { "" };
        writeln!(text, "{indent}{}; see all with `wayfolio check --all`", and_more(more, "gap"))
            .expect("strings take everything");
    }
    if (gaps == Gaps::Listed && !shown.is_empty()) || more > 0 {
        text.push('\n');
    }
    text + &Summary::of(diagnostics).in_words() + "\n"
}

/// Keeps as many as can be read, the heaviest first where there are more, and says how many are left out.
fn readable(mut found: Vec<&Diagnostic>, most: usize) -> (Vec<&Diagnostic>, usize) {
    let more = found.len().saturating_sub(most);
    if more > 0 {
        found.sort_by_key(|found| found.severity);
        found.truncate(most);
    }
    (found, more)
}

fn and_more(more: usize, noun: &str) -> String {
    format!("… and {more} more {noun}{}", if more == 1 { "" } else { "s" })
}

/// Writes the place of a diagnostic as editors and terminals understand it: `file:line:column`.
fn place(found: &Diagnostic, tree: &SourceTree) -> String {
    let file = one_line(tree.path(found.span.file));
    let start = tree.file(found.span.file).map(|file| file.position(found.span.start));
    let Position { line, column } = start.unwrap_or(Position { line: 1, column: 1 });
    format!("{file}:{line}:{column}")
}
