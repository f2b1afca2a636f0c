//! JPEG: segments that begin with a marker (ITU-T T.81, annex B).

use image::metadata::Orientation;

use super::super::look::Found;
use super::super::{Fault, Nature};

/// One segment.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Segment<'a> {
    /// The byte after 0xFF.
    pub(in super::super) marker: u8,
    /// What it holds, without marker and length.
    pub(in super::super) holds: &'a [u8],
    /// All of its bytes, and for a scan the coded dots after it.
    pub(in super::super) whole: &'a [u8],
}

/// The end of the image.
const END: u8 = 0xD9;
/// The begin of a scan.
const SCAN: u8 = 0xDA;

/// Cuts a file into its segments, up to its end; what some telephones put after that, a video say, is no part of the image.
pub(in super::super) fn segments(bytes: &[u8]) -> Result<Vec<Segment<'_>>, Fault> {
    let mut segments = Vec::new();
    let mut at = 2;
    loop {
        let start = at;
        // Any number of 0xFF may stand before a marker.
        if *bytes.get(at).ok_or(Fault::Short)? != 0xFF {
            return Err(Fault::Damaged);
        }
        while *bytes.get(at).ok_or(Fault::Short)? == 0xFF {
            at += 1;
        }
        let marker = bytes[at];
        at += 1;
        if marker == END {
            segments.push(Segment { marker, holds: &[], whole: &bytes[start..at] });
            return Ok(segments);
        }
        if marker == 0x01 || (0xD0..=0xD8).contains(&marker) {
            continue;
        }
        if marker == 0 {
            return Err(Fault::Damaged);
        }
        let length = bytes.get(at..at + 2).ok_or(Fault::Short)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        if length < 2 {
            return Err(Fault::Damaged);
        }
        let holds = bytes.get(at + 2..at + length).ok_or(Fault::Short)?;
        at += length;
        if marker == SCAN {
            at = after_scan(bytes, at)?;
        }
        segments.push(Segment { marker, holds, whole: &bytes[start..at] });
    }
}

/// Finds the marker after the coded dots of a scan.
fn after_scan(bytes: &[u8], mut at: usize) -> Result<usize, Fault> {
    loop {
        let rest = bytes.get(at..).ok_or(Fault::Short)?;
        at += rest.iter().position(|&byte| byte == 0xFF).ok_or(Fault::Short)?;
        match bytes.get(at + 1).ok_or(Fault::Short)? {
            // A byte of 0xFF among the dots, or a point to begin again.
            0x00 | 0xD0..=0xD7 => at += 2,
            0xFF => at += 1,
            _ => return Ok(at),
        }
    }
}

/// Looks at a JPEG.
pub(in super::super) fn look(bytes: &[u8]) -> Result<Found, Fault> {
    let mut size = None;
    let mut turn = Orientation::NoTransforms;
    let mut has_scan = false;
    for segment in segments(bytes)? {
        match (segment.marker, segment.holds) {
            (0xC0..=0xC2, [8, a, b, c, d, 1 | 3 | 4, ..]) => {
                size = Some((u32::from(u16::from_be_bytes([*c, *d])), u32::from(u16::from_be_bytes([*a, *b]))));
            }
            // Lossless, arithmetic, hierarchic, or of more than 8 bits: browsers do not show them either.
            (0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF, _) => return Err(Fault::Foreign("a rare JPEG")),
            (0xE1, holds) if holds.starts_with(b"Exif\0\0") => turn = super::turn(holds),
            (SCAN, _) => has_scan = true,
            _ => {}
        }
    }
    let (width, height) = size.filter(|_| has_scan).ok_or(Fault::Damaged)?;
    Ok(Found { width, height, turn, nature: Some(Nature::Photograph), has_alpha: false, moves: false })
}
