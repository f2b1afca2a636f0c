//! Floor 4: what the files say about each other: references resolved, inverses computed, cycles found.
//!
//! Owns [`Portfolio`]. Must not know rendering. A reference that leads nowhere is told and left out, so that what leaves this
//! floor holds.

mod anchors;
mod attachments;
mod bodies;
mod coverage;
mod cycles;
mod diagnostics;
mod figures;
mod files;
mod gather;
mod image_diagnostics;
mod images;
mod insets;
mod inverses;
mod links;
mod names;
mod references;
mod relations;
mod resolve;
mod shapes;
mod spoken;
mod suggest;
mod table;
mod tables;
mod translations;

#[cfg(test)]
mod tests;

pub use anchors::{FRONT_SECTIONS, of_barrier as barrier_anchor, of_milestone as milestone_anchor, sections};
pub use files::beside;
pub(crate) use files::{decode, follow, relative};
pub(crate) use image_diagnostics::broken_image;
pub use images::{Images, Shown};

pub use coverage::{Coverage, Extent};
pub use links::{
    ActionLinks, ActorLinks, AdvanceLink, AdvanceTarget, BarrierLinks, BodyTarget, EnablerLinks, FunderLink,
    InsetTarget, LessonLinks, Links, MilestoneLinks, MissionLinks, OutcomeLinks, PlaceLinks, Targets,
};
pub use names::Part;
pub use references::{Named, Reference, references};
pub use spoken::Spoken;
pub use table::{Key, Keyed, PerRecord, Table};

use std::collections::BTreeMap;
use std::sync::Arc;

use bodies::Page as BodyPage;
use files::Files;
use gather::Gathered;
use names::Names;
use resolve::Resolver;
use tables::Tables;

use crate::diagnostics::{Warned, sort};
use crate::model::{Action, Actor, Body, Id, Lesson, Mission, Outcome, Page, Place, RecordId, Settings, Translation};
use crate::parse::Document;
use crate::picture::geo::Outline;
use crate::source::{FileId, SourceTree};

/// A milestone: its mission and its place in that mission's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MilestoneKey {
    /// The mission.
    pub mission: Key<Mission>,
    /// The index in its milestones.
    pub index: usize,
}

/// A barrier: its mission and its place in that mission's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BarrierKey {
    /// The mission.
    pub mission: Key<Mission>,
    /// The index in its barriers.
    pub index: usize,
}

/// A record of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordKey {
    /// A mission.
    Mission(Key<Mission>),
    /// An action.
    Action(Key<Action>),
    /// An outcome.
    Outcome(Key<Outcome>),
    /// A lesson.
    Lesson(Key<Lesson>),
    /// An actor.
    Actor(Key<Actor>),
    /// A place.
    Place(Key<Place>),
    /// A page of words.
    Page(Key<Page>),
}

/// A record with the words under it and the file it stands in.
#[derive(Debug, Clone)]
pub struct Entry<T> {
    /// The record.
    pub record: T,
    /// The words under it.
    pub body: Body,
    /// The file.
    pub file: FileId,
    /// What the links and pictures of the body lead to.
    pub targets: Targets,
}

/// Words of a record in another language, with where their links lead.
#[derive(Debug, Clone)]
pub struct Translated {
    /// The words.
    pub words: Arc<Translation>,
    /// What the links and pictures of the body lead to.
    pub targets: Targets,
}

/// The whole portfolio, resolved. Tables are in the order of ids.
#[derive(Debug, Clone)]
pub struct Portfolio {
    /// The settings of the site.
    pub settings: Settings,
    /// The words of the front page, when there are any.
    pub front: Option<Entry<Page>>,
    /// The missions.
    pub missions: Table<Mission>,
    /// The actions.
    pub actions: Table<Action>,
    /// The outcomes; their measurements are those of the front matter and of the CSV together, by date.
    pub outcomes: Table<Outcome>,
    /// The lessons.
    pub lessons: Table<Lesson>,
    /// The actors.
    pub actors: Table<Actor>,
    /// The places.
    pub places: Table<Place>,
    /// The pages of words.
    pub pages: Table<Page>,
    /// Words in other languages, by record and language; those of the front page go by the page `index`.
    pub translations: BTreeMap<(RecordId, String), Translated>,
    /// Files beside the words (pictures, downloads, maps), by their path from the site's root.
    pub assets: BTreeMap<Arc<str>, FileId>,
    /// The images that are shown or linked to.
    pub images: Images,
    /// What the map files draw that places and the settings name, by their path from `content/`.
    pub shapes: BTreeMap<Arc<str>, Arc<Outline>>,
    /// What refers to what.
    pub links: Links,
}

/// Whether drafts are part of the portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// They are, as `serve` shows them.
    Shown,
    /// They are not; a link to one is a warning.
    Hidden,
}

