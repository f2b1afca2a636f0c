//! The money page of a small portfolio: what it draws, lists and keeps apart.

use jiff::civil::date;
use scraper::{Html, Selector};
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Route, Site};
use wayfolio::source::SourceTree;

/// Makes the page from further actions, each by its fields.
fn page(actions: &[(&str, &str)]) -> Html {
    let mut tree = SourceTree::default();
    tree.insert("content/portfolio.yaml", *b"model: 1\ntitle: Island\nlanguage: en\ncurrency: DKK\n");
    tree.insert("content/actors/fund.md", *b"---\ntitle: The fund\ntype: foundation\n---\n");
    for (id, fields) in actions {
        let text = format!("---\ntitle: Action {id}\n{fields}---\n");
        tree.insert(&format!("content/actions/{id}.md"), text.into_bytes());
    }
    let options = Options { as_of: date(2026, 6, 30), base_url: None, drafts: Drafts::Hidden, history: None };
    let site = Site::new(&tree, &options, &mut Memory::default());
    let bytes = site.value.render(&Route::new("money/index.html")).expect("there is a money page");
    Html::parse_document(&String::from_utf8(bytes).expect("a page is text"))
}

/// Lists what a selector finds, each with its words on one line.
fn words(page: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let text = |found: scraper::ElementRef| {
        let all: String = found.text().collect::<Vec<_>>().join(" ");
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    page.select(&selector).map(text).collect()
}

const BUILT: (&str, &str) = (
    "built",
    "stage: operating\ncost: 90000000\nfunding:\n  - {capital: public, instrument: loan, amount: 90000000, status: disbursed, date: 2014/2016}\n",
);

#[test]
fn need_stands_against_money_by_year_and_asks_by_whom_they_go_to() {
    let page = page(&[
        BUILT,
        (
            "ferry",
            "stage: design\nstarts: 2026\nends: 2027\ncost: 50000000\nfunding:\n  \
             - {capital: public, instrument: grant, amount: 10000000, status: committed, date: 2026}\n  \
             - {from: fund, capital: private, instrument: grant, amount: 12000000, status: sought, date: 2027}\n  \
             - {capital: community, instrument: shares, amount: 3000000, status: sought}\n  \
             - {capital: public, instrument: grant, amount: 1000000 EUR, status: committed, date: 2026}\n",
        ),
        ("roofs", "stage: idea\ncost: 2000000 USD\n"),
        ("school", "stage: idea\ncost: 4000000\n"),
    ]);
    // 90 over three years, 50 over two; what has no date has a row of its own.
    let years = words(&page, "#years ~ details tbody tr");
    let expected = [
        "2014 – – 30.0 – – –",
        "2015 – – 30.0 – – –",
        "2016 – – 30.0 – – –",
        "2026 25.0 10.0 – 10.0 – –",
        "2027 25.0 – – – – 12.0",
        "no date 4.0 – – – – 3.0",
    ];
    assert_eq!(years, expected);
    let labels = words(&page, "#years ~ .stackfig .w svg .halo");
    assert_eq!(labels, ["30.0", "30.0", "30.0", "10.0; 25.0 needed", "12.0; 25.0 needed", "3.0; 4.0 needed"]);
    // One line of the need for each year that has any, on the narrow picture too.
    assert_eq!(words(&page, "#years ~ .stackfig .w .m-need").len(), 3);
    assert_eq!(words(&page, "#years ~ .stackfig .t .m-need").len(), 3);
    let groups = words(&page, "section[aria-labelledby=asks] h3");
    assert_eq!(groups, ["The fund", "Nobody is named (Community, shares)", "Nobody asked yet"]);
    // 50 − 10 − 12 − 3, at most, since nobody knows what the euros are worth; and the whole of the school.
    let unasked = words(&page, "section[aria-labelledby=asks] td.s-late");
    assert_eq!(
        unasked,
        ["at most DKK\u{a0}25\u{a0}million", "DKK\u{a0}4\u{a0}million"].map(|it| it.replace('\u{a0}', " "))
    );
    let apart = words(&page, "section[aria-labelledby=all] p.small");
    assert_eq!(apart, ["In other currencies, not summed: need: USD 2 million, EUR 1 million committed."]);
}

#[test]
fn without_a_need_the_page_says_so() {
    let page = page(&[BUILT, ("idea", "stage: idea\n")]);
    assert_eq!(words(&page, ".m-need").len(), 0);
    let about = words(&page, "#years ~ .sub");
    assert!(about[0].ends_with("No live action names its cost, so no year shows a need."), "{about:?}");
    let asks = words(&page, "section[aria-labelledby=asks] p");
    let unknown = "One live action names no cost; what it needs is not in these figures.";
    assert_eq!(asks, ["Nothing is asked for at present.", unknown]);
}

#[test]
fn many_years_share_rows() {
    let line = "  - {capital: public, instrument: tax, amount: 1000000, status: disbursed, date: YEAR}\n";
    let lines = (1800..2000).map(|year| line.replace("YEAR", &year.to_string())).collect::<Vec<_>>().concat();
    let page = page(&[("long", &format!("stage: operating\nfunding:\n{lines}"))]);
    let rows = words(&page, "#years ~ .stackfig .w svg .halo");
    // 200 years by fives.
    assert_eq!(rows, vec!["5.0"; 40]);
    assert_eq!(words(&page, "#years ~ details tbody tr").len(), 200);
}
