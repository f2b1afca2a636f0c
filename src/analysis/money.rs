//! Need, and what is disbursed, committed, pledged and sought; nominal, each currency by itself unless a rate joins it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::{Capital, Currency, Instrument};

/// A sum that knows what it leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sum {
    /// The sum of the known amounts.
    pub amount: Decimal,
    /// How many lines have an amount.
    pub known: usize,
    /// How many lines have none; they still count as a source.
    pub unknown: usize,
}

/// Sums by how certain the money is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Need {
    /// In the ledger's currency.
    pub amount: Decimal,
    /// How many live actions name a cost.
    pub known: usize,
    /// How many name none.
    pub unknown: usize,
}

/// A ledger: the portfolio's currency, with what rates convert to it, and other currencies apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The need of live actions.
    pub need: Need,
    /// All lines.
    pub all: Sums,
    /// By whose money it is.
    pub by_capital: BTreeMap<Capital, Sums>,
    /// By which means it comes.
    pub by_instrument: BTreeMap<Instrument, Sums>,
    /// By year of its date (its first), where it has one.
    pub by_year: BTreeMap<i16, Sums>,
    /// The first and last year that a line is dated with.
    pub years: Option<(i16, i16)>,
    /// Need minus what live actions have disbursed and committed, when that is above zero; none when no need is known.
    pub gap: Option<Decimal>,
    /// Whether the gap reads "at most", because a line has no amount.
    pub gap_at_most: bool,
    /// What is in currencies without a rate, never summed with the rest.
    pub other_currencies: BTreeMap<Currency, Sums>,
    /// Whether an amount was converted by a rate.
    pub converted: bool,
}
