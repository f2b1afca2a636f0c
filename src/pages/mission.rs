//! A mission: its statement, its pathway as a list, its actions, outcomes, money, gaps, lessons, and who takes part.

use super::charts::{PlaceMap, Sizes, Wanted, place_map};
use super::outcome::{self, chart};
use super::parts::{
    ActionRow, Chart, FundingRow, GapItem, LessonItem, Link, MoneySection, RecordCommon, SourceView, StateView,
    action_row, action_state, common, funding_rows, gaps_of, lesson_item, milestone_state, mission_status,
    money_section, sources,
};
use super::pathway::{self, Line};
use super::scene::Scene;
use super::view::View;
use crate::analysis::MilestoneState;
use crate::graph::{Key, MilestoneKey, RecordKey};
use crate::model::{
    Action, Actor, BarrierStatus, CommitmentRole, EnablerStatus, MilestoneMet, Mission, MissionStatus, ShownBy,
    Vocabulary,
};

/// A mission.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MissionView {
    common: RecordCommon,
    statement: Option<String>,
    status: StateView,
    active: bool,
    result: Option<String>,
    ended: Option<String>,
    steward: Option<Link>,
    starts: Option<String>,
    target: Option<String>,
    part_of: Option<Link>,
    parts: Vec<Link>,
    continues: Vec<Link>,
    continued_by: Vec<Link>,
    places: Vec<Link>,
    /// The outcome that stands for the mission.
    headline: Option<Chart>,
    /// What the pathway comes to, in a sentence.
    pathway_sentence: String,
    milestone_count: usize,
    counts: Vec<StateCount>,
    lines: Vec<LineView>,
    /// Every barrier, whatever it blocks.
    barriers: Vec<BarrierView>,
    enablers: Vec<EnablerView>,
    events: Vec<EventView>,
    /// Actions that serve the mission by no milestone.
    other_actions: Vec<ActionRow>,
    charts: Vec<Chart>,
    money: MoneySection,
    funding: Vec<FundingRow>,
    shared_actions: usize,
    gaps: Vec<GapItem>,
    lessons: Vec<LessonItem>,
    people: Vec<PersonRow>,
    /// Where the mission and its actions are, when that is more than one place.
    map: Option<PlaceMap>,
}

/// How many are in a state.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct StateCount {
    pub(crate) state: StateView,
    pub(crate) count: usize,
}

