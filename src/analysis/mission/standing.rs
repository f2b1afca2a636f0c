//! The state of each milestone, and the mission as a whole.
//!
//! Owns the order in which the states hold. Must not know chains.

use jiff::civil;

use super::critical;
use super::{MilestoneStanding, MilestoneState, MissionStanding};
use crate::analysis::money::{self, Rates};
use crate::analysis::{ActionStanding, ActionState, day};
use crate::graph::{Key, MilestoneKey, PerRecord, Portfolio};
use crate::model::{Action, Date, Milestone, MilestoneMet, Mission, MissionStatus, Stage};

/// Computes how each mission and its milestones stand.
pub(in crate::analysis) fn standings(
    portfolio: &Portfolio,
    actions: &PerRecord<Action, ActionStanding>,
    rates: &Rates<'_>,
    as_of: civil::Date,
) -> PerRecord<Mission, MissionStanding> {
    let paths = critical::paths(portfolio);
    let mut missions = PerRecord::from_fn(&portfolio.missions, |key| {
        let milestones = (0..portfolio.missions[key].record.milestones.len())
            .map(|index| milestone(portfolio, actions, MilestoneKey { mission: key, index }, as_of))
            .collect();
        let shared = |action: &&Key<Action>| portfolio.links.actions[**action].missions.len() > 1;
        MissionStanding {
            milestones,
            critical_path: paths[key].clone(),
            money: money::of_mission(portfolio, key, rates),
            shared_actions: portfolio.links.missions[key].actions.iter().filter(shared).count(),
        }
    });
    for (key, path) in paths.iter() {
        let active = portfolio.missions[key].record.status.value == MissionStatus::Active;
        for on_path in path.milestones.iter().filter(|it| active || it.mission == key) {
            missions[on_path.mission].milestones[on_path.index].critical = true;
        }
    }
    missions
}

/// Says whether a milestone is still wanted: neither met nor dropped.
pub(in crate::analysis) fn is_unmet(milestone: &Milestone) -> bool {
    milestone.met.is_none() && milestone.dropped.is_none()
}

/// Finds when a milestone is due: as written, else the day it was met, else the mission's target.
pub(super) fn due(portfolio: &Portfolio, key: MilestoneKey) -> Option<Date> {
    let milestone = portfolio.milestone(key);
    let met = match milestone.met {
        Some(MilestoneMet::On(date)) => Some(date),
        Some(MilestoneMet::Sometime) | None => None,
    };
    let target = || portfolio.missions[key.mission].record.target.as_ref().map(|target| target.value);
    milestone.by.as_ref().map(|by| by.value).or(met).or_else(target)
}

/// Lists the actions that serve a milestone: live, operating or paused ones that advance it. Those that advance the mission as a whole do
/// not.
pub(in crate::analysis) fn serving(portfolio: &Portfolio, key: MilestoneKey) -> impl Iterator<Item = Key<Action>> {
    let advanced_by = &portfolio.milestone_links(key).advanced_by;
    advanced_by.iter().copied().filter(|&action| match portfolio.actions[action].record.stage.value {
        Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Operating | Stage::Paused => true,
        Stage::Completed | Stage::Stopped => false,
    })
}

fn milestone(
    portfolio: &Portfolio,
    actions: &PerRecord<Action, ActionStanding>,
    key: MilestoneKey,
    as_of: civil::Date,
) -> MilestoneStanding {
    let milestone = portfolio.milestone(key);
    let due = due(portfolio, key);
    let unserved = serving(portfolio, key).next().is_none();
    let state = if milestone.met.is_some() {
        MilestoneState::Met
    } else if milestone.dropped.is_some() {
        MilestoneState::Dropped
    } else if portfolio.missions[key.mission].record.status.value != MissionStatus::Active {
        MilestoneState::Missed
    } else if due.is_some_and(|due| day::passed(due, as_of)) {
        MilestoneState::Late
    } else if unserved {
        MilestoneState::Unserved
    } else if serving(portfolio, key).all(|action| is_in_trouble(actions[action].state)) {
        MilestoneState::AtRisk
    } else {
        MilestoneState::OnTrack
    };
    let late_and_unserved = state == MilestoneState::Late && unserved;
    MilestoneStanding { state, late_and_unserved, due, critical: false }
}

fn is_in_trouble(state: ActionState) -> bool {
    match state {
        ActionState::Late | ActionState::Blocked | ActionState::AtRisk | ActionState::Paused | ActionState::Unknown => {
            true
        }
        ActionState::NotStarted
        | ActionState::OnTrack
        | ActionState::Operating
        | ActionState::Completed
        | ActionState::Stopped => false,
    }
}
