//! Files in, documents and diagnostics out.

mod bodies;
mod fields;
mod files;
mod insets;
mod kinds;
mod newcomers;
mod robustness;
mod rules;
mod settings;
mod syntax;
mod tables;
mod themes;
mod translations;
mod values;

use super::{Document, document};
use crate::diagnostics::Diagnostic;
use crate::source::{SourceFile, SourceTree};

/// How a mistake is put right.
#[derive(Debug, Clone, Copy)]
enum Mended<'m> {
    /// By the repair that the diagnostic carries.
    ByRepair,
    /// By hand: a piece of the file replaced by another.
    By(&'m str, &'m str),
    /// By giving the file another path.
    Moved(&'m str),
}

use Mended::{By, ByRepair, Moved};

fn file(path: &str, content: impl AsRef<[u8]>) -> SourceFile {
    let mut tree = SourceTree::default();
    tree.insert(path, content.as_ref());
    tree.get(path).expect("it was just put in").clone()
}

/// Shows a diagnostic on one line: code, place, and what is underlined.
fn shown(file: &SourceFile, diagnostic: &Diagnostic) -> String {
    let (start, end) = (file.position(diagnostic.span.start), file.position(diagnostic.span.end));
    let underlined = String::from_utf8_lossy(&file.bytes[diagnostic.span.range()]);
    let place = format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column);
    format!("{} {place} `{underlined}`", diagnostic.code)
}

/// Reads a file and shows all that is told.
fn told(path: &str, content: impl AsRef<[u8]>) -> Vec<String> {
    let file = file(path, content);
    document(&file).diagnostics.iter().map(|diagnostic| shown(&file, diagnostic)).collect()
}

/// Asserts that a file shows one mistake alone, where and with which hint, and none once it is put right.
#[track_caller]
fn check((path, content): (&str, &str), expected: &str, hint: &str, mended: Mended) {
    let file = file(path, content);
    let read = document(&file);
    let all: Vec<String> = read.diagnostics.iter().map(|diagnostic| shown(&file, diagnostic)).collect();
    assert_eq!(all, [expected], "in {path}:\n{content}");
    let diagnostic = &read.diagnostics[0];
    assert_eq!(diagnostic.hint, hint);
    let (path, content) = match mended {
        ByRepair => {
            let repair = diagnostic.repair.as_ref().expect("there is a repair");
            let mut content = content.to_owned();
            content.replace_range(repair.span.range(), &repair.replacement);
            (path, content)
        }
        By(old, new) => {
            assert!(content.contains(old), "{old:?} is in the file");
            (path, content.replacen(old, new, 1))
        }
        Moved(path) => (path, content.to_owned()),
    };
    assert_eq!(told(path, &content), Vec::<String>::new(), "after mending:\n{content}");
}

/// Asserts that nothing is told, and returns what was read.
#[track_caller]
fn clean(path: &str, content: &str) -> Document {
    let read = document(&file(path, content));
    assert_eq!(told(path, content), Vec::<String>::new(), "in {path}:\n{content}");
    read.value
}

/// Writes an action with further fields, which begin on line 4.
fn action(fields: &str) -> String {
    format!("---\ntitle: Heat\nstage: idea\n{fields}---\n")
}

/// Asserts one mistake in the further fields of an action.
#[track_caller]
fn check_action(fields: &str, expected: &str, hint: &str, mended: Mended) {
    check(("content/actions/heat.md", &action(fields)), expected, hint, mended);
}

#[test]
fn every_code_of_this_stage_has_a_failing_case() {
    let constructors = [
        include_str!("../diagnostics/body.rs"),
        include_str!("../diagnostics/field.rs"),
        include_str!("../diagnostics/file.rs"),
        include_str!("../diagnostics/rule.rs"),
        include_str!("../diagnostics/table.rs"),
        include_str!("../diagnostics/value.rs"),
    ];
    let tests = [
        include_str!("bodies.rs"),
        include_str!("fields.rs"),
        include_str!("files.rs"),
        include_str!("insets.rs"),
        include_str!("newcomers.rs"),
        include_str!("rules.rs"),
        include_str!("settings.rs"),
        include_str!("syntax.rs"),
        include_str!("tables.rs"),
        include_str!("themes.rs"),
        include_str!("translations.rs"),
        include_str!("values.rs"),
    ]
    .concat();
    let mut count = 0;
    for source in constructors {
        for call in source.split("Diagnostic::").skip(1) {
            let Some(rest) = call.strip_prefix("error(").or_else(|| call.strip_prefix("warning(")) else { continue };
            let code = rest.split('"').nth(1).expect("the code stands first");
            assert!(tests.contains(&format!("\"{code} ")), "no failing case for {code}");
            count += 1;
        }
    }
    assert!(count > 50, "the constructors were found");
}
