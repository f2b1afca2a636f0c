//! `wayfolio init`.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::bail;

use super::arguments::{Editor, Init};
use super::ask::{ask, somebody_is_there};
use super::excerpt::one_line;
use super::{Ending, editor, terminal};
use crate::disk::{Placed, is_begun, place};
use crate::model::Vocabulary;
use crate::starter::{self, Host, Publication, Release, Wishes};

/// What a release was told when it was built: where it is downloaded from, and the checksum of its archive for workflows.
const RELEASES: Option<&str> = option_env!("WAYFOLIO_RELEASES");
const CHECKSUM: Option<&str> = option_env!("WAYFOLIO_CI_SHA256");

/// Makes a new portfolio.
pub(super) fn run(arguments: &Init) -> anyhow::Result<Ending> {
    let root = &arguments.folder;
    let shown = one_line(&root.display().to_string());
    if !arguments.around && is_begun(root) {
        bail!(
            "there is a portfolio in {shown} already, and nothing was written; for the workflows, forms and settings around it, use \
             `wayfolio init {shown} --around`"
        );
    }
    let repository = arguments.repository.clone().or_else(|| cloned_from(root));
    let (title, hosts) = asked(arguments, repository.as_deref());
    let told = |given: &Option<String>, known: Option<&str>| {
        given.clone().or(known.map(str::to_owned)).filter(|told| !told.is_empty())
    };
    let release = Release {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        releases: told(&arguments.releases, RELEASES),
        // The checksum that this program knows is that of its own release, wherever a copy of it lies.
        checksum: told(&arguments.checksum, CHECKSUM),
    };
    let wishes = Wishes {
        title,
        language: arguments.language.clone(),
        repository,
        hosts,
        publication: arguments.publish,
        release,
        as_of: arguments.day(),
        content: !arguments.around,
    };
    let placed = place(root, &starter::portfolio(&wishes))?;
    terminal::print(&report(&placed, &wishes, &shown))?;
    if arguments.editor {
        editor::run(&Editor::of(root, arguments.editor_from.clone())).map_err(|error| {
            let again =
                format!("the portfolio is there, but not its web editor; `wayfolio editor --root {shown}` tries again");
            anyhow::anyhow!("{error}; {again}")
        })?;
    }
    Ok(Ending::Well)
}

/// Asks what was not said, where somebody can be asked.
fn asked(arguments: &Init, repository: Option<&str>) -> (Option<String>, Vec<Host>) {
    let mut title = arguments.title.clone().filter(|title| !title.trim().is_empty());
    if title.is_none() && !arguments.around && somebody_is_there() {
        title = ask("What shall the site be called? (Enter for an example)");
    }
    if !arguments.host.is_empty() {
        return (title, arguments.host.clone());
    }
    let mut host = repository.and_then(Host::of_address);
    if host.is_none() && somebody_is_there() {
        let names: Vec<&str> = Host::ALL.iter().map(|host| host.as_str()).collect();
        let answer =
            ask(&format!("Where will its files be kept: {}? (Enter if you do not know yet)", names.join(", ")));
        host = answer.and_then(|answer| Host::from_word(&answer.to_lowercase()).or_else(|| Host::of_address(&answer)));
    }
    (title, host.map_or_else(|| Host::EVERY.to_vec(), |host| vec![host]))
}

/// Asks git where a folder was cloned from, and makes an address of it that a browser opens.
fn cloned_from(root: &Path) -> Option<String> {
    let git = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["remote", "get-url", "origin"])
        .stdin(Stdio::null())
        .output()
        .ok()
        .filter(|ended| ended.status.success())?;
    // A folder deep in somebody's other repository is not a clone of that.
    if !root.join(".git").exists() {
        return None;
    }
    let url = String::from_utf8(git.stdout).ok()?;
    let url = url.trim().trim_end_matches('/').trim_end_matches(".git");
    if let Some((host, path)) = url.strip_prefix("git@").and_then(|rest| rest.split_once(':')) {
        return Some(format!("https://{host}/{path}"));
    }
    let mut parsed = url::Url::parse(url).ok()?;
    if parsed.scheme() == "ssh" {
        return Some(format!("https://{}/{}", parsed.host_str()?, parsed.path().trim_start_matches('/')));
    }
    // What a clone was let in with has no place in a file that is published.
    parsed.set_username("").ok()?;
    parsed.set_password(None).ok()?;
    matches!(parsed.scheme(), "http" | "https").then(|| parsed.to_string())
}

