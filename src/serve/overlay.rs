//! Mistakes, as they are shown in the browser: the very text of the terminal. Every word of them may come from a stranger's file, so
//! all is escaped.

use std::fmt::Write;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Severity};
use crate::disk;
use crate::excerpt::{self, Colours, one_line};
use crate::source::{Position, SourceTree};

/// The most mistakes that are shown; one wrong line can make thousands, and more than these nobody reads in a corner of a page.
const MOST_SHOWN: usize = 50;

/// One thing that stops the newest version from being shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    /// Where it stands, if in a file.
    pub(super) place: Option<Place>,
    /// What the terminal shows of it, colours included; nothing for those beyond the first few.
    shown: String,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The path from the site's root.
    pub(super) file: Arc<str>,
    pub(super) line: usize,
    /// In characters, from 1.
    pub(super) column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl Problem {
    /// Takes what a page needs of each diagnostic that stops a publication.
    pub(super) fn stopping(found: &[Diagnostic], tree: &SourceTree) -> Vec<Self> {
        let stopping = found.iter().filter(|found| found.severity == Severity::Error).enumerate();
        stopping
            .map(|(at, found)| Self {
                place: Some(Place::of(found, tree)),
                shown: if at < MOST_SHOWN { excerpt::write(found, tree, Colours::Shown) } else { String::new() },
            })
            .collect()
    }

    /// Tells of a folder that cannot be read.
    pub(super) fn reading(error: &disk::Error) -> Self {
        Self::elsewhere(&format!("error: {error}"), "it is tried again as soon as something changes")
    }

    /// Tells of a fault in wayfolio itself.
    pub(super) fn fault(words: &str) -> Self {
        let message = format!("wayfolio met a fault of its own, not one in your files: {words}");
        Self::elsewhere(&message, "undo the last change to go on, and please report this")
    }

    fn elsewhere(message: &str, hint: &str) -> Self {
        Self { place: None, shown: format!("{}\n  = help: {hint}\n", one_line(message)) }
    }
}

impl Place {
    fn of(found: &Diagnostic, tree: &SourceTree) -> Self {
        let start = tree.file(found.span.file).map(|file| file.position(found.span.start));
        let Position { line, column } = start.unwrap_or(Position { line: 1, column: 1 });
        Self { file: Arc::clone(tree.path(found.span.file)), line, column }
    }
}

/// Writes the mistakes as a part of a page.
pub(super) fn fragment(problems: &[Problem]) -> String {
    let entries: String = problems.iter().take(MOST_SHOWN).map(entry).collect();
    let title = match problems.len() {
        1 => "1 error to put right".to_owned(),
        count => format!("{count} errors to put right"),
    };
    let more = match problems.len().saturating_sub(MOST_SHOWN) {
        0 => String::new(),
        more => format!("<p>… and {more} more; put these right first.</p>\n"),
    };
    format!("<h2>{title}</h2>\n<ol>\n{entries}</ol>\n{more}")
}

fn entry(problem: &Problem) -> String {
    let place = problem.place.as_ref().map(|place| format!(" data-place=\"{}\"", escaped(&place.to_string())));
    let lines = problem.shown.trim_end().split_inclusive('\n').enumerate();
    let lines: String = lines
        .map(|(at, line)| {
            // Words may go on in the next line; what stands above an underline may not.
            let wraps = at == 0 || without_colours(line).trim_start().starts_with("= help:");
            if wraps { format!("<span class=\"words\">{}</span>", painted(line)) } else { painted(line) }
        })
        .collect();
    format!("<li{}><pre>{lines}</pre></li>\n", place.unwrap_or_default())
}

/// Turns the colours of a terminal into classes: `b` is bold, `c` and the number of the colour.
fn painted(line: &str) -> String {
    let (mut bold, mut colour) = (false, None);
    let mut html = String::new();
    for (style, text) in pieces(line) {
        match style.and_then(|style| style.parse::<u8>().ok()) {
            Some(1) => bold = true,
            // Terminals differ in which colours are bright; to a page they are the same.
            Some(code @ (30..=37 | 90..=97)) => colour = Some(code % 10),
            Some(_) => (bold, colour) = (false, None),
            None => {}
        }
        let text = escaped(text);
        match (bold, colour) {
            _ if text.is_empty() => {}
            (false, None) => html += &text,
            (bold, colour) => {
                let colour = colour.map(|colour| format!("c{colour}")).unwrap_or_default();
                let class = [if bold { "b" } else { "" }, &colour].join(" ");
                write!(html, "<span class=\"{}\">{text}</span>", class.trim()).expect("strings take everything");
            }
        }
    }
    html
}

fn without_colours(line: &str) -> String {
    pieces(line).map(|(_, text)| text).collect()
}

/// Cuts a line into stretches of one style, each after what changes the style (ECMA-48, select graphic rendition).
fn pieces(line: &str) -> impl Iterator<Item = (Option<&str>, &str)> {
    let (first, rest) = line.split_once("\u{1b}[").unwrap_or((line, ""));
    let styled = rest.split("\u{1b}[").filter_map(|piece| piece.split_once('m'));
    std::iter::once((None, first)).chain(styled.map(|(style, text)| (Some(style), text)))
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
