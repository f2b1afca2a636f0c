//! Which fields there are, what each holds and what it is for. A test holds these tables and what `parse` asks for together.

mod action;
mod mission;
mod others;
mod outcome;
mod record;
mod settings;

pub(crate) use action::ACTION;
pub(crate) use mission::MISSION;
pub(crate) use others::{ACTOR, FRONT, LESSON, PAGE, PLACE};
pub(crate) use outcome::OUTCOME;
pub(crate) use settings::{SETTINGS, threshold};

use super::shape::Group;
use crate::model::Kind;

/// Returns the fields of a kind of record.
pub(crate) fn of_kind(kind: Kind) -> &'static Group {
    match kind {
        Kind::Mission => &MISSION,
        Kind::Action => &ACTION,
        Kind::Outcome => &OUTCOME,
        Kind::Lesson => &LESSON,
        Kind::Actor => &ACTOR,
        Kind::Place => &PLACE,
        Kind::Page => &PAGE,
    }
}
