//! The links of the words: each led to a record, a file or an anchor, or told.
//!
//! Must not know front matter.

use std::collections::HashSet;

use super::files::{Among, decode, follow, relative};
use super::gather;
use super::names::{Part, Standing};
use super::references::Named;
use super::resolve::Resolver;
use super::suggest::{Near, Scope};
use super::tables::Listed;
use super::{BodyTarget, RecordKey, Targets, anchors, diagnostics};
use crate::model::{Body, BodyLink, BodyLinkKind, Id, Kind, RecordId, Vocabulary};
use crate::source::Span;

/// The page that a body is part of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'a, 'p> {
    /// The body.
    pub(super) body: &'a Body,
    /// The record that it describes; none for the front page.
    pub(super) record: Option<&'p RecordId>,
}

/// What `[[…]]` may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Meant {
    /// A record.
    Record(RecordId),
    /// A milestone or barrier of a mission.
    Part(Part, RecordId, String),
}

impl<'a> Resolver<'a> {
    /// Leads the links of every record's words.
    pub(super) fn words(&mut self) -> Vec<(RecordKey, Targets)> {
        let tables = self.tables;
        let lead = |listed: Listed<'a>| {
            let page = Page { body: listed.body, record: Some(&listed.name) };
            (listed.key, self.body(page))
        };
        tables.everything().into_iter().map(lead).collect()
    }

    /// Leads each link and each drawn picture of a body to its target, in order, and checks that its pictures are there.
    pub(super) fn body(&mut self, page: Page<'a, '_>) -> Targets {
        for image in &page.body.images {
            self.image(page.body, image);
        }
        let lead = |link: &BodyLink| match link.kind {
            BodyLinkKind::Outside => BodyTarget::Outside,
            BodyLinkKind::Path => self.path(page, link),
            BodyLinkKind::Wiki => self.wiki(link),
        };
        let links = page.body.links.iter().map(lead).collect();
        let insets = page.body.insets.iter().map(|inset| inset.as_ref().and_then(|inset| self.inset(inset))).collect();
        Targets { links, insets }
    }

    /// Leads a path, or an anchor alone.
    fn path(&mut self, page: Page<'a, '_>, link: &BodyLink) -> BodyTarget {
        if link.destination.is_empty() {
            // `#` alone is the top of the page.
            let anchor = link.anchor.as_deref().map(decode).unwrap_or_default();
            return self.own_anchor(page, link, &anchor);
        }
        let from = &**self.files.tree.path(page.body.file);
        let written = decode(&link.destination);
        let Some(path) = follow(from, &written) else { return self.lost(from, link, &written) };
        let index = format!("{path}/index.md");
        let paths = &self.shelves.paths;
        match paths.get(path.as_str()).or_else(|| paths.get(index.as_str())) {
            Some(gather::Standing::Record(record)) => self.link_to(&record.clone(), link),
            Some(gather::Standing::Front) => self.link_to_front(link),
            Some(gather::Standing::Asset(file)) => {
                self.images.linked(*file, self.from_draft);
                BodyTarget::File(self.files.tree.path(*file).clone())
            }
            Some(gather::Standing::Unreadable) => BodyTarget::Nowhere,
            Some(gather::Standing::Settings) => {
                self.told.push(diagnostics::link_to_settings(link.span));
                BodyTarget::Nowhere
            }
            None => self.lost(from, link, &path),
        }
    }

    /// Leads a link to a record that has a file, and to an anchor there.
    fn link_to(&mut self, record: &RecordId, link: &BodyLink) -> BodyTarget {
        let Some(standing) = self.names.standing(record.kind, record.id.as_str()) else { return BodyTarget::Nowhere };
        if !self.reachable(standing, link.span, || record.clone()) {
            return BodyTarget::Nowhere;
        }
        let Some(key) = self.tables.find(record) else { return BodyTarget::Nowhere };
        let Some(anchor) = &link.anchor else { return BodyTarget::Record(key, None) };
        let anchor = decode(anchor);
        let page = Page { body: self.tables.body(key), record: Some(record) };
        if !self.has_anchor(page.body, page.record, &anchor) {
            self.lost_anchor(page.body, link, &anchor, Some(record));
            return BodyTarget::Record(key, None);
        }
        BodyTarget::Record(key, Some(anchor))
    }

    /// Leads a link to the front page.
    fn link_to_front(&mut self, link: &BodyLink) -> BodyTarget {
        let Some(anchor) = link.anchor.as_deref().map(decode) else { return BodyTarget::Front(None) };
        let Some(front) = self.front else { return BodyTarget::Front(None) };
        if !self.has_anchor(front, None, &anchor) {
            self.lost_anchor(front, link, &anchor, None);
            return BodyTarget::Front(None);
        }
        BodyTarget::Front(Some(anchor))
    }

    /// Leads a link to an anchor of its own page.
    fn own_anchor(&mut self, page: Page<'a, '_>, link: &BodyLink, anchor: &str) -> BodyTarget {
        if !anchor.is_empty() && !self.has_anchor(page.body, page.record, anchor) {
            self.lost_anchor(page.body, link, anchor, page.record);
            return BodyTarget::Nowhere;
        }
        BodyTarget::Anchor(anchor.to_owned())
    }

    /// Says whether a page has an anchor, by its words or whatever they say.
    fn has_anchor(&mut self, body: &'a Body, record: Option<&RecordId>, anchor: &str) -> bool {
        let known = self.anchors.entry(body.file).or_insert_with(|| {
            let ids = body.anchors.iter().map(|anchor| anchor.id.as_str());
            ids.collect::<HashSet<_>>()
        });
        known.contains(anchor) || anchors::is_fixed(self.names, record, anchor)
    }

    /// Tells that a page has no such anchor.
    fn lost_anchor(&mut self, body: &'a Body, link: &BodyLink, anchor: &str, record: Option<&RecordId>) {
        let sections = record.map_or(anchors::FRONT_SECTIONS, |record| anchors::sections(record.kind));
        let mission = record.filter(|record| record.kind == Kind::Mission).map_or("", |record| record.id.as_str());
        let names = self.names;
        let parts = |part, name: fn(&str) -> String| names.parts_of(mission, part).map(name).collect::<Vec<String>>();
        let milestones = parts(Part::Milestone, anchors::of_milestone);
        let barriers = parts(Part::Barrier, anchors::of_barrier);
        let written = body.anchors.iter().map(|anchor| anchor.id.as_str());
        let fixed = sections.iter().copied();
        let all = written.chain(fixed).chain(milestones.iter().chain(&barriers).map(String::as_str));
        // The id of a milestone or barrier alone is what people try first.
        let part =
            milestones.iter().chain(&barriers).find(|name| name.split_once('-').is_some_and(|(_, id)| id == anchor));
        let part = part.map(|name| Near { name: name.clone(), certain: true });
        let near = part.or_else(|| self.suggestions.compare(anchor, all));
        let written = link.anchor.as_deref().unwrap_or_default();
        let span = self.files.narrow(link.span, written);
        let exact = self.files.reads(span, written);
        self.told.push(diagnostics::unknown_anchor(span, anchor, record, near.as_ref(), exact));
    }

    /// Tells that a path leads to no file.
    fn lost(&mut self, from: &str, link: &BodyLink, path: &str) -> BodyTarget {
        let span = self.files.narrow(link.span, &link.destination);
        let paths = &self.shelves.paths;
        let of_same_name = [format!("{path}.md"), format!("{path}/index.md"), path.to_owned()]
            .into_iter()
            .find(|path| paths.contains_key(path.as_str()));
        let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
        let among = if ending.is_none_or(|ending| ending == "md") { Among::Documents } else { Among::Assets };
        let near = match of_same_name.or_else(|| self.renamed_file(path)) {
            Some(name) => Some(Near { name, certain: true }),
            None => self.files.near(path, among, &mut self.suggestions),
        };
        let near = near.map(|near| Near { name: relative(from, &near.name), ..near });
        let exact = self.files.reads(span, &link.destination);
        self.told.push(diagnostics::broken_link(span, &link.destination, near.as_ref(), exact));
        BodyTarget::Nowhere
    }

    /// Finds the file of the record that once had the name of a file that is not there.
    fn renamed_file(&self, path: &str) -> Option<String> {
        let place = Span::new(self.files.tree.settings(), 0..0);
        let former = crate::parse::record_at(path, place)?;
        let now = RecordId { id: self.names.renamed(&former)?.clone(), ..former };
        let files =
            self.shelves.paths.iter().filter(|(_, standing)| **standing == gather::Standing::Record(now.clone()));
        let own = files.map(|(path, _)| *path).find(|path| crate::parse::record_at(path, place).as_ref() == Some(&now));
        own.map(str::to_owned)
    }

    /// Leads `[[…]]`.
    fn wiki(&mut self, link: &BodyLink) -> BodyTarget {
        let written = link.destination.trim();
        let meant = self.meant(written);
        match meant.as_slice() {
            [] => {
                self.unknown_wiki(link, written);
                BodyTarget::Nowhere
            }
            [Meant::Record(record)] => {
                self.meet(self.files.narrow(link.span, &link.destination), || Named::Anything(record.clone()));
                self.link_to(record, link)
            }
            [Meant::Part(part, mission, id)] => {
                if let Some(id) = Id::new(id) {
                    let span = self.files.narrow(link.span, &link.destination);
                    self.meet(span, || Named::Part(*part, mission.id.clone(), id));
                }
                self.link_to_part(*part, mission, id, link.span)
            }
            several => {
                let names: Vec<String> = several.iter().map(Meant::full_name).collect();
                self.told.push(diagnostics::ambiguous_link(link.span, written, &names));
                BodyTarget::Nowhere
            }
        }
    }

    /// Leads a link to a milestone or barrier on the page of its mission.
    fn link_to_part(&mut self, part: Part, mission: &RecordId, id: &str, span: Span) -> BodyTarget {
        let standing = self.names.standing(Kind::Mission, mission.id.as_str()).unwrap_or(Standing::Unreadable);
        if !self.reachable(standing, span, || mission.clone()) {
            return BodyTarget::Nowhere;
        }
        let anchor = match part {
            Part::Milestone => anchors::of_milestone(id),
            Part::Barrier => anchors::of_barrier(id),
        };
        let key = self.tables.missions.find(&mission.id).map(RecordKey::Mission);
        key.map_or(BodyTarget::Nowhere, |key| BodyTarget::Record(key, Some(anchor)))
    }

    /// Lists what `[[…]]` may mean.
    fn meant(&self, written: &str) -> Vec<Meant> {
        let Some((first, rest)) = written.split_once('/') else {
            return self.names.everywhere(written).into_iter().map(Meant::Record).collect();
        };
        let named = |record: &RecordId| Kind::of_folder(first) == Some(record.kind);
        if let Some(record) = self.names.everywhere(rest).into_iter().find(named) {
            return vec![Meant::Record(record)];
        }
        let pages = self.names.everywhere(written).into_iter().map(Meant::Record);
        let mission = self.names.everywhere(first).into_iter().find(|record| record.kind == Kind::Mission);
        // A milestone goes before a barrier of the same id: it is the one that people speak of.
        let part =
            [Part::Milestone, Part::Barrier].into_iter().find(|part| self.names.part(first, *part, rest).is_some());
        let part = mission.zip(part).map(|(mission, part)| Meant::Part(part, mission, rest.to_owned()));
        pages.chain(part).collect()
    }

    /// Finds what `[[…]]` names when it is a former name of one record.
    fn renamed_wiki(&self, written: &str) -> Option<Near> {
        let kinded = written.split_once('/').and_then(|(folder, id)| Some((Kind::of_folder(folder)?, id)));
        if let Some((kind, id)) = kinded {
            let near = self.renamed(kind, &Id::new(id)?)?;
            return Some(Near { name: format!("{}/{}", kind.folder(), near.name), ..near });
        }
        let id = Id::new(written)?;
        let mut now = Kind::ALL.iter().filter_map(|kind| Some((*kind, self.renamed(*kind, &id)?)));
        let (kind, near) = now.next().filter(|_| now.next().is_none())?;
        let alone = self.names.everywhere(&near.name).len() == 1;
        Some(if alone { near } else { Near { name: format!("{}/{}", kind.folder(), near.name), ..near } })
    }

    /// Tells that `[[…]]` names nothing.
    fn unknown_wiki(&mut self, link: &BodyLink, written: &str) {
        // People write titles; an id is often the title in lower case with hyphens.
        let plain = written.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
        let near = match plain.split_once('/') {
            _ if let Some(near) = self.renamed_wiki(&plain) => Some(near),
            _ if !self.meant(&plain).is_empty() => Some(Near { name: plain, certain: true }),
            Some((folder, rest)) if let Some(kind) = Kind::of_folder(folder) => {
                let near = self.suggestions.near(Scope::Kind(kind), rest, self.names.of_kind(kind));
                near.map(|near| Near { name: format!("{folder}/{}", near.name), ..near })
            }
            Some((mission, part)) if self.names.standing(Kind::Mission, mission).is_some() => {
                let scope = Scope::PartsOf(mission.to_owned(), Part::Milestone);
                let near = self.suggestions.near(scope, part, self.names.parts_of(mission, Part::Milestone));
                near.map(|near| Near { name: format!("{mission}/{}", near.name), ..near })
            }
            Some(_) | None => self.suggestions.near(Scope::AnyRecord, &plain, self.names.all()),
        };
        // A name that means two things would only be told again.
        let near = near.map(|near| match self.meant(&near.name).as_slice() {
            [first, _, ..] => Near { name: first.full_name(), certain: false },
            _ => near,
        });
        let span = self.files.narrow(link.span, &link.destination);
        let exact = self.files.reads(span, &link.destination);
        self.told.push(diagnostics::unknown_wiki_link(span, written, near.as_ref(), exact));
    }
}

impl Meant {
    /// Returns the name that means this and nothing else.
    fn full_name(&self) -> String {
        match self {
            Self::Record(record) => record.to_string(),
            Self::Part(_, mission, id) => format!("{}/{id}", mission.id),
        }
    }
}
