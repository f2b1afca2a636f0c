//! `wayfolio init` and `wayfolio add`, as somebody meets them who starts from nothing.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use assert_cmd::Command;

/// Runs a command in a folder, for one day; gives its exit status, what it printed and what it said.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    // The folder above may be somebody's repository; it is none of this portfolio's business.
    let command = command.current_dir(folder).env("GIT_CEILING_DIRECTORIES", folder.parent().unwrap_or(folder));
    let output = command.args(arguments).args(["--as-of", "2026-11-23"]).output().expect("the command starts");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it is text");
    (output.status.code().expect("it ended by itself"), text(&output.stdout), text(&output.stderr))
}

/// Every file below a folder with its words.
fn files(root: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(root).into_iter().map(|entry| entry.expect("it can be read"));
    let below = |path: &Path| path.strip_prefix(root).expect("it lies below").display().to_string().replace('\\', "/");
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (below(entry.path()), fs::read_to_string(entry.path()).unwrap_or_default()))
        .collect()
}

#[test]
fn the_whole_road_from_nothing_to_a_site() {
    let home = tempfile::tempdir().expect("there is room");
    let (code, printed, said) = run(home.path(), &["init", "town"]);
    assert_eq!((code, &*said), (0, ""), "{printed}");
    assert!(printed.starts_with("made a portfolio in town:\n"), "{printed}");
    assert!(printed.contains("\nnext:\n  cd town\n  wayfolio serve --open "), "{printed}");
    let town = home.path().join("town");

    let (code, printed, said) = run(&town, &["check", "--strict"]);
    assert_eq!((code, &*said), (0, ""), "{printed}");
    assert!(printed.contains("\nno errors, no warnings, 3 gaps: nothing stops the publication\n"), "{printed}");
    assert!(printed.contains("nothing serves the milestone \"The ways are lit in winter\""), "{printed}");

    let (code, printed, said) =
        run(&town, &["add", "action", "Lamps by the stream", "--for", "walk-to-school/lights-in-winter"]);
    assert_eq!((code, &*said), (0, ""), "{printed}");
    assert!(printed.starts_with("wrote content/actions/lamps-stream.md\n\nnext:\n"), "{printed}");
    let (code, printed, _) = run(&town, &["check", "--strict"]);
    assert_eq!(code, 0, "{printed}");
    assert!(!printed.contains("nothing serves the milestone"), "{printed}");

    let (code, _, said) = run(&town, &["build"]);
    assert_eq!(code, 0, "{said}");
    let site = files(&town.join("public"));
    assert!(site["actions/lamps-stream/index.html"].contains("Lamps by the stream"));
    let statement = site.keys().find(|path| path.contains("accessibility")).expect("the statement is a page");
    assert_eq!(statement, "about/accessibility/index.html");
}

#[test]
fn nothing_is_ever_written_over() {
    let home = tempfile::tempdir().expect("there is room");
    // What hosts put into a new repository.
    fs::write(home.path().join("README.md"), "ours").expect("it can be written");
    fs::write(home.path().join(".gitignore"), "ours too").expect("it can be written");
    let (code, printed, said) = run(home.path(), &["init", "."]);
    assert_eq!((code, &*said), (0, ""), "{printed}");
    assert!(printed.contains("left as they were, for they were there before: .gitignore, README.md\n"), "{printed}");
    assert!(!printed.contains("  cd "), "{printed}");
    let made = files(home.path());
    assert_eq!((&*made["README.md"], &*made[".gitignore"]), ("ours", "ours too"));

    // A second time there is a portfolio, and nothing at all is written.
    fs::remove_file(home.path().join("CONTRIBUTING.md")).expect("it is there");
    let before = files(home.path());
    let (code, printed, said) = run(home.path(), &["init", "."]);
    assert_eq!((code, &*printed), (2, ""));
    assert!(said.contains("there is a portfolio in . already, and nothing was written; "), "{said}");
    assert!(said.contains("`wayfolio init . --around`"), "{said}");
    assert_eq!(files(home.path()), before);

    // What stands around it can be had again.
    let (code, printed, _) = run(home.path(), &["init", ".", "--around"]);
    assert_eq!(code, 0, "{printed}");
    assert_eq!(files(home.path()), made);

    let (code, _, said) = run(home.path(), &["add", "action", "Lamps", "--id", "walking-bus"]);
    assert_eq!(code, 2);
    assert!(said.contains("there is an action `walking-bus` already, in content/actions/walking-bus.md"), "{said}");
    assert_eq!(files(home.path()), made);
}

