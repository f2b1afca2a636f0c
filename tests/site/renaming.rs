//! `rename`: a record under a new id, every reference led on, the old address kept, and nothing else different.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use assert_cmd::Command;
use wayfolio::diagnostics::Diagnostic;
use wayfolio::graph::Drafts;
use wayfolio::mend::{self, Refused, Renamed};
use wayfolio::site::{Memory, Options, Site};
use wayfolio::source::SourceTree;

use super::built::{self, REAL};

type Files = BTreeMap<String, String>;

fn look(tree: &SourceTree) -> Vec<Diagnostic> {
    let options = Options { drafts: Drafts::Shown, ..built::options() };
    Site::new(tree, &options, &mut Memory::default()).diagnostics
}

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert("content/portfolio.yaml", *b"model: 1\ntitle: Island\nlanguages: [en, da]\n");
    for (path, text) in files {
        tree.insert(path, text.as_bytes());
    }
    tree
}

fn contents(tree: &SourceTree) -> Files {
    tree.files().map(|file| (file.path.to_string(), String::from_utf8_lossy(&file.bytes).into_owned())).collect()
}

/// Checks that after a rename the files are as expected: those that are named, and no others, are different.
fn check(files: &[(&str, &str)], names: (&str, &str), expect: &[(&str, &str)]) {
    let before = tree(files);
    let renamed = mend::rename(&before, names, look).unwrap_or_else(|refused| panic!("{refused}"));
    let after = contents(&renamed.tree);
    for (path, text) in expect {
        assert_eq!(after.get(*path).map(String::as_str), Some(*text), "{path}");
    }
    let named: BTreeSet<&str> = expect.iter().map(|(path, _)| *path).collect();
    let moved: BTreeSet<&str> = renamed.changes.iter().map(|change| &*change.from).collect();
    for (path, text) in contents(&before) {
        if !named.contains(path.as_str()) && !moved.contains(path.as_str()) {
            assert_eq!(after.get(&path), Some(&text), "{path} is not to change");
        }
    }
    let mistakes =
        |tree: &SourceTree| look(tree).iter().filter(|it| !it.gap).map(|it| it.message.clone()).collect::<Vec<_>>();
    assert_eq!(mistakes(&renamed.tree), Vec::<String>::new());
}

const MISSION: (&str, &str) = (
    "content/missions/warm.md",
    "---\ntitle: Warm\nsteward: club\nmilestones:\n  - {id: gone, title: Oil gone, by: 2030}\n  - {id: last, title: Last, by: 2031, needs: [gone]}\nbarriers: [{id: grid, title: Grid, status: open, blocks: [gone]}]\nenablers: [{id: fund, title: Fund, status: missing, helps: [gone], answers: [grid]}]\ncritical: gone\n---\nSee [here](#milestone-gone).\n",
);
const CLUB: (&str, &str) = ("content/actors/club.md", "---\ntitle: Club\ntype: ngo\n---\n");

