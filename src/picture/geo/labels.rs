//! Labels that give way: to marks, to each other, and out of the picture where there is no room.

/// A straight piece of a line.
pub type Step = ((f64, f64), (f64, f64));

/// A box in a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabelBox {
    /// The left edge.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The lower edge.
    pub bottom: f64,
}

/// A label that wants a place beside its mark.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wish {
    /// The middle of the mark.
    pub at: (f64, f64),
    /// How far the mark reaches.
    pub radius: f64,
    /// The width and height of the label.
    pub size: (f64, f64),
    /// Labels that matter more are placed first.
    pub weight: usize,
}

/// On which side of its mark a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Left of it: its lines end at the right edge.
    Left,
    /// Above or below.
    Middle,
    /// Right of it.
    Right,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settled {
    /// Its box.
    pub place: LabelBox,
    /// On which side of the mark.
    pub side: Side,
    /// A line from the mark to the label, when that stands further off.
    pub leader: Option<((f64, f64), (f64, f64))>,
}

impl LabelBox {
    /// Says whether two boxes share any room.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Says whether a line runs through the box.
    fn is_crossed(&self, (from, to): Step) -> bool {
        let Self { left, top, right, bottom } = *self;
        let is_inside = |(x, y): (f64, f64)| x > left && x < right && y > top && y < bottom;
        // Most lines lie wholly on one side.
        let apart = from.0.max(to.0) <= left
            || from.0.min(to.0) >= right
            || from.1.max(to.1) <= top
            || from.1.min(to.1) >= bottom;
        !apart
            && (is_inside(from)
                || is_inside(to)
                || cross((from, to), ((left, top), (right, bottom)))
                || cross((from, to), ((left, bottom), (right, top))))
    }

    fn is_within(&self, (width, height): (f64, f64)) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.right <= width && self.bottom <= height
    }
}

/// How many orders are tried.
const ROUNDS: usize = 32;
/// What a place right beside its mark costs at most, where no coast is.
const GOOD: f64 = 5.0;
/// One more label counts for more than any shift of the others.
const LOST: f64 = 1000.0;
/// What it costs when a coast runs through a label, or when its leader crosses one: it then stands on the other side.
const SHORE: f64 = 8.0;
/// What it costs when two leaders cross.
const CROSSED: f64 = 25.0;

/// Finds a place for each label within a picture of a size; none where there is no room. No label covers a mark, another label or
/// one of the boxes that are taken, and no leader runs through a label or a mark. Coasts are shunned.
pub fn settle(wishes: &[Wish], taken: &[LabelBox], shores: &[Step], size: (f64, f64)) -> Vec<Option<Settled>> {
    let marks: Vec<LabelBox> = wishes.iter().map(|wish| around(wish.at, wish.radius)).collect();
    let possible: Vec<Vec<(f64, Settled)>> = (wishes.iter().enumerate())
        .map(|(own, wish)| {
            let mut found = candidates(wish);
            found.retain(|(_, found)| {
                found.place.is_within(size)
                    && !taken.iter().any(|other| other.overlaps(&found.place))
                    && !marks.iter().any(|mark| mark.overlaps(&found.place))
                    && found.leader.is_none_or(|line| {
                        !marks.iter().enumerate().any(|(mark, space)| mark != own && space.is_crossed(line))
                    })
            });
            for (cost, found) in &mut found {
                let through = shores.iter().any(|step| found.place.is_crossed(*step));
                let over = found.leader.is_some_and(|line| shores.iter().any(|step| cross(line, *step)));
                *cost += SHORE * (f64::from(u8::from(through)) + f64::from(u8::from(over)));
            }
            found.sort_by(|a, b| a.0.total_cmp(&b.0));
            found
        })
        .collect();
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(wishes[at].weight), at));
    let mut best: Option<(f64, Vec<Option<Settled>>)> = None;
    for _ in 0..ROUNDS {
        let (costs, settled) = place_all(wishes, &possible, &order);
        let cost = costs.iter().sum::<f64>();
        let worst = costs.iter().copied().fold(0.0, f64::max);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, settled));
        }
        if worst < GOOD {
            break;
        }
        // What found no room, or the worst place, asks first in the next round.
        let lost: Vec<usize> = order.iter().copied().filter(|&at| costs[at] >= worst.min(LOST)).collect();
        order.retain(|at| !lost.contains(at));
        order.splice(0..0, lost);
    }
    best.map(|(_, settled)| settled).unwrap_or_default()
}

