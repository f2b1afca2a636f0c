//! Pictures of the portfolio in texts: every kind, in every body, with what says the same in words.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use wayfolio::model::{InsetKind, Vocabulary};
use wayfolio::site::Memory;

use super::built::{Built, build, tree};
use super::folder::{self, Folder};
use super::pages::faults;

/// The fields of a block for each picture, its title, and the page or part that says the same in words; none when that is below it.
const EVERY: [(&str, &str, Option<&str>); 12] = [
    ("map: missions/all", "Mission map of Mission of all", Some("../missions/all/index.html#milestones")),
    ("map: all", "All missions on one line of time", None),
    ("system: missions/all", "What leads to Mission of all", Some("../map/all/index.html")),
    ("system: all", "What leads to what", Some("../map/index.html#system")),
    ("places: quay", "Where Place quay is", Some("../places/index.html#list")),
    ("places: all", "Places", None),
    ("chart: old", "Old figures", None),
    ("money: missions/all", "Money for Mission of all", None),
    ("money: act", "Money for Action act", None),
    ("money: all", "Need against capital", None),
    ("balance: all", "Risk and horizon", Some("../balance/index.html#bets")),
    ("lessons: told", "What came of the lesson Lesson told", None),
];

fn block(fields: &str) -> String {
    format!("\n\n```wayfolio\n{fields}\n```\n")
}

/// The folder that uses every field, with words of one's own added.
fn with(words: &[(&str, String)]) -> Folder {
    let root = folder::root().join("tests/fixtures/everything");
    let mut files = folder::read(&root, &["content"]);
    let old = "---\ntitle: Old figures\nunit: t\ndirection: up\nmeasurements: [{date: 2012, value: 3}]\n---\n";
    files.insert("content/outcomes/old.md".to_owned(), old.into());
    for (path, words) in words {
        files.entry((*path).to_owned()).or_default().extend(words.bytes());
    }
    files
}

fn html(built: &Built, path: &str) -> Html {
    let bytes = built.files[path].as_deref().expect("the page can be made");
    Html::parse_document(std::str::from_utf8(bytes).expect("pages are UTF-8"))
}

fn select<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).expect("it is a selector")).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lists mistakes that stop a publication, and what is wrong with the pages made.
fn wrong(built: &Built) -> Vec<String> {
    let told = built.found.iter().filter(|found| !found.gap).map(|found| found.words.clone());
    let files = built.files.iter().filter_map(|(path, bytes)| Some((path.clone(), bytes.clone()?))).collect();
    // A page with every picture is heavier than any that somebody would write, and the folder's own navigation has a page that is not there.
    let known =
        |fault: &String| fault.contains(" is heavy: ") || fault.contains("pages/about/index.html`, which is not there");
    told.chain(faults(&files, "/plan/").into_iter().filter(|fault| !known(fault))).collect()
}

#[test]
fn every_kind_is_drawn_with_its_title_and_its_twin() {
    let blocks: String = EVERY.iter().map(|(fields, ..)| block(&format!("{fields}\ncaption: Of {fields:?}"))).collect();
    let blocks = blocks.replace("caption: Of \"", "caption: \"Of ").replace("\\\"", "");
    let built = build(
        &tree(&with(&[("content/pages/pictures.md", format!("---\ntitle: P\n---\n{blocks}"))])),
        &mut Memory::default(),
    );
    assert_eq!(wrong(&built), [""; 0]);
    let page = html(&built, "pictures/index.html");
    let figures = select(page.root_element(), "figure.inset");
    assert_eq!(figures.len(), EVERY.len());
    for (figure, (fields, title, twin)) in figures.into_iter().zip(EVERY) {
        let name = &select(figure, "figcaption a")[0];
        assert_eq!(text(*name), title, "{fields}");
        assert_eq!(name.attr("id"), figure.attr("aria-labelledby"), "{fields}");
        assert_eq!(text(select(figure, "figcaption span")[0]), format!("Of {fields}"));
        let pictures = select(figure, "svg[role]");
        assert!(!pictures.is_empty(), "{fields}");
        match twin {
            Some(twin) => assert_eq!(select(figure, "a.more")[0].attr("href"), Some(twin), "{fields}"),
            None => assert!(!select(figure, "details li a, table td").is_empty(), "{fields}"),
        }
    }
    let kinds: BTreeSet<&str> = EVERY.iter().filter_map(|(fields, ..)| Some(fields.split_once(':')?.0)).collect();
    assert_eq!(kinds, InsetKind::ALL.iter().map(|kind| kind.as_str()).collect(), "every kind is tried");
    assert_eq!(select(page.root_element(), "link[href^='../pictures.']").len(), 1);
    // What the pictures are filled with is there, once.
    for pattern in ["stale", "public-com"] {
        assert_eq!(select(page.root_element(), &format!("pattern#{pattern}")).len(), 1, "{pattern}");
    }
}

