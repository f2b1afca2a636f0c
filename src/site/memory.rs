//! What parsing gave for files that have not changed since.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::look::{Look, LookKey};
use crate::diagnostics::Warned;
use crate::model::Settings;
use crate::parse::{self, Document};
use crate::source::{ContentHash, FileId, SourceFile, SourceTree};

/// A document with what was told of it, shared with every site that is made from it.
pub(super) type Parsed = Arc<Warned<Arc<Document>>>;

/// Parsed documents by file and content: a rebuild parses only what changed. Empty, it makes a clean build; the outcome is the
/// same either way.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: HashMap<FileId, (ContentHash, Parsed)>,
    look: Option<(LookKey, Arc<Look>)>,
}

impl Memory {
    /// Gives how the site looks and speaks.
    pub(super) fn look(&mut self, tree: &SourceTree, settings: &Settings) -> Arc<Look> {
        let key = LookKey::new(tree, settings);
        match &self.look {
            Some((known, look)) if *known == key => Arc::clone(look),
            _ => {
                let look = Arc::new(Look::new(tree, settings));
                self.look = Some((key, Arc::clone(&look)));
                look
            }
        }
    }

    /// Gives the documents of every file under `content/`, in the order of paths.
    pub(super) fn documents(&mut self, tree: &SourceTree) -> Vec<Parsed> {
        let files: Vec<&SourceFile> = tree.under("content/").collect();
        let remembered = &self.parsed;
        let documents: Vec<_> = files
            .into_par_iter()
            .map(|file| match remembered.get(&file.id) {
                Some((hash, document)) if *hash == file.hash => (file.id, file.hash, Arc::clone(document)),
                _ => {
                    let Warned { value, diagnostics } = parse::document(file);
                    (file.id, file.hash, Arc::new(Warned::new(Arc::new(value), diagnostics)))
                }
            })
            .collect();
        self.parsed = documents.iter().map(|(id, hash, document)| (*id, (*hash, Arc::clone(document)))).collect();
        documents.into_iter().map(|(_, _, document)| document).collect()
    }
}
