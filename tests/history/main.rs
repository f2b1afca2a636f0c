//! The history of a portfolio: repositories in, what changed out.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk and the clock")]

#[path = "../support/repository.rs"]
mod repository;

mod check;
mod diff;
mod many;
mod pages;

use std::collections::BTreeMap;
use std::path::Path;

use assert_cmd::Command;
use repository::Repository;

const SETTINGS: &str = "content/portfolio.yaml";
const MISSION: &str = "content/missions/warm.md";
const HEAT: &str = "content/actions/heat.md";
const SUN: &str = "content/actions/sun.md";
const OIL: &str = "content/outcomes/oil.md";
const FUND: &str = "content/actors/fund.md";
const LESSON: &str = "content/lessons/slow.md";

/// A small portfolio without mistakes.
fn files() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            SETTINGS,
            "model: 1\ntitle: Island\nlanguage: en\ncurrency: DKK\nrepository: {url: https://github.com/island/plan}\n",
        ),
        (
            MISSION,
            "---\ntitle: Warm homes\nstatement: Every home is warm.\ntarget: 2035\nheadline: oil\nmilestones:\n  \
             - {id: half, title: Half of the oil is gone, by: 2029, shown_by: [oil]}\n  \
             - {id: all, title: All the oil is gone, by: 2034, needs: [half], shown_by: [oil]}\n---\nWords.\n",
        ),
        (
            HEAT,
            "---\ntitle: Heat for the harbour\nstage: idea\nadvances: [warm/half]\nmoves: [oil]\ncost: 3000000\n\
             commitments:\n  - {actor: fund, role: funder, status: proposed, agreed: 2026-01}\n\
             funding:\n  - {from: fund, capital: private, instrument: grant, amount: 1000000, status: sought}\n---\nWe dig.\n",
        ),
        (
            SUN,
            "---\ntitle: Sun on roofs\nstage: idea\nadvances: [warm/all]\n---\nPanels are put on the roofs of the school.\nThey face south.\nThe school pays.\n",
        ),
        (
            OIL,
            "---\ntitle: Oil burnt\nunit: t\ndirection: down\nmissions: [warm]\nbaseline: {date: 2020, value: 100}\n\
             targets:\n  - {date: 2030, value: 0}\nmeasurements:\n  - {date: 2022, value: 90}\n---\n",
        ),
        (FUND, "---\ntitle: Harbour fund\ntype: foundation\n---\n"),
    ]
}

/// Makes a repository with the small portfolio in its first commit.
fn started(repository: Repository) -> Repository {
    for (path, words) in files() {
        repository.write(path, words);
    }
    repository.commit("Begin the portfolio");
    repository
}

/// Prepares the command in a folder, on a fixed day.
fn wayfolio(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("wayfolio").expect("the command was built");
    command.current_dir(folder).args(arguments).args(["--as-of", "2026-06-01"]);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").env_remove("COLUMNS");
    command
}

/// Runs a command and returns its exit status, what it printed and what it said.
fn run(mut command: Command) -> (i32, String, String) {
    let output = command.output().expect("it starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it is text");
    (output.status.code().expect("it ended by itself"), text(output.stdout), text(output.stderr))
}

/// Builds the site in a folder and returns every file of it.
fn built(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder can be made");
    let public = out.path().join("public");
    let (code, _, said) = run(wayfolio(site, &["build", "--out", public.to_str().expect("its name is text")]));
    assert_eq!(code, 0, "{said}");
    let entries = walkdir::WalkDir::new(&public).into_iter().map(|entry| entry.expect("it can be read"));
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(&public).expect("it lies below").display().to_string();
            (path, std::fs::read(entry.path()).expect("it can be read"))
        })
        .collect()
}

/// Returns the words of a page's main part, without its marks.
fn words(page: &[u8]) -> String {
    let html = scraper::Html::parse_document(std::str::from_utf8(page).expect("pages are UTF-8"));
    let main = scraper::Selector::parse("main").expect("a selector");
    let text = html.select(&main).next().expect("pages have a main part").text().collect::<Vec<_>>().join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
