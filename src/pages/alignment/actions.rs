//! Actions by missions: how each serves them.

use rust_decimal::Decimal;

use super::{Outline, PartView, columns, part_view};
use crate::graph::{AdvanceTarget, Key, Portfolio};
use crate::model::{Action, Mission, Stage, Vocabulary};
use crate::pages::action::stage_rank;
use crate::pages::balance::Shows;
use crate::pages::parts::Link;
use crate::pages::scene::Scene;
use crate::pages::view::View;

/// A matrix of actions by missions, or a part of one.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ActionMatrix {
    columns: Vec<Link>,
    /// How many live actions serve each mission, over all parts.
    live: Vec<usize>,
    rows: Vec<ActionLine>,
    /// Whether any action of the portfolio says how risky it is, which horizon it belongs to, what impact it would have.
    shows: Shows,
    /// The head of the column of money; none when no action has an amount.
    unit: Option<String>,
    /// Which part this is; none when it is whole.
    part: Option<PartView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct ActionLine {
    link: Link,
    stage: String,
    live: bool,
    /// For each mission the name of the mark, or nothing.
    cells: Vec<&'static str>,
    risk: Option<String>,
    horizon: Option<String>,
    impact: Option<String>,
    money: Option<String>,
}

/// Sorts actions by the first mission that they serve, those that serve none last; within one the live ones first.
pub(super) fn in_order(portfolio: &Portfolio, order: &[Key<Mission>]) -> Vec<Key<Action>> {
    let mut places = vec![order.len(); order.len()];
    for (at, mission) in order.iter().enumerate() {
        places[mission.index()] = at;
    }
    let mut actions: Vec<Key<Action>> = portfolio.actions.keys().collect();
    actions.sort_by_cached_key(|&key| {
        let served = portfolio.links.actions[key].missions.iter().map(|mission| places[mission.index()]).min();
        let record = &portfolio.actions[key].record;
        let starts = record.starts.as_ref().map(|date| date.value.first());
        (served.unwrap_or(order.len()), stage_rank(record.stage.value), std::cmp::Reverse(starts), key)
    });
    actions
}

/// Says what the row of an action asks of its page.
pub(super) fn outline(portfolio: &Portfolio, key: Key<Action>) -> Outline<Action> {
    let missions = portfolio.links.actions[key].missions.clone();
    let title = portfolio.actions[key].record.meta.title.value.len();
    Outline { key, weight: 200 + title + 110 * missions.len(), missions }
}

/// Makes the matrix when it is light enough to stand whole on a page.
pub(crate) fn action_matrix(scene: &Scene<'_>) -> Option<ActionMatrix> {
    match &scene.index.parts.actions[..] {
        [whole] => Some(matrix(scene, whole, None)),
        _ => None,
    }
}

/// A page of one part, counted from 1.
pub(crate) fn action_part(scene: &Scene<'_>, part: usize) -> View {
    let parts = &scene.index.parts.actions;
    let shown = part_view(scene, "balance/actions", &parts.iter().map(Vec::len).collect::<Vec<_>>(), part);
    let view = matrix(scene, &parts[part - 1], Some(shown));
    let title = scene.say_with("alignment-part", &[("part", part.into()), ("parts", parts.len().into())]);
    View::new(scene, "alignment-actions", "actions", title, view)
        .described(Some(&scene.say("alignment-about")))
        .under(scene.href("balance/index.html"), scene.say("balance-title"))
        .with_pictures()
}

fn matrix(scene: &Scene<'_>, actions: &[Key<Action>], part: Option<PartView>) -> ActionMatrix {
    let portfolio = scene.portfolio;
    let serves = |mission: Key<Mission>| {
        actions.iter().any(|&action| portfolio.links.actions[action].missions.contains(&mission))
    };
    let columns = columns(scene, part.is_none(), serves);
    let is_live = |action: &Key<Action>| portfolio.actions[*action].record.stage.value.is_live();
    let live =
        |mission: &Key<Mission>| portfolio.links.missions[*mission].actions.iter().filter(|it| is_live(it)).count();
    let has_money = scene.analysis.balance.stakes.iter().any(|(_, stake)| stake.is_some());
    let records = || portfolio.actions.iter().map(|(_, entry)| &entry.record);
    ActionMatrix {
        live: columns.iter().map(live).collect(),
        rows: actions.iter().map(|&action| line(scene, action, &columns)).collect(),
        columns: columns.into_iter().map(|mission| scene.record(mission)).collect(),
        shows: Shows {
            risk: records().any(|action| action.risk.is_some()),
            horizon: records().any(|action| action.horizon.is_some()),
            impact: records().any(|action| action.impact.is_some()),
        },
        unit: has_money
            .then(|| scene.say_with("currency-millions", &[("currency", scene.currency().to_string().into())])),
        part,
    }
}

fn line(scene: &Scene<'_>, key: Key<Action>, columns: &[Key<Mission>]) -> ActionLine {
    let action = &scene.portfolio.actions[key].record;
    let level = |level: crate::model::Level| scene.say(&format!("level-{}", level.as_str()));
    let money = |amount: Decimal| scene.language.millions(amount);
    ActionLine {
        link: scene.record(key),
        stage: scene.say(&format!("stage-{}", action.stage.as_str())),
        live: matches!(action.stage.value, Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway),
        cells: columns.iter().map(|&mission| mark(scene, key, mission)).collect(),
        risk: action.risk.as_ref().map(|risk| level(risk.value)),
        horizon: action.horizon.as_ref().map(|horizon| horizon.as_str().to_owned()),
        impact: action.impact.map(level),
        money: scene.analysis.balance.stakes[key].map(money),
    }
}

/// Says how an action serves a mission, by the strongest way: a milestone on a critical path, a milestone, the mission as a whole, or
/// an outcome alone.
fn mark(scene: &Scene<'_>, key: Key<Action>, mission: Key<Mission>) -> &'static str {
    let links = &scene.portfolio.links.actions[key];
    if !links.missions.contains(&mission) {
        return "";
    }
    let milestones = || {
        links.advances.iter().filter_map(|advance| match advance.to {
            AdvanceTarget::Milestone(milestone) => Some(milestone).filter(|milestone| milestone.mission == mission),
            AdvanceTarget::Mission(_) => None,
        })
    };
    if milestones().any(|milestone| scene.analysis.missions[mission].milestones[milestone.index].critical) {
        "critical"
    } else if milestones().next().is_some() {
        "milestone"
    } else if links.advances.iter().any(|advance| advance.to == AdvanceTarget::Mission(mission)) {
        "whole"
    } else {
        "outcome"
    }
}
