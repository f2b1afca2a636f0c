//! The fields of lessons, actors, places and pages.

use super::record::{FRONT_TITLE, REST, SUMMARY, TITLE};
use crate::model::{ActorType, Kind, LessonResult, PlacePrecision, Voice};
use crate::schema::shape::{Field, Group, Holds, Law, PathTo, Range, may, must, words};

const OF_A_LESSON: &[Field] = &[
    must("about", Holds::List(&Holds::Any), "What it is about: records of any kind, as `actions/heat-pumps`.")
        .like("[actions/heat-pumps]"),
    must("learned", Holds::Words, "What was learned, in one sentence that helps others.")
        .like("Ask the neighbours before the drawings are made."),
    may("date", Holds::Date, "When it was learned."),
    may("tried", Holds::Words, "What was tried.").like("A public meeting before each street was dug up"),
    may("expected", Holds::Words, "What was expected to happen.").like("Half of the houses would join"),
    may("happened", Holds::Words, "What happened instead, or as expected.").like("Four of five joined"),
    may("next", Holds::Words, "What should be done differently now.").like("Hold the meeting before the budget"),
    may("result", Holds::Word(words::<LessonResult>), "What became of the expectation."),
    may("voice", Holds::Word(words::<Voice>), "Who speaks; `told` when left out."),
    may("evidence", Holds::List(&Holds::Evidence), "What it rests on: outcomes by their ids, or addresses."),
    may("led_to", Holds::List(&Holds::One(Kind::Action)), "The actions that it changed or started."),
    may("authors", Holds::List(&Holds::Author), "Who wrote it down: actors' ids, or names."),
];

/// A lesson.
pub(crate) const LESSON: Group = Group {
    name: "lesson",
    what: "a lesson",
    about: "A lesson: what was tried, what came of it, and what follows.",
    fields: &[&[TITLE, SUMMARY], OF_A_LESSON, REST],
    laws: &[],
};

const OF_AN_ACTOR: &[Field] = &[
    must("type", Holds::Word(words::<ActorType>), "What kind of body it is; the number is the code of IATI."),
    may("url", Holds::Contact, "Its own site."),
    may("part_of", Holds::One(Kind::Actor), "The actor that this one is part of."),
    may("places", Holds::List(&Holds::One(Kind::Place)), "Where it sits."),
];

/// An actor.
pub(crate) const ACTOR: Group = Group {
    name: "actor",
    what: "an actor",
    about: "An actor: somebody who takes part.",
    fields: &[&[TITLE, SUMMARY], OF_AN_ACTOR, REST],
    laws: &[],
};

const OF_A_PLACE: &[Field] = &[
    may("lat", Holds::Number(Range::Degrees(90)), "Degrees north, as a decimal number; negative is south.")
        .like("55.86"),
    may("lon", Holds::Number(Range::Degrees(180)), "Degrees east, as a decimal number; negative is west.")
        .like("10.61"),
    may("geometry", Holds::Path(PathTo::Shape), "A GeoJSON file with its shape, in place of `lat` and `lon`."),
    may("precision", Holds::Word(words::<PlacePrecision>), "How well the location is known."),
    may("part_of", Holds::One(Kind::Place), "The place that this one is part of."),
];

/// A place.
pub(crate) const PLACE: Group = Group {
    name: "place",
    what: "a place",
    about: "A place: where something happens. Without a location it is listed, and not drawn on the map.",
    fields: &[&[TITLE, SUMMARY], OF_A_PLACE, REST],
    laws: &[Law::Together("lat", "lon"), Law::NotBoth("geometry", "lat")],
};

/// A page of words.
pub(crate) const PAGE: Group = Group {
    name: "page",
    what: "a page",
    about: "A page of words, such as how to join.",
    fields: &[
        &[
            TITLE,
            SUMMARY,
            may("template", Holds::Line, "A template of your own theme that sets the page, without its ending.")
                .like("timeline"),
        ],
        REST,
    ],
    laws: &[],
};

/// The front page.
pub(crate) const FRONT: Group = Group {
    name: "front",
    what: "the front page",
    about: "The words of the front page.",
    fields: &[&[FRONT_TITLE, SUMMARY], REST],
    laws: &[],
};
