//! Floor 0: images made of dots (photographs, screenshots): what their bytes say, and smaller copies without what cameras add.
//!
//! Owns [`Facts`], what is wrong with an image ([`Fault`]), which copies a page needs ([`Renditions`]) and how they are made
//! ([`Decoded`]), and how a drawing becomes one ([`drawn()`]). Must not know files, pages or caches: it is handed bytes. Bytes are not trusted: sizes are looked at before anything
//! is unpacked.

mod decode;
mod drawn;
mod formats;
mod look;
mod rendition;
mod strip;

#[cfg(test)]
pub(crate) mod tests;

pub use decode::{Decoded, decode};
pub use drawn::{DRAWN, can_write, drawn};
pub use look::{Facts, Fault, Format, Nature, look};
pub use rendition::{Rendition, Renditions, Way, name};
pub use strip::without_metadata;

/// The most dots of an image: more than the cameras of nearly all telephones give, and about 200 MB of memory when unpacked.
pub const MOST_PIXELS: u64 = 64_000_000;
