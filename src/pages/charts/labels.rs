//! Labels that keep clear of each other: each takes the free place that costs least. What one place costs is said here alone.

use crate::picture::{Anchor, Svg, text_width};

/// A place.
type Point = (f64, f64);

/// A box that is taken, or wanted.
#[derive(Debug, Clone, Copy)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// What kind of line a label would cross.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// Of the grid: words over it stay readable.
    Grid,
    /// Drawn as dashes or dots: required, a trend, a scenario.
    Broken,
    /// What was measured, or today: it would strike words out.
    Whole,
}

/// The labels of a picture.
pub(super) struct Labels {
    taken: Vec<Area>,
    /// Lines that labels had better not cross.
    lines: Vec<(Line, Point, Point)>,
    /// What is drawn for a figure, with the point that its label stands at.
    owned: Vec<(Point, Point)>,
    frame: Area,
}

/// A label that wants a place at a point.
#[derive(Clone, Copy)]
pub(super) struct Label<'a> {
    pub(super) class: &'a str,
    pub(super) words: &'a str,
    pub(super) at: Point,
    pub(super) size: f64,
    pub(super) bold: bool,
    /// How far it stands from its point.
    pub(super) distance: f64,
    /// Whether it is better struck by a line, or nearer to another point, than missing.
    pub(super) needed: bool,
}

/// A place that a label could take.
#[derive(Debug, Clone, Copy)]
struct Place {
    x: f64,
    y: f64,
    anchor: Anchor,
    cost: f64,
}

impl Labels {
    /// Makes room for labels between two edges and above the axis.
    pub(super) fn new((left, right): (f64, f64), bottom: f64) -> Self {
        let frame = Area { left, top: 1.0, right, bottom };
        Self { taken: Vec::new(), lines: Vec::new(), owned: Vec::new(), frame }
    }

    /// Keeps a sign of a radius free of labels; the label of another figure shuns its neighbourhood.
    pub(super) fn keep_clear(&mut self, at: Point, radius: f64) {
        self.keep_box_clear((at.0 - radius, at.1 - radius), (at.0 + radius, at.1 + radius));
        self.owned.push((at, at));
    }

    /// Keeps the two ends of a range free, and what is between them; its label stands at the upper one.
    pub(super) fn keep_range_clear(&mut self, high: Point, low: Point, radius: f64) {
        self.keep_box_clear((high.0 - radius, high.1 - radius), (low.0 + radius, low.1 + radius));
        self.owned.extend([(high, high), (low, high)]);
    }

    /// Keeps a box free of labels.
    pub(super) fn keep_box_clear(&mut self, from: Point, to: Point) {
        self.taken.push(Area { left: from.0, top: from.1, right: to.0, bottom: to.1 });
    }

    /// Lets labels shun a line.
    pub(super) fn shun(&mut self, kind: Line, points: &[Point]) {
        self.lines.extend(points.windows(2).map(|pair| (kind, pair[0], pair[1])));
    }

    /// Writes a label at the free place around its point that costs least, and says whether there was one. Where none is free it is
    /// left out, since the table has every figure; and so is one that nobody needs where a line would strike it out, or where it would
    /// seem to belong to another point.
    pub(super) fn place(&mut self, svg: &mut Svg, label: &Label<'_>) -> bool {
        self.place_one(svg, std::slice::from_ref(label))
    }

    /// Writes one of several wordings of a label, the best first: a worse one where that is worth a better place.
    pub(super) fn place_one(&mut self, svg: &mut Svg, wordings: &[Label<'_>]) -> bool {
        const WORSE: f64 = 4.0;
        let mut best: Option<(f64, &Label<'_>, Place, Area)> = None;
        for (at, label) in wordings.iter().enumerate() {
            let width = text_width(label.words, label.size, label.bold);
            for place in self.around(label, width) {
                let area = place.area(width, label.size);
                let Some(cost) = self.cost(area, label) else { continue };
                let cost = place.cost + cost + WORSE * at as f64;
                if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                    best = Some((cost, label, place, area));
                }
            }
        }
        let Some((_, label, place, area)) = best else { return false };
        svg.text(label.class, (place.x, place.y), place.anchor, label.words);
        self.taken.push(area);
        true
    }

    /// Draws a stroke that stands on a level, with words at its top, and keeps both free. It is as short as the words let it be; where
    /// there is no place for words neither is drawn.
    pub(super) fn stand(&mut self, svg: &mut Svg, class: &str, label: &Label<'_>) -> bool {
        let (x, bottom) = label.at;
        let width = text_width(label.words, label.size, label.bold);
        let mut best: Option<(f64, f64, Place, Area)> = None;
        for step in 0..24 {
            let top = bottom - 26.0 - 6.0 * f64::from(step);
            for (aside, dear) in [(0.0, 0.0), (5.0 - width / 2.0, 1.0), (width / 2.0 - 5.0, 1.0)] {
                let middle = self.inside(x + aside, width);
                let place = Place { x: middle, y: top - label.distance, anchor: Anchor::Middle, cost: dear };
                let area = place.area(width, label.size);
                let Some(cost) = self.cost(area, &Label { at: (x, top), ..*label }) else { continue };
                let cost = place.cost + cost + f64::from(step);
                if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                    best = Some((cost, top, place, area));
                }
            }
        }
        let Some((_, top, place, area)) = best else { return false };
        svg.line(class, (x, bottom), (x, top));
        svg.text(label.class, (place.x, place.y), place.anchor, label.words);
        self.taken.push(area);
        self.keep_box_clear((x - 2.0, top), (x + 2.0, bottom));
        true
    }

