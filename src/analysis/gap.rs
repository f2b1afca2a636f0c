//! A gap: what is missing, in the words of its rule.
//!
//! Owns [`Gap`]. Must not know how any rule finds one.

use rust_decimal::Decimal;

use crate::diagnostics::{Diagnostic, Severity};
use crate::graph::{BarrierKey, Key, MilestoneKey, RecordKey};
use crate::model::{Actor, Date, Mission, Rule, Vocabulary};
use crate::source::Span;

/// Something that is missing.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The rule that found it.
    pub rule: Rule,
    /// How much it weighs, as the site sets it.
    pub severity: Severity,
    /// Where: the line that would be mended.
    pub span: Span,
    /// What it is about.
    pub subject: GapSubject,
    /// The missions that it touches: those that are active; of `review-due` all.
    pub missions: Vec<Key<Mission>>,
    /// Whether it lies on a critical path.
    pub critical: bool,
    /// Who could close it: at most four, the nearest first.
    pub closers: Vec<Key<Actor>>,
    /// What would close it.
    pub close_by: CloseBy,
    /// What the sentence of its rule says, by the names of its placeholders, for the interface's words. Where a rule has more than
    /// one sentence, `case` says which.
    pub args: Vec<(&'static str, GapArg)>,
    /// The same in the words of a diagnostic.
    pub message: String,
    /// The repair, in the words of a diagnostic.
    pub hint: String,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Span, String)>,
}

impl Gap {
    /// Says the gap as a diagnostic, whose code is the rule's name.
    pub fn diagnostic(&self) -> Diagnostic {
        let rule = self.rule.as_str();
        let gap = Diagnostic::gap(rule, self.severity, self.span, self.message.clone(), self.hint.clone());
        Diagnostic { related: self.related.clone(), ..gap }
    }
}

/// What a gap is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapSubject {
    /// The front page, which is no record.
    Front,
    /// A record.
    Record(RecordKey),
    /// A milestone.
    Milestone(MilestoneKey),
    /// A barrier.
    Barrier(BarrierKey),
}

/// What would close a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseBy {
    /// A new action.
    AddAction,
    /// A new lesson.
    AddLesson,
    /// A newer figure.
    AddMeasurement,
    /// An edit of the file it points at.
    Edit,
}

/// A value in the sentence of a gap.
#[derive(Debug, Clone, PartialEq)]
pub enum GapArg {
    /// Words, such as a title; a value of a vocabulary as it is written in a file.
    Text(String),
    /// A number of things.
    Count(usize),
    /// A figure in a unit.
    Figure(Decimal, String),
    /// A date.
    Date(Date),
    /// An amount in the portfolio's currency; in another it is a figure.
    Money(Decimal),
    /// A share, in percent.
    Percent(u32),
}
