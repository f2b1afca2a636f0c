//! The pages as a browser reads them: every link and anchor leads somewhere, nothing is asked of other hosts, nothing runs that a
//! strict policy would forbid, and no page is heavy.

use std::collections::{BTreeMap, BTreeSet};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use scraper::Html;

use super::built::REAL;
use super::command::wayfolio;
use super::folder::{self, Folder};

/// The most bytes of a page, pictures that are files of their own left out.
const HEAVIEST: usize = 100_000;

/// The one page that may be heavier: the whole portfolio as one document, which is opened to be printed or kept, not on the way to
/// something else.
const DOCUMENT: (&str, usize) = ("print/index.html", 1_000_000);

/// A link or file that a page names.
struct Link {
    element: String,
    attribute: String,
    target: String,
}

/// A page as it was read.
struct Page {
    links: Vec<Link>,
    ids: BTreeSet<String>,
    /// What is wrong with the page alone.
    faults: Vec<String>,
}

/// Attributes that hold an address.
const ADDRESSES: &[&str] = &["href", "src", "poster", "data", "action", "formaction"];

/// Attributes that hold ids of the same page.
const IDS: &[&str] = &["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers"];

fn read(text: &str) -> Page {
    let html = Html::parse_document(text);
    let mut page = Page { links: Vec::new(), ids: BTreeSet::new(), faults: Vec::new() };
    let mut named = Vec::new();
    let mut headings = 0;
    let mut symbols = BTreeSet::new();
    page.faults.extend(html.errors.iter().map(|error| format!("is no valid HTML: {error}")));
    for element in html.root_element().descendent_elements() {
        let name = element.value().name();
        headings += usize::from(name == "h1");
        if name == "symbol" {
            symbols.extend(element.attr("id"));
        }
        if name == "img" && element.attr("alt").is_none() {
            page.faults.push(format!("has a picture without alt: {}", element.html()));
        }
        let data = element.attr("type").is_some_and(|of| of == "application/ld+json" || of == "application/json");
        if (name == "script" && element.attr("src").is_none() && !data) || name == "style" {
            page.faults.push(format!("has an inline <{name}>"));
        }
        for (attribute, value) in element.value().attrs() {
            if attribute == "id" && !page.ids.insert(value.to_owned()) {
                page.faults.push(format!("has the id `{value}` twice"));
            } else if attribute == "style" || attribute.starts_with("on") {
                page.faults.push(format!("has `{attribute}` on a <{name}>: {value}"));
            } else if IDS.contains(&attribute) {
                named.extend(value.split_whitespace().map(|id| (attribute.to_owned(), id.to_owned())));
            } else if ADDRESSES.contains(&attribute) {
                page.links.push(link(name, &element, attribute, value));
            } else if attribute == "srcset" {
                // Each address has the width of its image after it.
                let addresses = value.split(',').filter_map(|one| one.split_whitespace().next());
                page.links.extend(addresses.map(|address| link(name, &element, attribute, address)));
            }
        }
    }
    if headings != 1 {
        page.faults.push(format!("has {headings} headings of the first order"));
    }
    let lost = named.into_iter().filter(|(_, id)| !page.ids.contains(id));
    let shown = |id: &str| page.links.iter().any(|link| link.target.strip_prefix('#') == Some(id));
    let idle =
        symbols.into_iter().filter(|id| !shown(id)).map(|id| format!("carries the icon `{id}` and does not show it"));
    let idle: Vec<String> = idle.collect();
    page.faults.extend(idle);
    let lost: Vec<String> =
        lost.map(|(attribute, id)| format!("has {attribute}=\"{id}\", and nothing of that id")).collect();
    page.faults.extend(lost);
    page
}

fn link(name: &str, element: &scraper::ElementRef, attribute: &str, value: &str) -> Link {
    let relation = element.attr("rel").map(|rel| format!(" rel={rel}")).unwrap_or_default();
    Link { element: format!("{name}{relation}"), attribute: attribute.to_owned(), target: value.to_owned() }
}

/// Says whether an address has a scheme or names a host.
fn is_outside(target: &str) -> bool {
    let scheme = target.split(['/', '?', '#']).next().unwrap_or_default();
    scheme.contains(':') || target.starts_with("//")
}

