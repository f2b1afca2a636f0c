//! What `check --format json` prints: one object, as documented for machines.

use serde::Serialize;

use crate::cli::coverage::Language;
use crate::cli::summary::Summary;
use crate::diagnostics::Diagnostic;
use crate::source::{Position, SourceTree};

#[derive(Serialize)]
struct Found<'a> {
    diagnostics: Vec<Entry<'a>>,
    summary: Summary,
    /// How far each language beside the default one is; left out where there is none.
    #[serde(skip_serializing_if = "<[Language]>::is_empty")]
    translations: &'a [Language],
}

/// One diagnostic. Lines and columns count from 1, columns in characters; the end is the place after the last character.
#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    hint: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// Writes what was found as one JSON object.
pub(in crate::cli) fn write(
    diagnostics: &[Diagnostic],
    translations: &[Language],
    tree: &SourceTree,
) -> serde_json::Result<String> {
    let diagnostics_with_places = diagnostics.iter().map(|found| entry(found, tree)).collect();
    let found = Found { diagnostics: diagnostics_with_places, summary: Summary::of(diagnostics), translations };
    Ok(serde_json::to_string_pretty(&found)? + "\n")
}

fn entry<'a>(found: &'a Diagnostic, tree: &'a SourceTree) -> Entry<'a> {
    let file = tree.file(found.span.file);
    let place = |offset| file.map_or(Position { line: 1, column: 1 }, |file| file.position(offset));
    let (start, end) = (place(found.span.start), place(found.span.end));
    Entry {
        code: found.code,
        severity: found.severity.as_str(),
        message: &found.message,
        hint: &found.hint,
        file: tree.path(found.span.file),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
