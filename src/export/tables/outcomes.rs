//! Outcomes, and all their figures.

use super::cells::{
    figure, flag, id, ids, milestones, number, page, review_by, sdg, summary, tags, text, title, updated, word, word_of,
};
use crate::analysis::{OutcomeStanding, OutcomeState};
use crate::export::Known;
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::{Key, OutcomeLinks};
use crate::model::{Date, Direction, Figure, Method, Outcome, ResultLevel, Source};

const OUTCOMES: &[Column<Key<Outcome>>] = &[
    column("outcome", Form::Id, |known, row| of(known, *row).id.to_string()).key(),
    column("title", Form::Text, title).required(),
    column("summary", Form::Text, summary),
    column("unit", Form::Text, |known, row| of(known, *row).unit.clone()).required(),
    column("direction", word_of::<Direction>(), |known, row| word(Some(of(known, *row).direction.value))).required(),
    column("level", word_of::<ResultLevel>(), |known, row| word(of(known, *row).level)),
    column("every", Form::Text, |known, row| of(known, *row).every.map(String::from).unwrap_or_default()),
    column("method", word_of::<Method>(), |known, row| word(Some(of(known, *row).method))).required(),
    column("judged_by", Form::Text, |known, row| {
        of(known, *row).judged_by.as_ref().map(|series| series.value.clone()).unwrap_or_default()
    }),
    column("missions", Form::Ids, |known, row| ids(&known.portfolio.missions, &links(known, *row).missions)),
    column("state", word_of::<OutcomeState>(), |known, row| word(Some(stands(known, *row).state))).required(),
    column("better_state", word_of::<OutcomeState>(), |known, row| word(stands(known, *row).better)),
    column("stale", Form::Flag, |known, row| flag(stands(known, *row).stale)).required(),
    column("newest_date", Form::Day, |known, row| {
        stands(known, *row).newest.as_ref().map(|newest| newest.day.to_string()).unwrap_or_default()
    }),
    column("newest_low", Form::Number, |known, row| {
        number(stands(known, *row).newest.as_ref().map(|newest| newest.low))
    }),
    column("newest_high", Form::Number, |known, row| {
        number(stands(known, *row).newest.as_ref().map(|newest| newest.high))
    }),
    column("moved_by", Form::Ids, |known, row| {
        ids(&known.portfolio.actions, links(known, *row).moved_by.iter().map(|(action, _)| action))
    }),
    column("shows", Form::Ids, |known, row| milestones(known, &links(known, *row).shows)),
    column("tags", Form::Texts, tags),
    column("sdg", Form::Text, sdg),
    column("updated", Form::Date, updated),
    column("review_by", Form::Date, review_by),
    column("page", Form::Address, page).required(),
];

/// Lists outcomes.
pub(in crate::export) fn outcomes(known: &Known<'_>) -> Sheet {
    Sheet::new(known, OUTCOMES, &known.portfolio.outcomes.keys().collect::<Vec<_>>())
}

fn of<'a>(known: &Known<'a>, row: Key<Outcome>) -> &'a Outcome {
    &known.portfolio.outcomes[row].record
}

fn links<'a>(known: &Known<'a>, row: Key<Outcome>) -> &'a OutcomeLinks {
    &known.portfolio.links.outcomes[row]
}

fn stands<'a>(known: &Known<'a>, row: Key<Outcome>) -> &'a OutcomeStanding {
    &known.analysis.outcomes[row]
}

/// A figure of an outcome.
struct Row {
    outcome: Key<Outcome>,
    kind: &'static str,
    number: usize,
    date: Date,
    figures: [Option<Figure>; 3],
    series: String,
    mission: String,
    scenario: String,
    note: String,
    sources: String,
}

