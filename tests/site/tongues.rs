//! Every language that the interface speaks may be the first one of a site: the portfolio that `init` writes in it, and a site that uses
//! every field, stand in it whole.

use scraper::{ElementRef, Html, Selector};
use wayfolio::language::Language;
use wayfolio::model::Vocabulary;
use wayfolio::site::{Memory, Site};
use wayfolio::starter::{self, Host, Publication, Release, Wishes};

use super::built::{self, Built, DAY};
use super::folder::{self, Folder};

/// Lists the languages by the files of phrases that there are.
fn languages() -> Vec<String> {
    let folder = folder::read(&folder::root(), &["themes/default/strings"]);
    let tag = |path: &String| path.rsplit('/').next()?.strip_suffix(".ftl").map(str::to_owned);
    let tags: Vec<String> = folder.keys().filter_map(tag).collect();
    assert!(tags.len() > 1);
    tags
}

fn language(tag: &str) -> Language {
    let path = format!("themes/default/strings/{tag}.ftl");
    let folder = folder::read(&folder::root(), &["themes/default/strings"]);
    Language::new(tag, &[std::str::from_utf8(&folder[&path]).expect("phrases are UTF-8")]).0
}

/// Builds a site, which must have no mistakes, and whose pages must be in the language, with every placeholder filled.
fn check(tag: &str, files: &Folder) -> Built {
    let tree = built::tree(files);
    let built = built::all_of(&Site::new(&tree, &built::options(), &mut Memory::default()), &tree);
    let mistakes: Vec<_> = built.found.iter().filter(|found| !found.gap).collect();
    assert!(mistakes.is_empty(), "{tag}: {mistakes:?}");
    let home = page(&built, "index.html");
    assert_eq!(home.root_element().attr("lang"), Some(tag));
    let direction = if tag == "ar" { "rtl" } else { "ltr" };
    assert_eq!(home.root_element().attr("dir"), Some(direction), "{tag}");
    let words: String = home.root_element().text().collect();
    let own = language(tag);
    for phrase in ["nav-missions", "nav-money", "home-stories", "doors-title"] {
        assert!(words.contains(&own.say(phrase)), "{tag}: {phrase}");
    }
    for (path, bytes) in built.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes.as_ref().expect("it is made")).expect("UTF-8");
        for open in ["{$", "{ $", "Unknown variable"] {
            assert!(!text.contains(open), "{tag}: {path} has an open placeholder");
        }
    }
    built
}

fn page(built: &Built, path: &str) -> Html {
    let bytes = built.files.get(path).and_then(Option::as_ref).unwrap_or_else(|| panic!("{path} is there"));
    Html::parse_document(std::str::from_utf8(bytes).expect("pages are UTF-8"))
}

#[test]
fn the_example_portfolio_stands_in_every_language() {
    let known = starter::languages();
    assert_eq!(known, languages(), "each language of the interface has words to start from");
    for tag in known {
        let wishes = Wishes {
            title: None,
            language: tag.to_owned(),
            repository: None,
            hosts: Host::ALL.to_vec(),
            publication: Publication::Pages,
            release: Release::default(),
            as_of: DAY,
            content: true,
        };
        let files = starter::portfolio(&wishes).into_iter().map(|file| (file.path, file.text.into_bytes()));
        let files: Folder = files.filter(|(path, _)| path.starts_with("content/")).collect();
        let built = check(tag, &files);
        let path = format!("themes/default/starter/{tag}/title");
        let title = folder::read(&folder::root(), &[&path]).remove(&path).expect("the example has a title");
        let title = String::from_utf8(title).expect("UTF-8");
        let words: String = page(&built, "index.html").root_element().text().collect();
        assert!(words.contains(title.trim()), "{tag}: {title}");
    }
}

#[test]
fn a_site_of_every_field_stands_in_every_language_with_its_dates_and_numbers() {
    let root = folder::root().join("tests/fixtures/everything");
    let all = folder::read(&root, &["content"]);
    let settings = String::from_utf8(all["content/portfolio.yaml"].clone()).expect("UTF-8");
    assert!(settings.contains("\nlanguage: en\n"), "{settings}");
    for tag in languages() {
        let mut files = all.clone();
        let own = settings.lines().filter(|line| !line.starts_with("languages:")).collect::<Vec<_>>().join("\n");
        let own = own.replace("language: en", &format!("language: {tag}")) + "\n";
        files.insert("content/portfolio.yaml".to_owned(), own.into_bytes());
        // The translations of the original are in another language than the site's.
        files.retain(|path, _| !path.ends_with(".da.md"));
        let built = check(&tag, &files);
        let language = language(&tag);
        let today: String = page(&built, "index.html").root_element().text().collect();
        assert!(today.contains(&language.day(DAY)), "{tag}: {}", language.day(DAY));
    }
}

/// Reads the years below the charts of a page and whether they run from left to right.
fn run_to_the_right(html: &Html) -> Vec<bool> {
    let axes = Selector::parse("svg.ch g.c-x").expect("a selector");
    let text = Selector::parse("text").expect("a selector");
    let place = |mark: ElementRef<'_>| mark.attr("x").and_then(|x| x.parse::<f64>().ok()).expect("a mark has a place");
    let year = |mark: ElementRef<'_>| mark.text().collect::<String>().parse::<i32>().expect("a mark is a year");
    html.select(&axes)
        .filter_map(|axis| {
            let marks: Vec<(i32, f64)> = axis.select(&text).map(|mark| (year(mark), place(mark))).collect();
            let (first, last) = (marks.iter().min_by_key(|mark| mark.0)?, marks.iter().max_by_key(|mark| mark.0)?);
            (first.0 < last.0).then_some(first.1 < last.1)
        })
        .collect()
}

#[test]
fn charts_run_in_the_direction_of_reading() {
    let root = folder::root().join("tests/fixtures/everything");
    for (tag, to_the_right) in [("da", true), ("ar", false)] {
        let mut files = folder::read(&root, &["content"]);
        files.retain(|path, _| !path.ends_with(".da.md"));
        let settings = files.get_mut("content/portfolio.yaml").expect("there are settings");
        let own = String::from_utf8(settings.clone()).expect("UTF-8").replace("languages: [en, da]\n", "");
        *settings = own.replace("language: en", &format!("language: {tag}")).into_bytes();
        let charts = run_to_the_right(&page(&check(tag, &files), "progress/index.html"));
        assert!(!charts.is_empty() && charts.iter().all(|it| *it == to_the_right), "{tag}: {charts:?}");
    }
}
