//! The pages on paper, as the browser prints them. Wants poppler's tools (`pdfinfo`, `pdftotext`, `pdftoppm`), which `.ci/run` installs.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use scraper::{ElementRef, Html, Selector};

use super::chromium::{self, Browser};
use super::{assert_faultless, built, kinds};

/// A printed page.
struct Paper {
    /// Its words, line by line.
    text: String,
    wide: bool,
    /// How many in a thousand of its dots are not white, its foot left out.
    ink: usize,
}

fn run(program: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(arguments).output();
    let output =
        output.unwrap_or_else(|error| panic!("{program} is not there (apt-get install poppler-utils): {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Prints a page of a site.
fn printed(public: &Path, page: &str) -> Vec<Paper> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let pdf = folder.path().join("page.pdf");
    chromium::print(&public.join(page), &pdf);
    let pdf = pdf.to_str().expect("it is text");
    let text = String::from_utf8(run("pdftotext", &["-layout", pdf, "-"])).expect("it is text");
    let mut pages: Vec<&str> = text.split('\u{c}').collect();
    assert_eq!(pages.pop(), Some(""), "every page ends with a form feed");
    let dots = folder.path().join("page");
    run("pdftoppm", &["-r", "24", "-gray", pdf, dots.to_str().expect("it is text")]);
    let mut files: Vec<_> =
        std::fs::read_dir(folder.path()).expect("it can be read").flatten().map(|file| file.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "pgm"));
    files.sort();
    assert_eq!(files.len(), pages.len(), "{page}");
    pages
        .into_iter()
        .zip(files)
        .map(|(text, file)| paper(text, &std::fs::read(file).expect("it can be read")))
        .collect()
}

/// Reads the dots of a page (PGM: a word, width, height, the whitest, then a byte for each).
fn paper(text: &str, dots: &[u8]) -> Paper {
    let head: Vec<&[u8]> = dots.splitn(4, u8::is_ascii_whitespace).collect();
    let number =
        |bytes: &[u8]| std::str::from_utf8(bytes).ok().and_then(|text| text.parse::<usize>().ok()).expect("a number");
    let (width, height) = (number(head[1]), number(head[2]));
    let body = &dots[dots.len() - width * height..][..width * height * 93 / 100];
    let ink = body.iter().filter(|dot| **dot < 240).count() * 1000 / body.len();
    Paper { text: text.to_owned(), wide: width > height, ink }
}

fn select<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    within.select(&Selector::parse(selector).expect("it is a selector")).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The longer words of a text.
fn words(text: &str) -> BTreeSet<&str> {
    text.split_whitespace().filter(|word| word.chars().count() > 4).collect()
}

#[test]
#[ignore = "wants Chromium and poppler, which .ci/run installs"]
fn the_whole_portfolio_is_one_printed_document() {
    let out = built();
    let public = out.path().join("public");
    for folder in ["", "da/"] {
        let page = format!("{folder}print/index.html");
        let html = Html::parse_document(&std::fs::read_to_string(public.join(&page)).expect("it is there"));
        let papers = printed(&public, &page);
        let mut faults = Vec::new();
        let missions = select(html.root_element(), ".mission");
        assert!(missions.len() > 5, "only {} missions", missions.len());
        let count = papers.len();
        if count < missions.len() * 4 || count > missions.len() * 12 {
            faults.push(format!("{count} pages for {} missions", missions.len()));
        }
        for (at, paper) in papers.iter().enumerate().filter(|(_, paper)| paper.ink < 3) {
            faults.push(format!("page {} is all but empty: {:?}", at + 1, paper.text));
        }
        let mut before = 0;
        for mission in missions {
            let title = text(select(mission, "h2")[0]);
            let kick = text(select(mission, ".kick")[0]);
            let which = kick.split(" · ").next().unwrap_or_default().to_lowercase();
            // The line above the title says which mission it is; a row of the list of all missions has no such line.
            let opens = |paper: &Paper| {
                let mut lines = paper.text.lines().map(str::trim).filter(|line| !line.is_empty());
                lines.next().is_some_and(|line| line.to_lowercase().starts_with(&which))
                    && lines.take(3).any(|line| line == title)
            };
            let first = papers.iter().position(opens).unwrap_or(0);
            if first <= before {
                faults.push(format!("{title} does not begin a page, after page {before}"));
            }
            before = first;
            // All that is written on a map is on one page.
            let map = select(mission, "svg.map.wide")[0];
            let labels: Vec<String> = select(map, "text").into_iter().map(text).collect();
            let labels = labels.join(" ");
            let labels = words(&labels);
            let most = papers.iter().map(|paper| labels.intersection(&words(&paper.text)).count()).max().unwrap_or(0);
            if most * 100 < labels.len() * 95 {
                faults
                    .push(format!("{title}: at most {most} of the {} words of its map are on one page", labels.len()));
            }
        }
        if papers.iter().filter(|paper| paper.wide).count() < 7 {
            faults.push("too few pages lie on their side".to_owned());
        }
        assert!(
            papers.iter().enumerate().all(|(at, paper)| paper.text.contains(&format!("{} / {count}", at + 1))),
            "pages are numbered"
        );
        assert_faultless(&faults);
    }
}

#[test]
#[ignore = "wants Chromium and poppler, which .ci/run installs"]
fn every_kind_of_page_prints_without_tools_and_without_empty_paper() {
    let out = built();
    let public = out.path().join("public");
    let kinds = kinds(&public);
    let mut faults = Vec::new();
    for kind in [
        "home",
        "missions",
        "one of missions",
        "one of actions",
        "one of outcomes",
        "one of lessons",
        "gaps",
        "map",
        "money",
        "places",
    ] {
        let page = kinds.get(kind).unwrap_or_else(|| panic!("no {kind} among {:?}", kinds.keys()));
        let papers = printed(&public, page);
        for (at, paper) in papers.iter().enumerate().filter(|(_, paper)| paper.ink < 3) {
            faults.push(format!("{page}: page {} is all but empty: {:?}", at + 1, paper.text));
        }
        let all: String = papers.iter().map(|paper| paper.text.as_str()).collect();
        for tool in ["Skip to the content", "English", "Dansk", "As device", "Show one more", "All gaps"] {
            if all.contains(tool) {
                faults.push(format!("{page}: {tool:?} is printed"));
            }
        }
        if kind == "gaps" && papers.iter().filter(|paper| paper.text.contains("What is missing")).count() < 3 {
            faults.push(format!("{page}: the head of a table is not repeated"));
        }
    }
    assert_faultless(&faults);
}

/// Lists pictures that paper would cut: higher than a page, or free to break.
const CUT: &str = r"((width, most, wide) => {
    const whole = e => e && e !== document.body && (getComputedStyle(e).breakInside === 'avoid' || whole(e.parentElement));
    const lies = e => e && (getComputedStyle(e).page === 'wide' || (e !== document.body && lies(e.parentElement)));
    return [...document.querySelectorAll('main svg')].filter(svg => svg.checkVisibility() && !!lies(svg) === wide).flatMap(svg => {
        const height = svg.getBoundingClientRect().height;
        return height > most ? [`${svg.getAttribute('class')} is ${height} high`]
            : height > 40 && !whole(svg) ? [`${svg.getAttribute('class')} may be cut`] : [];
    });
})";

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn no_picture_is_cut_and_dark_pages_print_black_on_white() {
    let out = built();
    let public = out.path().join("public");
    let mut browser = Browser::start();
    let mut faults = Vec::new();
    for path in kinds(&public).values() {
        // The text of A4 in CSS pixels, upright and on its side, between the margins that print.css sets.
        for (width, most, wide) in [(710, 998, false), (1039, 691, true)] {
            browser.open(&public.join(path), chromium::Look { width, scheme: "dark" });
            browser.show_printed("dark");
            let found = browser.evaluate(&format!("{CUT}({width}, {most}, {wide})"));
            let found = found.as_array().expect("a list").iter().filter_map(|fault| fault.as_str());
            faults.extend(found.map(|fault| format!("{path}: {fault}")));
        }
        let ink = browser.evaluate("[document.body, document.querySelector('h1')].map(e => getComputedStyle(e).color + getComputedStyle(document.body).backgroundColor).join()");
        if ink != "rgb(0, 0, 0)rgb(255, 255, 255),rgb(0, 0, 0)rgb(255, 255, 255)" {
            faults.push(format!("{path} is printed in {ink}"));
        }
        // What scripts add to choose rows by is folded on a screen, and no part of paper.
        let closed = browser.evaluate("[...document.querySelectorAll('details > :not(summary)')].filter(e => !e.closest('div.bar') && !e.checkVisibility({contentVisibilityAuto: true})).length");
        if closed != 0 {
            faults.push(format!("{path}: {closed} folded parts stay folded"));
        }
        let tools = browser.evaluate("[...document.querySelectorAll('div.bar, #tools, .skip')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 90)).join(' | ')");
        if tools != "" {
            faults.push(format!("{path}: tools are printed: {tools}"));
        }
    }
    assert_faultless(&faults);
}
