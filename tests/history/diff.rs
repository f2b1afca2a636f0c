//! `wayfolio diff`.

use serde_json::Value;

use super::repository::Repository;
use super::{FUND, HEAT, LESSON, MISSION, OIL, SETTINGS, SUN, run, started, wayfolio};

/// Changes something of everything.
fn change(repository: &Repository) {
    repository.edit(HEAT, "stage: idea", "stage: underway\nstarts: 2026-05");
    repository.edit(HEAT, "role: funder, status: proposed", "role: funder, status: agreed");
    repository.edit(HEAT, "  - {actor: fund", "  - {actor: school, role: lead, status: agreed}\n  - {actor: fund");
    repository.edit(HEAT, "status: sought", "status: committed");
    repository.edit(MISSION, "by: 2029,", "by: 2028, met: 2026-04-02,");
    repository.edit(MISSION, "by: 2034,", "by: 2033,");
    repository.edit(OIL, "  - {date: 2022, value: 90}", "  - {date: 2022, value: 90}\n  - {date: 2025, value: 40}");
    repository.edit(OIL, "{date: 2030, value: 0}", "{date: 2030, value: 5}");
    repository.write(SUN, "");
    repository.write(
        "content/actions/roofs.md",
        "---\ntitle: Sun on roofs\nstage: idea\nadvances: [warm/all]\n---\nPanels are put on the roofs of the school.\nThey face south.\nThe town pays.\n",
    );
    repository.write("content/actors/school.md", "---\ntitle: The school\ntype: public-body\n---\n");
    repository
        .write(LESSON, "---\ntitle: Slow is fine\nabout: [actions/heat]\nlearned: Asking first saves a year.\n---\n");
}

/// What `change` is told as, the sentences of each record.
const TOLD: &[(&str, &[&str])] = &[
    (
        "Warm homes",
        &[
            "Milestone met: Half of the oil is gone, 2 April 2026.",
            "Milestone moved: Half of the oil is gone, 2028 (was 2029).",
            "Milestone moved: All the oil is gone, 2033 (was 2034).",
        ],
    ),
    (
        "Heat for the harbour",
        &[
            "Stage: Under way (was Idea).",
            "Money committed (was asked for): DKK 1 million from Harbour fund.",
            "The school takes part: lead, agreed.",
            "Harbour fund, funder: agreed (was proposed).",
            "Starts: May 2026 (was not given).",
        ],
    ),
    ("Sun on roofs", &["Has a new address; it was actions/sun.", "The text was edited."]),
    (
        "Oil burnt",
        &[
            "Against what is required: on track (was off track).",
            "Measured for 2025: 40\u{a0}t.",
            "Target for 2030: 5\u{a0}t (was 0\u{a0}t).",
        ],
    ),
    ("The school", &["New."]),
    ("Slow is fine", &["New."]),
    (
        "The whole portfolio",
        &[
            "Money committed: DKK 1 million, DKK 1 million more than before.",
            "Money asked for: DKK 0, DKK 1 million less than before.",
        ],
    ),
];