/// The columns of figures; those of one outcome have all but the first.
const FIGURES: &[Column<Row>] = &[
    column("outcome", Form::Id, |known, row: &Row| id(&known.portfolio.outcomes, Some(row.outcome)))
        .key()
        .to("outcomes", "outcome"),
    column("kind", Form::Word(|| vec!["baseline", "target", "measurement", "scenario"]), |_, row: &Row| {
        row.kind.to_owned()
    })
    .key(),
    column("number", Form::Count, |_, row: &Row| row.number.to_string()).key(),
    column("date", Form::Date, |_, row: &Row| row.date.to_string()).required(),
    column("day", Form::Day, |_, row: &Row| row.date.middle().to_string()).required(),
    column("value", Form::Number, |_, row: &Row| figure(row.figures[0])),
    column("low", Form::Number, |_, row: &Row| figure(row.figures[1])),
    column("high", Form::Number, |_, row: &Row| figure(row.figures[2])),
    column("approximate", Form::Flag, |_, row: &Row| {
        flag(row.figures.iter().flatten().any(|figure| figure.approximate))
    })
    .required(),
    column("unit", Form::Text, |known, row: &Row| of(known, row.outcome).unit.clone()).required(),
    column("series", Form::Text, |_, row: &Row| row.series.clone()),
    column("mission", Form::Id, |_, row: &Row| row.mission.clone()).to("missions", "mission"),
    column("scenario", Form::Text, |_, row: &Row| row.scenario.clone()),
    column("note", Form::Text, |_, row: &Row| row.note.clone()),
    column("sources", Form::Text, |_, row: &Row| row.sources.clone()),
];

/// Lists the figures of all outcomes: where they started, what is wanted, what was measured, how it could go.
pub(in crate::export) fn figures(known: &Known<'_>) -> Sheet {
    let rows: Vec<Row> = known.portfolio.outcomes.keys().flat_map(|key| of_outcome(known, key)).collect();
    Sheet::new(known, FIGURES, &rows)
}

/// Lists the figures of one outcome.
pub(in crate::export) fn figures_of(known: &Known<'_>, key: Key<Outcome>) -> Sheet {
    Sheet::new(known, &FIGURES[1..], &of_outcome(known, key))
}

fn of_outcome(known: &Known<'_>, key: Key<Outcome>) -> Vec<Row> {
    let (outcome, links) = (of(known, key), links(known, key));
    let row = |kind, number, date, figures| Row {
        outcome: key,
        kind,
        number,
        date,
        figures,
        series: String::new(),
        mission: String::new(),
        scenario: String::new(),
        note: String::new(),
        sources: String::new(),
    };
    let baseline = outcome.baseline.iter().map(|it| Row {
        series: it.series.as_ref().map(|series| series.value.clone()).unwrap_or_default(),
        sources: addresses(&it.sources),
        ..row("baseline", 1, it.date.value, [Some(it.value), None, None])
    });
    let targets = outcome.targets.iter().enumerate().map(|(at, it)| Row {
        mission: id(&known.portfolio.missions, links.target_missions.get(at).copied().flatten()),
        scenario: it.scenario.as_ref().map(|scenario| scenario.value.clone()).unwrap_or_default(),
        sources: addresses(&it.sources),
        ..row("target", at + 1, it.date.value, [it.value, it.low, it.high])
    });
    let measurements = outcome.measurements.iter().enumerate().map(|(at, it)| Row {
        series: text(it.series.as_ref()),
        note: text(it.note.as_ref()),
        sources: addresses(&it.sources),
        ..row("measurement", at + 1, it.date.value, [it.value, it.low, it.high])
    });
    let points = outcome.scenarios.iter().flat_map(|scenario| scenario.points.iter().map(move |it| (scenario, it)));
    let points = points.enumerate().map(|(at, (scenario, it))| Row {
        scenario: scenario.id.to_string(),
        ..row("scenario", at + 1, it.date.value, [Some(it.value), None, None])
    });
    baseline.chain(targets).chain(measurements).chain(points).collect()
}

fn addresses(sources: &[Source]) -> String {
    let all: Vec<&str> =
        sources.iter().filter_map(|source| source.url.as_ref()).map(|url| url.value.as_str()).collect();
    all.join(" ")
}
