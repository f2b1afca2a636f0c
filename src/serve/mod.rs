//! Floor 10: the preview: a site rendered on request, and pages that follow what is saved.
//!
//! Owns [`Preview`], the web server, the sockets of open pages and the watch over the folder. Must not know how pages are made
//! (one page is one call of `Site::render`, as in a build), nor print: what happens is told as [`News`].

mod answer;
mod desk;
mod error;
mod guard;
mod live;
mod overlay;
mod preview;
mod server;
mod studio;
mod watch;

#[cfg(test)]
mod tests;

pub use error::Error;
pub use preview::{News, Options, Preview, Stop};
