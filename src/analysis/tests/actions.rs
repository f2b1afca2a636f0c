//! Actions: their state in the order that the contract gives, and what it follows from.

use super::{Computed, Site, site};
use crate::analysis::ActionReason;
use crate::model::Vocabulary;

const DAY: &str = "2026-11-22";

/// A mission with three milestones, of which one is met, and a barrier.
const MISSION: &str = "title: Heat\nmilestones:\n  - {id: gone, title: Gone}\n  - {id: pumps, title: Pumps}\n  \
                       - {id: begun, title: Begun, met: 2020}\n\
                       barriers:\n  - {id: grid, title: The grid, status: open, severity: high, blocks: [gone]}\n  \
                       - {id: rules, title: The rules, status: open, severity: high, blocks: [pumps]}\n";

fn around(action: &str) -> Site {
    site(&[("missions/heat.md", MISSION), ("actors/hall.md", "title: Town hall\ntype: local-government\n")])
        .with("actions/a.md", &format!("title: A\n{action}"))
}

/// Computes action `a` and compares its state and reasons.
fn check(day: &str, action: &str, expect: &str) {
    assert_eq!(say(&around(action).on(day), "a"), expect, "on {day}:\n{action}");
}

fn say(computed: &Computed, id: &str) -> String {
    let standing = &computed.analysis.actions[computed.action(id)];
    let title = |key| computed.portfolio.actions[key].record.id.to_string();
    let reasons = standing.reasons.iter().map(|reason| match *reason {
        ActionReason::Unconfirmed => "unconfirmed".to_owned(),
        ActionReason::PastEnd => "past its end".to_owned(),
        ActionReason::TaskPastDue(index) => format!("task {index}"),
        ActionReason::NeededStopped(key) => format!("{} stopped", title(key)),
        ActionReason::Barrier(key) => computed.portfolio.barrier(key).id.to_string(),
        ActionReason::NeededLate(key) => format!("{} late", title(key)),
        ActionReason::NoLead => "no lead".to_owned(),
        ActionReason::Underfunded => "underfunded".to_owned(),
    });
    let reasons: Vec<String> = reasons.collect();
    let disputed = if standing.disputed { "!" } else { "" };
    format!("{}{disputed} [{}]", standing.state.as_str(), reasons.join(", "))
}

#[test]
fn closed_stages_are_the_state() {
    for stage in ["operating", "completed"] {
        check(DAY, &format!("stage: {stage}\nconfirmed: 2001\nends: 2002\n"), &format!("{stage} []"));
    }
    check(DAY, "stage: stopped\nconfirmed: 2001\nstopped: {date: 2002, why: No money}\n", "stopped []");
    check(DAY, "stage: paused\nends: 2002\n", "paused []");
}

#[test]
fn what_nobody_confirmed_for_two_years_is_unknown() {
    // Two years after 22 November 2024, not a day before; a year counts to its last day.
    check(DAY, "stage: underway\nconfirmed: 2024-11-22\n", "on-track []");
    check(DAY, "stage: underway\nconfirmed: 2024-11-21\n", "unknown [unconfirmed]");
    check("2026-12-31", "stage: paused\nconfirmed: 2024\n", "paused []");
    check("2027-01-01", "stage: paused\nconfirmed: 2024~\n", "unknown [unconfirmed]");
    // Unknown comes before late, and without `confirmed` there is nothing to be old.
    check(DAY, "stage: underway\nconfirmed: 2020\nends: 2021\n", "unknown [unconfirmed]");
    check(DAY, "stage: underway\n", "on-track []");
}

#[test]
fn past_its_end_or_a_task_past_due_is_late() {
    check("2026-12-31", "stage: underway\nends: 2026\n", "on-track []");
    check("2027-01-01", "stage: underway\nends: 2026\n", "late [past its end]");
    check(DAY, "stage: idea\nends: 2020/2025\n", "late [past its end]");
    check(DAY, "stage: underway\nends: 2020/..\n", "on-track []");
    let tasks = "stage: underway\ntasks:\n  - {title: One, due: 2026-10, done: yes}\n  - {title: Two, due: 2026-10}\n  \
                 - {title: Three, due: 2026-10, done: 2026-11-02}\n  - {title: Four, due: 2026-11}\n  - {title: Five}\n";
    check(DAY, tasks, "late [task 1]");
    check("2026-10-31", tasks, "on-track []");
    check(DAY, &format!("{tasks}ends: 2025\n"), "late [past its end, task 1]");
}

#[test]
fn a_needed_action_that_stopped_blocks_unless_another_goes_on() {
    let chain = around("stage: underway\nneeds: [b]\n")
        .with("actions/b.md", "title: B\nstage: stopped\nstopped: {why: No money}\n");
    assert_eq!(say(&chain.on(DAY), "a"), "blocked [b stopped]");
    let continued = chain.clone().with("actions/c.md", "title: C\nstage: idea\ncontinues: [b]\n");
    assert_eq!(say(&continued.on(DAY), "a"), "on-track []");
    // What continues it and stopped as well does not go on, unless something continues that.
    let stopped = chain.with("actions/c.md", "title: C\nstage: stopped\nstopped: {why: No land}\ncontinues: [b]\n");
    assert_eq!(say(&stopped.on(DAY), "a"), "blocked [b stopped]");
    let again = stopped.with("actions/d.md", "title: D\nstage: operating\ncontinues: [c]\n");
    assert_eq!(say(&again.on(DAY), "a"), "on-track []");
}

