//! `wayfolio check --changed-since`.

use super::repository::Repository;
use super::{HEAT, OIL, SUN, run, started, wayfolio};

#[test]
fn only_what_was_touched_or_broken_is_told() {
    let repository = started(Repository::new());
    repository.edit(OIL, "direction: down", "direction: dow");
    repository.commit("An old mistake");
    repository.git(&["checkout", "--quiet", "-b", "work"]);
    repository.edit(HEAT, "stage: idea", "stage: idea\nstag: x");
    repository.commit("A new mistake");
    let check = |arguments: &[&str]| {
        let arguments: Vec<&str> = ["check", "--changed-since", "main"].iter().chain(arguments).copied().collect();
        run(wayfolio(repository.site(), &arguments))
    };
    let (code, printed, said) = check(&[]);
    assert_eq!(code, 1, "{printed}{said}");
    assert!(printed.contains("content/actions/heat.md") && !printed.contains("oil.md:"), "{printed}");
    assert!(said.contains("they were there at main; a build stops at the error"), "{said}");

    // Mended, the old mistake alone is left, which this branch did not make.
    repository.edit(HEAT, "\nstag: x", "");
    let (code, printed, said) = check(&[]);
    assert_eq!(code, 0, "{printed}{said}");
    assert!(said.contains("1 error"), "{said}");

    // What breaks elsewhere is told, and what only moved to another line is not.
    repository.edit(OIL, "title: Oil burnt", "title: Oil burnt\nsummary: More words.");
    repository.commit("Touch");
    let (code, printed, _) = check(&[]);
    assert_eq!(code, 1, "a file that was touched is told whole: {printed}");
    repository.edit(OIL, "\nsummary: More words.", "");
    repository.write(SUN, "");
    let (code, printed, _) = check(&["--format", "json"]);
    assert_eq!(code, 0, "{printed}");
    let read: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
    let gaps: Vec<&str> =
        read["diagnostics"].as_array().expect("a list").iter().filter_map(|found| found["code"].as_str()).collect();
    assert_eq!(gaps, ["milestone-unserved"], "the milestone that the action served");
    let (code, _, said) = run(wayfolio(repository.site(), &["check", "--changed-since", "mian"]));
    assert_eq!(code, 2);
    assert!(said.contains("did you mean `main`?"), "{said}");
}
