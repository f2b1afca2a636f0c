//! Raw HTML in content, made safe.
//!
//! Content comes from anybody. Only whole texts can be judged, since `<b>` and `</b>` come apart; so what this program writes
//! itself goes through the same sieve, and is told from what somebody wrote by a mark before the value of every attribute that
//! raw HTML must not have: classes, ids, roles. The mark is a digest of the text, which nobody can write into that text.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::Event;

use crate::render::address;

/// The elements that may stand in a text. There are no landmarks among them, and no `h1`: those are the page's.
const ELEMENTS: &str = "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption \
     figure h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong \
     sub summary sup table tbody td tfoot th thead time tr u ul var wbr";

/// The attributes that raw HTML may have on any element.
const ANYWHERE: &str = "dir lang title";

/// The attributes that only this program writes.
const MARKED: &str = "aria-label aria-labelledby checked class data-l decoding disabled fetchpriority id loading media rel role sizes \
     src srcset tabindex type";

/// The attributes that raw HTML may have on some elements.
const SOMEWHERE: [(&str, &[&str]); 13] = [
    ("a", &["href", "hreflang"]),
    ("blockquote", &["cite"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("del", &["cite", "datetime"]),
    ("details", &["open"]),
    ("img", &["alt", "height", "width"]),
    ("ins", &["cite", "datetime"]),
    ("ol", &["reversed", "start"]),
    ("q", &["cite"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("time", &["datetime"]),
];

/// Elements that HTML opens again in every paragraph until they are closed.
const REOPENED: &str = "a b big code em font i nobr s small strike strong tt u";

/// Says whether raw HTML can be sanitised in the time that a page has: HTML's rules for what is never closed make some texts grow
/// with the square of their length. Nobody writes those by hand.
pub(super) fn is_bearable(events: &[Event<'_>]) -> bool {
    let (mut tags, mut reopened) = (0_usize, 0_usize);
    for event in events {
        let (Event::Html(html) | Event::InlineHtml(html)) = event else { continue };
        for tag in html.split('<').skip(1) {
            let name = tag.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
            tags += 1;
            reopened += usize::from(REOPENED.split(' ').any(|reopened| reopened.eq_ignore_ascii_case(name)));
        }
    }
    let all = events.len() + tags;
    tags.saturating_mul(all) < 40_000_000 && reopened.saturating_mul(all) < 4_000_000
}

/// Makes the mark of a text.
pub(super) fn mark(text: &str) -> String {
    // A leading digit: no address that begins with the mark can be taken for one with a scheme.
    format!("0{}", &blake3::hash(text.as_bytes()).to_hex()[..16])
}

/// Takes out of a finished text everything that raw HTML may not do, and the marks.
pub(super) fn clean(html: &str, mark: &str) -> String {
    let owned = mark.to_owned();
    let cleaned = Builder::empty()
        .tags(ELEMENTS.split(' ').collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .generic_attributes(ANYWHERE.split(' ').chain(MARKED.split(' ')).collect())
        .tag_attributes(
            SOMEWHERE.into_iter().map(|(tag, names)| (tag, names.iter().copied().collect())).collect::<HashMap<_, _>>(),
        )
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .attribute_filter(move |_, name, value| keep(name, value, &owned))
        .clean(html)
        .to_string();
    // The sieve cannot drop an element for its lack of attributes. Brackets are escaped outside of tags, so this is one.
    cleaned.replace("<input>", "").replace("<source>", "")
}

fn keep<'v>(name: &str, value: &'v str, mark: &str) -> Option<Cow<'v, str>> {
    if MARKED.split(' ').any(|marked| marked == name) {
        return value.strip_prefix(mark).map(Cow::Borrowed);
    }
    // What this program wrote has no place in a value: it was swallowed by a quotation mark that nobody closed.
    if value.contains(mark) {
        return None;
    }
    let is_address = matches!(name, "href" | "cite");
    (!is_address || address::is_allowed(value)).then_some(Cow::Borrowed(value))
}
