//! Measurements in a CSV.

use super::{did_you_mean, listed, shown};
use crate::diagnostics::Diagnostic;
use crate::source::Span;

pub(in crate::parse) fn wrong_csv(span: Span, words: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-row",
        span,
        format!("this row cannot be read: {words}"),
        "look at its quotes: each `\"` needs another",
    )
}

pub(in crate::parse) fn wrong_separator(span: Span, mark: char) -> Diagnostic {
    let name = if mark == '\t' { "tabs" } else { "semicolons" };
    Diagnostic::error(
        "wrong-separator",
        span,
        format!("the columns are separated by {name}"),
        "save the table as CSV with commas between columns and points in decimals",
    )
}

pub(in crate::parse) fn missing_column(span: Span, name: &str, all: &[&str]) -> Diagnostic {
    Diagnostic::error(
        "missing-column",
        span,
        format!("the table has no column {name}"),
        format!("name the columns in the first row; there can be: {}", listed(all)),
    )
}

pub(in crate::parse) fn unknown_column(span: Span, name: &str, near: Option<&str>, all: &[&str]) -> Diagnostic {
    let message = format!("measurements have no column {}", shown(name));
    did_you_mean(Diagnostic::error("unknown-column", span, message, format!("there can be: {}", listed(all))), near)
}

pub(in crate::parse) fn duplicate_column(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        "duplicate-column",
        span,
        format!("there are two columns {}", shown(name)),
        "delete or rename one of them",
    )
}

/// A row with more or fewer cells than there are columns.
pub(in crate::parse) struct WrongRow {
    /// The row.
    pub(in crate::parse) span: Span,
    /// How many cells it has.
    pub(in crate::parse) cells: usize,
    /// How many columns there are.
    pub(in crate::parse) columns: usize,
}

/// `number` is the one that a decimal comma took apart, if that is what happened.
pub(in crate::parse) fn wrong_row(row: &WrongRow, number: Option<(Span, String)>) -> Diagnostic {
    let &WrongRow { span, cells, columns } = row;
    let message = format!("this row has {cells} cells, and there are {columns} columns");
    if let Some((place, number)) = number {
        let hint = format!("write the number with a point: `{number}`");
        Diagnostic::error("wrong-row", span, message, hint).with_repair(place, number)
    } else {
        let hint = "put text that holds a comma in quotes, and a comma for each empty cell";
        Diagnostic::error("wrong-row", span, message, hint)
    }
}

pub(in crate::parse) fn missing_value_in_row(span: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-value",
        span,
        "the row needs a number",
        "fill in `value`, or `low` and `high` for a range; delete the row if nothing was measured",
    )
}
