//! Figures that cannot be meant: series that nothing was measured by, one figure written twice, two rates for one day.

use std::collections::{BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::diagnostics;
use super::resolve::Resolver;
use crate::diagnostics::Diagnostic;
use crate::model::{Currency, Date, Figure, Measurement, Outcome, Settings};
use crate::source::{Span, Spanned};

/// A figure as far as it is the same as another.
type Same = Option<(Decimal, bool)>;

impl Resolver<'_> {
    /// Checks the series and measurements of an outcome.
    pub(super) fn figures(&mut self, outcome: &Outcome) {
        self.series(outcome);
        let mut first: HashMap<(Date, Option<&str>, [Same; 3]), Span> = HashMap::new();
        for measurement in &outcome.measurements {
            let figures = [measurement.value, measurement.low, measurement.high].map(same);
            let key = (measurement.date.value, measurement.series.as_deref(), figures);
            if let Some(&earlier) = first.get(&key) {
                self.told.push(diagnostics::duplicate_measurement(measurement, earlier));
            } else {
                first.insert(key, measurement.span);
            }
        }
    }

    /// Checks that the series that are named were measured.
    fn series(&mut self, outcome: &Outcome) {
        let of_measurement = |measurement: &'_ Measurement| measurement.series.clone();
        let mut known: BTreeSet<String> = outcome.measurements.iter().filter_map(of_measurement).collect();
        let baseline = outcome.baseline.as_ref().and_then(|baseline| baseline.series.as_ref());
        // Where nothing was measured yet, or the figures could not be read, no name can be wrong.
        if outcome.measurements.is_empty() || self.shelves.unread_figures.contains(&outcome.id) {
            return;
        }
        if let Some(series) = baseline {
            self.measured(series, &known);
            known.insert(series.value.clone());
        }
        if let Some(series) = &outcome.judged_by {
            self.measured(series, &known);
        }
    }

    /// Checks that a series is among those that are known.
    fn measured(&mut self, series: &Spanned<String>, known: &BTreeSet<String>) {
        if !known.contains(&series.value) {
            let names = known.iter().map(String::as_str);
            let near = self.suggestions.compare(series, names.clone());
            self.told.push(diagnostics::unknown_series(series, near.as_ref(), names));
        }
    }
}

/// Tells rates that contradict each other.
pub(super) fn rates(settings: &Settings, told: &mut Vec<Diagnostic>) {
    let mut first: HashMap<(&Currency, Date), Span> = HashMap::new();
    for rate in &settings.rates {
        if let Some(&earlier) = first.get(&(&rate.currency, rate.date)) {
            told.push(diagnostics::duplicate_rate(rate, earlier));
        } else {
            first.insert((&rate.currency, rate.date), rate.span);
        }
    }
}

fn same(figure: Option<Figure>) -> Same {
    figure.map(|figure| (figure.value, figure.approximate))
}
