//! Outcomes: readings against the path. The year 2021 has 365 days, of which a fifth each has passed on 15 March (73), 27 May (146),
//! 8 August (219) and 20 October (292).

use super::{Computed, site};
use crate::analysis::{OutcomeStanding, TargetState};
use crate::model::Vocabulary;

/// From 100 down to 0 within 2021.
const DOWN: &str =
    "direction: down\nbaseline: {date: 2021-01-01, value: 100}\ntargets: [{date: 2022-01-01, value: 0}]\n";

fn compute(day: &str, front_matter: &str) -> Computed {
    site(&[("outcomes/o.md", &format!("title: O\nunit: boilers\n{front_matter}"))]).on(day)
}

/// Computes the outcome and compares what is said of it: state (better state), method, progress, expected, difference, projected.
fn check(day: &str, front_matter: &str, expect: &str) {
    let computed = compute(day, front_matter);
    let standing = &computed.analysis.outcomes[computed.outcome("o")];
    assert_eq!(say(standing), expect, "on {day}:\n{front_matter}");
}

fn say(standing: &OutcomeStanding) -> String {
    let judgement = standing.judgements.last().expect("at least one");
    let better = standing.better.map(|better| format!(" (better {})", better.as_str())).unwrap_or_default();
    let number = |value: Option<rust_decimal::Decimal>| {
        value.map_or("-".to_owned(), |value| value.round_dp(4).normalize().to_string())
    };
    format!(
        "{}{better} {} {} {} {} {}",
        standing.state.as_str(),
        judgement.method.as_str(),
        judgement.progress.map_or("-".to_owned(), |progress| format!("{progress:.4}")),
        number(judgement.expected),
        number(judgement.difference),
        number(judgement.projections.last().map(|last| last.value)),
    )
}

fn measured(value: &str) -> String {
    format!("{DOWN}measurements: [{{date: 2021-05-27, {value}}}]\n")
}

#[test]
fn progress_is_what_was_done_of_what_was_expected_by_then() {
    // Two fifths of the year: 60 expected. 100 − 62 = 38 of 40 is 95 %; at that pace (38 in 146 days) 95 are done in 365: 5 are left.
    check("2021-06-01", &measured("value: 62"), "on-track linear 0.9500 60 2 5");
    // 37/40 = 92.5 %; 100 − 37 × 2.5 = 7.5.
    check("2021-06-01", &measured("value: 63"), "close linear 0.9250 60 3 7.5");
    // 24/40 = 60 %.
    check("2021-06-01", &measured("value: 76"), "close linear 0.6000 60 16 40");
    // 23/40 = 57.5 %.
    check("2021-06-01", &measured("value: 77"), "off-track linear 0.5750 60 17 42.5");
    // Nothing done: 0/40. One more than at first: −1/40.
    check("2021-06-01", &measured("value: 100"), "off-track linear 0.0000 60 40 100");
    check("2021-06-01", &measured("value: 101"), "wrong-way linear -0.0250 60 41 102.5");
    // 50/40 = 125 %, and the trend goes below zero: 100 − 125.
    check("2021-06-01", &measured("value: 50"), "on-track linear 1.2500 60 -10 -25");
    // The last target is reached before its day.
    check("2021-06-01", &measured("value: 0"), "met linear 2.5000 60 -60 -150");
}

#[test]
fn up_is_the_mirror_of_down() {
    let up = "direction: up\nbaseline: {date: 2021-01-01, value: 0}\ntargets: [{date: 2022-01-01, value: 100}]\n";
    check(
        "2021-06-01",
        &format!("{up}measurements: [{{date: 2021-05-27, value: 38}}]\n"),
        "on-track linear 0.9500 40 -2 95",
    );
    check(
        "2021-06-01",
        &format!("{up}measurements: [{{date: 2021-05-27, value: -1}}]\n"),
        "wrong-way linear -0.0250 40 -41 -2.5",
    );
}

