//! What hosts and browsers are told beside the pages: where old addresses lead, which files may be kept for ever, what a page may load.

use std::collections::BTreeMap;

use scraper::{Html, Selector};
use wayfolio::site::{Memory, Options, Site};

use super::built::{all_of, build, options, tree};
use super::folder::Folder;

fn files(own: &[(&str, &str)]) -> Folder {
    let always = [(
        "content/actions/heat.md",
        "---\ntitle: Heat\nstage: completed\naliases: [warmth/, old/varme-på-øen.html]\n---\n\nDone.\n",
    )];
    always.iter().chain(own).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// Builds a site and gives its files as text.
fn site(settings: &str, own: &[(&str, &str)]) -> BTreeMap<String, String> {
    let settings = format!("model: 1\ntitle: Small\nlanguage: en\nlanguages: [en, da]\n{settings}");
    let mut files = files(own);
    files.insert("content/portfolio.yaml".to_owned(), settings.into_bytes());
    let options = Options { base_url: None, ..options() };
    let tree = tree(&files);
    let built = all_of(&Site::new(&tree, &options, &mut Memory::default()), &tree);
    let text = |bytes: Option<Vec<u8>>| String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned();
    built.files.into_iter().map(|(path, bytes)| (path, text(bytes))).collect()
}

fn values(page: &str, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let page = Html::parse_document(page);
    page.select(&selector).filter_map(|element| element.attr(attribute).map(str::to_owned)).collect()
}

#[test]
fn old_addresses_lead_on_in_every_language_by_page_and_by_line() {
    let site = site("base_url: https://example.org/plan/\n", &[]);
    let lines: Vec<&str> = site["_redirects"].lines().collect();
    assert_eq!(
        lines,
        [
            "/plan/actors/ /plan/people/ 301",
            "/plan/da/actors/ /plan/da/people/ 301",
            "/plan/da/old/varme-p%C3%A5-%C3%B8en.html /plan/da/actions/heat/ 301",
            "/plan/da/outcomes/ /plan/da/progress/ 301",
            "/plan/da/warmth/ /plan/da/actions/heat/ 301",
            "/plan/old/varme-p%C3%A5-%C3%B8en.html /plan/actions/heat/ 301",
            "/plan/outcomes/ /plan/progress/ 301",
            "/plan/warmth/ /plan/actions/heat/ 301",
        ]
    );
    for (path, to, canonical) in [
        ("warmth/index.html", "../actions/heat/index.html", "https://example.org/plan/actions/heat/"),
        ("da/warmth/index.html", "../actions/heat/index.html", "https://example.org/plan/da/actions/heat/"),
    ] {
        let page = &site[path];
        assert_eq!(values(page, "meta[http-equiv=refresh]", "content"), [format!("0; url={to}")], "{path}");
        assert_eq!(values(page, "link[rel=canonical]", "href"), [canonical], "{path}");
        assert_eq!(values(page, "meta[name=robots]", "content"), ["noindex"], "{path}");
    }
}

#[test]
fn without_a_base_address_old_addresses_lead_on_from_the_root() {
    assert!(site("", &[])["_redirects"].contains("\n/warmth/ /actions/heat/ 301\n"));
}

#[test]
fn the_address_of_a_sheet_changes_with_what_it_says_and_may_be_kept_for_ever() {
    let sheet = |site: &BTreeMap<String, String>| -> String {
        let links = values(&site["actions/heat/index.html"], "link[rel=stylesheet]", "href");
        links[0].strip_prefix("../../").expect("it stands at the root").to_owned()
    };
    let before = site("", &[]);
    let own = "body{color:red}";
    let after = site("", &[("themes/default/assets/style.css", own), ("themes/default/assets/fonts/note.css", own)]);
    let (old, new) = (sheet(&before), sheet(&after));
    assert!(old.starts_with("style.") && old.ends_with(".css") && old.len() == "style..css".len() + 10, "{old}");
    assert_ne!(old, new);
    assert!(before.contains_key(&old) && !after.contains_key(&old) && !after.contains_key("style.css"));
    assert_eq!(after[&new], own);
    assert_eq!(after["fonts/note.css"], own, "only what templates name is named by its content");
    let kept = |site: &BTreeMap<String, String>, path: &str| {
        site["_headers"].contains(&format!("\n/{path}\n  Cache-Control: public, max-age=31536000, immutable\n"))
    };
    assert!(kept(&after, &new) && !kept(&after, "fonts/note.css") && !kept(&after, "index.html"));
}

#[test]
fn an_asset_that_the_theme_has_not_is_told_with_the_nearest_name() {
    let head =
        "{% extends \"layout.html\" %}{% block head %}<link href=\"{{ asset(f=\"stile.css\") }}\">{% endblock head %}";
    let mut files =
        files(&[("themes/default/templates/words.html", head), ("content/pages/a.md", "---\ntitle: A\n---\nA.\n")]);
    files.insert("content/portfolio.yaml".to_owned(), b"model: 1\ntitle: Small\n".to_vec());
    let found = build(&tree(&files), &mut Memory::default()).found;
    let told = found.iter().find(|told| told.code == "template-error").expect("it is told");
    assert!(told.words.contains("no asset `stile.css`"), "{}", told.words);
}

#[test]
fn every_page_carries_a_policy_that_allows_nothing_inline_and_no_other_host() {
    let policies = |settings: &str| -> Vec<String> {
        let site = site(settings, &[]);
        let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
        let mut policies: Vec<String> = pages
            .map(|(path, page)| {
                let told = values(page, "meta[http-equiv=Content-Security-Policy]", "content");
                assert_eq!(told.len(), 1, "{path} carries {told:?}");
                told[0].clone()
            })
            .collect();
        policies.dedup();
        policies
    };
    assert_eq!(policies(""), ["default-src 'self' file:;object-src 'none';base-uri 'none';form-action 'self' file:"]);
    let tiles = policies("map: {tiles: \"https://{s}.tiles.example.org/{z}/{x}/{y}.png\"}\n");
    assert!(tiles.len() == 1 && tiles[0].ends_with(";img-src 'self' file: https://*.tiles.example.org"), "{tiles:?}");
    let tiles = policies("map: {tiles: \"https://tiles.example.org:8443/{z}/{x}/{y}.png\"}\n");
    assert!(tiles[0].ends_with(" https://tiles.example.org:8443"), "{tiles:?}");
}
