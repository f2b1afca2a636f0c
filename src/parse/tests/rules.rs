//! What the contract says about fields that belong together.

use super::{By, check, check_action, clean, told};

#[track_caller]
fn check_mission(fields: &str, expected: &str, hint: &str, by: (&str, &str)) {
    check(("content/missions/oil.md", &format!("---\ntitle: Oil\n{fields}---\n")), expected, hint, By(by.0, by.1));
}

#[track_caller]
fn check_outcome(fields: &str, expected: &str, hint: &str, by: (&str, &str)) {
    let content = format!("---\ntitle: Oil\nunit: t\ndirection: down\n{fields}---\n");
    check(("content/outcomes/oil.md", &content), expected, hint, By(by.0, by.1));
}

#[test]
fn a_mission_that_is_not_active_says_how_it_came_out() {
    check_mission(
        "status: reached\n",
        "missing-field 1:1-1:4 `---`",
        "add `result: A sentence that says how it came out`",
        ("status", "result: All oil is gone\nstatus"),
    );
    clean("content/missions/oil.md", "---\ntitle: Oil\nstatus: active\n---\n");
}

#[test]
fn a_stopped_action_says_why() {
    check(
        ("content/actions/heat.md", "---\ntitle: Heat\nstage: stopped\n---\n"),
        "missing-field 1:1-1:4 `---`",
        "add `stopped: {date: 2026-03, why: The reason in a sentence, how: dropped}`",
        By("stage", "stopped: {why: Too dear}\nstage"),
    );
}

#[test]
fn fields_that_belong_to_another_stage_are_warned_about() {
    check_action(
        "status: late\n",
        "status-out-of-stage 4:9-4:13 `late`",
        "delete `status`, or look at `stage`",
        By("stage: idea", "stage: underway"),
    );
    check_action(
        "reached: partly\n",
        "reached-before-completion 4:10-4:16 `partly`",
        "delete `reached`, or write `stage: completed`",
        By("stage: idea", "stage: completed"),
    );
}

#[test]
fn ids_are_unique_in_their_list() {
    check_mission(
        "milestones:\n  - {id: gone, title: A}\n  - {id: gone, title: B}\n",
        "duplicate-id 5:10-5:14 `gone`",
        "give each an id of its own; references to it name the one that is meant",
        ("gone, title: B", "shut, title: B"),
    );
    let twice = |path: &str, fields: &str| told(path, format!("---\ntitle: A\n{fields}---\n"));
    assert_eq!(
        twice(
            "content/missions/a.md",
            "barriers:\n  - {id: a, title: A, status: open}\n  - {id: a, title: B, status: open}\n"
        ),
        ["duplicate-id 5:10-5:11 `a`"]
    );
    assert_eq!(
        twice(
            "content/missions/a.md",
            "enablers:\n  - {id: a, title: A, status: missing}\n  - {id: a, title: B, status: missing}\n"
        ),
        ["duplicate-id 5:10-5:11 `a`"]
    );
    assert_eq!(
        twice(
            "content/outcomes/a.md",
            "unit: t\ndirection: up\nscenarios:\n  - {id: a, title: A}\n  - {id: a, title: B}\n"
        ),
        ["duplicate-id 7:10-7:11 `a`"]
    );
}

#[test]
fn what_ends_before_it_starts_is_told_at_the_end() {
    check_action(
        "starts: 2027-06\nends: 2027-05\n",
        "dates-reversed 5:7-5:14 `2027-05`",
        "look at both dates: `ends` must be the later one",
        By("ends: 2027-05", "ends: 2027"),
    );
    check_mission(
        "starts: 2030\ntarget: 2029\n",
        "dates-reversed 4:9-4:13 `2029`",
        "look at both dates: `target` must be the later one",
        ("2029", "2030"),
    );
    check_mission(
        "starts: 2030\nended: 2029\n",
        "dates-reversed 4:8-4:12 `2029`",
        "look at both dates: `ended` must be the later one",
        ("2029", "2030"),
    );
}

