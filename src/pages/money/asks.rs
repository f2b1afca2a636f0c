//! What is asked for, by whom it could come from, and on whom the money hangs.

use crate::analysis::{Ask, AskedOf, MoneySource};
use crate::graph::RecordKey;
use crate::language::Arg;
use crate::model::Vocabulary;
use crate::pages::parts::{FundingRow, Link, funding_rows};
use crate::pages::scene::Scene;

/// What is asked of one source, or of nobody in particular.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct AskGroup {
    title: String,
    href: Option<String>,
    /// The sum, and what is not in it; none when nothing is known.
    sum: Option<String>,
    lines: Vec<FundingRow>,
}

/// What an action lacks that nobody has been asked for.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct UnaskedRow {
    action: Link,
    amount: String,
}

/// A source of committed money.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct SourceRow {
    title: String,
    href: Option<String>,
    amount: String,
    share: String,
}

pub(super) fn asks(scene: &Scene<'_>) -> Vec<AskGroup> {
    scene.analysis.money.asks.asks.iter().map(|ask| group(scene, ask)).collect()
}

fn group(scene: &Scene<'_>, ask: &Ask) -> AskGroup {
    let (title, href) = match &ask.of {
        AskedOf::Source(source) => name(scene, source),
        AskedOf::Kind(capital, instrument) => {
            let capital = scene.say(&format!("capital-{}", capital.as_str()));
            let instrument = scene.say(&format!("instrument-{}", instrument.as_str()));
            let args = [("capital", capital.into()), ("instrument", instrument.into())];
            (scene.say_with("ask-of-nobody", &args), None)
        }
    };
    let mut parts = Vec::new();
    if ask.sum.known > 0 {
        parts.push(scene.language.money(ask.sum.amount, &scene.currency()));
    }
    parts.extend(ask.other_currencies.iter().map(|(currency, amount)| scene.language.money(*amount, currency)));
    if ask.sum.unknown > 0 && !parts.is_empty() {
        parts.push(scene.language.count("ask-without-amount", ask.sum.unknown));
    }
    AskGroup {
        title,
        href,
        sum: (!parts.is_empty()).then(|| scene.list(&parts)),
        lines: ask.lines.iter().map(|&(owner, index)| line(scene, owner, index)).collect(),
    }
}

fn line(scene: &Scene<'_>, owner: RecordKey, index: usize) -> FundingRow {
    let (portfolio, links) = (scene.portfolio, &scene.portfolio.links);
    let (funding, funders) = match owner {
        RecordKey::Mission(key) => (&portfolio.missions[key].record.funding, &links.missions[key].funding),
        RecordKey::Action(key) => (&portfolio.actions[key].record.funding, &links.actions[key].funding),
        RecordKey::Outcome(_)
        | RecordKey::Lesson(_)
        | RecordKey::Actor(_)
        | RecordKey::Place(_)
        | RecordKey::Page(_) => unreachable!("only missions and actions have lines of funding"),
    };
    let one = index..=index;
    let mut rows = funding_rows(scene, &funding[one.clone()], &funders[one]);
    let mut row = rows.pop().expect("one line makes one row");
    row.purpose = Some(scene.record(owner));
    row
}

pub(super) fn unasked(scene: &Scene<'_>) -> Vec<UnaskedRow> {
    let currency = scene.currency();
    (scene.analysis.money.asks.unasked.iter())
        .map(|unasked| {
            let amount = scene.language.money(unasked.amount, &currency);
            let at_most = || scene.say_with("at-most", &[("what", Arg::Text(amount.clone()))]);
            UnaskedRow {
                action: scene.record(unasked.action),
                amount: if unasked.at_most { at_most() } else { amount },
            }
        })
        .collect()
}

/// How many sources the page lists.
const SHOWN: usize = 8;

/// Lists the largest sources of what is committed and paid out, each with its share of it.
pub(super) fn sources(scene: &Scene<'_>) -> Vec<SourceRow> {
    let sources = &scene.analysis.money.sources;
    (sources.by_source.iter().take(SHOWN))
        .filter(|(_, amount)| !amount.is_zero())
        .map(|(source, amount)| {
            let (title, href) = name(scene, source);
            let share = amount.checked_div(sources.total).unwrap_or_default();
            let share = share.to_string().parse::<f64>().unwrap_or_default();
            SourceRow { title, href, amount: scene.language.millions(*amount), share: scene.language.percent(share) }
        })
        .collect()
}

fn name(scene: &Scene<'_>, source: &MoneySource) -> (String, Option<String>) {
    match source {
        MoneySource::Actor(key) => {
            let link = scene.record(*key);
            (link.title, Some(link.href))
        }
        MoneySource::Name(name) => (name.clone(), None),
    }
}
