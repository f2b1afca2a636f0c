//! How values stand in cells.

use rust_decimal::Decimal;

use crate::analysis::Sum;
use crate::export::Known;
use crate::export::sheet::Form;
use crate::graph::{Key, Keyed, MilestoneKey, RecordKey, Table};
use crate::model::{Date, Figure, Ref, Vocabulary};
use crate::pages;
use crate::source::Spanned;

/// Writes a number; nothing when there is none.
pub(super) fn number(value: Option<Decimal>) -> String {
    value.map(|value| value.normalize().to_string()).unwrap_or_default()
}

/// Writes the number of a figure.
pub(super) fn figure(figure: Option<Figure>) -> String {
    number(figure.map(|figure| figure.value))
}

/// Writes a sum; nothing when it is of lines that have no amount.
pub(super) fn sum(sum: &Sum) -> String {
    if sum.known == 0 && sum.unknown > 0 { String::new() } else { number(Some(sum.amount)) }
}

/// Writes `yes` or `no`.
pub(super) fn flag(holds: bool) -> String {
    if holds { "yes" } else { "no" }.to_owned()
}

/// Describes a column that holds one word of a vocabulary.
pub(super) const fn word_of<V: Vocabulary>() -> Form {
    Form::Word(|| V::ALL.iter().map(|value| value.as_str()).collect())
}

/// Writes a word; nothing when there is none.
pub(super) fn word<V: Vocabulary>(value: Option<V>) -> String {
    value.map(|value| value.as_str().to_owned()).unwrap_or_default()
}

/// Writes words; nothing when there are none.
pub(super) fn text(words: Option<&String>) -> String {
    words.cloned().unwrap_or_default()
}

/// Writes a date as precise as it is known.
pub(super) fn date(date: Option<&Spanned<Date>>) -> String {
    date.map(|date| date.value.to_string()).unwrap_or_default()
}

/// Writes the day that a date counts as where something starts.
pub(super) fn first_day(date: Option<&Spanned<Date>>) -> String {
    date.map(|date| date.first().to_string()).unwrap_or_default()
}

/// Writes the day that a date counts as where something ends or is due; none of an interval that is open at its end.
pub(super) fn last_day(date: Option<&Spanned<Date>>) -> String {
    date.and_then(|date| date.last()).map(|day| day.to_string()).unwrap_or_default()
}

/// Writes the id of a record.
pub(super) fn id<T: Keyed>(table: &Table<T>, key: Option<Key<T>>) -> String {
    key.map(|key| table[key].record.id().to_string()).unwrap_or_default()
}

/// Writes ids, with a space between them.
pub(super) fn ids<'k, T: Keyed + 'k>(table: &Table<T>, keys: impl IntoIterator<Item = &'k Key<T>>) -> String {
    let ids: Vec<&str> = keys.into_iter().map(|key| table[*key].record.id().as_str()).collect();
    ids.join(" ")
}

/// Writes the ids of references as they were written.
pub(super) fn refs(refs: &[Ref]) -> String {
    refs.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// Writes the full name of a milestone.
pub(super) fn milestone(known: &Known<'_>, key: MilestoneKey) -> String {
    let portfolio = known.portfolio;
    format!("{}/{}", portfolio.missions[key.mission].record.id, portfolio.milestone(key).id)
}

/// Writes the full names of milestones, with a space between them.
pub(super) fn milestones<'k>(known: &Known<'_>, keys: impl IntoIterator<Item = &'k MilestoneKey>) -> String {
    keys.into_iter().map(|key| milestone(known, *key)).collect::<Vec<_>>().join(" ")
}

/// Joins words of anybody.
pub(super) fn texts<'t>(words: impl IntoIterator<Item = &'t str>) -> String {
    words.into_iter().collect::<Vec<_>>().join(" | ")
}

// What every record has.

pub(super) fn title<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    known.portfolio.metadata((*row).into()).title.value.clone()
}

pub(super) fn summary<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    text(known.portfolio.metadata((*row).into()).summary.as_ref())
}

pub(super) fn tags<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    texts(known.portfolio.metadata((*row).into()).tags.iter().map(|tag| tag.value.as_str()))
}

pub(super) fn sdg<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    let goals = known.portfolio.metadata((*row).into()).sdg.iter();
    goals.map(|goal| goal.value.as_str()).collect::<Vec<_>>().join(" ")
}

pub(super) fn updated<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    date(known.portfolio.metadata((*row).into()).updated.as_ref())
}

pub(super) fn review_by<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    date(known.portfolio.metadata((*row).into()).review_by.as_ref())
}

/// Writes the address of a record's page: whole when it is known where the site stands, else from the site's root.
pub(super) fn page<R: Copy + Into<RecordKey>>(known: &Known<'_>, row: &R) -> String {
    let route = pages::of_record(known.portfolio, (*row).into());
    match known.base_url {
        Some(base_url) => format!("{base_url}{}", route.canonical()),
        None => route.to_string(),
    }
}
