//! The commands, from their arguments to their exit status.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk and the clock")]

use std::fs;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

const SETTINGS: (&str, &str) = ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\n");
const MISSION: (&str, &str) =
    ("content/missions/heat.md", "---\ntitle: Warm homes\nstatement: Every home is warm.\n---\nWords.\n");
const WRONG: (&str, &str) = ("content/missions/sea.md", "---\ntitle: Clean sea\nstatus: activ\n---\n");

fn site(files: &[(&str, &str)]) -> TempDir {
    let site = tempfile::tempdir().expect("there is room for a folder");
    for (path, words) in files {
        write(site.path(), path, words);
    }
    site
}

fn write(root: &Path, path: &str, words: &str) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("folders can be made");
    fs::write(place, words).expect("files can be written");
}

/// Runs a command in a folder; every outcome is for one day.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    command.current_dir(folder).args(arguments).args(["--as-of", "2026-06-01"]).output().expect("the command starts")
}

/// Runs a command and returns its exit status, what it printed and what it said.
fn words(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = run(folder, arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it is text");
    (output.status.code().expect("it ended by itself"), text(&output.stdout), text(&output.stderr))
}

/// Every file below a folder with its bytes.
fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let entries =
        walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(|entry| entry.expect("it can be read"));
    let below = |path: &Path| path.strip_prefix(root).expect("it lies below").display().to_string();
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (below(entry.path()), fs::read(entry.path()).expect("it can be read")))
        .collect()
}

#[test]
fn check_shows_a_mistake_at_its_place_with_its_repair() {
    let site = site(&[SETTINGS, MISSION, WRONG]);
    let (code, printed, said) = words(site.path(), &["check"]);
    assert_eq!((code, &*said), (1, ""));
    assert!(printed.contains("\n --> content/missions/sea.md:3:9\n"), "{printed}");
    assert!(printed.contains("\n3 | status: activ\n  |         ^^^^^\n"), "{printed}");
    assert!(printed.contains("did you mean `active`?"), "{printed}");
    assert!(printed.contains("1 error, "), "{printed}");
    write(site.path(), WRONG.0, &WRONG.1.replace("activ", "active"));
    let (code, printed, _) = words(site.path(), &["check"]);
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("no errors, "), "{printed}");
}

#[test]
fn check_prints_one_json_object() {
    let site = site(&[SETTINGS, MISSION, WRONG]);
    let (code, printed, said) = words(site.path(), &["check", "--format", "json"]);
    assert_eq!((code, &*said), (1, ""));
    let read: Value = serde_json::from_str(&printed).expect("it is JSON");
    let found = read["diagnostics"].as_array().expect("it is a list");
    let error = found.iter().find(|entry| entry["severity"] == "error").expect("there is one");
    assert_eq!(error["file"], "content/missions/sea.md");
    let place = ["line", "column", "end_line", "end_column"].map(|key| error[key].as_u64().expect("it is a number"));
    assert_eq!(place, [3, 9, 3, 14]);
    assert_eq!(read["summary"]["errors"], 1);
    let gaps = found.len() as u64 - 1 - read["summary"]["warnings"].as_u64().expect("it is a number");
    assert_eq!(read["summary"]["gaps"], gaps);
}

#[test]
fn gaps_never_fail_a_check_unless_their_rule_is_an_error() {
    let site = site(&[SETTINGS, MISSION]);
    // The mission has no headline outcome, which is a gap.
    let (code, printed, _) = words(site.path(), &["check", "--strict"]);
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("[mission-without-headline]"), "{printed}");
    write(site.path(), SETTINGS.0, &format!("{}rules:\n  mission-without-headline: error\n", SETTINGS.1));
    for command in ["check", "build"] {
        let (code, printed, said) = words(site.path(), &[command]);
        assert_eq!(code, 1, "{printed}{said}");
    }
    assert!(!site.path().join("public").exists());
}

#[test]
fn strict_counts_warnings_as_errors() {
    // A link to a draft is a warning.
    let draft = ("content/missions/sea.md", "---\ntitle: Clean sea\nstatement: s\ndraft: true\n---\n");
    let linking = (MISSION.0, "---\ntitle: Warm homes\nstatement: s\npart_of: sea\n---\n");
    let site = site(&[SETTINGS, linking, draft]);
    let (code, printed, _) = words(site.path(), &["check"]);
    assert_eq!(code, 0, "{printed}");
    assert!(printed.contains("warning["), "{printed}");
    assert_eq!(words(site.path(), &["check", "--strict"]).0, 1);
}

