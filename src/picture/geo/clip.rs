//! Shapes cut to a box, in the units of a picture.

/// A point of a picture.
type At = (f64, f64);

/// A box that shapes are cut to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// One side of a box.
#[derive(Clone, Copy)]
struct Border {
    upright: bool,
    limit: f64,
    /// 1 where what is greater stays, −1 where what is less does.
    sign: f64,
}

impl Border {
    fn inside(self, at: At) -> bool {
        let value = if self.upright { at.0 } else { at.1 };
        (value - self.limit) * self.sign >= 0.0
    }

    fn cut(self, a: At, b: At) -> At {
        if self.upright {
            (self.limit, a.1 + (b.1 - a.1) * (self.limit - a.0) / (b.0 - a.0))
        } else {
            (a.0 + (b.0 - a.0) * (self.limit - a.1) / (b.1 - a.1), self.limit)
        }
    }
}

impl Window {
    fn borders(self) -> [Border; 4] {
        [
            Border { upright: true, limit: self.left, sign: 1.0 },
            Border { upright: true, limit: self.right, sign: -1.0 },
            Border { upright: false, limit: self.top, sign: 1.0 },
            Border { upright: false, limit: self.bottom, sign: -1.0 },
        ]
    }

    /// Cuts a ring (Sutherland and Hodgman 1974); what falls apart stays joined along the border.
    pub(super) fn ring(self, points: Vec<At>) -> Vec<At> {
        self.borders().iter().fold(points, |points, border| {
            let mut kept = Vec::with_capacity(points.len());
            let Some(mut before) = points.last().copied() else { return kept };
            for point in points {
                if border.inside(point) != border.inside(before) {
                    kept.push(border.cut(before, point));
                }
                if border.inside(point) {
                    kept.push(point);
                }
                before = point;
            }
            kept
        })
    }

    /// Cuts a line into the pieces that lie in the box.
    pub(super) fn line(self, points: &[At]) -> Vec<Vec<At>> {
        let mut pieces: Vec<Vec<At>> = Vec::new();
        for pair in points.windows(2) {
            let Some((from, to)) = self.segment(pair[0], pair[1]) else { continue };
            match pieces.last_mut() {
                Some(piece) if piece.last() == Some(&from) => piece.push(to),
                _ => pieces.push(vec![from, to]),
            }
        }
        pieces
    }

    fn segment(self, mut from: At, mut to: At) -> Option<(At, At)> {
        for border in self.borders() {
            match (border.inside(from), border.inside(to)) {
                (false, false) => return None,
                (false, true) => from = border.cut(from, to),
                (true, false) => to = border.cut(from, to),
                (true, true) => {}
            }
        }
        Some((from, to))
    }
}
