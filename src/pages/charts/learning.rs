//! A learning chain as one line: the lesson, the actions that it led to, what came of them; what more follows branches off.

use crate::pages::learning::StepView;
use crate::pages::parts::{Drawing, StateView};
use crate::pages::scene::Scene;
use crate::picture::{Across, Anchor, Branches, Down, LABEL_LEFT, LABEL_RIGHT, Step, Svg, text_width, wrap};

const WIDTH: f64 = 1216.0;
const NARROW: f64 = 358.0;
const LINE: f64 = 17.0;
/// The least and the most that steps stand apart, across.
const COLUMN: (f64, f64) = (240.0, 400.0);
const DOWN: Down = Down { left: 12.0, indent: 24.0, line: LINE };

/// Draws the chain that begins with a step.
pub(crate) fn chain(scene: &Scene<'_>, first: &StepView) -> Drawing {
    let mut flat = Vec::new();
    flatten(first, None, 0, &mut flat);
    Drawing { wide: across(scene, &flat), narrow: Some(down(scene, &flat)) }
}

/// A step with the number of the one before it.
struct Flat<'a> {
    step: &'a StepView,
    parent: Option<usize>,
    depth: usize,
}

fn flatten<'a>(step: &'a StepView, parent: Option<usize>, depth: usize, flat: &mut Vec<Flat<'a>>) {
    let at = flat.len();
    flat.push(Flat { step, parent, depth });
    for next in &step.next {
        flatten(next, Some(at), depth + 1, flat);
    }
}

fn across(scene: &Scene<'_>, flat: &[Flat<'_>]) -> String {
    let columns = flat.iter().map(|it| it.depth).max().unwrap_or_default() + 1;
    let column = ((WIDTH - 12.0) / columns as f64).clamp(COLUMN.0, COLUMN.1);
    let across = Across { left: 12.0, column, line: LINE };
    let labels: Vec<Label> = flat.iter().map(|it| Label::new(it.step, across.label(), 3)).collect();
    let placed = across.place(&steps(flat, &labels));
    let svg = Svg::named_links("map wide chain", WIDTH, placed.height, &finding(scene, flat));
    let mut svg = svg.mirrored(scene.mirror(WIDTH));
    draw_ways(&mut svg, flat, &placed);
    for ((it, label), &(x, y)) in flat.iter().zip(&labels).zip(&placed.places) {
        if it.step.kind == "lesson" && it.step.next.is_empty() && it.depth > 0 {
            svg.line("ln fut", (x, y), (x + 44.0, y));
        }
        let width = label.width.max(24.0) + 8.0;
        svg.open_link("hit", &it.step.link.href, None);
        svg.rect("", (x - LABEL_LEFT - 4.0, y - 13.0), (width + 4.0, 30.0 + LINE * label.count() as f64));
        mark(&mut svg, (x, y), it.step);
        label.draw(&mut svg, (x - LABEL_LEFT, y + 26.0));
        svg.close_link();
    }
    svg.finish()
}

fn down(scene: &Scene<'_>, flat: &[Flat<'_>]) -> String {
    let labels: Vec<Label> = flat.iter().map(|it| Label::new(it.step, DOWN.label(it.depth, NARROW), 3)).collect();
    let placed = DOWN.place(&steps(flat, &labels));
    let svg = Svg::named_links("map tall chain", NARROW, placed.height, &finding(scene, flat));
    let mut svg = svg.mirrored(scene.mirror(NARROW));
    draw_ways(&mut svg, flat, &placed);
    for ((it, label), &(x, y)) in flat.iter().zip(&labels).zip(&placed.places) {
        svg.open_link("hit", &it.step.link.href, None);
        let size = (NARROW - x + 12.0, LINE * label.count() as f64 + 10.0);
        svg.rect("", (x - 12.0, y - 13.0), (size.0, size.1.max(26.0)));
        mark(&mut svg, (x, y), it.step);
        label.draw(&mut svg, (x + LABEL_RIGHT, y + 5.0));
        svg.close_link();
    }
    svg.finish()
}

fn steps(flat: &[Flat<'_>], labels: &[Label]) -> Vec<Step> {
    flat.iter().zip(labels).map(|(it, label)| Step { parent: it.parent, lines: label.count() }).collect()
}

/// Draws the ways, those to outcomes thinner: an action should move them, and nobody can say that it did.
fn draw_ways(svg: &mut Svg, flat: &[Flat<'_>], placed: &Branches) {
    for thin in [true, false] {
        for (it, way) in flat.iter().zip(&placed.ways) {
            if thin == (it.step.kind == "outcome" || it.step.kind == "more") {
                svg.way(if thin { "ln o" } else { "ln" }, way);
            }
        }
    }
}

/// The words of a step: its name, then what it is and how it stands.
struct Label {
    title: Vec<String>,
    state: Vec<String>,
    width: f64,
}

impl Label {
    fn new(step: &StepView, width: f64, lines: usize) -> Self {
        let title = wrap(&step.link.title, 13.5, true, width, lines);
        let words =
            [Some(step.kind_word.as_str()), step.state.as_ref().map(|state| state.word.as_str()), step.note.as_deref()];
        let words: Vec<&str> = words.into_iter().flatten().filter(|word| !word.is_empty()).collect();
        let state = if words.is_empty() { Vec::new() } else { wrap(&words.join(" · "), 12.5, false, width, 2) };
        let widths = title.iter().map(|line| text_width(line, 13.5, true));
        let widths = widths.chain(state.iter().map(|line| text_width(line, 12.5, false)));
        Self { width: widths.fold(0.0, f64::max), title, state }
    }

    fn count(&self) -> usize {
        self.title.len() + self.state.len()
    }

    fn draw(&self, svg: &mut Svg, (x, y): (f64, f64)) {
        let lines = self.title.iter().map(|line| ("sn", line)).chain(self.state.iter().map(|line| ("sl", line)));
        for (at, (class, line)) in lines.enumerate() {
            svg.text(class, (x, y + LINE * at as f64), Anchor::Start, line);
        }
    }
}

/// Draws a step: a lesson as a filled station, anything else by the shape of its state.
fn mark(svg: &mut Svg, (x, y): (f64, f64), step: &StepView) {
    match &step.state {
        _ if step.kind == "lesson" => svg.circle("lesson", (x, y), 8.0),
        Some(StateView { class, shape, .. }) => {
            svg.circle("under", (x, y), 11.0);
            svg.symbol(&format!("s-{class}"), &format!("i-{shape}"), (x - 9.0, y - 9.0), 18.0);
        }
        None => svg.circle("more", (x, y), 4.0),
    }
}

fn finding(scene: &Scene<'_>, flat: &[Flat<'_>]) -> String {
    let count = |kind: &str| flat.iter().filter(|it| it.step.kind == kind).count();
    scene.say_with(
        "chain-finding",
        &[
            ("title", flat[0].step.link.title.as_str().into()),
            ("actions", count("action").into()),
            ("outcomes", count("outcome").into()),
            ("lessons", (count("lesson") - 1).into()),
        ],
    )
}
