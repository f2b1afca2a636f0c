//! The part of the world that a picture shows.

use super::clip::Window;
use super::labels::Step;
use super::{Extent, Feature, Outline, Spot, Trail, kilometres};

/// The room that a picture has, in its units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// How wide it is.
    pub width: f64,
    /// The least and the greatest height; between them the height follows what is shown.
    pub height: (f64, f64),
    /// What stays free around the points on every side.
    pub margin: f64,
    /// The least that is shown across, in kilometres: so that a single point has something around it.
    pub least: f64,
}

/// The part of the world that a picture shows, and how it gets there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// The corner in the north-west, in Mercator units; the left edge lies between 0 and 1.
    pub corner: Spot,
    /// Mercator units for one unit of the picture.
    pub unit: f64,
    /// How wide the picture is.
    pub width: f64,
    /// How high the picture is.
    pub height: f64,
}

impl Frame {
    /// Frames points; none without a point. The world is cut where the widest gap between them is, so that neighbours across the
    /// 180th meridian stay neighbours.
    pub fn around(spots: &[Spot], room: Room) -> Option<Self> {
        let spots: Vec<Spot> = spots.iter().map(|&(x, y)| (x.rem_euclid(1.0), y)).collect();
        let cut = widest_gap(&spots)?;
        let extent = Extent::of(spots.iter().map(|&(x, y)| (if x < cut { x + 1.0 } else { x }, y)))?;
        let middle = extent.middle();
        let (wide, high) = extent.size();
        let inner = (room.width - 2.0 * room.margin).max(1.0);
        let highest = (room.height.1 - 2.0 * room.margin).max(1.0);
        let least = room.least / kilometres(middle.1) / room.width;
        // More than the whole world is never shown.
        let unit = (wide / inner).max(high / highest).max(least).min(1.0 / room.width);
        let height = (high / unit + 2.0 * room.margin).clamp(room.height.0, room.height.1);
        let corner = (middle.0 - room.width * unit / 2.0, middle.1 - height * unit / 2.0);
        Some(Self { corner: (corner.0.rem_euclid(1.0), corner.1), unit, width: room.width, height })
    }

    /// Finds the place of a point in the picture: of all its turns around the world the one nearest to the middle.
    pub fn at(&self, spot: Spot) -> (f64, f64) {
        let half = self.width * self.unit / 2.0;
        let from_middle = spot.0 - self.corner.0 - half;
        let nearest = from_middle - from_middle.round();
        ((nearest + half) / self.unit, (spot.1 - self.corner.1) / self.unit)
    }

    /// Says whether a point lies in the picture, at least so far from its edges.
    pub fn shows(&self, spot: Spot, inset: f64) -> bool {
        let (x, y) = self.at(spot);
        (inset..=self.width - inset).contains(&x) && (inset..=self.height - inset).contains(&y)
    }

    /// Finds a round number of kilometres and how long a bar it makes, at most `longest` units.
    pub fn scale_bar(&self, longest: f64) -> (f64, f64) {
        let unit = kilometres(self.corner.1 + self.height * self.unit / 2.0) * self.unit;
        let most = longest * unit;
        let power = 10_f64.powf(most.log10().floor());
        let round = [5.0, 2.0, 1.0].iter().map(|step| step * power).find(|length| *length <= most).unwrap_or(power);
        (round, round / unit)
    }

    /// Writes the areas of an outline as the data of one path, with those features that `wanted` picks: cut to the picture and a
    /// little beyond, and without corners and rings that are smaller than a grain of so many units.
    pub fn areas(&self, outline: &Outline, grain: f64, wanted: impl Fn(&Feature) -> bool) -> String {
        let mut data = String::new();
        for rings in outline.features.iter().filter(|feature| wanted(feature)).flat_map(|feature| &feature.areas) {
            // What is smaller than a dot is left out, with its holes.
            let is_seen = |ring: &Trail| ring.area() >= (self.unit * grain).powi(2) * 2.0;
            if !rings.first().is_some_and(is_seen) {
                continue;
            }
            for ring in rings.iter().filter(|ring| is_seen(ring)) {
                for points in self.turns(ring, grain) {
                    write_path(&mut data, &self.window().ring(points), Style { closed: true, grain });
                }
            }
        }
        data
    }

    /// Writes the lines of an outline as the data of one path.
    pub fn lines(&self, outline: &Outline, grain: f64, wanted: impl Fn(&Feature) -> bool) -> String {
        let mut data = String::new();
        for line in outline.features.iter().filter(|feature| wanted(feature)).flat_map(|feature| &feature.lines) {
            for points in self.turns(line, grain) {
                for piece in self.window().line(&points) {
                    write_path(&mut data, &piece, Style { closed: false, grain });
                }
            }
        }
        data
    }

