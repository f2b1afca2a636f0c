//! What is written to start from is right: it is checked as a community's own files would be.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::{Date, date};

use wayfolio::diagnostics::{Diagnostic, Severity};
use wayfolio::graph::Drafts;
use wayfolio::model::{Kind, Vocabulary};
use wayfolio::site::{Memory, Options, Site};
use wayfolio::source::SourceTree;
use wayfolio::starter::{File, Host, Publication, Release, Request, Wishes, languages, portfolio, record};

const TODAY: Date = date(2026, 11, 23);

fn wishes() -> Wishes {
    Wishes {
        title: None,
        language: "en".to_owned(),
        repository: None,
        hosts: Host::EVERY.to_vec(),
        publication: Publication::Pages,
        release: Release { version: "1.2.3".to_owned(), ..Release::default() },
        as_of: TODAY,
        content: true,
    }
}

fn tree(files: &[File]) -> SourceTree {
    let mut tree = SourceTree::default();
    for file in files.iter().filter(|file| file.path.starts_with("content/") || file.path.starts_with("themes/")) {
        tree.insert(&file.path, file.text.as_bytes().to_vec());
    }
    tree
}

fn site(tree: &SourceTree, as_of: Date) -> (Site, Vec<Diagnostic>) {
    let options = Options { as_of, base_url: None, drafts: Drafts::Shown, history: None };
    let warned = Site::new(tree, &options, &mut Memory::default());
    (warned.value, warned.diagnostics)
}

/// Lists mistakes as people would read them; gaps are none.
fn mistakes(tree: &SourceTree, as_of: Date) -> Vec<String> {
    let (_, found) = site(tree, as_of);
    let rules: BTreeSet<&str> = wayfolio::model::Rule::ALL.iter().map(|rule| rule.as_str()).collect();
    let is_mistake = |found: &&Diagnostic| {
        found.severity == Severity::Error || (found.severity == Severity::Warning && !rules.contains(found.code))
    };
    let told = |found: &Diagnostic| format!("{}: {} ({})", tree.path(found.span.file), found.message, found.hint);
    found.iter().filter(is_mistake).map(told).collect()
}

fn text<'f>(files: &'f [File], path: &str) -> &'f str {
    &files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is written")).text
}

#[test]
fn every_language_starts_without_a_mistake_on_any_day() {
    assert_eq!(languages(), ["ar", "da", "de", "el", "en", "es", "fi", "fr", "hr", "uk"]);
    for language in languages() {
        for as_of in [TODAY, date(2027, 1, 1), date(2028, 2, 29), date(2031, 12, 31)] {
            let files = portfolio(&Wishes { language: language.to_owned(), as_of, ..wishes() });
            assert_eq!(mistakes(&tree(&files), as_of), Vec::<String>::new(), "{language} on {as_of}");
        }
    }
}

#[test]
fn the_example_has_what_the_idea_is_about_and_gaps_to_learn_from() {
    for language in languages() {
        let files = portfolio(&Wishes { language: language.to_owned(), ..wishes() });
        let (site, found) = site(&tree(&files), TODAY);
        let portfolio = site.portfolio();
        assert_eq!((portfolio.missions.len(), portfolio.outcomes.len(), portfolio.lessons.len()), (1, 1, 1));
        let stages: BTreeSet<&str> =
            portfolio.actions.iter().map(|(_, entry)| entry.record.stage.value.as_str()).collect();
        assert_eq!(stages, BTreeSet::from(["completed", "design", "underway"]));
        let codes: BTreeSet<&str> = found.iter().map(|found| found.code).collect();
        assert_eq!(codes, BTreeSet::from(["milestone-single-bet", "milestone-unserved"]), "{language}");
    }
}

