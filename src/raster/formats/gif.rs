//! GIF: blocks of sub-blocks (`GIF89a`).

use image::metadata::Orientation;

use super::super::look::Found;
use super::super::{Fault, Nature};

/// One block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Block<'a> {
    /// A frame.
    Frame(&'a [u8]),
    /// How the next frame is shown; whether one sees through it.
    Control(&'a [u8], bool),
    /// Words, or what programs add, with the name of the program.
    Extension(&'a [u8], &'a [u8]),
    /// The end.
    End,
}

/// Cuts a file into what comes before its blocks, and the blocks.
pub(in super::super) fn blocks(bytes: &[u8]) -> Result<(&[u8], Vec<Block<'_>>), Fault> {
    let flags = *bytes.get(10).ok_or(Fault::Short)?;
    let mut at = 13 + colours(flags);
    let before = bytes.get(..at).ok_or(Fault::Short)?;
    let mut blocks = Vec::new();
    loop {
        let start = at;
        match *bytes.get(at).ok_or(Fault::Short)? {
            0x3B => {
                blocks.push(Block::End);
                return Ok((before, blocks));
            }
            0x2C => {
                let flags = *bytes.get(at + 9).ok_or(Fault::Short)?;
                // Ten bytes of where it stands, its colours, one byte of how long its codes are.
                at = after_sub_blocks(bytes, at + 10 + colours(flags) + 1)?;
                blocks.push(Block::Frame(&bytes[start..at]));
            }
            0x21 => {
                let label = *bytes.get(at + 1).ok_or(Fault::Short)?;
                let first = bytes.get(at + 3..).unwrap_or_default();
                let name = first.get(..usize::from(*bytes.get(at + 2).ok_or(Fault::Short)?)).ok_or(Fault::Short)?;
                at = after_sub_blocks(bytes, at + 2)?;
                let whole = &bytes[start..at];
                blocks.push(match label {
                    0xF9 => Block::Control(whole, name.first().is_some_and(|flags| flags & 1 == 1)),
                    0xFF => Block::Extension(whole, name),
                    _ => Block::Extension(whole, &[]),
                });
            }
            _ => return Err(Fault::Damaged),
        }
    }
}

/// Returns how many bytes a table of colours has.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

fn after_sub_blocks(bytes: &[u8], mut at: usize) -> Result<usize, Fault> {
    loop {
        let length = usize::from(*bytes.get(at).ok_or(Fault::Short)?);
        at += length + 1;
        if length == 0 {
            return Ok(at);
        }
    }
}

/// Looks at a GIF.
pub(in super::super) fn look(bytes: &[u8]) -> Result<Found, Fault> {
    let (before, blocks) = blocks(bytes)?;
    let side = |at: usize| u32::from(u16::from_le_bytes([before[at], before[at + 1]]));
    let frames = blocks.iter().filter(|block| matches!(block, Block::Frame(_))).count();
    if frames == 0 {
        return Err(Fault::Damaged);
    }
    Ok(Found {
        width: side(6),
        height: side(8),
        turn: Orientation::NoTransforms,
        nature: Some(Nature::Drawing),
        has_alpha: blocks.iter().any(|block| matches!(block, Block::Control(_, true))),
        moves: frames > 1,
    })
}
