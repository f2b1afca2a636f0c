//! `wayfolio man`.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up write the disk")]

use std::fs;

use clap::CommandFactory;

use super::arguments::{self, Arguments};
use super::summary::counted;
use super::{Ending, terminal};
use crate::disk;

/// Writes the pages of the manual.
pub(super) fn run(arguments: &arguments::Man) -> anyhow::Result<Ending> {
    let out = &arguments.out;
    let unwritable = |source| disk::Error::Place { path: out.clone(), source };
    fs::create_dir_all(out).map_err(unwritable)?;
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let commands = command.get_subcommands().filter(|inner| !inner.is_hide_set());
    let pages: Vec<clap_mangen::Man> = std::iter::once(&command)
        .chain(commands)
        .map(|command| clap_mangen::Man::new(command.clone()).manual("wayfolio"))
        .collect();
    for page in &pages {
        page.generate_to(out).map_err(unwritable)?;
    }
    terminal::say(&format!("wrote {} into {}", counted(pages.len(), "page"), out.display()));
    Ok(Ending::Well)
}
