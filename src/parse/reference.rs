//! Ids and references, and what people write instead of them. Whether a reference leads anywhere is `graph`'s to say.

use super::diagnostics;
use super::reader::Reader;
use super::route::near_folder;
use super::scalar::scalar;
use super::yaml::Node;
use crate::model::{Id, Kind, MilestoneRef, RecordId, RecordRef, Ref, Vocabulary};

/// Longer texts are not meant as ids.
const LONGEST_ID: usize = 200;

/// Makes an id from a text that is nearly one: lower case, with hyphens.
pub(crate) fn id_from(text: &str) -> Option<String> {
    if text.len() > LONGEST_ID {
        return None;
    }
    let mut id = String::new();
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        let mut with = id.clone();
        with.push(c);
        if c != '-' && (Id::new(&with).is_some()) {
            id = with;
        } else if !id.is_empty() && !id.ends_with('-') && !matches!(c, '\'' | '’' | '.' | ',') {
            id.push('-');
        }
    }
    let id = id.trim_end_matches('-').to_owned();
    Id::new(&id).map(|_| id)
}

/// Reads an id. One that is not written as ids are goes by the id that it means, so that references to it lead somewhere.
pub(super) fn id(reader: &Reader, node: &Node) -> Option<Id> {
    let text = scalar(reader, node, "an id", "heat-pumps")?;
    Id::new(text).or_else(|| {
        let meant = id_from(text);
        reader.tell(diagnostics::wrong_id(node.span, text, meant.as_deref()));
        Id::new(&meant?)
    })
}

/// Reads references to records of one kind.
pub(super) fn reference(kind: Kind) -> impl Fn(&Reader, &Node) -> Option<Ref> {
    move |reader, node| {
        let example = format!("{}-id", kind.as_str());
        let text = scalar(reader, node, "a reference", &example)?;
        let found = if kind == Kind::Page { Id::of_page(text) } else { Id::new(text) };
        if found.is_none() {
            reader.tell(diagnostics::wrong_reference(
                node.span,
                text,
                meant(text, kind).as_deref(),
                &one_kind(text, kind),
            ));
        }
        found.map(|id| Ref { id, span: node.span })
    }
}

fn one_kind(text: &str, kind: Kind) -> String {
    match stripped(text).split_once('/').and_then(|(folder, _)| near_folder(folder)) {
        Some(folder) if folder != kind.folder() => {
            format!("here belongs the id of one of the {}, not of the {folder}", kind.folder())
        }
        _ => format!("write the id of one of the {}: its file's name without `.md`", kind.folder()),
    }
}

/// Takes off what a reference is wrapped in when it was copied from a link.
fn stripped(text: &str) -> &str {
    let text = text.trim().trim_start_matches("[[").trim_end_matches("]]");
    let mut text = text.trim_start_matches("content/");
    while let Some(rest) =
        text.strip_prefix("../").or_else(|| text.strip_prefix("./")).or_else(|| text.strip_prefix('/'))
    {
        text = rest;
    }
    let text = text.trim_end_matches('/');
    text.strip_suffix(".md").unwrap_or(text)
}

/// Finds the id that a reference to a known kind certainly means.
fn meant(text: &str, kind: Kind) -> Option<String> {
    match stripped(text).split_once('/') {
        Some((folder, _)) if near_folder(folder) != Some(kind.folder()) => None,
        Some((_, rest)) => id_from(rest.rsplit('/').next().unwrap_or(rest)),
        None => id_from(stripped(text)),
    }
}

/// Reads a reference that names the kind: `actions/heat-pumps`.
pub(super) fn record(reader: &Reader, node: &Node) -> Option<RecordRef> {
    let text = scalar(reader, node, "a reference", "actions/heat-pumps")?;
    let found = record_of(text);
    if found.is_none() {
        let text_stripped = stripped(text);
        let meant = text_stripped.split_once('/').and_then(|(folder, rest)| {
            let folder = near_folder(folder)?;
            let parts: Option<Vec<String>> = rest.split('/').map(id_from).collect();
            let rest = if folder == Kind::Page.folder() { parts?.join("/") } else { parts?.pop()? };
            Some(format!("{folder}/{rest}"))
        });
        let folders: Vec<&str> = Kind::ALL.iter().map(|kind| kind.folder()).collect();
        let example = id_from(text).filter(|_| !text_stripped.contains('/'));
        let example = example.unwrap_or_else(|| "heat-pumps".to_owned());
        let advice =
            format!("write the kind and the id, as in `actions/{example}`; the kinds are {}", folders.join(", "));
        reader.tell(diagnostics::wrong_reference(node.span, text, meant.as_deref(), &advice));
    }
    found.map(|record| RecordRef { record, span: node.span })
}

fn record_of(text: &str) -> Option<RecordId> {
    let (folder, id) = text.split_once('/')?;
    let kind = Kind::of_folder(folder)?;
    let id = if kind == Kind::Page { Id::of_page(id) } else { Id::new(id) }?;
    Some(RecordId { kind, id })
}

/// How a milestone or barrier may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartForm {
    /// In a mission's own file: `oil-gone`, or `fossil-free/oil-gone` of another mission.
    Own,
    /// From outside its mission: `fossil-free/oil-gone`.
    Foreign,
    /// From outside, or a mission as a whole: `fossil-free` or `missions/fossil-free`.
    OrMission,
}

impl PartForm {
    fn advice(self) -> &'static str {
        match self {
            Self::Own => "write its id, or `mission/id` when it is another mission's",
            Self::Foreign => "write the mission's id and its own, as in `fossil-free/oil-prices`",
            Self::OrMission => {
                "write the mission's id and the milestone's, as in `fossil-free/oil-gone`, or a mission's id alone"
            }
        }
    }

    /// Takes a reference apart: the mission, and the milestone or barrier in it.
    fn parse(self, text: &str) -> Option<(Option<Id>, Option<Id>)> {
        let text = if self == Self::OrMission { text.strip_prefix("missions/").unwrap_or(text) } else { text };
        match (text.split_once('/'), self) {
            (Some((mission, part)), _) => Some((Some(Id::new(mission)?), Some(Id::new(part)?))),
            (None, Self::Own) => Some((None, Some(Id::new(text)?))),
            (None, Self::Foreign) => None,
            (None, Self::OrMission) => Some((Some(Id::new(text)?), None)),
        }
    }

    /// Finds the reference that a text certainly means.
    fn meant(self, text: &str) -> Option<String> {
        let stripped = stripped(text);
        let plain = stripped.strip_prefix("missions/").unwrap_or(stripped).replace(".md#", "/").replace('#', "/");
        let parts: Option<Vec<String>> = plain.split('/').map(id_from).collect();
        parts.map(|parts| parts.join("/")).filter(|meant| self.parse(meant).is_some())
    }
}

/// Reads references to milestones or barriers.
pub(super) fn part(form: PartForm) -> impl Fn(&Reader, &Node) -> Option<MilestoneRef> {
    move |reader, node| {
        let text = scalar(reader, node, "a reference", "fossil-free/oil-gone")?;
        let found = form.parse(text);
        if found.is_none() {
            reader.tell(diagnostics::wrong_reference(node.span, text, form.meant(text).as_deref(), form.advice()));
        }
        found.map(|(mission, part)| MilestoneRef { mission, part, span: node.span })
    }
}
