//! Actions, and what they list: what they advance and move, tasks, commitments.

use super::cells::{
    date, first_day, flag, id, ids, last_day, milestone, number, page, review_by, sdg, sum, summary, tags, text, title,
    updated, word, word_of,
};
use super::missions::currency;
use crate::analysis::{ActionReason, ActionStanding, ActionState, Ledger};
use crate::export::Known;
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::{ActionLinks, AdvanceTarget, Key};
use crate::model::{
    Action, ActionKind, Advance, Commitment, CommitmentRole, CommitmentStatus, DeclaredStatus, Done, Effect, Facet,
    Horizon, Level, Move, Reached, Stage, StoppedHow, Task,
};

const ACTIONS: &[Column<Key<Action>>] = &[
    column("action", Form::Id, |known, row| of(known, *row).id.to_string()).key(),
    column("title", Form::Text, title).required(),
    column("summary", Form::Text, summary),
    column("kind", word_of::<ActionKind>(), |known, row| word(of(known, *row).kind)),
    column("stage", word_of::<Stage>(), |known, row| word(Some(of(known, *row).stage.value))).required(),
    column("state", word_of::<ActionState>(), |known, row| word(Some(stands(known, *row).state))).required(),
    column("reasons", Form::Ids, |known, row| {
        stands(known, *row).reasons.iter().map(reason).collect::<Vec<_>>().join(" ")
    }),
    column("declared", word_of::<DeclaredStatus>(), |known, row| {
        word(of(known, *row).status.as_ref().map(|status| status.value))
    }),
    column("declared_otherwise", Form::Flag, |known, row| flag(stands(known, *row).disputed)).required(),
    column("starts", Form::Date, |known, row| date(of(known, *row).starts.as_ref())),
    column("starts_day", Form::Day, |known, row| first_day(of(known, *row).starts.as_ref())),
    column("ends", Form::Date, |known, row| date(of(known, *row).ends.as_ref())),
    column("ends_day", Form::Day, |known, row| last_day(of(known, *row).ends.as_ref())),
    column("confirmed", Form::Date, |known, row| date(of(known, *row).confirmed.as_ref())),
    column("reached", word_of::<Reached>(), |known, row| word(of(known, *row).reached)),
    column("confidence", word_of::<Level>(), |known, row| word(of(known, *row).confidence)),
    column("horizon", word_of::<Horizon>(), |known, row| word(of(known, *row).horizon.as_ref().map(|it| it.value))),
    column("facet", word_of::<Facet>(), |known, row| word(of(known, *row).facet)),
    column("risk", word_of::<Level>(), |known, row| word(of(known, *row).risk.as_ref().map(|it| it.value))),
    column("impact", word_of::<Level>(), |known, row| word(of(known, *row).impact)),
    column("rank", Form::Count, |known, row| known.analysis.ranks[*row].points().to_string()).required(),
    column("missions", Form::Ids, |known, row| ids(&known.portfolio.missions, &links(known, *row).missions)),
    column("needs", Form::Ids, |known, row| ids(&known.portfolio.actions, &links(known, *row).needs)),
    column("continues", Form::Ids, |known, row| ids(&known.portfolio.actions, &links(known, *row).continues)),
    column("places", Form::Ids, |known, row| ids(&known.portfolio.places, &links(known, *row).places)),
    column("lessons", Form::Ids, |known, row| ids(&known.portfolio.lessons, &links(known, *row).lessons)),
    column("cost", Form::Number, |known, row| number(of(known, *row).cost.as_ref().map(|cost| cost.value.value))),
    column("cost_currency", Form::Currency, |known, row| match &of(known, *row).cost {
        Some(cost) => cost.currency.as_ref().map_or_else(|| currency(known), ToString::to_string),
        None => String::new(),
    }),
    column("currency", Form::Currency, |known, _| currency(known)),
    column("need", Form::Number, |known, row| number(Some(money(known, *row).need.amount))),
    column("disbursed", Form::Number, |known, row| sum(&money(known, *row).all.disbursed)),
    column("committed", Form::Number, |known, row| sum(&money(known, *row).all.committed)),
    column("pledged", Form::Number, |known, row| sum(&money(known, *row).all.pledged)),
    column("sought", Form::Number, |known, row| sum(&money(known, *row).all.sought)),
    column("gap", Form::Number, |known, row| number(money(known, *row).gap)),
    column("gap_at_most", Form::Flag, |known, row| flag(money(known, *row).gap_at_most)).required(),
    column("stopped", Form::Date, |known, row| {
        date(of(known, *row).stopped.as_ref().and_then(|stopped| stopped.date.as_ref()))
    }),
    column("stopped_how", word_of::<StoppedHow>(), |known, row| {
        word(of(known, *row).stopped.as_ref().and_then(|stopped| stopped.how))
    }),
    column("stopped_why", Form::Text, |known, row| {
        text(of(known, *row).stopped.as_ref().and_then(|stopped| stopped.why.as_ref()))
    }),
    column("stopped_by", Form::Id, |known, row| id(&known.portfolio.actors, links(known, *row).stopped_by))
        .to("actors", "actor"),
    column("stopped_at", word_of::<Stage>(), |known, row| {
        word(of(known, *row).stopped.as_ref().and_then(|stopped| stopped.at))
    }),
    column("tags", Form::Texts, tags),
    column("sdg", Form::Text, sdg),
    column("updated", Form::Date, updated),
    column("review_by", Form::Date, review_by),
    column("page", Form::Address, page).required(),
];

