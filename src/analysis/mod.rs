//! Floor 5: what no single file says: states, progress, critical paths, money, gaps.
//!
//! Owns [`Analysis`]. Must not know rendering. Everything here is computed from the portfolio and the day, whole, each time; it is
//! near-linear in records and links.

mod action;
mod balance;
pub mod change;
pub mod chronicle;
mod day;
mod gap;
mod gaps;
mod learning;
mod mission;
mod money;
mod order;
mod outcome;
mod rank;

#[cfg(test)]
mod tests;

pub use action::{ActionReason, ActionStanding, ActionState};
pub use balance::{Balance, Funded, Imbalance, Payer, Share, Trait, TraitValue};
pub use gap::{CloseBy, Gap, GapArg, GapSubject};
pub use learning::{LearningChain, LedTo, learning_chain, learning_chains};
pub use mission::{CriticalPath, MilestoneStanding, MilestoneState, MissionStanding};
pub(crate) use money::spread;
pub use money::{
    Ask, AskedOf, Asks, Ledger, MoneySource, Need, PortfolioMoney, Sources, Sum, Sums, Unasked, YearMoney,
};
pub use outcome::{
    Judgement, OutcomeStanding, OutcomeState, PathPoint, Projection, Reading, TargetStanding, TargetState, Trend,
};
pub use rank::{CostCover, Rank};

use jiff::civil;

use crate::diagnostics::Warned;
use crate::graph::{PerRecord, Portfolio};
use crate::model::{Action, Mission, Outcome};

use gaps::Sight;
use money::Rates;

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
    /// The points that rank each action in the pipeline.
    pub ranks: PerRecord<Action, Rank>,
    /// How the bets are spread.
    pub balance: Balance,
    /// What is missing: by weight (errors, warnings, notes), those on a critical path first, then by record (its kind's
    /// folder and its id), place in the file, and rule.
    pub gaps: Vec<Gap>,
}

/// Computes the standing of a portfolio on a day. The diagnostics are the gaps, in the same order.
pub fn analyse(portfolio: &Portfolio, as_of: civil::Date) -> Warned<Analysis> {
    let rates = Rates::new(&portfolio.settings);
    let outcomes = PerRecord::from_fn(&portfolio.outcomes, |key| outcome::standing(portfolio, key, as_of));
    let actions = action::standings(portfolio, &rates, as_of);
    let missions = mission::standings(portfolio, &actions, &rates, as_of);
    let money = money::of_portfolio(portfolio, &rates);
    let ranks = rank::of_actions(portfolio, &missions, &rates);
    let balance = balance::of_portfolio(portfolio, &money, &rates);
    let gaps = gaps::find(&Sight {
        portfolio,
        as_of,
        rates: &rates,
        outcomes: &outcomes,
        actions: &actions,
        missions: &missions,
    });
    let diagnostics = gaps.iter().map(Gap::diagnostic).collect();
    Warned::new(Analysis { as_of, outcomes, actions, missions, money, ranks, balance, gaps }, diagnostics)
}
