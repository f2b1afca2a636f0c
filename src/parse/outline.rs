//! The fields of a file by their names, as text: enough to say which of them were edited.
//!
//! Owns the cut along the lines that begin a field. Must not know what any field means, so that files of any age can be compared.

use std::collections::BTreeMap;

use super::front_matter::beginning;

/// A file cut into its fields and the words under them, spaces evened out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Outline {
    /// The text of each field by its name.
    pub(crate) fields: BTreeMap<String, String>,
    /// The words.
    pub(crate) body: String,
}

/// Cuts a file with front matter.
pub(crate) fn of_record(text: &str) -> Outline {
    let text = &text[beginning(text)..];
    let is_fence = |line: &str| line.trim_end() == "---";
    let Some(rest) =
        text.trim_start().strip_prefix("---").filter(|_| text.trim_start().lines().next().is_some_and(is_fence))
    else {
        return Outline { fields: BTreeMap::new(), body: even(text) };
    };
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if at > 0 && is_fence(line) {
            return Outline { fields: fields(&rest[..at]), body: even(&rest[at + line.len()..]) };
        }
        at += line.len();
    }
    Outline { fields: fields(rest), body: String::new() }
}

/// Cuts a file that is YAML alone.
pub(crate) fn of_settings(text: &str) -> Outline {
    Outline { fields: fields(&text[beginning(text)..]), body: String::new() }
}

fn fields(text: &str) -> BTreeMap<String, String> {
    let mut fields: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let begins = line.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if let Some((name, value)) = line.split_once(':').filter(|_| begins) {
            fields.insert(name.to_owned(), even(value));
            current = Some(name.to_owned());
        } else if let Some(field) = current.as_ref().and_then(|name| fields.get_mut(name)) {
            field.push(' ');
            field.push_str(&even(line));
        }
    }
    for field in fields.values_mut() {
        field.truncate(field.trim_end().len());
    }
    fields
}

fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
