//! The sitemap of a site: every page in every language. Old addresses and the page for missing ones are no pages.

use std::collections::BTreeMap;

use super::{Output, Site};
use crate::export::{self, Address, MOST_ADDRESSES};
use crate::graph::{Portfolio, RecordKey};
use crate::model::Date;
use crate::pages::{Page, Route};

/// Adds the sitemap and what robots are told; without a base there are no addresses that they could name. A `robots.txt` of the
/// content goes first.
pub(super) fn add(outputs: &mut BTreeMap<Route, Output>, portfolio: &Portfolio) {
    let pages = outputs.values().filter(|output| matches!(output, Output::Page(.., page) if is_listed(page))).count();
    let parts = pages.div_ceil(MOST_ADDRESSES);
    outputs.insert(Route::new("sitemap.xml"), Output::Sitemap(None));
    if parts > 1 {
        outputs.extend((1..=parts).map(|part| (route(part), Output::Sitemap(Some(part)))));
    }
    if !portfolio.assets.contains_key("content/robots.txt") {
        outputs.insert(Route::new("robots.txt"), Output::Robots);
    }
}

fn route(part: usize) -> Route {
    Route::new(&format!("sitemap-{part}.xml"))
}

/// Says whether a page is one that people look for.
fn is_listed(page: &Page) -> bool {
    !matches!(page, Page::Redirect(_) | Page::NotFound)
}

impl Site {
    /// Writes the sitemap, or a part of it, counted from 1; in a site with parts the whole is their index.
    pub(super) fn sitemap(&self, part: Option<usize>) -> Option<Vec<u8>> {
        let base = self.base_url.as_deref()?;
        if part.is_none() && self.outputs.contains_key(&route(1)) {
            let parts = (1..).map(route).take_while(|part| self.outputs.contains_key(part));
            return Some(export::sitemap_index(&parts.map(|part| format!("{base}{part}")).collect::<Vec<_>>()));
        }
        let addresses: Vec<Address> = self
            .outputs
            .values()
            .filter_map(|output| match output {
                Output::Page(at, inner, page) if is_listed(page) => Some(self.address(base, (*at, inner, page))),
                _ => None,
            })
            .skip(part.map_or(0, |part| (part - 1) * MOST_ADDRESSES))
            .take(MOST_ADDRESSES)
            .collect();
        Some(export::sitemap(&addresses))
    }

    /// Writes what robots are told.
    pub(super) fn robots(&self) -> Option<Vec<u8>> {
        self.base_url.as_deref().map(|base| export::robots(&format!("{base}sitemap.xml")))
    }

    fn address(&self, base: &str, (at, inner, page): (usize, &Route, &Page)) -> Address {
        let in_language = |at: usize| format!("{base}{}{}", self.tongues[at].folder, inner.canonical());
        let versions = if self.tongues.len() < 2 { 0 } else { self.tongues.len() };
        Address {
            location: in_language(at),
            changed: record(page).and_then(|key| changed(self.portfolio(), key)),
            versions: (0..versions).map(|at| (self.tongues[at].tag.clone(), in_language(at))).collect(),
        }
    }
}

/// Returns the record whose page it is.
fn record(page: &Page) -> Option<RecordKey> {
    match page {
        Page::Mission(key) => Some((*key).into()),
        Page::Action(key) => Some((*key).into()),
        Page::Outcome(key) => Some((*key).into()),
        Page::Lesson(key) => Some((*key).into()),
        Page::Actor(key) => Some((*key).into()),
        Page::Place(key) => Some((*key).into()),
        Page::Words(key) => Some((*key).into()),
        _ => None,
    }
}

/// Returns when a record was last gone over, as far as it says so itself.
fn changed(portfolio: &Portfolio, key: RecordKey) -> Option<Date> {
    let updated = portfolio.metadata(key).updated.as_ref();
    let confirmed = match key {
        RecordKey::Action(key) => portfolio.actions[key].record.confirmed.as_ref(),
        _ => None,
    };
    updated.into_iter().chain(confirmed).map(|date| date.value).max_by_key(|date| (date.last(), date.first()))
}
