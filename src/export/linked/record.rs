//! Records as schema.org names them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Node, Web, addresses, date, number};
use crate::graph::{Key, RecordKey};
use crate::model::{
    Action, Actor, ActorType, CommitmentStatus, Currency, Funding, FundingSource, FundingStatus, Instrument, Lesson,
    Location, Mission, MissionStatus, Place, Stage,
};

/// How many of those who pay for a mission its page names: its own words are what weighs there.
const FUNDERS: usize = 6;

/// Describes a mission as a project, in brief: its actions and outcomes tell of themselves on their own pages.
pub(super) fn mission(web: &Web<'_>, key: Key<Mission>) -> Node {
    let portfolio = web.edition().portfolio;
    let (mission, links) = (&portfolio.missions[key].record, &portfolio.links.missions[key]);
    let by_id = |key: RecordKey| Value::from(Node::new("Organization").put("@id", web.afar.record(key)));
    let mut funders = BTreeSet::new();
    let actions = links.actions.iter().flat_map(|&action| {
        portfolio.actions[action].record.funding.iter().zip(&portfolio.links.actions[action].funding)
    });
    for (line, link) in mission.funding.iter().zip(&links.funding).chain(actions) {
        funders.extend(link.from.filter(|_| is_given(line)));
    }
    let ended = mission.ended.as_ref().filter(|_| mission.status.value != MissionStatus::Active);
    web.record("Project", key)
        .put("foundingDate", mission.starts.as_ref().and_then(|starts| date(starts.value)))
        .put("dissolutionDate", ended.and_then(|ended| date(ended.value)))
        .put("parentOrganization", links.part_of.map(|whole| web.other("Project", whole)))
        .put("funder", funders.into_iter().take(FUNDERS).map(|key| by_id(key.into())).collect::<Vec<_>>())
}

/// Describes an action as a project with its grants and whoever takes part.
pub(super) fn action(web: &Web<'_>, key: Key<Action>) -> Node {
    let portfolio = web.edition().portfolio;
    let (action, links) = (&portfolio.actions[key].record, &portfolio.links.actions[key]);
    let is_over = matches!(action.stage.value, Stage::Completed | Stage::Stopped);
    let stopped = action.stopped.as_ref().and_then(|stopped| stopped.date.as_ref());
    let end = stopped.or(action.ends.as_ref()).filter(|_| is_over);
    let mut members = BTreeSet::new();
    for (commitment, actor) in action.commitments.iter().zip(&links.commitments) {
        if matches!(
            commitment.status.value,
            CommitmentStatus::Agreed | CommitmentStatus::Delivering | CommitmentStatus::Delivered
        ) {
            members.extend(*actor);
        }
    }
    let lines = || action.funding.iter().zip(&links.funding).filter(|(line, _)| is_given(line));
    let funder = |line: &Funding, actor: Option<Key<Actor>>| match (actor, &line.from) {
        (Some(actor), _) => Some(web.other("Organization", actor)),
        (None, Some(FundingSource::Name(name))) => Some(Node::new("Organization").put("name", name.as_str()).into()),
        (None, Some(FundingSource::Actor(_)) | None) => None,
    };
    let grants: Vec<Value> = lines()
        .filter(|(line, _)| is_grant(line))
        .map(|(line, link)| {
            let amount = line.amount.as_ref().map(|amount| {
                let currency = amount.value.currency.as_ref().or(portfolio.settings.currency.as_ref());
                let currency = currency.map(Currency::as_str);
                Value::from(
                    Node::new("MonetaryAmount").put("value", number(amount.value.value)).put("currency", currency),
                )
            });
            let grant = Node::new("MonetaryGrant").put("funder", funder(line, link.from)).put("amount", amount);
            Value::from(grant.put("description", line.note.as_deref()))
        })
        .collect();
    let mut others: Vec<Value> = Vec::new();
    for (line, link) in lines().filter(|(line, _)| !is_grant(line)) {
        others.extend(funder(line, link.from).filter(|funder| !others.contains(funder)));
    }
    web.record("Project", key)
        .put("foundingDate", action.starts.as_ref().and_then(|starts| date(starts.value)))
        .put("dissolutionDate", end.and_then(|end| date(end.value)))
        .put(
            "parentOrganization",
            links.missions.iter().map(|&mission| web.other("Project", mission)).collect::<Vec<_>>(),
        )
        .put("member", members.into_iter().map(|actor| web.other("Organization", actor)).collect::<Vec<_>>())
        .put("location", places(web, &links.places))
        .put("funding", grants)
        .put("funder", others)
        .put("keywords", keywords(web, key.into()))
}

