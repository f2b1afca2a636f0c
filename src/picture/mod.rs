//! Floor 0: drawing without a browser: scales, widths of text, SVG, geography.
//!
//! Owns [`Svg`], [`Scale`], [`text_width`], [`geo`] and the [`layered`] layout. Must not know the domain: it is handed numbers and words.

mod branches;
pub mod geo;
pub mod layered;
pub mod line_map;
mod pack;
mod scale;
mod svg;
mod text;

#[cfg(test)]
mod tests;

pub use branches::{Across, Branches, Down, LABEL_LEFT, LABEL_RIGHT, Step};
pub use pack::{Packed, pack};
pub use scale::{Scale, round_ticks};
pub use svg::{Anchor, Svg, Way, number};
pub use text::{fit, text_width, wrap};
