//! `gaps`: what is missing as a table and for machines; and the links that open the file to mend.

use scraper::{Html, Selector};
use serde_json::Value;
use wayfolio::site::Memory;

use super::built::{self, REAL};
use super::command::wayfolio;

fn printed(arguments: &[&str]) -> String {
    let output = wayfolio("gaps").args(arguments).assert().success().get_output().stdout.clone();
    String::from_utf8(output).expect("it is text")
}

#[test]
fn every_gap_is_listed_once_by_mission_and_for_everybody_who_could_close_it() {
    let listing: Value = serde_json::from_str(&printed(&["--format", "json"])).expect("it is JSON");
    let gaps = listing["gaps"].as_array().expect("a list");
    let count = REAL.built.found.iter().filter(|found| found.gap).count();
    assert_eq!((gaps.len(), listing["count"].as_u64()), (count, Some(count as u64)));
    let rows = |table: &str| table.lines().filter(|line| line.starts_with("  ")).count();
    assert_eq!(rows(&printed(&[])), count);
    assert_eq!(rows(&printed(&["--by", "rule"])), count);
    let closers: usize = gaps.iter().map(|gap| gap["closers"].as_array().map_or(0, Vec::len).max(1)).sum();
    assert_eq!(rows(&printed(&["--by", "actor"])), closers);
    let table = printed(&["--by", "actor"]);
    assert!(table.contains("\nnobody is named: ") && table.contains("Samsø Kommune (samso-kommune): "), "{table}");
    for gap in gaps {
        let place = format!("{}:{}", gap["file"].as_str().expect("text"), gap["line"]);
        assert!(table.contains(&place), "{place}");
    }
}

#[test]
fn one_mission_can_be_asked_for_and_a_misspelt_one_is_told() {
    let listing: Value =
        serde_json::from_str(&printed(&["--format", "json", "--mission", "climate-plan"])).expect("it is JSON");
    let gaps = listing["gaps"].as_array().expect("a list");
    assert!(!gaps.is_empty() && gaps.len() < 20, "{} gaps", gaps.len());
    let of_it = |gap: &Value| gap["missions"].as_array().is_some_and(|all| all.iter().any(|it| it == "climate-plan"));
    assert!(gaps.iter().all(of_it));
    let refused = wayfolio("gaps").args(["--mission", "climate-paln"]).assert().code(2).get_output().stderr.clone();
    let said = String::from_utf8(refused).expect("it is text");
    assert!(said.contains("did you mean `climate-plan`?"), "{said}");
}

#[test]
fn a_spreadsheet_gets_one_row_a_gap() {
    let table = printed(&["--format", "csv"]);
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let heads: Vec<String> = rows.headers().expect("there are heads").iter().map(str::to_owned).collect();
    assert_eq!(heads[..3], ["rule", "severity", "critical"]);
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().expect("each has as many cells");
    assert_eq!(rows.len(), REAL.built.found.iter().filter(|found| found.gap).count());
}

/// Builds the real portfolio as if it were kept in a repository, and returns some of its pages.
fn pages(repository: &str) -> [Html; 3] {
    let mut files = REAL.folder.clone();
    let settings = files.get_mut("content/portfolio.yaml").expect("it is there");
    settings.extend_from_slice(format!("repository: {repository}\n").as_bytes());
    let site = built::site(&built::tree(&files), &mut Memory::default()).value;
    let route = |path: &str| site.routes().into_iter().find(|route| route.as_str() == path).expect("it is a page");
    ["gaps/index.html", "missions/fossil-free-2030/index.html", "actions/biogas-trolleborg/index.html"].map(|path| {
        let bytes = site.render(&route(path)).expect("it can be set");
        Html::parse_document(&String::from_utf8(bytes).expect("it is text"))
    })
}

/// Lists the addresses of the links of a page that lead to a host.
fn leads(page: &Html, host: &str) -> Vec<String> {
    let links = Selector::parse("main a[href]").expect("it is a selector");
    let addresses = page.select(&links).filter_map(|link| link.value().attr("href"));
    addresses.filter(|address| address.starts_with(host)).map(str::to_owned).collect()
}

#[test]
fn every_gap_opens_the_file_that_closes_it_on_every_kind_of_host() {
    let hosts = [
        ("github.com", "", "edit/main/", "blob/main/", "?plain=1#L"),
        ("gitlab.com", "", "-/edit/main/", "-/blob/main/", "?plain=1#L"),
        ("codeberg.org", "", "_edit/main/", "src/branch/main/", "?display=source#L"),
        ("bitbucket.org", "", "src/main/", "src/main/", "#lines-"),
        ("git.sr.ht", "", "tree/main/item/", "tree/main/item/", "#L"),
        ("git.isle.example", ", host: gitea", "_edit/main/", "src/branch/main/", "?display=source#L"),
    ];
    for (host, named, edit, view, line) in hosts {
        let url = format!("https://{host}/isle/plan");
        let [gaps, mission, action] = pages(&format!("{{url: {url}, folder: site{named}}}"));
        let count = REAL.built.found.iter().filter(|found| found.gap).count();
        let of = |page: &Html, start: &str, part: &str| {
            let start = format!("{url}/{start}site/content/");
            leads(page, &start).into_iter().filter(|address| address.contains(part)).count()
        };
        assert!(of(&gaps, edit, "") >= count, "{host}: {:?}", leads(&gaps, &url).first());
        assert_eq!(of(&gaps, view, line), count, "{host}: {:?}", leads(&gaps, &url).first());
        assert_eq!(of(&mission, edit, ""), 5, "{host}: those that the mission's page explains");
        assert!(of(&action, edit, "actions/biogas-trolleborg.md") >= 1, "{host}");
    }
}
