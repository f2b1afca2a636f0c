//! The old address, kept: the record's `aliases` with one more in them.
//!
//! Must not know who refers to the record.

use super::replaced;
use crate::diagnostics::Repair;
use crate::model::{Body, Metadata};
use crate::source::{SourceTree, Span, Spanned};

/// Makes the edit that keeps an old address. A record that gets a former name back has its address itself, so that the alias of
/// that name is the one that goes.
pub(super) fn kept(tree: &SourceTree, meta: &Metadata, body: &Body, (old, new): (&str, &str)) -> Repair {
    let plain = |address: &str| address.trim_matches('/').trim_end_matches("index.html").trim_matches('/').to_owned();
    if let Some(former) = meta.aliases.iter().find(|alias| plain(alias) == plain(new)) {
        return requoted(tree, former, old);
    }
    let text = tree.file(body.file).and_then(|file| file.text()).unwrap_or_default();
    if let Some(last) = meta.aliases.last() {
        return after(text, last, old);
    }
    let (start, end) = front_matter(text, body);
    let at = |range: std::ops::Range<usize>| Span::new(body.file, range);
    let newline = if text[..end].ends_with("\r\n") { "\r\n" } else { "\n" };
    // A field that is there and empty is filled in; remarks after it stay.
    let mut line = start;
    for words in text[start..end].split_inclusive('\n') {
        if let Some(value) = words.strip_prefix("aliases:") {
            let empty = value.split(" #").next().unwrap_or_default().trim_end();
            let begin = line + "aliases:".len();
            return replaced(at(begin..begin + empty.len()), format!(" [{old}]"));
        }
        line += words.len();
    }
    replaced(at(end..end), format!("aliases: [{old}]{newline}"))
}

/// Puts an address in the place of another, in its quotes if it has any.
fn requoted(tree: &SourceTree, alias: &Spanned<String>, with: &str) -> Repair {
    super::super::exact(tree, &replaced(alias.span, with))
}

/// Adds an address after the last one.
fn after(text: &str, last: &Spanned<String>, old: &str) -> Repair {
    let (start, end) = (last.span.start as usize, last.span.end as usize);
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let rest = text[end..].trim_start();
    if text[line..start].trim() == "-" {
        let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
        let line_end = if text[..line_end].ends_with('\r') { line_end - 1 } else { line_end };
        let newline = if text[line_end..].starts_with('\r') { "\r\n" } else { "\n" };
        let place = Span { start: line_end as u32, end: line_end as u32, ..last.span };
        return replaced(place, format!("{newline}{}{old}", &text[line..start]));
    }
    if rest.starts_with([',', ']']) {
        return replaced(Span { start: last.span.end, ..last.span }, format!(", {old}"));
    }
    replaced(last.span, format!("[{}, {old}]", &text[start..end]))
}

/// Finds where the fields begin and where the line that closes them begins.
fn front_matter(text: &str, body: &Body) -> (usize, usize) {
    let before = text[..(body.offset as usize).min(text.len())].trim_end_matches(['\r', '\n']);
    let end = before.rfind('\n').map_or(0, |at| at + 1);
    let start = text.find('\n').map_or(0, |at| at + 1).min(end);
    (start, end)
}
