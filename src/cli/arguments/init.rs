//! The arguments of `wayfolio init`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::civil;

use super::{day, today};
use crate::model::Vocabulary;
use crate::starter::{Host, Publication};

/// The arguments of `wayfolio init`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Init {
    /// The folder to make the portfolio in; `.` is this one
    #[arg(value_name = "DIR")]
    pub(in crate::cli) folder: PathBuf,
    /// The name of the site
    #[arg(long, value_name = "TITLE")]
    pub(in crate::cli) title: Option<String>,
    /// The language to write in: ar, da, de, el, en, es, fi, fr, hr or uk; in any other the words are English ones to translate
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    pub(in crate::cli) language: String,
    /// The address of the repository, as a browser shows it [default: where this folder was cloned from]
    #[arg(long, value_name = "URL", value_parser = address)]
    pub(in crate::cli) repository: Option<String>,
    /// Where the files are kept; may be given several times [default: told from the repository's address, else all]
    #[arg(long, value_name = "HOST", value_delimiter = ',', value_parser = words::<Host>())]
    pub(in crate::cli) host: Vec<Host>,
    /// Where the site goes: the pages of the host, Netlify, a store that speaks S3, or a server with rsync
    #[arg(long, value_name = "WHERE", default_value = "pages", value_parser = words::<Publication>())]
    pub(in crate::cli) publish: Publication,
    /// Only what stands around the content: workflows, forms, settings of editors; for a portfolio that is there already
    #[arg(long)]
    pub(in crate::cli) around: bool,
    /// With a web editor at /admin/, for those who will not touch a file: fetched from npm, as `wayfolio editor` does
    #[arg(long)]
    pub(in crate::cli) editor: bool,
    /// With --editor: take its packages from a folder instead, as `npm pack` writes them there
    #[arg(long, value_name = "DIR", requires = "editor")]
    pub(in crate::cli) editor_from: Option<PathBuf>,
    /// Where releases of wayfolio are downloaded from, for the workflows [default: where this one comes from]
    #[arg(long, value_name = "URL", value_parser = address)]
    pub(in crate::cli) releases: Option<String>,
    /// The SHA-256 of the release's archive for workflows [default: that of this release]
    #[arg(long, value_name = "SHA256", value_parser = checksum)]
    pub(in crate::cli) checksum: Option<String>,
    /// The day that the dates of the example lie around [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<civil::Date>,
}

impl Init {
    /// Gives the day that the dates of the example lie around.
    pub(in crate::cli) fn day(&self) -> civil::Date {
        self.as_of.unwrap_or_else(today)
    }
}

/// Reads a word of a vocabulary, and lists all of them in the help.
pub(super) fn words<T: Vocabulary + Send + Sync>() -> impl TypedValueParser<Value = T> {
    let known = PossibleValuesParser::new(T::ALL.iter().map(|value| value.as_str()));
    known.map(|word| T::from_word(&word).expect("only known words are let through"))
}

fn language(written: &str) -> Result<String, String> {
    let primary = written.split(['-', '_']).next().unwrap_or_default();
    let tag = written.parse::<unic_langid::LanguageIdentifier>().ok().filter(|_| (2..=3).contains(&primary.len()));
    tag.map(|tag| tag.to_string()).ok_or_else(|| "write the language as its code, such as en, de or uk".to_owned())
}

fn address(written: &str) -> Result<String, String> {
    match url::Url::parse(written) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => {
            Ok(written.trim_end_matches('/').trim_end_matches(".git").to_owned())
        }
        _ => Err("write the whole address, such as https://github.com/island/portfolio".to_owned()),
    }
}

fn checksum(written: &str) -> Result<String, String> {
    let hex = written.len() == 64 && written.chars().all(|c| c.is_ascii_hexdigit());
    hex.then(|| written.to_lowercase()).ok_or_else(|| "a SHA-256 has 64 digits from 0 to 9 and a to f".to_owned())
}
