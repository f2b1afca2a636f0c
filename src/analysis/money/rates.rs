//! Amounts in other currencies, by the dated rates of `portfolio.yaml`.
//!
//! Owns which rate converts an amount. Must not know what the amount is for.

use std::collections::BTreeMap;

use jiff::civil;
use rust_decimal::Decimal;

use crate::analysis::day;
use crate::model::{Amount, Currency, Date, Settings};

/// The rates to the portfolio's currency, by currency and day.
pub(in crate::analysis) struct Rates<'a> {
    own: Option<&'a Currency>,
    by_currency: BTreeMap<&'a Currency, Vec<(civil::Date, Decimal)>>,
}

/// An amount in the terms of the ledger.
pub(in crate::analysis) enum Valued<'a> {
    /// It is in the portfolio's currency.
    Own(Decimal),
    /// A rate converted it.
    Converted(Decimal),
    /// No rate is near enough: it stays apart.
    Apart(&'a Currency, Decimal),
}

impl Valued<'_> {
    /// Returns the amount in the portfolio's currency, when there is one.
    pub(in crate::analysis) fn own(&self) -> Option<Decimal> {
        match self {
            Self::Own(value) | Self::Converted(value) => Some(*value),
            Self::Apart(..) => None,
        }
    }
}

impl<'a> Rates<'a> {
    /// Gathers the rates; a rate holds on the middle of its date.
    pub(in crate::analysis) fn new(settings: &'a Settings) -> Self {
        let mut by_currency: BTreeMap<&Currency, Vec<(civil::Date, Decimal)>> = BTreeMap::new();
        for rate in &settings.rates {
            by_currency.entry(&rate.currency).or_default().push((rate.date.middle(), rate.rate));
        }
        for rates in by_currency.values_mut() {
            rates.sort();
        }
        Self { own: settings.currency.as_ref(), by_currency }
    }

    /// Says whether two amounts are in one currency; an amount that names none is in the portfolio's.
    pub(in crate::analysis) fn same_currency(&self, a: &Amount, b: &Amount) -> bool {
        a.currency.as_ref().or(self.own) == b.currency.as_ref().or(self.own)
    }

    /// Says whether a currency is the portfolio's.
    pub(in crate::analysis) fn is_own(&self, currency: &Currency) -> bool {
        self.own == Some(currency)
    }

    /// Values an amount of a date by the nearest rate within two years of it. Without a date nothing is near.
    pub(in crate::analysis) fn value<'b>(&self, amount: &'b Amount, date: Option<Date>) -> Valued<'b> {
        let Some(currency) = amount.currency.as_ref().filter(|&currency| Some(currency) != self.own) else {
            return Valued::Own(amount.value);
        };
        date.and_then(|date| self.nearest(currency, date.middle()))
            .and_then(|rate| amount.value.checked_mul(rate))
            .map_or(Valued::Apart(currency, amount.value), Valued::Converted)
    }

    /// Finds the nearest rate within two years of a day; of two as near, the earlier.
    fn nearest(&self, currency: &Currency, day: civil::Date) -> Option<Decimal> {
        let rates = self.by_currency.get(currency)?;
        let after = rates.partition_point(|&(rated, _)| rated < day);
        let before = after.checked_sub(1).and_then(|at| rates.get(at));
        let two_years = jiff::Span::new().years(2);
        let (from, to) = (day.saturating_sub(two_years), day.saturating_add(two_years));
        [before, rates.get(after)]
            .into_iter()
            .flatten()
            .filter(|(rated, _)| (from..=to).contains(rated))
            .min_by_key(|&&(rated, _)| day::days(day, rated).abs())
            .map(|&(_, rate)| rate)
    }
}
