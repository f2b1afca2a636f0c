//! Money: sums, what lacks an amount, what is in another currency, and that nothing is counted twice.

use rust_decimal::Decimal;

use super::{Site, site};
use crate::analysis::{AskedOf, Ledger, MoneySource, Sum, YearMoney};
use crate::graph::RecordKey;
use crate::model::{Capital, Currency, Instrument};

const DAY: &str = "2026-11-22";

const MISSIONS: &str =
    "title: M\nfunding: [{capital: public, instrument: tax, amount: 7, status: committed, date: 2019}]\n";

fn action(stage: &str, more: &str) -> String {
    format!("title: A\nstage: {stage}\nadvances: [m, n]\n{more}")
}

fn line(amount: &str, status: &str) -> String {
    let amount = if amount.is_empty() { String::new() } else { format!("amount: {amount}, ") };
    format!("  - {{capital: public, instrument: grant, {amount}status: {status}, date: 2025}}\n")
}

fn of_action(site: &Site) -> Ledger {
    let computed = site.on(DAY);
    computed.analysis.money.actions[computed.action("a")].clone()
}

fn one(front_matter: &str) -> Site {
    site(&[("missions/m.md", "title: M\n"), ("missions/n.md", "title: N\n"), ("actions/a.md", front_matter)])
}

fn sum(amount: i64, known: usize, unknown: usize) -> Sum {
    Sum { amount: Decimal::from(amount), known, unknown }
}

#[test]
fn lines_are_summed_by_status_capital_instrument_and_year() {
    let lines = line("40", "disbursed")
        + &line("20", "committed")
        + &line("5", "committed")
        + &line("8", "pledged")
        + &line("9", "sought")
        + &line("1000", "refused")
        + "  - {capital: community, instrument: shares, amount: 1.50, status: committed, date: 2024/2027}\n";
    let ledger = of_action(&one(&action("underway", &format!("cost: 100\nfunding:\n{lines}"))));
    assert_eq!(ledger.all.disbursed, sum(40, 1, 0));
    assert_eq!(ledger.all.committed.amount.to_string(), "26.50");
    assert_eq!(
        (ledger.all.pledged, ledger.all.sought, ledger.all.refused),
        (sum(8, 1, 0), sum(9, 1, 0), sum(1000, 1, 0))
    );
    assert_eq!(ledger.by_capital[&Capital::Public].committed, sum(25, 2, 0));
    assert_eq!(ledger.by_instrument[&Instrument::Shares].committed.amount.to_string(), "1.50");
    assert_eq!(ledger.years, Some((2024, 2027)));
    // 100 − 40 − 26.50; what is pledged, sought or refused fills no gap.
    assert_eq!(ledger.gap.map(|gap| gap.to_string()).as_deref(), Some("33.50"));
    assert!(!ledger.gap_at_most && !ledger.converted);
}

#[test]
fn the_need_is_that_of_live_actions() {
    let paid = format!("cost: 100\nfunding:\n{}", line("40", "disbursed"));
    for (stage, need) in [("idea", 1), ("underway", 1), ("operating", 0), ("completed", 0), ("paused", 0)] {
        let ledger = of_action(&one(&action(stage, &paid)));
        assert_eq!(ledger.need.known, need, "{stage}");
        assert_eq!(ledger.gap, (need == 1).then(|| Decimal::from(60)), "{stage}");
        assert_eq!(ledger.all.disbursed, sum(40, 1, 0), "{stage}");
    }
    let free = of_action(&one(&action("underway", "")));
    assert_eq!((free.need.known, free.need.unknown, free.gap), (0, 1, None));
    let enough = of_action(&one(&action("underway", &format!("cost: 30\nfunding:\n{}", line("40", "disbursed")))));
    assert_eq!(enough.gap, Some(Decimal::ZERO));
}

#[test]
fn a_line_without_an_amount_makes_the_gap_at_most() {
    let with = |status: &str| {
        let lines = line("40", "committed") + &line("", status);
        of_action(&one(&action("underway", &format!("cost: 100\nfunding:\n{lines}"))))
    };
    let ledger = with("committed");
    assert_eq!((ledger.all.committed, ledger.gap, ledger.gap_at_most), (sum(40, 1, 1), Some(Decimal::from(60)), true));
    assert!(with("sought").gap_at_most);
    assert!(!with("refused").gap_at_most);
}

