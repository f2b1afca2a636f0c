//! The files in a package of npm: a tar archive, compressed by gzip.
//!
//! Owns the little of the format that packages use: plain files with names of at most 255 bytes.

use std::io::{self, Read};

use flate2::read::GzDecoder;

/// A record of an archive: headers and contents fill whole ones.
const RECORD: usize = 512;
/// The largest archive that is unpacked.
const LARGEST: u64 = 400_000_000;

/// Lists the files of an archive: paths and bytes.
pub(super) fn entries(bytes: &[u8]) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut archive = Vec::new();
    GzDecoder::new(bytes).take(LARGEST).read_to_end(&mut archive)?;
    let mut found = Vec::new();
    let mut rest = archive.as_slice();
    while let Some((header, after)) = rest.split_at_checked(RECORD) {
        if header.iter().all(|byte| *byte == 0) {
            break;
        }
        let size = number(&header[124..136]).ok_or_else(broken)?;
        let (content, _) = after.split_at_checked(size).ok_or_else(broken)?;
        // Plain files are of type `0`, or of none in old archives.
        if matches!(header[156], b'0' | 0) {
            let (prefix, name) = (text(&header[345..500]), text(&header[..100]));
            let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
            found.push((path, content.to_vec()));
        }
        rest = after.get(size.next_multiple_of(RECORD)..).unwrap_or_default();
    }
    Ok(found)
}

fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the archive is broken")
}

/// Reads the bytes up to the first zero.
fn text(field: &[u8]) -> String {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    String::from_utf8_lossy(&field[..end]).into_owned()
}

/// Reads a number of octal digits.
fn number(field: &[u8]) -> Option<usize> {
    usize::from_str_radix(text(field).trim(), 8).ok()
}
