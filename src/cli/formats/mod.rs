//! What `check` prints for machines: one form a file, all of the same findings.
//!
//! Owns [`Findings`]: what was found with the places and words that every form needs. Must not know how it was found.

mod github;
mod gitlab;
mod json;
mod sarif;

pub(super) use github::{Annotations, write as github};
pub(super) use gitlab::write as gitlab;
pub(super) use json::write as json;
pub(super) use sarif::write as sarif;

use std::collections::HashMap;

use super::excerpt::one_line;
use crate::diagnostics::Diagnostic;
use crate::source::{Position, SourceTree, Span};

/// What was found, and where its files stand in the repository.
#[derive(Debug, Clone, Copy)]
pub(super) struct Findings<'a> {
    /// What was found, in order.
    pub(super) found: &'a [Diagnostic],
    /// The files.
    pub(super) tree: &'a SourceTree,
    /// The way from the top of the repository to the site's root: empty, or with a closing `/`.
    pub(super) prefix: &'a str,
}

impl Findings<'_> {
    /// Returns the path of a file from the top of the repository.
    fn path(&self, span: Span) -> String {
        format!("{}{}", self.prefix, self.tree.path(span.file))
    }

    /// Finds where a span begins and ends; a file that is not there has a beginning.
    fn place(&self, span: Span) -> (Position, Position) {
        let file = self.tree.file(span.file);
        let place = |offset| file.map_or(Position { line: 1, column: 1 }, |file| file.position(offset));
        (place(span.start), place(span.end))
    }

    /// Names each finding so that the name stays when lines move and words of a message change with the day: by its code, its file,
    /// what is underlined, and how many like it come before.
    fn fingerprints(&self) -> Vec<String> {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let name = |found: &Diagnostic| {
            let underlined: String = one_line(self.tree.excerpt(found.span)).chars().take(200).collect();
            let like = format!("{}\n{}\n{underlined}", found.code, self.path(found.span));
            let before = seen.entry(like.clone()).or_default();
            *before += 1;
            blake3::hash(format!("{like}\n{before}").as_bytes()).to_hex()[..32].to_owned()
        };
        self.found.iter().map(name).collect()
    }
}

/// Says the problem and its repair as sentences.
fn sentences(found: &Diagnostic) -> String {
    let hint = sentence(&found.hint);
    format!("{}{}{hint}", sentence(&found.message), if hint.is_empty() { "" } else { " " })
}

/// Makes a sentence of a clause: a capital at its beginning, a stop at its end.
fn sentence(clause: &str) -> String {
    let clause = one_line(clause);
    let mut letters = clause.chars();
    let Some(first) = letters.next() else { return String::new() };
    let stop = if clause.ends_with(['.', '?', '!', ':']) { "" } else { "." };
    format!("{}{}{stop}", first.to_uppercase(), letters.as_str())
}
