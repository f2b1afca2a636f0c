//! WebP: chunks in a RIFF file (RFC 9649).

use image::metadata::Orientation;

use super::super::look::Found;
use super::super::{Fault, Nature};

/// One chunk.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Chunk<'a> {
    /// Its name.
    pub(in super::super) name: [u8; 4],
    /// What it holds.
    pub(in super::super) holds: &'a [u8],
    /// All of its bytes, with the one that makes them even.
    pub(in super::super) whole: &'a [u8],
}

/// What VP8X says of the file.
pub(in super::super) const ANIMATION: u8 = 0x02;
const ALPHA: u8 = 0x10;

/// Cuts a file into its chunks.
pub(in super::super) fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Fault> {
    let size = bytes.get(4..8).ok_or(Fault::Short)?;
    let size = u32::from_le_bytes([size[0], size[1], size[2], size[3]]) as usize;
    let bytes = bytes.get(..size.checked_add(8).ok_or(Fault::Damaged)?).ok_or(Fault::Short)?;
    let mut chunks = Vec::new();
    let mut at = 12;
    while at < bytes.len() {
        let head: &[u8; 8] = bytes[at..].first_chunk().ok_or(Fault::Short)?;
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let end = (at + 8).checked_add(length).ok_or(Fault::Damaged)?;
        let holds = bytes.get(at + 8..end).ok_or(Fault::Short)?;
        let even = (end + length % 2).min(bytes.len());
        chunks.push(Chunk { name: [head[0], head[1], head[2], head[3]], holds, whole: &bytes[at..even] });
        at = even;
    }
    Ok(chunks)
}

/// Looks at a WebP.
pub(in super::super) fn look(bytes: &[u8]) -> Result<Found, Fault> {
    let chunks = chunks(bytes)?;
    let named = |name: &[u8; 4]| chunks.iter().find(|chunk| &chunk.name == name).map(|chunk| chunk.holds);
    let extended = named(b"VP8X");
    let flags = extended.and_then(|holds| holds.first()).copied().unwrap_or_default();
    let moves = flags & ANIMATION != 0;
    let with_loss = named(b"VP8 ").is_some() || (moves && named(b"ANMF").is_some());
    let (size, alpha) = match (extended, named(b"VP8 "), named(b"VP8L")) {
        (Some(holds), ..) if holds.len() >= 10 => {
            let side = |at: usize| u32::from_le_bytes([holds[at], holds[at + 1], holds[at + 2], 0]) + 1;
            ((side(4), side(7)), flags & ALPHA != 0)
        }
        (_, Some([_, _, _, 0x9D, 0x01, 0x2A, a, b, c, d, ..]), _) => {
            let side = |a: &u8, b: &u8| u32::from(u16::from_le_bytes([*a, *b]) & 0x3FFF);
            ((side(a, b), side(c, d)), false)
        }
        (_, _, Some([0x2F, a, b, c, d, ..])) => {
            let bits = u32::from_le_bytes([*a, *b, *c, *d]);
            (((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1), bits >> 28 & 1 == 1)
        }
        _ => return Err(Fault::Damaged),
    };
    if !moves && named(b"VP8 ").or(named(b"VP8L")).is_none() {
        return Err(Fault::Damaged);
    }
    Ok(Found {
        width: size.0,
        height: size.1,
        turn: named(b"EXIF").map_or(Orientation::NoTransforms, super::turn),
        nature: Some(if with_loss { Nature::Photograph } else { Nature::Drawing }),
        has_alpha: alpha,
        moves,
    })
}
