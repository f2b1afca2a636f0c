//! Layered layout after Sugiyama, Tagawa and Toda (1981): boxes in layers, lines between them with few crossings.
//!
//! Owns [`Graph`] and [`Layout`]. Must not know what the boxes stand for, nor which way the layers run on the page: a place is a
//! distance along a layer. What comes out follows from what goes in alone: nothing is left to chance.
//!
//! 1. A line that passes layers gets a stop in each, so that every piece joins neighbours ([`order`]).
//! 2. Each layer is put in order by sweeps that look at the middle of each box's neighbours, then by exchanges and moves that save
//!    crossings.
//! 3. Boxes are moved to where their lines run level, as far as their order and their sizes allow ([`place`]).

mod order;
mod place;

#[cfg(test)]
mod tests;

/// Boxes in layers, and the lines between them.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// The boxes, in the order that they had best keep where nothing speaks against it.
    pub nodes: Vec<Node>,
    /// The lines; each runs from a layer to a later one.
    pub edges: Vec<Edge>,
}

/// A box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Node {
    /// The layer that it stands in, from 0.
    pub layer: usize,
    /// How much room it takes along its layer.
    pub size: f64,
}

/// A line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    /// The box that it starts from, by index.
    pub from: usize,
    /// The box that it leads to, by index.
    pub to: usize,
    /// How much it matters that it crosses few others and runs level, from 1.
    pub weight: usize,
}

/// How much room is kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// Between two boxes of a layer.
    pub between: f64,
    /// For a line that passes through a layer.
    pub line: f64,
    /// Between the ends of lines at one box, where it is large enough.
    pub ends: f64,
}

/// Where boxes and lines go.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Where each box starts along its layer; none is below 0.
    pub starts: Vec<f64>,
    /// Where each line leaves its first box, where it passes the layers in between, and where it meets its last box.
    pub ways: Vec<Vec<f64>>,
    /// The length of the longest layer.
    pub length: f64,
    /// How often lines cross, and how often they would in the order of the boxes as given.
    pub crossings: Crossings,
}

/// How often lines cross.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Crossings {
    /// In the order that was found.
    pub found: usize,
    /// In the order of the boxes as given.
    pub given: usize,
}

/// Lays a graph out.
///
/// # Panics
///
/// When a line names a box that is not there, or does not run to a later layer.
pub fn layered(graph: &Graph, spacing: Spacing) -> Layout {
    let threads = Threads::new(graph, spacing.line);
    let given = threads.given();
    let layers = order::order(&threads, &given);
    let middles = place::middles(&threads, &layers, spacing.between);
    let half = |node: usize| threads.sizes[node] / 2.0;
    let length = (layers.iter().filter_map(|layer| layer.last())).map(|&last| middles[last] + half(last));
    Layout {
        starts: (0..graph.nodes.len()).map(|node| middles[node] - half(node)).collect(),
        ways: place::ways(&threads, &middles, spacing.ends),
        length: length.fold(0.0, f64::max),
        crossings: Crossings {
            found: order::crossings(&threads, &layers, order::Count::Each),
            given: order::crossings(&threads, &given, order::Count::Each),
        },
    }
}

/// A graph whose lines join neighbouring layers only: a line that passes layers is a thread of several pieces.
struct Threads {
    /// The room of each box, and after the boxes of each stop.
    sizes: Vec<f64>,
    layer_of: Vec<usize>,
    layers: usize,
    /// The boxes and stops that each line runs through, its ends included.
    ways: Vec<Vec<usize>>,
    /// Neighbours in the layer before, with the weight of the line.
    before: Vec<Vec<(usize, usize)>>,
    /// Neighbours in the layer after.
    after: Vec<Vec<(usize, usize)>>,
    /// Which are stops, not boxes: all from here.
    first_stop: usize,
}

impl Threads {
    fn new(graph: &Graph, line: f64) -> Self {
        let count = graph.nodes.len();
        let mut threads = Self {
            sizes: graph.nodes.iter().map(|node| node.size).collect(),
            layer_of: graph.nodes.iter().map(|node| node.layer).collect(),
            layers: graph.nodes.iter().map(|node| node.layer + 1).max().unwrap_or(0),
            ways: Vec::new(),
            before: vec![Vec::new(); count],
            after: vec![Vec::new(); count],
            first_stop: count,
        };
        for edge in &graph.edges {
            let (first, last) = (threads.layer_of[edge.from], threads.layer_of[edge.to]);
            assert!(first < last, "a line runs to a later layer");
            let mut thread = vec![edge.from];
            for layer in first + 1..last {
                thread.push(threads.sizes.len());
                threads.sizes.push(line);
                threads.layer_of.push(layer);
                threads.before.push(Vec::new());
                threads.after.push(Vec::new());
            }
            thread.push(edge.to);
            for pair in thread.windows(2) {
                threads.after[pair[0]].push((pair[1], edge.weight));
                threads.before[pair[1]].push((pair[0], edge.weight));
            }
            threads.ways.push(thread);
        }
        threads
    }

    /// Lists each layer in the order as given; stops come after the boxes.
    fn given(&self) -> Vec<Vec<usize>> {
        let mut layers = vec![Vec::new(); self.layers];
        for (node, &layer) in self.layer_of.iter().enumerate() {
            layers[layer].push(node);
        }
        layers
    }
}
