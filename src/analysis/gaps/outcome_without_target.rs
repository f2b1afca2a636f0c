//! `outcome-without-target`: a wanted direction, and no target that is judged.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject};
use crate::graph::RecordKey;
use crate::model::Direction;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .outcomes()
        .filter(|(_, outcome)| match outcome.direction.value {
            Direction::Up | Direction::Down => outcome.targets.iter().all(|target| target.scenario.is_some()),
            Direction::Watch => false,
        })
        .map(|(key, outcome)| {
            let about = sight.about(GapSubject::Record(RecordKey::Outcome(key)));
            Finding::new(about, outcome.direction.span, CloseBy::Edit, words(&outcome.meta.title.value))
        })
        .collect()
}

fn words(title: &str) -> Words {
    Words::new(
        format!("\"{title}\" has a wanted direction and no target"),
        "write in `targets` the day and the figure that are wanted, or set `direction` to `watch` to show it without judging it",
    )
    .with_text("title", title)
}
