//! Actions: what somebody does, could do or did.

use rust_decimal::Decimal;

use super::date::DayOrFlag;
use super::{Amount, Date, Funding, Id, Level, Metadata, MilestoneRef, Ref, Source, vocabulary};
use crate::source::{Span, Spanned};

/// An action.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Action {
    /// The id.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// How far it is.
    pub stage: Spanned<Stage>,
    /// What kind of action it is.
    pub kind: Option<ActionKind>,
    /// When it starts.
    pub starts: Option<Spanned<Date>>,
    /// When it ends.
    pub ends: Option<Spanned<Date>>,
    /// When the stage was last known to be true.
    pub confirmed: Option<Spanned<Date>>,
    /// Milestones, or missions as a whole, that it advances.
    pub advances: Vec<Advance>,
    /// Outcomes that it should move.
    pub moves: Vec<Move>,
    /// Barriers that it answers.
    pub answers: Vec<MilestoneRef>,
    /// Actions that must come first.
    pub needs: Vec<Ref>,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// What the team declares.
    pub status: Option<Spanned<DeclaredStatus>>,
    /// Whether it reached what it was for, once completed.
    pub reached: Option<Reached>,
    /// How sure the team is.
    pub confidence: Option<Level>,
    /// Improves, bridges or transforms.
    pub horizon: Option<Spanned<Horizon>>,
    /// The kind of innovation (OECD OPSI).
    pub facet: Option<Facet>,
    /// How likely it fails.
    pub risk: Option<Spanned<Level>>,
    /// How much it changes if it works.
    pub impact: Option<Level>,
    /// Who promises what.
    pub commitments: Vec<Commitment>,
    /// The estimated total.
    pub cost: Option<Spanned<Amount>>,
    /// Where the money comes from.
    pub funding: Vec<Funding>,
    /// Where.
    pub places: Vec<Ref>,
    /// Why it was stopped; there when the stage is `stopped`.
    pub stopped: Option<Stopped>,
    /// The actions that this one grew out of.
    pub continues: Vec<Ref>,
}

vocabulary! {
    /// How far an action is; published as IATI `ActivityStatus`.
    Stage {
        /// An idea.
        Idea = "idea",
        /// Being designed.
        Design = "design",
        /// Ready to start.
        Ready = "ready",
        /// Under way.
        Underway = "underway",
        /// Built and serving.
        Operating = "operating",
        /// Completed.
        Completed = "completed",
        /// Paused.
        Paused = "paused",
        /// Stopped.
        Stopped = "stopped",
    }
}

impl Stage {
    /// Says whether the action is *live*: idea to under way.
    pub fn is_live(self) -> bool {
        match self {
            Self::Idea | Self::Design | Self::Ready | Self::Underway => true,
            Self::Operating | Self::Completed | Self::Paused | Self::Stopped => false,
        }
    }
}

vocabulary! {
    /// What kind of action it is.
    ActionKind {
        /// A project.
        Project = "project",
        /// A programme of projects.
        Programme = "programme",
        /// An experiment.
        Experiment = "experiment",
        /// A policy.
        Policy = "policy",
        /// A campaign.
        Campaign = "campaign",
        /// Infrastructure.
        Infrastructure = "infrastructure",
        /// A service.
        Service = "service",
        /// A study.
        Study = "study",
    }
}

vocabulary! {
    /// What a team declares about an action that is ready or under way.
    DeclaredStatus {
        /// On track.
        OnTrack = "on-track",
        /// At risk.
        AtRisk = "at-risk",
        /// Late.
        Late = "late",
        /// Blocked.
        Blocked = "blocked",
    }
}

vocabulary! {
    /// Whether a completed action reached what it was for.
    Reached {
        /// Fully.
        Fully = "fully",
        /// Partly.
        Partly = "partly",
        /// Not.
        No = "no",
        /// Nobody can tell.
        Unclear = "unclear",
    }
}

vocabulary! {
    /// The three horizons of innovation.
    Horizon {
        /// Improves what is.
        One = "1",
        /// Bridges.
        Two = "2",
        /// Transforms.
        Three = "3",
    }
}