#[test]
fn fields_links_pictures_and_translations_are_led_on() {
    check(
        &[
            MISSION,
            CLUB,
            (
                "content/actions/heat.md",
                "---\ntitle: Heat\nstage: idea\nadvances:\n- warm/gone  # the oil\n---\nOf [ourselves](heat.md), [[heat]].\n",
            ),
            ("content/actions/heat.da.md", "---\ntitle: Varme\n---\n[Os](heat.md)\n"),
            (
                "content/actions/sub/sun.md",
                "---\ntitle: Sun\nstage: idea\nneeds: [ 'heat' ]\ncontinues: heat\n---\n[a](../heat.md), [b][h], [[actions/heat|the heat]], [[heat]].\n\n[h]: ../heat.md \"Heat\"\n",
            ),
            (
                "content/lessons/one.md",
                "---\ntitle: One\nabout: [actions/heat, missions/warm]\nlearned: Much.\nled_to: [heat]\n---\n\n```wayfolio\nmoney: heat\n```\n",
            ),
            ("content/index.md", "---\ntitle: Home\n---\n[Heat](actions/heat.md#money)\n"),
        ],
        ("heat", "warm-homes"),
        &[
            (
                "content/actions/warm-homes.md",
                "---\ntitle: Heat\nstage: idea\nadvances:\n- warm/gone  # the oil\naliases: [actions/heat/]\n---\nOf [ourselves](warm-homes.md), [[warm-homes]].\n",
            ),
            ("content/actions/warm-homes.da.md", "---\ntitle: Varme\n---\n[Os](warm-homes.md)\n"),
            (
                "content/actions/sub/sun.md",
                "---\ntitle: Sun\nstage: idea\nneeds: [ 'warm-homes' ]\ncontinues: warm-homes\n---\n[a](../warm-homes.md), [b][h], [[actions/warm-homes|the heat]], [[warm-homes]].\n\n[h]: ../warm-homes.md \"Heat\"\n",
            ),
            (
                "content/lessons/one.md",
                "---\ntitle: One\nabout: [actions/warm-homes, missions/warm]\nlearned: Much.\nled_to: [warm-homes]\n---\n\n```wayfolio\nmoney: warm-homes\n```\n",
            ),
            ("content/index.md", "---\ntitle: Home\n---\n[Heat](actions/warm-homes.md#money)\n"),
        ],
    );
}

#[test]
fn a_mission_takes_its_milestones_along() {
    check(
        &[
            MISSION,
            CLUB,
            (
                "content/actions/heat.md",
                "---\ntitle: Heat\nstage: idea\nadvances: [warm/gone, missions/warm, {to: warm/last}]\nanswers: [warm/grid]\n---\n[[warm/gone]], [m](../missions/warm.md#milestone-gone)\n",
            ),
            (
                "content/missions/next.md",
                "---\ntitle: Next\ncontinues: warm\nmilestones: [{id: a, title: A, by: 2035, needs: [warm/gone]}]\n---\n",
            ),
            (
                "content/outcomes/oil.md",
                "---\ntitle: Oil\nunit: t\ndirection: down\nmissions: [warm]\ntargets: [{date: 2030, value: 1, mission: warm}]\n---\n",
            ),
        ],
        ("missions/warm", "missions/oil-free"),
        &[
            (
                "content/actions/heat.md",
                "---\ntitle: Heat\nstage: idea\nadvances: [oil-free/gone, missions/oil-free, {to: oil-free/last}]\nanswers: [oil-free/grid]\n---\n[[oil-free/gone]], [m](../missions/oil-free.md#milestone-gone)\n",
            ),
            (
                "content/missions/next.md",
                "---\ntitle: Next\ncontinues: oil-free\nmilestones: [{id: a, title: A, by: 2035, needs: [oil-free/gone]}]\n---\n",
            ),
            (
                "content/outcomes/oil.md",
                "---\ntitle: Oil\nunit: t\ndirection: down\nmissions: [oil-free]\ntargets: [{date: 2030, value: 1, mission: oil-free}]\n---\n",
            ),
        ],
    );
}

#[test]
fn a_milestone_is_renamed_within_its_mission() {
    check(
        &[
            MISSION,
            CLUB,
            (
                "content/missions/warm.da.md",
                "---\nmilestones: {gone: {title: V\u{e6}k}}\n---\n[Her](#milestone-gone)\n",
            ),
            (
                "content/actions/heat.md",
                "---\ntitle: Heat\nstage: idea\nadvances: [warm/gone]\n---\n[[warm/gone]], [m](../missions/warm.md#milestone-gone)\n",
            ),
        ],
        ("warm/gone", "oil-gone"),
        &[
            (
                MISSION.0,
                "---\ntitle: Warm\nsteward: club\nmilestones:\n  - {id: oil-gone, title: Oil gone, by: 2030}\n  - {id: last, title: Last, by: 2031, needs: [oil-gone]}\nbarriers: [{id: grid, title: Grid, status: open, blocks: [oil-gone]}]\nenablers: [{id: fund, title: Fund, status: missing, helps: [oil-gone], answers: [grid]}]\ncritical: oil-gone\n---\nSee [here](#milestone-oil-gone).\n",
            ),
            (
                "content/missions/warm.da.md",
                "---\nmilestones: {oil-gone: {title: V\u{e6}k}}\n---\n[Her](#milestone-oil-gone)\n",
            ),
            (
                "content/actions/heat.md",
                "---\ntitle: Heat\nstage: idea\nadvances: [warm/oil-gone]\n---\n[[warm/oil-gone]], [m](../missions/warm.md#milestone-oil-gone)\n",
            ),
        ],
    );
}

