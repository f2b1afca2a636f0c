//! `wayfolio check`.

use super::Ending;
use super::arguments::{Check, Format};
use super::external::External;
use super::formats::{self, Annotations, Findings};
use super::report::{self, Gaps, Length, Manner};
use super::repository::{self, Repository};
use super::summary::Summary;
use super::{coverage, explain, fix, since, terminal, watch};
use crate::diagnostics::{Diagnostic, Warned, sort};
use crate::disk::{Cache, Folder, Made};
use crate::graph::Drafts;
use crate::site::{Memory, Options};

/// Checks a portfolio and prints what was found.
pub(super) fn run(arguments: &Check) -> anyhow::Result<Ending> {
    if let Some(code) = &arguments.explain {
        return explain::run(code);
    }
    if arguments.watch {
        return watch::run(arguments);
    }
    let mut folder = Folder::read(&arguments.portfolio.root)?;
    let mut memory = Memory::default();
    let mut external = arguments.external.then(|| External::new(Cache::of(folder.root()), arguments.allow_private));
    if arguments.fix {
        fix::run(arguments, &mut folder, &mut memory, external.as_mut())?;
    }
    let mut looked = look(&folder, &mut memory, arguments);
    if let Some(external) = &mut external {
        looked.found.extend(external.told(folder.tree()));
        sort(&mut looked.found, folder.tree());
        external.say();
    }
    looked.limit(&folder, arguments)?;
    terminal::print(&looked.shown(&folder, arguments)?)?;
    Ok(looked.ending(arguments))
}

/// What a check found.
pub(super) struct Looked {
    found: Vec<Diagnostic>,
    coverage: Vec<coverage::Language>,
}

/// Gives what the site is made for when it is checked.
pub(super) fn options(arguments: &Check) -> Options {
    // Drafts are checked like everything else, so that a draft is right by the day it is published.
    arguments.portfolio.options(None, Drafts::Hidden)
}

/// Looks for mistakes and gaps.
pub(super) fn look(folder: &Folder, memory: &mut Memory, arguments: &Check) -> Looked {
    let Warned { value: site, diagnostics: mut found } = folder.site(&options(arguments), memory);
    // What an image holds shows when it is unpacked; the copies are kept, so that `build` need not make them again.
    found.extend(Made::of(folder.root()).prepare(&site, &site.copies(), &|| ()));
    sort(&mut found, folder.tree());
    Looked { found, coverage: coverage::of(&site) }
}

impl Looked {
    /// Keeps what changed since a revision, when one is named, and says how much else there is.
    pub(super) fn limit(&mut self, folder: &Folder, arguments: &Check) -> anyhow::Result<()> {
        if let Some(revision) = &arguments.changed_since {
            let found = std::mem::take(&mut self.found);
            let limited = since::limited(found, revision, folder, &options(arguments))?;
            limited.others(revision).iter().for_each(|others| terminal::say(others));
            self.found = limited.told;
        }
        Ok(())
    }

    /// Writes what was found in the form that was asked for.
    pub(super) fn shown(&self, folder: &Folder, arguments: &Check) -> anyhow::Result<String> {
        let tree = folder.tree();
        let repository = Repository::around(folder.root());
        let findings = Findings { found: &self.found, tree, prefix: repository.prefix() };
        Ok(match arguments.format {
            Format::Text => {
                let gaps = if arguments.gaps { Gaps::InFull } else { Gaps::Listed };
                let length = if arguments.all { Length::Whole } else { Length::Readable };
                let manner = Manner { gaps, length, colours: terminal::colours_of_output() };
                report::write(&self.found, tree, manner) + &coverage::write(&self.coverage)
            }
            Format::Json => formats::json(&self.found, &self.coverage, tree)?,
            Format::Gitlab => formats::gitlab(findings)?,
            Format::Sarif => formats::sarif(findings)?,
            Format::Github => {
                let Annotations { log, summary } = formats::github(findings, repository::address().as_deref());
                repository::add_to_step_summary(&summary)?;
                log
            }
        })
    }

    /// Says how the command ends.
    pub(super) fn ending(&self, arguments: &Check) -> Ending {
        let summary = Summary::of(&self.found);
        let fails = summary.stops() || (arguments.strict && summary.warnings > 0);
        if fails { Ending::ContentErrors } else { Ending::Well }
    }
}
