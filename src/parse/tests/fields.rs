//! Fields that are unknown, missing, or of another shape.

use super::{By, ByRepair, check, check_action, clean, told};

#[test]
fn an_unknown_field_is_told_with_the_one_that_is_meant() {
    check_action("strats: 2027\n", "unknown-field 4:1-4:7 `strats`", "did you mean `starts`?", ByRepair);
    check_action("review-by: 2027\n", "unknown-field 4:1-4:10 `review-by`", "did you mean `review_by`?", ByRepair);
    check_action("Cost: 5\n", "unknown-field 4:1-4:5 `Cost`", "did you mean `cost`?", ByRepair);
    check_action("budget: 5\n", "unknown-field 4:1-4:7 `budget`", "did you mean `cost`?", ByRepair);
    check_action("tag: [a]\n", "unknown-field 4:1-4:4 `tag`", "did you mean `tags`?", ByRepair);
    check_action(
        "titles: Heat\n",
        "unknown-field 4:1-4:7 `titles`",
        "`title` is written already; delete this one",
        By("titles: Heat\n", ""),
    );
    check_action(
        "image: {file: media/a.jpg, alt: A boat, colour: red}\n",
        "unknown-field 4:41-4:47 `colour`",
        "delete it, or use one of: file, alt, caption, credit",
        By(", colour: red", ""),
    );
    check(
        ("content/places/quay.md", "---\ntitle: Quay\ncolour: red\n---\n"),
        "unknown-field 3:1-3:7 `colour`",
        "delete it, or use one of: title, summary, tags, sdg, image, facts, sources, disputed, updated, review_by, \
         draft, aliases, extra, lat, lon, geometry, precision, part_of; a field of your own goes under `extra:`",
        By("colour: red", "extra: {colour: red}"),
    );
}

#[test]
fn a_misspelt_required_field_is_told_once() {
    check(
        ("content/actions/heat.md", "---\ntitel: Heat\nstage: idea\n---\n"),
        "unknown-field 2:1-2:6 `titel`",
        "did you mean `title`?",
        ByRepair,
    );
}

#[test]
fn a_missing_field_is_told_at_the_record_or_item_with_a_line_to_add() {
    check(
        ("content/actions/heat.md", "---\ntitle: Heat\n---\n"),
        "missing-field 1:1-1:4 `---`",
        "add `stage: idea`",
        By("title: Heat\n", "title: Heat\nstage: idea\n"),
    );
    check(
        ("content/places/quay.md", "---\nsummary: A quay\n---\n"),
        "missing-field 1:1-1:4 `---`",
        "add `title: A few words that people know it by`",
        By("summary", "title: Quay\nsummary"),
    );
    check(
        ("content/places/quay.md", "---\ntitle:\n---\n"),
        "missing-field 2:1-2:6 `title`",
        "add `title: A few words that people know it by`",
        By("title:", "title: Quay"),
    );
    check_action(
        "tasks:\n  - title: Ask\n  - due: 2027\n    note: soon\n",
        "missing-field 6:5-6:14 `due: 2027`",
        "add `title: Ask for bids`",
        By("due: 2027", "title: Sign\n    due: 2027"),
    );
    check_action(
        "funding: [{capital: public, status: sought}]\n",
        "missing-field 4:11-4:44 `{capital: public, status: sought}`",
        "add `instrument: grant`",
        By("public,", "public, instrument: grant,"),
    );
    check_action(
        "sources: [{note: Read in the library}]\n",
        "missing-field 4:11-4:38 `{note: Read in the library}`",
        "add `url: https://example.org/report`",
        By("{note", "{title: The report, note"),
    );
    let required = |path: &str, fields: &str| told(path, format!("---\ntitle: A\n{fields}---\n")).len();
    assert_eq!(required("content/outcomes/a.md", ""), 2);
    assert_eq!(required("content/lessons/a.md", ""), 2);
    assert_eq!(required("content/actors/a.md", ""), 1);
    assert_eq!(required("content/missions/a.md", "milestones: [{by: 2027}]\n"), 2);
    assert_eq!(required("content/missions/a.md", "barriers: [{id: a}]\nenablers: [{id: a}]\n"), 4);
    assert_eq!(required("content/missions/a.md", "events: [{sources: [{title: A}]}]\n"), 2);
    assert_eq!(required("content/actions/a.md", "stage: idea\ncommitments: [{actor: a}]\n"), 2);
    assert_eq!(required("content/actions/a.md", "stage: idea\nfunding: [{from: a}]\n"), 3);
    assert_eq!(required("content/actions/a.md", "stage: idea\nfacts: [{sources: []}]\n"), 2);
}

