//! Tags: what carries which.

use std::collections::BTreeMap;

use super::Route;
use super::parts::Link;
use super::scene::Scene;
use super::view::View;
use crate::model::{Kind, Vocabulary};

/// All tags.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct TagsView {
    tags: Vec<TagCount>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct TagCount {
    link: Link,
    count: String,
}

pub(crate) fn tags(scene: &Scene<'_>) -> View {
    let mut tags: Vec<_> = scene.index.tags.iter().collect();
    tags.sort_by_cached_key(|(_, (tag, _))| scene.language.sort_key(tag));
    let tags = (tags.into_iter())
        .map(|(route, (tag, records))| TagCount {
            count: scene.language.count("count-records", records.len()),
            link: Link { href: scene.to(route), title: tag.clone() },
        })
        .collect();
    View::new(scene, "tags", "", scene.say("tags-title"), TagsView { tags }).described(Some(&scene.say("tags-lede")))
}

/// What carries a tag.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct TagView {
    tag: String,
    kinds: Vec<TagKind>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct TagKind {
    title: String,
    records: Vec<Link>,
}

pub(crate) fn tag(scene: &Scene<'_>, route: &Route) -> View {
    let (tag, records) = scene.index.tags.get(route).cloned().unwrap_or_default();
    let mut by_kind: BTreeMap<Kind, Vec<Link>> = BTreeMap::new();
    for key in scene.by_title(records) {
        by_kind.entry(scene.portfolio.record_id(key).kind).or_default().push(scene.record(key));
    }
    let kinds = (by_kind.into_iter())
        .map(|(kind, records)| TagKind { title: scene.say(&format!("kinds-{}", kind.as_str())), records })
        .collect();
    let title = scene.say_with("tag-title", &[("tag", tag.as_str().into())]);
    View::new(scene, "tag", "", title, TagView { tag, kinds })
        .under(scene.href("tags/index.html"), scene.say("tags-title"))
}