/// Lists actions.
pub(in crate::export) fn actions(known: &Known<'_>) -> Sheet {
    Sheet::new(known, ACTIONS, &known.portfolio.actions.keys().collect::<Vec<_>>())
}

fn of<'a>(known: &Known<'a>, row: Key<Action>) -> &'a Action {
    &known.portfolio.actions[row].record
}

fn links<'a>(known: &Known<'a>, row: Key<Action>) -> &'a ActionLinks {
    &known.portfolio.links.actions[row]
}

fn stands<'a>(known: &Known<'a>, row: Key<Action>) -> &'a ActionStanding {
    &known.analysis.actions[row]
}

fn money<'a>(known: &Known<'a>, row: Key<Action>) -> &'a Ledger {
    &known.analysis.money.actions[row]
}

fn reason(reason: &ActionReason) -> &'static str {
    match reason {
        ActionReason::Unconfirmed => "unconfirmed",
        ActionReason::PastEnd => "past-end",
        ActionReason::TaskPastDue(_) => "task-past-due",
        ActionReason::NeededStopped(_) => "needed-stopped",
        ActionReason::Barrier(_) => "barrier",
        ActionReason::NeededLate(_) => "needed-late",
        ActionReason::NoLead => "no-lead",
        ActionReason::Underfunded => "underfunded",
    }
}

/// An item of a list of an action, by its place.
type Part = (Key<Action>, usize);

/// Lists the items of a list of each action.
fn parts(known: &Known<'_>, count: impl Fn(Key<Action>, &Action) -> usize) -> Vec<Part> {
    let actions = known.portfolio.actions.iter();
    actions.flat_map(|(key, entry)| (0..count(key, &entry.record)).map(move |at| (key, at))).collect()
}

/// The action that a part is of.
const fn action() -> Column<Part> {
    column("action", Form::Id, |known, row: &Part| of(known, row.0).id.to_string()).key().to("actions", "action")
}

/// The place of a part in its list, from 1.
const fn place_in_list() -> Column<Part> {
    column("number", Form::Count, |_, row: &Part| (row.1 + 1).to_string()).key()
}

const ADVANCES: &[Column<Part>] = &[
    action(),
    place_in_list(),
    column("mission", Form::Id, |known, row| {
        let mission = match target(known, row) {
            AdvanceTarget::Milestone(key) => key.mission,
            AdvanceTarget::Mission(key) => key,
        };
        id(&known.portfolio.missions, Some(mission))
    })
    .required()
    .to("missions", "mission"),
    column("milestone", Form::Id, |known, row| match target(known, row) {
        AdvanceTarget::Milestone(key) => milestone(known, key),
        AdvanceTarget::Mission(_) => String::new(),
    })
    .to("milestones", "milestone"),
    column("strength", word_of::<Level>(), |known, row| word(advance(known, row).strength)),
    column("confidence", word_of::<Level>(), |known, row| word(advance(known, row).confidence)),
    column("note", Form::Text, |known, row| text(advance(known, row).note.as_ref())),
];

