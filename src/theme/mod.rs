//! Floor 6: templates, strings and assets: the themes that the program carries, and what a site puts over them.
//!
//! Owns [`Theme`], the layers that it is made of and the order in which they are asked: the site's own files, those of the theme, those
//! of the theme that it changes, and the default. Must not know the domain, nor how templates are run.

mod colour;
mod copies;
mod diagnostics;
mod drawing;
mod dress;
mod embedded;
mod fingerprint;
mod fonts;
mod layer;
mod overview;
mod phrases;

#[cfg(test)]
mod tests;

pub use copies::{FILE as NOTE_OF_COPIES, noted};
pub use drawing::DrawingStyles;
pub use fingerprint::{fingerprinted, names_its_content};
pub use overview::{Brought, Listed, listed, original, originals};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use dress::{Dressing, Sheet};
use layer::Layer;

use crate::diagnostics::{Diagnostic, Warned};
use crate::language::Language;
use crate::model::{DEFAULT_THEME, Dress, Settings};
use crate::source::{FileId, SourceTree, Span, Spanned};

/// A theme: the site's own files over those of the theme, of the theme that it changes, and of the default.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// From the uppermost to the default that the program carries.
    layers: Vec<Layer>,
    /// What is published.
    assets: BTreeMap<String, Arc<[u8]>>,
}

/// A template, ready to be parsed.
#[derive(Debug, Clone, Copy)]
pub struct Template<'a> {
    /// What its full name begins with: `default/`.
    pub prefix: &'a str,
    /// Its name, with its ending: `mission.html`.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The file, when it is the site's own.
    pub file: Option<FileId>,
}

/// The sheet that adds up: of every layer, the lowest first, and the tokens, colours and fonts last.
const ADDED_SHEET: &str = "theme.css";

/// What templates can use, as Markdown; a test makes it from the types of the views and holds it to them.
pub const REFERENCE: &str = include_str!("../../themes/README.md");

impl Theme {
    /// Loads a theme by name, with the colours and fonts that it has by itself. A name without a folder is told, and gives the
    /// default alone.
    ///
    /// # Panics
    ///
    /// When a theme other than the default is named in a tree without settings, which alone can name one.
    pub fn load(tree: &SourceTree, name: &str) -> Warned<Self> {
        let span = place_in_settings(tree, "theme", name);
        Self::dressed(tree, &Spanned::new(name.to_owned(), span), &Dress::default())
    }

    /// Loads the theme of a site, in the colours and fonts of its settings.
    pub fn of(tree: &SourceTree, settings: &Settings) -> Warned<Self> {
        Self::dressed(tree, &settings.theme, &settings.dress)
    }

    fn dressed(tree: &SourceTree, name: &Spanned<String>, dress: &Dress) -> Warned<Self> {
        let mut found = Vec::new();
        let layers = layer::layers(tree, name, &mut found);
        let mut assets: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
        let mut added = String::new();
        for layer in layers.iter().rev() {
            for (path, (bytes, _)) in &layer.assets {
                if path == ADDED_SHEET {
                    added += &String::from_utf8_lossy(bytes);
                    added += "\n";
                } else {
                    assets.insert(path.clone(), Arc::clone(bytes));
                }
            }
        }
        let sheet = Sheet::of(&assets.get("style.css").map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default());
        let mut dressing = Dressing::new(&sheet);
        let has_asset = |path: &str| assets.contains_key(path);
        for layer in layers.iter().rev() {
            dressing.theme(&layer.manifest, layer.is_own, &mut found);
            dressing.fonts(&layer.manifest.dress, &has_asset, &mut found);
            found.extend(Some(&layer.manifest).filter(|_| layer.is_own).and_then(dress::engine));
        }
        dressing.put_on(dress, true);
        dressing.fonts(dress, &has_asset, &mut found);
        found.extend(dressing.contrasts());
        added += &dressing.sheet();
        if !added.is_empty() {
            assets.insert(ADDED_SHEET.to_owned(), added.into_bytes().into());
        }
        for layer in layers.iter().filter(|layer| layer.is_own) {
            found.extend(
                tree.get(&format!("themes/{}/{}", layer.theme, copies::FILE)).into_iter().flat_map(copies::stale),
            );
        }
        let theme = Self { layers, assets };
        found.extend(theme.told_of_phrases());
        Warned::new(theme, found)
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        self.layers.first().map_or(DEFAULT_THEME, |layer| &layer.theme)
    }

