//! What is asked for, by whom it could come from.
//!
//! Owns the groups of asks. Must not know how they are worded.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::sources::source;
use super::{Ledger, MoneySource, Rates, Sum, Valued};
use crate::graph::{FunderLink, Key, PerRecord, Portfolio, RecordKey};
use crate::model::{Action, Capital, Currency, Funding, FundingStatus, Instrument, MissionStatus, Stage};

/// Whom an ask goes to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum AskedOf {
    /// Somebody who is named.
    Source(MoneySource),
    /// Nobody is named, but whose money it should be and by which means it should come.
    Kind(Capital, Instrument),
}

/// What is asked for of one source, or of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Whom it goes to.
    pub of: AskedOf,
    /// The sum, in the portfolio's currency.
    pub sum: Sum,
    /// What is asked for in currencies without a rate, in no sum.
    pub other_currencies: BTreeMap<Currency, Decimal>,
    /// The lines: of which action or mission, and the index in its funding.
    pub lines: Vec<(RecordKey, usize)>,
}

/// What is asked for, and what nobody has been asked for.
#[derive(Debug, Clone, Default)]
pub struct Asks {
    /// Those with a name first, then those by kind; the largest sum first, of equals the one that comes first in order.
    pub asks: Vec<Ask>,
    /// What each live action lacks that nobody has been asked for; the largest first.
    pub unasked: Vec<Unasked>,
}

/// What nobody has been asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unasked {
    /// The action.
    pub action: Key<Action>,
    /// How much.
    pub amount: Decimal,
    /// Whether it reads "at most", because a line of the action has no amount.
    pub at_most: bool,
}

/// Gathers what is asked for: lines `sought` of active missions, and of actions that are neither completed nor stopped.
pub(super) fn asks(portfolio: &Portfolio, ledgers: &PerRecord<Action, Ledger>, rates: &Rates<'_>) -> Asks {
    let mut found = BTreeMap::new();
    for (key, entry) in portfolio.missions.iter() {
        if entry.record.status.value == MissionStatus::Active {
            let links = &portfolio.links.missions[key].funding;
            gather(&mut found, RecordKey::Mission(key), &entry.record.funding, links, rates);
        }
    }
    for (key, entry) in portfolio.actions.iter() {
        if !matches!(entry.record.stage.value, Stage::Completed | Stage::Stopped) {
            let links = &portfolio.links.actions[key].funding;
            gather(&mut found, RecordKey::Action(key), &entry.record.funding, links, rates);
        }
    }
    let mut asks: Vec<Ask> = found.into_values().collect();
    asks.sort_by_key(|ask| (matches!(ask.of, AskedOf::Kind(..)), std::cmp::Reverse(ask.sum.amount)));
    let mut unasked: Vec<Unasked> = portfolio
        .actions
        .keys()
        .filter_map(|action| {
            let ledger = &ledgers[action];
            let amount = ledger.unasked.filter(|amount| *amount > Decimal::ZERO)?;
            Some(Unasked { action, amount, at_most: ledger.gap_at_most })
        })
        .collect();
    unasked.sort_by_key(|unasked| std::cmp::Reverse(unasked.amount));
    Asks { asks, unasked }
}

fn gather(
    found: &mut BTreeMap<AskedOf, Ask>,
    owner: RecordKey,
    lines: &[Funding],
    links: &[FunderLink],
    rates: &Rates<'_>,
) {
    for (index, (line, funder)) in lines.iter().zip(links).enumerate() {
        if line.status.value != FundingStatus::Sought {
            continue;
        }
        let kind = || AskedOf::Kind(line.capital.value, line.instrument.value);
        let of = source(line, funder).map_or_else(kind, AskedOf::Source);
        let ask = found.entry(of.clone()).or_insert_with(|| Ask {
            of,
            sum: Sum::default(),
            other_currencies: BTreeMap::new(),
            lines: Vec::new(),
        });
        ask.lines.push((owner, index));
        let date = line.date.as_ref().map(|date| date.value);
        match line.amount.as_ref().map(|amount| rates.value(amount, date)) {
            None => ask.sum.add(None),
            Some(Valued::Own(value) | Valued::Converted(value)) => ask.sum.add(Some(value)),
            Some(Valued::Apart(currency, value)) => {
                let apart = ask.other_currencies.entry(currency.clone()).or_default();
                *apart = apart.saturating_add(value);
            }
        }
    }
}
