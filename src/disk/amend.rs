//! Files of a site changed or moved, each whole or not at all, and none that somebody else has changed meanwhile.
//!
//! Must not know why they change.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Error, names};
use crate::mend::Change;

/// A change that is ready: what is to be written lies beside its place already.
struct Ready {
    /// The file itself, behind a link if there is one.
    real: PathBuf,
    written: Option<NamedTempFile>,
    from: PathBuf,
    to: PathBuf,
}

/// Makes changes under a site's root. Everything that can fail is tried before the first file is touched.
///
/// # Errors
/// When a file is no longer as it was read, when something stands where a file should go, or when the disk refuses.
pub fn amend(root: &Path, changes: &[Change]) -> Result<(), Error> {
    let ready: Vec<Ready> = changes.iter().map(|change| prepare(root, change)).collect::<Result<_, _>>()?;
    for Ready { real, written, from, to } in ready {
        if let Some(written) = written {
            written.persist(&real).map_err(|error| unwritable(&real, error.error))?;
        }
        if from != to {
            fs::rename(&from, &to).map_err(|source| unwritable(&to, source))?;
            tidy(root, &from);
        }
    }
    Ok(())
}

fn prepare(root: &Path, change: &Change) -> Result<Ready, Error> {
    let (from, to) = (root.join(&*change.from), root.join(&*change.to));
    let real = fs::canonicalize(&from).map_err(|_| Error::ChangedMeanwhile { path: from.clone() })?;
    let inside = fs::canonicalize(root).is_ok_and(|root| real.strip_prefix(root).is_ok_and(names::belongs));
    if !inside || fs::read(&real).ok().as_deref() != Some(&*change.before) {
        return Err(Error::ChangedMeanwhile { path: from });
    }
    if from != to {
        if fs::symlink_metadata(&to).is_ok() {
            return Err(Error::InTheWay { path: to });
        }
        let folder = to.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(|source| unwritable(folder, source))?;
    }
    let written = (change.before != change.after).then(|| write_beside(&real, &change.after)).transpose();
    let written = written.map_err(|source| unwritable(&from, source))?;
    Ok(Ready { real, written, from, to })
}

/// Writes bytes beside a file, with its permissions, under a name that no site takes for its own.
fn write_beside(real: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let permissions = fs::metadata(real)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is set to be read only"));
    }
    let folder = real.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".wayfolio-").suffix(".tmp").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().set_permissions(permissions)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Takes away the folders that a move left empty, up to those of the kinds.
fn tidy(root: &Path, from: &Path) {
    let mut folder = from.parent();
    while let Some(empty) = folder.filter(|it| it.strip_prefix(root).is_ok_and(|below| below.components().count() > 2))
    {
        // One that still holds something is refused by the system.
        if fs::remove_dir(empty).is_err() {
            return;
        }
        folder = empty.parent();
    }
}

fn unwritable(path: &Path, source: io::Error) -> Error {
    Error::Unchangeable { path: path.to_path_buf(), source }
}
