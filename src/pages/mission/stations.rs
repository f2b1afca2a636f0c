//! The pathway of a mission as a list: its lines, their stations, what blocks and what helps them.

use super::StateCount;
use crate::analysis::MilestoneState;
use crate::graph::{BarrierKey, Key, MilestoneKey};
use crate::model::{BarrierStatus, Date, EnablerStatus, MilestoneMet, Mission, MissionStatus, ShownBy, Vocabulary};
use crate::pages::parts::{Cited, CitedRange, DisputedView, Link, StateView, action_state, disputed, milestone_state};
use crate::pages::pathway::Line;
use crate::pages::scene::Scene;

#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct LineView {
    main: bool,
    title: String,
    stations: Vec<Station>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Station {
    id: String,
    title: String,
    state: StateView,
    /// When it was met or is due, in words.
    when: Option<String>,
    dropped: Option<String>,
    note: Option<String>,
    shown_by: Vec<Link>,
    by_event: bool,
    met: bool,
    barriers: Vec<BarrierView>,
    enablers: Vec<EnablerView>,
    actions: Vec<(Link, StateView)>,
    /// The numbers of its sources in the page's list.
    sources: Vec<CitedRange>,
    disputed: Vec<DisputedView>,
}

#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct BarrierView {
    id: String,
    title: String,
    status: String,
    open: bool,
    severity: Option<String>,
    lever: Option<String>,
    blocks: Vec<Link>,
    answered_by: Vec<Link>,
    /// The names of enablers that answer it and are not missing.
    enablers: Vec<String>,
    /// The numbers of its sources in the page's list.
    sources: Vec<CitedRange>,
}

#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct EnablerView {
    title: String,
    status: String,
    lever: Option<String>,
    helps: Vec<Link>,
    missing: bool,
    /// The numbers of its sources in the page's list.
    sources: Vec<CitedRange>,
}

/// Counts the milestones of a mission by state, in the order of states.
pub(crate) fn counts(scene: &Scene<'_>, key: Key<Mission>) -> Vec<StateCount> {
    let standings = &scene.analysis.missions[key].milestones;
    (MilestoneState::ALL.iter())
        .filter_map(|&state| {
            let in_state = || standings.iter().filter(|standing| standing.state == state);
            let first = in_state().find(|standing| !standing.late_and_unserved).or_else(|| in_state().next())?;
            let shown = crate::analysis::MilestoneStanding { late_and_unserved: false, ..*first };
            Some(StateCount { state: milestone_state(scene, &shown), count: in_state().count() })
        })
        .collect()
}

pub(super) fn pathway_sentence(scene: &Scene<'_>, key: Key<Mission>) -> String {
    let mission = &scene.portfolio.missions[key].record;
    let standing = &scene.analysis.missions[key];
    if mission.milestones.is_empty() {
        return scene.say("pathway-none");
    }
    if mission.status.value != MissionStatus::Active {
        return scene.say("pathway-ended");
    }
    let unmet = |at: &&MilestoneKey| {
        let state = scene.analysis.missions[at.mission].milestones[at.index].state;
        !matches!(state, MilestoneState::Met | MilestoneState::Dropped)
    };
    match standing.critical_path.milestones.iter().find(unmet) {
        Some(next) => scene.say_with(
            if standing.critical_path.declared { "pathway-next-declared" } else { "pathway-next" },
            &[("title", scene.portfolio.milestone(*next).title.value.as_str().into())],
        ),
        None => scene.say("pathway-all-met"),
    }
}

pub(super) fn line_view(
    scene: &Scene<'_>,
    mission: Key<Mission>,
    (line, first): (&Line, bool),
    cited: &mut Cited,
) -> LineView {
    let main = first && !scene.analysis.missions[mission].critical_path.milestones.is_empty();
    let title = match line.joins {
        _ if main && scene.portfolio.missions[mission].record.status.value != MissionStatus::Active => {
            scene.say("line-main-ended")
        }
        _ if main && scene.analysis.missions[mission].critical_path.declared => scene.say("line-main-declared"),
        _ if main => scene.say("line-main"),
        Some(milestone) => {
            let title = scene.portfolio.milestone(milestone).title.value.as_str();
            scene.say_with("line-joins", &[("title", title.into())])
        }
        None => scene.say("line-joins-target"),
    };
    LineView { main, title, stations: line.milestones.iter().map(|&key| station(scene, key, cited)).collect() }
}

