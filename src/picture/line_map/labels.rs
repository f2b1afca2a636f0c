//! The labels of stations and of what stands before them: below their line, none touching another.

use super::places::MARK;
use super::{Anchor, Bounds, Crowded, LAST_RISER, Plan, TERMINUS, Words, edges};
use crate::picture::{text_width, wrap};

/// The size of a station's name.
const NAME: f64 = 14.0;
/// The size of what is said under it, of the labels of tracks, and of marks.
pub(super) const SMALL: f64 = 12.5;
/// The size of the name at the end of the main line, and how wide it may be.
const END: (f64, f64) = (17.0, 124.0);
/// The height of a line of a station's name.
const STATION_LINE: f64 = 17.0;
const NOTE_LINE: f64 = 16.0;
/// The first base line below a line.
const FIRST: f64 = 29.0;
/// How wide names may be, the widest first.
const WIDTHS: [f64; 4] = [150.0, 118.0, 96.0, 84.0];
/// How many rows labels may take, and what the second and third cost.
const ROWS: usize = 3;
const ROW_COSTS: [f64; ROWS] = [0.0, 400.0, 900.0];
/// How many ways the search keeps at each step.
const BEAM: usize = 60;
/// What it costs that the line of today passes behind a label.
const TODAY: f64 = 45.0;
/// What it costs that a name is cut.
const CUT: f64 = 300.0;
/// The room between two labels.
const APART: f64 = 9.0;

/// A label in its place.
#[derive(Debug, Clone, Default)]
pub struct PlacedLabel {
    /// The place that it is anchored at.
    pub x: f64,
    /// Which end of it stands there.
    pub anchor: Anchor,
    /// The lines of its title: base line and words.
    pub title: Vec<(f64, String)>,
    /// The base lines of its notes, in their order.
    pub notes: Vec<f64>,
    /// Where a dotted line from the station to the label ends, when it stands far off.
    pub leader: Option<f64>,
    bounds: Bounds,
}

impl PlacedLabel {
    /// Returns the box that it takes.
    pub fn bounds(&self) -> Bounds {
        self.bounds
    }
}

/// The labels below a line, seen from the line.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    chosen: Vec<Chosen>,
    /// How high each row is.
    heights: [f64; ROWS],
}

#[derive(Debug, Clone)]
struct Chosen {
    item: Item,
    x: f64,
    candidate: Candidate,
}

/// The labels of a station in their places, and of what stands before it.
#[derive(Debug, Clone)]
pub(super) struct OfStation {
    pub(super) station: usize,
    pub(super) label: PlacedLabel,
    pub(super) marks: Vec<(f64, PlacedLabel)>,
}

/// What wants a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Station(usize),
    Mark(usize, usize),
}

#[derive(Debug, Clone)]
struct Candidate {
    at: f64,
    anchor: Anchor,
    title: Vec<String>,
    notes: usize,
    is_mark: bool,
    left: f64,
    right: f64,
    row: usize,
    cost: f64,
}

/// A way of placing the labels so far.
#[derive(Debug, Clone)]
struct Way {
    cost: f64,
    edges: [f64; ROWS],
    choices: Vec<usize>,
}

