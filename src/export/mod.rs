//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read, and [`OFFERS`], the one list of the files that a site offers. Must not know templates.

mod geojson;
mod hosting;
mod known;
mod offer;
mod package;
pub mod portfolio;
mod sheet;
mod tables;

#[cfg(test)]
mod tests;

pub use hosting::{headers, policy, redirects};
pub use known::Known;
pub use offer::{Maker, OFFERS, Offer, OfferEdition, Written, formats};
pub use sheet::{Field, Form, Sheet};

/// Writes the figures of an outcome as CSV.
pub fn figures(known: &Known<'_>, outcome: crate::graph::Key<crate::model::Outcome>) -> Vec<u8> {
    tables::figures_of(known, outcome).csv()
}
