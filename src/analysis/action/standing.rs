//! The state of each action, in the order that the contract gives.
//!
//! Owns that order and each of its conditions. Must not know gaps.

use jiff::civil;
use rust_decimal::Decimal;

use super::needs::{stopped_for_good, waiting_for};
use super::{ActionReason, ActionStanding, ActionState};
use crate::analysis::money::{self, Rates};
use crate::analysis::{day, mission};
use crate::graph::{AdvanceTarget, BarrierKey, Key, MilestoneKey, PerRecord, Portfolio};
use crate::model::{
    Action, BarrierStatus, CommitmentRole, CommitmentStatus, DeclaredStatus, Done, Level, Stage, Vocabulary,
};

/// Computes how each action stands.
pub(in crate::analysis) fn standings(
    portfolio: &Portfolio,
    rates: &Rates<'_>,
    as_of: civil::Date,
) -> PerRecord<Action, ActionStanding> {
    let own = PerRecord::from_fn(&portfolio.actions, |key| by_itself(portfolio, key, as_of));
    let is_late = |key: Key<Action>| matches!(own[key], Some((ActionState::Late, _)));
    let late = waiting_for(portfolio, is_late);
    let stopped = stopped_for_good(portfolio);
    let stopped = waiting_for(portfolio, |key| stopped[key]);
    PerRecord::from_fn(&portfolio.actions, |key| {
        let action = &portfolio.actions[key].record;
        let (state, reasons) = own[key].clone().unwrap_or_else(|| {
            let mut blocked: Vec<_> = stopped[key].iter().copied().map(ActionReason::NeededStopped).collect();
            blocked.extend(barriers(portfolio, key).into_iter().map(ActionReason::Barrier));
            if !blocked.is_empty() {
                return (ActionState::Blocked, blocked);
            }
            let risks = risks(action, &late[key], rates, as_of);
            if !risks.is_empty() {
                return (ActionState::AtRisk, risks);
            }
            (if is_to_start(action, as_of) { ActionState::NotStarted } else { ActionState::OnTrack }, Vec::new())
        });
        ActionStanding { state, reasons, disputed: is_disputed(action, state) }
    })
}

/// Says whether a lead is agreed: promised, or already being or been kept.
pub(in crate::analysis) fn has_lead(action: &Action) -> bool {
    action.commitments.iter().any(|commitment| {
        commitment.role.value == CommitmentRole::Lead
            && matches!(
                commitment.status.value,
                CommitmentStatus::Agreed | CommitmentStatus::Delivering | CommitmentStatus::Delivered
            )
    })
}

/// Finds the state that follows from the action alone: its stage, its age, its dates; none when the others decide.
fn by_itself(portfolio: &Portfolio, key: Key<Action>, as_of: civil::Date) -> Option<(ActionState, Vec<ActionReason>)> {
    let action = &portfolio.actions[key].record;
    let closed = match action.stage.value {
        Stage::Completed => Some(ActionState::Completed),
        Stage::Operating => Some(ActionState::Operating),
        Stage::Stopped => Some(ActionState::Stopped),
        Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Paused => None,
    };
    if let Some(state) = closed {
        return Some((state, Vec::new()));
    }
    let years = portfolio.settings.rules.unconfirmed_years;
    if action.confirmed.as_ref().is_some_and(|confirmed| day::over_years_old(confirmed.value, years, as_of)) {
        return Some((ActionState::Unknown, vec![ActionReason::Unconfirmed]));
    }
    if action.stage.value == Stage::Paused {
        return Some((ActionState::Paused, Vec::new()));
    }
    let late = lateness(action, as_of);
    (!late.is_empty()).then_some((ActionState::Late, late))
}

/// Lists why an action is late: it is past its end, tasks are past due.
fn lateness(action: &Action, as_of: civil::Date) -> Vec<ActionReason> {
    let past_end = action.ends.as_ref().is_some_and(|ends| day::passed(ends.value, as_of));
    let tasks = action.tasks.iter().enumerate().filter(|(_, task)| {
        let done = match task.done {
            Some(Done::On(_) | Done::Yes) => true,
            Some(Done::No) | None => false,
        };
        !done && task.due.as_ref().is_some_and(|due| day::passed(due.value, as_of))
    });
    let past_due = tasks.map(|(index, _)| ActionReason::TaskPastDue(index));
    past_end.then_some(ActionReason::PastEnd).into_iter().chain(past_due).collect()
}

/// Lists the high barriers, open, that stand before everything that is left of what an action advances: one before each milestone that
/// is neither met nor dropped, none of which it answers itself. A mission as a whole is never barred.
fn barriers(portfolio: &Portfolio, key: Key<Action>) -> Vec<BarrierKey> {
    let links = &portfolio.links.actions[key];
    let stands = |barrier: &BarrierKey| {
        let found = portfolio.barrier(*barrier);
        found.status.value == BarrierStatus::Open
            && found.severity == Some(Level::High)
            && !links.answers.contains(barrier)
    };
    let mut before = Vec::new();
    for advance in &links.advances {
        let milestone: MilestoneKey = match advance.to {
            AdvanceTarget::Milestone(milestone) => milestone,
            AdvanceTarget::Mission(_) => return Vec::new(),
        };
        if !mission::is_unmet(portfolio.milestone(milestone)) {
            continue;
        }
        match portfolio.milestone_links(milestone).blocked_by.iter().find(|barrier| stands(barrier)) {
            Some(&barrier) if !before.contains(&barrier) => before.push(barrier),
            Some(_) => {}
            None => return Vec::new(),
        }
    }
    before
}

/// Lists what puts an action at risk. Without a start nobody can say how near it is, so lead and money are not asked for.
fn risks(action: &Action, late: &[Key<Action>], rates: &Rates<'_>, as_of: civil::Date) -> Vec<ActionReason> {
    let mut risks: Vec<ActionReason> = late.iter().copied().map(ActionReason::NeededLate).collect();
    let Some(starts) = &action.starts else { return risks };
    if day::within_months_of_start(starts.value, 6, as_of) && !has_lead(action) {
        risks.push(ActionReason::NoLead);
    }
    let under_half = |cover: money::Cover| cover.secured.saturating_mul(Decimal::TWO) < cover.cost;
    if day::within_months_of_start(starts.value, 12, as_of) && money::cover(action, rates).is_some_and(under_half) {
        risks.push(ActionReason::Underfunded);
    }
    risks
}

/// Says whether an action is still to start: its start is to come, or nobody wrote one and it is not under way.
fn is_to_start(action: &Action, as_of: civil::Date) -> bool {
    match &action.starts {
        Some(starts) => starts.first() > as_of,
        None => action.stage.value != Stage::Underway,
    }
}

fn is_disputed(action: &Action, state: ActionState) -> bool {
    let Some(declared) = &action.status else { return false };
    let counts = matches!(action.stage.value, Stage::Ready | Stage::Underway);
    let agrees = match state {
        ActionState::Unknown => true,
        ActionState::NotStarted => declared.value == DeclaredStatus::OnTrack,
        _ => declared.value.as_str() == state.as_str(),
    };
    counts && !agrees
}
