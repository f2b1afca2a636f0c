//! What was costly to make, kept between runs by what it was made from.
//!
//! Owns the folder `.wayfolio/` beside `content/`. Must not know what is kept; nothing breaks when all of it is deleted.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Things kept by kind and by the hash of everything that they were made from. A cache never fails: what cannot be read is made anew,
/// and what cannot be written is made again the next time.
#[derive(Debug, Clone)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// Gives the cache of the site whose folder holds `content/`. No folder is made before something is kept.
    pub fn of(root: &Path) -> Self {
        Self { folder: root.join(".wayfolio").join("cache") }
    }

    /// Returns what is kept under a hash.
    pub fn get(&self, kind: &str, made_from: blake3::Hash) -> Option<Vec<u8>> {
        fs::read(self.place(kind, made_from)).ok()
    }

    /// Returns how many bytes are kept under a hash; none when nothing is.
    pub fn size(&self, kind: &str, made_from: blake3::Hash) -> Option<u64> {
        fs::metadata(self.place(kind, made_from)).ok().map(|metadata| metadata.len())
    }

    /// Keeps bytes under the hash of what they were made from.
    pub fn keep(&self, kind: &str, made_from: blake3::Hash, bytes: &[u8]) {
        // A failure costs time in the next run and nothing else.
        _ = self.write(&self.place(kind, made_from), bytes);
    }

    /// Forgets what is not in use and was kept before a time, so that a folder of photographs does not grow for ever.
    pub fn forget(&self, kind: &str, in_use: &HashSet<blake3::Hash>, since: SystemTime) {
        let kept = fs::read_dir(self.folder.join(kind)).into_iter().flatten().flatten();
        for file in kept {
            let name = file.file_name();
            let hash = name.to_str().and_then(|name| blake3::Hash::from_hex(name).ok());
            let is_old = || file.metadata().and_then(|metadata| metadata.modified()).is_ok_and(|time| time < since);
            if !hash.is_some_and(|hash| in_use.contains(&hash)) && is_old() {
                _ = fs::remove_file(file.path());
            }
        }
    }

    fn place(&self, kind: &str, made_from: blake3::Hash) -> PathBuf {
        self.folder.join(kind).join(made_from.to_hex().as_str())
    }

    fn write(&self, place: &Path, bytes: &[u8]) -> std::io::Result<()> {
        let folder = place.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        let own = self.folder.with_file_name(".gitignore");
        if !own.exists() {
            // The folder keeps itself out of the repository.
            fs::write(own, "*\n")?;
        }
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.persist(place)?;
        Ok(())
    }
}
