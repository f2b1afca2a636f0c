//! What could move now, and what hangs on it: the points that rank the pipeline.
//!
//! Owns the formula. Must not know how it is worded, nor which stages are shown beside each other.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::money::{self, Rates};
use super::{Analysis, MilestoneState, MissionStanding, action};
use crate::graph::{AdvanceTarget, BarrierKey, Key, MilestoneKey, PerRecord, Portfolio};
use crate::model::{Action, BarrierStatus, Level, Mission, Stage};

/// The points of one action, each with what it follows from. The formula is wayfolio's own:
///
/// - **impact**: 6 when high, 4 when medium, 2 when low, 0 when it is not given;
/// - **readiness**, up to 5: 1 for a lead that has agreed; 2 when what is committed and paid out covers the cost, 1 when it covers
///   half; 1 when every action that it needs is operating or completed; 1 when no open barrier stands before a milestone that is left
///   to it, unless it answers that barrier itself;
/// - **milestones**: 2 for each unmet milestone of an active mission that it advances, 4 for one on a critical path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rank {
    /// How much it changes if it works.
    pub impact: Option<Level>,
    /// Whether a lead has agreed.
    pub lead: bool,
    /// How far its cost is covered.
    pub money: CostCover,
    /// The actions that it needs and that are neither operating nor completed.
    pub waits_for: Vec<Key<Action>>,
    /// The open barriers before the milestones that are left to it.
    pub barriers: Vec<BarrierKey>,
    /// How many unmet milestones it advances that lie on no critical path.
    pub milestones: usize,
    /// How many it advances that lie on one.
    pub critical: usize,
}

/// How far the cost of an action is covered by what is committed and paid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CostCover {
    /// In full.
    Full,
    /// At least by half.
    Half,
    /// By less.
    Less,
    /// Nobody can say: no cost is given, or a line has no amount.
    Unknown,
}

impl CostCover {
    /// Returns the points of it.
    pub fn points(self) -> usize {
        match self {
            Self::Full => 2,
            Self::Half => 1,
            Self::Less | Self::Unknown => 0,
        }
    }
}

impl Rank {
    /// The most points that readiness gives.
    pub const READIEST: usize = 5;

    /// Returns the points of its impact.
    pub fn impact_points(&self) -> usize {
        match self.impact {
            None => 0,
            Some(Level::Low) => 2,
            Some(Level::Medium) => 4,
            Some(Level::High) => 6,
        }
    }

    /// Returns the points of its readiness.
    pub fn readiness_points(&self) -> usize {
        let met = [self.lead, self.waits_for.is_empty(), self.barriers.is_empty()];
        met.into_iter().filter(|met| *met).count() + self.money.points()
    }

    /// Returns the points of the milestones that it advances; those on a critical path count double.
    pub fn milestone_points(&self) -> usize {
        2 * self.milestones + 4 * self.critical
    }

    /// Returns all its points.
    pub fn points(&self) -> usize {
        self.impact_points() + self.readiness_points() + self.milestone_points()
    }
}

impl Analysis {
    /// Puts actions in the order of the pipeline: the most points first, ties by id.
    pub fn ranked(&self, mut actions: Vec<Key<Action>>) -> Vec<Key<Action>> {
        actions.sort_by_key(|&key| (Reverse(self.ranks[key].points()), key));
        actions
    }
}

/// Computes the points of every action.
pub(super) fn of_actions(
    portfolio: &Portfolio,
    missions: &PerRecord<Mission, MissionStanding>,
    rates: &Rates<'_>,
) -> PerRecord<Action, Rank> {
    PerRecord::from_fn(&portfolio.actions, |key| rank(portfolio, missions, rates, key))
}

fn rank(
    portfolio: &Portfolio,
    missions: &PerRecord<Mission, MissionStanding>,
    rates: &Rates<'_>,
    key: Key<Action>,
) -> Rank {
    let record = &portfolio.actions[key].record;
    let links = &portfolio.links.actions[key];
    let left = left_to(portfolio, missions, key);
    let critical = left.iter().filter(|key| missions[key.mission].milestones[key.index].critical).count();
    let open = |barrier: &BarrierKey| {
        portfolio.barrier(*barrier).status.value == BarrierStatus::Open && !links.answers.contains(barrier)
    };
    let before = left.iter().flat_map(|&milestone| &portfolio.milestone_links(milestone).blocked_by);
    let barriers: BTreeSet<BarrierKey> = before.copied().filter(open).collect();
    let is_done = |need: Key<Action>| match portfolio.actions[need].record.stage.value {
        Stage::Operating | Stage::Completed => true,
        Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Paused | Stage::Stopped => false,
    };
    Rank {
        impact: record.impact,
        lead: action::has_lead(record),
        money: cost_cover(record, rates),
        waits_for: links.needs.iter().copied().filter(|&need| !is_done(need)).collect(),
        barriers: barriers.into_iter().collect(),
        milestones: left.len() - critical,
        critical,
    }
}

/// Lists the unmet milestones of active missions that an action advances, each once.
fn left_to(
    portfolio: &Portfolio,
    missions: &PerRecord<Mission, MissionStanding>,
    key: Key<Action>,
) -> BTreeSet<MilestoneKey> {
    let is_unmet = |key: &MilestoneKey| match missions[key.mission].milestones[key.index].state {
        MilestoneState::Met | MilestoneState::Dropped | MilestoneState::Missed => false,
        MilestoneState::Late | MilestoneState::Unserved | MilestoneState::AtRisk | MilestoneState::OnTrack => true,
    };
    let advances = portfolio.links.actions[key].advances.iter();
    let milestones = advances.filter_map(|advance| match advance.to {
        AdvanceTarget::Milestone(milestone) => Some(milestone),
        AdvanceTarget::Mission(_) => None,
    });
    milestones.filter(is_unmet).collect()
}

fn cost_cover(action: &Action, rates: &Rates<'_>) -> CostCover {
    match money::cover(action, rates) {
        None => CostCover::Unknown,
        Some(cover) if cover.secured >= cover.cost => CostCover::Full,
        Some(cover) if cover.secured.saturating_mul(Decimal::TWO) >= cover.cost => CostCover::Half,
        Some(_) => CostCover::Less,
    }
}
