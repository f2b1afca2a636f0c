//! Changes as one JSON object, as the README documents it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::Compared;
use crate::analysis::change::{About, Change, ChangeValue};
use crate::model::{Figure, Vocabulary};

#[derive(Serialize)]
struct Object<'a> {
    before: End<'a>,
    /// Null for the files in the folder.
    after: Option<End<'a>>,
    as_of: String,
    changes: Vec<Entry<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct End<'a> {
    revision: &'a str,
    commit: &'a str,
}

#[derive(Serialize)]
struct Summary {
    changes: usize,
    gaps_closed: usize,
    gaps_opened: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    kind: &'static str,
    /// `record`, `portfolio`, `front`, `settings` or `files`.
    about: &'static str,
    record: Option<String>,
    title: String,
    missions: Vec<String>,
    values: BTreeMap<&'a str, Value>,
    sentence: String,
}

/// Writes the changes as one JSON object.
pub(super) fn write(compared: &Compared<'_>) -> serde_json::Result<String> {
    let end = |(commit, revision): &'_ (String, String)| (commit.clone(), revision.clone());
    let (before, after) = (end(&compared.ends.before), compared.ends.after.as_ref().map(end));
    let (changes, gaps_closed, gaps_opened) = compared.counts();
    let object = Object {
        before: End { revision: &before.1, commit: &before.0 },
        after: after.as_ref().map(|(commit, revision)| End { revision, commit }),
        as_of: compared.day.to_string(),
        changes: compared.changes.iter().map(|change| entry(compared, change)).collect(),
        summary: Summary { changes, gaps_closed, gaps_opened },
    };
    Ok(serde_json::to_string_pretty(&object)? + "\n")
}

fn entry<'a>(compared: &Compared<'_>, change: &'a Change) -> Entry<'a> {
    Entry {
        kind: change.kind.as_str(),
        about: match change.about {
            About::Record(_) => "record",
            About::Portfolio => "portfolio",
            About::Front => "front",
            About::Settings => "settings",
            About::Files => "files",
        },
        record: change.record().map(ToString::to_string),
        title: compared.teller.subject(change).unwrap_or_default(),
        missions: change.missions.iter().map(ToString::to_string).collect(),
        values: change.values.iter().filter_map(|(name, it)| Some((name.as_str(), value(it)?))).collect(),
        sentence: compared.teller.sentence(change),
    }
}

/// Writes a value as files write it; values of gaps are in the sentence alone.
fn value(value: &ChangeValue) -> Option<Value> {
    let figure = |figure: &Figure| format!("{}{}", figure.value, if figure.approximate { "~" } else { "" });
    Some(match value {
        ChangeValue::Text(text) | ChangeValue::Name(text) | ChangeValue::Word(_, text) => json!(text),
        ChangeValue::Count(count) => json!(count),
        ChangeValue::Date(date) => json!(date),
        ChangeValue::Figure(it) => json!(figure(it)),
        ChangeValue::Range((low, high)) => {
            json!({ "low": low.as_ref().map(figure), "high": high.as_ref().map(figure) })
        }
        ChangeValue::Money(amount, currency) => json!({ "amount": amount.to_string(), "currency": currency }),
        ChangeValue::Percent(percent) => json!(percent),
        ChangeValue::Record(record) => json!(record.to_string()),
        ChangeValue::Gap(_) => return None,
    })
}
