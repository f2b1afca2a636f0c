//! Takes a reference as written to the record, milestone or barrier that is meant, or tells why it leads nowhere.
//!
//! Must not know which fields hold references.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::cycles::Edges;
use super::files::Files;
use super::gather::Shelves;
use super::images::Images;
use super::names::{Names, Part, Standing};
use super::references::{Named, Reference};
use super::suggest::{Near, Scope, Suggestions};
use super::tables::{Referred, Tables};
use super::{BarrierKey, Key, MilestoneKey, RecordKey, diagnostics};
use crate::diagnostics::Diagnostic;
use crate::model::{Body, Id, Kind, MilestoneRef, Mission, RecordId, RecordRef, Ref};
use crate::picture::geo::Outline;
use crate::source::{FileId, Span};

/// All that it takes to resolve what one record after another refers to.
pub(super) struct Resolver<'a> {
    pub(super) tables: &'a Tables,
    pub(super) names: &'a Names<'a>,
    pub(super) shelves: &'a Shelves<'a>,
    pub(super) files: Files<'a>,
    /// The words of the front page.
    pub(super) front: Option<&'a Body>,
    pub(super) suggestions: Suggestions,
    /// References that must not lead back to where they start.
    pub(super) edges: Edges,
    /// The anchors of bodies that were linked to so far.
    pub(super) anchors: HashMap<FileId, HashSet<&'a str>>,
    /// Files that were looked into so far.
    pub(super) looked_into: HashSet<FileId>,
    /// Images that are shown, and those that are linked to.
    pub(super) images: Images,
    /// What the map files draw, by their path from `content/`.
    pub(super) shapes: BTreeMap<Arc<str>, Arc<Outline>>,
    /// Whether the record that refers is itself a draft that is left out: drafts may refer to drafts.
    pub(super) from_draft: bool,
    pub(super) told: Vec<Diagnostic>,
    /// The references that led somewhere, when somebody wants to know them.
    pub(super) met: Option<Vec<Reference>>,
}

/// A key with the place where it was referred to.
pub(super) type Placed<K> = (K, Span);

impl<'a> Resolver<'a> {
    /// Starts with nothing resolved.
    pub(super) fn new(tables: &'a Tables, names: &'a Names<'a>, shelves: &'a Shelves<'a>, files: Files<'a>) -> Self {
        Self {
            tables,
            names,
            shelves,
            files,
            front: None,
            suggestions: Suggestions::default(),
            edges: Edges::default(),
            anchors: HashMap::new(),
            looked_into: HashSet::new(),
            images: Images::default(),
            shapes: BTreeMap::new(),
            from_draft: false,
            told: Vec::new(),
            met: None,
        }
    }
}

