//! `wayfolio diff`: what changed in the portfolio, in its own words.

mod json;
mod markdown;
mod outline;
mod text;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::arguments::{Diff, DiffFormat};
use super::summary::counted;
use super::{Ending, terminal};
use crate::analysis::change::{self, Change, ChangeKind, State, Version};
use crate::analysis::{self, Analysis};
use crate::diagnostics::Severity;
use crate::disk::{self, Folder};
use crate::graph::{self, Drafts, Portfolio};
use crate::history::{Ends, Repository};
use crate::language::Language;
use crate::pages::changes::{Audience, Teller};
use crate::parse;
use crate::source::{SourceFile, SourceTree};
use crate::theme::Theme;

/// Everything that is said of a comparison.
struct Compared<'a> {
    ends: &'a Ends,
    changes: &'a [Change],
    teller: Teller<'a>,
    day: jiff::civil::Date,
}

/// A portfolio at one end.
struct Side {
    portfolio: Portfolio,
    analysis: Analysis,
    errors: usize,
}

/// Compares two states of a portfolio and prints what changed.
pub(super) fn run(arguments: &Diff) -> anyhow::Result<Ending> {
    let folder = Folder::read(&arguments.portfolio.root)?;
    let repository = Repository::find(folder.root())?;
    let ends = repository.ends(&arguments.revisions)?;
    let at = |(commit, name): &(String, String)| repository.files((commit, name), &disk::belongs);
    let before = at(&ends.before)?;
    let after = ends.after.as_ref().map(at).transpose()?;
    let after = after.as_ref().unwrap_or_else(|| folder.tree());

    let day = arguments.portfolio.options(None, Drafts::Hidden).as_of;
    let (old, new) = rayon::join(|| side(&before, day), || side(after, day));
    let changes = change::computed(
        of_files(&before, after),
        State { portfolio: &old.portfolio, analysis: &old.analysis },
        State { portfolio: &new.portfolio, analysis: &new.analysis },
    );
    for (errors, name) in [(old.errors, Some(&ends.before)), (new.errors, ends.after.as_ref())] {
        if errors > 0 {
            let name = name.map_or("the folder", |(_, name)| name);
            let errors = counted(errors, "error");
            terminal::say(&format!(
                "there are {errors} in the content of {name}; what they stand in is compared as far as it can be read"
            ));
        }
    }
    let language = language(after, &new.portfolio);
    let teller =
        Teller { language: &language, now: &new.portfolio, before: Some(&old.portfolio), audience: Audience::Keepers };
    let compared = Compared { ends: &ends, changes: &changes, teller, day };
    terminal::print(&match arguments.format {
        DiffFormat::Text => text::write(&compared, terminal::colours_of_output(), terminal::measure()),
        DiffFormat::Markdown => markdown::write(&compared),
        DiffFormat::Json => json::write(&compared)?,
    })?;
    Ok(Ending::Well)
}

/// Makes the portfolio of some files and what follows from it on a day.
fn side(tree: &SourceTree, day: jiff::civil::Date) -> Side {
    let files: Vec<&SourceFile> = tree.under("content/").collect();
    let parsed: Vec<_> = files.into_par_iter().map(parse::document).collect();
    let wrong = |found: &[crate::diagnostics::Diagnostic]| {
        found.iter().filter(|found| found.severity == Severity::Error && !found.gap).count()
    };
    let mut errors: usize = parsed.iter().map(|document| wrong(&document.diagnostics)).sum();
    let documents: Vec<_> = parsed.into_iter().map(|document| document.value.into()).collect();
    let linked = graph::link(&documents, tree, Drafts::Hidden);
    errors += wrong(&linked.diagnostics);
    let analysis = analysis::analyse(&linked.value, day).value;
    Side { portfolio: linked.value, analysis, errors }
}

/// Tells what changed in the files that differ.
fn of_files(before: &SourceTree, after: &SourceTree) -> Vec<Change> {
    let differing = |these: &SourceTree, others: &SourceTree| -> Vec<Version> {
        let differs = |file: &&SourceFile| others.get(&file.path).is_none_or(|other| other.hash != file.hash);
        let files: Vec<&SourceFile> = these.under("content/").filter(differs).collect();
        files.into_par_iter().map(Version::read).collect()
    };
    let (old, new) = (differing(before, after), differing(after, before));
    change::files(&old.iter().collect::<Vec<_>>(), &new.iter().collect::<Vec<_>>())
}

/// Returns the language of the portfolio, in the words of its theme.
fn language(tree: &SourceTree, portfolio: &Portfolio) -> Language {
    let settings = &portfolio.settings;
    Theme::of(tree, settings).value.language(&settings.language).value
}

impl Compared<'_> {
    fn say(&self, phrase: &str) -> String {
        self.teller.language.say(phrase)
    }

    /// Says between what the comparison is.
    fn between(&self) -> String {
        let (_, before) = &self.ends.before;
        let after = self.ends.after.as_ref().map_or_else(|| self.say("diff-folder"), |(_, name)| name.clone());
        let args = [
            ("before", before.as_str().into()),
            ("after", after.into()),
            ("day", self.teller.language.day(self.day).into()),
        ];
        self.teller.language.say_with("diff-from-to", &args)
    }

    /// Counts: all changes that are no gaps, gaps closed, gaps opened.
    fn counts(&self) -> (usize, usize, usize) {
        let count = |kind| self.changes.iter().filter(|change| change.kind == kind).count();
        let (closed, opened) = (count(ChangeKind::GapClosed), count(ChangeKind::GapOpened));
        (self.changes.len() - closed - opened, closed, opened)
    }

    fn counts_in_words(&self) -> String {
        let (changes, closed, opened) = self.counts();
        let args = [("changes", changes.into()), ("closed", closed.into()), ("opened", opened.into())];
        self.teller.language.say_with("diff-counts", &args)
    }
}
