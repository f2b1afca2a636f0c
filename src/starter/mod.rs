//! Floor 7: words to start from: a whole portfolio for a community that has none, and one new record at a time.
//!
//! Owns the tokens that templates are filled by, which files a host wants, and ids made from titles. Must not know the disk: it gives files, and
//! others decide whether they may be written.

mod forms;
mod hosts;
mod portfolio;
mod record;
mod slug;
mod tokens;

pub use hosts::{Host, Publication};
pub use portfolio::{Release, Wishes, example, languages, portfolio};
pub use record::{Refusal, Request, record};

/// A file to be written: its path from the root of the portfolio, with `/`, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path.
    pub path: String,
    /// The text.
    pub text: String,
}
