//! The line that an outcome is asked to follow.
//!
//! Owns the start, the targets' easier ends and the broken line between them. Must not know what was measured, but for the start.

use jiff::civil;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::{PathPoint, Reading};
use crate::analysis::day;
use crate::model::{Direction, Method, Outcome, Target};

/// Finds where the path starts: at the baseline, unless it is of another series than the judged one (a baseline that names none is of
/// whichever is judged); else at the first of two readings, at its middle where sources disagree.
pub(super) fn start(outcome: &Outcome, series: Option<&str>, readings: &[Reading]) -> Option<PathPoint> {
    let baseline = outcome
        .baseline
        .as_ref()
        .filter(|it| it.series.is_none() || it.series.as_ref().map(|it| it.value.as_str()) == series);
    if let Some(baseline) = baseline {
        return Some(PathPoint { day: baseline.date.middle(), value: baseline.value.value });
    }
    let first = readings.first().filter(|_| readings.len() > 1)?;
    let half = first.high.checked_sub(first.low)?.checked_div(Decimal::TWO)?;
    Some(PathPoint { day: first.day, value: first.low.checked_add(half)? })
}

/// Draws the path: the start, then the targets by the middle of their dates. A target that is not after the start is no part of it, and
/// of two targets for one day the last written holds.
pub(super) fn path(start: Option<PathPoint>, targets: &[&Target], direction: Direction) -> Vec<PathPoint> {
    let Some(start) = start else { return Vec::new() };
    let mut points: Vec<PathPoint> = Vec::with_capacity(targets.len() + 1);
    points.push(start);
    for target in in_order(targets) {
        let Some(value) = aim(target, direction) else { continue };
        let point = PathPoint { day: target.date.middle(), value };
        match points.last_mut() {
            Some(last) if last.day == point.day && last.day != start.day => *last = point,
            _ if point.day > start.day => points.push(point),
            _ => {}
        }
    }
    points
}

/// Finds the last target: of those for one day the last written.
pub(super) fn last<'a>(targets: &[&'a Target]) -> Option<&'a Target> {
    in_order(targets).last()
}

/// Returns what reaches a target: its value, of a range the easier end.
pub(super) fn aim(target: &Target, direction: Direction) -> Option<Decimal> {
    let figure = match direction {
        Direction::Up => target.low.or(target.value).or(target.high),
        Direction::Down => target.high.or(target.value).or(target.low),
        Direction::Watch => target.value.or(target.low).or(target.high),
    };
    figure.map(|figure| figure.value)
}

/// Says whether a figure reaches what it should.
pub(super) fn reaches(value: Decimal, aim: Decimal, direction: Direction) -> bool {
    match direction {
        Direction::Up => value >= aim,
        Direction::Down => value <= aim,
        Direction::Watch => false,
    }
}

/// Returns what is required on a day: by `linear` the broken line; by `growth` what a constant yearly rate from the start to the running
/// target gives. The running target is the first that is not before the day; after the last its level holds. None before the start, and
/// without a target.
pub(super) fn required(path: &[PathPoint], method: Method, day: civil::Date) -> Option<Decimal> {
    let (&start, targets) = path.split_first()?;
    if targets.is_empty() || day < start.day {
        return None;
    }
    let running = targets.iter().position(|target| target.day >= day).unwrap_or(targets.len() - 1);
    let (target, before) = (targets[running], path[running]);
    if day >= target.day {
        return Some(target.value);
    }
    match method {
        Method::Linear => between(before, target, day),
        Method::Growth => {
            let (from, to) = (start.value.to_f64()?, target.value.to_f64()?);
            let share = day::years(start.day, day) / day::years(start.day, target.day);
            rounded(from * (to / from).powf(share))
        }
    }
}

/// Takes nine significant digits of a figure that came from a power: more of them are not the same on every machine.
pub(super) fn rounded(value: f64) -> Option<Decimal> {
    Decimal::from_f64(value)?.round_sf(9).map(|value| value.normalize())
}

/// Interpolates between two points at a day between them.
pub(super) fn between(from: PathPoint, to: PathPoint, at: civil::Date) -> Option<Decimal> {
    let (elapsed, total) = (Decimal::from(day::days(from.day, at)), Decimal::from(day::days(from.day, to.day)));
    let rise = to.value.checked_sub(from.value)?.checked_mul(elapsed)?.checked_div(total)?;
    from.value.checked_add(rise)
}

/// Puts targets in the order of their dates.
pub(super) fn in_order<'a>(targets: &[&'a Target]) -> impl Iterator<Item = &'a Target> + use<'a> {
    let mut targets = targets.to_vec();
    targets.sort_by_key(|target| (target.date.middle(), target.date.last().unwrap_or(civil::Date::MAX)));
    targets.into_iter()
}
