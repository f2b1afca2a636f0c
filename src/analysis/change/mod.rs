//! What changed between two states of a portfolio, in the portfolio's words.
//!
//! Owns [`Change`] and what counts as one. Must not know where the states come from, nor how a change is said in a language: a
//! change carries values, as a gap does.

mod action;
mod computed;
mod file;
mod files;
mod mission;
mod money;
mod outcome;
mod told;

pub use computed::{State, computed};
pub use file::Version;
pub use files::files;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::GapArg;
use crate::model::{Currency, Date, Figure, Id, Kind, RecordId, Vocabulary, vocabulary};

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// To what.
    pub about: About,
    /// The title of the record, as the newer state has it, or the older where the record is gone; empty where it is not known.
    pub title: String,
    /// The missions that it belongs to, where that was looked up.
    #[serde(skip)]
    pub missions: Vec<Id>,
    /// The values that its sentence is made with, by the names of the placeholders.
    pub values: BTreeMap<String, ChangeValue>,
}

/// What a change happened to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum About {
    /// A record.
    #[serde(with = "full_name")]
    Record(RecordId),
    /// The portfolio as a whole.
    Portfolio,
    /// The words of the front page.
    Front,
    /// The settings of the site.
    Settings,
    /// Pictures, maps and downloads.
    Files,
}

