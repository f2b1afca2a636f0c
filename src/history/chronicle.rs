//! The history of the content: which commits changed it, and what each changed in the portfolio's words.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::walk::{self, Commit};
use super::{Error, Memory, Repository};
use crate::analysis::change::{self, Change, Version};
use crate::analysis::chronicle::{Chronicle, Happened, Unknown};
use crate::source::SourceTree;

/// Commits whose files are in memory at one time.
const AT_ONCE: usize = 200;

/// A file that a commit changed: its path from the site's root, and the hashes of its bytes before and after.
struct Touched {
    path: String,
    before: Option<String>,
    after: Option<String>,
}

/// Tells what happened to the content of a site, of those files for which `belongs` says so by their path from the site's root. Only what
/// was committed counts. What cannot be read is no failure: a site can be built without its history, and says why it has none.
pub fn chronicle(root: &Path, belongs: &(dyn Fn(&Path) -> bool + Sync), memory: &mut Memory) -> Chronicle {
    read(root, belongs, memory).unwrap_or_else(|error| {
        Chronicle::unknown(match error {
            Error::NoGit => Unknown::NoGit,
            Error::NoRepository { .. } => Unknown::NoRepository,
            Error::NotTrusted { .. } => Unknown::NotTrusted,
            Error::NoCommit => Unknown::NoCommit,
            Error::UnknownRevision { .. }
            | Error::NothingInCommon { .. }
            | Error::NoContent { .. }
            | Error::Failed { .. } => Unknown::Failed,
        })
    })
}

fn read(root: &Path, belongs: &(dyn Fn(&Path) -> bool + Sync), memory: &mut Memory) -> Result<Chronicle, Error> {
    let repository = Repository::find(root)?;
    repository.commit("HEAD")?;
    if memory.place != repository.prefix() {
        *memory = Memory { place: repository.prefix().to_owned(), ..Memory::default() };
    }
    let commits = repository.commits()?;
    let boundaries: BTreeSet<String> = repository.boundaries().into_iter().collect();
    let begins = commits.iter().filter(|commit| boundaries.contains(&commit.hash)).map(|commit| commit.day).max();
    // Where the copy ends, everything would seem to be new.
    let told: Vec<&Commit> =
        walk::told(&commits).into_iter().filter(|commit| !boundaries.contains(&commit.hash)).collect();

    let new: Vec<&Commit> = told.iter().copied().filter(|commit| !memory.known.contains_key(&commit.hash)).collect();
    let mut known = HashMap::with_capacity(told.len());
    for part in new.chunks(AT_ONCE) {
        known.extend(repository.changes(part, belongs)?);
    }
    memory.learned += known.values().filter(|changes| !changes.is_empty()).count();
    for commit in &told {
        if let Some(changes) = memory.known.remove(&commit.hash) {
            known.insert(commit.hash.clone(), changes);
        }
    }
    memory.known = known;

    let entry = |commit: &&Commit| {
        let changes = memory.known.get(&commit.hash).filter(|changes| !changes.is_empty())?;
        Some(Happened {
            commit: commit.hash.clone(),
            day: commit.day,
            subject: commit.said.subject.clone(),
            request: commit.said.request,
            changes: changes.clone(),
        })
    };
    Ok(Chronicle { entries: told.iter().filter_map(entry).collect(), begins, unknown: None })
}

