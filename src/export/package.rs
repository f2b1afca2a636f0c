//! The data package: what the tables are and how they belong together, by the Data Package standard, version 2
//! (<https://datapackage.org>).

use std::collections::BTreeSet;

use serde::Serialize;

use super::known::Known;
use super::offer::{Maker, OFFERS, Written};
use super::sheet::{Field, Form, Sheet};
use super::tables;
use crate::graph::Key;
use crate::model::{Outcome, Settings};

/// The standard that descriptors follow.
const PROFILES: &str = "https://datapackage.org/profiles/2.0";

#[derive(Serialize)]
struct Package {
    #[serde(rename = "$schema")]
    schema: String,
    name: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    homepage: Option<String>,
    version: String,
    created: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<License>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<Contributor>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Origin>,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct License {
    name: String,
    path: String,
}

/// Who publishes: a body, never a person.
#[derive(Serialize)]
struct Contributor {
    title: String,
    roles: Vec<&'static str>,
}

#[derive(Serialize)]
struct Origin {
    title: String,
    path: String,
}

#[derive(Serialize)]
struct Resource {
    name: String,
    #[serde(rename = "type")]
    kind: &'static str,
    path: String,
    title: String,
    description: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    dialect: Dialect,
    schema: TableSchema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    #[serde(rename = "$schema")]
    schema: String,
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TableSchema {
    #[serde(rename = "$schema")]
    schema: String,
    fields: Vec<FieldDescriptor>,
    missing_values: [&'static str; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FieldDescriptor {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    true_values: Option<[&'static str; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    false_values: Option<[&'static str; 1]>,
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    constraints: Constraints,
}

#[derive(Serialize, Default)]
struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    words: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'static str>,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: [&'static str; 1],
    reference: KeyReference,
}

#[derive(Serialize)]
struct KeyReference {
    resource: &'static str,
    fields: [&'static str; 1],
}

/// Dates as precise as they are known, in the subset of EDTF that the content is written in.
const EDTF: &str = r"([0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)~?(/(([0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)~?|\.\.))?|\.\./([0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)~?";

/// Writes the descriptor of all tables.
///
/// # Panics
///
/// Never: writing to memory does not fail.
pub(super) fn package(known: &Known<'_>) -> Written {
    let settings = &known.portfolio.settings;
    let day = known.analysis.as_of;
    let package = Package {
        schema: format!("{PROFILES}/datapackage.json"),
        name: name(&settings.title),
        title: settings.title.clone(),
        description: settings.summary.clone(),
        homepage: known.base_url.map(str::to_owned),
        version: day.to_string(),
        created: format!("{day}T00:00:00Z"),
        licenses: licenses(settings),
        contributors: (settings.community.iter())
            .map(|community| Contributor { title: community.clone(), roles: vec!["publisher"] })
            .collect(),
        sources: (settings.repository.iter())
            .filter(|repository| repository.url.starts_with("http"))
            .map(|repository| Origin { title: settings.title.clone(), path: repository.url.clone() })
            .collect(),
        resources: resources(known),
    };
    let mut bytes = serde_json::to_vec_pretty(&package).expect("writing to memory does not fail");
    bytes.push(b'\n');
    Written::list(bytes, package.resources.len())
}

/// Makes a name of small letters, digits and hyphens.
fn name(title: &str) -> String {
    let plain = deunicode::deunicode(title).to_lowercase();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "portfolio".to_owned() } else { name }
}

/// Lists the licences of an SPDX expression; what is no single name of a licence is left out.
fn licenses(settings: &Settings) -> Vec<License> {
    let names = settings.license.iter().flat_map(|license| license.split([' ', '(', ')']));
    let is_name = |name: &&str| {
        !name.is_empty()
            && !["AND", "OR", "WITH"].contains(name)
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
    };
    names
        .filter(is_name)
        .map(|name| License { name: name.to_owned(), path: format!("https://spdx.org/licenses/{name}.html") })
        .collect()
}

fn resources(known: &Known<'_>) -> Vec<Resource> {
    let mut resources = Vec::new();
    for offer in OFFERS {
        let Maker::Sheet(make) = offer.maker else { continue };
        let (title, about) = (format!("data-title-{}", offer.name), format!("data-about-{}", offer.name));
        let words = (known.language.say(&title), known.language.say(&about));
        resources.push(resource(
            known,
            offer.name.to_owned(),
            offer.path.to_owned(),
            words,
            (offer.name, &make(known)),
        ));
    }
    let mut names = BTreeSet::new();
    for (key, entry) in known.portfolio.outcomes.iter() {
        let own = name(&format!("figures {}", entry.record.id));
        let name = (1..).map(|at| if at == 1 { own.clone() } else { format!("{own}-{at}") });
        let name = name.into_iter().find(|name| names.insert(name.clone())).expect("one of them is free");
        let words = (entry.record.meta.title.value.clone(), known.language.say("data-about-figures-of"));
        let sheet = tables::figures_of(known, key);
        resources.push(resource(known, name, figures_path(known, key), words, ("figures", &sheet)));
    }
    resources
}

/// Returns the address of the figures of an outcome, from the site's root.
pub(super) fn figures_path(known: &Known<'_>, key: Key<Outcome>) -> String {
    let id = &known.portfolio.outcomes[key].record.id;
    format!("outcomes/{id}/{id}.csv")
}

fn resource(
    known: &Known<'_>,
    name: String,
    path: String,
    (title, description): (String, String),
    (table, sheet): (&str, &Sheet),
) -> Resource {
    Resource {
        name,
        kind: "table",
        path,
        title,
        description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: sheet.csv().len(),
        dialect: Dialect {
            schema: format!("{PROFILES}/tabledialect.json"),
            delimiter: ",",
            line_terminator: "\r\n",
            quote_char: "\"",
            double_quote: true,
            header: true,
        },
        schema: TableSchema {
            schema: format!("{PROFILES}/tableschema.json"),
            fields: sheet.fields.iter().map(|field| described(known, table, field)).collect(),
            missing_values: [""],
            primary_key: sheet.fields.iter().filter(|field| field.key).map(|field| field.name).collect(),
            foreign_keys: sheet.fields.iter().filter_map(foreign_key).collect(),
        },
    }
}

fn foreign_key(field: &Field) -> Option<ForeignKey> {
    let (resource, to) = field.refers?;
    Some(ForeignKey { fields: [field.name], reference: KeyReference { resource, fields: [to] } })
}

fn described(known: &Known<'_>, table: &str, field: &Field) -> FieldDescriptor {
    let (kind, pattern) = match field.form {
        Form::Text | Form::Id | Form::Ids | Form::Texts | Form::Word(_) | Form::Address => ("string", None),
        Form::Date => ("string", Some(EDTF)),
        Form::Day => ("date", None),
        Form::Number => ("number", None),
        Form::Count => ("integer", None),
        Form::Flag => ("boolean", None),
        Form::Currency => ("string", Some("[A-Z]{3}")),
    };
    let is_flag = matches!(field.form, Form::Flag);
    let phrase = field.phrase(table, |phrase| known.language.has(phrase));
    FieldDescriptor {
        name: field.name,
        kind,
        description: known.language.say(&phrase),
        true_values: is_flag.then_some(["yes"]),
        false_values: is_flag.then_some(["no"]),
        constraints: Constraints {
            required: field.required,
            words: if let Form::Word(words) = field.form { words() } else { Vec::new() },
            pattern,
        },
    }
}

impl Constraints {
    fn is_empty(&self) -> bool {
        !self.required && self.words.is_empty() && self.pattern.is_none()
    }
}
