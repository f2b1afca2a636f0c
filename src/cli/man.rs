//! `wayfolio man`.

#![expect(clippy::disallowed_methods, reason = "only floor 9 and up write the disk")]

use std::fs;
use std::io::{self, Write};

use clap::builder::Resettable;
use clap::{Command, CommandFactory};

use super::arguments::{self, Arguments};
use super::summary::counted;
use super::{Ending, terminal};
use crate::disk;

/// Writes the pages of the manual.
pub(super) fn run(arguments: &arguments::Man) -> anyhow::Result<Ending> {
    let out = &arguments.out;
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    let mut pages = Vec::new();
    gather(&command, &mut pages)?;
    let unwritable = |source| disk::Error::Unwritten { path: out.clone(), source };
    fs::create_dir_all(out).map_err(unwritable)?;
    for (name, page) in &pages {
        fs::write(out.join(name), page).map_err(unwritable)?;
    }
    terminal::say(&format!("wrote {} into {}", counted(pages.len(), "page"), out.display()));
    Ok(Ending::Well)
}

/// Writes the page of a command and of those below it, each with the name of its file.
fn gather(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let examples = help.strip_prefix("Examples:\n");
    let told = command.clone();
    let told = if examples.is_some() { told.after_help(Resettable::Reset) } else { told };
    let version = concat!("wayfolio ", env!("CARGO_PKG_VERSION"));
    let man = clap_mangen::Man::new(told).manual("wayfolio").source(version);
    let mut page = Vec::new();
    man.render(&mut page)?;
    if let Some(examples) = examples {
        // Lines as they stand (roff's own marks made harmless), none of which begins with a dot.
        let lines = examples.replace('\\', "\\e").replace('-', "\\-");
        write!(page, ".SH EXAMPLES\n.nf\n{lines}\n.fi\n")?;
    }
    pages.push((man.get_filename(), page));
    command.get_subcommands().filter(|inner| !inner.is_hide_set()).try_for_each(|inner| gather(inner, pages))
}