#[test]
fn a_year_counts_at_its_middle_and_about_changes_nothing() {
    // 1 July 2020 to 1 July 2024 (leap years) are 1461 days, to 2 July 2022 they are 731.
    let years = |start: &str, target: &str, at: &str| {
        format!(
            "direction: up\nbaseline: {{date: {start}, value: 0}}\ntargets: [{{date: {target}, value: 1461}}]\n\
             measurements: [{{date: {at}, value: 731}}]\n"
        )
    };
    check("2022-12-01", &years("2020", "2024", "2022"), "on-track linear 1.0000 731 0 1461");
    check("2022-12-01", &years("2020~", "2024~", "2022~"), "on-track linear 1.0000 731 0 1461");
    // 2019-01-01 to 2021-12-31 has its middle 547 days on, at 1 July 2020; an open end counts at its known point.
    check("2022-12-01", &years("2019/2021", "2024/..", "2022"), "on-track linear 1.0000 731 0 1461");
    check("2022-12-01", &years("../2020", "2024", "2022"), "on-track linear 1.0000 731 0 1461");
}

#[test]
fn without_a_baseline_the_first_of_two_readings_serves() {
    let two = "direction: down\ntargets: [{date: 2022-01-01, value: 0}]\n\
               measurements: [{date: 2021-05-27, value: 62}, {date: 2021-01-01, value: 100}]\n";
    check("2021-06-01", two, "on-track linear 0.9500 60 2 5");
    let one =
        "direction: down\ntargets: [{date: 2022-01-01, value: 0}]\nmeasurements: [{date: 2021-05-27, value: 62}]\n";
    check("2021-06-01", one, "no-data linear - - - -");
    // A single one is compared with the target itself.
    check("2021-06-01", &one.replace("value: 62", "value: 0"), "met linear - - - -");
    // Sources that disagree on the first date: the start is between them, at 100.
    let range = two.replace("{date: 2021-01-01, value: 100}", "{date: 2021-01-01, low: 90, high: 110}");
    check("2021-06-01", &range, "on-track linear 0.9500 60 2 5");
}

#[test]
fn nothing_measured_and_no_time_elapsed_is_no_data() {
    check("2021-06-01", DOWN, "no-data linear - - - -");
    check("2021-06-01", "direction: up\n", "no-data linear - - - -");
    check("2021-06-01", &format!("{DOWN}measurements: [{{date: 2021-01-01, value: 90}}]\n"), "no-data linear - - - -");
    check("2021-06-01", &format!("{DOWN}measurements: [{{date: 2020-05-01, value: 90}}]\n"), "no-data linear - - - -");
    check("2021-06-01", "direction: up\nmeasurements: [{date: 2021, value: 3}]\n", "no-target linear - - - -");
}

#[test]
fn what_is_measured_after_the_day_is_not_known_yet() {
    let later = format!("{DOWN}measurements: [{{date: 2021-05-27, value: 62}}, {{date: 2021-10-20, value: 100}}]\n");
    check("2021-06-01", &later, "on-track linear 0.9500 60 2 5");
    // From then on: 20 expected, 100 measured.
    check("2021-10-20", &later, "off-track linear 0.0000 20 80 100");
}

#[test]
fn a_path_of_several_segments_is_judged_within_the_running_one() {
    let path = "direction: down\nbaseline: {date: 2021-01-01, value: 100}\n\
                targets: [{date: 2022-01-01, value: 20}, {date: 2021-05-27, value: 80}]\n";
    let at = |date: &str, value: u32| format!("{path}measurements: [{{date: {date}, value: {value}}}]\n");
    // A third of the second segment (73 of 219 days): 80 − 60/3 = 60 expected; (65 − 80)/(60 − 80) = 75 %; 100 − 35 × 365/219.
    check("2021-09-01", &at("2021-08-08", 65), "close linear 0.7500 60 5 41.6667");
    // On the day of the first target it is the first segment's end that counts: (85 − 100)/(80 − 100).
    check("2021-09-01", &at("2021-05-27", 85), "close linear 0.7500 80 5 62.5");
    // Behind where the segment starts is the wrong way, however much was done before.
    check("2021-09-01", &at("2021-08-08", 81), "wrong-way linear -0.0500 60 21 68.3333");
}

