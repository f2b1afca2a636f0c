//! Which years an amount belongs to.
//!
//! Owns the spreading of amounts over years. Must not know what an amount is for.

use jiff::civil;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::model::Date;

/// Spreads an amount evenly over the years from one day to another, cut to hundredths; the last year carries the rest, so that the parts
/// make the whole. Without a last day, or with one before the first, all of it is of the first year.
pub(crate) fn spread(amount: Decimal, first: civil::Date, last: Option<civil::Date>) -> Vec<(i16, Decimal)> {
    let last = last.map_or(first.year(), |last| last.year().max(first.year()));
    let years: Vec<i16> = (first.year()..=last).collect();
    let count = Decimal::from(years.len());
    let share = (amount / count).round_dp_with_strategy(2, RoundingStrategy::ToZero);
    let rest = amount - share * (count - Decimal::ONE);
    years.into_iter().map(|year| (year, if year == last { rest } else { share })).collect()
}

/// Spreads an amount over the years that a date covers.
pub(super) fn over(amount: Decimal, date: Date) -> Vec<(i16, Decimal)> {
    spread(amount, date.first(), date.last())
}
