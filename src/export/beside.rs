//! What is written beside the pages in forms of the wide world: where each file stands, and its bytes.

use super::feeds::{self, FeedOf, SetWords};
use crate::graph::Portfolio;
use crate::pages::{Edition, Route};

/// A file beside the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// A feed, as Atom.
    Feed(FeedOf),
}

impl Beside {
    /// Lists the files of every language, with their addresses from its front page.
    pub fn of_language(portfolio: &Portfolio) -> Vec<(Route, Self)> {
        let feeds = feeds::routes(portfolio).into_iter();
        feeds.map(|(route, feed)| (route, Self::Feed(feed))).collect()
    }

    /// Writes the file in the language of an edition; `set` sets words of records as HTML.
    pub fn bytes(self, edition: &Edition<'_>, set: SetWords<'_>) -> Vec<u8> {
        match self {
            Self::Feed(of) => feeds::feed(edition, of, set),
        }
    }
}
