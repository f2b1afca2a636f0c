//! The tree of files that a site is made from.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{FileId, Position, Span};

/// A digest of a file's bytes (BLAKE3): equal digests, equal bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// Returns the digest itself.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// One file: its path, with `/`, relative to the site's root, and its bytes.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The file's number in its tree.
    pub id: FileId,
    /// The path from the site's root, with `/` on every system.
    pub path: Arc<str>,
    /// The bytes as they were read.
    pub bytes: Arc<[u8]>,
    /// The digest of the bytes.
    pub hash: ContentHash,
}

impl SourceFile {
    /// Finds the line and column of a byte offset.
    pub fn position(&self, offset: u32) -> Position {
        Position::of(&self.bytes, offset as usize)
    }

    /// Returns the text, when the file is UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }
}

/// The files of a site, in memory. Iteration is in the order of paths; a path keeps its [`FileId`] even when its file is
/// removed and comes back, so places remembered from an earlier look stay true.
#[derive(Debug, Clone)]
pub struct SourceTree {
    ids: BTreeMap<Arc<str>, FileId>,
    files: Vec<Option<SourceFile>>,
    paths: Vec<Arc<str>>,
}

impl Default for SourceTree {
    /// Makes a tree without files, in which the settings have their number: their absence must have a place.
    fn default() -> Self {
        let mut tree = Self { ids: BTreeMap::new(), files: Vec::new(), paths: Vec::new() };
        tree.name(Self::SETTINGS);
        tree
    }
}

impl SourceTree {
    /// The path of the settings of the whole site.
    pub const SETTINGS: &str = "content/portfolio.yaml";

    /// Returns the number of the settings, whether or not the file is there.
    pub fn settings(&self) -> FileId {
        self.ids[Self::SETTINGS]
    }

    /// Puts a file in, or replaces it, and returns its number.
    pub fn insert(&mut self, path: &str, bytes: impl Into<Arc<[u8]>>) -> FileId {
        let bytes = bytes.into();
        let hash = ContentHash(*blake3::hash(&bytes).as_bytes());
        let (path, id) = self.name(path);
        self.files[id.0 as usize] = Some(SourceFile { id, path, bytes, hash });
        id
    }

    /// Takes a file out; says whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        self.ids.get(path).is_some_and(|id| self.files[id.0 as usize].take().is_some())
    }

    /// Finds a file by its path.
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.ids.get(path).and_then(|&id| self.file(id))
    }

    /// Finds a file by its number; none when it was removed.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)?.as_ref()
    }

    /// Returns the path of a file, present or removed.
    pub fn path(&self, id: FileId) -> &Arc<str> {
        &self.paths[id.0 as usize]
    }

    /// Lists the files in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.ids.values().filter_map(|&id| self.file(id))
    }

    /// Lists the files whose path starts with `prefix`, in order.
    pub fn under<'tree>(&'tree self, prefix: &'tree str) -> impl Iterator<Item = &'tree SourceFile> {
        self.ids
            .range(Arc::from(prefix)..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .filter_map(|(_, &id)| self.file(id))
    }

    /// Reads the bytes of a span as text; empty when the file is gone or not UTF-8 there.
    pub fn excerpt(&self, span: Span) -> &str {
        self.file(span.file)
            .and_then(|file| file.bytes.get(span.range()))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }

    /// Finds or makes the number of a path, for files that may not exist (a missing `portfolio.yaml` has a place too).
    ///
    /// # Panics
    ///
    /// With more than 4 billion paths.
    pub fn name(&mut self, path: &str) -> (Arc<str>, FileId) {
        if let Some((path, &id)) = self.ids.get_key_value(path) {
            return (Arc::clone(path), id);
        }
        let path: Arc<str> = Arc::from(path);
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 4 billion files"));
        self.ids.insert(Arc::clone(&path), id);
        self.files.push(None);
        self.paths.push(Arc::clone(&path));
        (path, id)
    }
}
