//! Money: what is needed, what is there, what is asked of whom, and on whom it hangs.

mod asks;
mod years;

use rust_decimal::Decimal;

use asks::{AskGroup, SourceRow, UnaskedRow, asks, sources, unasked};
use years::{YearsView, years};

use super::home::missions_in_order;
use super::parts::{
    FundingRow, GapItem, Link, MoneyRow, MoneySection, funding_rows, gap, money_row, money_section, total_of,
};
use super::scene::Scene;
use super::view::View;
use crate::graph::{FunderLink, Key};
use crate::model::{Capital, Funding, FundingStatus, Mission, MissionStatus, Rule, Stage, Vocabulary};

/// What a hue of the bars means.
#[derive(Debug, Clone, serde::Serialize)]
struct Hue {
    name: &'static str,
    word: String,
}

/// Money.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MoneyView {
    lede: String,
    all: MoneySection,
    unit: String,
    /// The heads of the columns: each kind of capital.
    capitals: Vec<String>,
    /// What the hues of the bars mean.
    hues: Vec<Hue>,
    missions: Vec<MissionRow>,
    years: Option<YearsView>,
    instruments: Vec<MoneyRow>,
    asks: Vec<AskGroup>,
    unasked: Vec<UnaskedRow>,
    refused: Vec<FundingRow>,
    concentrated: Vec<GapItem>,
    sources: Vec<SourceRow>,
    lines: Vec<FundingRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct MissionRow {
    link: Link,
    /// A bar of its capital; none without a known amount.
    bar: Option<String>,
    cells: Vec<String>,
    all: String,
    shared: usize,
}

pub(crate) fn money(scene: &Scene<'_>) -> View {
    let ledger = &scene.analysis.money.all;
    let all = money_section(scene, ledger);
    let lede = lede(scene);
    let capitals: Vec<Capital> =
        Capital::ALL.iter().copied().filter(|capital| ledger.by_capital.contains_key(capital)).collect();
    let view = MoneyView {
        lede: lede.clone(),
        all,
        unit: scene.say_with("currency-millions", &[("currency", scene.currency().to_string().into())]),
        capitals: capitals.iter().map(|capital| scene.say(&format!("capital-{}", capital.as_str()))).collect(),
        hues: capitals.iter().map(|capital| hue(scene, *capital)).collect(),
        missions: mission_rows(scene, &capitals),
        years: years(scene),
        instruments: (ledger.by_instrument.iter())
            .map(|(instrument, sums)| {
                money_row(scene, &scene.say(&format!("instrument-{}", instrument.as_str())), sums)
            })
            .collect(),
        asks: asks(scene),
        unasked: unasked(scene),
        refused: lines(scene, |line, over| match line.status.value {
            FundingStatus::Refused => true,
            FundingStatus::Sought => over,
            FundingStatus::Pledged | FundingStatus::Committed | FundingStatus::Disbursed => false,
        }),
        concentrated: (scene.analysis.gaps.iter())
            .filter(|found| found.rule == Rule::FundingConcentrated)
            .map(|found| gap(scene, found))
            .collect(),
        sources: sources(scene),
        lines: lines(scene, |_, _| true),
    };
    View::new(scene, "money", "money", scene.say("nav-money"), view).described(Some(&lede))
}

/// Says which capital carried most of what is known.
fn lede(scene: &Scene<'_>) -> String {
    let ledger = &scene.analysis.money.all;
    let total = total_of(&ledger.all);
    if total.amount.is_zero() {
        return scene.say("money-lede-none");
    }
    let largest =
        ledger.by_capital.iter().max_by_key(|(capital, sums)| (total_of(sums).amount, std::cmp::Reverse(**capital)));
    let (capital, sums) = largest.expect("a total above zero has a part");
    let share = (total_of(sums).amount / total.amount).to_string().parse::<f64>().unwrap_or_default();
    scene.say_with(
        "money-lede",
        &[
            ("total", scene.language.money(total.amount, &scene.currency()).into()),
            ("capital", scene.say(&format!("capital-{}", capital.as_str())).into()),
            ("share", scene.language.percent(share).into()),
            ("unknown", total.unknown.into()),
        ],
    )
}

fn cell(scene: &Scene<'_>, known: usize, unknown: usize, amount: Decimal) -> String {
    if known > 0 {
        scene.language.millions(amount)
    } else if unknown > 0 {
        scene.say("not-given")
    } else {
        "–".to_owned()
    }
}

fn hue(scene: &Scene<'_>, capital: Capital) -> Hue {
    Hue { name: super::charts::hue(capital), word: scene.say(&format!("capital-{}", capital.as_str())) }
}

fn mission_rows(scene: &Scene<'_>, capitals: &[Capital]) -> Vec<MissionRow> {
    let largest = (scene.analysis.missions.iter())
        .map(|(_, standing)| total_of(&standing.money.all).amount)
        .max()
        .unwrap_or_default();
    let row = |key: Key<Mission>| {
        let standing = &scene.analysis.missions[key];
        let total = total_of(&standing.money.all);
        let cells = capitals.iter().map(|capital| {
            let sum = standing.money.by_capital.get(capital).map(total_of).unwrap_or_default();
            cell(scene, sum.known, sum.unknown, sum.amount)
        });
        MissionRow {
            link: scene.record(key),
            bar: (total.known > 0).then(|| super::charts::money_bar(scene, &standing.money, largest)),
            cells: cells.collect(),
            all: cell(scene, total.known, total.unknown, total.amount),
            shared: standing.shared_actions,
        }
    };
    missions_in_order(scene.portfolio).into_iter().map(row).collect()
}

/// Lists lines of funding over all actions and missions, each with what it is for; the largest first. `wanted` also hears whether
/// that is over.
fn lines(scene: &Scene<'_>, wanted: impl Fn(&Funding, bool) -> bool) -> Vec<FundingRow> {
    let portfolio = scene.portfolio;
    let mut rows: Vec<(Option<Decimal>, FundingRow)> = Vec::new();
    let mut add = |purpose: Link, over: bool, funding: &[Funding], links: &[FunderLink]| {
        let shown = funding_rows(scene, funding, links);
        for (line, mut row) in funding.iter().zip(shown).filter(|(line, _)| wanted(line, over)) {
            row.purpose = Some(purpose.clone());
            rows.push((line.amount.as_ref().map(|amount| amount.value.value), row));
        }
    };
    for (key, entry) in portfolio.actions.iter() {
        let over = matches!(entry.record.stage.value, Stage::Completed | Stage::Stopped);
        add(scene.record(key), over, &entry.record.funding, &portfolio.links.actions[key].funding);
    }
    for (key, entry) in portfolio.missions.iter() {
        let over = entry.record.status.value != MissionStatus::Active;
        add(scene.record(key), over, &entry.record.funding, &portfolio.links.missions[key].funding);
    }
    rows.sort_by_key(|(amount, _)| std::cmp::Reverse(*amount));
    rows.into_iter().map(|(_, row)| row).collect()
}
