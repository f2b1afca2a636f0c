//! Mistakes, as they are shown in the browser. Every word of them may come from a stranger's file, so all is escaped.

use crate::diagnostics::{Diagnostic, Severity};
use crate::disk;
use crate::source::{Position, SourceTree};

/// The most characters of a line that are shown around a mistake.
const MOST_SHOWN: usize = 160;

/// One thing that stops the newest version from being shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// `file:line:column`, or nothing when it stands in no file.
    place: String,
    /// The rule's name.
    code: &'static str,
    message: String,
    hint: String,
    /// The line, as what is before, in and after the mistake.
    line: [String; 3],
}

impl Problem {
    /// Takes what a page needs of each diagnostic that stops a publication.
    pub(super) fn stopping(found: &[Diagnostic], tree: &SourceTree) -> Vec<Self> {
        found.iter().filter(|found| found.severity == Severity::Error).map(|found| Self::of(found, tree)).collect()
    }

    /// Tells of a folder that cannot be read.
    pub(super) fn reading(error: &disk::Error) -> Self {
        Self::elsewhere("cannot-read", error.to_string(), "it is tried again as soon as something changes")
    }

    /// Tells of a fault in wayfolio itself.
    pub(super) fn fault(words: &str) -> Self {
        let message = format!("wayfolio met a fault of its own, not one in your files: {words}");
        Self::elsewhere("fault", message, "undo the last change to go on, and please report this")
    }

    fn elsewhere(code: &'static str, message: String, hint: &str) -> Self {
        Self { place: String::new(), code, message, hint: hint.to_owned(), line: Default::default() }
    }

    fn of(found: &Diagnostic, tree: &SourceTree) -> Self {
        let file = tree.file(found.span.file);
        let start = file.map_or(Position { line: 1, column: 1 }, |file| file.position(found.span.start));
        let line = file.map_or_else(Default::default, |file| line(&file.bytes, &found.span.range()));
        Self {
            place: format!("{}:{}:{}", tree.path(found.span.file), start.line, start.column),
            code: found.code,
            message: found.message.clone(),
            hint: found.hint.clone(),
            line,
        }
    }
}

/// Cuts the line that a mistake begins on into what is before, in and after it.
fn line(bytes: &[u8], mistake: &std::ops::Range<usize>) -> [String; 3] {
    let start = mistake.start.min(bytes.len());
    let from = bytes[..start].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let to = bytes[start..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |at| start + at);
    let end = mistake.end.clamp(start, to);
    let text = |from: usize, to: usize| String::from_utf8_lossy(&bytes[from..to]).into_owned();
    let before: Vec<char> = text(from, start).chars().collect();
    let before = before[before.len().saturating_sub(MOST_SHOWN)..].iter().collect();
    let first = |text: String| text.trim_end_matches('\r').chars().take(MOST_SHOWN).collect();
    [before, first(text(start, end)), first(text(end, to))]
}

/// Writes the mistakes as a part of a page.
pub(super) fn fragment(problems: &[Problem]) -> String {
    let entries: String = problems.iter().map(entry).collect();
    let title = match problems.len() {
        1 => "1 error to put right".to_owned(),
        count => format!("{count} errors to put right"),
    };
    format!("<h2>{title}</h2>\n<ol>\n{entries}</ol>\n")
}

fn entry(problem: &Problem) -> String {
    let Problem { place, code, message, hint, line: [before, mistake, after] } = problem;
    let line = match (before.is_empty(), mistake.is_empty(), after.is_empty()) {
        (true, true, true) => String::new(),
        _ => format!("<pre>{}<mark>{}</mark>{}</pre>", escaped(before), escaped(mistake), escaped(after)),
    };
    let place = if place.is_empty() { String::new() } else { format!("<p><code>{}</code></p>", escaped(place)) };
    let hint = if hint.is_empty() { String::new() } else { format!("<p>→ {}</p>", escaped(hint)) };
    format!("<li><p><strong>{}</strong> <small>{code}</small></p>{place}{line}{hint}</li>\n", escaped(message))
}

/// Writes the mistakes as a page of its own, for a site that has had errors from the start.
pub(super) fn page(problems: &[Problem]) -> String {
    let fragment = fragment(problems);
    let body = format!("{fragment}<p>This page turns into the site as soon as they are put right.</p>\n");
    whole("Not ready yet", &body)
}

/// Writes a page of a few words.
pub(super) fn note(words: &str) -> String {
    whole("wayfolio", &format!("<p>{}</p>\n<p><a href=\"/\">To the front page</a></p>\n", escaped(words)))
}

fn whole(title: &str, body: &str) -> String {
    let style = include_str!("page.css");
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<style>\n{style}</style>\n</head>\n\
         <body data-wayfolio=\"no-site\">\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
