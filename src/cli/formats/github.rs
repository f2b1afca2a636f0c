//! What `check --format github` prints: commands that a workflow turns into annotations, and a summary of the step.
//!
//! The commands are those of <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>; Forgejo and
//! Gitea read them too. A step shows ten annotations of each type and drops the others, so that the weightiest are printed as such
//! and the rest as lines of the log.

use std::fmt::Write;

use super::{Findings, sentence, sentences};
use crate::cli::excerpt::one_line;
use crate::cli::summary::{Summary, counted};
use crate::diagnostics::{Diagnostic, Severity};

/// As many of each type are shown by a step.
const SHOWN: usize = 10;

/// A summary of a step may have a megabyte; a table longer than this is read by nobody.
const ROWS: usize = 200;

/// What a step prints.
pub(in crate::cli) struct Annotations {
    /// The commands, and the rest as lines of the log.
    pub(in crate::cli) log: String,
    /// The summary of the step, in Markdown.
    pub(in crate::cli) summary: String,
}

/// Writes what was found. `site` is the address of the files as they were checked, when the host told it, with a closing `/`.
pub(in crate::cli) fn write(findings: Findings, site: Option<&str>) -> Annotations {
    let mut sorted: Vec<&Diagnostic> = findings.found.iter().collect();
    // The weightiest first; what is wrong before what is missing.
    sorted.sort_by_key(|found| (found.severity, found.gap));
    Annotations { log: log(findings, &sorted), summary: summary(findings, &sorted, site) }
}

fn log(findings: Findings, sorted: &[&Diagnostic]) -> String {
    let (mut log, mut rest) = (String::new(), Vec::new());
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let (shown, more) = {
            let all: Vec<&Diagnostic> = sorted.iter().copied().filter(|found| found.severity == severity).collect();
            let at = all.len().min(SHOWN);
            (all[..at].to_vec(), all[at..].to_vec())
        };
        log.extend(shown.iter().map(|found| command(findings, found)));
        rest.extend(more);
    }
    if !rest.is_empty() {
        writeln!(log, "::group::{} more", rest.len()).expect("strings take everything");
        for found in rest {
            let (start, _) = findings.place(found.span);
            let path = one_line(&findings.path(found.span));
            let words = format!("{path}:{}:{}: {} [{}]", start.line, start.column, sentences(found), found.code);
            // An older form of commands is read wherever it stands on a line.
            writeln!(log, "{}", words.replace("##[", "## [")).expect("strings take everything");
        }
        log += "::endgroup::\n";
    }
    log + &Summary::of(findings.found).in_words() + "\n"
}

/// Writes one command. Columns are only allowed where it is all on one line.
fn command(findings: Findings, found: &Diagnostic) -> String {
    let kind = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let (start, end) = findings.place(found.span);
    let mut properties = vec![
        format!("file={}", property(&findings.path(found.span))),
        format!("line={}", start.line),
        format!("endLine={}", end.line),
    ];
    if start.line == end.line {
        properties.push(format!("col={}", start.column));
        properties.push(format!("endColumn={}", end.column.max(start.column)));
    }
    properties.push(format!("title={}", property(found.code)));
    let message = format!("{}\n{}", sentence(&found.message), sentence(&found.hint));
    format!("::{kind} {}::{}\n", properties.join(","), data(message.trim_end()))
}

/// Writes the words of a command.
fn data(words: &str) -> String {
    words.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Writes a property of a command.
fn property(words: &str) -> String {
    data(words).replace(':', "%3A").replace(',', "%2C")
}

fn summary(findings: Findings, sorted: &[&Diagnostic], site: Option<&str>) -> String {
    let summary = Summary::of(findings.found);
    let mut text = format!("### wayfolio check\n\n{}\n", sentence(&summary.in_words()));
    let (gaps, mistakes): (Vec<&Diagnostic>, Vec<&Diagnostic>) = sorted.iter().copied().partition(|found| found.gap);
    if !mistakes.is_empty() {
        text += "\n";
        text += &table(findings, &mistakes, site);
    }
    if !gaps.is_empty() {
        let closed = format!("\n<details><summary>{}</summary>\n\n", counted(gaps.len(), "gap"));
        text += &closed;
        text += &table(findings, &gaps, site);
        text += "\n</details>\n";
    }
    text
}

fn table(findings: Findings, found: &[&Diagnostic], site: Option<&str>) -> String {
    let mut table = String::from("| | where | what | how to put it right |\n|---|---|---|---|\n");
    for found in found.iter().take(ROWS) {
        let (start, _) = findings.place(found.span);
        let path = findings.path(found.span);
        let place = format!("{path}:{}", start.line);
        let place = match site {
            Some(site) => format!("[{}]({site}{}#L{})", plain(&place), super::sarif::uri(&path), start.line),
            None => plain(&place),
        };
        let (what, how) = (plain(&sentence(&found.message)), plain(&sentence(&found.hint)));
        let row = format!("| {} `{}` | {place} | {what} | {how} |\n", found.severity.as_str(), found.code);
        table += &row;
    }
    if found.len() > ROWS {
        writeln!(table, "\n… and {} more", found.len() - ROWS).expect("strings take everything");
    }
    table
}

/// Writes words that come from files so that they are words in Markdown too; names in backquotes stay code.
fn plain(words: &str) -> String {
    let words: String = one_line(words).chars().take(400).collect();
    let mut plain = String::with_capacity(words.len());
    let mut in_code = false;
    let balanced = words.matches('`').count().is_multiple_of(2);
    for letter in words.chars() {
        match letter {
            '`' if balanced => {
                in_code = !in_code;
                plain.push('`');
            }
            '|' => plain.push_str("\\|"),
            '<' if !in_code => plain.push_str("&lt;"),
            '&' if !in_code => plain.push_str("&amp;"),
            '[' | ']' | '*' | '_' | '#' | '!' | '`' | '~' | '@' | '\\' | '$' if !in_code => {
                plain.push('\\');
                plain.push(letter);
            }
            _ => plain.push(letter),
        }
    }
    plain
}