#[test]
fn what_was_asked_for_and_never_came_is_in_the_sums_of_the_action_alone() {
    let asked = format!("funding:\n{}{}", line("40", "committed"), line("9", "sought"));
    for (stage, still) in [("underway", 9), ("paused", 9), ("completed", 0), ("stopped", 0)] {
        let over = if stage == "stopped" { "stopped: {date: 2025, why: no money}\n" } else { "" };
        let site = one(&action(stage, &format!("{asked}{over}")));
        let computed = site.on(DAY);
        let expect = sum(still, usize::from(still > 0), 0);
        assert_eq!(computed.analysis.money.all.all.sought, expect, "{stage}");
        assert_eq!(computed.analysis.missions[computed.mission("m")].money.all.sought, expect, "{stage}");
        assert_eq!(computed.analysis.money.all.all.committed, sum(40, 1, 0), "{stage}");
        assert_eq!(of_action(&site).all.sought, sum(9, 1, 0), "{stage}");
    }
}

#[test]
fn nothing_is_counted_twice_and_missions_say_what_is_shared() {
    let funded = |amount: &str| format!("cost: 100\nfunding:\n{}", line(amount, "committed"));
    let site = site(&[
        ("missions/m.md", MISSIONS),
        ("missions/n.md", "title: N\n"),
        ("actions/both.md", &action("underway", &funded("40"))),
        ("actions/one.md", &action("underway", &funded("10")).replace("[m, n]", "[m]")),
        ("actions/none.md", &action("underway", &funded("3")).replace("advances: [m, n]\n", "")),
    ]);
    let computed = site.on(DAY);
    let missions = &computed.analysis.missions;
    let (m, n) = (&missions[computed.mission("m")], &missions[computed.mission("n")]);
    // 40 + 10 and 7 of its own; the 7 are of no action, so they fill no gap of one.
    assert_eq!((&m.money.all.committed, m.shared_actions), (&sum(57, 3, 0), 1));
    assert_eq!((m.money.need.amount, m.money.gap), (Decimal::from(200), Some(Decimal::from(150))));
    assert_eq!((&n.money.all.committed, n.shared_actions), (&sum(40, 1, 0), 1));
    assert_eq!(computed.analysis.money.all.all.committed, sum(60, 4, 0));
    assert_eq!(computed.analysis.money.all.gap, Some(Decimal::from(300 - 53)));
    assert_eq!(computed.analysis.money.all.years, Some((2019, 2025)));
}

#[test]
fn other_currencies_need_a_rate_within_two_years() {
    let rates =
        "rates:\n  - {currency: EUR, date: 2025-01-01, rate: 7.5}\n  - {currency: EUR, date: 2022-01-01, rate: 7.4}\n";
    let settings = format!("model: 1\ntitle: A site\nlanguage: en\ncurrency: DKK\n{rates}");
    let euros = |date: &str| {
        let line = format!("  - {{capital: public, instrument: grant, amount: 10 EUR, status: committed{date}}}\n");
        let site = one(&action("underway", &format!("cost: 100\nfunding:\n{line}")));
        of_action(&site.with("portfolio.yaml", &settings))
    };
    // 2024-07-02 is nearer to 2025 than to 2022; 2023-01-01 is the other way round; both within two years.
    assert_eq!(euros(", date: 2024").all.committed.amount.to_string(), "75.0");
    assert_eq!(euros(", date: 2023-01-01").all.committed.amount.to_string(), "74.0");
    assert_eq!(euros(", date: 2027-01-01").all.committed.amount.to_string(), "75.0");
    assert!(euros(", date: 2024").converted);
    // A day more than two years off, and no date at all: apart, in no sum, and the gap is at most.
    for date in [", date: 2027-01-02", ", date: 2019-12-31", ""] {
        let ledger = euros(date);
        assert_eq!(ledger.all.committed, sum(0, 0, 0), "{date}");
        assert_eq!(ledger.other_currencies[&Currency::new("EUR").expect("a code")].committed, sum(10, 1, 0));
        assert_eq!((ledger.gap, ledger.gap_at_most, ledger.converted), (Some(Decimal::from(100)), true, false));
    }
}

#[test]
fn a_cost_in_another_currency_is_of_the_money_of_its_start() {
    let settings =
        "model: 1\ntitle: A site\nlanguage: en\ncurrency: DKK\nrates: [{currency: EUR, date: 2025, rate: 7.5}]\n";
    let starting = |starts: &str| {
        let site = one(&action("underway", &format!("{starts}cost: 100 EUR\n")));
        of_action(&site.with("portfolio.yaml", settings))
    };
    assert_eq!(starting("starts: 2026\n").gap.map(|gap| gap.to_string()).as_deref(), Some("750.0"));
    let apart = starting("");
    assert_eq!((apart.need.known, apart.gap), (0, None));
    assert_eq!(apart.need.other_currencies[&Currency::new("EUR").expect("a code")], Decimal::from(100));
}

