//! Which files belong together, and which names are there.

use super::{By, Drafts, check, check_tree, documents, link, linked, portfolio, site, words};
use crate::model::{Id, Kind, RecordId};
use crate::source::SourceTree;

const SHARE: &str = "---
title: Share
unit: t
direction: down
measurements:
  - {date: 2020, value: 9}
---
";
const TOWN: &str = "---
title: Town
type: other
---
";

#[test]
fn a_site_without_settings_is_told_and_checked_all_the_same() {
    let mut tree = SourceTree::default();
    tree.insert("content/actors/town.md", TOWN.replace("title: Town\n", "title: Town\npart_of: region\n").as_bytes());
    tree.insert("content/actors/region.md", TOWN.as_bytes());
    check_tree(
        tree,
        &[
            "error missing-settings portfolio.yaml:1:1-1:1 [] the site has no settings | make the file `content/portfolio.yaml` with `model: 1` and `title:`, the name of your portfolio",
        ],
        By::File("content/portfolio.yaml", "model: 1\ntitle: Samsø\n"),
    );
}

#[test]
fn two_files_of_one_id_are_told_and_the_first_by_path_is_kept() {
    let files = [("content/actors/b/town.md", TOWN), ("content/actors/a/town.md", &*TOWN.replace("Town", "First"))];
    check(
        &files,
        "error duplicate-record actors/b/town.md:2:8-2:12 [Town] there are two files for the actor `town` | an id is the name of the file, whatever folder it is in: give one of the two another name, or join them",
        By::Removing("content/actors/b/town.md"),
    );
    let tree = site(&files);
    let linked = linked(&tree, Drafts::Hidden);
    let titles: Vec<&str> = linked.value.actors.iter().map(|(_, entry)| entry.record.meta.title.as_str()).collect();
    assert_eq!(titles, ["First"]);
    let (span, words) = &linked.diagnostics[0].related[0];
    assert_eq!((tree.excerpt(*span), words.as_str()), ("First", "the other one, which is kept"));
}

#[test]
fn one_id_may_stand_in_two_kinds() {
    portfolio(&[("content/actors/town.md", TOWN), ("content/places/town.md", "---\ntitle: Town\n---\n")]);
}

#[test]
fn figures_of_a_csv_join_those_of_the_outcome_by_date() {
    let portfolio = portfolio(&[
        ("content/outcomes/share.md", SHARE),
        ("content/outcomes/share.csv", "date,value\n2021,8\n2019,10\n2020,9.5\n"),
    ]);
    let (_, entry) = portfolio.outcomes.iter().next().expect("there is one");
    let figures: Vec<String> = (entry.record.measurements.iter())
        .map(|measured| format!("{} {}", measured.date.value, measured.value.expect("a value").value))
        .collect();
    assert_eq!(figures, ["2019 10", "2020 9", "2020 9.5", "2021 8"]);
}

#[test]
fn a_csv_without_its_outcome_is_told() {
    check(
        &[("content/outcomes/share.md", SHARE), ("content/outcomes/shore.csv", "date,value\n2021,8\n")],
        "error measurements-without-outcome outcomes/shore.csv:1:1-1:1 [] these figures belong to no outcome: there is no `shore` | did you mean `share`? name the file `share.csv`",
        By::Removing("content/outcomes/shore.csv"),
    );
    check(
        &[("content/outcomes/jobs.csv", "date,value\n2021,8\n")],
        "error measurements-without-outcome outcomes/jobs.csv:1:1-1:1 [] these figures belong to no outcome: there is no `jobs` | give the file the name of its outcome, or write `content/outcomes/jobs.md`",
        By::File("content/outcomes/jobs.md", SHARE),
    );
}

#[test]
fn a_figure_written_twice_is_told_and_one_that_disagrees_is_not() {
    check(
        &[
            ("content/outcomes/share.md", SHARE),
            ("content/outcomes/share.csv", "date,value,series\n2020,9.0,\n2020,8,\n2020,9,survey\n"),
        ],
        "warning duplicate-measurement outcomes/share.csv:2:1-2:10 [2020,9.0,] this figure for 2020 is written twice | take one of the two away; sources that agree stand together under one measurement",
        By::Edit("content/outcomes/share.csv", "2020,9.0,\n", ""),
    );
}

#[test]
fn two_rates_for_one_day_are_told() {
    let settings = "model: 1\ntitle: Test\ncurrency: DKK\nrates:\n  - {currency: EUR, date: 2020, rate: 7.45}\n  - {currency: EUR, date: 2020, rate: 7.46}\n  - {currency: EUR, date: 2021, rate: 7.45}\n";
    check(
        &[("content/portfolio.yaml", settings)],
        "error duplicate-rate portfolio.yaml:6:5-6:44 [{currency: EUR, date: 2020, rate: 7.46}] there are two rates for EUR and 2020 | keep the one that held, and take the other away",
        By::Edit("content/portfolio.yaml", "  - {currency: EUR, date: 2020, rate: 7.46}\n", ""),
    );
}

const DANISH: (&str, &str) = ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\nlanguages: [en, da]\n");

#[test]
fn translations_go_by_record_and_language() {
    let portfolio = portfolio(&[
        DANISH,
        ("content/index.md", "---\ntitle: Welcome\n---\n"),
        ("content/index.da.md", "---\ntitle: Velkommen\n---\nSe [byen](actors/town.md).\n"),
        ("content/actors/town.md", TOWN),
        ("content/actors/town.da.md", "---\ntitle: Byen\n---\n"),
    ]);
    let names: Vec<String> =
        portfolio.translations.keys().map(|(record, language)| format!("{record} {language}")).collect();
    assert_eq!(names, ["actors/town da", "pages/index da"]);
    let front = RecordId { kind: Kind::Page, id: Id::new("index").expect("an id") };
    assert_eq!(portfolio.translations[&(front, String::from("da"))].targets.links.len(), 1);
}

