//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read. Must not know templates.

mod afar;
mod atom;
mod beside;
mod feeds;
mod figures;
mod progress;
mod xml;

#[cfg(test)]
mod tests;

pub use atom::{Entry as FeedEntry, Feed, atom};
pub use beside::Beside;
pub use feeds::{FeedOf, SetWords};
pub use figures::figures;
pub use progress::progress;
