//! Pictures of every kind of page, for a person to look through: `cargo run --example screenshots`.
//!
//! Takes the largest page of each kind in each language, theme, width and scheme of colours, whole, and writes them to
//! `target/screenshots/` with an `index.html` that shows them side by side, and sheets of twelve under `sheets/`. Words after `--` narrow
//! what is taken: `cargo run --example screenshots -- da 390 dark mission` takes what is Danish, narrow, dark and of missions. Wants
//! Chromium.

#![expect(clippy::disallowed_methods, reason = "a command has arguments, and writes its pictures to the disk")]
#![expect(clippy::print_stdout, reason = "a command says what it has done")]
#![expect(dead_code, reason = "tests ask more of a browser and of folders than this does")]

#[path = "../browser/chromium.rs"]
mod chromium;
#[path = "../support/extremes.rs"]
mod extremes;
#[path = "../support/folder.rs"]
mod folder;
mod kinds;
mod picture;
mod sheets;
#[path = "../support/written.rs"]
mod written;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;

use chromium::{Browser, Look};
use jiff::civil::date;
use tempfile::TempDir;
use wayfolio::disk::{Folder, Output};
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options};

/// The themes that pages are shown in.
const THEMES: [&str; 2] = ["default", "council"];

/// The languages that the real portfolio is shown in. Where it is not translated, the interface alone speaks the language.
const LANGUAGES: [&str; 3] = ["en", "da", "ar"];

/// The language of a portfolio that is made to strain pictures, shown too: all of it is in this language.
const EXTREME: &str = "ar";

/// Every way that a page is looked at.
const LOOKS: [Look; 4] = [
    Look { width: 1280, scheme: "light" },
    Look { width: 1280, scheme: "dark" },
    Look { width: 390, scheme: "light" },
    Look { width: 390, scheme: "dark" },
];

/// How many browsers take pictures side by side, at most.
const BROWSERS: usize = 4;

/// A picture to be taken.
pub(crate) struct Shot {
    /// The page on the disk.
    page: PathBuf,
    look: Look,
    /// `content`, or what else is shown.
    portfolio: &'static str,
    theme: &'static str,
    language: String,
    /// The kind of page.
    kind: String,
}

impl Shot {
    /// The name of its file, without the ending. Sorted by name, the versions of a kind lie together.
    pub(crate) fn name(&self) -> String {
        let Self { portfolio, theme, language, kind, .. } = self;
        format!("{kind}_{portfolio}_{theme}_{language}_{}_{}", self.look.width, self.look.scheme)
    }

    /// The sheet that it stands on: all kinds, looked at in the same way.
    pub(crate) fn sheet(&self) -> String {
        let Self { portfolio, theme, language, .. } = self;
        format!("{portfolio}_{theme}_{language}_{}_{}", self.look.width, self.look.scheme)
    }
}

fn main() {
    let start = Instant::now();
    let words: Vec<String> = std::env::args().skip(1).collect();
    let out = folder::root().join("target/screenshots");
    let sites = sites();
    let mut shots = sites.iter().flat_map(Site::shots).collect::<Vec<_>>();
    narrow(&mut shots, &words);
    assert!(!shots.is_empty(), "there is no picture of {words:?}");
    if words.is_empty() && out.exists() {
        std::fs::remove_dir_all(&out).expect("old pictures can be taken away");
    }
    std::fs::create_dir_all(out.join("sheets")).expect("a folder can be made");
    let complaints = take(&shots, &out);
    sheets::write(&shots, &out);
    std::fs::write(out.join("index.html"), sheets::index(&out)).expect("the index can be written");
    for complaint in &complaints {
        println!("{complaint}");
    }
    let (count, seconds) = (shots.len(), start.elapsed().as_secs());
    println!("{count} pictures in {seconds} s: open {}", out.join("index.html").display());
}

/// Keeps what was asked for: a word is a portfolio, a theme, a language, a width or a scheme, else a part of a kind's name. Several
/// words of one sort are alternatives.
fn narrow(shots: &mut Vec<Shot>, words: &[String]) {
    for part in 1..6 {
        let wanted =
            |shot: &Shot| shot.name().split('_').nth(part).is_some_and(|it| words.iter().any(|word| word == it));
        if shots.iter().any(wanted) {
            shots.retain(wanted);
        }
    }
    let known: BTreeSet<String> =
        shots.iter().flat_map(|shot| shot.sheet().split('_').map(str::to_owned).collect::<Vec<_>>()).collect();
    let kinds: Vec<&String> = words.iter().filter(|word| !known.contains(*word)).collect();
    shots.retain(|shot| kinds.is_empty() || kinds.iter().any(|kind| shot.kind.contains(kind.as_str())));
}

