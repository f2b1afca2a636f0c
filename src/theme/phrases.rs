//! The phrases of a theme: those of each language from all layers, and what is wrong with the site's own.
//!
//! Owns which names and placeholders there are. Must not know what a phrase says.

use std::collections::{BTreeMap, BTreeSet};

use super::{Theme, diagnostics};
use crate::diagnostics::{Diagnostic, nearest};
use crate::source::{FileId, Span};

/// A phrase of a file.
struct Phrase<'a> {
    name: &'a str,
    at: usize,
    /// The names after `$`, with where they stand.
    placeholders: Vec<(&'a str, usize)>,
}

/// Lists the phrases of a file, in their order.
fn phrases(text: &str) -> Vec<Phrase<'_>> {
    let mut found: Vec<Phrase> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let at = offset;
        offset += line.len();
        if line.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && let Some((name, _)) = line.split_once('=')
        {
            found.push(Phrase { name: name.trim_end(), at, placeholders: Vec::new() });
        }
        if line.starts_with('#') {
            continue;
        }
        let Some(phrase) = found.last_mut() else { continue };
        for (dollar, _) in line.match_indices('$') {
            let rest = &line[dollar + 1..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
            if end > 0 {
                phrase.placeholders.push((&rest[..end], at + dollar + 1));
            }
        }
    }
    found
}

/// Lists the names of the phrases of a file, in their order.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    phrases(text).into_iter().map(|phrase| phrase.name)
}

impl Theme {
    /// Tells the phrases of the site that nothing says, and the placeholders that nothing fills.
    pub(super) fn told_of_phrases(&self) -> Vec<Diagnostic> {
        let own = self.layers.iter().flat_map(|layer| &layer.strings);
        let own: Vec<(&str, FileId)> = own.filter_map(|(_, (text, file))| Some((&**text, (*file)?))).collect();
        if own.is_empty() {
            return Vec::new();
        }
        let carried = self.layers.iter().flat_map(|layer| &layer.strings).filter(|(_, (_, file))| file.is_none());
        let mut known: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (_, (text, _)) in carried {
            for phrase in phrases(text) {
                let placeholders = known.entry(phrase.name).or_default();
                for (name, _) in phrase.placeholders {
                    placeholders.extend([name.to_owned()]);
                    // Beside a count stand its number and its words.
                    let stem = name.trim_end_matches("_words").trim_end_matches("_start");
                    let count = if stem == "number" { "count" } else { stem };
                    placeholders.extend([
                        "number".to_owned(),
                        count.to_owned(),
                        format!("{count}_words"),
                        format!("{count}_start"),
                    ]);
                }
            }
        }
        let said: Vec<&str> =
            self.layers.iter().flat_map(|layer| &layer.templates).map(|(_, (text, _))| &**text).collect();
        let is_said = |name: &str| {
            let quoted = [format!("\"{name}\""), format!("'{name}'"), format!("`{name}`")];
            said.iter().any(|text| quoted.iter().any(|quoted| text.contains(quoted.as_str())))
        };
        let mut told = Vec::new();
        for (text, file) in own {
            for phrase in phrases(text) {
                let Some(placeholders) = known.get(phrase.name) else {
                    // A phrase of the site's own is said by a template of its own.
                    if !is_said(phrase.name) {
                        let near = nearest(phrase.name, known.keys().copied());
                        let span = Span::new(file, phrase.at..phrase.at + phrase.name.len());
                        told.push(diagnostics::unknown_phrase(span, phrase.name, near));
                    }
                    continue;
                };
                for (name, at) in phrase.placeholders.iter().filter(|(name, _)| !placeholders.contains(*name)) {
                    let near = nearest(name, placeholders.iter().map(String::as_str));
                    let span = Span::new(file, *at..at + name.len());
                    told.push(diagnostics::unknown_placeholder(span, (phrase.name, name), near, placeholders));
                }
            }
        }
        told
    }
}
