//! Links in the words.

use super::{By, check, portfolio};
use crate::graph::{BodyTarget, FRONT_SECTIONS, Portfolio, sections};
use crate::model::{Kind, Vocabulary};

const HEAT: &str = "---
title: Heat
milestones:
  - {id: oil-gone, title: Oil gone}
barriers:
  - {id: no-hands, title: No hands, status: open}
---
## Why now

Words.
";
const TOWN: &str = "---
title: Town
type: other
---
";

fn town(words: &str) -> String {
    format!("{TOWN}{words}\n")
}

/// Checks what is told of the words of an actor beside a mission.
fn check_words(words: &str, expect: &str, mended: By<'_>) {
    check(
        &[
            ("content/missions/heat.md", HEAT),
            ("content/media/plan.pdf", "%PDF"),
            ("content/media/minutes (1).pdf", "%PDF"),
            ("content/actors/town.md", &town(words)),
        ],
        expect,
        mended,
    );
}

/// Says where each link of the actor's words leads.
fn leads(words: &str) -> Vec<String> {
    let portfolio = portfolio(&[
        ("content/index.md", "---\ntitle: Welcome\n---\n## Join us\n"),
        ("content/missions/heat.md", HEAT),
        ("content/actions/pumps/index.md", "---\ntitle: Pumps\nstage: idea\n---\n"),
        ("content/actions/pumps/a b.pdf", "%PDF"),
        ("content/outcomes/share.md", "---\ntitle: Share\nunit: t\ndirection: up\n---\n"),
        ("content/outcomes/share.csv", "date,value\n2020,5\n"),
        ("content/pages/about/join.md", "---\ntitle: Join\n---\n"),
        ("content/media/plan.pdf", "%PDF"),
        ("content/actors/town.md", &town(words)),
    ]);
    let (_, entry) = portfolio.actors.iter().next().expect("there is one");
    entry.targets.links.iter().map(|target| name(&portfolio, target)).collect()
}

fn name(portfolio: &Portfolio, target: &BodyTarget) -> String {
    let anchored = |name: String, anchor: &Option<String>| match anchor {
        Some(anchor) => format!("{name}#{anchor}"),
        None => name,
    };
    match target {
        BodyTarget::Record(key, anchor) => anchored(portfolio.record_id(*key).to_string(), anchor),
        BodyTarget::Front(anchor) => anchored(String::from("front"), anchor),
        BodyTarget::Anchor(anchor) => format!("#{anchor}"),
        BodyTarget::File(path) => path.to_string(),
        BodyTarget::Outside => String::from("outside"),
        BodyTarget::Nowhere => String::from("nowhere"),
    }
}

#[test]
fn links_lead_to_records_files_anchors_and_outside() {
    let check = |words: &str, expect: &[&str]| assert_eq!(leads(words), expect, "{words}");
    check("[a](../missions/heat.md), [b](./town.md)", &["missions/heat", "actors/town"]);
    check("[a](../missions/heat.md#why-now)", &["missions/heat#why-now"]);
    check("[a](../missions/heat.md#milestone-oil-gone)", &["missions/heat#milestone-oil-gone"]);
    check("[a](../missions/heat.md#barrier-no-hands)", &["missions/heat#barrier-no-hands"]);
    check("[a](../missions/heat.md#gaps)", &["missions/heat#gaps"]);
    check("[a](../actions/pumps/index.md), [b](../actions/pumps/)", &["actions/pumps", "actions/pumps"]);
    check("[a](../actions/pumps/a%20b.pdf)", &["content/actions/pumps/a b.pdf"]);
    check("[a](../media/plan.pdf)", &["content/media/plan.pdf"]);
    check("[a](../outcomes/share.csv)", &["outcomes/share"]);
    check("[a](../index.md), [b](../index.md#join-us)", &["front", "front#join-us"]);
    check("## Here\n\n[a](#here), [b](#promises), [c](#)", &["#here", "#promises", "#"]);
    check("[a](https://example.org/x#y)", &["outside"]);
    check(
        "[[heat]], [[missions/heat]], [[heat#why-now]]",
        &["missions/heat", "missions/heat", "missions/heat#why-now"],
    );
    check(
        "[[heat/oil-gone]], [[heat/no-hands]]",
        &["missions/heat#milestone-oil-gone", "missions/heat#barrier-no-hands"],
    );
    check("[[about/join]], [[pages/about/join]]", &["pages/about/join", "pages/about/join"]);
}

#[test]
fn a_path_to_no_file_is_told_with_the_one_that_exists() {
    check_words(
        "See [it](../missions/haet.md).",
        "error broken-link actors/town.md:5:10-5:29 [../missions/haet.md] there is no file at `../missions/haet.md` | did you mean `../missions/heat.md`?",
        By::Repair,
    );
    check_words(
        "See [it](../missions/heat).",
        "error broken-link actors/town.md:5:10-5:26 [../missions/heat] there is no file at `../missions/heat` | did you mean `../missions/heat.md`?",
        By::Repair,
    );
    check_words(
        "See [it](heat.md).",
        "error broken-link actors/town.md:5:10-5:17 [heat.md] there is no file at `heat.md` | did you mean `../missions/heat.md`?",
        By::Repair,
    );
    check_words(
        "See [it](../media/plans.pdf).",
        "error broken-link actors/town.md:5:10-5:28 [../media/plans.pdf] there is no file at `../media/plans.pdf` | did you mean `../media/plan.pdf`?",
        By::Repair,
    );
    check_words(
        "See [it](minuts%20%281%29.pdf).",
        "error broken-link actors/town.md:5:10-5:30 [minuts%20%281%29.pdf] there is no file at `minuts%20%281%29.pdf` | did you mean `../media/minutes%20%281%29.pdf`?",
        By::Repair,
    );
    check_words(
        "See [it](../../README.md).",
        "error broken-link actors/town.md:5:10-5:25 [../../README.md] there is no file at `../../README.md` | write the path from this file to the other, such as `../actions/heat-pumps.md`",
        By::Edit("content/actors/town.md", "../../README.md", "../missions/heat.md"),
    );
    check_words(
        "See [it](../portfolio.yaml).",
        "error broken-link actors/town.md:5:10-5:27 [../portfolio.yaml] the settings are no page of the site | link to a record, a page or a file under `content/media`",
        By::Edit("content/actors/town.md", "../portfolio.yaml", "../media/plan.pdf"),
    );
}

