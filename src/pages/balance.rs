//! Balance: risk against horizon, how actions are spread, what is missing in the spread, and how each action serves the missions.

mod words;

use rust_decimal::Decimal;

use super::alignment::{ActionMatrix, action_matrix};
use super::charts;
use super::parts::{Drawing, Link, StateView, action_state};
use super::scene::Scene;
use super::view::View;
use crate::analysis::{Payer, Share};
use crate::graph::Key;
use crate::model::{Action, Horizon, Level, MissionStatus, Vocabulary};

/// How the bets are spread.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct BalanceView {
    lede: String,
    findings: Vec<words::Finding>,
    /// Whether any live action says how risky it is or which horizon it belongs to.
    rated: bool,
    /// The picture of risk against horizon; none when nothing is rated.
    drawing: Option<Drawing>,
    bets: Vec<BetRow>,
    /// How many more live actions there are than rows.
    more_bets: usize,
    live: usize,
    shows: Shows,
    unit: String,
    /// Whether they are too many to be drawn one by one.
    crowded: bool,
    /// The largest stake, which the largest disc stands for.
    largest: Option<String>,
    spreads: Vec<SpreadView>,
    matrix: Option<ActionMatrix>,
    /// The address of the matrix when it stands on pages of its own.
    matrix_pages: Option<String>,
}

/// Which columns the table of live actions has: those that any of them fills.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub(super) struct Shows {
    pub(super) risk: bool,
    pub(super) horizon: bool,
    pub(super) impact: bool,
}

#[derive(Debug, Clone, serde::Serialize)]
struct BetRow {
    link: Link,
    stage: String,
    state: StateView,
    risk: Option<String>,
    horizon: Option<String>,
    impact: Option<String>,
    money: Option<String>,
}

/// Actions by what they share, as a table with bars.
#[derive(Debug, Clone, serde::Serialize)]
struct SpreadView {
    id: &'static str,
    title: String,
    about: String,
    head: String,
    /// The head of a column of money; none when there is none.
    money: Option<String>,
    rows: Vec<SpreadRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct SpreadRow {
    title: String,
    href: Option<String>,
    bar: String,
    live: usize,
    serving: usize,
    halted: usize,
    money: Option<String>,
}

/// The most rows of the table of live actions; the matrix has all of them.
const BETS: usize = 30;
/// The most rows of a spread; the others are summed in one.
const SHARES: usize = 12;
/// The most rows of the spread over missions.
const MISSIONS: usize = 24;

pub(crate) fn balance(scene: &Scene<'_>) -> View {
    let balance = &scene.analysis.balance;
    let live = in_table_order(scene);
    let record = |key: &Key<Action>| &scene.portfolio.actions[*key].record;
    let shows = Shows {
        risk: live.iter().any(|key| record(key).risk.is_some()),
        horizon: live.iter().any(|key| record(key).horizon.is_some()),
        impact: live.iter().any(|key| record(key).impact.is_some()),
    };
    let rated = shows.risk || shows.horizon;
    let lede = lede(scene, rated);
    let largest = live.iter().filter_map(|&key| balance.stakes[key]).max();
    let view = BalanceView {
        lede: lede.clone(),
        findings: balance.findings.iter().map(|finding| words::finding(scene, finding)).collect(),
        rated,
        drawing: bets(scene, "#bets"),
        bets: live.iter().take(BETS).map(|&key| bet(scene, key)).collect(),
        more_bets: live.len().saturating_sub(BETS),
        live: live.len(),
        crowded: live.len() > charts::MOST_BETS,
        shows,
        unit: unit(scene),
        largest: largest.map(|amount| scene.language.money(amount, &scene.currency())),
        spreads: spreads(scene),
        matrix: action_matrix(scene),
        matrix_pages: (scene.index.parts.actions.len() > 1).then(|| scene.href("balance/actions/index.html")),
    };
    View::new(scene, "balance", "actions", scene.say("balance-title"), view)
        .described(Some(&lede))
        .under(scene.href("actions/index.html"), scene.say("nav-actions"))
        .with_pictures()
}

/// Draws risk against horizon; none when nothing is rated. `table` is where the same stands in words.
pub(crate) fn bets(scene: &Scene<'_>, table: &str) -> Option<Drawing> {
    let live = in_table_order(scene);
    let is_rated = |key: &Key<Action>| {
        let action = &scene.portfolio.actions[*key].record;
        action.risk.is_some() || action.horizon.is_some()
    };
    live.iter().any(is_rated).then(|| charts::balance(scene, &live, table))
}

fn unit(scene: &Scene<'_>) -> String {
    scene.say_with("currency-millions", &[("currency", scene.currency().to_string().into())])
}

fn lede(scene: &Scene<'_>, rated: bool) -> String {
    let (portfolio, balance) = (scene.portfolio, &scene.analysis.balance);
    let active = |key: Key<crate::model::Mission>| portfolio.missions[key].record.status.value == MissionStatus::Active;
    let missions = portfolio.missions.keys().filter(|&key| active(key)).count();
    let served = balance.missions.iter().filter(|share| share.live > 0 && share.of.is_some_and(active)).count();
    let words = scene.say_with(
        "balance-lede",
        &[
            ("count", balance.live.len().into()),
            ("all", scene.language.integer(portfolio.actions.len()).into()),
            ("missions", missions.into()),
            ("served", served.into()),
        ],
    );
    let unrated = !rated && !balance.live.is_empty();
    if unrated { format!("{words} {}", scene.say("balance-unrated")) } else { words }
}

/// Puts live actions in the order of the picture: the riskiest first, the nearest horizon first, the most money first, what is not given
/// last.
fn in_table_order(scene: &Scene<'_>) -> Vec<Key<Action>> {
    let mut live = scene.analysis.balance.live.clone();
    live.sort_by_key(|&key| {
        let action = &scene.portfolio.actions[key].record;
        let risk = action.risk.as_ref().map(|risk| std::cmp::Reverse(risk.value));
        let horizon: Option<Horizon> = action.horizon.as_ref().map(|horizon| horizon.value);
        let money = scene.analysis.balance.stakes[key].map(std::cmp::Reverse);
        ((risk.is_none(), risk), (horizon.is_none(), horizon), (money.is_none(), money), key)
    });
    live
}

fn bet(scene: &Scene<'_>, key: Key<Action>) -> BetRow {
    let action = &scene.portfolio.actions[key].record;
    let level = |level: Level| scene.say(&format!("level-{}", level.as_str()));
    BetRow {
        link: scene.record(key),
        stage: scene.say(&format!("stage-{}", action.stage.as_str())),
        state: action_state(scene, scene.analysis.actions[key].state),
        risk: action.risk.as_ref().map(|risk| level(risk.value)),
        horizon: action.horizon.as_ref().map(|horizon| scene.say(&format!("horizon-{}", horizon.as_str()))),
        impact: action.impact.map(level),
        money: scene.analysis.balance.stakes[key].map(|amount| scene.language.millions(amount)),
    }
}

fn spreads(scene: &Scene<'_>) -> Vec<SpreadView> {
    let balance = &scene.analysis.balance;
    let record = |link: Link| (link.title, Some(link.href));
    let missions = rows(scene, &balance.missions, MISSIONS, "no-mission", |key| record(scene.record(*key)));
    let places = rows(scene, &balance.places, SHARES, "no-place", |key| record(scene.record(*key)));
    let leads = rows(scene, &balance.leads, SHARES, "no-lead", |key| record(scene.record(*key)));
    let shares: Vec<Share<Payer>> = balance.funders.iter().map(|funded| funded.share.clone()).collect();
    let mut funders = rows(scene, &shares, SHARES, "no-funder", |payer| match payer {
        Payer::Actor(key) => record(scene.record(*key)),
        Payer::Name(name) => (name.clone(), None),
    });
    let largest = balance.funders.iter().map(|funded| funded.secured.amount).max().unwrap_or_default();
    for (row, group) in funders.iter_mut().zip(groups(&shares, SHARES)) {
        let sums = || group.iter().map(|&at| &balance.funders[at].secured);
        row.money = Some(secured(scene, sums()));
        // A group's sum would make every other bar a dot.
        let alone = sums().next().filter(|sum| group.len() == 1 && !sum.amount.is_zero());
        row.bar = alone.map_or_else(String::new, |sum| charts::amount_bar(scene, sum.amount, largest));
    }
    let view = |id: &'static str, head: &str, rows: Vec<SpreadRow>| SpreadView {
        id,
        title: scene.say(&format!("spread-{id}")),
        about: scene.say(&format!("spread-{id}-about")),
        head: scene.say(head),
        money: (id == "funders").then(|| unit(scene)),
        rows,
    };
    let spreads = [
        view("missions", "th-mission", missions),
        view("leads", "th-lead", leads),
        view("funders", "th-from", funders),
        view("places", "th-place", places),
    ];
    spreads.into_iter().filter(|spread| !spread.rows.is_empty()).collect()
}

