//! The arguments of `wayfolio export`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::Portfolio;
use super::build::base_url;
use crate::export;

/// The arguments of `wayfolio export`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Export {
    /// What to write
    #[arg(value_name = "FORMAT", value_parser = PossibleValuesParser::new(export::formats()))]
    pub(in crate::cli) format: String,
    /// The portfolio.
    #[command(flatten)]
    pub(in crate::cli) portfolio: Portfolio,
    /// The folder to write into, made when it is not there; `-` is the terminal [default: -]
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: Option<PathBuf>,
    /// The address where the site will stand, instead of the one in content/portfolio.yaml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(in crate::cli) base_url: Option<String>,
}