#[test]
fn every_file_is_in_the_language_and_no_token_is_left() {
    let kinds = [Publication::Pages, Publication::Netlify, Publication::S3, Publication::Rsync, Publication::Nowhere];
    let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    for publication in kinds {
        let hosts = Host::ALL.to_vec();
        let of = |language: &str| {
            portfolio(&Wishes { language: language.to_owned(), publication, hosts: hosts.clone(), ..wishes() })
        };
        let (english, danish) = (of("en"), of("da"));
        assert_eq!(paths(&english), paths(&danish));
        for file in english.iter().chain(&danish) {
            let tokens = [
                "@title",
                "@name",
                "@year",
                "@month",
                "@day",
                "@today",
                "@version",
                "@releases",
                "@checksum",
                "@runner",
                "@checkout",
                "@repository",
                "@language",
            ];
            let left: Vec<_> = tokens.iter().filter(|token| file.text.contains(**token)).collect();
            assert!(left.is_empty(), "{}: {left:?}", file.path);
        }
        for (one, other) in english.iter().zip(&danish) {
            let is_words = Path::new(&one.path).extension().is_some_and(|ending| ending == "md")
                || one.path.to_lowercase().contains("issue_template");
            assert_eq!(one.text != other.text, is_words || one.path == "content/portfolio.yaml", "{}", one.path);
        }
    }
    // A language without words of its own gets English ones, and says its own name in the settings.
    let frisian = portfolio(&Wishes { language: "fy".to_owned(), ..wishes() });
    assert!(text(&frisian, "content/portfolio.yaml").contains("\nlanguage: fy\n"));
    assert!(text(&frisian, "CONTRIBUTING.md").starts_with("# How to take part"));
}

#[test]
fn a_host_gets_its_own_files_and_no_others() {
    let of = |hosts: &[Host]| {
        let files = portfolio(&Wishes { hosts: hosts.to_vec(), ..wishes() });
        let tops = files.iter().filter_map(|file| file.path.split('/').next().filter(|top| top.starts_with('.')));
        tops.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let mut all = of(&[]);
    assert!(all.is_disjoint(&set(&[".github", ".gitlab", ".forgejo", ".gitlab-ci.yml"])));
    assert_eq!(&of(&[Host::Github]) - &all, set(&[".github"]));
    assert_eq!(&of(&[Host::Gitlab]) - &all, set(&[".gitlab", ".gitlab-ci.yml"]));
    assert_eq!(&of(&[Host::Codeberg]) - &all, set(&[".forgejo"]));
    all.extend(set(&[".github", ".gitlab", ".forgejo", ".gitlab-ci.yml"]));
    assert_eq!(of(&Host::EVERY), all);
}

#[test]
fn the_host_is_told_by_the_address() {
    let of = Host::of_address;
    assert_eq!(of("https://github.com/island/portfolio"), Some(Host::Github));
    assert_eq!(of("https://gitlab.com/island/portfolio"), Some(Host::Gitlab));
    assert_eq!(of("https://gitlab.example.org/a/b"), Some(Host::Gitlab));
    assert_eq!(of("https://codeberg.org/island/portfolio"), Some(Host::Codeberg));
    assert_eq!(of("https://forgejo.example.org/a/b"), Some(Host::Forgejo));
    assert_eq!(of("https://notgithub.com/a/b"), None);
    assert_eq!(of("git@github.com:a/b"), None);
}

#[test]
fn a_title_stays_itself_whatever_it_holds() {
    for title in
        ["Ørby: hvad nu?", "\"Quoted\" # and more", "yes", "2030", "- a", "@title@ @year@", "Back\\slash", "前进"]
    {
        let files = portfolio(&Wishes { title: Some(title.to_owned()), ..wishes() });
        let tree = tree(&files);
        let (site, _) = site(&tree, TODAY);
        assert_eq!(site.portfolio().settings.title, title);
        assert_eq!(mistakes(&tree, TODAY), Vec::<String>::new(), "{title}");
        assert!(text(&files, "README.md").starts_with(&format!("# {title}\n")));
    }
}

#[test]
fn a_repository_makes_links_for_editing() {
    let files = portfolio(&Wishes { repository: Some("https://example.org/island/portfolio".to_owned()), ..wishes() });
    let (site, _) = site(&tree(&files), TODAY);
    assert_eq!(
        site.portfolio().settings.repository.as_ref().map(|kept| &*kept.url),
        Some("https://example.org/island/portfolio")
    );
}

/// Adds a record to the example; gives its path and text, or the words of the refusal.
fn add(request: &Request, own: &[(&str, &str)]) -> Result<(String, String), String> {
    let mut tree = tree(&portfolio(&wishes()));
    for (path, words) in own {
        tree.insert(path, words.as_bytes().to_vec());
    }
    let (site, _) = site(&tree, TODAY);
    let file = record(request, site.portfolio(), &tree).map_err(|refusal| refusal.to_string())?;
    assert!(tree.get(&file.path).is_none(), "{} is there already", file.path);
    tree.insert(&file.path, file.text.clone().into_bytes());
    assert_eq!(mistakes(&tree, TODAY), Vec::<String>::new(), "{}", file.text);
    Ok((file.path, file.text))
}

fn request(kind: Kind, title: &str) -> Request<'_> {
    Request { kind, title, id: None, serves: None, today: TODAY }
}

