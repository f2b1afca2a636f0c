//! Which file is what, by its path alone.
//!
//! Owns the folders and file names of the contract. Must not know what is in a file.

use unic_langid::LanguageIdentifier;

use super::diagnostics;
use crate::diagnostics::{Diagnostic, nearest};
use crate::model::{Id, Kind, RecordId, Vocabulary};
use crate::source::Span;

/// What a file is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Route {
    /// `portfolio.yaml`.
    Settings,
    /// `index.md`.
    Front,
    /// A record.
    Record(RecordId),
    /// A record's words in another language.
    Translation(RecordId, String),
    /// The measurements of an outcome.
    Measurements(Id),
    /// A CSV in a folder under `outcomes/`: measurements if its columns say so, else a download.
    PerhapsMeasurements(Id),
    /// A picture, download or map.
    Asset,
    /// A file that belongs elsewhere, or under another name.
    Lost,
}

/// A route, with what is wrong about the path.
pub(super) struct Routed {
    /// What the file is.
    pub(super) route: Route,
    /// What is wrong about its path.
    pub(super) told: Option<Diagnostic>,
}

/// Takes `content/` off a path.
pub(super) fn inside_content(path: &str) -> &str {
    path.strip_prefix("content/").unwrap_or(path)
}

/// Finds the record whose own file has this path, whether or not the file can be read; for a folder whose name is nearly that of
/// a kind, the record that is meant, so that one wrong folder is told once and not at every reference.
pub(crate) fn record_at(path: &str, place: Span) -> Option<RecordId> {
    match of(path, place).route {
        Route::Record(record) => Some(record),
        Route::Lost if Kind::of_folder(top_of(path)).is_none() => {
            let top = top_of(path);
            let rest = inside_content(path).strip_prefix(top)?;
            record_at(&format!("{}{rest}", near_folder(top)?), place)
        }
        Route::Settings
        | Route::Front
        | Route::Translation(..)
        | Route::Measurements(_)
        | Route::PerhapsMeasurements(_)
        | Route::Asset
        | Route::Lost => None,
    }
}

fn top_of(path: &str) -> &str {
    inside_content(path).split_once('/').map_or("", |(top, _)| top)
}

/// Finds what a file is; `place` is where to tell what is wrong about its path.
pub(super) fn of(path: &str, place: Span) -> Routed {
    let path = inside_content(path);
    let mut folders: Vec<&str> = path.split('/').collect();
    let name = folders.pop().unwrap_or_default();
    let hidden = |part: &&str| part.starts_with('.');
    if folders.first() == Some(&"media") || hidden(&name) || folders.iter().any(hidden) {
        return Route::Asset.into();
    }
    let Some((&top, below)) = folders.split_first() else { return at_the_top(name, place) };
    match Kind::of_folder(top) {
        Some(kind) => File { kind, below, name, place }.route(),
        None if extension(name).is_some_and(|(_, extension)| extension == "md") => {
            Routed::lost(diagnostics::unknown_folder(place, top, near_folder(top), path))
        }
        None => Route::Asset.into(),
    }
}

fn at_the_top(name: &str, place: Span) -> Routed {
    let Some((stem, extension)) = extension(name) else { return Route::Asset.into() };
    let translation = stem.split_once('.').filter(|_| extension == "md").filter(|&(id, _)| id == "index");
    match (name, translation) {
        ("portfolio.yaml", _) => Route::Settings.into(),
        ("index.md", _) => Route::Front.into(),
        (_, Some((_, tag))) => match language(tag) {
            Some(language) => Route::Translation(RecordId { kind: Kind::Page, id: front_id() }, language).into(),
            None => Routed::lost(diagnostics::wrong_language_in_name(place, name, tag)),
        },
        _ if stem.eq_ignore_ascii_case("portfolio") && matches!(extension, "yml" | "yaml" | "json" | "toml") => {
            Routed::lost(diagnostics::wrong_file_name(place, name, Some("portfolio.yaml")))
        }
        _ if stem.eq_ignore_ascii_case("index") && is_markdown(extension) => {
            Routed::lost(diagnostics::wrong_file_name(place, name, Some("index.md")))
        }
        _ if extension == "md" => Routed::lost(diagnostics::file_at_the_top(place, name)),
        _ => Route::Asset.into(),
    }
}

/// The id of the front page.
pub(super) fn front_id() -> Id {
    Id::new("index").expect("lower case letters are an id")
}

/// A file in the folder of a kind.
struct File<'p> {
    kind: Kind,
    /// The folders below the kind's.
    below: &'p [&'p str],
    name: &'p str,
    place: Span,
}

