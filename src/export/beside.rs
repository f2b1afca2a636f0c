//! What is written beside the pages in forms of the wide world: where each file stands, and its bytes.

use super::calendars;
use super::feeds::{self, FeedOf, SetWords};
use crate::analysis::Analysis;
use crate::graph::{Key, Portfolio};
use crate::model::Mission;
use crate::pages::{Edition, Route};

/// A file beside the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// A feed, as Atom.
    Feed(FeedOf),
    /// The calendar of a mission, as iCalendar.
    Calendar(Key<Mission>),
}

impl Beside {
    /// Lists the files of every language, with their addresses from its front page.
    pub fn of_language(portfolio: &Portfolio, analysis: &Analysis) -> Vec<(Route, Self)> {
        let feeds = feeds::routes(portfolio).into_iter().map(|(route, of)| (route, Self::Feed(of)));
        let calendars = calendars::routes(portfolio, analysis).into_iter();
        feeds.chain(calendars.map(|(route, of)| (route, Self::Calendar(of)))).collect()
    }

    /// Writes the file in the language of an edition; `set` sets words of records as HTML.
    pub fn bytes(self, edition: &Edition<'_>, set: SetWords<'_>) -> Vec<u8> {
        match self {
            Self::Feed(of) => feeds::feed(edition, of, set),
            Self::Calendar(of) => calendars::mission(edition, of),
        }
    }
}
