//! A picture with its words and its table.

/// A picture, drawn for a wide place and anew for a narrow one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Drawing {
    /// Markup for wide places.
    pub(crate) wide: String,
    /// Markup for narrow places; the same markup serves both when it is none.
    pub(crate) narrow: Option<String>,
}

/// An outcome's picture in a row of small multiples, with its headline and one plain sentence.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Chart {
    pub(crate) link: super::Link,
    /// The newest figure with its unit, or the words for none.
    pub(crate) figure: String,
    /// When that was; none without a figure.
    pub(crate) when: Option<String>,
    pub(crate) state: super::StateView,
    /// The mark of an old figure.
    pub(crate) stale: Option<super::StateView>,
    pub(crate) drawing: Drawing,
    /// One sentence: the rule, the finding, what is not known.
    pub(crate) caption: String,
}