#[test]
fn a_level_stretch_is_judged_by_the_slope_that_led_to_it() {
    let path = "direction: down\nbaseline: {date: 2021-01-01, value: 100}\ntargets:\n  - {date: 2021-05-27, value: 60}\n  \
                - {date: 2021-10-20, value: 60}\n  - {date: 2022-01-01, value: 0}\n";
    // 60 are to be held; (70 − 100)/(60 − 100) = 75 %.
    let at = format!("{path}measurements: [{{date: 2021-08-08, value: 70}}]\n");
    check("2021-09-01", &at, "close linear 0.7500 60 10 50");
    // Nothing but a level: what keeps it has met it, what loses goes the wrong way.
    let level = "direction: up\nbaseline: {date: 2021-01-01, value: 50}\ntargets: [{date: 2022-01-01, value: 50}]\n";
    let at = |value| format!("{level}measurements: [{{date: 2021-05-27, value: {value}}}]\n");
    check("2021-06-01", &at(50), "met linear - 50 0 50");
    check("2021-06-01", &at(49), "wrong-way linear - 50 -1 47.5");
}

#[test]
fn a_path_against_the_wanted_direction_allows_a_loss() {
    // 100 may fall to 80 before it rises to 120. On 15 March 90 are expected: losing 5 of 10 is twice as good as allowed.
    let path = "direction: up\nbaseline: {date: 2021-01-01, value: 100}\n\
                targets: [{date: 2021-05-27, value: 80}, {date: 2022-01-01, value: 120}]\n";
    let at = |value| format!("{path}measurements: [{{date: 2021-03-15, value: {value}}}]\n");
    check("2021-04-01", &at(95), "on-track linear 2.0000 90 5 75");
    // 10 allowed, 15 lost: two thirds.
    check("2021-04-01", &at(85), "close linear 0.6667 90 -5 25");
    check("2021-04-01", &at(101), "on-track linear - 90 11 105");
}

#[test]
fn after_the_last_target_the_path_is_level_and_its_day_decides() {
    // The middle of 2021 is 2 July, 365 days after 2 July 2020. In August 0 are expected; half is done.
    let path = "direction: down\nbaseline: {date: 2020-07-02, value: 100}\ntargets: [{date: 2021, value: 0}]\n\
                measurements: [{date: 2021-08-08, value: 50}]\n";
    check("2021-12-31", path, "off-track linear 0.5000 0 50 -");
    check("2022-01-01", path, "missed linear 0.5000 0 50 -");
    let newest = |path: &str, day: &str| {
        let computed = compute(day, path);
        computed.analysis.outcomes[computed.outcome("o")].targets[0].state
    };
    assert_eq!(newest(path, "2021-12-31"), TargetState::Ahead);
    assert_eq!(newest(path, "2022-01-01"), TargetState::Missed);
    // What comes after the day changes nothing: met stays met, missed stays missed, and without a figure up to it nobody knows.
    let met = path.replace("value: 50}]", "value: 0}, {date: 2022-03-01, value: 30}]");
    check("2022-06-01", &met, "met linear 0.7000 0 30 -");
    let late = path.replace("value: 50}]", "value: 50}, {date: 2022-03-01, value: 0}]");
    check("2022-06-01", &late, "missed linear 1.0000 0 0 -");
    let unknown = path.replace("2021-08-08", "2022-03-01");
    check("2022-06-01", &unknown, "no-data linear 0.5000 0 50 -");
    assert_eq!(newest(&unknown, "2022-06-01"), TargetState::Unknown);
}

#[test]
fn sources_that_disagree_give_both_states() {
    // 76 is 60 %, 62 is 95 %.
    let two = format!("{DOWN}measurements: [{{date: 2021-05-27, value: 62}}, {{date: 2021-05-27, value: 76}}]\n");
    check("2021-06-01", &two, "close (better on-track) linear 0.6000 60 16 40");
    check("2021-06-01", &measured("low: 62, high: 76"), "close (better on-track) linear 0.6000 60 16 40");
    // One end alone is that end; a `~` is only wording.
    check("2021-06-01", &measured("low: 62"), "on-track linear 0.9500 60 2 5");
    check("2021-06-01", &measured("value: 62~"), "on-track linear 0.9500 60 2 5");
    // Both on the same side of every threshold: one state.
    check("2021-06-01", &measured("low: 70, high: 76"), "close linear 0.6000 60 16 40");
}

