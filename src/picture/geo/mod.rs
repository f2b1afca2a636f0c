//! Geography without a map server: outlines from `GeoJSON`, projected, clipped and thinned to what a picture can show; points that
//! would touch gathered; labels that give way.
//!
//! Everything is in Mercator units, as map tiles are, so that tiles line up: x runs from 0 at 180° west to 1 at 180° east, y from 0
//! in the north to 1 in the south. Must not know the domain: it is handed degrees, sizes and bytes.

mod clip;
mod cluster;
mod frame;
mod geojson;
mod labels;
mod outline;
mod thin;

#[cfg(test)]
mod tests;

pub use cluster::{Dot, gather};
pub use frame::{Frame, Room};
pub use geojson::{LARGEST, Wrong, WrongKind, first_position, read};
pub use labels::{LabelBox, Settled, Side, Step, Wish, settle};
pub use outline::{Extent, Feature, Outline, Trail};

/// A point in Mercator units. Shapes that cross the 180th meridian may reach beyond 0 and 1.
pub type Spot = (f64, f64);

/// The latitude at which the square world of Web Mercator ends.
const EDGE: f64 = 85.051_128_779_806_6;

/// Projects degrees (WGS 84) to Mercator units. Beyond 85.05° north or south a point is drawn at the edge.
pub fn mercator(lon: f64, lat: f64) -> Spot {
    let lat = lat.clamp(-EDGE, EDGE).to_radians();
    let y = (std::f64::consts::FRAC_PI_4 + lat / 2.0).tan().ln() / std::f64::consts::TAU;
    (lon / 360.0 + 0.5, (0.5 - y).clamp(0.0, 1.0))
}

/// Takes Mercator units back to degrees, longitude first.
pub fn degrees((x, y): Spot) -> (f64, f64) {
    let lat = (std::f64::consts::TAU * (0.5 - y)).sinh().atan().to_degrees();
    ((x - 0.5) * 360.0, lat)
}

/// Returns how many kilometres one Mercator unit is at a height of the map.
pub fn kilometres(y: f64) -> f64 {
    // The cosine of the latitude that lies at `y`.
    let stretch = (std::f64::consts::TAU * (0.5 - y)).cosh();
    40_075.017 / stretch
}
