//! Sites as folders: read into memory for the tests to change.

#![expect(clippy::disallowed_methods, reason = "the tests read the folders they judge")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// Files by path from the site's root, with `/`.
pub(crate) type Folder = BTreeMap<String, Vec<u8>>;

/// Returns the folder of the repository, which is the root of the real portfolio.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Reads every file below a folder whose path begins with one of some names.
pub(crate) fn read(root: &Path, tops: &[&str]) -> Folder {
    let entries = tops.iter().flat_map(|top| WalkDir::new(root.join(top)).sort_by_file_name());
    let entries =
        entries.map(|entry| entry.expect("the folder can be read")).filter(|entry| entry.file_type().is_file());
    entries
        .map(|entry| {
            let path = entry.path().strip_prefix(root).expect("the walk stays below the root");
            let path = path.to_str().expect("the names are text").replace('\\', "/");
            (path, std::fs::read(entry.path()).expect("the file can be read"))
        })
        .collect()
}
