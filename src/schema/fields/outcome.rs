//! The fields of an outcome and of what stands in it.

use super::record::{REST, SOURCES, SUMMARY, TITLE};
use crate::model::{Direction, Kind, Method, ResultLevel};
use crate::schema::shape::{Field, Group, Holds, Law, may, must, words};

const SERIES: Field = may(
    "series",
    Holds::Line,
    "A name for the way of counting, when there is more than one. What is counted differently is never joined by a line.",
);
const LOW: Field = may("low", Holds::Figure, "The lower end of a range; alone it means \"at least\".");
const HIGH: Field = may("high", Holds::Figure, "The upper end of a range; alone it means \"at most\".");
const NUMBERS: Law = Law::Some(&["value", "low", "high"]);

const BASELINE: Group = Group {
    name: "baseline",
    what: "a baseline",
    about: "Where it started: the number from which progress is counted.",
    fields: &[&[
        must("date", Holds::Date, "What day, month or year the number is for.").like("2020"),
        must("value", Holds::Figure, "The number then."),
        SERIES,
        SOURCES,
    ]],
    laws: &[],
};

const TARGET: Group = Group {
    name: "target",
    what: "a target",
    about: "Where it shall be on a day: a number, or a range.",
    fields: &[&[
        must("date", Holds::Date, "By when the number is wanted.").like("2030"),
        may("value", Holds::Figure, "The number that is wanted."),
        LOW,
        HIGH,
        may("mission", Holds::One(Kind::Mission), "The mission whose target it is; without it, the target of all."),
        may("scenario", Holds::Line, "The scenario that it belongs to. Such a target is drawn, and not judged."),
        SOURCES,
    ]],
    laws: &[NUMBERS],
};

const MEASUREMENT: Group = Group {
    name: "measurement",
    what: "a measurement",
    about: "What was measured. Sources that disagree on a date: write both.",
    fields: &[&[
        must("date", Holds::Date, "What day, month or year the number is for.").like("2025"),
        may("value", Holds::Figure, "The number that was measured."),
        LOW,
        HIGH,
        SERIES,
        may("note", Holds::Words, "A remark that is shown in the table.").like("Counted in May"),
        SOURCES,
    ]],
    laws: &[NUMBERS],
};

const POINT: Group = Group {
    name: "scenario-point",
    what: "a point",
    about: "A point of a scenario's line.",
    fields: &[&[
        must("date", Holds::Date, "What day, month or year the number is for.").like("2030"),
        must("value", Holds::Figure, "The number then."),
    ]],
    laws: &[],
};

const SCENARIO: Group = Group {
    name: "scenario",
    what: "a scenario",
    about: "A way that it could go, drawn as a line of its own.",
    fields: &[&[
        must("id", Holds::Id, "A short name, unique in this file.").like("slow"),
        must("title", Holds::Line, "What people call it.").like("As slowly as now"),
        may("points", Holds::Items(&POINT), "The points of its line."),
    ]],
    laws: &[],
};

const OWN: &[Field] = &[
    must(
        "unit",
        Holds::Line,
        "What a number counts: a UCUM code or plain words. A month's figure and a year's are two outcomes.",
    )
    .like("t CO2e"),
    must("direction", Holds::Word(words::<Direction>), "Which way is better."),
    may(
        "level",
        Holds::Word(words::<ResultLevel>),
        "Whether it counts what was made, what changed, or what came of it.",
    ),
    may("missions", Holds::List(&Holds::One(Kind::Mission)), "The missions that it matters to."),
    may("baseline", Holds::Fields(&BASELINE), "Where it started."),
    may("targets", Holds::Items(&TARGET), "Where it shall be, and by when."),
    may(
        "measurements",
        Holds::Items(&MEASUREMENT),
        "What was measured. Many numbers stand better in a CSV file beside this one.",
    ),
    may("every", Holds::Every, "How often it should be measured: `P1Y` every year, `P6M` every six months."),
    may("method", Holds::Word(words::<Method>), "How progress is computed; `linear` when left out."),
    may("judged_by", Holds::Line, "Which way of counting (`series`) is judged, when there is more than one."),
    may("scenarios", Holds::Items(&SCENARIO), "Ways that it could go, drawn beside the target."),
];

/// An outcome.
pub(crate) const OUTCOME: Group = Group {
    name: "outcome",
    what: "an outcome",
    about: "An outcome: what is measured, from where, to where.",
    fields: &[&[TITLE, SUMMARY], OWN, REST],
    laws: &[],
};
