//! Rust files as the rules read them: code without comments and texts, and the paths that it names.
//!
//! Owns [`File`] and [`Code`]. Must not know the floors, nor what is forbidden.

#![expect(clippy::disallowed_methods, reason = "the tests of the house read its files")]

use std::path::Path;

use walkdir::WalkDir;

/// A source file.
pub(crate) struct File {
    /// Its path from the repository's root, with `/`.
    pub(crate) path: String,
    /// Its module on a floor: the folder or file right under `src`.
    pub(crate) module: String,
    /// How many modules deep it stands: 1 for `src/graph/mod.rs`, 2 for `src/graph/links.rs`.
    pub(crate) depth: usize,
    /// Whether it holds only tests.
    pub(crate) test: bool,
    /// The whole text.
    pub(crate) text: String,
    /// The text without comments and texts.
    pub(crate) code: Code,
}

impl File {
    /// Takes a file by its path and text.
    pub(crate) fn new(path: &str, text: String) -> Self {
        let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').skip(1).filter(|part| *part != "mod").collect();
        Self {
            path: path.to_owned(),
            module: parts.first().copied().unwrap_or_default().to_owned(),
            depth: parts.len(),
            test: parts.contains(&"tests"),
            code: Code::of(&text),
            text,
        }
    }
}

/// Reads every Rust file under a folder of the repository, in the order of paths.
pub(crate) fn files(root: &Path, folder: &str) -> Vec<File> {
    let entries = WalkDir::new(root.join(folder)).sort_by_file_name().into_iter();
    let entries = entries.map(|entry| entry.expect("the source can be read"));
    entries
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "rs"))
        .map(|entry| {
            let text = std::fs::read_to_string(entry.path()).expect("source is UTF-8");
            let path = entry.path().strip_prefix(root).expect("the walk stays below the root");
            File::new(&path.to_str().expect("source has plain names").replace('\\', "/"), text)
        })
        .collect()
}

/// Code: the text with every comment, text and character emptied, line for line.
pub(crate) struct Code(String);

impl Code {
    fn of(text: &str) -> Self {
        let mut code = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let skipped = comment(rest).or_else(|| literal(rest, &code));
            let taken = skipped.unwrap_or(first.len_utf8());
            let (piece, after) = rest.split_at(taken);
            if skipped.is_some() {
                code.extend(piece.chars().filter(|&c| c == '\n'));
                code.push(' ');
            } else {
                code.push_str(piece);
            }
            rest = after;
        }
        Self(code)
    }

    /// Lists the lines, from 1, that hold a piece of code.
    pub(crate) fn lines_with(&self, piece: &str) -> impl Iterator<Item = usize> {
        self.0.match_indices(piece).filter(|&(at, _)| !ends_in_word(&self.0[..at])).map(|(at, _)| self.line(at))
    }

    /// Lists the modules right under the crate's root that the code names, with the line of each: by `crate::`, and by enough
    /// `super::` to leave a module that stands `depth` deep.
    pub(crate) fn crate_paths(&self, depth: usize) -> Vec<(usize, String)> {
        let climb = vec!["super"; depth].join("::");
        let mut found = self.paths_after("crate");
        found.extend(self.paths_after(&climb));
        found.retain(|(_, name)| name != "super");
        found
    }

    /// Lists the modules of the standard library that the code names, as `std::fs`, with the line of each.
    pub(crate) fn std_paths(&self) -> Vec<(usize, String)> {
        self.paths_after("std").into_iter().map(|(line, name)| (line, format!("std::{name}"))).collect()
    }

    /// Lists the names that follow a path, those of a group in braces each.
    fn paths_after(&self, path: &str) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (at, _) in self.0.match_indices(path).filter(|&(at, _)| !continues_path(&self.0[..at])) {
            let after = at + path.len();
            let Some(next) = self.skip(after, "::") else { continue };
            match self.skip(next, "{") {
                Some(inside) => found.extend(self.group(inside)),
                None => found.extend(self.name(next)),
            }
        }
        found
    }

    /// Lists the first names of a group's members; `at` is the place after its brace.
    fn group(&self, at: usize) -> Vec<(usize, String)> {
        let mut found = Vec::from_iter(self.name(at));
        let mut depth = 0;
        for (offset, c) in self.0[at..].char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => found.extend(self.name(at + offset + 1)),
                _ => {}
            }
        }
        found
    }

    /// Reads the name at a place, spaces before it left out.
    fn name(&self, at: usize) -> Option<(usize, String)> {
        let spaces = self.0[at..].len() - self.0[at..].trim_start().len();
        let name: String = self.0[at + spaces..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        (!name.is_empty()).then(|| (self.line(at + spaces), name))
    }

    /// Returns the place after a piece of code that stands, spaces left out, at a place.
    fn skip(&self, at: usize, piece: &str) -> Option<usize> {
        let rest = self.0[at..].trim_start();
        rest.starts_with(piece).then(|| self.0.len() - rest.len() + piece.len())
    }

    fn line(&self, at: usize) -> usize {
        self.0[..at].matches('\n').count() + 1
    }
}

fn ends_in_word(before: &str) -> bool {
    before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// Says whether a place continues a longer path or word: `xcrate`, `a::crate`.
fn continues_path(before: &str) -> bool {
    ends_in_word(before) || before.trim_end().ends_with("::")
}

/// Measures the comment that a text starts with.
fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    text.starts_with("/*").then(|| text.find("*/").map_or(text.len(), |end| end + 2))
}

/// Measures the literal that a text starts with: a text, a raw text or a character; `before` is the code before it.
fn literal(text: &str, before: &str) -> Option<usize> {
    if let Some(inside) = text.strip_prefix('"') {
        return Some(1 + closed(inside, '"'));
    }
    if text.starts_with('r') && !ends_in_word(before.strip_suffix('b').unwrap_or(before)) {
        let hashes = text[1..].len() - text[1..].trim_start_matches('#').len();
        let close = format!("\"{}", "#".repeat(hashes));
        let inside = text[1 + hashes..].strip_prefix('"')?;
        return Some(2 + hashes + inside.find(&close).map_or(inside.len(), |end| end + close.len()));
    }
    let inside = text.strip_prefix('\'')?;
    let mut characters = inside.chars();
    match (characters.next()?, characters.next()?) {
        ('\\', _) => Some(1 + closed(inside, '\'')),
        (c, '\'') => Some(2 + c.len_utf8()),
        // A lifetime.
        _ => None,
    }
}

/// Measures up to and with the closing mark, over what a backslash protects.
fn closed(inside: &str, mark: char) -> usize {
    let mut protected = false;
    for (at, c) in inside.char_indices() {
        match c {
            _ if protected => protected = false,
            '\\' => protected = true,
            c if c == mark => return at + 1,
            _ => {}
        }
    }
    inside.len()
}
