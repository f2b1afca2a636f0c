//! Missions: a statement, a day, and the pathway backcast from it.

use super::date::{date, in_order};
use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::funding::funding;
use super::metadata::{disputed, metadata, sources, title};
use super::reader::Reader;
use super::reference::{PartForm, id, part, reference};
use super::scalar::{done, text, word};
use super::yaml::{Node, Value};
use crate::model::{
    Barrier, BarrierStatus, Done, Enabler, EnablerStatus, Event, Id, Kind, Level, Lever, Milestone, MilestoneDropped,
    MilestoneMet, Mission, MissionStatus, ShownBy,
};
use crate::source::{Span, Spanned};

const MILESTONE: Group =
    Group { what: "a milestone", example: "{id: oil-gone, title: The last oil boiler is gone, by: 2029}", short: None };
const DROPPED: Group =
    Group { what: "`dropped`", example: "{date: 2026-03, why: The pipe was too long}", short: Some("why") };
const BARRIER: Group =
    Group { what: "a barrier", example: "{id: grid, title: The cable is full, status: open}", short: None };
const ENABLER: Group =
    Group { what: "an enabler", example: "{id: fund, title: A revolving fund, status: emerging}", short: None };
const EVENT: Group =
    Group { what: "an event", example: "{date: 2026-05, title: The first public meeting}", short: None };

/// Reads a mission.
pub(super) fn mission(fields: &mut Fields, id: &Id) -> Mission {
    let own_title = title(fields, id);
    let mission = Mission {
        id: id.clone(),
        meta: metadata(fields, own_title),
        statement: fields.read("statement", text),
        target: fields.read("target", at(date)),
        starts: fields.read("starts", at(date)),
        part_of: fields.read("part_of", reference(Kind::Mission)),
        continues: fields.list("continues", reference(Kind::Mission)),
        status: fields.read("status", at(word)).unwrap_or_else(|| Spanned::new(MissionStatus::Active, fields.place())),
        ended: fields.read("ended", at(date)),
        result: fields.read("result", text),
        steward: fields.read("steward", reference(Kind::Actor)),
        headline: fields.read("headline", reference(Kind::Outcome)),
        places: fields.list("places", reference(Kind::Place)),
        funding: funding(fields),
        critical: fields.read("critical", part(PartForm::Own)),
        milestones: fields.items("milestones", MILESTONE, milestone),
        barriers: fields.items("barriers", BARRIER, barrier),
        enablers: fields.items("enablers", ENABLER, enabler),
        events: fields.items("events", EVENT, |fields, _| {
            let date = fields.need("date", "date: 2026-05", at(date));
            let title = fields.need("title", "title: The first public meeting", text);
            let sources = sources(fields);
            Some(Event { date: date?, title: title?, sources })
        }),
    };
    if mission.status.value != MissionStatus::Active && !fields.has("result") {
        fields.lack("result", "result: A sentence that says how it came out");
    }
    in_order(fields.reader, ("starts", mission.starts.as_ref()), ("target", mission.target.as_ref()));
    in_order(fields.reader, ("starts", mission.starts.as_ref()), ("ended", mission.ended.as_ref()));
    let reader = fields.reader;
    unique_ids(reader, "milestones", mission.milestones.iter().map(|item| (&item.id, item.span)));
    unique_ids(reader, "barriers", mission.barriers.iter().map(|item| (&item.id, item.span)));
    unique_ids(reader, "enablers", mission.enablers.iter().map(|item| (&item.id, item.span)));
    mission
}

