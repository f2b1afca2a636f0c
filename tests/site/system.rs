//! The system map: everything is on it, nothing covers anything, what is missing is drawn, and it stays light at any size.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use wayfolio::picture::text_width;
use wayfolio::site::Memory;

use super::built::{REAL, site, tree};
use super::folder::Folder;
use super::generate;

/// The most bytes of a page, as for all pages.
const HEAVIEST: usize = 100_000;

/// A box from its corner at the top left to that at the bottom right.
#[derive(Debug, Clone)]
struct Area {
    words: String,
    from: (f64, f64),
    to: (f64, f64),
}

impl Area {
    fn overlaps(&self, other: &Self) -> bool {
        self.from.0 < other.to.0 && other.from.0 < self.to.0 && self.from.1 < other.to.1 && other.from.1 < self.to.1
    }

    fn holds(&self, (x, y): (f64, f64)) -> bool {
        self.from.0 < x && x < self.to.0 && self.from.1 < y && y < self.to.1
    }
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("the selector is well-formed");
    html.select(&selector).collect()
}

fn attribute(element: &ElementRef, name: &str) -> f64 {
    element.attr(name).and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("{name} of {}", element.html()))
}

/// Measures a text as the layout does: the widest of the common fonts.
fn label(text: &ElementRef) -> Area {
    let words: String = text.text().collect();
    let bold = text.attr("class") == Some("b");
    let width: f64 = (text.children())
        .map(|part| match ElementRef::wrap(part) {
            Some(span) => text_width(&span.text().collect::<String>(), 13.0, true),
            None => text_width(&part.value().as_text().map_or_else(String::new, |text| text.to_string()), 13.0, bold),
        })
        .sum();
    let (x, y) = (attribute(text, "x"), attribute(text, "y"));
    let left = if text.attr("text-anchor") == Some("end") { x - width } else { x };
    Area { words, from: (left, y - 10.0), to: (left + width, y + 3.0) }
}

/// Lists points along a path of moves, level lines and swings.
fn points(data: &str) -> Vec<(f64, f64)> {
    let spaced: String =
        data.chars().flat_map(|c| if c.is_ascii_alphabetic() { vec![' ', c, ' '] } else { vec![c] }).collect();
    let mut words = spaced.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    let mut points: Vec<(f64, f64)> = Vec::new();
    while let Some(command) = words.next() {
        let mut number = || words.next().and_then(|word| word.parse::<f64>().ok()).expect("a number follows");
        let (x, y) = points.last().copied().unwrap_or_default();
        match command {
            "M" => points.push((number(), number())),
            "H" => {
                let to = number();
                points.extend((1..=64).map(|at| (x + (to - x) * f64::from(at) / 64.0, y)));
            }
            "C" => {
                let [ax, ay, bx, by, cx, cy] = std::array::from_fn(|_| number());
                points.extend((1..=64).map(|at| {
                    let t = f64::from(at) / 64.0;
                    let mix = |p: f64, a: f64, b: f64, c: f64| {
                        let s = 1.0 - t;
                        p * s * s * s + 3.0 * a * s * s * t + 3.0 * b * s * t * t + c * t * t * t
                    };
                    (mix(x, ax, bx, cx), mix(y, ay, by, cy))
                }));
            }
            other => panic!("{other} in {data}"),
        }
    }
    points
}

/// Says what covers what in the pictures of a page.
fn covered(html: &Html) -> Vec<String> {
    let mut found = Vec::new();
    for picture in ["svg.wide", "svg.tall"] {
        let labels: Vec<Area> = all(html, &format!("{picture}.sys text")).iter().map(label).collect();
        for (at, first) in labels.iter().enumerate() {
            let over = labels[at + 1..].iter().filter(|second| first.overlaps(second));
            found.extend(over.map(|second| format!("{picture}: “{}” over “{}”", first.words, second.words)));
        }
        let targets: Vec<Area> = all(html, &format!("{picture}.sys a>rect"))
            .iter()
            .map(|rect| {
                let (x, y) = (attribute(rect, "x"), attribute(rect, "y"));
                Area {
                    words: String::new(),
                    from: (x, y),
                    to: (x + attribute(rect, "width"), y + attribute(rect, "height")),
                }
            })
            .collect();
        for (at, first) in targets.iter().enumerate() {
            found.extend(
                targets[at + 1..]
                    .iter()
                    .filter(|second| first.overlaps(second))
                    .map(|second| format!("{picture}: {first:?} over {second:?}")),
            );
        }
        if picture == "svg.wide" {
            for path in all(html, "svg.wide.sys path.e") {
                let points = points(path.attr("d").unwrap_or_default());
                let through = labels.iter().filter(|label| points.iter().any(|&point| label.holds(point)));
                found.extend(through.map(|label| format!("a line runs through “{}”", label.words)));
            }
        }
    }
    found
}

