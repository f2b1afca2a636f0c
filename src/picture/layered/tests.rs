use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use super::{Edge, Graph, Layout, Node, Spacing, layered};

const SPACING: Spacing = Spacing { between: 4.0, line: 6.0, ends: 3.0 };

/// Builds a graph from the layers of its boxes, each 20 long, and from lines of weight 1.
fn graph(layers: &[usize], edges: &[(usize, usize)]) -> Graph {
    Graph {
        nodes: layers.iter().map(|&layer| Node { layer, size: 20.0 }).collect(),
        edges: edges.iter().map(|&(from, to)| Edge { from, to, weight: 1 }).collect(),
    }
}

fn lay(layers: &[usize], edges: &[(usize, usize)]) -> Layout {
    layered(&graph(layers, edges), SPACING)
}

#[test]
fn nothing_has_no_length_and_one_box_its_own() {
    assert_eq!(vec![lay(&[], &[]).length], [0.0]);
    let one = lay(&[0], &[]);
    assert_eq!((one.starts, vec![one.length]), (vec![0.0], vec![20.0]));
}

#[test]
fn two_lines_that_cross_are_untangled() {
    // 0 and 1 on the left, 2 and 3 on the right; as given 0→3 and 1→2 cross.
    let layout = lay(&[0, 0, 1, 1], &[(0, 3), (1, 2)]);
    assert_eq!((layout.crossings.given, layout.crossings.found), (1, 0));
    // The given order of one side stays, and both lines run level.
    assert_eq!(layout.starts[..2], [layout.starts[3], layout.starts[2]]);
}

#[test]
fn every_pair_of_three_by_two_crosses_as_often_as_it_must() {
    // K(3,2): each of the three pairs on the left crosses once, whatever the order.
    let layout = lay(&[0, 0, 0, 1, 1], &[(0, 3), (0, 4), (1, 3), (1, 4), (2, 3), (2, 4)]);
    assert_eq!((layout.crossings.given, layout.crossings.found), (3, 3));
}

#[test]
fn a_single_box_stands_level_with_the_middle_of_its_lines() {
    let layout = lay(&[0, 0, 0, 1], &[(0, 3), (1, 3), (2, 3)]);
    assert_eq!(layout.starts, [0.0, 24.0, 48.0, 24.0]);
    assert_eq!(vec![layout.length], [68.0]);
    // The ends stand 3 apart around the middle, 34.
    let mut ends: Vec<f64> = layout.ways.iter().map(|way| way[1]).collect();
    ends.sort_by(f64::total_cmp);
    assert_eq!(ends, [31.0, 34.0, 37.0]);
}

#[test]
fn a_line_that_passes_a_layer_has_room_in_it() {
    // 0→3 passes the layer of 1 and 2.
    let layout = lay(&[0, 1, 1, 2], &[(0, 1), (0, 2), (1, 3), (2, 3), (0, 3)]);
    let way = &layout.ways[4];
    assert_eq!(way.len(), 3);
    for node in [1, 2] {
        let start = layout.starts[node];
        assert!(way[1] + 3.0 <= start - 4.0 + 1e-9 || way[1] - 3.0 >= start + 24.0 - 1e-9, "{way:?} {start}");
    }
}

#[test]
fn what_hangs_on_nothing_comes_last() {
    let layout = lay(&[0, 0, 1, 1], &[(1, 3)]);
    assert!(layout.starts[0] > layout.starts[1] && layout.starts[2] > layout.starts[3], "{:?}", layout.starts);
}

/// Random graphs of up to four layers, whose boxes have sizes of their own.
fn graphs() -> impl Strategy<Value = Graph> {
    let nodes = proptest::collection::vec((0_usize..4, 1_u8..60), 1..60);
    let edges = proptest::collection::vec((any::<usize>(), any::<usize>(), 1_usize..4), 0..120);
    (nodes, edges).prop_map(|(nodes, edges)| {
        let nodes: Vec<Node> = nodes.iter().map(|&(layer, size)| Node { layer, size: f64::from(size) }).collect();
        let edges = edges
            .into_iter()
            .map(|(a, b, weight)| (a % nodes.len(), b % nodes.len(), weight))
            .filter(|&(a, b, _)| nodes[a].layer != nodes[b].layer)
            .map(|(a, b, weight)| {
                let (from, to) = if nodes[a].layer < nodes[b].layer { (a, b) } else { (b, a) };
                Edge { from, to, weight }
            });
        Graph { edges: edges.collect(), nodes }
    })
}

proptest! {
    #[test]
    fn no_two_boxes_overlap_and_no_line_passes_through_one(graph in graphs()) {
        let layout = layered(&graph, SPACING);
        for (a, first) in graph.nodes.iter().enumerate() {
            prop_assert!(layout.starts[a] >= -1e-9 && layout.starts[a] + first.size <= layout.length + 1e-6);
            for (b, second) in graph.nodes.iter().enumerate().filter(|(b, second)| *b > a && second.layer == first.layer) {
                let apart = (layout.starts[a] + first.size + SPACING.between <= layout.starts[b] + 1e-6)
                    || (layout.starts[b] + second.size + SPACING.between <= layout.starts[a] + 1e-6);
                prop_assert!(apart, "{a} and {b}");
            }
        }
        for (edge, way) in graph.edges.iter().zip(&layout.ways) {
            let first = graph.nodes[edge.from].layer;
            prop_assert_eq!(way.len(), graph.nodes[edge.to].layer - first + 1);
            for (step, &at) in way.iter().enumerate().take(way.len() - 1).skip(1) {
                let in_layer = graph.nodes.iter().zip(&layout.starts).filter(|(node, _)| node.layer == first + step);
                for (node, start) in in_layer {
                    prop_assert!(at + 3.0 <= start - 4.0 + 1e-6 || at - 3.0 >= start + node.size + 4.0 - 1e-6);
                }
            }
            // A line leaves and meets its boxes within them.
            for (node, at) in [(edge.from, way[0]), (edge.to, way[way.len() - 1])] {
                prop_assert!(at >= layout.starts[node] - 1e-6 && at <= layout.starts[node] + graph.nodes[node].size + 1e-6);
            }
        }
    }

    #[test]
    fn lines_never_cross_more_often_than_as_given(graph in graphs()) {
        let edges = graph.edges.iter().map(|edge| Edge { weight: 1, ..*edge }).collect();
        let crossings = layered(&Graph { edges, ..graph }, SPACING).crossings;
        prop_assert!(crossings.found <= crossings.given, "{crossings:?}");
    }

    #[test]
    fn the_same_graph_gives_the_same_layout(graph in graphs()) {
        prop_assert_eq!(layered(&graph, SPACING), layered(&graph.clone(), SPACING));
    }

    #[test]
    fn no_layer_is_longer_than_the_longest_has_to_be(graph in graphs()) {
        let layout = layered(&graph, SPACING);
        let passing = |layer: usize| {
            let passes = |edge: &&Edge| graph.nodes[edge.from].layer < layer && layer < graph.nodes[edge.to].layer;
            graph.edges.iter().filter(passes).count()
        };
        let needed = (0..4).map(|layer| {
            let own = || graph.nodes.iter().filter(|node| node.layer == layer);
            let count = own().count() + passing(layer);
            own().map(|node| node.size).sum::<f64>() + 6.0 * passing(layer) as f64 + 4.0 * count.saturating_sub(1) as f64
        });
        prop_assert!(layout.length <= needed.fold(0.0, f64::max) + 1e-6);
    }
}
