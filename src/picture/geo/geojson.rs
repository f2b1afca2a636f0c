//! Reading `GeoJSON` (RFC 7946). Files are untrusted: what is wrong is said with its place.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde_json::error::Category;

use super::{Feature, Outline, Spot, Trail, mercator};

/// The most bytes that are read of a file: far more than any picture can show.
pub const LARGEST: usize = 4_000_000;

/// What is wrong with a file, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The bytes it is about.
    pub range: Range<usize>,
    /// What it is.
    pub kind: WrongKind,
}

/// What can be wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongKind {
    /// It is no `GeoJSON`, in words that follow "is no GeoJSON: ".
    Form(String),
    /// A latitude beyond 90° that would be a longitude: the two stand in the wrong order.
    Swapped,
    /// Numbers that are no degrees at all, such as metres of a national grid.
    NoDegrees,
    /// It is larger than [`LARGEST`].
    TooLarge,
}

/// What the errors of positions start with: the reader of JSON passes nothing on but words, and adds the place.
const SWAPPED: &str = "@swapped";
const NO_DEGREES: &str = "@degrees";
/// What the errors start with whose words are ours.
const OWN: &str = "@own ";

/// Reads a file.
///
/// # Errors
///
/// The first thing that is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Outline, Wrong> {
    let start = 0..bytes.len().min(1);
    if bytes.len() > LARGEST {
        return Err(Wrong { range: start, kind: WrongKind::TooLarge });
    }
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let skipped = bytes.len() - text.len();
    let item: Item = serde_json::from_slice(text).map_err(|error| {
        let at = skipped + offset(text, error.line(), error.column());
        let words = error.to_string();
        let kind = match words.split(" at line ").next().unwrap_or_default() {
            SWAPPED => WrongKind::Swapped,
            NO_DEGREES => WrongKind::NoDegrees,
            words => {
                let words = words.strip_prefix(OWN).map_or_else(|| why(&error, text), str::to_owned);
                return Wrong { range: at..(at + 1).min(bytes.len()), kind: WrongKind::Form(words) };
            }
        };
        Wrong { range: position_before(bytes, at), kind }
    })?;
    let mut outline = Outline {
        features: Vec::new(),
        source: item.source.as_ref().and_then(serde_json::Value::as_str).map(str::to_owned),
    };
    item.draw(&mut outline, None).map_err(|words| Wrong { range: start, kind: WrongKind::Form(words) })?;
    Ok(outline)
}

/// Says in plain words why a file cannot be read as a shape.
fn why(error: &serde_json::Error, bytes: &[u8]) -> String {
    match error.classify() {
        Category::Eof if bytes.trim_ascii().is_empty() => "it is empty".to_owned(),
        Category::Eof => "it breaks off; a closing bracket or quotation mark is missing".to_owned(),
        Category::Syntax | Category::Io => {
            "from here on it cannot be read; a comma, bracket or quotation mark is missing or too many".to_owned()
        }
        Category::Data if error.to_string().starts_with("missing field `type`") => {
            "the part that ends here has no `type`".to_owned()
        }
        Category::Data => "something of another kind stands here than GeoJSON has in this place".to_owned(),
    }
}

/// Any object of `GeoJSON`, as far as it is drawn.
#[derive(Debug, serde::Deserialize)]
struct Item {
    r#type: String,
    features: Option<Vec<Item>>,
    geometry: Option<Box<Item>>,
    geometries: Option<Vec<Item>>,
    coordinates: Option<Nest>,
    properties: Option<Properties>,
    source: Option<serde_json::Value>,
}

/// The properties that matter.
#[derive(Debug, serde::Deserialize)]
struct Properties {
    surroundings: Option<serde_json::Value>,
}

/// Coordinates: a position, or a list of such.
#[derive(Debug)]
enum Nest {
    Number(f64),
    Position(Spot),
    List(Vec<Nest>),
}