#[test]
fn a_translation_of_nothing_is_told() {
    check(
        &[DANISH, ("content/actors/town.md", TOWN), ("content/actors/twon.da.md", "---\ntitle: Byen\n---\n")],
        "warning translation-without-record actors/twon.da.md:1:1-1:1 [] this translates the actor `twon`, which does not exist | did you mean `town`? name the file after it",
        By::Removing("content/actors/twon.da.md"),
    );
    check(
        &[DANISH, ("content/actors/town.da.md", "---\ntitle: Byen\n---\n")],
        "warning translation-without-record actors/town.da.md:1:1-1:1 [] this translates the actor `town`, which does not exist | write the record first, as `content/actors/town.md`, or take this file away",
        By::File("content/actors/town.md", TOWN),
    );
}

#[test]
fn a_translation_into_a_language_that_is_not_listed_is_told() {
    let files = [("content/actors/town.md", TOWN), ("content/actors/town.da.md", "---\ntitle: Byen\n---\n")];
    check(
        &files,
        "warning unlisted-language actors/town.da.md:1:1-1:1 [] the site does not speak `da`, so these words are not shown | add `da` to `languages` in `content/portfolio.yaml`",
        By::File(DANISH.0, DANISH.1),
    );
    check(
        &[DANISH, ("content/actors/town.md", TOWN), ("content/actors/town.en.md", "---\ntitle: Town\n---\n")],
        "warning unlisted-language actors/town.en.md:1:1-1:1 [] `en` is the language that the records themselves are written in | put these words into the record's own file and take this one away",
        By::Removing("content/actors/town.en.md"),
    );
}

#[test]
fn two_files_of_one_translation_are_told() {
    check(
        &[
            DANISH,
            ("content/actors/town.md", TOWN),
            ("content/actors/a/town.da.md", "---\ntitle: Byen\n---\n"),
            ("content/actors/b/town.da.md", "---\ntitle: Byen\n---\n"),
        ],
        "error duplicate-translation actors/b/town.da.md:1:1-1:1 [] there are two files with the words of `actors/town` in `da` | join the two files into one",
        By::Removing("content/actors/b/town.da.md"),
    );
}

#[test]
fn a_translated_item_must_be_in_the_record() {
    let heat = "---\ntitle: Heat\nmilestones:\n  - id: oil-gone\n    title: Oil gone\n---\n";
    let words = |id: &str| format!("---\nmilestones:\n  {id}:\n    title: Olien er væk\n---\n");
    portfolio(&[DANISH, ("content/missions/heat.md", heat), ("content/missions/heat.da.md", &words("oil-gone"))]);
    check(
        &[DANISH, ("content/missions/heat.md", heat), ("content/missions/heat.da.md", &words("oil-gon"))],
        "error unknown-item missions/heat.da.md:3:3-3:10 [oil-gon] `missions/heat` has no `oil-gon` among its `milestones` | did you mean `oil-gone`?",
        By::Repair,
    );
    check(
        &[DANISH, ("content/missions/heat.md", heat), ("content/missions/heat.da.md", &words("wind-up"))],
        "error unknown-item missions/heat.da.md:3:3-3:10 [wind-up] `missions/heat` has no `wind-up` among its `milestones` | use an id from `milestones` in the record's file, or its position counted from 0",
        By::Edit("content/missions/heat.da.md", "wind-up", "oil-gone"),
    );
}

#[test]
fn drafts_are_left_out_of_what_is_published_and_shown_in_a_preview() {
    let files = [
        (
            "content/missions/heat.md",
            "---\ntitle: Heat\ndraft: true\nmilestones:\n  - {id: a, title: A}\n  - {id: b, title: B, needs: [a]}\n---\n",
        ),
        (
            "content/actions/pumps.md",
            "---\ntitle: Pumps\nstage: idea\ndraft: true\nadvances: [heat/b, heat]\n---\n[[heat]]\n",
        ),
    ];
    // Drafts may refer to each other.
    let hidden = portfolio(&files);
    assert!(hidden.missions.is_empty() && hidden.actions.is_empty());
    let tree = site(&files);
    let shown = linked(&tree, Drafts::Shown);
    assert_eq!((shown.value.missions.len(), shown.value.actions.len(), shown.diagnostics.len()), (1, 1, 0));
    // What a draft gets wrong is told whether or not it is shown.
    check(
        &[("content/actions/pumps.md", "---\ntitle: Pumps\nstage: idea\ndraft: true\nadvances: [heat]\n---\n")],
        "error unknown-reference actions/pumps.md:5:12-5:16 [heat] there is no mission `heat` | write `content/missions/heat.md`, or name a mission that exists",
        By::File("content/missions/heat.md", "---\ntitle: Heat\n---\n"),
    );
}

#[test]
fn what_cannot_be_read_is_not_told_again_by_those_that_refer_to_it() {
    let tree = site(&[
        ("content/missions/heat.md", "Words without front matter.\n"),
        (
            "content/actions/pumps.md",
            "---\ntitle: Pumps\nstage: idea\nadvances: [heat/oil-gone, heat]\n---\n[[heat]], [it](../missions/heat.md)\n",
        ),
    ]);
    let (documents, told) = documents(&tree);
    assert!(!told.is_empty(), "the mission cannot be read");
    let told = link(&documents, &tree, Drafts::Hidden).diagnostics;
    let told: Vec<String> = told.iter().map(|told| words(&tree, told)).collect();
    assert!(told.is_empty(), "{told:#?}");
}