impl Resolver<'_> {
    /// Resolves a reference in a field that names its kind.
    pub(super) fn one<T: Referred>(&mut self, reference: &Ref) -> Option<Key<T>> {
        let Some(standing) = self.names.standing(T::KIND, reference.id.as_str()) else {
            self.unknown_record(T::KIND, &reference.id, reference.span);
            return None;
        };
        let name = || RecordId { kind: T::KIND, id: reference.id.clone() };
        self.meet(reference.span, || Named::Record(name()));
        self.reachable(standing, reference.span, name).then(|| T::find(self.tables, &reference.id)).flatten()
    }

    /// Resolves a reference that need not be there.
    pub(super) fn maybe<T: Referred>(&mut self, reference: Option<&Ref>) -> Option<Key<T>> {
        reference.and_then(|reference| self.one(reference))
    }

    /// Resolves a list of references, each once, in its order.
    pub(super) fn each<T: Referred>(&mut self, references: &[Ref]) -> Vec<Placed<Key<T>>> {
        let mut seen = HashSet::new();
        let resolve = |reference| Some((self.one(reference)?, reference.span));
        references.iter().filter_map(resolve).filter(|(key, _)| seen.insert(*key)).collect()
    }

    /// Resolves a list of references, each once, in the order of keys.
    pub(super) fn sorted<T: Referred>(&mut self, references: &[Ref]) -> Vec<Key<T>> {
        let mut keys: Vec<_> = self.each(references).into_iter().map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys
    }

    /// Resolves a reference that names its kind itself.
    pub(super) fn record(&mut self, reference: &RecordRef) -> Option<RecordKey> {
        let RecordId { kind, id } = &reference.record;
        if let Some(standing) = self.names.standing(*kind, id.as_str()) {
            self.meet(reference.span, || Named::Record(reference.record.clone()));
            let reachable = self.reachable(standing, reference.span, || reference.record.clone());
            return reachable.then(|| self.tables.find(&reference.record)).flatten();
        }
        let renamed = self.renamed(*kind, id);
        let elsewhere = if renamed.is_some() { Vec::new() } else { self.names.everywhere(id.as_str()) };
        let near =
            renamed.or_else(|| self.suggestions.near(Scope::Kind(*kind), id.as_str(), self.names.of_kind(*kind)));
        self.told.push(diagnostics::unknown_full_name(reference, near.as_ref(), &elsewhere));
        None
    }

    /// Resolves a reference to a milestone; `own` is the mission that refers.
    pub(super) fn milestone(&mut self, reference: &MilestoneRef, own: Option<&Id>) -> Option<MilestoneKey> {
        let (mission, index) = self.part(Part::Milestone, reference, own)?;
        Some(MilestoneKey { mission, index })
    }

    /// Resolves a reference to a barrier; `own` is the mission that refers.
    pub(super) fn barrier(&mut self, reference: &MilestoneRef, own: Option<&Id>) -> Option<BarrierKey> {
        let (mission, index) = self.part(Part::Barrier, reference, own)?;
        Some(BarrierKey { mission, index })
    }

    /// Resolves a list of references to milestones, each once, in its order.
    pub(super) fn milestones(&mut self, references: &[MilestoneRef], own: &Id) -> Vec<Placed<MilestoneKey>> {
        let mut seen = HashSet::new();
        let resolve = |reference| Some((self.milestone(reference, Some(own))?, reference.span));
        references.iter().filter_map(resolve).filter(|(key, _)| seen.insert(*key)).collect()
    }

    /// Resolves a list of references to milestones, each once, in the order of keys.
    pub(super) fn sorted_milestones(&mut self, references: &[MilestoneRef], own: &Id) -> Vec<MilestoneKey> {
        let mut keys: Vec<_> = self.milestones(references, own).into_iter().map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys
    }

    /// Resolves a list of references to barriers, each once, in the order of keys.
    pub(super) fn sorted_barriers(&mut self, references: &[MilestoneRef], own: Option<&Id>) -> Vec<BarrierKey> {
        let mut keys: Vec<_> = references.iter().filter_map(|reference| self.barrier(reference, own)).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Resolves a reference to a mission as a whole, as `advances` may name one.
    pub(super) fn whole_mission(&mut self, reference: &MilestoneRef, mission: &Id) -> Option<Key<Mission>> {
        if self.names.standing(Kind::Mission, mission.as_str()).is_none()
            && let owners = self.names.owners(Part::Milestone, mission.as_str())
            && !owners.is_empty()
        {
            self.told.push(diagnostics::milestone_without_mission(reference.span, mission, owners));
            return None;
        }
        self.one(&Ref { id: mission.clone(), span: reference.span })
    }

    /// Says whether a record that exists can be referred to, and tells when it is a draft that is left out.
    pub(super) fn reachable(&mut self, standing: Standing, span: Span, name: impl FnOnce() -> RecordId) -> bool {
        match standing {
            Standing::Present => true,
            Standing::Unreadable => false,
            Standing::Hidden => {
                if !self.from_draft {
                    self.told.push(diagnostics::link_to_draft(span, &name()));
                }
                false
            }
        }
    }

    /// Resolves a reference to a part of a mission.
    fn part(&mut self, part: Part, reference: &MilestoneRef, own: Option<&Id>) -> Option<(Key<Mission>, usize)> {
        // A reference that names no mission where there is no own one, or no part, is refused where the file is read.
        let (Some(mission), Some(id)) = (reference.mission.as_ref().or(own), &reference.part) else { return None };
        let Some(standing) = self.names.standing(Kind::Mission, mission.as_str()) else {
            self.unknown_mission_of_part(part, reference.span, (mission, id));
            return None;
        };
        // A mission that is left out as a draft refers to its own parts as any other does.
        let own_draft = self.from_draft && own == Some(mission);
        let name = || RecordId { kind: Kind::Mission, id: mission.clone() };
        if !own_draft && !self.reachable(standing, reference.span, name) {
            return None;
        }
        let Some(index) = self.names.part(mission.as_str(), part, id.as_str()) else {
            self.unknown_part(part, reference.span, (mission, id), reference.mission.is_none());
            return None;
        };
        self.meet(reference.span, || Named::Part(part, mission.clone(), id.clone()));
        self.tables.missions.find(mission).map(|key| (key, index))
    }

    /// Tells that a kind has no record of an id.
    pub(super) fn unknown_record(&mut self, kind: Kind, id: &Id, span: Span) {
        let renamed = self.renamed(kind, id);
        let elsewhere = if renamed.is_some() { Vec::new() } else { self.names.everywhere(id.as_str()) };
        let near = renamed.or_else(|| self.suggestions.near(Scope::Kind(kind), id.as_str(), self.names.of_kind(kind)));
        self.told.push(diagnostics::unknown_reference(span, kind, id, near.as_ref(), &elsewhere));
    }

    /// Finds the name that a record has now which once had another.
    pub(super) fn renamed(&self, kind: Kind, id: &Id) -> Option<Near> {
        let now = self.names.renamed(&RecordId { kind, id: id.clone() })?;
        Some(Near { name: now.to_string(), certain: true })
    }

    /// Tells that the mission of `<mission>/<id>` does not exist.
    fn unknown_mission_of_part(&mut self, part: Part, span: Span, (mission, id): (&Id, &Id)) {
        let missions = self.names.of_kind(Kind::Mission);
        let near = self
            .renamed(Kind::Mission, mission)
            .or_else(|| self.suggestions.near(Scope::Kind(Kind::Mission), mission.as_str(), missions));
        // A mission whose name is near is meant only when it has that part; else a mission that has it may be.
        let with_part = near.filter(|near| self.names.part(&near.name, part, id.as_str()).is_some());
        let near = with_part.or_else(|| match self.names.owners(part, id.as_str()) {
            [owner] => Some(Near { name: (*owner).to_owned(), certain: false }),
            _ => None,
        });
        let full = near.map(|near| Near { name: format!("{}/{id}", near.name), ..near });
        self.told.push(diagnostics::unknown_mission_of_part(span, mission, full.as_ref()));
    }

    /// Tells that a mission has no part of an id; `local` says that the mission was not named.
    fn unknown_part(&mut self, part: Part, span: Span, (mission, id): (&Id, &Id), local: bool) {
        if self.names.part(mission.as_str(), part.other(), id.as_str()).is_some() {
            self.told.push(diagnostics::other_part(span, part, mission, id));
            return;
        }
        if local && self.names.standing(Kind::Mission, id.as_str()).is_some() {
            self.told.push(diagnostics::mission_instead_of_part(span, part, id, &self.sample(id, part)));
            return;
        }
        let names = self.names.parts_of(mission.as_str(), part);
        let within = self
            .suggestions
            .near(Scope::PartsOf(mission.as_str().to_owned(), part), id.as_str(), names)
            .map(|near| Near { name: if local { near.name } else { format!("{mission}/{}", near.name) }, ..near });
        let near = within.or_else(|| self.part_elsewhere(part, id));
        self.told.push(diagnostics::unknown_part(span, part, (mission, id), near.as_ref()));
    }

    /// Finds a part of another mission by its id or by one that is near.
    fn part_elsewhere(&mut self, part: Part, id: &Id) -> Option<Near> {
        let near = if self.names.owners(part, id.as_str()).is_empty() {
            self.suggestions.near(Scope::AllParts(part), id.as_str(), self.names.all_parts(part))?
        } else {
            Near { name: id.as_str().to_owned(), certain: true }
        };
        let owners = self.names.owners(part, &near.name);
        let owner = owners.first()?;
        Some(Near { name: format!("{owner}/{}", near.name), certain: near.certain && owners.len() == 1 })
    }

    /// Lists a few parts of a mission, to choose from.
    fn sample(&self, mission: &Id, part: Part) -> Vec<String> {
        let mut names: Vec<&str> = self.names.parts_of(mission.as_str(), part).collect();
        names.sort_unstable();
        names.into_iter().take(4).map(|name| format!("{mission}/{name}")).collect()
    }
}