/// Takes the pictures, in as many browsers as there are processors, and gives what pages complained of.
fn take(shots: &[Shot], out: &Path) -> Vec<String> {
    let queue = Mutex::new(shots.iter().enumerate());
    let complaints = Mutex::new(Vec::new());
    let browsers = std::thread::available_parallelism().map_or(1, usize::from).min(BROWSERS);
    std::thread::scope(|scope| {
        for _ in 0..browsers {
            scope.spawn(|| {
                let mut browser = Browser::start();
                while let Some((at, shot)) = { queue.lock().expect("no browser fails").next() } {
                    let name = shot.name();
                    let found = browser.open(&shot.page, shot.look);
                    picture::take(&mut browser, shot.look, &out.join(&name));
                    let mut complaints = complaints.lock().expect("no browser fails");
                    complaints.extend(found.into_iter().map(|found| format!("{name}: {found}")));
                    if at % 100 == 99 {
                        println!("{} of {}", at + 1, shots.len());
                    }
                }
            });
        }
    });
    complaints.into_inner().expect("no browser fails")
}

/// A site that was built to be shown.
struct Site {
    folder: TempDir,
    portfolio: &'static str,
    theme: &'static str,
    /// Its languages, the default one first.
    languages: Vec<String>,
}

/// Builds what is shown, in every theme.
fn sites() -> Vec<Site> {
    let root = folder::root();
    let mut sites = Vec::new();
    for theme in THEMES {
        let own = root.join("themes").join(theme);
        assert!(theme == "default" || own.is_dir(), "there is no theme {}", own.display());
        let real = folder::read(&root, &["content", &format!("themes/{theme}")]);
        sites.push(build("content", theme, real, &LANGUAGES));
        let mut strained = extremes::extremes(EXTREME);
        strained.extend(folder::read(&root, &[&format!("themes/{theme}")]));
        sites.push(build("extremes", theme, strained, &[EXTREME]));
    }
    sites
}

/// Builds a portfolio in a theme and in languages.
fn build(portfolio: &'static str, theme: &'static str, mut files: folder::Folder, languages: &[&str]) -> Site {
    let settings = files.get_mut("content/portfolio.yaml").expect("a portfolio has settings");
    let text = String::from_utf8_lossy(settings).into_owned();
    let lines =
        text.lines().filter(|line| !["language:", "languages:", "theme:"].iter().any(|it| line.starts_with(it)));
    let lines = lines.collect::<Vec<_>>().join("\n");
    let (first, all) = (languages[0], languages.join(", "));
    *settings = format!("{lines}\nlanguage: {first}\nlanguages: [{all}]\ntheme: {theme}\n").into_bytes();
    let folder = tempfile::tempdir().expect("a folder can be made");
    written::all(folder.path(), &files);
    let read = Folder::read(folder.path()).expect("the folder can be read");
    let options = Options { as_of: date(2026, 11, 22), base_url: None, drafts: Drafts::Hidden, history: None };
    let site = read.site(&options, &mut Memory::default()).value;
    let output = Output::at(read.root(), &folder.path().join("public")).expect("a site can be written there");
    output.publish(&site.routes(), |route| site.render(route)).expect("the site can be written");
    Site { folder, portfolio, theme, languages: languages.iter().map(ToString::to_string).collect() }
}

impl Site {
    /// Lists the pictures to be taken: the largest page of each kind, in each language, in every way.
    fn shots(&self) -> Vec<Shot> {
        let public = self.folder.path().join("public");
        let mut shots = Vec::new();
        for (at, language) in self.languages.iter().enumerate() {
            let others = &self.languages[1..];
            let top = if at == 0 { public.clone() } else { public.join(language) };
            for (kind, page) in kinds::largest(&top, if at == 0 { others } else { &[] }) {
                shots.extend(LOOKS.map(|look| Shot {
                    page: page.clone(),
                    look,
                    portfolio: self.portfolio,
                    theme: self.theme,
                    language: language.clone(),
                    kind: kind.clone(),
                }));
            }
        }
        shots
    }
}
