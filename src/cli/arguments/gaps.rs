//! The arguments of `wayfolio gaps`.

use clap::{Args, ValueEnum};

use super::Portfolio;

/// The arguments of `wayfolio gaps`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Gaps {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// How to group them
    #[arg(long, value_enum, default_value_t = By::Mission)]
    pub(in crate::cli) by: By,
    /// Only the gaps of this mission
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) mission: Option<String>,
    /// How to write them
    #[arg(long, value_enum, default_value_t = Form::Table)]
    pub(in crate::cli) format: Form,
}

/// What gaps are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum By {
    /// Each under the first of its missions.
    Mission,
    /// Each under everybody who could close it.
    Actor,
    /// Each under its rule.
    Rule,
}

/// How gaps are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Form {
    /// For people.
    Table,
    /// One JSON object.
    Json,
    /// One row a gap.
    Csv,
}
