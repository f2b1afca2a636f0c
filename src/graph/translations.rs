//! Words in other languages: of a record that is there, in a language that the site speaks, of items that the record has.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::bodies::Page;
use super::names::Standing;
use super::resolve::Resolver;
use super::suggest::Scope;
use super::{RecordKey, Translated, diagnostics};
use crate::model::{RecordId, Settings, Translation};
use crate::source::Span;

/// Words in other languages, by record and language.
pub(super) type Translations = BTreeMap<(RecordId, String), Translated>;

impl<'a> Resolver<'a> {
    /// Leads each translation to its record; what belongs to none, or repeats another, is told and left out.
    pub(super) fn translations(&mut self, settings: Option<&Settings>) -> Translations {
        let mut translations = Translations::new();
        let mut first: HashMap<(&RecordId, &str), Span> = HashMap::new();
        for &translation in &self.shelves.translations {
            let span = Span::new(translation.file, 0..0);
            let Some(page) = self.translated(translation, span) else { continue };
            let name = (&translation.record, translation.language.as_str());
            if let Some(&earlier) = first.get(&name) {
                self.told.push(diagnostics::duplicate_translation(span, translation, earlier));
                continue;
            }
            first.insert(name, span);
            if let Some(settings) = settings
                && (!settings.languages.contains(&translation.language) || settings.language == translation.language)
            {
                self.told.push(diagnostics::unlisted_language(span, &translation.language, &settings.language));
            }
            let key = self.tables.find(&translation.record).filter(|_| page.record.is_some());
            if let Some(key) = key {
                self.items(key, translation);
            }
            let words = Arc::new(translation.clone());
            let translated = Translated { words, targets: self.body(page) };
            translations.insert((translation.record.clone(), translation.language.clone()), translated);
        }
        translations
    }

    /// Finds the page that a translation belongs to, or tells that there is none.
    fn translated(&mut self, translation: &'a Translation, span: Span) -> Option<Page<'a, 'a>> {
        let record = &translation.record;
        let of_front = self.files.tree.path(translation.file).starts_with("content/index.");
        if of_front && self.front.is_some() {
            return Some(Page { body: &translation.body, record: None });
        }
        match self.names.standing(record.kind, record.id.as_str()) {
            Some(Standing::Present) => Some(Page { body: &translation.body, record: Some(record) }),
            // The words of a draft stay with it, and of an unreadable file enough was said.
            Some(Standing::Hidden | Standing::Unreadable) => None,
            None => {
                let scope = Scope::Kind(record.kind);
                let near = self.suggestions.near(scope, record.id.as_str(), self.names.of_kind(record.kind));
                self.told.push(diagnostics::translation_without_record(span, record, near.as_ref()));
                None
            }
        }
    }

    /// Checks that the items of lists that a translation names are there.
    fn items(&mut self, key: RecordKey, translation: &Translation) {
        for (path, &span) in &translation.items {
            // Items within items are their own record's affair: what holds them is checked.
            let Some((list, item)) = path.split_once('.').filter(|(_, item)| !item.contains('.')) else { continue };
            let Some(items) = self.list(key, list) else { continue };
            let by_position = item.parse::<usize>().is_ok_and(|position| position < items.count);
            if !by_position && !items.ids.contains(&item) {
                let near = self.suggestions.compare(item, items.ids.iter().copied());
                self.told.push(diagnostics::unknown_item(span, (list, item), &translation.record, near.as_ref()));
            }
        }
    }

    /// Finds a list of a record by the name of its field; none when the field is no list of items with words.
    fn list(&self, key: RecordKey, name: &str) -> Option<Items<'a>> {
        let tables = self.tables;
        let meta = match key {
            RecordKey::Mission(key) => {
                let mission = &tables.missions[key].record;
                match name {
                    "milestones" => return Some(Items::named(mission.milestones.iter().map(|item| item.id.as_str()))),
                    "barriers" => return Some(Items::named(mission.barriers.iter().map(|item| item.id.as_str()))),
                    "enablers" => return Some(Items::named(mission.enablers.iter().map(|item| item.id.as_str()))),
                    "events" => return Some(Items::numbered(mission.events.len())),
                    "funding" => return Some(Items::numbered(mission.funding.len())),
                    _ => &mission.meta,
                }
            }
            RecordKey::Action(key) => {
                let action = &tables.actions[key].record;
                match name {
                    "advances" => return Some(Items::numbered(action.advances.len())),
                    "moves" => return Some(Items::numbered(action.moves.len())),
                    "tasks" => return Some(Items::numbered(action.tasks.len())),
                    "commitments" => return Some(Items::numbered(action.commitments.len())),
                    "funding" => return Some(Items::numbered(action.funding.len())),
                    _ => &action.meta,
                }
            }
            RecordKey::Outcome(key) => {
                let outcome = &tables.outcomes[key].record;
                match name {
                    "scenarios" => return Some(Items::named(outcome.scenarios.iter().map(|item| item.id.as_str()))),
                    "targets" => return Some(Items::numbered(outcome.targets.len())),
                    "measurements" => return Some(Items::numbered(outcome.measurements.len())),
                    _ => &outcome.meta,
                }
            }
            RecordKey::Lesson(key) => &tables.lessons[key].record.meta,
            RecordKey::Actor(key) => &tables.actors[key].record.meta,
            RecordKey::Place(key) => &tables.places[key].record.meta,
            RecordKey::Page(key) => &tables.pages[key].record.meta,
        };
        match name {
            "facts" => Some(Items::numbered(meta.facts.len())),
            "sources" => Some(Items::numbered(meta.sources.len())),
            "disputed" => Some(Items::numbered(meta.disputed.len())),
            _ => None,
        }
    }
}

/// The items of a list, as a translation may name them.
struct Items<'a> {
    ids: Vec<&'a str>,
    count: usize,
}

impl<'a> Items<'a> {
    fn named(ids: impl Iterator<Item = &'a str>) -> Self {
        let ids: Vec<&str> = ids.collect();
        Self { count: ids.len(), ids }
    }

    fn numbered(count: usize) -> Self {
        Self { ids: Vec::new(), count }
    }
}
