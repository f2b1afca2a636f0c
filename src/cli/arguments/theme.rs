//! The arguments of `wayfolio theme`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Portfolio;

/// The arguments of `wayfolio theme`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Theme {
    /// What to do.
    #[command(subcommand)]
    pub(in crate::cli) command: ThemeCommand,
}

/// What to do with themes.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ThemeCommand {
    /// List the themes that there are, and what the site changes in them
    ///
    /// Those that wayfolio carries and those in themes/; the one that the site wears is marked. Of each is told what it says of
    /// itself, and which files of the site stand in place of its own or beside them.
    #[command(after_help = "Examples:\n  \
        wayfolio theme list")]
    List(List),
    /// Copy a file of the theme out, to change it
    ///
    /// The file goes into the folder of the theme that the site wears, and is used from then on in place of the one that wayfolio
    /// carries. Nothing is written over. What was copied is noted, so that `wayfolio theme check` can tell when the original
    /// changes with a new wayfolio. Often less is needed than a copy: one block, one phrase, a few rules of style; themes/README.md
    /// in wayfolio's repository tells how.
    ///
    /// Ends with 0 when the files are there, 2 when they could not be copied.
    #[command(after_help = "Examples:\n  \
        wayfolio theme copy templates/lesson.html          one file\n  \
        wayfolio theme copy lesson.html icon.svg           two; the folders may be left out\n  \
        wayfolio theme copy templates/lesson.html --print  only show it\n  \
        wayfolio theme copy --all                          everything, for a theme of your own from the ground up")]
    Copy(Copy),
    /// Look for mistakes in the theme
    ///
    /// Sets every page of the site in every language, and the pages of a small example besides, so that a kind of page that the
    /// site does not have yet is tried too. Tells mistakes in templates, phrases that nothing says, files that nothing uses, copies
    /// whose original has changed, and colours that are too alike.
    ///
    /// Ends with 0 when there are no errors, 1 when there are, 2 when the check could not run.
    #[command(after_help = "Examples:\n  \
        wayfolio theme check\n  \
        wayfolio theme check --strict    warnings count as errors")]
    Check(Check),
    /// Write what templates can use: variables, blocks, components, filters, functions, files
    ///
    /// For this version of wayfolio, as Markdown. It is made from the program itself.
    #[command(after_help = "Examples:\n  \
        wayfolio theme docs > theme-reference.md")]
    Docs(Docs),
}

/// The arguments of `wayfolio theme list`.
#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    /// The folder that holds content/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(in crate::cli) root: PathBuf,
}

/// The arguments of `wayfolio theme copy`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Copy {
    /// The files, by their paths in the theme, such as templates/lesson.html
    #[arg(value_name = "FILE", required_unless_present = "all")]
    pub(in crate::cli) files: Vec<String>,
    /// Copy every file
    #[arg(long, conflicts_with_all = ["files", "print"])]
    pub(in crate::cli) all: bool,
    /// Show the files instead of writing them
    #[arg(long)]
    pub(in crate::cli) print: bool,
    /// The folder that holds content/ and themes/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(in crate::cli) root: PathBuf,
}

/// The arguments of `wayfolio theme check`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// Count warnings as errors
    #[arg(long)]
    pub(in crate::cli) strict: bool,
}

/// The arguments of `wayfolio theme docs`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Docs {}
