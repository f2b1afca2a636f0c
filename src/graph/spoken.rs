//! A portfolio in another of its languages: the same facts, with words put in the place of words.
//!
//! Owns which field of a record the path of a translated word means: the one place that does, so that pages need not ask. Must
//! not know pages. A portfolio is cloned whole for each language: texts, outlines and files are shared, so what a language costs
//! is its titles, sentences and lists of links, a few kilobytes for a record.

use std::collections::{BTreeMap, BTreeSet};

use super::{BodyTarget, Coverage, Entry, Keyed, Portfolio, Table, Translated};
use crate::model::{
    Action, Actor, Anchor, Disputed, Funding, FundingSource, Kind, Lesson, Metadata, Mission, Outcome, Page, Place,
    RecordId, Source,
};
use crate::source::Spanned;

/// A portfolio in one of its languages.
#[derive(Debug)]
pub struct Spoken {
    /// The portfolio, with every word that is translated in its translation.
    pub portfolio: Portfolio,
    /// What is said in the default language, since nobody has translated it: whole titles, sentences and bodies. Titles of
    /// sources and names of publishers are left out: they are in the language of the source, whatever the portfolio's is.
    pub foreign: BTreeSet<String>,
    /// How far it is translated.
    pub coverage: Coverage,
}

impl Portfolio {
    /// Says the portfolio in another language.
    pub fn spoken(&self, language: &str) -> Spoken {
        let mut portfolio = self.clone();
        let translations = Translations { all: &self.translations, language };
        let mut found = Found::default();
        translations.put(&mut portfolio.missions, &mut found);
        translations.put(&mut portfolio.actions, &mut found);
        translations.put(&mut portfolio.outcomes, &mut found);
        translations.put(&mut portfolio.lessons, &mut found);
        translations.put(&mut portfolio.actors, &mut found);
        translations.put(&mut portfolio.places, &mut found);
        translations.put(&mut portfolio.pages, &mut found);
        if let Some(front) = &mut portfolio.front
            && translations.put_entry(front, &mut found)
        {
            // The settings have no translation; what the front page says in a sentence stands for the whole.
            portfolio.settings.summary.clone_from(&front.record.meta.summary);
        } else {
            found.foreign.extend(portfolio.settings.summary.clone());
        }
        let settings = &portfolio.settings;
        found.foreign.insert(settings.title.clone());
        found.foreign.extend(settings.community.clone());
        found.foreign.extend(settings.nav.iter().map(|item| item.title.clone()));
        follow_headings(self, &found.headings, &mut portfolio);
        // What is said in both is said in the page's language.
        let Found { foreign, own, coverage, .. } = found;
        Spoken { portfolio, coverage, foreign: foreign.into_iter().filter(|words| !own.contains(words)).collect() }
    }
}

/// The translations of a portfolio into a language.
struct Translations<'a> {
    all: &'a BTreeMap<(RecordId, String), Translated>,
    language: &'a str,
}

/// What was met on the way.
#[derive(Default)]
struct Found {
    /// Words without a translation.
    foreign: BTreeSet<String>,
    /// Translations.
    own: BTreeSet<String>,
    /// The headings of translated bodies by the ids that they had before; none for one that has nothing in its place.
    headings: BTreeMap<RecordId, BTreeMap<String, Option<String>>>,
    coverage: Coverage,
}

