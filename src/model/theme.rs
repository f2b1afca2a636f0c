//! How a site looks, as its settings and a theme's own file say it: names, colours and fonts, not yet drawn with.

use std::collections::BTreeMap;

use super::vocabulary;
use crate::source::Spanned;

vocabulary! {
    /// What a colour is for.
    ColourUse {
        /// Links, lines of the maps, what is on track, and public money.
        Accent = "accent",
        /// The text.
        Ink = "ink",
        /// Text that stands back: dates, captions, second lines.
        Quiet = "quiet",
        /// The ground of the page.
        Paper = "paper",
        /// The ground of what is past, in maps and charts.
        Wash = "wash",
        /// Hairlines between rows, for order alone.
        Rule = "rule",
        /// Drawn edges, and lines to write on.
        Edge = "edge",
        /// What is met or done.
        Met = "met",
        /// What is at risk or close.
        Risk = "risk",
        /// What is late, blocked, off track or missing.
        Late = "late",
        /// Community money, and what helps.
        Community = "community",
        /// What is paused, unknown or old, and private money.
        Idle = "idle",
    }
}

vocabulary! {
    /// What a font is for.
    FontUse {
        /// Text and tables.
        Text = "text",
        /// Headings, first sentences and large numbers.
        Headings = "headings",
    }
}

/// A colour in light and in dark surroundings, each as `#` and six small hexadecimal digits; a dark one that is not given is
/// derived.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Colour {
    /// On light paper.
    pub light: Option<Spanned<String>>,
    /// On dark paper.
    pub dark: Option<Spanned<String>>,
}

/// Colours and fonts that take the place of those of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dress {
    /// The colours, by what they are for.
    pub colours: BTreeMap<ColourUse, Colour>,
    /// The fonts, by what they are for: the name of a family of fonts that devices have, or files of the theme.
    pub fonts: BTreeMap<FontUse, Vec<Spanned<String>>>,
}

/// The versions of wayfolio that a theme is made for, both counted in: `0.2`, `1`, `1.4.2`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EngineRange {
    /// The first.
    pub min: Option<Spanned<String>>,
    /// The last.
    pub max: Option<Spanned<String>>,
}

/// What a theme says of itself, in its `theme.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manifest {
    /// Its name for people.
    pub title: Option<String>,
    /// What it is like, in a sentence.
    pub description: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// Its licence, SPDX.
    pub license: Option<String>,
    /// The theme that it changes; `default` when it names none.
    pub extends: Option<Spanned<String>>,
    /// The versions of wayfolio that it is made for.
    pub engine: EngineRange,
    /// Its colours and fonts.
    pub dress: Dress,
    /// Other tokens of the sheet, by their names there without the dashes: `measure` and `44rem`.
    pub tokens: Vec<(Spanned<String>, Spanned<String>)>,
}

/// The theme that is always there.
pub const DEFAULT_THEME: &str = "default";
