//! Every name that a reference may use, drafts and unreadable files included.
//!
//! Must not know where names are used.

use std::collections::{BTreeMap, HashMap};

use super::gather::Shelves;
use super::tables::Tables;
use crate::model::{Id, Kind, Metadata, Mission, Record, RecordId, Vocabulary};

/// How a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Its record is part of the portfolio.
    Present,
    /// Its record is a draft that is left out.
    Hidden,
    /// Its file could not be read.
    Unreadable,
}

/// A part of a mission that has an id of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A milestone.
    Milestone,
    /// A barrier.
    Barrier,
}

impl Part {
    /// Returns the other part.
    pub(super) fn other(self) -> Self {
        match self {
            Self::Milestone => Self::Barrier,
            Self::Barrier => Self::Milestone,
        }
    }
}

/// The names of the parts of one mission, with their places in its lists.
#[derive(Debug, Default)]
struct Parts<'a> {
    milestones: HashMap<&'a str, usize>,
    barriers: HashMap<&'a str, usize>,
}

impl<'a> Parts<'a> {
    fn of(mission: &'a Mission) -> Self {
        let mut parts = Self::default();
        for (at, milestone) in mission.milestones.iter().enumerate() {
            parts.milestones.entry(milestone.id.as_str()).or_insert(at);
        }
        for (at, barrier) in mission.barriers.iter().enumerate() {
            parts.barriers.entry(barrier.id.as_str()).or_insert(at);
        }
        parts
    }

    fn list(&self, part: Part) -> &HashMap<&'a str, usize> {
        match part {
            Part::Milestone => &self.milestones,
            Part::Barrier => &self.barriers,
        }
    }
}

/// Every name that a reference may use.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    records: BTreeMap<Kind, HashMap<Id, Standing>>,
    parts: HashMap<&'a str, Parts<'a>>,
    owners: BTreeMap<Part, HashMap<&'a str, Vec<&'a str>>>,
    /// What records were called before, as their old addresses say, and what they are called now.
    former: HashMap<RecordId, Id>,
}

impl<'a> Names<'a> {
    /// Gathers the names.
    pub(super) fn of(tables: &'a Tables, shelves: &Shelves<'a>) -> Self {
        let mut names = Self::default();
        for record in &shelves.unreadable {
            names.add(record.kind, &record.id, Standing::Unreadable);
        }
        for hidden in &shelves.hidden {
            names.add(hidden.record.kind(), hidden.record.id(), Standing::Hidden);
            names.add_former(&hidden.record.name(), hidden.record.meta());
            if let Record::Mission(mission) = hidden.record {
                names.add_parts(mission);
            }
        }
        for (_, entry) in tables.missions.iter() {
            names.add_parts(&entry.record);
        }
        for record in tables.everything() {
            names.add_former(&record.name, record.meta);
            names.add(record.name.kind, &record.name.id, Standing::Present);
        }
        names
    }

    /// Finds how a name of a kind stands; none when there is no such name.
    pub(super) fn standing(&self, kind: Kind, id: &str) -> Option<Standing> {
        self.records.get(&kind)?.get(id).copied()
    }

    /// Finds what the record of a former name is called now.
    pub(super) fn renamed(&self, former: &RecordId) -> Option<&Id> {
        self.former.get(former)
    }

    /// Lists the names of a kind, in no order.
    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &str> + Clone {
        self.records.get(&kind).into_iter().flat_map(HashMap::keys).map(Id::as_str)
    }

    /// Lists the names of all kinds, in no order.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> + Clone {
        self.records.values().flat_map(HashMap::keys).map(Id::as_str)
    }

    /// Lists the records of any kind that have an id, in the order of kinds.
    pub(super) fn everywhere(&self, id: &str) -> Vec<RecordId> {
        let of_kind = |&kind: &Kind| {
            let (id, _) = self.records.get(&kind)?.get_key_value(id)?;
            Some(RecordId { kind, id: id.clone() })
        };
        Kind::ALL.iter().filter_map(of_kind).collect()
    }

    /// Finds the place of a part in the lists of a mission.
    pub(super) fn part(&self, mission: &str, part: Part, id: &str) -> Option<usize> {
        self.parts.get(mission)?.list(part).get(id).copied()
    }

    /// Lists the names of the parts of a mission, in no order.
    pub(super) fn parts_of(&self, mission: &str, part: Part) -> impl Iterator<Item = &'a str> + Clone {
        self.parts.get(mission).into_iter().flat_map(move |parts| parts.list(part).keys().copied())
    }

    /// Lists the names of parts in all missions, in no order.
    pub(super) fn all_parts(&self, part: Part) -> impl Iterator<Item = &'a str> + Clone {
        self.owners.get(&part).into_iter().flat_map(HashMap::keys).copied()
    }

    /// Lists the missions that have a part of an id, in order.
    pub(super) fn owners(&self, part: Part, id: &str) -> &[&'a str] {
        self.owners.get(&part).and_then(|owners| owners.get(id)).map_or(&[], Vec::as_slice)
    }

    /// Notes the names that a record's old addresses tell it had.
    fn add_former(&mut self, record: &RecordId, meta: &Metadata) {
        for alias in &meta.aliases {
            let address = alias.trim_matches('/').trim_end_matches("index.html").trim_end_matches('/');
            let (kind, id) = match address.split_once('/') {
                Some((folder, id)) if let Some(kind) = Kind::of_folder(folder) => (kind, Id::new(id)),
                Some(_) | None => (Kind::Page, Id::of_page(address)),
            };
            if let Some(id) = id.filter(|_| kind == record.kind) {
                self.former.insert(RecordId { kind, id }, record.id.clone());
            }
        }
    }

    fn add(&mut self, kind: Kind, id: &Id, standing: Standing) {
        self.records.entry(kind).or_default().insert(id.clone(), standing);
    }

    fn add_parts(&mut self, mission: &'a Mission) {
        let parts = Parts::of(mission);
        for part in [Part::Milestone, Part::Barrier] {
            for &id in parts.list(part).keys() {
                let owners = self.owners.entry(part).or_default().entry(id).or_default();
                let at = owners.partition_point(|owner| *owner < mission.id.as_str());
                owners.insert(at, mission.id.as_str());
            }
        }
        self.parts.insert(mission.id.as_str(), parts);
    }
}
