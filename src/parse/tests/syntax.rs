//! YAML that is none, and YAML that is no record.

use super::{By, ByRepair, check, check_action, clean, told};
use crate::parse::Document;

/// Asserts a mistake of syntax in a place's fields, which begin on line 3, and its repair.
#[track_caller]
fn check_syntax(fields: &str, expected: &str, hint: &str) {
    check(("content/places/quay.md", &format!("---\ntitle: Quay\n{fields}---\n")), expected, hint, ByRepair);
}

#[test]
fn a_line_that_is_no_yaml_is_told_with_its_repair() {
    check_syntax(
        "summary: Heat: the plan\n",
        "yaml-syntax 3:10-3:24 `Heat: the plan`",
        "write `summary: \"Heat: the plan\"`",
    );
    check_syntax("summary:Heat\n", "yaml-syntax 3:1-3:9 `summary:`", "write `summary: Heat`");
    check_syntax("summary Heat\ndraft: true\n", "yaml-syntax 3:1-3:13 `summary Heat`", "write `summary: Heat`");
    check_syntax("summary: \"Heat\n", "yaml-syntax 3:10-3:15 `\"Heat`", "put `\"` at the end of the value");
    check_syntax("summary: 'Heat\ndraft: true\n", "yaml-syntax 3:10-3:15 `'Heat`", "put `'` at the end of the value");
    check_syntax(
        "summary: 'Heat' and power\n",
        "yaml-syntax 3:10-3:26 `'Heat' and power`",
        "put quotes around the whole value: `summary: \"'Heat' and power\"`",
    );
    check_syntax("summary: @home\n", "yaml-syntax 3:10-3:15 `@home`", "write `summary: \"@home\"`");
    check_syntax("summary: *new*\n", "yaml-syntax 3:10-3:15 `*new*`", "write `summary: \"*new*\"`");
    check_syntax("summary: `code`\n", "yaml-syntax 3:10-3:16 ``code``", "write `summary: \"`code`\"`");
    check_syntax(
        "summary: \"C:\\dir\"\n",
        "yaml-syntax 3:10-3:18 `\"C:\\dir\"`",
        "use single quotes: `summary: 'C:\\dir'`",
    );
    check_syntax("tags: [a, b\ndraft: true\n", "yaml-syntax 3:7-3:12 `[a, b`", "put `]` at the end of the line");
    check_syntax("tags: [a, b]]\n", "yaml-syntax 3:13-3:14 `]`", "delete this `]`");
    check_syntax("tags: - a\n", "yaml-syntax 3:7-3:10 `- a`", "write `tags: [a]`, or put `- a` on a line of its own");
    check_syntax("tags:\n\t- a\n", "yaml-syntax 4:1-4:2 `\t`", "indent with spaces, two for each level");
    check_syntax(
        "tags:\n  - a\n - b\n",
        "yaml-syntax 5:2-5:5 `- b`",
        "indent it by 2 spaces, like the lines that it belongs with",
    );
    check_syntax(
        " draft: true\n",
        "yaml-syntax 3:2-3:13 `draft: true`",
        "begin it at the start of the line, like the lines that it belongs with",
    );
    check_syntax(
        "summary: a\u{1}b\n",
        "yaml-syntax 3:11-3:12 `\u{1}`",
        "delete it; it often comes along when text is pasted",
    );
}

#[test]
fn places_count_bytes_after_letters_of_other_scripts() {
    check_syntax(
        "summary: Blåbærgrød: på øen\n",
        "yaml-syntax 3:10-3:28 `Blåbærgrød: på øen`",
        "write `summary: \"Blåbærgrød: på øen\"`",
    );
    assert_eq!(
        told("content/places/ø.md", "---\ntitle: Ærø\nsummary: 'på øen' # blåbær\ndraft: måske\n---\n"),
        ["wrong-yes-no 4:8-4:13 `måske`"]
    );
}

#[test]
fn one_run_reads_on_after_each_line_that_it_can_mend() {
    let content =
        "---\ntitle:Heat\nstage: idea: yes\ntags: [a, b\nstarts: May 2027\n\tends: 2028\ncost: \"5\n---\n[x](/y)\n";
    assert_eq!(
        told("content/actions/heat.md", content),
        [
            "yaml-syntax 2:1-2:7 `title:`",
            "wrong-word 3:8-3:17 `idea: yes`",
            "yaml-syntax 4:7-4:12 `[a, b`",
            "wrong-date 5:9-5:17 `May 2027`",
            "yaml-syntax 6:1-6:2 `\t`",
            "yaml-syntax 6:2-6:12 `ends: 2028`",
            "yaml-syntax 7:7-7:9 `\"5`",
            "absolute-link 9:5-9:7 `/y`",
        ]
    );
}

#[test]
fn a_line_that_nobody_can_guess_at_is_told_all_the_same() {
    check(
        ("content/places/quay.md", "---\ntitle: Quay\n? {a\n---\n"),
        "yaml-syntax 3:1-3:5 `? {a`",
        "look at the colons, quotes and indentation of this line and the one above",
        By("? {a\n", ""),
    );
    check(
        ("content/places/quay.md", "---\ntitle: Quay\n? [a]\n: b\n---\n"),
        "yaml-syntax 3:3-3:6 `[a]`",
        "write a plain name, then a colon; put a value that begins with `[` or `{` in quotes",
        By("? [a]\n: b\n", ""),
    );
    check(
        ("content/portfolio.yaml", "title: A\n---\nsummary: B\n"),
        "yaml-syntax 2:1-2:1 ``",
        "keep one: delete the line `---` or `...`, or start the fields below at the same column as those above",
        By("---\n", ""),
    );
}

#[test]
fn a_field_written_twice_is_told_at_the_second() {
    check_action(
        "cost: 5\ntags: [a]\ncost: 6\n",
        "duplicate-key 6:1-6:5 `cost`",
        "delete one of the two, or join their values into a list",
        By("cost: 6\n", ""),
    );
}

#[test]
fn types_depth_and_repetition_have_their_limits() {
    check_action(
        "cost: !money 5\n",
        "yaml-tag 4:14-4:15 `5`",
        "delete the word with the exclamation mark, or put the whole value in quotes",
        By("!money ", ""),
    );
    let (open, close) = ("[".repeat(40), "]".repeat(40));
    let deep = format!("extra: {{a: {open}{close}}}\n");
    check_action(
        &deep,
        "yaml-too-deep 4:42-4:43 `[`",
        "no record needs that: look for brackets or indentation gone wrong",
        By(&format!("{open}{close}"), "[]"),
    );
    let mut bomb = "extra:\n  a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n".to_owned();
    for (name, of) in [('b', 'a'), ('c', 'b'), ('d', 'c'), ('e', 'd'), ('f', 'e')] {
        let many = vec![format!("*{of}"); 10].join(", ");
        let line = format!("  {name}: &{name} [{many}]\n");
        bomb.push_str(&line);
    }
    let last = bomb.lines().last().expect("a last line").to_owned();
    check_action(
        &bomb,
        "yaml-too-large 9:38-9:40 `*d`",
        "write values out instead of repeating them by `*name`, and keep long tables in a CSV",
        By(&format!("{}\n{last}\n", bomb.lines().nth_back(1).expect("one before")), ""),
    );
}

#[test]
fn names_for_values_and_types_of_the_core_are_read() {
    let Document::Record(..) = clean("content/actions/heat.md", &action_with_names()) else { panic!("a record") };
}

fn action_with_names() -> String {
    super::action("needs: &others [solar, wind]\ncontinues: *others\nsummary: !!str 5\n")
}
