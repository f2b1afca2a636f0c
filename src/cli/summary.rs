//! How much was found, counted, and what follows from it.

use serde::Serialize;

use crate::diagnostics::{Diagnostic, Severity};

/// What was found, counted. Gaps are counted as gaps alone, whatever weight their rules give them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Summary {
    /// Mistakes that stop a publication.
    pub(super) errors: usize,
    /// Mistakes that do not.
    pub(super) warnings: usize,
    /// What the portfolio still lacks.
    pub(super) gaps: usize,
    /// The gaps among them whose rule is set to `error`.
    #[serde(skip)]
    pub(super) stopping_gaps: usize,
}

impl Summary {
    /// Counts.
    pub(super) fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |gap: bool, severity: Severity| {
            diagnostics.iter().filter(|found| found.gap == gap && found.severity == severity).count()
        };
        Self {
            errors: count(false, Severity::Error),
            warnings: count(false, Severity::Warning),
            gaps: diagnostics.iter().filter(|found| found.gap).count(),
            stopping_gaps: count(true, Severity::Error),
        }
    }

    /// Says whether something stops a publication.
    pub(super) fn stops(self) -> bool {
        self.errors + self.stopping_gaps > 0
    }

    /// Says the counts: `2 errors, 1 warning, 15 gaps`.
    pub(super) fn counts(self) -> String {
        let counts = [(self.errors, "error"), (self.warnings, "warning"), (self.gaps, "gap")];
        counts.map(|(count, noun)| counted(count, noun)).join(", ")
    }

    /// Says the counts, and what they mean for a publication.
    pub(super) fn in_words(self) -> String {
        let counts = self.counts();
        match (self.errors, self.stopping_gaps, self.warnings + self.gaps) {
            (0, 0, 0) => format!("{counts}: all is well"),
            (0, 0, _) => format!("{counts}: nothing stops the publication"),
            (0, 1, _) => format!("{counts}: one gap must be closed before publication, as its rule is set to `error`"),
            (0, some, _) => {
                format!("{counts}: {some} gaps must be closed before publication, as their rules are set to `error`")
            }
            (1, 0, _) => format!("{counts}: the error must be put right before publication"),
            (_, 0, _) => format!("{counts}: the errors must be put right before publication"),
            (..) => format!("{counts}: the errors, and the gaps whose rules are set to `error`, stop the publication"),
        }
    }
}

/// Says how many there are of something: `no gaps`, `1 gap`, `2 gaps`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    match count {
        0 => format!("no {noun}s"),
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}
