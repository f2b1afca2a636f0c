//! Judges from outside: axe-core over the pages, html-validate over every file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use tempfile::TempDir;

use super::chromium::{Browser, Look};
use super::{LOOKS, assert_faultless, built, built_from, extremes, folder, kinds, kinds_of, three_of_each, written};

/// How many browsers look at pages at a time.
const BROWSERS: usize = 2;

/// Runs axe-core and lists what it finds.
const AXE: &str = r"axe.run({resultTypes: ['violations'], preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}).then(found =>
    found.violations.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 140) + ' ' + n.any.map(a => a.message)
    .join('; ').slice(0, 160)).join(' | ')))";

/// Where a judge is installed.
fn installed(path: &str) -> PathBuf {
    let path = folder::root().join("target/browser/node_modules").join(path);
    assert!(path.exists(), "{} is missing; .ci/run installs it", path.display());
    path
}

/// Builds the portfolio of extremes in a language.
fn extreme(language: &str) -> TempDir {
    let root = tempfile::tempdir().expect("a folder can be made");
    written::all(root.path(), &extremes::extremes(language));
    built_from(root.path())
}

/// A page that is looked at in a way.
pub(super) struct View {
    pub(super) page: PathBuf,
    pub(super) look: Look,
}

/// Looks at pages in several browsers and lists what axe-core finds there, in the order of the pages.
pub(super) fn judged(views: &[View]) -> Vec<String> {
    let axe = std::fs::read_to_string(installed("axe-core/axe.min.js")).expect("axe-core can be read");
    let (next, faults) = (AtomicUsize::new(0), Mutex::new(BTreeSet::new()));
    std::thread::scope(|scope| {
        for _ in 0..BROWSERS {
            scope.spawn(|| {
                let mut browser = Browser::start();
                browser.bring(&axe);
                while let Some(View { page, look }) = views.get(next.fetch_add(1, Ordering::Relaxed)) {
                    browser.open(page, *look);
                    let found = browser.evaluate(AXE);
                    let found = found.as_array().expect("a list").iter().filter_map(Value::as_str);
                    let Look { width, scheme } = look;
                    let found = found.map(|found| format!("{} at {width}, {scheme}: {found}", page.display()));
                    faults.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
                }
            });
        }
    });
    faults.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().collect()
}

#[test]
#[ignore = "wants Chromium and axe-core, which .ci/run installs"]
fn axe_finds_nothing() {
    let (real, extreme) = (built(), extreme("ar"));
    let mut views = Vec::new();
    let mut add = |public: &Path, paths: Vec<String>, looks: &[Look]| {
        let looks = |page: PathBuf| looks.iter().map(move |look| View { page: page.clone(), look: *look });
        views.extend(paths.iter().flat_map(|path| looks(public.join(path))));
    };
    let public = real.path().join("public");
    // Three pages of each kind once, one of each at every width and in every scheme, and one of each in the other languages: their pages come from
    // the same templates.
    let three = three_of_each(&public);
    assert!(three.len() > 50, "only {} pages", three.len());
    add(&public, three, &LOOKS[..1]);
    add(&public, kinds_of(&public, "da/").into_values().collect(), &LOOKS[..1]);
    add(&public, kinds(&public).into_values().collect(), &LOOKS[1..]);
    let public = extreme.path().join("public");
    add(&public, kinds(&public).into_values().collect(), &LOOKS[..1]);
    assert_faultless(&judged(&views));
}

/// Lists the errors of HTML that are found in the pages of a folder.
pub(super) fn errors_of_html(public: &Path) -> Vec<String> {
    let mut validate = Command::new("node");
    validate
        .arg(installed("html-validate/bin/html-validate.mjs"))
        .arg("--config")
        .arg(folder::root().join("tests/browser/html-validate.json"))
        .args(["--ext", "html", "--formatter", "text"])
        .arg(public);
    let output = validate.output().expect("node is installed");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let lines: Vec<String> = said.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    assert_eq!(output.status.success(), lines.is_empty(), "{said}");
    lines
}

#[test]
#[ignore = "wants Node and html-validate, which .ci/run installs"]
fn every_page_is_html_without_an_error() {
    for site in [built(), extreme("en"), extreme("ar")] {
        assert_faultless(&errors_of_html(&site.path().join("public")));
    }
}

#[test]
#[ignore = "wants Node and html-validate, which .ci/run installs"]
fn an_error_of_html_is_seen() {
    let out = tempfile::tempdir().expect("a folder can be made");
    let page = |body: &str| {
        format!("<!doctype html>\n<html lang=\"en\"><head><title>A</title></head><body>{body}</body></html>\n")
    };
    for (body, rule) in [
        (r##"<svg><use class="a href="#b" x="1"/></svg>"##, "attr"),
        ("<p id=\"a\">A</p><p id=\"a\">B</p>", "no-dup-id"),
        ("<ul><p>A</p></ul>", "element-permitted-content"),
        ("<div><section></div>", "close-order"),
    ] {
        std::fs::write(out.path().join("index.html"), page(body)).expect("a page can be written");
        let errors = errors_of_html(out.path()).join("\n");
        assert!(errors.contains(rule), "{body}: {errors}");
    }
}
