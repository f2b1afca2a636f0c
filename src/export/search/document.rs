//! What can be found: records and pages of words, milestones as parts of their missions, with everything that is said of them.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::plain;
use crate::graph::{Key, MilestoneKey, RecordKey, milestone_anchor};
use crate::model::{Action, Lesson, Mission, Place, Stage, Vocabulary};
use crate::pages::{self, Edition};

/// Where a word stands; the later, the more it says of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Body,
    Heading,
    /// A word to find it by, which no sentence shows.
    Tag,
    Title,
}

/// Something that can be found.
#[derive(Debug, Clone, Default)]
pub(super) struct Document {
    /// Its address from the front page of its language.
    pub(super) href: String,
    pub(super) title: String,
    /// What it is part of, or how far it is.
    pub(super) context: String,
    /// What is said, in the order of the page; whether each is in another language than the page.
    pub(super) pieces: Vec<(Field, String, bool)>,
    pub(super) missions: Vec<Key<Mission>>,
    pub(super) stage: Option<Stage>,
    pub(super) places: Vec<Key<Place>>,
}

impl Document {
    /// Adds something that is said; what was said before, or says nothing, is left out.
    pub(super) fn add(&mut self, field: Field, text: &str, foreign: bool) {
        let text = text.trim();
        if !text.is_empty() && !self.pieces.iter().any(|(_, said, _)| said == text) {
            self.pieces.push((field, text.split_whitespace().collect::<Vec<_>>().join(" "), foreign));
        }
    }
}

/// The kinds of documents, in the order in which they come.
pub(super) const KINDS: [&str; 8] = ["mission", "milestone", "action", "outcome", "lesson", "actor", "place", "page"];

/// What a document is made from.
#[derive(Debug, Clone, Copy)]
enum Origin {
    Record(RecordKey),
    Milestone(MilestoneKey),
    Front,
}

/// Says whether a text stands in another language than the page.
pub(super) type IsForeign<'a> = &'a (dyn Fn(&str) -> bool + Sync);

/// Gathers the documents of an edition, kind by kind, and how many there are of each kind.
pub(super) fn gather(edition: &Edition<'_>, is_foreign: IsForeign<'_>) -> (Vec<Document>, [usize; KINDS.len()]) {
    let portfolio = edition.portfolio;
    let milestones = portfolio.missions.iter().flat_map(|(mission, entry)| {
        (0..entry.record.milestones.len()).map(move |index| Origin::Milestone(MilestoneKey { mission, index }))
    });
    let front = portfolio.front.iter().map(|_| Origin::Front);
    let kinds: [Vec<Origin>; KINDS.len()] = [
        portfolio.missions.keys().map(|key| Origin::Record(key.into())).collect(),
        milestones.collect(),
        portfolio.actions.keys().map(|key| Origin::Record(key.into())).collect(),
        portfolio.outcomes.keys().map(|key| Origin::Record(key.into())).collect(),
        portfolio.lessons.keys().map(|key| Origin::Record(key.into())).collect(),
        portfolio.actors.keys().map(|key| Origin::Record(key.into())).collect(),
        portfolio.places.keys().map(|key| Origin::Record(key.into())).collect(),
        portfolio.pages.keys().map(|key| Origin::Record(key.into())).chain(front).collect(),
    ];
    let counts = kinds.each_ref().map(Vec::len);
    let reader = Reader { edition, is_foreign };
    (kinds.concat().into_par_iter().map(|origin| reader.document(origin)).collect(), counts)
}

struct Reader<'a> {
    edition: &'a Edition<'a>,
    is_foreign: IsForeign<'a>,
}

