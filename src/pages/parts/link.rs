//! A thing with a page: every thing shown is a link.

/// A link: an address relative to the page, and words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) title: String,
}
