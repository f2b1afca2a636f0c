//! References in front matter, field by field.

use super::{By, check, portfolio};

const HEAT: &str = "---
title: Heat
milestones:
  - id: plan-made
    title: Plan made
  - id: oil-gone
    title: Oil gone
    needs: [plan-made]
barriers:
  - id: no-hands
    title: No hands
    status: open
    blocks: [oil-gone]
---
";
const POWER: &str = "---
title: Power
milestones:
  - id: wind-up
    title: Wind up
---
";
const TOWN: &str = "---
title: Town
type: local-government
---
";
const SHARE: &str = "---
title: Share
unit: \"%\"
direction: up
---
";

/// Checks what is told of an action with one more line, beside two missions, an actor and an outcome.
fn check_action(line: &str, expect: &str, mended: By<'_>) {
    let pumps = format!("---\ntitle: Pumps\nstage: idea\n{line}\n---\n");
    check(
        &[
            ("content/missions/heat.md", HEAT),
            ("content/missions/power.md", POWER),
            ("content/actors/town.md", TOWN),
            ("content/outcomes/share.md", SHARE),
            ("content/actions/pumps.md", &pumps),
        ],
        expect,
        mended,
    );
}

/// Checks what is told of a mission with two milestones and a barrier, and one more.
fn check_mission(milestone: &str, expect: &str, mended: By<'_>) {
    let heat = HEAT.replace("barriers:", &format!("  - id: more\n    title: More\n    {milestone}\nbarriers:"));
    check(&[("content/missions/heat.md", &heat), ("content/missions/power.md", POWER)], expect, mended);
}

#[test]
fn a_misspelt_id_is_told_with_the_one_that_exists() {
    check_action(
        "places: []\ncommitments:\n  - actor: twon\n    role: lead\n    status: agreed",
        "error unknown-reference actions/pumps.md:6:12-6:16 [twon] there is no actor `twon` | did you mean `town`?",
        By::Repair,
    );
    check_action(
        "moves: [shore]",
        "error unknown-reference actions/pumps.md:4:9-4:14 [shore] there is no outcome `shore` | did you mean `share`?",
        By::Repair,
    );
}

#[test]
fn an_id_that_is_like_nothing_is_told_with_the_file_to_write() {
    check_action(
        "needs: [survey]",
        "error unknown-reference actions/pumps.md:4:9-4:15 [survey] there is no action `survey` | write `content/actions/survey.md`, or name an action that exists",
        By::File("content/actions/survey.md", "---\ntitle: Survey\nstage: idea\n---\n"),
    );
}

#[test]
fn an_id_of_another_kind_is_told_as_that() {
    check_action(
        "moves: [heat]",
        "error unknown-reference actions/pumps.md:4:9-4:13 [heat] there is no outcome `heat` | `heat` is a mission (`missions/heat`), and this field takes outcomes",
        By::Edit("content/actions/pumps.md", "moves: [heat]", "moves: [share]"),
    );
}

#[test]
fn every_field_with_a_reference_is_looked_at() {
    let check_one = |path, text: &str, expect| check(&[(path, text)], expect, By::Removing(path));
    let mission = |line: &str| format!("---\ntitle: Heat\n{line}\n---\n");
    check_one(
        "content/missions/heat.md",
        &mission("steward: board"),
        "error unknown-reference missions/heat.md:3:10-3:15 [board] there is no actor `board` | write `content/actors/board.md`, or name an actor that exists",
    );
    check_one(
        "content/missions/heat.md",
        &mission("headline: oil"),
        "error unknown-reference missions/heat.md:3:11-3:14 [oil] there is no outcome `oil` | write `content/outcomes/oil.md`, or name an outcome that exists",
    );
    check_one(
        "content/missions/heat.md",
        &mission("places: [harbour]"),
        "error unknown-reference missions/heat.md:3:10-3:17 [harbour] there is no place `harbour` | write `content/places/harbour.md`, or name a place that exists",
    );
    check_one(
        "content/missions/heat.md",
        &mission("funding:\n  - from: fund\n    capital: public\n    instrument: grant\n    status: sought"),
        "error unknown-reference missions/heat.md:4:11-4:15 [fund] there is no actor `fund` | write `content/actors/fund.md`, or name an actor that exists",
    );
    check_one(
        "content/missions/heat.md",
        &mission("milestones:\n  - id: a\n    title: A\n    shown_by: [oil]"),
        "error unknown-reference missions/heat.md:6:16-6:19 [oil] there is no outcome `oil` | write `content/outcomes/oil.md`, or name an outcome that exists",
    );
    check_one(
        "content/outcomes/share.md",
        "---\ntitle: Share\nunit: t\ndirection: down\ntargets:\n  - date: 2030\n    value: 1\n    mission: green\n---\n",
        "error unknown-reference outcomes/share.md:8:14-8:19 [green] there is no mission `green` | write `content/missions/green.md`, or name a mission that exists",
    );
    check_one(
        "content/actors/town.md",
        "---\ntitle: Town\ntype: other\npart_of: region\n---\n",
        "error unknown-reference actors/town.md:4:10-4:16 [region] there is no actor `region` | write `content/actors/region.md`, or name an actor that exists",
    );
    check_one(
        "content/places/harbour.md",
        "---\ntitle: Harbour\npart_of: island\n---\n",
        "error unknown-reference places/harbour.md:3:10-3:16 [island] there is no place `island` | write `content/places/island.md`, or name a place that exists",
    );
    check_one(
        "content/lessons/first.md",
        "---\ntitle: First\nabout: [lessons/first]\nlearned: Much.\nled_to: [pumps]\n---\n",
        "error unknown-reference lessons/first.md:5:10-5:15 [pumps] there is no action `pumps` | write `content/actions/pumps.md`, or name an action that exists",
    );
}

