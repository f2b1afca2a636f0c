//! The gaps of outcomes, lessons and reviews: each rule failing, mended, and near to failing.

use super::{Case, Edit, Site, site};

const DAY: &str = "2021-06-01";
const O: &str = "outcomes/boilers.md";
const A: &str = "actions/pumps.md";

/// The mission that the outcome serves is over.
const OVER: Edit =
    Edit::Add("missions/heat.md", "title: Heat\nstatus: ended\nresult: Enough.\nended: 2026\nheadline: boilers\n");

/// An outcome from 100 to 0 within 2021, measured at 60 on 27 May, on track; an action moves it.
fn boilers() -> Site {
    site(&[
        ("missions/heat.md", "title: Heat\nsteward: hall\nheadline: boilers\n"),
        (
            O,
            "title: Oil boilers\nunit: boilers\ndirection: down\nmissions: [heat]\nbaseline: {date: 2021-01-01, value: 100}\n\
             targets:\n  - {date: 2022-01-01, value: 0}\nmeasurements:\n  - {date: 2021-05-27, value: 60}\n",
        ),
        (
            A,
            "title: Heat pumps\nstage: underway\nmoves: [boilers]\ncommitments: [{actor: coop, role: lead, status: agreed}]\n",
        ),
        ("actors/hall.md", "title: Town hall\ntype: local-government\n"),
        ("actors/coop.md", "title: Heat co-op\ntype: cooperative\n"),
    ])
}

