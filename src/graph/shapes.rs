//! Where places lie: their points, and the outlines that map files draw, each file read once.
//!
//! Must not know how they are drawn.

use std::ops::Range;
use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;

use super::resolve::Resolver;
use super::{Key, Portfolio, diagnostics};
use crate::model::{Location, Place};
use crate::picture::geo::{self, Extent, Outline, Spot};
use crate::source::{Span, Spanned};

impl Resolver<'_> {
    /// Checks the map file that a place names.
    pub(super) fn shape_of(&mut self, place: &Place) {
        match &place.location {
            Some(Location::Geometry(file)) => self.shape(file),
            Some(Location::Point { .. }) | None => {}
        }
    }

    /// Checks that a file of `GeoJSON` is there and is some, and keeps what it draws.
    pub(super) fn shape(&mut self, written: &Spanned<Arc<str>>) {
        let file = match self.in_content(written) {
            Ok(file) => file,
            Err(near) => {
                self.told.push(diagnostics::missing_file(written, near.as_ref()));
                return;
            }
        };
        if !self.looked_into.insert(file) {
            return;
        }
        let Some(source) = self.files.tree.file(file) else { return };
        match geo::read(&source.bytes) {
            Ok(outline) => {
                if let Some(at) = self.is_turned(&outline, &source.bytes) {
                    self.told.push(diagnostics::shape_elsewhere(Span::new(file, at), written));
                }
                self.shapes.insert(Arc::clone(&written.value), Arc::new(outline));
            }
            Err(geo::Wrong { range, kind }) => {
                let span = Span::new(file, range);
                let position: String = self.files.tree.excerpt(span).split_whitespace().collect::<Vec<_>>().join(" ");
                self.told.push(diagnostics::wrong_shape(span, &kind, &position, written));
            }
        }
    }

    /// Says where the positions of a shape begin when they stand with latitude first: the shape then lies far from all places whose
    /// position is known, and would lie among them the other way round.
    fn is_turned(&self, outline: &Outline, bytes: &[u8]) -> Option<Range<usize>> {
        let points: Vec<Spot> = self.tables.places.iter().filter_map(|(_, entry)| point(&entry.record)).collect();
        let spots = || outline.features.iter().flat_map(geo::Feature::spots);
        let is_near = |extent: Option<Extent>| {
            let extent = extent?;
            let (wide, high) = extent.size();
            // About a degree, or the size of the shape where that is more.
            let reach = wide.max(high).max(1.0 / 360.0);
            let (min, max) =
                ((extent.min.0 - reach, extent.min.1 - reach), (extent.max.0 + reach, extent.max.1 + reach));
            Some(points.iter().any(|point| Extent { min, max }.contains(*point)))
        };
        let swapped = spots().map(|spot| {
            let (lon, lat) = geo::degrees(spot);
            geo::mercator(lat, lon)
        });
        let is_turned = is_near(Extent::of(spots())) == Some(false) && is_near(Extent::of(swapped)) == Some(true);
        is_turned.then(|| geo::first_position(bytes)).flatten()
    }
}

impl Portfolio {
    /// Returns what the map file of a place draws.
    pub fn outline(&self, key: Key<Place>) -> Option<&Outline> {
        match self.places[key].record.location.as_ref()? {
            Location::Geometry(file) => self.shapes.get(&file.value).map(|outline| &**outline),
            Location::Point { .. } => None,
        }
    }

    /// Returns where the mark of a place stands, in Mercator units: at its point, or within its outline.
    pub fn spot(&self, key: Key<Place>) -> Option<Spot> {
        point(&self.places[key].record).or_else(|| self.outline(key)?.heart())
    }

    /// Returns the boundary that the settings name.
    pub fn boundary(&self) -> Option<&Outline> {
        let file = self.settings.map.boundary.as_ref()?;
        self.shapes.get(&file.value).map(|outline| &**outline)
    }
}

/// Projects the point of a place that has one.
fn point(place: &Place) -> Option<Spot> {
    match place.location.as_ref()? {
        Location::Point { lat, lon } => Some(geo::mercator(lon.to_f64()?, lat.to_f64()?)),
        Location::Geometry(_) => None,
    }
}