fn milestone(fields: &mut Fields, span: Span) -> Option<Milestone> {
    let id = fields.need("id", "id: oil-gone", id);
    let title = item_title(fields, id.as_ref(), "title: The last oil boiler is gone");
    let by = fields.read("by", at(date));
    let needs = fields.list("needs", part(PartForm::Own));
    let shown_by = shown_by(fields);
    // `no` says the same as leaving the field out.
    let met = fields.read("met", done).and_then(|done| match done {
        Done::On(date) => Some(MilestoneMet::On(date)),
        Done::Yes => Some(MilestoneMet::Sometime),
        Done::No => None,
    });
    let dropped = fields.group("dropped", DROPPED, |fields, _| {
        Some(MilestoneDropped { date: fields.read("date", date), why: fields.read("why", text) })
    });
    if met.is_some() && dropped.is_some() {
        let other = (fields.span_of("met"), "met");
        let place = fields.reader.first_line(fields.span_of("dropped"));
        fields.reader.tell(diagnostics::conflicting_fields(place, "dropped", other));
    }
    let note = fields.read("note", text);
    let sources = sources(fields);
    let disputed = disputed(fields);
    Some(Milestone { id: id?, title: title?, by, needs, shown_by, met, dropped, note, sources, disputed, span })
}

/// Reads outcomes, or the word `event`.
fn shown_by(fields: &mut Fields) -> Option<ShownBy> {
    let node = fields.node("shown_by")?;
    let is_event = |node: &Node| matches!(&node.value, Value::Text { text, .. } if text.trim() == "event");
    let only = match &node.value {
        Value::List(items) => items.len() == 1 && is_event(&items[0]),
        Value::Nothing | Value::Text { .. } | Value::Map(_) => is_event(node),
    };
    if only { Some(ShownBy::Event) } else { Some(ShownBy::Outcomes(fields.list("shown_by", reference(Kind::Outcome)))) }
}

fn barrier(fields: &mut Fields, span: Span) -> Option<Barrier> {
    let id = fields.need("id", "id: grid", id);
    let title = item_title(fields, id.as_ref(), "title: The cable is full");
    let status = fields.need("status", "status: open", at(word));
    let status = status.unwrap_or_else(|| Spanned::new(BarrierStatus::Open, fields.place()));
    let blocks = fields.list("blocks", part(PartForm::Own));
    let severity = fields.read("severity", word::<Level>);
    let lever = fields.read("lever", word::<Lever>);
    let sources = sources(fields);
    Some(Barrier { id: id?, title: title?, status, blocks, severity, lever, sources, span })
}

fn enabler(fields: &mut Fields, span: Span) -> Option<Enabler> {
    let id = fields.need("id", "id: fund", id);
    let title = item_title(fields, id.as_ref(), "title: A revolving fund");
    let status = fields.need("status", "status: emerging", at(word));
    let status = status.unwrap_or_else(|| Spanned::new(EnablerStatus::Missing, fields.place()));
    let helps = fields.list("helps", part(PartForm::Own));
    let answers = fields.list("answers", part(PartForm::Own));
    let lever = fields.read("lever", word::<Lever>);
    let sources = sources(fields);
    Some(Enabler { id: id?, title: title?, status, helps, answers, lever, sources, span })
}

/// Reads an item's title; an item that has an id alone goes by it, so that references to it still lead somewhere.
fn item_title(fields: &mut Fields, id: Option<&Id>, example: &str) -> Option<Spanned<String>> {
    let title = fields.need("title", example, at(text));
    title.or_else(|| id.map(|id| Spanned::new(id.to_string(), fields.place())))
}

/// Tells items of one list that share an id.
pub(super) fn unique_ids<'i>(reader: &Reader, what: &str, items: impl Iterator<Item = (&'i Id, Span)>) {
    let mut seen = std::collections::BTreeMap::new();
    for (id, span) in items {
        let place = id_place(reader, id, span);
        match seen.get(id) {
            Some(&first) => reader.tell(diagnostics::duplicate_id(place, id.as_str(), what, first)),
            None => {
                seen.insert(id, place);
            }
        }
    }
}

/// Finds the id within its item.
fn id_place(reader: &Reader, id: &Id, item: Span) -> Span {
    let text = reader.slice(item);
    let key = text.find("id:").map_or(0, |at| at + 3);
    let start = text[key..].find(id.as_str()).map_or(0, |at| at + key);
    let start = item.start as usize + start;
    reader.span(start..start + id.as_str().len())
}
