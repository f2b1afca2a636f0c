//! `wayfolio check`.

use super::Ending;
use super::arguments::{Check, Format};
use super::excerpt::one_line;
use super::external::External;
use super::formats::{self, Annotations, Findings};
use super::report::{self, Gaps, Length, Manner};
use super::repository::{self, Repository};
use super::summary::{Summary, counted};
use super::{explain, fix, since, terminal, watch};
use crate::diagnostics::{Diagnostic, Warned, sort};
use crate::disk::{Cache, Folder};
use crate::graph::{Drafts, Portfolio};
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
    let mut looked = look(&folder, &mut memory, arguments)?;
    if let Some(external) = &mut external {
        looked.found.extend(external.told(folder.tree()));
        sort(&mut looked.found, folder.tree());
        external.say();
    }
    terminal::print(&looked.shown(&folder, arguments)?)?;
    Ok(looked.ending(arguments))
}

/// What a check found.
pub(super) struct Looked {
    found: Vec<Diagnostic>,
    /// How many were left out, as they were there before the revision that changes are counted from.
    others: Option<String>,
    coverage: String,
}

/// Gives what the site is made for when it is checked.
pub(super) fn options(arguments: &Check) -> Options {
    // Drafts are checked like everything else, so that a draft is right by the day it is published.
    arguments.portfolio.options(None, Drafts::Hidden)
}

/// Looks for mistakes and gaps.
///
/// # Errors
/// When the revision that changes are counted from cannot be read.
pub(super) fn look(folder: &Folder, memory: &mut Memory, arguments: &Check) -> anyhow::Result<Looked> {
    let options = options(arguments);
    let Warned { value: site, diagnostics: mut found } = folder.site(&options, memory);
    let mut others = None;
    if let Some(revision) = &arguments.changed_since {
        let limited = since::limited(found, revision, folder, &options)?;
        others = limited.others(revision);
        found = limited.told;
    }
    Ok(Looked { found, others, coverage: coverage(site.portfolio()) })
}

impl Looked {
    /// Writes what was found in the form that was asked for.
    pub(super) fn shown(&self, folder: &Folder, arguments: &Check) -> anyhow::Result<String> {
        let tree = folder.tree();
        self.others.iter().for_each(|others| terminal::say(others));
        let repository = Repository::around(folder.root());
        let findings = Findings { found: &self.found, tree, prefix: repository.prefix() };
        Ok(match arguments.format {
            Format::Text => {
                let gaps = if arguments.gaps { Gaps::InFull } else { Gaps::Listed };
                let length = if arguments.all { Length::Whole } else { Length::Readable };
                let manner = Manner { gaps, length, colours: terminal::colours_of_output() };
                report::write(&self.found, tree, manner) + &self.coverage
            }
            Format::Json => formats::json(&self.found, tree)?,
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