#[derive(Debug, Clone, serde::Serialize)]
struct LineView {
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
    sources: Vec<SourceView>,
    disputed: Vec<super::parts::DisputedView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct BarrierView {
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
    sources: Vec<SourceView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct EnablerView {
    title: String,
    status: String,
    lever: Option<String>,
    helps: Vec<Link>,
    missing: bool,
    sources: Vec<SourceView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct EventView {
    date: String,
    title: String,
    sources: Vec<SourceView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct PersonRow {
    actor: Link,
    /// As what, in words: `leads 3, pays for 1`.
    roles: Vec<String>,
}

pub(crate) fn mission(scene: &Scene<'_>, key: Key<Mission>) -> View {
    let entry = &scene.portfolio.missions[key];
    let (record, links) = (&entry.record, &scene.portfolio.links.missions[key]);
    let standing = &scene.analysis.missions[key];
    let lines = pathway::lines(scene.portfolio, scene.analysis, key);
    let link_all = |keys: &[Key<Mission>]| keys.iter().map(|&other| scene.record(other)).collect::<Vec<_>>();
    let by_milestone = |action: &Key<Action>| {
        scene.portfolio.links.actions[*action].advances.iter().any(
            |advance| matches!(advance.to, crate::graph::AdvanceTarget::Milestone(milestone) if milestone.mission == key),
        )
    };
    let others = links.actions.iter().filter(|action| !by_milestone(action));
    let view = MissionView {
        common: common(scene, RecordKey::Mission(key)),
        statement: record.statement.clone(),
        status: mission_status(scene, record.status.value),
        active: record.status.value == MissionStatus::Active,
        result: record.result.clone(),
        ended: record.ended.as_ref().map(|date| scene.date(date.value)),
        steward: links.steward.map(|steward| scene.record(steward)),
        starts: record.starts.as_ref().map(|date| scene.date(date.value)),
        target: record.target.as_ref().map(|date| scene.date(date.value)),
        part_of: links.part_of.map(|whole| scene.record(whole)),
        parts: link_all(&links.parts),
        continues: link_all(&links.continues),
        continued_by: link_all(&links.continued_by),
        places: links.places.iter().map(|&place| scene.record(place)).collect(),
        headline: links.headline.map(|outcome| chart(scene, outcome)),
        pathway_sentence: pathway_sentence(scene, key),
        milestone_count: record.milestones.len(),
        counts: counts(scene, key),
        lines: lines.iter().enumerate().map(|(at, line)| line_view(scene, key, line, at == 0)).collect(),
        barriers: (0..record.barriers.len())
            .map(|index| barrier_view(scene, crate::graph::BarrierKey { mission: key, index }))
            .collect(),
        enablers: (0..record.enablers.len()).map(|index| enabler_view(scene, key, index)).collect(),
        events: record
            .events
            .iter()
            .map(|event| EventView {
                date: scene.date(event.date.value),
                title: event.title.clone(),
                sources: sources(scene, &event.sources),
            })
            .collect(),
        other_actions: others.map(|&action| action_row(scene, action)).collect(),
        charts: links.outcomes.iter().map(|&outcome| chart(scene, outcome)).collect(),
        money: money_section(scene, &standing.money),
        funding: funding_rows(scene, &record.funding, &links.funding),
        shared_actions: standing.shared_actions,
        gaps: gaps_of(scene, key),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
        people: people(scene, key),
        map: map(scene, key),
    };
    View::new(scene, "mission", "missions", record.meta.title.value.clone(), view)
        .described(record.meta.summary.as_deref().or(record.statement.as_deref()))
        .under(scene.href("missions/index.html"), scene.say("nav-missions"))
        .with_pictures()
        .with_entry(scene, entry)
}

/// Draws the places of a mission and of its actions; one place alone says no more than its name.
fn map(scene: &Scene<'_>, key: Key<Mission>) -> Option<PlaceMap> {
    let links = &scene.portfolio.links;
    let of_actions = links.missions[key].actions.iter().flat_map(|&action| &links.actions[action].places);
    let mut places: Vec<_> = links.missions[key].places.iter().chain(of_actions).copied().collect();
    places.sort_unstable();
    places.dedup();
    places.retain(|&place| scene.portfolio.spot(place).is_some());
    let counts = |action: Key<Action>| links.actions[action].missions.contains(&key);
    let wanted = Wanted { places: &places, counts: &counts, own: None, sizes: Sizes::Side };
    if places.len() > 1 { place_map(scene, &wanted) } else { None }
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

fn pathway_sentence(scene: &Scene<'_>, key: Key<Mission>) -> String {
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

fn line_view(scene: &Scene<'_>, mission: Key<Mission>, line: &Line, first: bool) -> LineView {
    let main = first && !scene.analysis.missions[mission].critical_path.milestones.is_empty();
    let title = match line.joins {
        _ if main && scene.analysis.missions[mission].critical_path.declared => scene.say("line-main-declared"),
        _ if main => scene.say("line-main"),
        Some(milestone) => {
            let title = scene.portfolio.milestone(milestone).title.value.as_str();
            scene.say_with("line-joins", &[("title", title.into())])
        }
        None => scene.say("line-joins-target"),
    };
    LineView { main, title, stations: line.milestones.iter().map(|&key| station(scene, key)).collect() }
}

fn station(scene: &Scene<'_>, key: MilestoneKey) -> Station {
    let milestone = scene.portfolio.milestone(key);
    let links = scene.portfolio.milestone_links(key);
    let standing = &scene.analysis.missions[key.mission].milestones[key.index];
    let when = match milestone.met {
        Some(MilestoneMet::On(date)) => Some(scene.date(date)),
        Some(MilestoneMet::Sometime) => None,
        None => standing.due.map(|due| scene.say_with("due", &[("date", scene.date(due).into())])),
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
        barriers: links.blocked_by.iter().map(|&barrier| barrier_view(scene, barrier)).collect(),
        enablers: links.helped_by.iter().map(|&(mission, index)| enabler_view(scene, mission, index)).collect(),
        actions: links
            .advanced_by
            .iter()
            .map(|&action| (scene.record(action), action_state(scene, scene.analysis.actions[action].state)))
            .collect(),
        sources: sources(scene, &milestone.sources),
        disputed: super::parts::disputed(scene, &milestone.disputed),
    }
}

fn barrier_view(scene: &Scene<'_>, key: crate::graph::BarrierKey) -> BarrierView {
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
        sources: sources(scene, &barrier.sources),
    }
}

fn enabler_view(scene: &Scene<'_>, mission: Key<Mission>, index: usize) -> EnablerView {
    let enabler = &scene.portfolio.missions[mission].record.enablers[index];
    let links = &scene.portfolio.links.missions[mission].enablers[index];
    EnablerView {
        title: enabler.title.value.clone(),
        status: scene.say(&format!("enabler-{}", enabler.status.as_str())),
        lever: enabler.lever.map(|lever| scene.say(&format!("lever-{}", lever.as_str()))),
        helps: links.helps.iter().map(|&milestone| scene.milestone(milestone)).collect(),
        missing: enabler.status.value == EnablerStatus::Missing,
        sources: sources(scene, &enabler.sources),
    }
}

fn people(scene: &Scene<'_>, key: Key<Mission>) -> Vec<PersonRow> {
    use std::collections::BTreeMap;
    let mut roles: BTreeMap<Key<Actor>, BTreeMap<CommitmentRole, usize>> = BTreeMap::new();
    for &action in &scene.portfolio.links.missions[key].actions {
        let commitments = &scene.portfolio.actions[action].record.commitments;
        for (commitment, actor) in commitments.iter().zip(&scene.portfolio.links.actions[action].commitments) {
            if let Some(actor) = actor {
                *roles.entry(*actor).or_default().entry(commitment.role.value).or_default() += 1;
            }
        }
    }
    let mut rows: Vec<_> = roles.into_iter().collect();
    rows.sort_by_key(|(actor, roles)| (std::cmp::Reverse(roles.values().sum::<usize>()), *actor));
    rows.into_iter()
        .map(|(actor, roles)| PersonRow {
            actor: scene.record(actor),
            roles: roles
                .into_iter()
                .map(|(role, count)| scene.language.count(&format!("role-count-{}", role.as_str()), count))
                .collect(),
        })
        .collect()
}

/// Says where a mission stands by its headline outcome, for lists of missions.
pub(crate) fn headline(scene: &Scene<'_>, key: Key<Mission>) -> Option<outcome::Headline> {
    scene.portfolio.links.missions[key].headline.map(|outcome| outcome::headline(scene, outcome))
}