#[test]
fn a_target_range_is_reached_at_its_easier_end() {
    let target = |target: &str, value: u32| {
        measured(&format!("value: {value}")).replace("value: 0}]\n", &format!("{target}}}]\n"))
    };
    // From 100 to 60, 84 expected: 16/16.
    check("2021-06-01", &target("low: 40, high: 60", 84), "on-track linear 1.0000 84 0 60");
    check("2021-06-01", &target("low: 40, high: 60", 60), "met linear 2.5000 84 -24 0");
    let up = "direction: up\nbaseline: {date: 2021-01-01, value: 0}\ntargets: [{date: 2022-01-01, low: 50}]\n\
              measurements: [{date: 2021-05-27, value: 50}]\n";
    check("2021-06-01", up, "met linear 2.5000 20 30 125");
}

#[test]
fn what_is_watched_and_what_belongs_to_a_scenario_is_not_judged() {
    let watched = measured("value: 101").replace("direction: down", "direction: watch");
    let computed = compute("2023-06-01", &watched);
    let standing = &computed.analysis.outcomes[computed.outcome("o")];
    assert_eq!((standing.state.as_str(), standing.targets[0].state), ("watched", TargetState::Unjudged));
    let scenario = "direction: down\ntargets: [{date: 2022-01-01, value: 0, scenario: fast}]\n\
                    scenarios: [{id: fast, title: Fast, points: [{date: 2021, value: 50}]}]\n\
                    measurements: [{date: 2021-05-27, value: 62}, {date: 2021-01-01, value: 100}]\n";
    check("2023-06-01", scenario, "no-target linear - - - -");
}

#[test]
fn one_series_is_judged() {
    let two = "measurements:\n  - {date: 2021-05-27, value: 62, series: meters}\n  - {date: 2021-06-27, value: 101, series: survey}\n";
    let path = |more: &str| format!("{DOWN}{more}{two}");
    check("2021-07-01", &path("judged_by: meters\n"), "on-track linear 0.9500 60 2 5");
    // Nothing named: the newest value's series. 27 June is day 177, 100 × (1 − 177/365) = 51.5068 expected, −1/48.4932.
    check("2021-07-01", &path(""), "wrong-way linear -0.0206 51.5068 49.4932 102.0621");
    // Values that carry none come before values that carry one.
    let plain = format!("{DOWN}{two}  - {{date: 2021-03-15, value: 80}}\n");
    check("2021-07-01", &plain, "on-track linear 1.0000 80 0 0");
}

#[test]
fn growth_compares_yearly_rates() {
    // 100 to 121 in 730 days; 110 after 365 is exactly the rate that is needed.
    let growth = "direction: up\nmethod: growth\nbaseline: {date: 2021-01-01, value: 100}\n";
    let target = "targets: [{date: 2023-01-01, value: 121}]\n";
    let at = |value: &str| format!("{growth}{target}measurements: [{{date: 2022-01-01, value: {value}}}]\n");
    check("2022-06-01", &at("110"), "on-track growth 1.0000 110 0 121");
    // Δt = 365/365.2425: 1.05^(1/Δt) − 1 = 0.050034, 1.1^(1/Δt) − 1 = 0.100070: 49.9991 %. Twice 5 % gives 110.25.
    check("2022-06-01", &at("105"), "off-track growth 0.5000 110 -5 110.25");
    check("2022-06-01", &at("99"), "wrong-way growth -0.1000 110 -11 98.01");
    check("2022-06-01", &at("121"), "met growth 2.1001 110 11 146.41");
    // Down: 100 to 81 in two years needs −10 % a year; −5 % is half.
    let down = at("95").replace("up", "down").replace("121", "81");
    check("2022-06-01", &down, "off-track growth 0.5000 90 5 90.25");
    // Without a target only the wrong way is seen.
    let free = |value: &str| at(value).replace(target, "");
    check("2022-06-01", &free("99"), "wrong-way growth - - - -");
    check("2022-06-01", &free("100"), "no-target growth - - - -");
    check("2022-06-01", &free("130"), "no-target growth - - - -");
}

