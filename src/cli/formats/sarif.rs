//! What `check --format sarif` prints: a log as the standard SARIF 2.1.0 describes it.
//!
//! The form is that of <https://docs.oasis-open.org/sarif/sarif/v2.1.0/>; what GitHub reads of it is told at
//! <https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning>.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Findings, sentence, sentences};
use crate::cli::explain;
use crate::diagnostics::{Diagnostic, Repair, Severity};
use crate::mend;
use crate::source::Span;

/// Writes what was found as a log of one run.
pub(in crate::cli) fn write(findings: Findings) -> serde_json::Result<String> {
    let codes: BTreeSet<&str> = findings.found.iter().map(|found| found.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, findings.found)).collect();
    let place = |code: &str| codes.iter().position(|known| *known == code);
    let results = findings.found.iter().zip(findings.fingerprints());
    let results: Vec<Value> = results
        .map(|(found, fingerprint)| {
            let mut result = json!({
                "ruleId": found.code,
                "ruleIndex": place(found.code),
                "level": level(found.severity),
                "message": { "text": sentences(found) },
                "locations": [location(findings, found.span)],
                "partialFingerprints": { "wayfolioFinding/v1": fingerprint },
            });
            if !found.related.is_empty() {
                result["relatedLocations"] = found.related.iter().map(|related| nearby(findings, related)).collect();
            }
            if let Some(repair) = &found.repair {
                result["fixes"] = json!([fix(findings, found, repair)]);
            }
            result
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "wayfolio",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "shortDescription": { "text": env!("CARGO_PKG_DESCRIPTION") },
                "rules": rules,
            } },
            // Several portfolios of one repository are told apart by their folders.
            "automationDetails": { "id": format!("wayfolio/{}", findings.prefix) },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn rule(code: &str, found: &[Diagnostic]) -> Value {
    let of_code = || found.iter().filter(|found| found.code == code);
    let heaviest = of_code().map(|found| found.severity).min().unwrap_or(Severity::Warning);
    let gap = of_code().any(|found| found.gap);
    let explained = explain::of(code);
    let short = explained.map_or_else(|| sentence(&code.replace('-', " ")), |it| first_sentence(it.words).to_owned());
    let mut rule = json!({
        "id": code,
        "name": camel(code),
        "shortDescription": { "text": short },
        "defaultConfiguration": { "level": level(heaviest) },
        "properties": { "tags": [if gap { "gap" } else { "content" }] },
    });
    if let Some(explained) = explained {
        rule["fullDescription"] = json!({ "text": explained.words });
        rule["help"] = json!({ "text": explained.text(), "markdown": explained.markdown() });
    }
    rule
}

/// Returns the first sentence of some words.
fn first_sentence(words: &str) -> &str {
    words.find(". ").map_or(words, |at| &words[..=at])
}

/// Writes a code as the standard wants names: `unknown-field` is `UnknownField`.
fn camel(code: &str) -> String {
    code.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

fn level(severity: Severity) -> &'static str {
    severity.as_str()
}

fn location(findings: Findings, span: Span) -> Value {
    json!({ "physicalLocation": { "artifactLocation": artifact(findings, span), "region": region(findings, span) } })
}

fn nearby(findings: Findings, (span, words): &(Span, String)) -> Value {
    let mut near = location(findings, *span);
    near["message"] = json!({ "text": sentence(words) });
    near
}

fn artifact(findings: Findings, span: Span) -> Value {
    json!({ "uri": uri(&findings.path(span)), "uriBaseId": "%SRCROOT%" })
}

/// Columns count from 1 in characters, and the end is the place after the last, as in the standard.
fn region(findings: Findings, span: Span) -> Value {
    let (start, end) = findings.place(span);
    json!({
        "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
    })
}

fn fix(findings: Findings, found: &Diagnostic, repair: &Repair) -> Value {
    let Repair { span, replacement } = mend::exact(findings.tree, repair);
    json!({
        "description": { "text": sentence(&found.hint) },
        "artifactChanges": [{
            "artifactLocation": artifact(findings, span),
            "replacements": [{ "deletedRegion": region(findings, span), "insertedContent": { "text": replacement } }],
        }],
    })
}

/// Writes a path as an address: what is no plain letter, digit or one of `-._~/` as `%` and its bytes.
pub(super) fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
