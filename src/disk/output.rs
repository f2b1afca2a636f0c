//! A finished site, written beside its place and put there whole.
//!
//! Everything is written into a staging folder next to the output, so that both lie on one file system; only when every page is
//! there do the two change places. A list of what was written lies in the output: a folder without one, or one that
//! holds more than its list says, is somebody else's and is not touched.

#![expect(clippy::disallowed_methods, reason = "floor 9 is where the disk is written")]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use walkdir::WalkDir;

use super::swap::Staging;
use super::{Error, names};
use crate::site::Route;

/// The name of the list in the output.
const LIST: &str = ".wayfolio";

/// What the list opens with.
const PREFACE: &str =
    "# wayfolio made this folder and replaces it whole at every build.\n# These are the files that it wrote:\n";

/// A place that a site may be built into.
#[derive(Debug)]
pub struct Output {
    /// The absolute path, its links resolved.
    place: PathBuf,
    /// The path as it was named.
    shown: PathBuf,
}

/// What a build wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// How many of the files are pages.
    pub pages: usize,
    /// How many files there are, pages among them.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
    /// Every file with its bytes, in the order of the routes.
    pub sizes: Vec<(Route, u64)>,
}

impl Output {
    /// Looks whether a site whose folder is `root` may be built into `out`. Touches nothing.
    ///
    /// # Errors
    /// When the place is, holds or lies within what is read, is no folder, or holds what wayfolio did not make.
    pub fn at(root: &Path, out: &Path) -> Result<Self, Error> {
        let unsuitable = |why| Error::Unsuitable { out: out.to_path_buf(), why };
        let place = resolve(out).map_err(unsuitable)?;
        if root.starts_with(&place) {
            return Err(unsuitable("it is the folder that holds content/, or one around it"));
        }
        for top in names::TOPS {
            let top = root.join(top);
            if place.starts_with(&top) || top.starts_with(&place) {
                return Err(unsuitable("that folder holds what the site is made from"));
            }
        }
        let output = Self { place, shown: out.to_path_buf() };
        output.refuse_foreign()?;
        Ok(output)
    }

    /// Writes every route beside the place, then puts the whole there. `render` gives the bytes of a route.
    ///
    /// # Errors
    /// When a page cannot be made or written, or the place is not wayfolio's any more; what was there before stays.
    pub fn publish(
        &self,
        routes: &[Route],
        render: impl Fn(&Route) -> Option<Vec<u8>> + Sync,
    ) -> Result<Written, Error> {
        let plain = |route: &&Route| {
            let mut parts = Path::new(route.as_str()).components().peekable();
            parts.peek().is_some() && parts.all(|part| matches!(part, Component::Normal(_)))
        };
        if let Some(route) = routes.iter().find(|route| !plain(route)) {
            return Err(Error::Page { route: route.to_string() });
        }
        let staging = Staging::beside(&self.place).map_err(|source| self.unwritable("", source))?;
        let folders: BTreeSet<&str> =
            routes.iter().filter_map(|route| Some(route.as_str().rsplit_once('/')?.0)).collect();
        for folder in folders {
            fs::create_dir_all(staging.site().join(folder)).map_err(|source| self.unwritable(folder, source))?;
        }
        let sizes: Vec<u64> = routes
            .par_iter()
            .map(|route| {
                let bytes = render(route).ok_or_else(|| Error::Page { route: route.to_string() })?;
                let place = staging.site().join(route.as_str());
                write_new(&place, &bytes).map_err(|source| self.unwritable(route.as_str(), source))?;
                Ok(bytes.len() as u64)
            })
            .collect::<Result<_, Error>>()?;

        let mut list = PREFACE.to_owned();
        for route in routes {
            list.extend([route.as_str(), "\n"]);
        }
        write_new(&staging.site().join(LIST), list.as_bytes()).map_err(|error| self.unwritable(LIST, error))?;
        self.refuse_foreign()?;
        staging.put_at(&self.place).map_err(|source| self.unwritable("", source))?;
        Ok(Written {
            pages: routes.iter().filter(|route| route.media_type().starts_with("text/html")).count(),
            files: routes.len(),
            bytes: sizes.iter().sum(),
            sizes: routes.iter().cloned().zip(sizes).collect(),
        })
    }

    /// Refuses a place that holds what wayfolio did not write there.
    fn refuse_foreign(&self) -> Result<(), Error> {
        let list = fs::read_to_string(self.place.join(LIST)).unwrap_or_default();
        let ours: BTreeSet<&str> = match list.strip_prefix(PREFACE) {
            Some(list) => list.lines().chain([LIST]).collect(),
            None => BTreeSet::new(),
        };
        let mut foreign = Vec::new();
        for entry in WalkDir::new(&self.place).min_depth(1).sort_by_file_name() {
            let entry = match entry {
                Ok(entry) if entry.file_type().is_dir() => continue,
                Ok(entry) => entry,
                Err(error) if error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound) => continue,
                Err(error) => return Err(Error::Unreadable { path: self.shown.clone(), source: error.into() }),
            };
            // What a file browser leaves behind is nobody's work.
            if matches!(entry.file_name().to_str(), Some(".DS_Store" | "Thumbs.db" | "desktop.ini")) {
                continue;
            }
            let (path, _) = names::known_as(entry.path().strip_prefix(&self.place).unwrap_or(entry.path()));
            if !ours.contains(&*path) {
                foreign.push(path);
            }
        }
        if foreign.is_empty() {
            return Ok(());
        }
        let more = if foreign.len() > 3 { " and more" } else { "" };
        foreign.truncate(3);
        Err(Error::Foreign { out: self.shown.clone(), holds: foreign.join(", ") + more })
    }

    fn unwritable(&self, below: &str, source: io::Error) -> Error {
        let path = if below.is_empty() { self.shown.clone() } else { self.shown.join(below) };
        Error::Unwritable { path, source }
    }
}

/// Resolves the place of an output that may not be there yet, links on the way to it included.
fn resolve(out: &Path) -> Result<PathBuf, &'static str> {
    match fs::canonicalize(out) {
        Ok(place) if place.is_dir() => return Ok(place),
        Ok(_) => return Err("there is a file of that name"),
        Err(_) if fs::symlink_metadata(out).is_ok() => return Err("it is a link that leads nowhere"),
        Err(_) => {}
    }
    let name = out.file_name().ok_or("it has no name of its own")?;
    let parent = match out.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let parent = match fs::canonicalize(parent) {
        Ok(parent) => parent,
        Err(_) => resolve(parent)?,
    };
    Ok(parent.join(name))
}

/// Writes a file that must not be there yet: two routes that a file system holds for one would otherwise hide each other.
fn write_new(place: &Path, bytes: &[u8]) -> io::Result<()> {
    File::create_new(place)?.write_all(bytes)
}
