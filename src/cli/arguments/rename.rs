//! The arguments of `wayfolio rename`.

use clap::Args;

use super::Portfolio;

/// The arguments of `wayfolio rename`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Rename {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// What it is called: an id, with its kind when several kinds have it (actions/heat); of a milestone, barrier or enabler
    /// mission/id
    #[arg(value_name = "OLD")]
    pub(in crate::cli) old: String,
    /// The new id
    #[arg(value_name = "NEW")]
    pub(in crate::cli) new: String,
    /// Show what would change and write nothing
    #[arg(long)]
    pub(in crate::cli) dry_run: bool,
}
