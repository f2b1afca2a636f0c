//! The calendar: what is overdue first, then what comes next, then what was.

use scraper::{Html, Selector};
use wayfolio::site::Memory;

use super::built::{build, tree};
use super::folder::Folder;

/// A portfolio on 22 November 2026, with something on every side of that day.
const FILES: &[(&str, &str)] = &[
    ("content/portfolio.yaml", "model: 1\ntitle: Small\nrules: {action-without-lead: off}\n"),
    (
        "content/missions/warm.md",
        "---
title: Warm homes
target: 2030
starts: 2019-05
milestones:
  - {id: pipes, title: Pipes laid, by: 2027-03, shown_by: event}
  - {id: plan, title: Plan agreed, by: 2025, shown_by: event}
  - {id: vote, title: Vote held, by: 2024, met: 2024-06-02, shown_by: event}
  - {id: old, title: Old idea, by: 2028, met: yes, shown_by: event}
events:
  - {date: 2027-03-20, title: Open day}
---
",
    ),
    (
        "content/missions/gone.md",
        "---
title: Given up
target: 2029
status: ended
ended: 2023
result: It was given up.
milestones:
  - {id: never, title: Never built, by: 2029, shown_by: event}
---
",
    ),
    (
        "content/actions/dig.md",
        "---
title: Digging
stage: underway
confirmed: 2026
advances: [warm/pipes]
review_by: 2026-12-31
tasks:
  - {title: Find the diggers, due: 2026-10}
  - {title: Map the ground, due: 2026-01, done: 2026-02-03}
  - {title: Tell the neighbours, due: 2026-11-22}
---
",
    ),
];

fn page() -> Html {
    let files: Folder = FILES.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let built = build(&tree(&files), &mut Memory::default());
    let mistakes: Vec<_> = built.found.iter().filter(|told| !told.gap).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    let bytes = built.files["calendar/index.html"].clone().expect("it is made");
    Html::parse_document(&String::from_utf8(bytes).expect("pages are UTF-8"))
}

/// Lists the rows and titles under a heading, each as its cells.
fn rows(page: &Html, selector: &str) -> Vec<String> {
    let rows = Selector::parse(&format!("section:has({selector}) :is(tbody tr, summary)")).expect("a selector");
    let cells = Selector::parse("th, td, summary > *").expect("a selector");
    let text = |element: scraper::ElementRef| {
        element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    page.select(&rows)
        .map(|row| row.select(&cells).map(text).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | "))
        .collect()
}

#[test]
fn what_is_overdue_comes_first_and_the_longest_overdue_at_its_top() {
    assert_eq!(
        rows(&page(), "#overdue"),
        [
            "Plan agreed | 2025 | Milestone | Warm homes | late, nothing serves it",
            "Find the diggers | October 2026 | Task | Digging | late",
        ]
    );
}

#[test]
fn what_comes_next_stands_by_month_and_what_is_known_to_a_year_under_its_year() {
    assert_eq!(
        rows(&page(), "#next"),
        [
            "November 2026",
            "Tell the neighbours | 22 November 2026 | Task | Digging | to do",
            "December 2026",
            "Digging | 31 December 2026 | Review",
            "March 2027",
            "Open day | 20 March 2027 | Event | Warm homes",
            "Pipes laid | March 2027 | Milestone | Warm homes | at risk",
            "Some time in 2030",
            "Warm homes | 2030 | Mission’s target | active",
        ]
    );
}

#[test]
fn what_was_stands_by_year_the_latest_first() {
    assert_eq!(
        rows(&page(), "#past"),
        [
            "2026 | 1 entry",
            "Map the ground | 3 February 2026 | Task | Digging | done",
            "2024 | 1 entry",
            "Vote held | 2 June 2024 | Milestone | Warm homes | met",
            "2023 | 1 entry",
            "Given up | 2023 | Mission ended | ended",
            "2019 | 1 entry",
            "Warm homes | May 2019 | Mission starts",
        ]
    );
}

#[test]
fn every_entry_leads_to_its_record() {
    let page = page();
    let links = Selector::parse("main table tbody th a").expect("a selector");
    let hrefs: Vec<&str> = page.select(&links).filter_map(|link| link.attr("href")).collect();
    assert!(hrefs.contains(&"../missions/warm/index.html#milestone-pipes"), "{hrefs:?}");
    assert!(hrefs.contains(&"../missions/warm/index.html#events"));
    assert!(hrefs.contains(&"../actions/dig/index.html"));
}
