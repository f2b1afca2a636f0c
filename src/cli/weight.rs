//! What the pages of a site weigh: the numbers that a village hall's connection feels.

use std::fmt::Write;

use super::summary::counted;
use crate::site::Route;

/// The most bytes that a page should have, files that it shows left out.
const MOST: u64 = 100_000;
/// How many pages are named.
const NAMED: usize = 5;

/// The page that is meant to be heavy: the whole portfolio as one document.
const DOCUMENT: &str = "print/index.html";

/// Lists the heaviest pages, and what the files weigh that pages share, so that the first visit and each further one can be told.
pub(super) fn report(sizes: &[(Route, u64)]) -> String {
    let mut text = "heaviest pages, without the files they show\n".to_owned();
    for (route, bytes) in by_weight(sizes).into_iter().take(NAMED) {
        line(&mut text, route.canonical(), *bytes);
    }
    text.push_str("kept by the browser after the first page\n");
    for (route, bytes) in sizes.iter().filter(|(route, _)| is_shared(route)) {
        line(&mut text, route.as_str(), *bytes);
    }
    text
}

/// Says which pages are heavier than they should be; nothing when none is.
pub(super) fn heavy(sizes: &[(Route, u64)]) -> String {
    let heavy: Vec<_> = by_weight(sizes).into_iter().filter(|page| is_heavy(page)).collect();
    let Some((heaviest, bytes)) = heavy.first() else { return String::new() };
    format!(
        "{} heavier than 100 kB, and slow on a weak connection; the heaviest is {} with {:.0} kB. Fewer records on one mission, \
         or shorter texts, make it lighter; `--stats` names more\n",
        if heavy.len() == 1 { "1 page is".to_owned() } else { counted(heavy.len(), "page") + " are" },
        heaviest.canonical(),
        *bytes as f64 / 1e3
    )
}

fn is_heavy((route, bytes): &(Route, u64)) -> bool {
    *bytes > MOST && !route.as_str().ends_with(DOCUMENT)
}

fn by_weight(sizes: &[(Route, u64)]) -> Vec<&(Route, u64)> {
    let mut pages: Vec<_> = sizes.iter().filter(|(route, _)| route.media_type().starts_with("text/html")).collect();
    pages.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    pages
}

/// Says whether a file is a sheet or script of the whole site.
fn is_shared(route: &Route) -> bool {
    !route.as_str().contains('/') && ["text/css", "text/javascript"].iter().any(|of| route.media_type().starts_with(of))
}

fn line(text: &mut String, what: &str, bytes: u64) {
    let what = if what.is_empty() { "the front page" } else { what };
    let _ = writeln!(text, "  {what:<60}{:>7.1} kB", bytes as f64 / 1e3);
}
