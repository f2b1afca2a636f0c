//! Mistakes of people who never wrote a file like this: each is told once, with what puts it right.

use super::{By, ByRepair, check, check_action, told};

const OUTCOME: &str = "---\ntitle: Heat\nunit: MWh\ndirection: down\n";

#[track_caller]
fn check_outcome(fields: &str, expected: &str, hint: &str, mended: super::Mended) {
    check(("content/outcomes/heat.md", &format!("{OUTCOME}{fields}---\n")), expected, hint, mended);
}

#[test]
fn tabs_are_one_mistake_however_many_lines_begin_with_one() {
    check(
        (
            "content/missions/warm.md",
            "---\ntitle: Warm\nmilestones:\n\t- id: a\n\t  title: A\n\t- id: b\n\t  title: B\n---\n",
        ),
        "yaml-syntax 4:1-4:2 `\t`",
        "indent with spaces, two for each level; the same on 3 more lines",
        ByRepair,
    );
    let content = "---\ntitle: Warm\nmilestones:\n\t- id: a\n\t  title: @A\n\t  bye: 2027\n---\n";
    let expected = ["yaml-syntax 4:1-4:2 `\t`", "yaml-syntax 5:11-5:13 `@A`", "unknown-field 6:4-6:7 `bye`"];
    assert_eq!(told("content/missions/warm.md", content), expected, "what stands behind tabs is found, in its place");
}

#[test]
fn a_value_that_is_no_yaml_and_wrong_too_is_told_once() {
    check_action(
        "kind: %project\n",
        "wrong-word 4:7-4:15 `%project`",
        "did you mean `project`? it can be: project, programme, experiment, policy, campaign, infrastructure, service, \
         study",
        ByRepair,
    );
}

#[test]
fn words_behind_a_hash_are_missed() {
    check_action(
        "summary: The heat of area #4 and #5\n",
        "words-left-out 4:27-4:36 `#4 and #5`",
        "put the whole value in quotes: `\"The heat of area #4 and #5\"`; or, if it is a remark, a space after the `#`",
        ByRepair,
    );
    check(
        ("content/places/quay.md", "---\ntitle: #1 Quay\n---\n"),
        "words-left-out 2:8-2:15 `#1 Quay`",
        "put the whole value in quotes: `\"#1 Quay\"`; or, if it is a remark, a space after the `#`",
        ByRepair,
    );
    for fields in
        ["summary: Heat # a remark\n", "summary: C#\n", "summary: \"Heat #4\"\n", "status: #4\n", "summary: #4\n"]
    {
        assert!(told("content/actions/heat.md", super::action(fields)).is_empty(), "{fields}");
    }
}

#[test]
fn a_date_with_its_value_is_told_how_both_are_written() {
    check_outcome(
        "targets:\n  - 2030: 70\n",
        "wrong-shape 6:5-6:13 `2030: 70`",
        "write `date: 2030, value: 70`, each on its own line, or `{date: 2030, value: 70}`",
        By("- 2030: 70", "- {date: 2030, value: 70}"),
    );
    check_outcome(
        "baseline: 2020: 500\n",
        "wrong-shape 5:11-5:20 `2020: 500`",
        "write `{date: 2020, value: 500}`",
        ByRepair,
    );
    check_outcome(
        "measurements:\n  2020: 500\n  2021: 400\n",
        "wrong-shape 6:3-7:12 `2020: 500\n  2021: 400`",
        "write one line for each, as in `- {date: 2025, value: 41}`, or `measurements: [{date: 2020, value: 500}, {date: \
         2021, value: 400}]`",
        ByRepair,
    );
}

#[test]
fn columns_go_by_other_names_and_numbers_by_decimal_commas() {
    let table = |content: &str, expected: &str, hint: &str| {
        check(("content/outcomes/heat.csv", content), expected, hint, ByRepair);
    };
    let columns = "there can be: date, value, low, high, series, note, sources";
    table("Year,value\n2021,12\n", "unknown-column 1:1-1:5 `Year`", &format!("did you mean `date`? {columns}"));
    table("date,Number\n2021,12\n", "unknown-column 1:6-1:12 `Number`", &format!("did you mean `value`? {columns}"));
    table("date,value\n2021,12,5\n", "wrong-row 2:1-2:10 `2021,12,5`", "write the number with a point: `12.5`");
}

