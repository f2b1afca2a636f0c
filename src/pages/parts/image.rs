//! An image as a page shows it: where its copies lie, and which of them suits which screen.

use crate::graph::{Images, Shown};
use crate::pages::scene::Scene;
use crate::raster::{self, Renditions};
use crate::source::{ContentHash, FileId};

/// How wide an image stands in the column of text, so that a browser takes the right copy before it has read the style.
const SIZES: &str = "(min-width:43rem) 40rem,94vw";

/// An image with its copies, relative to the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct ImageView {
    /// The address of the copy for browsers that know nothing newer.
    pub src: String,
    /// The width that it has on a page in plain dots, before the page makes it narrower.
    pub width: u32,
    /// The height that goes with that width.
    pub height: u32,
    /// The copies that newer browsers choose from: an address, or addresses with their widths.
    pub srcset: String,
    /// How wide it is shown; empty when there is one copy alone.
    pub sizes: &'static str,
    /// Whether it moves, so that the copy is the still that those see who want nothing to move.
    pub moves: bool,
}

/// Says how an image of the content is shown; none for one that cannot be.
pub(crate) fn image(scene: &Scene<'_>, file: FileId) -> Option<ImageView> {
    let Shown { facts, .. } = scene.portfolio.images.find(file)?;
    let source = scene.tree.file(file)?;
    let Renditions { modern, fallback } = Renditions::of(facts);
    let address = |rendition| scene.file(&raster::name(&source.path, source.hash.as_bytes(), rendition));
    let srcset = match modern.as_slice() {
        [one] => address(*one),
        several => {
            let one = |rendition: &raster::Rendition| format!("{} {}w", address(*rendition), rendition.width);
            several.iter().map(one).collect::<Vec<_>>().join(",")
        }
    };
    let (src, width, height) = if facts.moves {
        (scene.file(super::super::routes::of_file(&source.path).as_str()), facts.width, facts.height)
    } else {
        (address(fallback), facts.width, facts.height)
    };
    Some(ImageView { src, width, height, srcset, sizes: if modern.len() > 1 { SIZES } else { "" }, moves: facts.moves })
}

/// Lists the copies of the images that pages show, with their addresses from the site's root.
pub fn copies<'a>(
    images: &'a Images,
    source: &'a dyn Fn(FileId) -> Option<(&'a str, ContentHash)>,
) -> impl Iterator<Item = (String, FileId, raster::Rendition)> + 'a {
    images.shown().flat_map(move |(file, shown)| {
        let named = move |rendition| {
            let (path, hash) = source(file)?;
            Some((raster::name(path, hash.as_bytes(), rendition), file, rendition))
        };
        Renditions::of(&shown.facts).all().filter_map(named).collect::<Vec<_>>()
    })
}
