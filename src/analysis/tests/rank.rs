//! The points of the pipeline, each part by hand.

use super::{Computed, Site, site};
use crate::analysis::Rank;
use crate::model::Vocabulary;

const DAY: &str = "2026-11-22";

/// Three milestones in a chain, so that all unmet ones are critical, and one beside it that is due earlier; barriers before two.
const MISSION: &str = "title: Heat\ntarget: 2035\nmilestones:\n  - {id: begun, title: Begun, met: 2020}\n  \
                       - {id: pumps, title: Pumps, needs: [begun], by: 2030}\n  - {id: gone, title: Gone, needs: [pumps]}\n  \
                       - {id: aside, title: Aside, by: 2028}\n  - {id: given-up, title: Given up, dropped: {date: 2024, why: No}}\n\
                       barriers:\n  - {id: grid, title: The grid, status: open, severity: low, blocks: [gone]}\n  \
                       - {id: rules, title: The rules, status: easing, severity: high, blocks: [pumps]}\n";

fn around(action: &str) -> Site {
    site(&[("missions/heat.md", MISSION), ("actors/hall.md", "title: Town hall\ntype: local-government\n")])
        .with("actions/done.md", "title: Done\nstage: completed\n")
        .with("actions/open.md", "title: Open\nstage: design\n")
        .with("actions/a.md", &format!("title: A\nstage: design\n{action}"))
}

fn rank<'a>(computed: &'a Computed, id: &str) -> &'a Rank {
    &computed.analysis.ranks[computed.action(id)]
}

/// Computes action `a` and compares its points: impact + readiness + milestones = all.
fn check(action: &str, expect: &str) {
    let computed = around(action).on(DAY);
    let rank = rank(&computed, "a");
    let parts = [rank.impact_points(), rank.readiness_points(), rank.milestone_points(), rank.points()];
    assert_eq!(parts.map(|part| part.to_string()).join(" "), expect, "{action}");
}

#[test]
fn impact_gives_two_points_a_level() {
    // An action that needs nothing and that no barrier stands before has two points of readiness.
    check("", "0 2 0 2");
    check("impact: low\n", "2 2 0 4");
    check("impact: medium\n", "4 2 0 6");
    check("impact: high\n", "6 2 0 8");
}

#[test]
fn unmet_milestones_give_two_points_and_critical_ones_four() {
    check("advances: [heat/aside]\n", "0 2 2 4");
    check("advances: [heat/pumps]\n", "0 2 4 6");
    // Named twice counts once; met and dropped ones and the mission as a whole count nothing.
    check("advances: [heat/pumps, heat/aside]\n", "0 2 6 8");
    check("advances: [heat/begun, heat/given-up, heat]\n", "0 2 0 2");
    // Two critical ones and one beside: 4 + 4 + 2; the open barrier before the last takes a point of readiness.
    check("advances: [heat/pumps, heat/gone, heat/aside]\n", "0 1 10 11");
}

#[test]
fn milestones_of_an_ended_mission_give_nothing() {
    let ended = around("advances: [heat/pumps]\n").edited(
        "missions/heat.md",
        "title: Heat\n",
        "title: Heat\nstatus: missed\nresult: It came too late.\n",
    );
    assert_eq!(rank(&ended.on(DAY), "a").milestone_points(), 0);
}

#[test]
fn readiness_counts_lead_money_needs_and_barriers() {
    check("commitments: [{actor: hall, role: lead, status: agreed}]\n", "0 3 0 3");
    check("commitments: [{actor: hall, role: lead, status: proposed}]\n", "0 2 0 2");
    check("needs: [done]\n", "0 2 0 2");
    check("needs: [done, open]\n", "0 1 0 1");
    // An open barrier of any severity stands before what is left, unless the action answers it; one that eases does not.
    check("advances: [heat/gone]\n", "0 1 4 5");
    check("advances: [heat/gone]\nanswers: [heat/grid]\n", "0 2 4 6");
    check("advances: [heat/pumps]\n", "0 2 4 6");
    let money = |amount: u32, status: &str| {
        format!("cost: 100\nfunding: [{{capital: public, instrument: grant, amount: {amount}, status: {status}}}]\n")
    };
    check(&money(100, "committed"), "0 4 0 4");
    check(&money(99, "disbursed"), "0 3 0 3");
    check(&money(50, "committed"), "0 3 0 3");
    check(&money(49, "committed"), "0 2 0 2");
    check(&money(100, "pledged"), "0 2 0 2");
    check("funding: [{capital: public, instrument: grant, amount: 100, status: committed}]\n", "0 2 0 2");
}

#[test]
fn the_most_points_come_first_and_ties_go_by_id() {
    let computed = around("impact: high\n")
        .with("actions/b.md", "title: B\nstage: design\nimpact: high\n")
        .with("actions/c.md", "title: C\nstage: design\nadvances: [heat/pumps, heat/aside]\n")
        .on(DAY);
    let all = computed.portfolio.actions.keys().rev().collect();
    let ranked = computed.analysis.ranked(all).into_iter();
    let ranked: Vec<String> = ranked.map(|key| computed.portfolio.actions[key].record.id.to_string()).collect();
    // a and b: 6 + 2; c: 4 + 2 for milestones + 2; done and open: 2.
    assert_eq!(ranked, ["a", "b", "c", "done", "open"]);
    assert_eq!(crate::model::Level::ALL.len(), 3, "a new level wants points");
}