    /// Lists the steps of coasts and borders in the picture, with those features that `wanted` picks; without corners that are smaller
    /// than a grain of so many units.
    pub fn shores(&self, outline: &Outline, grain: f64, wanted: impl Fn(&Feature) -> bool) -> Vec<Step> {
        let trails = |feature| {
            let Feature { lines, areas, .. }: &Feature = feature;
            lines.iter().chain(areas.iter().flatten())
        };
        let mut steps = Vec::new();
        for trail in outline.features.iter().filter(|feature| wanted(feature)).flat_map(trails) {
            for points in self.turns(trail, grain) {
                let back = points.first().copied().filter(|_| trail.is_closed());
                let points: Vec<(f64, f64)> = points.into_iter().chain(back).collect();
                for piece in self.window().line(&points) {
                    steps.extend(piece.windows(2).map(|ends| (ends[0], ends[1])));
                }
            }
        }
        steps
    }

    /// Returns how many kilometres the picture is wide.
    pub fn breadth(&self) -> f64 {
        kilometres(self.corner.1 + self.height * self.unit / 2.0) * self.unit * self.width
    }

    /// A little more than the picture, so that the edge of a cut is not seen.
    fn window(&self) -> Window {
        Window { left: -4.0, top: -4.0, right: self.width + 4.0, bottom: self.height + 4.0 }
    }

    /// Puts a line into the picture, once for each turn around the world that reaches into it.
    fn turns(&self, trail: &Trail, grain: f64) -> Vec<Vec<(f64, f64)>> {
        let Some(extent) = Extent::of(trail.points().iter().copied()) else { return Vec::new() };
        let (left, right) = (self.corner.0, self.corner.0 + self.width * self.unit);
        let first = (left - extent.max.0).ceil() as i32;
        let last = (right - extent.min.0).floor() as i32;
        let thinned = trail.thinned((self.unit * grain).powi(2));
        let turned = |turn: i32| {
            let at = |&(x, y): &Spot| ((x + f64::from(turn) - left) / self.unit, (y - self.corner.1) / self.unit);
            thinned.iter().map(at).collect()
        };
        (first..=last).map(turned).collect()
    }
}

/// Finds where to cut the world: behind the widest gap between points on the way around it.
fn widest_gap(spots: &[Spot]) -> Option<f64> {
    let mut around: Vec<f64> = spots.iter().map(|spot| spot.0).collect();
    around.sort_by(f64::total_cmp);
    let (&first, &last) = (around.first()?, around.last()?);
    let gaps =
        [(first + 1.0 - last, first)].into_iter().chain(around.windows(2).map(|pair| (pair[1] - pair[0], pair[1])));
    // The first of the widest, so that equal points give equal pictures.
    gaps.fold(None, |widest: Option<(f64, f64)>, gap| match widest {
        Some(widest) if widest.0 >= gap.0 => Some(widest),
        _ => Some(gap),
    })
    .map(|(_, cut)| cut)
}

/// How points are written.
#[derive(Clone, Copy)]
struct Style {
    closed: bool,
    grain: f64,
}

/// Writes points as path data with one decimal, or with none where the grain is coarse; each step from where the rounded one before
/// ended.
fn write_path(data: &mut String, points: &[(f64, f64)], style: Style) {
    use std::fmt::Write;
    let parts = if style.grain < 2.0 { 10.0 } else { 1.0 };
    let rounded = |value: f64| (value * parts).round() as i64;
    let short = |value: i64| super::super::number(value as f64 / parts);
    let mut last: Option<(i64, i64)> = None;
    let mut steps = 0;
    let start = data.len();
    for &(x, y) in points {
        let here = (rounded(x), rounded(y));
        match last {
            None => _ = write!(data, "M{},{}", short(here.0), short(here.1)),
            Some(last) if last == here => continue,
            Some(last) => {
                let (dx, dy) = (short(here.0 - last.0), short(here.1 - last.1));
                let comma = if dy.starts_with('-') { "" } else { "," };
                let space = match steps {
                    0 => "l",
                    _ if dx.starts_with('-') => "",
                    _ => " ",
                };
                _ = write!(data, "{space}{dx}{comma}{dy}");
                steps += 1;
            }
        }
        last = Some(here);
    }
    if steps < if style.closed { 2 } else { 1 } {
        data.truncate(start);
    } else if style.closed {
        data.push('z');
    }
}
