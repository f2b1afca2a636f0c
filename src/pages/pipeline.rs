//! The pipeline: what could move now, stage by stage, ranked; and what was stopped, and why.

use super::action::{StoppedDetail, stopped_detail};
use super::parts::{ActionRow, Link, action_row};
use super::scene::Scene;
use super::view::View;
use crate::analysis::MilestoneState;
use crate::graph::{AdvanceTarget, Key};
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
}

#[derive(Debug, Clone, serde::Serialize)]
struct Item {
    action: ActionRow,
    rank: usize,
    /// What the rank follows from, in words.
    why: String,
}

/// The stages that the pipeline shows: what is live, and what waits.
const STAGES: [Stage; 5] = [Stage::Idea, Stage::Design, Stage::Ready, Stage::Underway, Stage::Paused];

pub(crate) fn pipeline(scene: &Scene<'_>) -> View {
    let columns: Vec<Column> = STAGES
        .into_iter()
        .map(|stage| Column {
            stage: scene.say(&format!("stage-{}", stage.as_str())),
            about: scene.say(&format!("stage-about-{}", stage.as_str())),
            items: ranked(scene, stage),
        })
        .collect();
    let count: usize = columns.iter().map(|column| column.items.len()).sum();
    let lede = scene.language.count("pipeline-lede", count);
    View::new(scene, "pipeline", "actions", scene.say("pipeline-title"), PipelineView { lede: lede.clone(), columns })
        .described(Some(&lede))
        .under(scene.href("actions/index.html"), scene.say("nav-actions"))
}

/// Puts the actions of a stage in order: two points for each unmet milestone that they serve, one more when it lies on a critical
/// path, and one to three for their impact; ties by id.
fn ranked(scene: &Scene<'_>, stage: Stage) -> Vec<Item> {
    let of_stage = scene.portfolio.actions.iter().filter(|(_, entry)| entry.record.stage.value == stage);
    let mut actions: Vec<(Points, Key<Action>)> = of_stage.map(|(key, _)| (points(scene, key), key)).collect();
    actions.sort_by_key(|(points, key)| (std::cmp::Reverse(points.sum()), *key));
    (actions.into_iter().enumerate())
        .map(|(at, (points, key))| Item { action: action_row(scene, key), rank: at + 1, why: points.words(scene) })
        .collect()
}

struct Points {
    unmet: usize,
    critical: usize,
    impact: Option<Level>,
}

impl Points {
    fn sum(&self) -> usize {
        let impact = match self.impact {
            None => 0,
            Some(Level::Low) => 1,
            Some(Level::Medium) => 2,
            Some(Level::High) => 3,
        };
        2 * self.unmet + self.critical + impact
    }

    fn words(&self, scene: &Scene<'_>) -> String {
        let mut parts = vec![scene.language.count("serves-unmet", self.unmet)];
        if self.critical > 0 {
            parts.push(scene.language.count("serves-critical", self.critical));
        }
        if let Some(impact) = self.impact {
            let level = scene.say(&format!("level-{}", impact.as_str()));
            parts.push(scene.say_with("impact-is", &[("level", level.into())]));
        }
        parts.join(" · ")
    }
}

fn points(scene: &Scene<'_>, key: Key<Action>) -> Points {
    let unmet: Vec<_> = (scene.portfolio.links.actions[key].advances.iter())
        .filter_map(|advance| match advance.to {
            AdvanceTarget::Milestone(milestone) => {
                Some(&scene.analysis.missions[milestone.mission].milestones[milestone.index])
            }
            AdvanceTarget::Mission(_) => None,
        })
        .filter(|standing| {
            !matches!(standing.state, MilestoneState::Met | MilestoneState::Dropped | MilestoneState::Missed)
        })
        .collect();
    Points {
        unmet: unmet.len(),
        critical: unmet.iter().filter(|standing| standing.critical).count(),
        impact: scene.portfolio.actions[key].record.impact,
    }
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
