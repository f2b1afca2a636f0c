//! What every record may carry.

use std::collections::BTreeMap;

use super::address::{alias, path, web};
use super::date::date;
use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::reader::Reader;
use super::scalar::{scalar, text, yes_no};
use super::yaml::{Node, Value, extra_value};
use crate::model::{Disputed, ExtraValue, Fact, Id, Image, Metadata, Source, Version};
use crate::source::Spanned;

const IMAGE: Group =
    Group { what: "an image", example: "{file: media/boat.jpg, alt: The electric ferry at the quay}", short: None };
const FACT: Group = Group { what: "a fact", example: "{label: Length, value: 42 km}", short: None };
const SOURCE: Group =
    Group { what: "a source", example: "{url: https://example.org/report, title: The report}", short: Some("url") };
const TITLED_SOURCE: Group = Group { short: Some("title"), ..SOURCE };
const DISPUTED: Group = Group {
    what: "a dispute",
    example: "{about: cost, versions: [{value: 2 million}, {value: 3 million}]}",
    short: None,
};
const VERSION: Group = Group { what: "a version", example: "{value: 2 million}", short: Some("value") };

/// Reads the required title; a record without one goes by its id until it has one.
pub(super) fn title(fields: &mut Fields, id: &Id) -> Spanned<String> {
    fields
        .need("title", "title: A few words that people know it by", at(text))
        .unwrap_or_else(|| Spanned::new(id.to_string(), fields.place()))
}

/// Reads the fields that every record has in common, but for the title.
pub(super) fn metadata(fields: &mut Fields, title: Spanned<String>) -> Metadata {
    Metadata {
        title,
        summary: fields.read("summary", text),
        tags: fields.list("tags", at(text)),
        sdg: fields.list("sdg", at(sdg)),
        image: fields.group("image", IMAGE, |fields, _| image(fields)),
        facts: fields.items("facts", FACT, |fields, _| {
            let label = fields.need("label", "label: Length", text);
            let value = fields.need("value", "value: 42 km", text);
            let sources = sources(fields);
            Some(Fact { label: label?, value: value?, sources })
        }),
        sources: sources(fields),
        disputed: disputed(fields),
        updated: fields.read("updated", at(date)),
        review_by: fields.read("review_by", at(date)),
        draft: fields.read("draft", yes_no).unwrap_or_default(),
        aliases: fields.list("aliases", alias),
        extra: extra(fields),
    }
}

fn image(fields: &mut Fields) -> Option<Image> {
    let file = fields.need("file", "file: media/boat.jpg", path);
    let alt = fields.read("alt", text);
    if alt.is_none() && !fields.has("alt") {
        fields.reader.tell(diagnostics::image_without_alt(fields.place()));
    }
    let (caption, credit) = (fields.read("caption", text), fields.read("credit", text));
    Some(Image { file: file?, alt: alt.unwrap_or_default(), caption, credit })
}

/// Reads `extra`.
pub(super) fn extra(fields: &mut Fields) -> BTreeMap<String, ExtraValue> {
    let Some(node) = fields.node("extra") else { return BTreeMap::new() };
    if let Value::Map(entries) = &node.value {
        return entries.iter().map(|entry| (entry.key.clone(), extra_value(&entry.value))).collect();
    }
    let place = fields.reader.first_line(node.span);
    let example = "{ferry_line: north}";
    fields.reader.tell(diagnostics::not_a_group(place, node.describe(), "a group of your own fields", example, None));
    BTreeMap::new()
}

/// Reads `sources`.
pub(super) fn sources(fields: &mut Fields) -> Vec<Source> {
    let Some(node) = fields.node("sources") else { return Vec::new() };
    let one = |item: &Node| matches!(&item.value, Value::Text { text, .. } if !text.contains("://"));
    let titled = match &node.value {
        Value::List(items) => items.iter().any(one),
        _ => one(node),
    };
    fields.items("sources", if titled { TITLED_SOURCE } else { SOURCE }, |fields, _| source(fields))
}

fn source(fields: &mut Fields) -> Option<Source> {
    let source = Source {
        url: fields.read("url", at(web)),
        title: fields.read("title", text),
        publisher: fields.read("publisher", text),
        accessed: fields.read("accessed", date),
        archived: fields.read("archived", web),
        supports: fields.read("supports", text),
        note: fields.read("note", text),
        weak: fields.read("weak", yes_no).unwrap_or_default(),
    };
    if !fields.has("url") && !fields.has("title") {
        fields.lack("url", "url: https://example.org/report");
    }
    (source.url.is_some() || source.title.is_some()).then_some(source)
}

/// Reads `disputed`.
pub(super) fn disputed(fields: &mut Fields) -> Vec<Disputed> {
    fields.items("disputed", DISPUTED, |fields, span| {
        let about = fields.need("about", "about: cost", text);
        let versions = fields.items("versions", VERSION, |fields, _| {
            let value = fields.need("value", "value: 2 million", text);
            let sources = sources(fields);
            Some(Version { value: value?, sources })
        });
        let written = fields.node("versions").map(|node| match &node.value {
            Value::List(items) => items.len(),
            Value::Nothing | Value::Text { .. } | Value::Map(_) => 1,
        });
        if written.unwrap_or(0) < 2 {
            fields.reader.tell(diagnostics::one_sided_dispute(fields.place()));
        }
        Some(Disputed { about: about?, versions, span })
    })
}

/// Reads a Sustainable Development Goal, `1` to `17`, or a target, `7.2` or `7.a`.
fn sdg(reader: &Reader, node: &Node) -> Option<String> {
    let text = scalar(reader, node, "a goal", "7")?;
    if is_sdg(text) {
        return Some(text.to_owned());
    }
    let lower = text.to_lowercase();
    let meant =
        ["sdg", "goal", "target"].iter().fold(lower.as_str(), |text, word| text.trim_start_matches(word).trim());
    let meant = meant.trim_start_matches(['#', '0', '-']).replace(',', ".");
    reader.tell(diagnostics::wrong_sdg(node.span, text, Some(meant.as_str()).filter(|meant| is_sdg(meant))));
    None
}

fn is_sdg(text: &str) -> bool {
    let (goal, target) = text.split_once('.').map_or((text, None), |(goal, target)| (goal, Some(target)));
    let number = |text: &str, most: u32| {
        !text.starts_with('0')
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse().is_ok_and(|n: u32| (1..=most).contains(&n))
    };
    let letter = |text: &str| matches!(text, "a" | "b" | "c" | "d");
    number(goal, 17) && target.is_none_or(|target| number(target, 19) || letter(target))
}