#[test]
fn growth_is_asked_for_from_the_start_to_the_running_target() {
    // From 1 January 2021 to 2023 are 730 days, to 2024 are 1095: 10 % a (common) year lead to 121 and 133.1.
    let growth = "direction: up\nmethod: growth\nbaseline: {date: 2021-01-01, value: 100}\n\
                  targets: [{date: 2022-01-01, value: 105}, {date: 2024-01-01, value: 133.1}]\n\
                  measurements: [{date: 2023-01-01, value: 121}]\n";
    check("2023-06-01", growth, "on-track growth 1.0000 121 0 133.1");
}

#[test]
fn rates_of_a_few_days_are_judged_linear() {
    // 1 to 10^19 within a day is no rate a year can hold. Nothing of it is done: 0 of 10^19 − 1.
    let growth = "direction: up\nmethod: growth\nbaseline: {date: 2021-01-01, value: 1}\n\
                  targets: [{date: 2021-01-02, value: 10000000000000000000}]\nmeasurements: [{date: 2021-01-02, value: 1}]\n";
    check("2021-01-02", growth, "off-track linear 0.0000 10000000000000000000 -9999999999999999999 -");
}

#[test]
fn the_ends_of_the_calendar_are_no_crash() {
    let ends = format!(
        "{DOWN}every: P10000Y\nreview_by: 9999\n\
         measurements: [{{date: 0001-01-01, value: 1}}, {{date: 9999-12-31, value: 2}}]\n"
    );
    check("0001-01-01", &ends, "no-data linear - - - -");
    // By 2022 the newest figure was 1 of the year 1; at the end 2 are left of 100.
    check("9999-12-31", &ends, "missed linear 0.9800 0 2 -");
}

#[test]
fn zero_and_negative_values_are_judged_linear() {
    let growth = |start: &str, target: &str, value: &str| {
        format!(
            "direction: down\nmethod: growth\nbaseline: {{date: 2021-01-01, value: {start}}}\n\
             targets: [{{date: 2022-01-01, value: {target}}}]\nmeasurements: [{{date: 2021-05-27, value: {value}}}]\n"
        )
    };
    check("2021-06-01", &growth("100", "0", "62"), "on-track linear 0.9500 60 2 5");
    check("2021-06-01", &growth("50", "-50", "12"), "on-track linear 0.9500 10 2 -45");
    check("2021-06-01", &growth("100", "10", "-1"), "met linear 2.8056 64 -65 -152.5");
    let free = growth("-5", "0", "2").replace("targets: [{date: 2022-01-01, value: 0}]\n", "");
    check("2021-06-01", &free, "no-target linear - - - -");
}

#[test]
fn figures_beyond_counting_are_no_data_and_no_crash() {
    let huge = "direction: up\nbaseline: {date: 2021-01-01, value: \"-70000000000000000000000000000\"}\n\
                targets: [{date: 2022-01-01, value: \"70000000000000000000000000000\"}]\n\
                measurements: [{date: 2021-05-27, value: 5}]\n";
    check("2021-06-01", huge, "no-data linear - - - -");
}

