//! What `check` prints for machines: GitHub, GitLab, SARIF, and what each code means.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;
use wayfolio::model::{Rule, Vocabulary};

use super::{codes, mended, written};

/// A repository whose site lies in a folder of it; one file has a name that has to be escaped.
fn repository(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().expect("there is room for a folder");
    fs::create_dir(place.path().join(".git")).expect("folders can be made");
    written::one(place.path(), "sites/is le/content/portfolio.yaml", "model: 1\ntitle: Island\n");
    for (path, text) in files {
        written::one(place.path(), &format!("sites/is le/{path}"), text);
    }
    place
}

/// Runs `check` as no host would: nothing of this machine's own surroundings reaches it.
fn command(place: &Path, format: &str) -> Command {
    let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
    for name in ["GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "GITHUB_SERVER_URL", "CI_PROJECT_DIR"] {
        wayfolio.env_remove(name);
    }
    wayfolio.args(["check", "--as-of", "2026-06-01", "--format", format, "--root"]).arg(place.join("sites/is le"));
    wayfolio
}

fn printed(place: &Path, format: &str) -> String {
    String::from_utf8(command(place, format).output().expect("it starts").stdout).expect("it is text")
}

const HEAT: (&str, &str) = ("content/actions/heat.md", "---\ntitle: Heat\nstage: idea\nrisk: hihg\n---\n");

#[test]
fn github_shows_a_mistake_at_its_place_in_the_repository() {
    let place = repository(&[HEAT, ("content/actions/a, b: 100%.md", "---\ntitle: X\nstage: idea\n---\n")]);
    let log = printed(place.path(), "github");
    let expect = "::error file=sites/is le/content/actions/heat.md,line=4,endLine=4,col=7,endColumn=11,title=wrong-word::`hihg` is not";
    assert!(log.contains(expect) || log.contains("col=7,endColumn=11,title=wrong-word::"), "{log}");
    let words = log.lines().find(|line| line.contains("wrong-word")).expect("it is told");
    assert!(words.starts_with("::error file=sites/is le/content/actions/heat.md,line=4,endLine=4,col=7,"), "{words}");
    assert!(words.contains("%0ADid you mean `high`?"), "{words}");
    assert!(log.contains("file=sites/is le/content/actions/a%2C b%3A 100%25.md,line=1,"), "{log}");
}

#[test]
fn what_comes_from_files_is_no_command_and_the_rest_is_listed() {
    let wrong = (0..14).map(|at| format!("field{at}x: 1")).collect::<Vec<_>>().join("\n") + "\n";
    let text = format!("---\ntitle: Heat\nstage: idea\n{wrong}\"##[add-mask]x\": 1\n\"::error::x\": 1\n---\n");
    let place = repository(&[("content/actions/heat.md", &text)]);
    let log = printed(place.path(), "github");
    let commands: Vec<&str> = log.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_eq!(commands.len(), 10, "{log}");
    let group = log.lines().position(|line| line.starts_with("::group::")).expect("there are more");
    let rest: Vec<&str> = log.lines().skip(group + 1).take_while(|line| *line != "::endgroup::").collect();
    assert!(rest.len() >= 6 && rest.iter().all(|line| line.starts_with("sites/is le/content/")), "{log}");
    assert!(!rest.iter().any(|line| line.contains("##[")), "{log}");
    let known = ["::error ", "::warning ", "::notice ", "::group::", "::endgroup::"];
    assert!(
        log.lines().filter(|line| line.starts_with("::")).all(|line| known.iter().any(|it| line.starts_with(it))),
        "{log}"
    );
}

#[test]
fn the_step_gets_a_summary_with_links() {
    let place = repository(&[HEAT, ("content/missions/warm.md", "---\ntitle: Warm <b>|</b>\ntarget: 2030\n---\n")]);
    let summary = place.path().join("summary.md");
    let mut check = command(place.path(), "github");
    check.env("GITHUB_STEP_SUMMARY", &summary).env("GITHUB_SERVER_URL", "https://github.com");
    check.env("GITHUB_REPOSITORY", "isle/plan").env("GITHUB_SHA", "abc").assert().code(1);
    let text = fs::read_to_string(&summary).expect("it was written");
    assert!(text.starts_with("### wayfolio check\n\n1 error, "), "{text}");
    let link = "(https://github.com/isle/plan/blob/abc/sites/is%20le/content/actions/heat.md#L4)";
    assert!(text.contains(link) && text.contains("<details><summary>"), "{text}");
    assert!(text.contains("Warm &lt;b>\\|&lt;/b>"), "{text}");
    // A second step of the same kind adds to it.
    command(place.path(), "github").env("GITHUB_STEP_SUMMARY", &summary).assert().code(1);
    assert_eq!(fs::read_to_string(&summary).expect("it is there").matches("### wayfolio check").count(), 2);
}

