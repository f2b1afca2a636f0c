//! A site's folder on disk, read into memory and kept in step with it.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is read")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use walkdir::WalkDir;

use super::{Error, diagnostics, mount, names};
use crate::diagnostics::{self as order, Diagnostic, Warned};
use crate::site::{Memory, Options, Site};
use crate::source::SourceTree;

/// The most bytes that one file may have: what the large repository hosts allow, too.
const LARGEST: u64 = 100_000_000;

/// Clocks of file systems tick as slowly as once in two seconds (FAT), so that a file looked at sooner after its change may
/// change again without showing it.
const SLOWEST_TICK: Duration = Duration::from_secs(2);

/// The folder that holds `content/` and `themes/`, with all their files in memory.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    shown: PathBuf,
    tree: SourceTree,
    seen: BTreeMap<String, Stamp>,
    refused: BTreeMap<String, Diagnostic>,
    /// Files found empty once: most editors empty a file before they write it, and may be met between the two.
    doubted: BTreeSet<String>,
}

/// What the disk says of a file without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
}

/// A file as a walk finds it.
struct Found {
    path: String,
    text: bool,
    place: PathBuf,
    stamp: Stamp,
}

/// What a look at the disk learned about one file.
enum News {
    Bytes(Vec<u8>, Stamp),
    TooLarge(Stamp),
    NameNotText(Stamp),
}

/// How closely a look compares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Every file is read.
    AtAll,
    /// Files whose size and time are as they were are believed to be the same.
    AtChanged,
}

