//! New files put beside what is there: nothing is ever written over.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use super::Error;
use crate::starter;

/// What came of putting files down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Placed {
    /// The paths of what was written.
    pub written: Vec<String>,
    /// The paths of what was there before, and was left as it was.
    pub kept: Vec<String>,
}

/// Puts new files below a folder, which is made when it is not there. A file that is there already is left as it is, whatever it holds.
///
/// # Errors
/// When something cannot be written; what was written until then stays.
pub fn place(root: &Path, files: &[starter::File]) -> Result<Placed, Error> {
    let mut placed = Placed::default();
    for file in files {
        let place = root.join(&file.path);
        let failed = |source| Error::NotPlaced { path: place.clone(), source };
        fs::create_dir_all(place.parent().unwrap_or(root)).map_err(failed)?;
        match write(&place, file) {
            Ok(()) => placed.written.push(file.path.clone()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => placed.kept.push(file.path.clone()),
            Err(source) => return Err(failed(source)),
        }
    }
    Ok(placed)
}

fn write(place: &Path, file: &starter::File) -> io::Result<()> {
    // Never over what is there, not even over a link that leads nowhere.
    File::create_new(place)?.write_all(file.text.as_bytes())
}

/// Says whether a folder holds a portfolio, or anything where one would be.
pub fn is_begun(root: &Path) -> bool {
    let content = root.join("content");
    fs::read_dir(&content)
        .map_or_else(|_| fs::symlink_metadata(&content).is_ok(), |mut entries| entries.next().is_some())
}
