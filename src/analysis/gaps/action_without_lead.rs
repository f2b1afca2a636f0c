//! `action-without-lead`: ready or under way, and no lead is agreed, delivering or delivered.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject, action};
use crate::graph::RecordKey;
use crate::model::{CommitmentRole, Stage};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .actions()
        .filter(|(_, action)| matches!(action.stage.value, Stage::Ready | Stage::Underway))
        .filter(|(_, action)| !action::has_lead(action))
        .map(|(key, action)| {
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            let title = &action.meta.title;
            // A lead that is wanted or proposed stands at the line that would be mended.
            let lead = action.commitments.iter().find(|it| it.role.value == CommitmentRole::Lead);
            match lead {
                Some(lead) => Finding::new(about, lead.status.span, CloseBy::Edit, not_agreed(&title.value)),
                None => Finding::new(about, title.span, CloseBy::Edit, nobody(&title.value)),
            }
        })
        .collect()
}

fn nobody(title: &str) -> Words {
    Words::new(
        format!("nobody leads the action \"{title}\""),
        "say in `commitments` who leads it: `{actor: …, role: lead, status: agreed}`",
    )
    .with_text("title", title)
    .case("nobody")
}

fn not_agreed(title: &str) -> Words {
    Words::new(
        format!("nobody has agreed to lead the action \"{title}\""),
        "once the lead has agreed set this `status` to `agreed`, or say in `commitments` who leads it instead",
    )
    .with_text("title", title)
    .case("not-agreed")
}
