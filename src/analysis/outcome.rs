//! How an outcome stands against its path.

use jiff::civil;
use rust_decimal::Decimal;

use crate::graph::Key;
use crate::model::{Method, Mission, vocabulary};

vocabulary! {
    /// How an outcome stands.
    OutcomeState {
        /// The last target is reached.
        Met = "met",
        /// At least 95 % of what was expected by now.
        OnTrack = "on-track",
        /// At least 60 %.
        Close = "close",
        /// Less than that.
        OffTrack = "off-track",
        /// Moving against the wanted direction.
        WrongWay = "wrong-way",
        /// The last target's day has passed, and it was not reached.
        Missed = "missed",
        /// No target to judge by.
        NoTarget = "no-target",
        /// Nothing measured, or no time elapsed.
        NoData = "no-data",
        /// Shown, never judged.
        Watched = "watched",
    }
}

/// How an outcome stands.
#[derive(Debug, Clone)]
pub struct OutcomeStanding {
    /// The state; where sources or missions differ, the worst.
    pub state: OutcomeState,
    /// The better state, where sources disagree and it differs.
    pub better: Option<OutcomeState>,
    /// Whether the newest measurement is too old.
    pub stale: bool,
    /// The judged series; none when values carry none.
    pub series: Option<String>,
    /// The newest reading of the judged series.
    pub newest: Option<Reading>,
    /// One for the targets of no mission in particular, and one for each mission that a target names; at least one.
    pub judgements: Vec<Judgement>,
    /// How each target stands, in the order of the file.
    pub targets: Vec<TargetStanding>,
}

/// All figures of one date and series: one measurement, or several where sources disagree.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The middle of the date.
    pub day: civil::Date,
    /// The lowest figure.
    pub low: Decimal,
    /// The highest figure.
    pub high: Decimal,
    /// The measurements, by index in the outcome.
    pub measurements: Vec<usize>,
}

/// A point of the path that is required.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PathPoint {
    /// When: a start at its middle, a target at its last day.
    pub day: civil::Date,
    /// How much: of a range its easier end.
    pub value: Decimal,
}

/// The state against one path.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// The mission whose targets these are; none for those of no mission in particular.
    pub mission: Option<Key<Mission>>,
    /// The start and the targets, by day; empty without a start.
    pub path: Vec<PathPoint>,
    /// The state at the worse end of the newest reading.
    pub state: OutcomeState,
    /// The state at its better end, when it differs.
    pub better: Option<OutcomeState>,
    /// The rule that was used: `growth` falls back to `linear` at zero and negative values.
    pub method: Method,
    /// The ratio of what happened to what was expected, at the worse end; none when it cannot be told.
    pub progress: Option<f64>,
    /// What was expected at the newest reading.
    pub expected: Option<Decimal>,
    /// Newest minus expected, at the worse end; signed as the unit is.
    pub difference: Option<Decimal>,
    /// What the trend from start to newest gives at the last target's day.
    pub projected: Option<Decimal>,
}

/// How a target stands.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetStanding {
    /// The state.
    pub state: TargetState,
    /// The reading that it was judged by.
    pub judged_by: Option<Reading>,
}

vocabulary! {
    /// How a target stands.
    TargetState {
        /// Its day is still to come.
        Ahead = "ahead",
        /// Reached.
        Met = "met",
        /// Not reached.
        Missed = "missed",
        /// Its day has passed, and nothing was measured up to it.
        Unknown = "unknown",
    }
}
