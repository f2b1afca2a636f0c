//! The chain of milestones that a mission hangs on.
//!
//! Owns which chain is critical. Must not know how milestones stand, but for whether they are met.

use std::cmp::Ordering;

use jiff::civil;

use super::CriticalPath;
use super::standing::{due, is_unmet};
use crate::analysis::order;
use crate::graph::{MilestoneKey, PerRecord, Portfolio};
use crate::model::Mission;

/// The best chain that ends at a milestone.
#[derive(Debug, Clone, Copy, Default)]
struct Chain {
    /// The last day of the latest unmet milestone's `by`; an open end is later than all.
    latest: Option<civil::Date>,
    /// How many of its milestones are unmet.
    unmet: usize,
    /// The milestone before, and which of its chains.
    before: Option<(usize, Best)>,
}

/// Of several chains to one milestone, which is meant.
#[derive(Debug, Clone, Copy)]
enum Best {
    /// The one with the latest `by`, then the most unmet milestones.
    Latest,
    /// The one with the most unmet milestones. It is the better beginning when a later milestone is due later than all before.
    Longest,
}

struct Chains {
    keys: Vec<MilestoneKey>,
    first_of: PerRecord<Mission, usize>,
    latest: Vec<Chain>,
    longest: Vec<Chain>,
}

/// Finds the critical path of each mission: the chain to its `critical`, else the one with the latest unmet `by`, then the most unmet
/// milestones, then the first id (of its last milestone; where chains part before, of the milestones there).
pub(super) fn paths(portfolio: &Portfolio) -> PerRecord<Mission, CriticalPath> {
    let chains = Chains::new(portfolio);
    PerRecord::from_fn(&portfolio.missions, |mission| {
        if let Some(critical) = portfolio.links.missions[mission].critical {
            return CriticalPath { milestones: chains.to(chains.at(critical)), declared: true };
        }
        let ends = (0..portfolio.missions[mission].record.milestones.len())
            .map(|index| MilestoneKey { mission, index })
            .filter(|&key| is_end(portfolio, key));
        let best = ends
            .map(|key| chains.at(key))
            .filter(|&at| chains.latest[at].unmet > 0)
            .max_by(|&a, &b| rank(chains.latest[a], chains.latest[b]).then_with(|| chains.first_id(portfolio, a, b)));
        CriticalPath { milestones: best.map(|at| chains.to(at)).unwrap_or_default(), declared: false }
    })
}

/// Says whether a chain may end at a milestone: it is not dropped, and nothing of its own mission that is not dropped needs it.
fn is_end(portfolio: &Portfolio, key: MilestoneKey) -> bool {
    let needed = |by: &MilestoneKey| by.mission == key.mission && portfolio.milestone(*by).dropped.is_none();
    portfolio.milestone(key).dropped.is_none() && !portfolio.milestone_links(key).needed_by.iter().any(needed)
}

fn rank(a: Chain, b: Chain) -> Ordering {
    (a.latest, a.unmet).cmp(&(b.latest, b.unmet))
}

impl Chains {
    fn new(portfolio: &Portfolio) -> Self {
        let mut keys = Vec::new();
        let first_of = PerRecord::from_fn(&portfolio.missions, |mission| {
            let first = keys.len();
            let count = portfolio.missions[mission].record.milestones.len();
            keys.extend((0..count).map(|index| MilestoneKey { mission, index }));
            first
        });
        let empty = vec![Chain::default(); keys.len()];
        let mut chains = Self { keys, first_of, latest: empty.clone(), longest: empty };
        let needs: Vec<Vec<usize>> = chains.keys.iter().map(|&key| chains.needs(portfolio, key)).collect();
        for at in order::needed_first(&needs) {
            (chains.latest[at], chains.longest[at]) = chains.extend(portfolio, at, &needs[at]);
        }
        chains
    }

    fn at(&self, key: MilestoneKey) -> usize {
        self.first_of[key.mission] + key.index
    }

    /// Lists what a milestone needs; dropped ones are not waited for.
    fn needs(&self, portfolio: &Portfolio, key: MilestoneKey) -> Vec<usize> {
        let needs = &portfolio.milestone_links(key).needs;
        needs.iter().filter(|need| portfolio.milestone(**need).dropped.is_none()).map(|&need| self.at(need)).collect()
    }

    /// Finds the best chains that end at a milestone from those that end at what it needs.
    fn extend(&self, portfolio: &Portfolio, at: usize, needs: &[usize]) -> (Chain, Chain) {
        let key = self.keys[at];
        let unmet = is_unmet(portfolio.milestone(key));
        let by = due(portfolio, key).filter(|_| unmet).map(|due| due.last().unwrap_or(civil::Date::MAX));
        let pick = |order: &dyn Fn(usize, usize) -> Ordering| {
            needs.iter().copied().max_by(|&a, &b| order(a, b).then_with(|| self.first_id(portfolio, a, b)))
        };
        let after = |before: Option<usize>, best: Best| {
            let chain = before.map_or(Chain::default(), |before| self.of(before, best));
            let before = before.map(|before| (before, best));
            Chain { latest: chain.latest.max(by), unmet: chain.unmet + usize::from(unmet), before }
        };
        let longest = after(pick(&|a, b| self.longest[a].unmet.cmp(&self.longest[b].unmet)), Best::Longest);
        let latest = after(pick(&|a, b| rank(self.latest[a], self.latest[b])), Best::Latest);
        // Where this milestone is due later than all before, the longest beginning wins; else the latest one does.
        (if rank(longest, latest) == Ordering::Less { latest } else { longest }, longest)
    }

    fn of(&self, at: usize, best: Best) -> Chain {
        match best {
            Best::Latest => self.latest[at],
            Best::Longest => self.longest[at],
        }
    }

    /// Orders by id so that the first is the greatest, as `max_by` wants it.
    fn first_id(&self, portfolio: &Portfolio, a: usize, b: usize) -> Ordering {
        let name = |at: usize| {
            let key = self.keys[at];
            (key.mission, &portfolio.milestone(key).id)
        };
        name(b).cmp(&name(a))
    }

    /// Lists the best chain to a milestone, from its beginning.
    fn to(&self, at: usize) -> Vec<MilestoneKey> {
        let mut milestones = vec![self.keys[at]];
        let mut before = self.latest[at].before;
        while let Some((at, best)) = before {
            milestones.push(self.keys[at]);
            before = self.of(at, best).before;
        }
        milestones.reverse();
        milestones
    }
}
