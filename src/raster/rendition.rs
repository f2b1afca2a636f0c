//! Which copies of an image pages show: sizes from the layout, formats from what the image is.

use super::{Facts, Nature};

/// The widths of copies in dots. The column of text is 640 wide, on a telephone about 360; both have screens with twice as many dots.
/// 400 serves a plain telephone, 800 a dense one and a plain desk, 1280 a dense desk.
const WIDTHS: [u32; 3] = [400, 800, 1280];

/// The width of the copy for browsers that know no WebP.
const FALLBACK: u32 = 800;

/// Changes whenever the bytes of copies do: with another encoder, another quality, another way of making them.
const MAKING: &str = "1: image 0.25, fast_image_resize 6, libwebp 1.4";

/// How a copy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// WebP with loss, for photographs.
    WebpPhotograph,
    /// WebP without loss, for drawings.
    WebpDrawing,
    /// JPEG, for photographs.
    Jpeg,
    /// PNG, for drawings and for whatever one sees through.
    Png,
}

/// One copy of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rendition {
    /// The width in dots.
    pub width: u32,
    /// The height in dots.
    pub height: u32,
    /// How it is written.
    pub way: Way,
}

/// All copies of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renditions {
    /// The copies that browsers choose from, by width.
    pub modern: Vec<Rendition>,
    /// The copy for browsers that know no WebP.
    pub fallback: Rendition,
}

impl Renditions {
    /// Says which copies an image needs; none is larger than the image. What moves is shown as it is, so that its copies are one still.
    pub fn of(facts: &Facts) -> Self {
        let (modern, fallback) = match (facts.nature, facts.has_alpha) {
            (Nature::Photograph, false) => (Way::WebpPhotograph, Way::Jpeg),
            (Nature::Photograph, true) => (Way::WebpPhotograph, Way::Png),
            (Nature::Drawing, _) => (Way::WebpDrawing, Way::Png),
        };
        let of_width = |width: u32, way| Rendition { width, height: facts.height_at(width), way };
        if facts.moves {
            let still = of_width(facts.width.min(FALLBACK), modern);
            return Self { modern: vec![still], fallback: still };
        }
        // A copy hardly smaller than the next one is not worth its file.
        let largest = facts.width.min(WIDTHS[WIDTHS.len() - 1]);
        let smaller = WIDTHS.into_iter().filter(|width| width * 10 <= largest * 9);
        let modern = smaller.chain([largest]).map(|width| of_width(width, modern)).collect();
        Self { modern, fallback: of_width(facts.width.min(FALLBACK), fallback) }
    }

    /// Lists every copy.
    pub fn all(&self) -> impl Iterator<Item = Rendition> {
        self.modern.iter().copied().chain([self.fallback])
    }
}

impl Rendition {
    /// Returns the hash of everything that the copy is made from, from that of the image.
    pub fn made_from(self, image: &[u8; 32]) -> blake3::Hash {
        let mut hash = blake3::Hasher::new();
        hash.update(MAKING.as_bytes()).update(image);
        hash.update(&self.width.to_le_bytes()).update(&self.height.to_le_bytes()).update(&[self.way as u8]);
        hash.finalize()
    }

    /// Returns the width that every copy is made smaller from.
    pub(super) fn widest(facts: &Facts) -> u32 {
        facts.width.min(WIDTHS[WIDTHS.len() - 1])
    }
}

impl Way {
    /// Returns the ending of files that are written so.
    pub fn ending(self) -> &'static str {
        match self {
            Self::WebpPhotograph | Self::WebpDrawing => "webp",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// Names a copy: by the name of the file, what is in it, and the width. Another image, or another way of making copies, has another
/// name, so that browsers may keep what they have.
pub fn name(path: &str, image: &[u8; 32], rendition: Rendition) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let plain: String =
        stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let mut plain = words.join("-");
    plain.truncate(32);
    let plain = if plain.is_empty() { "image" } else { plain.trim_end_matches('-') };
    let content = blake3::Hasher::new().update(MAKING.as_bytes()).update(image).finalize().to_hex();
    format!("images/{plain}-{}-{}.{}", &content[..8], rendition.width, rendition.way.ending())
}
