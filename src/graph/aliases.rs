//! Old addresses: each leads to one page, and none takes the address of a page that is there.

use std::collections::HashMap;

use super::diagnostics;
use super::tables::Tables;
use crate::diagnostics::Diagnostic;
use crate::model::{Kind, RecordId, Settings};
use crate::source::Span;

/// The first parts of the addresses of pages that are there whatever the records are.
const OVERVIEWS: &[&str] = &[
    "", "404.html", "actions", "actors", "admin", "balance", "calendar", "changes", "data", "gaps", "lessons", "map",
    "missions", "money", "outcomes", "people", "pipeline", "places", "print", "progress", "search", "stopped", "tags",
];

/// Tells every alias that takes the address of a page or of another alias.
pub(super) fn check(tables: &Tables, settings: &Settings, told: &mut Vec<Diagnostic>) {
    let records = tables.everything();
    let pages: HashMap<String, &RecordId> =
        records.iter().map(|record| (address(&record.name), &record.name)).collect();
    let mut taken: HashMap<String, Span> = HashMap::new();
    for record in &records {
        for alias in &record.meta.aliases {
            let path = tidy(alias);
            // Pages in other languages stand at the same address below the language's folder.
            let plain = path.split_once('/').filter(|(language, _)| settings.languages.iter().any(|l| l == language));
            let plain = plain.map_or(path, |(_, rest)| rest);
            if let Some(page) = pages.get(plain) {
                told.push(diagnostics::alias_of_page(alias, Some(page)));
            } else if OVERVIEWS.contains(&plain) {
                told.push(diagnostics::alias_of_page(alias, None));
            } else if let Some(&earlier) = taken.get(path) {
                told.push(diagnostics::alias_twice(alias, earlier));
            } else {
                taken.insert(path.to_owned(), alias.span);
            }
        }
    }
}

/// Returns the address of a record's page, without slashes at its ends.
fn address(record: &RecordId) -> String {
    match record.kind {
        Kind::Page => record.id.to_string(),
        Kind::Mission | Kind::Action | Kind::Outcome | Kind::Lesson | Kind::Actor | Kind::Place => record.to_string(),
    }
}

/// Takes from an address what makes no difference.
fn tidy(alias: &str) -> &str {
    let path = alias.trim_matches('/');
    let path = path.strip_suffix("index.html").unwrap_or(path);
    path.trim_matches('/')
}
