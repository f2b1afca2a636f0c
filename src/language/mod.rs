//! Floor 5: how a language says things: phrases, plurals, numbers, dates, money.
//!
//! Owns [`Language`]. Must not know pages: it is handed phrases in Fluent's format and values of the model.

mod dates;
mod numbers;
mod phrases;

#[cfg(test)]
mod tests;

pub use phrases::{Arg, Language, PhraseError};