vocabulary! {
    /// The facets of public-sector innovation (OECD OPSI).
    Facet {
        /// Enhancement-oriented.
        Enhancement = "enhancement",
        /// Mission-oriented.
        MissionOriented = "mission-oriented",
        /// Adaptive.
        Adaptive = "adaptive",
        /// Anticipatory.
        Anticipatory = "anticipatory",
    }
}

/// What an action advances: a milestone, or a mission as a whole.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Advance {
    /// The milestone or mission.
    pub to: MilestoneRef,
    /// How much it matters to it.
    pub strength: Option<Level>,
    /// How sure that is.
    pub confidence: Option<Level>,
    /// A remark.
    pub note: Option<String>,
}

/// An outcome that an action should move.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Move {
    /// The outcome.
    pub outcome: Ref,
    /// Which way; none means the outcome's wanted direction.
    pub effect: Option<Effect>,
    /// By how much, in the outcome's unit.
    pub amount: Option<Decimal>,
    /// How much it matters to it.
    pub strength: Option<Level>,
    /// How sure that is.
    pub confidence: Option<Level>,
    /// A remark.
    pub note: Option<String>,
}

vocabulary! {
    /// Which way an action moves an outcome.
    Effect {
        /// Up.
        Increases = "increases",
        /// Down.
        Decreases = "decreases",
    }
}

/// Something to be done within an action.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Task {
    /// What.
    pub title: String,
    /// By when.
    pub due: Option<Spanned<Date>>,
    /// Whether, or when, it was done.
    pub done: Option<Done>,
    /// A remark.
    pub note: Option<String>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

/// How a task was done.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(from = "DayOrFlag", into = "DayOrFlag")]
#[schemars(with = "DayOrFlag")]
pub enum Done {
    /// On a date.
    On(Date),
    /// `yes`: nobody knows when.
    Yes,
    /// `no`.
    No,
}

impl From<DayOrFlag> for Done {
    fn from(written: DayOrFlag) -> Self {
        match written {
            DayOrFlag::Day(date) => Self::On(date),
            DayOrFlag::Flag(true) => Self::Yes,
            DayOrFlag::Flag(false) => Self::No,
        }
    }
}

impl From<Done> for DayOrFlag {
    fn from(done: Done) -> Self {
        match done {
            Done::On(date) => Self::Day(date),
            Done::Yes => Self::Flag(true),
            Done::No => Self::Flag(false),
        }
    }
}

/// A promise, made or wanted.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Commitment {
    /// Who; none when nobody yet.
    pub actor: Option<Ref>,
    /// As what.
    pub role: Spanned<CommitmentRole>,
    /// What is promised.
    pub statement: Option<String>,
    /// When it was made, or first wanted.
    pub agreed: Option<Spanned<Date>>,
    /// Whether it holds.
    pub status: Spanned<CommitmentStatus>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

vocabulary! {
    /// As what an actor takes part.
    CommitmentRole {
        /// Leads.
        Lead = "lead",
        /// Takes part.
        Partner = "partner",
        /// Pays.
        Funder = "funder",
        /// Supports.
        Support = "support",
        /// Permits.
        Permit = "permit",
        /// Objects.
        Objects = "objects",
    }
}

vocabulary! {
    /// Whether a promise holds.
    CommitmentStatus {
        /// Nobody yet.
        Wanted = "wanted",
        /// Proposed.
        Proposed = "proposed",
        /// Agreed.
        Agreed = "agreed",
        /// Being kept.
        Delivering = "delivering",
        /// Kept.
        Delivered = "delivered",
        /// Withdrawn.
        Withdrawn = "withdrawn",
        /// Refused.
        Refused = "refused",
    }
}

/// Why an action was stopped.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Stopped {
    /// When.
    pub date: Option<Spanned<Date>>,
    /// Why.
    pub why: Option<String>,
    /// In what manner.
    pub how: Option<StoppedHow>,
    /// The actor that decided.
    pub who: Option<Ref>,
    /// The stage reached.
    pub at: Option<Stage>,
    /// Where it stands.
    #[serde(skip)]
    pub span: Span,
}

vocabulary! {
    /// In what manner an action was stopped.
    StoppedHow {
        /// Given up.
        Dropped = "dropped",
        /// Turned down.
        Rejected = "rejected",
        /// Replaced by another.
        Replaced = "replaced",
        /// Ended as planned or by choice.
        Ended = "ended",
    }
}
