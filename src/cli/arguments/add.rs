//! The arguments of `wayfolio add`.

use clap::Args;

use super::Portfolio;
use super::init::words;
use crate::model::Kind;

/// The arguments of `wayfolio add`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Add {
    /// What to add
    #[arg(value_name = "KIND", value_parser = words::<Kind>())]
    pub(in crate::cli) kind: Kind,
    /// Its title, in quotes
    #[arg(value_name = "TITLE")]
    pub(in crate::cli) title: String,
    /// What it is for: a milestone (mission/milestone), a mission or an outcome; for a lesson, what it is about
    #[arg(long = "for", value_name = "WHAT")]
    pub(in crate::cli) serves: Option<String>,
    /// Its id, which is the name of the file [default: made of the title]
    #[arg(long, value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    /// Open the file in the program that this machine opens such files with
    #[arg(long)]
    pub(in crate::cli) open: bool,
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
}
