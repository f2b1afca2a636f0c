//! A mission: its statement, its pathway as a list, its actions, outcomes, money, gaps, lessons, and who takes part.

mod stations;

pub(crate) use stations::counts;

use stations::{BarrierView, EnablerView, LineView, barrier_view, enabler_view, line_view, pathway_sentence};

use super::calendar::has_dates;
use super::charts::{MissionMap, PlaceMap, Sizes, Wanted, mission_map, place_map};
use super::outcome::{self, chart, chart_of};
use super::parts::{
    ActionRow, Chart, Cited, CitedRange, FundingRow, GapItem, LessonItem, Link, MoneySection, RecordCommon, SourceView,
    StateView, action_row, common, funding_rows, gaps_of, lesson_item, mission_status, money_section,
};
use super::pathway;
use super::scene::Scene;
use super::view::View;
use crate::analysis::OutcomeState;
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Actor, CommitmentRole, Mission, MissionStatus, Outcome, Place, Vocabulary};

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
    /// Whether the mission has a calendar beside its page.
    calendar: bool,
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
    map: MissionMap,
    /// Every barrier, whatever it blocks.
    barriers: Vec<BarrierView>,
    enablers: Vec<EnablerView>,
    events: Vec<EventView>,
    /// Actions that serve the mission by no milestone.
    other_actions: Vec<ActionRow>,
    charts: Vec<Chart>,
    /// The outcomes that are not drawn: their newest figures.
    figures: Vec<outcome::Headline>,
    money: MoneySection,
    funding: Vec<FundingRow>,
    shared_actions: usize,
    /// The first gaps, each explained.
    gaps: Vec<GapItem>,
    /// The others, by rule.
    more_gaps: Vec<GapsOfRule>,
    more_gap_count: usize,
    lessons: Vec<LessonItem>,
    people: Vec<PersonRow>,
    /// Where the mission and its actions are, when that is more than one place.
    place_map: Option<PlaceMap>,
    /// The map of what leads here.
    system_map: String,
    /// Every source that the page cites, once.
    cited: Vec<SourceView>,
}

