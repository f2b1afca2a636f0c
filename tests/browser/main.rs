//! The site in a real browser, from a folder on disk: `cargo test --test browser -- --ignored`.
//!
//! Wants Chromium, and axe-core and html-validate under `target/browser/node_modules`; `.ci/run` installs all. One page of each kind is
//! looked at, the largest, at two widths and in both colour schemes; axe-core sees three pages of each kind and one of
//! each in the other languages, html-validate every page.

#![expect(clippy::disallowed_methods, reason = "a browser reads from the disk, and is waited for by the clock")]

mod chromium;
mod judges;
mod print;
mod scripts;
mod search;
mod tables;
mod themes;
mod tiles;

#[path = "../support/folder.rs"]
mod folder;
#[path = "../support/written.rs"]
mod written;

#[path = "../support/extremes.rs"]
mod extremes;

#[path = "../support/generate.rs"]
mod generate;

#[path = "../support/random.rs"]
mod random;

use std::collections::BTreeMap;
use std::path::Path;

use assert_cmd::Command;
use chromium::{Browser, Look};
use serde_json::Value;
use tempfile::TempDir;

/// Every way that a page is looked at.
const LOOKS: [Look; 4] = [
    Look { width: 1280, scheme: "light" },
    Look { width: 1280, scheme: "dark" },
    Look { width: 390, scheme: "light" },
    Look { width: 390, scheme: "dark" },
];

/// The virtual code of the Tab key.
const TAB: u32 = 9;

/// Says what is wider than the window.
const WIDE: &str = r"(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return null;
    const scrolls = e => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
    const wide = [...document.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement));
    return 'is ' + document.documentElement.scrollWidth + ' wide in a window of ' + width + ': '
        + wide.slice(0, 4).map(e => e.outerHTML.slice(0, 90)).join(' | ');
})()";

/// Lists what the Tab key should reach, and marks it.
const REACHABLE: &str = r"(() => {
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
    const reachable = all.filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}));
    reachable.forEach((e, at) => e.reach = at);
    return reachable.length;
})()";

/// Says where the focus is: the number of what it is on, and whether it can be seen there.
const FOCUS: &str = r"(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const drawn = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
    const framed = style => e.closest('svg') && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2;
    const within = [e, ...e.querySelectorAll('*')].some(part => drawn(getComputedStyle(part)))
        || e.firstElementChild && framed(getComputedStyle(e.firstElementChild));
    const box = e.getBoundingClientRect();
    return {at: e.reach ?? -1, seen: within && box.width > 0 && box.height > 0, what: e.outerHTML.slice(0, 120)};
})()";

/// Lists the labels of maps that lie on each other, by the boxes that the browser itself finds, and the lines that run through one.
/// Boxes reach above capitals and below letters; that is not counted.
const LABELS: &str = r"(() => {
    const faults = [];
    for (const svg of document.querySelectorAll('svg.big')) {
        if (getComputedStyle(svg).display === 'none') continue;
        const labels = [...svg.querySelectorAll('text:not(.yr):not(.todayl):not(.num)')].map(text => {
            const b = text.getBoundingClientRect();
            return {words: text.textContent, left: b.left + 1, right: b.right - 1, top: b.top + 3.5, bottom: b.bottom - 3.5};
        }).filter(b => b.right > b.left);
        if (labels.length < 2) faults.push('a map without labels');
        const frame = svg.getBoundingClientRect();
        for (const a of labels) {
            if (a.left < frame.left - 2 || a.right > frame.right + 2) faults.push('outside: ' + a.words);
        }
        labels.forEach((a, at) => labels.slice(at + 1).forEach(b => {
            if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
                faults.push('on each other: ' + a.words + ' / ' + b.words);
            }
        }));
        for (const path of svg.querySelectorAll('path.ln:not(.over0):not(.gap0), path.ap, path.apx, path.tr, path.lead')) {
            const matrix = path.getScreenCTM(), length = path.getTotalLength();
            if (!matrix || path.closest('defs')) continue;
            const struck = new Set();
            for (let at = 0; at <= length; at += 4) {
                const p = path.getPointAtLength(at).matrixTransform(matrix);
                for (const a of labels) {
                    if (p.x > a.left + 1 && p.x < a.right - 1 && p.y > a.top && p.y < a.bottom) struck.add(a.words);
                }
            }
            struck.forEach(words => faults.push('a line (' + path.getAttribute('class') + ') runs through: ' + words));
        }
    }
    return faults;
})()";

/// Builds the real portfolio into a folder.
fn built() -> TempDir {
    built_from(&folder::root())
}

/// Builds the portfolio of a folder into another one.
fn built_from(root: &Path) -> TempDir {
    let out = tempfile::tempdir().expect("a folder can be made");
    let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
    wayfolio
        .arg("build")
        .arg("--root")
        .arg(root)
        .args(["--as-of", "2026-11-22", "--out"])
        .arg(out.path().join("public"));
    wayfolio.assert().success();
    out
}