    /// Lists the places around a point, each with how far it is from what one looks for: above, below, right, left, the corners; then
    /// the same further away.
    fn around(&self, label: &Label<'_>, width: f64) -> Vec<Place> {
        let ((x, y), gap) = (label.at, label.distance);
        let below = gap + label.size * 0.8;
        let mut out = Vec::new();
        for (step, dear) in [(0.0, 0.0), (0.6, 2.0), (1.2, 4.0), (1.8, 6.0), (2.4, 9.0)] {
            let off = step * label.size;
            // Words beside a point on the axis stand above it.
            let beside = (y + label.size * 0.35).min(self.frame.bottom - label.size * 0.25);
            let mut add = |x, y, anchor, cost| out.push(Place { x, y, anchor, cost: cost + dear });
            for (level, cost) in [(y - gap - off, 0.0), (y + below + off, 0.5)] {
                for middle in self.middles(x, width, gap) {
                    add(middle, level, Anchor::Middle, cost + 1.5 * (middle - x).abs() / (width / 2.0 + gap));
                }
            }
            add(x + gap + off, beside, Anchor::Start, 1.0);
            add(x - gap - off, beside, Anchor::End, 1.0);
        }
        out
    }

    /// Returns where the middle of words above or below a point may be: over it, at both its sides, and beside each upright line nearby;
    /// always as near as the edges let it be.
    fn middles(&self, x: f64, width: f64, gap: f64) -> Vec<f64> {
        const CLEAR: f64 = 4.0;
        let half = width / 2.0;
        let upright = self.lines.iter().filter(|(kind, from, to)| *kind == Line::Whole && (from.0 - to.0).abs() < 0.01);
        let beside = upright.flat_map(|(_, (line, _), _)| [line - half - CLEAR, line + half + CLEAR]);
        let all = [x, x - half - gap, x + half + gap].into_iter().chain(beside);
        let mut all: Vec<f64> = all.map(|middle| self.inside(middle, width)).collect();
        all.retain(|middle| (middle - x).abs() < half + gap + 0.5);
        all
    }

    /// Returns the middle of words of a width, as near to a place as the edges let it be.
    fn inside(&self, x: f64, width: f64) -> f64 {
        x.min(self.frame.right - width / 2.0).max(self.frame.left + width / 2.0)
    }

    /// Says what a place costs; nothing where it is not free, or where a label that nobody needs had better be left out.
    fn cost(&self, area: Area, label: &Label<'_>) -> Option<f64> {
        if !self.is_free(area) {
            return None;
        }
        let wider = area.grown(1.5);
        let count = |kind| {
            let crossed = self.lines.iter().filter(|(of, from, to)| *of == kind && wider.is_crossed(*from, *to));
            crossed.count() as f64
        };
        let own = area.distance(label.at);
        // Two figures of the same time and size are one dot to the eye.
        let same = |point: &Point| (point.0 - label.at.0).hypot(point.1 - label.at.1) < 6.0;
        let others = self.owned.iter().filter(|(sign, owner)| !same(owner) && !same(sign));
        let nearest = others.map(|(sign, _)| area.distance(*sign) - own).fold(f64::MAX, f64::min);
        // What stands between a label and its point would take the label to itself.
        let reach = area.nearest(label.at);
        let between = |taken: &Area| !taken.grown(1.0).holds(label.at) && taken.is_crossed(label.at, reach);
        let strange = nearest < 1.0 || self.taken.iter().any(between);
        let near = nearest < 9.0;
        let (struck, broken) = (count(Line::Whole), count(Line::Broken));
        if !label.needed && (strange || struck + broken > 0.0) {
            return None;
        }
        let strangeness = if strange { 12.0 } else { f64::from(u8::from(near)) };
        Some(20.0 * struck + strangeness + 6.0 * broken + 0.8 * count(Line::Grid))
    }

    fn is_free(&self, wanted: Area) -> bool {
        // What is pushed against an edge is off by a rounding.
        let inside = wanted.left >= self.frame.left - 0.01
            && wanted.right <= self.frame.right + 0.01
            && wanted.top >= self.frame.top
            && wanted.bottom <= self.frame.bottom;
        inside
            && self.taken.iter().all(|taken| {
                wanted.right <= taken.left
                    || taken.right <= wanted.left
                    || wanted.bottom <= taken.top
                    || taken.bottom <= wanted.top
            })
    }
}

impl Place {
    /// Returns the box of words of a width and size that stand here.
    fn area(&self, width: f64, size: f64) -> Area {
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        Area { left, top: self.y - size * 0.8, right: left + width, bottom: self.y + size * 0.25 }
    }
}

impl Area {
    fn grown(self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    fn holds(self, point: Point) -> bool {
        self.distance(point) == 0.0
    }

    /// Returns the place in the box that is nearest to a point.
    fn nearest(self, (x, y): Point) -> Point {
        (x.clamp(self.left, self.right), y.clamp(self.top, self.bottom))
    }

    /// Returns how far a point lies from the box.
    fn distance(self, point: Point) -> f64 {
        let (x, y) = self.nearest(point);
        (point.0 - x).hypot(point.1 - y)
    }

    /// Says whether a line runs through the box: whether something is left of it after each edge has cut off what is outside.
    fn is_crossed(self, from: Point, to: Point) -> bool {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        let edges = [
            (-dx, from.0 - self.left),
            (dx, self.right - from.0),
            (-dy, from.1 - self.top),
            (dy, self.bottom - from.1),
        ];
        for (towards, room) in edges {
            if towards == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if towards < 0.0 {
                first = first.max(room / towards);
            } else {
                last = last.min(room / towards);
            }
        }
        first < last
    }
}
