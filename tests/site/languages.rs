//! The trees of languages: each whole, with links that stay in it, words that are translated and marks on those that are not,
//! and a way from every page to the same page in the others.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use wayfolio::site::{Memory, Options, Site};

use super::built::{self, Built, REAL};
use super::folder::Folder;

fn page(built: &Built, path: &str) -> Html {
    let bytes = built.files.get(path).and_then(Option::as_ref).unwrap_or_else(|| panic!("{path} is there"));
    Html::parse_document(std::str::from_utf8(bytes).expect("pages are UTF-8"))
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Follows a relative address from a page.
fn follow(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// A small site: a mission with a picture, a file and two milestones, an outcome with figures, a page with headings.
const SMALL: &[(&str, &str)] = &[
    ("content/index.md", "---\ntitle: Home\nsummary: All of it.\n---\nSee [the rule](pages/rules.md#second-rule).\n"),
    (
        "content/missions/heat.md",
        "---\ntitle: Warm homes\nsummary: Without oil.\nstatement: Nobody burns oil.\nheadline: oil\n\
         milestones:\n  - {id: plan, title: A plan, note: Voted on.}\n  - {id: last, title: The last one}\n---\n\
         Read [the figures](../media/figures.csv), and [[oil]].\n",
    ),
    (
        "content/outcomes/oil.md",
        "---\ntitle: Oil boilers\nunit: boilers\ndirection: down\n\
         measurements:\n  - {date: 2020, value: 40, note: Counted late.}\n  - {date: 2010, value: 90, note: Counted early.}\n---\n",
    ),
    ("content/pages/rules.md", "---\ntitle: Rules\n---\n## First rule\n\nOne.\n\n## Second rule\n\nTwo.\n"),
    ("content/media/figures.csv", "a,b\n"),
];

const DANISH: &[(&str, &str)] = &[
    (
        "content/missions/heat.da.md",
        "---\ntitle: Varme hjem\nmilestones:\n  - {id: last, title: Den sidste}\n  - {id: plan, note: Stemt igennem.}\n---\n",
    ),
    ("content/outcomes/oil.da.md", "---\nunit: fyr\nmeasurements:\n  1: {note: Talt tidligt.}\n---\n"),
    ("content/pages/rules.da.md", "---\ntitle: Regler\n---\n## Første regel\n\nEt.\n\n## Anden regel\n\nTo.\n"),
];

fn small(languages: &str, base: Option<&str>) -> Built {
    let settings = format!("model: 1\ntitle: Ørby\n{languages}");
    let mut files: Folder = SMALL.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    if !languages.is_empty() && !languages.contains("language: da") {
        files.extend(DANISH.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    }
    files.insert("content/portfolio.yaml".to_owned(), settings.into_bytes());
    let tree = built::tree(&files);
    let options = Options { base_url: base.map(str::to_owned), ..built::options() };
    let site = Site::new(&tree, &options, &mut Memory::default());
    let found: Vec<_> = built::found(&site.diagnostics, &tree).into_iter().filter(|found| !found.gap).collect();
    assert_eq!(found, []);
    let files = site.value.routes().into_iter().map(|route| (route.to_string(), site.value.render(&route)));
    Built { files: files.collect(), found }
}

#[test]
fn every_page_but_the_one_of_lost_addresses_stands_in_every_tree() {
    let pages = |of: fn(&str) -> Option<&str>| -> BTreeSet<&str> {
        REAL.built.files.keys().filter(|path| path.ends_with(".html")).filter_map(|path| of(path)).collect()
    };
    let mut english = pages(|path| (!path.starts_with("da/")).then_some(path));
    assert!(english.remove("404.html"));
    assert_eq!(pages(|path| path.strip_prefix("da/")), english);
    // Files are shared, but for those that are read by people: feeds, calendars, what is searched, pictures with words.
    let is_read = |path: &str| {
        path.ends_with(".atom")
            || path.ends_with(".ics")
            || path.starts_with("da/search/data/")
            || path.ends_with("/share.png")
    };
    let others = REAL.built.files.keys().filter(|path| path.starts_with("da/") && !path.ends_with(".html"));
    let others: Vec<_> = others.filter(|path| !is_read(path)).collect();
    assert!(others.is_empty(), "files are shared: {others:?}");
}

#[test]
fn links_stay_in_their_language_but_for_files_and_the_switch() {
    for (path, bytes) in REAL.built.files.iter().filter(|(path, _)| path.ends_with(".html") && *path != "404.html") {
        let html = Html::parse_document(std::str::from_utf8(bytes.as_ref().expect("it is made")).expect("UTF-8"));
        let language = if path.starts_with("da/") { "da" } else { "en" };
        assert_eq!(html.root_element().attr("lang"), Some(language), "{path}");
        for link in all(&html, "a[href]") {
            let href = link.attr("href").expect("selected by it");
            let address = href.split('#').next().unwrap_or_default();
            if href.contains(':') || !address.ends_with(".html") {
                continue;
            }
            let is_danish = follow(path, address).starts_with("da/");
            assert_eq!(is_danish ^ link.attr("hreflang").is_some(), language == "da", "{path}: {href}");
        }
    }
}

#[test]
fn the_switch_stays_on_the_page_and_alternates_lead_both_ways() {
    for path in ["index.html", "missions/climate-plan/index.html", "da/money/index.html", "da/index.html"] {
        let html = page(&REAL.built, path);
        let inner = path.strip_prefix("da/").unwrap_or(path);
        let (other, tag) = if path == inner { (format!("da/{inner}"), "da") } else { (inner.to_owned(), "en") };
        let switch = all(&html, ".util a[hreflang]");
        assert_eq!(switch.len(), 1, "{path}");
        assert_eq!(
            (follow(path, switch[0].attr("href").expect("a link")), switch[0].attr("hreflang")),
            (other, Some(tag))
        );
        let alternates: Vec<(&str, &str)> = all(&html, "link[rel=alternate]")
            .into_iter()
            .filter_map(|link| Some((link.attr("hreflang")?, link.attr("href")?)))
            .collect();
        let folder = inner.trim_end_matches("index.html");
        let english = format!("https://example.org/plan/{folder}");
        let danish = format!("https://example.org/plan/da/{folder}");
        assert_eq!(alternates, [("en", &*english), ("da", &*danish), ("x-default", &*english)], "{path}");
        let canonical = all(&html, "link[rel=canonical]")[0].attr("href").expect("a link");
        assert_eq!(canonical, if path == inner { &english } else { &danish });
    }
    let lost = page(&REAL.built, "404.html");
    assert!(all(&lost, "link[hreflang]").is_empty());
    assert_eq!(all(&lost, ".util a[hreflang]")[0].attr("href"), Some("/plan/da/index.html"));
}

#[test]
fn without_a_base_address_alternates_are_relative() {
    let html = page(&small("languages: [en, da]\n", None), "da/missions/heat/index.html");
    let alternates: Vec<_> = all(&html, "link[hreflang]").into_iter().filter_map(|link| link.attr("href")).collect();
    let (english, danish) = ("../../../missions/heat/index.html", "../../../da/missions/heat/index.html");
    assert_eq!(alternates, [english, danish, english]);
}

#[test]
fn words_are_translated_field_by_field_and_the_rest_is_marked() {
    let built = small("languages: [en, da]\n", None);
    let html = page(&built, "da/missions/heat/index.html");
    let h1 = all(&html, "h1")[0];
    assert_eq!((words(h1), h1.attr("lang")), ("Varme hjem".to_owned(), None));
    let foreign: BTreeSet<String> = all(&html, "body [lang=en]").into_iter().map(words).collect();
    for marked in
        ["Without oil.", "Nobody burns oil.", "A plan", "Read the figures, and Oil boilers.", "Oil boilers", "Ørby"]
    {
        assert!(foreign.contains(marked), "{marked}: {foreign:?}");
    }
    let text = words(html.root_element());
    for said in ["Den sidste", "Stemt igennem.", "40 fyr", "Missioner"] {
        assert!(text.contains(said), "{said}: {text}");
        assert!(!foreign.contains(said), "{said} is Danish");
    }
    assert!(!text.contains("Voted on."));
    // A file is shared by all languages.
    let file = all(&html, ".prose a").into_iter().find(|link| words(*link) == "the figures").expect("the link");
    assert_eq!(follow("da/missions/heat/index.html", file.attr("href").expect("a link")), "media/figures.csv");
    // A measurement is named by its place in the file, not by its date.
    let outcome = words(page(&built, "da/outcomes/oil/index.html").root_element());
    assert!(
        outcome.contains("Talt tidligt.") && outcome.contains("Counted late.") && !outcome.contains("Counted early.")
    );
    // Untouched words stand in the default tree as they are, without marks.
    let english = page(&built, "missions/heat/index.html");
    assert_eq!(all(&english, "main [lang]").len(), 0);
    assert!(words(english.root_element()).contains("Voted on."));
}

#[test]
fn a_link_to_a_heading_leads_to_the_heading_of_the_translation() {
    let built = small("languages: [en, da]\n", None);
    let html = page(&built, "da/index.html");
    let link = all(&html, ".prose a").into_iter().find(|link| words(*link) == "the rule").expect("the link");
    let anchor = link.attr("href").and_then(|href| href.split_once('#')).expect("an anchor").1.to_owned();
    let target = page(&built, "da/rules/index.html");
    let heading = all(&target, "h2[id]").into_iter().find(|heading| heading.attr("id") == Some(&anchor));
    assert_eq!(heading.map(words).as_deref(), Some("Anden regel"), "{anchor}");
}

#[test]
fn a_site_of_one_language_knows_nothing_of_others() {
    let one = small("", None);
    let two = small("languages: [en, da]\n", None);
    for (path, bytes) in &one.files {
        let text = String::from_utf8_lossy(bytes.as_deref().unwrap_or_default());
        assert!(!text.contains("hreflang") && !text.contains("<nav class=\"util\""), "{path}");
        let other = two.files.get(path).unwrap_or_else(|| panic!("{path} is in both"));
        // What names languages or every address, and the data, say more where there are more languages.
        let tells_of_all = ["_redirects", "portfolio.json"].contains(&path.as_str()) || path.ends_with(".xml");
        if !path.ends_with(".html") && !tells_of_all {
            let text =
                |bytes: &Option<Vec<u8>>| String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned();
            assert_eq!(text(other), text(bytes), "{path}");
        }
    }
    assert!(one.files.keys().all(|path| !path.starts_with("da/")));
}

#[test]
fn the_default_language_may_be_another_one() {
    let built = small("language: da\nlanguages: [en, da]\n", None);
    let html = page(&built, "missions/heat/index.html");
    assert_eq!(html.root_element().attr("lang"), Some("da"));
    assert_eq!(page(&built, "en/missions/heat/index.html").root_element().attr("lang"), Some("en"));
}
