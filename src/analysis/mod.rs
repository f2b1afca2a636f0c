//! Floor 5: what no single file says: states, progress, critical paths, money, gaps.
//!
//! Owns [`Analysis`]. Must not know rendering. Everything here is computed from the portfolio and the day, whole, each time; it is
//! near-linear in records and links.

mod action;
mod gap;
mod mission;
mod money;
mod outcome;

pub use action::{ActionReason, ActionStanding, ActionState};
pub use gap::{CloseBy, Gap, GapArg, GapSubject};
pub use mission::{CriticalPath, MilestoneStanding, MilestoneState, MissionStanding};
pub use money::{Ledger, Need, Sum, Sums};
pub use outcome::{Judgement, OutcomeStanding, OutcomeState, PathPoint, Reading, TargetStanding, TargetState};

use jiff::civil;

use crate::diagnostics::Warned;
use crate::graph::{PerRecord, Portfolio};
use crate::model::{Action, Mission, Outcome};

/// What was computed for a day.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The day.
    pub as_of: civil::Date,
    /// How each outcome stands.
    pub outcomes: PerRecord<Outcome, OutcomeStanding>,
    /// How each action stands.
    pub actions: PerRecord<Action, ActionStanding>,
    /// How each mission and its milestones stand.
    pub missions: PerRecord<Mission, MissionStanding>,
    /// The money of each action, and of the whole portfolio where nothing is counted twice.
    pub money: PortfolioMoney,
    /// What is missing: by weight (errors, warnings, notes), those on a critical path first, then by file and place.
    pub gaps: Vec<Gap>,
}

/// The money of the portfolio.
#[derive(Debug, Clone)]
pub struct PortfolioMoney {
    /// Of each action.
    pub actions: PerRecord<Action, Ledger>,
    /// Of everything, each line once.
    pub all: Ledger,
}

/// Computes the standing of a portfolio on a day. The diagnostics are the gaps, and what the arithmetic found wrong.
pub fn analyse(portfolio: &Portfolio, as_of: civil::Date) -> Warned<Analysis> {
    let _ = (portfolio, as_of);
    unimplemented!()
}
