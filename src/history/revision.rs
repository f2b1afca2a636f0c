//! Names of revisions, and the files as they were in one.

use std::path::Path;

use super::{Error, Repository};
use crate::diagnostics::nearest;
use crate::source::SourceTree;

/// What is compared: two revisions, or one with the files as they lie in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ends {
    /// The older commit, and how it was named.
    pub before: (String, String),
    /// The newer commit, and how it was named; none for the files in the folder.
    pub after: Option<(String, String)>,
}

impl Repository {
    /// Finds the commit that a name leads to.
    ///
    /// # Errors
    /// When it leads to none.
    pub fn commit(&self, name: &str) -> Result<String, Error> {
        let wanted = format!("{name}^{{commit}}");
        if let Some(commit) = self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])? {
            return Ok(commit);
        }
        if self.ask(&["rev-parse", "--verify", "--quiet", "HEAD"])?.is_none() {
            return Err(Error::NoCommit);
        }
        let known =
            self.ask(&["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"])?;
        let known = known.unwrap_or_default();
        // `main` is meant where only `origin/main` was fetched.
        let remote = known.lines().find(|it| it.split_once('/').is_some_and(|(_, branch)| branch == name));
        let near = remote.or_else(|| nearest(name, known.lines())).map(str::to_owned);
        Err(Error::UnknownRevision { name: name.to_owned(), near, shallow: self.is_shallow() })
    }

    /// Finds the newest commit that two have in common.
    ///
    /// # Errors
    /// When there is none.
    pub fn in_common(&self, one: &str, other: &str) -> Result<String, Error> {
        let (first, second) = (self.commit(one)?, self.commit(other)?);
        self.ask(&["merge-base", &first, &second])?.ok_or_else(|| Error::NothingInCommon {
            one: one.to_owned(),
            other: other.to_owned(),
            shallow: self.is_shallow(),
        })
    }

    /// Reads what is to be compared as `git diff` does: nothing named is `HEAD` against the folder, one revision that one against the folder,
    /// two the first against the second; `A..B` is both, `A...B` what B has that A had not.
    ///
    /// # Errors
    /// When a name leads to no commit.
    pub fn ends(&self, names: &[String]) -> Result<Ends, Error> {
        let or_head = |name: &str| if name.is_empty() { "HEAD".to_owned() } else { name.to_owned() };
        let ends = |before: (String, String), after: Option<(String, String)>| Ends { before, after };
        let named = |name: &str| -> Result<(String, String), Error> {
            let name = or_head(name);
            Ok((self.commit(&name)?, name))
        };
        match names {
            [] => Ok(ends(named("HEAD")?, None)),
            [one] => {
                if let Some((a, b)) = one.split_once("...") {
                    let common = self.in_common(&or_head(a), &or_head(b))?;
                    return Ok(ends((common, or_head(a)), Some(named(b)?)));
                }
                match one.split_once("..") {
                    Some((a, b)) => Ok(ends(named(a)?, Some(named(b)?))),
                    None => Ok(ends(named(one)?, None)),
                }
            }
            [one, other, ..] => Ok(ends(named(one)?, Some(named(other)?))),
        }
    }

    /// Reads the files of the site as they were in a commit, those for which `belongs` says so by their path from the site's root.
    /// Links and other repositories within are passed over.
    ///
    /// # Errors
    /// When the commit had no content, or git fails.
    pub fn files(&self, (commit, name): (&str, &str), belongs: &dyn Fn(&Path) -> bool) -> Result<SourceTree, Error> {
        let listed = self.run(&["ls-tree", "-r", "-z", "--full-name", commit, "--", "content", "themes"])?;
        let mut found: Vec<(String, String)> = Vec::new();
        for entry in listed.split(|&byte| byte == 0) {
            // `100644 blob <hash>\t<path>`
            let Ok(entry) = std::str::from_utf8(entry) else { continue };
            let Some((about, path)) = entry.split_once('\t') else { continue };
            let mut about = about.split(' ');
            let (mode, hash) = (about.next().unwrap_or_default(), about.nth(1).unwrap_or_default());
            let path = path.strip_prefix(self.prefix()).unwrap_or(path);
            if mode.starts_with("100") && belongs(Path::new(path)) {
                found.push((path.to_owned(), hash.to_owned()));
            }
        }
        if !found.iter().any(|(path, _)| path.starts_with("content/")) {
            return Err(Error::NoContent { name: name.to_owned() });
        }
        let hashes: Vec<&str> = found.iter().map(|(_, hash)| hash.as_str()).collect();
        let blobs = self.blobs(&hashes)?;
        let mut tree = SourceTree::default();
        for (path, hash) in &found {
            if let Some(bytes) = blobs.get(hash.as_str()) {
                tree.insert(path, bytes.clone());
            }
        }
        Ok(tree)
    }
}
