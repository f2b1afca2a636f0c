//! The arguments of `wayfolio man`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `wayfolio man`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Man {
    /// The folder to write the pages into; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: PathBuf,
}
