//! Words, dates, numbers, money, addresses, paths and references that are none.

use super::{By, ByRepair, check, check_action, told};

#[test]
fn a_word_outside_its_vocabulary_is_told_with_the_nearest() {
    let levels = "low, medium, high";
    check_action(
        "risk: hgih\n",
        "wrong-word 4:7-4:11 `hgih`",
        &format!("did you mean `high`? it can be: {levels}"),
        ByRepair,
    );
    check_action(
        "risk: High\n",
        "wrong-word 4:7-4:11 `High`",
        &format!("did you mean `high`? it can be: {levels}"),
        ByRepair,
    );
    check_action(
        "risk: \"moderate\"\n",
        "wrong-word 4:7-4:17 `\"moderate\"`",
        &format!("did you mean `medium`? it can be: {levels}"),
        ByRepair,
    );
    check_action(
        "risk: unclear\n",
        "wrong-word 4:7-4:14 `unclear`",
        &format!("it can be: {levels}"),
        By("unclear", "low"),
    );
    check(
        ("content/actions/heat.md", "---\ntitle: Heat\nstage: in progress\n---\n"),
        "wrong-word 3:8-3:19 `in progress`",
        "did you mean `underway`? it can be: idea, design, ready, underway, operating, completed, paused, stopped",
        ByRepair,
    );
}

#[test]
fn what_is_neither_true_nor_false_is_told() {
    check_action("draft: on\n", "wrong-yes-no 4:8-4:10 `on`", "did you mean `true`? write `true` or `false`", ByRepair);
    check_action(
        "draft: perhaps\n",
        "wrong-yes-no 4:8-4:15 `perhaps`",
        "write `true` or `false`",
        By("perhaps", "yes"),
    );
}

/// Asserts which date is offered for a text, and that it clears the mistake.
#[track_caller]
fn check_date(written: &str, meant: &str) {
    check_action(
        &format!("starts: {written}\n"),
        &format!("wrong-date 4:9-4:{} `{written}`", 9 + written.chars().count()),
        &format!(
            "did you mean `{meant}`? write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to"
        ),
        ByRepair,
    );
}

#[test]
fn dates_that_people_write_are_told_with_the_form_that_is_read() {
    for (written, meant) in [
        ("12.5.2027", "2027-05-12"),
        ("13/05/2027", "2027-05-13"),
        ("05/13/2027", "2027-05-13"),
        ("2027.5.12", "2027-05-12"),
        ("2027/05/12", "2027-05-12"),
        ("05/2027", "2027-05"),
        ("May 2027", "2027-05"),
        ("12. maj 2027", "2027-05-12"),
        ("May 12th, 2027", "2027-05-12"),
        ("2027-05-12T10:00:00Z", "2027-05-12"),
        ("c. 2005", "2005~"),
        ("about May 2005", "2005-05~"),
        ("2005?", "2005~"),
        ("the 2010s", "201X"),
        ("2021–2022", "2021/2022"),
        ("2021 to 2022", "2021/2022"),
        ("since 2018", "2018/.."),
        ("before 1997", "../1997"),
        ("Q2 2027", "2027-04/2027-06"),
    ] {
        check_date(written, meant);
    }
    let hint = |written: &str, hint: &str| {
        let expected = format!("wrong-date 4:9-4:{} `{written}`", 9 + written.chars().count());
        check_action(&format!("starts: {written}\n"), &expected, hint, By(written, "2027"));
    };
    hint("12/05/2027", "write the year first: `2027-05-12` if the day came first, `2027-12-05` if the month did");
    hint("2027-13", "months count from 01 to 12");
    hint("2027-02-30", "that month has 28 days");
    hint("2014/2013", "it ends before it starts: `2013/2014`?");
    hint("unknown", "leave the field out when nobody knows");
    hint(
        "2021-22",
        "did you mean `2021/2022`? write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to",
    );
    hint(
        "2021-2022",
        "did you mean `2021/2022`? write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to",
    );
}

#[test]
fn amounts_that_people_write_are_told_with_the_form_that_is_read() {
    let plain = "write digits alone, as in `4200000`, or with a currency's code, as in `40000000 EUR`";
    for (written, meant) in [
        ("4,200,000", "4200000"),
        ("4.200.000", "4200000"),
        ("4 200 000", "4200000"),
        ("4'200'000", "4200000"),
        ("€40,000", "40000 EUR"),
        ("DKK 4200000", "4200000 DKK"),
        ("12 eur", "12 EUR"),
        ("4200000EUR", "4200000 EUR"),
        ("4.2 million", "4200000"),
        ("4,5 mio. DKK", "4500000 DKK"),
        ("1.234,50", "1234.50"),
    ] {
        let expected = format!("wrong-amount 4:7-4:{} `{written}`", 7 + written.chars().count());
        check_action(&format!("cost: {written}\n"), &expected, &format!("did you mean `{meant}`? {plain}"), ByRepair);
    }
    let hint = |written: &str, hint: &str| {
        let expected = format!("wrong-amount 4:7-4:{} `{written}`", 7 + written.chars().count());
        check_action(&format!("cost: {written}\n"), &expected, hint, By(written, "40"));
    };
    let currency =
        "name the currency by its code of three letters, as in `4200000 DKK`, or leave it out if it is the portfolio's";
    hint("4.200.000 kr.", currency);
    hint("$500", currency);
    hint("unknown", "leave the field out when nobody knows");
    hint("-5", "an amount is never negative; what was given back or refused is told by `status`");
    hint("5~", "an amount stands without `~`; say in `note` that it is about so much");
    hint("40.000", "write `40000` if the point separates thousands, or `40` with at most two decimals");
}

