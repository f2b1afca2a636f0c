//! Single files put into a folder that may hold others.
//!
//! Each takes the place of one of its name, whole or not at all; what has another name is left alone.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Error, names};
use crate::site::Route;

/// A folder that files may be put into.
#[derive(Debug)]
pub struct Delivery {
    out: PathBuf,
}

impl Delivery {
    /// Looks whether files may be put into `out` for a site whose folder is `root`, and makes the folder.
    ///
    /// # Errors
    /// When the place lies within what is read, or cannot be a folder.
    pub fn to(root: &Path, out: &Path) -> Result<Self, Error> {
        let failed = |source| Error::Unwritten { path: out.to_path_buf(), source };
        if out.exists() && !out.is_dir() {
            return Err(failed(io::Error::other("there is a file of that name, and this must be a folder")));
        }
        fs::create_dir_all(out).map_err(failed)?;
        let place = fs::canonicalize(out).map_err(failed)?;
        if names::TOPS.iter().any(|top| place.starts_with(root.join(top))) {
            return Err(failed(io::Error::other("that folder holds what the site is made from")));
        }
        Ok(Self { out: out.to_path_buf() })
    }

    /// Puts a file there, under its address from the site's root.
    ///
    /// # Errors
    /// When it cannot be written; a file of its name that was there before stays as it was.
    pub fn put(&self, route: &Route, bytes: &[u8]) -> Result<(), Error> {
        let place = self.out.join(route.as_str());
        let written = place.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| {
            let mut file = NamedTempFile::new_in(place.parent().unwrap_or(&self.out))?;
            file.write_all(bytes)?;
            open_to_all(file.path())?;
            file.persist(&place).map_err(|error| error.error)?;
            Ok(())
        });
        written.map_err(|source| Error::Unwritten { path: place, source })
    }
}

/// Lets others read the file, as any new file may be: a temporary one is its owner's alone.
#[cfg(unix)]
fn open_to_all(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

/// Does nothing: other systems give a new file what its folder gives.
#[cfg(not(unix))]
fn open_to_all(_: &Path) -> io::Result<()> {
    Ok(())
}
