//! Which figures are judged, and what they read on each date.
//!
//! Owns the judged series and its readings. Must not know targets.

use std::collections::BTreeMap;

use jiff::civil;
use rust_decimal::Decimal;

use super::{End, Reading};
use crate::model::{Date, Direction, Measurement, Outcome};

/// Finds the judged series: the one that is named, else the baseline's; where neither names one, the values without a series, else
/// the series of the newest measurement (of several as new, the one with most, then the first by name).
pub(super) fn judged_series(outcome: &Outcome, as_of: civil::Date) -> Option<String> {
    let named = outcome.judged_by.as_ref().map(|series| series.value.clone());
    if let Some(series) = named.or_else(|| Some(outcome.baseline.as_ref()?.series.as_ref()?.value.clone())) {
        return Some(series);
    }
    let mut found: BTreeMap<Option<&str>, (civil::Date, usize)> = BTreeMap::new();
    for measurement in known(outcome, as_of) {
        let (newest, count) = found.entry(measurement.series.as_deref()).or_insert((civil::Date::MIN, 0));
        *newest = (*newest).max(measurement.date.middle());
        *count += 1;
    }
    if found.contains_key(&None) {
        return None;
    }
    // The last of equals is the first by name, as the list is turned round.
    found.into_iter().rev().max_by_key(|&(_, rank)| rank).and_then(|(series, _)| series.map(str::to_owned))
}

/// Lists the readings of a series, oldest first. Measurements that cover the same days are one reading.
pub(super) fn readings(outcome: &Outcome, series: Option<&str>, as_of: civil::Date) -> Vec<Reading> {
    let mut found: BTreeMap<(civil::Date, civil::Date, Option<civil::Date>), Reading> = BTreeMap::new();
    for (index, measurement) in outcome.measurements.iter().enumerate() {
        if measurement.series.as_deref() != series || !is_known(measurement, as_of) {
            continue;
        }
        let Some((low, high)) = ends(measurement) else { continue };
        let date: Date = measurement.date.value;
        let day = date.middle();
        let reading = found.entry((day, date.first(), date.last())).or_insert(Reading {
            day,
            low,
            high,
            measurements: Vec::new(),
        });
        reading.low = reading.low.min(low);
        reading.high = reading.high.max(high);
        reading.measurements.push(index);
    }
    found.into_values().collect()
}

impl Reading {
    /// Returns the figure at one end, as the wanted direction sees it.
    pub(super) fn end(&self, end: End, direction: Direction) -> Decimal {
        match (direction, end) {
            (Direction::Up | Direction::Watch, End::Worse) | (Direction::Down, End::Better) => self.low,
            (Direction::Up | Direction::Watch, End::Better) | (Direction::Down, End::Worse) => self.high,
        }
    }
}

/// Lists the measurements whose date has begun: on an earlier day nobody knew the later ones.
fn known(outcome: &Outcome, as_of: civil::Date) -> impl Iterator<Item = &Measurement> {
    outcome.measurements.iter().filter(move |measurement| is_known(measurement, as_of))
}

fn is_known(measurement: &Measurement, as_of: civil::Date) -> bool {
    measurement.date.first() <= as_of
}

/// Returns the lowest and highest figure of a measurement; one that gives only one end reads that end.
fn ends(measurement: &Measurement) -> Option<(Decimal, Decimal)> {
    let figures = || [measurement.low, measurement.value, measurement.high].into_iter().flatten().map(|it| it.value);
    Some((figures().min()?, figures().max()?))
}
