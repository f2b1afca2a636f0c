//! One file being read: its text, and what was found in it so far.
//!
//! Owns the list of diagnostics while a file is read. Must not know what any field means.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostics::Diagnostic;
use crate::source::{SourceFile, Span};

/// The code of what is no YAML.
const SYNTAX: &str = "yaml-syntax";

/// A file being read. Whoever finds a mistake tells it and reads on, so that one run finds them all.
pub(super) struct Reader<'a> {
    /// The file.
    pub(super) file: &'a SourceFile,
    /// Its text; offsets in it are offsets in the file.
    pub(super) text: &'a str,
    told: RefCell<Vec<Diagnostic>>,
}

impl<'a> Reader<'a> {
    /// Starts to read a file.
    pub(super) fn new(file: &'a SourceFile, text: &'a str) -> Self {
        Self { file, text, told: RefCell::default() }
    }

    /// Notes a mistake.
    pub(super) fn tell(&self, diagnostic: Diagnostic) {
        self.told.borrow_mut().push(diagnostic);
    }

    /// Makes a place in this file from byte offsets.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file.id, range)
    }

    /// Reads the text at a place of this file.
    pub(super) fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Cuts a place at the end of its first line, so that what is told of a whole item underlines one line.
    pub(super) fn first_line(&self, span: Span) -> Span {
        let line = self.slice(span).lines().next().unwrap_or_default();
        let start = span.start as usize;
        self.span(start..start + line.trim_end().len())
    }

    /// Returns the folder of the file, as a path from `content/` without a closing `/`; empty for the top.
    pub(super) fn folder(&self) -> &str {
        let path = super::route::inside_content(&self.file.path);
        path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Hands out what was found, in the order of places.
    pub(super) fn into_told(self) -> Vec<Diagnostic> {
        let mut told = self.told.into_inner();
        // A value that is no YAML and not what its field holds either is told once, by what the field holds.
        let by_its_field = |diagnostic: &Diagnostic| diagnostic.code != SYNTAX;
        let fields: BTreeSet<(u32, u32)> = told.iter().filter(|one| by_its_field(one)).map(place).collect();
        told.retain(|diagnostic| by_its_field(diagnostic) || !fields.contains(&place(diagnostic)));
        told.sort_by_key(place);
        told
    }
}

fn place(diagnostic: &Diagnostic) -> (u32, u32) {
    (diagnostic.span.start, diagnostic.span.end)
}
