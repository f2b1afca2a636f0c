//! The arguments of `wayfolio check`.

use clap::{Args, ValueEnum};

use super::Portfolio;

/// The arguments of `wayfolio check`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// How to write what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(in crate::cli) format: Format,
    /// Count warnings as errors (gaps stay what they are)
    #[arg(long)]
    pub(in crate::cli) strict: bool,
    /// Show every gap in full, as mistakes are shown
    #[arg(long)]
    pub(in crate::cli) gaps: bool,
    /// Show all that was found, however much it is, instead of the first hundred
    #[arg(long)]
    pub(in crate::cli) all: bool,
    /// Show only what is in files that changed since a revision, and what was not there before
    #[arg(long, value_name = "REV")]
    pub(in crate::cli) changed_since: Option<String>,
}

/// How `check` writes what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    /// For people.
    Text,
    /// One JSON object, for machines.
    Json,
}