#[test]
fn a_folder_goes_along_with_its_files_and_figures() {
    let before = tree(&[
        (
            "content/outcomes/oil/index.md",
            "---\ntitle: Oil\nunit: t\ndirection: down\n---\n[Notes](notes.txt), [again](../oil/notes.txt)\n",
        ),
        ("content/outcomes/oil/oil.csv", "date,value\n2020,5\n"),
        ("content/outcomes/oil/notes.txt", "Notes.\n"),
        (
            "content/pages/about.md",
            "---\ntitle: About\n---\n[Oil](../outcomes/oil/), [notes](../outcomes/oil/notes.txt), ![x](../outcomes/oil/no%20te.png)\n",
        ),
        ("content/outcomes/oil/no te.png", "\u{89}"),
    ]);
    let renamed = mend::rename(&before, ("oil", "boilers"), |_| Vec::new()).expect("it can be renamed");
    let after = contents(&renamed.tree);
    let paths: Vec<&str> = after.keys().map(String::as_str).filter(|path| path.contains("outcomes")).collect();
    let expect =
        ["boilers.csv", "index.md", "no te.png", "notes.txt"].map(|name| format!("content/outcomes/boilers/{name}"));
    assert_eq!(paths, expect);
    assert!(
        after["content/outcomes/boilers/index.md"].ends_with("[Notes](notes.txt), [again](../boilers/notes.txt)\n")
    );
    assert!(after["content/pages/about.md"].ends_with(
        "[Oil](../outcomes/boilers/), [notes](../outcomes/boilers/notes.txt), ![x](../outcomes/boilers/no%20te.png)\n"
    ));
}

#[test]
fn a_page_may_move_to_another_folder_and_the_navigation_follows() {
    let mut before = tree(&[
        ("content/pages/about.md", "---\ntitle: About\n---\n[Heat](../actions/heat.md)\n"),
        ("content/actions/heat.md", "---\ntitle: Heat\nstage: idea\n---\n[About](../pages/about.md#top)\n\n# Top\n"),
    ]);
    before.insert("content/portfolio.yaml", *b"model: 1\ntitle: Island\nnav:\n- {title: About, to: about/}\n");
    let renamed = mend::rename(&before, ("about", "club/who"), |_| Vec::new()).expect("it can be renamed");
    let after = contents(&renamed.tree);
    assert_eq!(
        after["content/pages/club/who.md"],
        "---\ntitle: About\naliases: [about/]\n---\n[Heat](../../actions/heat.md)\n"
    );
    assert!(after["content/actions/heat.md"].contains("[About](../pages/club/who.md#top)"));
    assert!(after["content/portfolio.yaml"].ends_with("to: club/who/}\n"));
}

#[test]
fn a_name_that_becomes_two_peoples_is_written_in_full() {
    check(
        &[
            ("content/places/sea.md", "---\ntitle: Sea\n---\n"),
            ("content/actions/clean.md", "---\ntitle: Clean\nstage: idea\n---\n"),
            ("content/pages/about.md", "---\ntitle: About\n---\n[[sea]] and [[clean]]\n"),
        ],
        ("clean", "sea"),
        &[("content/pages/about.md", "---\ntitle: About\n---\n[[places/sea]] and [[actions/sea]]\n")],
    );
}

