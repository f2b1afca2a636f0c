//! What comes of it if it goes on as it has.
//!
//! Owns the trend and what it gives at targets. Must not know states.

use jiff::civil;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::judge::Course;
use super::path::{self, rounded};
use super::{End, PathPoint};
use crate::analysis::day;
use crate::model::{Direction, Method};

/// How it has gone so far: from the start of the path (the baseline, else the first of two readings) to the newest reading of the judged
/// series, at its worse end. Readings between the two do not bend it. `linear` goes on by as much in every day, `growth` by the same
/// yearly rate; it is `growth` where that is asked for and the start, the newest figure and the last target are above zero.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Trend {
    /// Where it starts.
    pub from: PathPoint,
    /// The newest reading.
    pub through: PathPoint,
    /// The rule.
    pub method: Method,
}

/// What the trend gives at a target whose day has not passed.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Projection {
    /// The target: the middle of its date, and its easier end.
    pub target: PathPoint,
    /// What the trend gives on that day.
    pub value: Decimal,
    /// What the trend gives minus the target; signed as the unit is.
    pub difference: Decimal,
    /// Whether the target is reached by it.
    pub reached: bool,
}

impl Trend {
    /// Returns what the trend gives on a day; none when that is beyond counting.
    pub fn at(&self, day: civil::Date) -> Option<Decimal> {
        match self.method {
            Method::Linear => path::between(self.from, self.through, day),
            Method::Growth => {
                let (from, to) = (self.from.value.to_f64()?, self.through.value.to_f64()?);
                let times = day::years(self.from.day, day) / day::years(self.from.day, self.through.day);
                rounded(from * (to / from).powf(times))
            }
        }
    }
}

/// Finds the trend; none without a start and a reading after it, and of what is only watched.
pub(super) fn trend(course: &Course<'_>, path: &[PathPoint]) -> Option<Trend> {
    let from = course.start.filter(|_| course.direction != Direction::Watch)?;
    let newest = course.readings.last().filter(|newest| newest.day > from.day)?;
    let through = PathPoint { day: newest.day, value: newest.end(End::Worse, course.direction) };
    let last = path.last().map_or(from.value, |last| last.value);
    let positive = [from.value, through.value, last].iter().all(|&value| value > Decimal::ZERO);
    let method = if positive { course.method } else { Method::Linear };
    Some(Trend { from, through, method })
}

/// Follows the trend to each target after the newest reading whose day has not passed, by day.
pub(super) fn projections(course: &Course<'_>, trend: Option<&Trend>) -> Vec<Projection> {
    let Some(trend) = trend else { return Vec::new() };
    let mut found: Vec<Projection> = Vec::new();
    for target in path::in_order(&course.targets) {
        let day = target.date.middle();
        if day <= trend.through.day || day::passed(target.date.value, course.as_of) {
            continue;
        }
        let Some(aim) = path::aim(target, course.direction) else { continue };
        let Some(value) = trend.at(day) else { continue };
        let Some(difference) = value.checked_sub(aim) else { continue };
        let reached = path::reaches(value, aim, course.direction);
        let projection = Projection { target: PathPoint { day, value: aim }, value, difference, reached };
        // Of two targets for one day the last written holds, as on the path.
        match found.last_mut() {
            Some(last) if last.target.day == day => *last = projection,
            Some(_) | None => found.push(projection),
        }
    }
    found
}