/// Places the labels below a line. Where there are more than find a place the line is told, and the last ones are left out of the
/// search: they have no words.
pub(super) fn along(
    plan: &Plan,
    line: usize,
    places: &[f64],
    (passing, now): (&[f64], Option<f64>),
    crowded: &mut Vec<Crowded>,
) -> Row {
    let mut stations = plan.lines[line].stations.clone();
    stations.sort_by(|a, b| places[*a].total_cmp(&places[*b]));
    let items: Vec<(Item, f64)> = stations
        .iter()
        .flat_map(|&station| {
            let marks = plan.stations[station].marks.len();
            let mark = move |at: usize| (Item::Mark(station, at), places[station] - MARK * (marks - at) as f64);
            (0..marks).map(mark).chain(std::iter::once((Item::Station(station), places[station])))
        })
        .collect();
    let candidates: Vec<Vec<Candidate>> =
        items.iter().map(|(item, x)| candidates(plan, *item, *x, passing, now)).collect();
    let mut ways = vec![Way { cost: 0.0, edges: [0.0; ROWS], choices: Vec::new() }];
    for ((_, x), options) in items.iter().zip(&candidates) {
        let mut next = Vec::new();
        for way in &ways {
            next.extend(options.iter().enumerate().filter_map(|(at, option)| way.with(at, option, *x)));
        }
        if next.is_empty() {
            crowded.push(Crowded::Stations(line));
            // Nothing fits: this label goes without words, so that the picture still holds.
            let mute = options.len();
            next = ways.iter().map(|way| way.without(mute)).collect();
        }
        next.sort_by(|a, b| a.cost.total_cmp(&b.cost).then_with(|| a.choices.cmp(&b.choices)));
        next.truncate(BEAM);
        ways = next;
    }
    let choices = ways.into_iter().next().map(|way| way.choices).unwrap_or_default();
    let mut row = Row::default();
    for (((item, x), options), choice) in items.into_iter().zip(candidates).zip(choices) {
        let candidate = options.into_iter().nth(choice).unwrap_or_else(|| Candidate::mute(x));
        row.heights[candidate.row] = row.heights[candidate.row].max(candidate.height());
        row.chosen.push(Chosen { item, x, candidate });
    }
    row
}

impl Way {
    fn with(&self, at: usize, option: &Candidate, x: f64) -> Option<Self> {
        let mut edges = self.edges;
        if option.left < edges[option.row] + if edges[option.row] > 0.0 { APART } else { 2.0 } {
            return None;
        }
        edges[option.row] = option.right;
        // Its dotted line runs through the rows above.
        for edge in &mut edges[..option.row] {
            if *edge > x - 5.0 {
                return None;
            }
            *edge = x + 5.0 - APART;
        }
        let mut choices = self.choices.clone();
        choices.push(at);
        Some(Self { cost: self.cost + option.cost, edges, choices })
    }

    fn without(&self, mute: usize) -> Self {
        let mut choices = self.choices.clone();
        choices.push(mute);
        Self { cost: self.cost + 10_000.0, edges: self.edges, choices }
    }
}

/// Lists the places that a label could take, whatever its neighbours.
fn candidates(plan: &Plan, item: Item, x: f64, passing: &[f64], now: Option<f64>) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = Vec::new();
    let (words, is_mark) = match item {
        Item::Station(station) => (&plan.stations[station].words, false),
        Item::Mark(station, at) => (&plan.stations[station].marks[at], true),
    };
    let notes = words.notes.iter().map(|note| text_width(note, SMALL, true)).fold(0.0, f64::max);
    let anchors: &[(Anchor, f64, f64)] = if is_mark {
        &[(Anchor::End, 8.0, 0.0)]
    } else {
        &[(Anchor::Start, -9.0, 0.0), (Anchor::End, 9.0, 30.0), (Anchor::Middle, 0.0, 20.0)]
    };
    let mut seen: Vec<Vec<String>> = Vec::new();
    let size = if is_mark { SMALL } else { NAME };
    let word = |word: &str| text_width(word, size, !is_mark);
    let longest = words.title.split_whitespace().map(word).fold(0.0, f64::max).ceil();
    for width in WIDTHS {
        // A column narrower than the longest word would cut that word.
        let width = width.max(longest.min(WIDTHS[0]));
        let title = wrap(&words.title, size, !is_mark, width, 4);
        if seen.contains(&title) {
            continue;
        }
        seen.push(title.clone());
        let widest = title.iter().map(|line| text_width(line, size, !is_mark)).fold(notes, f64::max);
        let is_whole = !title.iter().any(|line| line.ends_with('…'));
        for &(anchor, offset, cost) in anchors {
            let at = x + offset;
            let (left, right) = edges(at, anchor, widest);
            let clear = passing.iter().all(|x| *x < left - 5.0 || *x > right + 5.0);
            if left < 2.0 || right > LAST_RISER - 5.0 || !clear {
                continue;
            }
            for (row, row_cost) in ROW_COSTS.iter().enumerate() {
                // The line of today behind words is no mistake, yet better avoided.
                let today = now.filter(|now| *now > left && *now < right).map_or(0.0, |_| TODAY);
                let whole = if is_whole { 0.0 } else { CUT };
                let cost = cost + today + whole + row_cost + 12.0 * (title.len() + words.notes.len()) as f64;
                let (title, notes) = (title.clone(), words.notes.len());
                out.push(Candidate { at, anchor, title, notes, is_mark, left, right, row, cost });
            }
        }
    }
    out
}

