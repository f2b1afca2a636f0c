//! Floor 8: the pipeline on one screen: files in, a site out, one page at a time.
//!
//! Owns [`Site`]. Must not know disk, clock or network: the day and the addresses are inputs.

mod memory;


pub use memory::Memory;
pub use crate::pages::Route;

use jiff::civil;

use crate::diagnostics::{self, Diagnostic, Warned};
use crate::graph::Drafts;
use crate::source::SourceTree;

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
    errors: bool,
}

impl Site {
    /// Makes a site from files. The diagnostics are in the order of files and places. With errors among them the site must not be
    /// published; it can still be previewed as far as it goes.
    pub fn new(tree: &SourceTree, options: &Options, memory: &mut Memory) -> Warned<Self> {
        let documents = memory.documents(tree);
        let mut found: Vec<Diagnostic> = documents.iter().flat_map(|document| document.diagnostics.clone()).collect();
        let _ = options;
        diagnostics::sort(&mut found, tree);
        Warned::new(Self { errors: false }, found)
    }

    /// Lists every address of the site, in order.
    pub fn routes(&self) -> Vec<Route> {
        let _ = self.errors;
        Vec::new()
    }

    /// Gives the bytes of an address; none when the site has no such address.
    pub fn render(&self, route: &Route) -> Option<Vec<u8>> {
        let _ = route;
        None
    }
}
