//! Words in another language.

use super::{By, ByRepair, check, clean};
use crate::model::Translation;
use crate::parse::Document;

fn translation(path: &str, content: &str) -> Translation {
    let Document::Translation(translation) = clean(path, content) else { panic!("a translation") };
    *translation
}

fn words(path: &str, content: &str) -> Vec<(String, String)> {
    translation(path, content).words.into_iter().map(|(path, words)| (path, words.value)).collect()
}

#[test]
fn items_are_named_by_id_or_position() {
    let content = "---\ntitle: Fri for olie\nstatement: Ingen olie\nimage: {alt: En båd}\nfacts: [{label: Længde, value: 42 km}]\n\
                   milestones:\n  oil-gone: {title: Væk, dropped: {why: For dyrt}}\nbarriers:\n  - id: grid\n    title: Kablet er fuldt\n\
                   events:\n  1: {title: Møde}\nfunding:\n  - {}\n  - conditions: Ingen\n---\nOrd på dansk.\n";
    let read = translation("content/missions/oil.da.md", content);
    assert_eq!((read.record.to_string().as_str(), read.language.as_str()), ("missions/oil", "da"));
    assert_eq!(&*read.body.text, "Ord på dansk.\n");
    let words: Vec<(&str, &str)> =
        read.words.iter().map(|(path, words)| (path.as_str(), words.value.as_str())).collect();
    assert_eq!(
        words,
        [
            ("barriers.grid.title", "Kablet er fuldt"),
            ("events.1.title", "Møde"),
            ("facts.0.label", "Længde"),
            ("facts.0.value", "42 km"),
            ("funding.1.conditions", "Ingen"),
            ("image.alt", "En båd"),
            ("milestones.oil-gone.dropped.why", "For dyrt"),
            ("milestones.oil-gone.title", "Væk"),
            ("statement", "Ingen olie"),
            ("title", "Fri for olie"),
        ]
    );
    assert_eq!(&content[read.words["title"].span.range()], "Fri for olie");
}

#[test]
fn each_kind_has_its_words_and_a_body_alone_is_enough() {
    let of = |path: &str, fields: &str| words(path, &format!("---\n{fields}---\n")).len();
    assert_eq!(
        of(
            "content/actions/a.da.md",
            "tasks: [{title: A, note: B}]\nstopped: {why: C}\ncommitments: [{statement: D}]\nmoves: [{note: E}]\n"
        ),
        5
    );
    assert_eq!(
        of(
            "content/outcomes/a.da.md",
            "unit: husstande\nscenarios: {slow: {title: Langsomt}}\nmeasurements: {0: {note: A}}\n"
        ),
        3
    );
    assert_eq!(of("content/lessons/a.da.md", "learned: A\ntried: B\nexpected: C\nhappened: D\nnext: E\n"), 5);
    assert_eq!(of("content/places/a.da.md", "summary: A\n"), 1);
    assert_eq!(of("content/index.da.md", "title: A\n"), 1);
    assert_eq!(words("content/pages/a.da.md", "Ord.\n"), []);
}

#[test]
fn a_fact_in_a_translation_is_refused() {
    let hint = "delete it here; facts are written once, in the file of the default language";
    check(
        ("content/actions/heat.da.md", "---\ntitle: Varme\ncost: 5\n---\n"),
        "fact-in-translation 3:1-3:8 `cost: 5`",
        hint,
        By("cost: 5\n", ""),
    );
    check(
        ("content/missions/oil.da.md", "---\nmilestones:\n  gone: {title: Væk, by: 2030}\n---\n"),
        "fact-in-translation 3:22-3:30 `by: 2030`",
        hint,
        By(", by: 2030", ""),
    );
    check(
        ("content/actions/heat.da.md", "---\nfunding:\n  - amount: 5\n    note: A\n---\n"),
        "fact-in-translation 3:5-3:14 `amount: 5`",
        hint,
        By("amount: 5\n    ", ""),
    );
    check(
        ("content/lessons/a.da.md", "---\nresult: mixed\n---\n"),
        "fact-in-translation 2:1-2:14 `result: mixed`",
        hint,
        By("result: mixed\n", ""),
    );
}

#[test]
fn what_is_no_field_or_no_item_is_told() {
    check(
        ("content/actions/heat.da.md", "---\ntitel: Varme\n---\n"),
        "unknown-field 2:1-2:6 `titel`",
        "did you mean `title`?",
        ByRepair,
    );
    check(
        ("content/missions/oil.da.md", "---\nmilestones:\n  Oil Gone: {title: Væk}\n---\n"),
        "wrong-id 3:3-3:11 `Oil Gone`",
        "name the item by its `id`, or by its position from 0",
        By("Oil Gone", "oil-gone"),
    );
    check(
        ("content/missions/oil.da.md", "---\nmilestones: [Væk]\n---\n"),
        "wrong-shape 2:14-2:17 `Væk`",
        "write its fields, as in `{id: oil-gone, title: The last oil boiler is gone}`",
        By("Væk", "{title: Væk}"),
    );
}

#[test]
fn an_item_that_is_translated_twice_is_told() {
    check(
        (
            "content/missions/oil.da.md",
            "---\nmilestones:\n  - {id: gone, title: Væk}\n  - {id: gone, title: Borte}\n---\n",
        ),
        "duplicate-id 4:10-4:14 `gone`",
        "give each an id of its own; references to it name the one that is meant",
        By("id: gone, title: Borte", "id: cars, title: Borte"),
    );
}