/// Writes what years need, of that what is secured, and what is committed: `2026: 50 20 20`.
fn by_year(ledger: &Ledger) -> Vec<String> {
    let row = |year: &str, of: &YearMoney| {
        let [need, secured, committed] =
            [of.need, of.secured_of_need, of.all.committed.amount].map(|amount| amount.normalize().to_string());
        format!("{year}: {need} {secured} {committed}")
    };
    let mut rows: Vec<String> = ledger.by_year.iter().map(|(year, of)| row(&year.to_string(), of)).collect();
    if ledger.undated != YearMoney::default() {
        rows.push(row("no date", &ledger.undated));
    }
    rows
}

#[test]
fn a_cost_is_spread_over_the_years_of_its_action() {
    let years = |dates: &str| by_year(&of_action(&one(&action("underway", &format!("{dates}cost: 100\n")))));
    // 100 over three years: 33.33, 33.33, and the rest.
    assert_eq!(years("starts: 2025-11\nends: 2027-02-01\n"), ["2025: 33.33 0 0", "2026: 33.33 0 0", "2027: 33.34 0 0"]);
    assert_eq!(years("starts: 2025\n"), ["2025: 100 0 0"]);
    assert_eq!(years("starts: 2025-01\nends: 2025-12\n"), ["2025: 100 0 0"]);
    // A start counts from its first day, an end to its last; an end that is open is not known.
    assert_eq!(years("starts: 2024/2025\nends: 2025/2026\n").len(), 3);
    assert_eq!(years("starts: 2025\nends: 2026/..\n"), ["2025: 100 0 0"]);
    assert_eq!(years("starts: 202X\nends: 2021\n"), ["2020: 50 0 0", "2021: 50 0 0"]);
    // Without a start nobody can say, whatever the end.
    assert_eq!(years("ends: 2027\n"), ["no date: 100 0 0"]);
    assert_eq!(years(""), ["no date: 100 0 0"]);
    // What is not live needs nothing, and nothing costs nothing.
    assert_eq!(by_year(&of_action(&one(&action("operating", "starts: 2025\ncost: 100\n")))), Vec::<String>::new());
    let free = of_action(&one(&action("underway", "starts: 2025\ncost: 0\n")));
    assert_eq!((by_year(&free), free.need.known, free.gap), (vec!["2025: 0 0 0".to_owned()], 1, Some(Decimal::ZERO)));
}

#[test]
fn money_is_of_the_years_of_its_date_and_stands_beside_the_need_it_is_for() {
    let euros = "  - {capital: public, instrument: grant, amount: 10 EUR, status: committed, date: 2026}\n";
    let interval = "  - {capital: community, instrument: shares, amount: 1.50, status: committed, date: 2024/2027}\n";
    let undated = "  - {capital: public, instrument: grant, amount: 5, status: committed}\n";
    let lines = line("40", "committed") + &line("", "committed") + euros + interval + undated;
    let site = one(&action("underway", &format!("starts: 2026\ncost: 100\nfunding:\n{lines}")));
    let ledger = of_action(&site);
    // 1.50 over four years is 0.375 each, cut to 0.37; the last carries 1.50 − 3 × 0.37. The euros have no rate and no year.
    assert_eq!(
        by_year(&ledger),
        ["2024: 0 0.37 0.37", "2025: 0 40.37 40.37", "2026: 100 0.37 0.37", "2027: 0 0.39 0.39", "no date: 0 5 5"]
    );
    assert_eq!(ledger.by_year[&2025].all.committed.unknown, 1);
    assert_eq!(ledger.by_year[&2025].by_capital[&Capital::Public].committed, sum(40, 1, 1));
    // Money of an action that names no cost, or of the mission as a whole, is there, and beside no need.
    let free = of_action(&one(&action("underway", &format!("funding:\n{}", line("40", "committed")))));
    assert_eq!(by_year(&free), ["2025: 0 0 40"]);
}

#[test]
fn what_one_action_has_too_much_fills_no_gap_of_another() {
    let funded = |cost: &str, lines: &str| format!("cost: {cost}\nfunding:\n{lines}");
    let at_large = "title: M\nfunding:\n  - {capital: mixed, instrument: grant, amount: 6, status: sought}\n";
    let computed = site(&[
        ("missions/m.md", at_large),
        ("missions/n.md", "title: N\n"),
        ("actions/a.md", &action("underway", &funded("30", &line("50", "committed")))),
        ("actions/b.md", &action("underway", &funded("100", &(line("20", "committed") + &line("10", "sought"))))),
        ("actions/c.md", &action("idea", &funded("40", &(line("15", "pledged") + &line("", "sought"))))),
    ])
    .on(DAY);
    // 0 + (100 − 20) + 40; of these 10, 15 and the 6 for the mission as a whole are asked for or pledged.
    let all = &computed.analysis.money.all;
    assert_eq!((all.gap, all.unasked, all.gap_at_most), (Some(Decimal::from(120)), Some(Decimal::from(89)), true));
    let unasked: Vec<_> = (computed.analysis.money.asks.unasked.iter())
        .map(|it| (computed.portfolio.actions[it.action].record.id.as_str(), it.amount.to_string(), it.at_most))
        .collect();
    assert_eq!(unasked, [("b", "70".to_owned(), false), ("c", "25".to_owned(), true)]);
}

