//! Lessons: what was tried, and what came of it.

use super::address::web;
use super::date::date;
use super::fields::{Fields, at};
use super::metadata::{metadata, title};
use super::reader::Reader;
use super::reference::{record, reference};
use super::scalar::{scalar, text, word};
use super::yaml::Node;
use crate::model::{Author, Evidence, Id, Kind, Lesson, Ref, Voice};
use crate::source::Spanned;

/// Reads a lesson.
pub(super) fn lesson(fields: &mut Fields, id: &Id) -> Lesson {
    let own_title = title(fields, id);
    let about = fields.list("about", record);
    if !fields.has("about") {
        fields.lack("about", "about: [actions/heat-pumps]");
    }
    Lesson {
        id: id.clone(),
        meta: metadata(fields, own_title),
        about,
        learned: fields.need("learned", "learned: A sentence that says what was learned", text).unwrap_or_default(),
        date: fields.read("date", at(date)),
        tried: fields.read("tried", text),
        expected: fields.read("expected", text),
        happened: fields.read("happened", text),
        next: fields.read("next", at(text)),
        result: fields.read("result", word),
        voice: fields.read("voice", word).unwrap_or(Voice::Told),
        evidence: fields.list("evidence", evidence),
        led_to: fields.list("led_to", reference(Kind::Action)),
        authors: fields.list("authors", author),
    }
}

/// Reads an outcome or an address; both kinds stand in one list, so an outcome may be written with its folder too.
fn evidence(reader: &Reader, node: &Node) -> Option<Evidence> {
    let written = scalar(reader, node, "an outcome or an address", "oil-use")?;
    if let Some(id) = written.strip_prefix("outcomes/").and_then(Id::new) {
        return Some(Evidence::Outcome(Ref { id, span: node.span }));
    }
    if written.contains(':') || written.starts_with("www.") {
        return web(reader, node).map(|url| Evidence::Url(Spanned::new(url, node.span)));
    }
    reference(Kind::Outcome)(reader, node).map(Evidence::Outcome)
}

/// Reads an actor or a name: whether it is an actor is for `graph` to find out.
fn author(reader: &Reader, node: &Node) -> Option<Author> {
    let written = text(reader, node)?;
    let id = Id::new(written.strip_prefix("actors/").unwrap_or(&written));
    Some(Author { text: Spanned::new(written, node.span), id })
}
