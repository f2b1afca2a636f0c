//! The whole portfolio as one document: read again, it is the same portfolio, and it is what its schema says.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde_json::Value;
use wayfolio::export::portfolio::{Document, Recorded};
use wayfolio::graph::{Keyed, Table};
use wayfolio::model::{Kind, RecordId};
use wayfolio::site::{Memory, Route, Site};

use super::built::{REAL, site, tree};
use super::folder::{self, Folder};
use super::generate;

/// Values that are easily bent on the way: every form of a date, closing zeros, numbers of every kind, nothing, strange words.
const ODD: &str = r#"---
title: "Odd \u2028 \\ \" \u0007 <b> 🜁"
stage: paused
starts: 201X
ends: 2018/..
confirmed: 2025-11-02
cost: 4200000.50
tags: [a, "b;c", "=d"]
tasks:
  - {title: One, done: yes}
  - {title: Two, done: no, due: ../2027}
  - {title: Three, done: 2013/2014, due: 2005~}
advances: [odd/step, odd]
moves: [{outcome: heat, amount: -0.10}]
funding:
  - {from_name: A, capital: mixed, instrument: unknown, status: sought, amount: 0.00 EUR}
  - {capital: public, instrument: grant, status: refused}
extra:
  nothing: null
  yes: true
  numbers: [0, -1, 18446744073709551615, 0.1, 1.7976931348623157e308, 5e-324, -0.0, 3.141592653589793]
  deep: {a: [{b: null}, []], "": {}}
  number_like: "12"
---
Words, with a [link](../missions/odd.md) and <b>HTML</b>.
"#;

fn odd() -> Folder {
    let files = [
        (
            "portfolio.yaml",
            "model: 1\ntitle: Odd\ncurrency: DKK\nlanguages: [en, da]\nrates: [{currency: EUR, date: 2020, rate: 7.4500}]\nrules: {review-due: off, stale_years: 9}\nextra: {a: [1.5, null]}\n",
        ),
        ("index.md", "---\ntitle: Hello\n---\n# Front\n"),
        ("index.da.md", "---\ntitle: Hej\n---\n# Forside\n"),
        (
            "missions/odd.md",
            "---\ntitle: Odd\ntarget: 2030-02\nmilestones:\n  - {id: step, title: Step, met: yes, shown_by: event}\n  - {id: next, title: Next, needs: [step], shown_by: [heat]}\n  - {id: off, title: Off, dropped: {why: No}}\n---\n",
        ),
        ("missions/odd.da.md", "---\ntitle: Sær\nmilestones: [{id: step, title: Skridt}]\n---\nOrd.\n"),
        ("actions/odd.md", ODD),
        (
            "outcomes/heat.md",
            "---\ntitle: Heat\nunit: '%'\ndirection: down\nevery: P10000Y10000M10000W9999D\nbaseline: {date: 2009, value: 1.10~}\n---\n",
        ),
        ("outcomes/heat.csv", "date,value,note\n2010,1.00,first\n2011,0.9~,\"a \"\"b\"\"\"\n"),
        ("places/here.md", "---\ntitle: Here\nlat: 55.8000\nlon: -0.0\n---\n"),
        (
            "lessons/l.md",
            "---\ntitle: L\nabout: [actions/odd, missions/odd]\nlearned: So\nevidence: [heat, 'https://example.org/é?a=b&c']\nauthors: [Somebody, odd-one]\n---\n",
        ),
        ("actors/odd-one.md", "---\ntitle: One\ntype: other\n---\n"),
        ("pages/about/deep.md", "---\ntitle: Deep\n---\nText.\n"),
    ];
    files.into_iter().map(|(path, text)| (format!("content/{path}"), text.as_bytes().to_vec())).collect()
}

/// Says a value in every detail but for the places in files, which a document does not carry.
fn unplaced(value: &impl Debug) -> String {
    let said = format!("{value:?}");
    let mut out = String::with_capacity(said.len());
    let mut rest = said.as_str();
    while let Some(at) = rest.find("FileId(") {
        out.push_str(&rest[..at]);
        let after = &rest[at..];
        let end = after.find(')').expect("it is closed") + 1;
        // A place goes on with its bytes: `FileId(3), start: 10, end: 12 }`.
        let is_place = after[end..].starts_with(", start: ");
        let end = if is_place { after.find('}').expect("it is closed") } else { end };
        rest = &after[end..];
    }
    out + rest
}

fn document(site: &Site) -> Vec<u8> {
    site.render(&Route::new("portfolio.json")).expect("the site has one")
}

fn assert_same_records<T: Debug + Keyed, C>(read: &[Recorded<T, C>], table: &Table<T>) {
    assert_eq!(read.len(), table.len());
    for (read, (_, entry)) in read.iter().zip(table.iter()) {
        assert_eq!(unplaced(&read.record), unplaced(&entry.record));
        assert_eq!(read.body, &*entry.body.text);
    }
}

