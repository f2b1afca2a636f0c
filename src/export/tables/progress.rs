//! How every outcome stands: a row for each set of targets it is judged by, those of no mission in particular first.

use rust_decimal::Decimal;

use super::cells::{flag, number, word_of};
use crate::analysis::{Judgement, OutcomeStanding, OutcomeState, PathPoint};
use crate::export::Known;
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::Key;
use crate::model::{Direction, Method, Outcome, Vocabulary};

/// A judgement: the outcome, and its place among the outcome's.
type Row = (Key<Outcome>, usize);

/// The columns. Days are the middles that formulas count with; the target is the last, of a range its easier end.
const COLUMNS: &[Column<Row>] = &[
    column("outcome", Form::Id, |known, row| outcome(known, row).id.to_string()).key().to("outcomes", "outcome"),
    column("title", Form::Text, |known, row| outcome(known, row).meta.title.value.clone()).required(),
    column("unit", Form::Text, |known, row| outcome(known, row).unit.clone()).required(),
    column("direction", word_of::<Direction>(), |known, row| outcome(known, row).direction.as_str().to_owned())
        .required(),
    column("mission", Form::Id, |known, row| {
        judgement(known, row).mission.map(|key| known.portfolio.missions[key].record.id.to_string()).unwrap_or_default()
    })
    .to("missions", "mission"),
    column("state", word_of::<OutcomeState>(), |known, row| judgement(known, row).state.as_str().to_owned()).required(),
    column("stale", Form::Flag, |known, row| flag(standing(known, row).stale)).required(),
    column("series", Form::Text, |known, row| standing(known, row).series.clone().unwrap_or_default()),
    column("rule", word_of::<Method>(), |known, row| {
        let judgement = judgement(known, row);
        judgement.expected.map(|_| judgement.method.as_str().to_owned()).unwrap_or_default()
    }),
    column("start_date", Form::Day, |known, row| first(known, row).map(|it| it.day.to_string()).unwrap_or_default()),
    column("start", Form::Number, |known, row| number(first(known, row).map(|it| it.value))),
    column("newest_date", Form::Day, |known, row| {
        standing(known, row).newest.as_ref().map(|newest| newest.day.to_string()).unwrap_or_default()
    }),
    column("newest_low", Form::Number, |known, row| {
        number(standing(known, row).newest.as_ref().map(|newest| newest.low))
    }),
    column("newest_high", Form::Number, |known, row| {
        number(standing(known, row).newest.as_ref().map(|newest| newest.high))
    }),
    column("expected_today", Form::Number, |known, row| computed(judgement(known, row).expected_today)),
    column("difference_today", Form::Number, |known, row| computed(judgement(known, row).difference_today)),
    column("target_date", Form::Day, |known, row| last(known, row).map(|it| it.day.to_string()).unwrap_or_default()),
    column("target", Form::Number, |known, row| number(last(known, row).map(|it| it.value))),
    column("if_trend_holds", Form::Number, |known, row| {
        let (judgement, last) = (judgement(known, row), last(known, row));
        let ahead = judgement.projections.last().filter(|ahead| last.is_some_and(|last| *last == ahead.target));
        computed(ahead.map(|ahead| ahead.value))
    }),
];

/// Lists how each outcome stands.
pub(in crate::export) fn progress(known: &Known<'_>) -> Sheet {
    let rows: Vec<Row> = (known.portfolio.outcomes.keys())
        .flat_map(|key| (0..known.analysis.outcomes[key].judgements.len()).map(move |at| (key, at)))
        .collect();
    Sheet::new(known, COLUMNS, &rows)
}

fn outcome<'a>(known: &Known<'a>, row: &Row) -> &'a Outcome {
    &known.portfolio.outcomes[row.0].record
}

fn standing<'a>(known: &Known<'a>, row: &Row) -> &'a OutcomeStanding {
    &known.analysis.outcomes[row.0]
}

fn judgement<'a>(known: &Known<'a>, row: &Row) -> &'a Judgement {
    &standing(known, row).judgements[row.1]
}

fn first<'a>(known: &Known<'a>, row: &Row) -> Option<&'a PathPoint> {
    judgement(known, row).path.first()
}

fn last<'a>(known: &Known<'a>, row: &Row) -> Option<&'a PathPoint> {
    let path = &judgement(known, row).path;
    path.last().filter(|_| path.len() > 1)
}

/// Writes a number that was computed: more digits say nothing.
fn computed(value: Option<Decimal>) -> String {
    number(value.map(|value| value.round_sf(9).unwrap_or(value)))
}