#[test]
fn asks_are_gathered_by_whom_they_go_to() {
    let ask = |who: &str, amount: &str, kind: &str| format!("  - {{{who}{kind}, {amount}status: sought}}\n");
    let grant = "capital: public, instrument: grant";
    let computed = site(&[
        ("missions/m.md", &format!("title: M\nfunding:\n{}", ask("from_name: A bank, ", "amount: 9, ", grant))),
        ("missions/n.md", "title: N\n"),
        (
            "missions/over.md",
            &format!(
                "title: Over\nstatus: ended\nended: 2020\nresult: Done.\nfunding:\n{}",
                ask("", "amount: 7, ", grant)
            ),
        ),
        ("actors/fund.md", "title: The fund\ntype: foundation\n"),
        (
            "actions/a.md",
            &action(
                "operating",
                &format!(
                    "funding:\n{}{}{}{}",
                    ask("from: fund, ", "amount: 5, ", grant),
                    ask("from: fund, ", "", "capital: private, instrument: loan"),
                    ask("from: fund, ", "amount: 3 EUR, ", grant),
                    ask("", "amount: 100, ", grant)
                ),
            ),
        ),
        ("actions/b.md", &action("idea", &format!("funding:\n{}", ask("", "amount: 1, ", grant)))),
        ("actions/gone.md", &action("completed", &format!("funding:\n{}", ask("", "amount: 1000, ", grant)))),
    ])
    .on(DAY);
    let fund = AskedOf::Source(MoneySource::Actor(computed.portfolio.actors.keys().next().expect("the fund")));
    let bank = AskedOf::Source(MoneySource::Name("A bank".to_owned()));
    let kind = AskedOf::Kind(Capital::Public, Instrument::Grant);
    let asks = &computed.analysis.money.asks.asks;
    let summed: Vec<_> = asks.iter().map(|ask| (ask.of.clone(), ask.sum.clone(), ask.lines.len())).collect();
    // Those with a name first, the largest first: 9 of the bank, 5 of the fund and a line without an amount; then 100 and 1 of
    // nobody in particular.
    assert_eq!(summed, [(bank, sum(9, 1, 0), 1), (fund, sum(5, 1, 1), 3), (kind, sum(101, 2, 0), 2)]);
    assert_eq!(asks[1].other_currencies[&Currency::new("EUR").expect("a code")], Decimal::from(3));
    assert_eq!(asks[2].lines[0], (RecordKey::Action(computed.action("a")), 3));
}

#[test]
fn sources_are_summed_over_everything() {
    let from = |who: &str, amount: &str, status: &str| {
        format!("  - {{{who}capital: public, instrument: grant, {amount}status: {status}, date: 2025}}\n")
    };
    let computed = site(&[
        ("missions/m.md", &format!("title: M\nfunding:\n{}", from("from: fund, ", "amount: 20, ", "committed"))),
        ("missions/n.md", "title: N\n"),
        ("actors/fund.md", "title: The fund\ntype: foundation\n"),
        (
            "actions/a.md",
            &action(
                "operating",
                &format!(
                    "funding:\n{}{}{}{}{}{}",
                    from("from: fund, ", "amount: 15, ", "disbursed"),
                    from("from: fund, ", "amount: 500, ", "pledged"),
                    from("from_name: A bank, ", "amount: 40, ", "committed"),
                    from("from_name: A bank, ", "", "committed"),
                    from("from_name: A bank, ", "amount: 9 USD, ", "committed"),
                    from("", "amount: 25, ", "committed")
                ),
            ),
        ),
    ])
    .on(DAY);
    let sources = &computed.analysis.money.sources;
    let summed: Vec<String> = sources.by_source.iter().map(|(_, amount)| amount.to_string()).collect();
    // 40 of the bank, 20 + 15 of the fund; the 25 of nobody in particular are in the whole.
    assert_eq!((summed, sources.total), (vec!["40".to_owned(), "35".to_owned()], Decimal::from(100)));
}