#[test]
fn a_name_in_brackets_that_is_no_id_is_told() {
    check_words(
        "See [[haet]].",
        "error broken-link actors/town.md:5:7-5:11 [haet] nothing is called `haet` | did you mean `[[heat]]`?",
        By::Repair,
    );
    check_words(
        "See [[Heat]].",
        "error broken-link actors/town.md:5:7-5:11 [Heat] nothing is called `Heat` | did you mean `[[heat]]`?",
        By::Repair,
    );
    check_words(
        "See [[missions/haet]].",
        "error broken-link actors/town.md:5:7-5:20 [missions/haet] nothing is called `missions/haet` | did you mean `[[missions/heat]]`?",
        By::Repair,
    );
    check_words(
        "See [[heat/oil-gon]].",
        "error broken-link actors/town.md:5:7-5:19 [heat/oil-gon] nothing is called `heat/oil-gon` | did you mean `[[heat/oil-gone]]`?",
        By::Repair,
    );
    check_words(
        "See [[windmills]].",
        "error broken-link actors/town.md:5:7-5:16 [windmills] nothing is called `windmills` | write the id of a record, which is the name of its file without `.md`",
        By::Edit("content/actors/town.md", "windmills", "heat"),
    );
}

#[test]
fn a_name_in_brackets_that_two_records_have_is_told_with_both_full_names() {
    check(
        &[
            ("content/missions/heat.md", HEAT),
            ("content/outcomes/heat.md", "---\ntitle: Share\nunit: t\ndirection: up\n---\n"),
            ("content/actors/town.md", &town("See [[heat]].")),
        ],
        "error ambiguous-link actors/town.md:5:7-5:11 [heat] `heat` may mean more than one thing | write which one: `[[missions/heat]]` or `[[outcomes/heat]]`",
        By::Edit("content/actors/town.md", "[[heat]]", "[[outcomes/heat]]"),
    );
}

#[test]
fn an_anchor_must_be_on_the_page() {
    check_words(
        "See [it](../missions/heat.md#why-nwo).",
        "error unknown-anchor actors/town.md:5:30-5:37 [why-nwo] `missions/heat` has nothing called `#why-nwo` | did you mean `#why-now`?",
        By::Repair,
    );
    check_words(
        "## Here\n\nSee [it](#heer).",
        "error unknown-anchor actors/town.md:7:11-7:15 [heer] `actors/town` has nothing called `#heer` | did you mean `#here`?",
        By::Repair,
    );
    check_words(
        "See [[heat#because]].",
        "error unknown-anchor actors/town.md:5:12-5:19 [because] `missions/heat` has nothing called `#because` | an anchor is a heading in lower case with hyphens for spaces; leave it out to link to the page",
        By::Edit("content/actors/town.md", "heat#because", "heat"),
    );
}

#[test]
fn the_id_of_a_barrier_alone_is_told_how_its_place_is_called() {
    check(
        &[
            ("content/missions/heat.md", "---\ntitle: Heat\nbarriers: [{id: grid, title: Grid, status: open}]\n---\n"),
            ("content/actors/town.md", &town("See [it](../missions/heat.md#grid).")),
        ],
        "error unknown-anchor actors/town.md:5:30-5:34 [grid] `missions/heat` has nothing called `#grid` | did you mean `#barrier-grid`?",
        By::Repair,
    );
}

#[test]
fn the_default_theme_has_every_section_that_can_be_linked_to() {
    const PARTS: &str = include_str!("../../../themes/default/templates/parts.html");
    let check = |page: &str, sections: &[&str]| {
        for section in sections {
            let id = format!("id=\"{section}\"");
            assert!(page.contains(&id) || PARTS.contains(&id), "no section `{section}` in {page}");
        }
    };
    check(include_str!("../../../themes/default/templates/home.html"), FRONT_SECTIONS);
    for &kind in Kind::ALL {
        let page = match kind {
            Kind::Mission => include_str!("../../../themes/default/templates/mission.html"),
            Kind::Action => include_str!("../../../themes/default/templates/action.html"),
            Kind::Outcome => include_str!("../../../themes/default/templates/outcome.html"),
            Kind::Lesson => include_str!("../../../themes/default/templates/lesson.html"),
            Kind::Actor => include_str!("../../../themes/default/templates/actor.html"),
            Kind::Place => include_str!("../../../themes/default/templates/place.html"),
            Kind::Page => include_str!("../../../themes/default/templates/words.html"),
        };
        check(page, sections(kind));
    }
}

#[test]
fn a_link_to_a_draft_is_a_warning() {
    check(
        &[
            ("content/missions/heat.md", &HEAT.replace("title: Heat", "title: Heat\ndraft: true")),
            ("content/actors/town.md", &town("See [it](../missions/heat.md).")),
        ],
        "warning link-to-draft actors/town.md:5:10-5:29 [../missions/heat.md] the mission `heat` is a draft and is left out of what is published | take `draft: true` out of its file when it is ready, or take this reference away",
        By::Edit("content/missions/heat.md", "draft: true\n", ""),
    );
}
