use jiff::civil::date;

use super::{Memory, Options, Route, Site};
use crate::diagnostics::Warned;
use crate::graph::Drafts;
use crate::source::SourceTree;

const SETTINGS: (&str, &str) = ("content/portfolio.yaml", "model: 1\ntitle: Ørby\n");

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    for (path, text) in files {
        tree.insert(path, text.as_bytes());
    }
    tree
}

fn site(files: &[(&str, &str)]) -> Warned<Site> {
    let options = Options { as_of: date(2026, 11, 22), base_url: None, drafts: Drafts::Hidden, history: None };
    Site::new(&tree(files), &options, &mut Memory::default())
}

#[test]
fn a_site_without_any_record_still_has_every_page_of_its_own() {
    let Warned { value: site, diagnostics } = site(&[SETTINGS]);
    assert_eq!(diagnostics, []);
    for route in site.routes() {
        let bytes = site.render(&route).unwrap_or_else(|| panic!("{route} has bytes"));
        assert!(!bytes.is_empty(), "{route}");
    }
    assert!(site.routes().contains(&Route::new("gaps/index.html")));
}

#[test]
fn a_page_that_does_not_exist_points_home_from_anywhere() {
    let options = Options {
        as_of: date(2026, 11, 22),
        base_url: Some("https://example.org/portfolio".to_owned()),
        drafts: Drafts::Hidden,
        history: None,
    };
    let site = Site::new(&tree(&[SETTINGS]), &options, &mut Memory::default()).value;
    let page = String::from_utf8(site.render(&Route::new("404.html")).expect("it is there")).expect("UTF-8");
    assert!(page.contains(r#"href="/portfolio/style."#) && page.contains(r#"href="/portfolio/index.html""#), "{page}");
    let home = String::from_utf8(site.render(&Route::new("index.html")).expect("it is there")).expect("UTF-8");
    assert!(home.contains(r#"<link rel="canonical" href="https://example.org/portfolio/">"#), "{home}");
}
