//! What every page has around its content.

use super::inset::Patterns;
use super::parts::Link;
use super::tongue::Version;

/// What every page has around its content.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Frame {
    /// The page's own name, as it stands in the browser's tab before the site's.
    pub(crate) title: String,
    /// A sentence for searches and shared links.
    pub(crate) description: String,
    /// The way up to the front page of this language: `../../`.
    pub(crate) root: String,
    /// The way up to the site's root, where the files stand that all languages share.
    pub(crate) top: String,
    /// The page in each language of the site; none in a site of one language.
    pub(crate) versions: Vec<Version>,
    /// Whether search engines are told of the versions.
    pub(crate) is_alike: bool,
    /// The canonical address, when the base is known.
    pub(crate) canonical: Option<String>,
    /// The feed that tells what is new of what the page is about.
    pub(crate) feed: Option<String>,
    /// What the page is about, as JSON-LD that can stand in a script.
    pub(crate) linked: Option<String>,
    /// The picture by which the page is known where its address is shared: absolute when the base is known.
    pub(crate) picture: Option<String>,
    /// The part of the navigation that the page belongs to.
    pub(crate) section: &'static str,
    /// The way to the page, without the page itself.
    pub(crate) crumbs: Vec<Link>,
    /// The file that the page is written in, from the site's root, and where it can be edited.
    pub(crate) source: Option<String>,
    /// Whether the page shows maps or diagrams, whose styles are a sheet of their own.
    pub(crate) pictures: bool,
    /// What the pictures in the page's words are drawn with.
    pub(crate) patterns: Patterns,
    /// The address that opens the file for editing.
    pub(crate) edit: Option<String>,
}
