//! The pictures of the portfolio in the words: each led to what it draws, or told.
//!
//! Must not know how anything is drawn.

use super::references::Named;
use super::resolve::Resolver;
use super::suggest::Scope;
use super::{InsetTarget, diagnostics};
use crate::model::{Inset, InsetOf, Kind, RecordId, RecordRef, Ref};

impl Resolver<'_> {
    /// Leads a picture to the record that it draws.
    pub(super) fn inset(&mut self, inset: &Inset) -> Option<InsetTarget> {
        let InsetOf::Record { kind, id, span } = &inset.of else { return Some(InsetTarget::All) };
        let kinds = inset.kind.records();
        if let Some(kind) = *kind {
            let record = RecordId { kind, id: id.clone() };
            return self.record(&RecordRef { record, span: *span }).map(InsetTarget::Record);
        }
        let there: Vec<Kind> =
            kinds.iter().copied().filter(|kind| self.names.standing(*kind, id.as_str()).is_some()).collect();
        let kind = match (there.as_slice(), kinds) {
            ([one], _) | ([], [one]) => *one,
            ([], _) => {
                self.unknown_of(kinds, &Ref { id: id.clone(), span: *span });
                return None;
            }
            (several, _) => {
                let names: Vec<String> = several.iter().map(|kind| format!("{}/{id}", kind.folder())).collect();
                self.told.push(diagnostics::ambiguous_inset(*span, id, &names));
                return None;
            }
        };
        let Some(standing) = self.names.standing(kind, id.as_str()) else {
            self.unknown_record(kind, id, *span);
            return None;
        };
        let record = RecordId { kind, id: id.clone() };
        self.meet(*span, || Named::Anything(record.clone()));
        if !self.reachable(standing, *span, || record.clone()) {
            return None;
        }
        self.tables.find(&record).map(InsetTarget::Record)
    }

    /// Tells that no record of several kinds has an id.
    fn unknown_of(&mut self, kinds: &[Kind], reference: &Ref) {
        let id = reference.id.as_str();
        let near: Vec<_> = (kinds.iter())
            .filter_map(|kind| self.suggestions.near(Scope::Kind(*kind), id, self.names.of_kind(*kind)))
            .collect();
        let certain = near.len() == 1;
        let near = near.into_iter().next();
        let near = near.map(|near| super::suggest::Near { certain: near.certain && certain, ..near });
        let elsewhere = self.names.everywhere(id);
        self.told.push(diagnostics::unknown_of_inset(reference, kinds, near.as_ref(), &elsewhere));
    }
}
