//! The setting of the editor, and where it saves.

use std::sync::Arc;

use serde_json::Value;

use super::setting;
use crate::graph::{self, Drafts};
use crate::parse;
use crate::source::SourceTree;

/// Makes the setting of a portfolio whose settings end with some lines.
fn made(lines: &str) -> Value {
    let mut tree = SourceTree::default();
    tree.insert("content/portfolio.yaml", format!("title: Island\n{lines}").as_bytes());
    tree.insert(
        "content/missions/warm.md",
        &b"---\ntitle: Warm\nmilestones: [{id: gone, title: Gone, by: 2030}]\n---\n"[..],
    );
    let documents: Vec<_> = tree.files().map(|file| Arc::new(parse::document(file).value)).collect();
    let portfolio = graph::link(&documents, &tree, Drafts::Shown).value;
    serde_json::from_slice(&setting(&portfolio)).expect("it is JSON")
}

fn check_backend(lines: &str, expect: &[(&str, Option<&str>)]) {
    let backend = &made(lines)["config"]["backend"];
    for (name, value) in expect {
        assert_eq!(backend[*name].as_str(), *value, "{name} of {backend}");
    }
}

#[test]
fn it_saves_where_the_repository_is() {
    let at = |url: &str| format!("repository: {{url: {url}, branch: trunk}}\n");
    check_backend(
        &at("https://github.com/island/portfolio"),
        &[("name", Some("github")), ("repo", Some("island/portfolio")), ("branch", Some("trunk")), ("base_url", None)],
    );
    check_backend(
        &format!("{}extra: {{editor: {{app_id: abc}}}}\n", at("https://gitlab.com/group/island/portfolio")),
        &[
            ("name", Some("gitlab")),
            ("repo", Some("group/island/portfolio")),
            ("auth_type", Some("pkce")),
            ("app_id", Some("abc")),
        ],
    );
    check_backend(
        &at("https://codeberg.org/island/portfolio"),
        &[
            ("name", Some("gitea")),
            ("api_root", Some("https://codeberg.org/api/v1")),
            ("base_url", Some("https://codeberg.org")),
        ],
    );
}

#[test]
fn every_kind_has_a_form_and_milestones_are_offered() {
    let made = made("languages: [en, da]\n");
    let collections = made["config"]["collections"].as_array().expect("there are some");
    assert_eq!(collections.len(), 8);
    let actions = collections.iter().find(|collection| collection["name"] == "actions").expect("it is there");
    let field =
        |name: &str| actions["fields"].as_array().and_then(|all| all.iter().find(|field| field["name"] == name));
    let advances = field("advances").expect("it is there");
    assert_eq!(advances["fields"][0]["options"][1]["value"], "warm/gone");
    assert_eq!(field("title").map(|title| &title["i18n"]), Some(&Value::Bool(true)));
    assert_eq!(made["forms"]["action"]["order"][0], "title");
}
