//! Places as `GeoJSON` (RFC 7946), with the actions at them.
//!
//! Owns how shapes are put right: outer rings run against the clock, holes with it, rings are closed, no `crs`. What crosses the meridian
//! of 180° is left as it was drawn.

use serde::Serialize;
use serde_json::{Map, Value};

use super::known::Known;
use super::offer::Written;
use crate::graph::{Key, RecordKey};
use crate::model::{Id, Location, Place, Vocabulary};
use crate::pages;

#[derive(Serialize)]
struct Collection {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    features: Vec<Feature>,
}

#[derive(Serialize)]
struct Feature {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    geometry: Option<Geometry>,
    properties: Properties,
}

#[derive(Serialize)]
struct Properties {
    place: Id,
    title: String,
    summary: Option<String>,
    /// How well the location is known.
    precision: Option<&'static str>,
    part_of: Option<Id>,
    page: String,
    missions: Vec<At>,
    actions: Vec<At>,
    actors: Vec<At>,
}

/// A record that is at a place.
#[derive(Serialize)]
struct At {
    id: Id,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    page: String,
}

/// A position: longitude, latitude, and more if there is more.
type Position = Vec<f64>;

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
enum Geometry {
    Point {
        coordinates: Position,
    },
    MultiPoint {
        coordinates: Vec<Position>,
    },
    LineString {
        coordinates: Vec<Position>,
    },
    MultiLineString {
        coordinates: Vec<Vec<Position>>,
    },
    Polygon {
        coordinates: Vec<Vec<Position>>,
    },
    MultiPolygon {
        coordinates: Vec<Vec<Vec<Position>>>,
    },
    #[serde(rename = "GeometryCollection")]
    Collection {
        geometries: Vec<Geometry>,
    },
}

/// What a file draws, taken apart.
#[derive(Default)]
struct Pieces {
    points: Vec<Position>,
    lines: Vec<Vec<Position>>,
    areas: Vec<Vec<Vec<Position>>>,
}

/// Writes the places.
///
/// # Panics
///
/// Never: writing to memory does not fail.
pub(super) fn places(known: &Known<'_>) -> Written {
    let features: Vec<Feature> = known.portfolio.places.keys().map(|key| feature(known, key)).collect();
    let mut all = None;
    features
        .iter()
        .filter_map(|feature| feature.geometry.as_ref())
        .for_each(|it| it.positions(&mut |at| grow(&mut all, at)));
    let collection = Collection { kind: "FeatureCollection", bbox: all, features };
    let mut bytes = serde_json::to_vec(&collection).expect("writing to memory does not fail");
    bytes.push(b'\n');
    Written::list(bytes, collection.features.len())
}

fn feature(known: &Known<'_>, key: Key<Place>) -> Feature {
    let portfolio = known.portfolio;
    let (place, links) = (&portfolio.places[key].record, &portfolio.links.places[key]);
    let geometry = match &place.location {
        Some(Location::Point { lat, lon }) => Some(Geometry::Point {
            coordinates: [lon, lat].map(|it| it.to_string().parse().unwrap_or_default()).to_vec(),
        }),
        Some(Location::Geometry(file)) => drawn(known, &file.value),
        None => None,
    };
    let mut bbox = None;
    if let Some(geometry) = geometry.as_ref().filter(|geometry| !matches!(geometry, Geometry::Point { .. })) {
        geometry.positions(&mut |at| grow(&mut bbox, at));
    }
    let at = |key: RecordKey, state: Option<&'static str>| At {
        id: portfolio.record_id(key).id,
        title: portfolio.metadata(key).title.value.clone(),
        state,
        page: page(known, key),
    };
    Feature {
        kind: "Feature",
        id: format!("places/{}", place.id),
        bbox,
        geometry,
        properties: Properties {
            place: place.id.clone(),
            title: place.meta.title.value.clone(),
            summary: place.meta.summary.clone(),
            precision: place.precision.map(Vocabulary::as_str),
            part_of: links.part_of.map(|key| portfolio.places[key].record.id.clone()),
            page: page(known, RecordKey::Place(key)),
            missions: links.missions.iter().map(|&it| at(it.into(), None)).collect(),
            actions: (links.actions.iter())
                .map(|&it| at(it.into(), Some(known.analysis.actions[it].state.as_str())))
                .collect(),
            actors: links.actors.iter().map(|&it| at(it.into(), None)).collect(),
        },
    }
}

fn page(known: &Known<'_>, key: RecordKey) -> String {
    let route = pages::of_record(known.portfolio, key);
    known.base_url.map_or_else(|| route.to_string(), |base_url| format!("{base_url}{}", route.canonical()))
}

/// Reads what a map file draws; nothing when the file is not read anywhere else either.
fn drawn(known: &Known<'_>, file: &str) -> Option<Geometry> {
    known.portfolio.shapes.get(file)?;
    let bytes = &known.tree.get(&format!("content/{file}"))?.bytes;
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut pieces = Pieces::default();
    pieces.take(serde_json::from_slice::<Value>(text).ok()?.as_object()?);
    pieces.joined()
}

