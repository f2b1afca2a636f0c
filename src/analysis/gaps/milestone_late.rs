//! `milestone-late`: an unmet milestone past its date. When nothing serves it either, that is the same gap.

use super::finding::{Finding, Words};
use super::{Sight, severity};
use crate::analysis::{CloseBy, GapArg, GapSubject, MilestoneState};
use crate::model::{Date, Rule};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .unmet_milestones()
        .filter(|(_, _, standing)| standing.state == MilestoneState::Late)
        .filter_map(|(key, milestone, standing)| {
            let due = standing.due?;
            let span = milestone.by.as_ref().map_or(milestone.title.span, |by| by.span);
            let about = sight.about(GapSubject::Milestone(key));
            let title = &milestone.title.value;
            if !standing.late_and_unserved {
                return Some(Finding::new(about, span, CloseBy::Edit, late(title, due)));
            }
            let reference = sight.reference(key.mission, &milestone.id);
            let finding = Finding::new(about, span, CloseBy::AddAction, unserved(title, due, &reference));
            Some(finding.at_least(severity(sight, Rule::MilestoneUnserved)))
        })
        .collect()
}

/// Says whether the rule is on, so that it speaks for `milestone-unserved` too.
pub(super) fn is_told(sight: &Sight<'_>) -> bool {
    severity(sight, Rule::MilestoneLate).is_some()
}

fn late(title: &str, due: Date) -> Words {
    Words::new(
        format!("the milestone \"{title}\" was due by {due} and is not met"),
        "write in `met` the day it was met, or in `by` a day that can be kept, or say in `dropped` why it was given up",
    )
    .with_text("title", title)
    .with("date", GapArg::Date(due))
    .case("served")
}

fn unserved(title: &str, due: Date, reference: &str) -> Words {
    Words::new(
        format!("the milestone \"{title}\" was due by {due}, is not met, and nothing serves it"),
        format!(
            "add an action with `advances: [{reference}]` and write in `by` a day that can be kept, or say in `dropped` why \
             it was given up"
        ),
    )
    .with_text("title", title)
    .with("date", GapArg::Date(due))
    .with_text("milestone", reference)
    .case("unserved")
}