#[test]
fn the_clone_of_a_repository_gets_the_files_of_its_host() {
    let home = tempfile::tempdir().expect("there is room");
    let git = |arguments: &[&str]| {
        let done = Command::new("git").current_dir(home.path()).args(arguments).output().expect("git is there");
        assert!(done.status.success(), "{done:?}");
    };
    git(&["init", "--quiet", "."]);
    git(&["remote", "add", "origin", "git@codeberg.org:island/portfolio.git"]);
    let (code, printed, _) = run(home.path(), &["init", "."]);
    assert_eq!(code, 0, "{printed}");
    let made = files(home.path());
    assert!(
        made["content/portfolio.yaml"]
            .contains("\nrepository: {url: \"https://codeberg.org/island/portfolio\", branch: main}\n")
    );
    assert!(made.contains_key(".forgejo/workflows/check.yml"));
    assert!(!made.keys().any(|path| path.starts_with(".git") && !path.starts_with(".git/") && path != ".gitignore"));
    assert_eq!(run(home.path(), &["check", "--strict"]).0, 0);

    // A name and a password that a clone was let in with do not become public.
    git(&["remote", "set-url", "origin", "https://me:secret@github.com/island/portfolio.git"]);
    fs::remove_dir_all(home.path().join("content")).expect("it is there");
    assert_eq!(run(home.path(), &["init", "."]).0, 0);
    let made = files(home.path());
    assert!(made["content/portfolio.yaml"].contains("\"https://github.com/island/portfolio\""));
    assert!(made.contains_key(".github/workflows/comment.yml"));
}

#[test]
fn what_cannot_be_is_said_before_anything_is_written() {
    let home = tempfile::tempdir().expect("there is room");
    for wrong in [
        &["init", "a", "--language", "english"][..],
        &["init", "a", "--host", "sourceforge"],
        &["init", "a", "--repository", "island/portfolio"],
        &["init", "a", "--checksum", "abc"],
        &["init"],
        &["add", "milestone", "Lamps"],
    ] {
        let (code, printed, said) = run(home.path(), wrong);
        assert_eq!((code, &*printed), (2, ""), "{wrong:?}");
        assert!(said.starts_with("error: "), "{said}");
    }
    assert!(files(home.path()).is_empty());
    let (code, _, said) = run(home.path(), &["add", "action", "Lamps"]);
    assert_eq!(code, 2);
    assert!(said.contains("there is no content/ folder in"), "{said}");
    assert_eq!(run(home.path(), &["init", "a", "--language", "fy"]).0, 0);
    let (_, printed, _) = run(&home.path().join("a"), &["add", "action", "Lamps", "--for", "walk-to-shcool"]);
    assert_eq!(printed, "");
    let (code, _, said) = run(&home.path().join("a"), &["add", "action", "Lamps", "--for", "walk-to-shcool"]);
    assert_eq!(code, 2);
    assert!(said.contains("did you mean `walk-to-school`?"), "{said}");
}

#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    let home = tempfile::tempdir().expect("there is room");
    let elsewhere = tempfile::tempdir().expect("there is room");
    let target = elsewhere.path().join("target");
    std::os::unix::fs::symlink(&target, home.path().join("CONTRIBUTING.md")).expect("it can be made");
    let (code, printed, _) = run(home.path(), &["init", "."]);
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("there before: CONTRIBUTING.md\n"), "{printed}");
    assert!(!target.exists());
}
