//! A record's words in another language. Facts are written once, in the file of the default language: here they are refused.

use std::collections::BTreeMap;

use super::diagnostics;
use super::reader::Reader;
use super::scalar::text;
use super::yaml::{Entry, Node, Value};
use crate::diagnostics::nearest;
use crate::model::{Id, Kind};
use crate::source::{Span, Spanned};

/// What a field of a translation holds.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    /// Words.
    Words,
    /// A group of fields.
    Fields(&'static [(&'static str, Holds)]),
    /// A list whose items are named by `id` or by position.
    Items(&'static [(&'static str, Holds)]),
}

use Holds::{Fields, Items, Words};

const SOURCES: &[(&str, Holds)] = &[("title", Words), ("publisher", Words), ("supports", Words), ("note", Words)];
const VERSIONS: &[(&str, Holds)] = &[("value", Words), ("sources", Items(SOURCES))];
const DISPUTED: &[(&str, Holds)] = &[("about", Words), ("versions", Items(VERSIONS))];
const RECORD: &[(&str, Holds)] = &[
    ("title", Words),
    ("summary", Words),
    ("image", Fields(&[("alt", Words), ("caption", Words), ("credit", Words)])),
    ("facts", Items(&[("label", Words), ("value", Words), ("sources", Items(SOURCES))])),
    ("sources", Items(SOURCES)),
    ("disputed", Items(DISPUTED)),
];
const FUNDING: &[(&str, Holds)] = &[
    ("from_name", Words),
    ("conditions", Words),
    ("note", Words),
    ("sources", Items(SOURCES)),
    ("disputed", Items(DISPUTED)),
];
const MISSION: &[(&str, Holds)] = &[
    ("statement", Words),
    ("result", Words),
    ("funding", Items(FUNDING)),
    (
        "milestones",
        Items(&[
            ("title", Words),
            ("note", Words),
            ("dropped", Fields(&[("why", Words)])),
            ("sources", Items(SOURCES)),
            ("disputed", Items(DISPUTED)),
        ]),
    ),
    ("barriers", Items(&[("title", Words), ("sources", Items(SOURCES))])),
    ("enablers", Items(&[("title", Words), ("sources", Items(SOURCES))])),
    ("events", Items(&[("title", Words), ("sources", Items(SOURCES))])),
];
const ACTION: &[(&str, Holds)] = &[
    ("advances", Items(&[("note", Words)])),
    ("moves", Items(&[("note", Words)])),
    ("tasks", Items(&[("title", Words), ("note", Words)])),
    ("commitments", Items(&[("statement", Words), ("sources", Items(SOURCES))])),
    ("funding", Items(FUNDING)),
    ("stopped", Fields(&[("why", Words)])),
];
const OUTCOME: &[(&str, Holds)] = &[
    ("unit", Words),
    ("baseline", Fields(&[("sources", Items(SOURCES))])),
    ("targets", Items(&[("sources", Items(SOURCES))])),
    ("measurements", Items(&[("note", Words), ("sources", Items(SOURCES))])),
    ("scenarios", Items(&[("title", Words)])),
];
const LESSON: &[(&str, Holds)] =
    &[("learned", Words), ("tried", Words), ("expected", Words), ("happened", Words), ("next", Words)];

/// The fields that are facts, on any record or item: refused by name, so that the reason can be told.
const FACTS: &[&str] = &[
    "tags",
    "sdg",
    "updated",
    "review_by",
    "draft",
    "aliases",
    "extra",
    "file",
    "url",
    "accessed",
    "archived",
    "weak",
    "target",
    "starts",
    "part_of",
    "continues",
    "status",
    "ended",
    "steward",
    "headline",
    "places",
    "critical",
    "by",
    "needs",
    "shown_by",
    "met",
    "dropped",
    "blocks",
    "severity",
    "lever",
    "helps",
    "answers",
    "date",
    "stage",
    "kind",
    "ends",
    "confirmed",
    "reached",
    "confidence",
    "horizon",
    "facet",
    "risk",
    "impact",
    "cost",
    "to",
    "strength",
    "outcome",
    "effect",
    "amount",
    "due",
    "done",
    "actor",
    "role",
    "agreed",
    "from",
    "via",
    "capital",
    "instrument",
    "how",
    "who",
    "at",
    "direction",
    "level",
    "missions",
    "every",
    "method",
    "judged_by",
    "low",
    "high",
    "series",
    "mission",
    "scenario",
    "points",
    "about",
    "result",
    "voice",
    "evidence",
    "led_to",
    "authors",
    "type",
    "lat",
    "lon",
    "geometry",
    "precision",
    "value",
    "stopped",
    "baseline",
    "targets",
    "measurements",
];

/// Lists the fields that the translation of a record may have.
pub(crate) fn translated(kind: Kind) -> impl Iterator<Item = (&'static str, Holds)> {
    RECORD.iter().chain(of_kind(kind)).copied()
}

