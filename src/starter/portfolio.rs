//! A whole portfolio to start from.

use jiff::civil;

use super::hosts::{Host, Publication};
use super::tokens::{Tokens, yaml};
use super::{File, forms};
use crate::schema::{self, Form};
use crate::theme;

/// What a new portfolio shall be like.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// The name of the site; none gives that of the example.
    pub title: Option<String>,
    /// The language of the words, a BCP 47 tag. Where there are none in it, they are English.
    pub language: String,
    /// The address of the repository.
    pub repository: Option<String>,
    /// Whose workflows and forms are written.
    pub hosts: Vec<Host>,
    /// Where the site goes.
    pub publication: Publication,
    /// The wayfolio that checks and publishes.
    pub release: Release,
    /// The day, around which the dates of the example lie.
    pub as_of: civil::Date,
    /// Whether the example itself is wanted, or only what stands around the content.
    pub content: bool,
}

/// A release of wayfolio that workflows fetch.
#[derive(Debug, Clone, Default)]
pub struct Release {
    /// Its version.
    pub version: String,
    /// The address below which releases are downloaded, such as `https://example.org/wayfolio/releases/download`.
    pub releases: Option<String>,
    /// The SHA-256 of its archive for continuous integration.
    pub checksum: Option<String>,
}

/// The forms, by the names of their files.
const FORMS: [&str; 3] = ["action", "measurement", "lesson"];

/// Lists the languages that there are words in.
pub fn languages() -> Vec<&'static str> {
    let folders = theme::carried("starter/").filter_map(|(path, _)| path.split_once('/'));
    let languages = folders.filter(|(_, rest)| *rest == "content/portfolio.yaml").map(|(folder, _)| folder);
    let mut languages: Vec<_> = languages.collect();
    languages.sort_unstable();
    languages
}

/// Makes the content of the English example: one page of most kinds, to try things on.
pub fn example(as_of: civil::Date) -> Vec<File> {
    let release = Release { version: String::new(), releases: None, checksum: None };
    let wishes = Wishes {
        title: None,
        language: "en".to_owned(),
        repository: None,
        hosts: Vec::new(),
        publication: Publication::Nowhere,
        release,
        as_of,
        content: true,
    };
    portfolio(&wishes).into_iter().filter(|file| file.path.starts_with("content/")).collect()
}

/// Makes the files of a new portfolio, in the order of their paths.
///
/// # Panics
///
/// When an embedded file is missing.
pub fn portfolio(wishes: &Wishes) -> Vec<File> {
    let spoken = spoken(&wishes.language);
    let tokens = tokens(wishes, spoken);
    let mut files = Vec::new();
    let mut add = |path: &str, text: String| files.push(File { path: path.to_owned(), text });

    for (path, text) in theme::carried("starter/common/") {
        add(&path.replace("dot-", "."), tokens.fill(text));
    }
    let words = format!("starter/{spoken}/");
    for (path, text) in theme::carried(&words) {
        let is_around = ["README.md", "CONTRIBUTING.md"].contains(&path);
        if is_around || (wishes.content && path.starts_with("content/")) {
            add(path, tokens.fill(text));
        }
    }
    for &host in &wishes.hosts {
        let tokens = tokens.clone().with("runner", host.runner()).with("checkout", host.checkout());
        for (from, to) in host.workflows(wishes.publication) {
            let added = host.added(wishes.publication).map_or("", carried);
            add(to, tokens.fill(&[carried(from), added].concat()));
        }
        let (request, form) = host.templates();
        add(request, carried(&format!("{spoken}/pull-request.md")).to_owned());
        for name in FORMS {
            let written = carried(&format!("{spoken}/forms/{name}.yml"));
            add(&form.replace("{}", name), forms::form(host, written));
        }
    }
    for (from, to) in wishes.publication.files(&wishes.hosts) {
        add(to, tokens.fill(carried(from)));
    }
    files.push(schema());
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Makes the schema by which editors complete and explain the settings. Those of Markdown are not among the files: no common editor applies
/// a schema to the front matter of Markdown.
fn schema() -> File {
    let schema = schema::bytes(&schema::of(Form::Settings, None));
    File { path: ".schema/portfolio.json".to_owned(), text: String::from_utf8(schema).expect("JSON is text") }
}

/// Returns the language whose words are written for a language that is wanted.
fn spoken(language: &str) -> &'static str {
    let primary = language.split('-').next().unwrap_or(language);
    let known = languages();
    known
        .iter()
        .find(|known| **known == language)
        .or(known.iter().find(|known| **known == primary))
        .copied()
        .unwrap_or("en")
}

fn tokens(wishes: &Wishes, spoken: &str) -> Tokens {
    let Wishes { release, repository, .. } = wishes;
    let title = wishes.title.as_deref().unwrap_or_else(|| carried(&format!("{spoken}/title")).trim_end());
    let kept = match repository {
        Some(url) => format!("repository: {{url: {}, branch: main}}\n", yaml(url)),
        None => "# repository: {url: https://example.org/island/portfolio, branch: main}\n".to_owned(),
    };
    Tokens::of(wishes.as_of)
        .with("title", yaml(title))
        .with("name", title)
        .with("language", &wishes.language)
        .with("repository", kept)
        .with("version", &release.version)
        .with("releases", release.releases.as_deref().unwrap_or_default())
        .with("checksum", release.checksum.as_deref().unwrap_or_default())
}

/// Returns an embedded file of the starter.
fn carried(path: &str) -> &'static str {
    let folder = format!("starter/{path}");
    theme::carried(&folder).next().unwrap_or_else(|| panic!("{folder} is carried by the program")).1
}
