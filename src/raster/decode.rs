//! Copies of an image: unpacked, the right way up, in the colours of the web, made smaller, packed.

use std::io::Cursor;

use fast_image_resize::images::Image as Dots;
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::look::turns_on_its_side;
use super::{Facts, Fault, Format, MOST_PIXELS, Rendition, Way, look};

/// The quality of photographs: losses that nobody sees at the size they are shown in.
const WEBP_QUALITY: f32 = 77.0;
const JPEG_QUALITY: u8 = 80;

/// An image, unpacked and as large as its largest copy, from which every copy is made. So a copy is the same whether or not others
/// are made with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    width: u32,
    height: u32,
    /// Three bytes for each dot, or four when one sees through it.
    dots: Vec<u8>,
    has_alpha: bool,
}

/// Unpacks an image.
///
/// # Errors
///
/// What is wrong with it.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Fault> {
    let facts = look(bytes)?;
    let format = match facts.format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::Gif => ImageFormat::Gif,
        Format::Webp => ImageFormat::WebP,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    // Eight bytes for a dot is what the largest kind of PNG takes.
    limits.max_alloc = Some(MOST_PIXELS * 8 + 1_000_000);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Fault::Damaged)?;
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(|_| Fault::Damaged)?;
    let unpacked = Decoded::of(image, facts.has_alpha);
    // It is made smaller first, since all that follows takes time and memory by the dot.
    let (width, height) = (Rendition::widest(&facts), facts.height_at(Rendition::widest(&facts)));
    let small =
        if turns_on_its_side(facts.turn) { unpacked.sized(height, width) } else { unpacked.sized(width, height) };
    Ok(small.ok_or(Fault::Damaged)?.turned(&facts).in_colours_of_the_web(profile.as_deref()))
}

impl Decoded {
    fn of(image: DynamicImage, has_alpha: bool) -> Self {
        let (width, height) = (image.width(), image.height());
        let dots = if has_alpha { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
        Self { width, height, dots, has_alpha }
    }

    /// Makes it another size.
    fn sized(self, width: u32, height: u32) -> Option<Self> {
        if (width, height) == (self.width, self.height) {
            return Some(self);
        }
        self.copied(width, height)
    }

    fn copied(&self, width: u32, height: u32) -> Option<Self> {
        let kind = if self.has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
        let from = fast_image_resize::images::ImageRef::new(self.width, self.height, &self.dots, kind).ok()?;
        let mut to = Dots::new(width, height, kind);
        let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
        Resizer::new().resize(&from, &mut to, &options).ok()?;
        Some(Self { width, height, dots: to.into_vec(), has_alpha: self.has_alpha })
    }

    /// Turns it the right way up.
    fn turned(self, facts: &Facts) -> Self {
        let Self { width, height, dots, has_alpha } = self;
        let image = if has_alpha {
            image::RgbaImage::from_raw(width, height, dots).map(DynamicImage::from)
        } else {
            image::RgbImage::from_raw(width, height, dots).map(DynamicImage::from)
        };
        let mut image = image.expect("as many dots as the size says were made above");
        image.apply_orientation(facts.turn);
        Self::of(image, has_alpha)
    }

    /// Says its colours as browsers take them that are told nothing (sRGB). A profile that cannot be read, or is not of red, green and
    /// blue, changes nothing.
    fn in_colours_of_the_web(mut self, profile: Option<&[u8]>) -> Self {
        let Some(profile) = profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok()) else { return self };
        if profile.color_space != DataColorSpace::Rgb {
            return self;
        }
        let layout = if self.has_alpha { Layout::Rgba } else { Layout::Rgb };
        let options = TransformOptions::default();
        let web = ColorProfile::new_srgb();
        let Ok(transform) = profile.create_transform_8bit(layout, &web, layout, options) else { return self };
        let mut dots = vec![0; self.dots.len()];
        if transform.transform(&self.dots, &mut dots).is_ok() {
            self.dots = dots;
        }
        self
    }

    /// Packs a copy.
    ///
    /// # Errors
    ///
    /// When it cannot be packed, which means that the image is damaged.
    pub fn rendition(&self, rendition: Rendition) -> Result<Vec<u8>, Fault> {
        let Rendition { width, height, way } = rendition;
        let smaller;
        let image = if (width, height) == (self.width, self.height) {
            self
        } else {
            smaller = self.copied(width, height).ok_or(Fault::Damaged)?;
            &smaller
        };
        match way {
            Way::WebpPhotograph => image.webp(false),
            Way::WebpDrawing => image.webp(true),
            Way::Jpeg => {
                let mut out = Vec::new();
                let encoder = JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
                image.packed(encoder)?;
                Ok(out)
            }
            Way::Png => {
                let mut out = Vec::new();
                image.packed(PngEncoder::new_with_quality(&mut out, CompressionType::Best, PngFilter::Adaptive))?;
                Ok(out)
            }
        }
    }

    fn webp(&self, without_loss: bool) -> Result<Vec<u8>, Fault> {
        let mut config = webp::WebPConfig::new().map_err(|()| Fault::Damaged)?;
        config.lossless = i32::from(without_loss);
        config.quality = WEBP_QUALITY;
        config.method = 4;
        let layout = if self.has_alpha { webp::PixelLayout::Rgba } else { webp::PixelLayout::Rgb };
        let encoder = webp::Encoder::new(&self.dots, layout, self.width, self.height);
        encoder.encode_advanced(&config).map(|packed| packed.to_vec()).map_err(|_| Fault::Damaged)
    }

    fn packed(&self, encoder: impl ImageEncoder) -> Result<(), Fault> {
        let kind = if self.has_alpha { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
        encoder.write_image(&self.dots, self.width, self.height, kind).map_err(|_| Fault::Damaged)
    }
}
