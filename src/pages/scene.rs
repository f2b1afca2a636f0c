//! What a view is made from, seen from the page it is for: records as links, states and dates as words.

use super::data::Offered;
use super::parts::Link;
use super::routes;
use super::{Index, Route, Tongue};
use crate::analysis::Analysis;
use crate::analysis::chronicle::Chronicle;
use crate::graph::{BarrierKey, MilestoneKey, Portfolio, RecordKey};
use crate::language::{Arg, Language};
use crate::model::{Currency, Date};
use crate::source::SourceTree;

/// A portfolio in one language, on one day.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'a> {
    /// The portfolio.
    pub portfolio: &'a Portfolio,
    /// What was computed for the day.
    pub analysis: &'a Analysis,
    /// The languages of the site, the default one first.
    pub tongues: &'a [Tongue],
    /// The place among them of the language that this edition is in.
    pub tongue: usize,
    /// The language of the interface.
    pub language: &'a Language,
    /// The files, for the lines that gaps point at.
    pub tree: &'a SourceTree,
    /// What happened, from the repository.
    pub chronicle: &'a Chronicle,
    /// What many pages look up.
    pub index: &'a Index,
    /// Where the site will stand, with a scheme and a closing `/`, when that is known.
    pub base_url: Option<&'a str>,
    /// The files of open data, for the page that lists them; empty for every other page.
    pub offered: &'a [Offered],
}

impl Edition<'_> {
    /// Returns the folder of the language's pages from the site's root, with a closing `/`; empty for the default language.
    pub(crate) fn folder(&self) -> &str {
        self.tongues.get(self.tongue).map_or("", |tongue| &tongue.folder)
    }
}

/// An edition seen from one page: addresses are relative to it.
pub(crate) struct Scene<'a> {
    pub(crate) portfolio: &'a Portfolio,
    pub(crate) analysis: &'a Analysis,
    pub(crate) language: &'a Language,
    pub(crate) tree: &'a SourceTree,
    pub(crate) chronicle: &'a Chronicle,
    pub(crate) index: &'a Index,
    /// Where the site will stand, with a closing `/`, when that is known.
    pub(crate) base_url: Option<&'a str>,
    /// The way up to the front page of this language.
    pub(crate) root: String,
    /// The way up to the site's root, where the files stand that all languages share.
    pub(crate) top: String,
    /// The page itself.
    route: Route,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(edition: &Edition<'a>, root: String, route: Route) -> Self {
        let Edition { portfolio, analysis, language, tree, chronicle, index, base_url, .. } = *edition;
        let above = edition.tongues.get(edition.tongue).map_or(0, |tongue| tongue.folder.matches('/').count());
        let top = format!("{root}{}", "../".repeat(above));
        Self { portfolio, analysis, language, tree, chronicle, index, base_url, root, top, route }
    }

    /// Sees an edition from a file that is read away from the site, by its address from the front page of the language: addresses
    /// are absolute where the base is known.
    pub(crate) fn afar(edition: &Edition<'a>, file: &Route) -> Self {
        let mut scene = Self::new(edition, file.to_root(), file.clone());
        if let Some(base) = edition.base_url {
            scene.root = format!("{base}{}", edition.folder());
            base.clone_into(&mut scene.top);
        }
        scene
    }

    /// Returns the width to mirror a picture at, in a language that reads from right to left.
    pub(crate) fn mirror(&self, width: f64) -> Option<f64> {
        (self.language.direction() == "rtl").then_some(width)
    }

    pub(crate) fn say(&self, name: &str) -> String {
        self.language.say(name)
    }

    pub(crate) fn say_with(&self, name: &str, args: &[(&'static str, Arg)]) -> String {
        self.language.say_with(name, args)
    }

    /// Joins words to a list, with the comma of the language.
    pub(crate) fn list<S: AsRef<str>>(&self, words: &[S]) -> String {
        words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&self.say("list-comma"))
    }

    pub(crate) fn date(&self, date: Date) -> String {
        self.language.date(date)
    }

    /// Returns the relative address of a page by its path from the front page of this language.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// Returns the relative address of a file that all languages share, by its path from the site's root.
    pub(crate) fn file(&self, path: &str) -> String {
        format!("{}{path}", self.top)
    }

    pub(crate) fn to(&self, route: &Route) -> String {
        self.href(route.as_str())
    }

    /// Sorts records by their titles, in the alphabet of the language.
    pub(crate) fn by_title<K: Copy + Into<RecordKey>>(&self, keys: impl IntoIterator<Item = K>) -> Vec<K> {
        let mut keys: Vec<K> = keys.into_iter().collect();
        keys.sort_by_key(|&key| self.in_alphabet(key));
        keys
    }

    /// Returns the place of a record among all, in the alphabet of the language.
    pub(crate) fn in_alphabet(&self, key: impl Into<RecordKey>) -> usize {
        self.index.in_alphabet.get(&key.into()).copied().unwrap_or(usize::MAX)
    }

    pub(crate) fn record(&self, key: impl Into<RecordKey>) -> Link {
        let key = key.into();
        Link {
            href: self.to(&routes::of_record(self.portfolio, key)),
            title: self.portfolio.metadata(key).title.value.clone(),
        }
    }

    /// Says whether this is the page of a record.
    pub(crate) fn is_page_of(&self, key: RecordKey) -> bool {
        routes::of_record(self.portfolio, key) == self.route
    }

    /// Returns the address of a part of a record's page; on that page itself nothing but the part.
    pub(crate) fn part(&self, key: RecordKey, anchor: &str) -> String {
        let page = routes::of_record(self.portfolio, key);
        let page = if page == self.route { String::new() } else { self.to(&page) };
        format!("{page}#{anchor}")
    }

    pub(crate) fn milestone(&self, key: MilestoneKey) -> Link {
        let milestone = self.portfolio.milestone(key);
        let anchor = format!("milestone-{}", milestone.id);
        Link { href: self.part(RecordKey::Mission(key.mission), &anchor), title: milestone.title.value.clone() }
    }

    pub(crate) fn barrier(&self, key: BarrierKey) -> Link {
        let barrier = self.portfolio.barrier(key);
        let anchor = format!("barrier-{}", barrier.id);
        Link { href: self.part(RecordKey::Mission(key.mission), &anchor), title: barrier.title.value.clone() }
    }

    /// Returns the address that opens a file for editing on the host that keeps the repository.
    pub(crate) fn edit_address(&self, path: &str) -> Option<String> {
        let repository = self.portfolio.settings.repository.as_ref()?;
        Some(super::edit_address(repository, path))
    }

    /// Returns the address that shows a line of a file there.
    pub(crate) fn line_address(&self, path: &str, line: usize) -> Option<String> {
        let repository = self.portfolio.settings.repository.as_ref()?;
        Some(super::line_address(repository, path, line))
    }

    /// Returns the portfolio's currency, where sums are written in.
    pub(crate) fn currency(&self) -> Currency {
        let unknown = || Currency::new("XXX").expect("three capitals");
        self.portfolio.settings.currency.clone().unwrap_or_else(unknown)
    }
}

macro_rules! record_key {
    ($($kind:ident),+) => {
        $(impl From<crate::graph::Key<crate::model::$kind>> for RecordKey {
            fn from(key: crate::graph::Key<crate::model::$kind>) -> Self {
                Self::$kind(key)
            }
        })+
    };
}
record_key!(Mission, Action, Outcome, Lesson, Actor, Place, Page);
