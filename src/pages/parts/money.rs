//! Money: lines of funding, and what they add up to.

use rust_decimal::Decimal;

use super::{Cited, CitedRange, DisputedView, Drawing, Link, SourceView, disputed, sources};
use crate::analysis::{Ledger, Sum, Sums};
use crate::graph::FunderLink;
use crate::language::Arg;
use crate::model::{Capital, Funding, FundingSource, Vocabulary};
use crate::pages::charts;
use crate::pages::scene::Scene;

/// A line of funding as it is shown.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct FundingRow {
    /// Who gives it.
    from: String,
    from_href: Option<String>,
    via: Option<Link>,
    /// What it is for, where the line stands away from its action.
    pub(crate) purpose: Option<Link>,
    capital: String,
    instrument: String,
    status: String,
    date: Option<String>,
    /// The amount, or none when nobody published it.
    amount: Option<String>,
    conditions: Option<String>,
    note: Option<String>,
    sources: Vec<SourceView>,
    /// The same sources by their numbers, on a page that numbers them.
    cited: Vec<CitedRange>,
    disputed: Vec<DisputedView>,
}

impl FundingRow {
    /// Names the sources by their numbers in the list of the page.
    pub(crate) fn by_number(mut self, cited: &mut Cited) -> Self {
        self.cited = cited.take(&mut self.sources);
        self.disputed = self.disputed.into_iter().map(|view| view.by_number(cited)).collect();
        self
    }
}

pub(crate) fn funding_rows(scene: &Scene<'_>, lines: &[Funding], links: &[FunderLink]) -> Vec<FundingRow> {
    lines.iter().zip(links).map(|(line, link)| row(scene, line, *link)).collect()
}

fn row(scene: &Scene<'_>, line: &Funding, link: FunderLink) -> FundingRow {
    let actor = link.from.map(|key| scene.record(key));
    let name = match &line.from {
        Some(FundingSource::Name(name)) => name.clone(),
        Some(FundingSource::Actor(reference)) => reference.id.to_string(),
        None => scene.say("nobody-named"),
    };
    let currency = scene.currency();
    FundingRow {
        from: actor.as_ref().map_or(name, |actor| actor.title.clone()),
        from_href: actor.map(|actor| actor.href),
        via: link.via.map(|key| scene.record(key)),
        purpose: None,
        capital: scene.say(&format!("capital-{}", line.capital.as_str())),
        instrument: scene.say(&format!("instrument-{}", line.instrument.as_str())),
        status: scene.say(&format!("funding-{}", line.status.as_str())),
        date: line.date.as_ref().map(|date| scene.date(date.value)),
        amount: line
            .amount
            .as_ref()
            .map(|amount| scene.language.money(amount.value.value, amount.currency.as_ref().unwrap_or(&currency))),
        conditions: line.conditions.clone(),
        note: line.note.clone(),
        sources: sources(scene, &line.sources),
        cited: Vec::new(),
        disputed: disputed(scene, &line.disputed),
    }
}

/// What money adds up to, as a sentence, a picture and its table.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MoneySection {
    /// What the sums say.
    sentence: String,
    /// Whether there is any line or need at all.
    pub(crate) any: bool,
    drawing: Option<Drawing>,
    /// The head of the columns of figures: `DKK million`.
    unit: String,
    rows: Vec<MoneyRow>,
    total: MoneyRow,
    /// Of that for live actions that name a cost, where it is not all.
    of_need: Option<MoneyRow>,
    need: Option<String>,
    /// What nobody has been asked for, and whether it reads "at most".
    gap: Option<String>,
    gap_at_most: bool,
    /// What is in other currencies, each apart.
    others: Vec<String>,
    /// The years that the sums are nominal in.
    years: Option<String>,
    converted: bool,
    without_amount: usize,
    /// How many live actions name no cost, in a sentence.
    costs_unknown: Option<String>,
}

/// Sums of one kind of capital, or by one instrument.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MoneyRow {
    label: String,
    /// Each a figure in millions, "not given", or a dash for nothing.
    disbursed: String,
    committed: String,
    pledged: String,
    sought: String,
    all: String,
}

