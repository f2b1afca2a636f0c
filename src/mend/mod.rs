//! Floor 7: files mended and moved: the one certain repair of a mistake, and a record's new name, as edits of exact places.
//!
//! Owns [`Change`], [`fix`] and [`rename`]. Must not know the disk, nor how anything is told: what comes out is a tree of files
//! and the list of what is different in it. Whatever no edit names stays as it was, byte for byte.

mod edit;
mod fix;
mod rename;

pub use edit::{Mended, exact};
pub use fix::{Fixed, fix};
pub use rename::{Refused, Renamed, rename};

use std::sync::Arc;

use crate::source::SourceTree;

/// A file that is different, or stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it stood, as a path from the site's root.
    pub from: Arc<str>,
    /// Where it stands now.
    pub to: Arc<str>,
    /// The bytes that it had.
    pub before: Arc<[u8]>,
    /// The bytes that it has now.
    pub after: Arc<[u8]>,
}

/// Lists the files that are different in another tree, none of them moved, in the order of paths.
fn changes(before: &SourceTree, after: &SourceTree) -> Vec<Change> {
    let changed = |file: &crate::source::SourceFile| {
        let old = before.get(&file.path).filter(|old| old.hash != file.hash)?;
        let path = Arc::clone(&file.path);
        Some(Change {
            from: Arc::clone(&path),
            to: path,
            before: Arc::clone(&old.bytes),
            after: Arc::clone(&file.bytes),
        })
    };
    after.files().filter_map(changed).collect()
}
