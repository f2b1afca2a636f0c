//! Floor 7: data beside the pages.
//!
//! Owns the forms that machines read. Must not know templates.

mod figures;
mod progress;
pub mod search;

#[cfg(test)]
mod tests;

pub use figures::figures;
pub use progress::progress;