#[test]
fn every_kind_is_added_without_a_mistake_in_every_language() {
    for language in ["en", "da", "fy"] {
        let settings = format!("model: 1\ntitle: T\nlanguage: {language}\n");
        for &kind in Kind::ALL {
            let serves = (kind == Kind::Lesson).then_some("actions/walking-bus");
            let mut tree = tree(&portfolio(&wishes()));
            tree.insert(SourceTree::SETTINGS, settings.clone().into_bytes());
            let before = mistakes(&tree, TODAY);
            let (site, _) = site(&tree, TODAY);
            let file =
                record(&Request { serves, ..request(kind, "Light: by the \"stream\"") }, site.portfolio(), &tree);
            let file = file.expect("it can be added");
            assert_eq!(file.path, format!("content/{}/light-stream.md", kind.folder()));
            tree.insert(&file.path, file.text.clone().into_bytes());
            assert_eq!(mistakes(&tree, TODAY), before, "{}", file.text);
            assert!(!file.text.contains('@'), "{}", file.text);
        }
    }
}

#[test]
fn what_a_record_is_for_is_filled_in() {
    let check = |kind: Kind, serves: &str, expect: &str| {
        let (_, text) = add(&Request { serves: Some(serves), ..request(kind, "Lamps") }, &[]).expect("it exists");
        assert!(text.lines().any(|line| line == expect), "{expect} in\n{text}");
    };
    check(Kind::Action, "walk-to-school/lights-in-winter", "advances: [walk-to-school/lights-in-winter]");
    check(Kind::Action, "walk-to-school", "advances: [walk-to-school]");
    check(Kind::Action, "missions/walk-to-school", "advances: [walk-to-school]");
    check(Kind::Action, "children-on-foot", "moves: [children-on-foot]");
    check(Kind::Outcome, "walk-to-school", "missions: [walk-to-school]");
    check(Kind::Outcome, "walk-to-school/lights-in-winter", "missions: [walk-to-school]");
    check(Kind::Mission, "walk-to-school", "part_of: walk-to-school");
    check(Kind::Lesson, "walking-bus", "about: [actions/walking-bus]");
    check(Kind::Lesson, "children-on-foot", "about: [outcomes/children-on-foot]");
    check(Kind::Lesson, "walk-to-school/ways-known", "about: [missions/walk-to-school]");
}

#[test]
fn what_does_not_exist_is_refused_with_what_was_meant() {
    let refused = |kind: Kind, serves: &str, expect: &str| {
        let words = add(&Request { serves: Some(serves), ..request(kind, "Lamps") }, &[]).expect_err("it is refused");
        assert_eq!(words, expect);
    };
    refused(
        Kind::Action,
        "walk-to-school/light-in-winter",
        "there is no `walk-to-school/light-in-winter` that an action could be for; did you mean `walk-to-school/lights-in-winter`?",
    );
    refused(
        Kind::Action,
        "lights-in-winter",
        "there is no `lights-in-winter` that an action could be for; did you mean `walk-to-school/lights-in-winter`?",
    );
    refused(
        Kind::Outcome,
        "walk-to-skool",
        "there is no `walk-to-skool` that an outcome could be for; did you mean `walk-to-school`?",
    );
    refused(
        Kind::Place,
        "walk-to-school",
        "a place is not written for one other thing; leave out --for, and name it where it belongs, under `places`",
    );
    let words = add(&request(Kind::Lesson, "Ask"), &[]).expect_err("it is about nothing");
    assert_eq!(words, "a lesson is about something; say what with --for, such as --for actions/ask-the-children");
}

