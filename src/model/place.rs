//! Places: where.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Id, Metadata, Ref, vocabulary};
use crate::source::Spanned;

/// A place.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Place {
    /// The id.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// Where it lies; none when nobody knows.
    pub location: Option<Location>,
    /// How well that is known.
    pub precision: Option<PlacePrecision>,
    /// The place that this one is part of.
    pub part_of: Option<Ref>,
}

/// Where a place lies.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Location {
    /// A point in degrees (WGS 84).
    Point {
        /// Latitude, −90 to 90.
        lat: Decimal,
        /// Longitude, −180 to 180.
        lon: Decimal,
    },
    /// A GeoJSON file, as a path from `content/`.
    Geometry(Spanned<Arc<str>>),
}

vocabulary! {
    /// How well a place's location is known.
    PlacePrecision {
        /// Exactly.
        Exact = "exact",
        /// About.
        Approximate = "approximate",
    }
}