#[test]
fn numbers_that_people_write_are_told_with_the_form_that_is_read() {
    let advice = "write digits with at most one point, as in `12.5`; the unit stands in `unit`";
    let outcome = |value: &str| {
        format!(
            "---\ntitle: Oil\nunit: t\ndirection: down\nmeasurements:\n  - {{date: 2020, value: \"{value}\"}}\n---\n"
        )
    };
    for (written, meant) in [
        ("4,5", "4.5"),
        ("1,200,000", "1200000"),
        ("45 %", "45"),
        ("~60", "60~"),
        ("12 thousand", "12000"),
        ("−4", "-4"),
    ] {
        let expected = format!("wrong-number 6:25-6:{} `\"{written}\"`", 27 + written.chars().count());
        let hint = format!("did you mean `{meant}`? {advice}");
        check(("content/outcomes/oil.md", &outcome(written)), &expected, &hint, ByRepair);
    }
    check(("content/outcomes/oil.md", &outcome("many")), "wrong-number 6:25-6:31 `\"many\"`", advice, By("many", "5"));
    check(
        ("content/outcomes/oil.md", &outcome("4,500")),
        "wrong-number 6:25-6:32 `\"4,500\"`",
        advice,
        By("4,500", "4500"),
    );
    check_action(
        "moves: [{outcome: oil, amount: 5~}]\n",
        "wrong-number 4:32-4:34 `5~`",
        "did you mean `5`? this number stands without `~`",
        ByRepair,
    );
}

#[test]
fn durations_that_people_write_are_told_with_the_form_that_is_read() {
    let advice = "write `P1Y` for a year, `P6M` for six months, `P2W` for two weeks";
    let outcome = |every: &str| format!("---\ntitle: Oil\nunit: t\ndirection: down\nevery: {every}\n---\n");
    for (written, meant) in
        [("yearly", "P1Y"), ("quarterly", "P3M"), ("6 months", "P6M"), ("1Y", "P1Y"), ("p1y", "P1Y")]
    {
        let expected = format!("wrong-duration 5:8-5:{} `{written}`", 8 + written.len());
        let hint = format!("did you mean `{meant}`? {advice}");
        check(("content/outcomes/oil.md", &outcome(written)), &expected, &hint, ByRepair);
    }
    check(
        ("content/outcomes/oil.md", &outcome("often")),
        "wrong-duration 5:8-5:13 `often`",
        advice,
        By("often", "P1Y"),
    );
}

#[test]
fn ids_and_references_that_are_none_are_told_with_what_is_meant() {
    check(
        ("content/missions/oil.md", "---\ntitle: Oil\nmilestones: [{id: Oil Gone, title: Gone}]\n---\n"),
        "wrong-id 3:19-3:27 `Oil Gone`",
        "did you mean `oil-gone`? an id is letters and digits, lower case, with hyphens between words",
        ByRepair,
    );
    let actions = "write the id of one of the actions: its file's name without `.md`";
    for (written, meant) in [
        ("actions/solar", "solar"),
        ("../actions/energy/solar.md", "solar"),
        ("Solar Park", "solar-park"),
        ("\"[[solar]]\"", "solar"),
        ("solar.md", "solar"),
    ] {
        let expected = format!("wrong-reference 4:8-4:{} `{written}`", 8 + written.len());
        check_action(
            &format!("needs: {written}\n"),
            &expected,
            &format!("did you mean `{meant}`? {actions}"),
            ByRepair,
        );
    }
    check_action(
        "needs: missions/oil\n",
        "wrong-reference 4:8-4:20 `missions/oil`",
        "here belongs the id of one of the actions, not of the missions",
        By("missions/oil", "solar"),
    );
    check_action(
        "answers: grid\n",
        "wrong-reference 4:10-4:14 `grid`",
        "write the mission's id and its own, as in `fossil-free/oil-prices`",
        By("grid", "oil/grid"),
    );
    check_action(
        "advances: Oil/Gone\n",
        "wrong-reference 4:11-4:19 `Oil/Gone`",
        "did you mean `oil/gone`? write the mission's id and the milestone's, as in `fossil-free/oil-gone`, or a mission's id alone",
        ByRepair,
    );
    check(
        ("content/missions/oil.md", "---\ntitle: Oil\ncritical: a/b/c\n---\n"),
        "wrong-reference 3:11-3:16 `a/b/c`",
        "write its id, or `mission/id` when it is another mission's",
        By("a/b/c", "b"),
    );
    let lesson = |about: &str| format!("---\ntitle: A\nlearned: B\nabout: [{about}]\n---\n");
    let kinds = "write the kind and the id, as in `actions/heat-pumps`; the kinds are missions, actions, outcomes, lessons, actors, places, pages";
    check(
        ("content/lessons/a.md", &lesson("action/Heat Pumps")),
        "wrong-reference 4:9-4:26 `action/Heat Pumps`",
        &format!("did you mean `actions/heat-pumps`? {kinds}"),
        ByRepair,
    );
    check(
        ("content/lessons/a.md", &lesson("heat-pumps")),
        "wrong-reference 4:9-4:19 `heat-pumps`",
        kinds,
        By("heat-pumps", "actions/heat-pumps"),
    );
}