#[test]
fn full_names_are_resolved_within_their_kind_and_found_in_another() {
    let lesson = |about: &str| format!("---\ntitle: First\nabout: [{about}]\nlearned: Much.\n---\n");
    let check_about = |about: &str, expect: &str| {
        let files = [("content/actors/town.md", TOWN), ("content/lessons/first.md", &*lesson(about))];
        check(&files, expect, By::Repair);
    };
    check_about(
        "actors/twon",
        "error unknown-reference lessons/first.md:3:9-3:20 [actors/twon] there is no actor `twon` | did you mean `actors/town`?",
    );
    check_about(
        "places/town",
        "error unknown-reference lessons/first.md:3:9-3:20 [places/town] there is no place `town` | did you mean `actors/town`?",
    );
    check(
        &[("content/lessons/first.md", &lesson("places/nowhere"))],
        "error unknown-reference lessons/first.md:3:9-3:23 [places/nowhere] there is no place `nowhere` | write `content/places/nowhere.md`, or name a record that exists",
        By::File("content/places/nowhere.md", "---\ntitle: Nowhere\n---\n"),
    );
}

#[test]
fn milestones_are_looked_for_in_their_mission_and_then_in_all() {
    check_action(
        "advances: [heat/oil-gon]",
        "error unknown-reference actions/pumps.md:4:12-4:24 [heat/oil-gon] mission `heat` has no milestone `oil-gon` | did you mean `heat/oil-gone`?",
        By::Repair,
    );
    check_action(
        "advances: [heat/wind-up]",
        "error unknown-reference actions/pumps.md:4:12-4:24 [heat/wind-up] mission `heat` has no milestone `wind-up` | did you mean `power/wind-up`?",
        By::Repair,
    );
    check_action(
        "advances: [oil-gone]",
        "error unknown-reference actions/pumps.md:4:12-4:20 [oil-gone] there is no mission `oil-gone` | a milestone is written with its mission: did you mean `heat/oil-gone`?",
        By::Repair,
    );
    check_action(
        "advances: [hest/oil-gone]",
        "error unknown-reference actions/pumps.md:4:12-4:25 [hest/oil-gone] there is no mission `hest` | did you mean `heat/oil-gone`?",
        By::Repair,
    );
    check_action(
        "advances: [houses/oil-gone]",
        "error unknown-reference actions/pumps.md:4:12-4:27 [houses/oil-gone] there is no mission `houses` | did you mean `heat/oil-gone`?",
        By::Edit("content/actions/pumps.md", "houses/oil-gone", "heat/oil-gone"),
    );
    check_action(
        "advances: [houses/doors-shut]",
        "error unknown-reference actions/pumps.md:4:12-4:29 [houses/doors-shut] there is no mission `houses` | write `content/missions/houses.md`, or name a mission that exists",
        By::File(
            "content/missions/houses.md",
            "---\ntitle: Houses\nmilestones:\n  - id: doors-shut\n    title: Doors shut\n---\n",
        ),
    );
    check_action(
        "advances: [heat/cables-laid]",
        "error unknown-reference actions/pumps.md:4:12-4:28 [heat/cables-laid] mission `heat` has no milestone `cables-laid` | add it to the milestones of `heat`, or name one that exists",
        By::Edit("content/actions/pumps.md", "heat/cables-laid", "heat/oil-gone"),
    );
}

