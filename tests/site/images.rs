//! Images from the content to the pages: which copies there are, what they keep, what is made a second time.

#![expect(clippy::disallowed_methods, reason = "copies are kept on a disk")]

use std::collections::BTreeMap;

use assert_cmd::Command;
use scraper::{Html, Selector};
use serde_json::Value;
use wayfolio::diagnostics::Diagnostic;
use wayfolio::disk::{Counts, Folder, Made};
use wayfolio::site::{Memory, Options, Route, Site};
use wayfolio::source::SourceTree;

use super::built::{options, site, tree};
use super::made_up::{self, SECRETS, disc, from_camera, jpeg, moving, unpacked};
use super::written;

const SETTINGS: &str = "model: 1\ntitle: Ørby\nlanguage: en\nlanguages: [da]\n";
const RECORD: &str = "---\ntitle: Quay\nstage: underway\nimage: {file: media/quay.jpg, alt: The quay, caption: The quay in May, \
     credit: \"Photo: Harbour Society\"}\n---\n";
const PAGE: &str = "---\ntitle: About\n---\n\n![The quay](../media/quay.jpg \"The quay in *May*\")\n*Photo: \
     [Harbour Society](https://example.org/harbour), CC BY 4.0*\n\n![A disc](../media/disc.png)\n\nIn a line ![turning](../media/turning.gif) it \
     turns.\n\n[![Small](../media/small.jpg)](../media/small.jpg)\n";

/// A portfolio with an image of each sort.
fn files() -> BTreeMap<String, Vec<u8>> {
    let text = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    BTreeMap::from([
        text("content/portfolio.yaml", SETTINGS),
        text("content/actions/quay.md", RECORD),
        text("content/pages/about.md", PAGE),
        ("content/media/quay.jpg".to_owned(), from_camera(&jpeg(1500, 1000), 6)),
        ("content/media/small.jpg".to_owned(), from_camera(&jpeg(300, 200), 1)),
        ("content/media/disc.png".to_owned(), disc(500)),
        ("content/media/turning.gif".to_owned(), moving(40)),
    ])
}

fn page(site: &Site, route: &str) -> String {
    String::from_utf8(site.render(&Route::new(route)).expect("the page is there")).expect("UTF-8")
}

fn select<'h>(html: &'h Html, selector: &str) -> Vec<scraper::ElementRef<'h>> {
    html.select(&Selector::parse(selector).expect("a selector")).collect()
}

#[test]
fn an_image_stands_on_its_page_with_copies_for_every_screen() {
    let files = files();
    let made = site(&tree(&files), &mut Memory::default());
    assert_eq!(made.diagnostics.iter().filter(|told| !told.gap).collect::<Vec<_>>(), Vec::<&Diagnostic>::new());
    let site = made.value;
    for (route, up) in [("about/index.html", "../"), ("da/about/index.html", "../../")] {
        let html = Html::parse_document(&page(&site, route));
        let first = &select(&html, ".prose figure")[0];
        let source = select(&html, ".prose figure source")[0].value();
        // 1500 by 1000, turned; at the width of the column it is 960 high, so that it is shown 720 high.
        let img = select(&html, ".prose figure img")[0].value();
        assert_eq!(
            (img.attr("width"), img.attr("height"), img.attr("alt")),
            (Some("480"), Some("720"), Some("The quay"))
        );
        assert_eq!((img.attr("loading"), img.attr("fetchpriority")), (None, Some("high")));
        assert_eq!(
            (source.attr("type"), source.attr("sizes")),
            (Some("image/webp"), Some("(min-width:510px) 480px,94vw"))
        );
        let copies: Vec<(&str, u32)> = (source.attr("srcset").expect("copies").split(','))
            .map(|copy| copy.split_once(' ').expect("an address and a width"))
            .map(|(address, width)| (address, width.trim_end_matches('w').parse().expect("a width")))
            .collect();
        assert_eq!(copies.iter().map(|(_, width)| *width).collect::<Vec<_>>(), [400, 800, 1000]);
        for (address, width) in copies.into_iter().chain([(img.attr("src").expect("an address"), 800)]) {
            let route = Route::new(address.strip_prefix(up).expect("it starts on this page"));
            let copy = unpacked(&site.render(&route).expect("the copy is there"));
            assert_eq!((copy.width(), copy.height()), (width, width * 3 / 2), "{address}");
        }
        let caption = select(&html, ".prose figcaption")[0].inner_html();
        assert_eq!(
            caption,
            "The quay in *May* <small>Photo: <a href=\"https://example.org/harbour\" rel=\"noopener external\">Harbour Society</a>, CC BY \
             4.0</small>"
        );
        assert_eq!(first.value().name(), "figure");
        // What follows is fetched when it comes near.
        assert!(select(&html, ".prose img")[1..].iter().all(|img| img.value().attr("loading") == Some("lazy")));
        assert_eq!(select(&html, ".prose img.clear").len(), 1);
        assert!(select(&html, ".prose p > picture > source")[0].value().attr("media").is_some());
        assert_eq!(
            select(&html, ".prose p > picture > img")[0].value().attr("src"),
            Some(&*format!("{up}media/turning.gif"))
        );
        assert_eq!(select(&html, ".prose figure > a > picture").len(), 1);
    }
    let html = Html::parse_document(&page(&site, "actions/quay/index.html"));
    assert_eq!(
        select(&html, "figure.picture figcaption")[0].inner_html(),
        "The quay in May <small>Photo: Harbour Society</small>"
    );
    assert_eq!(select(&html, "figure.picture source").len(), 1);
}

