//! Actions: what somebody does, could do or did.

use super::amount::{amount, number};
use super::date::{date, in_order};
use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::funding::funding;
use super::metadata::{metadata, sources, title};
use super::reader::Reader;
use super::reference::{PartForm, part, reference};
use super::scalar::{done, text, word};
use super::yaml::{Node, Value};
use crate::model::{
    Action, Advance, Commitment, CommitmentRole, CommitmentStatus, Id, Kind, MilestoneRef, Move, Ref, Stage, Stopped,
    Task,
};
use crate::source::{Span, Spanned};

const ADVANCE: Group =
    Group { what: "what an action advances", example: "{to: fossil-free/oil-gone, strength: high}", short: Some("to") };
const MOVE: Group = Group {
    what: "an outcome that an action moves",
    example: "{outcome: oil-use, effect: decreases}",
    short: Some("outcome"),
};
const TASK: Group = Group { what: "a task", example: "{title: Ask for bids, due: 2027-03}", short: Some("title") };
const COMMITMENT: Group =
    Group { what: "a commitment", example: "{actor: municipality, role: lead, status: agreed}", short: None };
const STOPPED: Group =
    Group { what: "`stopped`", example: "{date: 2026-03, why: The price of steel, how: dropped}", short: Some("why") };

/// Reads an action.
pub(super) fn action(fields: &mut Fields, id: &Id) -> Action {
    let own_title = title(fields, id);
    let stage = fields.need("stage", "stage: idea", at(word));
    let stage = stage.unwrap_or_else(|| Spanned::new(Stage::Idea, fields.place()));
    let action = Action {
        id: id.clone(),
        meta: metadata(fields, own_title),
        stage,
        kind: fields.read("kind", word),
        starts: fields.read("starts", at(date)),
        ends: fields.read("ends", at(date)),
        confirmed: fields.read("confirmed", at(date)),
        advances: mixed(fields, "advances", ADVANCE, part(PartForm::OrMission), whole_advance, advance),
        moves: mixed(fields, "moves", MOVE, reference(Kind::Outcome), whole_move, movement),
        answers: fields.list("answers", part(PartForm::Foreign)),
        needs: fields.list("needs", reference(Kind::Action)),
        tasks: fields.items("tasks", TASK, task),
        status: fields.read("status", at(word)),
        reached: fields.read("reached", word),
        confidence: fields.read("confidence", word),
        horizon: fields.read("horizon", at(word)),
        facet: fields.read("facet", word),
        risk: fields.read("risk", at(word)),
        impact: fields.read("impact", word),
        commitments: fields.items("commitments", COMMITMENT, commitment),
        cost: fields.read("cost", at(amount)),
        funding: funding(fields),
        places: fields.list("places", reference(Kind::Place)),
        stopped: fields.group("stopped", STOPPED, |fields, span| Some(stopped(fields, span))),
        continues: fields.list("continues", reference(Kind::Action)),
    };
    belonging(fields, &action);
    action
}

/// Tells fields that do not belong with the stage, and dates out of order.
fn belonging(fields: &mut Fields, action: &Action) {
    let stage = action.stage.value;
    if stage == Stage::Stopped && !fields.has("stopped") {
        fields.lack("stopped", "stopped: {date: 2026-03, why: The reason in a sentence, how: dropped}");
    }
    // A stage that is missing or wrong says nothing about the fields that belong with it.
    let stage_is_known = fields.has("stage") && fields.span_of("stage") == action.stage.span;
    if stage_is_known && action.status.is_some() && !matches!(stage, Stage::Ready | Stage::Underway) {
        fields.reader.tell(diagnostics::status_out_of_stage(fields.span_of("status"), stage));
    }
    if stage_is_known && action.reached.is_some() && stage != Stage::Completed {
        fields.reader.tell(diagnostics::reached_before_completion(fields.span_of("reached"), stage));
    }
    in_order(fields.reader, ("starts", action.starts.as_ref()), ("ends", action.ends.as_ref()));
}

/// Reads a list of references, each alone or as a group of fields with more to say.
fn mixed<'a, R, T>(
    fields: &mut Fields<'a>,
    name: &'static str,
    group: Group,
    alone: impl Fn(&Reader, &Node) -> Option<R>,
    whole: impl Fn(R) -> T,
    item: impl Fn(&mut Fields<'a>, Span) -> Option<T>,
) -> Vec<T> {
    let Some(node) = fields.node(name) else { return Vec::new() };
    let reader = fields.reader;
    let has_groups = matches!(&node.value, Value::Map(_))
        || matches!(&node.value, Value::List(items) if items.iter().any(|item| matches!(item.value, Value::Map(_))));
    if !has_groups {
        return fields.list(name, alone).into_iter().map(whole).collect();
    }
    let Value::List(items) = &node.value else { return fields.items(name, group, item) };
    let read = |node: &'a Node| match &node.value {
        Value::Map(_) | Value::List(_) => group.read(reader, node, &item),
        Value::Text { .. } if !node.is_nothing() => alone(reader, node).map(&whole),
        Value::Text { .. } | Value::Nothing => {
            reader.tell(diagnostics::empty_item(node.span));
            None
        }
    };
    items.iter().filter_map(read).collect()
}

fn whole_advance(to: MilestoneRef) -> Advance {
    Advance { to, strength: None, confidence: None, note: None }
}

fn advance(fields: &mut Fields, _: Span) -> Option<Advance> {
    let to = fields.need("to", "to: fossil-free/oil-gone", part(PartForm::OrMission));
    let strength = fields.read("strength", word);
    let confidence = fields.read("confidence", word);
    let note = fields.read("note", text);
    Some(Advance { to: to?, strength, confidence, note })
}

fn whole_move(outcome: Ref) -> Move {
    Move { outcome, effect: None, amount: None, strength: None, confidence: None, note: None }
}

fn movement(fields: &mut Fields, _: Span) -> Option<Move> {
    let outcome = fields.need("outcome", "outcome: oil-use", reference(Kind::Outcome));
    let effect = fields.read("effect", word);
    let amount = fields.read("amount", number);
    let strength = fields.read("strength", word);
    let confidence = fields.read("confidence", word);
    let note = fields.read("note", text);
    Some(Move { outcome: outcome?, effect, amount, strength, confidence, note })
}

fn task(fields: &mut Fields, span: Span) -> Option<Task> {
    let title = fields.need("title", "title: Ask for bids", text);
    let due = fields.read("due", at(date));
    let done = fields.read("done", done);
    let note = fields.read("note", text);
    Some(Task { title: title?, due, done, note, span })
}

fn commitment(fields: &mut Fields, span: Span) -> Option<Commitment> {
    let actor = fields.read("actor", reference(Kind::Actor));
    let role = fields.need("role", "role: lead", at(word::<CommitmentRole>));
    let statement = fields.read("statement", text);
    let agreed = fields.read("agreed", at(date));
    let status = fields.need("status", "status: agreed", at(word::<CommitmentStatus>));
    let sources = sources(fields);
    Some(Commitment { actor, role: role?, statement, agreed, status: status?, sources, span })
}

fn stopped(fields: &mut Fields, span: Span) -> Stopped {
    Stopped {
        date: fields.read("date", at(date)),
        why: fields.read("why", text),
        how: fields.read("how", word),
        who: fields.read("who", reference(Kind::Actor)),
        at: fields.read("at", word),
        span,
    }
}