/// Lists what actions advance.
pub(in crate::export) fn advances(known: &Known<'_>) -> Sheet {
    Sheet::new(known, ADVANCES, &parts(known, |key, _| known.portfolio.links.actions[key].advances.len()))
}

fn target(known: &Known<'_>, row: &Part) -> AdvanceTarget {
    links(known, row.0).advances[row.1].to
}

fn advance<'a>(known: &Known<'a>, row: &Part) -> &'a Advance {
    &of(known, row.0).advances[links(known, row.0).advances[row.1].index]
}

const MOVES: &[Column<Part>] = &[
    action(),
    place_in_list(),
    column("outcome", Form::Id, |known, row: &Part| {
        id(&known.portfolio.outcomes, Some(links(known, row.0).moves[row.1].0))
    })
    .required()
    .to("outcomes", "outcome"),
    column("effect", word_of::<Effect>(), |known, row| word(moved(known, row).effect)),
    column("amount", Form::Number, |known, row| number(moved(known, row).amount)),
    column("unit", Form::Text, |known, row: &Part| {
        known.portfolio.outcomes[links(known, row.0).moves[row.1].0].record.unit.clone()
    })
    .required(),
    column("strength", word_of::<Level>(), |known, row| word(moved(known, row).strength)),
    column("confidence", word_of::<Level>(), |known, row| word(moved(known, row).confidence)),
    column("note", Form::Text, |known, row| text(moved(known, row).note.as_ref())),
];

/// Lists the outcomes that actions should move.
pub(in crate::export) fn moves(known: &Known<'_>) -> Sheet {
    Sheet::new(known, MOVES, &parts(known, |key, _| known.portfolio.links.actions[key].moves.len()))
}

fn moved<'a>(known: &Known<'a>, row: &Part) -> &'a Move {
    &of(known, row.0).moves[links(known, row.0).moves[row.1].1]
}

const TASKS: &[Column<Part>] = &[
    action(),
    place_in_list(),
    column("title", Form::Text, |known, row| task(known, row).title.clone()).required(),
    column("due", Form::Date, |known, row| date(task(known, row).due.as_ref())),
    column("due_day", Form::Day, |known, row| last_day(task(known, row).due.as_ref())),
    column("is_done", Form::Flag, |known, row| match task(known, row).done {
        Some(Done::On(_) | Done::Yes) => flag(true),
        Some(Done::No) => flag(false),
        None => String::new(),
    }),
    column("done", Form::Date, |known, row| match task(known, row).done {
        Some(Done::On(date)) => date.to_string(),
        Some(Done::Yes | Done::No) | None => String::new(),
    }),
    column("note", Form::Text, |known, row| text(task(known, row).note.as_ref())),
];

/// Lists tasks.
pub(in crate::export) fn tasks(known: &Known<'_>) -> Sheet {
    Sheet::new(known, TASKS, &parts(known, |_, action| action.tasks.len()))
}

fn task<'a>(known: &Known<'a>, row: &Part) -> &'a Task {
    &of(known, row.0).tasks[row.1]
}

const COMMITMENTS: &[Column<Part>] = &[
    action(),
    place_in_list(),
    column("actor", Form::Id, |known, row: &Part| id(&known.portfolio.actors, links(known, row.0).commitments[row.1]))
        .to("actors", "actor"),
    column("role", word_of::<CommitmentRole>(), |known, row| word(Some(promise(known, row).role.value))).required(),
    column("status", word_of::<CommitmentStatus>(), |known, row| word(Some(promise(known, row).status.value)))
        .required(),
    column("statement", Form::Text, |known, row| text(promise(known, row).statement.as_ref())),
    column("agreed", Form::Date, |known, row| date(promise(known, row).agreed.as_ref())),
    column("agreed_day", Form::Day, |known, row| first_day(promise(known, row).agreed.as_ref())),
];

/// Lists commitments.
pub(in crate::export) fn commitments(known: &Known<'_>) -> Sheet {
    Sheet::new(known, COMMITMENTS, &parts(known, |_, action| action.commitments.len()))
}

fn promise<'a>(known: &Known<'a>, row: &Part) -> &'a Commitment {
    &of(known, row.0).commitments[row.1]
}
