//! The layers that a theme is made of: each the files that one folder brings, the program's or the site's.
//!
//! Owns which folders lie over which. Must not know what stands in a file.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::{diagnostics, embedded};
use crate::diagnostics::Diagnostic;
use crate::model::{DEFAULT_THEME, Manifest};
use crate::parse;
use crate::source::{FileId, SourceFile, SourceTree, Span, Spanned};

/// What stands at a path, with the site's file that it comes from; none for what the program carries.
pub(super) type Piece<T> = (T, Option<FileId>);

/// The files of one folder.
#[derive(Debug, Clone, Default)]
pub(super) struct Layer {
    /// The theme that it belongs to.
    pub(super) theme: String,
    /// Whether the site brings it.
    pub(super) is_own: bool,
    /// What its names of templates begin with, where one of several is meant: `default/`.
    pub(super) prefix: String,
    pub(super) manifest: Manifest,
    pub(super) templates: BTreeMap<String, Piece<Arc<str>>>,
    pub(super) strings: BTreeMap<String, Piece<Arc<str>>>,
    pub(super) assets: BTreeMap<String, Piece<Arc<[u8]>>>,
    /// Texts for new records, by their path below `records/`.
    pub(super) records: BTreeMap<String, Piece<Arc<str>>>,
}

/// What a file of a theme is, told from its path in the theme's folder.
pub(super) enum Kind<'a> {
    /// What the theme says of itself.
    Manifest,
    /// A template, by its name below `templates/`.
    Template(&'a str),
    /// Phrases, by the tag of their language.
    Strings(&'a str),
    /// A file that is published, by its path below `assets/`.
    Asset(&'a str),
    /// What a new record begins with, by its path below `records/`.
    Record(&'a str),
}

impl<'a> Kind<'a> {
    /// Tells what a file is; none for what is no part of a theme.
    pub(super) fn of(path: &'a str) -> Option<Self> {
        if path == MANIFEST {
            return Some(Self::Manifest);
        }
        let (folder, name) = path.split_once('/')?;
        match folder {
            "templates" => Some(Self::Template(name)),
            "strings" => name.strip_suffix(".ftl").filter(|tag| !tag.contains('/')).map(Self::Strings),
            "assets" => Some(Self::Asset(name)),
            "records" => name.strip_suffix(".md").map(|_| Self::Record(name)),
            _ => None,
        }
    }
}

/// The file in which a theme says what it is.
pub(super) const MANIFEST: &str = "theme.yaml";

/// Puts a theme together: the layers from the uppermost down to the default that the program carries.
pub(super) fn layers(tree: &SourceTree, name: &Spanned<String>, found: &mut Vec<Diagnostic>) -> Vec<Layer> {
    let mut layers: Vec<Layer> = Vec::new();
    let mut wanted = name.clone();
    let mut met: Vec<String> = Vec::new();
    loop {
        if met.contains(&wanted.value) {
            found.push(diagnostics::theme_circle(wanted.span, &met));
            DEFAULT_THEME.clone_into(&mut wanted.value);
        } else if !exists(tree, &wanted.value) {
            found.push(diagnostics::unknown_theme(wanted.span, &wanted.value, &names(tree)));
            DEFAULT_THEME.clone_into(&mut wanted.value);
        }
        met.push(wanted.value.clone());
        let of_theme = of(tree, &wanted.value, found);
        let extends = of_theme.iter().find_map(|layer| layer.manifest.extends.clone());
        layers.extend(of_theme);
        if wanted.value == DEFAULT_THEME {
            return layers;
        }
        wanted = extends.unwrap_or_else(|| Spanned::new(DEFAULT_THEME.to_owned(), wanted.span));
    }
}

/// Lists the names of the themes that there are.
pub(super) fn names(tree: &SourceTree) -> Vec<&str> {
    let mut names: Vec<&str> = embedded::names().collect();
    for file in tree.under("themes/") {
        names.extend(file.path.strip_prefix("themes/").and_then(|path| path.split_once('/')).map(|(name, _)| name));
    }
    names.sort_unstable();
    names.dedup();
    names
}

fn exists(tree: &SourceTree, name: &str) -> bool {
    embedded::has(name) || !name.contains('/') && tree.under(&format!("themes/{name}/")).next().is_some()
}

/// Makes the layers of one theme: the site's files, when it has some that differ, over those that the program carries.
fn of(tree: &SourceTree, theme: &str, found: &mut Vec<Diagnostic>) -> Vec<Layer> {
    let is_carried = embedded::has(theme);
    let mut own = Layer { theme: theme.to_owned(), is_own: true, ..Layer::default() };
    own.prefix = if is_carried { format!("own/{theme}/") } else { format!("{theme}/") };
    let folder = format!("themes/{theme}/");
    let mut is_there = !is_carried;
    for file in tree.under(&folder) {
        let path = file.path.strip_prefix(&*folder).expect("listed by this prefix");
        // A file that says what the carried one says changes nothing: the default theme's own folder is no theme of a site's.
        if embedded::file(theme, path) != Some(&*file.bytes) {
            is_there = true;
            own.put(path, file, found);
        }
    }
    let mut layers = Vec::new();
    if is_there {
        layers.push(own);
    }
    if is_carried {
        layers.push(carried(theme));
    }
    layers
}

/// Makes the layer of a theme that the program carries.
pub(super) fn carried(theme: &str) -> Layer {
    let mut layer = Layer { theme: theme.to_owned(), prefix: format!("{theme}/"), ..Layer::default() };
    for (path, bytes) in embedded::files(theme) {
        let text = || Arc::from(std::str::from_utf8(bytes).expect("the carried templates and strings are UTF-8"));
        match Kind::of(path) {
            Some(Kind::Template(name)) => _ = layer.templates.insert(name.to_owned(), (text(), None)),
            Some(Kind::Strings(tag)) => _ = layer.strings.insert(tag.to_owned(), (text(), None)),
            Some(Kind::Asset(path)) => _ = layer.assets.insert(path.to_owned(), (bytes.into(), None)),
            Some(Kind::Record(path)) => _ = layer.records.insert(path.to_owned(), (text(), None)),
            Some(Kind::Manifest) => layer.manifest = manifest(bytes),
            None => {}
        }
    }
    layer
}

/// Reads what a carried theme says of itself; its places mean nothing to the site.
fn manifest(bytes: &[u8]) -> Manifest {
    let mut tree = SourceTree::default();
    let id = tree.insert(MANIFEST, bytes);
    parse::manifest(tree.file(id).expect("it was put there")).value
}

impl Layer {
    /// Puts a file of the site in.
    fn put(&mut self, path: &str, file: &SourceFile, found: &mut Vec<Diagnostic>) {
        let texts = match Kind::of(path) {
            Some(Kind::Asset(path)) => {
                self.assets.insert(path.to_owned(), (Arc::clone(&file.bytes), Some(file.id)));
                return;
            }
            Some(Kind::Manifest) => {
                let read = parse::manifest(file);
                found.extend(read.diagnostics);
                self.manifest = read.value;
                return;
            }
            Some(Kind::Template(name)) => (&mut self.templates, name),
            Some(Kind::Strings(tag)) => (&mut self.strings, tag),
            Some(Kind::Record(path)) => (&mut self.records, path),
            None => {
                found.extend(stray(path, file));
                return;
            }
        };
        match std::str::from_utf8(&file.bytes) {
            Ok(text) => _ = texts.0.insert(texts.1.to_owned(), (Arc::from(text), Some(file.id))),
            Err(error) => found.push(diagnostics::theme_file_not_text(file, error.valid_up_to())),
        }
    }
}

/// Tells a file that no theme reads. Words about the theme, and what was copied, may lie at its top.
fn stray(path: &str, file: &SourceFile) -> Option<Diagnostic> {
    let is_at_the_top = !path.contains('/');
    let is_markdown = Path::new(path).extension().is_some_and(|ending| ending == "md");
    let is_word = ["README", "LICENSE", "LICENCE", "COPYING", "CHANGELOG"].iter().any(|name| path.starts_with(name));
    if is_at_the_top && (is_word || is_markdown || path == super::copies::FILE) {
        return None;
    }
    Some(diagnostics::unknown_theme_file(Span::new(file.id, 0..0), path))
}