#[test]
fn a_high_barrier_on_everything_that_is_left_blocks() {
    check(DAY, "stage: ready\nadvances: [heat/gone]\n", "blocked [grid]");
    check(DAY, "stage: ready\nadvances: [heat/gone, heat/pumps]\n", "blocked [grid, rules]");
    // The met milestone is not left to it.
    check(DAY, "stage: ready\nadvances: [heat/gone, heat/begun]\n", "blocked [grid]");
    // It answers the barrier, or advances the mission as a whole too.
    check(DAY, "stage: ready\nadvances: [heat/gone]\nanswers: [heat/grid]\n", "not-started []");
    check(DAY, "stage: ready\nadvances: [heat/gone, heat/pumps]\nanswers: [heat/grid]\n", "not-started []");
    check(DAY, "stage: ready\nadvances: [heat/gone, heat]\n", "not-started []");
    check(DAY, "stage: ready\nadvances: [heat/begun]\n", "not-started []");
    for (from, to) in
        [("high, blocks: [gone]", "medium, blocks: [gone]"), ("The grid, status: open", "The grid, status: easing")]
    {
        let site = around("stage: ready\nadvances: [heat/gone]\n").edited("missions/heat.md", from, to);
        assert_eq!(say(&site.on(DAY), "a"), "not-started []");
    }
}

#[test]
fn needing_something_late_is_a_risk_near_and_far() {
    let chain = around("stage: underway\nneeds: [b]\n")
        .with("actions/b.md", "title: B\nstage: underway\nneeds: [c]\n")
        .with("actions/c.md", "title: C\nstage: underway\nends: 2025\n");
    let computed = chain.on(DAY);
    assert_eq!(
        ["a", "b", "c"].map(|id| say(&computed, id)),
        ["at-risk [c late]", "at-risk [c late]", "late [past its end]"]
    );
    // What is done waits for nothing.
    let done = chain.edited("actions/b.md", "underway", "operating");
    assert_eq!(say(&done.on(DAY), "a"), "on-track []");
}

#[test]
fn a_lead_is_wanted_from_half_a_year_before_the_start() {
    let starts = |lead: &str| format!("stage: ready\nstarts: 2027-05-22\ncommitments: [{lead}]\n");
    check("2026-11-21", &starts(""), "not-started []");
    check("2026-11-22", &starts(""), "at-risk [no lead]");
    check("2026-11-22", &starts("{role: lead, status: wanted}"), "at-risk [no lead]");
    check("2026-11-22", &starts("{actor: hall, role: lead, status: proposed}"), "at-risk [no lead]");
    check("2026-11-22", &starts("{actor: hall, role: partner, status: agreed}"), "at-risk [no lead]");
    for status in ["agreed", "delivering", "delivered"] {
        check("2026-11-22", &starts(&format!("{{actor: hall, role: lead, status: {status}}}")), "not-started []");
    }
    // A year starts on its first day; long after the start a lead is wanted still.
    check("2026-06-30", "stage: ready\nstarts: 2027\n", "not-started []");
    check("2026-07-01", "stage: ready\nstarts: 2027\n", "at-risk [no lead]");
    check(DAY, "stage: underway\nstarts: 2020\n", "at-risk [no lead]");
}

#[test]
fn half_of_the_cost_is_wanted_from_a_year_before_the_start() {
    let lead = "commitments: [{actor: hall, role: lead, status: agreed}]\n";
    let line =
        |amount: &str, status: &str| format!("  - {{capital: public, instrument: grant, {amount}status: {status}}}\n");
    let funded = |lines: &str| format!("stage: ready\nstarts: 2027-11-22\n{lead}cost: 100\nfunding:\n{lines}");
    let committed = line("amount: 30, ", "committed");
    // 30 + 20 of 100 are half; 30 + 19 are not.
    check(DAY, &funded(&(committed.clone() + &line("amount: 20, ", "disbursed"))), "not-started []");
    let under = funded(&(committed.clone() + &line("amount: 19, ", "disbursed")));
    check(DAY, &under, "at-risk [underfunded]");
    check("2026-11-21", &under, "not-started []");
    // Pledges do not count; a line of an unknown amount makes that nobody knows.
    check(DAY, &funded(&(committed.clone() + &line("amount: 70, ", "pledged"))), "at-risk [underfunded]");
    check(DAY, &funded(&(committed + &line("", "committed"))), "not-started []");
    check(DAY, &format!("stage: ready\nstarts: 2027-11-22\n{lead}cost: 100\n"), "at-risk [underfunded]");
    check(DAY, &format!("stage: ready\nstarts: 2027-11-22\n{lead}"), "not-started []");
    // A cost in euros is compared with euros; with crowns only by a rate, and here there is none.
    let euros = funded(&line("amount: 40 EUR, ", "committed")).replace("cost: 100", "cost: 100 EUR");
    check(DAY, &euros, "at-risk [underfunded]");
    check(DAY, &euros.replace("amount: 40 EUR", "amount: 40"), "not-started []");
}

#[test]
fn what_is_still_to_start_is_not_started() {
    check(DAY, "stage: design\nstarts: 2028\n", "not-started []");
    check(DAY, "stage: idea\n", "not-started []");
    check(DAY, "stage: underway\n", "on-track []");
}

#[test]
fn the_declared_status_is_compared_while_ready_or_under_way() {
    check(DAY, "stage: underway\nstatus: on-track\n", "on-track []");
    check(DAY, "stage: underway\nstatus: at-risk\n", "on-track! []");
    check(DAY, "stage: underway\nstatus: on-track\nends: 2025\n", "late! [past its end]");
    check(DAY, "stage: underway\nstatus: late\nends: 2025\n", "late [past its end]");
    // Not started does not contradict on track; it does contradict late.
    check(DAY, "stage: ready\nstatus: on-track\n", "not-started []");
    check(DAY, "stage: ready\nstatus: late\n", "not-started! []");
    check(DAY, "stage: underway\nstatus: at-risk\nconfirmed: 2020\n", "unknown [unconfirmed]");
}
