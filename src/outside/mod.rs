//! Floor 10: the addresses outside the site that its files name: asked, politely, whether they are still alive.
//!
//! Owns [`ask`] and [`Verdict`], and what is told of them. Must not know who wants to know, nor print. Content comes from anybody, so
//! no machine of a network of its own is asked unless somebody allows it.

mod client;
mod diagnostics;
mod guard;
mod queue;
mod verdict;

#[cfg(test)]
mod tests;

pub use queue::{Manner, ask};
pub use verdict::{Remembered, Verdict};

use std::collections::BTreeMap;

use crate::diagnostics::Diagnostic;
use crate::parse;
use crate::source::{SourceTree, Spanned};

/// What is known of addresses.
pub type Verdicts = BTreeMap<String, Verdict>;

/// Lists the addresses outside that the files of a site name, in the order of files and places.
pub fn links(tree: &SourceTree) -> Vec<Spanned<String>> {
    tree.under("content/").flat_map(parse::outside).collect()
}

/// Takes the part of an address that is asked for: what comes after `#` never leaves a browser.
pub fn asked(address: &str) -> &str {
    address.split('#').next().unwrap_or(address)
}

/// Tells what is wrong with links, as far as it is known.
pub fn tell(links: &[Spanned<String>], verdicts: &Verdicts, tree: &SourceTree) -> Vec<Diagnostic> {
    links.iter().filter_map(|link| diagnostics::of(link, verdicts.get(asked(link))?, tree)).collect()
}
