//! Addresses on the host that keeps the repository: of files, to change one and to see a line of it, and of what changed them.
//!
//! Owns what each kind of host calls these. Must not know pages.

use crate::model::{Host, Repository};

/// Returns the address that opens a file for editing; on a host where nothing is edited in the browser, that shows it.
pub fn edit_address(repository: &Repository, path: &str) -> String {
    let (url, branch, path) = parts(repository, path);
    match host(repository) {
        Host::Github => format!("{url}/edit/{branch}/{path}"),
        Host::Gitlab => format!("{url}/-/edit/{branch}/{path}"),
        Host::Forgejo => format!("{url}/_edit/{branch}/{path}"),
        Host::Bitbucket => format!("{url}/src/{branch}/{path}?mode=edit"),
        Host::Sourcehut => format!("{url}/tree/{branch}/item/{path}"),
    }
}

/// Returns the address that shows a line of a file, as it is written and not as Markdown is set.
pub fn line_address(repository: &Repository, path: &str, line: usize) -> String {
    let (url, branch, path) = parts(repository, path);
    match host(repository) {
        Host::Github => format!("{url}/blob/{branch}/{path}?plain=1#L{line}"),
        Host::Gitlab => format!("{url}/-/blob/{branch}/{path}?plain=1#L{line}"),
        Host::Forgejo => format!("{url}/src/branch/{branch}/{path}?display=source#L{line}"),
        Host::Bitbucket => format!("{url}/src/{branch}/{path}#lines-{line}"),
        Host::Sourcehut => format!("{url}/tree/{branch}/item/{path}#L{line}"),
    }
}

/// Returns the address of a commit.
pub(super) fn commit_address(repository: &Repository, commit: &str) -> String {
    let url = base(repository);
    match host(repository) {
        Host::Github | Host::Forgejo | Host::Sourcehut => format!("{url}/commit/{commit}"),
        Host::Gitlab => format!("{url}/-/commit/{commit}"),
        Host::Bitbucket => format!("{url}/commits/{commit}"),
    }
}

/// Returns the address of a pull request.
pub(super) fn pull_address(repository: &Repository, number: u64) -> String {
    let url = base(repository);
    match host(repository) {
        Host::Github | Host::Gitlab | Host::Sourcehut => format!("{url}/pull/{number}"),
        Host::Forgejo => format!("{url}/pulls/{number}"),
        Host::Bitbucket => format!("{url}/pull-requests/{number}"),
    }
}

/// Returns the address of a merge request; only GitLab calls it so, whatever its host is named.
pub(super) fn merge_address(repository: &Repository, number: u64) -> String {
    format!("{}/-/merge_requests/{number}", base(repository))
}

/// Says what kind of host it is: as the settings say, else as its name does. Most others work as GitHub does.
fn host(repository: &Repository) -> Host {
    let name = repository.url.split('/').nth(2).unwrap_or_default().to_lowercase();
    let told = |words: &[&str]| words.iter().any(|word| name.contains(word));
    repository.host.unwrap_or_else(|| match () {
        () if told(&["gitlab", "framagit", "0xacab"]) => Host::Gitlab,
        () if told(&["codeberg", "forgejo", "gitea", "disroot"]) => Host::Forgejo,
        () if told(&["bitbucket"]) => Host::Bitbucket,
        () if told(&["sr.ht", "sourcehut"]) => Host::Sourcehut,
        () => Host::Github,
    })
}

/// Takes a repository apart for its addresses.
fn parts<'r>(repository: &'r Repository, path: &str) -> (&'r str, String, String) {
    let folder = repository.folder.trim_matches('/');
    let path = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    (base(repository), encoded(&repository.branch), encoded(&path))
}

/// Returns the address of the repository itself.
fn base(repository: &Repository) -> &str {
    repository.url.trim_end_matches('/').trim_end_matches(".git")
}

/// Writes what stands for something else in an address as `%` and its bytes.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
