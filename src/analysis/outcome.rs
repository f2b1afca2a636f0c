//! How an outcome stands against its path.
//!
//! Owns the states of outcomes. Must not know which of them are gaps.

mod judge;
mod path;
mod readings;
mod standing;
mod targets;
mod trend;

pub(super) use standing::standing;
pub use trend::{Projection, Trend};

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
    /// The state; where sources or missions differ, the worst. Targets of missions that are no longer active are judged, and count
    /// here only when there are no others.
    pub state: OutcomeState,
    /// The better state, where sources disagree and it differs.
    pub better: Option<OutcomeState>,
    /// Whether the newest measurement is too old.
    pub stale: bool,
    /// The judged series: as named, else the baseline's, else the values without a series, else the newest value's; none for values
    /// that carry none.
    pub series: Option<String>,
    /// The newest reading of the judged series, of those whose date has begun on the day of the analysis.
    pub newest: Option<Reading>,
    /// One for the targets of no mission in particular, and one for each mission that a target names; each has a path of its own
    /// targets alone. At least one.
    pub judgements: Vec<Judgement>,
    /// How each target stands, in the order of the file.
    pub targets: Vec<TargetStanding>,
}

/// All figures of one date and series: one measurement, or several where sources disagree. A measurement that gives one end alone
/// ("at least") reads that end.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
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
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct PathPoint {
    /// When: the middle of the date, as formulas count. (Whether a target's day has passed goes by its last day.)
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
    /// The ratio of what happened to what was expected, at the worse end; none when it cannot be told. Where the path leads against
    /// the wanted direction it is turned round, so that more is always better.
    pub progress: Option<f64>,
    /// What was expected at the newest reading.
    pub expected: Option<Decimal>,
    /// Newest minus expected, at the worse end; signed as the unit is.
    pub difference: Option<Decimal>,
    /// What is expected on the day of the analysis; after the last target, its level.
    pub expected_today: Option<Decimal>,
    /// Newest minus what is expected today, at the worse end; signed as the unit is.
    pub difference_today: Option<Decimal>,
    /// How it has gone so far; none without a start and a reading after it, and of what is only watched.
    pub trend: Option<Trend>,
    /// What the trend gives at each target that is still ahead, by day.
    pub projections: Vec<Projection>,
}

impl Judgement {
    /// Returns what is required on a day, by the rule that was used: a broken line, or for each target a curve from the start. None
    /// before the start, and without a target.
    pub fn required(&self, day: civil::Date) -> Option<Decimal> {
        path::required(&self.path, self.method, day)
    }
}

/// How a target stands.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct TargetStanding {
    /// The state.
    pub state: TargetState,
    /// The reading that it was judged by: the newest up to its day when that has passed, else the newest.
    pub judged_by: Option<Reading>,
}

vocabulary! {
    /// How a target stands.
    TargetState {
        /// Its day is still to come, and it is not reached yet.
        Ahead = "ahead",
        /// Reached: on its day, or by the newest reading before it.
        Met = "met",
        /// Not reached.
        Missed = "missed",
        /// Its day has passed, and nothing was measured up to it.
        Unknown = "unknown",
        /// Not judged: it belongs to a scenario, or the outcome is only watched.
        Unjudged = "unjudged",
    }
}

/// The ends of a reading, as the wanted direction sees them.
#[derive(Debug, Clone, Copy)]
enum End {
    Worse,
    Better,
}
