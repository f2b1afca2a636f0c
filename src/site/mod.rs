//! Floor 8: the pipeline on one screen: files in, a site out, one page at a time.
//!
//! Owns [`Site`]. Must not know disk, clock or network: the day and the addresses are inputs.

mod assets;
mod edition;
mod global;
mod look;
mod memory;

#[cfg(test)]
mod tests;

pub use crate::pages::Route;
pub use memory::Memory;

use std::collections::BTreeMap;
use std::sync::Arc;

use edition::Told;
use jiff::civil;
use look::Look;

use crate::analysis::{self, Analysis};
use crate::diagnostics::{self, Diagnostic, Severity, Warned};
use crate::export;
use crate::graph::{self, Drafts, Portfolio};
use crate::pages::{self, Edition, Index, Page, Tongue};
use crate::render;
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
    look: Arc<Look>,
    /// What is known in each language of the site, the default one first.
    told: Vec<Told>,
    tongues: Vec<Tongue>,
    base_url: Option<String>,
    outputs: BTreeMap<Route, Output>,
}

/// What stands at an address.
#[derive(Debug)]
enum Output {
    /// A page, in the language at a place among those of the site, with its address from the front page of that language.
    Page(usize, Route, Page),
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
    /// A file of the web editor.
    Editor(assets::Editor),
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
        let tongues = edition::tongues(&look);
        let base_url = options.base_url.clone().or_else(|| portfolio.settings.base_url.clone());
        let base_url = base_url.map(|base| format!("{}/", base.trim_end_matches('/')));
        let outputs = assets::gather(edition::every(routes, &tongues), &portfolio, &look.theme, &mut found);
        let told = edition::told(portfolio, analysis, index, (&look, options.as_of));
        let site = Self { tree: tree.clone(), look, told, tongues, base_url, outputs };
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
            Output::Page(at, inner, page) => self.page(*at, inner, page).ok().map(String::into_bytes),
            Output::Progress => Some(export::progress(self.portfolio(), self.analysis())),
            Output::Figures(key) => Some(export::figures(&self.portfolio().outcomes[*key].record)),
            Output::File(file) => self.tree.file(*file).map(|file| file.bytes.to_vec()),
            Output::Asset(bytes) => Some(bytes.to_vec()),
            Output::CodeStyle => Some(render::code_style().into_bytes()),
            Output::Editor(file) => Some(file.bytes(self.portfolio(), &self.look.voices[0].language)),
        }
    }

    /// Returns the portfolio that the site shows, in its default language.
    pub fn portfolio(&self) -> &Portfolio {
        &self.told[0].portfolio
    }

    /// Returns what was computed for the day.
    pub fn analysis(&self) -> &Analysis {
        &self.told[0].analysis
    }

    /// Sets a page in one of the languages.
    fn page(&self, at: usize, route: &Route, page: &Page) -> Result<String, Box<Diagnostic>> {
        let view = pages::view(&self.edition(at), page, route);
        let Told { shared, foreign, .. } = &self.told[at];
        self.look.voices[at].renderer.page(&view, shared, foreign.as_ref())
    }

    fn edition(&self, at: usize) -> Edition<'_> {
        let told = &self.told[at];
        Edition {
            portfolio: &told.portfolio,
            analysis: &told.analysis,
            tongues: &self.tongues,
            tongue: at,
            language: &self.look.voices[at].language,
            tree: &self.tree,
            index: &told.index,
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
        for output in self.outputs.values() {
            if let Output::Page(0, route, page) = output
                && tried.insert(pages::view(&self.edition(0), page, route).template)
                && let Err(diagnostic) = self.page(0, route, page)
            {
                found.push(*diagnostic);
            }
        }
    }
}

/// Takes the value of a stage and keeps what it told.
fn take<T>(warned: Warned<T>, found: &mut Vec<Diagnostic>) -> T {
    found.extend(warned.diagnostics);
    warned.value
}
