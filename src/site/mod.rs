//! Floor 8: the pipeline on one screen: files in, a site out, one page at a time.
//!
//! Owns [`Site`]. Must not know disk, clock or network: the day and the addresses are inputs.

mod assets;
mod global;
mod look;
mod memory;

#[cfg(test)]
mod tests;

pub use crate::pages::Route;
pub use memory::Memory;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil;
use look::Look;

use crate::analysis::{self, Analysis};
use crate::diagnostics::{self, Diagnostic, Severity, Warned};
use crate::export;
use crate::graph::{self, Drafts, Portfolio};
use crate::pages::{self, Edition, Index, Page};
use crate::render::{self, Shared};
use crate::source::{FileId, SourceTree};

/// What a site is made for.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day that states are computed for.
    pub as_of: civil::Date,
    /// Where the site will stand, when that differs from `base_url` in portfolio.yaml.
    pub base_url: Option<String>,
    /// Whether drafts are shown.
    pub drafts: Drafts,
}

/// A site, ready to give any of its pages.
#[derive(Debug)]
pub struct Site {
    tree: SourceTree,
    portfolio: Portfolio,
    analysis: Analysis,
    index: Index,
    look: Arc<Look>,
    shared: Shared,
    base_url: Option<String>,
    outputs: BTreeMap<Route, Output>,
}

/// What stands at an address.
#[derive(Debug)]
enum Output {
    /// A page.
    Page(Page),
    /// How all outcomes stand, as CSV.
    Progress,
    /// The figures of an outcome as CSV.
    Figures(graph::Key<crate::model::Outcome>),
    /// A file of the content, as it is.
    File(FileId),
    /// A file of the theme, as it is.
    Asset(Arc<[u8]>),
    /// The colours of code.
    CodeStyle,
}

impl Site {
    /// Makes a site from files. The diagnostics are in the order of files and places. With errors among them the site must not be
    /// published; it can still be previewed as far as it goes.
    pub fn new(tree: &SourceTree, options: &Options, memory: &mut Memory) -> Warned<Self> {
        let parsed = memory.documents(tree);
        let documents: Vec<_> = parsed.iter().map(|document| Arc::clone(&document.value)).collect();
        let mut found: Vec<Diagnostic> = parsed.iter().flat_map(|document| document.diagnostics.clone()).collect();

        let portfolio = take(graph::link(&documents, tree, options.drafts), &mut found);
        let analysis = take(analysis::analyse(&portfolio, options.as_of), &mut found);
        let index = Index::new(&portfolio, &analysis);
        let routes = take(pages::routes(&portfolio, &index), &mut found);

        let look = memory.look(tree, &portfolio.settings);
        found.extend(look.diagnostics.iter().cloned());
        let shared = Shared::new(&global::site(&portfolio, &look.language, options.as_of));

        let base_url = options.base_url.clone().or_else(|| portfolio.settings.base_url.clone());
        let base_url = base_url.map(|base| format!("{}/", base.trim_end_matches('/')));
        let outputs = assets::gather(routes, &portfolio, &look.theme, &mut found);
        let site = Self { tree: tree.clone(), portfolio, analysis, index, look, shared, base_url, outputs };
        site.try_templates(&mut found);
        diagnostics::sort(&mut found, tree);
        found.dedup();
        Warned::new(site, found)
    }

    /// Lists every address of the site, in order.
    pub fn routes(&self) -> Vec<Route> {
        self.outputs.keys().cloned().collect()
    }

    /// Gives the bytes of an address; none when the site has no such address, or its template fails, which [`Site::new`] told.
    pub fn render(&self, route: &Route) -> Option<Vec<u8>> {
        match self.outputs.get(route)? {
            Output::Page(page) => {
                let view = pages::view(&self.edition(), page, route);
                self.look.renderer.page(&view, &self.shared).ok().map(String::into_bytes)
            }
            Output::Progress => Some(export::progress(&self.portfolio, &self.analysis)),
            Output::Figures(key) => Some(export::figures(&self.portfolio.outcomes[*key].record)),
            Output::File(file) => self.tree.file(*file).map(|file| file.bytes.to_vec()),
            Output::Asset(bytes) => Some(bytes.to_vec()),
            Output::CodeStyle => Some(render::code_style().into_bytes()),
        }
    }

    /// Returns the portfolio that the site shows.
    pub fn portfolio(&self) -> &Portfolio {
        &self.portfolio
    }

    /// Returns what was computed for the day.
    pub fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    fn edition(&self) -> Edition<'_> {
        Edition {
            portfolio: &self.portfolio,
            analysis: &self.analysis,
            language: &self.look.language,
            tree: &self.tree,
            index: &self.index,
            base_url: self.base_url.as_deref(),
        }
    }

    /// Sets one page of each kind when the theme has templates of the site's own, so that their mistakes are told at once and not
    /// first when somebody asks for the page.
    fn try_templates(&self, found: &mut Vec<Diagnostic>) {
        if !self.look.theme.has_own_templates() || found.iter().any(|told| told.severity == Severity::Error) {
            return;
        }
        let mut tried = std::collections::BTreeSet::new();
        for (route, output) in &self.outputs {
            if let Output::Page(page) = output {
                let view = pages::view(&self.edition(), page, route);
                if tried.insert(view.template)
                    && let Err(diagnostic) = self.look.renderer.page(&view, &self.shared)
                {
                    found.push(*diagnostic);
                }
            }
        }
    }
}

/// Takes the value of a stage and keeps what it told.
fn take<T>(warned: Warned<T>, found: &mut Vec<Diagnostic>) -> T {
    found.extend(warned.diagnostics);
    warned.value
}
