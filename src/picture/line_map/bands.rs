//! In which order lines stand, where branches turn, what passes through which band, and how high each is.

use super::labels::Row;
use super::lanes::{LANE, Lanes, OVER_LINE};
use super::{Join, LAST_RISER, PlacedLine, Plan, TERMINUS, TimeScale};

/// How far before a station a branch turns towards it.
const BEFORE: f64 = 72.0;
/// How far a turn reaches.
const TURN: f64 = 16.0;
/// The height of a heading above a line.
const HEADING: f64 = 22.0;
/// The room between two bands.
const BETWEEN: f64 = 18.0;

/// What passes through the two halves of a band: the places of upright lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Passing {
    /// Above the line, where tracks are.
    pub(super) above: Vec<f64>,
    /// Below it, where the labels of stations are.
    pub(super) below: Vec<f64>,
}

/// The heights of the lines and of the whole.
#[derive(Debug, Clone)]
pub(super) struct Heights {
    pub(super) lines: Vec<f64>,
    pub(super) all: f64,
}

/// Orders the lines from top to bottom. Branches into a station stand just above the line of that station, the one that turns first
/// nearest; of the branches to the end two stand above the main line for each below it.
pub(super) fn order(plan: &Plan, places: &[f64]) -> Vec<usize> {
    let mut seen = vec![false; plan.lines.len()];
    let mut above = Vec::new();
    let mut below = Vec::new();
    let ends = (1..plan.lines.len()).filter(|&line| parent(plan, line).is_none()).collect::<Vec<_>>();
    for (at, line) in ends.into_iter().enumerate() {
        // Lines of their own stand in their order, the first at the top.
        let is_own = matches!(plan.lines[line].joins, Join::Own(..));
        let half = if is_own || at % 3 == 2 { &mut below } else { &mut above };
        block(plan, places, line, &mut seen, half);
    }
    block(plan, places, 0, &mut seen, &mut above);
    above.extend(below);
    // Lines that lead in a circle hang from nothing; they stand at the end.
    above.extend((0..plan.lines.len()).filter(|line| !seen[*line]));
    above
}

/// Lists a line with the branches that lead into it above, theirs above them.
fn block(plan: &Plan, places: &[f64], line: usize, seen: &mut [bool], out: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[line], true) {
        return;
    }
    let mut children: Vec<usize> =
        (1..plan.lines.len()).filter(|&child| parent(plan, child) == Some(line) && !seen[child]).collect();
    let turn = |child: &usize| match plan.lines[*child].joins {
        Join::Station(station) => places[station],
        Join::End | Join::Own(..) => f64::INFINITY,
    };
    children.sort_by(|a, b| turn(b).total_cmp(&turn(a)).then(a.cmp(b)));
    for child in children {
        block(plan, places, child, seen, out);
    }
    out.push(line);
}

/// Finds the line that a branch leads into; none when it runs to the end.
fn parent(plan: &Plan, line: usize) -> Option<usize> {
    match plan.lines[line].joins {
        Join::End | Join::Own(..) => None,
        Join::Station(station) => {
            let found = plan.lines.iter().position(|other| other.stations.contains(&station));
            found.filter(|other| *other != line)
        }
    }
}

