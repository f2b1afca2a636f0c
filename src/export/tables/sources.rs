//! Every source, and what of which record rests on it.

use super::cells::{flag, text};
use crate::export::Known;
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::RecordKey;
use crate::model::{Disputed, Funding, Metadata, RecordId, Source};

/// A source, with what it stands at.
struct Row {
    number: usize,
    record: RecordId,
    part: String,
    source: Source,
}

const SOURCES: &[Column<Row>] = &[
    column("number", Form::Count, |_, row: &Row| row.number.to_string()).key(),
    column("record", Form::Id, |_, row: &Row| row.record.to_string()).required(),
    column("part", Form::Text, |_, row: &Row| row.part.clone()),
    column("url", Form::Address, |_, row: &Row| {
        row.source.url.as_ref().map(|url| url.value.clone()).unwrap_or_default()
    }),
    column("title", Form::Text, |_, row: &Row| text(row.source.title.as_ref())),
    column("publisher", Form::Text, |_, row: &Row| text(row.source.publisher.as_ref())),
    column("accessed", Form::Date, |_, row: &Row| row.source.accessed.map(|date| date.to_string()).unwrap_or_default()),
    column("archived", Form::Address, |_, row: &Row| text(row.source.archived.as_ref())),
    column("supports", Form::Text, |_, row: &Row| text(row.source.supports.as_ref())),
    column("note", Form::Text, |_, row: &Row| text(row.source.note.as_ref())),
    column("weak", Form::Flag, |_, row: &Row| flag(row.source.weak)).required(),
];

/// Lists every source, record by record, as often as something rests on it.
pub(in crate::export) fn sources(known: &Known<'_>) -> Sheet {
    let mut rows = Rows { rows: Vec::new(), record: None };
    let portfolio = known.portfolio;
    for (key, entry) in portfolio.missions.iter() {
        let mission = &entry.record;
        rows.record(known, RecordKey::Mission(key));
        rows.funding(&mission.funding);
        for milestone in &mission.milestones {
            let part = format!("milestones.{}", milestone.id);
            rows.add(&part, &milestone.sources);
            rows.disputed(&part, &milestone.disputed);
        }
        mission.barriers.iter().for_each(|it| rows.add(&format!("barriers.{}", it.id), &it.sources));
        mission.enablers.iter().for_each(|it| rows.add(&format!("enablers.{}", it.id), &it.sources));
        mission.events.iter().enumerate().for_each(|(at, it)| rows.add(&format!("events.{at}"), &it.sources));
    }
    for (key, entry) in portfolio.actions.iter() {
        rows.record(known, RecordKey::Action(key));
        rows.funding(&entry.record.funding);
        let commitments = entry.record.commitments.iter().enumerate();
        commitments.for_each(|(at, it)| rows.add(&format!("commitments.{at}"), &it.sources));
    }
    for (key, entry) in portfolio.outcomes.iter() {
        let outcome = &entry.record;
        rows.record(known, RecordKey::Outcome(key));
        outcome.baseline.iter().for_each(|it| rows.add("baseline", &it.sources));
        outcome.targets.iter().enumerate().for_each(|(at, it)| rows.add(&format!("targets.{at}"), &it.sources));
        let measurements = outcome.measurements.iter().enumerate();
        measurements.for_each(|(at, it)| rows.add(&format!("measurements.{at}"), &it.sources));
    }
    portfolio.lessons.keys().for_each(|key| rows.record(known, RecordKey::Lesson(key)));
    portfolio.actors.keys().for_each(|key| rows.record(known, RecordKey::Actor(key)));
    portfolio.places.keys().for_each(|key| rows.record(known, RecordKey::Place(key)));
    portfolio.pages.keys().for_each(|key| rows.record(known, RecordKey::Page(key)));
    Sheet::new(known, SOURCES, &rows.rows)
}

/// The rows so far, and the record that is gone through.
struct Rows {
    rows: Vec<Row>,
    record: Option<RecordId>,
}

impl Rows {
    /// Goes on to a record, and takes what every record has.
    fn record(&mut self, known: &Known<'_>, key: RecordKey) {
        self.record = Some(known.portfolio.record_id(key));
        let Metadata { sources, facts, disputed, .. } = known.portfolio.metadata(key);
        self.add("", sources);
        facts.iter().enumerate().for_each(|(at, fact)| self.add(&format!("facts.{at}"), &fact.sources));
        self.disputed("", disputed);
    }

    fn funding(&mut self, lines: &[Funding]) {
        for (at, line) in lines.iter().enumerate() {
            let part = format!("funding.{at}");
            self.add(&part, &line.sources);
            self.disputed(&part, &line.disputed);
        }
    }

    fn disputed(&mut self, part: &str, disputed: &[Disputed]) {
        let before = if part.is_empty() { String::new() } else { format!("{part}.") };
        for (at, disputed) in disputed.iter().enumerate() {
            for (version, it) in disputed.versions.iter().enumerate() {
                self.add(&format!("{before}disputed.{at}.versions.{version}"), &it.sources);
            }
        }
    }

    fn add(&mut self, part: &str, sources: &[Source]) {
        let Some(record) = &self.record else { return };
        for source in sources {
            let number = self.rows.len() + 1;
            self.rows.push(Row { number, record: record.clone(), part: part.to_owned(), source: source.clone() });
        }
    }
}
