//! Balance, alignment, pipeline and what lessons led to: on the real portfolio and on one of twenty missions and six hundred actions
//! everything is there, each once, and no page is heavy.

use std::collections::BTreeMap;

use scraper::{ElementRef, Html, Selector};
use wayfolio::site::Memory;

use super::built::{self, Built, REAL};
use super::generate;

/// The most bytes of a page.
const HEAVIEST: usize = 100_000;

/// The pages that this file is about.
const PAGES: [&str; 5] = ["balance/", "people/index.html", "people/missions/", "lessons/index.html", "pipeline/"];

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

/// Counts how often the first column of the matrices of some pages leads to each record of a kind.
fn rows(built: &Built, paths: &[String], kind: &str) -> BTreeMap<String, usize> {
    let mut rows = BTreeMap::new();
    for path in paths {
        for link in all(&page(built, path), "table.grip tbody th a") {
            let href = link.attr("href").expect("it is a link");
            let id = href.rsplit_once(&format!("{kind}/")).map(|(_, rest)| rest.trim_end_matches("/index.html"));
            *rows.entry(id.unwrap_or_else(|| panic!("{href} is no address of {kind}")).to_owned()).or_default() += 1;
        }
    }
    rows
}

fn under(built: &Built, folder: &str) -> Vec<String> {
    built.files.keys().filter(|path| path.starts_with(folder)).cloned().collect()
}

fn count(built: &Built, kind: &str) -> usize {
    let records = built.files.keys().filter(|path| path.starts_with(&format!("{kind}/")) && path.ends_with(".html"));
    records.filter(|path| path.matches('/').count() == 2).count()
}

fn large() -> Built {
    built::build(&built::tree(&generate::portfolio(1000, 3)), &mut Memory::default())
}

#[test]
fn the_real_page_says_what_is_not_known_and_begins_with_what_is() {
    let html = page(&REAL.built, "balance/index.html");
    let lede = words(all(&html, ".lede")[0]);
    assert!(lede.starts_with("Six of 54 actions are live"), "{lede}");
    assert!(lede.ends_with("so this page begins with what is known: how the actions are spread."), "{lede}");
    let said: Vec<String> = all(&html, ".said li").into_iter().map(words).collect();
    for sentence in ["No live action carries a risk", "Two active missions have no live action: Living island"] {
        assert!(said.iter().any(|said| said.starts_with(sentence)), "{sentence}: {said:#?}");
    }
    let heads: Vec<String> = all(&html, "h2").into_iter().map(words).collect();
    let at = |head: &str| heads.iter().position(|other| other == head).unwrap_or_else(|| panic!("{head}: {heads:?}"));
    assert!(at("How the actions are spread") < at("Risk and horizon"));
    let rows = rows(&REAL.built, &["balance/index.html".to_owned()], "actions");
    assert_eq!((rows.len(), rows.values().max()), (54, Some(&1)));
}

#[test]
fn every_mark_of_the_matrix_says_how_an_action_serves() {
    let html = page(&REAL.built, "balance/index.html");
    let row = all(&html, "table.grip tbody tr").into_iter().find(|row| words(*row).starts_with("Green Farer"));
    let row = row.expect("it has a row");
    let marks: Vec<String> = row.select(&Selector::parse("td .vh").expect("a selector")).map(words).collect();
    assert_eq!(marks, ["a milestone on a critical path", "a milestone on a critical path", "an outcome only"]);
}

#[test]
fn what_lessons_led_to_is_drawn_and_listed_alike() {
    let html = page(&REAL.built, "lessons/index.html");
    let chains = all(&html, ".chained");
    assert_eq!(chains.len(), 4, "four lessons led to something");
    for chain in chains {
        let links = |selector: &str| -> Vec<String> {
            let selector = Selector::parse(selector).expect("a selector");
            chain.select(&selector).map(|link| link.attr("href").unwrap_or_default().to_owned()).collect()
        };
        let (wide, tall, list) = (links("svg.wide a"), links("svg.tall a"), links(".steps a"));
        assert!(wide.len() > 1 && wide == tall && wide == list, "{wide:?}\n{tall:?}\n{list:?}");
    }
    let lesson = page(&REAL.built, "lessons/shares-not-gifts/index.html");
    assert_eq!(all(&lesson, "svg.chain").len(), 2);
    let unused = page(&REAL.built, "lessons/insider-and-outsider/index.html");
    assert!(all(&unused, "svg.chain").is_empty());
}

#[test]
fn the_pipeline_shows_its_points() {
    let html = page(&REAL.built, "pipeline/index.html");
    let items: Vec<String> = all(&html, ".pipe .gapl > li").into_iter().map(words).collect();
    assert_eq!(items.len(), 8, "six live and two paused");
    let ferry = items.iter().find(|item| item.starts_with("Green Farer")).expect("it is in the pipeline");
    // No impact given; a lead, and nothing that it waits for; three milestones on critical paths: 0 + 2 + 12.
    for part in ["14 points", "Impact not given: 0", "Ready 2 of 5", "three on a critical path: 12"] {
        assert!(ferry.contains(part), "{part}: {ferry}");
    }
}

#[test]
fn a_large_portfolio_is_whole_and_light() {
    let built = large();
    let (actions, actors) = (count(&built, "actions"), count(&built, "actors"));
    assert!(actions >= 500, "{actions} actions");
    let parts = under(&built, "balance/actions/");
    assert!(parts.len() > 1, "{parts:?}");
    let rows_of_actions = rows(&built, &parts, "actions");
    assert_eq!((rows_of_actions.len(), rows_of_actions.values().max()), (actions, Some(&1)));
    let people = match &under(&built, "people/missions/")[..] {
        [] => vec!["people/index.html".to_owned()],
        parts => parts.to_vec(),
    };
    let rows_of_actors = rows(&built, &people, "actors");
    assert!(rows_of_actors.len() <= actors && rows_of_actors.values().all(|count| *count == 1));
    for (path, bytes) in built.files.iter().filter(|(path, _)| PAGES.iter().any(|page| path.starts_with(page))) {
        let size = bytes.as_ref().map_or(0, Vec::len);
        assert!(size > 0 && size <= HEAVIEST, "{path} has {size} bytes");
    }
}

#[test]
fn every_live_action_stands_in_the_picture_or_is_counted_in_its_cell() {
    let html = page(&large(), "balance/index.html");
    let lede = words(all(&html, ".lede")[0]);
    let live: usize =
        lede.split(' ').next().and_then(|count| count.parse().ok()).expect("the lede begins with a count");
    for picture in ["svg.wide.bets", "svg.tall.bets"] {
        let marks = all(&html, &format!("{picture} .bet"));
        let more = all(&html, &format!("{picture} a[href='#bets'] text")).into_iter().map(|text| {
            let words = words(text);
            let count = words.split(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty());
            count.and_then(|count| count.parse::<usize>().ok()).expect("it says how many follow")
        });
        assert_eq!(marks.len() + more.sum::<usize>(), live, "{picture}");
        let number = |mark: &ElementRef<'_>, name: &str| mark.attr(name).and_then(|it| it.parse::<f64>().ok());
        let discs: Vec<(f64, f64, f64)> = (marks.iter())
            .filter_map(|mark| Some((number(mark, "cx")?, number(mark, "cy")?, number(mark, "r")?)))
            .collect();
        for (at, (x, y, radius)) in discs.iter().enumerate() {
            for (x2, y2, other) in &discs[..at] {
                assert!((x - x2).hypot(y - y2) >= radius + other, "discs cover each other in {picture}");
            }
        }
    }
}