fn secured<'a>(scene: &Scene<'_>, sums: impl Iterator<Item = &'a crate::analysis::Sum>) -> String {
    let (mut amount, mut known, mut unknown) = (Decimal::ZERO, 0, 0);
    for sum in sums {
        amount = amount.saturating_add(sum.amount);
        known += sum.known;
        unknown += sum.unknown;
    }
    match (known, unknown) {
        (0, 0) => "–".to_owned(),
        (0, _) => scene.say("not-given"),
        _ => scene.language.millions(amount),
    }
}

/// Groups shares into rows, by their places: each by itself, the smallest together when there are more than a number of them. What
/// nobody gave always has its own.
fn groups<K>(shares: &[Share<K>], most: usize) -> Vec<Vec<usize>> {
    let named: Vec<usize> = (0..shares.len()).filter(|&at| shares[at].of.is_some()).collect();
    let alone = if named.len() > most { most - 1 } else { named.len() };
    let (alone, others) = named.split_at(alone);
    let mut groups: Vec<Vec<usize>> = alone.iter().map(|&at| vec![at]).collect();
    if !others.is_empty() {
        groups.push(others.to_vec());
    }
    groups.extend((0..shares.len()).filter(|&at| shares[at].of.is_none()).map(|at| vec![at]));
    groups
}

/// Makes the rows of a spread.
fn rows<K>(
    scene: &Scene<'_>,
    shares: &[Share<K>],
    most: usize,
    nothing: &str,
    name: impl Fn(&K) -> (String, Option<String>),
) -> Vec<SpreadRow> {
    let largest = shares.iter().map(Share::all).max().unwrap_or_default();
    let row = |group: Vec<usize>| {
        let sum = |count: fn(&Share<K>) -> usize| group.iter().map(|&at| count(&shares[at])).sum::<usize>();
        let counts = [sum(|share| share.live), sum(|share| share.serving), sum(|share| share.halted)];
        let (title, href) = match (&group[..], shares[group[0]].of.as_ref()) {
            ([_], Some(of)) => name(of),
            ([_], None) => (scene.say(nothing), None),
            _ => (scene.language.count("spread-others", group.len()), None),
        };
        // The sum of a group would make every other bar a dot.
        let bar = if group.len() == 1 { charts::phase_bar(scene, counts, largest) } else { String::new() };
        SpreadRow { title, href, bar, live: counts[0], serving: counts[1], halted: counts[2], money: None }
    };
    groups(shares, most).into_iter().map(row).collect()
}