    /// Lists the templates of every layer, the uppermost first, each in the order of their names.
    pub fn templates(&self) -> impl Iterator<Item = Template<'_>> {
        self.layers.iter().flat_map(|layer| {
            layer.templates.iter().map(|(name, (text, file))| Template {
                prefix: &layer.prefix,
                name,
                text,
                file: *file,
            })
        })
    }

    /// Lists what full names of templates begin with, the uppermost layer first.
    pub fn prefixes(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().map(|layer| &*layer.prefix)
    }

    /// Says whether there is a template of a name, with its ending.
    pub fn has_template(&self, name: &str) -> bool {
        self.layers.iter().any(|layer| layer.templates.contains_key(name))
    }

    /// Says whether any template is the site's own.
    pub fn has_own_templates(&self) -> bool {
        self.layers.iter().any(|layer| layer.is_own && !layer.templates.is_empty())
    }

    /// Lists the files of phrases for a language, from the most general to the most particular: English, the language, its
    /// regional form; of each the lowest layer first; the site's own with its file.
    pub fn strings(&self, language: &str) -> Vec<(&str, Option<FileId>)> {
        let primary = language.split('-').next().unwrap_or(language);
        let mut tags = vec!["en", primary, language];
        tags.dedup();
        let of =
            |tag: &'_ str| self.layers.iter().rev().filter_map(move |layer| layer.strings.get(tag)).collect::<Vec<_>>();
        tags.into_iter().flat_map(of).map(|(text, file)| (&**text, *file)).collect()
    }

    /// Makes a language of the phrases that there are for it. Mistakes in the site's own files are told.
    ///
    /// # Panics
    ///
    /// When an embedded file of phrases has a mistake.
    pub fn language(&self, tag: &str) -> Warned<Language> {
        let strings = self.strings(tag);
        let texts: Vec<&str> = strings.iter().map(|&(text, _)| text).collect();
        let (language, errors) = Language::new(tag, &texts);
        let found = errors
            .iter()
            .map(|error| {
                let (text, file) = strings[error.file];
                let file = file.unwrap_or_else(|| panic!("the embedded phrases are right: {}", error.message));
                diagnostics::phrase_error(file, text, error)
            })
            .collect();
        Warned::new(language, found)
    }

    /// Tells how many phrases a language lacks, for which English ones stand in, and which: at the site's own file of its phrases, or else where
    /// the settings name the language.
    pub fn missing(&self, tree: &SourceTree, tag: &str) -> Option<(usize, Diagnostic)> {
        let primary = tag.split('-').next().unwrap_or(tag);
        let (english, _) = self.layers.last().filter(|_| primary != "en")?.strings.get("en")?;
        let texts = self.layers.iter().flat_map(|layer| [primary, tag].map(|tag| layer.strings.get(tag)));
        let texts: Vec<&layer::Piece<Arc<str>>> = texts.flatten().collect();
        let said: BTreeSet<&str> = texts.iter().flat_map(|(text, _)| phrases::names(text)).collect();
        let missing: Vec<&str> = phrases::names(english).filter(|name| !said.contains(name)).collect();
        let own = texts.iter().find_map(|(_, file)| *file);
        let span = own.map_or_else(|| place_in_settings(tree, "language", tag), |file| Span::new(file, 0..0));
        (!missing.is_empty()).then(|| (missing.len(), diagnostics::missing_phrases(span, tag, &missing)))
    }

    /// Lists the assets by their path below `assets/`, in order.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.assets.iter().map(|(path, bytes)| (&**path, bytes))
    }

    /// Finds what a new record begins with, by the first of some paths below `records/` that a layer has.
    pub fn record(&self, paths: &[&str]) -> Option<Arc<str>> {
        let in_layer = |layer: &'_ Layer| paths.iter().find_map(|path| layer.records.get(*path).cloned());
        self.layers.iter().find_map(in_layer).map(|(text, _)| text)
    }

    /// Tells a template that a page names and that is not there.
    pub fn unknown_template(&self, name: &Spanned<String>) -> Option<Diagnostic> {
        if self.has_template(&format!("{}.html", name.value)) {
            return None;
        }
        // Only those of the site are made for pages of words.
        let own = self.templates().filter(|template| template.file.is_some());
        let stems: Vec<&str> = own.filter_map(|template| template.name.strip_suffix(".html")).collect();
        Some(diagnostics::unknown_template(name, &stems, self.name()))
    }

    /// Tells the templates of the site's own that nothing uses: no page, no other template, and no component is in them.
    pub fn unused(&self, of_pages: &BTreeSet<&str>) -> Vec<Diagnostic> {
        let templates: Vec<Template> = self.templates().collect();
        let is_used = |one: &Template| {
            let stem = one.name.trim_end_matches(".html");
            let named = [format!("\"{}\"", one.name), format!("'{}'", one.name), format!("/{}\"", one.name)];
            let replaces = templates.iter().any(|other| other.file.is_none() && other.name == one.name);
            let is_named = || templates.iter().any(|other| named.iter().any(|name| other.text.contains(name.as_str())));
            replaces || of_pages.contains(stem) || one.text.contains("component ") || is_named()
        };
        let unused = templates.iter().filter(|one| !is_used(one));
        unused.filter_map(|one| Some(diagnostics::unused_template(Span::new(one.file?, 0..0), one.name))).collect()
    }
}

/// Lists the texts that the program carries below a folder of its default theme, by their paths below it, in order; a file's own
/// path gives it alone.
pub fn carried(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut files: Vec<_> = embedded::files(DEFAULT_THEME)
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?, std::str::from_utf8(bytes).ok()?)))
        .collect();
    files.sort_unstable();
    files.into_iter()
}

/// Finds where a field of the settings gives a value, or any field whose name begins so. This stage is handed the value alone, so
/// it looks for the line that gives it.
fn place_in_settings(tree: &SourceTree, field: &str, value: &str) -> Span {
    let Some(settings) = tree.get(SourceTree::SETTINGS) else { return Span::new(tree.settings(), 0..0) };
    let text = settings.text().unwrap_or_default();
    let mut offset = 0;
    let mut is_within = false;
    for line in text.split_inclusive('\n') {
        let goes_on = line.starts_with([' ', '-', '\t']);
        is_within = line.starts_with(field) || (goes_on && is_within);
        let after = if goes_on { 0 } else { line.find(':').map_or(0, |at| at + 1) };
        if is_within && let Some(at) = line[after..].find(value) {
            let start = offset + after + at;
            return Span::new(settings.id, start..start + value.len());
        }
        offset += line.len();
    }
    Span::new(settings.id, 0..0)
}
