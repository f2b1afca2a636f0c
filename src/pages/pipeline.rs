//! The pipeline: what could move now, stage by stage, ranked; and what was stopped, and why.

use super::action::{StoppedDetail, stopped_detail};
use super::parts::{ActionRow, Link, action_row};
use super::scene::Scene;
use super::view::View;
use crate::analysis::{CostCover, Rank};
use crate::graph::Key;
use crate::model::{Action, Level, Stage, Vocabulary};

/// Actions by stage.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PipelineView {
    lede: String,
    columns: Vec<Column>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Column {
    stage: String,
    about: String,
    items: Vec<Item>,
    /// Those that follow: only their names and points.
    rest: Vec<BriefItem>,
    /// How many more there are than that.
    more: usize,
}

/// An action with its points broken down.
#[derive(Debug, Clone, serde::Serialize)]
struct Item {
    action: ActionRow,
    points: String,
    /// What the points follow from, in words.
    why: Vec<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct BriefItem {
    link: Link,
    points: String,
}

/// The most actions of a stage whose points are broken down.
const IN_FULL: usize = 12;
/// The most actions of a stage that are named besides.
const IN_BRIEF: usize = 30;

/// The stages that the pipeline shows: what is live, and what waits.
const STAGES: [Stage; 5] = [Stage::Idea, Stage::Design, Stage::Ready, Stage::Underway, Stage::Paused];

pub(crate) fn pipeline(scene: &Scene<'_>) -> View {
    let columns: Vec<Column> = STAGES.into_iter().map(|stage| column(scene, stage)).collect();
    let count: usize = columns.iter().map(|column| column.items.len() + column.rest.len() + column.more).sum();
    let lede = scene.language.count("pipeline-lede", count);
    View::new(scene, "pipeline", "actions", scene.say("pipeline-title"), PipelineView { lede: lede.clone(), columns })
        .described(Some(&lede))
        .under(scene.href("actions/index.html"), scene.say("nav-actions"))
}

/// Puts the actions of a stage in order, those of the most points first.
fn column(scene: &Scene<'_>, stage: Stage) -> Column {
    let of_stage = scene.portfolio.actions.iter().filter(|(_, entry)| entry.record.stage.value == stage);
    let ranked = scene.analysis.ranked(of_stage.map(|(key, _)| key).collect());
    let points = |key: Key<Action>| scene.language.count("points", scene.analysis.ranks[key].points());
    let (full, rest) = ranked.split_at(ranked.len().min(IN_FULL));
    Column {
        stage: scene.say(&format!("stage-{}", stage.as_str())),
        about: scene.say(&format!("stage-about-{}", stage.as_str())),
        items: (full.iter())
            .map(|&key| Item { action: action_row(scene, key), points: points(key), why: why(scene, key) })
            .collect(),
        rest: (rest.iter().take(IN_BRIEF))
            .map(|&key| BriefItem { link: scene.record(key), points: points(key) })
            .collect(),
        more: rest.len().saturating_sub(IN_BRIEF),
    }
}

/// Breaks the points of an action down: impact, readiness, milestones.
fn why(scene: &Scene<'_>, key: Key<Action>) -> Vec<String> {
    let rank = &scene.analysis.ranks[key];
    let level = |level: Level| scene.say(&format!("level-{}", level.as_str()));
    let impact = rank.impact.map_or_else(|| scene.say("not-given"), level);
    vec![
        scene.say_with("points-impact", &[("level", impact.into()), ("points", rank.impact_points().into())]),
        scene.say_with(
            "points-ready",
            &[
                ("points", rank.readiness_points().into()),
                ("most", Rank::READIEST.into()),
                ("why", scene.list(&readiness(scene, rank)).into()),
            ],
        ),
        scene.say_with(
            "points-milestones",
            &[
                ("count", (rank.milestones + rank.critical).into()),
                ("critical", rank.critical.into()),
                ("points", rank.milestone_points().into()),
            ],
        ),
    ]
}

fn readiness(scene: &Scene<'_>, rank: &Rank) -> Vec<String> {
    let money = match rank.money {
        CostCover::Full => "ready-money-full",
        CostCover::Half => "ready-money-half",
        CostCover::Less => "ready-money-less",
        CostCover::Unknown => "ready-money-unknown",
    };
    vec![
        scene.say(if rank.lead { "ready-lead" } else { "ready-no-lead" }),
        scene.say(money),
        scene.language.count("ready-waits", rank.waits_for.len()),
        scene.language.count("ready-barriers", rank.barriers.len()),
    ]
}

/// What was stopped, and why.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct StoppedView {
    lede: String,
    stopped: Vec<StoppedItem>,
    paused: Vec<ActionRow>,
    dropped: Vec<DroppedItem>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct StoppedItem {
    action: ActionRow,
    detail: Option<StoppedDetail>,
    lessons: Vec<Link>,
    continued_by: Vec<Link>,
}

/// A milestone that was given up.
#[derive(Debug, Clone, serde::Serialize)]
struct DroppedItem {
    milestone: Link,
    mission: Link,
    date: Option<String>,
    why: Option<String>,
}

pub(crate) fn stopped(scene: &Scene<'_>) -> View {
    let portfolio = scene.portfolio;
    let at_stage = |stage: Stage| {
        let of_stage = portfolio.actions.iter().filter(move |(_, entry)| entry.record.stage.value == stage);
        of_stage.map(|(key, _)| key).collect::<Vec<_>>()
    };
    let mut keys = at_stage(Stage::Stopped);
    keys.sort_by_key(|&key| {
        let date = portfolio.actions[key].record.stopped.as_ref().and_then(|stopped| stopped.date.as_ref());
        (std::cmp::Reverse(date.map(|date| date.value.middle())), key)
    });
    let stopped: Vec<StoppedItem> = (keys.into_iter())
        .map(|key| {
            let links = &portfolio.links.actions[key];
            StoppedItem {
                action: action_row(scene, key),
                detail: stopped_detail(scene, key),
                lessons: links.lessons.iter().map(|&lesson| scene.record(lesson)).collect(),
                continued_by: links.continued_by.iter().map(|&action| scene.record(action)).collect(),
            }
        })
        .collect();
    let paused: Vec<ActionRow> = at_stage(Stage::Paused).into_iter().map(|key| action_row(scene, key)).collect();
    let lede = scene.say_with("stopped-lede", &[("count", stopped.len().into()), ("paused", paused.len().into())]);
    let view = StoppedView { lede: lede.clone(), stopped, paused, dropped: dropped(scene) };
    View::new(scene, "stopped", "lessons", scene.say("stopped-title"), view)
        .described(Some(&lede))
        .under(scene.href("lessons/index.html"), scene.say("nav-lessons"))
}

fn dropped(scene: &Scene<'_>) -> Vec<DroppedItem> {
    let mut items = Vec::new();
    for (mission, entry) in scene.portfolio.missions.iter() {
        for (index, milestone) in entry.record.milestones.iter().enumerate() {
            if let Some(dropped) = &milestone.dropped {
                items.push(DroppedItem {
                    milestone: scene.milestone(crate::graph::MilestoneKey { mission, index }),
                    mission: scene.record(mission),
                    date: dropped.date.map(|date| scene.date(date)),
                    why: dropped.why.clone(),
                });
            }
        }
    }
    items
}
