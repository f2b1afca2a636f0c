//! Where the files of the search stand: in a folder beside the page that asks for them, one index for each language.

use super::{Route, Site};
use crate::export::search::Index;

/// The folder of the files, from the front page of a language.
const FOLDER: &str = "search/data/";

impl Site {
    /// Lists the files of the search in every language.
    pub(super) fn search_routes(&self) -> Vec<Route> {
        let files = |(at, tongue): (usize, &crate::pages::Tongue)| {
            let route = |name: &str| Route::new(&format!("{}{FOLDER}{name}", tongue.folder));
            self.search(at).names().map(route).collect::<Vec<_>>()
        };
        self.tongues.iter().enumerate().flat_map(files).collect()
    }

    /// Gives the bytes of a file of the search.
    pub(super) fn search_file(&self, route: &Route) -> Option<Vec<u8>> {
        let (folder, name) = route.as_str().rsplit_once(FOLDER)?;
        let at = self.tongues.iter().position(|tongue| tongue.folder == folder)?;
        self.search(at).file(name).map(<[u8]>::to_vec)
    }

    /// Gives the index of a language. Two that ask at once may both make it, which is better than that one waits for the other within
    /// the same pool of threads; they make the same.
    fn search(&self, at: usize) -> &Index {
        let told = &self.told[at];
        if told.search.get().is_none() {
            let is_foreign = |text: &str| told.foreign.as_ref().is_some_and(|foreign| foreign.has(text));
            // Who comes second finds it set already.
            let _ = told.search.set(Index::new(&self.edition(at), &is_foreign));
        }
        told.search.get().expect("it was just set")
    }
}
