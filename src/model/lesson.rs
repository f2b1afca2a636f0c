//! Lessons: what was tried, and what came of it.

use super::{Date, Id, Metadata, RecordRef, Ref, vocabulary};
use crate::source::Spanned;

/// A lesson.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Lesson {
    /// The id.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// The records that it is about; at least one.
    pub about: Vec<RecordRef>,
    /// What was learned, in a sentence.
    pub learned: String,
    /// When.
    pub date: Option<Spanned<Date>>,
    /// What was tried.
    pub tried: Option<String>,
    /// What was expected.
    pub expected: Option<String>,
    /// What happened.
    pub happened: Option<String>,
    /// What should come next.
    pub next: Option<Spanned<String>>,
    /// What became of the expectation.
    pub result: Option<LessonResult>,
    /// Who speaks.
    pub voice: Voice,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// The actions that it changed or started.
    pub led_to: Vec<Ref>,
    /// Who wrote it down.
    pub authors: Vec<Author>,
}

vocabulary! {
    /// What became of an expectation.
    LessonResult {
        /// It held.
        Confirmed = "confirmed",
        /// It did not.
        Refuted = "refuted",
        /// In part.
        Mixed = "mixed",
        /// Nobody can tell.
        Unclear = "unclear",
    }
}

vocabulary! {
    /// Who speaks in a lesson.
    Voice {
        /// Those involved.
        Told = "told",
        /// The editors, from the files.
        Read = "read",
    }
}

/// What a lesson rests on.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// An outcome.
    Outcome(Ref),
    /// An address that passed the allow-list of schemes.
    Url(Spanned<String>),
}

/// Who wrote a lesson down: an actor's id when there is one of that name, else a name. `graph` decides.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Author {
    /// The text as written.
    pub text: Spanned<String>,
    /// The text as an id, when it has the form of one.
    pub id: Option<Id>,
}
