//! Each kind of record with every field of the contract, read into its values.

use super::clean;
use crate::model::{
    Action, ActorType, Body, Capital, CommitmentRole, CommitmentStatus, Currency, Date, Done, Effect, Evidence,
    ExtraValue, Figure, FundingSource, FundingStatus, Horizon, Id, Instrument, Level, Location, MilestoneMet,
    MissionStatus, Record, ShownBy, Stage, StoppedHow, Voice,
};
use crate::parse::Document;

fn record(path: &str, content: &str) -> (Record, Body) {
    let Document::Record(record, body) = clean(path, content) else { panic!("a record") };
    (*record, body)
}

fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

const METADATA: &str = "\
title: A title
summary: >-
  Two lines
  of words
tags: [energy, heat]
sdg: [7, 7.2, 13.a]
image: {file: ./boat.jpg, alt: A boat}
facts:
  - {label: Length, value: 42 km, sources: [{title: The map}]}
sources:
  - url: https://a.example/report
    title: The report
    publisher: The island
    accessed: 2026-11-22
    archived: https://archive.example/report
    supports: the length
    note: read in part
    weak: true
disputed:
  - about: cost
    versions: [{value: 2 million}, {value: 3 million, sources: [{title: The paper}]}]
updated: 2026-11
review_by: 2027-11
draft: true
aliases: [old/heat/, /older]
extra: {list: [1, 2.5, yes, true, null, \"5\"], map: {a: b}}
";

#[test]
fn every_record_carries_its_metadata() {
    let (record, _) = record("content/places/town/quay.md", &format!("---\n{METADATA}---\n"));
    let meta = record.meta();
    assert_eq!(meta.title.value, "A title");
    assert_eq!(meta.summary.as_deref(), Some("Two lines of words"));
    assert_eq!(meta.sdg.iter().map(|goal| goal.value.as_str()).collect::<Vec<_>>(), ["7", "7.2", "13.a"]);
    let image = meta.image.as_ref().expect("an image");
    assert_eq!((&*image.file.value, image.alt.as_str()), ("places/town/boat.jpg", "A boat"));
    assert_eq!(meta.facts[0].sources[0].title.as_deref(), Some("The map"));
    let source = &meta.sources[0];
    assert_eq!(source.url.as_ref().map(|url| url.value.as_str()), Some("https://a.example/report"));
    assert_eq!((source.accessed, source.weak), (Some(date("2026-11-22")), true));
    assert_eq!(meta.disputed[0].versions[1].sources.len(), 1);
    assert_eq!(meta.updated.as_ref().map(|updated| updated.value), Some(date("2026-11")));
    assert!(meta.draft);
    assert_eq!(meta.aliases.len(), 2);
    let number = |text: &str| ExtraValue::Number(text.parse().expect("a number"));
    let text = |text: &str| ExtraValue::Text(text.to_owned());
    assert_eq!(
        meta.extra["list"],
        ExtraValue::List(vec![
            number("1"),
            number("2.5"),
            text("yes"),
            ExtraValue::Bool(true),
            ExtraValue::Null,
            text("5")
        ])
    );
}

#[test]
fn pictures_are_found_from_content_or_from_the_file() {
    let file = |path: &str, written: &str| {
        let (record, _) = record(path, &format!("---\ntitle: A\nimage: {{file: {written}, alt: A}}\n---\n"));
        record.meta().image.as_ref().expect("an image").file.value.to_string()
    };
    assert_eq!(file("content/places/quay.md", "media/boat.jpg"), "media/boat.jpg");
    assert_eq!(file("content/places/quay/index.md", "boat.jpg"), "places/quay/boat.jpg");
    assert_eq!(file("content/places/quay/index.md", "../../media/boat.jpg"), "media/boat.jpg");
}

#[test]
fn a_mission_is_read_whole() {
    let content = "---
title: Fossil free
statement: No oil by 2030
target: 2030
starts: 1997-11
part_of: island
continues: [first, second]
status: partly-reached
ended: 2030-12
result: Most of it is gone
steward: municipality
headline: oil-use
places: [samso]
funding:
  - {from_name: Residents, via: island, capital: community, instrument: shares, amount: 500000, status: committed, date: 2026, conditions: None, note: A}
critical: oil-gone
milestones:
  - id: oil-gone
    title: The last boiler is gone
    by: 2029
    needs: [grid-ready, other/thing]
    shown_by: [oil-use]
    note: A note
    sources: [{title: A}]
    disputed: [{about: by, versions: [{value: 2029}, {value: 2030}]}]
  - {id: grid-ready, title: The grid is ready, shown_by: event, met: yes}
  - {id: pipe, title: The pipe, dropped: {date: 2026-03, why: Too long}}
barriers:
  - {id: grid, title: The cable is full, status: easing, blocks: [oil-gone], severity: high, lever: infrastructure}
enablers:
  - {id: fund, title: A fund, status: in-place, helps: oil-gone, answers: [grid], lever: finance}
events:
  - {date: 2026-05, title: The first meeting}
---
Words.
";
    let (Record::Mission(mission), body) = record("content/missions/fossil-free.md", content) else {
        panic!("a mission")
    };
    assert_eq!(mission.id.as_str(), "fossil-free");
    assert_eq!(mission.target.as_ref().map(|target| target.value), Some(date("2030")));
    assert_eq!(mission.status.value, MissionStatus::PartlyReached);
    assert_eq!(mission.continues.len(), 2);
    assert_eq!(mission.critical.as_ref().and_then(|part| part.part.as_ref()).map(Id::as_str), Some("oil-gone"));
    let [gone, ready, pipe] = &mission.milestones[..] else { panic!("three milestones") };
    assert_eq!(gone.needs[0].mission, None);
    assert_eq!(gone.needs[1].mission.as_ref().map(Id::as_str), Some("other"));
    assert!(matches!(&gone.shown_by, Some(ShownBy::Outcomes(outcomes)) if outcomes[0].id.as_str() == "oil-use"));
    assert_eq!((&ready.shown_by, ready.met), (&Some(ShownBy::Event), Some(MilestoneMet::Sometime)));
    assert_eq!(pipe.dropped.as_ref().and_then(|dropped| dropped.date), Some(date("2026-03")));
    assert_eq!(&content[pipe.span.range()], "{id: pipe, title: The pipe, dropped: {date: 2026-03, why: Too long}}");
    assert!(content[gone.span.range()].starts_with("id: oil-gone") && content[gone.span.range()].ends_with("2030}]}]"));
    assert_eq!(mission.barriers[0].severity, Some(Level::High));
    assert_eq!(mission.enablers[0].answers[0].part.as_ref().map(Id::as_str), Some("grid"));
    assert!(matches!(&mission.funding[0].from, Some(FundingSource::Name(name)) if name == "Residents"));
    assert_eq!(mission.events.len(), 1);
    assert_eq!(&*body.text, "Words.\n");
}

fn action(content: &str) -> Action {
    let (Record::Action(action), _) = record("content/actions/heat.md", content) else { panic!("an action") };
    *action
}

#[test]
fn an_action_is_read_whole() {
    let read = action(
        "---
title: Heat pumps
stage: underway
kind: project
starts: 2026
ends: 2027-05-12
confirmed: 2026-11
advances:
  - fossil-free
  - {to: fossil-free/oil-gone, strength: high, confidence: low, note: A}
  - missions/circular
moves:
  - oil-use
  - {outcome: power-use, effect: increases, amount: 4.5, strength: medium, confidence: high}
answers: [fossil-free/grid]
needs: [solar]
tasks:
  - {title: Ask for bids, due: 2027-03, done: 2027-02}
  - {title: Sign, done: yes, note: A}
  - {title: Build, done: no}
status: at-risk
confidence: medium
horizon: 3
facet: mission-oriented
risk: low
impact: high
commitments:
  - {actor: island, role: lead, statement: We build, agreed: 2026-01, status: agreed, sources: [{title: A}]}
  - {role: funder, status: wanted}
cost: 40000000.50 EUR
funding:
  - {from: island, capital: public, instrument: reimbursable-grant, status: pledged}
places: samso
continues: [pilot]
---
",
    );
    assert_eq!(read.stage.value, Stage::Underway);
    assert_eq!(read.ends.as_ref().map(|ends| ends.value), Some(date("2027-05-12")));
    let to = |index: usize| {
        let to = &read.advances[index].to;
        (to.mission.as_ref().map(Id::as_str), to.part.as_ref().map(Id::as_str))
    };
    assert_eq!(to(0), (Some("fossil-free"), None));
    assert_eq!(to(1), (Some("fossil-free"), Some("oil-gone")));
    assert_eq!(to(2), (Some("circular"), None));
    assert_eq!(read.moves[1].effect, Some(Effect::Increases));
    assert_eq!(read.moves[1].amount.map(|amount| amount.to_string()).as_deref(), Some("4.5"));
    let done: Vec<Option<Done>> = read.tasks.iter().map(|task| task.done).collect();
    assert_eq!(done, [Some(Done::On(date("2027-02"))), Some(Done::Yes), Some(Done::No)]);
    assert_eq!(read.horizon.as_ref().map(|horizon| horizon.value), Some(Horizon::Three));
    assert_eq!(read.commitments[0].role.value, CommitmentRole::Lead);
    assert_eq!(
        (read.commitments[1].actor.is_none(), read.commitments[1].status.value),
        (true, CommitmentStatus::Wanted)
    );
    let cost = read.cost.as_ref().expect("a cost");
    assert_eq!(cost.value.value.to_string(), "40000000.50");
    assert_eq!(cost.currency.as_ref().map(Currency::as_str), Some("EUR"));
    let line = &read.funding[0];
    assert_eq!(
        (line.capital.value, line.instrument.value, line.status.value, line.amount.is_none()),
        (Capital::Public, Instrument::ReimbursableGrant, FundingStatus::Pledged, true)
    );
    assert_eq!(read.places[0].id.as_str(), "samso");
}

#[test]
fn a_stopped_action_says_when_why_how_and_who() {
    let read = action(
        "---\ntitle: A\nstage: stopped\nstopped: {date: 2026-03, why: The price, how: replaced, who: island, at: design}\n---\n",
    );
    let stopped = read.stopped.expect("why it was stopped");
    assert_eq!((stopped.how, stopped.at), (Some(StoppedHow::Replaced), Some(Stage::Design)));
    assert_eq!(stopped.who.map(|who| who.id.to_string()).as_deref(), Some("island"));
}

#[test]
fn an_outcome_is_read_whole() {
    let content = "---
title: Oil
unit: t CO2e
direction: down
level: impact
missions: [fossil-free]
baseline: {date: 1997, value: 100, series: sold, sources: [{title: A}]}
targets:
  - {date: 2030, value: 0, mission: fossil-free}
  - {date: 2025, low: 40, high: 50}
  - {date: 2030, value: 20, scenario: slow}
measurements:
  - {date: 2020, value: 60~, series: sold, note: A, sources: [{url: https://a.example}]}
  - {date: 2021, low: 50}
every: P1Y
method: growth
judged_by: sold
scenarios:
  - {id: slow, title: Slowly, points: [{date: 2030, value: 20}]}
---
";
    let (Record::Outcome(outcome), _) = record("content/outcomes/oil.md", content) else { panic!("an outcome") };
    assert_eq!(outcome.unit, "t CO2e");
    assert_eq!(outcome.baseline.as_ref().map(|baseline| baseline.value), Some(Figure::exact(100)));
    assert_eq!((outcome.targets[1].low, outcome.targets[1].high), (Some(Figure::exact(40)), Some(Figure::exact(50))));
    assert_eq!(outcome.targets[2].scenario.as_ref().map(|name| name.value.as_str()), Some("slow"));
    assert!(outcome.measurements[0].value.is_some_and(|value| value.approximate));
    assert_eq!(outcome.every.map(|every| every.months), Some(12));
    assert_eq!(outcome.judged_by.as_ref().map(|name| name.value.as_str()), Some("sold"));
    assert_eq!(outcome.scenarios[0].points.len(), 1);
}

#[test]
fn a_lesson_an_actor_and_a_place_are_read_whole() {
    let content = "---
title: Talk first
about: [actions/heat, missions/oil, pages/about/join]
learned: Neighbours want to be asked
date: 2026-05
tried: Letters
expected: Answers
happened: Silence
next: Knock on doors
result: refuted
voice: read
evidence: [oil-use, https://a.example]
led_to: [solar]
authors: [Jens Hansen, island]
---
";
    let (Record::Lesson(lesson), _) = record("content/lessons/talk.md", content) else { panic!("a lesson") };
    assert_eq!(lesson.about[2].record.to_string(), "pages/about/join");
    assert_eq!(lesson.voice, Voice::Read);
    assert!(matches!(&lesson.evidence[..], [Evidence::Outcome(_), Evidence::Url(_)]));
    assert_eq!(lesson.authors.iter().map(|author| author.id.is_some()).collect::<Vec<_>>(), [false, true]);

    let content = "---\ntitle: A\ntype: cooperative\nurl: mailto:a@b.example\npart_of: island\nplaces: [quay]\n---\n";
    let (Record::Actor(actor), _) = record("content/actors/a.md", content) else { panic!("an actor") };
    assert_eq!((actor.actor_type, actor.places.len()), (ActorType::Cooperative, 1));

    let place = |fields: &str| {
        let content = format!("---\ntitle: A\n{fields}---\n");
        let (Record::Place(place), _) = record("content/places/quay.md", &content) else { panic!("a place") };
        place.location
    };
    assert!(
        matches!(place("lat: 55.9\nlon: -10.6\nprecision: exact\n"), Some(Location::Point { lon, .. }) if lon.is_sign_negative())
    );
    assert!(
        matches!(place("geometry: quay.geojson\npart_of: island\n"), Some(Location::Geometry(path)) if &**path == "places/quay.geojson")
    );
    assert_eq!(place(""), None);
}

#[test]
fn the_front_page_may_be_words_alone() {
    let Document::Front(page, body) = clean("content/index.md", "# Welcome\n\nWords.\n") else {
        panic!("the front page")
    };
    assert_eq!((page.meta.title.value.as_str(), body.anchors.len()), ("", 1));
    let Document::Front(page, _) = clean("content/index.md", "---\ntitle: Welcome\n---\n") else {
        panic!("the front page")
    };
    assert_eq!(page.meta.title.value, "Welcome");
}