/// What a file of a new portfolio is for, as far as its reader wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Content,
    Reading,
    Workflows,
    Forms,
    Editors,
}

impl Group {
    const ALL: [Self; 5] = [Self::Content, Self::Reading, Self::Workflows, Self::Forms, Self::Editors];

    fn of(path: &str) -> Self {
        let is_workflow = path.contains("/workflows/") || path.starts_with(".ci/");
        match path {
            "README.md" | "CONTRIBUTING.md" => Self::Reading,
            ".gitlab-ci.yml" | "netlify.toml" => Self::Workflows,
            _ if path.starts_with("content/") => Self::Content,
            _ if is_workflow => Self::Workflows,
            _ if path.starts_with(".git") && path != ".gitignore" || path.starts_with(".forgejo/") => Self::Forms,
            _ => Self::Editors,
        }
    }

    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Content => ("content/", "an example to change, each file with notes"),
            Self::Reading => ("README.md, CONTRIBUTING.md", "what the folders hold, and how others take part"),
            Self::Workflows => ("workflows", "check every proposed change, and publish"),
            Self::Forms => ("forms", "for those who would rather not touch files"),
            Self::Editors => ("settings", "for VS Code and other editors, and for git"),
        }
    }
}

/// Says what was made, and what comes next.
fn report(placed: &Placed, wishes: &Wishes, shown: &str) -> String {
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    line(&format!("made a portfolio in {shown}:"));
    for group in Group::ALL {
        let many = placed.written.iter().filter(|path| Group::of(path) == group).count();
        if many > 0 {
            let (name, about) = group.words();
            line(&format!("  {name:<28}{many:>3} {}  {about}", if many == 1 { "file " } else { "files" }));
        }
    }
    if !placed.kept.is_empty() {
        line(&format!("left as they were, for they were there before: {}", placed.kept.join(", ")));
    }
    let spoken = starter::languages();
    let primary = wishes.language.split('-').next().unwrap_or(&wishes.language);
    if !spoken.contains(&primary) {
        line(&format!(
            "there are no words to start from in {} yet, so they are in English ({})",
            wishes.language,
            spoken.join(", ")
        ));
    }
    if wishes.hosts.len() > 1 {
        line(
            "workflows for all hosts were written; delete those of the ones that you do not use (.github, .gitlab and .gitlab-ci.yml, .forgejo)",
        );
    }
    let Release { releases, checksum, .. } = &wishes.release;
    if releases.is_none() {
        line(
            "before the first workflow runs, write into .ci/install-wayfolio.sh where wayfolio is downloaded from: this one was built by hand and does not know",
        );
    } else if checksum.is_none() {
        line("the first workflow will tell the checksum to write into .ci/install-wayfolio.sh");
    }
    line("\nnext:");
    if shown != "." {
        line(&format!("  cd {}", if shown.contains(' ') { format!("'{shown}'") } else { shown.to_owned() }));
    }
    line("  wayfolio serve --open                          look at it, and leave this running while you write");
    line("  wayfolio check                                 see what is wrong or missing");
    line("  wayfolio add action \"What somebody does\"       write the first file of your own");
    if wishes.publication == Publication::Pages && wishes.hosts.contains(&Host::Github) {
        line("\non GitHub, choose \"GitHub Actions\" once under Settings, Pages, to let the site be published");
    }
    text
}
