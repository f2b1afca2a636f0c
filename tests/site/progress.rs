//! The progress page and the pages of outcomes: the gap today and at the targets ahead, in words, drawn, and as CSV.

use jiff::civil::date;
use scraper::{Html, Selector};
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Route, Site};
use wayfolio::source::SourceTree;

/// From 1,000 boilers to none within 20 years, and 700 after half of them: by the middles of years in 7305 days, 300 of them in 3653.
const BOILERS: &str = "unit: boilers\ndirection: down\nbaseline: {date: 2020, value: 1000}\n\
                       targets: [{date: 2040, value: 0}]\nmeasurements: [{date: 2030, value: 700}]\n";

fn site(outcomes: &[(&str, &str)]) -> Site {
    let mut tree = SourceTree::default();
    tree.insert("content/portfolio.yaml", *b"model: 1\ntitle: Island\nlanguage: en\n");
    for (id, fields) in outcomes {
        tree.insert(
            &format!("content/outcomes/{id}.md"),
            format!("---\ntitle: Outcome {id}\n{fields}---\n").into_bytes(),
        );
    }
    let options = Options { as_of: date(2031, 7, 2), base_url: None, drafts: Drafts::Hidden, history: None };
    Site::new(&tree, &options, &mut Memory::default()).value
}

fn text(site: &Site, route: &str) -> String {
    String::from_utf8(site.render(&Route::new(route)).expect("there is such a page")).expect("it is text")
}

fn words(page: &str, selector: &str) -> Vec<String> {
    let (page, selector) = (Html::parse_document(page), Selector::parse(selector).expect("a selector"));
    let text =
        |found: scraper::ElementRef| found.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    page.select(&selector).map(text).collect()
}

#[test]
fn the_gap_is_said_for_today_and_for_the_target_if_the_trend_holds() {
    let site = site(&[("boilers", BOILERS)]);
    let page = text(&site, "outcomes/boilers/index.html");
    // On 2 July 2031 4018 days are over: 1000 × (1 − 4018/7305) are expected. The trend leaves 1000 − 300 × 7305/3653.
    let said = words(&page, ".judged");
    assert_eq!(said.len(), 1);
    let today = "The mark for today is 450 boilers; the newest figure lies 250 boilers above it.";
    let trend =
        "If the trend since 2020 holds, it comes to 400 boilers in 2040, 400 boilers above the target of 0 boilers.";
    assert!(said[0].ends_with(&format!("{today} {trend}")), "{said:?}");
    assert_eq!(words(&page, ".stackfig .w .c-trend").len(), 1);
    assert_eq!(words(&page, ".stackfig .t .c-trend").len(), 1);
    let progress = text(&site, "progress/index.html");
    let caption = "Judged along a straight line. 250 boilers above today’s mark. \
                   If the trend holds: 400 boilers above the target for 2040.";
    assert_eq!(words(&progress, ".multi figcaption"), [caption]);
    let row = words(&progress, "#figures ~ div table tbody td");
    let off = "250 boilers above 450 boilersIf the trend holds: 400 boilers above the target for 2040.";
    assert_eq!(row[4..], [off, "linear"]);
    let csv = text(&site, "progress/progress.csv");
    let row = csv.lines().nth(1).expect("one outcome");
    assert!(
        row.starts_with(
            "boilers,Outcome boilers,boilers,down,,off-track,no,,linear,2020-07-01,1000,2030-07-02,700,700,"
        )
    );
    assert!(row.ends_with(",449.965777,250.034223,2040-07-01,0,400.082124"), "{row}");
}

#[test]
fn a_trend_that_reaches_the_target_or_leaves_nothing_is_said_so() {
    let reached = BOILERS.replace("700}]", "400}]");
    let nothing = BOILERS.replace("down", "up").replace("value: 0}]", "value: 2000}]").replace("700}]", "400}]");
    let shares = BOILERS.replace("boilers", "\"%\"").replace("1000", "100").replace("700}]", "70}]");
    let site = site(&[("reached", &reached), ("nothing", &nothing), ("shares", &shares)]);
    let trend = |id: &str| {
        let said = words(&text(&site, &format!("outcomes/{id}/index.html")), ".judged").concat();
        said[said.find("If the trend").unwrap_or(said.len())..].to_owned()
    };
    assert_eq!(trend("reached"), "If the trend since 2020 holds, the target of 0 boilers for 2040 is reached.");
    let left = "If the trend since 2020 holds, nothing is left of it by 2040; the target is 2,000 boilers.";
    assert_eq!(trend("nothing"), left);
    // Between shares the distance is in points: 40 % is 40 points above none.
    let points = "If the trend since 2020 holds, it comes to 40% in 2040, 40 percentage points above the target of 0%.";
    assert_eq!(trend("shares"), points);
}

#[test]
fn nothing_is_foretold_of_what_is_met_watched_or_not_judged() {
    let met = BOILERS.replace("700}]", "0}]");
    let watched = BOILERS.replace("down", "watch");
    let free = BOILERS.replace("targets: [{date: 2040, value: 0}]\n", "");
    let single = free.replace("baseline: {date: 2020, value: 1000}\n", "");
    let site = site(&[("met", &met), ("watched", &watched), ("free", &free), ("single", &single)]);
    for id in ["met", "watched", "free", "single"] {
        let page = text(&site, &format!("outcomes/{id}/index.html"));
        assert!(!page.contains("If the trend") && !page.contains("The mark for today"), "{id}: {page}");
        assert_eq!(words(&page, ".c-trend").len(), 0, "{id}");
    }
}

#[test]
fn what_a_better_source_denies_is_said_once_and_gaps_of_the_page_by_their_findings() {
    let owned = "unit: turbines\ndirection: up\nmethod: growth\nbaseline: {date: 2003, value: 17}\n\
                 measurements: [{date: 2021, value: 11}, {date: 2021, value: 21}]\n";
    let site = site(&[("owned", owned), ("bare", "unit: boats\ndirection: up\n")]);
    let page = text(&site, "outcomes/owned/index.html");
    assert_eq!(
        words(&page, ".judged"),
        ["wrong wayIt moves against the wanted direction. By the better source it does not."]
    );
    assert_eq!(words(&page, ".lhead .now .state"), ["wrong way", "no newer figure"]);
    let gaps = words(&page, ".gapl li > b");
    assert!(gaps.iter().any(|gap| gap == "It has a wanted direction, and nobody has set a target."), "{gaps:?}");
    assert_eq!(words(&page, ".gapl li > a").len(), 0);
    let lede = words(&text(&site, "progress/index.html"), ".lede");
    assert!(lede[0].ends_with("two have no recent figure. One of them has no figure at all."), "{lede:?}");
}

#[test]
fn a_chart_names_its_targets_and_the_newest_figure() {
    // In the corner of the picture, in words that are too long for it, and at the end of a line that falls into the corner.
    let long = "unit: tonnes of carbon dioxide and its equivalents for each resident\n";
    let long = format!("{long}direction: down\ntargets: [{{date: 2040, value: 0}}]\n");
    let site = site(&[("boilers", BOILERS), ("long", &long)]);
    for picture in [".w", ".t"] {
        let page = text(&site, "outcomes/boilers/index.html");
        assert_eq!(words(&page, &format!(".stackfig {picture} text.r")), ["0 boilers by 2040"]);
        assert!(words(&page, &format!(".stackfig {picture} text.v")).contains(&"700".to_owned()));
    }
    assert_eq!(words(&text(&site, "outcomes/long/index.html"), ".stackfig .t text.r"), ["0 by 2040"]);
}