/// A value in the sentence of a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ChangeValue {
    /// Words as they were written.
    Text(String),
    /// The name of a giver that is no record.
    Name(String),
    /// A word of a vocabulary: the beginning of its phrase's name, and how it is written in files.
    Word(String, String),
    /// A number of things.
    Count(usize),
    /// A date.
    Date(#[serde(with = "as_written")] Date),
    /// A figure in the outcome's unit.
    Figure(#[serde(with = "number")] Figure),
    /// A figure known by its ends, in the outcome's unit.
    Range(#[serde(with = "numbers")] (Option<Figure>, Option<Figure>)),
    /// An amount; without a currency it is in the portfolio's.
    Money(Decimal, Option<String>),
    /// A share, in percent.
    Percent(i32),
    /// Another record.
    #[serde(with = "full_name")]
    Record(RecordId),
    /// A value in the sentence of a gap.
    #[serde(skip)]
    Gap(GapArg),
}

vocabulary! {
    /// What happened, the most important first.
    ChangeKind {
        /// A mission was reached, missed, ended, or taken up again.
        MissionStatus = "mission-status",
        /// A mission is for another day.
        MissionTarget = "mission-target",
        /// A milestone was met.
        MilestoneMet = "milestone-met",
        /// A milestone counts as met no longer.
        MilestoneReopened = "milestone-reopened",
        /// A milestone was given up.
        MilestoneDropped = "milestone-dropped",
        /// A milestone has another date.
        MilestoneMoved = "milestone-moved",
        /// A milestone was added.
        MilestoneAdded = "milestone-added",
        /// A milestone was taken out.
        MilestoneRemoved = "milestone-removed",
        /// A record was added.
        Added = "added",
        /// A record was taken out.
        Removed = "removed",
        /// A record has another id.
        Renamed = "renamed",
        /// A record has another title.
        Retitled = "retitled",
        /// An action is at another stage.
        Stage = "stage",
        /// A team declares another status.
        Declared = "declared",
        /// An action stands otherwise, as computed.
        State = "state",
        /// A milestone stands otherwise, as computed.
        MilestoneState = "milestone-state",
        /// An outcome stands otherwise, as computed.
        OutcomeState = "outcome-state",
        /// What was measured moved the progress.
        Progress = "progress",
        /// An outcome was measured.
        Measured = "measured",
        /// Many figures came at once.
        MeasuredMany = "measured-many",
        /// A figure was corrected.
        Remeasured = "remeasured",
        /// A figure was taken out.
        Unmeasured = "unmeasured",
        /// A target was set.
        TargetSet = "target-set",
        /// A target has another value.
        TargetChanged = "target-changed",
        /// A target was taken out.
        TargetRemoved = "target-removed",
        /// The start of an outcome is another.
        Baseline = "baseline",
        /// A sum by its certainty, over all.
        MoneyTotal = "money-total",
        /// Money was promised, paid or asked for.
        MoneyAdded = "money-added",
        /// Money is more or less certain.
        MoneyStatus = "money-status",
        /// Money is more or less.
        MoneyAmount = "money-amount",
        /// Money was taken out.
        MoneyWithdrawn = "money-withdrawn",
        /// An action costs more or less.
        Cost = "cost",
        /// Somebody made a promise.
        Promised = "promised",
        /// A promise stands otherwise.
        PromiseStatus = "promise-status",
        /// A promise was taken back.
        PromiseWithdrawn = "promise-withdrawn",
        /// Somebody is looked for.
        Wanted = "wanted",
        /// A barrier stands otherwise.
        BarrierStatus = "barrier-status",
        /// A barrier was added.
        BarrierAdded = "barrier-added",
        /// A barrier was taken out.
        BarrierRemoved = "barrier-removed",
        /// An enabler stands otherwise.
        EnablerStatus = "enabler-status",
        /// An enabler was added.
        EnablerAdded = "enabler-added",
        /// An enabler was taken out.
        EnablerRemoved = "enabler-removed",
        /// A task was done.
        TaskDone = "task-done",
        /// A task has another date.
        TaskMoved = "task-moved",
        /// A task was added.
        TaskAdded = "task-added",
        /// An action or mission starts on another day.
        Starts = "starts",
        /// An action ends on another day.
        Ends = "ends",
        /// A lesson led to something.
        LedTo = "led-to",
        /// A gap was closed.
        GapClosed = "gap-closed",
        /// A gap opened.
        GapOpened = "gap-opened",
        /// Words came or changed in another language.
        Translated = "translated",
        /// Other fields were edited.
        Edited = "edited",
        /// The words under a record were edited.
        Reworded = "reworded",
        /// Pictures, maps or downloads came, changed or went.
        FilesChanged = "files-changed",
    }
}

impl Change {
    /// Returns the record that changed, when it is one.
    pub fn record(&self) -> Option<&RecordId> {
        match &self.about {
            About::Record(record) => Some(record),
            About::Portfolio | About::Front | About::Settings | About::Files => None,
        }
    }

    /// Returns the name that a record had before it was renamed.
    pub fn old_name(&self) -> Option<&RecordId> {
        match self.values.get("old") {
            Some(ChangeValue::Record(old)) if self.kind == ChangeKind::Renamed => Some(old),
            _ => None,
        }
    }
}

impl ChangeValue {
    /// Takes a word of a vocabulary.
    pub(super) fn word(phrase: &str, value: impl Vocabulary) -> Self {
        Self::Word(phrase.to_owned(), value.as_str().to_owned())
    }

    /// Takes an amount.
    pub(super) fn money(value: Decimal, currency: Option<&Currency>) -> Self {
        Self::Money(value, currency.map(ToString::to_string))
    }
}

/// Reads the full name of a record: `actions/heat-pumps`.
fn record_named(text: &str) -> Option<RecordId> {
    let (folder, id) = text.split_once('/')?;
    let kind = Kind::of_folder(folder)?;
    let id = if kind == Kind::Page { Id::of_page(id) } else { Id::new(id) };
    Some(RecordId { kind, id: id? })
}

/// Reads the record of an old address: `/actions/heat-pumps/`.
fn record_of_address(alias: &str) -> Option<RecordId> {
    let path = alias.trim_matches('/');
    record_named(path.strip_suffix("/index.html").unwrap_or(path))
}

mod full_name {
    use super::{Deserialize, Deserializer, RecordId, Serializer};

    pub(super) fn serialize<S: Serializer>(record: &RecordId, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(record)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RecordId, D::Error> {
        let text = String::deserialize(deserializer)?;
        super::record_named(&text).ok_or_else(|| serde::de::Error::custom("no record's name"))
    }
}

mod as_written {
    use super::{Date, Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(date)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        Date::parse(&text).ok_or_else(|| serde::de::Error::custom("no date"))
    }
}

mod number {
    use super::{Deserialize, Deserializer, Figure, Serializer};

    /// Writes a figure as files do.
    pub(super) fn written(figure: &Figure) -> String {
        format!("{}{}", figure.value, if figure.approximate { "~" } else { "" })
    }

    pub(super) fn serialize<S: Serializer>(figure: &Figure, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&written(figure))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Figure, D::Error> {
        let text = String::deserialize(deserializer)?;
        Figure::parse(&text).ok_or_else(|| serde::de::Error::custom("no figure"))
    }
}

mod numbers {
    use super::{Deserialize, Deserializer, Figure, Serialize, Serializer, number};

    type Ends = (Option<Figure>, Option<Figure>);

    pub(super) fn serialize<S: Serializer>(ends: &Ends, serializer: S) -> Result<S::Ok, S::Error> {
        (ends.0.as_ref().map(number::written), ends.1.as_ref().map(number::written)).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ends, D::Error> {
        let (low, high): (Option<String>, Option<String>) = Deserialize::deserialize(deserializer)?;
        let figure = |text: Option<String>| text.and_then(|text| Figure::parse(&text));
        Ok((figure(low), figure(high)))
    }
}
