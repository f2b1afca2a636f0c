//! How the files of each format are put together: parts one after another, each with a name and a length.
//!
//! Must not know what the parts are for beyond size, turn and metadata.

pub(super) mod gif;
pub(super) mod jpeg;
pub(super) mod png;
pub(super) mod webp;

use image::metadata::Orientation;

use super::{Fault, Format};

/// Says what format an image has, by its first bytes.
pub(super) fn of(bytes: &[u8]) -> Result<Format, Fault> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Format::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Ok(Format::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Ok(Format::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Format::Webp),
        _ if is_svg(bytes) => Err(Fault::Foreign("SVG")),
        _ => Err(foreign(bytes)),
    }
}

/// Names the format of an image that is none of ours.
fn foreign(bytes: &[u8]) -> Fault {
    use imagesize::ImageType;
    let brand = bytes.get(8..12).filter(|_| bytes.get(4..8) == Some(b"ftyp"));
    match (brand, imagesize::image_type(bytes)) {
        (Some(b"avif" | b"avis"), _) => Fault::Foreign("AVIF"),
        (Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1"), _)
        | (_, Ok(ImageType::Heif(_))) => Fault::Foreign("HEIC"),
        (_, Ok(ImageType::Tiff)) => Fault::Foreign("TIFF"),
        (_, Ok(ImageType::Bmp)) => Fault::Foreign("BMP"),
        (_, Ok(ImageType::Jxl)) => Fault::Foreign("JPEG XL"),
        (_, Ok(ImageType::Psd)) => Fault::Foreign("Photoshop"),
        (_, Ok(ImageType::Ico)) => Fault::Foreign("ICO"),
        (_, Ok(_)) => Fault::Foreign("a rare format"),
        (_, Err(_)) => Fault::NoImage,
    }
}

/// Says whether bytes are an SVG picture: text whose first element is `svg`.
fn is_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") || rest.starts_with("<!") => ">",
            _ => return rest.starts_with("<svg") || rest.starts_with("<svg:svg"),
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
}

/// Reads how an image is turned from what its camera wrote (Exif 2.32, tag 0x0112).
fn turn(exif: &[u8]) -> Orientation {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    Orientation::from_exif_chunk(exif).unwrap_or(Orientation::NoTransforms)
}

/// Writes the one thing of what a camera says that an image is wrong without: its turn, as Exif of one entry.
pub(super) fn exif_of(turn: Orientation) -> Vec<u8> {
    let mut exif = b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([turn.to_exif(), 0, 0, 0, 0, 0, 0]);
    exif
}
