//! The arguments of `wayfolio check`.

use clap::{Args, ValueEnum};

use super::Portfolio;

/// The arguments of `wayfolio check`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
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
    /// Check again whenever you save, until Ctrl-C
    #[arg(long, conflicts_with_all = ["fix", "external"])]
    pub(in crate::cli) watch: bool,
    /// Mend what has one certain repair, and nothing else, and say what changed
    #[arg(long)]
    pub(in crate::cli) fix: bool,
    /// With --fix: show what would change and write nothing
    #[arg(long, requires = "fix")]
    pub(in crate::cli) dry_run: bool,
    /// Ask every address outside whether it is still there (goes to the network)
    #[arg(long)]
    pub(in crate::cli) external: bool,
    /// With --external: ask machines of your own network too; only for content that you trust
    #[arg(long, requires = "external")]
    pub(in crate::cli) allow_private: bool,
    /// Explain a code, such as unknown-field, with an example that is wrong and one that is right; `all` lists the codes
    #[arg(long, value_name = "CODE", exclusive = true)]
    pub(in crate::cli) explain: Option<String>,
}

/// How `check` writes what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    /// For people.
    Text,
    /// One JSON object, for machines.
    Json,
    /// Annotations and a summary of the step in GitHub's, Forgejo's and Gitea's workflows.
    Github,
    /// GitLab's Code Quality report.
    Gitlab,
    /// The standard log of checking tools, SARIF 2.1.0, for GitHub's code scanning and for editors.
    Sarif,
}
