//! An image as a page shows it: where its copies lie, and which of them suits which screen.

use crate::graph::{Images, Shown};
use crate::pages::routes;
use crate::pages::scene::Scene;
use crate::raster::{self, Facts, Renditions};
use crate::source::{ContentHash, FileId};

/// The widest and highest that an image stands on a page, in dots of a plain screen: the column of text, and what a window shows at
/// once.
const WIDEST: u32 = 640;
const HIGHEST: u32 = 720;

/// An image with its copies, relative to the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct ImageView {
    /// The address of the copy for browsers that know nothing newer.
    pub src: String,
    /// The width that it has on a page in dots of a plain screen, before the page makes it narrower.
    pub width: u32,
    /// The height that goes with that width.
    pub height: u32,
    /// The copies that newer browsers choose from: an address, or addresses with their widths.
    pub srcset: String,
    /// How wide it is shown, so that a browser takes the right copy before it has read the style; empty when there is one copy alone.
    pub sizes: String,
    /// Whether one sees through it: it was drawn for light paper.
    pub is_clear: bool,
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
    let src = if facts.moves { scene.file(routes::of_file(&source.path).as_str()) } else { address(fallback) };
    let (width, height) = shown_size(facts);
    Some(ImageView {
        src,
        width,
        height,
        srcset,
        sizes: if modern.len() > 1 { sizes(width) } else { String::new() },
        is_clear: facts.has_alpha,
        moves: facts.moves,
    })
}

/// Says how large an image stands on a page that has room for it. What is wider than the column takes its width from the column; what
/// is high is kept within a window.
fn shown_size(facts: &Facts) -> (u32, u32) {
    let width = facts.width.min(WIDEST);
    if facts.height_at(width) <= HIGHEST {
        return (facts.width, facts.height);
    }
    let fitting = u64::from(HIGHEST) * u64::from(facts.width) / u64::from(facts.height);
    let width = u32::try_from(fitting).unwrap_or(width).clamp(1, width);
    (width, facts.height_at(width))
}

/// Writes how wide an image is shown: as wide as it is, in a narrow window as wide as that without its margins.
fn sizes(width: u32) -> String {
    if width < WIDEST {
        format!("(min-width:{}px) {width}px,94vw", width * 100 / 94)
    } else {
        "(min-width:43rem) 40rem,94vw".to_owned()
    }
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
