//! The tables against what `parse` asks for, and their examples against both.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::shape::{Field, Group, Holds};
use super::{Form, fields, of, values};
use crate::model::{Kind, RuleSettings, Vocabulary};
use crate::parse::{self, asked};
use crate::source::SourceTree;

/// The tables of whole files, with the path of a file that each is of.
fn tables() -> Vec<(&'static str, Form, &'static Group)> {
    let kinds = Kind::ALL.iter().map(|kind| {
        let path: &'static str = match kind {
            Kind::Mission => "content/missions/one.md",
            Kind::Action => "content/actions/one.md",
            Kind::Outcome => "content/outcomes/one.md",
            Kind::Lesson => "content/lessons/one.md",
            Kind::Actor => "content/actors/one.md",
            Kind::Place => "content/places/one.md",
            Kind::Page => "content/pages/one.md",
        };
        (path, Form::Record(*kind), fields::of_kind(*kind))
    });
    kinds
        .chain([
            ("content/index.md", Form::Front, &fields::FRONT),
            ("content/portfolio.yaml", Form::Settings, &fields::SETTINGS),
        ])
        .collect()
}

/// Reads a file and hands out the codes of what is told.
fn told(path: &str, front: &str) -> Vec<String> {
    let text = if path == "content/portfolio.yaml" { front.to_owned() } else { format!("---\n{front}---\n") };
    let mut tree = SourceTree::default();
    let id = tree.insert(path, text.as_bytes());
    let read = parse::document(tree.file(id).expect("it was put there"));
    read.diagnostics.iter().map(|told| format!("{} {}", told.code, told.message)).collect()
}

/// Writes a field with every field of every group in it, as YAML in one line.
fn whole(field: &Field) -> String {
    let group = |group: &Group| {
        let fields: Vec<String> = group.fields().map(|field| format!("{}: {}", field.name, whole(field))).collect();
        format!("{{{}}}", fields.join(", "))
    };
    match field.holds {
        Holds::Items(of) | Holds::Mixed(_, of) => format!("[{}]", group(of)),
        Holds::Fields(of) | Holds::Either(_, of) => group(of),
        _ => example(field),
    }
}

fn example(field: &Field) -> String {
    if field.example.is_empty() { values::example(field.holds) } else { field.example.to_owned() }
}

fn groups(group: &'static Group, found: &mut BTreeMap<&'static str, &'static Group>) {
    found.insert(group.what, group);
    for field in group.fields() {
        if let Holds::Items(of) | Holds::Mixed(_, of) | Holds::Fields(of) | Holds::Either(_, of) = field.holds {
            groups(of, found);
        }
    }
}

#[test]
fn the_tables_hold_the_fields_that_are_asked_for_and_no_others() {
    asked::take();
    let mut known = BTreeMap::new();
    for (path, _, table) in tables() {
        groups(table, &mut known);
        let front: Vec<String> = table.fields().map(|field| format!("{}: {}\n", field.name, whole(field))).collect();
        told(path, &front.concat());
    }
    let names = |group: &&'static Group| group.fields().map(|field| field.name).collect::<BTreeSet<_>>();
    let tabled: asked::Asked = known.iter().map(|(what, group)| (*what, names(group))).collect();
    assert_eq!(asked::take(), tabled);
    assert!(known.len() > 25, "only {} groups were found", known.len());
}

/// The fields that fit only with others, and what those are.
const BESIDE: &[(&str, &str, &str)] = &[
    ("content/places/one.md", "lat", "lon: 10.6\n"),
    ("content/places/one.md", "lon", "lat: 55.8\n"),
    ("content/actions/one.md", "status", "stage: underway\n"),
    ("content/actions/one.md", "reached", "stage: completed\n"),
];

/// The fields whose form is open: whatever stands there is right in itself.
fn is_open(holds: Holds) -> bool {
    match holds {
        Holds::Line | Holds::Words | Holds::Author | Holds::Path(_) => true,
        Holds::List(of) | Holds::Either(of, _) => is_open(*of),
        _ => false,
    }
}

