//! One activity: what every one has, in the order that the standard's schema wants.

use std::collections::BTreeSet;

use super::dates::{self, Dates, end};
use super::{Publisher, Subject, Who, codes, iso, money, results};
use crate::export::xml::Xml;
use crate::graph::{FunderLink, Key, RecordKey};
use crate::model::{
    Action, CommitmentRole, CommitmentStatus, Date, Funding, FundingSource, FundingStatus, Id, Metadata, Mission,
    MissionStatus, Place, PlacePrecision, Precision, Stage,
};
use crate::pages::of_record;
use crate::picture::geo;

/// What an activity says beside what every one says.
struct Parts<'a> {
    subject: Subject,
    meta: &'a Metadata,
    dates: Dates,
    status: &'static str,
    /// Whether it has begun, and whether it is over.
    begun: bool,
    over: bool,
    /// Descriptions: their `DescriptionType`, the words, and the field of translations.
    descriptions: Vec<(&'static str, &'a str, &'static str)>,
    /// Who takes part, with their `OrganisationRole`.
    organisations: BTreeSet<(&'static str, Who<'a>)>,
    places: &'a [Key<Place>],
    missions: Vec<Key<Mission>>,
    /// Other activities, with their `RelatedActivityType`.
    related: Vec<(&'static str, RecordKey)>,
}

/// Writes a mission as an activity of the first level.
pub(super) fn mission(publisher: &Publisher<'_>, xml: &mut Xml, key: Key<Mission>) {
    let portfolio = publisher.portfolio();
    let (mission, links) = (&portfolio.missions[key].record, &portfolio.links.missions[key]);
    let Some(dates) = dates::of_mission(portfolio, key) else { return left_out(publisher, xml, &mission.meta) };
    let begun = match dates {
        Dates::Own(Some(start), _) | Dates::Within(start) => start.first() <= publisher.as_of(),
        Dates::Own(None, _) | Dates::DueFor(_) => mission.status.value == MissionStatus::Active,
    };
    let mut organisations = funders(&mission.funding, &links.funding);
    organisations.extend(links.steward.map(|steward| ("2", Who::Actor(steward))));
    let relate =
        |kind: &'static str, keys: &[Key<Mission>]| keys.iter().map(move |&it| (kind, it.into())).collect::<Vec<_>>();
    let mut related = relate("1", links.part_of.as_slice());
    related.extend(relate("2", &links.parts));
    related.extend(links.actions.iter().map(|&action| ("2", action.into())));
    related.extend(relate("3", &links.continues));
    related.extend(relate("3", &links.continued_by));
    let parts = Parts {
        subject: Subject::Mission(key),
        meta: &mission.meta,
        dates,
        status: codes::mission_status(mission.status.value, begun),
        begun,
        over: mission.status.value != MissionStatus::Active,
        descriptions: described(
            &mission.meta,
            [("2", mission.statement.as_deref(), "statement"), ("4", mission.result.as_deref(), "result")],
        ),
        organisations,
        places: &links.places,
        missions: vec![key],
        related,
    };
    write(publisher, xml, &parts, |xml| money::transactions(publisher, xml, (&mission.funding, &links.funding), dates));
}

/// Writes an action as an activity of the second level.
pub(super) fn action(publisher: &Publisher<'_>, xml: &mut Xml, key: Key<Action>) {
    let portfolio = publisher.portfolio();
    let (action, links) = (&portfolio.actions[key].record, &portfolio.links.actions[key]);
    let Some(dates) = dates::of_action(portfolio, key) else { return left_out(publisher, xml, &action.meta) };
    let stage = action.stage.value;
    let mut organisations = funders(&action.funding, &links.funding);
    for (commitment, actor) in action.commitments.iter().zip(&links.commitments) {
        let holds = match commitment.status.value {
            CommitmentStatus::Agreed | CommitmentStatus::Delivering | CommitmentStatus::Delivered => true,
            CommitmentStatus::Wanted
            | CommitmentStatus::Proposed
            | CommitmentStatus::Withdrawn
            | CommitmentStatus::Refused => false,
        };
        let role = match commitment.role.value {
            CommitmentRole::Funder => Some("1"),
            CommitmentRole::Lead | CommitmentRole::Partner | CommitmentRole::Support => Some("4"),
            // Who permits or objects takes no part in it.
            CommitmentRole::Permit | CommitmentRole::Objects => None,
        };
        if let (true, Some(role), Some(actor)) = (holds, role, actor) {
            organisations.insert((role, Who::Actor(*actor)));
        }
    }
    let mut related: Vec<_> = links.missions.iter().map(|&mission| ("1", mission.into())).collect();
    let grown = links.continues.iter().chain(&links.continued_by);
    related.extend(grown.map(|&other| ("3", other.into())));
    let why = action.stopped.as_ref().and_then(|stopped| stopped.why.as_deref());
    let parts = Parts {
        subject: Subject::Action(key),
        meta: &action.meta,
        dates,
        status: codes::status(stage),
        begun: matches!(stage, Stage::Underway | Stage::Operating | Stage::Completed | Stage::Paused | Stage::Stopped),
        over: matches!(stage, Stage::Completed | Stage::Stopped),
        descriptions: described(&action.meta, [("4", why, "stopped.why")]),
        organisations,
        places: &links.places,
        missions: links.missions.clone(),
        related,
    };
    write(publisher, xml, &parts, |xml| {
        money::budgets(publisher, xml, action);
        money::transactions(publisher, xml, (&action.funding, &links.funding), dates);
    });
}

/// Says whether a record is an activity of the file.
fn is_written(publisher: &Publisher<'_>, key: RecordKey) -> bool {
    match key {
        RecordKey::Mission(key) => dates::of_mission(publisher.portfolio(), key).is_some(),
        RecordKey::Action(key) => dates::of_action(publisher.portfolio(), key).is_some(),
        RecordKey::Outcome(_)
        | RecordKey::Lesson(_)
        | RecordKey::Actor(_)
        | RecordKey::Place(_)
        | RecordKey::Page(_) => false,
    }
}

/// Says that an activity is not in the file.
fn left_out(publisher: &Publisher<'_>, xml: &mut Xml, meta: &Metadata) {
    xml.comment(&publisher.afar.scene.say_with("iati-left-out", &[("title", meta.title.value.as_str().into())]));
}

/// Lists descriptions: one is always there, the title for want of better.
fn described<'a, const N: usize>(
    meta: &'a Metadata,
    more: [(&'static str, Option<&'a str>, &'static str); N],
) -> Vec<(&'static str, &'a str, &'static str)> {
    let summary = meta.summary.as_deref().map(|summary| ("1", summary, "summary"));
    let more = more.into_iter().filter_map(|(kind, words, field)| Some((kind, words?, field)));
    let mut all: Vec<_> = summary.into_iter().chain(more).collect();
    if all.is_empty() {
        all.push(("1", &*meta.title.value, "title"));
    }
    all
}

/// Lists who gives money that is paid or promised, and through whom it comes.
fn funders<'a>(lines: &'a [Funding], links: &[FunderLink]) -> BTreeSet<(&'static str, Who<'a>)> {
    let mut found = BTreeSet::new();
    for (line, link) in lines.iter().zip(links) {
        match line.status.value {
            FundingStatus::Pledged | FundingStatus::Committed | FundingStatus::Disbursed => {}
            FundingStatus::Sought | FundingStatus::Refused => continue,
        }
        found.extend(source(line, *link).map(|who| ("1", who)));
        found.extend(link.via.map(|via| ("3", Who::Actor(via))));
    }
    found
}

/// Returns who gives a line of money.
pub(super) fn source(line: &Funding, link: FunderLink) -> Option<Who<'_>> {
    match (link.from, &line.from) {
        (Some(actor), _) => Some(Who::Actor(actor)),
        (None, Some(FundingSource::Name(name))) => Some(Who::Named(name)),
        (None, Some(FundingSource::Actor(_)) | None) => None,
    }
}

