//! A few files written into a folder of somebody's own, each whole or not at all, the others left alone.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::Error;

/// Writes files into a folder, which is made when it is not there. Files of the same names are replaced; files with the same
/// bytes stay as they are, so that nothing that watches them wakes. Returns how many were written.
///
/// # Errors
/// When a file or folder cannot be written.
pub fn write_files(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<usize, Error> {
    let mut written = 0;
    for (name, bytes) in files {
        let place = folder.join(name);
        if fs::read(&place).is_ok_and(|there| there == *bytes) {
            continue;
        }
        write(&place, bytes).map_err(|source| Error::Unwritten { path: place, source })?;
        written += 1;
    }
    Ok(written)
}

fn write(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = place.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    // Others may read it, as they may read what people write.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut draft = builder.prefix(".wayfolio-").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.persist(place).map_err(|error| error.error)?;
    Ok(())
}