/// Lists the pages that show something, with their sizes. 404.html is for a host, not for a folder; a page that leads on shows nothing.
fn shown(public: &Path) -> BTreeMap<String, usize> {
    let shows = |path: &str, bytes: &[u8]| {
        path.ends_with("index.html") && !String::from_utf8_lossy(bytes).contains("http-equiv=\"refresh\"")
    };
    let files = folder::read(public, &[""]).into_iter().filter(|(path, bytes)| shows(path, bytes));
    files.map(|(path, bytes)| (path, bytes.len())).collect()
}

/// Picks the largest page of every kind; those of another language count as one kind.
fn kinds(public: &Path) -> BTreeMap<String, String> {
    let kinds = kinds_of(public, "");
    assert!(kinds.len() > 15, "only the kinds {:?}", kinds.keys());
    kinds
}

/// Picks the largest page of every kind below a folder: of the whole site, or of the tree of a language (`da/`).
fn kinds_of(public: &Path, tree: &str) -> BTreeMap<String, String> {
    let largest = |pages: Vec<(usize, String)>| pages.into_iter().max().expect("a kind has a page").1;
    pages_of(public, tree).into_iter().map(|(kind, pages)| (kind, largest(pages))).collect()
}

/// Picks the largest page of every kind, the smallest, and the one between.
fn three_of_each(public: &Path) -> Vec<String> {
    let three = |mut pages: Vec<(usize, String)>| {
        pages.sort();
        let mut places = vec![0, pages.len() / 2, pages.len() - 1];
        places.dedup();
        places.into_iter().map(|at| pages[at].1.clone()).collect::<Vec<_>>()
    };
    pages_of(public, "").into_values().flat_map(three).collect()
}

/// Lists the pages of every kind, with their sizes.
fn pages_of(public: &Path, tree: &str) -> BTreeMap<String, Vec<(usize, String)>> {
    let mut kinds: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (path, size) in shown(public) {
        let Some(within) = path.strip_prefix(tree) else { continue };
        let parts: Vec<&str> = within.split('/').collect();
        let kind = match parts[..] {
            [folder, "index.html"] => folder.to_owned(),
            [folder, .., "index.html"] => format!("one of {folder}"),
            ["index.html"] => "home".to_owned(),
            _ => continue,
        };
        kinds.entry(kind).or_default().push((size, path));
    }
    kinds
}

fn assert_faultless(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn pages_fit_their_window_and_ask_nobody() {
    let out = built();
    let public = out.path().join("public");
    let mut browser = Browser::start();
    let mut faults = Vec::new();
    for path in kinds(&public).values() {
        for look in LOOKS {
            let complaints = browser.open(&public.join(path), look);
            let wide = browser.evaluate(WIDE).as_str().map(str::to_owned);
            let Look { width, scheme } = look;
            faults.extend(
                complaints.into_iter().chain(wide).map(|fault| format!("{path} at {width}, {scheme}: {fault}")),
            );
        }
    }
    assert_faultless(&faults);
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn the_keyboard_reaches_everything_and_is_seen() {
    let out = built();
    let public = out.path().join("public");
    let mut browser = Browser::start();
    let mut faults = Vec::new();
    for path in kinds(&public).values() {
        for look in [LOOKS[0], LOOKS[3]] {
            browser.open(&public.join(path), look);
            let reachable = browser.evaluate(REACHABLE).as_u64().expect("a count");
            let mut reached = Vec::new();
            for _ in 0..reachable {
                browser.press("Tab", TAB);
                let focus = browser.evaluate(FOCUS);
                if focus["seen"] != true {
                    faults.push(format!("{path} at {}: the focus cannot be seen on {}", look.width, focus["what"]));
                }
                reached.extend(focus["at"].as_i64().filter(|&at| at >= 0));
            }
            reached.sort_unstable();
            reached.dedup();
            if reached.len() as u64 != reachable {
                faults.push(format!("{path} at {}: the keyboard reaches {} of {reachable}", look.width, reached.len()));
            }
        }
    }
    assert_faultless(&faults);
}

/// Opens every mission of a built site, wide and narrow, and lists what is wrong with the labels of its maps.
fn faults_of_maps(browser: &mut Browser, public: &Path, name: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut pages: Vec<String> = shown(public)
        .into_keys()
        .filter(|path| path.starts_with("missions/") && path.matches('/').count() == 2)
        .collect();
    assert!(pages.len() > 3, "only {pages:?}");
    pages.push("map/index.html".to_owned());
    for path in pages {
        for look in [LOOKS[0], LOOKS[2]] {
            browser.open(&public.join(&path), look);
            let found = browser.evaluate(LABELS);
            let wide = browser.evaluate(WIDE).as_str().map(str::to_owned);
            let found = found.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned);
            faults.extend(found.chain(wide).map(|fault| format!("{name} {path} at {}: {fault}", look.width)));
        }
    }
    faults
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn no_label_of_a_map_lies_on_another_and_no_line_runs_through_one() {
    let mut browser = Browser::start();
    let mut faults = faults_of_maps(&mut browser, &built().path().join("public"), "content");
    for language in ["en", "ar"] {
        let root = tempfile::tempdir().expect("a folder can be made");
        written::all(root.path(), &extremes::extremes(language));
        let out = built_from(root.path());
        faults.extend(faults_of_maps(&mut browser, &out.path().join("public"), language));
    }
    assert_faultless(&faults);
}