/// Follows a path from a page; none when it leaves the site.
fn follow(from: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn decoded(text: &str) -> String {
    url::form_urlencoded::parse(format!("x={}", text.replace('+', "%2B")).as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// What is known of a written site.
struct Written<'a> {
    files: BTreeSet<&'a str>,
    pages: BTreeMap<&'a str, Page>,
    /// The path that the site stands under on its host, with `/` at both ends.
    base: &'a str,
}

impl Written<'_> {
    /// Says what is wrong with one link of a page.
    fn fault(&self, from: &str, link: &Link) -> Option<String> {
        let Link { element, attribute, target } = link;
        let shown = format!("<{element} {attribute}=\"{target}\">");
        if is_outside(target) {
            let kept = target.starts_with("https:") || target.starts_with("http:") || target.starts_with("mailto:");
            let only_named = element == "a"
                || element.starts_with("a rel")
                || matches!(&**element, "link rel=canonical" | "link rel=alternate");
            return (!kept || !only_named).then(|| format!("asks another host: {shown}"));
        }
        let (address, anchor) =
            target.split_once('#').map_or((target.as_str(), None), |(path, anchor)| (path, Some(anchor)));
        let address = address.split('?').next().unwrap_or_default();
        let path = match address.strip_prefix(self.base) {
            Some(path) if from == "404.html" => path.to_owned(),
            _ if address.starts_with('/') => return Some(format!("has an address that is not relative: {shown}")),
            _ if address.is_empty() => from.to_owned(),
            _ if from == "404.html" => {
                return Some(format!("is shown at any address, and has a relative one: {shown}"));
            }
            _ => match follow(from, &decoded(address)) {
                Some(path) => path,
                None => return Some(format!("leads out of the site: {shown}")),
            },
        };
        if !self.files.contains(path.as_str()) {
            return Some(format!("leads to `{path}`, which is not there: {shown}"));
        }
        let anchor = decoded(anchor?);
        let lost = self.pages.get(path.as_str()).is_some_and(|page| !page.ids.contains(&anchor));
        lost.then(|| format!("leads to an anchor that is not there: {shown}"))
    }
}

/// Lists what is wrong with the pages of a site that stands under a path of its host.
pub(crate) fn faults(files: &Folder, base: &str) -> Vec<String> {
    let pages: BTreeMap<&str, Page> = files
        .par_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), read(std::str::from_utf8(bytes).expect("pages are UTF-8"))))
        .collect();
    let written = Written { files: files.keys().map(String::as_str).collect(), pages, base };
    let mut faults = Vec::new();
    for (path, page) in &written.pages {
        let size = files[*path].len();
        let (document, heaviest) = DOCUMENT;
        let is_document = path.strip_prefix("da/").unwrap_or(path) == document;
        let most = if is_document { heaviest } else { HEAVIEST };
        let heavy = (size > most).then(|| format!("is heavy: {size} bytes"));
        let links = page.links.iter().filter_map(|link| written.fault(path, link));
        faults.extend(page.faults.iter().cloned().chain(links).chain(heavy).map(|fault| format!("{path} {fault}")));
    }
    faults
}

fn assert_faultless(files: &Folder, base: &str) {
    let faults = faults(files, base);
    let shown: Vec<&str> = faults.iter().take(60).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults in the pages:\n{}", faults.len(), shown.join("\n"));
}

#[test]
fn every_link_of_the_real_portfolio_leads_somewhere() {
    let files =
        REAL.built.files.iter().map(|(path, bytes)| (path.clone(), bytes.clone().expect("every page can be made")));
    assert_faultless(&files.collect(), "/plan/");
}

/// Follows the links of a folder that `build` wrote before, named by `WAYFOLIO_PUBLIC`; without a name, of one that it writes now.
#[test]
fn every_link_of_a_written_folder_leads_somewhere() {
    let out = tempfile::tempdir().expect("a folder can be made");
    let public = std::env::var_os("WAYFOLIO_PUBLIC").map_or_else(
        || {
            let public = out.path().join("public");
            wayfolio("build").arg("--out").arg(&public).assert().success();
            public
        },
        |named| folder::root().join(named),
    );
    let files = folder::read(&public, &[""]);
    assert!(files.len() > 200, "{} holds only {} files", public.display(), files.len());
    assert_faultless(&files, "/");
}

#[test]
fn the_reading_can_fail() {
    let page = |body: &str| {
        format!("<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body><h1>a</h1>{body}</body></html>")
    };
    let check = |path: &str, body: &str, expect: &[&str]| {
        let files = [(path, page(body)), ("b/index.html", page("<p id=\"here\">b</p>")), ("style.css", String::new())];
        let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
        assert_eq!(faults(&files, "/plan/"), expect, "{body}");
    };
    check("a/index.html", "<a href=\"../b/index.html#here\">b</a><a href=\"https://example.org/\">c</a>", &[]);
    check("a/index.html", "<svg><a href=\"../style.css\"><text>b</text></a></svg>", &[]);
    check("404.html", "<a href=\"/plan/b/index.html\">b</a>", &[]);
    check(
        "404.html",
        "<a href=\"b/index.html\">b</a>",
        &["404.html is shown at any address, and has a relative one: <a href=\"b/index.html\">"],
    );
    check(
        "a/index.html",
        "<a href=\"/plan/b/index.html\">b</a>",
        &["a/index.html has an address that is not relative: <a href=\"/plan/b/index.html\">"],
    );
    check(
        "a/index.html",
        "<a href=\"../c.html\">b</a>",
        &["a/index.html leads to `c.html`, which is not there: <a href=\"../c.html\">"],
    );
    check(
        "a/index.html",
        "<a href=\"../../c.html\">b</a>",
        &["a/index.html leads out of the site: <a href=\"../../c.html\">"],
    );
    check(
        "a/index.html",
        "<a href=\"../b/index.html#there\">b</a>",
        &["a/index.html leads to an anchor that is not there: <a href=\"../b/index.html#there\">"],
    );
    check(
        "a/index.html",
        "<img src=\"https://example.org/a.png\" alt=\"\">",
        &["a/index.html asks another host: <img src=\"https://example.org/a.png\">"],
    );
    check(
        "a/index.html",
        "<picture><source srcset=\"../style.css 400w,../b.webp 800w\"><img src=\"../style.css\" alt=\"\"></picture>",
        &["a/index.html leads to `b.webp`, which is not there: <source srcset=\"../b.webp\">"],
    );
    check(
        "a/index.html",
        "<p style=\"color:red\" id=\"x\">a</p><p id=\"x\">b</p>",
        &["a/index.html has `style` on a <p>: color:red", "a/index.html has the id `x` twice"],
    );
    check(
        "a/index.html",
        "<h1>again</h1><script>alert(1)</script>",
        &["a/index.html has an inline <script>", "a/index.html has 2 headings of the first order"],
    );
    check(
        "a/index.html",
        "<svg><symbol id=\"i-a\"/><symbol id=\"i-b\"/></svg><svg><use href=\"#i-a\"/></svg>",
        &["a/index.html carries the icon `i-b` and does not show it"],
    );
    check(
        "a/index.html",
        "<label for=\"nothing\">a</label>",
        &["a/index.html has for=\"nothing\", and nothing of that id"],
    );
}
