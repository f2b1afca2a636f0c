//! The site that is being shown, and what is wrong with the files at the moment.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use super::answer::Answer;
use super::overlay::Problem;
use crate::disk::Made;
use crate::site::{Route, Site};

/// What is shown at one moment. Requests keep the moment they began with, whatever is saved meanwhile.
#[derive(Debug, Clone, Default)]
pub(super) struct Showing {
    /// The last site without errors; none when there has not been one yet.
    pub(super) site: Option<Arc<Site>>,
    /// What stops the newest site from being shown.
    pub(super) problems: Arc<[Problem]>,
    /// Who gives what is costly; put in when it is shown.
    pub(super) made: Option<Arc<Made>>,
    /// The page that browsers follow to, as it was before, so that they find what changed on it.
    pub(super) before: Option<(Route, Vec<u8>)>,
}

/// The one place that holds what is shown.
#[derive(Debug, Default)]
pub(super) struct Studio {
    showing: RwLock<Arc<Showing>>,
    made: Option<Arc<Made>>,
}

impl Studio {
    /// Makes the place for a folder, in which what is costly is kept.
    pub(super) fn of(root: &Path) -> Self {
        Self { made: Some(Arc::new(Made::of(root))), ..Self::default() }
    }

    /// Returns what is shown now.
    pub(super) fn showing(&self) -> Arc<Showing> {
        Arc::clone(&self.showing.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows something else from now on.
    pub(super) fn show(&self, next: Showing) {
        let next = Showing { made: self.made.clone(), ..next };
        *self.showing.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
    }
}

impl Showing {
    /// Gives what a browser gets for an address.
    pub(super) fn answer(&self, route: &Route) -> Answer {
        let Some(site) = &self.site else { return Answer::no_site_yet(&self.problems) };
        // A fault on one page must not take the preview down.
        let found = catch_unwind(AssertUnwindSafe(|| {
            let bytes = match &self.made {
                Some(made) => made.render(site, route),
                None => site.render(route),
            };
            if let Some(bytes) = bytes {
                return Answer::page(route, bytes);
            }
            let folder = Route::new(&format!("{route}/index.html"));
            if site.render(&folder).is_some() {
                return Answer::moved(&format!("/{route}/"));
            }
            let missing = Route::new("404.html");
            Answer::missing(site.render(&missing))
        }));
        found.unwrap_or_else(|fault| Answer::fault(&words(&*fault)))
    }

    /// Gives what stood on a page before the last change, if browsers follow that change.
    pub(super) fn before(&self, route: &Route) -> Answer {
        match &self.before {
            Some((followed, page)) if followed == route => Answer::part("text/plain; charset=utf-8", page.clone()),
            _ => Answer::words("404 Not Found", "nothing is kept of this page"),
        }
    }
}

/// Returns the words that a panic carries.
pub(super) fn words(fault: &(dyn Any + Send)) -> String {
    let words =
        fault.downcast_ref::<&str>().map(ToString::to_string).or_else(|| fault.downcast_ref::<String>().cloned());
    words.unwrap_or_else(|| "no words".to_owned())
}
