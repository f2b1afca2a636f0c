//! Money against need: length is the amount, hue and row the capital, texture how certain it is.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::analysis::{Ledger, Sums};
use crate::model::{Capital, Vocabulary};
use crate::pages::parts::{Drawing, total_of, unasked};
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

const WIDE: Measures = Measures { width: 1100.0, left: 110.0, bar: 34.0, row: 54.0, names_above: false };
const NARROW: Measures = Measures { width: 358.0, left: 0.0, bar: 28.0, row: 62.0, names_above: true };

/// Draws what is there against what is needed, for all capital and for each kind.
pub(crate) fn money(scene: &Scene<'_>, ledger: &Ledger) -> Drawing {
    Drawing { wide: draw(scene, ledger, &WIDE), narrow: Some(draw(scene, ledger, &NARROW)) }
}

fn draw(scene: &Scene<'_>, ledger: &Ledger, measures: &Measures) -> String {
    let capitals: Vec<(Capital, &Sums)> = Capital::ALL
        .iter()
        .filter_map(|capital| ledger.by_capital.get(capital).map(|sums| (*capital, sums)))
        .filter(|(_, sums)| total_of(sums).known > 0)
        .collect();
    let total = float(total_of(&ledger.all).amount);
    let need = float(ledger.need.amount);
    let gap = unasked(ledger).map_or(0.0, float);
    let end = measures.width - if measures.names_above { 4.0 } else { 70.0 };
    let x = Scale::new((0.0, total.max(need).max(total + gap).max(1.0)), (measures.left, end));
    let head = if need > 0.0 { 26.0 } else { 6.0 };
    // With one kind of capital its row would say the same again.
    let rows = if capitals.len() > 1 { 1 + capitals.len() } else { 1 };
    let height = head + measures.row * rows as f64;
    let class = if measures.names_above { "ch t" } else { "ch w" };
    let mut svg = Svg::new(class, measures.width, height, Some(&finding(scene, ledger)));
    let mut top = head;
    let name = if rows > 1 { scene.say("all-capital") } else { capital_name(scene, &capitals) };
    let bar = Bar { x: &x, measures };
    bar.draw(scene, &mut svg, top, &name, &capitals, gap);
    if rows > 1 {
        for capital in &capitals {
            top += measures.row;
            let name = scene.say(&format!("capital-{}", capital.0.as_str()));
            bar.draw(scene, &mut svg, top, &name, std::slice::from_ref(capital), 0.0);
        }
    }
    if need > 0.0 {
        svg.line("m-need", (x.at(need), 18.0), (x.at(need), height));
        let words = scene
            .say_with("chart-need", &[("amount", scene.language.money(ledger.need.amount, &scene.currency()).into())]);
        let fits_left = x.at(need) - text_width(&words, 13.0, true) > 0.0;
        let anchor = if fits_left { Anchor::End } else { Anchor::Start };
        svg.text("v", (x.at(need), 12.0), anchor, &words);
    }
    svg.finish()
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
        let bar_top = if measures.names_above { top + 20.0 } else { top + 4.0 };
        if measures.names_above {
            svg.text("v", (0.0, top + 12.0), Anchor::Start, name);
        } else {
            svg.text("v", (0.0, bar_top + measures.bar / 2.0 + 4.0), Anchor::Start, name);
        }
        let mut at = 0.0;
        let mut total = Decimal::ZERO;
        for (status, pick) in STATUSES {
            for (capital, sums) in capitals {
                let sum = pick(sums);
                let amount = float(sum.amount);
                if amount <= 0.0 {
                    continue;
                }
                let (from, to) = (x.at(at), x.at(at + amount));
                let class = segment_class(*capital, status);
                svg.rect(&class, (from, bar_top), ((to - from).max(1.0), measures.bar));
                let words = scene
                    .say_with(&format!("chart-{status}"), &[("amount", scene.language.millions(sum.amount).into())]);
                if capitals.len() == 1 && text_width(&words, 13.0, true) + 20.0 < to - from && status == "disbursed" {
                    svg.text("v on", (from + 10.0, bar_top + measures.bar / 2.0 + 4.5), Anchor::Start, &words);
                }
                at += amount;
                total += sum.amount;
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

fn hue(capital: Capital) -> &'static str {
    match capital {
        Capital::Public => "public",
        Capital::Private => "private",
        Capital::Community => "community",
        Capital::Mixed => "mix",
    }
}

/// Draws a thin bar of a mission's capital, for a row of a table; the largest mission fills it.
pub(crate) fn money_bar(scene: &Scene<'_>, ledger: &Ledger, largest: Decimal) -> String {
    let _ = scene;
    let x = Scale::new((0.0, float(largest).max(1.0)), (0.0, 300.0));
    let mut svg = Svg::new("ch bar", 300.0, 20.0, None);
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
    if let Some(gap) = unasked(ledger) {
        parts.push(format!("{}: {}", scene.say("funding-nobody"), language.money(gap, &currency)));
    }
    parts.join("; ")
}

fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
