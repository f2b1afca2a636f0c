//! Sites on a disk, where a command or a browser reads them.

#![expect(clippy::disallowed_methods, reason = "the tests write the folders they judge")]

use std::collections::BTreeMap;
use std::path::Path;

/// Writes files, by path from a folder, into it.
pub(crate) fn all(root: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files {
        one(root, path, bytes);
    }
}

/// Writes one file into a folder, with the folders on the way to it.
pub(crate) fn one(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let place = root.join(path);
    std::fs::create_dir_all(place.parent().expect("a file stands in a folder")).expect("a folder can be made");
    std::fs::write(place, bytes).expect("a file can be written");
}
