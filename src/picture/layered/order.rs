//! The order of each layer: sweeps to the middle of the neighbours, then exchanges and moves that save crossings.
//!
//! Must not know sizes: an order has none.

use super::Threads;

/// How often the sweeps go through all layers.
const ROUNDS: usize = 24;
/// How often single boxes are moved through their whole layer at the end.
const MOVES: usize = 6;
/// Layers of more than this are not searched move by move.
const LONGEST: usize = 1500;

/// How crossings are counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// Each once.
    Each,
    /// By the weights of both lines.
    Weighed,
}

/// The side of a layer that its neighbours stand on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
    Both,
}

/// Finds an order with few crossings, never more by weight than as given. What hangs together stands together; what hangs on nothing
/// comes last.
pub(super) fn order(threads: &Threads, given: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut found = vec![Vec::new(); given.len()];
    for mut part in parts(threads, given) {
        let has_lines = part.iter().filter(|layer| !layer.is_empty()).count() > 1;
        if has_lines {
            part = Search::new(threads, part).run();
        }
        for (all, own) in found.iter_mut().zip(part) {
            all.extend(own);
        }
    }
    // Parts side by side may cost nothing, but only the whole can be compared with what was given.
    let cost = |layers: &[Vec<usize>]| crossings(threads, layers, Count::Weighed);
    if cost(&found) > cost(given) { given.to_vec() } else { found }
}

/// Splits layers into parts that no line joins: the largest first, then by their first box; single boxes together last.
fn parts(threads: &Threads, given: &[Vec<usize>]) -> Vec<Vec<Vec<usize>>> {
    let count = threads.sizes.len();
    let mut part_of = vec![usize::MAX; count];
    let mut sizes: Vec<usize> = Vec::new();
    for first in 0..count {
        if part_of[first] != usize::MAX {
            continue;
        }
        let part = sizes.len();
        sizes.push(0);
        let mut waiting = vec![first];
        part_of[first] = part;
        while let Some(node) = waiting.pop() {
            sizes[part] += 1;
            for &(next, _) in threads.before[node].iter().chain(&threads.after[node]) {
                if part_of[next] == usize::MAX {
                    part_of[next] = part;
                    waiting.push(next);
                }
            }
        }
    }
    let mut large: Vec<usize> = (0..sizes.len()).filter(|&part| sizes[part] > 1).collect();
    large.sort_by_key(|&part| (std::cmp::Reverse(sizes[part]), part));
    let take = |wanted: &dyn Fn(usize) -> bool| -> Vec<Vec<usize>> {
        given.iter().map(|layer| layer.iter().copied().filter(|&node| wanted(part_of[node])).collect()).collect()
    };
    let mut parts: Vec<_> = large.into_iter().map(|part| take(&|of| of == part)).collect();
    parts.push(take(&|of| sizes[of] == 1));
    parts
}

/// Counts how often lines cross.
pub(super) fn crossings(threads: &Threads, layers: &[Vec<usize>], count: Count) -> usize {
    let places = places(threads, layers);
    layers.windows(2).map(|pair| between(threads, &places, &pair[0], pair[1].len(), count)).sum()
}

fn places(threads: &Threads, layers: &[Vec<usize>]) -> Vec<usize> {
    let mut places = vec![0; threads.sizes.len()];
    for layer in layers {
        for (place, &node) in layer.iter().enumerate() {
            places[node] = place;
        }
    }
    places
}

/// Counts the crossings between a layer and the next: for each line, those seen before that end further on (Barth, Mutzel and Jünger
/// 2002).
fn between(threads: &Threads, places: &[usize], layer: &[usize], next: usize, count: Count) -> usize {
    let mut tree = vec![0; next + 1];
    let (mut seen, mut crossings) = (0, 0);
    let mut ends: Vec<(usize, usize)> = Vec::new();
    for &node in layer {
        ends.clear();
        let weigh = |weight| if count == Count::Weighed { weight } else { 1 };
        ends.extend(threads.after[node].iter().map(|&(to, weight)| (places[to], weigh(weight))));
        for &(end, weight) in &ends {
            let mut up_to = 0;
            let mut at = end + 1;
            while at > 0 {
                up_to += tree[at];
                at &= at - 1;
            }
            crossings += (seen - up_to) * weight;
        }
        for &(end, weight) in &ends {
            seen += weight;
            let mut at = end + 1;
            while at <= next {
                tree[at] += weight;
                at += at & at.wrapping_neg();
            }
        }
    }
    crossings
}

