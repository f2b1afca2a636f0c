//! The theme, its words and its templates: made anew only when a file of the theme or the settings change.

use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::language::Language;
use crate::model::Settings;
use crate::render::Renderer;
use crate::source::{ContentHash, FileId, SourceTree};
use crate::theme::{DrawingStyles, Theme};

/// How a site looks and speaks.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) theme: Theme,
    /// How drawings look that no browser shows.
    pub(super) drawing: DrawingStyles,
    /// The languages of the site, the default one first.
    pub(super) voices: Vec<Voice>,
    /// What was told on the way.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A language, and the templates that speak it.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) language: Arc<Language>,
    pub(super) renderer: Renderer,
    /// How many phrases English stands in for.
    pub(super) missing: usize,
}

/// What a look is made from; equal keys, equal looks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LookKey {
    theme: String,
    languages: Vec<String>,
    files: Vec<(FileId, ContentHash)>,
}

impl LookKey {
    pub(super) fn new(tree: &SourceTree, settings: &Settings) -> Self {
        // A theme that does not exist is told at its place in the settings, so these count too.
        let files = tree.under("themes/").chain(tree.file(settings.file));
        Self {
            theme: settings.theme.clone(),
            languages: languages(settings),
            files: files.map(|file| (file.id, file.hash)).collect(),
        }
    }
}

impl Look {
    pub(super) fn new(tree: &SourceTree, settings: &Settings) -> Self {
        let mut diagnostics = Vec::new();
        let theme = super::take(Theme::load(tree, &settings.theme), &mut diagnostics);
        let voice = |tag: &String| {
            let language = Arc::new(super::take(theme.language(tag), &mut diagnostics));
            let missing = theme.missing(tree, tag);
            let count = missing.as_ref().map_or(0, |(count, _)| *count);
            diagnostics.extend(missing.map(|(_, told)| told));
            // Each tells the mistakes of the same templates; what is told twice is told once in the end.
            let renderer = super::take(Renderer::new(&theme, Arc::clone(&language)), &mut diagnostics);
            Voice { language, renderer, missing: count }
        };
        let voices = languages(settings).iter().map(voice).collect();
        Self { drawing: theme.drawing_styles(), theme, voices, diagnostics }
    }
}

/// Lists the languages of a site, the default one first, each once.
fn languages(settings: &Settings) -> Vec<String> {
    let mut languages = vec![settings.language.clone()];
    for language in &settings.languages {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    languages
}