/// How many are in a state.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct StateCount {
    pub(crate) state: StateView,
    pub(crate) count: usize,
}
#[derive(Debug, Clone, serde::Serialize)]
struct EventView {
    date: String,
    title: String,
    /// The numbers of its sources in the page's list.
    sources: Vec<CitedRange>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct PersonRow {
    actor: Link,
    /// As what, in words: `leads 3, pays for 1`.
    roles: Vec<String>,
}

pub(crate) fn mission(scene: &Scene<'_>, key: Key<Mission>) -> View {
    let entry = &scene.portfolio.missions[key];
    let record = &entry.record;
    let view = told(scene, key, "map");
    View::new(scene, "mission", "missions", record.meta.title.value.clone(), view)
        .with_pictures()
        .described(record.meta.summary.as_deref().or(record.statement.as_deref()))
        .under(scene.href("missions/index.html"), scene.say("nav-missions"))
        .with_entry(scene, entry)
}

/// Tells all of a mission, for paper, where nobody can follow a link to the rest: every action, every outcome drawn, every gap. `map`
/// begins the ids of its map.
pub(super) fn in_full(scene: &Scene<'_>, key: Key<Mission>, map: &str) -> MissionView {
    let links = &scene.portfolio.links.missions[key];
    let aside = |outcome: &&Key<Outcome>| links.outcomes.len() == 1 || links.headline != Some(**outcome);
    MissionView {
        other_actions: links.actions.iter().map(|&action| action_row(scene, action)).collect(),
        charts: links.outcomes.iter().filter(aside).map(|&outcome| chart(scene, outcome)).collect(),
        figures: Vec::new(),
        gaps: gaps_of(scene, key),
        more_gaps: Vec::new(),
        more_gap_count: 0,
        ..told(scene, key, map)
    }
}

/// Tells of a mission; `map` begins the ids of its map.
fn told(scene: &Scene<'_>, key: Key<Mission>, map: &str) -> MissionView {
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
    let mut cited = Cited::default();
    let (drawn, listed) = outcomes(scene, key);
    let mut gaps = gaps_of(scene, key);
    let rest = gaps.split_off(EXPLAINED.min(gaps.len()));
    let mut view = MissionView {
        common: common(scene, RecordKey::Mission(key)),
        statement: record.statement.clone(),
        status: mission_status(scene, record.status.value),
        active: record.status.value == MissionStatus::Active,
        result: record.result.clone(),
        ended: record.ended.as_ref().map(|date| scene.date(date.value)),
        steward: links.steward.map(|steward| scene.record(steward)),
        starts: record.starts.as_ref().map(|date| scene.date(date.value)),
        target: record.target.as_ref().map(|date| scene.date(date.value)),
        calendar: has_dates(scene.portfolio, scene.analysis, key),
        part_of: links.part_of.map(|whole| scene.record(whole)),
        parts: link_all(&links.parts),
        continues: link_all(&links.continues),
        continued_by: link_all(&links.continued_by),
        places: links.places.iter().map(|&place| scene.record(place)).collect(),
        headline: links.headline.map(|outcome| chart_of(scene, outcome, &super::charts::ASIDE)),
        pathway_sentence: pathway_sentence(scene, key),
        milestone_count: record.milestones.len(),
        counts: counts(scene, key),
        lines: lines.iter().enumerate().map(|(at, line)| line_view(scene, key, (line, at == 0), &mut cited)).collect(),
        map: mission_map(scene, key, map),
        barriers: (0..record.barriers.len())
            .map(|index| barrier_view(scene, crate::graph::BarrierKey { mission: key, index }, &mut cited))
            .collect(),
        enablers: (0..record.enablers.len()).map(|index| enabler_view(scene, key, index, &mut cited)).collect(),
        events: record
            .events
            .iter()
            .map(|event| EventView {
                date: scene.date(event.date.value),
                title: event.title.clone(),
                sources: cited.cite(scene, &event.sources),
            })
            .collect(),
        other_actions: others.map(|&action| action_row(scene, action)).collect(),
        charts: drawn.iter().map(|&outcome| chart(scene, outcome)).collect(),
        figures: listed.iter().map(|&outcome| outcome::headline(scene, outcome)).collect(),
        money: money_section(scene, &standing.money),
        funding: funding_rows(scene, &record.funding, &links.funding)
            .into_iter()
            .map(|row| row.by_number(&mut cited))
            .collect(),
        shared_actions: standing.shared_actions,
        gaps,
        more_gap_count: rest.len(),
        more_gaps: by_rule(scene, rest),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
        people: people(scene, key),
        place_map: places_of(scene, key).1,
        system_map: scene.to(&super::routes::of_system(scene.portfolio, key)),
        cited: Vec::new(),
    };
    view.common = view.common.by_number(&mut cited);
    cited.cite(scene, &record.meta.sources);
    view.cited = cited.list();
    view
}

/// How many gaps a mission's page explains; the others are named.
const EXPLAINED: usize = 5;

/// The gaps of one rule, by name.
#[derive(Debug, Clone, serde::Serialize)]
struct GapsOfRule {
    title: String,
    subjects: Vec<Link>,
}

/// Groups gaps by rule, in the order of their first.
fn by_rule(scene: &Scene<'_>, gaps: Vec<GapItem>) -> Vec<GapsOfRule> {
    let mut out: Vec<GapsOfRule> = Vec::new();
    for gap in gaps {
        let title = scene.say(&format!("rule-title-{}", gap.rule));
        match out.iter_mut().find(|group| group.title == title) {
            Some(group) => group.subjects.push(gap.subject),
            None => out.push(GapsOfRule { title, subjects: vec![gap.subject] }),
        }
    }
    out
}

/// How many outcomes a mission's page draws beside the one at its head, and how many beside a map of many milestones: the page
/// stays light.
const DRAWN: (usize, usize, usize) = (3, 2, 12);

/// Chooses the outcomes that a mission's page draws, those with a target first, and those that it lists. The one that stands for the
/// mission is drawn at the head of the page.
fn outcomes(scene: &Scene<'_>, key: Key<Mission>) -> (Vec<Key<Outcome>>, Vec<Key<Outcome>>) {
    let links = &scene.portfolio.links.missions[key];
    let mut all = links.outcomes.clone();
    if all.len() > 1 {
        all.retain(|outcome| links.headline != Some(*outcome));
    }
    all.sort_by_key(|&outcome| match scene.analysis.outcomes[outcome].state {
        OutcomeState::NoTarget | OutcomeState::Watched => 1,
        OutcomeState::NoData => 2,
        OutcomeState::Met
        | OutcomeState::OnTrack
        | OutcomeState::Close
        | OutcomeState::OffTrack
        | OutcomeState::WrongWay
        | OutcomeState::Missed => 0,
    });
    // One more is no reason for a list.
    let (some, few, milestones) = DRAWN;
    let large = scene.portfolio.missions[key].record.milestones.len() > milestones;
    let most = if large { few } else { some };
    let drawn = if all.len() <= most + 1 { all.len() } else { most };
    let listed = all.split_off(drawn);
    (all, listed)
}

/// Lists the places of a mission and of its actions that are on the map, and draws them; one place alone says no more than its name.
pub(crate) fn places_of(scene: &Scene<'_>, key: Key<Mission>) -> (Vec<Key<Place>>, Option<PlaceMap>) {
    let links = &scene.portfolio.links;
    let of_actions = links.missions[key].actions.iter().flat_map(|&action| &links.actions[action].places);
    let mut places: Vec<_> = links.missions[key].places.iter().chain(of_actions).copied().collect();
    places.sort_unstable();
    places.dedup();
    places.retain(|&place| scene.portfolio.spot(place).is_some());
    let counts = |action: Key<Action>| links.actions[action].missions.contains(&key);
    let wanted = Wanted { places: &places, counts: &counts, own: None, sizes: Sizes::Brief };
    let map = if places.len() > 1 { place_map(scene, &wanted) } else { None };
    (places, map)
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
    rows.sort_by_key(|(actor, roles)| (std::cmp::Reverse(roles.values().sum::<usize>()), scene.in_alphabet(*actor)));
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
