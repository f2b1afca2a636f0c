//! The repository that a site is part of, and what the host that runs a check tells of it.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up read the environment")]

use std::env;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The top of a repository, seen from the site in it.
pub(super) struct Repository {
    prefix: String,
}

impl Repository {
    /// Finds the repository around a site's root: the nearest folder with `.git`, else the one that the host's machine works in,
    /// else the site itself. The root is absolute and free of links.
    pub(super) fn around(root: &Path) -> Self {
        let nearest = root.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_path_buf);
        let named = || {
            let named = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].into_iter().filter_map(env::var_os);
            named.filter_map(|named| PathBuf::from(named).canonicalize().ok()).find(|named| root.starts_with(named))
        };
        let top = nearest.or_else(named);
        let below = top.as_deref().and_then(|top| root.strip_prefix(top).ok());
        let parts = below.into_iter().flat_map(Path::components).map(|part| part.as_os_str().to_string_lossy());
        Self { prefix: parts.map(|part| part.into_owned() + "/").collect() }
    }

    /// Returns the way from the top of the repository to the site: empty, or with a closing `/`.
    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }
}

/// Returns the address at which the host shows the files as they are checked, with a closing `/`, when it told one.
pub(super) fn address() -> Option<String> {
    let told = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let (server, repository) = (told("GITHUB_SERVER_URL")?, told("GITHUB_REPOSITORY")?);
    Some(format!("{server}/{repository}/blob/{}/", told("GITHUB_SHA")?))
}

/// Adds to the summary of the step that runs, when there is one.
pub(super) fn add_to_step_summary(words: &str) -> io::Result<()> {
    let Some(summary) = env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else { return Ok(()) };
    OpenOptions::new().create(true).append(true).open(summary)?.write_all(words.as_bytes())
}
