//! The figures of an outcome as CSV.

use super::sheet::guarded;
use crate::model::{Figure, Outcome, Source};

/// Writes the baseline, targets and measurements of an outcome as CSV (RFC 4180, UTF-8, with a head). Words that a spreadsheet would
/// run as a formula are led by an apostrophe.
///
/// # Panics
///
/// Never: writing to memory does not fail.
pub fn figures(outcome: &Outcome) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut row = |cells: [String; 9]| {
        writer.write_record(cells).expect("writing to memory does not fail, and every row has nine cells");
    };
    row(["kind", "date", "value", "low", "high", "unit", "series", "note", "sources"].map(str::to_owned));
    let unit = || guarded(&outcome.unit).into_owned();
    if let Some(baseline) = &outcome.baseline {
        let series = baseline.series.as_ref().map(|series| guarded(&series.value).into_owned()).unwrap_or_default();
        let value = number(Some(baseline.value));
        row([
            "baseline".into(),
            baseline.date.to_string(),
            value,
            String::new(),
            String::new(),
            unit(),
            series,
            String::new(),
            addresses(&baseline.sources),
        ]);
    }
    for target in &outcome.targets {
        let note = target.scenario.as_ref().map(|scenario| guarded(&scenario.value).into_owned()).unwrap_or_default();
        row([
            "target".into(),
            target.date.to_string(),
            number(target.value),
            number(target.low),
            number(target.high),
            unit(),
            String::new(),
            note,
            addresses(&target.sources),
        ]);
    }
    for measurement in &outcome.measurements {
        row([
            "measurement".into(),
            measurement.date.to_string(),
            number(measurement.value),
            number(measurement.low),
            number(measurement.high),
            unit(),
            measurement.series.as_deref().map(guarded).unwrap_or_default().into_owned(),
            measurement.note.as_deref().map(guarded).unwrap_or_default().into_owned(),
            addresses(&measurement.sources),
        ]);
    }
    writer.into_inner().expect("writing to memory does not fail")
}

fn number(figure: Option<Figure>) -> String {
    figure.map(|figure| figure.value.normalize().to_string()).unwrap_or_default()
}

fn addresses(sources: &[Source]) -> String {
    let all: Vec<&str> =
        sources.iter().filter_map(|source| source.url.as_ref()).map(|url| url.value.as_str()).collect();
    all.join(" ")
}
