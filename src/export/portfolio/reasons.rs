//! What the document says in one of several ways: why an action stands as it does, who gives money, what is missing in the spread.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Horizon, Id, Level};

/// Why an action stands as it does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum Reason {
    /// Nobody has confirmed its stage for too long.
    Unconfirmed,
    /// It is past its end.
    PastEnd,
    /// A task is past due.
    TaskPastDue {
        /// The place in `tasks`, from 0.
        task: usize,
    },
    /// An action that is needed was stopped.
    NeededStopped {
        /// Which.
        action: Id,
    },
    /// A high barrier stands before it.
    Barrier {
        /// Which.
        barrier: String,
    },
    /// An action that is needed is late.
    NeededLate {
        /// Which.
        action: Id,
    },
    /// No lead agreed within six months of its start.
    NoLead,
    /// Under half of its cost committed within a year of its start.
    Underfunded,
}

/// Who gives money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    /// An actor of the portfolio.
    Actor(Id),
    /// Somebody without a record.
    Name(String),
}

/// What is missing in the spread, or lies all on one side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "finding", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Concern {
    /// Nothing is live.
    NothingLive,
    /// No live action says it.
    NobodySays {
        /// What: `risk`, `horizon`, `impact` or `money`.
        of: String,
        /// How many are live.
        live: usize,
    },
    /// Some live actions do not say it.
    SomeSilent {
        /// What: `risk`, `horizon`, `impact` or `money`.
        of: String,
        /// How many do not.
        silent: usize,
        /// How many are live.
        live: usize,
    },
    /// All live actions that say it say the same.
    AllSame {
        /// Of a mission; none for the whole portfolio.
        mission: Option<Id>,
        /// The risk that they all have.
        risk: Option<Level>,
        /// The horizon that they all have.
        horizon: Option<Horizon>,
        /// How many say it.
        count: usize,
        /// How many do not.
        silent: usize,
    },
    /// No live action says this.
    NoneOf {
        /// The risk that none has.
        risk: Option<Level>,
        /// The horizon that none has.
        horizon: Option<Horizon>,
        /// How many say something else.
        count: usize,
    },
    /// Active missions that no live action serves.
    WithoutLive {
        /// Which.
        missions: Vec<Id>,
    },
    /// Active missions that one live action alone serves.
    OneLive {
        /// Which.
        missions: Vec<Id>,
    },
    /// Live actions that nobody is named to lead.
    WithoutLead {
        /// How many.
        count: usize,
        /// How many are live.
        live: usize,
    },
    /// One actor leads more than half of the live actions that have a lead.
    LedByOne {
        /// Who.
        actor: Id,
        /// How many.
        count: usize,
        /// How many have a lead.
        all: usize,
    },
    /// More than half of the live actions that name a place are at one.
    AtOnePlace {
        /// Where.
        place: Id,
        /// How many.
        count: usize,
        /// How many name a place.
        all: usize,
    },
    /// One source carries more than half of what is committed and paid out.
    PaidByOne {
        /// Who.
        payer: Payer,
        /// The share, in percent.
        percent: u32,
    },
}
