//! `funding-concentrated`: one source holds more than half of a mission's committed money (committed or disbursed, of the mission as a
//! whole and of the actions that serve it). It wants some live actions that have such money, else a share says little.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::{FunderLink, Key, RecordKey};
use crate::model::{Action, Actor, Funding, FundingSource, FundingStatus, Mission};

/// Who gives money: actors by their key, others by their name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Source<'a> {
    Actor(Key<Actor>),
    Name(&'a str),
}

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let rules = &sight.portfolio.settings.rules;
    let mut found = Vec::new();
    for (key, mission) in sight.active_missions() {
        let funded = sight.portfolio.links.missions[key].actions.iter().filter(|&&action| is_funded(sight, action));
        if funded.count() < rules.spread_minimum as usize {
            continue;
        }
        let (sources, total) = by_source(sight, key, mission);
        // Of equals the first is told; above half there are none.
        let largest = sources.into_iter().rev().max_by_key(|&(_, amount)| amount);
        let Some((source, percent)) = largest.and_then(|(source, amount)| Some((source, percent(amount, total)?)))
        else {
            continue;
        };
        if percent > Decimal::from(rules.concentrated_percent) {
            let name = match source {
                Source::Actor(actor) => sight.title(RecordKey::Actor(actor)),
                Source::Name(name) => name,
            };
            let about = sight.about(GapSubject::Record(RecordKey::Mission(key)));
            let words = words(&mission.meta.title.value, name, percent);
            found.push(Finding::new(about, mission.meta.title.span, CloseBy::AddAction, words));
        }
    }
    found
}

fn is_funded(sight: &Sight<'_>, action: Key<Action>) -> bool {
    let action = &sight.portfolio.actions[action].record;
    action.stage.is_live() && action.funding.iter().any(is_secured)
}

fn is_secured(line: &Funding) -> bool {
    matches!(line.status.value, FundingStatus::Committed | FundingStatus::Disbursed)
}

/// Sums the committed money by source; what nobody is named for counts in the total alone.
fn by_source<'a>(
    sight: &Sight<'a>,
    key: Key<Mission>,
    mission: &'a Mission,
) -> (BTreeMap<Source<'a>, Decimal>, Decimal) {
    let (links, actions) = (&sight.portfolio.links, &sight.portfolio.actions);
    let own = mission.funding.iter().zip(&links.missions[key].funding);
    let served = links.missions[key].actions.iter();
    let served = served.flat_map(|&action| actions[action].record.funding.iter().zip(&links.actions[action].funding));
    let (mut sources, mut total) = (BTreeMap::new(), Decimal::ZERO);
    for (line, funder) in own.chain(served).filter(|(line, _)| is_secured(line)) {
        let date = line.date.as_ref().map(|date| date.value);
        let value = line.amount.as_ref().and_then(|amount| sight.rates.value(amount, date).own());
        let Some(value) = value else { continue };
        total = total.saturating_add(value);
        if let Some(source) = source(line, funder) {
            let sum: &mut Decimal = sources.entry(source).or_default();
            *sum = sum.saturating_add(value);
        }
    }
    (sources, total)
}

fn source<'a>(line: &'a Funding, funder: &FunderLink) -> Option<Source<'a>> {
    let named = || match &line.from {
        Some(FundingSource::Name(name)) => Some(Source::Name(name)),
        Some(FundingSource::Actor(_)) | None => None,
    };
    funder.from.map(Source::Actor).or_else(named)
}

fn percent(amount: Decimal, total: Decimal) -> Option<Decimal> {
    amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(total)
}

fn words(title: &str, source: &str, percent: Decimal) -> Words {
    use rust_decimal::prelude::ToPrimitive;
    // Cut, not rounded, so that "100 %" is the whole.
    let percent = percent.to_u32().unwrap_or(100);
    Words::new(
        format!("{percent} % of the committed money of \"{title}\" comes from one source, {source}"),
        "look for others who could carry a part, and write what is asked of them in `funding` (`status: sought`, later `committed`)",
    )
    .with_text("title", title)
    .with_text("source", source)
    .with("percent", GapArg::Percent(percent))
}
