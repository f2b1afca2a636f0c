//! How much each corner of a line matters (Visvalingam and Whyatt 1993): the area of the triangle that goes with it when corners go
//! one by one, the least first. Computed once; a picture of any scale then keeps the corners that it can show.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::Spot;

/// A corner that waits to be taken away.
#[derive(Debug, PartialEq)]
struct Waiting {
    area: f64,
    corner: usize,
}

impl Eq for Waiting {}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        // Corners of one weight go in the order of the line, so that equal files give equal pictures.
        self.area.total_cmp(&other.area).then(self.corner.cmp(&other.corner))
    }
}

/// Weighs the corners of a line, or of a ring whose last point is not its first again. The ends of a line and the last three corners
/// of a ring weigh more than anything.
pub(super) fn weigh(points: &[Spot], closed: bool) -> Vec<f64> {
    let count = points.len();
    let kept = if closed { 3 } else { 2 };
    let mut weights = vec![f64::INFINITY; count];
    if count <= kept {
        return weights;
    }
    let mut before: Vec<usize> = (0..count).map(|at| (at + count - 1) % count).collect();
    let mut after: Vec<usize> = (0..count).map(|at| (at + 1) % count).collect();
    let is_end = |at: usize| !closed && (at == 0 || at == count - 1);
    let mut areas = vec![f64::INFINITY; count];
    let mut heap = BinaryHeap::new();
    for at in (0..count).filter(|at| !is_end(*at)) {
        areas[at] = triangle(points[before[at]], points[at], points[after[at]]);
        heap.push(Reverse(Waiting { area: areas[at], corner: at }));
    }
    let mut left = count;
    let mut heaviest = 0.0_f64;
    while let Some(Reverse(Waiting { area, corner })) = heap.pop() {
        // A corner whose triangle has changed since stands in the heap again with its new area.
        if weights[corner].is_finite() || area.total_cmp(&areas[corner]) != Ordering::Equal {
            continue;
        }
        if left == kept {
            break;
        }
        // No corner weighs less than one that went before it, so that what a scale keeps is what was there at that step.
        heaviest = heaviest.max(area);
        weights[corner] = heaviest;
        left -= 1;
        let (previous, next) = (before[corner], after[corner]);
        after[previous] = next;
        before[next] = previous;
        for neighbour in [previous, next] {
            if !is_end(neighbour) {
                areas[neighbour] = triangle(points[before[neighbour]], points[neighbour], points[after[neighbour]]);
                heap.push(Reverse(Waiting { area: areas[neighbour], corner: neighbour }));
            }
        }
    }
    weights
}

fn triangle(a: Spot, b: Spot, c: Spot) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}
