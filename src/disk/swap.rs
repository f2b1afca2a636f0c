//! Two folders change places, and what a crash left behind is cleared.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A file in every staging folder that says whose it is, and that is locked for as long as a build uses the folder.
const MARK: &str = "staged-by-wayfolio";

/// A folder beside the output in which the next site is put together. Dropped, it is removed with all that is in it.
pub(super) struct Staging {
    /// Holds the lock for as long as the folder is in use; dropped before it, since some systems remove no open file.
    _mark: File,
    folder: TempDir,
}

impl Staging {
    /// Makes a staging folder beside `place`, and clears away those that interrupted builds left there.
    pub(super) fn beside(place: &Path) -> io::Result<Self> {
        let parent = place.parent().ok_or(io::ErrorKind::InvalidInput)?;
        let prefix = format!(".{}.wayfolio-", place.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy());
        fs::create_dir_all(parent)?;
        clear_leftovers(parent, &prefix, place)?;
        let folder = tempfile::Builder::new().prefix(&prefix).tempdir_in(parent)?;
        let mut mark = File::create_new(folder.path().join(MARK))?;
        // Where a file system has no locks, two builds at once are the only thing that is not guarded against.
        mark.try_lock().ok();
        mark.write_all(
            b"wayfolio builds here, then moves the outcome into place. If no build is running, this can go.\n",
        )?;
        // The staging folder is private to the user; the site in it has the rights that any new folder gets.
        fs::create_dir(folder.path().join("site"))?;
        Ok(Self { folder, _mark: mark })
    }

    /// Returns the folder in which the site is put together.
    pub(super) fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Puts the site at `place`; what was there goes with the staging folder.
    pub(super) fn put_at(self, place: &Path) -> io::Result<()> {
        let Ok(metadata) = fs::metadata(place) else {
            return fs::rename(self.site(), place);
        };
        // A server may read the folder through a group; whoever set that up set it once.
        fs::set_permissions(self.site(), metadata.permissions())?;
        if exchange(&self.site(), place).is_ok() {
            return Ok(());
        }
        let before = self.folder.path().join("before");
        fs::rename(place, &before)?;
        fs::rename(self.site(), place).inspect_err(|_| {
            fs::rename(&before, place).ok();
        })
    }
}

/// Lets two folders change places in one step, where the system can.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Lets two folders change places in one step, where the system can.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Removes staging folders whose build is not running any more; if one was stopped between the two steps of a swap, the site
/// that it had moved aside is put back first.
fn clear_leftovers(parent: &Path, prefix: &str, place: &Path) -> io::Result<()> {
    for entry in fs::read_dir(parent)?.flatten() {
        let staged = entry.file_name().to_string_lossy().starts_with(prefix);
        if !staged || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let Ok(mark) = File::open(entry.path().join(MARK)) else { continue };
        if mark.try_lock().is_err() {
            continue;
        }
        let before = entry.path().join("before");
        if before.exists() && !place.exists() {
            fs::rename(before, place)?;
        }
        drop(mark);
        // Another build may clear the same folder at this moment; what cannot be removed now is met again next time.
        fs::remove_dir_all(entry.path()).ok();
    }
    Ok(())
}
