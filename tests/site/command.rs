//! The command itself, from folder to folder: what `build` writes is what the library gives, and `check` tells what it tells.

use assert_cmd::Command;
use serde_json::Value;

use super::built::REAL;
use super::folder;

/// Prepares a command on the real portfolio, as of the day of the tests.
pub(super) fn wayfolio(command: &str) -> Command {
    let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
    wayfolio.arg(command).arg("--root").arg(folder::root()).args(["--as-of", "2026-11-22"]);
    wayfolio
}

#[test]
fn build_writes_what_the_library_gives() {
    let out = tempfile::tempdir().expect("a folder can be made");
    let public = out.path().join("public");
    wayfolio("build").args(["--base-url", "https://example.org/plan/", "--out"]).arg(&public).assert().success();
    let mut written = folder::read(&public, &[""]);
    written.remove(".wayfolio").expect("the build lists what it wrote");
    let names = |files: Vec<&String>| files.into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(names(written.keys().collect()), names(REAL.built.files.keys().collect()));
    let costly = |path: &str| path.ends_with("share.png") || path.starts_with("images/");
    for (path, bytes) in REAL.built.files.iter().filter(|(path, _)| !costly(path)) {
        assert!(written.get(path) == bytes.as_ref(), "{path} was written otherwise");
    }
}

#[test]
fn check_tells_what_the_library_tells() {
    let output =
        wayfolio("check").args(["--strict", "--format", "json"]).assert().success().get_output().stdout.clone();
    let told: Value = serde_json::from_slice(&output).expect("it prints JSON");
    let told = told["diagnostics"].as_array().expect("a list");
    assert_eq!(told.len(), REAL.built.found.len());
    for (told, found) in told.iter().zip(&REAL.built.found) {
        assert_eq!(told["code"], found.code);
        assert_eq!(told["file"], found.file.as_str());
        assert_eq!(
            (told["line"].as_u64(), told["column"].as_u64()),
            (Some(found.start.line as u64), Some(found.start.column as u64))
        );
        assert_eq!(told["severity"], found.severity.as_str());
    }
}