#[test]
fn a_value_of_another_shape_is_told() {
    check_action("summary: [A summary]\n", "wrong-shape 4:10-4:21 `[A summary]`", "write `A summary`", ByRepair);
    check_action(
        "starts: {year: 2027}\n",
        "wrong-shape 4:9-4:21 `{year: 2027}`",
        "write a date, as in `2027-05`",
        By("{year: 2027}", "2027"),
    );
    check_action(
        "sources: https://a.example\n",
        "wrong-shape 4:10-4:27 `https://a.example`",
        "write `[{url: https://a.example}]`",
        ByRepair,
    );
    check_action(
        "sources:\n  - The report\n",
        "wrong-shape 5:5-5:15 `The report`",
        "write `{title: The report}`",
        ByRepair,
    );
    check_action(
        "tasks: [Ask for bids]\n",
        "wrong-shape 4:9-4:21 `Ask for bids`",
        "write `{title: Ask for bids}`",
        ByRepair,
    );
    check_action(
        "image: media/a.jpg\n",
        "wrong-shape 4:8-4:19 `media/a.jpg`",
        "write its fields, as in `{file: media/boat.jpg, alt: The electric ferry at the quay}`",
        By("media/a.jpg", "{file: media/a.jpg, alt: A boat}"),
    );
    check_action(
        "tasks:\n  title: Ask\n",
        "wrong-shape 5:3-5:13 `title: Ask`",
        "put `- ` before its first field and indent the others by two more spaces, or write `[{title: Ask for bids, due: 2027-03}]`",
        By("  title", "  - title"),
    );
    check_action(
        "extra: 5\n",
        "wrong-shape 4:8-4:9 `5`",
        "write its fields, as in `{ferry_line: north}`",
        By("5", "{five: 5}"),
    );
    check(
        ("content/places/quay.md", "---\n- title: Quay\n---\n"),
        "wrong-shape 2:1-2:14 `- title: Quay`",
        "write its fields, as in `title: A few words`",
        By("- title", "title"),
    );
}

#[test]
fn a_list_that_went_wrong_is_told() {
    check_action(
        "tags: energy, heat\n",
        "wrong-shape 4:7-4:19 `energy, heat`",
        "write `[energy, heat]`, or put it in quotes if it is one value",
        ByRepair,
    );
    check_action(
        "tags:\n  -energy\n",
        "wrong-shape 5:3-5:10 `-energy`",
        "write `[energy]`, or put it in quotes if it is one value",
        ByRepair,
    );
    check_action(
        "tags:\n  - energy\n  -\n",
        "empty-item 6:4-6:4 ``",
        "write a value after the hyphen, or delete the line",
        By("  -\n", ""),
    );
    check_action(
        "extra: {}\nmoves:\n  - outcome: oil\n    amount: 5\n  -\n",
        "empty-item 8:4-8:4 ``",
        "write a value after the hyphen, or delete the line",
        By("  -\n", ""),
    );
    check(
        (
            "content/outcomes/oil.md",
            "---\ntitle: Oil\nunit: t\ndirection: down\nbaseline: {date: 2020, value: 7,46}\n---\n",
        ),
        "decimal-comma 5:31-5:35 `7,46`",
        "write the number with a point: `7.46`",
        ByRepair,
    );
}

#[test]
fn a_single_value_counts_as_a_list_of_one_and_an_empty_value_as_left_out() {
    clean(
        "content/actions/heat.md",
        &super::action("tags: energy\nneeds: solar\nsdg: 7\ncost:\nsummary: \"\"\nends: ~\n"),
    );
}
