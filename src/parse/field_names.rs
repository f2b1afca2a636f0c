//! What people write for a field that the contract calls otherwise, or writes elsewhere.
//!
//! Must not know how a field is read.

use crate::diagnostics::nearest;

/// Names that people write for a field which the contract calls otherwise.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("name", &["title"]),
    ("heading", &["title"]),
    ("description", &["summary"]),
    ("abstract", &["summary"]),
    ("goal", &["statement"]),
    ("goals", &["sdg"]),
    ("keywords", &["tags"]),
    ("categories", &["tags"]),
    ("budget", &["cost"]),
    ("deadline", &["by", "due", "ends", "target"]),
    ("due", &["by", "ends", "target"]),
    ("end", &["ends", "ended"]),
    ("start", &["starts"]),
    ("owner", &["steward"]),
    ("lead", &["steward"]),
    ("website", &["url"]),
    ("year", &["date"]),
    ("day", &["date"]),
    ("when", &["date", "by"]),
    ("number", &["value"]),
    ("figure", &["value"]),
    ("link", &["url"]),
    ("homepage", &["url"]),
    ("latitude", &["lat"]),
    ("longitude", &["lon"]),
    ("lng", &["lon"]),
    ("long", &["lon"]),
    ("parent", &["part_of"]),
    ("depends_on", &["needs"]),
    ("kpi", &["headline"]),
    ("frequency", &["every"]),
    ("domain", &["base_url"]),
    ("licence", &["license"]),
    ("description", &["alt"]),
    ("photographer", &["credit"]),
    ("copyright", &["credit"]),
    ("path", &["file"]),
    ("src", &["file"]),
    ("reason", &["why"]),
    ("text", &["learned", "statement", "title"]),
    ("donor", &["from_name"]),
    ("type", &["kind", "instrument"]),
    ("kind", &["type"]),
];

/// Fields that people look for on one kind of record and that are written otherwise: the record, the fields, what to do.
const ELSEWHERE: &[(&str, &[&str], &str)] = &[
    (
        "an action",
        &[
            "lead",
            "leads",
            "leader",
            "owner",
            "responsible",
            "partner",
            "partners",
            "funder",
            "funders",
            "actor",
            "actors",
        ],
        "write who does what under `commitments`, as in `commitments: [{actor: municipality, role: lead, status: agreed}]`",
    ),
    (
        "an action",
        &["mission", "missions", "milestone", "milestones", "goal", "goals", "part_of"],
        "write what the action serves under `advances`, as in `advances: [fossil-free/oil-gone]`, or a mission's id alone",
    ),
    ("an action", &["outcome", "outcomes", "indicator", "indicators"], "write what it should change under `moves`"),
    ("an action", &["barrier", "barriers"], "write the barriers that it takes away under `answers`"),
    ("a mission", &["action", "actions"], "leave it out: each action names the mission, under its `advances`"),
    (
        "a mission",
        &["outcome", "outcomes", "indicator", "indicators"],
        "leave it out: each outcome names the mission, under its `missions`; the main one also stands under `headline`",
    ),
    ("an outcome", &["action", "actions"], "leave it out: each action names the outcome, under its `moves`"),
    (
        "a place",
        &["coordinates", "coords", "coordinate", "location", "position", "gps"],
        "write `lat: 55.8` and `lon: 10.6`, with the numbers of the place",
    ),
    (
        "a place",
        &["action", "actions", "mission", "missions"],
        "leave it out: actions and missions name their `places`",
    ),
    ("an actor", &["action", "actions"], "leave it out: each action names the actor, under its `commitments`"),
    (
        "a lesson",
        &["action", "actions", "mission", "missions", "outcome", "outcomes"],
        "name the records under `about`",
    ),
];

/// What is said of lessons on any other record.
const LESSONS: &str = "leave it out: each lesson names what it is about, under `about`";

/// Finds the field that a name is meant to be, among those that are not written yet.
pub(super) fn meant(written: &str, absent: &[&'static str]) -> Option<&'static str> {
    let plain = written.to_lowercase().replace(['-', ' '], "_");
    let same = absent.iter().copied().find(|name| *name == plain);
    let other = || {
        let names =
            OTHER_NAMES.iter().filter(|(other, _)| *other == plain).flat_map(|(_, names)| names.iter().copied());
        names.into_iter().find(|name| absent.contains(name))
    };
    // A word of three letters is one letter away from too many others.
    let near = || nearest(&plain, absent.iter().copied()).filter(|name| name.len() > 3 || plain.len() > 3);
    same.or_else(other).or_else(near)
}

/// Finds what to do instead of a field that is written otherwise.
pub(super) fn elsewhere(what: &str, name: &str) -> Option<&'static str> {
    let row = ELSEWHERE.iter().find(|(record, names, _)| *record == what && names.contains(&name));
    let on_a_record = ELSEWHERE.iter().any(|(record, ..)| *record == what);
    row.map(|(.., instead)| *instead).or((on_a_record && matches!(name, "lesson" | "lessons")).then_some(LESSONS))
}
