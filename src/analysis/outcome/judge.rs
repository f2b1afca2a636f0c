//! A reading against its path.
//!
//! Owns the states and the two formulas. Must not know which readings and targets belong together.

use jiff::civil;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{End, Judgement, OutcomeState, PathPoint, Reading, path, trend};
use crate::analysis::day;
use crate::graph::Key;
use crate::model::{Direction, Method, Mission, Target};

/// What belongs together: a path, its targets, and what was measured.
pub(super) struct Course<'a> {
    /// The mission whose targets these are.
    pub(super) mission: Option<Key<Mission>>,
    /// The wanted direction.
    pub(super) direction: Direction,
    /// The rule that is asked for.
    pub(super) method: Method,
    /// Where the path starts.
    pub(super) start: Option<PathPoint>,
    /// The targets, in the order of the file.
    pub(super) targets: Vec<&'a Target>,
    /// The readings of the judged series, oldest first.
    pub(super) readings: &'a [Reading],
    /// The day.
    pub(super) as_of: civil::Date,
}

/// A reading against the path at its date.
struct Measured {
    method: Method,
    progress: Option<f64>,
    expected: Decimal,
    state: OutcomeState,
}

/// Judges the newest reading against the path.
pub(super) fn judge(course: &Course<'_>) -> Judgement {
    let path = path::path(course.start, &course.targets, course.direction);
    let newest = course.readings.last();
    let at = |end| newest.map(|newest| newest.end(end, course.direction));
    let measured = |end| {
        let (newest, value) = (newest?, at(end)?);
        measure(course, &path, newest.day, value)
    };
    let worse = measured(End::Worse);
    let state = self::state(course, End::Worse, worse.as_ref());
    let better = self::state(course, End::Better, measured(End::Better).as_ref());
    let expected = worse.as_ref().map(|measured| measured.expected);
    // Today's mark is where the path is on the day, whatever was measured when.
    let today =
        at(End::Worse).filter(|_| worse.is_some()).and_then(|value| measure(course, &path, course.as_of, value));
    let expected_today = today.map(|today| today.expected);
    let trend = trend::trend(course, &path);
    Judgement {
        mission: course.mission,
        state,
        better: (better != state).then_some(better),
        method: worse.as_ref().map_or_else(|| unmeasured(course, at(End::Worse)), |measured| measured.method),
        progress: worse.as_ref().and_then(|measured| measured.progress),
        expected,
        difference: at(End::Worse).zip(expected).and_then(|(value, expected)| value.checked_sub(expected)),
        expected_today,
        difference_today: at(End::Worse).zip(expected_today).and_then(|(value, today)| value.checked_sub(today)),
        projections: trend::projections(course, trend.as_ref()),
        trend,
        path,
    }
}

/// Names the rule where nothing could be measured against a path: zero and negative values fall back to `linear` here too.
fn unmeasured(course: &Course<'_>, newest: Option<Decimal>) -> Method {
    let start = course.start.map(|start| start.value);
    let falls_back = [start, newest].into_iter().flatten().any(|value| value <= Decimal::ZERO);
    if falls_back { Method::Linear } else { course.method }
}

/// Finds the state: first by what can be said without a path, then by the last target, then by the path.
fn state(course: &Course<'_>, end: End, measured: Option<&Measured>) -> OutcomeState {
    let direction = course.direction;
    if direction == Direction::Watch {
        return OutcomeState::Watched;
    }
    let Some(newest) = course.readings.last() else { return OutcomeState::NoData };
    let Some((target, aim)) =
        path::last(&course.targets).and_then(|target| Some((target, path::aim(target, direction)?)))
    else {
        return without_target(course, newest, end);
    };
    if day::passed(target.date.value, course.as_of) {
        return match up_to(course.readings, target) {
            Some(reading) if path::reaches(reading.end(end, direction), aim, direction) => OutcomeState::Met,
            Some(_) => OutcomeState::Missed,
            None => OutcomeState::NoData,
        };
    }
    if path::reaches(newest.end(end, direction), aim, direction) {
        return OutcomeState::Met;
    }
    measured.map_or(OutcomeState::NoData, |measured| measured.state)
}

/// Finds the newest reading up to a target's date: its middle is not after the target's last day.
pub(super) fn up_to<'a>(readings: &'a [Reading], target: &Target) -> Option<&'a Reading> {
    let last = target.date.last().unwrap_or(civil::Date::MAX);
    readings.iter().rev().find(|reading| reading.day <= last)
}

