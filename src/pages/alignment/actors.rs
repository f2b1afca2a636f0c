//! Actors by missions: as what each takes part.

use std::collections::{BTreeMap, BTreeSet};

use super::{Outline, PartView, columns, part_view};
use crate::graph::{Key, Portfolio};
use crate::model::{Action, Actor, CommitmentRole, CommitmentStatus, FundingStatus, Mission, MissionStatus};
use crate::pages::parts::Link;
use crate::pages::scene::Scene;
use crate::pages::view::View;

/// As what an actor takes part in a mission, in the order of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Steward,
    Lead,
    Partner,
    Funder,
    Support,
    Permit,
    Objects,
}

impl Part {
    /// Returns the name of its mark and phrase.
    fn as_str(self) -> &'static str {
        match self {
            Self::Steward => "steward",
            Self::Lead => "lead",
            Self::Partner => "partner",
            Self::Funder => "funder",
            Self::Support => "support",
            Self::Permit => "permit",
            Self::Objects => "objects",
        }
    }
}

/// What somebody does in a mission: by the part that they have, the actions it is for and how far it is promised.
type Cell = BTreeMap<Part, Promise>;

#[derive(Debug, Clone, Default)]
struct Promise {
    /// None stands for the mission as a whole.
    actions: BTreeSet<Option<Key<Action>>>,
    holds: Holds,
}

/// Whether a part is promised; of several the firmest counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Holds {
    /// Nobody has taken it on.
    #[default]
    Nobody,
    /// It is wanted of somebody, proposed or asked for.
    Open,
    /// It is promised, or kept.
    Agreed,
}

/// A matrix of actors by missions, or a part of one.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ActorMatrix {
    columns: Vec<Link>,
    /// What is wanted and nobody has taken on, as the first row; none when nothing is.
    nobody: Option<Vec<Vec<Mark>>>,
    rows: Vec<ActorLine>,
    /// The parts that stand in this matrix, for the key.
    key: Vec<Mark>,
    /// The active missions that nobody leads anything in.
    unled: Vec<Link>,
    /// How many actors take part in no mission.
    apart: usize,
    part: Option<PartView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct ActorLine {
    link: Link,
    cells: Vec<Vec<Mark>>,
}

/// A part that somebody has.
#[derive(Debug, Clone, serde::Serialize)]
struct Mark {
    part: &'static str,
    /// The part, with the number of actions when there are several.
    word: String,
    /// Whether it is only wanted, proposed or asked for.
    wanted: bool,
}

/// Puts the actors that take part in a mission in order: those of the most missions first, then of the most actions, ties by id.
pub(super) fn in_order(portfolio: &Portfolio) -> Vec<Key<Actor>> {
    let mut actors: Vec<(usize, usize, Key<Actor>)> = (portfolio.actors.keys())
        .map(|key| {
            let links = &portfolio.links.actors[key];
            (cells_of(portfolio, key).len(), links.commitments.len() + links.funds.len(), key)
        })
        .filter(|(missions, ..)| *missions > 0)
        .collect();
    actors.sort_by_key(|&(missions, actions, key)| (std::cmp::Reverse((missions, actions)), key));
    actors.into_iter().map(|(.., key)| key).collect()
}

/// Says what the row of an actor asks of its page.
pub(super) fn outline(portfolio: &Portfolio, key: Key<Actor>) -> Outline<Actor> {
    let cells = cells_of(portfolio, key);
    let marks: usize = cells.values().map(BTreeMap::len).sum();
    let title = portfolio.actors[key].record.meta.title.value.len();
    Outline { key, weight: 120 + title + 95 * marks, missions: cells.into_keys().collect() }
}

/// Gathers what an actor does, by mission. What was withdrawn or refused is left out.
fn cells_of(portfolio: &Portfolio, key: Key<Actor>) -> BTreeMap<Key<Mission>, Cell> {
    let links = &portfolio.links.actors[key];
    let mut cells: BTreeMap<Key<Mission>, Cell> = BTreeMap::new();
    let mut add = |mission: Key<Mission>, part: Part, action: Option<Key<Action>>, holds: Holds| {
        let promise = cells.entry(mission).or_default().entry(part).or_default();
        promise.actions.insert(action);
        promise.holds = promise.holds.max(holds);
    };
    for &mission in &links.stewards {
        add(mission, Part::Steward, None, Holds::Agreed);
    }
    for &(action, index) in &links.commitments {
        let commitment = &portfolio.actions[action].record.commitments[index];
        if let Some(holds) = holds(commitment.status.value) {
            for &mission in &portfolio.links.actions[action].missions {
                add(mission, part(commitment.role.value), Some(action), holds);
            }
        }
    }
    let pays = |status: FundingStatus| match status {
        FundingStatus::Sought => Some(Holds::Open),
        FundingStatus::Pledged | FundingStatus::Committed | FundingStatus::Disbursed => Some(Holds::Agreed),
        FundingStatus::Refused => None,
    };
    for &(action, index) in &links.funds {
        if let Some(holds) = pays(portfolio.actions[action].record.funding[index].status.value) {
            for &mission in &portfolio.links.actions[action].missions {
                add(mission, Part::Funder, Some(action), holds);
            }
        }
    }
    for &(mission, index) in &links.funds_missions {
        if let Some(holds) = pays(portfolio.missions[mission].record.funding[index].status.value) {
            add(mission, Part::Funder, None, holds);
        }
    }
    cells
}

/// Says how far a promise holds; none when it no longer does.
fn holds(status: CommitmentStatus) -> Option<Holds> {
    match status {
        CommitmentStatus::Wanted | CommitmentStatus::Proposed => Some(Holds::Open),
        CommitmentStatus::Agreed | CommitmentStatus::Delivering | CommitmentStatus::Delivered => Some(Holds::Agreed),
        CommitmentStatus::Withdrawn | CommitmentStatus::Refused => None,
    }
}