#[test]
fn the_old_address_joins_the_others_however_they_are_written() {
    let cases = [
        ("aliases: [a/, b/]  # old\n", "aliases: [a/, b/, actions/heat/]  # old\n"),
        ("aliases:\n  - a/  # one\n  - \"b/\"\n", "aliases:\n  - a/  # one\n  - \"b/\"\n  - actions/heat/\n"),
        ("aliases: a/\n", "aliases: [a/, actions/heat/]\n"),
        ("aliases:   # none yet\n", "aliases: [actions/heat/]   # none yet\n"),
        ("aliases: []\n", "aliases: [actions/heat/]\n"),
        ("", "aliases: [actions/heat/]\n"),
        // A former name that it gets back is its own address again.
        ("aliases: [actions/warm/]\n", "aliases: [actions/heat/]\n"),
    ];
    for (before, after) in cases {
        let text = |aliases: &str| format!("---\ntitle: Heat\n{aliases}stage: idea\n---\nWords.\n");
        let last = |aliases: &str| format!("---\ntitle: Heat\nstage: idea\n{aliases}---\nWords.\n");
        let expect = if before.is_empty() { last(after) } else { text(after) };
        check(&[("content/actions/heat.md", &text(before))], ("heat", "warm"), &[("content/actions/warm.md", &expect)]);
        let crlf = |text: &str| text.replace('\n', "\r\n");
        check(
            &[("content/actions/heat.md", &crlf(&text(before)))],
            ("heat", "warm"),
            &[("content/actions/warm.md", &crlf(&expect))],
        );
    }
}

#[test]
fn names_that_do_not_fit_are_refused_in_plain_words() {
    let tree = tree(&[
        MISSION,
        CLUB,
        ("content/actions/heat.md", "---\ntitle: Heat\nstage: idea\n---\n"),
        ("content/actions/sun.md", "---\ntitle: Sun\nstage: idea\naliases: [actions/moon/]\n---\n"),
        ("content/places/heat.md", "---\ntitle: Heat\n---\n"),
    ]);
    let cases = [
        (("haet", "b"), "there is nothing called `haet`; did you mean `actions/heat`?"),
        (("heat", "b"), "`heat` may be `actions/heat` or `places/heat`; write one of these in full"),
        (
            ("sun", "The Sun"),
            "`The Sun` cannot be an id: ids are lower case letters, digits and hyphens; did you mean `the-sun`?",
        ),
        (("sun", "heat"), "there is a `actions/heat` already; choose another name, or rename that one first"),
        (("sun", "sun"), "it is called `actions/sun` already"),
        (
            ("sun", "places/sun"),
            "`places/sun` would be something else than `actions/sun`: a new name keeps the kind; write the id alone",
        ),
        (("warm/gone", "grid"), "there is a `warm/grid` already; choose another name, or rename that one first"),
        (("warm/gnoe", "x"), "there is nothing called `warm/gnoe`; did you mean `warm/gone`?"),
    ];
    for (names, words) in cases {
        let refused = mend::rename(&tree, names, look).map(|renamed| renamed.new).expect_err(words);
        assert_eq!(refused.to_string(), words);
    }
    let refused = mend::rename(&tree, ("actions/heat", "moon"), look).expect_err("an old address stands there");
    assert!(
        matches!(&refused, Refused::Mistakes { found } if found[0].contains("sun.md:4: the old address")),
        "{refused}"
    );
}

/// A much-referenced actor of the real portfolio, and a name that stands at the same place in every order.
const OLD: &str = "energy-academy";
const NEW: &str = "energy-academyx";

