//! Who gives the money: what is committed and disbursed, by source.
//!
//! Owns the sums by source. Must not know how much of one is too much.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Rates;
use crate::graph::{FunderLink, Key, Portfolio};
use crate::model::{Actor, Funding, FundingSource, FundingStatus, Mission};

/// Who gives money: actors by their key, others by their name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoneySource {
    /// An actor of the portfolio.
    Actor(Key<Actor>),
    /// Somebody without a record.
    Name(String),
}

/// What is committed and disbursed, by source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    /// The sum of each source that is named and whose amounts are known, in the portfolio's currency; the largest first, of equals the
    /// one that comes first in order.
    pub by_source: Vec<(MoneySource, Decimal)>,
    /// All of it, what nobody is named for included.
    pub total: Decimal,
}

/// Sums the committed money of a mission, as a whole and of the actions that serve it.
pub(in crate::analysis) fn of_mission(portfolio: &Portfolio, mission: Key<Mission>, rates: &Rates<'_>) -> Sources {
    let links = &portfolio.links;
    let own = portfolio.missions[mission].record.funding.iter().zip(&links.missions[mission].funding);
    let served = links.missions[mission].actions.iter();
    let served =
        served.flat_map(|&action| portfolio.actions[action].record.funding.iter().zip(&links.actions[action].funding));
    of(own.chain(served), rates)
}

/// Sums the committed money of everything, each line once.
pub(in crate::analysis) fn of_all(portfolio: &Portfolio, rates: &Rates<'_>) -> Sources {
    let links = &portfolio.links;
    let missions = portfolio
        .missions
        .iter()
        .flat_map(|(key, entry)| entry.record.funding.iter().zip(&links.missions[key].funding));
    let actions =
        portfolio.actions.iter().flat_map(|(key, entry)| entry.record.funding.iter().zip(&links.actions[key].funding));
    of(missions.chain(actions), rates)
}

fn of<'a>(lines: impl Iterator<Item = (&'a Funding, &'a FunderLink)>, rates: &Rates<'_>) -> Sources {
    let (mut sums, mut total) = (BTreeMap::new(), Decimal::ZERO);
    for (line, funder) in lines.filter(|(line, _)| is_secured(line)) {
        let date = line.date.as_ref().map(|date| date.value);
        let Some(value) = line.amount.as_ref().and_then(|amount| rates.value(amount, date).own()) else { continue };
        total = Decimal::saturating_add(total, value);
        if let Some(source) = source(line, funder) {
            let sum: &mut Decimal = sums.entry(source).or_default();
            *sum = sum.saturating_add(value);
        }
    }
    let mut by_source: Vec<_> = sums.into_iter().collect();
    by_source.sort_by_key(|&(_, amount)| std::cmp::Reverse(amount));
    Sources { by_source, total }
}

/// Says whether money is promised by contract or paid out.
pub(in crate::analysis) fn is_secured(line: &Funding) -> bool {
    matches!(line.status.value, FundingStatus::Committed | FundingStatus::Disbursed)
}

/// Finds who is named for a line.
pub(super) fn source(line: &Funding, funder: &FunderLink) -> Option<MoneySource> {
    let named = || match &line.from {
        Some(FundingSource::Name(name)) => Some(MoneySource::Name(name.clone())),
        Some(FundingSource::Actor(_)) | None => None,
    };
    funder.from.map(MoneySource::Actor).or_else(named)
}
