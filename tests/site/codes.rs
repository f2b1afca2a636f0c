//! The codes that a contributor can meet, found in the source: for each there is a case in `mended`, for each rule one in the tests of
//! the analysis.

use std::collections::BTreeSet;

use wayfolio::model::{Rule, Vocabulary};

use super::folder;

/// The source, and the tests among it and beside it.
struct Text {
    source: Vec<(String, String)>,
    tests: String,
}

fn text() -> Text {
    let files = folder::read(&folder::root(), &["src", "tests"]).into_iter();
    let files = files
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("source is UTF-8")));
    let (tests, source): (Vec<_>, Vec<_>) =
        files.partition(|(path, _)| path.contains("tests/") || path.ends_with("/tests.rs"));
    Text { source, tests: tests.into_iter().map(|(_, text)| text).collect() }
}

/// Lists the codes that a text gives to diagnostics, and the constructors that name none.
fn codes(text: &str) -> (BTreeSet<&str>, usize) {
    let mut nameless = 0;
    let mut codes = BTreeSet::new();
    for constructor in ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note("] {
        for (at, _) in text.match_indices(constructor) {
            let argument = text[at + constructor.len()..].trim_start();
            match argument.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
                Some((code, _)) => _ = codes.insert(code),
                None => nameless += 1,
            }
        }
    }
    (codes, nameless)
}

/// Says whether a text names a code, and not only a longer one that holds it.
fn names(text: &str, code: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(code).any(|(at, _)| !text[..at].ends_with(part) && !text[at + code.len()..].starts_with(part))
}

/// Lists every code that the source gives to a diagnostic.
pub(crate) fn all() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (path, source) in &text().source {
        let (codes, nameless) = codes(source);
        assert_eq!(nameless, 0, "{path} makes a diagnostic whose code does not stand in the call");
        all.extend(codes.into_iter().map(str::to_owned));
    }
    assert!(all.len() > 60, "only {} codes were found", all.len());
    all
}

#[test]
fn every_rule_has_content_that_fails_by_it() {
    let text = text();
    let named = |rule: &&Rule| names(&text.tests, rule.as_str()) || names(&text.tests, &format!("{rule:?}"));
    let untested: Vec<&str> = Rule::ALL.iter().filter(|rule| !named(rule)).map(|rule| rule.as_str()).collect();
    assert!(untested.is_empty(), "rules that no test names: {untested:?}");
}

#[test]
fn the_scan_can_fail() {
    let (found, nameless) = codes("Diagnostic::error(\n  \"some-code\",\n span) Diagnostic::warning(code, span)");
    assert_eq!((found.into_iter().collect::<Vec<_>>(), nameless), (vec!["some-code"], 1));
    assert!(names("check(\"late\")", "late"));
    assert!(!names("check(\"action-late\", later)", "late"));
}
