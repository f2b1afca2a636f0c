//! Kinds of pages, told from their paths, and the largest page of each.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::folder;

/// Finds the largest page of every kind below a folder, but for some folders in it. Pages that only lead on are none.
pub(crate) fn largest(top: &Path, without: &[String]) -> BTreeMap<String, PathBuf> {
    let mut kinds: BTreeMap<String, (usize, PathBuf)> = BTreeMap::new();
    for (path, bytes) in folder::read(top, &[""]) {
        let mut parts: Vec<&str> = path.split('/').collect();
        if parts.pop() != Some("index.html") || parts.first().is_some_and(|first| without.iter().any(|it| it == first))
        {
            continue;
        }
        if !bytes.windows(20).any(|bytes| bytes == b"http-equiv=\"refresh\"") {
            let largest = kinds.entry(kind(&parts)).or_default();
            *largest = std::mem::take(largest).max((bytes.len(), top.join(&path)));
        }
    }
    assert!(kinds.len() > 15, "only the kinds {:?}", kinds.keys());
    kinds.into_iter().map(|(kind, (_, path))| (kind, path)).collect()
}

/// Names the kind of the page in a folder.
fn kind(folders: &[&str]) -> String {
    match folders {
        [] => "front-page".to_owned(),
        [one] => (*one).to_owned(),
        [around @ .., _] => format!("one-of-{}", around.join("-")),
    }
}