impl Reader<'_> {
    fn document(&self, origin: Origin) -> Document {
        let portfolio = self.edition.portfolio;
        match origin {
            Origin::Record(key) => self.record(key),
            Origin::Milestone(key) => self.milestone(key),
            Origin::Front => {
                let mut document = Document { href: "index.html".to_owned(), ..Document::default() };
                if let Some(front) = &portfolio.front {
                    document.title.clone_from(&front.record.meta.title.value);
                    self.metadata(&mut document, &front.record.meta);
                    plain::add(&mut document, portfolio, front, (self.is_foreign)(&front.body.text));
                }
                document
            }
        }
    }

    fn milestone(&self, key: MilestoneKey) -> Document {
        let portfolio = self.edition.portfolio;
        let milestone = portfolio.milestone(key);
        let page = pages::of_record(portfolio, RecordKey::Mission(key.mission));
        let mut document = Document {
            href: format!("{page}#{}", milestone_anchor(milestone.id.as_str())),
            title: milestone.title.value.clone(),
            context: portfolio.missions[key.mission].record.meta.title.value.clone(),
            missions: vec![key.mission],
            ..Document::default()
        };
        self.say(&mut document, Field::Title, Some(&milestone.title.value));
        self.say(&mut document, Field::Body, milestone.note.as_ref());
        self.say(&mut document, Field::Body, milestone.dropped.as_ref().and_then(|dropped| dropped.why.as_ref()));
        document
    }

    fn record(&self, key: RecordKey) -> Document {
        let (portfolio, links) = (self.edition.portfolio, &self.edition.portfolio.links);
        let meta = portfolio.metadata(key);
        let mut document = Document {
            href: pages::of_record(portfolio, key).to_string(),
            title: meta.title.value.clone(),
            ..Document::default()
        };
        self.metadata(&mut document, meta);
        match key {
            RecordKey::Mission(key) => {
                self.mission(&mut document, key);
                document.missions = vec![key];
                document.places.clone_from(&links.missions[key].places);
                self.body(&mut document, &portfolio.missions[key]);
            }
            RecordKey::Action(key) => {
                let stage = portfolio.actions[key].record.stage.value;
                document.context = self.edition.language.say(&format!("stage-{}", stage.as_str()));
                document.stage = Some(stage);
                document.missions.clone_from(&links.actions[key].missions);
                document.places.clone_from(&links.actions[key].places);
                self.action(&mut document, key);
                self.body(&mut document, &portfolio.actions[key]);
            }
            RecordKey::Outcome(key) => {
                document.missions.clone_from(&links.outcomes[key].missions);
                document.add(Field::Body, &portfolio.outcomes[key].record.unit, false);
                self.body(&mut document, &portfolio.outcomes[key]);
            }
            RecordKey::Lesson(key) => {
                document.missions.clone_from(&links.lessons[key].missions);
                self.lesson(&mut document, key);
                self.body(&mut document, &portfolio.lessons[key]);
            }
            RecordKey::Actor(key) => {
                document.places.clone_from(&links.actors[key].places);
                self.body(&mut document, &portfolio.actors[key]);
            }
            RecordKey::Place(key) => {
                document.places = vec![key];
                self.body(&mut document, &portfolio.places[key]);
            }
            RecordKey::Page(key) => self.body(&mut document, &portfolio.pages[key]),
        }
        document
    }

    fn say(&self, document: &mut Document, field: Field, text: Option<&String>) {
        if let Some(text) = text {
            document.add(field, text, (self.is_foreign)(text));
        }
    }

    fn body<T>(&self, document: &mut Document, entry: &crate::graph::Entry<T>) {
        plain::add(document, self.edition.portfolio, entry, (self.is_foreign)(&entry.body.text));
    }

    fn metadata(&self, document: &mut Document, meta: &crate::model::Metadata) {
        self.say(document, Field::Title, Some(&meta.title.value));
        self.say(document, Field::Heading, meta.summary.as_ref());
        for tag in &meta.tags {
            self.say(document, Field::Tag, Some(&tag.value));
        }
        for fact in &meta.facts {
            self.say(document, Field::Body, Some(&format!("{}: {}", fact.label, fact.value)));
        }
    }

    fn mission(&self, document: &mut Document, key: Key<Mission>) {
        let mission = &self.edition.portfolio.missions[key].record;
        self.say(document, Field::Heading, mission.statement.as_ref());
        self.say(document, Field::Body, mission.result.as_ref());
        for barrier in &mission.barriers {
            self.say(document, Field::Body, Some(&barrier.title.value));
        }
        for enabler in &mission.enablers {
            self.say(document, Field::Body, Some(&enabler.title.value));
        }
        for event in &mission.events {
            self.say(document, Field::Body, Some(&event.title));
        }
    }

    fn action(&self, document: &mut Document, key: Key<Action>) {
        let (portfolio, action) = (self.edition.portfolio, &self.edition.portfolio.actions[key].record);
        for (commitment, actor) in action.commitments.iter().zip(&portfolio.links.actions[key].commitments) {
            if let Some(actor) = actor {
                self.say(document, Field::Body, Some(&portfolio.actors[*actor].record.meta.title.value));
            }
            self.say(document, Field::Body, commitment.statement.as_ref());
        }
        for task in &action.tasks {
            self.say(document, Field::Body, Some(&task.title));
        }
        self.say(document, Field::Body, action.stopped.as_ref().and_then(|stopped| stopped.why.as_ref()));
    }

    fn lesson(&self, document: &mut Document, key: Key<Lesson>) {
        let lesson = &self.edition.portfolio.lessons[key].record;
        self.say(document, Field::Heading, Some(&lesson.learned));
        let next = lesson.next.as_ref().map(|next| &next.value);
        for text in [lesson.tried.as_ref(), lesson.expected.as_ref(), lesson.happened.as_ref(), next] {
            self.say(document, Field::Body, text);
        }
    }
}
