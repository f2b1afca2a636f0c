//! Translations as JSON Schema, from the table that `parse` reads them by.

use serde_json::{Map, Value, json};

use super::fields;
use super::json::Writer;
use super::shape::{Field, Group, Holds as Original};
use super::values;
use crate::model::Kind;
use crate::parse::translation::{Holds, translated};

/// Writes the schema of `<id>.<language>.md` for a kind.
pub(super) fn schema(kind: Kind) -> Value {
    let known: Vec<(&'static str, Holds)> = translated(kind).collect();
    let mut writer = Writer::new(None);
    let body = group(&mut writer, &known, Some(fields::of_kind(kind)), false);
    let title = format!("{} in another language", kind.with_article());
    let about = "A translation: words only. What is not translated is shown in the default language. Dates, numbers and links are written once, in the file of the default language.";
    writer.finish(&title, about, body)
}

fn group(writer: &mut Writer, known: &[(&'static str, Holds)], original: Option<&'static Group>, item: bool) -> Value {
    let mut properties = Map::new();
    if item {
        let about = "Which entry of the list this translates: its id in the file of the default language.";
        let mut id = values::one();
        id["description"] = json!(about);
        properties.insert("id".to_owned(), id);
    }
    for (name, holds) in known {
        let field = original.and_then(|group| group.fields().find(|field| field.name == *name));
        properties.insert((*name).to_owned(), self::field(writer, *holds, field));
    }
    json!({"type": ["object", "null"], "properties": properties, "additionalProperties": false})
}

fn field(writer: &mut Writer, holds: Holds, original: Option<&'static Field>) -> Value {
    let inner = original.and_then(|field| match field.holds {
        Original::Items(group) | Original::Fields(group) | Original::Mixed(_, group) => Some(group),
        _ => None,
    });
    let mut written = match holds {
        Holds::Words => json!({"type": ["string", "number", "boolean", "null"]}),
        Holds::Fields(known) => group(writer, known, inner, false),
        Holds::Items(known) => {
            let name = inner.map_or("item", |group| group.name);
            let item = writer.once(name, |writer| group(writer, known, inner, true));
            json!({"anyOf": [
                {"type": "array", "items": item},
                {
                    "type": "object",
                    "propertyNames": {"pattern": format!("^{}$", values::id())},
                    "additionalProperties": item,
                },
                {"type": "null"},
            ]})
        }
    };
    if let Some(field) = original {
        let named = if matches!(holds, Holds::Items(_)) {
            " Each entry by its `id`, or by its place in the list: the first is 0."
        } else {
            ""
        };
        written["description"] = json!(format!("{}{named}", field.about));
    }
    written
}
