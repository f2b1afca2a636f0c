//! What `check --format gitlab` prints: GitLab's Code Quality report.
//!
//! The form is that of <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use serde::Serialize;

use super::{Findings, sentences};
use crate::diagnostics::Severity;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// Writes what was found as a list of issues.
pub(in crate::cli) fn write(findings: Findings) -> serde_json::Result<String> {
    let issue = |(found, fingerprint): (&crate::diagnostics::Diagnostic, String)| {
        let (start, end) = findings.place(found.span);
        Issue {
            description: sentences(found),
            check_name: found.code,
            fingerprint,
            severity: match found.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            location: Location { path: findings.path(found.span), lines: Lines { begin: start.line, end: end.line } },
        }
    };
    let issues: Vec<Issue> = findings.found.iter().zip(findings.fingerprints()).map(issue).collect();
    Ok(serde_json::to_string_pretty(&issues)? + "\n")
}
