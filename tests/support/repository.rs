//! Repositories made with git itself, apart from whatever the machine has set: fixed names, fixed days.

#![expect(clippy::disallowed_methods, reason = "repositories are folders on a disk")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// Who commits: nothing of this may reach a site.
pub(crate) const NAME: &str = "Ane Hansen-Testperson";
pub(crate) const ADDRESS: &str = "ane.hansen@mail.example";

/// A repository in a folder of its own.
pub(crate) struct Repository {
    folder: TempDir,
    /// The way to the site in it.
    site: PathBuf,
    /// The day of the next commit.
    day: std::cell::Cell<u32>,
}

/// The message of a commit, and what it changes.
pub(crate) type Change<'c> = (&'c str, &'c dyn Fn(&Repository));

impl Repository {
    /// Makes a repository whose top is the site.
    pub(crate) fn new() -> Self {
        Self::with_site("")
    }

    /// Makes a repository with the site in a folder of it.
    pub(crate) fn with_site(site: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let repository = Self { site: folder.path().join(site), folder, day: std::cell::Cell::new(1) };
        repository.git(&["init", "--quiet", "-b", "main"]);
        repository
    }

    /// Takes a copy of another repository, made by `git clone` with some arguments.
    pub(crate) fn copy_of(other: &Self, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let from = format!("file://{}", other.folder.path().display());
        let at = folder.path().join("copy");
        let mut asked = vec!["clone", "--quiet"];
        asked.extend(arguments);
        let at = at.to_str().expect("its name is text").to_owned();
        asked.extend([from.as_str(), at.as_str()]);
        let output = git(folder.path(), "2026-01-01T12:00:00Z").args(&asked).output().expect("git starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Self { site: PathBuf::from(at), folder, day: std::cell::Cell::new(1) }
    }

    /// Returns the folder of the site.
    pub(crate) fn site(&self) -> &Path {
        &self.site
    }

    /// Returns the folder of the repository.
    pub(crate) fn top(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file of the site; no words take it away.
    pub(crate) fn write(&self, path: &str, words: &str) {
        let place = self.site.join(path);
        if words.is_empty() {
            fs::remove_file(place).expect("it was there");
            return;
        }
        fs::create_dir_all(place.parent().expect("it lies in a folder")).expect("folders can be made");
        fs::write(place, words).expect("files can be written");
    }

    /// Puts one text for another in a file of the site.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let words = fs::read_to_string(self.site.join(path)).expect("it is there");
        assert!(words.contains(from), "{path} has no {from:?}");
        self.write(path, &words.replace(from, to));
    }

    /// Commits everything.
    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", message]);
        self.day.set(self.day.get() + 1);
    }

    /// Makes a branch, commits changes on it one by one, and merges it with a message.
    pub(crate) fn branch(&self, name: &str, changes: &[Change<'_>], message: &str) {
        self.git(&["checkout", "--quiet", "-b", name]);
        for (words, change) in changes {
            change(self);
            self.commit(words);
        }
        self.git(&["checkout", "--quiet", "main"]);
        self.git(&["merge", "--quiet", "--no-ff", "-m", message, name]);
        self.day.set(self.day.get() + 1);
    }

    /// Runs git, which must end well, and returns what it printed.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let day = format!("2026-03-{:02}T12:00:00+01:00", self.day.get().min(28));
        let at = if self.site.join(".git").exists() { &self.site } else { self.folder.path() };
        let output: Output = git(at, &day).args(arguments).output().expect("git starts");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

/// Prepares a call of git that knows no settings of the machine.
pub(crate) fn git(folder: &Path, day: &str) -> Command {
    let mut git = Command::new("git");
    git.current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    git.env("GIT_AUTHOR_NAME", NAME).env("GIT_AUTHOR_EMAIL", ADDRESS).env("GIT_AUTHOR_DATE", day);
    git.env("GIT_COMMITTER_NAME", NAME).env("GIT_COMMITTER_EMAIL", ADDRESS).env("GIT_COMMITTER_DATE", day);
    git
}
