//! Where each record, milestone and barrier is referred to, by place: what has to change when one of them gets another name.
//!
//! Must not know how a file is changed. Paths in words are left out: whoever moves files knows them.

use std::sync::Arc;

use super::Drafts;
use super::bodies::Page;
use super::files::Files;
use super::gather::{self, Gathered};
use super::names::{Names, Part};
use super::resolve::Resolver;
use crate::model::{Id, RecordId};
use crate::parse::Document;
use crate::source::{SourceTree, Span};

/// A place that names a record, or a part of a mission, by its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// Where the name stands, with its quotes.
    pub span: Span,
    /// What is meant.
    pub to: Named,
}

/// What a reference names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// A record, of a kind that the place does not fix: `[[heat]]`, `map: heat`.
    Anything(RecordId),
    /// A record.
    Record(RecordId),
    /// A milestone or barrier.
    Part(Part, Id, Id),
}

/// Finds every place that refers to something by an id, drafts included, in the order of places. What leads nowhere is left out.
pub fn references(documents: &[Arc<Document>], tree: &SourceTree) -> Vec<Reference> {
    let mut told = Vec::new();
    let Gathered { front, tables, shelves, .. } = gather::gather(documents, tree, Drafts::Shown, &mut told);
    let names = Names::of(&tables, &shelves);
    let mut resolver = Resolver::new(&tables, &names, &shelves, Files::of(tree, &shelves.paths));
    resolver.met = Some(Vec::new());
    resolver.front = front.as_ref().map(|front: &super::Entry<_>| &front.body);
    resolver.links();
    resolver.words();
    if let Some(body) = resolver.front {
        resolver.body(Page { body, record: None });
    }
    resolver.translations(None);
    let mut met = resolver.met.unwrap_or_default();
    met.sort();
    met.dedup();
    met
}

impl Resolver<'_> {
    /// Notes a reference that leads somewhere, when somebody wants to know them.
    pub(super) fn meet(&mut self, span: Span, to: impl FnOnce() -> Named) {
        if let Some(met) = &mut self.met {
            met.push(Reference { span, to: to() });
        }
    }
}
