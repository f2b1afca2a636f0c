//! Floor 9: the disk: a site's folder read into memory, a finished site written out whole.
//!
//! Owns [`Folder`] (what is read, and what is left alone), [`Output`] (what is written, and what is never touched), [`amend`] (files of
//! the site changed), new files beside old ones, [`Cache`] and [`Error`].
//! Must not know what the files say or what pages look like, nor print.

mod amend;
mod cache;
mod diagnostics;
mod error;
mod files;
mod folder;
mod made;
mod mount;
mod names;
mod output;
mod start;
mod swap;

#[cfg(test)]
mod tests;

pub use amend::amend;
pub use cache::Cache;
pub use error::Error;
pub use files::{keep_off_sources, write_files};
pub use folder::Folder;
pub use made::{Counts, Made};
pub(crate) use names::{TOPS, belongs};
pub use output::{Output, Written};
pub use start::{Placed, is_begun, place};