/// Evens out spaces.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn it_tells_what_the_folder_changes_in_the_portfolios_words() {
    let repository = started(Repository::new());
    change(&repository);
    let (code, printed, said) = run(wayfolio(repository.site(), &["diff", "--format", "json"]));
    assert_eq!((code, &*said), (0, ""));
    let read: Value = serde_json::from_str(&printed).expect("it is JSON");
    let changes = read["changes"].as_array().expect("it is a list");
    for (title, sentences) in TOLD {
        for sentence in *sentences {
            assert!(
                changes.iter().any(|change| change["title"] == *title
                    && change["sentence"].as_str().is_some_and(|told| plain(told) == plain(sentence))),
                "{title}: {sentence}\nis not among\n{}",
                changes
                    .iter()
                    .map(|change| format!("{}: {}", change["title"], change["sentence"]))
                    .collect::<Vec<_>>()
                    .join("\n")
            );
        }
    }
    // Nothing is told twice: a record that was renamed was neither added nor taken out.
    let of = |kind: &str| {
        changes.iter().filter(|change| change["kind"] == kind).map(|it| it["record"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(of("added"), ["lessons/slow", "actors/school"]);
    assert_eq!(of("removed"), Vec::<Value>::new());
    assert_eq!(of("renamed"), ["actions/roofs"]);
    let progress = changes.iter().find(|change| change["kind"] == "progress").expect("it moved");
    assert_eq!((&progress["values"]["from"], &progress["values"]["value"]), (&Value::from(50), &Value::from("40")));
    assert_eq!(read["after"], Value::Null);
    assert_eq!(read["as_of"], "2026-06-01");
    assert!(read["summary"]["gaps_closed"].as_u64().is_some_and(|count| count > 0), "{}", read["summary"]);

    let (_, text, _) = run(wayfolio(repository.site(), &["diff"]));
    let flat = plain(&text);
    for (title, sentences) in TOLD {
        assert!(flat.contains(title), "{title} is not in\n{text}");
        for sentence in *sentences {
            let sentence = plain(sentence);
            assert!(flat.contains(&sentence), "{sentence} is not in\n{text}");
        }
    }
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert!(!text.contains('\u{1b}'), "nobody asked for colours: {text}");
}

#[test]
fn the_other_way_round_it_tells_the_opposite() {
    let repository = started(Repository::new());
    change(&repository);
    repository.commit("Change");
    let (_, printed, _) = run(wayfolio(repository.site(), &["diff", "HEAD", "HEAD~1", "--format", "json"]));
    let read: Value = serde_json::from_str(&printed).expect("it is JSON");
    let told = |kind: &str| read["changes"].as_array().expect("a list").iter().any(|change| change["kind"] == kind);
    for kind in
        ["removed", "milestone-reopened", "unmeasured", "promise-withdrawn", "gap-opened", "gap-closed", "renamed"]
    {
        assert!(told(kind), "{kind} is not in {printed}");
    }
    let (_, nothing, _) = run(wayfolio(repository.site(), &["diff", "HEAD", "HEAD"]));
    assert!(nothing.contains("Nothing changed in the portfolio."), "{nothing}");
    let (_, nothing, _) = run(wayfolio(repository.site(), &["diff"]));
    assert!(nothing.contains("Nothing changed in the portfolio."), "{nothing}");
}

#[test]
fn markdown_is_short_marked_and_harmless() {
    let repository = started(Repository::new());
    change(&repository);
    repository.edit(FUND, "title: Harbour fund", "title: '@harbour <b>fund</b> #12 [x](https://bad.example) *now*'");
    let (code, text, _) = run(wayfolio(repository.site(), &["diff", "--format", "markdown"]));
    assert_eq!(code, 0);
    assert!(text.starts_with("<!-- wayfolio diff -->\n### What this changes in the portfolio\n"), "{text}");
    assert!(text.contains("\n#### Warm homes\n"), "{text}");
    assert!(text.contains("- **Heat for the harbour** (action)\n  - Stage: Under way (was Idea).\n"), "{text}");
    for harm in ["@harbour", "<b>", "#12", "https://bad"] {
        assert!(!text.contains(harm), "{harm} is in {text}");
    }
    for at in 0..600 {
        let path = format!("content/actions/more-{at}.md");
        repository.write(
            &path,
            &format!("---\ntitle: One more action, number {at}, with a title of some length\nstage: idea\n---\n"),
        );
    }
    let (_, text, _) = run(wayfolio(repository.site(), &["diff", "--format", "markdown"]));
    assert!(text.len() < 30_000, "{} bytes", text.len());
    assert!(text.contains("changes more. `wayfolio diff` lists them all."), "{text}");
}

#[test]
fn revisions_are_named_as_in_git() {
    let repository = started(Repository::new());
    repository.git(&["tag", "v1"]);
    repository.git(&["checkout", "--quiet", "-b", "work"]);
    repository.edit(HEAT, "stage: idea", "stage: design");
    repository.commit("Design");
    repository.git(&["checkout", "--quiet", "main"]);
    repository.edit(SUN, "stage: idea", "stage: ready");
    repository.commit("Ready");
    let told = |revisions: &[&str]| {
        let arguments: Vec<&str> = ["diff", "--format", "json"].iter().chain(revisions).copied().collect();
        let (code, printed, said) = run(wayfolio(repository.site(), &arguments));
        assert_eq!(code, 0, "{said}");
        let read: Value = serde_json::from_str(&printed).expect("it is JSON");
        let stages = read["changes"].as_array().expect("a list").iter().filter(|change| change["kind"] == "stage");
        stages
            .map(|change| format!("{} {}", change["record"], change["values"]["to"]).replace('"', ""))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&["v1"]), ["actions/sun ready"]);
    assert_eq!(told(&["v1", "work"]), ["actions/heat design"]);
    assert_eq!(told(&["main..work"]), ["actions/heat design", "actions/sun idea"]);
    assert_eq!(told(&["main...work"]), ["actions/heat design"]);
    assert_eq!(told(&["work..."]), ["actions/sun ready"]);
    repository.edit(HEAT, "stage: idea", "stage: underway");
    assert_eq!(told(&[]), ["actions/heat underway"]);
    assert_eq!(told(&["v1.."]), ["actions/sun ready"]);
}

#[test]
fn it_speaks_the_portfolios_language() {
    let repository = started(Repository::new());
    repository.edit(SETTINGS, "language: en", "language: da");
    repository.edit(HEAT, "stage: idea", "stage: underway");
    let (_, text, _) = run(wayfolio(repository.site(), &["diff"]));
    assert!(text.contains("Stadie: Undervejs (før: Idé)."), "{text}");
    assert!(text.contains("filerne i mappen"), "{text}");
}

#[test]
fn mistakes_are_met_with_a_way_on() {
    let repository = started(Repository::new());
    repository.git(&["branch", "harbour"]);
    let said = |arguments: &[&str]| {
        let (code, printed, said) = run(wayfolio(repository.site(), arguments));
        assert_eq!((code, &*printed), (2, ""), "{said}");
        said
    };
    assert!(said(&["diff", "habour"]).contains("git knows no revision `habour` here; did you mean `harbour`?"));
    assert!(said(&["diff", "main..--upload-pack=x"]).contains("git knows no revision `--upload-pack=x` here"));
    repository.write("notes.txt", "None yet.\n");
    repository.git(&["checkout", "--quiet", "--orphan", "empty"]);
    repository.git(&["rm", "--quiet", "-r", "--cached", "content"]);
    repository.git(&["commit", "--quiet", "--allow-empty", "-m", "Nothing here"]);
    assert!(said(&["diff", "empty"]).contains("there is no content/ folder in `empty`"));
    assert!(said(&["diff", "main...empty"]).contains("`main` and `empty` have no commit in common"));

    let plain = tempfile::tempdir().expect("a folder can be made");
    let mut in_none = wayfolio(repository.site(), &["diff"]);
    in_none.env("PATH", plain.path());
    let (code, _, said) = run(in_none);
    assert_eq!(code, 2);
    assert!(said.contains("git is not installed here"), "{said}");
    std::fs::create_dir(plain.path().join("content")).expect("folders can be made");
    let (code, _, said) = run(wayfolio(plain.path(), &["diff"]));
    assert_eq!(code, 2);
    assert!(said.contains("lies in no git repository"), "{said}");
    super::repository::git(plain.path(), "2026-01-01T12:00:00Z")
        .args(["init", "--quiet"])
        .output()
        .expect("git starts");
    let (_, _, said) = run(wayfolio(plain.path(), &["diff"]));
    assert!(said.contains("the repository has no commit yet"), "{said}");
}

#[test]
fn a_shallow_copy_says_how_to_fetch_the_rest() {
    let repository = started(Repository::new());
    repository.git(&["tag", "v1"]);
    repository.edit(HEAT, "stage: idea", "stage: design");
    repository.commit("Design");
    let copy = Repository::copy_of(&repository, &["--depth", "1", "--no-tags"]);
    let (code, _, said) = run(wayfolio(copy.site(), &["diff", "HEAD~1"]));
    assert_eq!(code, 2);
    assert!(said.contains("git knows no revision `HEAD~1` here") && said.contains("fetch-depth: 0"), "{said}");
    let (code, printed, _) = run(wayfolio(copy.site(), &["diff"]));
    assert_eq!(code, 0);
    assert!(printed.contains("Nothing changed"), "{printed}");
}

#[test]
fn a_site_in_a_folder_of_the_repository_is_compared_too() {
    let repository = started(Repository::with_site("plans/øen"));
    repository.edit(HEAT, "stage: idea", "stage: design");
    let (_, printed, said) = run(wayfolio(repository.top(), &["diff", "--root", "plans/øen"]));
    assert!(printed.contains("Stage: Design (was Idea)."), "{printed}{said}");
    repository.commit("Design");
    let (_, printed, _) = run(wayfolio(repository.site(), &["diff", "HEAD~1", "HEAD"]));
    assert!(printed.contains("Stage: Design (was Idea)."), "{printed}");
}

#[test]
fn nothing_of_a_draft_is_told_before_it_is_published() {
    let repository = started(Repository::new());
    repository.edit(SUN, "stage: idea", "stage: idea\ndraft: true");
    let (_, printed, _) = run(wayfolio(repository.site(), &["diff"]));
    assert!(printed.contains("Taken out."), "{printed}");
    repository.commit("Draft");
    repository.edit(SUN, "stage: idea", "stage: design");
    let (_, printed, _) = run(wayfolio(repository.site(), &["diff"]));
    assert!(printed.contains("Nothing changed"), "{printed}");
    repository.edit(SUN, "\ndraft: true", "");
    let (_, printed, _) = run(wayfolio(repository.site(), &["diff"]));
    assert!(printed.contains("New. Stage: Design."), "{printed}");
}
