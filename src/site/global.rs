//! What every page knows about the site, prepared once.

use jiff::civil;

use crate::graph::{Portfolio, RecordKey};
use crate::language::Language;
use crate::model::{HistoryShown, Kind};
use crate::pages::Route;

/// What every page knows about the site.
#[derive(Debug, serde::Serialize)]
pub(super) struct SiteView {
    title: String,
    community: Option<String>,
    summary: Option<String>,
    language: String,
    /// Which way its script runs: `ltr` or `rtl`.
    direction: &'static str,
    /// The day that states are computed for, in words.
    day: String,
    license: Option<String>,
    /// What a page may load.
    policy: String,
    contact: Option<String>,
    nav: Vec<NavView>,
    /// Pages of words.
    pages: Vec<PageView>,
    has_tags: bool,
    /// Whether the history is shown.
    has_changes: bool,
}

#[derive(Debug, serde::Serialize)]
struct NavView {
    section: &'static str,
    title: String,
    href: String,
    /// Whether the address is in the site, from its root.
    inside: bool,
}

#[derive(Debug, serde::Serialize)]
struct PageView {
    title: String,
    href: String,
}

/// The navigation: only pages that exist.
const NAV: [(&str, &str); 9] = [
    ("missions", "missions/index.html"),
    ("actions", "actions/index.html"),
    ("progress", "progress/index.html"),
    ("lessons", "lessons/index.html"),
    ("money", "money/index.html"),
    ("gaps", "gaps/index.html"),
    ("people", "people/index.html"),
    ("places", "places/index.html"),
    ("calendar", "calendar/index.html"),
];

pub(super) fn site(portfolio: &Portfolio, language: &Language, as_of: civil::Date) -> SiteView {
    let settings = &portfolio.settings;
    let mut nav: Vec<NavView> = NAV
        .iter()
        .map(|(section, href)| NavView {
            section,
            title: language.say(&format!("nav-{section}")),
            href: (*href).to_owned(),
            inside: true,
        })
        .collect();
    nav.extend(settings.nav.iter().map(|item| {
        let inside = !item.to.value.contains(':');
        let path = item.to.value.trim_start_matches('/');
        let href = if inside && (path.is_empty() || path.ends_with('/')) {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        // Files stand at the site's root, beside the folder of a language that is not the default one.
        let is_shared = inside
            && Route::new(&href).media_type() != "text/html; charset=utf-8"
            && language.tag() != settings.language;
        let href = if is_shared { format!("../{href}") } else { href };
        NavView { section: "", title: item.title.clone(), href, inside }
    }));
    SiteView {
        title: settings.title.clone(),
        community: settings.community.clone(),
        summary: settings.summary.clone(),
        language: language.tag().to_owned(),
        direction: language.direction(),
        day: language.day(as_of),
        license: settings.license.clone(),
        policy: crate::export::policy(settings),
        contact: settings.contact.as_ref().map(|contact| {
            let address = &contact.value;
            if address.contains('@') && !address.contains(':') { format!("mailto:{address}") } else { address.clone() }
        }),
        nav,
        pages: (portfolio.pages.keys())
            .map(|key| {
                let record = portfolio.record_id(RecordKey::Page(key));
                debug_assert_eq!(record.kind, Kind::Page);
                PageView {
                    title: portfolio.pages[key].record.meta.title.value.clone(),
                    href: format!("{}/index.html", record.id),
                }
            })
            .collect(),
        has_tags: crate::pages::has_tags(portfolio),
        has_changes: settings.history != HistoryShown::Off,
    }
}