#[test]
fn without_git_the_folder_that_the_host_names_is_the_repository() {
    let place = repository(&[HEAT]);
    fs::remove_dir(place.path().join(".git")).expect("it can be removed");
    let log = command(place.path(), "github").env("GITHUB_WORKSPACE", place.path()).output().expect("it starts").stdout;
    assert!(String::from_utf8_lossy(&log).contains("file=sites/is le/content/actions/heat.md,"));
    let log = printed(place.path(), "github");
    assert!(log.contains("file=content/actions/heat.md,"), "{log}");
}

/// The fingerprints of what is found, by code.
fn gitlab(place: &Path) -> Vec<(String, String)> {
    let issues: Value = serde_json::from_str(&printed(place, "gitlab")).expect("it is JSON");
    let text = |issue: &Value, name: &str| issue[name].as_str().expect("it is text").to_owned();
    let issues = issues.as_array().expect("a list").iter();
    issues.map(|issue| (text(issue, "check_name"), text(issue, "fingerprint"))).collect()
}

#[test]
fn gitlab_gets_names_that_are_unique_and_stay_when_lines_move() {
    let place =
        repository(&[("content/actions/heat.md", "---\ntitle: Heat\nstage: idea\nrisk: hihg\nimpact: hihg\n---\n")]);
    let issues: Value = serde_json::from_str(&printed(place.path(), "gitlab")).expect("it is JSON");
    let issue =
        issues.as_array().expect("a list").iter().find(|it| it["check_name"] == "wrong-word").expect("it is told");
    assert_eq!(issue["location"]["path"], "sites/is le/content/actions/heat.md");
    assert_eq!((&issue["location"]["lines"]["begin"], &issue["severity"]), (&Value::from(4), &Value::from("critical")));
    let before = gitlab(place.path());
    let unique: BTreeSet<&String> = before.iter().map(|(_, fingerprint)| fingerprint).collect();
    assert_eq!(unique.len(), before.len());
    written::one(
        place.path(),
        "sites/is le/content/actions/heat.md",
        "---\n\n# A remark\ntitle: Heat\nstage: idea\n\nrisk: hihg\nimpact: hihg\n---\nMore words.\n",
    );
    assert_eq!(gitlab(place.path()), before);
}

#[test]
fn sarif_has_rules_with_help_regions_and_the_repair() {
    let place = repository(&[HEAT, ("content/places/å b.md", "---\ntitle: X\n---\n")]);
    let log: Value = serde_json::from_str(&printed(place.path(), "sarif")).expect("it is JSON");
    let run = &log["runs"][0];
    assert_eq!(
        (&log["version"], &run["automationDetails"]["id"]),
        (&Value::from("2.1.0"), &Value::from("wayfolio/sites/is le/"))
    );
    let result =
        run["results"].as_array().expect("a list").iter().find(|it| it["ruleId"] == "wrong-word").expect("it is told");
    let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().expect("a number") as usize];
    assert_eq!((&rule["id"], &rule["name"]), (&Value::from("wrong-word"), &Value::from("WrongWord")));
    assert!(rule["help"]["markdown"].as_str().is_some_and(|help| help.contains("Wrong:") && help.contains("Right:")));
    let place_of = &result["locations"][0]["physicalLocation"];
    assert_eq!(place_of["artifactLocation"]["uri"], "sites/is%20le/content/actions/heat.md");
    let region = serde_json::json!({"startLine": 4, "startColumn": 7, "endLine": 4, "endColumn": 11});
    assert_eq!(place_of["region"], region);
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(
        (&replacement["deletedRegion"], &replacement["insertedContent"]["text"]),
        (&region, &Value::from("high"))
    );
    assert!(printed(place.path(), "sarif").contains("sites/is%20le/content/places/%C3%A5%20b.md"));
}

/// Where `.ci/run` puts the schema of the standard, from the package `@microsoft/jest-sarif`.
const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/sarif/package/lib/schemas/sarif-2.1.0-rtm.5.json");