impl Translations<'_> {
    /// Puts translations in the place of the words of every record of a kind.
    fn put<T: Worded>(&self, table: &mut Table<T>, found: &mut Found) {
        for entry in table.entries_mut() {
            self.put_entry(entry, found);
        }
    }

    /// Puts a translation in the place of the words of a record, and says whether it has a summary.
    fn put_entry<T: Worded>(&self, entry: &mut Entry<T>, found: &mut Found) -> bool {
        let record = RecordId { kind: T::KIND, id: entry.record.id().clone() };
        let translated = self.all.get(&(record.clone(), self.language.to_owned()));
        if let Some(translated) = translated {
            // Whoever mends this page in this language mends the translation.
            entry.file = translated.words.file;
        }
        found.coverage.records.entry(T::KIND).or_default().count(translated.is_some());
        let has_body = !entry.body.text.trim().is_empty();
        let with_body = translated.filter(|translated| !translated.words.body.text.trim().is_empty());
        if let Some(Translated { words, targets }) = with_body {
            found.coverage.texts.count(true);
            found.headings.insert(record, headings(&entry.body.anchors, &words.body.anchors));
            entry.body = words.body.clone();
            entry.targets.clone_from(targets);
        } else {
            if has_body {
                found.coverage.texts.count(false);
            }
            found.foreign.insert(entry.body.text.to_string());
        }
        let is_named = matches!(T::KIND, Kind::Actor | Kind::Place);
        let mut words = Words { said: translated.map(|translated| &translated.words.words), found };
        words.metadata(entry.record.meta_mut(), is_named);
        entry.record.put(&mut words);
        words.get("summary").is_some()
    }
}

/// A record with words beside those that every record carries.
trait Worded: Keyed {
    const KIND: Kind;

    /// Puts translations in the place of these words.
    fn put(&mut self, _words: &mut Words<'_, '_>) {}
}

impl Worded for Mission {
    const KIND: Kind = Kind::Mission;

    fn put(&mut self, words: &mut Words<'_, '_>) {
        words.mission(self);
    }
}

impl Worded for Action {
    const KIND: Kind = Kind::Action;

    fn put(&mut self, words: &mut Words<'_, '_>) {
        words.action(self);
    }
}

impl Worded for Outcome {
    const KIND: Kind = Kind::Outcome;

    fn put(&mut self, words: &mut Words<'_, '_>) {
        words.outcome(self);
    }
}

impl Worded for Lesson {
    const KIND: Kind = Kind::Lesson;

    fn put(&mut self, words: &mut Words<'_, '_>) {
        words.lesson(self);
    }
}

impl Worded for Actor {
    const KIND: Kind = Kind::Actor;
}

impl Worded for Place {
    const KIND: Kind = Kind::Place;
}

impl Worded for Page {
    const KIND: Kind = Kind::Page;
}

/// Finds for each heading the one at the same place in a translation.
fn headings(before: &[Anchor], after: &[Anchor]) -> BTreeMap<String, Option<String>> {
    let stays = |heading: &Anchor| after.iter().any(|other| other.id == heading.id);
    let gone = before.iter().enumerate().filter(|(_, heading)| !stays(heading));
    gone.map(|(at, heading)| (heading.id.clone(), after.get(at).map(|other| other.id.clone()))).collect()
}

/// The words of one record, to be put in their places.
struct Words<'a, 'f> {
    said: Option<&'a BTreeMap<String, Spanned<String>>>,
    found: &'f mut Found,
}

impl Words<'_, '_> {
    fn get(&self, path: &str) -> Option<String> {
        self.said.and_then(|said| said.get(path)).map(|words| words.value.clone())
    }

    /// Puts the translation of a field in its place, or notes that there is none.
    fn put(&mut self, path: &str, words: &mut String) {
        match self.get(path) {
            Some(translation) => {
                self.found.coverage.texts.count(true);
                self.found.own.insert(translation.clone());
                *words = translation;
            }
            None if words.contains(char::is_alphabetic) => {
                self.found.coverage.texts.count(false);
                self.found.foreign.insert(words.clone());
            }
            None => {}
        }
    }

    fn maybe(&mut self, path: &str, words: &mut Option<String>) {
        match words {
            Some(words) => self.put(path, words),
            None => *words = self.get(path),
        }
    }

    /// Puts a translation in its place whose absence is nothing to mark: names are the same in many languages.
    fn quietly(&self, path: &str, words: &mut Option<String>) {
        if let Some(translation) = self.get(path) {
            *words = Some(translation);
        }
    }

    /// Returns the path of an item of a list: by its id where the translation names it so, else by its position.
    fn item(&self, list: &str, id: &str, position: usize) -> String {
        let by_id = format!("{list}.{id}.");
        let is_named = self.said.is_some_and(|said| {
            said.range(by_id.clone()..).next().is_some_and(|(path, _)| path.starts_with(by_id.as_str()))
        });
        if is_named { by_id } else { format!("{list}.{position}.") }
    }