impl Pieces {
    /// Takes apart what an object draws; what only shows the surroundings is left out, as on every map.
    fn take(&mut self, object: &Map<String, Value>) {
        let list = |name: &str| object.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let coordinates = list("coordinates");
        match object.get("type").and_then(Value::as_str).unwrap_or_default() {
            "FeatureCollection" => list("features").iter().filter_map(Value::as_object).for_each(|it| self.take(it)),
            "GeometryCollection" => list("geometries").iter().filter_map(Value::as_object).for_each(|it| self.take(it)),
            "Feature" => {
                let is_around =
                    object.get("properties").and_then(|it| it.get("surroundings")) == Some(&Value::Bool(true));
                if let Some(geometry) = object.get("geometry").and_then(Value::as_object).filter(|_| !is_around) {
                    self.take(geometry);
                }
            }
            "Point" => self.points.extend(position(coordinates)),
            "MultiPoint" => self.points.extend(positions(coordinates)),
            "LineString" => self.line(coordinates),
            "MultiLineString" => coordinates.iter().filter_map(Value::as_array).for_each(|it| self.line(it)),
            "Polygon" => self.area(coordinates),
            "MultiPolygon" => coordinates.iter().filter_map(Value::as_array).for_each(|it| self.area(it)),
            _ => {}
        }
    }

    fn line(&mut self, coordinates: &[Value]) {
        let line = positions(coordinates);
        if line.len() > 1 {
            self.lines.push(line);
        }
    }

    fn area(&mut self, coordinates: &[Value]) {
        let rings = coordinates.iter().filter_map(Value::as_array).map(|ring| positions(ring));
        let rings: Vec<_> = rings.enumerate().map(|(at, ring)| turned(ring, at == 0)).collect();
        if rings.first().is_some_and(|outer| outer.len() > 3) {
            self.areas.push(rings.into_iter().filter(|ring| ring.len() > 3).collect());
        }
    }

    fn joined(mut self) -> Option<Geometry> {
        let mut geometries = Vec::new();
        match self.points.len() {
            0 => {}
            1 => geometries.push(Geometry::Point { coordinates: self.points.remove(0) }),
            _ => geometries.push(Geometry::MultiPoint { coordinates: self.points }),
        }
        match self.lines.len() {
            0 => {}
            1 => geometries.push(Geometry::LineString { coordinates: self.lines.remove(0) }),
            _ => geometries.push(Geometry::MultiLineString { coordinates: self.lines }),
        }
        match self.areas.len() {
            0 => {}
            1 => geometries.push(Geometry::Polygon { coordinates: self.areas.remove(0) }),
            _ => geometries.push(Geometry::MultiPolygon { coordinates: self.areas }),
        }
        if geometries.len() > 1 { Some(Geometry::Collection { geometries }) } else { geometries.pop() }
    }
}

fn position(value: &[Value]) -> Option<Position> {
    let numbers: Option<Position> = value.iter().take(3).map(Value::as_f64).collect();
    numbers.filter(|numbers| numbers.len() > 1)
}

fn positions(values: &[Value]) -> Vec<Position> {
    values.iter().filter_map(|value| position(value.as_array()?)).collect()
}

/// Closes a ring, and turns it against the clock when it is an outer one, else with it.
fn turned(mut ring: Vec<Position>, is_outer: bool) -> Vec<Position> {
    if ring.first() != ring.last() {
        ring.extend(ring.first().cloned());
    }
    // Twice the area (the shoelace formula), positive against the clock; seen from the first corner, so that digits are not lost.
    let from = ring.first().cloned().unwrap_or_default();
    let area: f64 = ring
        .windows(2)
        .map(|it| (it[0][0] - from[0]) * (it[1][1] - from[1]) - (it[1][0] - from[0]) * (it[0][1] - from[1]))
        .sum();
    if (area > 0.0) != is_outer {
        ring.reverse();
    }
    ring
}

impl Geometry {
    /// Goes through all positions.
    fn positions(&self, see: &mut impl FnMut(&Position)) {
        match self {
            Self::Point { coordinates } => see(coordinates),
            Self::MultiPoint { coordinates } | Self::LineString { coordinates } => coordinates.iter().for_each(see),
            Self::MultiLineString { coordinates } | Self::Polygon { coordinates } => {
                coordinates.iter().flatten().for_each(see);
            }
            Self::MultiPolygon { coordinates } => coordinates.iter().flatten().flatten().for_each(see),
            Self::Collection { geometries } => geometries.iter().for_each(|it| it.positions(see)),
        }
    }
}

/// Makes a box as large as it must be for a position: west, south, east, north.
fn grow(bbox: &mut Option<[f64; 4]>, at: &Position) {
    let (lon, lat) = (at[0], at[1]);
    *bbox = Some(bbox.map_or([lon, lat, lon, lat], |[west, south, east, north]| {
        [west.min(lon), south.min(lat), east.max(lon), north.max(lat)]
    }));
}
