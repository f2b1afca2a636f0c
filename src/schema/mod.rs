//! Floor 5: what may stand in a file, told to editors: JSON Schemas (2020-12) of the front matter of every kind, of translations,
//! and of the settings.
//!
//! Owns the tables of fields with their descriptions, from which schemas and the forms of the web editor are made. Must not know
//! how a file is read; a test asks `parse` for its fields and holds the tables to them. Words of vocabularies and their meanings
//! come from the enums of `model`, the fields of translations from the table in `parse`.
//!
//! The schemas keep to keywords that draft 7 has too, but for `$defs`, so that editors of any age understand them.

pub(crate) mod fields;
mod ids;
mod json;
pub(crate) mod shape;
mod translation;
mod values;

#[cfg(test)]
mod tests;

pub use ids::Ids;

use serde_json::{Map, Value, json};

use self::json::Writer;
use crate::model::{Kind, Vocabulary};

/// A form of file that has a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The front matter of a record.
    Record(Kind),
    /// The front matter of a record's translation.
    Translation(Kind),
    /// The front matter of `content/index.md`.
    Front,
    /// `content/portfolio.yaml`.
    Settings,
}

impl Form {
    /// Lists all forms.
    pub fn all() -> Vec<Self> {
        let kinds = || Kind::ALL.iter().copied();
        let records = kinds().map(Self::Record).chain([Self::Front, Self::Settings]);
        records.chain(kinds().map(Self::Translation)).collect()
    }

    /// Returns its name: `action`, `action.translation`, `front`, `portfolio`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Record(kind) => kind.as_str(),
            Self::Translation(kind) => match kind {
                Kind::Mission => "mission.translation",
                Kind::Action => "action.translation",
                Kind::Outcome => "outcome.translation",
                Kind::Lesson => "lesson.translation",
                Kind::Actor => "actor.translation",
                Kind::Place => "place.translation",
                Kind::Page => "page.translation",
            },
            Self::Front => "front",
            Self::Settings => "portfolio",
        }
    }

    /// Returns the name of its file: `action.schema.json`.
    pub fn file_name(self) -> String {
        format!("{}.schema.json", self.name())
    }

    /// Finds the form of a file by its path from the site's root; none for what has no fields.
    pub fn of_path(path: &str) -> Option<Self> {
        let inside = path.strip_prefix("content/")?;
        let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        if inside == "portfolio.yaml" {
            return Some(Self::Settings);
        }
        let stem = name.strip_suffix(".md")?;
        let translated = stem.contains('.');
        match folder.split('/').next().filter(|top| !top.is_empty()) {
            None if stem == "index" => Some(Self::Front),
            None => (translated && stem.starts_with("index.")).then_some(Self::Translation(Kind::Page)),
            Some(top) => {
                let kind = Kind::of_folder(top)?;
                Some(if translated { Self::Translation(kind) } else { Self::Record(kind) })
            }
        }
    }

    /// Finds the form of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|form| form.name() == name)
    }
}

/// Writes the schema of a form. With ids, fields that refer to something offer what there is, and still take what there may be.
pub fn of(form: Form, ids: Option<&Ids>) -> Value {
    let group = match form {
        Form::Record(kind) => fields::of_kind(kind),
        Form::Translation(kind) => return translation::schema(kind),
        Form::Front => &fields::FRONT,
        Form::Settings => &fields::SETTINGS,
    };
    let mut writer = Writer::new(ids);
    let body = writer.group(group);
    let title = match form {
        Form::Settings => "portfolio.yaml".to_owned(),
        _ => capitalised(group.name),
    };
    writer.finish(&title, group.about, body)
}

/// Writes the schemas of all forms in one document: each stands under `$defs` by its name.
pub fn bundle(ids: Option<&Ids>) -> Value {
    let mut all = Map::new();
    for form in Form::all() {
        let mut schema = of(form, ids);
        schema["$id"] = json!(format!("urn:wayfolio:{}", form.name()));
        all.insert(form.name().to_owned(), schema);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wayfolio",
        "description": "What may stand in the files of a portfolio, by the kind of file.",
        "$defs": all,
    })
}

/// Writes the schema files of all forms: names and bytes, in the order of [`Form::all`].
pub fn files(ids: Option<&Ids>) -> Vec<(String, Vec<u8>)> {
    Form::all().into_iter().map(|form| (form.file_name(), bytes(&of(form, ids)))).collect()
}

/// Writes a schema as it stands in a file: indented, with an end of line.
pub fn bytes(schema: &Value) -> Vec<u8> {
    format!("{schema:#}\n").into_bytes()
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