#[test]
fn the_example_of_every_field_is_right_and_rubbish_is_not() {
    let mut seen = 0;
    for (path, form, table) in tables() {
        let schema = jsonschema::validator_for(&of(form, None)).expect("it is a schema");
        let verdicts = |front: &str| {
            let value: Value = serde_yaml::from_str(front).expect("it is YAML");
            (told(path, front), schema.iter_errors(&value).map(|error| error.to_string()).collect::<Vec<_>>())
        };
        for field in table.fields() {
            let beside = BESIDE.iter().find(|(of, name, _)| (*of, *name) == (path, field.name));
            let beside = beside.map_or("", |(.., lines)| *lines);
            let needed: Vec<String> = table
                .fields()
                .filter(|needed| needed.needed && needed.name != field.name)
                .filter(|needed| !beside.starts_with(&format!("{}:", needed.name)))
                .map(|needed| format!("{}: {}\n", needed.name, example(needed)))
                .collect();
            let title = if form == Form::Settings && field.name != "title" { "title: Island\n" } else { "" };
            let needed = needed.concat();
            let written = |value: &str| format!("{title}{needed}{beside}{}: {value}\n", field.name);
            let right = verdicts(&written(&example(field)));
            assert_eq!(right, (vec![], vec![]), "{}: {}", path, written(&example(field)));
            let (told, refused) = verdicts(&written("[{zzz: 1}]"));
            assert!(!told.is_empty() || matches!(field.holds, Holds::Extra), "{path} {}", field.name);
            assert!(!refused.is_empty(), "{path} {}", field.name);
            if !is_open(field.holds) {
                let (told, refused) = verdicts(&written("'no such thing!'"));
                assert!(!told.is_empty() && !refused.is_empty(), "{path} {}: {told:?} {refused:?}", field.name);
            }
            // What stands alone may be left empty.
            let alone = beside.is_empty() && (form, field.name) != (Form::Settings, "title");
            if !field.needed && alone {
                assert_eq!(verdicts(&written("")), (vec![], vec![]), "{path} {}", field.name);
            }
            seen += 1;
        }
    }
    assert!(seen > 140, "only {seen} fields were seen");
}

#[test]
fn what_is_told_of_a_field_is_plain() {
    for (path, _, table) in tables() {
        let mut all = BTreeMap::new();
        groups(table, &mut all);
        for field in all.values().flat_map(|group| group.fields()) {
            let about = field.about;
            assert!(about.len() >= 9 && about.ends_with('.'), "{path} {}: {about}", field.name);
            let words = if let Holds::Word(words) = field.holds { words() } else { Vec::new() };
            for word in words {
                assert!(word.meaning.ends_with('.'), "{path} {} {}: {}", field.name, word.word, word.meaning);
            }
        }
    }
    for name in RuleSettings::THRESHOLDS {
        assert!(fields::threshold(name).ends_with('.'), "{name}");
    }
}

#[test]
fn ids_are_offered_and_others_still_taken() {
    let mut tree = SourceTree::default();
    tree.insert("content/portfolio.yaml", &b"title: Island\n"[..]);
    tree.insert("content/actions/heat.md", &b"---\ntitle: Heat for all\nstage: idea\n---\n"[..]);
    let mission = "---\ntitle: Warm\nmilestones: [{id: gone, title: Oil is gone, by: 2030}]\nbarriers: [{id: grid, title: Full, status: open}]\n---\n";
    tree.insert("content/missions/warm.md", mission.as_bytes());
    let options = crate::graph::Drafts::Shown;
    let documents: Vec<_> = tree.files().map(|file| std::sync::Arc::new(parse::document(file).value)).collect();
    let portfolio = crate::graph::link(&documents, &tree, options).value;
    let ids = super::Ids::of_portfolio(&portfolio);
    let schema = of(Form::Record(Kind::Action), Some(&ids));
    let offered = |name: &str| schema["$defs"][name]["anyOf"].as_array().cloned().unwrap_or_default();
    assert_eq!(offered("action-id")[0], json!({"const": "heat", "description": "Heat for all"}));
    let parts: Vec<Value> = offered("milestone-or-mission").iter().map(|choice| choice["const"].clone()).collect();
    assert_eq!(parts[..2], [json!("warm"), json!("warm/gone")]);
    assert_eq!(offered("barrier-of-a-mission")[0]["const"], "warm/grid");
    let schema = jsonschema::validator_for(&schema).expect("it is a schema");
    assert!(schema.is_valid(&json!({"title": "A", "stage": "idea", "needs": ["still-to-be-written"]})));
    assert!(!schema.is_valid(&json!({"title": "A", "stage": "idea", "needs": ["Still To Be"]})));
}
