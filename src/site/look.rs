//! The theme, its words and its templates: made anew only when a file of the theme or the settings change.

use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::language::Language;
use crate::model::Settings;
use crate::render::Renderer;
use crate::source::{ContentHash, FileId, SourceTree};
use crate::theme::Theme;

/// How a site looks and speaks.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) theme: Theme,
    pub(super) language: Arc<Language>,
    pub(super) renderer: Renderer,
    /// What was told on the way.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What a look is made from; equal keys, equal looks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct LookKey {
    theme: String,
    language: String,
    files: Vec<(FileId, ContentHash)>,
}

impl LookKey {
    pub(super) fn new(tree: &SourceTree, settings: &Settings) -> Self {
        // A theme that does not exist is told at its place in the settings, so these count too.
        let files = tree.under("themes/").chain(tree.file(settings.file));
        Self {
            theme: settings.theme.clone(),
            language: settings.language.clone(),
            files: files.map(|file| (file.id, file.hash)).collect(),
        }
    }
}

impl Look {
    pub(super) fn new(tree: &SourceTree, settings: &Settings) -> Self {
        let mut diagnostics = Vec::new();
        let theme = super::take(Theme::load(tree, &settings.theme), &mut diagnostics);
        let language = Arc::new(super::take(theme.language(&settings.language), &mut diagnostics));
        let renderer = super::take(Renderer::new(&theme, Arc::clone(&language)), &mut diagnostics);
        Self { theme, language, renderer, diagnostics }
    }
}
