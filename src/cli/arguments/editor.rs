//! The arguments of `wayfolio editor`.

use std::path::{Path, PathBuf};

use clap::Args;

/// Where npm's packages are.
const REGISTRY: &str = "https://registry.npmjs.org";

/// The arguments of `wayfolio editor`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Editor {
    /// The folder that holds content/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(in crate::cli) root: PathBuf,
    /// The npm registry to fetch the editor from
    #[arg(long, value_name = "URL", default_value = REGISTRY)]
    pub(in crate::cli) registry: String,
    /// Take the packages from a folder instead, as `npm pack` writes them there
    #[arg(long, value_name = "DIR", conflicts_with = "registry")]
    pub(in crate::cli) from: Option<PathBuf>,
}

impl Editor {
    /// Gives the arguments for a portfolio that was just made.
    pub(in crate::cli) fn of(root: &Path, from: Option<PathBuf>) -> Self {
        Self { root: root.to_owned(), registry: REGISTRY.to_owned(), from }
    }
}
