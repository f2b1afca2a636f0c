//! The arguments of `wayfolio editor`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `wayfolio editor`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Editor {
    /// The folder that holds content/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(in crate::cli) root: PathBuf,
    /// The npm registry to fetch the editor from
    #[arg(long, value_name = "URL", default_value = "https://registry.npmjs.org")]
    pub(in crate::cli) registry: String,
    /// Take the packages from a folder instead, as `npm pack` writes them there
    #[arg(long, value_name = "DIR", conflicts_with = "registry")]
    pub(in crate::cli) from: Option<PathBuf>,
}
