//! The whole portfolio as one document: all that the content says and all that was computed, with a JSON Schema.
//!
//! What the content says is the records of [`model`](crate::model) themselves, so that nothing can be left out and reading the
//! document gives the same records again; only the places in files are lost. Every field is always there: `null` and `[]` mean that the
//! files say nothing.

mod computed;
mod names;
mod reasons;
mod records;
mod whole;

pub use computed::{
    ActionComputed, ActionMoney, ActorComputed, Answered, Asked, Balance, Chain, CriticalPath, Funded, GapFound, Given,
    Judged, LedTo, LessonComputed, LineOf, MilestoneComputed, MissionComputed, OutcomeComputed, PlaceComputed, Points,
    Ranked, Shared, Unasked, Whole,
};
pub use reasons::{Concern, Payer, Reason};

pub(super) use whole::gaps_found;

use std::collections::BTreeMap;

use jiff::civil;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::{Deserialize, Serialize};

use super::{Known, Written};
use crate::graph::{BodyTarget, Entry, Keyed, Portfolio, RecordKey, Table};
use crate::model::{Action, Actor, Id, Kind, Lesson, Mission, Outcome, Page, Place, RecordId, Settings};
use crate::pages;

/// The name of the schema, beside the document.
pub(super) const SCHEMA: &str = "portfolio.schema.json";

/// A whole portfolio: what its content says, in its default language and in others, and what was computed from it for one day.
///
/// Every field is always there; `null` and `[]` mean that the content says nothing. Amounts, figures and other decimal numbers are
/// strings, so that no digit is lost. Amounts without a currency, and all sums, are in `settings.currency`. A record is named by its kind's
/// folder and its id (`actions/heat-pumps`), or by its id alone where the field says which kind is meant; a milestone, barrier or enabler by
/// its mission and its own id (`fossil-free/oil-gone`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "Portfolio")]
pub struct Document {
    /// The address of the schema that the document follows.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The version of the form.
    pub version: u32,
    /// The program that wrote it, with its version.
    pub generator: String,
    /// The day that states are computed for.
    pub as_of: civil::Date,
    /// Where the site stands, with a closing `/`; `page` of each record is seen from there.
    pub base_url: Option<String>,
    /// What `portfolio.yaml` says.
    pub settings: Settings,
    /// The words of the front page.
    pub front: Option<Recorded<Page, Nothing>>,
    /// The missions.
    pub missions: Vec<Recorded<Mission, MissionComputed>>,
    /// The actions.
    pub actions: Vec<Recorded<Action, ActionComputed>>,
    /// The outcomes; measurements are those of the record and of the CSV file beside it together, by date.
    pub outcomes: Vec<Recorded<Outcome, OutcomeComputed>>,
    /// The lessons.
    pub lessons: Vec<Recorded<Lesson, LessonComputed>>,
    /// The actors.
    pub actors: Vec<Recorded<Actor, ActorComputed>>,
    /// The places.
    pub places: Vec<Recorded<Place, PlaceComputed>>,
    /// The pages of words.
    pub pages: Vec<Recorded<Page, Nothing>>,
    /// The files beside the words (pictures, downloads, maps), by their path from the root of the source.
    pub files: Vec<String>,
    /// What is computed of the whole.
    pub computed: Whole,
}

/// A record: its own fields, its words, where it stands, and what is computed of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "{T}Record")]
pub struct Recorded<T, C> {
    /// What its file says above the words.
    #[serde(flatten)]
    pub record: T,
    /// The words, in Markdown.
    pub body: String,
    /// The records that the words link to, each once, in order.
    pub mentions: Vec<RecordId>,
    /// The same words in other languages, by language.
    pub translations: BTreeMap<String, Words>,
    /// The file that it is written in, from the root of the source.
    pub source_file: String,
    /// Its page, from where the site stands.
    pub page: String,
    /// What is computed of it.
    pub computed: C,
}

/// Words of a record in another language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Words {
    /// The words by the path of their field: `title`, `milestones.oil-gone.title`, `tasks.0.note`. What is left out is not translated.
    pub fields: BTreeMap<String, String>,
    /// The words under them, in Markdown; empty when they are not translated.
    pub body: String,
    /// The file that they are written in.
    pub source_file: String,
}

/// What is computed of words that stand by themselves: nothing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Nothing {}

/// Writes the whole portfolio.
///
/// # Panics
///
/// Never: writing to memory does not fail, and every key is words.
pub(super) fn portfolio(known: &Known<'_>) -> Written {
    let document = Document::new(known);
    let mut bytes = serde_json::to_vec(&document).expect("writing to memory does not fail, and every key is words");
    bytes.push(b'\n');
    let records = document.missions.len()
        + document.actions.len()
        + document.outcomes.len()
        + document.lessons.len()
        + document.actors.len()
        + document.places.len()
        + document.pages.len();
    Written::list(bytes, records)
}

