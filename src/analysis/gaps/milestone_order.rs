//! `milestone-order`: a needed milestone is due after the one that needs it. Both are still wanted; dates count to their last day.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject, mission};
use crate::model::Date;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, milestone, standing) in sight.unmet_milestones() {
        let Some(due) = standing.due else { continue };
        for &need in &sight.portfolio.milestone_links(key).needs {
            let needed = sight.portfolio.milestone(need);
            let Some(needed_due) = sight.missions[need.mission].milestones[need.index].due else { continue };
            if !mission::is_unmet(needed) || !sight.is_active(need.mission) || !is_after(needed_due, due) {
                continue;
            }
            let span = needed.by.as_ref().map_or(needed.title.span, |by| by.span);
            let other = milestone.by.as_ref().map_or(milestone.title.span, |by| by.span);
            let words = words(&needed.title.value, needed_due, &milestone.title.value, due);
            let about = sight.about(GapSubject::Milestone(need));
            let related = format!("\"{}\" needs it by {due}", milestone.title.value);
            found.push(Finding::new(about, span, CloseBy::Edit, words).with_related(other, related));
        }
    }
    found
}

/// An open end is after every day.
fn is_after(needed: Date, due: Date) -> bool {
    match (needed.last(), due.last()) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(needed), Some(due)) => needed > due,
    }
}

fn words(title: &str, due: Date, other: &str, other_due: Date) -> Words {
    Words::new(
        format!("the milestone \"{title}\" is due by {due}, but \"{other}\" needs it by {other_due}"),
        format!(
            "write in `by` {other_due} or a day before it, give \"{other}\" a later `by`, or take it out of its `needs`"
        ),
    )
    .with_text("title", title)
    .with("date", GapArg::Date(due))
    .with_text("other", other)
    .with("other_date", GapArg::Date(other_due))
}
