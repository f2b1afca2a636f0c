//! What an action waits for, near and far.
//!
//! Owns the walk along `needs`. Must not know why an action is late.

use std::collections::VecDeque;

use crate::analysis::order;
use crate::graph::{Key, PerRecord, Portfolio};
use crate::model::{Action, Stage};

/// For each action the needed ones that answer a question, each found once: those it names, and those that these wait for as long as
/// they are not done themselves. Of each branch the nearest is told.
pub(super) fn waiting_for(
    portfolio: &Portfolio,
    asked: impl Fn(Key<Action>) -> bool,
) -> PerRecord<Action, Vec<Key<Action>>> {
    let links = &portfolio.links.actions;
    let needs: Vec<Vec<usize>> =
        links.iter().map(|(_, links)| links.needs.iter().map(|need| need.index()).collect()).collect();
    let keys: Vec<Key<Action>> = portfolio.actions.keys().collect();
    // One answer of each branch is enough to say why, and keeps the walk linear.
    let mut nearest: PerRecord<Action, Option<Key<Action>>> = PerRecord::from_fn(&portfolio.actions, |_| None);
    let by_way_of = |nearest: &PerRecord<Action, Option<Key<Action>>>, need: Key<Action>| {
        if asked(need) { Some(need) } else { nearest[need].filter(|_| is_unfinished(portfolio, need)) }
    };
    for at in order::needed_first(&needs) {
        let key = keys[at];
        nearest[key] = links[key].needs.iter().find_map(|&need| by_way_of(&nearest, need));
    }
    PerRecord::from_fn(&portfolio.actions, |key| {
        let mut found = Vec::new();
        for waited in links[key].needs.iter().filter_map(|&need| by_way_of(&nearest, need)) {
            if !found.contains(&waited) {
                found.push(waited);
            }
        }
        found
    })
}

/// Says of each action whether it stopped for good: it is stopped, and nothing that grew out of it, near or far, goes on.
pub(super) fn stopped_for_good(portfolio: &Portfolio) -> PerRecord<Action, bool> {
    let is_stopped = |key: Key<Action>| portfolio.actions[key].record.stage.value == Stage::Stopped;
    let mut stopped = PerRecord::from_fn(&portfolio.actions, is_stopped);
    let mut going_on: VecDeque<Key<Action>> = portfolio.actions.keys().filter(|&key| !is_stopped(key)).collect();
    while let Some(key) = going_on.pop_front() {
        for &before in &portfolio.links.actions[key].continues {
            if stopped[before] {
                stopped[before] = false;
                going_on.push_back(before);
            }
        }
    }
    stopped
}

/// Says whether an action still waits for what it needs itself.
fn is_unfinished(portfolio: &Portfolio, key: Key<Action>) -> bool {
    match portfolio.actions[key].record.stage.value {
        Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Paused => true,
        Stage::Operating | Stage::Completed | Stage::Stopped => false,
    }
}