#[test]
fn a_mission_refers_to_its_own_milestones_by_their_ids() {
    check_mission(
        "needs: [plan-mad]",
        "error unknown-reference missions/heat.md:11:13-11:21 [plan-mad] mission `heat` has no milestone `plan-mad` | did you mean `plan-made`?",
        By::Repair,
    );
    check_mission(
        "needs: [wind-up]",
        "error unknown-reference missions/heat.md:11:13-11:20 [wind-up] mission `heat` has no milestone `wind-up` | did you mean `power/wind-up`?",
        By::Repair,
    );
    check_mission(
        "needs: [power]",
        "error unknown-reference missions/heat.md:11:13-11:18 [power] `power` is a mission, and this field takes milestones | name one of its milestones, such as `power/wind-up`",
        By::Edit("content/missions/heat.md", "needs: [power]", "needs: [power/wind-up]"),
    );
    check(
        &[
            ("content/missions/heat.md", "---\ntitle: Heat\ncritical: dream\n---\n"),
            ("content/missions/dream.md", "---\ntitle: Dream\n---\n"),
        ],
        "error unknown-reference missions/heat.md:3:11-3:16 [dream] `dream` is a mission, and this field takes milestones | `dream` has no milestones yet: add one to it first",
        By::Edit("content/missions/heat.md", "critical: dream\n", ""),
    );
}

#[test]
fn barriers_and_milestones_are_told_apart() {
    check_action(
        "answers: [heat/oil-gone]",
        "error unknown-reference actions/pumps.md:4:11-4:24 [heat/oil-gone] mission `heat` has no barrier `oil-gone` | `oil-gone` is a milestone of `heat`, and this field takes barriers",
        By::Edit("content/actions/pumps.md", "heat/oil-gone", "heat/no-hands"),
    );
}

#[test]
fn an_author_is_an_actor_where_there_is_one_and_else_a_name() {
    let portfolio = portfolio(&[
        ("content/actors/town.md", TOWN),
        (
            "content/lessons/first.md",
            "---\ntitle: First\nabout: [actors/town]\nlearned: Much.\nauthors: [town, twon, Ann Bo]\n---\n",
        ),
    ]);
    let town = portfolio.actors.keys().next();
    let lesson = portfolio.lessons.keys().next().expect("there is one");
    assert_eq!(portfolio.links.lessons[lesson].authors, [town, None, None]);
}

#[test]
fn a_reference_to_a_draft_is_a_warning() {
    let draft = "---\ntitle: Town\ntype: other\ndraft: true\n---\nSee [the plan](../missions/heat.md).\n";
    check(
        &[("content/actors/town.md", draft), ("content/missions/heat.md", "---\ntitle: Heat\nsteward: town\n---\n")],
        "warning link-to-draft missions/heat.md:3:10-3:14 [town] the actor `town` is a draft and is left out of what is published | take `draft: true` out of its file when it is ready, or take this reference away",
        By::Edit("content/actors/town.md", "draft: true\n", ""),
    );
}

#[test]
fn a_series_must_be_measured() {
    let outcome = |lines: &str| format!("---\ntitle: Share\nunit: t\ndirection: down\n{lines}---\n");
    let check_outcome = |lines: &str, expect: &str, mended: By<'_>| {
        check(&[("content/outcomes/share.md", &outcome(lines))], expect, mended);
    };
    let measured = "measurements:\n  - {date: 2020, value: 9, series: ledger}\n";
    check_outcome(
        &format!("judged_by: leger\n{measured}"),
        "error unknown-series outcomes/share.md:5:12-5:17 [leger] no measurement belongs to the series `leger` | did you mean `ledger`?",
        By::Repair,
    );
    check_outcome(
        &format!("baseline: {{date: 2010, value: 12, series: survey}}\n{measured}"),
        "error unknown-series outcomes/share.md:5:43-5:49 [survey] no measurement belongs to the series `survey` | name one of `ledger`, or add `series` to the measurements that are counted this way, or leave it out here",
        By::Edit("content/outcomes/share.md", "series: survey", "series: ledger"),
    );
    // Before anything is measured, no way of counting can be wrong.
    portfolio(&[("content/outcomes/share.md", &outcome("judged_by: ledger\n"))]);
}

#[test]
fn a_record_in_a_folder_of_nearly_the_right_name_is_told_once_and_not_at_each_reference() {
    let tree = super::site(&[
        ("content/mission/heat.md", "---\ntitle: Heat\n---\n"),
        ("content/actions/pump.md", "---\ntitle: Pump\nstage: idea\nadvances: [heat/oil, heat]\n---\nSee [[heat]].\n"),
    ]);
    let documents: Vec<_> = tree.files().map(|file| std::sync::Arc::new(crate::parse::document(file).value)).collect();
    let told = crate::graph::link(&documents, &tree, crate::graph::Drafts::Hidden).diagnostics;
    assert!(told.is_empty(), "the folder is told by the floor below: {told:?}");
}
