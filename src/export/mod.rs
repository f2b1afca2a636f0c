//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read, and [`OFFERS`], the one list of the files that a site offers. Must not know templates.

mod figures;
mod known;
mod offer;
pub mod portfolio;
mod sheet;
mod tables;

#[cfg(test)]
mod tests;

pub use figures::figures;
pub use known::Known;
pub use offer::{Maker, OFFERS, Offer, OfferEdition, Written, formats};
pub use sheet::{Field, Form, Reference, Sheet};
