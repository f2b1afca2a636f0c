//! Sites made in memory: everything that a site gives, in a form that can be compared.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::civil::{self, date};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use wayfolio::analysis::chronicle::Chronicle;
use wayfolio::diagnostics::{Diagnostic, Severity, Warned};
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Route, Site};
use wayfolio::source::{Position, SourceTree, Span};

use super::folder::{self, Folder};

/// The day that the tests compute for.
pub(crate) const DAY: civil::Date = date(2026, 11, 22);

/// The real portfolio and its site.
pub(crate) static REAL: LazyLock<Real> = LazyLock::new(|| {
    let folder = folder::read(&folder::root(), &["content"]);
    let tree = tree(&folder);
    let history = history();
    let built = build_with(&tree, Arc::clone(&history));
    Real { folder, tree, history, built }
});

impl Real {
    /// Makes everything that a site gives of files like the real ones, with the history of the real ones.
    pub(crate) fn build(&self, tree: &SourceTree) -> Built {
        build_with(tree, Arc::clone(&self.history))
    }
}

fn build_with(tree: &SourceTree, history: Arc<Chronicle>) -> Built {
    let options = Options { history: Some(history), ..options() };
    all_of(&Site::new(tree, &options, &mut Memory::default()), tree)
}

/// The real portfolio, read and built once.
pub(crate) struct Real {
    pub(crate) folder: Folder,
    pub(crate) tree: SourceTree,
    history: Arc<Chronicle>,
    pub(crate) built: Built,
}

/// Everything that a site gives.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Built {
    /// The bytes of every address; none where the page could not be made.
    pub(crate) files: BTreeMap<String, Option<Vec<u8>>>,
    /// What was found, in order.
    pub(crate) found: Vec<Found>,
}

/// A diagnostic, without anything that belongs to one run alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) gap: bool,
    pub(crate) file: String,
    pub(crate) start: Position,
    pub(crate) end: Position,
    /// The words, the other places, the repair.
    pub(crate) words: String,
}

/// Says what a site is made for in the tests.
pub(crate) fn options() -> Options {
    Options {
        as_of: DAY,
        base_url: Some("https://example.org/plan/".to_owned()),
        drafts: Drafts::Hidden,
        history: None,
    }
}

/// Reads the history of the real portfolio, as the command does.
fn history() -> Arc<Chronicle> {
    Arc::new(wayfolio::history::chronicle(&folder::root(), &|_| true, &mut wayfolio::history::Memory::default()))
}

/// Puts files into a tree, in order, as a clean start does.
pub(crate) fn tree(folder: &Folder) -> SourceTree {
    let mut tree = SourceTree::default();
    for (path, bytes) in folder {
        tree.insert(path, bytes.as_slice());
    }
    tree
}

/// Makes a site.
pub(crate) fn site(tree: &SourceTree, memory: &mut Memory) -> Warned<Site> {
    Site::new(tree, &options(), memory)
}

/// Makes a site and everything that it gives.
pub(crate) fn build(tree: &SourceTree, memory: &mut Memory) -> Built {
    all_of(&site(tree, memory), tree)
}

/// Makes everything that a site gives.
///
/// What takes long to make stands there by its recipe, since equal recipes make equal bytes; pictures to share, of which there are
/// hundreds, by their address alone.
pub(crate) fn all_of(site: &Warned<Site>, tree: &SourceTree) -> Built {
    let site_of = &site.value;
    let bytes = |route: &Route| match route.as_str() {
        path if path.ends_with("share.png") => Some(path.as_bytes().to_vec()),
        _ => match site_of.recipe(route) {
            Some(recipe) => Some(recipe.made_from.as_bytes().to_vec()),
            None => site_of.render(route),
        },
    };
    let files = site_of.routes().into_par_iter().map(|route| (route.to_string(), bytes(&route)));
    Built { files: files.collect(), found: found(&site.diagnostics, tree) }
}

/// Puts diagnostics into a form that can be compared between runs.
pub(crate) fn found(diagnostics: &[Diagnostic], tree: &SourceTree) -> Vec<Found> {
    diagnostics
        .iter()
        .map(|told| {
            let (start, end) = ends(told.span, tree);
            let related =
                told.related.iter().map(|(span, words)| (tree.path(span.file).to_string(), ends(*span, tree), words));
            let related: Vec<_> = related.collect();
            let repair = told.repair.as_ref().map(|repair| (ends(repair.span, tree), &repair.replacement));
            Found {
                code: told.code,
                severity: told.severity,
                gap: told.gap,
                file: tree.path(told.span.file).to_string(),
                start,
                end,
                words: format!("{}; {}; {related:?} {repair:?}", told.message, told.hint),
            }
        })
        .collect()
}

fn ends(span: Span, tree: &SourceTree) -> (Position, Position) {
    let place = |offset| tree.file(span.file).map_or(Position { line: 1, column: 1 }, |file| file.position(offset));
    (place(span.start), place(span.end))
}
