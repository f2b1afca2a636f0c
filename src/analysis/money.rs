//! Need, and what is disbursed, committed, pledged and sought; nominal, each currency by itself unless a rate joins it.
//!
//! Owns the ledgers. Must not know the standing of actions: only whether they are live.

mod asks;
mod cover;
mod ledger;
mod rates;
mod sources;
mod years;

pub use asks::{Ask, AskedOf, Asks, Unasked};
pub(super) use cover::{Cover, cover};
pub(super) use ledger::{of_mission, of_portfolio};
pub(super) use rates::{Rates, Valued};
pub use sources::{MoneySource, Sources};
pub(super) use sources::{is_secured, of_all as sources_of_all, of_mission as sources_of_mission};

pub(crate) use years::spread;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::graph::PerRecord;
use crate::model::{Action, Capital, Currency, Instrument};

/// A sum that knows what it leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Sum {
    /// The sum of the known amounts.
    pub amount: Decimal,
    /// How many lines have an amount.
    pub known: usize,
    /// How many lines have none; they still count as a source.
    pub unknown: usize,
}

/// Sums by how certain the money is.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Sums {
    /// Paid out.
    pub disbursed: Sum,
    /// Promised by contract.
    pub committed: Sum,
    /// Promised without.
    pub pledged: Sum,
    /// Asked for.
    pub sought: Sum,
    /// Refused; in no total.
    pub refused: Sum,
}

/// What live actions are estimated to cost.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Need {
    /// In the ledger's currency.
    pub amount: Decimal,
    /// How many live actions name a cost that is in it.
    pub known: usize,
    /// How many name none.
    pub unknown: usize,
    /// Costs in currencies without a rate, never summed with the rest nor part of the gap.
    pub other_currencies: BTreeMap<Currency, Decimal>,
}

/// What a year needs and what it gets.
///
/// The cost of a live action is of the year of its start; where its end is known too, it is spread evenly over the years from start to
/// end. Money is of the year of its date; where the date covers several years, it is spread evenly over them. Parts are cut to
/// hundredths, and the last year carries the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct YearMoney {
    /// The part of the need of live actions.
    pub need: Decimal,
    /// What is disbursed and committed to just these actions: those that are live and name a cost.
    pub secured_of_need: Decimal,
    /// All lines; one that is spread counts in each of its years.
    pub all: Sums,
    /// By whose money it is.
    pub by_capital: BTreeMap<Capital, Sums>,
}

/// A ledger: the portfolio's currency, with what rates convert to it, and other currencies apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Ledger {
    /// The need of live actions.
    pub need: Need,
    /// All lines; those of a mission and of everything without what is asked for and over.
    pub all: Sums,
    /// By whose money it is.
    pub by_capital: BTreeMap<Capital, Sums>,
    /// Of all lines those of the actions whose cost is in the need, by whose money it is.
    pub of_need: BTreeMap<Capital, Sums>,
    /// By which means it comes.
    pub by_instrument: BTreeMap<Instrument, Sums>,
    /// By year.
    pub by_year: BTreeMap<i16, YearMoney>,
    /// What has no year: costs of actions without a start, lines without a date.
    pub undated: YearMoney,
    /// The first and last year that a line is dated with.
    pub years: Option<(i16, i16)>,
    /// What the live actions that name a cost lack beside what is disbursed and committed to them; none when no need is known. Each
    /// action counts by itself: what one has too much fills no gap of another. Money of a mission as a whole is in the sums and
    /// fills no gap, since nobody can say which action it is for.
    pub gap: Option<Decimal>,
    /// What nobody has been asked for: the gap without what is pledged and asked for, action by action, and without what is pledged and
    /// asked for a mission as a whole; none when no need is known.
    pub unasked: Option<Decimal>,
    /// Whether the gap reads "at most", because a line of these actions (other than a refused one) has no amount, or one that
    /// no rate converts.
    pub gap_at_most: bool,
    /// What is in currencies without a rate, never summed with the rest.
    pub other_currencies: BTreeMap<Currency, Sums>,
    /// Whether an amount was converted by a rate.
    pub converted: bool,
}

/// The money of the portfolio.
#[derive(Debug, Clone)]
pub struct PortfolioMoney {
    /// Of each action.
    pub actions: PerRecord<Action, Ledger>,
    /// Of everything, each line once.
    pub all: Ledger,
    /// Who gives what is committed and disbursed.
    pub sources: Sources,
    /// What is asked for, and of whom.
    pub asks: Asks,
}
