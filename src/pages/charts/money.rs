//! Money against need: length is the amount, hue and row the capital, texture how certain it is.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::analysis::{Ledger, Sums};
use crate::model::{Capital, Vocabulary};
use crate::pages::parts::{Drawing, total_of};
use crate::pages::scene::Scene;
use crate::picture::{Anchor, Scale, Svg, text_width};

/// The measures of the picture, wide or narrow.
struct Measures {
    width: f64,
    /// Where bars begin.
    left: f64,
    bar: f64,
    row: f64,
    /// Whether the name of a row stands above its bar instead of before it.
    names_above: bool,
}

/// The room for a name above its bar.
const NAME: f64 = 20.0;
const WIDE: Measures = Measures { width: 1100.0, left: 110.0, bar: 34.0, row: 54.0, names_above: false };
const NARROW: Measures = Measures { width: 358.0, left: 0.0, bar: 28.0, row: 62.0, names_above: true };

/// Draws what is there against what is needed, for all capital and for each kind.
pub(crate) fn money(scene: &Scene<'_>, ledger: &Ledger) -> Drawing {
    Drawing { wide: draw(scene, ledger, &WIDE), narrow: Some(draw(scene, ledger, &NARROW)) }
}

fn draw(scene: &Scene<'_>, ledger: &Ledger, measures: &Measures) -> String {
    let capitals = known(&ledger.by_capital);
    let total = float(total_of(&ledger.all).amount);
    let need = float(ledger.need.amount);
    let gap = ledger.unasked.map_or(0.0, float);
    // Money for what is built already covers no need: where there is such, the need stands against a row of its own.
    let of_need = known(&ledger.of_need);
    let for_need: f64 = of_need.iter().map(|(_, sums)| float(total_of(sums).amount)).sum();
    let apart = need > 0.0 && for_need < total;
    let end = measures.width - if measures.names_above { 4.0 } else { 70.0 };
    let longest = if apart { total.max(for_need + gap) } else { total + gap };
    let x = Scale::new((0.0, longest.max(need).max(1.0)), (measures.left, end));
    let head = if need > 0.0 { 26.0 } else { 6.0 };
    // With one kind of capital its row would say the same again.
    let kinds = if capitals.len() > 1 { capitals.len() } else { 0 };
    let rows = 1 + kinds + usize::from(apart);
    let height = head + measures.row * rows as f64;
    let class = if measures.names_above { "ch t" } else { "ch w" };
    let svg = Svg::new(class, measures.width, height, Some(&finding(scene, ledger)));
    let mut svg = svg.mirrored(scene.mirror(measures.width));
    let mut top = head;
    let bar = Bar { x: &x, measures };
    if apart {
        bar.draw(scene, &mut svg, top, &scene.say("chart-live"), &of_need, gap);
        top += measures.row;
    }
    let name = if kinds > 0 { scene.say("all-capital") } else { capital_name(scene, &capitals) };
    bar.draw(scene, &mut svg, top, &name, &capitals, if apart { 0.0 } else { gap });
    for capital in capitals.iter().take(kinds) {
        top += measures.row;
        let name = scene.say(&format!("capital-{}", capital.0.as_str()));
        bar.draw(scene, &mut svg, top, &name, std::slice::from_ref(capital), 0.0);
    }
    if need > 0.0 {
        for (from, to) in need_lines(measures, head, if apart { 1 } else { rows }) {
            svg.line("m-need", (x.at(need), from), (x.at(need), to));
        }
        let words = scene
            .say_with("chart-need", &[("amount", scene.language.money(ledger.need.amount, &scene.currency()).into())]);
        let fits_left = x.at(need) - text_width(&words, 13.0, true) > 0.0;
        let anchor = if fits_left { Anchor::End } else { Anchor::Start };
        svg.text("v", (x.at(need), 12.0), anchor, &words);
    }
    svg.finish()
}

/// Finds where the line of the need runs: down along all rows, or along each bar alone where names stand between the bars.
fn need_lines(measures: &Measures, head: f64, rows: usize) -> Vec<(f64, f64)> {
    if !measures.names_above {
        return vec![(18.0, head + measures.row * rows as f64 - 6.0)];
    }
    let top = |row: usize| head + measures.row * row as f64 + NAME;
    (0..rows).map(|row| (top(row) - 5.0, top(row) + measures.bar + 5.0)).collect()
}

/// Lists the kinds of capital with a known amount.
fn known(by_capital: &BTreeMap<Capital, Sums>) -> Vec<(Capital, &Sums)> {
    by_capital.iter().map(|(capital, sums)| (*capital, sums)).filter(|(_, sums)| total_of(sums).known > 0).collect()
}

fn capital_name(scene: &Scene<'_>, capitals: &[(Capital, &Sums)]) -> String {
    capitals
        .first()
        .map_or_else(|| scene.say("all-capital"), |(capital, _)| scene.say(&format!("capital-{}", capital.as_str())))
}

struct Bar<'a> {
    x: &'a Scale,
    measures: &'a Measures,
}