impl Candidate {
    /// A label without words.
    fn mute(x: f64) -> Self {
        Self {
            at: x,
            anchor: Anchor::Start,
            title: Vec::new(),
            notes: 0,
            is_mark: false,
            left: x,
            right: x,
            row: 0,
            cost: 0.0,
        }
    }

    fn title_line(&self) -> f64 {
        if self.is_mark { NOTE_LINE } else { STATION_LINE }
    }

    fn height(&self) -> f64 {
        let lines = self.title_line() * self.title.len() as f64 + NOTE_LINE * self.notes as f64;
        if lines == 0.0 { 0.0 } else { lines + 8.0 }
    }

    /// Puts the label below a base line that stands where the first line of words would.
    fn placed(&self, first: f64, leader: Option<f64>) -> PlacedLabel {
        let mut y = first;
        let mut title = Vec::new();
        let mut notes = Vec::new();
        let mut write_notes = |y: &mut f64| {
            for _ in 0..self.notes {
                notes.push(*y);
                *y += NOTE_LINE;
            }
        };
        // A mark says first what it is.
        if self.is_mark {
            write_notes(&mut y);
        }
        for line in &self.title {
            title.push((y, line.clone()));
            y += self.title_line();
        }
        if !self.is_mark {
            y -= 1.0;
            write_notes(&mut y);
        }
        let bottom = if title.is_empty() { first } else { y - NOTE_LINE + 5.0 };
        let bounds = (self.left, if title.is_empty() { first } else { first - 13.0 }, self.right, bottom);
        PlacedLabel { x: self.at, anchor: self.anchor, title, notes, leader, bounds }
    }
}

impl Row {
    /// Returns how much room the labels take below their line.
    pub(super) fn height(&self) -> f64 {
        let rows: f64 = self.heights.iter().sum();
        if rows == 0.0 { 0.0 } else { FIRST - 13.0 + rows }
    }

    /// Puts the labels of each station in their place below a line of a height.
    pub(super) fn placed(&self, y: f64) -> Vec<OfStation> {
        let mut out: Vec<OfStation> = Vec::new();
        let mut marks = Vec::new();
        for Chosen { item, x, candidate } in &self.chosen {
            let above: f64 = self.heights[..candidate.row].iter().sum();
            let first = y + FIRST + above;
            let label = candidate.placed(first, (candidate.row > 0).then_some(first - 13.0));
            match item {
                Item::Mark(..) => marks.push((*x, label)),
                Item::Station(station) => {
                    out.push(OfStation { station: *station, label, marks: std::mem::take(&mut marks) });
                }
            }
        }
        out
    }
}

/// Breaks the name at the end of the main line.
fn end_lines(words: &Words) -> Vec<String> {
    wrap(&words.title, END.0, true, END.1, 4)
}

/// Returns how far the label at the end reaches above and below its line.
pub(super) fn terminus_reach(words: &Words) -> (f64, f64) {
    let (_, top, _, bottom) = terminus(words, 0.0).bounds;
    ((-top).max(24.0), bottom.max(24.0))
}

/// Places the label at the end of the main line, right of it.
pub(super) fn terminus(words: &Words, y: f64) -> PlacedLabel {
    let lines = end_lines(words);
    let first = y + 6.0 - 20.0 * lines.len().saturating_sub(1) as f64;
    let title: Vec<(f64, String)> =
        lines.into_iter().enumerate().map(|(at, line)| (first + 20.0 * at as f64, line)).collect();
    let notes: Vec<f64> = (0..words.notes.len()).map(|at| y + 26.0 + 17.0 * at as f64).collect();
    let widest = words.notes.iter().map(|note| text_width(note, SMALL, true)).fold(0.0, f64::max);
    let widest = title.iter().map(|(_, line)| text_width(line, END.0, true)).fold(widest, f64::max);
    let x = TERMINUS + 26.0;
    let bottom = notes.last().copied().unwrap_or(y + 6.0) + 5.0;
    PlacedLabel { x, anchor: Anchor::Start, title, notes, leader: None, bounds: (x, first - 16.0, x + widest, bottom) }
}