/// Without a target growth still sees a move against the wanted direction; zero and negative values fall back to `linear`, which does
/// not.
fn without_target(course: &Course<'_>, newest: &Reading, end: End) -> OutcomeState {
    let value = newest.end(end, course.direction);
    let against = course.start.is_some_and(|start| {
        let positive = start.value > Decimal::ZERO && value > Decimal::ZERO;
        positive && newest.day > start.day && worse_than(value, start.value, course.direction)
    });
    match course.method {
        Method::Growth if against => OutcomeState::WrongWay,
        Method::Growth | Method::Linear => OutcomeState::NoTarget,
    }
}

fn worse_than(value: Decimal, than: Decimal, direction: Direction) -> bool {
    value != than && !path::reaches(value, than, direction)
}

/// Measures a value of a day against the path; none when there is no path, no time elapsed, or the figures are beyond counting.
fn measure(course: &Course<'_>, path: &[PathPoint], day: civil::Date, value: Decimal) -> Option<Measured> {
    let start = path.first().filter(|start| path.len() > 1 && day > start.day)?;
    // The running segment ends at the first target that is not before the day; after the last, that one goes on.
    let end = path.iter().skip(1).position(|point| point.day >= day).map_or(path.len() - 1, |at| at + 1);
    let positive = [start.value, path[end].value, value].iter().all(|&value| value > Decimal::ZERO);
    let grown = || growth(*start, path[end], day, value, course.direction);
    let grown = if course.method == Method::Growth && positive { grown() } else { None };
    grown.or_else(|| linear(&path[..=end], day, value, course.direction))
}

/// progress = (value − start)/(expected − start), with the start of the running segment. A level stretch, and what follows the last
/// target, has no slope of its own: it is judged by the last slope that led to it.
fn linear(path: &[PathPoint], day: civil::Date, value: Decimal, direction: Direction) -> Option<Measured> {
    let (_, before) = path.split_last()?;
    let expected = path::required(path, Method::Linear, day)?;
    let from = before.iter().rev().map(|point| point.value).find(|&from| from != expected).unwrap_or(expected);
    let actual = value.checked_sub(from)?.to_f64()?;
    let required = expected.checked_sub(from)?.to_f64()?;
    let (state, progress) = compare(actual, required, direction);
    Some(Measured { method: Method::Linear, progress, expected, state })
}

/// The ratio of observed to required compound annual growth: ((v/b)^(1/Δt) − 1)/((target/b)^(1/ΔT) − 1), from the path's start `b` to
/// the running target. After the last target what is required is to be at its level still, so ΔT grows with Δt. None when the rates are
/// beyond counting, as those of a few days can be.
fn growth(
    start: PathPoint,
    target: PathPoint,
    day: civil::Date,
    value: Decimal,
    direction: Direction,
) -> Option<Measured> {
    let elapsed = day::years(start.day, day);
    let total = day::years(start.day, target.day).max(elapsed);
    let (from, to) = (start.value.to_f64()?, target.value.to_f64()?);
    let yearly = |to: f64, years: f64| (to / from).powf(1.0 / years) - 1.0;
    let expected = path::required(&[start, target], Method::Growth, day)?;
    let (actual, required) = (yearly(value.to_f64()?, elapsed), yearly(to, total));
    if !actual.is_finite() || !required.is_finite() {
        return None;
    }
    let (state, progress) = compare(actual, required, direction);
    Some(Measured { method: Method::Growth, progress, expected, state })
}

/// Compares a change with the required one. Where the path itself leads against the wanted direction (a decline that is allowed),
/// a smaller change is the better one, and the ratio is turned round; where nothing is required, only a loss is wrong.
fn compare(actual: f64, required: f64, direction: Direction) -> (OutcomeState, Option<f64>) {
    let sign = if direction == Direction::Down { -1.0 } else { 1.0 };
    let (actual, required) = (actual * sign, required * sign);
    if required > 0.0 {
        let ratio = tidy(actual / required);
        return (state_of(ratio), Some(ratio));
    }
    if actual >= 0.0 {
        return (OutcomeState::OnTrack, None);
    }
    if required < 0.0 {
        let ratio = tidy(required / actual);
        return (state_of(ratio), Some(ratio));
    }
    (OutcomeState::WrongWay, None)
}

/// Cuts what the last bits of a division say, so that 95 % is 95 %.
fn tidy(ratio: f64) -> f64 {
    // Adding zero takes the sign off a negative zero.
    (ratio * 1e12).round() / 1e12 + 0.0
}

fn state_of(ratio: f64) -> OutcomeState {
    if ratio >= 0.95 {
        OutcomeState::OnTrack
    } else if ratio >= 0.6 {
        OutcomeState::Close
    } else if ratio >= 0.0 {
        OutcomeState::OffTrack
    } else {
        OutcomeState::WrongWay
    }
}
