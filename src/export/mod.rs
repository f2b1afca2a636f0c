//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read, and [`OFFERS`], the one list of the files that a site offers. Must not know templates.

mod afar;
mod atom;
mod beside;
mod calendars;
mod feeds;
mod geojson;
mod hosting;
mod iati;
mod ics;
mod known;
mod linked;
mod offer;
mod package;
pub mod portfolio;
pub mod search;
mod sheet;
mod sitemap;
mod tables;
mod xml;

#[cfg(test)]
mod tests;

pub use atom::{Entry as FeedEntry, Feed, atom};
pub use beside::Beside;
pub use feeds::{FeedOf, SetWords};
pub use hosting::{headers, policy, redirects};
pub use ics::{Calendar, Event as CalendarEvent, Status as CalendarStatus, ics};
pub use known::Known;
pub use linked::linked;
pub use offer::{Maker, OFFERS, Offer, OfferEdition, Written, formats};
pub use sheet::{Field, Form, Sheet};
pub use sitemap::{Address, MOST_ADDRESSES, robots, sitemap, sitemap_index};

/// Writes the figures of an outcome as CSV.
pub fn figures(known: &Known<'_>, outcome: crate::graph::Key<crate::model::Outcome>) -> Vec<u8> {
    tables::figures_of(known, outcome).csv()
}
