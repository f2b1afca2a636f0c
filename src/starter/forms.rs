//! The forms that people fill in on a host, written once, and said in each host's way.

use std::fmt::Write;

use serde::Deserialize;

use super::Host;

/// A form, as far as its words go.
#[derive(Debug, Deserialize)]
struct Form {
    name: String,
    description: String,
    body: Vec<Field>,
}

/// A field of a form.
#[derive(Debug, Deserialize)]
struct Field {
    attributes: Attributes,
}

/// The words of a field.
#[derive(Debug, Deserialize)]
struct Attributes {
    label: Option<String>,
    description: Option<String>,
    value: Option<String>,
    #[serde(default)]
    options: Vec<String>,
}

/// Writes a form, given in GitHub's way, in a host's way.
///
/// # Panics
///
/// When the form is none.
pub(super) fn form(host: Host, written: &str) -> String {
    match host {
        Host::Github => written.to_owned(),
        // Forgejo reads the same form, but calls the line below its name otherwise.
        Host::Codeberg | Host::Forgejo => written.replacen("\ndescription:", "\nabout:", 1),
        Host::Gitlab => headings(&serde_yaml::from_str(written).expect("the embedded forms are forms")),
    }
}

/// GitLab has no forms, but texts to write into.
fn headings(form: &Form) -> String {
    let mut text = format!("<!-- {}: {} -->\n", form.name, form.description);
    for Field { attributes } in &form.body {
        let Attributes { label, description, value, options } = attributes;
        if let Some(value) = value {
            writeln!(text, "\n<!-- {} -->", value.trim()).expect("strings take everything");
        }
        if let Some(label) = label {
            writeln!(text, "\n## {label}\n").expect("strings take everything");
        }
        let choice = (!options.is_empty()).then(|| options.join(" / "));
        for hint in description.iter().chain(&choice) {
            writeln!(text, "<!-- {} -->", hint.trim()).expect("strings take everything");
        }
    }
    text
}
