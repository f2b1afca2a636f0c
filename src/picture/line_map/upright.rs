//! The upright map for narrow screens: time runs downwards in steps, a row for each station in the order of dates, what leads to it
//! above it, the lines side by side at the left.

use super::{Join, Line};
use crate::picture::wrap;

/// The width, in units.
const WIDTH: f64 = 358.0;
/// Where the main line stands, and how far left of it the nearest branch does.
const MAIN: (f64, f64) = (96.0, 24.0);
/// How far apart branches stand, and how close they may come.
const APART: (f64, f64) = (20.0, 6.0);
/// Where the leftmost branch may stand.
const LEFT: f64 = 12.0;
/// Where the words of stations and of what leads to them begin.
const WORDS: (f64, f64) = (142.0, 170.0);

/// What is to be laid out: lines, the main one first, and rows in the order of time.
#[derive(Debug, Clone)]
pub struct UprightPlan {
    /// The lines. A line with more stations than rows has none of the others' rows.
    pub lines: Vec<Line>,
    /// The number of stations.
    pub stations: usize,
    /// The rows from top to bottom; the last is the end of the main line.
    pub rows: Vec<(RowKind, Feeder)>,
}

/// What a row says.
#[derive(Debug, Clone, Default)]
pub struct Feeder {
    /// The title; it is broken into lines.
    pub title: String,
    /// How many notes stand under it (or above it, at a mark).
    pub notes: usize,
}

/// What a row is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// A track that leads to the next station below it, or to the end.
    Track,
    /// A gate or a signal before a station.
    Mark(usize),
    /// A station.
    Station(usize),
    /// Today.
    Today,
    /// The end of the main line.
    End,
}

/// Where everything stands.
#[derive(Debug, Clone)]
pub struct Upright {
    /// The height of the picture.
    pub height: f64,
    /// The place of each line, from left to right.
    pub columns: Vec<f64>,
    /// The rows, as in the plan.
    pub rows: Vec<Row>,
    /// Where each line begins and where it turns to the line that it joins; none for the main line.
    pub ways: Vec<(f64, Option<f64>)>,
    /// The line that each line joins.
    pub parents: Vec<usize>,
    /// The middle of each station.
    pub stations: Vec<(f64, f64)>,
    /// Where the end stands.
    pub end: (f64, f64),
}

/// A row in its place.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is of.
    pub kind: RowKind,
    /// Its upper edge.
    pub top: f64,
    /// Its height.
    pub height: f64,
    /// The height of its sign.
    pub y: f64,
    /// The base lines of its title, with the words.
    pub title: Vec<(f64, String)>,
    /// The base lines of its notes.
    pub notes: Vec<f64>,
}

/// Lays out an upright map.
pub fn upright(plan: &UprightPlan) -> Upright {
    let mut at = 18.0;
    let mut rows = Vec::new();
    for (kind, words) in &plan.rows {
        let row = row(*kind, words, at);
        at = row.top + row.height;
        rows.push(row);
    }
    let line_of = |station: usize| plan.lines.iter().position(|line| line.stations.contains(&station)).unwrap_or(0);
    let parents: Vec<usize> = (0..plan.lines.len())
        .map(|line| match plan.lines[line].joins {
            Join::Station(station) if line > 0 && line_of(station) != line => line_of(station),
            Join::Station(_) | Join::End | Join::Own(..) => 0,
        })
        .collect();
    let y_of = |station: usize| rows.iter().find(|row| row.kind == RowKind::Station(station)).map_or(0.0, |row| row.y);
    let end_y = rows.iter().find(|row| row.kind == RowKind::End).map_or(at, |row| row.y);
    let ways: Vec<(f64, Option<f64>)> = (0..plan.lines.len())
        .map(|line| {
            if line == 0 {
                return (8.0, None);
            }
            let own = || plan.lines[line].stations.iter().map(|station| y_of(*station));
            let (first, last) = (own().fold(f64::INFINITY, f64::min), own().fold(0.0, f64::max));
            let target = match plan.lines[line].joins {
                Join::Station(station) if parents[line] == line_of(station) => y_of(station),
                Join::Station(_) | Join::End | Join::Own(..) => end_y,
            };
            // A station that is due before what it needs: the branch runs in behind it.
            (first, Some((target - 28.0).max(last + 13.0)))
        })
        .collect();
    let columns = columns(&ways, &parents);
    let stations = (0..plan.stations).map(|station| (columns[line_of(station)], y_of(station))).collect();
    Upright { height: at + 12.0, end: (columns[0], end_y), columns, rows, ways, parents, stations }
}

