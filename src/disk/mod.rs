//! Floor 9: the disk: a site's folder read into memory, a finished site written out whole.
//!
//! Owns [`Folder`] (what is read, and what is left alone), [`Output`] (what is written, and what is never touched), [`Delivery`] (single files), [`Cache`] and
//! [`Error`]. Must not know what the files say or what pages look like, nor print.

mod cache;
mod delivery;
mod diagnostics;
mod error;
mod files;
mod folder;
mod mount;
mod names;
mod output;
mod swap;

#[cfg(test)]
mod tests;

pub use cache::Cache;
pub use delivery::Delivery;
pub use error::Error;
pub use files::write_files;
pub use folder::Folder;
pub(crate) use names::TOPS;
pub use output::{Output, Written};