/// Writes the JSON Schema that the document follows.
///
/// # Panics
///
/// Never: writing to memory does not fail.
pub(super) fn schema(known: &Known<'_>) -> Written {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Document>();
    if let Some(base_url) = known.base_url {
        schema.insert("$id".to_owned(), format!("{base_url}{SCHEMA}").into());
    }
    let mut bytes = serde_json::to_vec_pretty(&schema).expect("writing to memory does not fail");
    bytes.push(b'\n');
    Written::whole(bytes)
}

impl Document {
    /// Says a portfolio and what was computed of it.
    pub fn new(known: &Known<'_>) -> Self {
        let Known { portfolio, analysis, .. } = *known;
        Self {
            schema: known.base_url.map_or_else(|| SCHEMA.to_owned(), |base_url| format!("{base_url}{SCHEMA}")),
            version: pages::DATA_VERSION,
            generator: format!("wayfolio {}", env!("CARGO_PKG_VERSION")),
            as_of: analysis.as_of,
            base_url: known.base_url.map(str::to_owned),
            settings: portfolio.settings.clone(),
            front: portfolio.front.as_ref().map(|entry| {
                let name = RecordId { kind: Kind::Page, id: entry.record.id.clone() };
                recorded(known, &name, entry, "index.html".to_owned(), Nothing {})
            }),
            missions: table(known, &portfolio.missions, RecordKey::Mission, |key| records::mission(known, key)),
            actions: table(known, &portfolio.actions, RecordKey::Action, |key| records::action(known, key)),
            outcomes: table(known, &portfolio.outcomes, RecordKey::Outcome, |key| records::outcome(known, key)),
            lessons: table(known, &portfolio.lessons, RecordKey::Lesson, |key| records::lesson(known, key)),
            actors: table(known, &portfolio.actors, RecordKey::Actor, |key| records::actor(known, key)),
            places: table(known, &portfolio.places, RecordKey::Place, |key| records::place(known, key)),
            pages: table(known, &portfolio.pages, RecordKey::Page, |_| Nothing {}),
            files: portfolio.assets.keys().map(ToString::to_string).collect(),
            computed: whole::whole(known),
        }
    }

    /// Reads a document.
    ///
    /// # Errors
    /// When it is none, or of a form that this version does not know.
    pub fn read(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// Lists the ids of all records by their kind, which must differ within one.
    pub fn names(&self) -> Vec<RecordId> {
        let of = |kind: Kind, id: &Id| RecordId { kind, id: id.clone() };
        (self.missions.iter().map(|it| of(Kind::Mission, &it.record.id)))
            .chain(self.actions.iter().map(|it| of(Kind::Action, &it.record.id)))
            .chain(self.outcomes.iter().map(|it| of(Kind::Outcome, &it.record.id)))
            .chain(self.lessons.iter().map(|it| of(Kind::Lesson, &it.record.id)))
            .chain(self.actors.iter().map(|it| of(Kind::Actor, &it.record.id)))
            .chain(self.places.iter().map(|it| of(Kind::Place, &it.record.id)))
            .chain(self.pages.iter().map(|it| of(Kind::Page, &it.record.id)))
            .collect()
    }
}

fn table<T: Clone + Keyed, C>(
    known: &Known<'_>,
    table: &Table<T>,
    name: fn(crate::graph::Key<T>) -> RecordKey,
    computed: impl Fn(crate::graph::Key<T>) -> C,
) -> Vec<Recorded<T, C>> {
    let portfolio = known.portfolio;
    let say = |(key, entry): (crate::graph::Key<T>, &Entry<T>)| {
        let page = pages::of_record(portfolio, name(key)).to_string();
        recorded(known, &portfolio.record_id(name(key)), entry, page, computed(key))
    };
    table.iter().map(say).collect()
}

fn recorded<T: Clone, C>(
    known: &Known<'_>,
    name: &RecordId,
    entry: &Entry<T>,
    page: String,
    computed: C,
) -> Recorded<T, C> {
    let path = |file| known.tree.path(file).to_string();
    let translations = known.portfolio.translations.range((name.clone(), String::new())..);
    let translations = translations.take_while(|((record, _), _)| record == name).map(|((_, language), translated)| {
        let words = &translated.words;
        let fields = words.words.iter().map(|(field, word)| (field.clone(), word.value.clone())).collect();
        (language.clone(), Words { fields, body: words.body.text.to_string(), source_file: path(words.file) })
    });
    Recorded {
        record: entry.record.clone(),
        body: entry.body.text.to_string(),
        mentions: mentions(known.portfolio, entry),
        translations: translations.collect(),
        source_file: path(entry.file),
        page,
        computed,
    }
}

fn mentions<T>(portfolio: &Portfolio, entry: &Entry<T>) -> Vec<RecordId> {
    let mut records = Vec::new();
    for target in &entry.targets.links {
        if let BodyTarget::Record(key, _) = target {
            let record = portfolio.record_id(*key);
            if !records.contains(&record) {
                records.push(record);
            }
        }
    }
    records
}
