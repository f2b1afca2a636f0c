//! `milestone-unmeasured`: an unmet milestone that no outcome or `event` shows.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject};
use crate::model::ShownBy;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .unmet_milestones()
        .filter(|(_, milestone, _)| match &milestone.shown_by {
            None => true,
            Some(ShownBy::Outcomes(outcomes)) => outcomes.is_empty(),
            Some(ShownBy::Event) => false,
        })
        .map(|(key, milestone, _)| {
            let about = sight.about(GapSubject::Milestone(key));
            Finding::new(about, milestone.title.span, CloseBy::Edit, words(&milestone.title.value))
        })
        .collect()
}

fn words(title: &str) -> Words {
    Words::new(
        format!("nobody could tell when the milestone \"{title}\" is met: no outcome shows it"),
        "name in `shown_by` the outcomes that show it, or write `shown_by: event` when nothing is counted",
    )
    .with_text("title", title)
}