#[test]
fn ids_are_short_plain_and_free() {
    let id = |title: &str| add(&request(Kind::Action, title), &[]).expect("it can be added").0;
    assert_eq!(id("A second crossing"), "content/actions/second-crossing.md");
    assert_eq!(id("Lys på åen ved Ørby Å"), "content/actions/lys-paa-aaen-ved-oerby-aa.md");
    assert_eq!(id("It's the children's own way"), "content/actions/childrens-own-way.md");
    assert_eq!(id("Zażółć gęślą jaźń"), "content/actions/zazolc-gesla-jazn.md");
    assert_eq!(id("On and off"), "content/actions/off.md");
    assert_eq!(
        id("To be or not to be in the long run of many years and more"),
        "content/actions/not-long-run-many-years-more.md"
    );
    assert_eq!(id("Walking bus"), "content/actions/walking-bus-2.md");
    // A file that cannot be read has its id all the same.
    let own = [("content/actions/lamps.md", "---\ntitle: [\n---\n")];
    let mut tree = tree(&portfolio(&wishes()));
    tree.insert(own[0].0, own[0].1.as_bytes().to_vec());
    let (site, _) = site(&tree, TODAY);
    assert_eq!(
        record(&request(Kind::Action, "Lamps!"), site.portfolio(), &tree).expect("added").path,
        "content/actions/lamps-2.md"
    );
    let refused = |request: &Request| add(request, &[]).expect_err("it is refused");
    assert_eq!(
        refused(&request(Kind::Action, "A walking bus from the north")),
        "there is an action \"A walking bus from the north\" already, in content/actions/walking-bus.md; change that file, or choose another title",
    );
}

#[test]
fn an_id_that_is_asked_for_is_taken_or_refused() {
    let with = |id: &'static str| add(&Request { id: Some(id), ..request(Kind::Action, "Lamps") }, &[]);
    assert_eq!(with("lamps-by-night").expect("it is free").0, "content/actions/lamps-by-night.md");
    assert_eq!(
        with("Lamps!").expect_err("no id"),
        "`Lamps!` cannot be an id; an id has small letters, digits and hyphens, such as `lamps`"
    );
    assert_eq!(
        with("walking-bus").expect_err("taken"),
        "there is an action `walking-bus` already, in content/actions/walking-bus.md; choose another with --id, or change that file",
    );
    let page = Request { id: Some("about/team"), ..request(Kind::Page, "Who we are") };
    assert_eq!(add(&page, &[]).expect("a page may lie in a folder").0, "content/pages/about/team.md");
    assert!(add(&Request { id: Some("../secret"), ..request(Kind::Page, "No") }, &[]).is_err());
    assert!(add(&request(Kind::Action, "!!!"), &[]).expect_err("no letters").contains("give one with --id"));
}

#[test]
fn the_sites_own_template_goes_first() {
    let own = [("themes/default/records/action.md", "---\ntitle: @title@\nstage: ready\n@advances@\n---\nOurs.\n")];
    let (_, text) = add(&request(Kind::Action, "Lamps"), &own).expect("it can be added");
    assert_eq!(text, "---\ntitle: Lamps\nstage: ready\n# advances: []\n---\nOurs.\n");
    let danish = [("themes/default/records/en/action.md", "---\ntitle: @title@\nstage: design\n---\n"), own[0]];
    assert!(add(&request(Kind::Action, "Lamps"), &danish).expect("it can be added").1.contains("stage: design"));
}
