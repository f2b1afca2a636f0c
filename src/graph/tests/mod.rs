//! Whole sites as files in, and what is told or linked out.

mod bodies;
mod cycles;
mod files;
mod insets;
mod inverses;
mod names;
mod references;

use std::sync::Arc;

use super::{Drafts, Portfolio, link};
use crate::diagnostics::{Diagnostic, Warned};
use crate::parse::{self, Document};
use crate::source::{SourceTree, Span};

/// Settings that say as little as possible.
const SETTINGS: (&str, &str) = ("content/portfolio.yaml", "model: 1\ntitle: Test\n");

/// How a mistake is mended, following its hint.
#[derive(Debug, Clone, Copy)]
enum By<'s> {
    /// By the edit that comes with it.
    Repair,
    /// By writing a file instead.
    File(&'s str, &'s str),
    /// By putting other words into a file.
    Edit(&'s str, &'s str, &'s str),
    /// By taking a file away.
    Removing(&'s str),
}

/// Makes the tree of a site; settings come by themselves.
fn site(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    for (path, text) in [SETTINGS].iter().chain(files) {
        tree.insert(path, text.as_bytes());
    }
    tree
}

/// Reads every file of a tree. The mistakes of single files are not this floor's.
fn documents(tree: &SourceTree) -> (Vec<Arc<Document>>, Vec<Diagnostic>) {
    let read = |file| {
        let Warned { value, diagnostics } = parse::document(file);
        (Arc::new(value), diagnostics)
    };
    let (documents, told): (Vec<_>, Vec<_>) = tree.files().map(read).unzip();
    (documents, told.concat())
}

/// Links a tree in which every single file is right.
fn linked(tree: &SourceTree, drafts: Drafts) -> Warned<Portfolio> {
    let (documents, told) = documents(tree);
    let told: Vec<String> = told.iter().map(|told| words(tree, told)).collect();
    assert!(told.is_empty(), "the files themselves must be right: {told:#?}");
    link(&documents, tree, drafts)
}

/// Links a site about which nothing is told.
fn portfolio(files: &[(&str, &str)]) -> Portfolio {
    let tree = site(files);
    let Warned { value, diagnostics } = linked(&tree, Drafts::Hidden);
    let told: Vec<String> = diagnostics.iter().map(|told| words(&tree, told)).collect();
    assert!(told.is_empty(), "{told:#?}");
    value
}

/// Checks what is told of a site: severity and code, place, what stands there, message and hint; and that following the hint
/// leaves nothing to tell.
fn check(files: &[(&str, &str)], expect: &str, mended: By<'_>) {
    check_tree(site(files), &[expect], mended);
}

/// Checks the same of a tree, for all that is told.
fn check_tree(mut tree: SourceTree, expect: &[&str], mended: By<'_>) {
    let told = linked(&tree, Drafts::Hidden).diagnostics;
    let found: Vec<String> = told.iter().map(|told| words(&tree, told)).collect();
    assert_eq!(found, expect);
    match mended {
        By::Repair => {
            // Later edits first, so that the places of earlier ones stay true.
            for told in told.iter().rev() {
                let repair = told.repair.as_ref().expect("one certain edit");
                replace(&mut tree, repair.span, &repair.replacement);
            }
        }
        By::File(path, text) => _ = tree.insert(path, text.as_bytes()),
        By::Edit(path, from, to) => {
            let text = tree.get(path).and_then(|file| file.text()).expect("a text").to_owned();
            assert!(text.contains(from), "{path} does not say {from}");
            tree.insert(path, text.replacen(from, to, 1).as_bytes());
        }
        By::Removing(path) => assert!(tree.remove(path), "{path} is not there"),
    }
    let still: Vec<String> = linked(&tree, Drafts::Hidden).diagnostics.iter().map(|told| words(&tree, told)).collect();
    assert!(still.is_empty(), "the hint does not help: {still:#?}");
}

/// Replaces a stretch of a file.
fn replace(tree: &mut SourceTree, span: Span, by: &str) {
    let file = tree.file(span.file).expect("the file is there");
    let (path, mut bytes) = (Arc::clone(&file.path), file.bytes.to_vec());
    bytes.splice(span.range(), by.bytes());
    tree.insert(&path, bytes);
}

/// Writes a diagnostic in one line.
fn words(tree: &SourceTree, told: &Diagnostic) -> String {
    let place = tree.file(told.span.file).map_or_else(
        || String::from("1:1-1:1"),
        |file| {
            let (start, end) = (file.position(told.span.start), file.position(told.span.end));
            format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
        },
    );
    let Diagnostic { code, severity, message, hint, .. } = told;
    let path = tree.path(told.span.file).trim_start_matches("content/");
    format!("{} {code} {path}:{place} [{}] {message} | {hint}", severity.as_str(), tree.excerpt(told.span))
}