#[test]
fn an_id_that_is_not_written_as_one_goes_by_what_it_means() {
    check(
        ("content/missions/warm.md", "---\ntitle: Warm\nmilestones:\n  - {id: First Street, title: A}\n---\n"),
        "wrong-id 4:10-4:22 `First Street`",
        "did you mean `first-street`? an id is letters and digits, lower case, with hyphens between words",
        ByRepair,
    );
}

#[test]
fn fields_that_are_written_elsewhere_are_told_where() {
    check_action(
        "lead: anna\n",
        "unknown-field 4:1-4:5 `lead`",
        "write who does what under `commitments`, as in `commitments: [{actor: municipality, role: lead, status: agreed}]`",
        By("lead: anna", "commitments: [{actor: municipality, role: lead, status: agreed}]"),
    );
    check_action(
        "lessons: [a]\n",
        "unknown-field 4:1-4:8 `lessons`",
        "leave it out: each lesson names what it is about, under `about`",
        By("lessons: [a]\n", ""),
    );
}

#[test]
fn languages_go_by_codes() {
    check(
        ("content/portfolio.yaml", "model: 1\ntitle: Isle\nlanguage: English\n"),
        "wrong-language 3:11-3:18 `English`",
        "did you mean `en`? write a code such as `en`, `da` or `pt-BR`",
        ByRepair,
    );
}

#[test]
fn what_is_done_takes_a_yes() {
    check_action(
        "tasks: [{title: Ask, done: soon}]\n",
        "wrong-date 4:28-4:32 `soon`",
        "write `yes` or `no`, or the day: write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a \
         decade, `2013/2014` for from–to",
        By("done: soon", "done: no"),
    );
}

#[test]
fn lines_that_look_nearly_right_are_told_in_plain_words() {
    check_action(
        "tags:\n-energy\n-heat\n",
        "yaml-syntax 5:1-5:8 `-energy`",
        "write `- energy`, and so on for each item",
        ByRepair,
    );
    check_action(
        "summary = Heat\ndraft: false\n",
        "yaml-syntax 4:1-4:15 `summary = Heat`",
        "write `summary: Heat`",
        ByRepair,
    );
    check_action("summary: \"Heat\";\n", "yaml-syntax 4:16-4:17 `;`", "delete this `;`", ByRepair);
    check_action(
        "summary: Heat for all\nand power too: for most\n",
        "unknown-field 5:1-5:14 `and power too`",
        "if these words belong to the text above, indent them by two spaces and put the whole text in quotes",
        By("Heat for all\nand power too: for most", "\"Heat for all\n  and power too: for most\""),
    );
}

#[test]
fn ranges_and_limits_have_fields_of_their_own() {
    let measured = |value: &str| format!("measurements:\n  - {{date: 2025, value: {value}}}\n");
    check_outcome(
        &measured("10-12"),
        "wrong-number 6:25-6:30 `10-12`",
        "write `low: 10` and `high: 12` instead",
        By("value: 10-12", "low: 10, high: 12"),
    );
    check_outcome(
        &measured("<5"),
        "wrong-number 6:25-6:27 `<5`",
        "write `high: 5` instead, for at most so much",
        By("value: <5", "high: 5"),
    );
    check_outcome(
        &measured("1.000,5"),
        "decimal-comma 6:25-6:32 `1.000,5`",
        "write the number with a point: `1000.5`",
        ByRepair,
    );
}

#[test]
fn addresses_in_words_need_their_scheme() {
    let whole = "write the whole address, as in `https://example.org/page`";
    let page = |address: &str| format!("---\ntitle: A\n---\n[a]({address})\n");
    check(
        ("content/pages/a.md", &page("anna@example.org")),
        "wrong-url 4:5-4:21 `anna@example.org`",
        &format!("did you mean `mailto:anna@example.org`? {whole}"),
        ByRepair,
    );
    check(
        ("content/pages/a.md", &page("www.example.org")),
        "wrong-url 4:5-4:20 `www.example.org`",
        &format!("did you mean `https://www.example.org`? {whole}"),
        ByRepair,
    );
}
