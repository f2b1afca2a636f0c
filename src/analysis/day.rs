//! When a day has passed, and when something is old.
//!
//! Owns how dates of any precision are compared with the day of the analysis. Must not know what the dates are of.

use jiff::civil;

use crate::model::{Date, Every};

/// The mean length of a year of the Gregorian calendar, in days.
const YEAR: f64 = 365.2425;

/// Says whether a date has passed: its last day lies before the day. An interval without an end never passes.
pub(super) fn passed(date: Date, as_of: civil::Date) -> bool {
    date.last().is_some_and(|last| last < as_of)
}

/// Says whether a date is over so many years old. Age counts from the date's last day, so a year is not older than it must be.
pub(super) fn over_years_old(date: Date, years: u32, as_of: civil::Date) -> bool {
    over(date, jiff::Span::new().try_years(years).ok(), as_of)
}

/// Says whether a date is over so many days old, counted from its last day.
pub(super) fn over_days_old(date: Date, days: u32, as_of: civil::Date) -> bool {
    over(date, jiff::Span::new().try_days(days).ok(), as_of)
}

/// Says whether a date is older than a duration and half as long again, counted from its last day; half a month is 15 days.
pub(super) fn over_half_as_long_again(date: Date, every: Every, as_of: civil::Date) -> bool {
    let (months, days) = (u64::from(every.months) * 3, u64::from(every.days) * 3);
    let days = days / 2 + if months % 2 == 1 { 15 } else { 0 };
    let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let span = jiff::Span::new().try_months(whole(months / 2)).and_then(|span| span.try_days(whole(days)));
    over(date, span.ok(), as_of)
}

/// Says whether the day lies within so many months before a start, or after it.
pub(super) fn within_months_of_start(start: Date, months: i32, as_of: civil::Date) -> bool {
    let earliest = start.first().saturating_sub(jiff::Span::new().months(months));
    as_of >= earliest
}

/// Counts the years between two days, as the formulas of growth do.
pub(super) fn years(from: civil::Date, to: civil::Date) -> f64 {
    f64::from(days(from, to)) / YEAR
}

/// Counts the days between two days.
pub(super) fn days(from: civil::Date, to: civil::Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A span beyond the calendar never passes.
fn over(date: Date, span: Option<jiff::Span>, as_of: civil::Date) -> bool {
    let due = span.and_then(|span| date.last()?.checked_add(span).ok());
    due.is_some_and(|due| due < as_of)
}