impl Item {
    /// Adds what the object draws: to `feature` when it belongs to one, else as a feature of its own.
    fn draw(self, outline: &mut Outline, feature: Option<&mut Feature>) -> Result<(), String> {
        let lacks = |what: &str| format!("a `{}` without `{what}`", self.r#type);
        match self.r#type.as_str() {
            "FeatureCollection" => {
                let features = self.features.ok_or_else(|| lacks("features"))?;
                features.into_iter().try_for_each(|item| item.draw(outline, None))
            }
            "Feature" => {
                let surroundings = self.properties.and_then(|properties| properties.surroundings);
                let mut own = Feature {
                    surroundings: surroundings.is_some_and(|value| value == serde_json::Value::Bool(true)),
                    ..Feature::default()
                };
                // A feature whose place nobody knows has `null` for its geometry.
                if let Some(geometry) = self.geometry {
                    geometry.draw(outline, Some(&mut own))?;
                }
                outline.features.push(own);
                Ok(())
            }
            "GeometryCollection" => {
                let geometries = self.geometries.ok_or_else(|| lacks("geometries"))?;
                into(outline, feature, |outline, feature| {
                    geometries.into_iter().try_for_each(|item| item.draw(outline, Some(feature)))
                })
            }
            "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon" => {
                let coordinates = self.coordinates.ok_or_else(|| lacks("coordinates"))?;
                into(outline, feature, |_, feature| shape(&self.r#type, coordinates, feature))
            }
            other => Err(format!("there is no shape of the type `{other}`")),
        }
    }
}

/// Draws into the feature that is there, or into a new one.
fn into(
    outline: &mut Outline,
    feature: Option<&mut Feature>,
    draw: impl FnOnce(&mut Outline, &mut Feature) -> Result<(), String>,
) -> Result<(), String> {
    if let Some(feature) = feature {
        return draw(outline, feature);
    }
    let mut own = Feature::default();
    draw(outline, &mut own)?;
    outline.features.push(own);
    Ok(())
}

fn shape(kind: &str, coordinates: Nest, feature: &mut Feature) -> Result<(), String> {
    match kind {
        "Point" => {
            // A point whose place nobody knows may have no numbers.
            if !matches!(&coordinates, Nest::List(list) if list.is_empty()) {
                feature.points.push(position(kind, &coordinates)?);
            }
        }
        "MultiPoint" => feature.points.extend(positions(kind, coordinates)?),
        "LineString" => feature.lines.push(line(kind, coordinates)?),
        "MultiLineString" => {
            for nest in list(kind, coordinates)? {
                feature.lines.push(line(kind, nest)?);
            }
        }
        "Polygon" => feature.areas.push(area(kind, coordinates)?),
        _ => {
            for nest in list(kind, coordinates)? {
                feature.areas.push(area(kind, nest)?);
            }
        }
    }
    Ok(())
}

fn area(kind: &str, nest: Nest) -> Result<Vec<Trail>, String> {
    list(kind, nest)?.into_iter().map(|nest| ring(kind, nest)).collect()
}

fn ring(kind: &str, nest: Nest) -> Result<Trail, String> {
    let points = positions(kind, nest)?;
    if points.len() < 4 {
        return Err(format!("a ring of a `{kind}` has at least four positions, the last of them the first again"));
    }
    Ok(Trail::new(points, true))
}

fn line(kind: &str, nest: Nest) -> Result<Trail, String> {
    let points = positions(kind, nest)?;
    if points.len() < 2 {
        return Err(format!("a line of a `{kind}` has at least two positions"));
    }
    Ok(Trail::new(points, false))
}

fn positions(kind: &str, nest: Nest) -> Result<Vec<Spot>, String> {
    list(kind, nest)?.into_iter().map(|nest| position(kind, &nest)).collect()
}

fn list(kind: &str, nest: Nest) -> Result<Vec<Nest>, String> {
    match nest {
        Nest::List(list) => Ok(list),
        Nest::Position(_) | Nest::Number(_) => Err(depth(kind)),
    }
}

fn position(kind: &str, nest: &Nest) -> Result<Spot, String> {
    match nest {
        Nest::Position(spot) => Ok(*spot),
        Nest::List(_) | Nest::Number(_) => Err(depth(kind)),
    }
}

fn depth(kind: &str) -> String {
    let shape = match kind {
        "Point" => "[10.6, 55.8]",
        "MultiPoint" | "LineString" => "[[10.6, 55.8], [10.7, 55.9]]",
        "MultiLineString" => "[[[10.6, 55.8], [10.7, 55.9]], …]",
        "Polygon" => "[[[10.6, 55.8], [10.7, 55.9], …]]",
        _ => "[[[[10.6, 55.8], [10.7, 55.9], …]], …]",
    };
    format!("the coordinates of a `{kind}` are written as `{shape}`")
}

impl<'de> Deserialize<'de> for Nest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NestVisitor)
    }
}

struct NestVisitor;

impl<'de> Visitor<'de> for NestVisitor {
    type Value = Nest;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("numbers or lists of numbers as coordinates")
    }

    fn visit_f64<E>(self, number: f64) -> Result<Nest, E> {
        Ok(Nest::Number(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Nest, E> {
        Ok(Nest::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Nest, E> {
        Ok(Nest::Number(number as f64))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Nest, A::Error> {
        let Some(first) = items.next_element::<Nest>()? else { return Ok(Nest::List(Vec::new())) };
        let Nest::Number(lon) = first else {
            let mut list = vec![first];
            while let Some(item) = items.next_element()? {
                if matches!(item, Nest::Number(_)) {
                    return Err(A::Error::custom("@own a number stands among positions here"));
                }
                list.push(item);
            }
            return Ok(Nest::List(list));
        };
        let Some(Nest::Number(lat)) = items.next_element()? else {
            return Err(A::Error::custom("@own a position has two numbers, longitude and latitude"));
        };
        // Heights may follow.
        while items.next_element::<IgnoredAny>()?.is_some() {}
        if lon.abs() > 180.0 || lat.abs() > 180.0 {
            return Err(A::Error::custom(NO_DEGREES));
        }
        if lat.abs() > 90.0 {
            return Err(A::Error::custom(if lon.abs() <= 90.0 { SWAPPED } else { NO_DEGREES }));
        }
        Ok(Nest::Position(mercator(lon, lat)))
    }
}

/// Finds the byte of a line and column as the JSON reader counts them: both from 1, columns in bytes, 0 before the first.
fn offset(bytes: &[u8], line: usize, column: usize) -> usize {
    let lines = bytes.split(|&byte| byte == b'\n').take(line.saturating_sub(1));
    let start: usize = lines.map(|line| line.len() + 1).sum();
    (start + column.saturating_sub(1)).min(bytes.len())
}

/// Finds the first position of a file that was read, with its brackets.
pub fn first_position(bytes: &[u8]) -> Option<Range<usize>> {
    let named = bytes.windows(13).position(|word| word == b"\"coordinates\"")?;
    let end = named + bytes[named..].iter().position(|&byte| byte == b']')? + 1;
    let start = bytes[..end].iter().rposition(|&byte| byte == b'[')?;
    Some(start..end)
}

/// Finds the position, with its brackets, that the reader had come to the end of.
fn position_before(bytes: &[u8], at: usize) -> Range<usize> {
    let end = bytes[..(at + 1).min(bytes.len())].iter().rposition(|&byte| byte == b']').map_or(at, |end| end + 1);
    let start = bytes[..end].iter().rposition(|&byte| byte == b'[').unwrap_or(end.saturating_sub(1));
    start..end
}
