//! The pages under `/changes/`, and what every page says of its own record.

use super::repository::{ADDRESS, NAME, Repository};
use super::{FUND, HEAT, LESSON, MISSION, OIL, SETTINGS, SUN, built, run, started, wayfolio, words};

const CHANGES: &str = "changes/index.html";

fn text(files: &std::collections::BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is there")).clone()).expect("pages are UTF-8")
}

/// A portfolio that was changed in every way that hosts know.
fn lived() -> Repository {
    let repository = started(Repository::new());
    repository.branch(
        "work",
        &[
            ("wip", &|it: &Repository| it.edit(HEAT, "stage: idea", "stage: design")),
            ("wip 2", &|it: &Repository| it.edit(HEAT, "stage: design", "stage: underway")),
        ],
        "Merge pull request #12 from ane@home/work\n\nDig at the harbour\n\nCo-authored-by: Bo <bo@mail.example>",
    );
    repository.edit(OIL, "  - {date: 2022, value: 90}", "  - {date: 2022, value: 90}\n  - {date: 2025, value: 40}");
    repository.commit("Count the oil, thanks to @bo and bo@mail.example (#13)\n\nSigned-off-by: Bo <bo@mail.example>");
    repository.branch(
        "gitlab",
        &[("x", &|it: &Repository| it.edit(SUN, "stage: idea", "stage: design"))],
        "Merge branch 'gitlab' into 'main'\n\nPlan the panels\n\nSee merge request island/plan!14",
    );
    repository.branch(
        "plain",
        &[
            ("Write a lesson", &|it: &Repository| {
                it.write(
                    LESSON,
                    "---\ntitle: Slow is fine\nabout: [actions/heat]\nlearned: Asking first saves a year.\n---\n",
                );
            }),
            ("Move the milestone", &|it: &Repository| it.edit(MISSION, "by: 2034,", "by: 2033,")),
        ],
        "Merge branch 'plain'",
    );
    repository.git(&["mv", SUN, "content/actions/roofs.md"]);
    repository.commit("Call it roofs");
    repository.write("readme.txt", "Not content.\n");
    repository.commit("Nothing of the content");
    repository
}

#[test]
fn what_happened_is_told_by_pull_request_newest_first() {
    let repository = lived();
    let files = built(repository.site());
    let page = text(&files, CHANGES);
    let told = words(page.as_bytes());
    let order = [
        "Call it roofs",
        "Sun on roofs action Has a new address; it was actions/sun.",
        "Move the milestone",
        "Write a lesson",
        "Plan the panels merge request !14",
        "Count the oil, thanks to and pull request #13",
        "Dig at the harbour pull request #12 Heat for the harbour action Stage: Under way (was Idea).",
        "Begin the portfolio",
    ];
    let mut rest = told.as_str();
    for piece in order {
        let at = rest.find(piece).unwrap_or_else(|| panic!("{piece:?} does not follow in {told}"));
        rest = &rest[at..];
    }
    for hidden in ["wip", "Nothing of the content", "Merge branch", "Merge pull request"] {
        assert!(!told.contains(hidden), "{hidden} is in {told}");
    }
    for address in ["plan/pull/12\"", "plan/pull/13\"", "plan/-/merge_requests/14\"", "plan/commit/"] {
        assert!(page.contains(address), "{address} is not in {page}");
    }
    assert!(told.contains("7 changes since 1 March 2026"), "{told}");
}

#[test]
fn links_to_a_host_follow_the_kind_that_the_settings_name() {
    let repository = lived();
    let (plain, named) = ("https://github.com/island/plan}", "https://git.island.example/plan.git, host: forgejo}");
    repository.edit(SETTINGS, plain, named);
    let page = text(&built(repository.site()), CHANGES);
    for address in ["https://git.island.example/plan/pulls/12\"", "https://git.island.example/plan/commit/"] {
        assert!(page.contains(address), "{address} is not in {page}");
    }
}

#[test]
fn a_record_leads_to_its_history_under_all_its_names() {
    let files = built(lived().site());
    let page = text(&files, "actions/roofs/index.html");
    assert!(page.contains("href=\"../../changes/actions/index.html#r-roofs\""), "{page}");
    let history = text(&files, "changes/actions/index.html");
    let html = scraper::Html::parse_document(&history);
    let own = scraper::Selector::parse("#r-roofs").expect("a selector");
    let told = html.select(&own).next().expect("it is there").text().collect::<Vec<_>>().join(" ");
    for piece in ["it was actions/sun", "Stage: Design (was Idea).", "New. Stage: Idea."] {
        assert!(told.contains(piece), "{piece} is not in {told}");
    }
    for link in html.select(&scraper::Selector::parse("#r-roofs li a").expect("a selector")) {
        let (path, anchor) = link.attr("href").and_then(|href| href.split_once('#')).expect("it leads to an entry");
        assert_eq!(path, "../../changes/index.html");
        assert!(text(&files, CHANGES).contains(&format!("id=\"{anchor}\"")), "{anchor}");
    }
}

