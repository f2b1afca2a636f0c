//! Pictures of the portfolio that stand in a body: a block of code of the language `wayfolio`.

use super::{Id, Kind, vocabulary};
use crate::source::Span;

vocabulary! {
    /// What a block draws: the name of its field.
    InsetKind {
        /// The pathway of a mission as a line map; all missions side by side.
        Map = "map",
        /// What leads to a mission; the system of all.
        System = "system",
        /// Where something is.
        Places = "places",
        /// An outcome against time.
        Chart = "chart",
        /// Money against need.
        Money = "money",
        /// Risk against horizon.
        Balance = "balance",
        /// What a lesson led to.
        Lessons = "lessons",
    }
}

impl InsetKind {
    /// Lists the kinds of records that it draws.
    pub fn records(self) -> &'static [Kind] {
        match self {
            Self::Map | Self::System => &[Kind::Mission],
            Self::Places => &[Kind::Place, Kind::Mission],
            Self::Chart => &[Kind::Outcome],
            Self::Money => &[Kind::Mission, Kind::Action],
            Self::Balance => &[],
            Self::Lessons => &[Kind::Lesson],
        }
    }

    /// Says whether it draws the whole portfolio, for `all`.
    pub fn takes_all(self) -> bool {
        match self {
            Self::Map | Self::System | Self::Places | Self::Money | Self::Balance => true,
            Self::Chart | Self::Lessons => false,
        }
    }
}

/// A picture in a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Inset {
    /// What it draws.
    pub kind: InsetKind,
    /// Of what.
    pub of: InsetOf,
    /// The contributor's words under its title.
    pub caption: Option<String>,
}

/// Of what a picture in a body is.
#[derive(Debug, Clone, PartialEq)]
pub enum InsetOf {
    /// Of the whole portfolio.
    All,
    /// Of a record.
    Record {
        /// Its kind, where that is written; else it is one that the picture can draw.
        kind: Option<Kind>,
        /// Its id.
        id: Id,
        /// The place of the reference.
        span: Span,
    },
}
