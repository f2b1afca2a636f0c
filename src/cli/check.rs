//! `wayfolio check`.

use super::Ending;
use super::arguments::{Check, Format};
use super::report::{self, Gaps, Length, Manner};
use super::summary::Summary;
use super::{json, terminal};
use crate::disk::Folder;
use crate::graph::Drafts;
use crate::site::Memory;

/// Checks a portfolio and prints what was found.
pub(super) fn run(arguments: &Check) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    // Drafts are checked like everything else, so that a draft is right by the day it is published.
    let options = arguments.portfolio.options(None, Drafts::Hidden);
    let found = folder.site(&options, &mut Memory::default()).diagnostics;
    let gaps = if arguments.gaps { Gaps::InFull } else { Gaps::Listed };
    terminal::print(&match arguments.format {
        Format::Text => {
            let length = if arguments.all { Length::Whole } else { Length::Readable };
            report::write(&found, folder.tree(), Manner { gaps, length, colours: terminal::colours_of_output() })
        }
        Format::Json => json::write(&found, folder.tree())?,
    })?;
    let summary = Summary::of(&found);
    let fails = summary.stops() || (arguments.strict && summary.warnings > 0);
    Ok(if fails { Ending::ContentErrors } else { Ending::Well })
}