fn write(publisher: &Publisher<'_>, xml: &mut Xml, parts: &Parts<'_>, money: impl FnOnce(&mut Xml)) {
    let key = RecordKey::from(parts.subject);
    let mut attributes = publisher.defaults();
    attributes.push(("hierarchy", if matches!(parts.subject, Subject::Mission(_)) { "1" } else { "2" }));
    let changed = parts.meta.updated.as_ref().map(|date| format!("{}T00:00:00Z", iso(date.first())));
    attributes.extend(changed.as_ref().map(|changed| ("last-updated-datetime", changed.as_str())));
    xml.within("iati-activity", &attributes, |xml| {
        xml.text("iati-identifier", &[], &publisher.identifier(key));
        publisher.reporting(xml);
        publisher.title(xml, "title", key);
        for (kind, words, field) in &parts.descriptions {
            xml.within("description", &[("type", kind)], |xml| publisher.words(xml, words, (key, field)));
        }
        for (role, who) in &parts.organisations {
            publisher.organisation(xml, ("participating-org", Some(role)), who);
        }
        if parts.organisations.is_empty() {
            xml.comment(&publisher.say("iati-nobody"));
            publisher.organisation(xml, ("participating-org", Some("2")), &Who::Publisher);
        }
        let own = publisher.portfolio().record_id(key).to_string();
        xml.empty("other-identifier", &[("ref", &own), ("type", "A1")]);
        xml.empty("activity-status", &[("code", parts.status)]);
        write_dates(publisher, xml, parts);
        contact(publisher, xml);
        if let Some(country) = &publisher.settings().iati.country {
            xml.empty("recipient-country", &[("code", country), ("percentage", "100")]);
        }
        for &place in parts.places {
            location(publisher, xml, place);
        }
        sectors(publisher, xml, &parts.missions);
        tags(publisher, xml, parts.meta);
        money(xml);
        publisher.document(xml, (&of_record(publisher.portfolio(), key), "A12"), |xml| {
            publisher.words(xml, &parts.meta.title.value, (key, "title"));
        });
        for (kind, other) in parts.related.iter().filter(|(_, other)| is_written(publisher, *other)) {
            xml.empty("related-activity", &[("ref", &publisher.identifier(*other)), ("type", kind)]);
        }
        results::write(publisher, xml, parts.subject);
    });
}

