//! Images without what cameras and programs wrote into them: place, time, owner, serial number, a smaller copy from before an edit.
//!
//! No dot is touched. What stays of it is what the image looks wrong without: its colours (ICC) and its turn.

use image::metadata::Orientation;

use super::formats::gif::Block;
use super::formats::{self, gif, jpeg, png, webp};
use super::{Format, look};

/// Returns an image without its metadata; none when it is no image that can be read.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    let facts = look(bytes).ok();
    let turn = facts.map_or(Orientation::NoTransforms, |facts| facts.turn);
    match formats::of(bytes).ok()? {
        Format::Jpeg => of_jpeg(bytes, turn),
        Format::Png => of_png(bytes, turn),
        Format::Gif => of_gif(bytes),
        Format::Webp => of_webp(bytes, turn),
    }
}

fn of_jpeg(bytes: &[u8], turn: Orientation) -> Option<Vec<u8>> {
    let mut out = vec![0xFF, 0xD8];
    if turn != Orientation::NoTransforms {
        let exif = [b"Exif\0\0", &*formats::exif_of(turn)].concat();
        out.extend([0xFF, 0xE1]);
        out.extend(u16::try_from(exif.len() + 2).ok()?.to_be_bytes());
        out.extend(exif);
    }
    for segment in jpeg::segments(bytes).ok()? {
        let stays = match segment.marker {
            // JFIF, colour profile, and how Adobe stores colours.
            0xE0 => segment.holds.starts_with(b"JFIF\0"),
            0xE2 => segment.holds.starts_with(b"ICC_PROFILE\0"),
            0xEE => segment.holds.starts_with(b"Adobe"),
            0xE1..=0xEF | 0xFE => false,
            _ => true,
        };
        if stays {
            out.extend(segment.whole);
        }
    }
    Some(out)
}

fn of_png(bytes: &[u8], turn: Orientation) -> Option<Vec<u8>> {
    let mut out = bytes[..8].to_vec();
    for chunk in png::chunks(bytes).ok()? {
        let is_needed = chunk.name[0].is_ascii_uppercase();
        let is_harmless = [
            b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
        ]
        .contains(&&chunk.name);
        if is_needed || is_harmless {
            out.extend(chunk.whole);
        }
        if &chunk.name == b"IHDR" && turn != Orientation::NoTransforms {
            let exif = [b"eXIf", &*formats::exif_of(turn)].concat();
            let mut check = flate2::Crc::new();
            check.update(&exif);
            out.extend(u32::try_from(exif.len() - 4).ok()?.to_be_bytes());
            out.extend(exif);
            out.extend(check.sum().to_be_bytes());
        }
    }
    Some(out)
}

fn of_gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let (before, blocks) = gif::blocks(bytes).ok()?;
    let mut out = before.to_vec();
    for block in blocks {
        match block {
            // Of what programs add, only how often it is repeated.
            Block::Frame(whole)
            | Block::Control(whole, _)
            | Block::Extension(whole, b"NETSCAPE2.0" | b"ANIMEXTS1.0") => out.extend(whole),
            Block::Extension(..) => {}
            Block::End => out.push(0x3B),
        }
    }
    Some(out)
}

fn of_webp(bytes: &[u8], turn: Orientation) -> Option<Vec<u8>> {
    let turned = turn != Orientation::NoTransforms;
    let mut chunks = Vec::new();
    for chunk in webp::chunks(bytes).ok()? {
        match &chunk.name {
            b"VP8X" => {
                let mut whole = chunk.whole.to_vec();
                // What it said of Exif and XMP.
                *whole.get_mut(8)? &= !0x0C;
                if turned {
                    whole[8] |= 0x08;
                }
                chunks.extend(whole);
            }
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => chunks.extend(chunk.whole),
            _ => {}
        }
    }
    if turned {
        let exif = formats::exif_of(turn);
        chunks.extend(b"EXIF");
        chunks.extend(u32::try_from(exif.len()).ok()?.to_le_bytes());
        chunks.extend(exif);
    }
    let size = u32::try_from(chunks.len() + 4).ok()?.to_le_bytes();
    Some([b"RIFF", &size[..], b"WEBP", &chunks].concat())
}
