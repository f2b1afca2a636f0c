//! The other side of every reference, each computed once from the side that is written.
//!
//! Must not know how references are resolved.

use std::collections::BTreeSet;

use super::tables::Tables;
use super::{AdvanceTarget, FunderLink, Key, Links, MilestoneKey, RecordKey};
use crate::model::{Action, Lesson, Mission, Outcome};

/// Fills the inverses in. Lists come out in the order of keys, since records are walked in that order; those that gather from more
/// than one field are sorted at the end.
pub(super) fn fill(links: &mut Links, tables: &Tables) {
    of_missions(links, tables);
    of_outcomes(links, tables);
    of_actions(links, tables);
    of_lessons(links, tables);
    of_actors_and_places(links, tables);
    tidy(links, tables);
}

/// Fills what the front matter of missions says about others.
fn of_missions(links: &mut Links, tables: &Tables) {
    for mission in tables.missions.keys() {
        let own = links.missions[mission].clone();
        if let Some(whole) = own.part_of {
            links.missions[whole].parts.push(mission);
        }
        for earlier in own.continues {
            links.missions[earlier].continued_by.push(mission);
        }
        if let Some(steward) = own.steward {
            links.actors[steward].stewards.push(mission);
        }
        for place in own.places {
            links.places[place].missions.push(mission);
        }
        for (index, FunderLink { from, via: _ }) in own.funding.into_iter().enumerate() {
            if let Some(actor) = from {
                links.actors[actor].funds_missions.push((mission, index));
            }
        }
        if let Some(outcome) = own.headline {
            links.outcomes[outcome].missions.push(mission);
        }
        for (index, milestone) in own.milestones.into_iter().enumerate() {
            let key = MilestoneKey { mission, index };
            for needed in milestone.needs {
                links.missions[needed.mission].milestones[needed.index].needed_by.push(key);
            }
            for outcome in milestone.shown_by {
                links.outcomes[outcome].shows.push(key);
                links.outcomes[outcome].missions.push(mission);
            }
        }
        for (index, barrier) in own.barriers.into_iter().enumerate() {
            for blocked in barrier.blocks {
                let blocked_by = &mut links.missions[blocked.mission].milestones[blocked.index].blocked_by;
                blocked_by.push(super::BarrierKey { mission, index });
            }
        }
        for (index, enabler) in own.enablers.into_iter().enumerate() {
            for helped in enabler.helps {
                links.missions[helped.mission].milestones[helped.index].helped_by.push((mission, index));
            }
            for answered in enabler.answers {
                links.missions[answered.mission].barriers[answered.index].enablers.push((mission, index));
            }
        }
    }
}

/// Fills which missions an outcome matters to. Those it names come to those whose milestones it shows or whose headline it is.
fn of_outcomes(links: &mut Links, tables: &Tables) {
    for outcome in tables.outcomes.keys() {
        let own = &mut links.outcomes[outcome];
        let of_targets = own.target_missions.iter().copied().flatten();
        own.missions.extend(of_targets);
        settle(&mut own.missions);
        settle(&mut own.shows);
        for mission in own.missions.clone() {
            links.missions[mission].outcomes.push(outcome);
        }
    }
}

/// Fills what actions advance, move, need, cost and promise.
fn of_actions(links: &mut Links, tables: &Tables) {
    for action in tables.actions.keys() {
        let own = links.actions[action].clone();
        let mut missions: BTreeSet<Key<Mission>> = BTreeSet::new();
        for advance in &own.advances {
            match advance.to {
                AdvanceTarget::Milestone(to) => {
                    missions.insert(to.mission);
                    links.missions[to.mission].milestones[to.index].advanced_by.push(action);
                }
                AdvanceTarget::Mission(to) => {
                    missions.insert(to);
                    links.missions[to].advanced_by.push(action);
                }
            }
        }
        for &(outcome, index) in &own.moves {
            links.outcomes[outcome].moved_by.push((action, index));
            missions.extend(named_by(links, tables, outcome));
        }
        for &mission in &missions {
            links.missions[mission].actions.push(action);
        }
        links.actions[action].missions = missions.into_iter().collect();
        for barrier in own.answers {
            links.missions[barrier.mission].barriers[barrier.index].answered_by.push(action);
        }
        for needed in own.needs {
            links.actions[needed].needed_by.push(action);
        }
        for earlier in own.continues {
            links.actions[earlier].continued_by.push(action);
        }
        for place in own.places {
            links.places[place].actions.push(action);
        }
        if let Some(actor) = own.stopped_by {
            links.actors[actor].stopped.push(action);
        }
        for (index, actor) in own.commitments.into_iter().enumerate() {
            if let Some(actor) = actor {
                links.actors[actor].commitments.push((action, index));
            }
        }
        for (index, FunderLink { from, via }) in own.funding.into_iter().enumerate() {
            if let Some(actor) = from {
                links.actors[actor].funds.push((action, index));
            }
            if let Some(actor) = via {
                links.actors[actor].via.push((action, index));
            }
        }
    }
}

