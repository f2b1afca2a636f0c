//! What data is made from.

use crate::analysis::Analysis;
use crate::graph::Portfolio;
use crate::language::Language;
use crate::source::SourceTree;

/// What data is made from: a portfolio in one language, on one day.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The portfolio.
    pub portfolio: &'a Portfolio,
    /// What was computed for the day.
    pub analysis: &'a Analysis,
    /// The files that it was read from.
    pub tree: &'a SourceTree,
    /// The language of the interface.
    pub language: &'a Language,
    /// The folder of the pages of that language from the site's root, with a closing `/`; empty for the default language.
    pub folder: &'a str,
    /// Where the site will stand, with a scheme and a closing `/`, when that is known.
    pub base_url: Option<&'a str>,
}
