//! The system as a picture: three columns, actions, then milestones and outcomes, then missions, with lines between them.

use std::collections::BTreeSet;

use super::label::{Label, SIGN};
use super::{Hole, Line, Part, System};
use crate::model::Level;
use crate::pages::scene::Scene;
use crate::picture::layered::{self, Edge, Graph, Layout, Spacing, layered};
use crate::picture::{Anchor, Svg, Way};

/// How wide the picture is.
pub(super) const WIDTH: f64 = 1216.0;
/// The columns of actions, of milestones and outcomes, and of missions, from edge to edge.
pub(super) const COLUMNS: [(f64, f64); 3] = [(0.0, 336.0), (520.0, 888.0), (1012.0, WIDTH)];
/// From the sign of a part to its words.
pub(super) const BESIDE: f64 = 21.0;
/// Where the columns begin, below their headings.
pub(super) const TOP: f64 = 34.0;
/// How far the line of a hole reaches into the empty.
const STUB: f64 = 40.0;

/// Draws a system; the picture is named by an element of the page.
pub(crate) fn draw(scene: &Scene<'_>, system: &System, named_by: &str) -> String {
    let labels: Vec<Label> = system.nodes.iter().map(|node| Label::new(node, room(node.part))).collect();
    let layout = lay_out(system, &labels);
    let height = TOP + layout.length + 6.0;
    let mirror = scene.mirror(WIDTH);
    let mut svg = Svg::of_links("map wide sys", WIDTH, height, named_by).mirrored(mirror);
    define_signs(&mut svg, system);
    headings(scene, &mut svg, |column| system.nodes.iter().any(|node| layer(node.part) == column));
    let mut leaving: Vec<Vec<usize>> = vec![Vec::new(); system.nodes.len()];
    let mut belonging = leaving.clone();
    for (at, line) in system.lines.iter().enumerate() {
        match system.nodes[line.from].part {
            Part::Action(_) => leaving[line.from].push(at),
            Part::Milestone(_) | Part::Outcome(_) | Part::Mission(_) => belonging[line.to].push(at),
        }
    }
    let picture = Picture { system, labels: &labels, layout: &layout };
    for (at, node) in system.nodes.iter().enumerate() {
        svg.open_link(&format!("hit s-{}", node.state.class), &node.link.href, None);
        picture.part(&mut svg, at);
        picture.lines_of_action(&mut svg, &leaving[at]);
        picture.lines_to_mission(&mut svg, &belonging[at]);
        svg.close_link();
    }
    svg.finish()
}

/// Defines the sign of each state once, around its middle: named by one word it weighs a third less in a picture of a hundred parts.
fn define_signs(svg: &mut Svg, system: &System) {
    let shapes: BTreeSet<&str> = system.nodes.iter().map(|node| node.state.shape).collect();
    svg.open_definitions();
    for shape in shapes {
        svg.define(&format!("part-{shape}"));
        svg.symbol("", &format!("i-{shape}"), (-SIGN / 2.0, -SIGN / 2.0), SIGN);
        svg.close_group();
    }
    svg.close_definitions();
}

/// Writes what stands in each column that has anything.
pub(super) fn headings(scene: &Scene<'_>, svg: &mut Svg, has: impl Fn(usize) -> bool) {
    for (column, name) in
        ["nav-actions", "system-targets", "nav-missions"].into_iter().enumerate().filter(|(at, _)| has(*at))
    {
        let (from, to) = COLUMNS[column];
        let (x, anchor) = if column == 0 { (to - BESIDE, Anchor::End) } else { (from + BESIDE, Anchor::Start) };
        svg.text("b", (x, 14.0), anchor, &scene.say(name));
    }
}

fn layer(part: Part) -> usize {
    match part {
        Part::Action(_) => 0,
        Part::Milestone(_) | Part::Outcome(_) => 1,
        Part::Mission(_) => 2,
    }
}

/// Says how wide the words of a part may be. In the middle they leave room for the line that goes on.
fn room(part: Part) -> f64 {
    let (from, to) = COLUMNS[layer(part)];
    to - from - BESIDE - if layer(part) == 1 { 8.0 } else { 0.0 }
}

fn lay_out(system: &System, labels: &[Label]) -> Layout {
    let nodes = system.nodes.iter().zip(labels);
    let nodes = nodes.map(|(node, label)| layered::Node { layer: layer(node.part), size: label.height }).collect();
    // What belongs to a mission had better stand together, so those lines weigh more.
    let weight = |line: &Line| if matches!(system.nodes[line.from].part, Part::Action(_)) { 2 } else { 3 };
    let edges = system.lines.iter().map(|line| Edge { from: line.from, to: line.to, weight: weight(line) }).collect();
    whole(layered(&Graph { nodes, edges }, Spacing { between: 2.0, line: 10.0, ends: 3.5 }))
}