/// Reads a site's document again and compares it with the portfolio that it was written from.
fn assert_round(name: &str, files: &Folder) {
    let site = site(&tree(files), &mut Memory::default()).value;
    let bytes = document(&site);
    let read = Document::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    let portfolio = site.portfolio();

    assert_eq!(unplaced(&read.settings), unplaced(&portfolio.settings), "{name}");
    assert_same_records(&read.missions, &portfolio.missions);
    assert_same_records(&read.actions, &portfolio.actions);
    assert_same_records(&read.outcomes, &portfolio.outcomes);
    assert_same_records(&read.lessons, &portfolio.lessons);
    assert_same_records(&read.actors, &portfolio.actors);
    assert_same_records(&read.places, &portfolio.places);
    assert_same_records(&read.pages, &portfolio.pages);
    let front = read.front.as_ref().map(|front| (unplaced(&front.record), front.body.clone()));
    assert_eq!(front, portfolio.front.as_ref().map(|it| (unplaced(&it.record), it.body.text.to_string())), "{name}");

    // Words in other languages, of records and of the front page.
    let mut translations = BTreeMap::new();
    let mut gather = |record: RecordId, of: &BTreeMap<String, wayfolio::export::portfolio::Words>| {
        for (language, words) in of {
            translations.insert((record.clone(), language.clone()), (words.fields.clone(), words.body.clone()));
        }
    };
    read.missions.iter().for_each(|it| gather(named(Kind::Mission, &it.record), &it.translations));
    read.actions.iter().for_each(|it| gather(named(Kind::Action, &it.record), &it.translations));
    read.outcomes.iter().for_each(|it| gather(named(Kind::Outcome, &it.record), &it.translations));
    read.lessons.iter().for_each(|it| gather(named(Kind::Lesson, &it.record), &it.translations));
    read.actors.iter().for_each(|it| gather(named(Kind::Actor, &it.record), &it.translations));
    read.places.iter().for_each(|it| gather(named(Kind::Place, &it.record), &it.translations));
    read.pages.iter().for_each(|it| gather(named(Kind::Page, &it.record), &it.translations));
    read.front.iter().for_each(|it| gather(named(Kind::Page, &it.record), &it.translations));
    let expected = portfolio.translations.iter().map(|(key, translated)| {
        let fields = translated.words.words.iter().map(|(field, word)| (field.clone(), word.value.clone())).collect();
        (key.clone(), (fields, translated.words.body.text.to_string()))
    });
    assert_eq!(translations, expected.collect::<BTreeMap<_, (BTreeMap<_, _>, _)>>(), "{name}");

    // What was computed is read as it was said: written again, it is the same to the byte.
    assert_eq!(read.as_of, site.analysis().as_of, "{name}");
    assert_eq!(read.computed.gaps.len(), site.analysis().gaps.len(), "{name}");
    let mut again = serde_json::to_vec(&read).expect("it can be written");
    again.push(b'\n');
    assert!(again == bytes, "{name}: what was read is written otherwise");
}

fn named(kind: Kind, record: &impl Keyed) -> RecordId {
    RecordId { kind, id: record.id().clone() }
}

#[test]
fn the_document_read_again_is_the_same_portfolio() {
    assert_round("content", &REAL.folder);
    assert_round("everything", &folder::read(&folder::root().join("tests/fixtures/everything"), &["content"]));
    assert_round("odd", &odd());
    for seed in 0..4 {
        assert_round("generated", &generate::portfolio(60, seed));
    }
}

#[test]
fn what_is_read_is_compared_in_every_detail() {
    // The comparison leaves out places and nothing else.
    let files = odd();
    let bytes = document(&site(&tree(&files), &mut Memory::default()).value);
    let text = String::from_utf8(bytes).expect("it is text");
    for (from, to) in [
        (r#""cost":{"value":"4200000.50""#, r#""cost":{"value":"4200000.5""#),
        (r#""due":"../2027""#, r#""due":"2027""#),
        (r#""done":false"#, r#""done":null"#),
    ] {
        assert!(text.contains(from), "{from} is there");
        let changed = text.replacen(from, to, 1);
        let (read, changed) = (Document::read(text.as_bytes()), Document::read(changed.as_bytes()));
        let (read, changed) = (read.expect("it is read"), changed.expect("it is read"));
        assert_ne!(unplaced(&read.actions), unplaced(&changed.actions), "{from}");
    }
}

#[test]
fn the_document_is_what_its_schema_says() {
    let everything = folder::read(&folder::root().join("tests/fixtures/everything"), &["content"]);
    for files in [&REAL.folder, &everything, &odd(), &generate::portfolio(60, 9)] {
        let site = site(&tree(files), &mut Memory::default()).value;
        let document: Value = serde_json::from_slice(&document(&site)).expect("it is JSON");
        let schema = site.render(&Route::new("portfolio.schema.json")).expect("the site has one");
        let schema: Value = serde_json::from_slice(&schema).expect("it is JSON");
        let judge = jsonschema::options().should_validate_formats(true).build(&schema).expect("it is a schema");
        let faults: Vec<String> =
            judge.iter_errors(&document).take(5).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert_eq!(faults, Vec::<String>::new());

        // The schema refuses what is not so: a field that is gone, a word of no vocabulary, a number in the place of a decimal, a date that is none.
        let broken = |pointer: &str, value: Value| {
            let mut broken = document.clone();
            *broken.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is there")) = value;
            assert!(!judge.is_valid(&broken), "{pointer}");
        };
        broken("/actions/0/stage", "nonsense".into());
        broken("/actions/0/computed/state", "nonsense".into());
        broken("/actions/0/computed/money/sums/sought/amount", 1.into());
        broken("/as_of", "soon".into());
        broken("/missions/0/milestones", Value::Null);
        let mut lacking = document.clone();
        lacking["actions"][0].as_object_mut().expect("it is an object").remove("summary");
        assert!(!judge.is_valid(&lacking), "every field is always there");
    }
}