/// Lists the missions that an outcome names, in `missions` or in a target.
fn named_by(links: &Links, tables: &Tables, outcome: Key<Outcome>) -> Vec<Key<Mission>> {
    let record = &tables.outcomes[outcome].record;
    let named = record.missions.iter().filter_map(|reference| tables.missions.find(&reference.id));
    named.chain(links.outcomes[outcome].target_missions.iter().copied().flatten()).collect()
}

/// Fills what lessons are about, rest on, led to, and who wrote them.
fn of_lessons(links: &mut Links, tables: &Tables) {
    for lesson in tables.lessons.keys() {
        let own = links.lessons[lesson].clone();
        let mut missions: BTreeSet<Key<Mission>> = BTreeSet::new();
        for about in own.about {
            match about {
                RecordKey::Mission(key) => _ = missions.insert(key),
                RecordKey::Action(key) => {
                    links.actions[key].lessons.push(lesson);
                    missions.extend(&links.actions[key].missions);
                }
                RecordKey::Outcome(key) => {
                    links.outcomes[key].lessons.push(lesson);
                    missions.extend(&links.outcomes[key].missions);
                }
                RecordKey::Actor(key) => links.actors[key].lessons.push(lesson),
                RecordKey::Place(key) => links.places[key].lessons.push(lesson),
                RecordKey::Lesson(_) | RecordKey::Page(_) => {}
            }
        }
        for outcome in own.evidence {
            links.outcomes[outcome].lessons.push(lesson);
        }
        for action in own.led_to {
            links.actions[action].led_from.push(lesson);
        }
        for author in own.authors.into_iter().flatten() {
            links.actors[author].lessons.push(lesson);
        }
        for &mission in &missions {
            links.missions[mission].lessons.push(lesson);
        }
        links.lessons[lesson].missions = missions.into_iter().collect();
    }
}

/// Fills the parts of actors and places, and who sits where.
fn of_actors_and_places(links: &mut Links, tables: &Tables) {
    for actor in tables.actors.keys() {
        if let Some(whole) = links.actors[actor].part_of {
            links.actors[whole].parts.push(actor);
        }
        for place in links.actors[actor].places.clone() {
            links.places[place].actors.push(actor);
        }
    }
    for place in tables.places.keys() {
        if let Some(whole) = links.places[place].part_of {
            links.places[whole].parts.push(place);
        }
    }
}

/// Drops what was found twice by different ways.
fn tidy(links: &mut Links, tables: &Tables) {
    let lessons = |list: &mut Vec<Key<Lesson>>| settle(list);
    let actions = |list: &mut Vec<Key<Action>>| settle(list);
    for key in tables.missions.keys() {
        actions(&mut links.missions[key].advanced_by);
        links.missions[key].milestones.iter_mut().for_each(|milestone| actions(&mut milestone.advanced_by));
    }
    tables.actions.keys().for_each(|key| lessons(&mut links.actions[key].lessons));
    tables.outcomes.keys().for_each(|key| lessons(&mut links.outcomes[key].lessons));
    tables.actors.keys().for_each(|key| lessons(&mut links.actors[key].lessons));
    tables.places.keys().for_each(|key| lessons(&mut links.places[key].lessons));
}

/// Sorts a list and leaves each entry once.
fn settle<K: Ord>(list: &mut Vec<K>) {
    list.sort_unstable();
    list.dedup();
}
