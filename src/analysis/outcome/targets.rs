//! How each target stands by itself.
//!
//! Owns the state of targets. Must not know the path.

use jiff::civil;

use super::judge::up_to;
use super::{End, Reading, TargetStanding, TargetState, path};
use crate::analysis::day;
use crate::model::{Direction, Target};

/// Judges a target: one whose day has passed by the newest reading up to it, one ahead by the newest of all.
pub(super) fn standing(
    target: &Target,
    direction: Direction,
    readings: &[Reading],
    as_of: civil::Date,
) -> TargetStanding {
    if target.scenario.is_some() || direction == Direction::Watch {
        return TargetStanding { state: TargetState::Unjudged, judged_by: None };
    }
    let passed = day::passed(target.date.value, as_of);
    let reading = if passed { up_to(readings, target) } else { readings.last() };
    let reached = reading
        .zip(path::aim(target, direction))
        .is_some_and(|(reading, aim)| path::reaches(reading.end(End::Worse, direction), aim, direction));
    let state = match (passed, reading) {
        _ if reached => TargetState::Met,
        (true, Some(_)) => TargetState::Missed,
        (true, None) => TargetState::Unknown,
        (false, _) => TargetState::Ahead,
    };
    TargetStanding { state, judged_by: reading.cloned() }
}