pub(crate) fn money_section(scene: &Scene<'_>, ledger: &Ledger) -> MoneySection {
    let language = scene.language;
    let total = total_of(&ledger.all);
    let rows: Vec<MoneyRow> = Capital::ALL
        .iter()
        .filter_map(|capital| Some((capital, ledger.by_capital.get(capital)?)))
        .map(|(capital, sums)| money_row(scene, &scene.say(&format!("capital-{}", capital.as_str())), sums))
        .collect();
    let year = |year: i16| scene.language.year(year);
    let years = ledger.years.map(
        |(first, last)| {
            if first == last { year(first) } else { format!("{}–{}", year(first), year(last)) }
        },
    );
    MoneySection {
        sentence: sentence(scene, ledger),
        any: !rows.is_empty() || ledger.need.known + ledger.need.unknown > 0 || !ledger.other_currencies.is_empty(),
        drawing: (total.known > 0 || ledger.need.known > 0).then(|| charts::money(scene, ledger)),
        unit: scene.say_with("currency-millions", &[("currency", scene.currency().to_string().into())]),
        total: money_row(scene, &scene.say("all-capital"), &ledger.all),
        rows,
        of_need: of_need(ledger).map(|sums| money_row(scene, &scene.say("money-of-need"), &sums)),
        need: (ledger.need.known > 0).then(|| language.millions(ledger.need.amount)),
        gap: ledger.unasked.filter(|gap| !gap.is_zero()).map(|gap| language.millions(gap)),
        gap_at_most: ledger.gap_at_most,
        others: (ledger.need.other_currencies.iter())
            .map(|(currency, cost)| scene.say_with("chart-need", &[("amount", language.money(*cost, currency).into())]))
            .chain(ledger.other_currencies.iter().flat_map(|(currency, sums)| {
                statuses(sums).into_iter().filter(|(_, sum)| sum.known > 0).map(move |(status, sum)| {
                    format!("{} {}", language.money(sum.amount, currency), scene.say(&format!("funding-{status}")))
                })
            }))
            .collect(),
        years,
        converted: ledger.converted,
        without_amount: total.unknown,
        costs_unknown: (ledger.need.unknown > 0).then(|| language.count("money-costs-unknown", ledger.need.unknown)),
    }
}

/// Adds up what is there for live actions that name a cost; none when there are none, or it is all there is.
fn of_need(ledger: &Ledger) -> Option<Sums> {
    let mut sums = Sums::default();
    for part in ledger.of_need.values() {
        sums.include(part);
    }
    (ledger.need.known > 0 && total_of(&sums).amount < total_of(&ledger.all).amount).then_some(sums)
}

fn sentence(scene: &Scene<'_>, ledger: &Ledger) -> String {
    let money = |sum: &Sum| Arg::Text(scene.language.money(sum.amount, &scene.currency()));
    let total = total_of(&ledger.all);
    let mut parts = Vec::new();
    if ledger.all.disbursed.known > 0 {
        parts.push(scene.say_with("money-disbursed", &[("amount", money(&ledger.all.disbursed))]));
    }
    let promised = Sum {
        amount: ledger.all.committed.amount + ledger.all.pledged.amount,
        known: ledger.all.committed.known + ledger.all.pledged.known,
        unknown: 0,
    };
    if promised.known > 0 {
        parts.push(scene.say_with("money-promised", &[("amount", money(&promised))]));
    }
    if ledger.all.sought.known > 0 {
        parts.push(scene.say_with("money-sought", &[("amount", money(&ledger.all.sought))]));
    }
    if total.known == 0 {
        parts.push(scene.say(if total.unknown > 0 { "money-no-amounts" } else { "money-none" }));
    } else if total.unknown > 0 {
        parts.push(scene.language.count("money-lines-without-amount", total.unknown));
    }
    parts.join(" ")
}

pub(crate) fn money_row(scene: &Scene<'_>, label: &str, sums: &Sums) -> MoneyRow {
    let cell = |sum: &Sum| {
        if sum.known > 0 {
            scene.language.millions(sum.amount)
        } else if sum.unknown > 0 {
            scene.say("not-given")
        } else {
            "–".to_owned()
        }
    };
    MoneyRow {
        label: label.to_owned(),
        disbursed: cell(&sums.disbursed),
        committed: cell(&sums.committed),
        pledged: cell(&sums.pledged),
        sought: cell(&sums.sought),
        all: cell(&total_of(sums)),
    }
}

fn statuses(sums: &Sums) -> [(&'static str, &Sum); 4] {
    [
        ("disbursed", &sums.disbursed),
        ("committed", &sums.committed),
        ("pledged", &sums.pledged),
        ("sought", &sums.sought),
    ]
}

/// Adds up everything but what was refused.
pub(crate) fn total_of(sums: &Sums) -> Sum {
    statuses(sums).into_iter().fold(Sum { amount: Decimal::ZERO, known: 0, unknown: 0 }, |total, (_, sum)| Sum {
        amount: total.amount + sum.amount,
        known: total.known + sum.known,
        unknown: total.unknown + sum.unknown,
    })
}
