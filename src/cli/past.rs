//! The history of the content, as commands hand it to the site: read from git, what is costly of it kept.

use std::path::Path;
use std::sync::Arc;

use crate::analysis::chronicle::Chronicle;
use crate::disk::{self, Cache};
use crate::history::{self, Head, Memory, Repository};

/// What the cache keeps of the history, all in one.
const KIND: &str = "history";

/// The history of a site, read again when it went on.
pub(super) struct Past {
    repository: Option<Repository>,
    head: Option<Head>,
    cache: Cache,
    memory: Memory,
    root: std::path::PathBuf,
}

impl Past {
    /// Gets ready to read the history of the site whose folder holds `content/`.
    pub(super) fn of(root: &Path) -> Self {
        let cache = Cache::of(root);
        let memory = cache.get(KIND, key()).map(|bytes| Memory::kept(&bytes)).unwrap_or_default();
        Self { repository: Repository::find(root).ok(), head: None, cache, memory, root: root.to_path_buf() }
    }

    /// Reads the history; none when it is as it was when it was last read.
    pub(super) fn read(&mut self) -> Option<Arc<Chronicle>> {
        let head = self.repository.as_ref().map(Repository::head).unwrap_or_default();
        if self.head.as_ref() == Some(&head) {
            return None;
        }
        self.head = Some(head);
        let chronicle = history::chronicle(&self.root, &disk::belongs, &mut self.memory);
        if let Some(bytes) = self.memory.to_keep() {
            self.cache.keep(KIND, key(), &bytes);
        }
        Some(Arc::new(chronicle))
    }
}

/// The memory is kept under one name: what it knows of a commit it knows by that commit's own hash.
fn key() -> blake3::Hash {
    blake3::hash(KIND.as_bytes())
}
