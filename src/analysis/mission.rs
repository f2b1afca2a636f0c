//! How a mission and its milestones stand, and which chain is critical.
//!
//! Owns the states of milestones and the critical path. Must not know which of them are gaps.

mod critical;
mod standing;

pub(super) use standing::{is_unmet, serving, standings};

use crate::analysis::Ledger;
use crate::graph::MilestoneKey;
use crate::model::{Date, vocabulary};

vocabulary! {
    /// How a milestone stands.
    MilestoneState {
        /// Met.
        Met = "met",
        /// Given up.
        Dropped = "dropped",
        /// Its mission is no longer active.
        Missed = "missed",
        /// Past its date.
        Late = "late",
        /// Nothing live, operating or paused advances it.
        Unserved = "unserved",
        /// All that advance it are late, blocked, at risk, paused or unknown.
        AtRisk = "at-risk",
        /// On track.
        OnTrack = "on-track",
    }
}

/// How a milestone stands.
#[derive(Debug, Clone, Copy)]
pub struct MilestoneStanding {
    /// The state: the first that holds.
    pub state: MilestoneState,
    /// Whether it is late and nothing serves it ("late, nothing serves it").
    pub late_and_unserved: bool,
    /// When it is due: as written, else the day it was met, else the mission's target.
    pub due: Option<Date>,
    /// Whether it lies on the critical path of its mission, or of another that is active.
    pub critical: bool,
}

/// The chain that a mission hangs on, from the first milestone to the last: from one that needs nothing, over each that needs the one
/// before, to `critical` or to one that nothing in the mission needs. Met milestones at its beginning belong to it, dropped ones never
/// do; the chain may lead through milestones of other missions. Empty when nothing is unmet, unless it is declared.
#[derive(Debug, Clone, Default)]
pub struct CriticalPath {
    /// The milestones, in the order they are needed.
    pub milestones: Vec<MilestoneKey>,
    /// Whether the mission's `critical` names its end.
    pub declared: bool,
}

/// How a mission stands.
#[derive(Debug, Clone)]
pub struct MissionStanding {
    /// Of each milestone, in the order of the file.
    pub milestones: Vec<MilestoneStanding>,
    /// The chain that it hangs on.
    pub critical_path: CriticalPath,
    /// Its money: of the actions that serve it, and of the mission as a whole.
    pub money: Ledger,
    /// How many of these actions also serve other missions; their money is shown as "shared".
    pub shared_actions: usize,
}