#[test]
fn each_mission_is_judged_by_its_own_targets_and_the_worst_counts() {
    let outcome = "title: O\nunit: boilers\ndirection: down\nmissions: [a, b]\nbaseline: {date: 2021-01-01, value: 100}\n\
                   targets:\n  - {date: 2022-01-01, value: 0, mission: a}\n  - {date: 2022-01-01, value: 50, mission: b}\n\
                   measurements: [{date: 2021-05-27, value: 80}]\n";
    let missions =
        site(&[("outcomes/o.md", outcome), ("missions/a.md", "title: A\n"), ("missions/b.md", "title: B\n")]);
    // For A 60 are expected (50 %), for B 80 (100 %).
    let computed = missions.on("2021-06-01");
    let standing = &computed.analysis.outcomes[computed.outcome("o")];
    let states: Vec<&str> = standing.judgements.iter().map(|it| it.state.as_str()).collect();
    assert_eq!((standing.state.as_str(), states), ("off-track", vec!["off-track", "on-track"]));
    // A mission that is over is judged, and does not weigh.
    let over = missions.with("missions/a.md", "title: A\nstatus: missed\nended: 2021\nresult: It was too much.\n");
    let computed = over.on("2021-06-01");
    let standing = &computed.analysis.outcomes[computed.outcome("o")];
    let states: Vec<&str> = standing.judgements.iter().map(|it| it.state.as_str()).collect();
    assert_eq!((standing.state.as_str(), states), ("on-track", vec!["off-track", "on-track"]));
}

#[test]
fn figures_grow_stale() {
    let check = |day: &str, date: &str, every: &str, expect: bool| {
        let computed = compute(day, &format!("direction: up\n{every}measurements: [{{date: {date}, value: 1}}]\n"));
        assert_eq!(computed.analysis.outcomes[computed.outcome("o")].stale, expect, "{date} {every} on {day}");
    };
    // Every year and half as long again: 18 months after the last day of 2021 is 30 June 2023.
    check("2023-06-30", "2021", "every: P1Y\n", false);
    check("2023-07-01", "2021", "every: P1Y\n", true);
    // A month and a half: 31 January to 28 February and 15 days, 15 March.
    check("2022-03-15", "2022-01", "every: P1M\n", false);
    check("2022-03-16", "2022-01", "every: P1M\n", true);
    // Two weeks and one more.
    check("2022-01-22", "2022-01-01", "every: P2W\n", false);
    check("2022-01-23", "2022-01-01", "every: P2W\n", true);
    // Three years without a word of it.
    check("2024-12-31", "2021", "", false);
    check("2025-01-01", "2021", "", true);
}

/// Says what is expected today and how far the newest figure is from it, then for each target ahead what the trend gives, how far that
/// is from the target, and whether it is reached.
fn ahead(day: &str, front_matter: &str) -> String {
    let computed = compute(day, front_matter);
    let judgement = computed.analysis.outcomes[computed.outcome("o")].judgements.last().expect("at least one");
    let number = |value: rust_decimal::Decimal| value.round_dp(4).normalize().to_string();
    let today = judgement.expected_today.zip(judgement.difference_today);
    let today = today.map_or("-".to_owned(), |(expected, off)| format!("{} ({})", number(expected), number(off)));
    let projections = judgement.projections.iter().map(|projection| {
        let reached = if projection.reached { " reached" } else { "" };
        format!("{} ({}){reached}", number(projection.value), number(projection.difference))
    });
    std::iter::once(today).chain(projections).collect::<Vec<_>>().join(", ")
}

#[test]
fn the_gap_is_told_for_today_and_for_the_targets_ahead() {
    // Measured on 27 May (day 146): 62. On 20 October (day 292 of 365) 20 are expected, so 42 too many; at 38 in 146 days 5 are left.
    assert_eq!(ahead("2021-10-20", &measured("value: 62")), "20 (42), 5 (5)");
    // On the day itself both are the same; a faster trend reaches it, and goes on below zero.
    assert_eq!(ahead("2021-05-27", &measured("value: 50")), "60 (-10), -25 (-25) reached");
    // The wrong way: 0.1 more in 14.6 days.
    assert_eq!(ahead("2021-05-27", &measured("value: 101")), "60 (41), 102.5 (102.5)");
    // Sources that disagree are followed at the worse end: 76, which leaves 40.
    assert_eq!(ahead("2021-05-27", &measured("low: 62, high: 76")), "60 (16), 40 (40)");
    // A target range is reached at its easier end: 80 of 84 expected, 50 at last, and 60 are enough.
    let range = measured("value: 80").replace("value: 0}]", "low: 40, high: 60}]");
    assert_eq!(ahead("2021-05-27", &range), "84 (-4), 50 (-10) reached");
}