impl Folder {
    /// Reads the whole folder.
    ///
    /// # Errors
    /// When there is no `content/`, or something in it cannot be read.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let shown = if root.as_os_str().is_empty() { PathBuf::from(".") } else { root.to_path_buf() };
        let root = fs::canonicalize(&shown).map_err(|_| Error::NoContent { root: shown.clone() })?;
        let (tree, seen, refused, doubted) = Default::default();
        let mut folder = Self { root, shown, tree, seen, refused, doubted };
        folder.look_everywhere()?;
        Ok(folder)
    }

    /// Returns the folder's own path, absolute and free of links.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the files.
    pub fn tree(&self) -> &SourceTree {
        &self.tree
    }

    /// Names the file system, when the folder lies on one whose files other machines change as well: the system does not tell of
    /// what those do.
    pub fn shared_by(&self) -> Option<&'static str> {
        mount::shared_by(&self.root.join("content"))
    }

    /// Lists what is wrong with files themselves, in the order of paths.
    #[cfg(test)]
    pub(super) fn refused(&self) -> impl Iterator<Item = &Diagnostic> {
        self.refused.values()
    }

    /// Makes the site of these files: what the files say and what is wrong with the files themselves, in order.
    pub fn site(&self, options: &Options, memory: &mut Memory) -> Warned<Site> {
        let mut site = Site::new(&self.tree, options, memory);
        if !self.refused.is_empty() {
            site.diagnostics.extend(self.refused.values().cloned());
            order::sort(&mut site.diagnostics, &self.tree);
        }
        site
    }

    /// Looks at the whole folder again, and returns the paths of what is new, different or gone. A file that has become empty
    /// is passed over once, as somebody may be about to write it.
    ///
    /// # Errors
    /// As [`Folder::read`]; then nothing is taken over, and the next look tells all.
    pub fn look_everywhere(&mut self) -> Result<Vec<Arc<str>>, Error> {
        let mut found = Vec::new();
        for top in names::TOPS {
            let place = self.root.join(top);
            match fs::symlink_metadata(&place) {
                Ok(metadata) if metadata.is_symlink() => return Err(Error::Link { path: self.shown.join(top) }),
                Ok(metadata) if metadata.is_dir() => self.walk(&place, &mut found)?,
                _ if top == "content" => return Err(Error::NoContent { root: self.shown.clone() }),
                _ => {}
            }
        }
        let present: BTreeSet<&str> = found.iter().map(|file| &*file.path).collect();
        let gone: Vec<String> = self.seen.keys().filter(|path| !present.contains(&***path)).cloned().collect();
        self.take_over(found, gone, Look::AtChanged)
    }

    /// Looks again at some places, which may be files or folders, there or gone, and returns the paths of what is new,
    /// different or gone. Places that are no part of the site are passed over.
    ///
    /// # Errors
    /// As [`Folder::read`]; then nothing is taken over, and the next look tells all.
    pub fn look_at(&mut self, places: &BTreeSet<PathBuf>) -> Result<Vec<Arc<str>>, Error> {
        let mut found = Vec::new();
        let mut gone = BTreeSet::new();
        for place in places {
            let Ok(below_root) = place.strip_prefix(&self.root) else { continue };
            if !names::belongs(below_root) {
                continue;
            }
            if below_root.components().count() == 1 {
                return self.look_everywhere();
            }
            // A folder that is a link is not followed, so nothing that happens behind one matters.
            if place.parent().is_some_and(|parent| fs::canonicalize(parent).is_ok_and(|real| real != parent)) {
                continue;
            }
            let (path, _) = names::known_as(below_root);
            let below = format!("{path}/");
            let under = self.seen.range(path.clone()..).take_while(|(seen, _)| seen.starts_with(&path));
            gone.extend(
                under.filter(|(seen, _)| **seen == path || seen.starts_with(&below)).map(|(seen, _)| seen.clone()),
            );
            self.walk(place, &mut found)?;
        }
        for file in &found {
            gone.remove(&file.path);
        }
        self.take_over(found, gone, Look::AtAll)
    }

    /// Finds the files of one place, in order; a place that is not there has none.
    fn walk(&self, place: &Path, found: &mut Vec<Found>) -> Result<(), Error> {
        let unreadable = |path: &Path, source: io::Error| {
            let below_root = path.strip_prefix(&self.root).unwrap_or(path);
            Error::Unreadable { path: self.shown.join(below_root), source }
        };
        let walk = WalkDir::new(place).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || !names::is_left_alone(entry.file_name())) {
            let entry = match entry {
                Ok(entry) => entry,
                // What vanished between two looks is simply not there.
                Err(error) if error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound) => continue,
                Err(error) => {
                    let path = error.path().unwrap_or(place).to_path_buf();
                    return Err(unreadable(&path, error.into()));
                }
            };
            let Ok(below_root) = entry.path().strip_prefix(&self.root) else { continue };
            let metadata = if entry.path_is_symlink() { self.behind(entry.path()) } else { entry.metadata().ok() };
            // Pipes, sockets and devices are not read: they might never end.
            if let Some(metadata) = metadata.filter(Metadata::is_file) {
                let (path, text) = names::known_as(below_root);
                let stamp = Stamp { bytes: metadata.len(), modified: metadata.modified().ok() };
                found.push(Found { path, text, place: entry.into_path(), stamp });
            }
        }
        Ok(())
    }

    /// Looks behind a link, when what it leads to lies in one of the site's two folders.
    fn behind(&self, link: &Path) -> Option<Metadata> {
        let real = fs::canonicalize(link).ok()?;
        names::belongs(real.strip_prefix(&self.root).ok()?).then(|| fs::metadata(real).ok()).flatten()
    }

    /// Reads what may have changed and takes it over all at once, so that a failure leaves everything as it was.
    fn take_over(
        &mut self,
        found: Vec<Found>,
        gone: impl IntoIterator<Item = String>,
        look: Look,
    ) -> Result<Vec<Arc<str>>, Error> {
        let now = SystemTime::now();
        let seen = &self.seen;
        let due: Vec<Found> =
            found.into_iter().filter(|file| look == Look::AtAll || !file.is_as(seen.get(&file.path), now)).collect();
        let read = |file: Found| match file.read() {
            Ok(news) => Ok(news.map(|news| (file.path, news))),
            Err(source) => Err(Error::Unreadable { path: self.shown.join(&file.path), source }),
        };
        let news: Vec<(String, News)> =
            due.into_par_iter().filter_map(|file| read(file).transpose()).collect::<Result<_, _>>()?;

        let first = self.seen.is_empty();
        let mut changed = BTreeSet::new();
        for path in gone {
            self.seen.remove(&path);
            if self.tree.remove(&path) | self.refused.remove(&path).is_some() {
                changed.insert(Arc::from(path));
            }
        }
        for (path, news) in news {
            if !first && self.doubts(&path, &news) {
                continue;
            }
            if self.put(&path, news) {
                changed.insert(Arc::from(path));
            }
        }
        Ok(changed.into_iter().collect())
    }

    /// Says whether a file is empty for the first time, which the next look has to confirm.
    fn doubts(&mut self, path: &str, news: &News) -> bool {
        let empty = matches!(news, News::Bytes(bytes, _) if bytes.is_empty());
        let was_empty = self.tree.get(path).is_some_and(|file| file.bytes.is_empty());
        if empty && !was_empty && self.doubted.insert(path.to_owned()) {
            return true;
        }
        self.doubted.remove(path);
        false
    }

    /// Puts one file in; says whether that changed anything.
    fn put(&mut self, path: &str, news: News) -> bool {
        let file = self.tree.name(path).1;
        let (refused, stamp) = match news {
            News::Bytes(bytes, stamp) => {
                let before = self.tree.get(path).map(|file| file.hash);
                self.tree.insert(path, bytes);
                self.seen.insert(path.to_owned(), stamp);
                let now = self.tree.get(path).map(|file| file.hash);
                return (before != now) | self.refused.remove(path).is_some();
            }
            News::TooLarge(stamp) => (diagnostics::file_too_large(file, stamp.bytes, LARGEST), stamp),
            News::NameNotText(stamp) => (diagnostics::file_name_not_text(file), stamp),
        };
        self.seen.insert(path.to_owned(), stamp);
        let was_there = self.tree.remove(path);
        let before = self.refused.insert(path.to_owned(), refused);
        was_there || before != self.refused.get(path).cloned()
    }
}

impl Found {
    /// Says whether the file is surely as it was when it was last looked at.
    fn is_as(&self, before: Option<&Stamp>, now: SystemTime) -> bool {
        let settled = |modified| now.duration_since(modified).is_ok_and(|age| age > SLOWEST_TICK);
        before == Some(&self.stamp) && self.stamp.modified.is_some_and(settled)
    }

    /// Reads the file, unless it is gone by now.
    fn read(&self) -> io::Result<Option<News>> {
        if !self.text {
            return Ok(Some(News::NameNotText(self.stamp)));
        }
        if self.stamp.bytes > LARGEST {
            return Ok(Some(News::TooLarge(self.stamp)));
        }
        match fs::read(&self.place) {
            Ok(bytes) => Ok(Some(News::Bytes(bytes, self.stamp))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}