#[test]
fn nothing_of_people_reaches_the_site() {
    let repository = lived();
    repository.edit(FUND, "title: Harbour fund", "title: Port fund");
    repository.write("content/actors/niels.md", "---\ntitle: Niels Gone\ntype: other\n---\n");
    repository.commit("Niels joins <niels@mail.example>");
    repository.edit(HEAT, "actor: fund", "actor: niels");
    repository.edit(HEAT, "from: fund", "from_name: Old Giver");
    repository.commit("Niels gives");
    repository.edit(HEAT, "actor: niels", "actor: fund");
    repository.edit(HEAT, "from_name: Old Giver", "from: fund");
    repository.write("content/actors/niels.md", "");
    repository.commit("Somebody asked to be left out");
    let files = built(repository.site());
    assert!(files.len() > 30);
    for (path, bytes) in &files {
        let page = String::from_utf8_lossy(bytes);
        for hidden in [NAME, ADDRESS, "@mail.example", "Co-authored", "Signed-off", "Niels Gone", "Old Giver"] {
            assert!(!page.contains(hidden), "{hidden} is in {path}");
        }
    }
    let told = words(&files[CHANGES]);
    assert!(told.contains("somebody who is no longer listed"), "{told}");
    assert!(!told.contains("Harbour fund"), "an old name of somebody: {told}");
}

#[test]
fn what_is_not_committed_is_not_history() {
    let repository = started(Repository::new());
    let before = text(&built(repository.site()), CHANGES);
    repository.edit(HEAT, "We dig.", "We dig deep.");
    let dirty = built(repository.site());
    assert_eq!(text(&dirty, CHANGES), before);
    assert!(text(&dirty, "actions/heat/index.html").contains("We dig deep."));
    repository.commit("Dig deep");
    assert!(words(&built(repository.site())[CHANGES]).contains("Dig deep"));
}

#[test]
fn a_site_in_a_folder_of_the_repository_has_its_own_history() {
    let repository = started(Repository::with_site("plans/øen"));
    repository.edit(HEAT, "stage: idea", "stage: design");
    repository.commit("Design");
    let told = words(&built(repository.site())[CHANGES]);
    assert!(told.contains("Stage: Design (was Idea).") && told.contains("2 changes since"), "{told}");
}

#[test]
fn a_shallow_copy_says_where_its_history_begins() {
    let repository = lived();
    let copy = Repository::copy_of(&repository, &["--depth", "3"]);
    let told = words(&built(copy.site())[CHANGES]);
    assert!(told.contains("Call it roofs") && !told.contains("Begin the portfolio"), "{told}");
    assert!(told.contains("What was before") && told.contains("is not told here"), "{told}");
    assert!(!told.contains("Actions: "), "nothing seems to be new where the copy ends: {told}");
    let copy = Repository::copy_of(&repository, &["--depth", "1"]);
    let told = words(&built(copy.site())[CHANGES]);
    assert!(told.contains("No change is known.") && told.contains("is not told here"), "{told}");
    let copy = Repository::copy_of(&repository, &["--filter=blob:none"]);
    assert!(words(&built(copy.site())[CHANGES]).contains("What changed"), "what is missing is not fetched");
}

#[test]
fn without_a_history_the_site_is_built_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in super::files() {
        let place = folder.path().join(path);
        std::fs::create_dir_all(place.parent().expect("it lies in a folder")).expect("folders can be made");
        std::fs::write(place, bytes).expect("files can be written");
    }
    let told = words(&built(folder.path())[CHANGES]);
    assert!(told.contains("built from files alone"), "{told}");

    let repository = started(Repository::new());
    let out = folder.path().join("public");
    let mut without_git = wayfolio(repository.site(), &["build", "--out", out.to_str().expect("its name is text")]);
    without_git.env("PATH", folder.path());
    let (code, _, said) = run(without_git);
    assert_eq!(code, 0, "{said}");
    let page = std::fs::read(out.join(CHANGES)).expect("it is there");
    assert!(words(&page).contains("could not be read"), "{}", words(&page));
}

#[test]
fn a_portfolio_says_how_much_of_its_history_is_shown() {
    let repository = lived();
    repository.edit(SETTINGS, "language: en", "language: en\nhistory: facts");
    let told = words(&built(repository.site())[CHANGES]);
    assert!(told.contains("Stage: Under way (was Idea).") && !told.contains("Dig at the harbour"), "{told}");
    assert!(told.contains("Heat for the harbour pull request #12"), "an entry is called after what changed: {told}");
    repository.edit(SETTINGS, "history: facts", "history: off");
    let files = built(repository.site());
    assert!(!files.keys().any(|path| path.starts_with("changes")), "{:?}", files.keys());
    assert!(files.values().all(|page| !String::from_utf8_lossy(page).contains("changes/index.html")));
}

#[test]
fn the_preview_follows_what_is_committed() {
    use std::io::{BufRead, BufReader, Read, Write};
    let repository = started(Repository::new());
    let mut served = std::process::Command::new(env!("CARGO_BIN_EXE_wayfolio"))
        .args(["serve", "--port", "0", "--as-of", "2026-06-01", "--root"])
        .arg(repository.site())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut lines = BufReader::new(served.stderr.take().expect("it is piped")).lines().map_while(Result::ok);
    let ready = lines.find(|line| line.contains("the site is at http://")).expect("it says where it is");
    std::thread::spawn(move || lines.count());
    let address = ready.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address").to_owned();
    let shown = || {
        let mut stream = std::net::TcpStream::connect(&address).expect("the preview listens");
        write!(stream, "GET /{CHANGES} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")
            .expect("it can be asked");
        let mut page = Vec::new();
        stream.read_to_end(&mut page).expect("it answers");
        String::from_utf8_lossy(&page).into_owned()
    };
    assert!(shown().contains("Begin the portfolio"));
    repository.edit(HEAT, "stage: idea", "stage: design");
    repository.commit("Design the heat");
    let until = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while !shown().contains("Design the heat") && std::time::Instant::now() < until {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let page = shown();
    served.kill().expect("it can be ended");
    served.wait().expect("it ends");
    assert!(page.contains("Design the heat") && page.contains("Stage: Design (was Idea)."), "{page}");
}
