//! Floor 5: how a language says things: phrases, plurals, numbers, dates, money; how its words are compared and sorted.
//!
//! Owns [`Language`] and [`fold`]. Must not know pages: it is handed phrases in Fluent's format and values of the model.

mod dates;
mod fold;
mod forms;
mod numbers;
mod order;
mod phrases;

#[cfg(test)]
mod tests;

pub use fold::{fold, is_dense, is_word};
pub use numbers::is_right_to_left;
pub use order::SortKey;
pub use phrases::{Arg, Language, PhraseError};
