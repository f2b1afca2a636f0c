//! What the bytes of an image say, without unpacking its dots: size, turn, and whether it is whole.

use image::metadata::Orientation;

use super::{MOST_PIXELS, formats};

/// The largest side of a copy: WebP knows no larger one.
const TALLEST_COPY: u64 = 16_000;

/// A format that copies can be made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
}

/// What an image shows, as far as that decides how it is kept small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// Something with soft transitions everywhere.
    Photograph,
    /// Something with even areas and sharp lines: a plan, a diagram, a screenshot.
    Drawing,
}

/// What is known of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The format, by its bytes and not by its name.
    pub format: Format,
    /// The width in dots, the right way up.
    pub width: u32,
    /// The height in dots, the right way up.
    pub height: u32,
    /// How the dots have to be turned to be the right way up.
    pub turn: Orientation,
    /// What it shows.
    pub nature: Nature,
    /// Whether one sees through it anywhere.
    pub has_alpha: bool,
    /// Whether it moves.
    pub moves: bool,
}

/// Why an image cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no image.
    NoImage,
    /// It is an image that browsers do not all show, or that copies cannot be made from, with the name of its format.
    Foreign(&'static str),
    /// It ends before its end.
    Short,
    /// A part of it is not what it should be.
    Damaged,
    /// It has too many dots: its width and height.
    TooLarge(u32, u32),
}

/// What a format's own reader finds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) turn: Orientation,
    pub(super) nature: Option<Nature>,
    pub(super) has_alpha: bool,
    pub(super) moves: bool,
}

/// Looks at an image from its first to its last byte, but at none of its dots.
///
/// # Errors
///
/// What is wrong with it.
pub fn look(bytes: &[u8]) -> Result<Facts, Fault> {
    let format = formats::of(bytes)?;
    let found = match format {
        Format::Jpeg => formats::jpeg::look(bytes),
        Format::Png => formats::png::look(bytes),
        Format::Gif => formats::gif::look(bytes),
        Format::Webp => formats::webp::look(bytes),
    }?;
    let turned = turns_on_its_side(found.turn);
    let (width, height) = if turned { (found.height, found.width) } else { (found.width, found.height) };
    if width == 0 || height == 0 {
        return Err(Fault::Damaged);
    }
    let dots = u64::from(width) * u64::from(height);
    let facts = Facts {
        format,
        width,
        height,
        turn: found.turn,
        nature: found.nature.unwrap_or_else(|| nature(bytes.len() as u64, dots)),
        has_alpha: found.has_alpha,
        moves: found.moves,
    };
    let tallest = u64::from(facts.height_at(super::Rendition::widest(&facts)));
    if dots > MOST_PIXELS || tallest > TALLEST_COPY {
        return Err(Fault::TooLarge(width, height));
    }
    Ok(facts)
}

/// Says whether a turn makes wide what is tall.
pub(super) fn turns_on_its_side(turn: Orientation) -> bool {
    match turn {
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH => {
            true
        }
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => false,
    }
}

/// Guesses what an image shows that was packed without loss: that packs drawings well, to about half a byte for a dot and less, and
/// photographs badly, to one and a half bytes and more.
fn nature(bytes: u64, dots: u64) -> Nature {
    if bytes > dots { Nature::Photograph } else { Nature::Drawing }
}

impl Facts {
    /// Returns the height of a copy of a width, at least one dot.
    pub fn height_at(&self, width: u32) -> u32 {
        let exact = u64::from(self.height) * u64::from(width);
        let height = (exact + u64::from(self.width) / 2) / u64::from(self.width);
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    }
}

impl Format {
    /// Returns the name that people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Gif => "GIF",
            Self::Webp => "WebP",
        }
    }

    /// Returns the endings of its files, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Png => &["png"],
            Self::Gif => &["gif"],
            Self::Webp => &["webp"],
        }
    }
}
