//! Files that take long to make: each has a recipe, so that whoever can keep things makes it once.
//!
//! Owns what is costly, and what it is made from. Must not know where anything is kept.

use std::collections::BTreeMap;

use super::{Output, Route, Site};
use crate::diagnostics::Diagnostic;
use crate::graph::{self, Portfolio};
use crate::source::{FileId, SourceFile, SourceTree, Span};
use crate::{pages, raster};

/// What a costly file is made from, and how. Equal recipes give equal bytes, today and in the next run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipe {
    /// What sort of file it is, as a word that can name a folder: `images`.
    pub kind: &'static str,
    /// The hash of everything that goes into it, the way of making it included.
    pub made_from: blake3::Hash,
}

/// Costly files that share most of the work, so that they are best made at once: the sizes of one photograph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    /// Where each will stand, and what it is made from.
    pub files: Vec<(Route, Recipe)>,
}

/// A costly file, before it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Costly {
    /// A smaller copy of an image of the content, shown at a place.
    Copy(FileId, raster::Rendition, Span),
}

/// Adds everything costly to what stands at addresses.
pub(super) fn add(outputs: &mut BTreeMap<Route, Output>, portfolio: &Portfolio, tree: &SourceTree) {
    let source = |file| tree.file(file).map(|file| (&*file.path, file.hash));
    for (path, file, rendition) in pages::copies_of_images(&portfolio.images, &source) {
        let span = portfolio.images.find(file).map(|shown| shown.span).unwrap_or_default();
        outputs.insert(Route::new(&path), Output::Costly(Costly::Copy(file, rendition, span)));
    }
}

impl Costly {
    /// Says what the file is made from.
    fn recipe(&self, site: &Site) -> Option<Recipe> {
        match self {
            Self::Copy(file, copy, _) => {
                let made_from = copy.made_from(site.tree.file(*file)?.hash.as_bytes());
                Some(Recipe { kind: "images", made_from })
            }
        }
    }
}

impl Site {
    /// Lists the costly files, those together that are best made together.
    pub fn costly(&self) -> Vec<Batch> {
        let mut copies: BTreeMap<FileId, Batch> = BTreeMap::new();
        for (route, output) in &self.outputs {
            let Output::Costly(costly) = output else { continue };
            let Some(recipe) = costly.recipe(self) else { continue };
            let batch = match costly {
                Costly::Copy(file, ..) => copies.entry(*file).or_default(),
            };
            batch.files.push((route.clone(), recipe));
        }
        copies.into_values().collect()
    }

    /// Lists the images of the content that pages show.
    pub fn shown_images(&self) -> impl Iterator<Item = &SourceFile> {
        self.portfolio().images.shown().filter_map(|(file, _)| self.tree.file(file))
    }

    /// Gives the pattern of the addresses of copies, which all name their content, when nothing else stands beside them.
    pub(super) fn folder_of_copies(&self) -> Option<Route> {
        let mut beside = self.outputs.iter().filter(|(route, _)| route.as_str().starts_with("images/")).peekable();
        beside.peek()?;
        beside.all(|(_, output)| matches!(output, Output::Costly(_))).then(|| Route::new("images/*"))
    }

    /// Says what the file at an address is made from, when making it takes long.
    pub fn recipe(&self, route: &Route) -> Option<Recipe> {
        match self.outputs.get(route)? {
            Output::Costly(costly) => costly.recipe(self),
            _ => None,
        }
    }

    /// Makes costly files, those of one [`Batch`] or some of them, in their order.
    ///
    /// # Errors
    ///
    /// What to tell when one of them cannot be made from what the content holds.
    pub fn make(&self, routes: &[&Route]) -> Result<Vec<Vec<u8>>, Box<Diagnostic>> {
        let mut decoded: Option<(FileId, raster::Decoded)> = None;
        let mut made = Vec::with_capacity(routes.len());
        for route in routes {
            let Some(Output::Costly(costly)) = self.outputs.get(*route) else { continue };
            match costly {
                Costly::Copy(file, copy, shown_at) => {
                    let fails = |fault| Box::new(graph::broken_image(*shown_at, self.tree.path(*file), fault));
                    let image = match decoded.take() {
                        Some((of, image)) if of == *file => image,
                        _ => {
                            let bytes = self.tree.file(*file).map(|file| &*file.bytes).unwrap_or_default();
                            raster::decode(bytes).map_err(fails)?
                        }
                    };
                    made.push(image.rendition(*copy).map_err(fails)?);
                    decoded = Some((*file, image));
                }
            }
        }
        Ok(made)
    }
}