fn station(scene: &Scene<'_>, key: MilestoneKey, cited: &mut Cited) -> Station {
    let milestone = scene.portfolio.milestone(key);
    let links = scene.portfolio.milestone_links(key);
    let standing = &scene.analysis.missions[key.mission].milestones[key.index];
    let due = |date: Date| scene.say_with("due", &[("date", scene.date(date).into())]);
    // Whoever reads when it was met wants to know whether that was in time.
    let by = milestone.by.as_ref().map(|by| due(by.value));
    let when = match milestone.met {
        Some(MilestoneMet::On(date)) => {
            Some(scene.list(&[Some(scene.date(date)), by].into_iter().flatten().collect::<Vec<_>>()))
        }
        Some(MilestoneMet::Sometime) => by,
        None => standing.due.map(due),
    };
    let dropped = milestone.dropped.as_ref().map(|dropped| {
        let date = dropped.date.map(|date| scene.date(date)).unwrap_or_default();
        [date, dropped.why.clone().unwrap_or_default()]
            .iter()
            .filter(|part| !part.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(": ")
    });
    Station {
        id: milestone.id.to_string(),
        title: milestone.title.value.clone(),
        state: milestone_state(scene, standing),
        when,
        dropped,
        note: milestone.note.clone(),
        shown_by: links.shown_by.iter().map(|&outcome| scene.record(outcome)).collect(),
        by_event: matches!(milestone.shown_by, Some(ShownBy::Event)),
        met: standing.state == MilestoneState::Met,
        barriers: links.blocked_by.iter().map(|&barrier| barrier_view(scene, barrier, cited)).collect(),
        enablers: links.helped_by.iter().map(|&(mission, index)| enabler_view(scene, mission, index, cited)).collect(),
        actions: links
            .advanced_by
            .iter()
            .map(|&action| (scene.record(action), action_state(scene, scene.analysis.actions[action].state)))
            .collect(),
        sources: cited.cite(scene, &milestone.sources),
        disputed: disputed(scene, &milestone.disputed).into_iter().map(|view| view.by_number(cited)).collect(),
    }
}

pub(super) fn barrier_view(scene: &Scene<'_>, key: BarrierKey, cited: &mut Cited) -> BarrierView {
    let barrier = scene.portfolio.barrier(key);
    let links = &scene.portfolio.links.missions[key.mission].barriers[key.index];
    BarrierView {
        id: barrier.id.to_string(),
        title: barrier.title.value.clone(),
        status: scene.say(&format!("barrier-{}", barrier.status.as_str())),
        open: barrier.status.value != BarrierStatus::Removed,
        severity: barrier.severity.map(|level| scene.say(&format!("level-{}", level.as_str()))),
        lever: barrier.lever.map(|lever| scene.say(&format!("lever-{}", lever.as_str()))),
        blocks: links.blocks.iter().map(|&milestone| scene.milestone(milestone)).collect(),
        answered_by: links.answered_by.iter().map(|&action| scene.record(action)).collect(),
        enablers: (links.enablers.iter())
            .map(|&(mission, index)| &scene.portfolio.missions[mission].record.enablers[index])
            .filter(|enabler| enabler.status.value != EnablerStatus::Missing)
            .map(|enabler| enabler.title.value.clone())
            .collect(),
        sources: cited.cite(scene, &barrier.sources),
    }
}

pub(super) fn enabler_view(scene: &Scene<'_>, mission: Key<Mission>, index: usize, cited: &mut Cited) -> EnablerView {
    let enabler = &scene.portfolio.missions[mission].record.enablers[index];
    let links = &scene.portfolio.links.missions[mission].enablers[index];
    EnablerView {
        title: enabler.title.value.clone(),
        status: scene.say(&format!("enabler-{}", enabler.status.as_str())),
        lever: enabler.lever.map(|lever| scene.say(&format!("lever-{}", lever.as_str()))),
        helps: links.helps.iter().map(|&milestone| scene.milestone(milestone)).collect(),
        missing: enabler.status.value == EnablerStatus::Missing,
        sources: cited.cite(scene, &enabler.sources),
    }
}
