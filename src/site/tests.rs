use jiff::civil::date;

use super::{Memory, Options, Route, Site};
use crate::diagnostics::{Diagnostic, Severity, Warned};
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
    let options = Options { as_of: date(2026, 11, 22), base_url: None, drafts: Drafts::Hidden };
    Site::new(&tree(files), &options, &mut Memory::default())
}

/// Checks that the files give one diagnostic besides gaps: its code, weight, file, underlined text and a part of its hint; and that
/// the mended files give none.
fn check(files: &[(&str, &str)], expect: (&str, Severity, &str, &str, &str), mended: &[(&str, &str)]) {
    let found: Vec<Diagnostic> = site(files).diagnostics.into_iter().filter(|told| !told.gap).collect();
    let [told] = found.as_slice() else { panic!("one diagnostic, not {found:#?}") };
    let tree = tree(files);
    let shown = (told.code, told.severity, &**tree.path(told.span.file), tree.excerpt(told.span));
    assert_eq!(shown, (expect.0, expect.1, expect.2, expect.3));
    assert!(told.hint.contains(expect.4), "{}", told.hint);
    let left: Vec<Diagnostic> = site(mended).diagnostics.into_iter().filter(|told| !told.gap).collect();
    assert_eq!(left, []);
}

#[test]
fn a_page_of_words_cannot_take_an_address_of_the_site() {
    let page = "---\ntitle: What we do\n---\n";
    check(
        &[SETTINGS, ("content/pages/actions.md", page)],
        (
            "page-address-taken",
            Severity::Error,
            "content/pages/actions.md",
            "What we do",
            "another name than `actions`",
        ),
        &[SETTINGS, ("content/pages/what-we-do.md", page)],
    );
}

#[test]
fn an_old_address_leads_on_only_where_nothing_else_stands() {
    let actor = |aliases: &str| format!("---\ntitle: The council\ntype: local-government\naliases: [{aliases}]\n---\n");
    check(
        &[SETTINGS, ("content/actors/council.md", &actor("/money/"))],
        ("alias-taken", Severity::Error, "content/actors/council.md", "/money/", "take the alias out"),
        &[SETTINGS, ("content/actors/council.md", &actor("/who/council/"))],
    );
    let site = site(&[SETTINGS, ("content/actors/council.md", &actor("/who/council/"))]).value;
    let page = site.render(&Route::new("who/council/index.html")).expect("the old address stands");
    let page = String::from_utf8(page).expect("UTF-8");
    assert!(page.contains("url=../../actors/council/index.html"), "{page}");
}

#[test]
fn a_file_that_could_hold_scripts_is_not_published() {
    check(
        &[SETTINGS, ("content/media/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")],
        ("unpublished-file", Severity::Warning, "content/media/drawing.svg", "", "use a picture as PNG"),
        &[SETTINGS, ("content/media/plan.pdf", "%PDF-1.4")],
    );
    let site = site(&[SETTINGS, ("content/media/drawing.svg", "<svg/>"), ("content/media/plan.pdf", "%PDF-1.4")]).value;
    assert!(site.render(&Route::new("media/drawing.svg")).is_none());
    assert_eq!(site.render(&Route::new("media/plan.pdf")).as_deref(), Some(&b"%PDF-1.4"[..]));
}

#[test]
fn a_file_cannot_take_an_address_of_the_site() {
    let logo = ("themes/default/assets/logo.png", "a picture");
    check(
        &[SETTINGS, logo, ("content/logo.png", "another")],
        ("file-address-taken", Severity::Error, "content/logo.png", "", "another name"),
        &[SETTINGS, logo, ("content/our-logo.png", "another")],
    );
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
    };
    let site = Site::new(&tree(&[SETTINGS]), &options, &mut Memory::default()).value;
    let page = String::from_utf8(site.render(&Route::new("404.html")).expect("it is there")).expect("UTF-8");
    assert!(
        page.contains(r#"href="/portfolio/style.css""#) && page.contains(r#"href="/portfolio/index.html""#),
        "{page}"
    );
    let home = String::from_utf8(site.render(&Route::new("index.html")).expect("it is there")).expect("UTF-8");
    assert!(home.contains(r#"<link rel="canonical" href="https://example.org/portfolio/">"#), "{home}");
}
