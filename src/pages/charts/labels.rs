//! Labels that keep clear of each other: each takes the first of its places that is free.

use crate::picture::{Anchor, Svg, text_width};

/// A box that is taken.
#[derive(Debug, Clone, Copy)]
struct Taken {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// The labels of a picture.
pub(super) struct Labels {
    taken: Vec<Taken>,
    /// Lines that labels had better not cross, as from and to.
    lines: Vec<((f64, f64), (f64, f64))>,
    frame: Taken,
}

/// A label that wants a place at a point.
pub(super) struct Label<'a> {
    pub(super) class: &'a str,
    pub(super) words: &'a str,
    pub(super) at: (f64, f64),
    pub(super) size: f64,
    pub(super) bold: bool,
    /// How far it stands from its point.
    pub(super) distance: f64,
}

impl Labels {
    /// Makes room for labels between two edges and above the axis.
    pub(super) fn new((left, right): (f64, f64), bottom: f64) -> Self {
        Self { taken: Vec::new(), lines: Vec::new(), frame: Taken { left, top: 9.0, right, bottom } }
    }

    /// Keeps a circle free of labels.
    pub(super) fn keep_clear(&mut self, at: (f64, f64), radius: f64) {
        let (x, y) = at;
        self.taken.push(Taken { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }

    /// Keeps a box free of labels.
    pub(super) fn keep_box_clear(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.taken.push(Taken { left: from.0, top: from.1, right: to.0, bottom: to.1 });
    }

    /// Lets labels shun a line: one crosses it only where no other place is free.
    pub(super) fn shun(&mut self, points: &[(f64, f64)]) {
        self.lines.extend(points.windows(2).map(|pair| (pair[0], pair[1])));
    }

    /// Writes a label at the first free place around its point that crosses the fewest lines: above, below, right, left, the corners,
    /// then a line of words further away. Where none is free it is left out, since the table has every figure.
    pub(super) fn place(&mut self, svg: &mut Svg, label: &Label<'_>) -> bool {
        let (x, y) = label.at;
        let gap = label.distance;
        let middle = label.size * 0.35;
        let below = gap + label.size * 0.8;
        let further = label.size * 1.2;
        let candidates = [
            (x, y - gap, Anchor::Middle),
            (x, y + below, Anchor::Middle),
            (x + gap, y + middle, Anchor::Start),
            (x - gap, y + middle, Anchor::End),
            (x - gap, y - gap, Anchor::End),
            (x + gap, y - gap, Anchor::Start),
            (x - gap, y + below, Anchor::End),
            (x + gap, y + below, Anchor::Start),
            (x, y - gap - further, Anchor::Middle),
            (x, y + below + further, Anchor::Middle),
            (x + gap, y + below + further, Anchor::Start),
            (x - gap, y + below + further, Anchor::End),
        ];
        let width = text_width(label.words, label.size, label.bold);
        let boxed = candidates.map(|(x, y, anchor)| {
            let left = match anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            let wanted = Taken { left, top: y - label.size * 0.8, right: left + width, bottom: y + label.size * 0.25 };
            ((x, y, anchor), wanted)
        });
        let free = boxed.into_iter().filter(|(_, wanted)| self.is_free(*wanted));
        let Some(((x, y, anchor), wanted)) = free.min_by_key(|(_, wanted)| self.crossings(*wanted)) else {
            return false;
        };
        svg.text(label.class, (x, y), anchor, label.words);
        self.taken.push(wanted);
        true
    }

    /// Counts the lines that run through a box, by points along them.
    fn crossings(&self, wanted: Taken) -> usize {
        const POINTS: usize = 48;
        let runs_through = |((x1, y1), (x2, y2)): &((f64, f64), (f64, f64))| {
            (0..=POINTS).map(|at| at as f64 / POINTS as f64).any(|at| {
                let (x, y) = (x1 + (x2 - x1) * at, y1 + (y2 - y1) * at);
                x > wanted.left && x < wanted.right && y > wanted.top && y < wanted.bottom
            })
        };
        self.lines.iter().filter(|line| runs_through(line)).count()
    }

    fn is_free(&self, wanted: Taken) -> bool {
        let inside = wanted.left >= self.frame.left
            && wanted.right <= self.frame.right
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
