//! Floor 1: what is wrong or missing, where, and how to put it right.
//!
//! Owns [`Diagnostic`] and [`Warned`]. Must not know how they are printed, nor what any of them says: each stage has its own
//! named constructors.

use crate::source::{SourceTree, Span};

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Stops a publication.
    Error,
    /// Should be mended; stops nothing unless `--strict`.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Returns the word that machines read: `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One thing to tell a contributor: a code, a place, the problem and its repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name of the rule, in kebab case; stable.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it stands.
    pub span: Span,
    /// The problem: lower case, no full stop.
    pub message: String,
    /// The repair.
    pub hint: String,
    /// Other places that belong to the problem, each with a few words.
    pub related: Vec<(Span, String)>,
    /// The one certain edit that follows the hint, when there is one.
    pub repair: Option<Repair>,
    /// Whether it is a gap of the portfolio rather than a mistake in a file; gaps are counted apart.
    pub gap: bool,
}

/// An edit that follows a hint: the bytes of a span replaced by a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// What is replaced.
    pub span: Span,
    /// By what.
    pub replacement: String,
}

impl Diagnostic {
    /// Makes an error: it stops a publication.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, span, message.into(), hint.into())
    }

    /// Makes a warning.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, span, message.into(), hint.into())
    }

    /// Makes a gap of the portfolio, of the weight that the site's rules give it.
    pub fn gap(code: &'static str, severity: Severity, span: Span, message: String, hint: String) -> Self {
        Self { gap: true, ..Self::new(code, severity, span, message, hint) }
    }

    /// Adds another place that belongs to the problem.
    #[must_use]
    pub fn with_related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }

    /// Adds the one certain edit that follows the hint.
    #[must_use]
    pub fn with_repair(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.repair = Some(Repair { span, replacement: replacement.into() });
        self
    }

    fn new(code: &'static str, severity: Severity, span: Span, message: String, hint: String) -> Self {
        Self { code, severity, span, message, hint, related: Vec::new(), repair: None, gap: false }
    }
}

/// A value, with what was found on the way to it.
#[derive(Debug, Clone)]
pub struct Warned<T> {
    /// The value.
    pub value: T,
    /// What was found, in the order it was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// Pairs a value with what was found.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }
}

/// Sorts diagnostics as a reader meets them: by file, place and code.
pub fn sort(diagnostics: &mut [Diagnostic], tree: &SourceTree) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.start, d.span.end, d.severity);
        (tree.path(a.span.file), key(a), a.code, &a.message).cmp(&(tree.path(b.span.file), key(b), b.code, &b.message))
    });
}

/// Finds the name nearest to a misspelt one, if any is near enough to be meant: "did you mean …?".
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&written, &name.to_lowercase()), name))
        .filter(|&(distance, name)| distance <= 1.max(name.chars().count().max(written.chars().count()) / 3))
        .min()
        .map(|(_, name)| name)
}
