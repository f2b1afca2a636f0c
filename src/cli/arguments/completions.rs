//! The arguments of `wayfolio completions`.

use clap::Args;
use clap_complete::Shell;

/// The arguments of `wayfolio completions`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Completions {
    /// The shell that completes
    #[arg(value_enum)]
    pub(in crate::cli) shell: Shell,
}
