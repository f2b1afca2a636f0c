//! The settings of a whole site: `portfolio.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Currency, DEFAULT_THEME, Date, Dress, ExtraValue, RuleSettings, vocabulary};
use crate::source::{FileId, Span, Spanned};

/// What `portfolio.yaml` says.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Settings {
    /// The file, for places of what is missing in it.
    #[serde(skip)]
    pub file: FileId,
    /// The site's name.
    pub title: String,
    /// Who publishes it.
    pub community: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Where the site will stand, with a scheme; none for relative addresses only.
    pub base_url: Option<String>,
    /// The default language, a BCP 47 tag.
    pub language: String,
    /// All languages, the default one among them.
    pub languages: Vec<String>,
    /// The portfolio's currency.
    pub currency: Option<Currency>,
    /// Dated rates from other currencies to the portfolio's.
    pub rates: Vec<Rate>,
    /// The theme's name.
    pub theme: Spanned<String>,
    /// Colours and fonts in place of those of the theme.
    #[serde(skip)]
    pub dress: Dress,
    /// Where the content is kept.
    pub repository: Option<Repository>,
    /// The licence of the content, SPDX.
    pub license: Option<String>,
    /// What of the history of the content the site shows.
    pub history: HistoryShown,
    /// The map's boundary and tiles.
    pub map: MapSettings,
    /// Extra entries of the navigation.
    pub nav: Vec<NavItem>,
    /// Which feeds are wanted: `all`, `lessons`, `missions`, `changes`; none means every one.
    pub feeds: Vec<String>,
    /// How the gap rules are set.
    pub rules: RuleSettings,
    /// Who publishes, for data in the form of IATI.
    pub iati: IatiSettings,
    /// How to reach the people who keep the portfolio: an address or a `mailto:`.
    pub contact: Option<Spanned<String>>,
    /// What the contract does not name.
    pub extra: BTreeMap<String, ExtraValue>,
}

impl Settings {
    /// Makes the settings of a site whose file says nothing.
    pub fn unset(file: FileId) -> Self {
        Self {
            file,
            title: String::from("Portfolio"),
            community: None,
            summary: None,
            base_url: None,
            language: String::from("en"),
            languages: vec![String::from("en")],
            currency: None,
            rates: Vec::new(),
            theme: Spanned::new(String::from(DEFAULT_THEME), Span::new(file, 0..0)),
            dress: Dress::default(),
            repository: None,
            license: None,
            history: HistoryShown::Subjects,
            map: MapSettings::default(),
            nav: Vec::new(),
            feeds: Vec::new(),
            rules: RuleSettings::default(),
            iati: IatiSettings::default(),
            contact: None,
            extra: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Says whether the feed of a name is wanted.
    pub fn wants_feed(&self, name: &str) -> bool {
        self.feeds.is_empty() || self.feeds.iter().any(|feed| feed == name)
    }
}

/// One unit of another currency in the portfolio's, on a date.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Rate {
    /// The other currency.
    pub currency: Currency,
    /// When it held.
    pub date: Date,
    /// How much of the portfolio's currency one unit was.
    pub rate: Decimal,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

/// Where the content is kept, for links that open a file for editing.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Repository {
    /// The repository's address.
    pub url: String,
    /// The branch that is published.
    pub branch: String,
    /// The folder that holds `content/`, empty for the top.
    pub folder: String,
    /// What kind of host it is, where its name does not tell.
    pub host: Option<Host>,
}

vocabulary! {
    /// The kinds of host that keep repositories, told apart by the addresses of their pages.
    Host {
        /// GitHub, and those that work as it does.
        Github = "github",
        /// GitLab.
        Gitlab = "gitlab",
        /// Forgejo and Gitea.
        Forgejo = "forgejo",
        /// Bitbucket.
        Bitbucket = "bitbucket",
        /// Sourcehut.
        Sourcehut = "sourcehut",
    }
}

/// The place map's boundary and tiles.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct MapSettings {
    /// A GeoJSON file, as a path from `content/`.
    pub boundary: Option<Spanned<Arc<str>>>,
    /// A tile address that is only asked for when the reader opts in.
    pub tiles: Option<String>,
}

/// Who publishes, for data in the form of IATI.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct IatiSettings {
    /// The identifier of the publisher in a register, `DK-CVR-23795515`; none when it is not registered.
    pub organisation: Option<String>,
    /// What kind of body the publisher is.
    #[serde(rename = "type")]
    pub kind: Option<super::ActorType>,
    /// The country that everything happens in (ISO 3166-1).
    pub country: Option<String>,
}

/// An entry of the navigation.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct NavItem {
    /// The words.
    pub title: String,
    /// A path in the site or an address.
    pub to: Spanned<String>,
}

vocabulary! {
    /// What of the history of the content a site shows.
    HistoryShown {
        /// What changed, and what the pull request or commit was called.
        Subjects = "subjects",
        /// What changed.
        Facts = "facts",
        /// Nothing.
        Off = "off",
    }
}