#[test]
fn addresses_are_whole_and_safe() {
    let whole = "write the whole address, as in `https://example.org/page`";
    for (written, meant) in [
        ("www.example.org", "https://www.example.org"),
        ("example.org/a", "https://example.org/a"),
        ("//example.org", "https://example.org"),
        ("https:example.org", "https://example.org"),
        ("https://example.org/a b", "https://example.org/a%20b"),
    ] {
        let expected = format!("wrong-url 4:17-4:{} `{written}`", 17 + written.len());
        check_action(
            &format!("sources: [{{url: {written}}}]\n"),
            &expected,
            &format!("did you mean `{meant}`? {whole}"),
            ByRepair,
        );
    }
    check_action("sources: [{url: the library}]\n", "wrong-url 4:17-4:28 `the library`", whole, By("url", "title"));
    for written in
        ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@b.example", "ftp://a.example"]
    {
        check_action(
            &format!("sources:\n  - url: {written}\n"),
            &format!("unsafe-url 5:10-5:{} `{written}`", 10 + written.len()),
            "use an address that begins with `https:`, `http:`",
            By(written, "https://a.example"),
        );
    }
    check(
        ("content/actors/a.md", "---\ntitle: A\ntype: ngo\nurl: javascript:x\n---\n"),
        "unsafe-url 4:6-4:18 `javascript:x`",
        "use an address that begins with `https:`, `http:`, `mailto:`",
        By("javascript:x", "mailto:a@b.example"),
    );
}

#[test]
fn paths_stay_inside_content() {
    let advice = "write it from `content/` on, as in `media/boat.jpg`, with `/`, or from this file, as in `./boat.jpg`";
    for (written, meant) in [
        ("/media/boat.jpg", Some("media/boat.jpg")),
        ("content/media/boat.jpg", Some("media/boat.jpg")),
        ("media\\boat.jpg", Some("media/boat.jpg")),
        ("../../boat.jpg", None),
        ("media/../../boat.jpg", None),
        ("C:\\boat.jpg", None),
        ("https://example.org/boat.jpg", None),
    ] {
        let expected = format!("unsafe-path 5:9-5:{} `{written}`", 9 + written.len());
        let fields = format!("image:\n  file: {written}\n  alt: A boat\n");
        match meant {
            Some(meant) => check_action(&fields, &expected, &format!("did you mean `{meant}`? {advice}"), ByRepair),
            None => check_action(&fields, &expected, advice, By(written, "media/boat.jpg")),
        }
    }
    check_action(
        "aliases: [\"https://example.org/old/heat/\"]\n",
        "unsafe-path 4:11-4:42 `\"https://example.org/old/heat/\"`",
        &format!("did you mean `old/heat/`? {advice}"),
        ByRepair,
    );
    check_action("aliases: [../heat]\n", "unsafe-path 4:11-4:18 `../heat`", advice, By("../heat", "heat"));
}

#[test]
fn goals_and_coordinates_are_in_their_range() {
    let goals = "write a goal from 1 to 17, as in `7`, or a target, as in `7.2` or `7.a`";
    check_action("sdg: [7, 18]\n", "wrong-sdg 4:10-4:12 `18`", goals, By("18", "17"));
    check_action("sdg: SDG 7\n", "wrong-sdg 4:6-4:11 `SDG 7`", &format!("did you mean `7`? {goals}"), ByRepair);
    check_action("sdg: [7.x]\n", "wrong-sdg 4:7-4:10 `7.x`", goals, By("7.x", "7.a"));
    check(
        ("content/places/quay.md", "---\ntitle: Quay\nlat: 105.2\nlon: 55.9\n---\n"),
        "wrong-coordinate 3:6-3:11 `105.2`",
        "write decimal degrees: `lat` is north, about 36 to 71 in Europe; `lon` is east; are the two swapped?",
        By("105.2", "10.52"),
    );
}

#[test]
fn what_is_long_is_cut_in_messages_and_never_guessed_at() {
    let long = "x".repeat(5000);
    let content = super::action(&format!("starts: {long}\nneeds: {long}/\nrisk: {long}\ncost: {long}\n"));
    let file = super::file("content/actions/heat.md", &content);
    let read = super::document(&file);
    assert_eq!(read.diagnostics.len(), 4);
    assert!(read.diagnostics.iter().all(|diagnostic| diagnostic.message.len() < 200 && diagnostic.repair.is_none()));
    assert_eq!(told("content/actions/heat.md", super::action("draft: true\n")), Vec::<String>::new());
}
