//! Circles in rows of a width: the largest first, none over another.

/// Circles that were packed.
#[derive(Debug, Clone, PartialEq)]
pub struct Packed {
    /// The centre of each circle, in the order that they were handed in.
    pub centers: Vec<(f64, f64)>,
    /// How high they stand together.
    pub height: f64,
}

/// Packs circles of some radii into rows of a width with a gap between neighbours: the largest first, those of one size in the order
/// that they were handed in. A circle that is wider than the rows stands alone in one.
pub fn pack(radii: &[f64], width: f64, gap: f64) -> Packed {
    let mut order: Vec<usize> = (0..radii.len()).collect();
    order.sort_by(|&a, &b| radii[b].total_cmp(&radii[a]));
    let mut centers = vec![(0.0, 0.0); radii.len()];
    let (mut left, mut middle, mut height) = (0.0, 0.0, 0.0_f64);
    for at in order {
        let radius = radii[at];
        // A row is as high as its first circle, which is its largest.
        if left == 0.0 || left + 2.0 * radius > width {
            let top = if height > 0.0 { height + gap } else { 0.0 };
            (left, middle, height) = (0.0, top + radius, top + 2.0 * radius);
        }
        centers[at] = (left + radius, middle);
        left += 2.0 * radius + gap;
    }
    Packed { centers, height }
}