/// Finds where each branch turns: some way before its station, all branches to one station at one place, and never backwards.
pub(super) fn risers(plan: &Plan, places: &[f64], order: &[usize]) -> Vec<f64> {
    let row = |line: usize| order.iter().position(|other| *other == line).unwrap_or_default();
    let last = |line: usize| plan.lines[line].stations.iter().map(|station| places[*station]).fold(0.0, f64::max);
    (0..plan.lines.len())
        .map(|line| match plan.lines[line].joins {
            Join::Station(station) if parent(plan, line).is_some() => {
                let (target, last) = (places[station], last(line));
                let (from, to) = (row(line), row(parent(plan, line).unwrap_or_default()));
                let passed = &order[from.min(to)..=from.max(to)];
                let clear = |x: f64| {
                    passed
                        .iter()
                        .filter(|other| **other != line)
                        .flat_map(|other| &plan.lines[*other].stations)
                        .all(|other| (places[*other] - x).abs() > 14.0)
                };
                let wished = [BEFORE, 64.0, 82.0, 56.0, 94.0, 48.0].map(|before| target - before);
                let free = |x: &f64| *x >= last + 28.0;
                let best =
                    wished.iter().copied().find(|x| free(x) && clear(*x)).or_else(|| wished.iter().copied().find(free));
                // A station that is due before what it needs: the branch comes down behind it.
                best.unwrap_or_else(|| if target - last > 52.0 { f64::midpoint(last, target) } else { last + 28.0 })
                    .min(LAST_RISER - 4.0)
            }
            Join::Station(_) | Join::End | Join::Own(..) => LAST_RISER,
        })
        .collect()
}

/// Lists, for each line, the upright lines of branches that pass through its band.
pub(super) fn passing(plan: &Plan, order: &[usize], risers: &[f64]) -> Vec<Passing> {
    let mut out = vec![Passing::default(); plan.lines.len()];
    let row = |line: usize| order.iter().position(|other| *other == line).unwrap_or_default();
    for (line, &x) in risers.iter().enumerate().skip(1) {
        if matches!(plan.lines[line].joins, Join::Own(..)) {
            continue;
        }
        let (from, to) = (row(line), row(parent(plan, line).unwrap_or(0)));
        for (at, other) in order.iter().enumerate() {
            let (top, bottom) = (from.min(to), from.max(to));
            if at > top && at <= bottom {
                out[*other].above.push(x);
            }
            if at >= top && at < bottom {
                out[*other].below.push(x);
            }
        }
    }
    out
}

/// Finds the height of each line.
pub(super) fn heights(plan: &Plan, order: &[usize], top: f64, labels: &[Row], lanes: &[Lanes]) -> Heights {
    let mut lines = vec![0.0; plan.lines.len()];
    let mut at = top;
    for &line in order {
        let count = lanes[line].count();
        let above = if count == 0 { 14.0 } else { OVER_LINE + LANE * (count - 1) as f64 + 24.0 };
        let above = above + if plan.lines[line].heading.is_some() { HEADING } else { 0.0 };
        let (up, down) = if line == 0 { super::labels::terminus_reach(&plan.terminus) } else { (0.0, 0.0) };
        lines[line] = at + BETWEEN + above.max(up);
        at = lines[line] + labels[line].height().max(down).max(20.0);
    }
    // The years stand at the foot once more.
    Heights { lines, all: at + 36.0 }
}

/// Puts a line in its place.
pub(super) fn line(
    plan: &Plan,
    line: usize,
    (scale, places): (&TimeScale, &[f64]),
    risers: &[f64],
    heights: &Heights,
) -> PlacedLine {
    let first = plan.lines[line].stations.iter().map(|station| places[*station]).fold(f64::INFINITY, f64::min);
    let y = heights.lines[line];
    let heading = y - 20.0;
    if let Join::Own(begins, ends) = plan.lines[line].joins {
        let from = scale.at(begins).min(first - 14.0).max(3.6);
        return PlacedLine { y, from, riser: None, to: y, end: scale.at(ends).max(from), heading };
    }
    if line == 0 {
        return PlacedLine {
            y,
            from: (scale.at(plan.begins) + 3.6).min(first - 14.0),
            riser: None,
            to: y,
            end: TERMINUS,
            heading,
        };
    }
    let to = heights.lines[parent(plan, line).unwrap_or(0)];
    let end = if risers[line] >= LAST_RISER { TERMINUS - 10.0 } else { risers[line] + TURN };
    PlacedLine { y, from: first.min(risers[line] - TURN), riser: Some(risers[line]), to, end, heading }
}
