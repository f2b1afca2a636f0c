//! How bets are spread: counts, stakes and findings, by hand.

use super::{Computed, Site, site};
use crate::analysis::{Imbalance, Payer, Share, Trait, TraitValue};
use crate::model::Vocabulary;

const DAY: &str = "2026-11-22";

fn base() -> Site {
    site(&[
        ("missions/heat.md", "title: Heat\n"),
        ("missions/food.md", "title: Food\n"),
        ("missions/past.md", "title: Past\nstatus: reached\nresult: Done.\n"),
        ("actors/hall.md", "title: Town hall\ntype: local-government\n"),
        ("actors/coop.md", "title: Cooperative\ntype: cooperative\n"),
        ("places/isle.md", "title: Isle\n"),
    ])
}

/// Adds actions, each with its own fields.
fn with(actions: &[(&str, &str)]) -> Computed {
    let all = actions
        .iter()
        .fold(base(), |site, (id, fields)| site.with(&format!("actions/{id}.md"), &format!("title: {id}\n{fields}")));
    all.on(DAY)
}

fn counts<K: Copy>(shares: &[Share<K>], name: impl Fn(K) -> String) -> Vec<String> {
    let line = |share: &Share<K>| {
        let of = share.of.map_or_else(|| "-".to_owned(), &name);
        format!("{of} {}/{}/{}", share.live, share.serving, share.halted)
    };
    shares.iter().map(line).collect()
}

/// Writes the findings of a portfolio in short.
fn findings(computed: &Computed) -> Vec<String> {
    let portfolio = &computed.portfolio;
    let mission = |key| portfolio.missions[key].record.id.to_string();
    let actor = |key| portfolio.actors[key].record.id.to_string();
    let of = |of: &Trait| format!("{of:?}").to_lowercase();
    let value = |value: &TraitValue| match value {
        TraitValue::Risk(level) => format!("risk {}", level.as_str()),
        TraitValue::Horizon(horizon) => format!("horizon {}", horizon.as_str()),
    };
    let words = |finding: &Imbalance| match finding {
        Imbalance::NothingLive => "nothing live".to_owned(),
        Imbalance::NobodySays { of: what, live } => format!("no {} of {live}", of(what)),
        Imbalance::SomeSilent { of: what, silent, live } => format!("{silent} of {live} without {}", of(what)),
        Imbalance::AllSame { mission: of, value: what, count, silent } => {
            format!("{}: all {count} {}, {silent} silent", of.map_or("all".to_owned(), mission), value(what))
        }
        Imbalance::NoneOf { value: what, count } => format!("none of {count} {}", value(what)),
        Imbalance::WithoutLive(keys) => {
            format!("without live: {}", keys.iter().map(|&key| mission(key)).collect::<Vec<_>>().join(" "))
        }
        Imbalance::OneLive(keys) => {
            format!("one live: {}", keys.iter().map(|&key| mission(key)).collect::<Vec<_>>().join(" "))
        }
        Imbalance::WithoutLead { count, live } => format!("{count} of {live} unled"),
        Imbalance::LedByOne { actor: who, count, all } => format!("{} leads {count} of {all}", actor(*who)),
        Imbalance::AtOnePlace { count, all, .. } => format!("{count} of {all} at one place"),
        Imbalance::PaidByOne { payer, percent } => match payer {
            Payer::Actor(key) => format!("{} pays {percent}%", actor(*key)),
            Payer::Name(name) => format!("{name} pays {percent}%"),
        },
    };
    computed.analysis.balance.findings.iter().map(words).collect()
}

#[test]
fn actions_are_counted_by_what_they_share_and_none_is_dropped() {
    let lead = "commitments: [{actor: hall, role: lead, status: agreed}]\n";
    let computed = with(&[
        ("a", &format!("stage: idea\nadvances: [heat, food]\nplaces: [isle]\n{lead}")),
        ("b", &format!("stage: operating\nadvances: [heat]\n{lead}")),
        ("c", "stage: paused\nadvances: [heat]\n"),
        ("d", "stage: completed\ncommitments: [{actor: coop, role: lead, status: withdrawn}]\n"),
        ("e", "stage: stopped\nstopped: {date: 2020, why: No money}\n"),
    ]);
    let balance = &computed.analysis.balance;
    let missions = counts(&balance.missions, |key| computed.portfolio.missions[key].record.id.to_string());
    // One action serves two missions and counts at both; two serve none; a mission that nothing serves is there.
    assert_eq!(missions, ["heat 1/1/1", "food 1/0/0", "past 0/0/0", "- 0/1/1"]);
    let leads = counts(&balance.leads, |key| computed.portfolio.actors[key].record.id.to_string());
    assert_eq!(leads, ["hall 1/1/0", "- 0/1/2"]);
    let places = counts(&balance.places, |key| computed.portfolio.places[key].record.id.to_string());
    assert_eq!(places, ["isle 1/0/0", "- 0/2/2"]);
}

