//! What Tera says about a mistake in a template, taken apart: which template, where, in which words.

use std::ops::Range;

use tera::{Error, ErrorKind, ReportError};

/// A mistake in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mistake {
    /// The template's name.
    pub(super) template: String,
    /// Where in it.
    pub(super) place: Place,
    /// What is wrong, in Tera's words without the list that may follow them.
    pub(super) message: String,
    /// The names that would have been right.
    pub(super) names: Vec<String>,
    /// Other places that belong to it, the nearest first, each with a few words.
    pub(super) related: Vec<(String, Place, &'static str)>,
}

/// A place in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The bytes.
    Bytes(Range<usize>),
    /// A line and a column from 1, in characters, and how many characters.
    Line { line: usize, column: usize, width: usize },
    /// Where this text stands.
    Text(String),
    /// The template as a whole.
    Whole,
}

impl Place {
    /// Finds the bytes of a place in the text of its template.
    pub(super) fn range(&self, text: &str) -> Range<usize> {
        match self {
            Self::Bytes(range) => range.start.min(text.len())..range.end.min(text.len()),
            Self::Text(wanted) => text.find(wanted).map_or(0..0, |at| at..at + wanted.len()),
            Self::Whole => 0..0,
            Self::Line { line, column, width } => {
                let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
                let rest = &text[start..];
                let byte = |count: usize| rest.char_indices().nth(count).map_or(rest.len(), |(at, _)| at);
                start + byte(column.saturating_sub(1))..start + byte(column.saturating_sub(1) + width)
            }
        }
    }
}

/// Reads the mistake that stopped the setting of a page; `page` is the template that was asked for.
pub(super) fn of(error: &Error, page: &str) -> Mistake {
    all(error).into_iter().next().unwrap_or_else(|| Mistake::new(page, Place::Whole, &error.to_string()))
}

/// Reads every mistake that an error tells of. Those without a place are left out.
pub(super) fn all(error: &Error) -> Vec<Mistake> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![of_report(report, error)],
        ErrorKind::MissingParent { current, parent } => {
            vec![Mistake::new(current, Place::Text(parent.clone()), &format!("Unknown template `{parent}`"))]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => vec![circle(tpl, inheritance_chain, "extends")],
        ErrorKind::CircularInclude { tpl, include_chain } => vec![circle(tpl, include_chain, "includes")],
        ErrorKind::TemplateNotFound(name) => vec![Mistake::new(name, Place::Whole, "There is no such template")],
        _ => of_text(&error.to_string()),
    }
}

impl Mistake {
    /// Lists the templates that have a part in it, the nearest first.
    pub(super) fn templates(&self) -> impl Iterator<Item = &str> {
        [&*self.template].into_iter().chain(self.related.iter().map(|(name, ..)| &**name))
    }

    /// Returns the name that the message is about: the first in backquotes.
    pub(super) fn name(&self) -> Option<&str> {
        self.message.split('`').nth(1)
    }

    fn new(template: &str, place: Place, message: &str) -> Self {
        let (message, names) = match message.split_once(" Available ").or_else(|| message.split_once(" Possible ")) {
            Some((message, list)) => {
                let list = list.split_once(": ").map_or("", |(_, list)| list);
                (message, list.split(", ").map(|name| name.trim_matches('`').to_owned()).collect())
            }
            None => (message, Vec::new()),
        };
        Self { template: template.to_owned(), place, message: message.to_owned(), names, related: Vec::new() }
    }
}

fn of_report(report: &ReportError, error: &Error) -> Mistake {
    let mut mistake = Mistake::new(report.filename(), Place::Bytes(report.span().range.clone()), report.message());
    // The callers are only told in the printed form.
    let printed = error.to_string();
    let notes = printed.split("\n\nnote: called from ").skip(1).filter_map(|note| locus(note, note));
    mistake.related = notes.map(|(name, place)| (name, place, "it is called from here")).collect();
    mistake
}

fn circle(template: &str, chain: &[String], verb: &str) -> Mistake {
    // The last of the chain closes the circle; what stands before its first place leads into it.
    let last = chain.last().map_or(template, String::as_str);
    let inner = chain.len().saturating_sub(1);
    let first = chain[..inner].iter().position(|name| name == last);
    let others: Vec<&str> = chain[first.map_or(0, |at| at + 1)..inner].iter().map(String::as_str).collect();
    let template = last;
    let message = match others.as_slice() {
        [] => format!("This template {verb} itself"),
        others => format!("This template {verb} itself, by way of `{}`", others.join("`, `")),
    };
    // Each stands where it names the next; the last names the first.
    let round: Vec<&str> = [template].into_iter().chain(others).collect();
    let place = |at: usize| Place::Text(round[(at + 1) % round.len()].to_owned());
    let mut mistake = Mistake::new(template, place(0), &message);
    let related = (1..round.len()).map(|at| (round[at].to_owned(), place(at), "it goes on here"));
    mistake.related = related.collect();
    mistake
}

/// Reads the reports of mistakes that show when templates are put together, and a component that is defined twice.
fn of_text(text: &str) -> Vec<Mistake> {
    if let Some((component, files)) =
        text.strip_prefix("Component `").and_then(|rest| rest.split_once("` is defined in both `"))
    {
        let (first, second) = files.trim_end_matches('`').split_once("` and `").unwrap_or((files, files));
        let place = Place::Text(format!("component {component}"));
        let message = format!("The component `{component}` is defined in two templates");
        let mut mistake = Mistake::new(second, place.clone(), &message);
        mistake.related.push((first.to_owned(), place, "it is defined here too"));
        return vec![mistake];
    }
    let reports = text.split("\n\n").filter_map(|report| {
        let (message, rest) = report.strip_prefix("error: ")?.split_once('\n')?;
        let (template, place) = locus(rest.trim_start().strip_prefix("--> ")?, rest)?;
        Some(Mistake::new(&template, place, message))
    });
    reports.collect()
}

/// Reads `name:line:column` at the start of a text; the row of `^` in the report is as wide as the place.
fn locus(text: &str, report: &str) -> Option<(String, Place)> {
    let mut parts = text.lines().next()?.rsplitn(3, ':');
    let column = parts.next()?.trim().parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let name = parts.next()?.to_owned();
    let marks = report.lines().find(|line| line.trim_start().starts_with('|') && line.trim_end().ends_with('^'));
    let width = marks.map_or(1, |marks| marks.matches('^').count());
    Some((name, Place::Line { line, column, width }))
}
