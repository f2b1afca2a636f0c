//! The places of a map: where each stands, what stands there, what several are called together.

use super::Wanted;
use crate::analysis::ActionState;
use crate::graph::Key;
use crate::model::{Action, Place, PlacePrecision, Vocabulary};
use crate::pages::mission::StateCount;
use crate::pages::parts::{Link, action_state};
use crate::pages::scene::Scene;
use crate::picture::geo::{Feature, Frame, Outline, Spot};

/// A place on a map.
pub(super) struct Mark {
    pub(super) key: Key<Place>,
    pub(super) spot: Spot,
    pub(super) link: Link,
    /// Whether it is the place whose page the map is on.
    pub(super) own: bool,
    pub(super) approximate: bool,
    /// The actions that count there.
    pub(super) actions: Vec<Key<Action>>,
    /// How many of them there are, by state.
    pub(super) states: Vec<StateCount>,
    outlined: bool,
}

impl Mark {
    /// Says whether it is drawn as an area or a line.
    pub(super) fn is_area(&self) -> bool {
        self.outlined
    }

    /// Lists the points that a picture of it must show.
    pub(super) fn spots(&self, scene: &Scene<'_>) -> Vec<Spot> {
        match scene.portfolio.outline(self.key).and_then(Outline::extent) {
            Some(extent) => vec![extent.min, extent.max],
            None => vec![self.spot],
        }
    }
}

/// Makes the marks of the places whose position is known, in the order of the places; only of those within a frame, if there is one.
pub(super) fn marks(scene: &Scene<'_>, wanted: &Wanted<'_>, frame: Option<&Frame>) -> Vec<Mark> {
    let mark = |&key: &Key<Place>| {
        let spot = scene.portfolio.spot(key).filter(|spot| frame.is_none_or(|frame| frame.shows(*spot, 0.0)))?;
        let there = &scene.portfolio.links.places[key].actions;
        let actions: Vec<Key<Action>> = there.iter().copied().filter(|action| (wanted.counts)(*action)).collect();
        let features = scene.portfolio.outline(key).map_or(&[][..], |outline| &outline.features);
        Some(Mark {
            key,
            spot,
            link: scene.record(key),
            own: wanted.own == Some(key),
            approximate: scene.portfolio.places[key].record.precision == Some(PlacePrecision::Approximate),
            states: states(scene, actions.iter().copied()),
            actions,
            outlined: features.iter().any(|Feature { lines, areas, .. }| !lines.is_empty() || !areas.is_empty()),
        })
    };
    wanted.places.iter().filter_map(mark).collect()
}

/// Counts actions by state, in the order of states.
pub(crate) fn states(scene: &Scene<'_>, actions: impl Iterator<Item = Key<Action>>) -> Vec<StateCount> {
    let mut counts = vec![0_usize; ActionState::ALL.len()];
    for action in actions {
        let state = scene.analysis.actions[action].state;
        let at = ActionState::ALL.iter().position(|other| *other == state).expect("every state is among all states");
        counts[at] += 1;
    }
    (ActionState::ALL.iter().zip(counts).filter(|(_, count)| *count > 0))
        .map(|(&state, count)| StateCount { state: action_state(scene, state), count })
        .collect()
}

/// Adds up the states of several marks, in the order of states.
pub(super) fn sum_of_states(scene: &Scene<'_>, marks: &[Mark], members: &[usize]) -> Vec<StateCount> {
    let mut actions: Vec<Key<Action>> = members.iter().flat_map(|&at| marks[at].actions.iter().copied()).collect();
    // An action at two of the places is one action.
    actions.sort_unstable();
    actions.dedup();
    states(scene, actions.into_iter())
}

/// Finds the place that several others are part of; it may be one of them.
pub(super) fn common(scene: &Scene<'_>, marks: &[Mark], members: &[usize]) -> Option<Key<Place>> {
    let whole = |at: usize| scene.portfolio.links.places[marks[at].key].part_of;
    let candidates = members.iter().flat_map(|&at| [Some(marks[at].key), whole(at)]).flatten();
    let mut candidates: Vec<Key<Place>> = candidates.collect();
    candidates.sort_unstable();
    candidates.dedup();
    candidates.into_iter().find(|&to| members.iter().all(|&at| marks[at].key == to || whole(at) == Some(to)))
}

/// What several places are called together.
pub(super) struct Names {
    /// The name that stands for all.
    pub(super) title: String,
    /// How many there are, or how many more.
    pub(super) more: String,
    /// The two in one.
    pub(super) whole: String,
}

/// Names several places together: by the one among them that all others are part of, by the place that all are part of, else by the
/// one where most happens.
pub(super) fn names_of(scene: &Scene<'_>, marks: &[Mark], members: &[usize]) -> Names {
    if let Some(common) = common(scene, marks, members)
        // Where it stands on the map by itself, its name would stand there twice.
        && (members.iter().any(|&at| marks[at].key == common) || !marks.iter().any(|mark| mark.key == common))
    {
        let title = scene.record(common).title;
        let more = scene.language.count("map-places", members.len());
        return Names { whole: title.clone(), title, more };
    }
    let first = members[0];
    let busiest =
        members.iter().copied().max_by_key(|&at| (marks[at].actions.len(), std::cmp::Reverse(at))).unwrap_or(first);
    let title = marks[busiest].link.title.clone();
    let others = ("count", (members.len() - 1).into());
    let more = scene.say_with("map-more", std::slice::from_ref(&others));
    let whole = scene.say_with("map-and-more", &[("title", title.as_str().into()), others]);
    Names { title, more, whole }
}
