//! What themes there are and what each brings, for those who choose one and for those who change one.

use super::layer::{self, Kind};
use super::{copies, embedded};
use crate::model::Manifest;
use crate::parse;
use crate::source::{SourceTree, Spanned};

/// A theme that a site can name.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub manifest: Manifest,
    /// Whether the program carries it.
    pub carried: bool,
    /// The site's files of it.
    pub own: Vec<Brought>,
}

/// A file of a theme that the site brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// Its path in the theme's folder.
    pub path: String,
    /// Whether it stands in the place of one that the program carries, for this theme or for one that it changes.
    pub replaces: bool,
}

/// Lists the themes that there are for a site, those that the program carries first.
pub fn listed(tree: &SourceTree) -> Vec<Listed> {
    let mut names: Vec<&str> = embedded::names().collect();
    names.extend(layer::names(tree).into_iter().filter(|name| !embedded::has(name)));
    let all = names.into_iter().map(|name| {
        let layers =
            layer::layers(tree, &Spanned::new(name.to_owned(), crate::source::Span::default()), &mut Vec::new());
        let folder = format!("themes/{name}/");
        let of = |file: &'_ crate::source::SourceFile| {
            let path = file.path.strip_prefix(&*folder)?.to_owned();
            let is_same = embedded::file(name, &path) == Some(&*file.bytes);
            let is_part = Kind::of(&path).is_some_and(|kind| !matches!(kind, Kind::Manifest)) && path != copies::FILE;
            let replaces = layers.iter().any(|layer| embedded::file(&layer.theme, &path).is_some());
            (is_part && !is_same).then_some(Brought { path, replaces })
        };
        let own = tree.under(&folder).filter_map(of).collect();
        let bytes = tree.get(&format!("{folder}{}", layer::MANIFEST));
        let manifest = match bytes {
            Some(file) => parse::manifest(file).value,
            None => {
                layers.iter().find(|layer| layer.theme == name).map(|layer| layer.manifest.clone()).unwrap_or_default()
            }
        };
        Listed { name: name.to_owned(), manifest, carried: embedded::has(name), own }
    });
    all.collect()
}

/// Finds a file to copy, by its path in a theme's folder: in the theme itself or in the nearest that it changes; with the name of
/// that theme.
pub fn original(tree: &SourceTree, theme: &str, path: &str) -> Option<(String, &'static [u8])> {
    let name = Spanned::new(theme.to_owned(), crate::source::Span::default());
    let layers = layer::layers(tree, &name, &mut Vec::new());
    layers.iter().find_map(|layer| Some((layer.theme.clone(), embedded::file(&layer.theme, path)?)))
}

/// Lists the paths of all files that can be copied out for a theme.
pub fn originals(tree: &SourceTree, theme: &str) -> Vec<&'static str> {
    let name = Spanned::new(theme.to_owned(), crate::source::Span::default());
    let layers = layer::layers(tree, &name, &mut Vec::new());
    let files = layers.iter().flat_map(|layer| embedded::files(&layer.theme)).map(|(path, _)| path);
    let mut paths: Vec<&str> =
        files.filter(|path| Kind::of(path).is_some_and(|kind| !matches!(kind, Kind::Manifest))).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}
