//! Pictures of the portfolio in the words.

use super::{By, check, portfolio};
use crate::graph::{InsetTarget, RecordKey};

const HEAT: &str = "---\ntitle: Heat\n---\n";
const PUMPS: &str = "---\ntitle: Pumps\nstage: idea\n---\n";
const SHARE: &str = "---\ntitle: Share\nunit: t\ndirection: up\n---\n";
const QUAY: &str = "---\ntitle: Quay\n---\n";

fn page(fields: &str) -> String {
    format!("---\ntitle: About\n---\n```wayfolio\n{fields}\n```\n")
}

/// Checks what is told of a block, whose fields begin on line 5, beside a mission, an action, an outcome and a place.
fn check_block(fields: &str, expect: &str, mended: By<'_>) {
    check(
        &[
            ("content/missions/heat.md", HEAT),
            ("content/actions/pumps.md", PUMPS),
            ("content/actions/heat.md", PUMPS),
            ("content/outcomes/share.md", SHARE),
            ("content/places/quay.md", QUAY),
            ("content/pages/about.md", &page(fields)),
        ],
        expect,
        mended,
    );
}

#[test]
fn pictures_lead_to_what_they_draw() {
    let body = "---\ntitle: A\n---\n```wayfolio\nmap: all\n```\n\n```wayfolio\nchart: share\n```\n\n```wayfolio\nmoney: missions/heat\n```\n";
    let read = portfolio(&[
        ("content/missions/heat.md", HEAT),
        ("content/actions/heat.md", PUMPS),
        ("content/outcomes/share.md", SHARE),
        ("content/pages/a.md", body),
        ("content/index.md", &page("map: heat")),
        ("content/missions/heat.da.md", &page("chart: share").replace("About", "Varme")),
        ("content/portfolio.yaml", "model: 1\ntitle: Island\nlanguage: en\nlanguages: [en, da]\n"),
    ]);
    let (share, _) = read.outcomes.iter().next().expect("an outcome");
    let (heat, _) = read.missions.iter().next().expect("a mission");
    let of = |record: RecordKey| Some(InsetTarget::Record(record));
    let (_, page) = read.pages.iter().next().expect("a page");
    assert_eq!(
        page.targets.insets,
        [Some(InsetTarget::All), of(RecordKey::Outcome(share)), of(RecordKey::Mission(heat))]
    );
    assert_eq!(read.front.expect("a front page").targets.insets, [of(RecordKey::Mission(heat))]);
    let translated = read.translations.values().next().expect("a translation");
    assert_eq!(translated.targets.insets, [of(RecordKey::Outcome(share))]);
}

#[test]
fn a_picture_of_nothing_there_is_is_told() {
    check_block(
        "chart: sahre",
        "error unknown-reference pages/about.md:5:8-5:13 [sahre] there is no outcome `sahre` | did you mean `share`?",
        By::Repair,
    );
    check_block(
        "chart: all",
        "error unknown-reference pages/about.md:5:8-5:11 [all] there is no outcome `all` | write `content/outcomes/all.md`, or name an outcome that exists",
        By::Edit("content/pages/about.md", "chart: all", "map: all"),
    );
    check_block(
        "places: qauy",
        "error unknown-reference pages/about.md:5:9-5:13 [qauy] there is no place or mission `qauy` | did you mean `quay`?",
        By::Repair,
    );
    check_block(
        "places: pumps",
        "error unknown-reference pages/about.md:5:9-5:14 [pumps] there is no place or mission `pumps` | `pumps` is an action (`actions/pumps`), and this picture takes places and missions",
        By::Edit("content/pages/about.md", "places", "money"),
    );
    check_block(
        "places: xxxxxxxxxx",
        "error unknown-reference pages/about.md:5:9-5:19 [xxxxxxxxxx] there is no place or mission `xxxxxxxxxx` | write the id of one of the places or missions",
        By::Edit("content/pages/about.md", "xxxxxxxxxx", "quay"),
    );
    check_block(
        "money: actions/pmups",
        "error unknown-reference pages/about.md:5:8-5:21 [actions/pmups] there is no action `pmups` | did you mean `actions/pumps`?",
        By::Repair,
    );
}

#[test]
fn a_name_of_two_records_is_told() {
    check_block(
        "money: heat",
        "error ambiguous-picture pages/about.md:5:8-5:12 [heat] `heat` may mean more than one thing | write which one: `missions/heat` or `actions/heat`",
        By::Edit("content/pages/about.md", "money: heat", "money: actions/heat"),
    );
}

#[test]
fn a_picture_of_a_draft_is_a_link_to_it() {
    check(
        &[
            ("content/missions/heat.md", "---\ntitle: Heat\ndraft: true\n---\n"),
            ("content/pages/about.md", &page("map: heat")),
        ],
        "warning link-to-draft pages/about.md:5:6-5:10 [heat] the mission `heat` is a draft and is left out of what is published | take `draft: true` out of its file when it is ready, or take this reference away",
        By::Edit("content/missions/heat.md", "draft: true\n", ""),
    );
}
