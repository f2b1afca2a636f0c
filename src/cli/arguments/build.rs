//! The arguments of `wayfolio build`.

use std::path::PathBuf;

use clap::Args;
use url::Url;

use super::Portfolio;

/// The arguments of `wayfolio build`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Build {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// The folder to build into [default: public, in the folder that holds content/]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: Option<PathBuf>,
    /// The address where the site will stand, instead of the one in content/portfolio.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(in crate::cli) base_url: Option<String>,
    /// Say what was written and how long it took
    #[arg(long)]
    pub(in crate::cli) stats: bool,
}

pub(super) fn base_url(written: &str) -> Result<String, String> {
    let plain = |url: &Url| {
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none() && url.fragment().is_none()
    };
    match Url::parse(written) {
        Ok(url) if plain(&url) => Ok(written.to_owned()),
        _ => Err("write the whole address, such as https://example.org/portfolio/".to_owned()),
    }
}
