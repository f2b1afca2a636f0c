//! What can go wrong with git, in words for people who may never have met it.

use std::path::PathBuf;

/// A failure of git, or a name that it does not know.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Git is not installed.
    #[error(
        "git is not installed here, or cannot be started; the history of the content needs it (https://git-scm.com)"
    )]
    NoGit,
    /// The folder lies in no repository.
    #[error(
        "{} lies in no git repository, so nothing is known of what it was before; `git init` makes one",
        .root.display()
    )]
    NoRepository {
        /// The folder.
        root: PathBuf,
    },
    /// The repository belongs to somebody else.
    #[error(
        "git does not trust {}, as it belongs to another user; if you do, say so with \
         `git config --global --add safe.directory {}`",
        .root.display(), .root.display()
    )]
    NotTrusted {
        /// The folder.
        root: PathBuf,
    },
    /// The repository has no commit.
    #[error("the repository has no commit yet; the first `git commit` makes a beginning to compare with")]
    NoCommit,
    /// A name leads to no commit.
    #[error("git knows no revision `{name}` here{}", hint(.near.as_deref(), *.shallow, name))]
    UnknownRevision {
        /// The name.
        name: String,
        /// The nearest name of a branch or tag.
        near: Option<String>,
        /// Whether the repository holds only a part of its history.
        shallow: bool,
    },
    /// Two revisions have nothing in common.
    #[error("`{one}` and `{other}` have no commit in common{}", shallow_hint(*.shallow))]
    NothingInCommon {
        /// The one.
        one: String,
        /// The other.
        other: String,
        /// Whether the repository holds only a part of its history.
        shallow: bool,
    },
    /// A revision has no content.
    #[error("there is no content/ folder in `{name}`; name a revision in which there was one")]
    NoContent {
        /// The revision.
        name: String,
    },
    /// Git itself failed.
    #[error("git could not do it: {said}")]
    Failed {
        /// What git said, its first line.
        said: String,
    },
}

fn hint(near: Option<&str>, shallow: bool, name: &str) -> String {
    match near {
        Some(near) => format!("; did you mean `{near}`?"),
        None if shallow => shallow_hint(true),
        None if name.contains('/') => "; `git fetch` brings the branches of others here".to_owned(),
        None => "; `git branch --all` and `git tag` list the names there are".to_owned(),
    }
}

fn shallow_hint(shallow: bool) -> String {
    if shallow {
        "; this copy holds only the newest commits: fetch the others with `git fetch --unshallow` (or `--depth 1000`), and in a \
         workflow set `fetch-depth: 0`"
            .to_owned()
    } else {
        String::new()
    }
}
