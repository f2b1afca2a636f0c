//! Lines of funding, of actions and of missions as a whole.

use super::cells::{date, first_day, id, last_day, number, text, word, word_of};
use super::missions::currency;
use crate::export::Known;
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::{FunderLink, Key};
use crate::model::{Action, Capital, Funding, FundingSource, FundingStatus, Instrument, Mission};

/// A line: of an action or of a mission, by its place.
#[derive(Clone, Copy)]
enum Row {
    Action(Key<Action>, usize),
    Mission(Key<Mission>, usize),
}

const FUNDING: &[Column<Row>] = &[
    column("record", Form::Id, |known, row| match *row {
        Row::Action(key, _) => format!("actions/{}", known.portfolio.actions[key].record.id),
        Row::Mission(key, _) => format!("missions/{}", known.portfolio.missions[key].record.id),
    })
    .key(),
    column("number", Form::Count, |_, row| match *row {
        Row::Action(_, at) | Row::Mission(_, at) => (at + 1).to_string(),
    })
    .key(),
    column("action", Form::Id, |known, row| match *row {
        Row::Action(key, _) => id(&known.portfolio.actions, Some(key)),
        Row::Mission(..) => String::new(),
    })
    .to("actions", "action"),
    column("mission", Form::Id, |known, row| match *row {
        Row::Action(..) => String::new(),
        Row::Mission(key, _) => id(&known.portfolio.missions, Some(key)),
    })
    .to("missions", "mission"),
    column("from", Form::Id, |known, row| id(&known.portfolio.actors, link(known, row).from)).to("actors", "actor"),
    column("from_name", Form::Text, |known, row| match &line(known, row).from {
        Some(FundingSource::Name(name)) => name.clone(),
        Some(FundingSource::Actor(_)) | None => String::new(),
    }),
    column("via", Form::Id, |known, row| id(&known.portfolio.actors, link(known, row).via)).to("actors", "actor"),
    column("capital", word_of::<Capital>(), |known, row| word(Some(line(known, row).capital.value))).required(),
    column("instrument", word_of::<Instrument>(), |known, row| word(Some(line(known, row).instrument.value)))
        .required(),
    column("status", word_of::<FundingStatus>(), |known, row| word(Some(line(known, row).status.value))).required(),
    column("amount", Form::Number, |known, row| number(line(known, row).amount.as_ref().map(|it| it.value.value))),
    column("currency", Form::Currency, |known, row| match &line(known, row).amount {
        Some(amount) => amount.currency.as_ref().map_or_else(|| currency(known), ToString::to_string),
        None => String::new(),
    }),
    column("date", Form::Date, |known, row| date(line(known, row).date.as_ref())),
    column("first_day", Form::Day, |known, row| first_day(line(known, row).date.as_ref())),
    column("last_day", Form::Day, |known, row| last_day(line(known, row).date.as_ref())),
    column("conditions", Form::Text, |known, row| text(line(known, row).conditions.as_ref())),
    column("note", Form::Text, |known, row| text(line(known, row).note.as_ref())),
];

/// Lists lines of funding.
pub(in crate::export) fn funding(known: &Known<'_>) -> Sheet {
    let portfolio = known.portfolio;
    let missions = portfolio.missions.iter();
    let missions = missions.flat_map(|(key, it)| (0..it.record.funding.len()).map(move |at| Row::Mission(key, at)));
    let actions = portfolio.actions.iter();
    let actions = actions.flat_map(|(key, it)| (0..it.record.funding.len()).map(move |at| Row::Action(key, at)));
    Sheet::new(known, FUNDING, &missions.chain(actions).collect::<Vec<_>>())
}

fn line<'a>(known: &Known<'a>, row: &Row) -> &'a Funding {
    match *row {
        Row::Action(key, at) => &known.portfolio.actions[key].record.funding[at],
        Row::Mission(key, at) => &known.portfolio.missions[key].record.funding[at],
    }
}

fn link<'a>(known: &Known<'a>, row: &Row) -> &'a FunderLink {
    match *row {
        Row::Action(key, at) => &known.portfolio.links.actions[key].funding[at],
        Row::Mission(key, at) => &known.portfolio.links.missions[key].funding[at],
    }
}
