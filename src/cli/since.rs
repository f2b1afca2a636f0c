//! What a check tells when it is asked only for what a pull request touched or broke.

use std::collections::{BTreeMap, BTreeSet};

use super::summary::{Summary, counted};
use crate::diagnostics::{Diagnostic, Severity};
use crate::disk::{self, Folder};
use crate::history::{Error, Repository};
use crate::site::{Memory, Options, Site};

/// What is told, and what is not since it was there before.
pub(super) struct Limited {
    pub(super) told: Vec<Diagnostic>,
    before: Vec<Diagnostic>,
}

/// Keeps what was found in files that changed since a revision (since it and `HEAD` parted), and what was not found anywhere then. What
/// was found then is compared by code, file and words, whatever line it stands on.
pub(super) fn limited(
    found: Vec<Diagnostic>,
    revision: &str,
    folder: &Folder,
    options: &Options,
) -> Result<Limited, Error> {
    let repository = Repository::find(folder.root())?;
    let common = repository.in_common(revision, "HEAD")?;
    let old = repository.files((&common, revision), &disk::belongs)?;
    let now = folder.tree();
    let same = |path: &str| old.get(path).map(|file| file.hash) == now.get(path).map(|file| file.hash);
    let mut known: BTreeMap<(&str, String, String), usize> = BTreeMap::new();
    for was in &Site::new(&old, options, &mut Memory::default()).diagnostics {
        let path = old.path(was.span.file).to_string();
        *known.entry((was.code, path, was.message.clone())).or_default() += 1;
    }
    let mut untouched: BTreeSet<&str> = BTreeSet::new();
    let (mut told, mut before) = (Vec::new(), Vec::new());
    for diagnostic in found {
        let path = now.path(diagnostic.span.file);
        let is_touched = !untouched.contains(&**path) && !same(path);
        if !is_touched {
            untouched.insert(path);
        }
        let key = (diagnostic.code, path.to_string(), diagnostic.message.clone());
        let was_there = known.get_mut(&key).filter(|count| **count > 0).map(|count| *count -= 1).is_some();
        if is_touched || !was_there { told.push(diagnostic) } else { before.push(diagnostic) }
    }
    Ok(Limited { told, before })
}

impl Limited {
    /// Says how many others there are; none when there are no others.
    pub(super) fn others(&self, revision: &str) -> Option<String> {
        if self.before.is_empty() {
            return None;
        }
        let counts = Summary::of(&self.before).counts();
        let stops = self.before.iter().filter(|found| found.severity == Severity::Error).count();
        let so = match stops {
            0 => String::new(),
            some => format!("; a build stops at the {}", counted(some, "error").trim_start_matches("1 ")),
        };
        Some(format!(
            "beside these there are {counts} in files that did not change, and they were there at {revision}{so}"
        ))
    }
}
