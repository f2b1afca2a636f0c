//! The arguments of `wayfolio schema`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::schema::Form;

/// The arguments of `wayfolio schema`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Schema {
    /// The kind of file: a kind of record, front (content/index.md) or portfolio (content/portfolio.yaml); with .translation for
    /// the files of another language. Without it: all of them
    #[arg(value_name = "KIND", value_parser = form())]
    pub(in crate::cli) form: Option<Form>,
    /// Write a file for each kind into this folder, instead of printing
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out: Option<PathBuf>,
    /// Offer the ids that the portfolio has now, wherever a field refers to something
    #[arg(long)]
    pub(in crate::cli) with_ids: bool,
    /// The folder that holds content/ and themes/, for --with-ids
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(in crate::cli) root: PathBuf,
}

fn form() -> impl TypedValueParser<Value = Form> {
    let names: Vec<&'static str> = Form::all().into_iter().map(Form::name).collect();
    PossibleValuesParser::new(names).try_map(|name| Form::from_name(&name).ok_or("no such kind"))
}