/// Says whether money is given or promised.
fn is_given(line: &Funding) -> bool {
    match line.status.value {
        FundingStatus::Pledged | FundingStatus::Committed | FundingStatus::Disbursed => true,
        FundingStatus::Sought | FundingStatus::Refused => false,
    }
}

fn is_grant(line: &Funding) -> bool {
    matches!(line.instrument.value, Instrument::Grant | Instrument::Prize | Instrument::ReimbursableGrant)
}

/// Describes a lesson as an article.
pub(super) fn lesson(web: &Web<'_>, key: Key<Lesson>) -> Node {
    let edition = web.edition();
    let portfolio = edition.portfolio;
    let (lesson, links) = (&portfolio.lessons[key].record, &portfolio.links.lessons[key]);
    let about = links.about.iter().map(|&about| web.other(kind(about), about));
    // A name that has no record may be a person's or a group's; it is given as it is.
    let named = lesson.authors.iter().zip(&links.authors).filter(|(_, actor)| actor.is_none());
    let named: Vec<&str> = named.map(|(author, _)| author.text.value.as_str()).collect();
    let authors = links.authors.iter().flatten().map(|&actor| web.other("Organization", actor));
    web.record("Article", key)
        .put("headline", lesson.meta.title.value.as_str())
        .put("abstract", lesson.learned.as_str())
        .put("datePublished", lesson.date.as_ref().and_then(|it| date(it.value)))
        .put("dateModified", lesson.meta.updated.as_ref().and_then(|it| date(it.value)))
        .put("author", authors.collect::<Vec<_>>())
        .put("creditText", named.join(", "))
        .put("about", about.collect::<Vec<_>>())
        .put("inLanguage", web.language())
        .put("isPartOf", web.site())
        .put("publisher", web.publisher())
        .put("license", web.license())
        .put("citation", addresses(&lesson.meta.sources))
        .put("keywords", keywords(web, key.into()))
}

/// Describes an actor as an organisation.
pub(super) fn actor(web: &Web<'_>, key: Key<Actor>) -> Node {
    let portfolio = web.edition().portfolio;
    let (actor, links) = (&portfolio.actors[key].record, &portfolio.links.actors[key]);
    let kind = match actor.actor_type {
        ActorType::NationalGovernment | ActorType::LocalGovernment | ActorType::PublicBody => "GovernmentOrganization",
        ActorType::InternationalNgo | ActorType::Ngo => "NGO",
        ActorType::Cooperative => "Cooperative",
        ActorType::CommunityGroup
        | ActorType::Partnership
        | ActorType::Multilateral
        | ActorType::Foundation
        | ActorType::Business
        | ActorType::Academic
        | ActorType::Other => "Organization",
    };
    let own = actor.url.as_ref().map(|url| url.value.as_str()).filter(|url| url.starts_with("http"));
    web.record(kind, key)
        .put("url", own)
        .put("mainEntityOfPage", web.afar.record(key))
        .put("parentOrganization", links.part_of.map(|whole| web.other("Organization", whole)))
        .put("location", places(web, &links.places))
}

/// Describes a place.
pub(super) fn place(web: &Web<'_>, key: Key<Place>) -> Node {
    let portfolio = web.edition().portfolio;
    let place = &portfolio.places[key].record;
    let geo = place.location.as_ref().and_then(|location| match location {
        Location::Point { lat, lon } => {
            let geo = Node::new("GeoCoordinates").put("latitude", number(*lat)).put("longitude", number(*lon));
            Some(Value::from(geo))
        }
        Location::Geometry(_) => None,
    });
    let whole = portfolio.links.places[key].part_of.map(|whole| web.other("Place", whole));
    web.record("Place", key).put("geo", geo).put("containedInPlace", whole)
}

fn places(web: &Web<'_>, places: &[Key<Place>]) -> Vec<Value> {
    places.iter().map(|&place| web.other("Place", place)).collect()
}

fn keywords(web: &Web<'_>, key: RecordKey) -> Vec<Value> {
    web.edition().portfolio.metadata(key).tags.iter().map(|tag| tag.value.as_str().into()).collect()
}

/// Returns the type of a record that another one names.
fn kind(key: RecordKey) -> &'static str {
    match key {
        RecordKey::Mission(_) | RecordKey::Action(_) => "Project",
        RecordKey::Outcome(_) => "StatisticalVariable",
        RecordKey::Lesson(_) => "Article",
        RecordKey::Actor(_) => "Organization",
        RecordKey::Place(_) => "Place",
        RecordKey::Page(_) => "WebPage",
    }
}
