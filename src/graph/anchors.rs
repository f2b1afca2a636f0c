//! What can be linked to on a page beside the headings of its words. The pages of every kind keep these ids.

use super::names::{Names, Part};
use crate::model::{Kind, RecordId};

/// The ids of the sections that the front page has whatever its words say.
pub const FRONT_SECTIONS: &[&str] = &["missions", "doors", "stories", "gaps"];

/// Returns the ids of the sections that the page of a record has whatever its words say. One without content may be left out of
/// the page; a link to it then leads to the top.
pub fn sections(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Mission => &[
            "milestones",
            "barriers",
            "actions",
            "outcomes",
            "money",
            "lessons",
            "events",
            "gaps",
            "who",
            "disputed",
            "sources",
        ],
        Kind::Action => {
            &["stopped", "forward", "needs", "promises", "tasks", "money", "lessons", "gaps", "disputed", "sources"]
        }
        Kind::Outcome => &["chart", "figures", "moved", "lessons", "gaps", "disputed", "sources"],
        Kind::Lesson => &["also", "disputed", "sources"],
        Kind::Actor => &["promises", "funding", "lessons", "disputed", "sources"],
        Kind::Place => &["actions", "lessons", "disputed", "sources"],
        Kind::Page => &["disputed", "sources"],
    }
}

/// Returns the id that a milestone has on the page of its mission.
pub fn of_milestone(id: &str) -> String {
    format!("milestone-{id}")
}

/// Returns the id that a barrier has on the page of its mission.
pub fn of_barrier(id: &str) -> String {
    format!("barrier-{id}")
}

/// Says whether the page of a record has an anchor whatever its words say; without a record, whether the front page has it.
pub(super) fn is_fixed(names: &Names<'_>, record: Option<&RecordId>, anchor: &str) -> bool {
    let Some(record) = record else { return FRONT_SECTIONS.contains(&anchor) };
    let has_part = |prefix, part| {
        let id = anchor.strip_prefix(prefix);
        record.kind == Kind::Mission && id.is_some_and(|id| names.part(record.id.as_str(), part, id).is_some())
    };
    sections(record.kind).contains(&anchor)
        || has_part("milestone-", Part::Milestone)
        || has_part("barrier-", Part::Barrier)
}