#[test]
fn a_command_that_cannot_run_says_so_and_ends_with_two() {
    let empty = site(&[]);
    for command in [&["check"][..], &["build"], &["serve"], &["gaps"], &["rename", "a", "b"]] {
        let (code, printed, said) = words(empty.path(), command);
        assert_eq!((code, &*printed), (2, ""));
        assert!(said.starts_with("wayfolio: there is no content/ folder in "), "{said}");
    }
    assert_eq!(words(empty.path(), &["check", "--format", "xml"]).0, 2);
    assert_eq!(words(empty.path(), &["chek"]).0, 2);
    assert_eq!(words(empty.path(), &["build", "--base-url", "example.org"]).0, 2);
    let mut command = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    assert_eq!(command.args(["check", "--as-of", "someday"]).output().expect("it starts").status.code(), Some(2));
}

#[test]
fn build_writes_the_same_bytes_every_time() {
    let site = site(&[SETTINGS, MISSION]);
    let (code, _, said) = words(site.path(), &["build"]);
    assert_eq!(code, 0, "{said}");
    let first = files(&site.path().join("public"));
    assert!(first.iter().any(|(path, _)| path == "missions/heat/index.html"), "{said}");
    let (code, printed, said) = words(site.path(), &["build", "--stats", "--out", "elsewhere"]);
    assert_eq!(code, 0, "{said}");
    assert!(printed.contains("pages"), "{printed}");
    assert_eq!(files(&site.path().join("elsewhere")), first);
    assert_eq!(words(site.path(), &["build"]).0, 0);
    assert_eq!(files(&site.path().join("public")), first);
}

#[test]
fn a_build_that_fails_leaves_the_previous_site_as_it_was() {
    let site = site(&[SETTINGS, MISSION]);
    assert_eq!(words(site.path(), &["build"]).0, 0);
    let before = files(&site.path().join("public"));
    write(site.path(), WRONG.0, WRONG.1);
    let (code, _, said) = words(site.path(), &["build"]);
    assert_eq!(code, 1);
    assert!(said.contains(" --> content/missions/sea.md:3:9") && said.contains("public is as it was"), "{said}");
    assert_eq!(files(&site.path().join("public")), before);
}

#[test]
fn a_folder_that_wayfolio_did_not_make_is_refused() {
    let site = site(&[SETTINGS, MISSION, ("public/thesis.doc", "years of work")]);
    let before = files(site.path());
    for out in ["public", ".", "content", "content/public", "..", "content/missions/heat.md"] {
        let (code, _, said) = words(site.path(), &["build", "--out", out]);
        assert_eq!(code, 2, "{out}: {said}");
        assert!(said.contains("--out"), "{out}: {said}");
    }
    assert_eq!(files(site.path()), before);
    assert_eq!(words(site.path(), &["build", "--out", "free/for/use"]).0, 0);
}

#[test]
fn root_names_the_folder_and_the_site_goes_into_it() {
    let site = site(&[SETTINGS, MISSION]);
    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    let root = site.path().to_str().expect("it is text");
    assert_eq!(words(elsewhere.path(), &["check", "--root", root]).0, 0);
    assert_eq!(words(elsewhere.path(), &["build", "--root", root]).0, 0);
    assert!(site.path().join("public/index.html").exists());
    assert_eq!(words(elsewhere.path(), &["build", "--root", root, "--out", "here"]).0, 0);
    assert!(elsewhere.path().join("here/index.html").exists());
}

#[test]
fn every_command_explains_itself() {
    let help = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_wayfolio")).args(arguments).output().expect("the command starts");
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).expect("it is text")
    };
    for command in ["check", "build", "serve", "rename", "gaps"] {
        let words = help(&[command, "--help"]);
        assert!(words.contains("--root <DIR>") && words.contains("--as-of <DATE>"), "{words}");
        assert!(words.contains(&format!("Examples:\n  wayfolio {command}")), "{words}");
        assert!(help(&["--help"]).contains(&format!("  {command}")));
    }
    assert!(help(&["--version"]).starts_with("wayfolio "));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let site = site(&[SETTINGS, MISSION]);
    let command =
        format!("'{}' check --as-of 2026-06-01 | true; echo ${{PIPESTATUS[0]}}", env!("CARGO_BIN_EXE_wayfolio"));
    let output = std::process::Command::new("bash").args(["-c", &command]).current_dir(site.path()).output();
    let output = output.expect("there is a shell");
    assert_eq!((&*output.stdout, &*output.stderr), (&b"0\n"[..], &b""[..]));
}

