//! Every place that has to say the new name.
//!
//! Must not know how files move: that was found out before.

use std::sync::Arc;

use super::paths::{self, Moves};
use super::{Renaming, replaced};
use crate::diagnostics::Repair;
use crate::graph::{Named, Reference, barrier_anchor, decode, follow, milestone_anchor, references};
use crate::model::{Body, BodyLinkKind, Id, Kind, Location, Record, RecordId, Settings, Translation};
use crate::parse::{Document, record_at};
use crate::source::{SourceTree, Span};

/// All that tells where a name stands.
pub(super) struct Places<'a> {
    pub(super) documents: &'a [Arc<Document>],
    pub(super) tree: &'a SourceTree,
    pub(super) renaming: &'a Renaming,
    pub(super) moves: &'a Moves,
}

impl Places<'_> {
    /// Lists the edits of all places.
    pub(super) fn edits(&self) -> Vec<Repair> {
        let references = references(self.documents, self.tree);
        let mut edits: Vec<Repair> = references.iter().filter_map(|reference| self.reference(reference)).collect();
        for document in self.documents {
            match &**document {
                Document::Record(record, body) => {
                    self.record(record, &mut edits);
                    self.body(body, &mut edits);
                }
                Document::Front(page, body) => {
                    edits.extend(page.meta.image.iter().filter_map(|image| self.file(image.file.span, &image.file)));
                    self.body(body, &mut edits);
                }
                Document::Translation(words) => {
                    self.translation(words, &mut edits);
                    self.body(&words.body, &mut edits);
                }
                Document::Settings(settings) => self.settings(settings, &mut edits),
                Document::Measurements(..) | Document::Asset(_) | Document::Image(..) | Document::Unreadable(_) => {}
            }
        }
        edits
    }

    /// Puts the new name where the old one stands as an id.
    fn reference(&self, reference: &Reference) -> Option<Repair> {
        let written = self.tree.excerpt(reference.span);
        // A name that repeats another place by `*name` follows that place.
        if written.starts_with('*') {
            return None;
        }
        match (&reference.to, self.renaming) {
            (Named::Record(to), Renaming::Record(old, new)) if to == old => {
                Some(self.last(reference.span, (written, old), new.as_str()))
            }
            (Named::Anything(to), Renaming::Record(old, new)) if to == old => {
                let free = !written.contains('/') || old.kind == Kind::Page && !written.starts_with("pages/");
                let shared = free && self.is_shared(old, new);
                let name = if shared { format!("{}/{new}", old.kind.folder()) } else { new.to_string() };
                Some(self.last(reference.span, (written, old), &name))
            }
            // Another record by the new name is meant here, and the place does not say of which kind.
            (Named::Anything(to), Renaming::Record(old, new)) if to.id == *new && to.kind != old.kind => {
                (!written.contains('/')).then(|| self.last(reference.span, (written, to), &to.to_string()))
            }
            (Named::Part(_, mission, id), Renaming::Record(old, new))
                if old.kind == Kind::Mission && *mission == old.id =>
            {
                let start = format!("{mission}/");
                let at = written.find(&start).filter(|_| written.contains(&format!("{start}{id}")))?;
                Some(Self::stretch(reference.span, at..at + mission.as_str().len(), new.as_str()))
            }
            (Named::Part(_, mission, id), Renaming::Part(of, old, new)) if mission == of && id == old => {
                let at = written.rfind(old.as_str())?;
                Some(Self::stretch(reference.span, at..at + old.as_str().len(), new.as_str()))
            }
            _ => None,
        }
    }

    /// Replaces the id at the end of a reference; a reference that is written in some other way is written anew.
    fn last(&self, span: Span, (written, record): (&str, &RecordId), new: &str) -> Repair {
        let id = record.id.as_str();
        match written.rfind(id) {
            Some(at) => Self::stretch(span, at..at + id.len(), new),
            None => super::super::exact(self.tree, &replaced(span, new)),
        }
    }

    fn stretch(span: Span, range: std::ops::Range<usize>, new: &str) -> Repair {
        let start = span.range().start;
        // These words mean something else in YAML when they stand alone.
        let alone = range.len() == span.range().len() && matches!(new, "null" | "true" | "false");
        let new = if alone { format!("\"{new}\"") } else { new.to_owned() };
        replaced(Span::new(span.file, start + range.start..start + range.end), new)
    }

    /// Says whether a record of another kind has the new name.
    fn is_shared(&self, old: &RecordId, new: &Id) -> bool {
        self.documents.iter().any(|document| match &**document {
            Document::Record(record, _) => record.kind() != old.kind && record.id() == new,
            _ => false,
        })
    }

    /// Edits the files that a record names, and the place where a part of it has its name.
    fn record(&self, record: &Record, edits: &mut Vec<Repair>) {
        edits.extend(record.meta().image.iter().filter_map(|image| self.file(image.file.span, &image.file)));
        if let Record::Place(place) = record
            && let Some(Location::Geometry(file)) = &place.location
        {
            edits.extend(self.file(file.span, file));
        }
        let Record::Mission(mission) = record else { return };
        let Renaming::Part(of, old, new) = self.renaming else { return };
        if mission.id != *of {
            return;
        }
        let milestones = mission.milestones.iter().map(|it| (&it.id, it.span));
        let barriers = mission.barriers.iter().map(|it| (&it.id, it.span));
        let enablers = mission.enablers.iter().map(|it| (&it.id, it.span));
        for (_, span) in milestones.chain(barriers).chain(enablers).filter(|(id, _)| *id == old) {
            let item = self.tree.excerpt(span);
            let key = item.find("id:").map_or(0, |at| at + 3);
            if let Some(at) = item[key..].find(old.as_str()) {
                edits.push(Self::stretch(span, key + at..key + at + old.as_str().len(), new.as_str()));
            }
        }
    }

    /// Edits a path that a field names, counted from `content/`.
    fn file(&self, span: Span, path: &str) -> Option<Repair> {
        let old = format!("content/{path}");
        let to = paths::after(self.moves, &old);
        let written = self.tree.excerpt(span);
        let bare = written.trim_matches(['"', '\'']);
        let from = self.tree.path(span.file);
        let beside = bare.starts_with("./") || bare.starts_with("../") || !bare.contains('/');
        let new = if beside {
            paths::led(self.moves, from, bare)?
        } else {
            let to = to.strip_prefix("content/").filter(|_| to != old)?;
            paths::one_segment(bare, path, to).unwrap_or_else(|| to.to_owned())
        };
        let at = written.find(bare)?;
        Some(Self::stretch(span, at..at + bare.len(), &new))
    }

    /// Edits the paths in words that lead to what has moved, and the anchors of a part that has a new name.
    fn body(&self, body: &Body, edits: &mut Vec<Repair>) {
        let from = self.tree.path(body.file);
        for image in &body.images {
            let led = paths::led(self.moves, from, &image.destination);
            edits.extend(led.and_then(|new| self.within(image.span, &image.destination, &new)));
        }
        for link in body.links.iter().filter(|link| link.kind == BodyLinkKind::Path) {
            if !link.destination.is_empty()
                && let Some(new) = paths::led(self.moves, from, &link.destination)
            {
                edits.extend(self.within(link.span, &link.destination, &new));
            }
            if let (Renaming::Part(mission, old, new), Some(anchor)) = (self.renaming, &link.anchor)
                && self.leads_to(from, &link.destination, mission)
            {
                for name in [milestone_anchor as fn(&str) -> String, barrier_anchor] {
                    if decode(anchor) == name(old.as_str()) {
                        let written = format!("#{anchor}");
                        edits.extend(self.within(link.span, &written, &format!("#{}", name(new.as_str()))));
                    }
                }
            }
        }
    }

    /// Says whether a path in words leads to a mission; no path leads to the page itself.
    fn leads_to(&self, from: &str, destination: &str, mission: &Id) -> bool {
        let path = if destination.is_empty() { Some(from.to_owned()) } else { follow(from, &decode(destination)) };
        let Some(path) = path else { return false };
        let place = Span::new(self.tree.settings(), 0..0);
        let record = [path.clone(), format!("{path}/index.md")].into_iter().find_map(|path| record_at(&path, place));
        let translated = || {
            self.documents.iter().any(|document| match &**document {
                Document::Translation(words) => {
                    **self.tree.path(words.file) == *path
                        && words.record.kind == Kind::Mission
                        && words.record.id == *mission
                }
                _ => false,
            })
        };
        record.is_some_and(|it| it.kind == Kind::Mission && it.id == *mission) || translated()
    }

    /// Puts one text for another within a place.
    fn within(&self, span: Span, written: &str, new: &str) -> Option<Repair> {
        let at = self.tree.excerpt(span).rfind(written)?;
        Some(Self::stretch(span, at..at + written.len(), new))
    }

    /// Edits the name of a part that a translation says in other words.
    fn translation(&self, words: &Translation, edits: &mut Vec<Repair>) {
        let Renaming::Part(mission, old, new) = self.renaming else { return };
        if words.record.kind != Kind::Mission || words.record.id != *mission {
            return;
        }
        for list in ["milestones", "barriers", "enablers"] {
            if let Some(&span) = words.items.get(&format!("{list}.{old}"))
                && let Some(at) = self.tree.excerpt(span).find(old.as_str())
            {
                edits.push(Self::stretch(span, at..at + old.as_str().len(), new.as_str()));
            }
        }
    }

    /// Edits the navigation and the map of the settings.
    fn settings(&self, settings: &Settings, edits: &mut Vec<Repair>) {
        edits.extend(settings.map.boundary.iter().filter_map(|file| self.file(file.span, file)));
        let Renaming::Record(old, new) = self.renaming else { return };
        let (address, now) = (super::address(old), super::address(&RecordId { kind: old.kind, id: new.clone() }));
        for item in &settings.nav {
            let path = item.to.value.trim_start_matches('/');
            let page = path.split(['#', '?']).next().unwrap_or_default().trim_end_matches("index.html");
            if page.trim_end_matches('/') == address.trim_end_matches('/') {
                let (old, new) = (address.trim_end_matches('/'), now.trim_end_matches('/'));
                edits.extend(self.within(item.to.span, old, new));
            }
        }
    }
}
