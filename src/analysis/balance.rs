//! How the bets are spread: over risk and horizon, missions, places, leads and funders; and what is missing there.
//!
//! Owns [`Balance`]. Must not know how it is drawn or worded. Nothing is dropped: what an action does not say is counted as not given.

mod findings;
mod spread;

use rust_decimal::Decimal;

use super::money::{Ledger, Rates};
use super::{PortfolioMoney, Sum};
use crate::graph::{Key, PerRecord, Portfolio};
use crate::model::{Action, Actor, Horizon, Level, Mission, Place};

/// How the bets are spread.
#[derive(Debug, Clone)]
pub struct Balance {
    /// What is at stake in each action, in the portfolio's currency: its estimated cost; without one what is on record for it (paid out,
    /// committed, pledged, asked for); none when neither is known.
    pub stakes: PerRecord<Action, Option<Decimal>>,
    /// The actions that are live, in the order of ids.
    pub live: Vec<Key<Action>>,
    /// Actions by the missions that they serve; one that serves two counts at both.
    pub missions: Vec<Share<Key<Mission>>>,
    /// Actions by place.
    pub places: Vec<Share<Key<Place>>>,
    /// Actions by who leads them, those who withdrew or refused left out.
    pub leads: Vec<Share<Key<Actor>>>,
    /// Actions by who pays for them, and what that comes to.
    pub funders: Vec<Funded>,
    /// What is missing or lies all on one side, the plainest first.
    pub findings: Vec<Imbalance>,
}

/// The actions that share something. Lists of shares begin with the largest; what nobody gave comes last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share<K> {
    /// What they share; none when nothing is given.
    pub of: Option<K>,
    /// How many are live: from an idea to work under way.
    pub live: usize,
    /// How many are operating or completed.
    pub serving: usize,
    /// How many are paused or stopped.
    pub halted: usize,
}

impl<K> Share<K> {
    /// Counts them all.
    pub fn all(&self) -> usize {
        self.live + self.serving + self.halted
    }
}

/// Who pays.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payer {
    /// An actor.
    Actor(Key<Actor>),
    /// Somebody without a record.
    Name(String),
}

/// What somebody pays for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funded {
    /// The actions, and who.
    pub share: Share<Payer>,
    /// What is committed and paid out, to actions and to missions as a whole.
    pub secured: Sum,
}

/// What an action may say of itself as a bet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trait {
    /// How likely it fails.
    Risk,
    /// Improves, bridges or transforms.
    Horizon,
    /// How much it changes if it works.
    Impact,
    /// What it costs, or what is on record for it.
    Money,
}

/// A value of a trait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TraitValue {
    /// A risk.
    Risk(Level),
    /// A horizon.
    Horizon(Horizon),
}

/// Something that is missing in the spread, or lies all on one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imbalance {
    /// Nothing is live.
    NothingLive,
    /// No live action says it.
    NobodySays {
        /// What.
        of: Trait,
        /// How many are live.
        live: usize,
    },
    /// Some live actions do not say it.
    SomeSilent {
        /// What.
        of: Trait,
        /// How many do not.
        silent: usize,
        /// How many are live.
        live: usize,
    },
    /// All live actions that say it say the same.
    AllSame {
        /// Of a mission; none for the whole portfolio.
        mission: Option<Key<Mission>>,
        /// What they say.
        value: TraitValue,
        /// How many say it.
        count: usize,
        /// How many live actions do not say it.
        silent: usize,
    },
    /// No live action says this.
    NoneOf {
        /// What nobody says.
        value: TraitValue,
        /// How many say something else.
        count: usize,
    },
    /// Active missions that no live action serves.
    WithoutLive(Vec<Key<Mission>>),
    /// Active missions that one live action alone serves.
    OneLive(Vec<Key<Mission>>),
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
        actor: Key<Actor>,
        /// How many.
        count: usize,
        /// How many have a lead.
        all: usize,
    },
    /// More than half of the live actions that name a place are at one.
    AtOnePlace {
        /// Where.
        place: Key<Place>,
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

/// Computes how the bets are spread.
pub(super) fn of_portfolio(portfolio: &Portfolio, money: &PortfolioMoney, rates: &Rates<'_>) -> Balance {
    let live = portfolio.actions.iter().filter(|(_, entry)| entry.record.stage.value.is_live());
    let mut balance = Balance {
        stakes: PerRecord::from_fn(&portfolio.actions, |key| {
            at_stake(&portfolio.actions[key].record, &money.actions[key], rates)
        }),
        live: live.map(|(key, _)| key).collect(),
        missions: spread::over_missions(portfolio),
        places: spread::over_places(portfolio),
        leads: spread::over_leads(portfolio),
        funders: spread::over_funders(portfolio, rates),
        findings: Vec::new(),
    };
    balance.findings = findings::find(portfolio, &balance);
    balance
}

fn at_stake(action: &Action, ledger: &Ledger, rates: &Rates<'_>) -> Option<Decimal> {
    let cost = action.cost.as_ref();
    let cost = cost.and_then(|cost| rates.value(cost, action.starts.as_ref().map(|starts| starts.value)).own());
    let sums = &ledger.all;
    let on_record = [&sums.disbursed, &sums.committed, &sums.pledged, &sums.sought];
    let known = on_record.iter().any(|sum| sum.known > 0);
    cost.or_else(|| known.then(|| on_record.iter().fold(Decimal::ZERO, |all, sum| all.saturating_add(sum.amount))))
}