fn page(files: &std::collections::BTreeMap<String, Option<Vec<u8>>>, path: &str) -> String {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is there")).clone();
    String::from_utf8(bytes.expect("the page can be made")).expect("pages are UTF-8")
}

/// Makes the maps of a portfolio alone.
fn maps(folder: &Folder) -> Vec<(String, String)> {
    let site = site(&tree(folder), &mut Memory::default()).value;
    let routes = site.routes().into_iter().filter(|route| route.as_str().starts_with("map/"));
    routes
        .map(|route| {
            let bytes = site.render(&route).expect("the page can be made");
            (route.to_string(), String::from_utf8(bytes).expect("pages are UTF-8"))
        })
        .collect()
}

fn map_of(files: &[(&str, &str)]) -> Html {
    let settings = ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\n");
    let files = files.iter().chain([&settings]).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let maps = maps(&files.collect());
    Html::parse_document(&maps.iter().find(|(path, _)| path == "map/index.html").expect("there is a map").1)
}

/// Reads the address, the words and the looks of lines of every link of the wide picture.
fn drawn(html: &Html) -> Vec<(String, String, Vec<String>)> {
    let line = Selector::parse("path.e").expect("the selector is well-formed");
    all(html, "svg.wide.sys a")
        .iter()
        .map(|link| {
            let looks = link.select(&line).filter_map(|path| path.attr("class")).map(str::to_owned).collect();
            (link.attr("href").unwrap_or_default().to_owned(), link.text().collect(), looks)
        })
        .collect()
}

