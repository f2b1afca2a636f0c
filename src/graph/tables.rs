//! The records of every kind, each in its table.
//!
//! Must not know what they say of each other.

use super::{Entry, Key, Keyed, RecordKey, Table, Targets};
use crate::model::{Action, Actor, Body, Id, Kind, Lesson, Metadata, Mission, Outcome, Page, Place, Record, RecordId};

/// Records that are not sorted yet.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) missions: Vec<Entry<Mission>>,
    pub(super) actions: Vec<Entry<Action>>,
    pub(super) outcomes: Vec<Entry<Outcome>>,
    pub(super) lessons: Vec<Entry<Lesson>>,
    pub(super) actors: Vec<Entry<Actor>>,
    pub(super) places: Vec<Entry<Place>>,
    pub(super) pages: Vec<Entry<Page>>,
}

impl Records {
    /// Adds a record to those of its kind.
    pub(super) fn push(&mut self, record: &Record, body: &Body) {
        match record {
            Record::Mission(record) => self.missions.push(Entry::unlinked((**record).clone(), body.clone())),
            Record::Action(record) => self.actions.push(Entry::unlinked((**record).clone(), body.clone())),
            Record::Outcome(record) => self.outcomes.push(Entry::unlinked((**record).clone(), body.clone())),
            Record::Lesson(record) => self.lessons.push(Entry::unlinked((**record).clone(), body.clone())),
            Record::Actor(record) => self.actors.push(Entry::unlinked((**record).clone(), body.clone())),
            Record::Place(record) => self.places.push(Entry::unlinked((**record).clone(), body.clone())),
            Record::Page(record) => self.pages.push(Entry::unlinked((**record).clone(), body.clone())),
        }
    }
}

/// A record of any kind as far as all kinds are alike.
#[derive(Debug, Clone)]
pub(super) struct Listed<'a> {
    pub(super) name: RecordId,
    pub(super) key: RecordKey,
    pub(super) meta: &'a Metadata,
    pub(super) body: &'a Body,
}

/// The records of every kind, in the order of ids.
#[derive(Debug)]
pub(super) struct Tables {
    pub(super) missions: Table<Mission>,
    pub(super) actions: Table<Action>,
    pub(super) outcomes: Table<Outcome>,
    pub(super) lessons: Table<Lesson>,
    pub(super) actors: Table<Actor>,
    pub(super) places: Table<Place>,
    pub(super) pages: Table<Page>,
}

impl Tables {
    /// Sorts records; ids must differ within a kind.
    pub(super) fn new(records: Records) -> Self {
        Self {
            missions: Table::new(records.missions),
            actions: Table::new(records.actions),
            outcomes: Table::new(records.outcomes),
            lessons: Table::new(records.lessons),
            actors: Table::new(records.actors),
            places: Table::new(records.places),
            pages: Table::new(records.pages),
        }
    }

    /// Finds a record by its full name.
    pub(super) fn find(&self, record: &RecordId) -> Option<RecordKey> {
        match record.kind {
            Kind::Mission => self.missions.find(&record.id).map(RecordKey::Mission),
            Kind::Action => self.actions.find(&record.id).map(RecordKey::Action),
            Kind::Outcome => self.outcomes.find(&record.id).map(RecordKey::Outcome),
            Kind::Lesson => self.lessons.find(&record.id).map(RecordKey::Lesson),
            Kind::Actor => self.actors.find(&record.id).map(RecordKey::Actor),
            Kind::Place => self.places.find(&record.id).map(RecordKey::Place),
            Kind::Page => self.pages.find(&record.id).map(RecordKey::Page),
        }
    }

    /// Lists every record, by kind and id.
    pub(super) fn everything(&self) -> Vec<Listed<'_>> {
        fn list<'a, T: Keyed>(
            all: &mut Vec<Listed<'a>>,
            kind: Kind,
            table: &'a Table<T>,
            name_key: impl Fn(Key<T>) -> RecordKey,
        ) {
            all.extend(table.iter().map(|(key, entry)| Listed {
                name: RecordId { kind, id: entry.record.id().clone() },
                key: name_key(key),
                meta: entry.record.meta(),
                body: &entry.body,
            }));
        }
        let mut all = Vec::new();
        list(&mut all, Kind::Mission, &self.missions, RecordKey::Mission);
        list(&mut all, Kind::Action, &self.actions, RecordKey::Action);
        list(&mut all, Kind::Outcome, &self.outcomes, RecordKey::Outcome);
        list(&mut all, Kind::Lesson, &self.lessons, RecordKey::Lesson);
        list(&mut all, Kind::Actor, &self.actors, RecordKey::Actor);
        list(&mut all, Kind::Place, &self.places, RecordKey::Place);
        list(&mut all, Kind::Page, &self.pages, RecordKey::Page);
        all
    }

    /// Gives out what a record's words lead to, to be filled in.
    pub(super) fn targets_mut(&mut self, key: RecordKey) -> &mut Targets {
        match key {
            RecordKey::Mission(key) => &mut self.missions.entry_mut(key).targets,
            RecordKey::Action(key) => &mut self.actions.entry_mut(key).targets,
            RecordKey::Outcome(key) => &mut self.outcomes.entry_mut(key).targets,
            RecordKey::Lesson(key) => &mut self.lessons.entry_mut(key).targets,
            RecordKey::Actor(key) => &mut self.actors.entry_mut(key).targets,
            RecordKey::Place(key) => &mut self.places.entry_mut(key).targets,
            RecordKey::Page(key) => &mut self.pages.entry_mut(key).targets,
        }
    }

    /// Returns the words under a record.
    pub(super) fn body(&self, key: RecordKey) -> &Body {
        match key {
            RecordKey::Mission(key) => &self.missions[key].body,
            RecordKey::Action(key) => &self.actions[key].body,
            RecordKey::Outcome(key) => &self.outcomes[key].body,
            RecordKey::Lesson(key) => &self.lessons[key].body,
            RecordKey::Actor(key) => &self.actors[key].body,
            RecordKey::Place(key) => &self.places[key].body,
            RecordKey::Page(key) => &self.pages[key].body,
        }
    }
}

/// A record that other records refer to by its id alone, in a field that names its kind.
pub(super) trait Referred: Keyed + Sized {
    /// Its kind.
    const KIND: Kind;

    /// Returns the table of its kind.
    fn table(tables: &Tables) -> &Table<Self>;

    /// Finds the record of an id.
    fn find(tables: &Tables, id: &Id) -> Option<Key<Self>> {
        Self::table(tables).find(id)
    }
}

macro_rules! referred {
    ($($record:ident in $field:ident),+) => {
        $(impl Referred for $record {
            const KIND: Kind = Kind::$record;

            fn table(tables: &Tables) -> &Table<Self> {
                &tables.$field
            }
        })+
    };
}
referred!(Mission in missions, Action in actions, Outcome in outcomes, Lesson in lessons, Actor in actors, Place in places);
