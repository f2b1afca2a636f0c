//! What is meant by the two names that somebody gave.
//!
//! Must not know files.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Refused, Renaming};
use crate::diagnostics::nearest;
use crate::model::{Id, Kind, Mission, Record, RecordId, Vocabulary};
use crate::parse::{Document, id_from};
use crate::source::SourceTree;

/// Every name that may be given up or taken.
pub(super) struct Wanted<'d> {
    records: BTreeSet<RecordId>,
    missions: Vec<&'d Mission>,
}

impl<'d> Wanted<'d> {
    /// Gathers the names.
    pub(super) fn of(documents: &'d [Arc<Document>], tree: &SourceTree) -> Self {
        let mut wanted = Self { records: BTreeSet::new(), missions: Vec::new() };
        for document in documents {
            match &**document {
                Document::Record(record, _) => {
                    wanted.records.insert(record.name());
                    if let Record::Mission(mission) = &**record {
                        wanted.missions.push(mission);
                    }
                }
                // What cannot be read keeps its name all the same.
                Document::Unreadable(file) => {
                    let place = crate::source::Span::new(*file, 0..0);
                    wanted.records.extend(crate::parse::record_at(tree.path(*file), place));
                }
                Document::Front(..)
                | Document::Translation(_)
                | Document::Measurements(..)
                | Document::Settings(_)
                | Document::Asset(_)
                | Document::Image(..) => {}
            }
        }
        wanted
    }

    /// Finds what two names ask for.
    pub(super) fn renaming(&self, old: &str, new: &str) -> Result<Renaming, Refused> {
        let (old, new) = (trimmed(old), trimmed(new));
        let mut meant = self.meant(old);
        let one = match meant.len() {
            0 => return Err(Refused::Unknown { old: old.to_owned(), near: self.near(old) }),
            1 => meant.remove(0),
            _ => {
                let names = meant.iter().map(Meant::name).collect();
                return Err(Refused::Ambiguous { old: old.to_owned(), names });
            }
        };
        match one {
            Meant::Record(record) => self.record(record, new),
            Meant::Part(mission, id) => Self::part(mission, id, new),
        }
    }

    fn record(&self, record: RecordId, new: &str) -> Result<Renaming, Refused> {
        let bare = match new.split_once('/').and_then(|(first, rest)| Some((kind_of(first)?, rest))) {
            Some((kind, rest)) if kind == record.kind => rest,
            Some(_) => {
                let why = "a new name keeps the kind; write the id alone";
                return Err(Refused::Elsewhere { old: record.to_string(), new: new.to_owned(), why });
            }
            None => new,
        };
        let id = if record.kind == Kind::Page { Id::of_page(bare) } else { Id::new(bare) };
        let Some(id) = id else {
            return Err(Refused::NotAnId { new: bare.to_owned(), meant: id_from(bare) });
        };
        if id == record.id {
            return Err(Refused::Same { name: record.to_string() });
        }
        let taken = RecordId { kind: record.kind, id };
        if self.records.contains(&taken) {
            return Err(Refused::Taken { new: taken.to_string() });
        }
        Ok(Renaming::Record(record, taken.id))
    }

    fn part(mission: &Mission, id: Id, new: &str) -> Result<Renaming, Refused> {
        let old = format!("{}/{id}", mission.id);
        let new = new.strip_prefix("missions/").unwrap_or(new);
        let bare = match new.split_once('/') {
            Some((first, rest)) if first == mission.id.as_str() => rest,
            Some(_) => {
                let why = "it stays in its mission; write the id alone";
                return Err(Refused::Elsewhere { old, new: new.to_owned(), why });
            }
            None => new,
        };
        let Some(new) = Id::new(bare) else {
            return Err(Refused::NotAnId { new: bare.to_owned(), meant: id_from(bare) });
        };
        if new == id {
            return Err(Refused::Same { name: old });
        }
        if parts(mission).any(|part| *part == new) {
            return Err(Refused::Taken { new: format!("{}/{new}", mission.id) });
        }
        Ok(Renaming::Part(mission.id.clone(), id, new))
    }

    /// Lists what a name may mean.
    fn meant(&self, old: &str) -> Vec<Meant<'d>> {
        let Some((first, rest)) = old.split_once('/') else {
            let records = self.records.iter().filter(|record| record.id.as_str() == old).cloned();
            return records.map(Meant::Record).collect();
        };
        let whole = self.records.iter().filter(|record| record.kind == Kind::Page && record.id.as_str() == old);
        let kind = kind_of(first);
        let named = self.records.iter().filter(|record| Some(record.kind) == kind && record.id.as_str() == rest);
        let records = whole.chain(named).cloned().map(Meant::Record);
        let part = if kind == Some(Kind::Mission) { rest } else { old };
        let part = part.split_once('/').and_then(|(mission, id)| {
            let mission = self.missions.iter().find(|it| it.id.as_str() == mission)?;
            Some(Meant::Part(mission, parts(mission).find(|part| part.as_str() == id)?.clone()))
        });
        records.chain(part).collect()
    }

    /// Finds the name that was probably meant.
    fn near(&self, old: &str) -> Option<String> {
        let full: Vec<String> = self.records.iter().map(ToString::to_string).collect();
        let parts = self.missions.iter().flat_map(|mission| parts(mission).map(|id| format!("{}/{id}", mission.id)));
        let parts: Vec<String> = parts.collect();
        if old.contains('/') {
            return nearest(old, full.iter().chain(&parts).map(String::as_str)).map(str::to_owned);
        }
        let id = nearest(old, self.records.iter().map(|record| record.id.as_str()))?;
        self.records.iter().find(|record| record.id.as_str() == id).map(ToString::to_string)
    }
}

/// What a name means.
enum Meant<'d> {
    Record(RecordId),
    Part(&'d Mission, Id),
}

impl Meant<'_> {
    fn name(&self) -> String {
        match self {
            Self::Record(record) => record.to_string(),
            Self::Part(mission, id) => format!("{}/{id}", mission.id),
        }
    }
}

/// Lists the parts of a mission that have names.
fn parts(mission: &Mission) -> impl Iterator<Item = &Id> {
    let milestones = mission.milestones.iter().map(|it| &it.id);
    let barriers = mission.barriers.iter().map(|it| &it.id);
    milestones.chain(barriers).chain(mission.enablers.iter().map(|it| &it.id))
}

/// Finds a kind by its folder or by its word.
fn kind_of(word: &str) -> Option<Kind> {
    Kind::of_folder(word).or_else(|| Kind::from_word(word))
}

/// Takes off what a name is wrapped in when it was copied from a path or an address.
fn trimmed(name: &str) -> &str {
    let name = name.trim().trim_start_matches("./").trim_start_matches("content/").trim_matches('/');
    name.strip_suffix(".md").unwrap_or(name)
}