fn row(kind: RowKind, words: &Feeder, top: f64) -> Row {
    let lines = |size: f64, bold: bool, from: f64| wrap(&words.title, size, bold, WIDTH - from - 6.0, 4);
    let stack = |lines: Vec<String>, first: f64, step: f64| -> Vec<(f64, String)> {
        lines.into_iter().enumerate().map(|(at, line)| (first + step * at as f64, line)).collect()
    };
    match kind {
        RowKind::Track => {
            let title = stack(lines(13.5, false, WORDS.1), top + 18.0, 18.0);
            let last = title.last().map_or(top, |(y, _)| *y);
            let notes: Vec<f64> = (0..words.notes).map(|at| last + 18.0 * (at + 1) as f64).collect();
            let height = notes.last().copied().unwrap_or(last) + 8.0 - top;
            Row { kind, top, height, y: top + 13.0, title, notes }
        }
        RowKind::Mark(_) => {
            let notes: Vec<f64> = (0..words.notes).map(|at| top + 18.0 * (at + 1) as f64).collect();
            let title = stack(lines(13.5, false, WORDS.1), top + 18.0 * (words.notes + 1) as f64, 18.0);
            let height = title.last().map_or(top + 18.0, |(y, _)| *y) + 6.0 - top;
            Row { kind, top, height, y: top + 14.0, title, notes }
        }
        RowKind::Station(_) | RowKind::End => {
            let size = if kind == RowKind::End { 19.0 } else { 15.0 };
            let y = top + 18.0;
            let title = stack(lines(size, true, WORDS.0), y + 5.0, if kind == RowKind::End { 22.0 } else { 20.0 });
            let last = title.last().map_or(y, |(y, _)| *y);
            let notes: Vec<f64> = (0..words.notes).map(|at| last + 19.0 + 18.0 * at as f64).collect();
            let height = notes.last().copied().unwrap_or(last) + 14.0 - top;
            Row { kind, top, height: height.max(54.0), y, title, notes }
        }
        RowKind::Today => Row { kind, top, height: 44.0, y: top + 26.0, title: vec![], notes: vec![top + 20.0] },
    }
}

/// Gives each line a column: the main line at the right, a branch left of the line that it joins. Branches whose ways are over
/// leave their column to others; where there are too many at once the last ones share one.
fn columns(ways: &[(f64, Option<f64>)], parents: &[usize]) -> Vec<f64> {
    let mut order = Vec::new();
    let mut seen = vec![false; ways.len()];
    visit(0, parents, &mut seen, &mut order);
    order.extend((0..ways.len()).filter(|line| !seen[*line]));
    let most = ((MAIN.0 - MAIN.1 - LEFT) / APART.1) as usize + 1;
    // Slots count from the main line to the left.
    let mut slots: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut slot_of = vec![0; ways.len()];
    for &line in order.iter().rev().filter(|line| **line != 0) {
        let (from, to) = (ways[line].0, ways[line].1.unwrap_or(f64::INFINITY) + 24.0);
        let first = if parents[line] == 0 { 0 } else { slot_of[parents[line]] + 1 };
        let free = (first..slots.len()).find(|slot| slots[*slot].iter().all(|(a, b)| to < *a || from > *b));
        let slot = free.unwrap_or(slots.len().max(first)).min(most - 1);
        if slot >= slots.len() {
            slots.resize(slot + 1, Vec::new());
        }
        slots[slot].push((from, to));
        slot_of[line] = slot;
    }
    let room = MAIN.0 - MAIN.1 - LEFT;
    let apart = (room / slots.len().saturating_sub(1).max(1) as f64).min(APART.0);
    (0..ways.len())
        .map(|line| if line == 0 { MAIN.0 } else { MAIN.0 - MAIN.1 - apart * slot_of[line] as f64 })
        .collect()
}

fn visit(line: usize, parents: &[usize], seen: &mut [bool], order: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[line], true) {
        return;
    }
    for child in (1..parents.len()).filter(|&child| parents[child] == line) {
        visit(child, parents, seen, order);
    }
    order.push(line);
}
