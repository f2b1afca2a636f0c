//! Open data before judges from outside: whole sites are built into folders, and programs that others wrote read what stands there.
//!
//! The judges are in Python, one script each beside this file; they print what is wrong, one fault a line, and nothing else. The tests are
//! ignored by plain `cargo test`; `.ci/run` installs the judges and runs these.

#![expect(clippy::disallowed_methods, reason = "the tests write sites and call judges")]

#[path = "../support/extremes.rs"]
mod extremes;
#[path = "../support/folder.rs"]
mod folder;
#[path = "../support/generate.rs"]
mod generate;
#[path = "../support/random.rs"]
mod random;

mod standards;
mod tables;

use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::cargo::CommandCargoExt;
use folder::Folder;
use tempfile::TempDir;

/// A site that judges look at: its name, for the messages, and its files.
struct Case {
    name: &'static str,
    files: Folder,
}

/// Lists the sites that every judge looks at: the real portfolio, one that uses every field, one that is as large and odd as can be, one
/// of words that mean harm, and one with nothing in it.
fn cases() -> Vec<Case> {
    let everything = folder::root().join("tests/fixtures/everything");
    let empty = [("content/portfolio.yaml".to_owned(), b"model: 1\ntitle: Nothing yet\n".to_vec())];
    vec![
        Case { name: "content", files: folder::read(&folder::root(), &["content"]) },
        Case { name: "everything", files: folder::read(&everything, &["content"]) },
        Case { name: "extremes", files: extremes::extremes("en") },
        Case { name: "hostile", files: hostile() },
        Case { name: "generated", files: generate::portfolio(120, 7) },
        Case { name: "empty", files: Folder::from(empty) },
    ]
}

/// Writes a portfolio whose words would do harm in a spreadsheet, in XML, in a calendar, and in a careless script.
fn hostile() -> Folder {
    const WORDS: [&str; 8] = [
        "=HYPERLINK(\"https://evil.example\",\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "'=1",
        "a;=1+1;b",
        "]]> </script> & <b> \"quoted\", 'too'",
        "BEGIN:VEVENT\\nEND:VCALENDAR, ; \\\\",
    ];
    let mut files = Folder::new();
    let mut write = |path: &str, text: String| _ = files.insert(format!("content/{path}"), text.into_bytes());
    write("portfolio.yaml", "model: 1\ntitle: '=Title & <more>'\ncurrency: DKK\nlicense: CC-BY-4.0\n".to_owned());
    write("missions/m.md", "---\ntitle: '=M'\ntarget: 2030\nmilestones: [{id: s, title: '-S'}]\n---\n".to_owned());
    write("outcomes/o.md", "---\ntitle: '@O'\nunit: '=t;=t'\ndirection: up\nmissions: [m]\n---\n".to_owned());
    for (at, words) in WORDS.iter().enumerate() {
        let words = format!("'{}'", words.replace('\'', "''"));
        let text = format!(
            "---\ntitle: {words}\nsummary: {words}\nstage: idea\nadvances: [m/s]\ntags: [{words}]\ntasks: [{{title: {words}, due: 2027}}]\n\
             funding: [{{from_name: {words}, capital: public, instrument: grant, status: sought, amount: 5}}]\n---\n"
        );
        write(&format!("actions/a{at}.md"), text);
        write(&format!("places/p{at}.md"), format!("---\ntitle: {words}\nlat: 55\nlon: -179.9\n---\n"));
    }
    files
}

/// Builds a site into a folder, with the command itself.
fn built(case: &Case) -> TempDir {
    let root = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in &case.files {
        let place = root.path().join(path);
        std::fs::create_dir_all(place.parent().expect("it has a folder")).expect("folders can be made");
        std::fs::write(place, bytes).expect("files can be written");
    }
    let mut build = Command::cargo_bin("wayfolio").expect("the command is built");
    let built = build.args(["build", "--as-of", "2026-06-30", "--base-url", "https://example.org/isle/", "--root"]);
    let built = built.arg(root.path()).output().expect("the command runs");
    assert!(built.status.success(), "{}: {}", case.name, String::from_utf8_lossy(&built.stderr));
    root
}

/// Where what a site was built into stands.
fn public(root: &TempDir) -> PathBuf {
    root.path().join("public")
}

/// Where the judges of other people's making, which are no part of this repository, stand.
fn oracles() -> PathBuf {
    let place = std::env::var_os("ORACLES").map_or_else(|| folder::root().join("../shared/oracles"), PathBuf::from);
    assert!(place.is_dir(), "{} is missing; .ci/run says where it is", place.display());
    place
}

/// Calls a judge: a script beside this file, with what it shall look at. Gives what it says, one fault a line.
fn judge(script: &str, look_at: &[&Path]) -> Vec<String> {
    let python = folder::root().join("target/judges/bin/python");
    assert!(python.exists(), "{} is missing; .ci/run installs it", python.display());
    let script = folder::root().join("tests/judges").join(script);
    let heard = Command::new(python).arg("-I").arg(script).args(look_at).output().expect("the judge runs");
    let said = String::from_utf8_lossy(&heard.stdout).into_owned();
    assert!(heard.status.success(), "the judge fell over:\n{said}{}", String::from_utf8_lossy(&heard.stderr));
    said.lines().map(str::to_owned).collect()
}

/// Builds every case and asks a judge of each; `look_at` says what of the folder it shall see.
fn assert_faultless(script: &str, look_at: impl Fn(&Path) -> Vec<PathBuf>) {
    let mut faults = Vec::new();
    for case in cases() {
        let root = built(&case);
        let places = look_at(&public(&root));
        let places: Vec<&Path> = places.iter().map(PathBuf::as_path).collect();
        faults.extend(judge(script, &places).into_iter().map(|fault| format!("{}: {fault}", case.name)));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
