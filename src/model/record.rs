//! One record of any kind.

use super::{Action, Actor, Id, Kind, Lesson, Metadata, Mission, Outcome, Page, Place, RecordId};

/// One record of any kind, as its file says it.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    /// A mission.
    Mission(Box<Mission>),
    /// An action.
    Action(Box<Action>),
    /// An outcome.
    Outcome(Box<Outcome>),
    /// A lesson.
    Lesson(Box<Lesson>),
    /// An actor.
    Actor(Box<Actor>),
    /// A place.
    Place(Box<Place>),
    /// A page of words.
    Page(Box<Page>),
}

impl Record {
    /// Returns the kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Mission(_) => Kind::Mission,
            Self::Action(_) => Kind::Action,
            Self::Outcome(_) => Kind::Outcome,
            Self::Lesson(_) => Kind::Lesson,
            Self::Actor(_) => Kind::Actor,
            Self::Place(_) => Kind::Place,
            Self::Page(_) => Kind::Page,
        }
    }

    /// Returns the id.
    pub fn id(&self) -> &Id {
        match self {
            Self::Mission(record) => &record.id,
            Self::Action(record) => &record.id,
            Self::Outcome(record) => &record.id,
            Self::Lesson(record) => &record.id,
            Self::Actor(record) => &record.id,
            Self::Place(record) => &record.id,
            Self::Page(record) => &record.id,
        }
    }

    /// Returns what every record carries.
    pub fn meta(&self) -> &Metadata {
        match self {
            Self::Mission(record) => &record.meta,
            Self::Action(record) => &record.meta,
            Self::Outcome(record) => &record.meta,
            Self::Lesson(record) => &record.meta,
            Self::Actor(record) => &record.meta,
            Self::Place(record) => &record.meta,
            Self::Page(record) => &record.meta,
        }
    }

    /// Returns the full name.
    pub fn name(&self) -> RecordId {
        RecordId { kind: self.kind(), id: self.id().clone() }
    }
}