/// A search for the cheapest order of one part.
struct Search<'a> {
    threads: &'a Threads,
    layers: Vec<Vec<usize>>,
    places: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(threads: &'a Threads, layers: Vec<Vec<usize>>) -> Self {
        let places = places(threads, &layers);
        Self { threads, layers, places }
    }

    fn cost(&self) -> usize {
        let pairs = self.layers.windows(2);
        pairs.map(|pair| between(self.threads, &self.places, &pair[0], pair[1].len(), Count::Weighed)).sum()
    }

    fn run(mut self) -> Vec<Vec<usize>> {
        let mut best = (self.cost(), self.layers.clone());
        for round in 0..ROUNDS {
            let side = [Side::Before, Side::After, Side::Both][round % 3];
            self.sweep(side, round % 2 == 1);
            self.exchange();
            let cost = self.cost();
            if cost < best.0 {
                best = (cost, self.layers.clone());
            }
        }
        self = Self::new(self.threads, best.1);
        for _ in 0..MOVES {
            let before = self.cost();
            for layer in 0..self.layers.len() {
                self.shift(layer);
            }
            self.exchange();
            if self.cost() == before {
                break;
            }
        }
        self.layers
    }

    /// Sorts every layer by the middle of each box's neighbours; what has none keeps its place. Ties keep their order, or turn it
    /// round.
    fn sweep(&mut self, side: Side, turn: bool) {
        let count = self.layers.len();
        for step in 0..count {
            let at = if side == Side::After { count - 1 - step } else { step };
            let mut layer = std::mem::take(&mut self.layers[at]);
            let slots: Vec<usize> = (0..layer.len()).filter(|&slot| self.middle(layer[slot], side).is_some()).collect();
            let mut sorted: Vec<(f64, usize, usize)> = (slots.iter())
                .filter_map(|&slot| {
                    let tie = if turn { layer.len() - slot } else { slot };
                    Some((self.middle(layer[slot], side)?, tie, layer[slot]))
                })
                .collect();
            sorted.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            for (&slot, (_, _, node)) in slots.iter().zip(sorted) {
                layer[slot] = node;
            }
            self.settle(at, layer);
        }
    }

    /// Finds the middle of a box's neighbours, by weight, as a share of their layer, so that both sides can be joined.
    fn middle(&self, node: usize, side: Side) -> Option<f64> {
        let neighbours = |of: &'a [(usize, usize)], wanted: bool| of.iter().filter(move |_| wanted);
        let all = neighbours(&self.threads.before[node], side != Side::After)
            .chain(neighbours(&self.threads.after[node], side != Side::Before));
        let (mut sum, mut weights) = (0.0, 0.0);
        for &(next, weight) in all {
            // While a layer is being sorted it is taken out, and nobody asks for it: no line stays in its layer.
            let length = self.layers[self.threads.layer_of[next]].len().max(1);
            sum += weight as f64 * (self.places[next] as f64 + 0.5) / length as f64;
            weights += weight as f64;
        }
        (weights > 0.0).then(|| sum / weights)
    }

    fn settle(&mut self, at: usize, layer: Vec<usize>) {
        for (place, &node) in layer.iter().enumerate() {
            self.places[node] = place;
        }
        self.layers[at] = layer;
    }

    /// Lists the places of the neighbours of each box of a layer, in order, on both sides.
    fn ends(&self, layer: &[usize]) -> Vec<Ends> {
        let sorted = |of: &[(usize, usize)]| {
            let mut ends: Vec<_> = of.iter().map(|&(next, weight)| (self.places[next], weight)).collect();
            ends.sort_unstable();
            ends
        };
        let of = |&node: &usize| (node, [sorted(&self.threads.before[node]), sorted(&self.threads.after[node])]);
        layer.iter().map(of).collect()
    }

    /// Exchanges neighbours in each layer as long as that saves crossings.
    fn exchange(&mut self) {
        for at in 0..self.layers.len() {
            let mut ends = self.ends(&self.layers[at]);
            for _ in 0..ends.len() {
                let mut better = false;
                for place in 1..ends.len() {
                    let saved = cost(&ends[place - 1], &ends[place]) > cost(&ends[place], &ends[place - 1]);
                    if saved {
                        ends.swap(place - 1, place);
                        better = true;
                    }
                }
                if !better {
                    break;
                }
            }
            self.settle(at, ends.into_iter().map(|(node, _)| node).collect());
        }
    }

    /// Moves each box of a layer to the place where it crosses least (sifting, after Matuszewski, Schönfeld and Molitor 1999).
    fn shift(&mut self, at: usize) {
        let mut ends = self.ends(&self.layers[at]);
        if ends.len() > LONGEST {
            return;
        }
        for node in self.layers[at].clone() {
            let place = ends.iter().position(|(own, _)| *own == node).expect("the box stands in its layer");
            let moved = ends.remove(place);
            // From the front to the end: what is passed changes sides.
            let (mut change, mut best) = (0.0, (0.0, 0));
            let mut changes = vec![0.0];
            for (passed, other) in ends.iter().enumerate() {
                change += cost(other, &moved) as f64 - cost(&moved, other) as f64;
                changes.push(change);
                if change < best.0 {
                    best = (change, passed + 1);
                }
            }
            let to = if changes[place] <= best.0 { place } else { best.1 };
            ends.insert(to, moved);
        }
        self.settle(at, ends.into_iter().map(|(node, _)| node).collect());
    }
}

/// A box, and the places of its neighbours with the weights of the lines, before and after.
type Ends = (usize, [Vec<(usize, usize)>; 2]);

/// Counts by weight how often the lines of two boxes cross when the first stands before the second.
fn cost(first: &Ends, second: &Ends) -> usize {
    let mut crossings = 0;
    for (firsts, seconds) in first.1.iter().zip(&second.1) {
        let (mut at, mut passed) = (0, 0);
        for &(end, weight) in firsts {
            while at < seconds.len() && seconds[at].0 < end {
                passed += seconds[at].1;
                at += 1;
            }
            crossings += passed * weight;
        }
    }
    crossings
}
