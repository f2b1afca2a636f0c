//! Which files of a theme are copies, and of what: noted when they are copied out, so that it can be told when the original changed.
//!
//! Owns the form of the note. Must not know the disk.

use super::{diagnostics, embedded};
use crate::diagnostics::Diagnostic;
use crate::source::{SourceFile, Span};

/// The note's name in the folder of a theme.
pub const FILE: &str = "copied.txt";

const HEAD: &str = "# What `wayfolio theme copy` copied from the themes that wayfolio carries: path, theme, version, content.\n\
                    # `wayfolio theme check` tells by it when an original has changed since. Keep it with the files.\n";

/// How many digits of the hash are noted.
const DIGITS: usize = 12;

/// Adds copies to a note, which may be empty: each by its path in the theme's folder, and the theme that it is of.
pub fn noted(note: &str, copies: &[(&str, &str)]) -> String {
    let kept = note.lines().filter(|line| !line.starts_with('#'));
    let is_new = |line: &&str| !copies.iter().any(|(path, _)| line.split(' ').next() == Some(path));
    let mut lines: Vec<String> = kept.filter(is_new).map(str::to_owned).collect();
    lines.extend(copies.iter().filter_map(|(path, theme)| {
        Some(format!("{path} {theme} {} {}", env!("CARGO_PKG_VERSION"), hash(embedded::file(theme, path)?)))
    }));
    lines.sort();
    format!("{HEAD}{}\n", lines.join("\n"))
}

/// Tells the copies whose original has changed, or is gone, at their lines of the note.
pub(super) fn stale(note: &SourceFile) -> Vec<Diagnostic> {
    let mut offset = 0;
    let mut told = Vec::new();
    for line in note.text().unwrap_or_default().split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let line = line.trim_end();
        let [path, theme, version, known] = line.split(' ').collect::<Vec<_>>()[..] else { continue };
        if line.starts_with('#') {
            continue;
        }
        let now = embedded::file(theme, path).map(hash);
        if now.as_deref() != Some(known) {
            let span = Span::new(note.id, start..start + line.len());
            let now = now.map(|hash| format!("{path} {theme} {} {hash}", env!("CARGO_PKG_VERSION")));
            told.push(diagnostics::stale_copy(span, (path, theme, version), now.as_deref()));
        }
    }
    told
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..DIGITS].to_owned()
}
