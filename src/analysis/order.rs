//! An order in which what is needed comes first.
//!
//! Owns the walk over needs, for actions and milestones alike. Must not know what the things are.

use std::collections::VecDeque;

/// Lists the numbers below `needs.len()` so that each comes after those it needs. The graph has no cycles; were there one, what
/// hangs on it would come last, in order.
pub(super) fn needed_first(needs: &[Vec<usize>]) -> Vec<usize> {
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by = vec![Vec::new(); needs.len()];
    for (at, needed) in needs.iter().enumerate() {
        for &need in needed {
            needed_by[need].push(at);
        }
    }
    let mut ready: VecDeque<usize> = (0..needs.len()).filter(|&at| open[at] == 0).collect();
    let mut order = Vec::with_capacity(needs.len());
    while let Some(at) = ready.pop_front() {
        order.push(at);
        for &next in &needed_by[at] {
            open[next] -= 1;
            if open[next] == 0 {
                ready.push_back(next);
            }
        }
    }
    order.extend((0..needs.len()).filter(|&at| open[at] > 0));
    order
}
