//! Money by year against what the year needs: a row for each year, its bar as in the picture of capital, the need as an upright line.

use std::collections::BTreeMap;

use super::money::{Segments, float};
use crate::analysis::{Ledger, Sums, YearMoney};
use crate::language::Arg;
use crate::model::Capital;
use crate::pages::parts::{Drawing, total_of};
use crate::pages::scene::Scene;
use crate::picture::{Anchor, Scale, Svg, text_width};

/// The measures of the picture, wide or narrow.
struct Measures {
    class: &'static str,
    width: f64,
    bar: f64,
    row: f64,
}

const WIDE: Measures = Measures { class: "ch w", width: 1100.0, bar: 16.0, row: 27.0 };
const NARROW: Measures = Measures { class: "ch t", width: 358.0, bar: 15.0, row: 26.0 };
/// The size of type.
const SIZE: f64 = 13.0;
/// More rows than this are hard to compare; then several years share one.
const MOST_ROWS: usize = 40;

/// One row: a year, several together, or what has none.
struct Row {
    name: String,
    need: f64,
    total: f64,
    by_capital: BTreeMap<Capital, Sums>,
    label: String,
}

/// Draws what each year needs against what is paid out, committed, pledged and asked for in it.
pub(crate) fn money_years(scene: &Scene<'_>, ledger: &Ledger) -> Drawing {
    let rows = rows(scene, ledger);
    let finding = finding(scene, ledger);
    Drawing { wide: draw(scene, &rows, &finding, &WIDE), narrow: Some(draw(scene, &rows, &finding, &NARROW)) }
}

fn draw(scene: &Scene<'_>, rows: &[Row], finding: &str, measures: &Measures) -> String {
    let widest = |width: &dyn Fn(&Row) -> f64| rows.iter().map(width).fold(0.0, f64::max);
    let left = widest(&|row| text_width(&row.name, SIZE, true)) + 12.0;
    let label = widest(&|row| text_width(&row.label, SIZE, true)) + 14.0;
    let largest = widest(&|row| row.total.max(row.need));
    // Long labels may take half of a narrow picture, not more.
    let right = (measures.width - label).max(left + (measures.width - left) / 2.0);
    let x = Scale::new((0.0, largest.max(1.0)), (left, right));
    let height = measures.row * rows.len() as f64 + 4.0;
    let svg = Svg::new(measures.class, measures.width, height, Some(finding));
    let mut svg = svg.mirrored(scene.mirror(measures.width));
    svg.line("c-ax", (left, 0.0), (left, height));
    for (at, row) in rows.iter().enumerate() {
        let top = measures.row * at as f64 + (measures.row - measures.bar) / 2.0 + 2.0;
        let baseline = top + measures.bar / 2.0 + 4.5;
        svg.text("v", (left - 8.0, baseline), Anchor::End, &row.name);
        let capitals: Vec<(Capital, &Sums)> = row.by_capital.iter().map(|(capital, sums)| (*capital, sums)).collect();
        Segments { x: &x, top, height: measures.bar }.draw(&mut svg, &capitals);
        if row.need > 0.0 {
            svg.line("m-need", (x.at(row.need), top - 4.0), (x.at(row.need), top + measures.bar + 4.0));
        }
        svg.text("v halo", (x.at(row.total.max(row.need)) + 8.0, baseline), Anchor::Start, &row.label);
    }
    svg.finish()
}

fn rows(scene: &Scene<'_>, ledger: &Ledger) -> Vec<Row> {
    let first = ledger.by_year.keys().next().copied().unwrap_or_default();
    let last = ledger.by_year.keys().next_back().copied().unwrap_or_default();
    let years = i32::from(last) - i32::from(first) + 1;
    let most = i32::try_from(MOST_ROWS).unwrap_or(i32::MAX);
    let step = [1, 2, 5, 10, 25, 50, 100].into_iter().find(|step| years <= step * most).unwrap_or(1000);
    let mut bins: BTreeMap<i32, YearMoney> = BTreeMap::new();
    for (year, of) in &ledger.by_year {
        let start = i32::from(*year).div_euclid(step) * step;
        let bin = bins.entry(start).or_default();
        bin.need = bin.need.saturating_add(of.need);
        for (capital, sums) in &of.by_capital {
            bin.by_capital.entry(*capital).or_default().include(sums);
        }
        bin.all.include(&of.all);
    }
    let year = |year: i32| scene.language.year(year);
    let name =
        |start: i32| if step == 1 { year(start) } else { format!("{}–{}", year(start), year(start + step - 1)) };
    let mut rows: Vec<Row> = bins.into_iter().map(|(start, of)| row(scene, name(start), of)).collect();
    rows.push(row(scene, scene.say("no-date"), ledger.undated.clone()));
    rows.retain(|row| row.total > 0.0 || row.need > 0.0);
    rows
}

fn row(scene: &Scene<'_>, name: String, of: YearMoney) -> Row {
    let total = total_of(&of.all).amount;
    let amount = |amount| Arg::Text(scene.language.millions(amount));
    let label = match (total.is_zero(), of.need.is_zero()) {
        (_, true) => scene.language.millions(total),
        (true, false) => scene.say_with("chart-year-needed", &[("need", amount(of.need))]),
        (false, false) => scene.say_with("chart-year-of-need", &[("amount", amount(total)), ("need", amount(of.need))]),
    };
    Row { name, need: float(of.need), total: float(total), by_capital: of.by_capital, label }
}

/// Says what the picture shows: the years, the one with most money and the one with most need.
fn finding(scene: &Scene<'_>, ledger: &Ledger) -> String {
    let currency = scene.currency();
    let mut parts = Vec::new();
    // Of equals the earlier year is told.
    let most = |value: &dyn Fn(&YearMoney) -> rust_decimal::Decimal| {
        let years = ledger.by_year.iter().rev().map(|(year, of)| (value(of), year));
        years.max_by_key(|(amount, _)| *amount).filter(|(amount, _)| !amount.is_zero())
    };
    let args = |amount, year: &i16| {
        [
            ("amount", Arg::Text(scene.language.money(amount, &currency))),
            ("year", Arg::Text(scene.language.year(*year))),
        ]
    };
    if let Some((amount, year)) = most(&|of| total_of(&of.all).amount) {
        parts.push(scene.say_with("chart-year-most", &args(amount, year)));
    }
    if let Some((amount, year)) = most(&|of| of.need) {
        parts.push(scene.say_with("chart-year-most-need", &args(amount, year)));
    }
    if parts.is_empty() { scene.say("money-years-title") } else { parts.join(" ") }
}