#[test]
fn everything_of_the_real_portfolio_is_on_its_map() {
    let files = &REAL.built.files;
    let html = Html::parse_document(&page(files, "map/index.html"));
    let links: BTreeSet<String> = drawn(&html).into_iter().map(|(href, ..)| href).collect();
    let records = files.keys().filter_map(|path| path.strip_suffix("/index.html"));
    let records = records.filter(|path| path.split('/').count() == 2);
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for record in records {
        let (kind, id) = record.split_once('/').expect("it has two parts");
        match kind {
            "actions" | "outcomes" => _ = expected.insert(format!("../{record}/index.html")),
            "missions" => {
                expected.insert(format!("../map/{id}/index.html"));
                let mission = Html::parse_document(&page(files, &format!("{record}/index.html")));
                let stations = all(&mission, "[id^=milestone-]");
                let stations = stations.iter().filter_map(|station| station.attr("id"));
                expected.extend(stations.map(|station| format!("../{record}/index.html#{station}")));
            }
            _ => {}
        }
    }
    assert!(expected.len() > 140, "only {} parts were found", expected.len());
    assert_eq!(expected.difference(&links).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(links.difference(&expected).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn nothing_covers_anything_on_the_maps_of_the_real_portfolio() {
    let mut seen = 0;
    for path in REAL.built.files.keys().filter(|path| path.starts_with("map/")) {
        let html = Html::parse_document(&page(&REAL.built.files, path));
        assert_eq!(covered(&html), Vec::<String>::new(), "{path}");
        seen += all(&html, "svg.sys text").len();
    }
    assert!(seen > 300, "only {seen} labels were seen");
}

#[test]
fn a_thousand_parts_are_grouped_under_their_missions() {
    let maps = maps(&generate::portfolio(1000, 1));
    assert_eq!(maps.len(), 21, "the map, and one for each of 20 missions");
    for (path, text) in &maps {
        assert!(text.len() <= HEAVIEST, "{path} is heavy: {} bytes", text.len());
        let html = Html::parse_document(text);
        assert_eq!(covered(&html), Vec::<String>::new(), "{path}");
    }
    let whole = Html::parse_document(&maps.iter().find(|(path, _)| path == "map/index.html").expect("it is there").1);
    let drawn = drawn(&whole);
    // Of each mission its actions, its milestones and outcomes, and itself lead to its own map.
    for mission in 0..20 {
        let href = format!("../map/mission-{mission}/index.html");
        assert_eq!(drawn.iter().filter(|(other, ..)| *other == href).count(), 3, "{href}");
    }
    let actions = drawn.iter().filter_map(|(_, words, _)| words.split_once(" actions")?.0.parse::<usize>().ok());
    assert_eq!(actions.sum::<usize>(), 600, "every action is counted once");
}

#[test]
fn a_mission_of_sixty_milestones_and_two_hundred_actions_stays_light() {
    let mut folder = Folder::new();
    let mut put = |path: String, text: String| _ = folder.insert(path, text.into_bytes());
    put("content/portfolio.yaml".to_owned(), "model: 1\ntitle: Large\nlanguage: en\n".to_owned());
    let long = "whose title is so long that nobody would read it to its end in a map like this one";
    let steps: Vec<String> = (0..60).map(|step| format!("- id: step-{step}\n  title: Step {step} {long}\n")).collect();
    put("content/missions/large.md".to_owned(), format!("---\ntitle: Large\nmilestones:\n{}---\n", steps.concat()));
    for action in 0..200 {
        let steps: Vec<String> = (0..3).map(|at| format!("large/step-{}", (action * 7 + at * 13) % 60)).collect();
        let stage = ["idea", "underway", "operating", "paused"][action % 4];
        let text =
            format!("---\ntitle: Action {action} {long}\nstage: {stage}\nadvances: [{}]\n---\n", steps.join(", "));
        put(format!("content/actions/action-{action}.md"), text);
    }
    for (path, text) in maps(&folder) {
        assert!(text.len() <= HEAVIEST, "{path} is heavy: {} bytes", text.len());
        assert_eq!(covered(&Html::parse_document(&text)), Vec::<String>::new(), "{path}");
    }
}

const MISSION: (&str, &str) = (
    "content/missions/warm.md",
    "---\ntitle: Warm homes\ntarget: 2040\nmilestones:\n- id: pipes\n  title: Pipes laid\n- id: heat\n  title: Heat on\n---\n",
);

#[test]
fn what_is_missing_is_drawn_and_said() {
    let html = map_of(&[
        MISSION,
        ("content/actions/dig.md", "---\ntitle: Dig\nstage: idea\nadvances: [warm/pipes]\n---\n"),
        ("content/actions/drift.md", "---\ntitle: Drift\nstage: idea\n---\n"),
        ("content/outcomes/cold.md", "---\ntitle: Cold homes\nunit: homes\ndirection: down\nmissions: [warm]\n---\n"),
        ("content/outcomes/lost.md", "---\ntitle: Lost\nunit: homes\ndirection: watch\n---\n"),
    ]);
    let drawn = drawn(&html);
    let check = |title: &str, words: &str, holes: usize| {
        let (_, said, looks) = drawn.iter().find(|(_, said, _)| said.starts_with(title)).expect("it is on the map");
        assert!(said.ends_with(words), "{said}");
        assert_eq!(looks.iter().filter(|look| look.ends_with("hole")).count(), holes, "{title}: {looks:?}");
    };
    check("Heat on", "nothing serves it", 1);
    check("Pipes laid", "on track", 0);
    check("Cold homes", "nothing moves it", 1);
    check("Drift", "leads nowhere", 1);
    check("Lost", "serves no mission", 1);
    check("Dig", "not started", 0);
    let finding = all(&html, "#finding")[0].text().collect::<String>();
    let expected = "One link leads from an action to what it should bring about. Nothing serves one milestone. \
                    One outcome that is still wanted has no action that should move it. One action leads nowhere.";
    assert_eq!(finding, expected);
}

#[test]
fn strength_is_width_and_confidence_is_dashes_in_the_picture_and_words_in_the_list() {
    let action = "---\ntitle: Dig\nstage: underway\nconfirmed: 2026-11\nadvances:\n- to: warm/pipes\n  strength: high\n  confidence: low\n- warm/heat\n---\n";
    let folder: Folder = [
        MISSION,
        ("content/actions/dig.md", action),
        ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\n"),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .collect();
    let maps = maps(&folder);
    let own =
        Html::parse_document(&maps.iter().find(|(path, _)| path == "map/warm/index.html").expect("it is there").1);
    let drawn = drawn(&own);
    let (_, _, looks) = drawn.iter().find(|(_, said, _)| said.starts_with("Dig")).expect("it is on the map");
    assert_eq!(looks, &["e w3 d1", "e"]);
    let rows: Vec<String> = all(&own, ".tree .le").iter().map(|row| row.text().collect()).collect();
    assert_eq!(rows, ["Dig on track strength high, confidence low", "Dig on track"]);
}

#[test]
fn an_empty_portfolio_has_a_map_that_says_so() {
    let html = map_of(&[]);
    let finding = all(&html, "#finding")[0].text().collect::<String>();
    assert_eq!(finding, "No link is written yet from an action to what it should bring about.");
    assert!(all(&html, "svg.sys").is_empty() && all(&html, "main table").is_empty());
}
