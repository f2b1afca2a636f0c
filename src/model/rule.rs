//! The gap rules by name, and how a site sets them.

use std::collections::BTreeMap;

use super::{Vocabulary, vocabulary};

vocabulary! {
    /// The rules that find gaps.
    Rule {
        /// Nothing live, operating or paused advances an unmet milestone.
        MilestoneUnserved = "milestone-unserved",
        /// Unmet, and no outcome or `event` shows it.
        MilestoneUnmeasured = "milestone-unmeasured",
        /// Past its date, not met.
        MilestoneLate = "milestone-late",
        /// On the critical path, and one live action alone serves it.
        MilestoneSingleBet = "milestone-single-bet",
        /// A needed milestone is due after the one that needs it.
        MilestoneOrder = "milestone-order",
        /// A high barrier on the critical path that nothing answers.
        BarrierOpen = "barrier-open",
        /// Live, advances nothing and moves nothing.
        ActionAdrift = "action-adrift",
        /// Ready or under way without a lead.
        ActionWithoutLead = "action-without-lead",
        /// A promise proposed or wanted for over a year.
        ActionCommitmentStale = "action-commitment-stale",
        /// Committed and disbursed money are under the cost.
        ActionUnderfunded = "action-underfunded",
        /// Computed late.
        ActionLate = "action-late",
        /// Declared and computed status disagree.
        ActionStatusDisputed = "action-status-disputed",
        /// Computed unknown.
        ActionUnconfirmed = "action-unconfirmed",
        /// Completed or stopped within five years, and nothing learned is written.
        ActionWithoutLesson = "action-without-lesson",
        /// A target ahead, and nothing moves it.
        OutcomeUnserved = "outcome-unserved",
        /// Off track, wrong way or missed.
        OutcomeOffTrack = "outcome-off-track",
        /// Stale, or never measured.
        OutcomeStale = "outcome-stale",
        /// A direction and no target.
        OutcomeWithoutTarget = "outcome-without-target",
        /// Two active missions want different figures for one day.
        TargetsDisagree = "targets-disagree",
        /// Has a `next`, is over a year old, led to nothing.
        LessonUnused = "lesson-unused",
        /// No headline outcome.
        MissionWithoutHeadline = "mission-without-headline",
        /// A target and no milestone.
        MissionWithoutPathway = "mission-without-pathway",
        /// One source holds more than half of a mission's committed money.
        FundingConcentrated = "funding-concentrated",
        /// One actor leads more than half of a mission's actions under way.
        LeadConcentrated = "lead-concentrated",
        /// All live actions sit in one horizon or carry one risk.
        PortfolioUnbalanced = "portfolio-unbalanced",
        /// Past its review date.
        ReviewDue = "review-due",
    }
}

vocabulary! {
    /// How much a site wants a rule to weigh.
    RuleLevel {
        /// Not looked for.
        Off = "off",
        /// A note.
        Note = "note",
        /// A warning.
        Warning = "warning",
        /// An error.
        Error = "error",
    }
}

impl Rule {
    /// Returns the weight that the contract gives the rule.
    pub fn default_level(self) -> RuleLevel {
        match self {
            Self::MilestoneLate
            | Self::MilestoneUnserved
            | Self::BarrierOpen
            | Self::OutcomeOffTrack
            | Self::ActionLate => RuleLevel::Warning,
            _ => RuleLevel::Note,
        }
    }
}

/// How a site sets the rules: weights and thresholds.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct RuleSettings {
    levels: BTreeMap<Rule, RuleLevel>,
    /// `commitment_stale_days`: after how long a promise that is only proposed or wanted is stale.
    pub commitment_stale_days: u32,
    /// `unconfirmed_years`: after how long an unconfirmed stage is unknown.
    pub unconfirmed_years: u32,
    /// `lesson_years`: how long after its end an action without a lesson is told.
    pub lesson_years: u32,
    /// `lesson_unused_days`: after how long a lesson that led to nothing is told.
    pub lesson_unused_days: u32,
    /// `stale_years`: after how long an outcome without `every` is stale.
    pub stale_years: u32,
    /// `concentrated_percent`: above which share one source or lead is too much.
    pub concentrated_percent: u32,
    /// `spread_minimum`: how many live records the rules about spread want.
    pub spread_minimum: u32,
}

impl Default for RuleSettings {
    fn default() -> Self {
        Self {
            levels: BTreeMap::new(),
            commitment_stale_days: 365,
            unconfirmed_years: 2,
            lesson_years: 5,
            lesson_unused_days: 365,
            stale_years: 3,
            concentrated_percent: 50,
            spread_minimum: 4,
        }
    }
}

impl RuleSettings {
    /// Sets the weight of a rule.
    pub fn set(&mut self, rule: Rule, level: RuleLevel) {
        self.levels.insert(rule, level);
    }

    /// Returns the weight of a rule: as set, else the contract's.
    pub fn level(&self, rule: Rule) -> RuleLevel {
        self.levels.get(&rule).copied().unwrap_or_else(|| rule.default_level())
    }

    /// Returns the names of the thresholds that can be set under `rules`.
    pub fn threshold_mut(&mut self, name: &str) -> Option<&mut u32> {
        Some(match name {
            "commitment_stale_days" => &mut self.commitment_stale_days,
            "unconfirmed_years" => &mut self.unconfirmed_years,
            "lesson_years" => &mut self.lesson_years,
            "lesson_unused_days" => &mut self.lesson_unused_days,
            "stale_years" => &mut self.stale_years,
            "concentrated_percent" => &mut self.concentrated_percent,
            "spread_minimum" => &mut self.spread_minimum,
            _ => return None,
        })
    }

    /// Returns the most that a threshold may be.
    pub fn most(name: &str) -> u32 {
        if name.ends_with("percent") { 100 } else { 100_000 }
    }

    /// The names of the thresholds.
    pub const THRESHOLDS: &'static [&'static str] = &[
        "commitment_stale_days",
        "unconfirmed_years",
        "lesson_years",
        "lesson_unused_days",
        "stale_years",
        "concentrated_percent",
        "spread_minimum",
    ];

    /// Lists every name that may stand under `rules`.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Rule::ALL.iter().map(|rule| rule.as_str()).chain(Self::THRESHOLDS.iter().copied())
    }
}
