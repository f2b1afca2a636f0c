//! Floor 5: how a language says things: phrases, plurals, numbers, dates, money; how its words are compared and sorted.
//!
//! Owns [`Language`] and [`fold`]. Must not know pages: it is handed phrases in Fluent's format and values of the model.

mod dates;
mod fold;
mod numbers;
mod phrases;

#[cfg(test)]
mod tests;

pub use fold::{fold, initial, is_dense, is_word, sort_key};
pub use phrases::{Arg, Language, PhraseError};
