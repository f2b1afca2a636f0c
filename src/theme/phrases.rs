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
    /// Tells the phrases of the site that nothing says, the placeholders that nothing fills, and what templates of the site would say that is
    /// no phrase.
    pub(super) fn told_of_phrases(&self) -> Vec<Diagnostic> {
        let (own, carried): (Vec<_>, Vec<_>) = (self.layers.iter().flat_map(|layer| layer.strings.values()))
            .map(|(text, file)| (&**text, *file))
            .partition(|(_, file)| file.is_some());
        let own: Vec<(&str, FileId)> = own.into_iter().filter_map(|(text, file)| Some((text, file?))).collect();
        let templates: Vec<(&str, Option<FileId>)> = (self.layers.iter())
            .flat_map(|layer| layer.templates.values())
            .map(|(text, file)| (&**text, *file))
            .collect();
        if own.is_empty() && templates.iter().all(|(_, file)| file.is_none()) {
            return Vec::new();
        }
        let known = placeholders(carried.into_iter().map(|(text, _)| text));
        let mut told = Vec::new();
        for &(text, file) in &own {
            for phrase in phrases(text) {
                let Some(placeholders) = known.get(phrase.name) else {
                    // A phrase of the site's own is said by a template of its own.
                    if !templates.iter().any(|(text, _)| quotes(text, phrase.name)) {
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
        let names: BTreeSet<&str> = own.iter().flat_map(|(text, _)| names(text)).chain(known.keys().copied()).collect();
        for (text, file) in templates.iter().filter_map(|(text, file)| Some((*text, (*file)?))) {
            for (name, at) in said(text).filter(|(name, _)| !names.contains(name)) {
                let near = nearest(name, names.iter().copied());
                told.push(diagnostics::missing_phrase(Span::new(file, at..at + name.len()), name, near));
            }
        }
        told
    }
}

/// Gathers the phrases of files, each with the placeholders that any language puts into it.
fn placeholders<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut known: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for phrase in texts.flat_map(phrases) {
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
    known
}

/// Says whether a template has a name in quotation marks, from which it may make the name of a phrase.
fn quotes(template: &str, name: &str) -> bool {
    ['"', '\'', '`'].iter().any(|mark| template.contains(&format!("{mark}{name}{mark}")))
}

/// Lists the phrases that a template says by name, each with where the name stands: `t(k="nav-money")`.
fn said(template: &str) -> impl Iterator<Item = (&str, usize)> {
    template.match_indices("t(k=").filter_map(|(call, before)| {
        let is_name = template[..call].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let at = call + before.len();
        let mark = template[at..].chars().next().filter(|mark| matches!(mark, '"' | '\'' | '`') && !is_name)?;
        let (name, rest) = template[at + 1..].split_once(mark)?;
        // What goes on after the name makes another of it.
        rest.trim_start().starts_with([',', ')']).then_some((name, at + 1))
    })
}