#[test]
#[ignore = "wants the schema of SARIF, which .ci/run fetches"]
fn sarif_is_as_its_schema_says() {
    let schema = fs::read_to_string(SCHEMA).expect("the schema is there");
    // One of its patterns, of languages, has a bracket too many, which only some readers of patterns pass over.
    let schema: Value = serde_json::from_str(&schema.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}?$")).expect("it is JSON");
    let schema = jsonschema::validator_for(&schema).expect("it is a schema");
    let check = |text: &str| {
        let log: Value = serde_json::from_str(text).expect("it is JSON");
        let wrong: Vec<String> =
            schema.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert_eq!(wrong, Vec::<String>::new());
    };
    for (_, [wrong, _]) in mended::wrong_and_right() {
        let place = tempfile::tempdir().expect("there is room for a folder");
        for (path, bytes) in wrong.iter().filter(|(_, bytes)| bytes.len() < 10_000) {
            let file = place.path().join(path);
            fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("folders can be made");
            fs::write(file, bytes).expect("files can be written");
        }
        let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
        wayfolio.args(["check", "--as-of", "2026-06-30", "--format", "sarif", "--root"]).arg(place.path());
        let text = String::from_utf8(wayfolio.output().expect("it starts").stdout).expect("it is text");
        if place.path().join("content").exists() {
            check(&text);
        }
    }
    let real = super::command::wayfolio("check").args(["--format", "sarif"]).output().expect("it starts").stdout;
    check(&String::from_utf8(real).expect("it is text"));
    let wrong = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {}}]});
    assert!(!schema.is_valid(&wrong), "the schema tells nothing");
}

/// The explanations, by code: the words, and the examples.
fn explanations() -> Vec<(&'static str, Vec<&'static str>)> {
    let sections = include_str!("../../src/cli/explain.md").split("\n## ").skip(1);
    sections
        .map(|it| {
            (
                it.lines().next().unwrap_or_default(),
                it.split("````").skip(1).step_by(2).map(|it| it.trim_matches('\n')).collect(),
            )
        })
        .collect()
}

#[test]
fn every_code_is_explained_and_no_other() {
    let explained: BTreeSet<String> = explanations().into_iter().map(|(code, _)| code.to_owned()).collect();
    let mut all = codes::all();
    all.extend(Rule::ALL.iter().map(|rule| rule.as_str().to_owned()));
    assert_eq!(all.difference(&explained).collect::<Vec<_>>(), Vec::<&String>::new(), "codes without an explanation");
    assert_eq!(explained.difference(&all).collect::<Vec<_>>(), Vec::<&String>::new(), "explanations of nothing");
}

#[test]
fn the_examples_are_what_the_tests_have_seen_to_be_wrong_and_right() {
    let cases = mended::wrong_and_right();
    for (code, examples) in explanations() {
        let of_code: Vec<_> = cases.iter().filter(|(of, _)| *of == code).collect();
        if of_code.is_empty() || examples.is_empty() {
            continue;
        }
        let says = |files: &std::collections::BTreeMap<String, Vec<u8>>, example: &str| match example.split_once("\n\n")
        {
            Some((path, text)) => {
                let bytes = files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
                bytes.is_some_and(|bytes| bytes.trim_end_matches('\n') == text)
            }
            None => files.contains_key(example),
        };
        let [wrong, right] = examples.as_slice() else { panic!("{code} has {} examples", examples.len()) };
        let seen = of_code.iter().any(|(_, [bad, good])| says(bad, wrong) && says(good, right) && !says(good, wrong));
        assert!(seen, "{code}: the examples are of no case");
    }
}

#[test]
fn a_code_is_explained_in_the_terminal() {
    let explain = |code: &str| {
        let output = Command::cargo_bin("wayfolio").expect("it was built").args(["check", "--explain", code]).output();
        let output = output.expect("it starts");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let (code, printed, _) = explain("wrong-word");
    assert_eq!(code, Some(0));
    assert!(
        printed.starts_with("wrong-word\n\nA field takes one of a few words") && printed.contains("\n    risk: hihg\n"),
        "{printed}"
    );
    let (code, _, said) = explain("wrong-wrod");
    assert_eq!(code, Some(2));
    assert!(said.contains("did you mean `wrong-word`?"), "{said}");
    let (_, all, _) = explain("all");
    assert_eq!(all.lines().count(), explanations().len());
}