#[test]
fn every_body_may_hold_them_even_twice_and_of_itself() {
    let all: String = ["map: missions/all", "map: missions/all", "chart: old", "money: act"].map(block).concat();
    let bodies = [
        ("content/index.md", "index.html"),
        ("content/missions/all.md", "missions/all/index.html"),
        ("content/actions/act/index.md", "actions/act/index.html"),
        ("content/outcomes/people.md", "outcomes/people/index.html"),
        ("content/lessons/told.md", "lessons/told/index.html"),
        ("content/actors/council.md", "actors/council/index.html"),
        ("content/places/quay.md", "places/quay/index.html"),
        ("content/pages/about.md", "about/index.html"),
    ];
    let built = build(&tree(&with(&bodies.map(|(path, _)| (path, all.clone())))), &mut Memory::default());
    assert_eq!(wrong(&built), [""; 0]);
    for (_, path) in bodies {
        let page = html(&built, path);
        let figures = select(page.root_element(), ".prose figure.inset");
        let ids: Vec<_> = figures.iter().filter_map(|figure| figure.attr("id")).collect();
        assert_eq!(ids, ["fig:1", "fig:2", "fig:3", "fig:4"], "{path}");
        for pattern in ["stale", "public-com"] {
            assert_eq!(select(page.root_element(), &format!("pattern#{pattern}")).len(), 1, "{pattern} in {path}");
        }
        assert_eq!(select(page.root_element(), "link[href*='pictures.']").len(), 1, "{path}");
    }
    let own = html(&built, "missions/all/index.html");
    let twin = select(own.root_element(), "figure.inset a.more")[0].attr("href");
    assert_eq!(twin, Some("#milestones"), "a mission's own list is on its page");
}

#[test]
fn a_picture_of_what_has_nothing_to_show_says_so() {
    let files = with(&[
        ("content/pages/pictures.md", format!("---\ntitle: P\n---\n{}{}", block("lessons: new"), block("chart: none"))),
        ("content/lessons/new.md", "---\ntitle: N\nabout: actions/act\nlearned: L\n---\n".to_owned()),
        ("content/outcomes/none.md", "---\ntitle: O\nunit: t\ndirection: up\n---\n".to_owned()),
    ]);
    let built = build(&tree(&files), &mut Memory::default());
    assert_eq!(wrong(&built), [""; 0]);
    let page = html(&built, "pictures/index.html");
    let figures: Vec<String> = select(page.root_element(), "figure.inset").into_iter().map(text).collect();
    assert_eq!(figures, ["What came of the lesson N There is nothing to draw yet.", "O There is nothing to draw yet."]);
}

#[test]
fn raw_html_beside_a_picture_leaves_it_whole() {
    let words = format!(
        "---\ntitle: P\n---\n<details>\n<summary>More</summary>\n{}\n</details>\n\nA <b>word</b>.\n",
        block("map: all")
    );
    let built = build(&tree(&with(&[("content/pages/pictures.md", words)])), &mut Memory::default());
    assert_eq!(wrong(&built), [""; 0]);
    let page = html(&built, "pictures/index.html");
    assert_eq!(select(page.root_element(), ".prose > details > figure.inset svg.overview").len(), 1);
}
