//! Floor 6: templates, strings and assets: the default theme that the program carries, and what a site puts over it.
//!
//! Owns [`Theme`]. Must not know the domain, nor how templates are run.

mod default;
mod diagnostics;
mod drawing;
mod fingerprint;

#[cfg(test)]
mod tests;

pub use drawing::DrawingStyles;
pub use fingerprint::{fingerprinted, names_its_content};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Warned};
use crate::language::Language;
use crate::source::{FileId, SourceFile, SourceTree, Span};

/// A theme: the default one with the site's own files in place of, and beside, the embedded ones.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    templates: BTreeMap<String, Layers<Arc<str>>>,
    strings: BTreeMap<String, Layers<Arc<str>>>,
    assets: BTreeMap<String, Layers<Arc<[u8]>>>,
}

/// A template, ready to be parsed.
#[derive(Debug, Clone, Copy)]
pub struct Template<'a> {
    /// Its name, with its ending: `mission.html`.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The file, when it is the site's own.
    pub file: Option<FileId>,
}

/// Where a file of a theme comes from; one of the two is there, and the site's own goes first.
#[derive(Debug, Clone)]
struct Layers<T> {
    embedded: Option<T>,
    own: Option<(T, FileId)>,
}

impl<T> Default for Layers<T> {
    fn default() -> Self {
        Self { embedded: None, own: None }
    }
}

impl<T> Layers<T> {
    fn top(&self) -> Option<&T> {
        self.own.as_ref().map(|(value, _)| value).or(self.embedded.as_ref())
    }
}

impl Theme {
    /// Loads a theme by name: the embedded default, and over it, file by file, what lies in `themes/<name>/` of the site. A name
    /// without a folder is told, and gives the default alone.
    ///
    /// # Panics
    ///
    /// When a theme other than the default is named in a tree without settings, which alone can name one.
    pub fn load(tree: &SourceTree, name: &str) -> Warned<Self> {
        let mut theme = Self::embedded();
        let mut found = Vec::new();
        let folder = format!("themes/{name}/");
        let mut files = tree.under(&folder).peekable();
        if files.peek().is_none() && name != default::NAME {
            found.push(diagnostics::unknown_theme(place_in_settings(tree, "theme", name), name, &names(tree)));
        }
        for file in files {
            let path = file.path.strip_prefix(&*folder).expect("listed by this prefix");
            theme.put_over(path, file, &mut found);
        }
        Warned::new(theme, found)
    }

    /// Returns the theme that the program carries.
    fn embedded() -> Self {
        let mut theme = Self::default();
        for (path, bytes) in default::files() {
            let text = || Arc::from(std::str::from_utf8(bytes).expect("the embedded templates and strings are UTF-8"));
            match Kind::of(path) {
                Some(Kind::Template(name)) => {
                    theme.templates.entry(name.to_owned()).or_default().embedded = Some(text());
                }
                Some(Kind::Strings(tag)) => theme.strings.entry(tag.to_owned()).or_default().embedded = Some(text()),
                Some(Kind::Asset(path)) => {
                    theme.assets.entry(path.to_owned()).or_default().embedded = Some(bytes.into());
                }
                None => {}
            }
        }
        theme
    }

    /// Puts a file of the site over the embedded one of the same path, or beside them. A file that says what the embedded one says
    /// changes nothing, so that the default theme's own folder is no theme of the site's.
    fn put_over(&mut self, path: &str, file: &SourceFile, found: &mut Vec<Diagnostic>) {
        let layers = match Kind::of(path) {
            Some(Kind::Template(name)) => self.templates.entry(name.to_owned()).or_default(),
            Some(Kind::Strings(tag)) => self.strings.entry(tag.to_owned()).or_default(),
            Some(Kind::Asset(path)) => {
                let layers = self.assets.entry(path.to_owned()).or_default();
                if layers.embedded.as_deref() != Some(&*file.bytes) {
                    layers.own = Some((Arc::clone(&file.bytes), file.id));
                }
                return;
            }
            None => return,
        };
        match std::str::from_utf8(&file.bytes) {
            Ok(text) if layers.embedded.as_deref() == Some(text) => {}
            Ok(text) => layers.own = Some((Arc::from(text), file.id)),
            Err(error) => found.push(diagnostics::theme_file_not_text(file, error.valid_up_to())),
        }
    }

