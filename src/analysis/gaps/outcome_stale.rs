//! `outcome-stale`: the newest measurement is too old, or nothing was ever measured.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::RecordKey;
use crate::model::Date;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, outcome) in sight.outcomes() {
        let standing = &sight.outcomes[key];
        let title = &outcome.meta.title;
        let newest = standing.newest.as_ref().and_then(|newest| newest.measurements.last());
        let (span, words) = match newest.map(|&index| &outcome.measurements[index]) {
            Some(newest) if standing.stale => (newest.date.span, old(&title.value, newest.date.value)),
            Some(_) => continue,
            None => (title.span, never(&title.value, standing.series.as_deref())),
        };
        let about = sight.about(GapSubject::Record(RecordKey::Outcome(key)));
        found.push(Finding::new(about, span, CloseBy::AddMeasurement, words));
    }
    found
}

fn old(title: &str, date: Date) -> Words {
    Words::new(
        format!("the newest figure of \"{title}\" is of {date}"),
        "write the next figure in `measurements`, or in the CSV beside the file",
    )
    .with_text("title", title)
    .with("date", GapArg::Date(date))
    .case("old")
}

fn never(title: &str, series: Option<&str>) -> Words {
    let measured = "write the first figure in `measurements`, with its `date` and `value`, or in a CSV beside the file";
    match series {
        None => Words::new(format!("\"{title}\" was never measured"), measured).case("never"),
        Some(series) => Words::new(
            format!("\"{title}\" was never measured in the series that is judged, \"{series}\""),
            format!("{measured}, or name in `judged_by` a series that has figures"),
        )
        .with_text("series", series)
        .case("never-in-series"),
    }
    .with_text("title", title)
}
