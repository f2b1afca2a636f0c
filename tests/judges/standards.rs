//! Feeds, calendars, sitemaps, IATI and what pages say they are about, each before the standard that it claims.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::folder::Folder;
use super::{Case, assert_faultless, built, cases, judge, oracles, public};

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn a_reader_reads_every_feed() {
    assert_faultless("atom.py", |public| vec![public.to_path_buf()]);
}

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn a_calendar_reads_every_calendar() {
    assert_faultless("ics.py", |public| vec![public.to_path_buf()]);
}

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn the_sitemap_lists_every_page_and_nothing_else() {
    assert_faultless("sitemap.py", |public| vec![public.to_path_buf()]);
}

#[test]
#[ignore = "the judges are installed by .ci/run"]
fn iati_accepts_every_activity_and_every_code_is_in_its_list() {
    assert_faultless("iati.py", |public| vec![oracles().join("iati"), public.to_path_buf()]);
}

/// A judge that finds nothing wrong with what is broken would be none.
#[test]
#[ignore = "the judges are installed by .ci/run"]
fn the_judges_see_what_is_broken() {
    let everything = cases().into_iter().find(|case| case.name == "everything").expect("it is one of the cases");
    let root = built(&everything);
    let public = public(&root);
    let breaks = [
        ("feed.atom", "<updated>", "<updated>soon ", "atom.py", "soon"),
        ("lessons/feed.atom", "<entry>", "<entry><id>urn:x:y</id>", "atom.py", "2 times <id>"),
        ("calendar/calendar.ics", "DTSTART;VALUE=DATE:", "DTSTART:", "ics.py", "a day that does not say it is one"),
        ("sitemap.xml", "/isle/map/</loc>", "/isle/mop/</loc>", "sitemap.py", "no page: https://example.org/isle/mop/"),
        ("iati/activities.xml", "<activity-status code=\"", "<activity-status code=\"9", "iati.py", "activity-status"),
        ("iati/activities.xml", "<iati-identifier>", "<x/><iati-identifier>", "iati.py", "not expected"),
    ];
    for (path, from, to, script, said) in breaks {
        let file = public.join(path);
        let whole = std::fs::read_to_string(&file).expect("it is there");
        std::fs::write(&file, whole.replacen(from, to, 1)).expect("it can be written");
        let faults = match script {
            "iati.py" => judge(script, &[&oracles().join("iati"), &public]),
            script => judge(script, &[&public]),
        };
        assert!(faults.iter().any(|fault| fault.contains(said)), "{path}: {from} to {to}: {faults:?}");
        std::fs::write(&file, whole).expect("it can be written");
    }
}

/// The words of schema.org.
struct Vocabulary {
    types: Map<String, Value>,
    properties: Map<String, Value>,
}

impl Vocabulary {
    fn read() -> Self {
        let text = std::fs::read_to_string(oracles().join("schemaorg/vocabulary.json")).expect("it is there");
        let mut all: Map<String, Value> = serde_json::from_str(&text).expect("it is JSON");
        let mut part = |name: &str| match all.remove(name) {
            Some(Value::Object(part)) => part,
            other => panic!("{name}: {other:?}"),
        };
        Self { types: part("types"), properties: part("properties") }
    }

    /// Lists a type and everything that it is a kind of.
    fn kinds(&self, of: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![of.to_owned()];
        while let Some(kind) = open.pop() {
            let above = self.types.get(&kind).and_then(|kind| kind["subClassOf"].as_array()).into_iter().flatten();
            open.extend(above.filter_map(Value::as_str).map(str::to_owned));
            found.insert(kind);
        }
        found
    }

    fn list(&self, property: &str, part: &str) -> Option<Vec<&str>> {
        self.properties.get(property)?[part].as_array().map(|all| all.iter().filter_map(Value::as_str).collect())
    }
}

