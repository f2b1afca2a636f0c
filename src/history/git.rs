//! Calls of git, and the repository that a site lies in.
//!
//! Owns how git is started: with its plumbing alone, in English, without settings that would run something, without a look at the network.

#![expect(clippy::disallowed_methods, reason = "floor 9 reads the disk")]

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use super::Error;

/// What a hook hands on to what it starts, which would lead git to another place.
const HANDED_ON: [&str; 9] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_NAMESPACE",
    "GIT_EXTERNAL_DIFF",
    "GIT_TRACE",
];

/// The repository that a site lies in.
#[derive(Debug, Clone)]
pub struct Repository {
    root: PathBuf,
    /// The way from the top of the repository to the site, with a closing `/`; empty when the site is the top.
    prefix: String,
    /// Where git keeps what belongs to this copy.
    folder: PathBuf,
    /// Where it keeps what belongs to all copies.
    common: PathBuf,
    shallow: bool,
}

/// A mark of where `HEAD` stands, which differs when that changes. It costs no call of git.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head(Vec<u8>);

impl Repository {
    /// Finds the repository of the site whose folder holds `content/`.
    ///
    /// # Errors
    /// When there is none, or no git.
    pub fn find(root: &Path) -> Result<Self, Error> {
        let root = fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
        let asked = ["rev-parse", "--show-prefix", "--git-dir", "--git-common-dir", "--is-shallow-repository"];
        let output = started(command(&root).args(asked).output())?;
        if !output.status.success() {
            return Err(of_failure(&root, &output));
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut lines = text.lines();
        let mut line = || lines.next().unwrap_or_default().to_owned();
        let (prefix, folder, common, shallow) = (line(), line(), line(), line());
        Ok(Self { prefix, folder: root.join(folder), common: root.join(common), shallow: shallow == "true", root })
    }

    /// Says whether the repository holds only the newest part of its history.
    pub fn is_shallow(&self) -> bool {
        self.shallow
    }

    /// Returns the way from the top of the repository to the site, with a closing `/`; empty when the site is the top.
    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Lists the commits at which a shallow copy ends.
    pub(super) fn boundaries(&self) -> Vec<String> {
        let listed = if self.shallow {
            fs::read_to_string(self.common.join("shallow")).unwrap_or_default()
        } else {
            String::new()
        };
        listed.lines().map(str::to_owned).collect()
    }

    /// Looks where `HEAD` stands.
    pub fn head(&self) -> Head {
        let mut mark = fs::read(self.folder.join("HEAD")).unwrap_or_default();
        let named = String::from_utf8_lossy(&mark).trim().strip_prefix("ref: ").map(str::to_owned);
        if let Some(name) = named {
            let loose = fs::read(self.common.join(&name)).ok();
            mark.extend(loose.or_else(|| fs::read(self.common.join("packed-refs")).ok()).unwrap_or_default());
        }
        Head(mark)
    }

    /// Runs git and returns what it printed.
    pub(super) fn run(&self, arguments: &[&str]) -> Result<Vec<u8>, Error> {
        let output = started(command(&self.root).args(arguments).output())?;
        if output.status.success() { Ok(output.stdout) } else { Err(of_failure(&self.root, &output)) }
    }

    /// Runs git, and returns what it printed when it ended well.
    pub(super) fn ask(&self, arguments: &[&str]) -> Result<Option<String>, Error> {
        let output = started(command(&self.root).args(arguments).stderr(Stdio::null()).output())?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(output.status.success().then_some(text))
    }

    /// Runs git with words on its standard input, and returns what it printed.
    pub(super) fn feed(&self, arguments: &[&str], input: String) -> Result<Vec<u8>, Error> {
        let mut asked = command(&self.root);
        let mut child =
            started(asked.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn())?;
        let mut pipe = child.stdin.take().expect("it was asked for");
        // Git answers while it is asked; whoever waited with reading until all is asked would wait for ever.
        let asking = thread::spawn(move || pipe.write_all(input.as_bytes()).is_ok());
        let output = started(child.wait_with_output())?;
        // Git may end before it has read everything; its status says whether that matters.
        _ = asking.join();
        if output.status.success() { Ok(output.stdout) } else { Err(of_failure(&self.root, &output)) }
    }
}

/// Prepares a call of git in a folder.
fn command(root: &Path) -> Command {
    let mut git = Command::new("git");
    git.current_dir(root).stdin(Stdio::null());
    for name in HANDED_ON {
        git.env_remove(name);
    }
    git.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
    // What a partial copy lacks would be fetched: a build asks no host for anything.
    git.env("GIT_NO_LAZY_FETCH", "1");
    git.args([
        "--no-pager",
        "-c",
        "core.fsmonitor=false",
        "-c",
        "log.showSignature=false",
        "-c",
        "core.quotePath=false",
    ]);
    git
}

fn started<T>(tried: std::io::Result<T>) -> Result<T, Error> {
    tried.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::PermissionDenied => Error::NoGit,
        _ => Error::Failed { said: error.to_string() },
    })
}

fn of_failure(root: &Path, output: &Output) -> Error {
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("dubious ownership") || said.contains("unsafe repository") {
        return Error::NotTrusted { root: root.to_path_buf() };
    }
    if said.contains("not a git repository") {
        return Error::NoRepository { root: root.to_path_buf() };
    }
    let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it gave no reason");
    Error::Failed { said: line.trim_start_matches("fatal: ").trim_start_matches("error: ").to_owned() }
}