/// Resolves what the documents say about each other. What is found comes in the order of paths and places, whatever the order of
/// the documents.
pub fn link(documents: &[Arc<Document>], tree: &SourceTree, drafts: Drafts) -> Warned<Portfolio> {
    // 1. Every document finds its place, and every name is known.
    let mut told = Vec::new();
    let Gathered { settings, settings_read, mut front, mut tables, shelves } =
        gather::gather(documents, tree, drafts, &mut told);
    let names = Names::of(&tables, &shelves);

    // 2. What each record refers to, in its fields and in its words.
    let mut resolver = Resolver::new(&tables, &names, &shelves, Files::of(tree, &shelves.paths));
    resolver.front = front.as_ref().map(|front| &front.body);
    let mut links = resolver.links();
    resolver.attachments(front.as_ref().map(|front| &front.record.meta), settings.map.boundary.as_ref());
    let words = resolver.words();
    let front_targets = resolver.front.map(|body| resolver.body(BodyPage { body, record: None }));
    let translations = resolver.translations(settings_read.then_some(&settings));
    resolver.drafts();
    resolver.images_that_nobody_shows();
    let Resolver { edges, told: found, shapes, images, .. } = resolver;
    told.extend(found);

    // 3. Circles are opened before anything counts on there being none.
    cycles::open(&edges, &mut links, &tables, &mut told);
    inverses::fill(&mut links, &tables);

    // 4. What no record shows alone.
    figures::rates(&settings, &mut told);

    for (key, targets) in words {
        *tables.targets_mut(key) = targets;
    }
    if let (Some(front), Some(targets)) = (&mut front, front_targets) {
        front.targets = targets;
    }
    sort(&mut told, tree);
    let Tables { missions, actions, outcomes, lessons, actors, places, pages } = tables;
    let assets = shelves.assets;
    let portfolio = Portfolio {
        settings,
        front,
        missions,
        actions,
        outcomes,
        lessons,
        actors,
        places,
        pages,
        translations,
        assets,
        images,
        shapes,
        links,
    };
    Warned::new(portfolio, told)
}

impl<T> Entry<T> {
    /// Puts a record and its words together; where the links of the words lead is not known yet.
    fn unlinked(record: T, body: Body) -> Self {
        Self { record, file: body.file, body, targets: Targets::default() }
    }
}

impl Portfolio {
    /// Finds a record by its full name.
    pub fn find(&self, record: &RecordId) -> Option<RecordKey> {
        use crate::model::Kind;
        let id: &Id = &record.id;
        match record.kind {
            Kind::Mission => self.missions.find(id).map(RecordKey::Mission),
            Kind::Action => self.actions.find(id).map(RecordKey::Action),
            Kind::Outcome => self.outcomes.find(id).map(RecordKey::Outcome),
            Kind::Lesson => self.lessons.find(id).map(RecordKey::Lesson),
            Kind::Actor => self.actors.find(id).map(RecordKey::Actor),
            Kind::Place => self.places.find(id).map(RecordKey::Place),
            Kind::Page => self.pages.find(id).map(RecordKey::Page),
        }
    }

    /// Returns a milestone.
    pub fn milestone(&self, key: MilestoneKey) -> &crate::model::Milestone {
        &self.missions[key.mission].record.milestones[key.index]
    }

    /// Returns a barrier.
    pub fn barrier(&self, key: BarrierKey) -> &crate::model::Barrier {
        &self.missions[key.mission].record.barriers[key.index]
    }

    /// Returns what links a milestone.
    pub fn milestone_links(&self, key: MilestoneKey) -> &MilestoneLinks {
        &self.links.missions[key.mission].milestones[key.index]
    }

    /// Returns what every record carries, of any record.
    pub fn metadata(&self, key: RecordKey) -> &crate::model::Metadata {
        match key {
            RecordKey::Mission(key) => &self.missions[key].record.meta,
            RecordKey::Action(key) => &self.actions[key].record.meta,
            RecordKey::Outcome(key) => &self.outcomes[key].record.meta,
            RecordKey::Lesson(key) => &self.lessons[key].record.meta,
            RecordKey::Actor(key) => &self.actors[key].record.meta,
            RecordKey::Place(key) => &self.places[key].record.meta,
            RecordKey::Page(key) => &self.pages[key].record.meta,
        }
    }

    /// Returns the file that a record is written in.
    pub fn file(&self, key: RecordKey) -> FileId {
        match key {
            RecordKey::Mission(key) => self.missions[key].file,
            RecordKey::Action(key) => self.actions[key].file,
            RecordKey::Outcome(key) => self.outcomes[key].file,
            RecordKey::Lesson(key) => self.lessons[key].file,
            RecordKey::Actor(key) => self.actors[key].file,
            RecordKey::Place(key) => self.places[key].file,
            RecordKey::Page(key) => self.pages[key].file,
        }
    }

    /// Returns the full name of a record.
    pub fn record_id(&self, key: RecordKey) -> RecordId {
        use crate::model::Kind;
        let (kind, id) = match key {
            RecordKey::Mission(key) => (Kind::Mission, &self.missions[key].record.id),
            RecordKey::Action(key) => (Kind::Action, &self.actions[key].record.id),
            RecordKey::Outcome(key) => (Kind::Outcome, &self.outcomes[key].record.id),
            RecordKey::Lesson(key) => (Kind::Lesson, &self.lessons[key].record.id),
            RecordKey::Actor(key) => (Kind::Actor, &self.actors[key].record.id),
            RecordKey::Place(key) => (Kind::Place, &self.places[key].record.id),
            RecordKey::Page(key) => (Kind::Page, &self.pages[key].record.id),
        };
        RecordId { kind, id: id.clone() }
    }
}
