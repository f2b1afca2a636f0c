//! Where boxes stand along their layer: each as near to its neighbours as the order and the sizes of all allow.
//!
//! Must not change an order.

use super::Threads;

/// How often each layer is moved towards its neighbours.
const ROUNDS: usize = 16;

/// Finds the middle of every box and stop. No two of a layer overlap, none starts below 0, and no layer is longer than the longest
/// one has to be.
pub(super) fn middles(threads: &Threads, layers: &[Vec<usize>], between: f64) -> Vec<f64> {
    let mut middles = vec![0.0; threads.sizes.len()];
    let needed = |layer: &[usize]| {
        layer.iter().map(|&node| threads.sizes[node]).sum::<f64>() + between * layer.len().saturating_sub(1) as f64
    };
    let length = layers.iter().map(|layer| needed(layer)).fold(0.0, f64::max);
    for layer in layers {
        // To begin with the room that is left over is shared out evenly.
        let spare = (length - needed(layer)) / layer.len().max(1) as f64;
        let mut at = spare / 2.0;
        for &node in layer {
            middles[node] = at + threads.sizes[node] / 2.0;
            at += threads.sizes[node] + between + spare;
        }
    }
    for round in 0..ROUNDS {
        for step in 0..layers.len() {
            let layer = &layers[if round % 2 == 0 { step } else { layers.len() - 1 - step }];
            let wanted: Vec<(f64, f64)> = layer.iter().map(|&node| wanted(threads, &middles, node)).collect();
            let sizes: Vec<f64> = layer.iter().map(|&node| threads.sizes[node]).collect();
            let placed = nearest(&sizes, &wanted, between, length);
            for (&node, middle) in layer.iter().zip(placed) {
                middles[node] = middle;
            }
        }
    }
    middles
}

/// Says where a box would stand if it were alone, and how much it matters: level with its neighbours on both sides. Stops matter more,
/// since a thread that bends is hard to
/// follow; what has no neighbours goes to the front, and moves nothing else.
fn wanted(threads: &Threads, middles: &[f64], node: usize) -> (f64, f64) {
    let (mut sum, mut weights) = (0.0, 0.0);
    for &(next, weight) in threads.before[node].iter().chain(&threads.after[node]) {
        sum += weight as f64 * middles[next];
        weights += weight as f64;
    }
    if weights == 0.0 {
        return (0.0, 1e-6);
    }
    let matters = if node >= threads.first_stop { 4.0 } else { 1.0 };
    (sum / weights, matters * weights)
}

/// Finds the places in order that are nearest to those wanted, by least squares: neighbours that would overlap are joined into
/// blocks (pool adjacent violators, Ayer and others 1955).
fn nearest(sizes: &[f64], wanted: &[(f64, f64)], between: f64, length: f64) -> Vec<f64> {
    // Without the room of those before it each box only has to stand no nearer than the one before.
    let mut before = 0.0;
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for (&size, &(middle, weight)) in sizes.iter().zip(wanted) {
        let mut block = ((middle - size / 2.0 - before) * weight, weight, 1);
        while let Some(last) = blocks.pop_if(|last| last.0 / last.1 > block.0 / block.1) {
            block = (last.0 + block.0, last.1 + block.1, last.2 + block.2);
        }
        blocks.push(block);
        before += size + between;
    }
    let most = (length - before + between).max(0.0);
    let places =
        blocks.iter().flat_map(|&(sum, weight, count)| std::iter::repeat_n((sum / weight).clamp(0.0, most), count));
    let mut before = 0.0;
    let placed = places.zip(sizes).map(|(place, size)| {
        let middle = place + before + size / 2.0;
        before += size + between;
        middle
    });
    placed.collect()
}

/// Finds where lines run: the ends at one box stand side by side in the order of where they lead, so that they do not cross there.
pub(super) fn ways(threads: &Threads, middles: &[f64], apart: f64) -> Vec<Vec<f64>> {
    let mut ways: Vec<Vec<f64>> =
        threads.ways.iter().map(|thread| thread.iter().map(|&node| middles[node]).collect()).collect();
    let mut leaving: Vec<Vec<(f64, usize)>> = vec![Vec::new(); threads.first_stop];
    let mut meeting = leaving.clone();
    for (line, thread) in threads.ways.iter().enumerate() {
        let (first, last) = (thread[0], thread[thread.len() - 1]);
        leaving[first].push((middles[thread[1]], line));
        meeting[last].push((middles[thread[thread.len() - 2]], line));
    }
    for (node, (leaving, meeting)) in leaving.into_iter().zip(meeting).enumerate() {
        for (mut lines, is_start) in [(leaving, true), (meeting, false)] {
            lines.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let apart = apart.min(threads.sizes[node] * 0.8 / lines.len() as f64);
            let first = middles[node] - apart * lines.len().saturating_sub(1) as f64 / 2.0;
            for (place, (_, line)) in lines.into_iter().enumerate() {
                let end = if is_start { 0 } else { ways[line].len() - 1 };
                ways[line][end] = first + apart * place as f64;
            }
        }
    }
    ways
}
