//! A tree as one line with branches: the first that follows a step stands on its line, every other on a branch.
//!
//! Owns the places of steps and the ways between them. Labels are the business of whoever draws them, within the room given here: across,
//! below the step and as wide as [`Across::label`]; down, beside it.

use super::Way;

/// A step of the tree. A parent comes before what follows it, and all that follows from a step stands together: the order of a walk that
/// goes deep first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The step before, by its place in the list.
    pub parent: Option<usize>,
    /// How many lines its label has.
    pub lines: usize,
}

/// Where the steps stand.
#[derive(Debug, Clone)]
pub struct Branches {
    /// The place of each step.
    pub places: Vec<(f64, f64)>,
    /// The way to each step from the one before; without steps for the first.
    pub ways: Vec<Way>,
    /// How high the whole is.
    pub height: f64,
}

/// The measures of a tree that runs from left to right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Across {
    /// Where the first step stands.
    pub left: f64,
    /// How far apart steps stand.
    pub column: f64,
    /// The height of a line of a label.
    pub line: f64,
}

/// Above a step: room for its mark.
const HEAD: f64 = 16.0;
/// Between a step and the top of its label.
const BELOW: f64 = 12.0;
/// Between a label and the next row.
const FOOT: f64 = 12.0;
/// The radius of a turn.
const TURN: f64 = 14.0;
/// How far before a step its riser stands.
const RISER: f64 = 30.0;

impl Across {
    /// Returns how wide a label may be that begins a little left of its step.
    pub fn label(&self) -> f64 {
        self.column - RISER - TURN - 4.0 + LABEL_LEFT
    }

    /// Places the steps. Each row is as high as its longest label.
    pub fn place(&self, steps: &[Step]) -> Branches {
        let depths = depths(steps);
        let mut rows = vec![0; steps.len()];
        let mut has_child = vec![false; steps.len()];
        let mut heights: Vec<f64> = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let parent = step.parent.filter(|parent| !std::mem::replace(&mut has_child[*parent], true));
            rows[at] = parent.map_or(heights.len(), |parent| rows[parent]);
            if parent.is_none() {
                heights.push(0.0);
            }
            let height = HEAD + BELOW + self.line * step.lines as f64 + FOOT;
            heights[rows[at]] = heights[rows[at]].max(height);
        }
        let tops: Vec<f64> = heights
            .iter()
            .scan(0.0, |top, height| {
                *top += height;
                Some(*top - height)
            })
            .collect();
        let places: Vec<(f64, f64)> = (rows.iter().zip(&depths))
            .map(|(&row, &depth)| (self.left + self.column * depth as f64, tops[row] + HEAD))
            .collect();
        let ways = ways(steps, &places, |(x1, y1), (x2, y2)| {
            let (riser, way) = (x2 - RISER, Way::from(x1, y1));
            if (y2 - y1).abs() < 0.5 {
                return way.to(x2, y2);
            }
            let down = way.to(riser - TURN, y1).bend((riser, y1), (riser, y1 + TURN)).to(riser, y2 - TURN);
            down.bend((riser, y2), (riser + TURN, y2)).to(x2, y2)
        });
        Branches { places, ways, height: heights.iter().sum() }
    }
}

/// How far left of its step a label begins, across.
pub const LABEL_LEFT: f64 = 8.0;
/// How far right of its step a label begins, down.
pub const LABEL_RIGHT: f64 = 20.0;

/// The measures of a tree that runs downwards, each step in a row of its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Down {
    /// Where the first step stands.
    pub left: f64,
    /// How far a step stands right of the one before.
    pub indent: f64,
    /// The height of a line of a label.
    pub line: f64,
}

impl Down {
    /// Returns how wide the label of a step may be in a picture of a width.
    pub fn label(&self, depth: usize, width: f64) -> f64 {
        width - self.left - self.indent * depth as f64 - LABEL_RIGHT
    }

    /// Places the steps.
    pub fn place(&self, steps: &[Step]) -> Branches {
        let mut top = 0.0;
        let places: Vec<(f64, f64)> = (steps.iter().zip(depths(steps)))
            .map(|(step, depth)| {
                let place = (self.left + self.indent * depth as f64, top + HEAD);
                top += HEAD / 2.0 + self.line * step.lines.max(1) as f64 + FOOT;
                place
            })
            .collect();
        let ways = ways(steps, &places, |(x1, y1), (x2, y2)| {
            let turn = TURN.min(x2 - x1);
            Way::from(x1, y1).to(x1, y2 - turn).bend((x1, y2), (x1 + turn, y2)).to(x2, y2)
        });
        Branches { places, ways, height: top + HEAD / 2.0 }
    }
}

fn ways(steps: &[Step], places: &[(f64, f64)], way: impl Fn((f64, f64), (f64, f64)) -> Way) -> Vec<Way> {
    let way =
        |(at, step): (usize, &Step)| step.parent.map_or_else(Way::default, |parent| way(places[parent], places[at]));
    steps.iter().enumerate().map(way).collect()
}

/// Returns how many steps come before each.
fn depths(steps: &[Step]) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(steps.len());
    for step in steps {
        depths.push(step.parent.map_or(0, |parent| depths[parent] + 1));
    }
    depths
}
