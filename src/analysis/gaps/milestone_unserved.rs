//! `milestone-unserved`: nothing live, operating or paused advances an unmet milestone. One that is late too is told as late.

use super::finding::{Finding, Words};
use super::{Sight, milestone_late};
use crate::analysis::{CloseBy, GapSubject, mission};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .unmet_milestones()
        .filter(|(key, _, _)| mission::serving(sight.portfolio, *key).next().is_none())
        .filter(|(_, _, standing)| !(standing.late_and_unserved && milestone_late::is_told(sight)))
        .map(|(key, milestone, _)| {
            let words = words(&milestone.title.value, &sight.reference(key.mission, &milestone.id));
            let about = sight.about(GapSubject::Milestone(key));
            Finding::new(about, milestone.title.span, CloseBy::AddAction, words)
        })
        .collect()
}

fn words(title: &str, reference: &str) -> Words {
    Words::new(
        format!("nothing serves the milestone \"{title}\""),
        format!("add an action with `advances: [{reference}]`, or say in `dropped` why it was given up"),
    )
    .with_text("title", title)
    .with_text("milestone", reference)
}
