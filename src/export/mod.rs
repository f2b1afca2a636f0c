//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read. Must not know templates.

mod afar;
mod atom;
mod beside;
mod calendars;
mod feeds;
mod figures;
mod iati;
mod ics;
mod linked;
mod progress;
mod sitemap;
mod xml;

#[cfg(test)]
mod tests;

pub use atom::{Entry as FeedEntry, Feed, atom};
pub use beside::Beside;
pub use calendars::CalendarOf;
pub use feeds::{FeedOf, SetWords};
pub use figures::figures;
pub use iati::{activities as iati_activities, organisation as iati_organisation};
pub use ics::{Calendar, Event as CalendarEvent, Status as CalendarStatus, ics};
pub use linked::linked;
pub use progress::progress;
pub use sitemap::{Address, MOST_ADDRESSES, robots, sitemap, sitemap_index};
