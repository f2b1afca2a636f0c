//! Pages of words: about, how to join.

use super::{Id, Metadata};
use crate::source::Spanned;

/// A page of words; the front page's words too (`content/index.md`, id `index`).
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Page {
    /// The id: its path under `pages/`, which may hold `/`.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// The template that sets it, without its ending, when that is one of the theme's own.
    #[serde(skip)]
    pub template: Option<Spanned<String>>,
}
