//! Need against money by year, as a picture and its table.

use rust_decimal::Decimal;

use crate::analysis::YearMoney;
use crate::pages::charts;
use crate::pages::parts::Drawing;
use crate::pages::scene::Scene;

/// Need against money by year.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct YearsView {
    drawing: Drawing,
    rows: Vec<YearRow>,
    /// Whether any need is known, so that it has columns.
    need: bool,
}

#[derive(Debug, Clone, serde::Serialize)]
struct YearRow {
    /// The year, or that there is none.
    year: String,
    need: String,
    /// What is paid out or committed to the actions of the need.
    of_need: String,
    disbursed: String,
    committed: String,
    pledged: String,
    sought: String,
}

/// Makes the section; none when nothing of a known amount has a year.
pub(super) fn years(scene: &Scene<'_>) -> Option<YearsView> {
    let ledger = &scene.analysis.money.all;
    let mut rows: Vec<(String, &YearMoney)> = ledger
        .by_year
        .iter()
        .map(|(year, of)| (scene.language.year(*year), of))
        .filter(|(_, of)| has_amount(of))
        .collect();
    if rows.is_empty() {
        return None;
    }
    if has_amount(&ledger.undated) {
        rows.push((scene.say("no-date"), &ledger.undated));
    }
    Some(YearsView {
        drawing: charts::money_years(scene, ledger),
        rows: rows.into_iter().map(|(year, of)| row(scene, year, of)).collect(),
        need: ledger.need.known > 0,
    })
}

/// Says whether a year has anything to draw.
fn has_amount(of: &YearMoney) -> bool {
    let sums = [&of.all.disbursed, &of.all.committed, &of.all.pledged, &of.all.sought];
    !of.need.is_zero() || sums.iter().any(|sum| !sum.amount.is_zero())
}

fn row(scene: &Scene<'_>, year: String, of: &YearMoney) -> YearRow {
    let cell = |amount: Decimal| {
        if amount.is_zero() { "–".to_owned() } else { scene.language.millions(amount) }
    };
    YearRow {
        year,
        need: cell(of.need),
        of_need: cell(of.secured_of_need),
        disbursed: cell(of.all.disbursed.amount),
        committed: cell(of.all.committed.amount),
        pledged: cell(of.all.pledged.amount),
        sought: cell(of.all.sought.amount),
    }
}
