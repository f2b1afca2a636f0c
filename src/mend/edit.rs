//! Edits of a file: the bytes of some places replaced, and nothing else touched.
//!
//! Must not know why a place is edited.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::Repair;
use crate::source::{FileId, SourceFile, SourceTree};

/// Lines of a file that were edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// The file, as a path from the site's root.
    pub path: Arc<str>,
    /// The first of the lines, from 1.
    pub line: usize,
    /// The lines as they were, without the last line break.
    pub before: String,
    /// The lines as they are now.
    pub after: String,
}

/// Fits a repair to the file that it is for: what stood in quotes stays in them, and line breaks are those of the file.
pub fn exact(tree: &SourceTree, repair: &Repair) -> Repair {
    let written = tree.excerpt(repair.span);
    let mut replacement = requoted(written, &repair.replacement).unwrap_or_else(|| repair.replacement.clone());
    if replacement.contains('\n') && tree.file(repair.span.file).is_some_and(breaks_by_crlf) {
        replacement = replacement.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    Repair { span: repair.span, replacement }
}

/// Puts a word into the quotes that the one before it stood in; none where that would not be the same word.
fn requoted(written: &str, replacement: &str) -> Option<String> {
    let quote = written.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let inner = written.strip_prefix(quote)?.strip_suffix(quote)?;
    let plain = |text: &str| !text.contains([quote, '\\', '\n']);
    let is_value = replacement.starts_with(['[', '{', '"', '\'', '|', '>']) || replacement.is_empty();
    (plain(inner) && plain(replacement) && !is_value).then(|| format!("{quote}{replacement}{quote}"))
}

fn breaks_by_crlf(file: &SourceFile) -> bool {
    let first = file.bytes.iter().position(|&byte| byte == b'\n');
    first.is_some_and(|at| at > 0 && file.bytes[at - 1] == b'\r')
}

/// Applies edits to a tree. Of two that overlap the first is applied; the other is left out, for its place is no longer what it
/// was meant for. Says which lines are different.
pub(super) fn apply(tree: &mut SourceTree, mut edits: Vec<Repair>) -> Vec<Mended> {
    edits.sort_by(|a, b| (a.span, &a.replacement).cmp(&(b.span, &b.replacement)));
    edits.dedup();
    let mut of_file: BTreeMap<FileId, Vec<Repair>> = BTreeMap::new();
    for edit in edits {
        let edits = of_file.entry(edit.span.file).or_default();
        let clear = edits.last().is_none_or(|last| {
            last.span.end <= edit.span.start && (last.span.start, last.span.end) != (edit.span.start, edit.span.end)
        });
        if clear && tree.excerpt(edit.span) != edit.replacement {
            edits.push(edit);
        }
    }
    let mut mended = Vec::new();
    for (file, edits) in of_file {
        let Some(file) = tree.file(file).filter(|_| !edits.is_empty()) else { continue };
        let (path, bytes) = (Arc::clone(&file.path), Arc::clone(&file.bytes));
        mended.extend(by_lines(&path, &bytes, &edits));
        tree.insert(&path, spliced(&bytes, 0, &edits));
    }
    mended.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
    mended
}

/// Replaces places of some bytes, the first of which stands at an offset of the file.
fn spliced(bytes: &[u8], offset: usize, edits: &[Repair]) -> Vec<u8> {
    let mut after = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for edit in edits {
        let range = edit.span.range();
        after.extend_from_slice(&bytes[at..range.start - offset]);
        after.extend_from_slice(edit.replacement.as_bytes());
        at = range.end - offset;
    }
    after.extend_from_slice(&bytes[at..]);
    after
}

/// Shows the edited lines before and after, neighbours on one line together.
fn by_lines(path: &Arc<str>, bytes: &[u8], edits: &[Repair]) -> Vec<Mended> {
    let start_of = |at: usize| bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let end_of = |at: usize| bytes[at..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |more| at + more);
    let mut groups: Vec<(std::ops::Range<usize>, Vec<Repair>)> = Vec::new();
    for edit in edits {
        let range = edit.span.range();
        // Whole lines that are put in leave their neighbours alone.
        let put_in = range.is_empty() && start_of(range.start) == range.start && edit.replacement.ends_with('\n');
        let lines = if put_in { range } else { start_of(range.start)..end_of(range.end) };
        match groups.last_mut() {
            Some((known, group)) if lines.start < known.end || lines.start == known.start => {
                known.end = known.end.max(lines.end);
                group.push(edit.clone());
            }
            Some(_) | None => groups.push((lines, vec![edit.clone()])),
        }
    }
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end_matches(['\r', '\n']).to_owned();
    let show = |(lines, edits): (std::ops::Range<usize>, Vec<Repair>)| Mended {
        path: Arc::clone(path),
        line: bytes[..lines.start].split(|&byte| byte == b'\n').count(),
        before: shown(&bytes[lines.clone()]),
        after: shown(&spliced(&bytes[lines.clone()], lines.start, &edits)),
    };
    groups.into_iter().map(show).collect()
}
