//! References that lead back to where they start.

use super::{By, Drafts, check, linked, site};

#[test]
fn milestones_that_need_each_other_are_told_across_missions() {
    let heat = "---\ntitle: Heat\nmilestones:\n  - {id: a, title: A, needs: [power/b]}\n  - {id: c, title: C, needs: [a]}\n---\n";
    let power = "---\ntitle: Power\nmilestones:\n  - {id: b, title: B, needs: [heat/c]}\n---\n";
    check(
        &[("content/missions/heat.md", heat), ("content/missions/power.md", power)],
        "error cycle missions/heat.md:5:31-5:32 [a] `heat/a` needs `power/b`, which needs `heat/c`, which needs `heat/a` | nothing can come before itself: take one of these references out of its `needs`",
        By::Edit("content/missions/power.md", ", needs: [heat/c]", ""),
    );
}

#[test]
fn a_milestone_that_needs_itself_is_a_circle() {
    check(
        &[("content/missions/heat.md", "---\ntitle: Heat\nmilestones:\n  - {id: a, title: A, needs: [a]}\n---\n")],
        "error cycle missions/heat.md:4:31-4:32 [a] `heat/a` needs itself | nothing can come before itself: take one of these references out of its `needs`",
        By::Edit("content/missions/heat.md", ", needs: [a]", ""),
    );
}

#[test]
fn every_relation_that_must_end_is_followed() {
    let check_two = |folder: &str, lines: &str, field: &str, expect: &str| {
        let (one, two) = (format!("content/{folder}/one.md"), format!("content/{folder}/two.md"));
        let record = |other: &str| format!("---\ntitle: Record\n{lines}{}\n---\n", field.replace("OTHER", other));
        let mended = format!("---\ntitle: Record\n{lines}---\n");
        check(&[(&one, &record("two")), (&two, &record("one"))], expect, By::File(&two, &mended));
    };
    check_two(
        "actions",
        "stage: idea\n",
        "needs: [OTHER]",
        "error cycle actions/two.md:4:9-4:12 [one] `one` needs `two`, which needs `one` | nothing can come before itself: take one of these references out of its `needs`",
    );
    check_two(
        "actions",
        "stage: idea\n",
        "continues: [OTHER]",
        "error cycle actions/two.md:4:13-4:16 [one] `one` grew out of `two`, which grew out of `one` | nothing can grow out of itself: take one of these references out of its `continues`",
    );
    check_two(
        "missions",
        "",
        "continues: [OTHER]",
        "error cycle missions/two.md:3:13-3:16 [one] `one` grew out of `two`, which grew out of `one` | nothing can grow out of itself: take one of these references out of its `continues`",
    );
    for (folder, lines) in [("missions", ""), ("actors", "type: other\n"), ("places", "")] {
        let line = if lines.is_empty() { 3 } else { 4 };
        check_two(
            folder,
            lines,
            "part_of: OTHER",
            &format!(
                "error cycle {folder}/two.md:{line}:10-{line}:13 [one] `one` is part of `two`, which is part of `one` | nothing can be part of itself: take one of these references out of its `part_of`"
            ),
        );
    }
}

#[test]
fn the_reference_that_closes_a_circle_is_left_out_and_the_others_stay() {
    let action = |needs: &str| format!("---\ntitle: Pumps\nstage: idea\nneeds: [{needs}]\n---\n");
    let tree = site(&[
        ("content/actions/a.md", &action("b")),
        ("content/actions/b.md", &action("c")),
        ("content/actions/c.md", &action("a, d")),
        ("content/actions/d.md", &action("")),
    ]);
    let linked = linked(&tree, Drafts::Hidden);
    let links = &linked.value.links.actions;
    let needs: Vec<Vec<usize>> =
        links.iter().map(|(_, links)| links.needs.iter().map(|key| key.index()).collect()).collect();
    assert_eq!(needs, [vec![1], vec![2], vec![3], vec![]]);
    let needed: Vec<Vec<usize>> =
        links.iter().map(|(_, links)| links.needed_by.iter().map(|key| key.index()).collect()).collect();
    assert_eq!(needed, [vec![], vec![0], vec![1], vec![2]]);
    let related: Vec<&str> = linked.diagnostics[0].related.iter().map(|(_, words)| words.as_str()).collect();
    assert_eq!(related, ["needs `b`", "needs `c`"]);
}

#[test]
fn a_long_circle_is_told_by_its_ends() {
    let files: Vec<(String, String)> = (0..20)
        .map(|at| {
            let text = format!("---\ntitle: Pumps\nstage: idea\nneeds: [a{:02}]\n---\n", (at + 1) % 20);
            (format!("content/actions/a{at:02}.md"), text)
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let linked = linked(&site(&files), Drafts::Hidden);
    assert_eq!(linked.diagnostics.len(), 1);
    assert!(linked.diagnostics[0].message.contains("which needs `a04`, and so on over 11 more, which needs `a16`"));
    assert!(linked.diagnostics[0].message.ends_with("which needs `a00`"));
}
