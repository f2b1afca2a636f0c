//! Names of records, and references to them.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::vocabulary;
use crate::source::Span;

vocabulary! {
    /// The kinds of record.
    Kind {
        /// A mission.
        Mission = "mission",
        /// An action.
        Action = "action",
        /// An outcome.
        Outcome = "outcome",
        /// A lesson.
        Lesson = "lesson",
        /// An actor.
        Actor = "actor",
        /// A place.
        Place = "place",
        /// A page of words.
        Page = "page",
    }
}

impl Kind {
    /// Returns the folder under `content/` that holds records of the kind.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Mission => "missions",
            Self::Action => "actions",
            Self::Outcome => "outcomes",
            Self::Lesson => "lessons",
            Self::Actor => "actors",
            Self::Place => "places",
            Self::Page => "pages",
        }
    }

    /// Names any record of the kind, for a sentence: "an action".
    pub fn with_article(self) -> &'static str {
        match self {
            Self::Mission => "a mission",
            Self::Action => "an action",
            Self::Outcome => "an outcome",
            Self::Lesson => "a lesson",
            Self::Actor => "an actor",
            Self::Place => "a place",
            Self::Page => "a page",
        }
    }

    /// Finds the kind that a folder under `content/` holds.
    pub fn of_folder(folder: &str) -> Option<Self> {
        use super::Vocabulary;
        Self::ALL.iter().copied().find(|kind| kind.folder() == folder)
    }
}

/// A record's or milestone's id: letters and digits of any script, lower case, with hyphens. The id of a page may hold `/`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl Id {
    /// Takes a text as an id when it has the form of one.
    pub fn new(text: &str) -> Option<Self> {
        let letter = |c: char| c.is_alphanumeric() && !c.is_uppercase();
        let well_formed = !text.is_empty()
            && text.chars().all(|c| letter(c) || c == '-' || is_mark(c))
            && text.starts_with(letter)
            && !text.ends_with('-');
        well_formed.then(|| Self(Arc::from(text)))
    }

    /// Takes a path of ids joined by `/` as the id of a page.
    pub fn of_page(path: &str) -> Option<Self> {
        path.split('/').all(|part| Self::new(part).is_some()).then(|| Self(Arc::from(path)))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Says whether a character is a combining mark, which many scripts write words with.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0591..=0x05C7 | 0x0610..=0x061A | 0x064B..=0x065F | 0x0900..=0x0DFF | 0x0E31..=0x0EFF | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF)
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Self::of_page(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` has not the form of an id")))
    }
}

impl JsonSchema for Id {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "string", "minLength": 1 })
    }
}

/// A record's full name: its kind and id. Written `actions/heat-pumps`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, JsonSchema)]
#[serde(into = "String", try_from = "String")]
#[schemars(with = "String")]
pub struct RecordId {
    /// The kind.
    pub kind: Kind,
    /// The id, unique within the kind.
    pub id: Id,
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.folder(), self.id)
    }
}

impl From<RecordId> for String {
    fn from(record: RecordId) -> Self {
        record.to_string()
    }
}

impl TryFrom<String> for RecordId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (folder, id) = text.split_once('/').ok_or_else(|| format!("`{text}` names no kind of record"))?;
        let kind = Kind::of_folder(folder).ok_or_else(|| format!("`{folder}` is no kind of record"))?;
        let id = Id::of_page(id).ok_or_else(|| format!("`{id}` has not the form of an id"))?;
        Ok(Self { kind, id })
    }
}

/// A reference in a field that names its kind.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Ref {
    /// The id that was written.
    pub id: Id,
    /// Where it stands.
    #[serde(skip)]
    pub span: Span,
}

/// A reference that names the kind too: `actions/heat-pumps`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct RecordRef {
    /// The record that is meant.
    pub record: RecordId,
    /// Where it stands.
    #[serde(skip)]
    pub span: Span,
}

/// A reference to a milestone or barrier: `<mission>/<id>`; within its own mission the id alone. In fields that also take a mission
/// as a whole, `part` is none for that.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, JsonSchema)]
pub struct MilestoneRef {
    /// The mission, where it was named.
    pub mission: Option<Id>,
    /// The milestone or barrier in it; none for the mission as a whole.
    pub part: Option<Id>,
    /// Where it stands.
    #[serde(skip)]
    pub span: Span,
}