#[test]
fn figures_have_a_number_and_ranges_their_order() {
    check_outcome(
        "measurements: [{date: 2020, note: Not counted}]\n",
        "missing-value 5:16-5:47 `{date: 2020, note: Not counted}`",
        "add `value: 12`, or `low:` and `high:` for a range; `low:` alone means at least so much",
        ("note: Not", "low: 5, note: Not"),
    );
    check_outcome(
        "targets:\n  - date: 2030\n",
        "missing-value 6:5-6:15 `date: 2030`",
        "add `value: 12`, or `low:` and `high:` for a range; `low:` alone means at least so much",
        ("date: 2030", "{date: 2030, value: 1}"),
    );
    check_outcome(
        "targets: [{date: 2030, low: 5, high: 3}]\n",
        "range-reversed 5:38-5:39 `3`",
        "swap the two numbers",
        ("low: 5, high: 3", "low: 3, high: 5"),
    );
    check_outcome(
        "targets: [{date: 2030, value: 5, scenario: slwo}]\nscenarios: [{id: slow, title: Slow}]\n",
        "unknown-scenario 5:44-5:48 `slwo`",
        "did you mean `slow`? the scenarios are: slow",
        ("slwo", "slow"),
    );
}

#[test]
fn fields_that_exclude_each_other_are_told() {
    check_mission(
        "funding:\n  - from: island\n    from_name: The island\n    capital: public\n    instrument: grant\n    status: sought\n",
        "conflicting-fields 5:16-5:26 `The island`",
        "keep one of the two",
        ("    from_name: The island\n", ""),
    );
    check_mission(
        "milestones: [{id: a, title: A, met: 2027, dropped: {why: Too dear}}]\n",
        "conflicting-fields 3:52-3:67 `{why: Too dear}`",
        "keep one of the two",
        (", dropped: {why: Too dear}", ""),
    );
    check(
        ("content/places/quay.md", "---\ntitle: Quay\nlat: 55.9\nlon: 10.6\ngeometry: media/quay.geojson\n---\n"),
        "conflicting-fields 5:11-5:29 `media/quay.geojson`",
        "keep one of the two",
        By("lat: 55.9\nlon: 10.6\n", ""),
    );
}

#[test]
fn half_a_place_is_told() {
    check(
        ("content/places/quay.md", "---\ntitle: Quay\nlat: 55.9\n---\n"),
        "missing-field 1:1-1:4 `---`",
        "add `lon: 10.6`",
        By("lat: 55.9\n", "lat: 55.9\nlon: 10.6\n"),
    );
    check(
        ("content/places/quay.md", "---\ntitle: Quay\nlon: 10.6\n---\n"),
        "missing-field 1:1-1:4 `---`",
        "add `lat: 55.9`",
        By("lon", "lat: 55.9\nlon"),
    );
}

#[test]
fn a_picture_has_words_and_a_dispute_two_sides() {
    check_action(
        "image: {file: media/boat.jpg}\n",
        "missing-alt 4:8-4:30 `{file: media/boat.jpg}`",
        "add `alt: …` with what it shows, in a sentence",
        By("jpg}", "jpg, alt: A boat}"),
    );
    check_action(
        "disputed: [{about: cost, versions: [{value: 2}]}]\n",
        "one-sided-dispute 4:12-4:49 `{about: cost, versions: [{value: 2}]}`",
        "add what the other source says: `- value: …` with its `sources`; if there is one version only, drop `disputed`",
        By("{value: 2}", "{value: 2}, {value: 3}"),
    );
    check_action(
        "image:\n  file: media/boat.jpg\n  alt: \"\"\n",
        "missing-alt 5:3-5:23 `file: media/boat.jpg`",
        "add `alt: …` with what it shows, in a sentence",
        By("\"\"", "A boat"),
    );
}
