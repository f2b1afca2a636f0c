//! How every outcome stands, as CSV.

use super::figures::guarded;
use crate::analysis::{Analysis, Judgement};
use crate::graph::{Key, Portfolio};
use crate::model::{Outcome, Vocabulary};
use rust_decimal::Decimal;

/// The head of the table.
const COLUMNS: [&str; 19] = [
    "outcome",
    "title",
    "unit",
    "direction",
    "mission",
    "state",
    "stale",
    "series",
    "rule",
    "start_date",
    "start",
    "newest_date",
    "newest_low",
    "newest_high",
    "expected_today",
    "difference_today",
    "target_date",
    "target",
    "if_trend_holds",
];

/// Writes how each outcome stands as CSV (RFC 4180, UTF-8, with a head): a row for each set of targets it is judged by, those of no mission
/// in particular first. Days are the middles that formulas count with; the target is the last, of a range its easier end.
///
/// # Panics
///
/// Never: writing to memory does not fail.
pub fn progress(portfolio: &Portfolio, analysis: &Analysis) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut row = |cells: [String; COLUMNS.len()]| {
        writer.write_record(cells).expect("writing to memory does not fail, and every row has the same cells");
    };
    row(COLUMNS.map(str::to_owned));
    for key in portfolio.outcomes.keys() {
        for judgement in &analysis.outcomes[key].judgements {
            row(cells(portfolio, analysis, key, judgement));
        }
    }
    writer.into_inner().expect("writing to memory does not fail")
}

fn cells(
    portfolio: &Portfolio,
    analysis: &Analysis,
    key: Key<Outcome>,
    judgement: &Judgement,
) -> [String; COLUMNS.len()] {
    let (outcome, standing) = (&portfolio.outcomes[key].record, &analysis.outcomes[key]);
    let number = |value: Option<Decimal>| value.map(|value| value.normalize().to_string()).unwrap_or_default();
    // More digits of what was computed say nothing.
    let computed = |value: Option<Decimal>| number(value.map(|value| value.round_sf(9).unwrap_or(value)));
    let newest = standing.newest.as_ref();
    let (start, last) = (judgement.path.first(), judgement.path.last().filter(|_| judgement.path.len() > 1));
    let projected =
        judgement.projections.last().filter(|projection| last.is_some_and(|last| *last == projection.target));
    [
        outcome.id.to_string(),
        guarded(&outcome.meta.title.value),
        guarded(&outcome.unit),
        outcome.direction.as_str().to_owned(),
        judgement.mission.map(|mission| portfolio.missions[mission].record.id.to_string()).unwrap_or_default(),
        judgement.state.as_str().to_owned(),
        if standing.stale { "yes" } else { "no" }.to_owned(),
        standing.series.as_deref().map(guarded).unwrap_or_default(),
        if judgement.expected.is_some() { judgement.method.as_str() } else { "" }.to_owned(),
        start.map(|start| start.day.to_string()).unwrap_or_default(),
        number(start.map(|start| start.value)),
        newest.map(|newest| newest.day.to_string()).unwrap_or_default(),
        number(newest.map(|newest| newest.low)),
        number(newest.map(|newest| newest.high)),
        computed(judgement.expected_today),
        computed(judgement.difference_today),
        last.map(|last| last.day.to_string()).unwrap_or_default(),
        number(last.map(|last| last.value)),
        computed(projected.map(|projection| projection.value)),
    ]
}
