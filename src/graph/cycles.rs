//! Chains of references that lead back to where they start: told, and opened at one reference.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

use super::tables::Tables;
use super::{Key, Links, MilestoneKey, diagnostics};
use crate::diagnostics::Diagnostic;
use crate::model::{Action, Actor, Mission, Place};
use crate::source::Span;

/// One reference of a relation that must not run in a circle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge<N> {
    /// What refers.
    pub(super) from: N,
    /// What it refers to.
    pub(super) to: N,
    /// Where.
    pub(super) span: Span,
}

/// The references of every relation that must not run in a circle, in the order in which they were resolved.
#[derive(Debug, Default)]
pub(super) struct Edges {
    pub(super) milestone_needs: Vec<Edge<MilestoneKey>>,
    pub(super) action_needs: Vec<Edge<Key<Action>>>,
    pub(super) action_continues: Vec<Edge<Key<Action>>>,
    pub(super) mission_part_of: Vec<Edge<Key<Mission>>>,
    pub(super) mission_continues: Vec<Edge<Key<Mission>>>,
    pub(super) actor_part_of: Vec<Edge<Key<Actor>>>,
    pub(super) place_part_of: Vec<Edge<Key<Place>>>,
}

/// A circle of references; a long one keeps its first and last few.
#[derive(Debug)]
struct Cycle<N> {
    edges: Vec<Edge<N>>,
    left_out: usize,
}

/// How a chain of references reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// `needs`.
    Needs,
    /// `continues`.
    Continues,
    /// `part_of`.
    PartOf,
}

/// How many references of a circle are named at its start; as many again at its end.
const NAMED: usize = 4;

/// Tells every circle and takes the reference that closes it out of the links.
pub(super) fn open(edges: &Edges, links: &mut Links, tables: &Tables, told: &mut Vec<Diagnostic>) {
    let milestone = |key: MilestoneKey| {
        let mission = &tables.missions[key.mission].record;
        format!("{}/{}", mission.id, mission.milestones[key.index].id)
    };
    let action = |key: Key<Action>| tables.actions[key].record.id.to_string();
    let mission = |key: Key<Mission>| tables.missions[key].record.id.to_string();
    let actor = |key: Key<Actor>| tables.actors[key].record.id.to_string();
    let place = |key: Key<Place>| tables.places[key].record.id.to_string();

    for edge in tell(&edges.milestone_needs, Relation::Needs, milestone, told) {
        links.missions[edge.from.mission].milestones[edge.from.index].needs.retain(|key| *key != edge.to);
    }
    for edge in tell(&edges.action_needs, Relation::Needs, action, told) {
        links.actions[edge.from].needs.retain(|key| *key != edge.to);
    }
    for edge in tell(&edges.action_continues, Relation::Continues, action, told) {
        links.actions[edge.from].continues.retain(|key| *key != edge.to);
    }
    for edge in tell(&edges.mission_part_of, Relation::PartOf, mission, told) {
        links.missions[edge.from].part_of = None;
    }
    for edge in tell(&edges.mission_continues, Relation::Continues, mission, told) {
        links.missions[edge.from].continues.retain(|key| *key != edge.to);
    }
    for edge in tell(&edges.actor_part_of, Relation::PartOf, actor, told) {
        links.actors[edge.from].part_of = None;
    }
    for edge in tell(&edges.place_part_of, Relation::PartOf, place, told) {
        links.places[edge.from].part_of = None;
    }
}

/// Tells the circles of one relation and returns the references that close them.
fn tell<N: Copy + Ord + Hash>(
    edges: &[Edge<N>],
    relation: Relation,
    name: impl Fn(N) -> String,
    told: &mut Vec<Diagnostic>,
) -> Vec<Edge<N>> {
    let mut closing = Vec::new();
    for cycle in find(edges) {
        let steps: Vec<(String, Span)> = cycle.edges.iter().map(|edge| (name(edge.to), edge.span)).collect();
        let first = name(cycle.edges[0].from);
        let last = cycle.edges.last().expect("a circle has at least one reference");
        told.push(diagnostics::cycle(relation, &first, &steps, cycle.left_out));
        closing.push(*last);
    }
    closing
}

/// Finds the circles by walking every chain once, from the smallest key on; each circle's last reference closes it.
fn find<N: Copy + Ord + Hash>(edges: &[Edge<N>]) -> Vec<Cycle<N>> {
    let mut onward: BTreeMap<N, Vec<Edge<N>>> = BTreeMap::new();
    for edge in edges {
        onward.entry(edge.from).or_default().push(*edge);
    }
    let mut cycles = Vec::new();
    let mut finished: HashSet<N> = HashSet::new();
    for &start in onward.keys() {
        if finished.contains(&start) {
            continue;
        }
        // The chain that is walked: each node on it, how many of its references are done, and the references between.
        let mut walked: Vec<(N, usize)> = vec![(start, 0)];
        let mut chain: Vec<Edge<N>> = Vec::new();
        let mut depth: HashMap<N, usize> = HashMap::from([(start, 0)]);
        while let Some((node, done)) = walked.last_mut() {
            let Some(&edge) = onward.get(node).and_then(|references| references.get(*done)) else {
                finished.insert(*node);
                depth.remove(node);
                walked.pop();
                chain.pop();
                continue;
            };
            *done += 1;
            if let Some(&at) = depth.get(&edge.to) {
                cycles.push(Cycle::of(&chain[at..], edge));
            } else if !finished.contains(&edge.to) {
                depth.insert(edge.to, walked.len());
                walked.push((edge.to, 0));
                chain.push(edge);
            }
        }
    }
    cycles
}

impl<N: Copy> Cycle<N> {
    fn of(chain: &[Edge<N>], closing: Edge<N>) -> Self {
        let left_out = chain.len().saturating_sub(2 * NAMED);
        let mut edges = Vec::new();
        if left_out == 0 {
            edges.extend_from_slice(chain);
        } else {
            edges.extend_from_slice(&chain[..NAMED]);
            edges.extend_from_slice(&chain[chain.len() - NAMED..]);
        }
        edges.push(closing);
        Self { edges, left_out }
    }
}

impl Relation {
    /// How many references are named before those that are left out.
    pub(super) const NAMED: usize = NAMED;
}