/// Gives each label in its turn the cheapest place that those before it leave; returns what each costs.
fn place_all(wishes: &[Wish], possible: &[Vec<(f64, Settled)>], order: &[usize]) -> (Vec<f64>, Vec<Option<Settled>>) {
    let mut settled: Vec<Option<Settled>> = vec![None; wishes.len()];
    let mut costs = vec![0.0; wishes.len()];
    for &at in order {
        let standing: Vec<Settled> = settled.iter().flatten().copied().collect();
        let leaders: Vec<Step> = standing.iter().filter_map(|other| other.leader).collect();
        let is_free = |found: &Settled| {
            !standing.iter().any(|other| other.place.overlaps(&found.place))
                && !leaders.iter().any(|line| found.place.is_crossed(*line))
                && found.leader.is_none_or(|line| !standing.iter().any(|other| other.place.is_crossed(line)))
        };
        let mut chosen: Option<(f64, Settled)> = None;
        for (cost, found) in &possible[at] {
            if chosen.as_ref().is_some_and(|(least, _)| cost >= least) {
                break;
            }
            if is_free(found) {
                let crossed =
                    found.leader.map_or(0, |line| leaders.iter().filter(|other| cross(line, **other)).count());
                let cost = cost + CROSSED * crossed as f64;
                if chosen.as_ref().is_none_or(|(least, _)| cost < *least) {
                    chosen = Some((cost, *found));
                }
            }
        }
        costs[at] = chosen.map_or(LOST + wishes[at].weight as f64, |(cost, _)| cost);
        settled[at] = chosen.map(|(_, found)| found);
    }
    (costs, settled)
}

/// Says whether two lines cross.
fn cross((a, b): Step, (c, d): Step) -> bool {
    let side =
        |p: (f64, f64), q: (f64, f64), r: (f64, f64)| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0) > 0.0;
    side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
}

fn around((x, y): (f64, f64), radius: f64) -> LabelBox {
    LabelBox { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/// Lists the places around a mark, the best first: at its sides, at its corners, then further off with a leader.
fn candidates(wish: &Wish) -> Vec<(f64, Settled)> {
    let Wish { at: (x, y), radius, size: (width, height), .. } = *wish;
    let gap = radius + 4.0;
    let boxed = |left: f64, top: f64| LabelBox { left, top, right: left + width, bottom: top + height };
    let mut found = Vec::new();
    let near = [
        (boxed(x + gap, y - height / 2.0), Side::Right, 0.0),
        (boxed(x - gap - width, y - height / 2.0), Side::Left, 1.0),
        (boxed(x + gap, y - height * 0.8), Side::Right, 2.0),
        (boxed(x + gap, y - height * 0.2), Side::Right, 2.0),
        (boxed(x - gap - width, y - height * 0.8), Side::Left, 3.0),
        (boxed(x - gap - width, y - height * 0.2), Side::Left, 3.0),
        (boxed(x - width / 2.0, y - gap - height), Side::Middle, 4.0),
        (boxed(x - width / 2.0, y + gap), Side::Middle, 4.0),
    ];
    found.extend(near.map(|(place, side, cost)| (cost, Settled { place, side, leader: None })));
    for (step, distance) in [24.0, 40.0, 60.0, 84.0].into_iter().enumerate() {
        for turn in [0.0, 30.0, -30.0, 55.0, -55.0, 80.0, -80.0] {
            for (side, sign) in [(Side::Right, 1.0), (Side::Left, -1.0)] {
                let (sin, cos) = f64::to_radians(turn).sin_cos();
                let end = (x + sign * cos * (radius + distance), y + sin * (radius + distance));
                let left = if sign > 0.0 { end.0 + 3.0 } else { end.0 - 3.0 - width };
                let start = (x + sign * cos * (radius + 1.5), y + sin * (radius + 1.5));
                let place = boxed(left, end.1 - height / 2.0);
                found.push((10.0 * (step + 1) as f64, Settled { place, side, leader: Some((start, end)) }));
            }
        }
    }
    found
}
