//! How an action stands.
//!
//! Owns the states of actions. Must not know milestones' standing, which follows from them.

mod needs;
mod standing;

pub(super) use standing::{has_lead, standings};

use crate::graph::{BarrierKey, Key};
use crate::model::{Action, vocabulary};

vocabulary! {
    /// How an action stands.
    ActionState {
        /// Its start is still to come (or nobody wrote one, and it is not under way), and nothing is wrong.
        NotStarted = "not-started",
        /// On track.
        OnTrack = "on-track",
        /// At risk.
        AtRisk = "at-risk",
        /// Late.
        Late = "late",
        /// Blocked.
        Blocked = "blocked",
        /// Nobody has confirmed its stage for too long.
        Unknown = "unknown",
        /// Built and serving.
        Operating = "operating",
        /// Completed.
        Completed = "completed",
        /// Paused.
        Paused = "paused",
        /// Stopped.
        Stopped = "stopped",
    }
}

/// How an action stands, and why.
#[derive(Debug, Clone)]
pub struct ActionStanding {
    /// The computed state.
    pub state: ActionState,
    /// What it follows from; empty when the state is the stage's own or nothing is wrong.
    pub reasons: Vec<ActionReason>,
    /// Whether the team's declared status, written while ready or under way, says otherwise. `unknown` says nothing else.
    pub disputed: bool,
}

/// What a computed state follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionReason {
    /// `confirmed` is too old.
    Unconfirmed,
    /// Past its end.
    PastEnd,
    /// A task is past due: its index.
    TaskPastDue(usize),
    /// An action that is needed, itself or by way of others that are not done, stopped and none continues it.
    NeededStopped(Key<Action>),
    /// A high barrier stands before what it advances; one does before each milestone that is left to it.
    Barrier(BarrierKey),
    /// An action that is needed, itself or by way of others that are not done, is late.
    NeededLate(Key<Action>),
    /// No lead agreed within six months of its start.
    NoLead,
    /// Under half of its cost committed within a year of its start.
    Underfunded,
}