/// Rounds places to whole units, and ways to halves, so that pages stay light; boxes are whole units high and two apart.
pub(super) fn whole(layout: Layout) -> Layout {
    let half = |at: f64| (at * 2.0).round() / 2.0;
    Layout {
        starts: layout.starts.into_iter().map(f64::round).collect(),
        ways: layout.ways.into_iter().map(|way| way.into_iter().map(half).collect()).collect(),
        length: layout.length.ceil(),
        ..layout
    }
}

/// What is drawn, and where.
struct Picture<'a> {
    system: &'a System,
    labels: &'a [Label],
    layout: &'a Layout,
}

impl Picture<'_> {
    /// Draws the target, the sign and the words of a part, and the holes at it.
    fn part(&self, svg: &mut Svg, at: usize) {
        let (node, label) = (&self.system.nodes[at], &self.labels[at]);
        let (from, to) = COLUMNS[layer(node.part)];
        let (top, middle) = (TOP + self.layout.starts[at], TOP + self.layout.starts[at] + label.height / 2.0);
        let is_action = matches!(node.part, Part::Action(_));
        let sign = if is_action { to - SIGN } else { from };
        svg.area((from, top), (to - from, label.height));
        // The link carries the colour of the state.
        svg.reuse(&format!("part-{}", node.state.shape), (sign + SIGN / 2.0, middle));
        let class = if matches!(node.part, Part::Milestone(_) | Part::Mission(_)) { "b" } else { "" };
        if is_action {
            label.write(svg, class, (to - BESIDE, middle), Anchor::End);
        } else {
            label.write(svg, class, (from + BESIDE, middle), Anchor::Start);
        }
        let led_to = self.system.lines.iter().any(|line| line.to == at);
        for hole in &node.holes {
            let end = if is_action { to + 3.0 } else { (from + BESIDE + label.width + 6.0).round() };
            let way = match hole {
                Hole::Before(_) if led_to => continue,
                Hole::Before(_) => Way::from(from - STUB, middle).to(from - 3.0, middle),
                Hole::After(_) => Way::from(end, middle).to(end + STUB, middle),
            };
            svg.way("e s-unserved hole", &way);
        }
    }

    /// Draws the lines of an action, those of one look together.
    fn lines_of_action(&self, svg: &mut Svg, lines: &[usize]) {
        let mut looks: Vec<(String, Way)> = Vec::new();
        for &at in lines {
            let line = &self.system.lines[at];
            let look = look(line);
            let (from, to) = (COLUMNS[0].1 + 2.0, &self.layout.ways[at]);
            match looks.iter_mut().find(|(other, _)| *other == look) {
                Some((_, way)) => {
                    let begun = std::mem::take(way).again(from, TOP + to[0]);
                    *way = onwards(begun, to);
                }
                None => looks.push((look, onwards(Way::from(from, TOP + to[0]), to))),
            }
        }
        for (look, way) in looks {
            svg.way(&look, &way);
        }
    }

    /// Draws what belongs to a mission, as one way: each line begins where the words of its part end.
    fn lines_to_mission(&self, svg: &mut Svg, lines: &[usize]) {
        let [_, targets, missions] = COLUMNS;
        let mut all: Option<Way> = None;
        for &at in lines {
            let from = self.system.lines[at].from;
            let [leaves, meets] = self.layout.ways[at][..] else { continue };
            let start = ((targets.0 + BESIDE + self.labels[from].width + 6.0).round(), TOP + leaves);
            let way = match all {
                Some(way) => way.again(start.0, start.1),
                None => Way::from(start.0, start.1),
            };
            all = Some(way.to(targets.1 + 4.0, start.1).swing(missions.0 - 3.0, TOP + meets));
        }
        if let Some(way) = all {
            svg.way("e own", &way);
        }
    }
}

/// Goes on from the start of a line over what it passes to its end.
fn onwards(way: Way, heights: &[f64]) -> Way {
    let [_, targets, missions] = COLUMNS;
    match *heights {
        [_, to] => way.swing(targets.0 - 2.0, TOP + to),
        [_, passed, to] => {
            let passed = TOP + passed;
            way.swing(targets.0 - 2.0, passed).to(targets.1 + 4.0, passed).swing(missions.0 - 3.0, TOP + to)
        }
        _ => way,
    }
}

/// Names the look of an action's line: its colour by the action's state, its width by its strength, its dashes by how sure it is.
fn look(line: &Line) -> String {
    let mut look = "e".to_owned();
    if line.links > 1 {
        look.push_str(thickness(line.links));
    }
    for (name, level) in [("w", line.strength), ("d", line.confidence)] {
        if let Some(level) = level {
            look.push(' ');
            look.push_str(name);
            look.push_str(match level {
                Level::Low => "1",
                Level::Medium => "2",
                Level::High => "3",
            });
        }
    }
    look
}

/// Chooses one of five widths for a number of links.
pub(super) fn thickness(links: usize) -> &'static str {
    match links {
        0..=1 => " n0",
        2..=4 => " n1",
        5..=9 => " n2",
        10..=24 => " n3",
        _ => " n4",
    }
}
