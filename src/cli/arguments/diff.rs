//! The arguments of `wayfolio diff`.

use clap::{Args, ValueEnum};

use super::Portfolio;

/// The arguments of `wayfolio diff`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Diff {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// What to compare: nothing is the last commit with the files in the folder; one revision is that one with the files in the
    /// folder; two are the first with the second; A..B the same; A...B is what B has that A had not when they parted
    #[arg(value_name = "REV", num_args = 0..=2)]
    pub(in crate::cli) revisions: Vec<String>,
    /// How to print the changes
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = DiffFormat::Text)]
    pub(in crate::cli) format: DiffFormat,
}

/// How changes are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum DiffFormat {
    /// For people, at a terminal
    Text,
    /// For a comment on a pull request: short, with a marker by which the comment is found again
    Markdown,
    /// One JSON object, for machines
    Json,
}
