//! Milestones, in the order that their states hold, and the chain that a mission hangs on.

use super::{Computed, Site, site};
use crate::model::Vocabulary;

const DAY: &str = "2026-11-22";

fn mission(front_matter: &str) -> Site {
    site(&[("missions/heat.md", &format!("title: Heat\n{front_matter}"))])
}

fn states(computed: &Computed, id: &str) -> Vec<String> {
    let key = computed.mission(id);
    let milestones = &computed.portfolio.missions[key].record.milestones;
    let standings = computed.analysis.missions[key].milestones.iter();
    let say = standings.zip(milestones).map(|(standing, milestone)| {
        let unserved = if standing.late_and_unserved { ", nothing serves it" } else { "" };
        format!("{} {}{unserved}", milestone.id, standing.state.as_str())
    });
    say.collect()
}

fn path(computed: &Computed, id: &str) -> String {
    let path = &computed.analysis.missions[computed.mission(id)].critical_path;
    let ids = path.milestones.iter().map(|&key| {
        assert!(computed.analysis.missions[key.mission].milestones[key.index].critical, "what is on the path knows it");
        computed.portfolio.milestone(key).id.to_string()
    });
    let ids: Vec<String> = ids.collect();
    format!("{}{}", ids.join(" > "), if path.declared { " (declared)" } else { "" })
}

#[test]
fn the_first_state_that_holds_is_the_milestones() {
    let milestones = "target: 2030\nmilestones:\n  - {id: a, title: A, met: yes, by: 2020}\n  \
                      - {id: b, title: B, dropped: {why: Too dear}, by: 2020}\n  - {id: c, title: C, by: 2025}\n  \
                      - {id: d, title: D, by: 2025}\n  - {id: e, title: E}\n  - {id: f, title: F}\n  - {id: g, title: G, by: 2026}\n";
    let site = mission(milestones)
        .with("actions/one.md", "title: One\nstage: underway\nadvances: [heat/c, heat/f]\n")
        .with("actions/two.md", "title: Two\nstage: completed\nadvances: [heat/e]\n")
        .with("actions/three.md", "title: Three\nstage: operating\nadvances: [heat/g]\n")
        .with("actions/whole.md", "title: Whole\nstage: underway\nadvances: [heat]\n");
    let now = ["a met", "b dropped", "c late", "d late, nothing serves it", "e unserved", "f on-track", "g on-track"];
    assert_eq!(states(&site.on(DAY), "heat"), now);
    // On the last day of its year it is not late, and the mission's target is the date of those without one.
    assert_eq!(states(&site.on("2025-12-31"), "heat")[2..4], ["c on-track", "d unserved"]);
    assert_eq!(states(&site.on("2031-01-01"), "heat")[4..], ["e late, nothing serves it", "f late", "g late"]);
    let over = site.edited(
        "missions/heat.md",
        "target: 2030\n",
        "target: 2030\nstatus: ended\nresult: Enough.\nended: 2026\n",
    );
    assert_eq!(states(&over.on(DAY), "heat")[..4], ["a met", "b dropped", "c missed", "d missed"]);
}

#[test]
fn it_is_at_risk_when_all_that_serve_it_are_in_trouble() {
    let served = |stages: &[&str]| {
        let site = mission("milestones: [{id: a, title: A}]\n");
        stages.iter().enumerate().fold(site, |site, (index, stage)| {
            let action = format!("title: T\nadvances: [heat/a]\nstage: {stage}\n");
            site.with(&format!("actions/t{index}.md"), &action)
        })
    };
    let check = |stages: &[&str], expect: &str| {
        assert_eq!(states(&served(stages).on(DAY), "heat"), [format!("a {expect}")], "{stages:?}");
    };
    check(&["paused", "underway\nends: 2025", "underway\nconfirmed: 2020", "ready\nstarts: 2027"], "at-risk");
    check(&["paused", "underway"], "on-track");
    check(&["paused", "idea"], "on-track");
    check(&["paused", "operating"], "on-track");
    check(&["paused", "completed"], "at-risk");
    check(&["completed", "stopped\nstopped: {why: Enough}"], "unserved");
}

