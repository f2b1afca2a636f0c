//! `wayfolio check`.

use super::Ending;
use super::arguments::{Check, Format};
use super::excerpt::one_line;
use super::report::{self, Gaps, Length, Manner};
use super::summary::{Summary, counted};
use super::{json, since, terminal};
use crate::diagnostics::Warned;
use crate::disk::Folder;
use crate::graph::{Drafts, Portfolio};
use crate::site::Memory;

/// Checks a portfolio and prints what was found.
pub(super) fn run(arguments: &Check) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    // Drafts are checked like everything else, so that a draft is right by the day it is published.
    let options = arguments.portfolio.options(None, Drafts::Hidden);
    let Warned { value: site, diagnostics: found } = folder.site(&options, &mut Memory::default());
    let found = match &arguments.changed_since {
        Some(revision) => {
            let limited = since::limited(found, revision, &folder, &options)?;
            limited.others(revision).iter().for_each(|others| terminal::say(others));
            limited.told
        }
        None => found,
    };
    let gaps = if arguments.gaps { Gaps::InFull } else { Gaps::Listed };
    terminal::print(&match arguments.format {
        Format::Text => {
            let length = if arguments.all { Length::Whole } else { Length::Readable };
            let manner = Manner { gaps, length, colours: terminal::colours_of_output() };
            report::write(&found, folder.tree(), manner) + &coverage(site.portfolio())
        }
        Format::Json => json::write(&found, folder.tree())?,
    })?;
    let summary = Summary::of(&found);
    let fails = summary.stops() || (arguments.strict && summary.warnings > 0);
    Ok(if fails { Ending::ContentErrors } else { Ending::Well })
}

/// Says for each language beside the default one how far the portfolio is translated: `da: 13 of 192 records translated`.
fn coverage(portfolio: &Portfolio) -> String {
    let settings = &portfolio.settings;
    let others = settings.languages.iter().filter(|language| **language != settings.language);
    let line = |language: &String| {
        let (translated, all) = portfolio.translated(language);
        [one_line(language), format!(": {translated} of {} translated\n", counted(all, "record"))].concat()
    };
    others.map(line).collect()
}
