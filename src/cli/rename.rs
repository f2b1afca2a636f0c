//! `wayfolio rename`.

use std::fmt::Write;

use super::arguments::Rename;
use super::excerpt::one_line;
use super::fix::lines;
use super::summary::counted;
use super::{Ending, terminal};
use crate::disk::{self, Folder};
use crate::graph::Drafts;
use crate::mend::{self, Renamed};
use crate::site::{Memory, Site};

/// Renames a record or a part of a mission, and says what changed.
pub(super) fn run(arguments: &Rename) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    let options = arguments.portfolio.options(None, Drafts::Shown);
    let mut memory = Memory::default();
    let look = |tree: &_| Site::new(tree, &options, &mut memory).diagnostics;
    let renamed = match mend::rename(folder.tree(), (&arguments.old, &arguments.new), look) {
        Ok(renamed) => renamed,
        Err(refused) => {
            terminal::say(&refused.to_string());
            return Ok(Ending::ContentErrors);
        }
    };
    if !arguments.dry_run {
        disk::amend(folder.root(), &renamed.changes)?;
    }
    terminal::print(&told(&renamed, arguments.dry_run))?;
    Ok(Ending::Well)
}

fn told(renamed: &Renamed, only_looked: bool) -> String {
    let Renamed { old, new, alias, changes, mended, .. } = renamed;
    let moved = changes.iter().filter(|change| change.from != change.to);
    let mut words = String::new();
    for change in moved {
        writeln!(words, "{} → {}", one_line(&change.from), one_line(&change.to)).expect("strings take everything");
    }
    let what = if only_looked { "would be called" } else { "is called" };
    let places = format!("{} in {} changed", counted(mended.len(), "line"), counted(files(renamed), "file"));
    write!(words, "{}\n`{old}` {what} `{new}` now; {places}", lines(mended)).expect("strings take everything");
    if let Some(alias) = alias {
        write!(words, "; its old address {alias} leads on").expect("strings take everything");
    }
    words + if only_looked { "; nothing was written\n" } else { "\n" }
}

/// Counts the files in which something else is written now.
fn files(renamed: &Renamed) -> usize {
    renamed.changes.iter().filter(|change| change.before != change.after).count()
}
