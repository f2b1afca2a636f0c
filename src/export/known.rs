//! What data is made from.

use crate::analysis::Analysis;
use crate::analysis::chronicle::Chronicle;
use crate::graph::Portfolio;
use crate::language::Language;
use crate::pages::{Edition, Index, Tongue};
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

impl Known<'_> {
    /// Hands on the same as an edition of pages, for what names pages and dates as they do; no tags or gaps are looked up in it.
    pub(super) fn seen<T>(&self, make: impl FnOnce(&Edition<'_>) -> T) -> T {
        let Self { portfolio, analysis, tree, language, folder, base_url } = *self;
        let tongue = Tongue { tag: language.tag().to_owned(), name: language.name(), folder: folder.to_owned() };
        let (index, chronicle) = (Index::default(), Chronicle::default());
        make(&Edition {
            portfolio,
            analysis,
            tongues: &[tongue],
            tongue: 0,
            language,
            tree,
            index: &index,
            chronicle: &chronicle,
            base_url,
            offered: &[],
        })
    }
}
