//! The real portfolio: it is whole, it is sourced, and it is told at the length that was agreed.

use std::collections::BTreeMap;

use serde_yaml::Value;
use wayfolio::diagnostics::Severity;
use wayfolio::model::Kind;

use super::built::REAL;

/// The lines of funding by file. The facts that the portfolio was written from hold 40 lines of money; some name two sources, and
/// are told as a line each, so that 44 stand here. None may be lost.
const FUNDING: &[(&str, usize)] = &[
    ("actions/academy-basic-support.md", 2),
    ("actions/adopt-climate-plan.md", 1),
    ("actions/biogas-transport-study.md", 2),
    ("actions/biosamfund.md", 1),
    ("actions/buy-farms.md", 5),
    ("actions/charging-points.md", 2),
    ("actions/citizens-catamaran.md", 2),
    ("actions/electric-car-study.md", 1),
    ("actions/energy-academy.md", 3),
    ("actions/ferry-ports.md", 1),
    ("actions/heat-nordby-maarup.md", 2),
    ("actions/heat-onsbjerg.md", 2),
    ("actions/heat-seven-villages.md", 1),
    ("actions/heat-tranebjerg.md", 1),
    ("actions/lilleore-ferry.md", 1),
    ("actions/lng-ferry.md", 1),
    ("actions/maine-course.md", 1),
    ("actions/marina-battery.md", 2),
    ("actions/municipal-turbines.md", 1),
    ("actions/nordic-biogas-learning.md", 2),
    ("actions/offshore-park.md", 3),
    ("actions/onshore-turbines.md", 2),
    ("actions/pioneer-guide.md", 1),
    ("actions/scrap-oil-furnaces.md", 1),
    ("missions/fossil-free-2030.md", 1),
    ("missions/renewable-energy-island.md", 1),
    ("missions/share-the-method.md", 1),
];

/// A record as its file says it.
struct Record {
    path: String,
    fields: Value,
    words: usize,
}

/// Reads the records of a kind.
fn records(kind: Kind) -> Vec<Record> {
    let folder = format!("content/{}/", kind.folder());
    // Translations carry words alone; what is held here is what a record says in the default language.
    let is_record = |path: &str| path.starts_with(&folder) && path.ends_with(".md") && !path.ends_with(".da.md");
    let files = REAL.folder.iter().filter(|(path, _)| is_record(path));
    files
        .map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).expect("content is text");
            let mut parts = text.splitn(3, "---\n").skip(1);
            let fields = parts.next().expect("front matter");
            let body = parts.next().expect("a body after the front matter");
            let fields = serde_yaml::from_str(fields).expect("the front matter is YAML");
            Record { path: path.clone(), fields, words: body.split_whitespace().count() }
        })
        .collect()
}

const RECORDS: [Kind; 6] = [Kind::Mission, Kind::Action, Kind::Outcome, Kind::Lesson, Kind::Actor, Kind::Place];

#[test]
fn nothing_is_wrong_but_gaps() {
    let mistakes: Vec<_> = REAL.built.found.iter().filter(|told| !told.gap).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    let errors = REAL.built.found.iter().filter(|told| told.severity == Severity::Error);
    assert_eq!(errors.count(), 0);
    assert!(REAL.built.found.len() > 40, "only {} gaps were found", REAL.built.found.len());
}

#[test]
fn every_mission_and_enough_of_everything_is_there() {
    let missions: Vec<String> = records(Kind::Mission).into_iter().map(|mission| mission.path).collect();
    let names = [
        "circular-community",
        "climate-plan",
        "fossil-free-2030",
        "living-island",
        "organic-farmland",
        "renewable-energy-island",
        "share-the-method",
    ];
    assert_eq!(missions, names.map(|name| format!("content/missions/{name}.md")));
    for (kind, least) in
        [(Kind::Action, 45), (Kind::Outcome, 25), (Kind::Lesson, 20), (Kind::Actor, 40), (Kind::Place, 20)]
    {
        let count = records(kind).len();
        assert!(count >= least, "only {count} files under {}", kind.folder());
    }
}

#[test]
fn every_record_names_its_sources() {
    let silent = RECORDS.into_iter().flat_map(records).filter(|record| {
        let sources = record.fields.get("sources").and_then(Value::as_sequence);
        sources
            .is_none_or(|sources| sources.is_empty() || sources.iter().any(|source| source.get("supports").is_none()))
    });
    assert_eq!(silent.map(|record| record.path).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn bodies_are_neither_too_short_nor_too_long() {
    for kind in RECORDS {
        let fits = if kind == Kind::Lesson { 150..=500 } else { 60..=250 };
        for record in records(kind) {
            assert!(fits.contains(&record.words), "{} has {} words, not {fits:?}", record.path, record.words);
        }
    }
}

#[test]
fn no_line_of_funding_is_lost() {
    let lines = |record: &Record| record.fields.get("funding").and_then(Value::as_sequence).map_or(0, Vec::len);
    let written: BTreeMap<String, usize> = [Kind::Mission, Kind::Action]
        .into_iter()
        .flat_map(records)
        .map(|record| (record.path.trim_start_matches("content/").to_owned(), lines(&record)))
        .collect();
    for &(file, least) in FUNDING {
        let count = written.get(file).copied().unwrap_or(0);
        assert!(count >= least, "{file} has {count} lines of funding, not {least}");
    }
    assert_eq!(FUNDING.iter().map(|(_, lines)| lines).sum::<usize>(), 44);
}
