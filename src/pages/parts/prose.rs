//! The words of a record, with every address in them worked out for the page they stand on.

use std::sync::Arc;

use super::image::{self, ImageView};
use crate::graph::{BodyTarget, Entry};
use crate::model::BodyLinkKind;
use crate::pages::inset::{self, InsetView};
use crate::pages::routes;
use crate::pages::scene::Scene;

/// Markdown to be set on a page, with the addresses of its links and pictures in their order.
#[derive(Debug, Clone)]
pub struct Prose {
    /// The Markdown.
    pub text: Arc<str>,
    /// Where each link leads, relative to the page; none for a link that leads nowhere, whose words stay.
    pub links: Vec<Option<ProseLink>>,
    /// Where each image lies, relative to the page; none for one that is not there.
    pub images: Vec<Option<ImageView>>,
    /// The pictures of the portfolio; none for one that cannot be drawn.
    pub insets: Vec<Option<InsetView>>,
    /// Whether it stands at the top of its page.
    pub opens_page: bool,
    /// Whether it holds code that names its language.
    pub has_code: bool,
    /// Whether it holds raw HTML.
    pub has_html: bool,
}

/// Where a link of a text leads.
#[derive(Debug, Clone, PartialEq)]
pub struct ProseLink {
    /// The address.
    pub href: String,
    /// The words for a link that was written without any: the title of the record.
    pub title: Option<String>,
}

pub(crate) fn prose<T>(scene: &Scene<'_>, entry: &Entry<T>) -> Option<Prose> {
    let body = &entry.body;
    if body.text.trim().is_empty() {
        return None;
    }
    let links = entry
        .targets
        .links
        .iter()
        .zip(&body.links)
        .map(|(target, written)| {
            let plain = |href: String| Some(ProseLink { href, title: None });
            match target {
                BodyTarget::Record(key, anchor) => {
                    let link = scene.record(*key);
                    let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                    let title = (written.kind == BodyLinkKind::Wiki).then_some(link.title);
                    Some(ProseLink { href: format!("{}{anchor}", link.href), title })
                }
                BodyTarget::Front(anchor) => {
                    plain(format!("{}{}", scene.href("index.html"), anchor_of(anchor.as_deref())))
                }
                BodyTarget::Anchor(anchor) => plain(format!("#{anchor}")),
                BodyTarget::File(path) => plain(scene.file(routes::of_file(path).as_str())),
                BodyTarget::Outside => plain(written.destination.clone() + &anchor_of(written.anchor.as_deref())),
                BodyTarget::Nowhere => None,
            }
        })
        .collect();
    let images =
        body.images.iter().map(|image| picture(scene, scene.tree.path(body.file), &image.destination)).collect();
    let insets = (body.insets.iter().zip(&entry.targets.insets).enumerate())
        .map(|(at, (inset, target))| Some(inset::view(scene, inset.as_ref()?, (*target)?, at + 1)))
        .collect();
    let (has_code, has_html) = (body.has_code, body.has_html);
    Some(Prose { text: Arc::clone(&body.text), links, images, insets, opens_page: false, has_code, has_html })
}

fn anchor_of(anchor: Option<&str>) -> String {
    anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default()
}

fn picture(scene: &Scene<'_>, page: &str, destination: &str) -> Option<ImageView> {
    let path = crate::graph::beside(page, destination)?;
    image::image(scene, *scene.portfolio.assets.get(path.as_str())?)
}