#[test]
fn the_stake_is_the_cost_or_else_what_is_on_record() {
    let line = |amount: &str, status: &str| format!("{{capital: public, instrument: grant, {amount}status: {status}}}");
    let lines = [line("amount: 30, ", "disbursed"), line("amount: 20, ", "sought"), line("amount: 9, ", "refused")];
    let computed = with(&[
        ("cost", &format!("stage: idea\ncost: 100\nfunding: [{}]\n", lines[0])),
        ("lines", &format!("stage: idea\nfunding: [{}]\n", lines.join(", "))),
        ("nothing", &format!("stage: idea\nfunding: [{}]\n", line("", "committed"))),
    ]);
    let stakes: Vec<Option<String>> =
        computed.analysis.balance.stakes.iter().map(|(_, stake)| stake.map(|stake| stake.to_string())).collect();
    assert_eq!(stakes, [Some("100".to_owned()), Some("50".to_owned()), None]);
}

#[test]
fn funders_count_the_actions_that_they_pay_for_and_what_is_sure() {
    let line = |from: &str, amount: u32, status: &str| {
        format!("{{{from}, capital: public, instrument: grant, amount: {amount}, status: {status}}}")
    };
    let lines = [
        line("from: hall", 60, "committed"),
        line("from: hall", 10, "pledged"),
        line("from_name: A donor", 30, "disbursed"),
        line("from: coop", 99, "refused"),
    ];
    let computed = with(&[("a", &format!("stage: idea\nfunding: [{}]\n", lines.join(", "))), ("b", "stage: idea\n")]);
    let funders = computed.analysis.balance.funders.iter().map(|funded| {
        let name = match &funded.share.of {
            Some(Payer::Actor(key)) => computed.portfolio.actors[*key].record.id.to_string(),
            Some(Payer::Name(name)) => name.clone(),
            None => "-".to_owned(),
        };
        format!("{name} {} {}", funded.share.all(), funded.secured.amount)
    });
    assert_eq!(funders.collect::<Vec<_>>(), ["hall 1 60", "A donor 1 30", "- 1 0"]);
}

#[test]
fn what_live_actions_do_not_say_is_said() {
    assert_eq!(findings(&base().on(DAY)), ["nothing live"]);
    let computed = with(&[("a", "stage: idea\nadvances: [heat]\n"), ("b", "stage: design\nadvances: [heat]\n")]);
    assert_eq!(
        findings(&computed),
        ["without live: food", "2 of 2 unled", "no risk of 2", "no horizon of 2", "no impact of 2", "no money of 2"]
    );
    let computed = with(&[
        ("a", "stage: idea\nadvances: [heat, food]\nrisk: low\nhorizon: 1\nimpact: low\ncost: 5\n"),
        ("b", "stage: completed\nadvances: [heat]\n"),
    ]);
    assert_eq!(findings(&computed), ["one live: food heat", "1 of 1 unled"]);
}

#[test]
fn one_side_is_told_from_four_actions_on() {
    let action = |mission: &str, horizon: u8| format!("stage: idea\nadvances: [{mission}]\nhorizon: {horizon}\n");
    let three = [action("heat", 1), action("heat", 1), action("heat", 1)];
    let of = |extra: &[(&str, String)]| {
        let ids = ["a", "b", "c"].into_iter().zip(&three).map(|(id, fields)| (id, fields.as_str()));
        with(&ids.chain(extra.iter().map(|(id, fields)| (*id, fields.as_str()))).collect::<Vec<_>>())
    };
    let sides = |computed: &Computed| {
        findings(computed).into_iter().filter(|words| words.contains("horizon ")).collect::<Vec<_>>()
    };
    assert_eq!(sides(&of(&[])), Vec::<String>::new());
    assert_eq!(sides(&of(&[("d", action("heat", 1))])), ["all: all 4 horizon 1, 0 silent"]);
    // One that names none does not change the side; another horizon elsewhere leaves it to the mission.
    let silent = ("e", "stage: idea\nadvances: [heat]\n".to_owned());
    assert_eq!(sides(&of(&[("d", action("heat", 1)), silent])), ["all: all 4 horizon 1, 1 silent"]);
    let elsewhere = of(&[("d", action("heat", 1)), ("f", action("food", 2))]);
    assert_eq!(sides(&elsewhere), ["heat: all 4 horizon 1, 0 silent", "none of 5 horizon 3"]);
}

#[test]
fn one_that_carries_more_than_half_is_named() {
    let action = |lead: &str| {
        format!(
            "stage: idea\nplaces: [isle]\ncommitments: [{{actor: {lead}, role: lead, status: agreed}}]\n\
             funding: [{{from: {lead}, capital: public, instrument: grant, amount: 25, status: committed}}]\n"
        )
    };
    let (hall, coop) = (action("hall"), action("coop"));
    let told = |actions: &[(&str, &str)]| {
        findings(&with(actions))
            .into_iter()
            .filter(|words| !words.contains("no ") && !words.contains("live:"))
            .collect::<Vec<_>>()
    };
    // Two of four is half, not more; three of four is.
    let even = told(&[("a", &hall), ("b", &hall), ("c", &coop), ("d", &coop)]);
    assert_eq!(even, ["4 of 4 at one place"]);
    let most = told(&[("a", &hall), ("b", &hall), ("c", &hall), ("d", &coop)]);
    assert_eq!(most, ["hall leads 3 of 4", "4 of 4 at one place", "hall pays 75%"]);
}