#[test]
fn the_date_is_as_written_else_the_day_it_was_met_else_the_missions() {
    let computed = mission(
        "target: 2030\nmilestones:\n  - {id: a, title: A, by: 2025, met: 2024}\n  - {id: b, title: B, met: 2024-05}\n  \
         - {id: c, title: C, met: yes}\n  - {id: d, title: D}\n",
    )
    .on(DAY);
    let standings = &computed.analysis.missions[computed.mission("heat")].milestones;
    let due: Vec<String> = standings.iter().map(|it| it.due.map_or("-".to_owned(), |due| due.to_string())).collect();
    assert_eq!(due, ["2025", "2024-05", "2030", "2030"]);
}

#[test]
fn the_latest_unmet_date_makes_the_chain_critical() {
    // Ends: c (2028) and e (2029).
    let computed = mission(
        "milestones:\n  - {id: a, title: A, by: 2020, met: yes}\n  - {id: b, title: B, by: 2026, needs: [a]}\n  \
         - {id: c, title: C, by: 2028, needs: [b]}\n  - {id: d, title: D, by: 2027, needs: [a]}\n  \
         - {id: e, title: E, by: 2029, needs: [d]}\n",
    )
    .on(DAY);
    assert_eq!(path(&computed, "heat"), "a > d > e");
}

#[test]
fn then_the_most_unmet_milestones_then_the_first_id() {
    // All end in z. Over b two are unmet, over c and d three, and c is the first of them.
    let chains = "milestones:\n  - {id: z, title: Z, by: 2030, needs: [b, d, c]}\n  - {id: b, title: B, by: 2029}\n  \
                  - {id: c, title: C, by: 2027, needs: [a]}\n  - {id: d, title: D, by: 2028, needs: [a]}\n  - {id: a, title: A, by: 2026}\n";
    assert_eq!(path(&mission(chains).on(DAY), "heat"), "a > c > z");
    // When z is due before b, the latest is b's, and its chain is the critical one.
    let earlier = mission(&chains.replace("by: 2030", "by: 2025"));
    assert_eq!(path(&earlier.on(DAY), "heat"), "b > z");
    // Two ends alike in all: the first id.
    let two = "milestones: [{id: y, title: Y, by: 2030}, {id: x, title: X, by: 2030}]\n";
    assert_eq!(path(&mission(two).on(DAY), "heat"), "x");
    // A date that is not known comes before every date that is.
    let unknown = "milestones: [{id: a, title: A}, {id: b, title: B, by: 2020}]\n";
    assert_eq!(path(&mission(unknown).on(DAY), "heat"), "b");
}

#[test]
fn a_declared_end_is_kept_and_called_declared() {
    let chains = "critical: c\nmilestones:\n  - {id: a, title: A, by: 2026}\n  - {id: b, title: B, by: 2027}\n  \
                  - {id: c, title: C, by: 2028, needs: [a, b]}\n  - {id: d, title: D, by: 2030, needs: [c]}\n";
    assert_eq!(path(&mission(chains).on(DAY), "heat"), "a > c (declared)");
}

#[test]
fn what_is_dropped_is_on_no_chain_and_what_is_met_is_none_by_itself() {
    let dropped = "milestones:\n  - {id: a, title: A, by: 2026}\n  - {id: b, title: B, by: 2031, needs: [a], dropped: {why: Enough}}\n  \
                   - {id: c, title: C, by: 2028, needs: [b]}\n";
    assert_eq!(path(&mission(dropped).on(DAY), "heat"), "c");
    assert_eq!(path(&mission("milestones: [{id: a, title: A, met: 2020}]\n").on(DAY), "heat"), "");
    assert_eq!(path(&mission("").on(DAY), "heat"), "");
}

#[test]
fn a_chain_may_begin_in_another_mission() {
    let site = mission("milestones: [{id: a, title: A, by: 2028, needs: [power/p]}]\n").with(
        "missions/power.md",
        "title: Power\nmilestones:\n  - {id: p, title: P, by: 2026}\n  - {id: q, title: Q, by: 2030}\n",
    );
    let computed = site.on(DAY);
    assert_eq!(path(&computed, "heat"), "p > a");
    assert_eq!(path(&computed, "power"), "q");
}

#[test]
fn a_long_chain_is_walked_without_recursion() {
    let later = (1..5000).map(|index| format!("  - {{id: m{index}, title: M, by: 2030, needs: [m{}]}}\n", index - 1));
    let milestones: Vec<String> = later.collect();
    let first = "milestones:\n  - {id: m0, title: M, by: 2030}\n";
    let computed = mission(&(first.to_owned() + &milestones.concat())).on(DAY);
    assert_eq!(computed.analysis.missions[computed.mission("heat")].critical_path.milestones.len(), 5000);
}