#[test]
fn targets_that_have_passed_are_not_ahead() {
    let path = "direction: up\nbaseline: {date: 2021-01-01, value: 0}\n\
                targets: [{date: 2021-05-27, value: 40}, {date: 2021-10-20, value: 80}, {date: 2022-01-01, value: 100}]\n\
                measurements: [{date: 2021-03-15, value: 10}]\n";
    // 10 in 73 days: 20 by day 146, 40 by day 292, 50 by day 365. On 8 August (day 219) 60 are expected, and the first target is over.
    assert_eq!(ahead("2021-05-27", path), "40 (-30), 20 (-20), 40 (-40), 50 (-50)");
    assert_eq!(ahead("2021-08-08", path), "60 (-50), 40 (-40), 50 (-50)");
    // When all have passed the last one's level is expected still, and nothing is ahead.
    assert_eq!(ahead("2022-06-01", path), "100 (-90)");
    // A target for a year is ahead until its last day, and stands at its middle: 2 July, day 182, where 10 × 182/73 are.
    let year = path.replace("targets: [{date: 2021-05-27, value: 40}, ", "targets: [{date: 2021, value: 40}, ");
    assert!(ahead("2021-08-08", &year).contains(", 24.9315 (-15.0685), "), "{}", ahead("2021-08-08", &year));
}

#[test]
fn a_trend_needs_a_start_and_a_reading_after_it() {
    let one =
        "direction: down\ntargets: [{date: 2022-01-01, value: 0}]\nmeasurements: [{date: 2021-05-27, value: 62}]\n";
    assert_eq!(ahead("2021-06-01", one), "-");
    assert_eq!(ahead("2021-06-01", DOWN), "-");
    assert_eq!(ahead("2021-06-01", &format!("{DOWN}measurements: [{{date: 2021-01-01, value: 90}}]\n")), "-");
    assert_eq!(ahead("2021-05-27", &measured("value: 62").replace("direction: down", "direction: watch")), "60 (2)");
    // Without a target there is a trend, and nothing that it leads to.
    let free = measured("value: 62").replace("targets: [{date: 2022-01-01, value: 0}]\n", "");
    assert_eq!(ahead("2021-06-01", &free), "-");
    let computed = compute("2021-06-01", &free);
    let trend = computed.analysis.outcomes[computed.outcome("o")].judgements[0].trend.expect("a trend");
    let day = "2022-01-01".parse().expect("a day");
    assert_eq!(trend.at(day).map(|value| value.normalize().to_string()).as_deref(), Some("5"));
}

#[test]
fn growth_goes_on_at_its_rate() {
    // 5 % in 365 days: 105, then 110.25 where 121 are wanted, and 115.7625 a year later, where 133.1 are.
    let growth = "direction: up\nmethod: growth\nbaseline: {date: 2021-01-01, value: 100}\n\
                  targets: [{date: 2023-01-01, value: 121}, {date: 2024-01-01, value: 133.1}]\n\
                  measurements: [{date: 2022-01-01, value: 105}]\n";
    assert_eq!(ahead("2022-01-01", growth), "110 (-5), 110.25 (-10.75), 115.7625 (-17.3375)");
    // At the first target's day 121 are expected.
    assert_eq!(ahead("2023-01-01", growth), "121 (-16), 110.25 (-10.75), 115.7625 (-17.3375)");
    // A zero has no rate: from 0 by 105 in 365 days to 210 and 315.
    let zero = growth.replace("value: 100}", "value: 0}");
    assert_eq!(ahead("2022-01-01", &zero), "60.5 (44.5), 210 (89) reached, 315 (181.9) reached");
    // Negative figures are followed by a line too: −10 in 365 days.
    let negative = growth.replace("value: 105}", "value: -10}").replace("value: 100}", "value: 0}");
    assert_eq!(ahead("2022-01-01", &negative), "60.5 (-70.5), -20 (-141), -30 (-163.1)");
}
