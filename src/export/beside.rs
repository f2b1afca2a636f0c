//! What is written beside the pages in forms of the wide world: where each file stands, and its bytes.

use super::calendars::{self, CalendarOf};
use super::feeds::{self, FeedOf, SetWords};
use super::iati;
use crate::analysis::Analysis;
use crate::graph::Portfolio;
use crate::pages::{Edition, Route};

/// A file beside the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// A feed, as Atom.
    Feed(FeedOf),
    /// A calendar, as iCalendar.
    Calendar(CalendarOf),
    /// Missions and actions as IATI activities, once for all languages.
    Activities,
    /// The publisher as an IATI organisation, once for all languages.
    Organisation,
}

impl Beside {
    /// Lists the files of every language, with their addresses from its front page.
    pub fn of_language(portfolio: &Portfolio, analysis: &Analysis) -> Vec<(Route, Self)> {
        let feeds = feeds::routes(portfolio).into_iter().map(|(route, of)| (route, Self::Feed(of)));
        let calendars = calendars::routes(portfolio, analysis).into_iter();
        feeds.chain(calendars.map(|(route, of)| (route, Self::Calendar(of)))).collect()
    }

    /// Lists the files that stand once, in all languages together.
    pub fn of_site(portfolio: &Portfolio) -> Vec<(Route, Self)> {
        let mut files = vec![(Route::new(iati::ORGANISATION), Self::Organisation)];
        if iati::has_activities(portfolio) {
            files.push((Route::new(iati::ACTIVITIES), Self::Activities));
        }
        files
    }

    /// Writes the file in the language of an edition; `set` sets words of records as HTML.
    pub fn bytes(self, edition: &Edition<'_>, set: SetWords<'_>) -> Vec<u8> {
        match self {
            Self::Feed(of) => feeds::feed(edition, of, set),
            Self::Activities => iati::activities(edition),
            Self::Organisation => iati::organisation(edition),
            Self::Calendar(of) => calendars::calendar(edition, of),
        }
    }
}
