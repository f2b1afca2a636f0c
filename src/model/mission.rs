//! Missions: a statement, a day, and the pathway backcast from it.

use super::date::DayOrFlag;
use super::{Date, Disputed, Funding, Id, Level, Metadata, MilestoneRef, Ref, Source, vocabulary};
use crate::source::{Span, Spanned};

/// A mission.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Mission {
    /// The id.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// What shall be true.
    pub statement: Option<String>,
    /// The day it is for; none when open-ended.
    pub target: Option<Spanned<Date>>,
    /// When it began.
    pub starts: Option<Spanned<Date>>,
    /// The mission that this one is part of.
    pub part_of: Option<Ref>,
    /// The missions that this one grew out of.
    pub continues: Vec<Ref>,
    /// Whether it is still pursued.
    pub status: Spanned<MissionStatus>,
    /// When it ended.
    pub ended: Option<Spanned<Date>>,
    /// How it came out; there unless active.
    pub result: Option<String>,
    /// Who looks after it.
    pub steward: Option<Ref>,
    /// The outcome that stands for it.
    pub headline: Option<Ref>,
    /// Where.
    pub places: Vec<Ref>,
    /// Money for the mission as a whole.
    pub funding: Vec<Funding>,
    /// The milestone that the declared critical path leads to.
    pub critical: Option<MilestoneRef>,
    /// The pathway.
    pub milestones: Vec<Milestone>,
    /// What stands in the way.
    pub barriers: Vec<Barrier>,
    /// What helps.
    pub enablers: Vec<Enabler>,
    /// What happened; judged by nothing.
    pub events: Vec<Event>,
}

vocabulary! {
    /// Whether a mission is still pursued, and how it ended.
    MissionStatus {
        /// Pursued.
        Active = "active",
        /// Reached.
        Reached = "reached",
        /// Reached in part.
        PartlyReached = "partly-reached",
        /// Missed.
        Missed = "missed",
        /// Ended for another reason.
        Ended = "ended",
    }
}

/// A milestone of a pathway.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Milestone {
    /// The id, unique in its mission.
    pub id: Id,
    /// The name that people read.
    pub title: Spanned<String>,
    /// When it is due; none means the day it was met, else the mission's target.
    pub by: Option<Spanned<Date>>,
    /// Milestones that must be true before.
    pub needs: Vec<MilestoneRef>,
    /// What shows it; none when nothing does.
    pub shown_by: Option<ShownBy>,
    /// When it was met.
    pub met: Option<MilestoneMet>,
    /// When and why it was dropped.
    pub dropped: Option<MilestoneDropped>,
    /// A remark.
    pub note: Option<String>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where sources disagree.
    pub disputed: Vec<Disputed>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

/// What shows that a milestone is true.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShownBy {
    /// The word `event`: nothing is counted.
    Event,
    /// Outcomes that show it.
    Outcomes(Vec<Ref>),
}

/// How a milestone was met.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(try_from = "DayOrFlag", into = "DayOrFlag")]
#[schemars(with = "DayOrFlag")]
pub enum MilestoneMet {
    /// On a date.
    On(Date),
    /// `yes`: nobody knows when.
    Sometime,
}

impl TryFrom<DayOrFlag> for MilestoneMet {
    type Error = &'static str;

    fn try_from(written: DayOrFlag) -> Result<Self, Self::Error> {
        match written {
            DayOrFlag::Day(date) => Ok(Self::On(date)),
            DayOrFlag::Flag(true) => Ok(Self::Sometime),
            DayOrFlag::Flag(false) => Err("what is not met has no `met`"),
        }
    }
}

impl From<MilestoneMet> for DayOrFlag {
    fn from(met: MilestoneMet) -> Self {
        match met {
            MilestoneMet::On(date) => Self::Day(date),
            MilestoneMet::Sometime => Self::Flag(true),
        }
    }
}

/// A milestone given up.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct MilestoneDropped {
    /// When.
    pub date: Option<Date>,
    /// Why.
    pub why: Option<String>,
}

/// Something that stands in the way.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Barrier {
    /// The id, unique in its mission.
    pub id: Id,
    /// The name that people read.
    pub title: Spanned<String>,
    /// Whether it still stands.
    pub status: Spanned<BarrierStatus>,
    /// The milestones it blocks.
    pub blocks: Vec<MilestoneRef>,
    /// How much it weighs.
    pub severity: Option<Level>,
    /// What would move it.
    pub lever: Option<Lever>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

vocabulary! {
    /// Whether a barrier still stands.
    BarrierStatus {
        /// It stands.
        Open = "open",
        /// It gives way.
        Easing = "easing",
        /// It is gone.
        Removed = "removed",
    }
}

/// Something that helps.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Enabler {
    /// The id, unique in its mission.
    pub id: Id,
    /// The name that people read.
    pub title: Spanned<String>,
    /// Whether it is there.
    pub status: Spanned<EnablerStatus>,
    /// The milestones it helps.
    pub helps: Vec<MilestoneRef>,
    /// The barriers it answers.
    pub answers: Vec<MilestoneRef>,
    /// What kind of means it is.
    pub lever: Option<Lever>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

vocabulary! {
    /// Whether an enabler is there.
    EnablerStatus {
        /// Not there.
        Missing = "missing",
        /// On its way.
        Emerging = "emerging",
        /// There.
        InPlace = "in-place",
    }
}

vocabulary! {
    /// By what means a barrier gives way or an enabler works.
    Lever {
        /// Law and plans.
        Policy = "policy",
        /// Money.
        Finance = "finance",
        /// Technology.
        Technology = "technology",
        /// Infrastructure.
        Infrastructure = "infrastructure",
        /// Skills and hands.
        Capability = "capability",
        /// Habits and trust.
        Culture = "culture",
        /// Who decides.
        Governance = "governance",
        /// Knowledge of the facts.
        Data = "data",
    }
}

/// Something that happened on a mission's way.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Event {
    /// When.
    pub date: Spanned<Date>,
    /// What.
    pub title: String,
    /// Where it was read.
    pub sources: Vec<Source>,
}
