//! The ids that a portfolio has, for editors to offer.

use std::collections::BTreeMap;

use super::shape::{Holds, Part};
use crate::graph::{Portfolio, Table};
use crate::model::{Id, Kind, Metadata, Settings, Vocabulary};

/// What there is to refer to, each with its title.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    records: BTreeMap<Kind, Vec<(String, String)>>,
    parts: BTreeMap<Part, Vec<(String, String)>>,
    any: Vec<(String, String)>,
    currencies: Vec<(String, String)>,
}

impl Ids {
    /// Gathers the ids of a portfolio.
    pub fn of_portfolio(portfolio: &Portfolio) -> Self {
        let mut ids = Self::default();
        for kind in Kind::ALL.iter().copied() {
            let records = records_of(portfolio, kind);
            let full = |(id, title): &(String, String)| (format!("{}/{id}", kind.folder()), title.clone());
            ids.any.extend(records.iter().map(full));
            ids.records.insert(kind, records);
        }
        for (_, entry) in portfolio.missions.iter() {
            let mission = &entry.record;
            let named = |id: &Id, title: &str| (format!("{}/{id}", mission.id), title.to_owned());
            let milestones: Vec<_> =
                mission.milestones.iter().map(|milestone| named(&milestone.id, &milestone.title)).collect();
            let barriers: Vec<_> = mission.barriers.iter().map(|barrier| named(&barrier.id, &barrier.title)).collect();
            let whole = (mission.id.to_string(), mission.meta.title.value.clone());
            let mut add =
                |part, named: &[(String, String)]| ids.parts.entry(part).or_default().extend_from_slice(named);
            add(Part::OwnMilestone, &milestones);
            add(Part::OwnBarrier, &barriers);
            add(Part::Barrier, &barriers);
            add(Part::MilestoneOrMission, &[whole]);
            add(Part::MilestoneOrMission, &milestones);
        }
        ids.currencies = currencies(&portfolio.settings);
        ids
    }

    /// Lists what a field may refer to: the id and its title.
    pub(super) fn of(&self, holds: Holds) -> &[(String, String)] {
        let records = |kind: Kind| self.records.get(&kind).map(Vec::as_slice).unwrap_or_default();
        match holds {
            Holds::One(kind) => records(kind),
            Holds::Part(part) => self.parts.get(&part).map(Vec::as_slice).unwrap_or_default(),
            Holds::Any => &self.any,
            Holds::Evidence => records(Kind::Outcome),
            Holds::Author => records(Kind::Actor),
            Holds::Currency => &self.currencies,
            _ => &[],
        }
    }
}

fn records_of(portfolio: &Portfolio, kind: Kind) -> Vec<(String, String)> {
    match kind {
        Kind::Mission => named(&portfolio.missions, |record| (&record.id, &record.meta)),
        Kind::Action => named(&portfolio.actions, |record| (&record.id, &record.meta)),
        Kind::Outcome => named(&portfolio.outcomes, |record| (&record.id, &record.meta)),
        Kind::Lesson => named(&portfolio.lessons, |record| (&record.id, &record.meta)),
        Kind::Actor => named(&portfolio.actors, |record| (&record.id, &record.meta)),
        Kind::Place => named(&portfolio.places, |record| (&record.id, &record.meta)),
        Kind::Page => named(&portfolio.pages, |record| (&record.id, &record.meta)),
    }
}

fn named<T>(table: &Table<T>, of: impl Fn(&T) -> (&Id, &Metadata)) -> Vec<(String, String)> {
    let pair = |record: &T| {
        let (id, meta) = of(record);
        (id.to_string(), meta.title.value.clone())
    };
    table.iter().map(|(_, entry)| pair(&entry.record)).collect()
}

fn currencies(settings: &Settings) -> Vec<(String, String)> {
    let own = settings.currency.iter().map(|code| (code.to_string(), "The portfolio's own.".to_owned()));
    let mut all: Vec<(String, String)> = own.collect();
    for rate in &settings.rates {
        let code = rate.currency.to_string();
        if !all.iter().any(|(known, _)| *known == code) {
            all.push((code, "With a rate in these settings.".to_owned()));
        }
    }
    all
}
