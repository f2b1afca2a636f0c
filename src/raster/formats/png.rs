//! PNG: chunks with a name and a checksum (W3C PNG, third edition).

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
    /// All of its bytes.
    pub(in super::super) whole: &'a [u8],
}

/// Cuts a file into its chunks, up to its end.
pub(in super::super) fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Fault> {
    let mut chunks = Vec::new();
    let mut at = 8;
    loop {
        let head: &[u8; 8] = bytes.get(at..).and_then(|rest| rest.first_chunk()).ok_or(Fault::Short)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let name = [head[4], head[5], head[6], head[7]];
        let whole = bytes.get(at..).and_then(|rest| rest.get(..length.checked_add(12)?)).ok_or(Fault::Short)?;
        let (named, sum) = whole[4..].split_at(length + 4);
        let mut check = flate2::Crc::new();
        check.update(named);
        if check.sum().to_be_bytes() != sum {
            return Err(Fault::Damaged);
        }
        chunks.push(Chunk { name, holds: &named[4..], whole });
        at += whole.len();
        if &name == b"IEND" {
            return Ok(chunks);
        }
    }
}

/// Looks at a PNG.
pub(in super::super) fn look(bytes: &[u8]) -> Result<Found, Fault> {
    let chunks = chunks(bytes)?;
    let head = chunks.first().filter(|chunk| &chunk.name == b"IHDR").map(|chunk| chunk.holds);
    let side = |at: usize| head?.get(at..)?.first_chunk().map(|bytes| u32::from_be_bytes(*bytes));
    let (Some(width), Some(height), Some(colours)) = (side(0), side(4), head.and_then(|head| head.get(9))) else {
        return Err(Fault::Damaged);
    };
    let named = |name: &[u8; 4]| chunks.iter().find(|chunk| &chunk.name == name);
    if named(b"IDAT").is_none() {
        return Err(Fault::Damaged);
    }
    Ok(Found {
        width,
        height,
        turn: named(b"eXIf").map_or(Orientation::NoTransforms, |exif| super::turn(exif.holds)),
        // A picture of at most 256 colours was drawn.
        nature: (*colours == 3).then_some(Nature::Drawing),
        has_alpha: matches!(*colours, 4 | 6) || named(b"tRNS").is_some(),
        moves: named(b"acTL").is_some(),
    })
}
