//! Money: sums, what lacks an amount, what is in another currency, and that nothing is counted twice.

use rust_decimal::Decimal;

use super::{Site, site};
use crate::analysis::{Ledger, Sum};
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
    assert_eq!(ledger.by_year[&2024].committed.known, 1);
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
