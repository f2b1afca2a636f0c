//! Places: where.

use rust_decimal::Decimal;

use super::address::path;
use super::amount::number;
use super::diagnostics;
use super::fields::Fields;
use super::metadata::{metadata, title};
use super::reader::Reader;
use super::reference::reference;
use super::scalar::word;
use super::yaml::Node;
use crate::model::{Id, Kind, Location, Place};

/// Reads a place.
pub(super) fn place(fields: &mut Fields, id: &Id) -> Place {
    let own_title = title(fields, id);
    Place {
        id: id.clone(),
        meta: metadata(fields, own_title),
        location: location(fields),
        precision: fields.read("precision", word),
        part_of: fields.read("part_of", reference(Kind::Place)),
    }
}

fn location(fields: &mut Fields) -> Option<Location> {
    let lat = fields.read("lat", degrees("latitude", 90));
    let lon = fields.read("lon", degrees("longitude", 180));
    let geometry = fields.read("geometry", path);
    match (fields.has("lat"), fields.has("lon")) {
        (true, false) => fields.lack("lon", "lon: 10.6"),
        (false, true) => fields.lack("lat", "lat: 55.9"),
        _ => {}
    }
    if fields.has("geometry") && fields.has("lat") {
        let other = (fields.span_of("lat"), "lat");
        fields.reader.tell(diagnostics::conflicting_fields(fields.span_of("geometry"), "geometry", other));
    }
    match (geometry, lat, lon) {
        (Some(geometry), _, _) => Some(Location::Geometry(geometry)),
        (None, Some(lat), Some(lon)) => Some(Location::Point { lat, lon }),
        (None, _, _) => None,
    }
}

fn degrees(name: &'static str, most: u32) -> impl Fn(&Reader, &Node) -> Option<Decimal> {
    move |reader, node| {
        let value = number(reader, node)?;
        if value.abs() <= Decimal::from(most) {
            return Some(value);
        }
        reader.tell(diagnostics::wrong_coordinate(node.span, reader.slice(node.span), name, most));
        None
    }
}
