//! The icons of a page: of the theme's whole set, only those that the page shows.
//!
//! Owns what is left out. Must not know which icons there are.

use std::collections::BTreeSet;

const SYMBOL: (&str, &str) = ("<symbol id=\"", "</symbol>");

/// Leaves out of a page the icons that nothing on it refers to: on most pages that is most of two kilobytes.
pub(super) fn only_used(page: &str) -> String {
    let used: BTreeSet<&str> = page.split("href=\"#").skip(1).filter_map(named).collect();
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find(SYMBOL.0) {
        let Some(closed) = rest[at..].find(SYMBOL.1) else { break };
        let next = at + closed + SYMBOL.1.len();
        let shown = named(&rest[at + SYMBOL.0.len()..]).is_some_and(|id| used.contains(id));
        kept.push_str(&rest[..if shown { next } else { at }]);
        rest = &rest[next..];
    }
    kept.push_str(rest);
    kept
}

/// Reads an attribute's value from behind its opening quotation mark.
fn named(text: &str) -> Option<&str> {
    text.split('"').next()
}