#[test]
fn the_real_portfolio_is_the_same_under_another_name() {
    let renamed = mend::rename(&REAL.tree, ("actors/energy-academy", NEW), look).expect("it can be renamed");
    assert!(renamed.changes.len() > 20, "{} files changed", renamed.changes.len());
    let back = |text: &str| text.replace(NEW, OLD);

    // The same is told of the same places.
    let told = |tree: &SourceTree| {
        let line = |it: &Diagnostic| {
            let at = tree.file(it.span.file).map(|file| file.position(it.span.start));
            back(&format!("{} {} {at:?} {} {}", it.code, tree.path(it.span.file), it.message, it.hint))
        };
        look(tree).iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(told(&renamed.tree), told(&REAL.tree));

    // The same pages come of it, but for the address and the page that leads on from the old one.
    let after = built::build(&renamed.tree, &mut Memory::default()).files;
    let alias = format!("actors/{OLD}/index.html");
    let leads_on = after.get(&alias).and_then(Option::as_deref).expect("the old address leads on");
    assert!(String::from_utf8_lossy(leads_on).contains(&format!("{NEW}/index.html")));
    let pages = |files: &BTreeMap<String, Option<Vec<u8>>>| -> BTreeMap<String, String> {
        let pages = files.iter().filter(|(path, _)| **path != alias && **path != format!("da/{alias}"));
        let named = pages
            .map(|(path, bytes)| (back(path), back(&String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()))));
        named.collect()
    };
    // Without their history, which knows the record under its old name until the change is committed.
    let old = built::build(&REAL.tree, &mut Memory::default()).files;
    let (mut before, after) = (pages(&old), pages(&after));
    for path in [alias.clone(), format!("da/{alias}")] {
        before.insert(path.clone(), back(&String::from_utf8_lossy(old[&path].as_deref().unwrap_or_default())));
    }
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    // What tells of old addresses, of sizes and of the order of addresses has one more to tell, or another length.
    let tells_of_addresses = |path: &str| {
        let of_each = ["data/index.html", "search/data/index.js"];
        ["_redirects", "datapackage.json", "portfolio.json", "sitemap.xml"].contains(&path)
            || of_each.contains(&path.trim_start_matches("da/"))
    };
    let different = before.keys().filter(|path| before[*path] != after[*path]);
    let different: Vec<&String> = different.filter(|path| !tells_of_addresses(path)).collect();
    assert_eq!(different, Vec::<&String>::new());

    // And back again nothing is different but the address that is kept.
    let Renamed { tree, .. } = mend::rename(&renamed.tree, ("actors/energy-academyx", OLD), look).expect("and back");
    let changed: Vec<String> = contents(&tree)
        .into_iter()
        .filter(|(path, text)| {
            REAL.folder.get(path).is_none_or(|it| it != text.as_bytes()) && !text.contains('\u{fffd}')
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(changed, [format!("content/actors/{OLD}.md")]);
}

#[test]
fn the_command_moves_the_files_and_says_what_it_did() {
    let place = tempfile::tempdir().expect("there is room for a folder");
    let files = contents(&tree(&[
        MISSION,
        CLUB,
        ("content/outcomes/oil/index.md", "---\ntitle: Oil\nunit: t\ndirection: down\nmissions: [warm]\n---\n"),
        ("content/outcomes/oil/oil.csv", "date,value\n2020,5\n"),
    ]));
    for (path, text) in &files {
        let place = place.path().join(path);
        fs::create_dir_all(place.parent().expect("it lies in a folder")).expect("folders can be made");
        fs::write(place, text).expect("files can be written");
    }
    let run = |arguments: &[&str]| {
        let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
        wayfolio.arg("rename").arg("--root").arg(place.path()).args(arguments);
        let output = wayfolio.output().expect("the command starts");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it is text");
        (output.status.code().expect("it ended by itself"), text(&output.stdout), text(&output.stderr))
    };
    let (code, printed, _) = run(&["oil", "boilers", "--dry-run"]);
    assert_eq!(code, 0);
    assert!(printed.contains("nothing was written") && place.path().join("content/outcomes/oil/index.md").exists());
    let (code, printed, _) = run(&["oil", "boilers"]);
    assert_eq!(code, 0);
    assert!(printed.contains("content/outcomes/oil/oil.csv → content/outcomes/boilers/boilers.csv\n"), "{printed}");
    assert!(printed.ends_with("`outcomes/oil` is called `outcomes/boilers` now; 1 line in 1 file changed; its old address outcomes/oil/ leads on\n"), "{printed}");
    assert!(place.path().join("content/outcomes/boilers/boilers.csv").exists());
    assert!(!place.path().join("content/outcomes/oil").exists(), "an empty folder is left");
    let (code, _, said) = run(&["oil", "gas"]);
    assert_eq!((code, said.contains("there is nothing called `oil`")), (1, true), "{said}");
}