    /// Puts the words that every record carries; a title that is a name counts only where it is translated.
    fn metadata(&mut self, meta: &mut Metadata, is_named: bool) {
        let before = self.found.coverage.texts;
        self.put("title", &mut meta.title.value);
        if is_named && before.translated == self.found.coverage.texts.translated {
            self.found.coverage.texts = before;
        }
        self.maybe("summary", &mut meta.summary);
        if let Some(image) = &mut meta.image {
            self.put("image.alt", &mut image.alt);
            self.maybe("image.caption", &mut image.caption);
            self.maybe("image.credit", &mut image.credit);
        }
        for (at, fact) in meta.facts.iter_mut().enumerate() {
            self.put(&format!("facts.{at}.label"), &mut fact.label);
            self.put(&format!("facts.{at}.value"), &mut fact.value);
            self.sources(&format!("facts.{at}."), &mut fact.sources);
        }
        self.sources("", &mut meta.sources);
        self.disputed("", &mut meta.disputed);
    }

    fn sources(&mut self, of: &str, sources: &mut [Source]) {
        for (at, source) in sources.iter_mut().enumerate() {
            self.quietly(&format!("{of}sources.{at}.title"), &mut source.title);
            self.quietly(&format!("{of}sources.{at}.publisher"), &mut source.publisher);
            self.maybe(&format!("{of}sources.{at}.supports"), &mut source.supports);
            self.maybe(&format!("{of}sources.{at}.note"), &mut source.note);
        }
    }

    fn disputed(&mut self, of: &str, disputed: &mut [Disputed]) {
        for (at, disputed) in disputed.iter_mut().enumerate() {
            let path = format!("{of}disputed.{at}.");
            self.put(&format!("{path}about"), &mut disputed.about);
            for (at, version) in disputed.versions.iter_mut().enumerate() {
                self.put(&format!("{path}versions.{at}.value"), &mut version.value);
                self.sources(&format!("{path}versions.{at}."), &mut version.sources);
            }
        }
    }

    fn funding(&mut self, funding: &mut [Funding]) {
        for (at, line) in funding.iter_mut().enumerate() {
            let path = format!("funding.{at}.");
            if let Some(FundingSource::Name(name)) = &mut line.from {
                self.put(&format!("{path}from_name"), name);
            }
            self.maybe(&format!("{path}conditions"), &mut line.conditions);
            self.maybe(&format!("{path}note"), &mut line.note);
            self.sources(&path, &mut line.sources);
            self.disputed(&path, &mut line.disputed);
        }
    }

    fn mission(&mut self, mission: &mut Mission) {
        self.maybe("statement", &mut mission.statement);
        self.maybe("result", &mut mission.result);
        self.funding(&mut mission.funding);
        for (at, milestone) in mission.milestones.iter_mut().enumerate() {
            let path = self.item("milestones", milestone.id.as_str(), at);
            self.put(&format!("{path}title"), &mut milestone.title.value);
            self.maybe(&format!("{path}note"), &mut milestone.note);
            if let Some(dropped) = &mut milestone.dropped {
                self.maybe(&format!("{path}dropped.why"), &mut dropped.why);
            }
            self.sources(&path, &mut milestone.sources);
            self.disputed(&path, &mut milestone.disputed);
        }
        for (at, barrier) in mission.barriers.iter_mut().enumerate() {
            let path = self.item("barriers", barrier.id.as_str(), at);
            self.put(&format!("{path}title"), &mut barrier.title.value);
            self.sources(&path, &mut barrier.sources);
        }
        for (at, enabler) in mission.enablers.iter_mut().enumerate() {
            let path = self.item("enablers", enabler.id.as_str(), at);
            self.put(&format!("{path}title"), &mut enabler.title.value);
            self.sources(&path, &mut enabler.sources);
        }
        for (at, event) in mission.events.iter_mut().enumerate() {
            self.put(&format!("events.{at}.title"), &mut event.title);
            self.sources(&format!("events.{at}."), &mut event.sources);
        }
    }

