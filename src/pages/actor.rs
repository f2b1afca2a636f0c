//! Actors: who takes part, and what each has promised.

use super::alignment::{ActorMatrix, actor_matrix};
use super::parts::{
    ActionRow, FundingRow, LessonItem, Link, RecordCommon, StateView, action_row, commitment_state, common,
    funding_rows, lesson_item, source_host,
};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, RecordKey};
use crate::model::{Actor, ActorType, CommitmentRole, Vocabulary};

/// All actors.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PeopleView {
    lede: String,
    groups: Vec<TypeGroup>,
    wanted: Vec<WantedRow>,
    matrix: Option<ActorMatrix>,
    /// The address of the matrix when it stands on pages of its own.
    matrix_pages: Option<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct TypeGroup {
    title: String,
    actors: Vec<ActorItem>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct ActorItem {
    link: Link,
    summary: Option<String>,
    leads: usize,
    promises: usize,
    funds: usize,
}

/// A promise that nobody has made yet.
#[derive(Debug, Clone, serde::Serialize)]
struct WantedRow {
    action: Link,
    role: String,
    statement: Option<String>,
}

pub(crate) fn people(scene: &Scene<'_>) -> View {
    let portfolio = scene.portfolio;
    let groups = (ActorType::ALL.iter())
        .map(|&actor_type| TypeGroup {
            title: scene.say(&format!("actor-types-{}", actor_type.as_str())),
            actors: (portfolio.actors.iter())
                .filter(|(_, entry)| entry.record.actor_type == actor_type)
                .map(|(key, entry)| item(scene, key, entry.record.meta.summary.clone()))
                .collect(),
        })
        .filter(|group| !group.actors.is_empty())
        .collect();
    let mut wanted = Vec::new();
    for (key, entry) in portfolio.actions.iter() {
        for (commitment, actor) in entry.record.commitments.iter().zip(&portfolio.links.actions[key].commitments) {
            if actor.is_none() {
                wanted.push(WantedRow {
                    action: scene.record(key),
                    role: scene.say(&format!("role-{}", commitment.role.as_str())),
                    statement: commitment.statement.clone(),
                });
            }
        }
    }
    let lede =
        scene.say_with("people-lede", &[("count", portfolio.actors.len().into()), ("wanted", wanted.len().into())]);
    let matrix_pages = (scene.index.parts.actors.len() > 1).then(|| scene.href("people/missions/index.html"));
    let view = PeopleView { lede: lede.clone(), groups, wanted, matrix: actor_matrix(scene), matrix_pages };
    View::new(scene, "people", "people", scene.say("nav-people"), view).described(Some(&lede)).with_pictures()
}

fn item(scene: &Scene<'_>, key: Key<Actor>, summary: Option<String>) -> ActorItem {
    let links = &scene.portfolio.links.actors[key];
    let leads = (links.commitments.iter())
        .filter(|(action, index)| {
            scene.portfolio.actions[*action].record.commitments[*index].role.value == CommitmentRole::Lead
        })
        .count();
    ActorItem {
        link: scene.record(key),
        summary,
        leads,
        promises: links.commitments.len(),
        funds: links.funds.len() + links.funds_missions.len(),
    }
}

/// An actor.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ActorView {
    common: RecordCommon,
    actor_type: String,
    url: Option<Link>,
    part_of: Option<Link>,
    parts: Vec<Link>,
    places: Vec<Link>,
    stewards: Vec<Link>,
    promises: Vec<PromiseRow>,
    funding: Vec<FundingRow>,
    via: Vec<Link>,
    stopped: Vec<Link>,
    lessons: Vec<LessonItem>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct PromiseRow {
    action: ActionRow,
    role: String,
    statement: Option<String>,
    state: StateView,
}

pub(crate) fn actor(scene: &Scene<'_>, key: Key<Actor>) -> View {
    let entry = &scene.portfolio.actors[key];
    let (record, links) = (&entry.record, &scene.portfolio.links.actors[key]);
    let all = |keys: &[Key<Actor>]| keys.iter().map(|&other| scene.record(other)).collect::<Vec<_>>();
    let promises = (links.commitments.iter())
        .map(|&(action, index)| {
            let commitment = &scene.portfolio.actions[action].record.commitments[index];
            PromiseRow {
                action: action_row(scene, action),
                role: scene.say(&format!("role-{}", commitment.role.as_str())),
                statement: commitment.statement.clone(),
                state: commitment_state(scene, commitment.status.value),
            }
        })
        .collect();
    let mut via: Vec<Link> = links.via.iter().map(|&(action, _)| scene.record(action)).collect();
    via.dedup();
    let view = ActorView {
        common: common(scene, RecordKey::Actor(key)),
        actor_type: scene.say(&format!("actor-type-{}", record.actor_type.as_str())),
        url: record.url.as_ref().map(|url| Link { href: url.value.clone(), title: source_host(&url.value) }),
        part_of: links.part_of.map(|whole| scene.record(whole)),
        parts: all(&links.parts),
        places: links.places.iter().map(|&place| scene.record(place)).collect(),
        stewards: links.stewards.iter().map(|&mission| scene.record(mission)).collect(),
        promises,
        funding: funding(scene, key),
        via,
        stopped: links.stopped.iter().map(|&action| scene.record(action)).collect(),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
    };
    View::new(scene, "actor", "people", record.meta.title.value.clone(), view)
        .described(record.meta.summary.as_deref())
        .under(scene.href("people/index.html"), scene.say("nav-people"))
        .with_entry(scene, entry)
}

/// Lists the lines of funding that come from an actor, each with what it is for.
fn funding(scene: &Scene<'_>, key: Key<Actor>) -> Vec<FundingRow> {
    let (portfolio, links) = (scene.portfolio, &scene.portfolio.links.actors[key]);
    let row = |purpose: Link, line: &crate::model::Funding, link: crate::graph::FunderLink| {
        let mut rows = funding_rows(scene, std::slice::from_ref(line), &[link]);
        for row in &mut rows {
            row.purpose = Some(purpose.clone());
        }
        rows
    };
    let actions = links.funds.iter().flat_map(|&(action, index)| {
        let line = &portfolio.actions[action].record.funding[index];
        row(scene.record(action), line, portfolio.links.actions[action].funding[index])
    });
    let missions = links.funds_missions.iter().flat_map(|&(mission, index)| {
        let line = &portfolio.missions[mission].record.funding[index];
        row(scene.record(mission), line, portfolio.links.missions[mission].funding[index])
    });
    actions.chain(missions).collect()
}