    /// Lists the templates in the order of their names.
    pub fn templates(&self) -> impl Iterator<Item = Template<'_>> {
        self.templates.iter().filter_map(|(name, layers)| {
            let file = layers.own.as_ref().map(|&(_, file)| file);
            layers.top().map(|text| Template { name, text, file })
        })
    }

    /// Says whether any template is the site's own.
    pub fn has_own_templates(&self) -> bool {
        self.templates.values().any(|layers| layers.own.is_some())
    }

    /// Returns the text of the embedded template of a name, whether or not the site has one of its own.
    pub fn embedded_template(&self, name: &str) -> Option<&str> {
        self.templates.get(name)?.embedded.as_deref()
    }

    /// Lists the files of phrases for a language, from the most general to the most particular: English, the language, its
    /// regional form; of each the default's first, then the site's own, with its file.
    pub fn strings(&self, language: &str) -> Vec<(&str, Option<FileId>)> {
        let primary = language.split('-').next().unwrap_or(language);
        let mut tags = vec!["en", primary, language];
        tags.dedup();
        let mut texts = Vec::new();
        for layers in tags.into_iter().filter_map(|tag| self.strings.get(tag)) {
            texts.extend(layers.embedded.iter().map(|text| (&**text, None)));
            texts.extend(layers.own.iter().map(|(text, file)| (&**text, Some(*file))));
        }
        texts
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
        let english = self.strings.get("en").filter(|_| primary != "en")?.embedded.as_deref().unwrap_or_default();
        let files: Vec<&Layers<Arc<str>>> = [primary, tag].iter().filter_map(|&tag| self.strings.get(tag)).collect();
        let texts =
            files.iter().flat_map(|layers| layers.embedded.iter().chain(layers.own.iter().map(|(text, _)| text)));
        let said: BTreeSet<&str> = texts.flat_map(|text| phrase_names(text)).collect();
        let missing: Vec<&str> = phrase_names(english).filter(|name| !said.contains(name)).collect();
        let own = files.iter().filter_map(|layers| layers.own.as_ref()).next_back();
        let span = own.map_or_else(|| place_in_settings(tree, "language", tag), |(_, file)| Span::new(*file, 0..0));
        (!missing.is_empty()).then(|| (missing.len(), diagnostics::missing_phrases(span, tag, &missing)))
    }

    /// Lists the assets by their path below `assets/`, in order.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.assets.iter().filter_map(|(path, layers)| layers.top().map(|bytes| (&**path, bytes)))
    }
}

/// Lists the texts that the program carries below a folder of its theme, by their paths below it, in order; a file's own path gives it alone.
pub fn carried(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut files: Vec<_> = default::files()
        .into_iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?, std::str::from_utf8(bytes).ok()?)))
        .collect();
    files.sort_unstable();
    files.into_iter()
}

/// What a file of a theme is, told from its path in the theme's folder.
enum Kind<'a> {
    /// A template, by its name below `templates/`.
    Template(&'a str),
    /// Phrases, by the tag of their language.
    Strings(&'a str),
    /// A file that is published, by its path below `assets/`.
    Asset(&'a str),
}

impl<'a> Kind<'a> {
    fn of(path: &'a str) -> Option<Self> {
        let (folder, name) = path.split_once('/')?;
        match folder {
            "templates" => Some(Self::Template(name)),
            "strings" => name.strip_suffix(".ftl").map(Self::Strings),
            "assets" => Some(Self::Asset(name)),
            _ => None,
        }
    }
}

/// Lists the names of the themes that there are.
fn names(tree: &SourceTree) -> Vec<&str> {
    let mut names: Vec<&str> = tree
        .under("themes/")
        .filter_map(|file| file.path.strip_prefix("themes/")?.split_once('/').map(|(name, _)| name))
        .chain([default::NAME])
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Lists the names of the phrases of a file, in their order.
fn phrase_names(text: &str) -> impl Iterator<Item = &str> {
    let name = |line: &str| line.starts_with(|letter: char| letter.is_ascii_alphabetic());
    text.lines().filter(move |line| name(line)).filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim_end())
}

/// Finds where a field of the settings gives a value, or any field whose name begins so. This stage is handed the value alone, so
/// it looks for the line that gives it.
fn place_in_settings(tree: &SourceTree, field: &str, value: &str) -> Span {
    let settings = tree.get(SourceTree::SETTINGS).expect("what differs from the default is named by the settings");
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