fn part(role: CommitmentRole) -> Part {
    match role {
        CommitmentRole::Lead => Part::Lead,
        CommitmentRole::Partner => Part::Partner,
        CommitmentRole::Funder => Part::Funder,
        CommitmentRole::Support => Part::Support,
        CommitmentRole::Permit => Part::Permit,
        CommitmentRole::Objects => Part::Objects,
    }
}

/// Makes the matrix when it is light enough to stand whole on a page.
pub(crate) fn actor_matrix(scene: &Scene<'_>) -> Option<ActorMatrix> {
    match &scene.index.parts.actors[..] {
        [whole] => Some(matrix(scene, whole, None)),
        _ => None,
    }
}

/// A page of one part, counted from 1.
pub(crate) fn actor_part(scene: &Scene<'_>, number: usize) -> View {
    let parts = &scene.index.parts.actors;
    let shown = part_view(scene, "people/missions", &parts.iter().map(Vec::len).collect::<Vec<_>>(), number);
    let view = matrix(scene, &parts[number - 1], Some(shown));
    let title = scene.say_with("roles-part", &[("part", number.into()), ("parts", parts.len().into())]);
    View::new(scene, "alignment-actors", "people", title, view)
        .described(Some(&scene.say("roles-about")))
        .under(scene.href("people/index.html"), scene.say("nav-people"))
        .with_pictures()
}

fn matrix(scene: &Scene<'_>, actors: &[Key<Actor>], part: Option<PartView>) -> ActorMatrix {
    let portfolio = scene.portfolio;
    let cells: Vec<_> = actors.iter().map(|&key| (key, cells_of(portfolio, key))).collect();
    let wanted = wanted(portfolio);
    let filled =
        |key: Key<Mission>| wanted.contains_key(&key) || cells.iter().any(|(_, cells)| cells.contains_key(&key));
    let columns = columns(scene, part.is_none(), filled);
    let line = |cells: &BTreeMap<Key<Mission>, Cell>| -> Vec<Vec<Mark>> {
        columns.iter().map(|mission| cells.get(mission).map(|cell| marks(scene, cell)).unwrap_or_default()).collect()
    };
    let used: BTreeSet<Part> = cells
        .iter()
        .map(|(_, cells)| cells)
        .chain([&wanted])
        .flat_map(BTreeMap::values)
        .flat_map(|it| it.keys().copied())
        .collect();
    ActorMatrix {
        nobody: (!wanted.is_empty()).then(|| line(&wanted)),
        rows: cells.iter().map(|(key, cells)| ActorLine { link: scene.record(*key), cells: line(cells) }).collect(),
        key: used
            .into_iter()
            .map(|part| mark(scene, part, &Promise { holds: Holds::Agreed, ..Promise::default() }))
            .collect(),
        unled: unled(portfolio).into_iter().map(|mission| scene.record(mission)).collect(),
        apart: portfolio.actors.len() - scene.index.parts.actors.iter().map(Vec::len).sum::<usize>(),
        columns: columns.iter().map(|&mission| scene.record(mission)).collect(),
        part,
    }
}

/// Gathers what is wanted and has no actor yet.
fn wanted(portfolio: &Portfolio) -> BTreeMap<Key<Mission>, Cell> {
    let mut cells: BTreeMap<Key<Mission>, Cell> = BTreeMap::new();
    for (action, entry) in portfolio.actions.iter() {
        let links = &portfolio.links.actions[action];
        for (commitment, actor) in entry.record.commitments.iter().zip(&links.commitments) {
            if actor.is_none() && holds(commitment.status.value).is_some() {
                for &mission in &links.missions {
                    let promise = cells.entry(mission).or_default().entry(part(commitment.role.value)).or_default();
                    promise.actions.insert(Some(action));
                }
            }
        }
    }
    cells
}

/// Lists the active missions with live actions of which none has a lead.
fn unled(portfolio: &Portfolio) -> Vec<Key<Mission>> {
    let has_lead = |action: &Key<Action>| {
        let commitments = portfolio.actions[*action].record.commitments.iter();
        commitments.zip(&portfolio.links.actions[*action].commitments).any(|(commitment, actor)| {
            actor.is_some()
                && commitment.role.value == CommitmentRole::Lead
                && holds(commitment.status.value) == Some(Holds::Agreed)
        })
    };
    let missions = portfolio.missions.iter().filter(|(_, entry)| entry.record.status.value == MissionStatus::Active);
    missions
        .map(|(key, _)| key)
        .filter(|&key| {
            let mut live = portfolio.links.missions[key].actions.iter();
            let mut live = live.by_ref().filter(|it| portfolio.actions[**it].record.stage.value.is_live()).peekable();
            live.peek().is_some() && !live.any(has_lead)
        })
        .collect()
}

fn marks(scene: &Scene<'_>, cell: &Cell) -> Vec<Mark> {
    cell.iter().map(|(&part, promise)| mark(scene, part, promise)).collect()
}

fn mark(scene: &Scene<'_>, part: Part, promise: &Promise) -> Mark {
    let role = scene.say(&format!("role-{}", part.as_str()));
    let word = match promise.actions.len() {
        0 | 1 => role,
        count => scene.say_with("role-of", &[("role", role.into()), ("count", count.into())]),
    };
    let word = match promise.holds {
        Holds::Agreed | Holds::Nobody => word,
        Holds::Open => scene.say_with("role-not-agreed", &[("role", word.into())]),
    };
    Mark { part: part.as_str(), word, wanted: promise.holds != Holds::Agreed }
}
