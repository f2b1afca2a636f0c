//! Outlines: what a file of `GeoJSON` draws, with every corner weighed.

use super::Spot;
use super::thin::weigh;

/// A line, or a ring whose last point is not its first again.
#[derive(Debug, Clone, PartialEq)]
pub struct Trail {
    points: Vec<Spot>,
    weights: Vec<f64>,
    closed: bool,
}

/// What stands together in a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feature {
    /// Points.
    pub points: Vec<Spot>,
    /// Lines.
    pub lines: Vec<Trail>,
    /// Areas: an outer ring, then its holes.
    pub areas: Vec<Vec<Trail>>,
    /// Whether it only shows what lies around (`"surroundings": true` among its properties): drawn quietly, and no map is made
    /// larger for it.
    pub surroundings: bool,
}

/// All that a file draws.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    /// Its parts.
    pub features: Vec<Feature>,
    /// Where the outline comes from, as the file says it (`"source"` at its top).
    pub source: Option<String>,
}

/// The least box around points, in Mercator units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// The corner in the north-west.
    pub min: Spot,
    /// The corner in the south-east.
    pub max: Spot,
}

impl Extent {
    /// Finds the box around points; none without a point.
    pub fn of(spots: impl IntoIterator<Item = Spot>) -> Option<Self> {
        spots.into_iter().fold(None, |found: Option<Self>, spot| {
            let Extent { min, max } = found.unwrap_or(Self { min: spot, max: spot });
            Some(Self { min: (min.0.min(spot.0), min.1.min(spot.1)), max: (max.0.max(spot.0), max.1.max(spot.1)) })
        })
    }

    /// Returns the middle.
    pub fn middle(&self) -> Spot {
        (f64::midpoint(self.min.0, self.max.0), f64::midpoint(self.min.1, self.max.1))
    }

    /// Returns the width and the height.
    pub fn size(&self) -> (f64, f64) {
        (self.max.0 - self.min.0, self.max.1 - self.min.1)
    }

    /// Says whether a point lies in the box.
    pub fn contains(&self, (x, y): Spot) -> bool {
        x >= self.min.0 && x <= self.max.0 && y >= self.min.1 && y <= self.max.1
    }
}

impl Trail {
    /// Makes a line or a ring; a ring's last point is dropped when it repeats the first, and a ring around a pole is closed along the
    /// edge of the map.
    pub fn new(points: Vec<Spot>, closed: bool) -> Self {
        let mut points = unwrap(points);
        if closed {
            close(&mut points);
        }
        points.dedup();
        let weights = weigh(&points, closed);
        Self { points, weights, closed }
    }

    /// Returns the points.
    pub fn points(&self) -> &[Spot] {
        &self.points
    }

    /// Says whether it is a ring.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Lists the points that matter at least as much as `area`, in Mercator units squared.
    pub fn thinned(&self, area: f64) -> Vec<Spot> {
        let kept = self.points.iter().zip(&self.weights).filter(|(_, weight)| **weight >= area);
        kept.map(|(point, _)| *point).collect()
    }

    /// Returns the area that a ring encloses, without a sign.
    pub fn area(&self) -> f64 {
        let turns = self.points.iter().zip(self.points.iter().cycle().skip(1));
        (turns.map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0).abs()
    }
}

impl Feature {
    /// Lists every point of the feature.
    pub fn spots(&self) -> impl Iterator<Item = Spot> + '_ {
        let trails = self.lines.iter().chain(self.areas.iter().flatten());
        self.points.iter().copied().chain(trails.flat_map(|trail| trail.points.iter().copied()))
    }

    /// Says whether a point lies in one of the areas, and in none of its holes.
    pub fn contains(&self, spot: Spot) -> bool {
        self.areas.iter().any(|rings| rings.iter().filter(|ring| surrounds(&ring.points, spot)).count() % 2 == 1)
    }
}

impl Outline {
    /// Finds the box around everything but the surroundings; none when there is nothing else.
    pub fn extent(&self) -> Option<Extent> {
        Extent::of(self.features.iter().filter(|feature| !feature.surroundings).flat_map(Feature::spots))
    }

    /// Finds where a name or a mark stands for the whole: inside of the largest area, else on the longest line, else at the first
    /// point.
    pub fn heart(&self) -> Option<Spot> {
        let own = || self.features.iter().filter(|feature| !feature.surroundings);
        let areas = own().flat_map(|feature| &feature.areas).filter(|rings| !rings.is_empty());
        let largest = areas.max_by(|a, b| a[0].area().total_cmp(&b[0].area()));
        if let Some(rings) = largest {
            return inside(rings);
        }
        let longest = own().flat_map(|feature| &feature.lines).max_by_key(|line| line.points.len());
        let middle = longest.and_then(|line| line.points.get(line.points.len() / 2).copied());
        middle.or_else(|| own().find_map(|feature| feature.points.first().copied()))
    }
}

/// Finds a point inside of an area: in the middle of the widest stretch on one of a few levels.
fn inside(rings: &[Trail]) -> Option<Spot> {
    const LEVELS: i32 = 15;
    let Extent { min, max } = Extent::of(rings.first()?.points.iter().copied())?;
    let levels = (1..=LEVELS).map(|at| min.1 + (max.1 - min.1) * f64::from(at) / f64::from(LEVELS + 1));
    let stretches = levels.flat_map(|y| {
        let mut crossings: Vec<f64> = rings.iter().flat_map(|ring| crossings(&ring.points, y)).collect();
        crossings.sort_by(f64::total_cmp);
        crossings
            .chunks_exact(2)
            .map(|pair| (pair[1] - pair[0], (f64::midpoint(pair[0], pair[1]), y)))
            .collect::<Vec<_>>()
    });
    let widest = stretches.max_by(|a, b| a.0.total_cmp(&b.0));
    widest.map(|(_, spot)| spot).or(rings[0].points.first().copied())
}

/// Lists where a ring crosses a level.
fn crossings(points: &[Spot], y: f64) -> Vec<f64> {
    let sides = points.iter().zip(points.iter().cycle().skip(1));
    sides.filter(|(a, b)| (a.1 > y) != (b.1 > y)).map(|(a, b)| a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0)).collect()
}

fn surrounds(points: &[Spot], (x, y): Spot) -> bool {
    crossings(points, y).iter().filter(|at| **at > x).count() % 2 == 1
}

/// Takes the jumps out of a line that crosses the 180th meridian: each point is put on the side that is nearer to the one before.
fn unwrap(mut points: Vec<Spot>) -> Vec<Spot> {
    let mut turns = 0.0;
    let mut last = points.first().map_or(0.0, |point| point.0);
    for point in points.iter_mut().skip(1) {
        let step = point.0 - last;
        last = point.0;
        if step > 0.5 {
            turns -= 1.0;
        } else if step < -0.5 {
            turns += 1.0;
        }
        point.0 += turns;
    }
    points
}

/// Drops the repeated point of a ring. One that has gone around the world, and so around a pole, is closed along the edge there.
fn close(points: &mut Vec<Spot>) {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else { return };
    if (last.0 - first.0).abs() > 0.5 {
        let middle = points.iter().map(|point| point.1).sum::<f64>() / points.len() as f64;
        let pole = if middle < 0.5 { 0.0 } else { 1.0 };
        points.extend([(last.0, pole), (first.0, pole)]);
    } else if points.len() > 1 && (first.0 - last.0).abs() < 1e-12 && (first.1 - last.1).abs() < 1e-12 {
        points.pop();
    }
}
