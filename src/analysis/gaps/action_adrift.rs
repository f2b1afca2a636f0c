//! `action-adrift`: a live action that advances nothing and moves nothing.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject};
use crate::graph::RecordKey;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .actions()
        .filter(|(_, action)| action.stage.is_live() && action.advances.is_empty() && action.moves.is_empty())
        .map(|(key, action)| {
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            Finding::new(about, action.meta.title.span, CloseBy::Edit, words(&action.meta.title.value))
        })
        .collect()
}

fn words(title: &str) -> Words {
    Words::new(
        format!("the action \"{title}\" serves no mission: it advances nothing and moves nothing"),
        "name in `advances` the milestone or mission that it is for, or in `moves` the outcome that it should change",
    )
    .with_text("title", title)
}
