//! Actions counted by what they share.
//!
//! Owns the counts. Must not know which of them are lopsided.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Funded, Payer, Share};
use crate::analysis::Sum;
use crate::analysis::money::Rates;
use crate::graph::{FunderLink, Key, Portfolio};
use crate::model::{
    Action, Actor, CommitmentRole, CommitmentStatus, Funding, FundingSource, FundingStatus, Mission, Place, Stage,
};

/// Counts actions by mission; every mission is there, also one that nothing serves.
pub(super) fn over_missions(portfolio: &Portfolio) -> Vec<Share<Key<Mission>>> {
    let links = &portfolio.links;
    over(portfolio, portfolio.missions.keys(), |action| links.actions[action].missions.iter().copied().collect())
}

/// Counts actions by place.
pub(super) fn over_places(portfolio: &Portfolio) -> Vec<Share<Key<Place>>> {
    let links = &portfolio.links;
    over(portfolio, std::iter::empty(), |action| links.actions[action].places.iter().copied().collect())
}

/// Counts actions by lead.
pub(super) fn over_leads(portfolio: &Portfolio) -> Vec<Share<Key<Actor>>> {
    over(portfolio, std::iter::empty(), |action| leads(portfolio, action))
}

/// Lists who leads an action: all but those who withdrew or refused.
pub(super) fn leads(portfolio: &Portfolio, action: Key<Action>) -> BTreeSet<Key<Actor>> {
    let commitments = portfolio.actions[action].record.commitments.iter();
    commitments
        .zip(&portfolio.links.actions[action].commitments)
        .filter(|(commitment, _)| {
            commitment.role.value == CommitmentRole::Lead
                && !matches!(commitment.status.value, CommitmentStatus::Withdrawn | CommitmentStatus::Refused)
        })
        .filter_map(|(_, actor)| *actor)
        .collect()
}

/// Counts actions by who pays for them, refused lines left out.
pub(super) fn over_funders(portfolio: &Portfolio, rates: &Rates<'_>) -> Vec<Funded> {
    let payers = |action: Key<Action>| {
        let lines = portfolio.actions[action].record.funding.iter().zip(&portfolio.links.actions[action].funding);
        let lines = lines.filter(|(line, _)| line.status.value != FundingStatus::Refused);
        lines.filter_map(|(line, link)| payer(line, *link)).collect()
    };
    let mut secured: BTreeMap<Option<Payer>, Sum> = BTreeMap::new();
    let mut add = |lines: &[Funding], links: &[FunderLink]| {
        for (line, link) in lines.iter().zip(links) {
            if matches!(line.status.value, FundingStatus::Committed | FundingStatus::Disbursed) {
                let value = line.amount.as_ref().map(|it| rates.value(it, line.date.as_ref().map(|date| date.value)));
                let sum = secured.entry(payer(line, *link)).or_default();
                match value.and_then(|value| value.own()) {
                    Some(value) => {
                        sum.amount = sum.amount.saturating_add(value);
                        sum.known += 1;
                    }
                    None => sum.unknown += 1,
                }
            }
        }
    };
    for (key, entry) in portfolio.actions.iter() {
        add(&entry.record.funding, &portfolio.links.actions[key].funding);
    }
    for (key, entry) in portfolio.missions.iter() {
        add(&entry.record.funding, &portfolio.links.missions[key].funding);
    }
    let shares = over(portfolio, secured.keys().flatten().cloned(), payers);
    let mut funded: Vec<Funded> = shares
        .into_iter()
        .map(|share| Funded { secured: secured.get(&share.of).cloned().unwrap_or_default(), share })
        .collect();
    funded
        .sort_by_key(|funded| (funded.share.of.is_none(), Reverse(funded.secured.amount), Reverse(funded.share.all())));
    funded
}

fn payer(line: &Funding, link: FunderLink) -> Option<Payer> {
    match &line.from {
        Some(FundingSource::Name(name)) => Some(Payer::Name(name.clone())),
        Some(FundingSource::Actor(_)) => link.from.map(Payer::Actor),
        None => None,
    }
}

/// Counts actions by what they share; those that share nothing are counted as not given. The largest come first, ties in the order of
/// keys.
fn over<K: Ord + Clone>(
    portfolio: &Portfolio,
    always: impl Iterator<Item = K>,
    of: impl Fn(Key<Action>) -> BTreeSet<K>,
) -> Vec<Share<K>> {
    let empty = |of: Option<K>| Share { of, live: 0, serving: 0, halted: 0 };
    let mut shares: BTreeMap<Option<K>, Share<K>> = always.map(|key| (Some(key.clone()), empty(Some(key)))).collect();
    for (action, entry) in portfolio.actions.iter() {
        let mut named: Vec<Option<K>> = of(action).into_iter().map(Some).collect();
        if named.is_empty() {
            named.push(None);
        }
        for name in named {
            let share = shares.entry(name.clone()).or_insert_with(|| empty(name));
            match entry.record.stage.value {
                Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway => share.live += 1,
                Stage::Operating | Stage::Completed => share.serving += 1,
                Stage::Paused | Stage::Stopped => share.halted += 1,
            }
        }
    }
    let mut shares: Vec<Share<K>> = shares.into_values().collect();
    shares.sort_by_key(|share| (share.of.is_none(), Reverse(share.all()), Reverse(share.live)));
    shares
}
