//! Points that would touch, gathered until none does.

/// What is drawn for one point or for several.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Where its middle is: the mean of its points.
    pub at: (f64, f64),
    /// The numbers of its points, in order.
    pub members: Vec<usize>,
}

/// Gathers points until no two dots touch. `radius` tells how large the dot of so many points is; `gap` is what stays free between
/// two dots. Points at one place always come together. The dots are in the order of their first points.
pub fn gather(points: &[(f64, f64)], gap: f64, radius: impl Fn(usize) -> f64) -> Vec<Dot> {
    let mut dots: Vec<Dot> =
        points.iter().enumerate().map(|(at, point)| Dot { at: *point, members: vec![at] }).collect();
    loop {
        let nearest = nearest(&dots, gap, &radius);
        // Only those that are each other's nearest come together in one round: the outcome then does not hang on the order of points.
        let pairs: Vec<(usize, usize)> = (nearest.iter().enumerate())
            .filter_map(|(at, other)| {
                other.filter(|&other| at < other && nearest[other] == Some(at)).map(|other| (at, other))
            })
            .collect();
        if pairs.is_empty() {
            return dots;
        }
        for (into, from) in pairs {
            let from = std::mem::replace(&mut dots[from], Dot { at: (0.0, 0.0), members: Vec::new() });
            let dot = &mut dots[into];
            let (own, more) = (dot.members.len() as f64, from.members.len() as f64);
            let mean = |a: f64, b: f64| (a * own + b * more) / (own + more);
            dot.at = (mean(dot.at.0, from.at.0), mean(dot.at.1, from.at.1));
            dot.members.extend(from.members);
            dot.members.sort_unstable();
        }
        dots.retain(|dot| !dot.members.is_empty());
    }
}

/// Finds for each dot the nearest that it touches; of two that are as near, the first.
fn nearest(dots: &[Dot], gap: f64, radius: &impl Fn(usize) -> f64) -> Vec<Option<usize>> {
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by(|&a, &b| dots[a].at.0.total_cmp(&dots[b].at.0).then(a.cmp(&b)));
    let widest = dots.iter().map(|dot| radius(dot.members.len())).fold(0.0, f64::max);
    let mut found: Vec<Option<(f64, usize)>> = vec![None; dots.len()];
    for (place, &a) in order.iter().enumerate() {
        for &b in &order[place + 1..] {
            let (dx, dy) = (dots[b].at.0 - dots[a].at.0, dots[b].at.1 - dots[a].at.1);
            if dx > 2.0 * widest + gap {
                break;
            }
            let distance = dx.hypot(dy);
            if distance >= radius(dots[a].members.len()) + radius(dots[b].members.len()) + gap {
                continue;
            }
            for (one, other) in [(a, b), (b, a)] {
                let nearer = |&(best, best_other): &(f64, usize)| (distance, other) < (best, best_other);
                if found[one].as_ref().is_none_or(nearer) {
                    found[one] = Some((distance, other));
                }
            }
        }
    }
    found.into_iter().map(|found| found.map(|(_, other)| other)).collect()
}