impl Repository {
    /// Tells what each of some commits changed against its first parent; nothing for those that left the content alone.
    fn changes(
        &self,
        commits: &[&Commit],
        belongs: &(dyn Fn(&Path) -> bool + Sync),
    ) -> Result<Vec<(String, Vec<Change>)>, Error> {
        let touched = self.touched(commits, belongs)?;
        let mut wanted: BTreeSet<(&str, &str)> = BTreeSet::new();
        for file in touched.values().flatten().filter(|file| is_read(&file.path)) {
            wanted.extend([&file.before, &file.after].into_iter().flatten().map(|hash| (&**hash, &*file.path)));
        }
        let hashes: Vec<&str> = wanted.iter().map(|(hash, _)| *hash).collect();
        let blobs = self.blobs(&hashes)?;
        let versions: HashMap<(&str, &str), Version> = wanted
            .into_par_iter()
            .filter_map(|(hash, path)| Some(((hash, path), version(path, blobs.get(hash)?))))
            .collect();
        let asset = Version::asset();
        let of = Found { versions: &versions, asset: &asset };
        let told = commits.par_iter().map(|commit| {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            for file in touched.get(&commit.hash).into_iter().flatten() {
                if let Some((old, new)) = of.ends(file) {
                    before.extend(old);
                    after.extend(new);
                }
            }
            (commit.hash.clone(), change::files(&before, &after))
        });
        Ok(told.collect())
    }

    /// Lists the files of the content that each commit touched, compared with its first parent.
    fn touched(
        &self,
        commits: &[&Commit],
        belongs: &(dyn Fn(&Path) -> bool + Sync),
    ) -> Result<HashMap<String, Vec<Touched>>, Error> {
        let mut input = String::new();
        for commit in commits {
            input.push_str(&commit.hash);
            if let Some(parent) = commit.parents.first() {
                input.push(' ');
                input.push_str(parent);
            }
            input.push('\n');
        }
        let asked = [
            "diff-tree",
            "--stdin",
            "--root",
            "-r",
            "-z",
            "-m",
            "--raw",
            "--no-renames",
            "--no-abbrev",
            "--",
            "content",
        ];
        let answer = self.feed(&asked, input)?;
        let mut touched: HashMap<String, Vec<Touched>> = HashMap::new();
        let mut commit = String::new();
        let mut parts = answer.split(|&byte| byte == 0).map(String::from_utf8_lossy);
        while let Some(part) = parts.next() {
            let Some(about) = part.strip_prefix(':') else {
                part.trim().clone_into(&mut commit);
                continue;
            };
            let about: Vec<&str> = about.split(' ').collect();
            let Some(path) = parts.next() else { break };
            let path = path.strip_prefix(self.prefix()).unwrap_or(&path).to_owned();
            let [old_mode, new_mode, old, new, ..] = about[..] else { continue };
            let is_file = |mode: &str| mode.starts_with("100");
            let hash = |mode: &str, hash: &str| is_file(mode).then(|| hash.to_owned());
            let file = Touched { before: hash(old_mode, old), after: hash(new_mode, new), path };
            if (file.before.is_some() || file.after.is_some()) && belongs(Path::new(&file.path)) {
                touched.entry(commit.clone()).or_default().push(file);
            }
        }
        Ok(touched)
    }
}

/// The versions of files that were read, by hash and path, and the one of all that are not.
struct Found<'v> {
    versions: &'v HashMap<(&'v str, &'v str), Version>,
    asset: &'v Version,
}

impl<'v> Found<'v> {
    /// Finds what a file said before and after a commit, where it was there; none when that cannot be known, as in a partial copy.
    fn ends(&self, file: &'v Touched) -> Option<(Option<&'v Version>, Option<&'v Version>)> {
        let before = match &file.before {
            Some(hash) => Some(self.find(hash, &file.path)?),
            None => None,
        };
        let after = match &file.after {
            Some(hash) => Some(self.find(hash, &file.path)?),
            None => None,
        };
        Some((before, after))
    }

    fn find(&self, hash: &'v str, path: &'v str) -> Option<&'v Version> {
        if is_read(path) { self.versions.get(&(hash, path)) } else { Some(self.asset) }
    }
}

/// Says whether a file is read, and not only shown or offered.
fn is_read(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending {
        "md" => !path.starts_with("content/media/"),
        "csv" => path.starts_with("content/outcomes/"),
        _ => path == SourceTree::SETTINGS,
    }
}

fn version(path: &str, bytes: &[u8]) -> Version {
    let mut tree = SourceTree::default();
    let file = tree.insert(path, bytes);
    Version::read(tree.file(file).expect("it was put in"))
}