impl Bar<'_> {
    /// Draws one row: what is surer comes first, each kind of capital in its hue.
    fn draw(&self, scene: &Scene<'_>, svg: &mut Svg, top: f64, name: &str, capitals: &[(Capital, &Sums)], gap: f64) {
        let (measures, x) = (self.measures, self.x);
        let bar_top = if measures.names_above { top + NAME } else { top + 4.0 };
        if measures.names_above {
            svg.text("v", (0.0, top + 12.0), Anchor::Start, name);
        } else {
            svg.text("v", (0.0, bar_top + measures.bar / 2.0 + 4.0), Anchor::Start, name);
        }
        let segments = Segments { x, top: bar_top, height: measures.bar };
        let mut at = segments.draw(svg, capitals);
        let total = capitals.iter().fold(Decimal::ZERO, |sum, (_, sums)| sum.saturating_add(total_of(sums).amount));
        if let [(_, sums)] = capitals {
            let paid = scene.language.millions(sums.disbursed.amount);
            let words = scene.say_with("chart-disbursed", &[("amount", paid.into())]);
            if text_width(&words, 13.0, true) + 20.0 < x.at(float(sums.disbursed.amount)) - x.at(0.0) {
                svg.text("v on", (x.at(0.0) + 10.0, bar_top + measures.bar / 2.0 + 4.5), Anchor::Start, &words);
            }
        }
        if gap > 0.0 {
            svg.rect("m-gap", (x.at(at), bar_top), (x.at(at + gap) - x.at(at), measures.bar));
            at += gap;
        }
        let words = scene.language.millions(total);
        let end = x.at(at) + 8.0;
        if end + text_width(&words, 13.0, true) < measures.width {
            svg.text("v halo", (end, bar_top + measures.bar / 2.0 + 4.5), Anchor::Start, &words);
        } else {
            svg.text("v", (measures.width - 4.0, bar_top - 6.0), Anchor::End, &words);
        }
    }
}

/// A bar of what is there, in the direction of reading: what is surer comes first, each kind of capital in its hue.
pub(super) struct Segments<'a> {
    pub(super) x: &'a Scale,
    pub(super) top: f64,
    pub(super) height: f64,
}

impl Segments<'_> {
    /// Draws the bar and returns the amount at which it ends.
    pub(super) fn draw(&self, svg: &mut Svg, capitals: &[(Capital, &Sums)]) -> f64 {
        let mut at = 0.0;
        for (status, pick) in STATUSES {
            for (capital, sums) in capitals {
                let amount = float(pick(sums).amount);
                if amount <= 0.0 {
                    continue;
                }
                let (from, to) = (self.x.at(at), self.x.at(at + amount));
                svg.rect(&segment_class(*capital, status), (from, self.top), ((to - from).max(1.0), self.height));
                at += amount;
            }
        }
        at
    }
}

/// A way to pick a sum by how certain the money is.
type Pick = fn(&Sums) -> &crate::analysis::Sum;

const STATUSES: [(&str, Pick); 4] = [
    ("disbursed", |sums| &sums.disbursed),
    ("committed", |sums| &sums.committed),
    ("pledged", |sums| &sums.pledged),
    ("sought", |sums| &sums.sought),
];

fn segment_class(capital: Capital, status: &str) -> String {
    let hue = hue(capital);
    let texture = match status {
        "disbursed" => "m-solid".to_owned(),
        "committed" => format!("m-edge m-com-{hue}"),
        "pledged" => format!("m-edge m-ple-{hue}"),
        _ => "m-sought".to_owned(),
    };
    format!("m-{hue} {texture}")
}

/// Names the hue of a kind of capital.
pub(crate) fn hue(capital: Capital) -> &'static str {
    match capital {
        Capital::Public => "public",
        Capital::Private => "private",
        Capital::Community => "community",
        Capital::Mixed => "mix",
    }
}

/// Draws a thin bar of a mission's capital, for a row of a table; the largest mission fills it.
pub(crate) fn money_bar(scene: &Scene<'_>, ledger: &Ledger, largest: Decimal) -> String {
    let x = Scale::new((0.0, float(largest).max(1.0)), (0.0, 300.0));
    let mut svg = Svg::new("ch bar", 300.0, 20.0, None).mirrored(scene.mirror(300.0));
    let mut at = 0.0;
    for capital in Capital::ALL {
        let amount = ledger.by_capital.get(capital).map_or(0.0, |sums| float(total_of(sums).amount));
        if amount > 0.0 {
            let class = format!("m-{} m-solid", hue(*capital));
            svg.rect(&class, (x.at(at), 0.0), ((x.at(at + amount) - x.at(at)).max(1.0), 20.0));
            at += amount;
        }
    }
    svg.finish()
}

fn finding(scene: &Scene<'_>, ledger: &Ledger) -> String {
    let language = scene.language;
    let currency = scene.currency();
    let mut parts: Vec<String> = Vec::new();
    if ledger.need.known > 0 {
        parts.push(scene.say_with("chart-need", &[("amount", language.money(ledger.need.amount, &currency).into())]));
    }
    for (status, pick) in STATUSES {
        let sum = pick(&ledger.all);
        if sum.known > 0 {
            parts.push(format!(
                "{}: {}",
                scene.say(&format!("funding-{status}")),
                language.money(sum.amount, &currency)
            ));
        }
    }
    if let Some(gap) = ledger.unasked.filter(|gap| !gap.is_zero()) {
        parts.push(format!("{}: {}", scene.say("funding-nobody"), language.money(gap, &currency)));
    }
    parts.join("; ")
}

pub(super) fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