fn of_kind(kind: Kind) -> &'static [(&'static str, Holds)] {
    match kind {
        Kind::Mission => MISSION,
        Kind::Action => ACTION,
        Kind::Outcome => OUTCOME,
        Kind::Lesson => LESSON,
        Kind::Actor | Kind::Place | Kind::Page => &[],
    }
}

/// What a translation says.
#[derive(Default)]
pub(super) struct Said {
    /// Words by the path of their field.
    pub(super) words: BTreeMap<String, Spanned<String>>,
    /// Where items of lists are named, by the path of the item.
    pub(super) items: BTreeMap<String, Span>,
}

/// Reads the front matter of a translation.
pub(super) fn words(reader: &Reader, kind: Kind, entries: &[Entry]) -> Said {
    let known: Vec<(&str, Holds)> = translated(kind).collect();
    let mut walk = Walk { reader, found: Said::default() };
    walk.group("", &known, entries);
    walk.found
}

struct Walk<'r> {
    reader: &'r Reader<'r>,
    found: Said,
}

impl Walk<'_> {
    /// Reads a group's fields; its path ends with a point, unless it is the record itself.
    fn group(&mut self, path: &str, known: &[(&'static str, Holds)], entries: &[Entry]) {
        for entry in entries {
            let Some((name, holds)) = known.iter().find(|(name, _)| *name == entry.key) else {
                self.refuse(path, known, entry);
                continue;
            };
            if entry.value.is_nothing() {
                continue;
            }
            let path = format!("{path}{name}");
            match (holds, &entry.value.value) {
                (Words, _) => self.word(path, &entry.value),
                (Fields(known), Value::Map(entries)) => self.group(&format!("{path}."), known, entries),
                (Items(known), Value::List(items)) => {
                    for (position, item) in items.iter().enumerate() {
                        let name = Spanned::new(position.to_string(), self.reader.first_line(item.span));
                        self.item(&path, &name, known, item);
                    }
                }
                (Items(known), Value::Map(named)) => self.named(&path, known, named),
                (Fields(_) | Items(_), _) => self.wrong_shape(&entry.value),
            }
        }
    }

    fn word(&mut self, path: String, node: &Node) {
        if let Some(words) = text(self.reader, node) {
            self.found.words.insert(path, Spanned::new(words, node.span));
        }
    }

    /// Reads items of a list that are written as a group, each under its id or position.
    fn named(&mut self, path: &str, known: &[(&'static str, Holds)], named: &[Entry]) {
        for entry in named {
            if Id::new(&entry.key).is_none() {
                self.reader.tell(diagnostics::unknown_translated_item(entry.key_span, &entry.key));
            } else {
                self.item(path, &Spanned::new(entry.key.clone(), entry.key_span), known, &entry.value);
            }
        }
    }

    fn item(&mut self, path: &str, position: &Spanned<String>, known: &[(&'static str, Holds)], item: &Node) {
        let Value::Map(entries) = &item.value else {
            if !item.is_nothing() {
                self.wrong_shape(item);
            }
            return;
        };
        let named = entries.iter().find(|entry| entry.key == "id");
        let id = named.and_then(|entry| Some((super::reference::id(self.reader, &entry.value)?, entry.value.span)));
        let (name, span) = id.as_ref().map_or((&*position.value, position.span), |(id, span)| (id.as_str(), *span));
        if let Some(first) = self.found.items.insert(format!("{path}.{name}"), span) {
            let list = path.rsplit('.').next().unwrap_or(path);
            self.reader.tell(diagnostics::duplicate_id(span, name, list, first));
        }
        let words: Vec<Entry> = entries.iter().filter(|entry| entry.key != "id").cloned().collect();
        self.group(&format!("{path}.{name}."), known, &words);
    }

    fn wrong_shape(&self, node: &Node) {
        let place = self.reader.first_line(node.span);
        let example = "{id: oil-gone, title: The last oil boiler is gone}";
        self.reader.tell(diagnostics::not_a_group(place, node.describe(), "the words of an item", example, None));
    }

    fn refuse(&self, path: &str, known: &[(&'static str, Holds)], entry: &Entry) {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let near = nearest(&entry.key, names.iter().copied());
        let is_fact = FACTS.contains(&entry.key.as_str());
        if is_fact {
            let end = self.reader.first_line(entry.value.span).end.max(entry.key_span.end);
            let place = self.reader.first_line(Span { end, ..entry.key_span });
            self.reader.tell(diagnostics::fact_in_translation(place, &entry.key));
            return;
        }
        self.reader.tell(diagnostics::unknown_field(&diagnostics::UnknownField {
            span: entry.key_span,
            name: &entry.key,
            what: if path.is_empty() { "a translation" } else { "an item of a translation" },
            meant: near.filter(|_| !entry.value.is_nothing()),
            present: None,
            known: &names,
        }));
    }
}
