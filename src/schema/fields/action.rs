//! The fields of an action and of what stands in it.

use super::record::{MONEY, REST, SOURCES, SUMMARY, TITLE};
use crate::model::{
    ActionKind, CommitmentRole, CommitmentStatus, DeclaredStatus, Effect, Facet, Horizon, Kind, Level, Reached, Stage,
    StoppedHow,
};
use crate::schema::shape::{Field, Group, Holds, Law, Part, Range, may, must, words};

const MILESTONE_OR_MISSION: Holds = Holds::Part(Part::MilestoneOrMission);

const ADVANCE: Group = Group {
    name: "advance",
    what: "what an action advances",
    about: "A milestone, or a mission as a whole, that the action helps along.",
    fields: &[&[
        must("to", MILESTONE_OR_MISSION, "The milestone, as `mission/milestone`, or a mission's id alone."),
        may("strength", Holds::Word(words::<Level>), "How much the action matters to it."),
        may("confidence", Holds::Word(words::<Level>), "How sure you are of that."),
        may("note", Holds::Words, "Why you think so.").like("Half of the oil boilers stand here"),
    ]],
    laws: &[],
};

const MOVE: Group = Group {
    name: "move",
    what: "an outcome that an action moves",
    about: "An outcome whose number the action should change.",
    fields: &[&[
        must("outcome", Holds::One(Kind::Outcome), "The outcome, by its id."),
        may("effect", Holds::Word(words::<Effect>), "Which way the number goes; without it, the way that is wanted."),
        may("amount", Holds::Number(Range::Any), "By how much, in the outcome's unit.").like("120"),
        may("strength", Holds::Word(words::<Level>), "How much the action matters to it."),
        may("confidence", Holds::Word(words::<Level>), "How sure you are of that."),
        may("note", Holds::Words, "Why you think so.").like("Measured in a like project"),
    ]],
    laws: &[],
};

const TASK: Group = Group {
    name: "task",
    what: "a task",
    about: "Something to be done within the action.",
    fields: &[&[
        must("title", Holds::Line, "What is to be done, in a few words.").like("Ask for bids"),
        may("due", Holds::Date, "When it should be done."),
        may("done", Holds::Done, "The day it was done, or `yes`. Leave it out, or write `no`, until then."),
        may("note", Holds::Words, "A remark.").like("Waits for the permit"),
    ]],
    laws: &[],
};

const COMMITMENT: Group = Group {
    name: "commitment",
    what: "a commitment",
    about: "Who takes part as what, and whether the promise holds.",
    fields: &[&[
        may("actor", Holds::One(Kind::Actor), "Who: an actor's id. Leave it out when nobody has been found yet."),
        must("role", Holds::Word(words::<CommitmentRole>), "As what they take part."),
        may("statement", Holds::Words, "What is promised, in a sentence.").like("Runs the plant for twenty years"),
        may("agreed", Holds::Date, "When it was promised, or first asked for."),
        must("status", Holds::Word(words::<CommitmentStatus>), "Whether the promise holds."),
        SOURCES,
    ]],
    laws: &[],
};

const STOPPED: Group = Group {
    name: "stopped",
    what: "`stopped`",
    about: "When, why and how the action was stopped.",
    fields: &[&[
        may("date", Holds::Date, "When it was stopped."),
        may("why", Holds::Words, "Why, in a sentence that others can learn from.").like("The price of steel doubled"),
        may("how", Holds::Word(words::<StoppedHow>), "In what manner it ended."),
        may("who", Holds::One(Kind::Actor), "The actor that decided."),
        may("at", Holds::Word(words::<Stage>), "The stage that it had reached."),
    ]],
    laws: &[],
};

const OWN: &[Field] = &[
    must("stage", Holds::Word(words::<Stage>), "How far it is. This is what pipeline, money and gaps go by."),
    may("kind", Holds::Word(words::<ActionKind>), "What kind of action it is."),
    may("starts", Holds::Date, "When work begins or began."),
    may("ends", Holds::Date, "When it should be finished, or was."),
    may(
        "confirmed",
        Holds::Date,
        "When you last made sure that the stage is true. After two years the site calls it unknown.",
    ),
    may(
        "advances",
        Holds::Mixed(&MILESTONE_OR_MISSION, &ADVANCE),
        "What it helps along: milestones as `mission/milestone`, or a mission's id.",
    )
    .like("[fossil-free/oil-gone]"),
    may("moves", Holds::Mixed(&Holds::One(Kind::Outcome), &MOVE), "The outcomes whose numbers it should change.")
        .like("[oil-use]"),
    may("answers", Holds::List(&Holds::Part(Part::Barrier)), "The barriers that it takes away, as `mission/barrier`."),
    may("needs", Holds::List(&Holds::One(Kind::Action)), "Actions that must come first."),
    may("tasks", Holds::Items(&TASK), "What is to be done, step by step."),
    may(
        "status",
        Holds::Word(words::<DeclaredStatus>),
        "How you say it goes, while `ready` or `underway`. The site computes its own and shows both.",
    ),
    may("reached", Holds::Word(words::<Reached>), "Whether it did what it was for, once the stage is `completed`."),
    may("confidence", Holds::Word(words::<Level>), "How sure you are that it works."),
    may("horizon", Holds::Word(words::<Horizon>), "Whether it improves what is, bridges, or transforms."),
    may("facet", Holds::Word(words::<Facet>), "The kind of innovation, in the words of the OECD (OPSI)."),
    may("risk", Holds::Word(words::<Level>), "How likely it fails."),
    may("impact", Holds::Word(words::<Level>), "How much it changes if it works."),
    may("commitments", Holds::Items(&COMMITMENT), "Who does what: who leads, takes part, pays, permits or objects."),
    may("cost", Holds::Amount, "What it costs altogether, as far as is known."),
    MONEY,
    may("places", Holds::List(&Holds::One(Kind::Place)), "Where it happens."),
    may("stopped", Holds::Fields(&STOPPED), "Why it was stopped; needed when the stage is `stopped`."),
    may("continues", Holds::List(&Holds::One(Kind::Action)), "The actions that this one grew out of."),
];

/// An action.
pub(crate) const ACTION: Group = Group {
    name: "action",
    what: "an action",
    about: "An action: what somebody does, could do or did.",
    fields: &[&[TITLE, SUMMARY], OWN, REST],
    laws: &[
        Law::NeededWhen("stopped", "stage", &["stopped"]),
        Law::OnlyWhen("status", "stage", &["ready", "underway"]),
        Law::OnlyWhen("reached", "stage", &["completed"]),
    ],
};
