//! Learning chains: a lesson, the actions that it changed or started, the lessons about those, what these led to, and further.
//!
//! Owns the walk. Must not know how far a page draws it. A lesson is followed once within a chain: where it comes again, it is named
//! and the walk ends there, so that circles end too.

use std::collections::BTreeSet;

use crate::graph::{Key, Portfolio};
use crate::model::{Action, Lesson};

/// A lesson and what it led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningChain {
    /// The lesson.
    pub lesson: Key<Lesson>,
    /// Whether the chain told of it before; then nothing follows here.
    pub again: bool,
    /// The actions that it led to, in the order of ids.
    pub led_to: Vec<LedTo>,
}

/// An action that a lesson led to, and what was learned from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedTo {
    /// The action.
    pub action: Key<Action>,
    /// Whether the chain told of it before; then its lessons are not told again.
    pub again: bool,
    /// The lessons about it, in the order of ids.
    pub lessons: Vec<LearningChain>,
}

impl LearningChain {
    /// Counts the lessons and actions of the chain.
    pub fn steps(&self) -> usize {
        1 + self.led_to.iter().map(|it| 1 + it.lessons.iter().map(Self::steps).sum::<usize>()).sum::<usize>()
    }
}

/// Follows a lesson.
pub fn learning_chain(portfolio: &Portfolio, lesson: Key<Lesson>) -> LearningChain {
    let mut walk = Walk { portfolio, lessons: BTreeSet::new(), actions: BTreeSet::new() };
    walk.lesson(lesson, 0)
}

/// Follows every lesson that led to something and that no other chain tells of; of a circle, the one that comes first in the order of
/// ids.
pub fn learning_chains(portfolio: &Portfolio) -> Vec<LearningChain> {
    let links = &portfolio.links;
    let leads = |key: Key<Lesson>| !links.lessons[key].led_to.is_empty();
    let came_from = |key: Key<Lesson>| {
        let about = links.lessons[key].about.iter();
        about
            .filter_map(|about| match about {
                crate::graph::RecordKey::Action(action) => Some(&links.actions[*action].led_from),
                crate::graph::RecordKey::Mission(_)
                | crate::graph::RecordKey::Outcome(_)
                | crate::graph::RecordKey::Lesson(_)
                | crate::graph::RecordKey::Actor(_)
                | crate::graph::RecordKey::Place(_)
                | crate::graph::RecordKey::Page(_) => None,
            })
            .flatten()
            .any(|&from| from != key)
    };
    let lessons: Vec<Key<Lesson>> = portfolio.lessons.keys().filter(|&key| leads(key)).collect();
    let (later, first): (Vec<_>, Vec<_>) = lessons.into_iter().partition(|&key| came_from(key));
    let mut told = BTreeSet::new();
    let mut chains = Vec::new();
    for lesson in first.into_iter().chain(later) {
        if told.contains(&lesson) {
            continue;
        }
        let mut walk = Walk { portfolio, lessons: BTreeSet::new(), actions: BTreeSet::new() };
        chains.push(walk.lesson(lesson, 0));
        told.extend(walk.lessons);
    }
    chains
}

/// How many lessons deep a chain is followed; the last one's own page goes on from there.
const DEEPEST: usize = 24;

struct Walk<'a> {
    portfolio: &'a Portfolio,
    lessons: BTreeSet<Key<Lesson>>,
    actions: BTreeSet<Key<Action>>,
}

impl Walk<'_> {
    fn lesson(&mut self, lesson: Key<Lesson>, depth: usize) -> LearningChain {
        // Where the walk stops for length alone, the lesson is free to start a chain of its own.
        if depth >= DEEPEST {
            return LearningChain { lesson, again: self.lessons.contains(&lesson), led_to: Vec::new() };
        }
        let again = !self.lessons.insert(lesson);
        let led_to = if again { &[][..] } else { &self.portfolio.links.lessons[lesson].led_to };
        let led_to = led_to.iter().map(|&action| self.action(action, lesson, depth)).collect();
        LearningChain { lesson, again, led_to }
    }

    /// Follows an action to the lessons about it, but for the one that led there.
    fn action(&mut self, action: Key<Action>, from: Key<Lesson>, depth: usize) -> LedTo {
        let again = !self.actions.insert(action);
        let about = if again { &[][..] } else { &self.portfolio.links.actions[action].lessons };
        let about = about.iter().copied().filter(|&lesson| lesson != from);
        LedTo { action, again, lessons: about.map(|lesson| self.lesson(lesson, depth + 1)).collect() }
    }
}
