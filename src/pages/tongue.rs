//! The languages of a site, and the way from a page to the same page in another of them.

use super::{Page, Route};

/// A language of a site, with where its pages stand.
#[derive(Debug, Clone)]
pub struct Tongue {
    /// Its tag (BCP 47).
    pub tag: String,
    /// Its name in itself: `Dansk`.
    pub name: String,
    /// The folder of its pages from the site's root, with a closing `/`; empty for the default language.
    pub folder: String,
}

/// A page in a language of the site.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Version {
    tag: String,
    name: String,
    /// The way to it.
    href: String,
    /// Its address for search engines: absolute when the base is known.
    address: String,
    /// Whether it is this page.
    current: bool,
}

impl Tongue {
    /// Returns the address of a page of this language.
    pub fn route(&self, route: &Route) -> Route {
        Route::new(&format!("{}{route}", self.folder))
    }
}

/// Says where the versions of a page stand, the default language first; nothing in a site of one language.
pub(super) fn versions(
    tongues: &[Tongue],
    (page, route): (&Page, &Route),
    (current, top): (usize, &str),
    base_url: Option<&str>,
) -> Vec<Version> {
    if tongues.len() < 2 {
        return Vec::new();
    }
    let home = Route::new("index.html");
    // What stands at an address that does not exist has no other versions: its switch leads to the front pages.
    let route = if *page == Page::NotFound { &home } else { route };
    let version = |(at, tongue): (usize, &Tongue)| {
        let href = format!("{top}{}", tongue.route(route));
        Version {
            tag: tongue.tag.clone(),
            name: tongue.name.clone(),
            address: base_url
                .map_or_else(|| href.clone(), |base| format!("{base}{}{}", tongue.folder, route.canonical())),
            href,
            current: at == current,
        }
    };
    tongues.iter().enumerate().map(version).collect()
}
