//! The fields of a mission and of what stands in it.

use super::record::{DISPUTED, MONEY, REST, SOURCES, SUMMARY, TITLE};
use crate::model::{BarrierStatus, EnablerStatus, Kind, Level, Lever, MissionStatus};
use crate::schema::shape::{Field, Group, Holds, Law, Part, may, must, words};

const OWN_MILESTONE: Holds = Holds::Part(Part::OwnMilestone);
const OWN_BARRIER: Holds = Holds::Part(Part::OwnBarrier);

const DROPPED: Group = Group {
    name: "milestone-dropped",
    what: "`dropped`",
    about: "When and why the milestone was given up.",
    fields: &[&[
        may("date", Holds::Date, "When it was given up."),
        may("why", Holds::Words, "Why it was given up, in a sentence.").like("The pipe was too long"),
    ]],
    laws: &[],
};

const MILESTONE: Group = Group {
    name: "milestone",
    what: "a milestone",
    about: "A station on the way to the target: something that will be true by a date.",
    fields: &[&[
        must("id", Holds::Id, "A short name for references, such as `oil-gone`; unique in this file."),
        must("title", Holds::Line, "What will be true then, in a few words.").like("The last oil boiler is gone"),
        may("by", Holds::Date, "When it should be true. Without it: the mission's target."),
        may("needs", Holds::List(&OWN_MILESTONE), "Milestones that must be true before this one, by their ids.")
            .like("[grid-ready]"),
        may(
            "shown_by",
            Holds::ShownBy,
            "The outcomes whose numbers show it, or the word `event` when nothing is counted.",
        ),
        may("met", Holds::Done, "The day it came true, or `yes` when nobody knows the day. Leave it out until then."),
        may("dropped", Holds::Fields(&DROPPED), "When and why it was given up, if it was."),
        may("note", Holds::Words, "A remark that is shown beside it.").like("Decided by the council in 2024"),
        SOURCES,
        DISPUTED,
    ]],
    laws: &[],
};

const BARRIER: Group = Group {
    name: "barrier",
    what: "a barrier",
    about: "Something that stands in the way.",
    fields: &[&[
        must("id", Holds::Id, "A short name for references, such as `grid`; unique in this file.").like("grid"),
        must("title", Holds::Line, "What stands in the way, in a few words.").like("The sea cable is full"),
        must("status", Holds::Word(words::<BarrierStatus>), "Whether it still stands."),
        may("blocks", Holds::List(&OWN_MILESTONE), "The milestones that cannot be met while it stands."),
        may("severity", Holds::Word(words::<Level>), "How much it weighs."),
        may("lever", Holds::Word(words::<Lever>), "What kind of means would move it."),
        SOURCES,
    ]],
    laws: &[],
};

const ENABLER: Group = Group {
    name: "enabler",
    what: "an enabler",
    about: "Something that helps the mission along.",
    fields: &[&[
        must("id", Holds::Id, "A short name for references, such as `fund`; unique in this file.").like("fund"),
        must("title", Holds::Line, "What helps, in a few words.").like("A revolving fund for heat pumps"),
        must("status", Holds::Word(words::<EnablerStatus>), "Whether it is there already."),
        may("helps", Holds::List(&OWN_MILESTONE), "The milestones that it helps to reach."),
        may("answers", Holds::List(&OWN_BARRIER), "The barriers that it takes away or lowers."),
        may("lever", Holds::Word(words::<Lever>), "What kind of means it is."),
        SOURCES,
    ]],
    laws: &[],
};

const EVENT: Group = Group {
    name: "event",
    what: "an event",
    about: "Something that happened on the way. It is shown on map and calendar, and judged by nothing.",
    fields: &[&[
        must("date", Holds::Date, "When it happened."),
        must("title", Holds::Line, "What happened, in a few words.").like("The first public meeting"),
        SOURCES,
    ]],
    laws: &[],
};

const OWN: &[Field] = &[
    may("statement", Holds::Words, "What shall be true in the end, in one sentence that everybody understands.")
        .like("By 2030 no house on the island is heated with oil."),
    may(
        "target",
        Holds::Date,
        "The day the mission is for. Leave it out when it is open-ended; the number belongs in an outcome.",
    ),
    may("starts", Holds::Date, "When it began."),
    may("part_of", Holds::One(Kind::Mission), "The larger mission that this one is part of."),
    may("continues", Holds::List(&Holds::One(Kind::Mission)), "The missions that this one grew out of."),
    may("status", Holds::Word(words::<MissionStatus>), "Whether it is still pursued; `active` when left out."),
    may("ended", Holds::Date, "When it ended, if it did."),
    may("result", Holds::Words, "How it came out, in a sentence; needed once the mission is no longer active.")
        .like("All but three houses changed over."),
    may("steward", Holds::One(Kind::Actor), "The actor that looks after the mission."),
    may("headline", Holds::One(Kind::Outcome), "The outcome whose number stands for the mission on the front page."),
    may("places", Holds::List(&Holds::One(Kind::Place)), "Where it happens."),
    MONEY,
    may(
        "critical",
        OWN_MILESTONE,
        "The milestone that the critical path leads to, when you want to name it yourselves.",
    ),
    may(
        "milestones",
        Holds::Items(&MILESTONE),
        "The way to the target, told backwards from it: what must be true by when.",
    ),
    may("barriers", Holds::Items(&BARRIER), "What stands in the way."),
    may("enablers", Holds::Items(&ENABLER), "What helps."),
    may("events", Holds::Items(&EVENT), "What happened on the way; shown, judged by nothing."),
];

/// A mission.
pub(crate) const MISSION: Group = Group {
    name: "mission",
    what: "a mission",
    about: "A mission: what a community has set out to make true, by when, and the way there.",
    fields: &[&[TITLE, SUMMARY], OWN, REST],
    laws: &[Law::NeededWhen("result", "status", &["reached", "partly-reached", "missed", "ended"])],
};