impl File<'_> {
    fn route(&self) -> Routed {
        let Some((stem, extension)) = extension(self.name) else { return Route::Asset.into() };
        match extension {
            "md" => self.markdown(stem),
            "csv" if self.kind == Kind::Outcome => self.measurements(stem),
            "yaml" | "yml" | "txt" if self.below.is_empty() => self.renamed(stem),
            other if is_markdown(other) => self.renamed(stem),
            _ => Route::Asset.into(),
        }
    }

    fn renamed(&self, stem: &str) -> Routed {
        let wanted = format!("{}.md", stem.strip_suffix(".md").unwrap_or(stem));
        Routed::lost(diagnostics::wrong_file_name(self.place, self.name, Some(&wanted)))
    }

    fn markdown(&self, stem: &str) -> Routed {
        let (stem, tag) = stem.split_once('.').map_or((stem, None), |(stem, tag)| (stem, Some(tag)));
        let (stem, bundle) = match (stem, self.below.last()) {
            ("index", Some(&folder)) => (folder, true),
            ("index", None) => return Routed::lost(diagnostics::index_of_a_kind(self.place, self.kind)),
            _ => (stem, false),
        };
        let (id, told) = self.id(stem, bundle);
        let Some(id) = id else { return Routed { route: Route::Lost, told } };
        let record = RecordId { kind: self.kind, id };
        let route = match tag.map(|tag| (tag, language(tag))) {
            None => Route::Record(record),
            Some((_, Some(language))) => Route::Translation(record, language),
            Some((tag, None)) => {
                return Routed::lost(diagnostics::wrong_language_in_name(self.place, self.name, tag));
            }
        };
        Routed { route, told }
    }

    fn measurements(&self, stem: &str) -> Routed {
        let (id, told) = self.id(stem, false);
        let Some(id) = id else { return Routed { route: Route::Lost, told } };
        match self.below.last() {
            Some(&folder) if folder != stem => Route::PerhapsMeasurements(id).into(),
            _ => Routed { route: Route::Measurements(id), told },
        }
    }

    /// Takes a stem as an id; one that is nearly an id is told and read on as what it is meant to be.
    fn id(&self, stem: &str, bundle: bool) -> (Option<Id>, Option<Diagnostic>) {
        let folders = &self.below[..self.below.len() - usize::from(bundle)];
        let name = if self.kind == Kind::Page {
            folders.iter().copied().chain([stem]).collect::<Vec<_>>().join("/")
        } else {
            stem.to_owned()
        };
        let id_of = |name: &str| if self.kind == Kind::Page { Id::of_page(name) } else { Id::new(name) };
        if let Some(id) = id_of(&name) {
            return (Some(id), None);
        }
        let parts: Option<Vec<String>> = name.split('/').map(super::reference::id_from).collect();
        let meant = parts.map(|parts| parts.join("/"));
        let wrong = if bundle { stem } else { self.name };
        let ending = self.name.strip_prefix(stem).unwrap_or_default();
        let last = meant.as_ref().and_then(|meant| meant.rsplit('/').next());
        let wanted = last.map(|last| if bundle { last.to_owned() } else { format!("{last}{ending}") });
        let told = diagnostics::wrong_file_name(self.place, wrong, wanted.as_deref());
        (meant.as_deref().and_then(id_of), Some(told))
    }
}

impl Routed {
    fn lost(told: Diagnostic) -> Self {
        Self { route: Route::Lost, told: Some(told) }
    }
}

impl From<Route> for Routed {
    fn from(route: Route) -> Self {
        Self { route, told: None }
    }
}

/// Reads a language tag (BCP 47) in its canonical form: `pt-br` is `pt-BR`. The language itself must be its code of two or three
/// letters: longer ones are not in use, and would take a part of a name for a language.
pub(super) fn language(tag: &str) -> Option<String> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if !(2..=3).contains(&primary.len()) {
        return None;
    }
    tag.parse::<LanguageIdentifier>().ok().map(|language| language.to_string())
}

/// Finds the kind's folder that a misspelt one is meant to be.
pub(super) fn near_folder(written: &str) -> Option<&'static str> {
    let lower = written.to_lowercase();
    let singular = Kind::ALL.iter().find(|kind| kind.as_str() == lower).map(|kind| kind.folder());
    singular.or_else(|| nearest(&lower, Kind::ALL.iter().map(|kind| kind.folder())))
}

fn extension(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once('.')
}

fn is_markdown(extension: &str) -> bool {
    ["md", "markdown", "mdown", "mkd", "mkdn", "mdx", "mdwn"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
