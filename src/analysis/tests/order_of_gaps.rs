//! Gaps as a list: their order, their weight, whom they concern.

use super::site;
use crate::model::Vocabulary;

#[test]
fn the_heavy_come_first_then_the_critical_then_by_record_and_place() {
    let computed = site(&[
        ("portfolio.yaml", "model: 1\ntitle: S\nlanguage: en\ncurrency: DKK\nrules:\n  action-adrift: error\n"),
        (
            "missions/heat.md",
            "title: Heat\nmilestones:\n  - {id: side, title: Side, by: 2027}\n  - {id: gone, title: Gone, by: 2029}\n",
        ),
        ("actions/b.md", "title: B\nstage: underway\n"),
        ("actions/a.md", "title: A\nstage: underway\n"),
    ])
    .on("2026-11-22");
    let listed: Vec<String> = computed
        .analysis
        .gaps
        .iter()
        .map(|gap| format!("{} {} {}", gap.severity.as_str(), gap.rule.as_str(), computed.tree.excerpt(gap.span)))
        .collect();
    assert_eq!(
        listed,
        [
            "error action-adrift A",
            "error action-adrift B",
            "warning milestone-unserved Gone",
            "warning milestone-unserved Side",
            "note milestone-unmeasured Gone",
            "note action-without-lead A",
            "note action-without-lead B",
            "note mission-without-headline Heat",
            "note milestone-unmeasured Side",
        ]
    );
    assert_eq!(computed.analysis.gaps.iter().filter(|gap| gap.critical).count(), 2);
}

#[test]
fn a_record_of_an_active_mission_and_of_one_that_is_over_is_told_for_the_active_one() {
    let computed = site(&[
        ("missions/new.md", "title: New\n"),
        ("missions/old.md", "title: Old\nstatus: reached\nresult: Done.\nended: 2020\n"),
        ("actions/a.md", "title: A\nstage: underway\nadvances: [new, old]\n"),
    ])
    .on("2026-11-22");
    let gap = computed.gaps("action-without-lead")[0];
    assert_eq!(gap.missions, [computed.mission("new")]);
}

#[test]
fn no_more_than_four_are_asked_and_those_who_promised_come_first() {
    let mut files = vec![(
        "actions/a.md".to_owned(),
        "title: A\nstage: underway\ncommitments:\n  - {actor: e, role: lead, status: proposed}\n  - {actor: d, role: lead, status: agreed}\n  \
         - {actor: c, role: lead, status: delivering}\n  - {actor: b, role: lead, status: agreed}\n  - {actor: d, role: lead, status: agreed}\n  \
         - {actor: a, role: lead, status: refused}\n  - {actor: f, role: lead, status: proposed}\n"
            .to_owned(),
    )];
    for id in ["a", "b", "c", "d", "e", "f"] {
        files.push((format!("actors/{id}.md"), "title: T\ntype: business\n".to_owned()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let computed = site(&files).on("2026-11-22");
    let gap = computed.gaps("action-adrift")[0];
    let closers: Vec<&str> = gap.closers.iter().map(|&key| computed.portfolio.actors[key].record.id.as_str()).collect();
    assert_eq!(closers, ["d", "c", "b", "e"]);
}
