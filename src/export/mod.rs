//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read, and [`OFFERS`], the one list of the files that a site offers. Must not know templates.

mod afar;
mod atom;
mod beside;
mod calendars;
mod feeds;
mod figures;
mod iati;
mod ics;
mod known;
mod linked;
mod offer;
pub mod portfolio;
mod sheet;
mod sitemap;
mod tables;
mod xml;

#[cfg(test)]
mod tests;

pub use atom::{Entry as FeedEntry, Feed, atom};
pub use beside::Beside;
pub use feeds::{FeedOf, SetWords};
pub use figures::figures;
pub use ics::{Calendar, Event as CalendarEvent, Status as CalendarStatus, ics};
pub use known::Known;
pub use linked::linked;
pub use offer::{Maker, OFFERS, Offer, OfferEdition, Written, formats};
pub use sheet::{Field, Form, Reference, Sheet};
pub use sitemap::{Address, MOST_ADDRESSES, robots, sitemap, sitemap_index};
