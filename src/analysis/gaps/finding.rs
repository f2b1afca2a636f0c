//! What a rule hands in.
//!
//! Owns the way from a finding to a [`Gap`]. Must not know the rules.

use crate::analysis::{CloseBy, Gap, GapArg, GapSubject};
use crate::diagnostics::Severity;
use crate::graph::Key;
use crate::model::{Actor, Mission, Rule};
use crate::source::Span;

/// What a rule found: a gap without its rule and weight.
pub(super) struct Finding {
    gap: Gap,
}

/// The sentence of a finding, its repair, and the values in them.
pub(super) struct Words {
    message: String,
    hint: String,
    args: Vec<(&'static str, GapArg)>,
}

impl Words {
    /// Takes a sentence and its repair.
    pub(super) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into(), args: Vec::new() }
    }

    /// Adds a value that the sentence says.
    pub(super) fn with(mut self, name: &'static str, value: GapArg) -> Self {
        self.args.push((name, value));
        self
    }

    /// Adds words that the sentence says.
    pub(super) fn with_text(self, name: &'static str, text: &str) -> Self {
        self.with(name, GapArg::Text(text.to_owned()))
    }

    /// Says which of the rule's sentences it is.
    pub(super) fn case(self, case: &'static str) -> Self {
        self.with_text("case", case)
    }
}

/// Where a finding stands, and whom it concerns.
pub(super) struct About {
    /// What it is about.
    pub(super) subject: GapSubject,
    /// The missions that it touches.
    pub(super) missions: Vec<Key<Mission>>,
    /// Whether it lies on a critical path.
    pub(super) critical: bool,
    /// Who could close it.
    pub(super) closers: Vec<Key<Actor>>,
}

impl Finding {
    /// Makes a finding at the line that would be mended.
    pub(super) fn new(about: About, span: Span, close_by: CloseBy, words: Words) -> Self {
        let About { subject, missions, critical, closers } = about;
        let Words { message, hint, args } = words;
        // The rule and its weight are filled in at once by whoever asked for the finding.
        let (rule, severity) = (Rule::ReviewDue, Severity::Note);
        let related = Vec::new();
        let gap =
            Gap { rule, severity, span, subject, missions, critical, closers, close_by, args, message, hint, related };
        Self { gap }
    }

    /// Adds another place that belongs to it.
    pub(super) fn with_related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.gap.related.push((span, words.into()));
        self
    }

    /// Makes it weigh at least so much, where it stands for a second rule too.
    pub(super) fn at_least(mut self, severity: Option<Severity>) -> Self {
        self.gap.severity = severity.unwrap_or(Severity::Note);
        self
    }

    /// Makes it a gap of a rule; of two weights the heavier holds.
    pub(super) fn into_gap(self, rule: Rule, severity: Severity) -> Gap {
        Gap { rule, severity: severity.min(self.gap.severity), ..self.gap }
    }
}