#[test]
fn nothing_that_a_camera_wrote_is_published() {
    let files = files();
    assert!(files.values().any(|bytes| SECRETS.iter().all(|secret| holds(bytes, secret))));
    let site = site(&tree(&files), &mut Memory::default()).value;
    let routes = site.routes();
    for route in &routes {
        let bytes = site.render(route).expect("it is there");
        assert!(SECRETS.iter().all(|secret| !holds(&bytes, secret)), "{route}");
    }
    // What is only shown is there as copies; what is linked to or moves, itself.
    let media: Vec<&str> = routes.iter().map(Route::as_str).filter(|route| route.starts_with("media/")).collect();
    assert_eq!(media, ["media/small.jpg", "media/turning.gif"]);
    let linked = site.render(&Route::new("media/small.jpg")).expect("it is there");
    assert_eq!(unpacked(&linked), unpacked(&files["content/media/small.jpg"]));
}

#[test]
fn what_only_a_draft_shows_is_not_published() {
    let mut files = files();
    let hidden = "---\ntitle: Later\ndraft: true\n---\n\n![A plan](../media/plan.jpg)\n";
    files.insert("content/pages/later.md".to_owned(), hidden.as_bytes().to_vec());
    files.insert("content/media/plan.jpg".to_owned(), jpeg(500, 400));
    let of_plan = |site: &Site| site.routes().iter().filter(|route| route.as_str().contains("plan")).count();
    assert_eq!(of_plan(&site(&tree(&files), &mut Memory::default()).value), 0);
    let shown = Options { drafts: wayfolio::graph::Drafts::Shown, ..options() };
    assert_eq!(of_plan(&Site::new(&tree(&files), &shown, &mut Memory::default()).value), 3);
}

#[test]
fn a_copy_is_made_once_and_found_again() {
    let folder = tempfile::tempdir().expect("a folder");
    written::all(folder.path(), &files());
    // The first time every copy, the second none; then those of the one image that changed: 400, 800, 1280 and 800 again.
    let first = prepared(folder.path());
    assert_eq!((first.made, first.kept), (10, 0));
    let second = prepared(folder.path());
    assert_eq!((second.made, second.kept, second.bytes), (0, 10, first.bytes));
    std::fs::write(folder.path().join("content/media/quay.jpg"), jpeg(1600, 1000)).expect("it can be written");
    let third = prepared(folder.path());
    assert_eq!((third.made, third.kept), (4, 6));
    // The same bytes come from what is kept and from what is made.
    let site = Folder::read(folder.path()).expect("read").site(&options(), &mut Memory::default()).value;
    let made = Made::of(folder.path());
    for (route, _) in site.costly().iter().flat_map(|batch| &batch.files) {
        assert_eq!(made.render(&site, route), site.render(route), "{route}");
    }
}

fn prepared(root: &std::path::Path) -> Counts {
    let site = Folder::read(root).expect("read").site(&options(), &mut Memory::default()).value;
    let made = Made::of(root);
    assert_eq!(made.prepare(&site, &site.copies(), &|| ()), []);
    made.counts()
}

#[test]
fn an_image_that_only_unpacking_finds_damaged_is_told_where_it_is_shown() {
    let mut files = files();
    // All parts are there; the dots themselves are none.
    let mut image = made_up::webp(300, 200);
    let dots = image.len() / 4;
    image[40..dots * 3].fill(0xFF);
    image[20..40].fill(0);
    image[23..30].copy_from_slice(&[0x9D, 0x01, 0x2A, 0x2C, 0x01, 0xC8, 0x00]);
    files.insert("content/media/small.jpg".to_owned(), image.clone());
    files.insert("content/media/odd.webp".to_owned(), image);
    let text = "---\ntitle: Odd\n---\n\nSee ![Odd](../media/odd.webp)\n";
    files.insert("content/pages/odd.md".to_owned(), text.as_bytes().to_vec());
    let tree: SourceTree = tree(&files);
    let site = site(&tree, &mut Memory::default()).value;
    let folder = tempfile::tempdir().expect("a folder");
    let told = Made::of(folder.path()).prepare(&site, &site.costly(), &|| ());
    let odd = told.iter().find(|told| tree.excerpt(told.span) == "../media/odd.webp").expect("it is told");
    assert_eq!((odd.code, odd.message.as_str()), ("broken-image", "`odd.webp` is damaged"));
    // `check` says it too, for whom nothing is built.
    written::all(folder.path(), &files);
    let mut check = Command::cargo_bin("wayfolio").expect("the command was built");
    let told = check.args(["check", "--format", "json", "--root"]).arg(folder.path()).assert().code(1);
    let told: Value = serde_json::from_slice(&told.get_output().stdout).expect("it prints JSON");
    let told = told["diagnostics"].as_array().expect("a list").iter().find(|told| told["message"] == odd.message);
    assert_eq!(told.map(|told| (&told["file"], &told["line"])), Some((&"content/pages/odd.md".into(), &5.into())));
}

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret)
}