/// Looks at one node of a page and at those in it.
fn look(words: &Vocabulary, node: &Map<String, Value>, known: &mut BTreeMap<String, String>, faults: &mut Vec<String>) {
    let Some(kind) = node.get("@type").and_then(Value::as_str) else {
        faults.push(format!("something without a type: {node:?}"));
        return;
    };
    if !words.types.contains_key(kind) {
        faults.push(format!("no type of schema.org: {kind}"));
    }
    let kinds = words.kinds(kind);
    if let Some(id) = node.get("@id").and_then(Value::as_str) {
        let told = known.entry(id.to_owned()).or_insert_with(|| kind.to_owned());
        // A page that names another may know it less well than that page does.
        if words.kinds(kind).contains(told) {
            kind.clone_into(told);
        } else if !words.kinds(told).contains(kind) {
            faults.push(format!("{id} is {told} and {kind}"));
        }
    }
    for (name, value) in node.iter().filter(|(name, _)| !name.starts_with('@')) {
        let Some(domain) = words.list(name, "domain") else {
            faults.push(format!("no property of schema.org: {name}"));
            continue;
        };
        if !domain.iter().any(|of| kinds.contains(*of)) {
            faults.push(format!("{kind} has no {name}, which {domain:?} have"));
        }
        let range = words.list(name, "range").unwrap_or_default();
        let values = value.as_array().map_or_else(|| vec![value], |all| all.iter().collect());
        for value in values {
            let fits = match value {
                Value::String(text) => fits(text, &range),
                Value::Number(number) => {
                    range.contains(&"Number") || (range.contains(&"Integer") && number.as_i64().is_some())
                }
                Value::Bool(_) => range.contains(&"Boolean"),
                Value::Object(inner) => {
                    look(words, inner, known, faults);
                    let inner = inner.get("@type").and_then(Value::as_str).unwrap_or_default();
                    words.kinds(inner).iter().any(|kind| range.contains(&kind.as_str()))
                }
                Value::Null | Value::Array(_) => false,
            };
            if !fits {
                faults.push(format!("{name} of {kind} is one of {range:?}, not {value}"));
            }
        }
    }
}

/// Says whether a text is of one of the types.
fn fits(text: &str, range: &[&str]) -> bool {
    let is_date = || {
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        parts.len() <= 3
            && parts[0].len() == 4
            && parts.iter().all(|part| digits(part))
            && parts[1..].iter().all(|it| it.len() == 2)
    };
    range.contains(&"Text")
        || (range.contains(&"URL") && (text.starts_with("https://") || text.starts_with("http://")))
        || (range.contains(&"Date") && is_date())
}

/// Finds the blocks of data in a page.
fn blocks(page: &str) -> Vec<String> {
    let html = scraper::Html::parse_document(page);
    let selector = scraper::Selector::parse("script[type='application/ld+json']").expect("a selector");
    html.select(&selector).map(|block| block.text().collect()).collect()
}

