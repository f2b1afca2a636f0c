//! How far each language of a portfolio is, as a table for people and as an object for machines.

use std::collections::BTreeMap;

use serde::Serialize;

use super::excerpt::one_line;
use super::summary::counted;
use crate::graph::Extent;
use crate::model::{Kind, Vocabulary};
use crate::site::{Site, Translated};

/// How far a language is, for machines.
#[derive(Debug, Serialize)]
pub(super) struct Language {
    #[serde(rename = "language")]
    tag: String,
    records: BTreeMap<&'static str, Extent>,
    texts: Extent,
    missing_phrases: usize,
}

/// Lists the languages beside the default one.
pub(super) fn of(site: &Site) -> Vec<Language> {
    let language = |told: Translated<'_>| Language {
        tag: told.language.to_owned(),
        records: told.coverage.records.iter().map(|(kind, part)| (kind.as_str(), *part)).collect(),
        texts: told.coverage.texts,
        missing_phrases: told.missing_phrases,
    };
    site.coverage().into_iter().map(language).collect()
}

/// Writes the table; nothing for a portfolio of one language.
pub(super) fn write(languages: &[Language]) -> String {
    if languages.is_empty() {
        return String::new();
    }
    let is_there = |kind: &&Kind| languages.iter().any(|language| language.records.contains_key(kind.as_str()));
    let kinds: Vec<Kind> = Kind::ALL.iter().filter(is_there).copied().collect();
    let mut rows = vec![vec![String::new()]];
    rows[0].extend(kinds.iter().map(|kind| kind.folder().to_owned()));
    rows[0].extend(["texts".to_owned(), "interface".to_owned()]);
    for language in languages {
        let mut row = vec![one_line(&language.tag)];
        row.extend(kinds.iter().map(|kind| {
            language
                .records
                .get(kind.as_str())
                .map_or_else(String::new, |part| format!("{}/{}", part.translated, part.all))
        }));
        row.push(share(language.texts));
        row.push(match language.missing_phrases {
            0 => "whole".to_owned(),
            missing => format!("{} in English", counted(missing, "phrase")),
        });
        rows.push(row);
    }
    let widths: Vec<usize> =
        (0..rows[0].len()).map(|at| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default()).collect();
    let line = |row: &Vec<String>| {
        let last = row.len() - 1;
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| match at {
            0 => format!("  {cell:width$}"),
            at if at == last => format!("  {cell}"),
            _ => format!("  {cell:>width$}"),
        });
        cells.collect::<String>() + "\n"
    };
    let lines: String = rows.iter().map(line).collect();
    format!("\nhow much is translated; the rest is shown in the default language:\n{lines}")
}

/// Says a share in whole percent; all only where nothing is missing.
fn share(part: Extent) -> String {
    match (part.translated * 100).checked_div(part.all) {
        Some(percent) => format!("{percent}%"),
        None => "–".to_owned(),
    }
}
