//! A site that uses every field of every record, and every word of every vocabulary: it checks clean, it builds, and what it says
//! is on its pages.

#[path = "support/folder.rs"]
mod folder;

use std::collections::BTreeSet;

use jiff::civil::date;
use scraper::Html;
use serde_yaml::Value;
use wayfolio::diagnostics::Severity;
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Site};
use wayfolio::source::SourceTree;

/// Fields whose values stand on no page, with the reason.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("draft", "it decides whether there is a page"),
    ("file", "copies of the image are shown"),
    ("extra", "it is there for templates of one's own"),
    ("portfolio.yaml/model", "it is the version of the form"),
    ("portfolio.yaml/theme", "it decides how pages look"),
    ("portfolio.yaml/feeds", "it decides which feeds there are"),
    ("portfolio.yaml/iati", "it is for data in the form of IATI"),
    ("portfolio.yaml/rules", "it decides which gaps there are"),
    ("portfolio.yaml/rates", "sums are computed with it"),
    ("portfolio.yaml/map", "it is drawn, not told"),
    ("places/geometry", "it is drawn, not told"),
    ("weak", "a word says it"),
    ("method", "a sentence says it"),
    ("lessons/voice", "a sentence says it"),
    ("reached", "a sentence says it"),
    ("direction", "a sentence says it"),
];

/// Words that the pages have for words of the files.
const SAID_AS: &[(&str, &str)] = &[
    ("underway", "under way"),
    ("approximate", "about"),
    ("disbursed", "paid out"),
    ("sought", "asked for"),
    ("unknown", "not known"),
    ("reimbursable-grant", "grant to be paid back"),
    ("decreases", "down"),
    ("P1Y", "every year"),
    ("2020~", "about 2020"),
    ("377~", "about 377"),
    ("201X", "the 2010s"),
    ("../1997", "since 1997 at the latest"),
    ("2033/2034", "2033"),
    ("4200000", "4.2 million"),
    ("100000 EUR", "EUR 100,000"),
    ("yes", "met"),
    ("no", "task of act"),
];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn site() -> Site {
    let root = folder::root().join("tests/fixtures/everything");
    let mut tree = SourceTree::default();
    for (path, bytes) in folder::read(&root, &["content"]) {
        tree.insert(&path, bytes);
    }
    let options = Options { as_of: date(2026, 6, 30), base_url: None, drafts: Drafts::Hidden, history: None };
    let made = Site::new(&tree, &options, &mut Memory::default());
    let found: Vec<_> = made.diagnostics.iter().map(|found| (found.code, &*found.message, found.gap)).collect();
    let gaps: BTreeSet<_> = found.iter().filter(|(.., gap)| *gap).map(|(code, ..)| *code).collect();
    assert_eq!(found.iter().filter(|(.., gap)| !gap).collect::<Vec<_>>(), Vec::<&(&str, &str, bool)>::new());
    assert!(made.diagnostics.iter().all(|found| found.severity != Severity::Error), "{found:?}");
    let expected = ["action-status-disputed", "milestone-unserved", "mission-without-headline", "outcome-unserved"];
    assert_eq!(gaps.into_iter().collect::<Vec<_>>(), expected, "{found:?}");
    made.value
}

/// Gathers the words and attributes of all pages, in lower case, and the addresses.
fn everything_on(site: &Site) -> String {
    let mut all = String::new();
    for route in site.routes() {
        let bytes = site.render(&route).unwrap_or_else(|| panic!("{route:?} cannot be made"));
        all.push(' ');
        all += route.as_str();
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if !text.starts_with("<!") {
            continue;
        }
        let html = Html::parse_document(&text);
        for element in html.root_element().descendent_elements() {
            let values = element.value().attrs().map(|(_, value)| value);
            let own = element.children().filter_map(|child| child.value().as_text().map(|text| &**text));
            for part in values.chain(own) {
                all.push(' ');
                all += part;
            }
        }
    }
    all.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn leaves(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Mapping(fields) => {
            for (name, value) in fields {
                leaves(value, &format!("{path}/{}", name.as_str().unwrap_or_default()), found);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| leaves(item, path, found)),
        Value::Tagged(_) => panic!("there are no tags"),
        Value::Bool(true) => found.push((path.to_owned(), "yes".to_owned())),
        Value::Bool(false) => found.push((path.to_owned(), "no".to_owned())),
        Value::Number(number) => found.push((path.to_owned(), number.to_string())),
        Value::String(text) => found.push((path.to_owned(), text.clone())),
    }
}

/// Says the forms in which a value may stand on a page.
fn forms(value: &str) -> Vec<String> {
    let mut forms = vec![value.to_owned(), value.replace('-', " ")];
    forms.extend(SAID_AS.iter().filter(|(written, _)| *written == value).map(|(_, said)| (*said).to_owned()));
    let parts: Vec<&str> = value.split('-').collect();
    let month = parts.get(1).and_then(|month| month.parse::<usize>().ok()).and_then(|month| MONTHS.get(month - 1));
    match (month, parts.get(2).and_then(|day| day.parse::<u8>().ok())) {
        (Some(month), Some(day)) => forms.push(format!("{day} {month} {}", parts[0])),
        (Some(month), None) => forms.push(format!("{month} {}", parts[0])),
        (None, _) => {}
    }
    if let Ok(number) = value.parse::<u32>()
        && number >= 1000
    {
        forms.push(format!("{},{:03}", number / 1000, number % 1000));
    }
    // A reference is shown by the title of what it names.
    forms.extend(value.rsplit_once('/').map(|(_, id)| format!("milestone {id}")));
    forms.extend(value.rsplit_once('/').map(|(_, id)| format!("barrier {id}")));
    forms.iter().map(|form| form.to_lowercase()).collect()
}

#[test]
fn every_field_is_read_and_stands_on_a_page() {
    let site = site();
    let all = everything_on(&site);
    let root = folder::root().join("tests/fixtures/everything");
    let mut lost = Vec::new();
    for (path, bytes) in folder::read(&root, &["content"]) {
        let path = path.trim_start_matches("content/");
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let fields = match path.rsplit_once('.') {
            Some((_, "md")) => text.split("---\n").nth(1).unwrap_or_default(),
            Some((_, "yaml")) => text,
            _ => continue,
        };
        let kind = path.split('/').next().unwrap_or_default();
        let mut found = Vec::new();
        leaves(&serde_yaml::from_str(fields).expect("it is YAML"), kind, &mut found);
        for (field, value) in found {
            let names: Vec<&str> = field.split('/').skip(1).collect();
            let is_listed = |listed: &str| match listed.split_once('/') {
                None => names.contains(&listed) || path == listed,
                Some(_) => field.starts_with(listed) || path == listed,
            };
            let excused = NOT_SHOWN.iter().any(|(listed, _)| is_listed(listed));
            if !excused && !forms(&value).iter().any(|form| all.contains(form.as_str())) {
                lost.push(format!("{path}: {field}: {value}"));
            }
        }
    }
    assert!(lost.is_empty(), "on no page:\n{}", lost.join("\n"));
}
