//! The gaps of milestones, barriers and missions: each rule failing, mended, and near to failing.

use super::{Case, Edit, Site, site};

const DAY: &str = "2026-11-22";
const M: &str = "missions/heat.md";
const A: &str = "actions/pumps.md";

const OVER: Edit = Edit::Replace(M, "target: 2030\n", "target: 2030\nstatus: ended\nresult: Enough.\nended: 2026\n");

/// A mission of one milestone that one action serves, steward and lead included.
fn heat() -> Site {
    site(&[
        (
            M,
            "title: Fossil-free heat\ntarget: 2030\nsteward: hall\nheadline: boilers\nmilestones:\n  - id: gone\n    \
             title: Last oil boiler gone\n    by: 2029\n    shown_by: event\n",
        ),
        (
            A,
            "title: Heat pumps\nstage: underway\nadvances: [heat/gone]\ncommitments: [{actor: coop, role: lead, status: agreed}]\n",
        ),
        ("outcomes/boilers.md", "title: Oil boilers\nunit: boilers\ndirection: down\n"),
        ("actors/hall.md", "title: Town hall\ntype: local-government\n"),
        ("actors/coop.md", "title: Heat co-op\ntype: cooperative\n"),
    ])
}

#[test]
fn milestone_unserved() {
    Case {
        rule: "milestone-unserved",
        on: DAY,
        site: &heat().edited(A, "stage: underway", "stage: completed"),
        at: "missions/heat.md:8:12-8:32 `Last oil boiler gone`",
        says: "nothing serves the milestone \"Last oil boiler gone\"",
        hint: "add an action with `advances: [heat/gone]`, or say in `dropped` why it was given up",
        closers: &["coop"],
        mended: &[Edit::Add("actions/new.md", "title: New\nstage: idea\nadvances: [heat/gone]\n")],
        near_misses: &[
            &[Edit::Replace(M, "    by: 2029\n", "    by: 2029\n    dropped: {why: Too dear}\n")],
            &[Edit::Replace(M, "    by: 2029\n", "    by: 2029\n    met: 2026\n")],
            &[Edit::Replace(A, "completed", "paused")],
            &[Edit::Replace(A, "completed", "operating")],
            // Late and unserved is one gap, and `milestone-late` tells it.
            &[Edit::Replace(M, "by: 2029", "by: 2025")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn serving_the_mission_as_a_whole_serves_no_milestone() {
    let site = heat().edited(A, "[heat/gone]", "[heat]");
    assert_eq!(site.on(DAY).gaps("milestone-unserved").len(), 1);
}

#[test]
fn milestone_unmeasured() {
    Case {
        rule: "milestone-unmeasured",
        on: DAY,
        site: &heat().edited(M, "    shown_by: event\n", ""),
        at: "missions/heat.md:8:12-8:32 `Last oil boiler gone`",
        says: "nobody could tell when the milestone \"Last oil boiler gone\" is met: no outcome shows it",
        hint: "name in `shown_by` the outcomes that show it, or write `shown_by: event` when nothing is counted",
        closers: &["coop"],
        mended: &[Edit::Replace(M, "    by: 2029\n", "    by: 2029\n    shown_by: [boilers]\n")],
        near_misses: &[
            &[Edit::Replace(M, "    by: 2029\n", "    by: 2029\n    shown_by: event\n")],
            &[Edit::Replace(M, "    by: 2029\n", "    met: yes\n")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn milestone_late() {
    Case {
        rule: "milestone-late",
        on: DAY,
        site: &heat().edited(M, "by: 2029", "by: 2025"),
        at: "missions/heat.md:9:9-9:13 `2025`",
        says: "the milestone \"Last oil boiler gone\" was due by 2025 and is not met",
        hint: "write in `met` the day it was met, or in `by` a day that can be kept, or say in `dropped` why it was given up",
        closers: &["coop"],
        mended: &[Edit::Replace(M, "by: 2025", "by: 2025\n    met: 2026-02")],
        near_misses: &[
            &[Edit::Replace(M, "by: 2025", "by: 2026")],
            &[Edit::Replace(M, "by: 2025", "by: 2025/..")],
            &[Edit::Replace(M, "by: 2025", "by: 2025\n    dropped: {why: Too dear}")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn late_and_unserved_is_one_gap_and_weighs_what_the_heavier_rule_weighs() {
    let both = heat().edited(M, "by: 2029", "by: 2025").edited(A, "stage: underway", "stage: completed");
    Case {
        rule: "milestone-late",
        on: DAY,
        site: &both,
        at: "missions/heat.md:9:9-9:13 `2025`",
        says: "the milestone \"Last oil boiler gone\" was due by 2025, is not met, and nothing serves it",
        hint: "add an action with `advances: [heat/gone]` and write in `by` a day that can be kept, or say in `dropped` why it \
               was given up",
        closers: &["coop"],
        mended: &[
            Edit::Add("actions/new.md", "title: New\nstage: idea\nadvances: [heat/gone]\n"),
            Edit::Replace(M, "by: 2025", "by: 2029"),
        ],
        near_misses: &[],
    }
    .check();
    assert!(both.on(DAY).gaps("milestone-unserved").is_empty());
    let set = |rules: &str| {
        both.clone().edited("portfolio.yaml", "currency: DKK\n", &format!("currency: DKK\nrules:\n{rules}"))
    };
    let heavier = set("  milestone-unserved: error\n").on(DAY);
    assert_eq!(heavier.gaps("milestone-late")[0].severity.as_str(), "error");
    // With the one off the other speaks for itself.
    let off = set("  milestone-late: off\n").on(DAY);
    assert_eq!((off.gaps("milestone-late").len(), off.gaps("milestone-unserved").len()), (0, 1));
}

#[test]
fn milestone_single_bet() {
    let two = "title: Fossil-free heat\ntarget: 2030\nsteward: hall\nheadline: boilers\nmilestones:\n  - id: gone\n    \
               title: Last oil boiler gone\n    by: 2029\n    shown_by: event\n  - {id: side, title: Aside, by: 2027}\n";
    Case {
        rule: "milestone-single-bet",
        on: DAY,
        site: &heat().with(M, two).edited(A, "[heat/gone]", "[heat/gone, heat/side]"),
        at: "missions/heat.md:8:12-8:32 `Last oil boiler gone`",
        says: "the critical milestone \"Last oil boiler gone\" hangs on one action alone, \"Heat pumps\"",
        hint: "add a second action with `advances: [heat/gone]`, so that there is another way should the first one fail",
        closers: &["coop"],
        mended: &[Edit::Add("actions/new.md", "title: New\nstage: idea\nadvances: [heat/gone]\n")],
        near_misses: &[
            &[Edit::Replace(A, "underway", "operating")],
            &[Edit::Replace(A, "underway", "paused")],
            &[Edit::Replace(A, "[heat/gone, heat/side]", "[heat/side]")],
            &[Edit::Add("actions/new.md", "title: New\nstage: paused\nadvances: [heat/gone]\n")],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn milestone_order() {
    let two = "title: Fossil-free heat\ntarget: 2030\nsteward: hall\nmilestones:\n  - {id: net, title: The net, by: 2028}\n  \
               - {id: gone, title: Gone, by: 2027, needs: [net]}\n";
    Case {
        rule: "milestone-order",
        on: DAY,
        site: &heat().with(M, two),
        at: "missions/heat.md:6:35-6:39 `2028`",
        says: "the milestone \"The net\" is due by 2028, but \"Gone\" needs it by 2027",
        hint: "write in `by` 2027 or a day before it, give \"Gone\" a later `by`, or take it out of its `needs`",
        closers: &["hall"],
        mended: &[Edit::Replace(M, "by: 2028", "by: 2027")],
        near_misses: &[
            &[Edit::Replace(M, "by: 2027", "by: 2028-12-31")],
            &[Edit::Replace(M, "by: 2028", "by: 2028, met: 2026")],
            &[Edit::Replace(M, "by: 2027", "by: 2027, dropped: {why: Enough}")],
            &[OVER],
        ],
    }
    .check();
    // Without a date of its own the needed one is due with the mission, after the one that needs it.
    let undated = heat().with(M, two).edited(M, ", by: 2028", "").on(DAY);
    assert_eq!(undated.place(undated.gaps("milestone-order")[0]), "missions/heat.md:6:22-6:29 `The net`");
}

#[test]
fn barrier_open() {
    let barred = heat().edited(
        M,
        "milestones:\n",
        "barriers:\n  - id: grid\n    title: The grid is full\n    status: open\n    severity: high\n    blocks: [gone]\nmilestones:\n",
    );
    Case {
        rule: "barrier-open",
        on: DAY,
        site: &barred,
        at: "missions/heat.md:8:12-8:28 `The grid is full`",
        says: "nothing answers the barrier \"The grid is full\", which stands high on the critical path",
        hint: "add an action or an emerging enabler with `answers: [heat/grid]`, or set its `status` to `easing` or `removed` if \
               it gives way",
        closers: &["coop", "hall"],
        mended: &[Edit::Add("actions/new.md", "title: New\nstage: idea\nanswers: [heat/grid]\n")],
        near_misses: &[
            &[Edit::Replace(M, "status: open", "status: easing")],
            &[Edit::Replace(M, "severity: high", "severity: medium")],
            &[Edit::Replace(M, "    blocks: [gone]\n", "")],
            &[Edit::Replace(M, "milestones:\n", "enablers: [{id: cable, title: C, status: emerging, answers: [grid]}]\nmilestones:\n")],
            &[OVER],
        ],
    }
    .check();
    // Neither an enabler that is missing nor an action that is over answers it.
    let missing = barred
        .edited(
            M,
            "milestones:\n",
            "enablers: [{id: cable, title: C, status: missing, answers: [grid]}]\nmilestones:\n",
        )
        .with("actions/new.md", "title: New\nstage: completed\nanswers: [heat/grid]\n");
    assert_eq!(missing.on(DAY).gaps("barrier-open").len(), 1);
}

#[test]
fn mission_without_headline() {
    Case {
        rule: "mission-without-headline",
        on: DAY,
        site: &heat().edited(M, "headline: boilers\n", "").edited(
            "outcomes/boilers.md",
            "unit",
            "missions: [heat]\nunit",
        ),
        at: "missions/heat.md:2:8-2:24 `Fossil-free heat`",
        says: "no outcome stands for the mission \"Fossil-free heat\"",
        hint: "name in `headline` the outcome that shows best whether it is reached, such as `headline: boilers`",
        closers: &["hall"],
        mended: &[Edit::Replace(M, "steward: hall\n", "steward: hall\nheadline: boilers\n")],
        near_misses: &[&[OVER]],
    }
    .check();
}

#[test]
fn mission_without_pathway() {
    Case {
        rule: "mission-without-pathway",
        on: DAY,
        site: &site(&[(M, "title: Fossil-free heat\ntarget: 2030\n")]),
        at: "missions/heat.md:3:9-3:13 `2030`",
        says: "the mission \"Fossil-free heat\" is for 2030, and no milestone leads there",
        hint: "write in `milestones` what must be true on the way, beginning at the end: an `id`, a `title` and, where it is known, `by`",
        closers: &[],
        mended: &[Edit::Replace(M, "target: 2030\n", "target: 2030\nmilestones: [{id: gone, title: Gone}]\n")],
        near_misses: &[&[Edit::Replace(M, "target: 2030\n", "")], &[OVER]],
    }
    .check();
}

/// Four live actions of the mission, each with a line of 10 from the co-op, which leads them, in horizon 1 and at low risk.
fn four() -> Site {
    ["a", "b", "c", "d"].into_iter().fold(heat(), |site, id| {
        let action = "title: T\nstage: underway\nadvances: [heat]\nhorizon: 1\nrisk: low\n\
                      commitments: [{actor: coop, role: lead, status: agreed}]\n\
                      funding: [{from: coop, capital: community, instrument: shares, amount: 10, status: committed}]\n";
        site.with(&format!("actions/{id}.md"), action)
    })
}

#[test]
fn funding_concentrated() {
    // 40 of the co-op; 39 of others make it 50.6 %, 40 make it half.
    let line = |amount: u32| {
        format!(
            "steward: hall\nfunding: [{{from_name: A fund, capital: private, instrument: grant, amount: {amount}, status: disbursed}}]\n"
        )
    };
    Case {
        rule: "funding-concentrated",
        on: DAY,
        site: &four().edited(M, "steward: hall\n", &line(39)),
        at: "missions/heat.md:2:8-2:24 `Fossil-free heat`",
        says: "50 % of the committed money of \"Fossil-free heat\" comes from one source, Heat co-op",
        hint: "look for others who could carry a part, and write what is asked of them in `funding` (`status: sought`, later \
               `committed`)",
        closers: &["hall"],
        mended: &[Edit::Replace(M, "amount: 39", "amount: 40")],
        near_misses: &[
            // Three live actions with money are too few to speak of a share.
            &[Edit::Replace("actions/a.md", "stage: underway", "stage: operating")],
            &[Edit::Replace("actions/a.md", "status: committed", "status: pledged")],
            &[OVER],
        ],
    }
    .check();
    // A name that has no record is a source like another, and pledges are none.
    let named = four().edited(M, "steward: hall\n", &line(41)).on(DAY);
    let gap = named.gaps("funding-concentrated")[0];
    assert_eq!(gap.message, "50 % of the committed money of \"Fossil-free heat\" comes from one source, A fund");
    let pledged = four().edited(M, "steward: hall\n", &line(41).replace("disbursed", "pledged")).on(DAY);
    let gap = pledged.gaps("funding-concentrated")[0];
    assert_eq!(gap.message, "100 % of the committed money of \"Fossil-free heat\" comes from one source, Heat co-op");
}

#[test]
fn lead_concentrated() {
    // Five are under way (`pumps` too), of which the co-op leads three.
    let led = four().edited("actions/a.md", "actor: coop", "actor: hall").edited(
        "actions/b.md",
        "actor: coop",
        "actor: hall",
    );
    Case {
        rule: "lead-concentrated",
        on: DAY,
        site: &led,
        at: "missions/heat.md:2:8-2:24 `Fossil-free heat`",
        says: "\"Heat co-op\" leads 3 of the 5 actions under way for \"Fossil-free heat\"",
        hint: "ask others to lead some of them, and write it in their `commitments` (`role: lead`)",
        closers: &["hall"],
        mended: &[
            Edit::Replace("actions/c.md", "actor: coop", "actor: hall"),
            Edit::Replace("actions/a.md", "actor: hall", "actor: coop"),
            Edit::Replace("actions/d.md", "stage: underway", "stage: ready"),
        ],
        near_misses: &[
            // Three with a lead are too few.
            &[
                Edit::Replace("actions/a.md", "status: agreed", "status: proposed"),
                Edit::Replace("actions/b.md", "status: agreed", "status: proposed"),
            ],
            &[OVER],
        ],
    }
    .check();
}

#[test]
fn portfolio_unbalanced() {
    let risks = four().edited("actions/a.md", "risk: low", "risk: high");
    Case {
        rule: "portfolio-unbalanced",
        on: DAY,
        site: &risks,
        at: "missions/heat.md:2:8-2:24 `Fossil-free heat`",
        says: "all 4 live actions of \"Fossil-free heat\" that name a horizon sit in horizon 1",
        hint: "add an action of another `horizon`: 1 improves what is, 2 bridges, 3 transforms",
        closers: &["hall"],
        mended: &[Edit::Add("actions/e.md", "title: E\nstage: idea\nadvances: [heat]\nhorizon: 3\n")],
        near_misses: &[
            &[Edit::Replace("actions/b.md", "horizon: 1\n", "")],
            &[Edit::Replace("actions/b.md", "underway", "operating")],
            &[OVER],
        ],
    }
    .check();
    Case {
        rule: "portfolio-unbalanced",
        on: DAY,
        site: &four().edited("actions/a.md", "horizon: 1", "horizon: 2"),
        at: "missions/heat.md:2:8-2:24 `Fossil-free heat`",
        says: "all 4 live actions of \"Fossil-free heat\" that name a risk carry the same, low",
        hint: "add an action of another `risk`: safe ones pay for bold ones, and bold ones find what safe ones cannot",
        closers: &["hall"],
        mended: &[Edit::Add("actions/e.md", "title: E\nstage: idea\nadvances: [heat]\nrisk: high\n")],
        near_misses: &[&[Edit::Replace("actions/b.md", "risk: low\n", "")]],
    }
    .check();
}
