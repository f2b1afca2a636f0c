//! Floor 9: what the repository remembers: the history of the content, and the files as they were.
//!
//! Owns [`Repository`] (one call of `git` after another; nothing is checked out, nothing is fetched), [`chronicle`] and [`Memory`]. Must
//! not know how changes are said, nor print. Names and addresses of people never leave this module.

mod blobs;
mod chronicle;
mod error;
mod git;
mod memory;
mod message;
mod revision;
mod walk;

#[cfg(test)]
mod tests;

pub use chronicle::chronicle;
pub use error::Error;
pub use git::{Head, Repository};
pub use memory::Memory;
pub use revision::Ends;
