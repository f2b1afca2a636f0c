//! `wayfolio completions`.

use clap::CommandFactory;

use super::arguments::{self, Arguments};
use super::{Ending, terminal};

/// Prints the completions for a shell.
pub(super) fn run(arguments: &arguments::Completions) -> anyhow::Result<Ending> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "wayfolio", &mut script);
    terminal::print(&String::from_utf8(script)?)?;
    Ok(Ending::Well)
}