/// Writes when it begins and ends: planned, or as it was. What is not known to the day says so in words.
fn write_dates(publisher: &Publisher<'_>, xml: &mut Xml, parts: &Parts<'_>) {
    let mut put = |kind: &str, day, words: Option<String>| {
        let attributes = [("type", kind), ("iso-date", &*iso(day))];
        match words {
            Some(words) => xml.within("activity-date", &attributes, |xml| xml.text("narrative", &[], &words)),
            None => xml.empty("activity-date", &attributes),
        }
    };
    let vague = |date: Date| (!is_exact(date)).then(|| publisher.afar.scene.date(date));
    let as_of = publisher.as_of();
    let start = |date: Date| if parts.begun && date.first() <= as_of { "2" } else { "1" };
    match parts.dates {
        Dates::Own(starts, ends) => {
            if let Some(date) = starts {
                put(start(date), date.first(), vague(date));
            }
            if let Some(date) = ends {
                let is_over = parts.over && date.first() <= as_of;
                put(if is_over { "4" } else { "3" }, end(date, is_over, as_of), vague(date));
            }
        }
        Dates::Within(date) => put(start(date), date.first(), Some(publisher.say("iati-date-within"))),
        Dates::DueFor(date) => put("3", end(date, false, as_of), Some(publisher.say("iati-date-due"))),
    }
}

fn is_exact(date: Date) -> bool {
    matches!(date, Date::Point(point) if point.precision() == Precision::Day && !point.is_approximate())
}

fn contact(publisher: &Publisher<'_>, xml: &mut Xml) {
    let Some(contact) = &publisher.settings().contact else { return };
    let address = contact.value.strip_prefix("mailto:").unwrap_or(&contact.value);
    xml.within("contact-info", &[("type", "1")], |xml| {
        xml.within("organisation", &[], |xml| xml.text("narrative", &[], publisher.name()));
        let element = if address.contains('@') && !address.contains(':') { "email" } else { "website" };
        xml.text(element, &[], address);
    });
}

fn location(publisher: &Publisher<'_>, xml: &mut Xml, key: Key<Place>) {
    let place = &publisher.portfolio().places[key].record;
    xml.within("location", &[("ref", place.id.as_str())], |xml| {
        xml.empty("location-reach", &[("code", "1")]);
        publisher.title(xml, "name", key.into());
        if let Some(spot) = publisher.portfolio().spot(key) {
            let (lon, lat) = if let Some(crate::model::Location::Point { lat, lon }) = &place.location {
                (lon.normalize().to_string(), lat.normalize().to_string())
            } else {
                let (lon, lat) = geo::degrees(spot);
                (format!("{lon:.4}"), format!("{lat:.4}"))
            };
            xml.within("point", &[("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326")], |xml| {
                xml.text("pos", &[], &format!("{lat} {lon}"));
            });
            let is_exact = place.precision == Some(PlacePrecision::Exact);
            xml.empty("exactness", &[("code", if is_exact { "1" } else { "2" })]);
        }
    });
}

/// Writes the missions as the portfolio's own sectors, in equal parts since nobody says in which.
fn sectors(publisher: &Publisher<'_>, xml: &mut Xml, missions: &[Key<Mission>]) {
    let portfolio = publisher.portfolio();
    let list = publisher.afar.address(&crate::pages::Route::new("missions/index.html"));
    let known = publisher.afar.edition.base_url.map(|_| ("vocabulary-uri", list.as_str()));
    let hundredths = 10_000 / missions.len().max(1);
    for (at, &mission) in missions.iter().enumerate() {
        let rest = if at == 0 { 10_000 - hundredths * missions.len() } else { 0 };
        let share = hundredths + rest;
        let share = format!("{}.{:02}", share / 100, share % 100);
        let id: &Id = &portfolio.missions[mission].record.id;
        let mut attributes = vec![("vocabulary", "99")];
        attributes.extend(known);
        attributes.push(("code", id.as_str()));
        if missions.len() > 1 {
            attributes.push(("percentage", &share));
        }
        let title = &portfolio.missions[mission].record.meta.title.value;
        xml.within("sector", &attributes, |xml| publisher.words(xml, title, (mission.into(), "title")));
    }
}

fn tags(publisher: &Publisher<'_>, xml: &mut Xml, meta: &Metadata) {
    for goal in &meta.sdg {
        if let Some(vocabulary) = codes::sdg(&goal.value) {
            xml.empty("tag", &[("code", &goal.value), ("vocabulary", vocabulary)]);
        }
    }
    let list = publisher.afar.address(&crate::pages::Route::new("tags/index.html"));
    for tag in &meta.tags {
        let mut attributes = vec![("code", tag.value.as_str()), ("vocabulary", "99")];
        attributes.extend(publisher.afar.edition.base_url.map(|_| ("vocabulary-uri", list.as_str())));
        xml.empty("tag", &attributes);
    }
}
