//! The workflows of every host, step by step.

use std::fs;
use std::process::Command;

use super::forge::{Forge, TOKEN};
use super::run::{Machine, all_good};
use super::{git, portfolio, ran, read};

/// Writes a mistake into a file of the portfolio and commits it.
fn break_it(root: &std::path::Path) {
    let file = "content/actions/walking-bus.md";
    let wrong = read(root, file).replace("stage: underway", "stage: under-way");
    fs::write(root.join(file), wrong).expect("it can be written");
    git(root, &["commit", "--quiet", "--all", "--message", "Say it otherwise"]);
}

/// Adds an action on a branch, and gives the name of the commit before it.
fn propose(root: &std::path::Path) -> String {
    let base = git(root, &["rev-parse", "HEAD"]);
    git(root, &["checkout", "--quiet", "-b", "proposal"]);
    let mut add = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    ran(add.current_dir(root).args([
        "add",
        "action",
        "Lamps by the stream",
        "--for",
        "walk-to-school/lights-in-winter",
    ]));
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "Lamps"]);
    base.trim().to_owned()
}

/// Merges the branch as GitHub does before it checks one: the first parent is what was there before.
fn merge(root: &std::path::Path) {
    git(root, &["checkout", "--quiet", "main"]);
    git(root, &["merge", "--quiet", "--no-ff", "--message", "Merge", "proposal"]);
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn github_checks_a_proposed_change() {
    let (forge, checksum) = Forge::with_release();
    let home = portfolio(&["--host", "github", "--releases", &forge.address, "--checksum", &checksum]);
    propose(home.path());
    merge(home.path());
    let machine = Machine::at(home.path());
    let steps = machine.job(".github/workflows/check.yml", "check");
    all_good(&steps);
    assert_eq!(
        steps.iter().map(|step| &*step.name).collect::<Vec<_>>(),
        ["Install wayfolio", "Look for mistakes", "Build the site", "Say what the change changes",]
    );
    assert!(home.path().join("public/actions/lamps-stream/index.html").exists());
    let change = read(home.path(), "change.md");
    assert!(change.contains("Lamps by the stream"), "{change}");
    // The check says first what it found, then comes what changes.
    let summary = fs::read_to_string(machine.home("summary")).expect("it is written");
    let found =
        summary.strip_suffix(&*change).unwrap_or_else(|| panic!("it does not end with what changes: {summary}"));
    assert!(found.starts_with("### wayfolio check\n\nNo errors, no warnings, 2 gaps"), "{found}");
    assert_eq!(found.matches("### ").count(), 1, "{found}");

    // A mistake is told at its line, and what changes is told all the same.
    git(home.path(), &["checkout", "--quiet", "proposal"]);
    break_it(home.path());
    merge(home.path());
    let steps = Machine::at(home.path()).job(".github/workflows/check.yml", "check");
    let check = steps.iter().find(|step| step.name == "Look for mistakes").expect("it was run");
    assert!(!check.good);
    assert!(check.words.contains("::error file=content/actions/walking-bus.md,line="), "{}", check.words);
    assert!(steps.iter().any(|step| step.name == "Say what the change changes"));
    assert!(!steps.iter().any(|step| step.name == "Build the site"));
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn what_is_not_the_release_is_not_installed() {
    let (forge, checksum) = Forge::with_release();
    let wrong = "a".repeat(64);
    let home = portfolio(&["--host", "github", "--releases", &forge.address, "--checksum", &wrong]);
    let machine = Machine::at(home.path());
    let steps = machine.job(".github/workflows/check.yml", "check");
    assert!(!steps[0].good);
    assert!(steps[0].words.contains("is not what it should be, and was not installed"), "{}", steps[0].words);
    assert!(steps[0].words.contains(&checksum) && steps[0].words.contains(&wrong), "{}", steps[0].words);
    assert!(!machine.home(".local/bin/wayfolio").exists());
    assert!(steps.iter().all(|step| step.name != "Look for mistakes"));

    // Without a checksum of its own it compares with the release's list, and says what to write down.
    let install = |forge: &Forge| {
        let home = portfolio(&["--host", "github", "--releases", &forge.address]);
        Machine::at(home.path()).script("install", "sh .ci/install-wayfolio.sh", &[])
    };
    let ended = install(&forge);
    assert!(ended.good, "{}", ended.words);
    assert!(ended.words.contains(&format!("SHA256=\"{checksum}\"")), "{}", ended.words);
    forge.give(&format!("/v{}/SHA256SUMS", env!("CARGO_PKG_VERSION")), format!("{wrong}  another.tar.gz\n"));
    assert!(!install(&forge).good);

    // A release that is not there, and an address that nobody wrote.
    assert!(!install(&Forge::start()).good);
    let home = portfolio(&["--host", "github"]);
    let ended = Machine::at(home.path()).script("install", "sh .ci/install-wayfolio.sh", &[]);
    assert!(!ended.good && ended.words.contains("in the line RELEASES"), "{}", ended.words);
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn one_comment_is_written_and_kept_up() {
    let forge = Forge::start();
    let home = portfolio(&["--host", "github"]);
    let mark = "<!-- what this changes -->";
    // Somebody else may write anything, also our mark: it is left alone.
    forge.comment("somebody", mark);
    let comments = format!("{}/repos/island/portfolio/issues/7/comments", forge.address);
    let one = format!("{}/repos/island/portfolio/issues/comments", forge.address);
    let write = |words: &str| {
        fs::write(home.path().join("change.md"), words).expect("it can be written");
        let machine =
            Machine::at(home.path()).with("COMMENTS", &comments).with("COMMENT", &one).with("METHOD", "PATCH");
        machine.with("TOKEN", TOKEN).with("AUTHOR", "robot").script("comment", "sh .ci/comment.sh", &[])
    };
    for words in ["One \"gap\" closed\n", "Two closed: `a` → b $HOME\n", &"ø".repeat(70_000)] {
        let ended = write(words);
        assert!(ended.good, "{}", ended.words);
        let all = forge.comments();
        assert_eq!(all.len(), 2);
        assert_eq!(all[0]["body"], mark);
        let body = all[1]["body"].as_str().expect("it is text");
        assert!(body.starts_with(&format!("{mark}\n")) && body.len() < 65_536, "{}", body.len());
        assert!(words.len() > 100 || body.ends_with(words), "{body}");
    }
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn forgejo_checks_a_proposed_change() {
    let (forge, checksum) = Forge::with_release();
    let home = portfolio(&["--host", "forgejo", "--releases", &forge.address, "--checksum", &checksum]);
    let bare = tempfile::tempdir().expect("there is room");
    git(bare.path(), &["clone", "--quiet", "--bare", &home.path().display().to_string(), "."]);
    git(home.path(), &["remote", "add", "origin", &bare.path().display().to_string()]);
    propose(home.path());
    let machine = || {
        let machine = Machine::at(home.path()).with("GITHUB_BASE_REF", "main").told("github.api_url", &forge.address);
        machine
            .told("github.repository", "island/portfolio")
            .told("github.event.pull_request.number", "7")
            .told("github.token", TOKEN)
    };
    all_good(&machine().job(".forgejo/workflows/check.yml", "check"));
    let said = forge.comments();
    assert!(
        said.len() == 1 && said[0]["body"].as_str().is_some_and(|body| body.contains("Lamps by the stream")),
        "{said:?}"
    );
    break_it(home.path());
    let steps = machine().job(".forgejo/workflows/check.yml", "check");
    let check = steps.iter().find(|step| step.name == "Look for mistakes").expect("it was run");
    assert!(!check.good && check.words.contains("did you mean `underway`?"), "{}", check.words);
    assert_eq!(forge.comments().len(), 1);
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn gitlab_checks_and_publishes() {
    let (forge, checksum) = Forge::with_release();
    let home = portfolio(&["--host", "gitlab", "--releases", &forge.address, "--checksum", &checksum]);
    let base = propose(home.path());
    let machine = || {
        let machine = Machine::at(home.path()).with("CI_MERGE_REQUEST_DIFF_BASE_SHA", &base).with("CI_PROJECT_ID", "3");
        // The forge here calls them comments.
        machine.with("CI_API_V4_URL", &format!("{}/comments", forge.address)).with("CI_MERGE_REQUEST_IID", "7")
    };
    let ended = machine().gitlab("check");
    assert!(ended.good, "{}", ended.words);
    assert!(read(home.path(), "change.md").contains("Lamps by the stream"));
    assert!(forge.comments().is_empty());
    let ended = machine().with("WAYFOLIO_COMMENT_TOKEN", TOKEN).gitlab("check");
    assert!(ended.good && forge.comments().len() == 1, "{}", ended.words);
    break_it(home.path());
    let ended = machine().gitlab("check");
    assert!(!ended.good && ended.words.contains("did you mean `underway`?"), "{}", ended.words);
    let quality: serde_json::Value = serde_json::from_str(&read(home.path(), "code-quality.json")).expect("it is JSON");
    let issues = quality.as_array().expect("it is a list");
    assert!(issues.iter().any(|issue| issue["location"]["path"] == "content/actions/walking-bus.md"), "{quality}");

    git(home.path(), &["checkout", "--quiet", "main"]);
    let ended = Machine::at(home.path()).with("CI_PAGES_URL", "https://island.gitlab.io/portfolio").gitlab("pages");
    assert!(ended.good, "{}", ended.words);
    assert!(read(home.path(), "public/index.html").contains("https://island.gitlab.io/portfolio/"));
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn github_pages_codeberg_and_netlify_get_the_site() {
    let (forge, checksum) = Forge::with_release();
    let release = ["--releases", &forge.address, "--checksum", &checksum];
    let home = portfolio(&[&["--host", "github"][..], &release].concat());
    let machine = Machine::at(home.path()).told("steps.pages.outputs.base_url", "https://island.github.io/portfolio");
    all_good(&machine.job(".github/workflows/publish.yml", "build"));
    assert!(read(home.path(), "public/index.html").contains("https://island.github.io/portfolio/"));

    let home = portfolio(&[&["--host", "codeberg"][..], &release].concat());
    let bare = tempfile::tempdir().expect("there is room");
    git(bare.path(), &["init", "--quiet", "--bare"]);
    fs::write(home.path().join(".domains"), "example.org\n").expect("it can be written");
    for _ in 0..2 {
        let machine =
            Machine::at(home.path()).told("github.token", TOKEN).told("github.server_url", "https://codeberg.org");
        // The address of the host leads to a folder here.
        let machine = machine.with("GITHUB_REPOSITORY", "island/portfolio").with("GIT_CONFIG_COUNT", "1");
        let machine = machine.with("GIT_CONFIG_KEY_0", &format!("url.{}.insteadOf", bare.path().display()));
        let machine =
            machine.with("GIT_CONFIG_VALUE_0", &format!("https://token:{TOKEN}@codeberg.org/island/portfolio.git"));
        all_good(&machine.job(".forgejo/workflows/publish.yml", "publish"));
        let listed = git(bare.path(), &["ls-tree", "-r", "--name-only", "pages"]);
        for file in ["index.html", "404.html", ".domains", "missions/walk-to-school/index.html"] {
            assert!(listed.lines().any(|line| line == file), "{file} in\n{listed}");
        }
        assert_eq!(git(bare.path(), &["rev-list", "--count", "pages"]).trim(), "1");
    }

    let home = portfolio(&[&["--host", "github", "--publish", "netlify"][..], &release].concat());
    let settings = read(home.path(), "netlify.toml");
    let commands: Vec<&str> =
        settings.lines().filter_map(|line| line.strip_prefix("command = '")?.strip_suffix('\'')).collect();
    for (command, url) in commands.iter().zip(["https://island.netlify.app", "https://preview.netlify.app"]) {
        let machine = Machine::at(home.path()).with("URL", "https://island.netlify.app");
        let ended = machine.with("DEPLOY_PRIME_URL", "https://preview.netlify.app").script("netlify", command, &[]);
        assert!(ended.good, "{}", ended.words);
        assert!(read(home.path(), "public/index.html").contains(url));
    }
    assert_eq!(commands.len(), 2);
}