#[test]
fn check_says_how_far_each_language_is_translated() {
    let settings = ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguages: [en, da]\n");
    let danish = ("content/places/quay.da.md", "---\ntitle: Kajen\n---\n");
    let english = ("content/places/quay.md", "---\ntitle: Quay\n---\n");
    let bilingual = site(&[settings, english, danish, ("content/index.md", "---\ntitle: Home\n---\n")]);
    let (code, printed, _) = words(bilingual.path(), &["check"]);
    assert_eq!(code, 0);
    let table = "all is well\n\nhow much is translated; the rest is shown in the default language:\n\
                 \u{20}     places  pages  texts  interface\n\
                 \u{20} da     1/1    0/1    50%  whole\n";
    assert!(printed.ends_with(table), "{printed}");
    let (_, printed, _) = words(bilingual.path(), &["check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
    let expect = serde_json::json!([{
        "language": "da",
        "records": {"place": {"translated": 1, "all": 1}, "page": {"translated": 0, "all": 1}},
        "texts": {"translated": 1, "all": 2},
        "missing_phrases": 0,
    }]);
    assert_eq!(json["translations"], expect);
    let (_, printed, _) = words(site(&[SETTINGS, english]).path(), &["check"]);
    assert!(printed.ends_with("all is well\n"), "{printed}");
    let (_, printed, _) = words(site(&[SETTINGS, english]).path(), &["check", "--format", "json"]);
    assert!(!printed.contains("translations"), "{printed}");
}

#[test]
fn export_writes_one_file_to_the_terminal_and_several_into_a_folder() {
    let site = site(&[SETTINGS, MISSION]);
    let (code, printed, said) = words(site.path(), &["export", "json"]);
    assert_eq!(code, 0, "{said}");
    let portfolio: Value = serde_json::from_str(&printed).expect("it is JSON and nothing else");
    assert_eq!(portfolio["missions"][0]["title"], "Warm homes");
    assert_eq!(portfolio["as_of"], "2026-06-01");
    let (code, printed, _) = words(site.path(), &["export", "geojson", "--out", "-"]);
    assert_eq!((code, &*printed), (0, "{\"type\":\"FeatureCollection\",\"features\":[]}\n"));

    // What is exported is what the site offers, byte for byte; what else lies in the folder stays.
    write(site.path(), "tables/mine.txt", "mine");
    let (code, printed, said) = words(site.path(), &["export", "csv", "--out", "tables"]);
    assert_eq!((code, &*printed), (0, ""), "{said}");
    assert!(said.contains("files of open data stand in tables"), "{said}");
    assert_eq!(words(site.path(), &["build"]).0, 0);
    let exported = files(&site.path().join("tables"));
    assert!(exported.iter().any(|(path, _)| path == "mine.txt"));
    let described = exported.iter().find(|(path, _)| path == "datapackage.json").expect("the package is there");
    let described: Value = serde_json::from_slice(&described.1).expect("it is JSON");
    for resource in described["resources"].as_array().expect("it lists tables") {
        let path = resource["path"].as_str().expect("it has a path");
        let built = fs::read(site.path().join("public").join(path)).expect("the site has it");
        assert_eq!(
            exported.iter().find(|(exported, _)| exported == path).map(|(_, bytes)| bytes),
            Some(&built),
            "{path}"
        );
    }
}

#[test]
fn export_says_kindly_what_it_cannot_do() {
    let site = site(&[SETTINGS, MISSION]);
    let (code, printed, said) = words(site.path(), &["export", "csv"]);
    assert_eq!((code, &*printed), (2, ""));
    assert!(said.contains("they need a folder: name one with --out"), "{said}");
    let (code, _, said) = words(site.path(), &["export", "csv", "--out", "content/data"]);
    assert_eq!(code, 2);
    assert!(said.contains("holds what the site is made from"), "{said}");
    assert!(!site.path().join("content/data").exists());
    let (code, _, said) = words(site.path(), &["export", "excel"]);
    assert_eq!(code, 2);
    assert!(said.contains("csv"), "{said}");
    write(site.path(), WRONG.0, WRONG.1);
    let (code, printed, said) = words(site.path(), &["export", "json"]);
    assert_eq!((code, &*printed), (1, ""));
    assert!(said.contains("nothing was exported"), "{said}");
}

#[test]
fn a_new_portfolio_stands_even_when_its_editor_cannot_be_had() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let nothing = tempfile::tempdir().expect("there is room for a folder");
    let from = nothing.path().display().to_string();
    let (code, _, said) = words(folder.path(), &["init", "town", "--editor", "--editor-from", &from]);
    assert_eq!(code, 2, "{said}");
    assert!(
        said.contains("the portfolio is there, but not its web editor; `wayfolio editor --root town` tries again"),
        "{said}"
    );
    let (code, ..) = words(&folder.path().join("town"), &["check"]);
    assert_eq!(code, 0);
}
