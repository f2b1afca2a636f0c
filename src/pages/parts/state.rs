//! States: a shape, a word and a colour, always the three.

use crate::analysis::{ActionState, MilestoneStanding, MilestoneState, OutcomeState, TargetState};
use crate::diagnostics::Severity;
use crate::model::{CommitmentStatus, DeclaredStatus, LessonResult, MissionStatus, Vocabulary};
use crate::pages::scene::Scene;

/// A state as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub(crate) struct StateView {
    /// The end of the class `s-…` that colours it.
    pub(crate) class: &'static str,
    /// The name of its icon.
    pub(crate) shape: &'static str,
    /// The word.
    pub(crate) word: String,
}

impl StateView {
    fn new(scene: &Scene<'_>, class: &'static str, shape: &'static str, phrase: &str) -> Self {
        Self { class, shape, word: scene.say(&format!("state-{phrase}")) }
    }
}

pub(crate) fn outcome_state(scene: &Scene<'_>, state: OutcomeState) -> StateView {
    let (class, shape) = match state {
        OutcomeState::Met => ("met", "tick"),
        OutcomeState::OnTrack => ("ontrack", "ring"),
        OutcomeState::Close => ("close", "half"),
        OutcomeState::OffTrack | OutcomeState::WrongWay | OutcomeState::Missed => ("off", "diamond"),
        OutcomeState::NoTarget | OutcomeState::NoData | OutcomeState::Watched => ("idle", "dash"),
    };
    StateView::new(scene, class, shape, state.as_str())
}

pub(crate) fn stale(scene: &Scene<'_>) -> StateView {
    StateView::new(scene, "stale", "strokes", "stale")
}

/// Returns the mark of a review that is overdue.
pub(crate) fn review_due(scene: &Scene<'_>) -> StateView {
    StateView::new(scene, "late", "diamond", "late")
}

pub(crate) fn target_state(scene: &Scene<'_>, state: TargetState) -> StateView {
    let (class, shape) = match state {
        TargetState::Ahead => ("ontrack", "ring"),
        TargetState::Met => ("met", "tick"),
        TargetState::Missed => ("off", "diamond"),
        TargetState::Unknown | TargetState::Unjudged => ("idle", "dash"),
    };
    StateView::new(scene, class, shape, &format!("target-{}", state.as_str()))
}

pub(crate) fn milestone_state(scene: &Scene<'_>, standing: &MilestoneStanding) -> StateView {
    if standing.late_and_unserved {
        return StateView::new(scene, "lateun", "dashed-diamond", "late-unserved");
    }
    let (class, shape) = match standing.state {
        MilestoneState::Met => ("met", "tick"),
        MilestoneState::Dropped => ("stopped", "cross"),
        MilestoneState::Missed => ("off", "diamond"),
        MilestoneState::Late => ("late", "diamond"),
        MilestoneState::Unserved => ("unserved", "dashed-ring"),
        MilestoneState::AtRisk => ("risk", "half"),
        MilestoneState::OnTrack => ("ontrack", "ring"),
    };
    StateView::new(scene, class, shape, standing.state.as_str())
}

pub(crate) fn action_state(scene: &Scene<'_>, state: ActionState) -> StateView {
    let (class, shape) = match state {
        ActionState::NotStarted => ("notstarted", "open-dot"),
        ActionState::OnTrack => ("ontrack", "ring"),
        ActionState::AtRisk => ("risk", "half"),
        ActionState::Late => ("late", "diamond"),
        ActionState::Blocked => ("blocked", "crossbar"),
        ActionState::Unknown => ("idle", "dots"),
        ActionState::Operating => ("completed", "running"),
        ActionState::Completed => ("completed", "tick"),
        ActionState::Paused => ("paused", "bars"),
        ActionState::Stopped => ("stopped", "cross"),
    };
    StateView::new(scene, class, shape, state.as_str())
}

pub(crate) fn declared_state(scene: &Scene<'_>, declared: DeclaredStatus) -> StateView {
    action_state(
        scene,
        match declared {
            DeclaredStatus::OnTrack => ActionState::OnTrack,
            DeclaredStatus::AtRisk => ActionState::AtRisk,
            DeclaredStatus::Late => ActionState::Late,
            DeclaredStatus::Blocked => ActionState::Blocked,
        },
    )
}

pub(crate) fn commitment_state(scene: &Scene<'_>, status: CommitmentStatus) -> StateView {
    let (class, shape) = match status {
        CommitmentStatus::Wanted => ("unserved", "dashed-ring"),
        CommitmentStatus::Proposed => ("notstarted", "open-dot"),
        CommitmentStatus::Agreed => ("ontrack", "ring"),
        CommitmentStatus::Delivering | CommitmentStatus::Delivered => ("completed", "tick"),
        CommitmentStatus::Withdrawn | CommitmentStatus::Refused => ("stopped", "cross"),
    };
    StateView::new(scene, class, shape, &format!("commitment-{}", status.as_str()))
}

pub(crate) fn lesson_result(scene: &Scene<'_>, result: LessonResult) -> StateView {
    let (class, shape) = match result {
        LessonResult::Confirmed => ("met", "tick"),
        LessonResult::Refuted => ("off", "diamond"),
        LessonResult::Mixed => ("close", "half"),
        LessonResult::Unclear => ("idle", "dash"),
    };
    StateView::new(scene, class, shape, &format!("expectation-{}", result.as_str()))
}

pub(crate) fn mission_status(scene: &Scene<'_>, status: MissionStatus) -> StateView {
    let (class, shape) = match status {
        MissionStatus::Active => ("ontrack", "ring"),
        MissionStatus::Reached => ("met", "tick"),
        MissionStatus::PartlyReached => ("close", "half"),
        MissionStatus::Missed => ("off", "diamond"),
        MissionStatus::Ended => ("stopped", "cross"),
    };
    StateView::new(scene, class, shape, &format!("mission-{}", status.as_str()))
}

pub(crate) fn severity(scene: &Scene<'_>, severity: Severity) -> StateView {
    let (class, shape) = match severity {
        Severity::Error | Severity::Warning => ("late", "diamond"),
        Severity::Note => ("idle", "dash"),
    };
    StateView::new(scene, class, shape, &format!("severity-{}", severity.as_str()))
}
