//! `milestone-single-bet`: an unmet milestone on the critical path that one live action alone serves.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject, mission};
use crate::graph::RecordKey;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .unmet_milestones()
        .filter(|(_, _, standing)| standing.critical)
        .filter_map(|(key, milestone, _)| {
            let mut serving = mission::serving(sight.portfolio, key);
            let (Some(action), None) = (serving.next(), serving.next()) else { return None };
            if !sight.portfolio.actions[action].record.stage.is_live() {
                return None;
            }
            let reference = sight.reference(key.mission, &milestone.id);
            let words = words(&milestone.title.value, sight.title(RecordKey::Action(action)), &reference);
            let about = sight.about(GapSubject::Milestone(key));
            Some(Finding::new(about, milestone.title.span, CloseBy::AddAction, words))
        })
        .collect()
}

fn words(title: &str, action: &str, reference: &str) -> Words {
    Words::new(
        format!("the critical milestone \"{title}\" hangs on one action alone, \"{action}\""),
        format!(
            "add a second action with `advances: [{reference}]`, so that there is another way should the first one fail"
        ),
    )
    .with_text("title", title)
    .with_text("action", action)
    .with_text("milestone", reference)
}
