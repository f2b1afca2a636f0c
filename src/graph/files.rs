//! Paths as bodies write them, and the files that are there.
//!
//! Must not know records.

use std::collections::BTreeMap;

use super::gather::Standing;
use super::suggest::{Near, Scope, Suggestions};
use crate::source::{SourceTree, Span};

/// The files under `content/`, by path and by name.
pub(super) struct Files<'a> {
    pub(super) tree: &'a SourceTree,
    /// Paths of files with words, by the name that people know them by.
    documents: BTreeMap<&'a str, Vec<&'a str>>,
    /// Paths of pictures and downloads, by file name.
    assets: BTreeMap<&'a str, Vec<&'a str>>,
}

/// Which files are looked through for the one that was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    /// Files with words.
    Documents,
    /// Pictures and downloads.
    Assets,
}

impl<'a> Files<'a> {
    /// Lists the files by name.
    pub(super) fn of(tree: &'a SourceTree, paths: &BTreeMap<&'a str, Standing>) -> Self {
        let mut files = Self { tree, documents: BTreeMap::new(), assets: BTreeMap::new() };
        for (path, standing) in paths {
            match standing {
                Standing::Record(_) | Standing::Front => {
                    // The words of a record are meant, not its figures in a CSV.
                    if file_name(path).rsplit('.').next() == Some("md") {
                        files.documents.entry(name(path)).or_default().push(path);
                    }
                }
                Standing::Asset(_) => files.assets.entry(file_name(path)).or_default().push(path),
                Standing::Settings | Standing::Unreadable => {}
            }
        }
        files
    }

    /// Finds the file that was meant by a path that leads nowhere; the name of the result is its path.
    pub(super) fn near(&self, path: &str, among: Among, suggestions: &mut Suggestions) -> Option<Near> {
        let (files, scope, wanted) = match among {
            Among::Documents => (&self.documents, Scope::Documents, name(path)),
            Among::Assets => (&self.assets, Scope::Assets, file_name(path)),
        };
        let near = suggestions.near(scope, wanted, files.keys().copied())?;
        let paths = files.get(near.name.as_str())?;
        let same_folder = |found: &&&str| folder(found) == folder(path);
        let found = paths.iter().find(same_folder).or(paths.first())?;
        Some(Near { name: (*found).to_owned(), certain: near.certain && paths.len() == 1 })
    }

    /// Narrows a span to the part of it that reads as `written`, which is what has to change; the same span when it is not there.
    pub(super) fn narrow(&self, span: Span, written: &str) -> Span {
        let excerpt = self.tree.excerpt(span);
        match excerpt.rfind(written).filter(|_| !written.is_empty()) {
            Some(at) => {
                let start = span.range().start + at;
                Span::new(span.file, start..start + written.len())
            }
            None => span,
        }
    }

    /// Says whether a span reads as `written` and nothing else, so that a replacement can take its place.
    pub(super) fn reads(&self, span: Span, written: &str) -> bool {
        self.tree.excerpt(span) == written
    }
}

/// Finds the path, from the site's root, of what a body in the file `from` names by a relative path; none when that leads out of
/// the site or is no relative path.
pub fn beside(from: &str, destination: &str) -> Option<String> {
    follow(from, &decode(destination))
}

/// Follows a relative path from the file it stands in; none when it leads out of the site or is absolute.
pub(crate) fn follow(from: &str, path: &str) -> Option<String> {
    if path.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = folder(from).split('/').collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Writes the relative path that leads from one file to another, as it may stand in Markdown.
pub(crate) fn relative(from: &str, to: &str) -> String {
    let here: Vec<&str> = folder(from).split('/').collect();
    let there: Vec<&str> = to.split('/').collect();
    let shared = here.iter().zip(&there).take_while(|(a, b)| a == b).count().min(there.len() - 1);
    let mut parts = vec![".."; here.len() - shared];
    parts.extend(&there[shared..]);
    parts.join("/").replace('%', "%25").replace(' ', "%20").replace('(', "%28").replace(')', "%29")
}

/// Decodes `%20` and the like; what is no such code stays as it is.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            decoded.push(byte);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// Returns the folder of a path, without the slash.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Returns the last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Returns the name that people know a file of words by: its stem, or its folder's name when it is the folder's `index.md`.
fn name(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let file = file_name(path);
    let stem = &file[..file.find('.').unwrap_or(file.len())];
    if stem == "index" && !folder(path).is_empty() { file_name(folder(path)) } else { stem }
}
