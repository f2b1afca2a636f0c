//! The languages of a site: where the pages of each stand, and what all of them share, prepared once.
//!
//! Owns the trees of languages. Must not know what a page says.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil;

use super::look::{Look, Voice};
use super::{Output, global};
use crate::analysis::chronicle::Chronicle;
use crate::analysis::{self, Analysis};
use crate::export::{Beside, search};
use crate::graph::{Coverage, Portfolio};
use crate::pages::{Index, Page, Route, Tongue};
use crate::render::{Foreign, Shared};

/// What is known in one language.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) portfolio: Portfolio,
    pub(super) analysis: Analysis,
    pub(super) index: Index,
    pub(super) shared: Shared,
    /// How far it is translated; none in the default language.
    pub(super) coverage: Option<Coverage>,
    /// What is said in the default language all the same; none in that language itself.
    pub(super) foreign: Option<Foreign>,
    /// The whole portfolio as open data, for templates of the site's own; made when one first asks for it.
    pub(super) whole: OnceLock<Shared>,
    /// What the search reads; made when it is first asked for, since an edit seldom needs it.
    pub(super) search: OnceLock<search::Index>,
}

/// Says where the pages of each language stand: those of the default one at the top, those of the others in a folder of its name.
pub(super) fn tongues(look: &Look) -> Vec<Tongue> {
    let tongue = |(at, Voice { language, .. }): (usize, &Voice)| Tongue {
        tag: language.tag().to_owned(),
        name: language.name(),
        folder: if at == 0 { String::new() } else { format!("{}/", language.tag()) },
    };
    look.voices.iter().enumerate().map(tongue).collect()
}

/// Lists every page in every language, and the files of each. Hosts know one page for addresses that do not exist, so that stands
/// once.
pub(super) fn every(
    pages: BTreeMap<Route, Page>,
    tongues: &[Tongue],
    (portfolio, analysis): (&Portfolio, &Analysis),
) -> BTreeMap<Route, Output> {
    let mut outputs = BTreeMap::new();
    for (at, tongue) in tongues.iter().enumerate() {
        for (route, beside) in Beside::of_language(portfolio, analysis) {
            outputs.insert(tongue.route(&route), Output::Beside(at, beside));
        }
    }
    for (at, tongue) in tongues.iter().enumerate().skip(1) {
        for (route, page) in pages.iter().filter(|(_, page)| **page != Page::NotFound) {
            outputs.insert(tongue.route(route), Output::Page(at, route.clone(), page.clone()));
        }
    }
    outputs.extend(pages.into_iter().map(|(route, page)| (route.clone(), Output::Page(0, route, page))));
    outputs
}

/// Says the portfolio in every language. States and sums are the same in all; they are computed again, since the words of gaps
/// and the names beside figures come with them.
pub(super) fn told(
    portfolio: Portfolio,
    analysis: Analysis,
    index: Index,
    (look, as_of, chronicle): (&Look, civil::Date, &Chronicle),
) -> Vec<Told> {
    let home = &look.voices[0].language;
    let others: Vec<Told> = look.voices[1..]
        .iter()
        .map(|Voice { language, .. }| {
            let spoken = portfolio.spoken(language.tag());
            let analysis = analysis::analyse(&spoken.portfolio, as_of).value;
            Told {
                index: Index::new(&spoken.portfolio, &analysis, language, chronicle),
                shared: Shared::new(&global::site(&spoken.portfolio, language, as_of)),
                coverage: Some(spoken.coverage),
                foreign: Some(Foreign::new(home, language, spoken.foreign)),
                portfolio: spoken.portfolio,
                analysis,
                whole: OnceLock::new(),
                search: OnceLock::new(),
            }
        })
        .collect();
    let shared = Shared::new(&global::site(&portfolio, home, as_of));
    std::iter::once(Told {
        portfolio,
        analysis,
        index,
        shared,
        coverage: None,
        foreign: None,
        whole: OnceLock::new(),
        search: OnceLock::new(),
    })
    .chain(others)
    .collect()
}