    fn action(&mut self, action: &mut Action) {
        for (at, advance) in action.advances.iter_mut().enumerate() {
            self.maybe(&format!("advances.{at}.note"), &mut advance.note);
        }
        for (at, moved) in action.moves.iter_mut().enumerate() {
            self.maybe(&format!("moves.{at}.note"), &mut moved.note);
        }
        for (at, task) in action.tasks.iter_mut().enumerate() {
            self.put(&format!("tasks.{at}.title"), &mut task.title);
            self.maybe(&format!("tasks.{at}.note"), &mut task.note);
        }
        for (at, commitment) in action.commitments.iter_mut().enumerate() {
            self.maybe(&format!("commitments.{at}.statement"), &mut commitment.statement);
            self.sources(&format!("commitments.{at}."), &mut commitment.sources);
        }
        self.funding(&mut action.funding);
        if let Some(stopped) = &mut action.stopped {
            self.maybe("stopped.why", &mut stopped.why);
        }
    }

    fn outcome(&mut self, outcome: &mut Outcome) {
        self.put("unit", &mut outcome.unit);
        if let Some(baseline) = &mut outcome.baseline {
            self.sources("baseline.", &mut baseline.sources);
        }
        for (at, target) in outcome.targets.iter_mut().enumerate() {
            self.sources(&format!("targets.{at}."), &mut target.sources);
        }
        // Those of a CSV file come by date between those of the record's own file, whose places there are their names.
        let own = outcome.meta.title.span.file;
        let mut places: Vec<usize> = (0..outcome.measurements.len()).collect();
        places.retain(|&at| outcome.measurements[at].span.file == own);
        places.sort_by_key(|&at| outcome.measurements[at].span.start);
        for (name, at) in places.into_iter().enumerate() {
            let measurement = &mut outcome.measurements[at];
            self.maybe(&format!("measurements.{name}.note"), &mut measurement.note);
            self.sources(&format!("measurements.{name}."), &mut measurement.sources);
        }
        for (at, scenario) in outcome.scenarios.iter_mut().enumerate() {
            let path = self.item("scenarios", scenario.id.as_str(), at);
            self.put(&format!("{path}title"), &mut scenario.title);
        }
    }

    fn lesson(&mut self, lesson: &mut Lesson) {
        self.put("learned", &mut lesson.learned);
        self.maybe("tried", &mut lesson.tried);
        self.maybe("expected", &mut lesson.expected);
        self.maybe("happened", &mut lesson.happened);
        if let Some(next) = &mut lesson.next {
            self.put("next", &mut next.value);
        }
    }
}

/// Leads links to the headings of translated words: a heading's id follows from its words, so the heading at the same place in
/// the translation stands for it; where there is none, the link leads to the top of the page.
fn follow_headings(
    names: &Portfolio,
    headings: &BTreeMap<RecordId, BTreeMap<String, Option<String>>>,
    spoken: &mut Portfolio,
) {
    let front = names.front.as_ref().map(|front| RecordId { kind: Kind::Page, id: front.record.id.clone() });
    let lead = |links: &mut Vec<BodyTarget>| {
        for target in links {
            let (record, anchor) = match target {
                BodyTarget::Record(key, anchor) => (Some(names.record_id(*key)), anchor),
                BodyTarget::Front(anchor) => (front.clone(), anchor),
                BodyTarget::Anchor(_) | BodyTarget::File(_) | BodyTarget::Outside | BodyTarget::Nowhere => continue,
            };
            let moved = record.and_then(|record| headings.get(&record)?.get(anchor.as_ref()?).cloned());
            if let Some(moved) = moved {
                *anchor = moved;
            }
        }
    };
    spoken.missions.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.actions.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.outcomes.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.lessons.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.actors.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.places.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.pages.entries_mut().iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
    spoken.front.iter_mut().map(|entry| &mut entry.targets.links).for_each(lead);
}
