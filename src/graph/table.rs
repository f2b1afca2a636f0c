//! Records of one kind in the order of their ids, and keys that find them at once.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

use super::Entry;
use crate::model::{Action, Actor, Id, Lesson, Metadata, Mission, Outcome, Page, Place};

/// The place of a record in its [`Table`]; the order of keys is the order of ids.
pub struct Key<T> {
    index: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// Returns the place as a number from 0.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

/// A record that knows its id and what every record carries.
pub trait Keyed {
    /// Returns the id.
    fn id(&self) -> &Id;

    /// Returns what every record carries.
    fn meta(&self) -> &Metadata;

    /// Gives out what every record carries, for its words to be put in another language.
    fn meta_mut(&mut self) -> &mut Metadata;
}

macro_rules! keyed {
    ($($kind:ty),+) => {
        $(impl Keyed for $kind {
            fn id(&self) -> &Id {
                &self.id
            }

            fn meta(&self) -> &Metadata {
                &self.meta
            }

            fn meta_mut(&mut self) -> &mut Metadata {
                &mut self.meta
            }
        })+
    };
}
keyed!(Mission, Action, Outcome, Lesson, Actor, Place, Page);

/// Records of one kind in the order of their ids.
#[derive(Debug, Clone)]
pub struct Table<T> {
    entries: Vec<Entry<T>>,
}

impl<T: Keyed> Table<T> {
    /// Sorts records by id. Ids must differ.
    pub fn new(mut entries: Vec<Entry<T>>) -> Self {
        entries.sort_by(|a, b| a.record.id().cmp(b.record.id()));
        Self { entries }
    }

    /// Finds a record by its id.
    pub fn find(&self, id: &Id) -> Option<Key<T>> {
        self.entries.binary_search_by(|entry| entry.record.id().cmp(id)).ok().map(key)
    }
}

impl<T> Table<T> {
    /// Lists records with their keys, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Key<T>, &Entry<T>)> + ExactSizeIterator {
        self.entries.iter().enumerate().map(|(index, entry)| (key(index), entry))
    }

    /// Lists the keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Key<T>> + ExactSizeIterator + use<T> {
        (0..self.entries.len()).map(key)
    }

    /// Counts the records.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Says whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Gives the records out for changes that keep their ids.
    pub(super) fn entries_mut(&mut self) -> &mut [Entry<T>] {
        &mut self.entries
    }

    /// Gives one record out for a change that keeps its id.
    pub(super) fn entry_mut(&mut self, key: Key<T>) -> &mut Entry<T> {
        &mut self.entries[key.index()]
    }
}

impl<T> Index<Key<T>> for Table<T> {
    type Output = Entry<T>;

    fn index(&self, key: Key<T>) -> &Entry<T> {
        &self.entries[key.index()]
    }
}

/// One value for each record of a table, found by the same keys.
#[derive(Debug, Clone)]
pub struct PerRecord<T, V> {
    values: Vec<V>,
    of: PhantomData<fn() -> T>,
}

impl<T, V> PerRecord<T, V> {
    /// Makes a value for each record, in order.
    pub fn from_fn(table: &Table<T>, make: impl FnMut(Key<T>) -> V) -> Self {
        Self { values: table.keys().map(make).collect(), of: PhantomData }
    }

    /// Lists the values with their keys, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Key<T>, &V)> {
        self.values.iter().enumerate().map(|(index, value)| (key(index), value))
    }
}

impl<T, V> Index<Key<T>> for PerRecord<T, V> {
    type Output = V;

    fn index(&self, key: Key<T>) -> &V {
        &self.values[key.index()]
    }
}

impl<T, V> std::ops::IndexMut<Key<T>> for PerRecord<T, V> {
    fn index_mut(&mut self, key: Key<T>) -> &mut V {
        &mut self.values[key.index()]
    }
}

fn key<T>(index: usize) -> Key<T> {
    Key { index: u32::try_from(index).expect("fewer than 4 billion records"), of: PhantomData }
}

// Derived impls would ask the same of `T`, which a key does not hold.
impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}
impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Key<T> {}
impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}
