//! Files that take long to make: each has a recipe, so that whoever can keep things makes it once.
//!
//! Owns what is costly, and what it is made from. Must not know where anything is kept.

use std::collections::BTreeMap;

use super::{Output, Route, Site};
use crate::diagnostics::Diagnostic;
use crate::graph::{self, Portfolio};
use crate::pages::Page;
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

impl Recipe {
    /// Every [`Recipe::kind`].
    pub const KINDS: [&'static str; 2] = [IMAGES, SHARE];
}

const IMAGES: &str = "images";
const SHARE: &str = "share";

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
    /// The picture by which a page is known where its address is shared: the place of its language among those of the site, the
    /// address of the page from that language's front page, and the page.
    Share(usize, Route, Page),
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
                Some(Recipe { kind: IMAGES, made_from })
            }
            Self::Share(at, route, page) => {
                let drawing = site.share_drawing(*at, route, page);
                let mut from = blake3::Hasher::new();
                for part in [raster::DRAWN, site.look.drawing.sheet(), &drawing] {
                    from.update(part.as_bytes()).update(&[0]);
                }
                Some(Recipe { kind: SHARE, made_from: from.finalize() })
            }
        }
    }
}

/// Adds the picture of every page that has one, in each language in which it has words of its own.
pub(super) fn add_shared(site: &mut Site) {
    let shared: Vec<(Route, Output)> = (site.outputs.values())
        .filter_map(|output| match output {
            Output::Page(at, route, page) => {
                let to = site.tongues[*at].route(&pages::share_route(page, route)?);
                site.has_own_picture(*at, page)
                    .then(|| (to, Output::Costly(Costly::Share(*at, route.clone(), page.clone()))))
            }
            _ => None,
        })
        .collect();
    site.outputs.extend(shared);
}

impl Site {
    /// Says whether the picture of a page is drawn in a language: where its title is not translated, that of the default language serves.
    fn has_own_picture(&self, at: usize, page: &Page) -> bool {
        let foreign = self.told[at].foreign.as_ref();
        *page == Page::Home || foreign.is_none_or(|foreign| !foreign.has(pages::share_title(&self.edition(at), page)))
    }

    /// Says where the picture stands by which a page is known, from the site's root: its own, or else that of the front page.
    pub(super) fn share_route(&self, at: usize, page: &Page, route: &Route) -> Route {
        match pages::share_route(page, route) {
            Some(own) if self.has_own_picture(at, page) => self.tongues[at].route(&own),
            Some(own) => own,
            None => self.tongues[at].route(&Route::new("share.png")),
        }
    }

    /// Draws the picture of a page.
    fn share_drawing(&self, at: usize, route: &Route, page: &Page) -> String {
        self.look.drawing.put_in(&pages::share_picture(&self.edition(at), page, route, &raster::can_write))
    }

    /// Lists the costly files, those together that are best made together.
    pub fn costly(&self) -> Vec<Batch> {
        let of_pages = |(route, costly): (&Route, &Costly)| match costly {
            Costly::Copy(..) => None,
            Costly::Share(..) => Some(Batch { files: vec![(route.clone(), costly.recipe(self)?)] }),
        };
        let mut batches = self.copies();
        batches.extend(self.all_costly().filter_map(of_pages));
        batches
    }

    /// Lists the copies of images, those of one image together. Making them is the only way to know that each image can be unpacked.
    pub fn copies(&self) -> Vec<Batch> {
        let mut copies = BTreeMap::<FileId, Batch>::new();
        for (route, costly) in self.all_costly() {
            if let (Costly::Copy(image, ..), Some(recipe)) = (costly, costly.recipe(self)) {
                copies.entry(*image).or_default().files.push((route.clone(), recipe));
            }
        }
        copies.into_values().collect()
    }

    fn all_costly(&self) -> impl Iterator<Item = (&Route, &Costly)> {
        self.outputs.iter().filter_map(|(route, output)| match output {
            Output::Costly(costly) => Some((route, costly)),
            _ => None,
        })
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
                Costly::Share(at, route, page) => {
                    let drawing = self.share_drawing(*at, route, page);
                    made.push(raster::drawn(&drawing, self.look.drawing.sheet()));
                }
            }
        }
        Ok(made)
    }
}
