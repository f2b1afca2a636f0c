//! When activities begin and end: the standard wants one date at least, of what nobody may have dated.

use jiff::civil;

use crate::graph::{AdvanceTarget, Key, MilestoneKey, Portfolio};
use crate::model::{Action, Date, Done, MilestoneMet, Mission, MissionStatus, Stage};

/// The dates of an activity.
#[derive(Debug, Clone, Copy)]
pub(super) enum Dates {
    /// Its own: start and end, at least one of them.
    Own(Option<Date>, Option<Date>),
    /// Of what is dated in it, the earliest; its own are not known.
    Within(Date),
    /// When what it is for is due; it has no date at all.
    DueFor(Date),
}

/// Finds the dates of a mission; none when nothing in it has a date.
pub(super) fn of_mission(portfolio: &Portfolio, key: Key<Mission>) -> Option<Dates> {
    let mission = &portfolio.missions[key].record;
    let end = match mission.status.value {
        MissionStatus::Active => None,
        MissionStatus::Reached | MissionStatus::PartlyReached | MissionStatus::Missed | MissionStatus::Ended => {
            mission.ended.as_ref()
        }
    };
    let (start, end) = (mission.starts.as_ref(), end.or(mission.target.as_ref()));
    if start.is_some() || end.is_some() {
        return Some(Dates::Own(start.map(|date| date.value), end.map(|date| date.value)));
    }
    let milestones = mission.milestones.iter().flat_map(|milestone| {
        let met = match milestone.met {
            Some(MilestoneMet::On(date)) => Some(date),
            Some(MilestoneMet::Sometime) | None => None,
        };
        milestone.by.as_ref().map(|by| by.value).into_iter().chain(met)
    });
    let events = mission.events.iter().map(|event| event.date.value);
    let actions = portfolio.links.missions[key].actions.iter().filter_map(|&action| {
        let action = &portfolio.actions[action].record;
        action.starts.as_ref().or(action.ends.as_ref()).map(|date| date.value)
    });
    earliest(milestones.chain(events).chain(actions)).map(Dates::Within)
}

/// Finds the dates of an action; none when neither it nor what it advances has any.
pub(super) fn of_action(portfolio: &Portfolio, key: Key<Action>) -> Option<Dates> {
    let action = &portfolio.actions[key].record;
    let stopped = action.stopped.as_ref().filter(|_| action.stage.value == Stage::Stopped);
    let end = stopped.and_then(|stopped| stopped.date.as_ref()).or(action.ends.as_ref());
    if action.starts.is_some() || end.is_some() {
        return Some(Dates::Own(action.starts.as_ref().map(|date| date.value), end.map(|date| date.value)));
    }
    let tasks = action.tasks.iter().filter_map(|task| match task.done {
        Some(Done::On(date)) => Some(date),
        Some(Done::Yes | Done::No) | None => task.due.as_ref().map(|due| due.value),
    });
    let funding = action.funding.iter().filter_map(|line| line.date.as_ref());
    let agreed = action.commitments.iter().filter_map(|commitment| commitment.agreed.as_ref());
    if let Some(within) = earliest(tasks.chain(funding.chain(agreed).map(|date| date.value))) {
        return Some(Dates::Within(within));
    }
    let due = portfolio.links.actions[key].advances.iter().filter_map(|advance| due(portfolio, advance.to));
    earliest(due).map(Dates::DueFor)
}

fn due(portfolio: &Portfolio, target: AdvanceTarget) -> Option<Date> {
    let (mission, by) = match target {
        AdvanceTarget::Milestone(key @ MilestoneKey { mission, .. }) => (mission, portfolio.milestone(key).by.as_ref()),
        AdvanceTarget::Mission(mission) => (mission, None),
    };
    by.or(portfolio.missions[mission].record.target.as_ref()).map(|date| date.value)
}

fn earliest(dates: impl Iterator<Item = Date>) -> Option<Date> {
    dates.min_by_key(|date| (date.first(), date.last()))
}

/// Returns the day that an end counts as: its last, but for what has ended no day that is still to come.
pub(super) fn end(date: Date, over: bool, as_of: civil::Date) -> civil::Date {
    let last = date.last().unwrap_or_else(|| date.first());
    if over && last > as_of { date.first().min(as_of) } else { last }
}
