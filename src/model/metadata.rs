//! What every record may carry.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Date;
use crate::source::{Span, Spanned};

/// The fields that every record has in common.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Metadata {
    /// The name that people read.
    pub title: Spanned<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Words to find it by.
    pub tags: Vec<Spanned<String>>,
    /// Sustainable Development Goals (`7`) or targets (`7.2`).
    pub sdg: Vec<Spanned<String>>,
    /// A picture.
    pub image: Option<Image>,
    /// Rows that are shown as written.
    pub facts: Vec<Fact>,
    /// Where the record's words come from.
    pub sources: Vec<Source>,
    /// Where sources disagree.
    pub disputed: Vec<Disputed>,
    /// When somebody last went over the record.
    pub updated: Option<Spanned<Date>>,
    /// When somebody should go over it next.
    pub review_by: Option<Spanned<Date>>,
    /// Whether it is left out of what is published.
    pub draft: bool,
    /// Old addresses, as paths from the site's root.
    pub aliases: Vec<Spanned<String>>,
    /// What the contract does not name; reaches the templates untouched.
    pub extra: BTreeMap<String, ExtraValue>,
}

/// A value under `extra:`: any YAML without tags, numbers kept as they were written.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
#[schemars(with = "serde_json::Value")]
pub enum ExtraValue {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number that a template can count with.
    Number(serde_json::Number),
    /// Words.
    Text(String),
    /// A list.
    List(Vec<ExtraValue>),
    /// Names and values.
    Map(BTreeMap<String, ExtraValue>),
}

/// A picture with its description for those who cannot see it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Image {
    /// The file, as a path from `content/`.
    pub file: Spanned<Arc<str>>,
    /// What it shows.
    pub alt: String,
    /// What is said under it.
    pub caption: Option<String>,
    /// Who made it, and how it may be used.
    pub credit: Option<String>,
}

/// A row that is shown as written.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// What is said.
    pub value: String,
    /// Who says so.
    pub sources: Vec<Source>,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Source {
    /// An address that passed the allow-list of schemes.
    pub url: Option<Spanned<String>>,
    /// The source's title; either this or the address is there.
    pub title: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When it was read.
    pub accessed: Option<Date>,
    /// An address of a copy that lasts.
    pub archived: Option<String>,
    /// What it supports.
    pub supports: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// Whether the editors hold it for weak; shown as such.
    pub weak: bool,
}

/// Sources that disagree on a field or a fact.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Disputed {
    /// What they disagree about.
    pub about: String,
    /// What each says.
    pub versions: Vec<Version>,
    /// Where it stands.
    #[serde(skip)]
    pub span: Span,
}

/// One side of a disagreement.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Version {
    /// What is said, in words or figures.
    pub value: String,
    /// By whom.
    pub sources: Vec<Source>,
}