fn faults_of(case: &Case, words: &Vocabulary) -> (usize, Vec<String>) {
    let root = built(case);
    let pages = walkdir::WalkDir::new(public(&root)).sort_by_file_name();
    let (mut count, mut known, mut faults) = (0, BTreeMap::new(), Vec::new());
    for page in pages.into_iter().map(|page| page.expect("the folder can be read")) {
        if page.path().extension().is_none_or(|ending| ending != "html") || page.file_name() == "404.html" {
            continue;
        }
        let text = std::fs::read_to_string(page.path()).expect("pages are UTF-8");
        if text.contains("http-equiv=\"refresh\"") {
            continue;
        }
        let path = page.path().display();
        let [block] = &blocks(&text)[..] else {
            faults.push(format!("{path}: not one block of data"));
            continue;
        };
        count += 1;
        let Ok(Value::Object(mut block)) = serde_json::from_str::<Value>(block) else {
            faults.push(format!("{path}: no JSON: {block}"));
            continue;
        };
        if block.remove("@context") != Some(Value::from("https://schema.org")) {
            faults.push(format!("{path}: not in the words of schema.org"));
        }
        let nodes = match block.remove("@graph") {
            Some(Value::Array(nodes)) => nodes,
            _ => vec![Value::Object(block)],
        };
        let mut found = Vec::new();
        for node in &nodes {
            match node {
                Value::Object(node) => look(words, node, &mut known, &mut found),
                other => found.push(format!("not a thing: {other}")),
            }
        }
        faults.extend(found.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    (count, faults)
}

#[test]
#[ignore = "wants the vocabulary that .ci/run says the place of"]
fn every_page_says_what_it_is_about_in_words_of_schema_org() {
    let words = Vocabulary::read();
    for case in cases() {
        let (count, faults) = faults_of(&case, &words);
        assert!(count > 15, "{}: only {count} pages", case.name);
        assert!(faults.is_empty(), "{}: {} faults:\n{}", case.name, faults.len(), faults.join("\n"));
    }
}

#[test]
#[ignore = "wants the vocabulary that .ci/run says the place of"]
fn words_that_are_none_of_schema_org_are_seen() {
    let words = Vocabulary::read();
    let check = |text: &str, said: &str| {
        let Ok(Value::Object(node)) = serde_json::from_str(text) else { panic!("{text}") };
        let mut faults = Vec::new();
        look(&words, &node, &mut BTreeMap::new(), &mut faults);
        assert!(faults.iter().any(|fault| fault.contains(said)), "{text}: {faults:?}");
    };
    check(r#"{"@type": "Mission"}"#, "no type");
    check(r#"{"@type": "Place", "goal": "x"}"#, "no property");
    check(r#"{"@type": "Place", "funder": {"@type": "Organization"}}"#, "has no funder");
    check(r#"{"@type": "Project", "foundingDate": "May 2020"}"#, "not \"May 2020\"");
    check(r#"{"@type": "Project", "funder": {"@type": "Place"}}"#, "one of");
}

/// Titles that would end a script, an element of XML, a line of a calendar.
#[test]
#[ignore = "the judges are installed by .ci/run"]
fn words_that_mean_harm_stay_words() {
    let words = r#""</script><b>]]> \u0007\u200f\u202e مرحبا 🏝️ a, b; c \\n <!-- --> & \"q\"""#;
    let files: Folder = [
        ("portfolio.yaml".to_owned(), format!("model: 1\ntitle: {words}\nlanguages: [en, da]\ncurrency: ABC\n")),
        (
            "missions/m.md".to_owned(),
            format!(
                "---\ntitle: {words}\nstatement: {words}\ntarget: 2030\nmilestones: [{{id: a, title: {words}, met: 2020}}]\n\
                 events: [{{date: 2021, title: {words}}}]\n---\n"
            ),
        ),
        (
            "lessons/l.md".to_owned(),
            format!("---\ntitle: {words}\nabout: [missions/m]\ndate: 2024\nlearned: {words}\nauthors: [{words}]\n---\n<script>x</script> {words}\n"),
        ),
        (
            "actions/a.md".to_owned(),
            format!(
                "---\ntitle: {words}\nstage: underway\nstarts: 2024\nadvances: [m]\ncost: 5\nends: 2026\n\
                 funding: [{{from_name: {words}, capital: public, instrument: grant, status: committed, amount: 5 EUR, note: {words}}}]\n---\n"
            ),
        ),
    ]
    .into_iter()
    .map(|(path, text)| (format!("content/{path}"), text.into_bytes()))
    .collect();
    let case = Case { name: "harm", files };
    let root = built(&case);
    let public = public(&root);
    for script in ["atom.py", "ics.py", "sitemap.py"] {
        assert_eq!(judge(script, &[&public]), Vec::<String>::new(), "{script}");
    }
    assert_eq!(judge("iati.py", &[&oracles().join("iati"), &public]), Vec::<String>::new());
    let (_, faults) = faults_of(&case, &Vocabulary::read());
    assert_eq!(faults, Vec::<String>::new());
}
