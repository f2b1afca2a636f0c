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
        Self { taken: Vec::new(), frame: Taken { left, top: 9.0, right, bottom } }
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

    /// Writes a label at the first free place around its point: above, below, right, left, then the corners. Where none is free
    /// it is left out, since the table has every figure.
    pub(super) fn place(&mut self, svg: &mut Svg, label: &Label<'_>) -> bool {
        let (x, y) = label.at;
        let gap = label.distance;
        let middle = label.size * 0.35;
        let candidates = [
            (x, y - gap, Anchor::Middle),
            (x, y + gap + label.size * 0.8, Anchor::Middle),
            (x + gap, y + middle, Anchor::Start),
            (x - gap, y + middle, Anchor::End),
            (x - gap, y - gap, Anchor::End),
            (x + gap, y - gap, Anchor::Start),
            (x - gap, y + gap + label.size * 0.8, Anchor::End),
            (x + gap, y + gap + label.size * 0.8, Anchor::Start),
        ];
        let width = text_width(label.words, label.size, label.bold);
        for (x, y, anchor) in candidates {
            let left = match anchor {
                Anchor::Start => x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            let wanted = Taken { left, top: y - label.size * 0.8, right: left + width, bottom: y + label.size * 0.25 };
            if self.is_free(wanted) {
                svg.text(label.class, (x, y), anchor, label.words);
                self.taken.push(wanted);
                return true;
            }
        }
        false
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