#[test]
fn outcome_unserved() {
    Case {
        rule: "outcome-unserved",
        on: DAY,
        site: &boilers().edited(A, "underway", "completed"),
        at: "outcomes/boilers.md:8:12-8:22 `2022-01-01`",
        says: "\"Oil boilers\" has a target for 2022-01-01, and no action moves it",
        hint: "add an action with `moves: [boilers]`, or name it in the `moves` of one that does",
        closers: &["coop"],
        mended: &[Edit::Add("actions/new.md", "title: New\nstage: idea\nmoves: [boilers]\n")],
        near_misses: &[
            &[Edit::Replace(A, "completed", "operating")],
            // The target has passed, or is reached already, or belongs to a scenario, or is only watched.
            &[Edit::Replace(O, "2022-01-01", "2021-05-31")],
            &[Edit::Replace(O, "value: 60", "value: 0")],
            &[Edit::Replace(O, "direction: down", "direction: watch")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn outcome_off_track() {
    // 23 of 40.
    Case {
        rule: "outcome-off-track",
        on: DAY,
        site: &boilers().edited(O, "value: 60", "value: 77"),
        at: "outcomes/boilers.md:10:12-10:22 `2021-05-27`",
        says: "\"Oil boilers\" stands at 77 boilers where 60 boilers were expected: off-track",
        hint: "add an action with `moves: [boilers]`, or write the next figure in `measurements` once it is better; a target that \
               cannot be kept can be set anew",
        closers: &["coop"],
        mended: &[Edit::Replace(O, "measurements:\n", "measurements:\n  - {date: 2021-06-01, value: 50}\n")],
        near_misses: &[&[Edit::Replace(O, "value: 77", "value: 76")], &[OVER]],
    }
    .check();
    Case {
        rule: "outcome-off-track",
        on: DAY,
        site: &boilers().edited(O, "2022-01-01", "2021-05-31"),
        at: "outcomes/boilers.md:8:12-8:22 `2021-05-31`",
        says: "\"Oil boilers\" missed its target for 2021-05-31",
        hint: "if it is still wanted, set it anew in `targets`, with a day and a figure that can be kept; what was learned from missing \
               it can be a lesson",
        closers: &["coop"],
        mended: &[Edit::Replace(O, "2021-05-31", "2022-01-01")],
        near_misses: &[&[Edit::Replace(O, "value: 60", "value: 0")], &[Edit::Replace(O, "2021-05-31", "2021-10-20")]],
    }
    .check();
    Case {
        rule: "outcome-off-track",
        on: DAY,
        site: &boilers().edited(O, "targets:\n  - {date: 2022-01-01, value: 0}\n", "method: growth\n").edited(
            O,
            "value: 60",
            "value: 101",
        ),
        at: "outcomes/boilers.md:9:12-9:22 `2021-05-27`",
        says: "\"Oil boilers\" moves against the wanted direction",
        hint: "add an action with `moves: [boilers]` that turns it, or write the next figure in `measurements`",
        closers: &["coop"],
        mended: &[Edit::Replace(O, "measurements:\n", "measurements:\n  - {date: 2021-06-01, value: 99}\n")],
        near_misses: &[&[Edit::Replace(O, "value: 101", "value: 100")], &[Edit::Replace(O, "method: growth\n", "")]],
    }
    .check();
}

#[test]
fn where_sources_disagree_the_worse_state_is_the_gap() {
    let two = boilers().edited(O, "measurements:\n", "measurements:\n  - {date: 2021-05-27, value: 77}\n");
    assert_eq!(two.on(DAY).gaps("outcome-off-track").len(), 1);
}

#[test]
fn outcome_stale() {
    // Three years after 27 May 2021.
    Case {
        rule: "outcome-stale",
        on: "2024-05-28",
        site: &boilers(),
        at: "outcomes/boilers.md:10:12-10:22 `2021-05-27`",
        says: "the newest figure of \"Oil boilers\" is of 2021-05-27",
        hint: "write the next figure in `measurements`, or in the CSV beside the file",
        closers: &["coop"],
        mended: &[Edit::Replace(O, "measurements:\n", "measurements:\n  - {date: 2024-05, value: 0}\n")],
        near_misses: &[
            &[Edit::Replace(O, "2021-05-27", "2021-05-28")],
            &[Edit::Replace(O, "targets:", "every: P3Y\ntargets:")],
            &[OVER],
        ],
    }
    .check();
    Case {
        rule: "outcome-stale",
        on: DAY,
        site: &boilers().edited(O, "measurements:\n  - {date: 2021-05-27, value: 60}\n", ""),
        at: "outcomes/boilers.md:2:8-2:19 `Oil boilers`",
        says: "\"Oil boilers\" was never measured",
        hint: "write the first figure in `measurements`, with its `date` and `value`, or in a CSV beside the file",
        closers: &["coop"],
        mended: &[Edit::Add("outcomes/boilers.csv", "date,value\n2021-05-27,60\n")],
        near_misses: &[&[OVER]],
    }
    .check();
    Case {
        rule: "outcome-stale",
        on: DAY,
        site: &boilers()
            .edited(O, "targets:", "judged_by: meters\ntargets:")
            .edited(O, "value: 60", "value: 60, series: survey")
            .edited(O, "measurements:\n", "measurements:\n  - {date: 2022, value: 60, series: meters}\n"),
        at: "outcomes/boilers.md:2:8-2:19 `Oil boilers`",
        says: "\"Oil boilers\" was never measured in the series that is judged, \"meters\"",
        hint: "write the first figure in `measurements`, with its `date` and `value`, or in a CSV beside the file, or name in \
               `judged_by` a series that has figures",
        closers: &["coop"],
        mended: &[Edit::Replace(O, "judged_by: meters", "judged_by: survey")],
        near_misses: &[],
    }
    .check();
}

#[test]
fn outcome_without_target() {
    Case {
        rule: "outcome-without-target",
        on: DAY,
        site: &boilers().edited(O, "targets:\n  - {date: 2022-01-01, value: 0}\n", ""),
        at: "outcomes/boilers.md:4:12-4:16 `down`",
        says: "\"Oil boilers\" has a wanted direction and no target",
        hint: "write in `targets` the day and the figure that are wanted, or set `direction` to `watch` to show it without judging it",
        closers: &["coop"],
        mended: &[Edit::Replace(O, "measurements:", "targets: [{date: 2022, value: 0}]\nmeasurements:")],
        near_misses: &[&[Edit::Replace(O, "direction: down", "direction: watch")], &[OVER]],
    }
    .check();
}

#[test]
fn targets_disagree() {
    let two = boilers()
        .edited(
            O,
            "  - {date: 2022-01-01, value: 0}\n",
            "  - {date: 2022, value: 0, mission: heat}\n  - {date: 2022~, value: 5, mission: town}\n",
        )
        .with("missions/town.md", "title: The town\nsteward: coop\n");
    Case {
        rule: "targets-disagree",
        on: DAY,
        site: &two,
        at: "outcomes/boilers.md:9:12-9:17 `2022~`",
        says: "\"The town\" and \"Heat\" want different figures of \"Oil boilers\" for 2022~",
        hint: "agree on one figure and write it for both missions, or give the targets different dates",
        closers: &["hall", "coop"],
        mended: &[Edit::Replace(O, "value: 5", "value: 0")],
        near_misses: &[
            &[Edit::Replace(O, "2022~", "2023")],
            &[Edit::Replace(O, "value: 5, mission: town", "value: 5, mission: heat")],
            &[Edit::Replace(O, "value: 5, mission: town", "value: 5")],
            &[Edit::Add("missions/town.md", "title: The town\nstatus: ended\nresult: Enough.\nended: 2020\n")],
        ],
    }
    .check();
    let computed = two.on(DAY);
    let related = &computed.gaps("targets-disagree")[0].related;
    assert_eq!((computed.tree.excerpt(related[0].0), related[0].1.as_str()), ("2022", "the target of \"Heat\""));
}

#[test]
fn lesson_unused() {
    let lesson = "title: Quiet pumps\nabout: [actions/pumps]\nlearned: Neighbours listen.\nnext: Ask before digging.\ndate: 2020-05-31\n";
    Case {
        rule: "lesson-unused",
        on: DAY,
        site: &boilers().with("lessons/quiet.md", lesson),
        at: "lessons/quiet.md:5:7-5:26 `Ask before digging.`",
        says: "the lesson \"Quiet pumps\" says what should come next, and led to nothing",
        hint: "name in `led_to` the action that it changed or started, or take `next` out if it is wanted no more",
        closers: &["coop"],
        mended: &[Edit::Replace("lessons/quiet.md", "date: 2020-05-31\n", "date: 2020-05-31\nled_to: [pumps]\n")],
        near_misses: &[
            // 365 days before 1 June 2021 is 1 June 2020.
            &[Edit::Replace("lessons/quiet.md", "2020-05-31", "2020-06-01")],
            &[Edit::Replace("lessons/quiet.md", "date: 2020-05-31\n", "")],
            &[Edit::Replace("lessons/quiet.md", "date: 2020-05-31\n", "updated: 2021\n")],
            &[Edit::Replace("lessons/quiet.md", "next: Ask before digging.\n", "")],
            &[OVER],
        ],
    }
    .check();
    // Its age may count from `updated`.
    let updated = boilers().with("lessons/quiet.md", &lesson.replace("date:", "updated:"));
    assert_eq!(updated.on(DAY).gaps("lesson-unused").len(), 1);
}

#[test]
fn review_due() {
    let reviewed = boilers().edited("actors/coop.md", "type:", "review_by: 2021-05\ntype:");
    Case {
        rule: "review-due",
        on: DAY,
        site: &reviewed,
        at: "actors/coop.md:3:12-3:19 `2021-05`",
        says: "\"Heat co-op\" was to be gone over by 2021-05",
        hint: "go over it, then set `updated` to the day you did and `review_by` to the next, or take `review_by` out",
        closers: &["coop"],
        mended: &[Edit::Replace("actors/coop.md", "review_by: 2021-05\n", "updated: 2021-06-01\nreview_by: 2022-06\n")],
        near_misses: &[&[Edit::Replace("actors/coop.md", "2021-05", "2021-06")]],
    }
    .check();
    Case {
        rule: "review-due",
        on: DAY,
        site: &boilers().with("index.md", "title: The isle\nreview_by: 2020\n"),
        at: "index.md:3:12-3:16 `2020`",
        says: "\"The isle\" was to be gone over by 2020",
        hint: "go over it, then set `updated` to the day you did and `review_by` to the next, or take `review_by` out",
        closers: &[],
        mended: &[Edit::Replace("index.md", "review_by: 2020\n", "updated: 2021-06-01\nreview_by: 2022-06\n")],
        near_misses: &[&[Edit::Replace("index.md", "2020", "2021-06")]],
    }
    .check();
    // On a mission that is over, and on every kind of record, it is asked for still.
    let everywhere = boilers()
        .with(
            "missions/heat.md",
            "title: Heat\nstatus: ended\nresult: Enough.\nended: 2020\nheadline: boilers\nreview_by: 2020\n",
        )
        .edited(O, "unit:", "review_by: 2020\nunit:")
        .edited(A, "stage:", "review_by: 2020\nstage:")
        .with("lessons/l.md", "title: L\nabout: [actions/pumps]\nlearned: Much.\nreview_by: 2020\n")
        .with("places/p.md", "title: P\nreview_by: 2020\n")
        .with("pages/about.md", "title: About\nreview_by: 2020\n")
        .with("index.md", "title: The isle\nreview_by: 2020\n")
        .on(DAY);
    assert_eq!(everywhere.gaps("review-due").len(), 7);
    assert_eq!(everywhere.gaps("review-due").len(), everywhere.analysis.gaps.len());
}
