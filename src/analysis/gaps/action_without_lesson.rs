//! `action-without-lesson`: completed or stopped within five years, and nothing learned from it is written. When it closed is told by
//! `stopped`, else by `ends`; without either nobody can say, and nothing is asked.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject, day};
use crate::graph::RecordKey;
use crate::model::{Stage, Vocabulary};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let years = sight.portfolio.settings.rules.lesson_years;
    sight
        .actions()
        .filter(|(key, _)| sight.portfolio.links.actions[*key].lessons.is_empty())
        .filter(|(_, action)| {
            let ends = action.ends.as_ref();
            let closed = match action.stage.value {
                Stage::Completed => ends,
                Stage::Stopped => action.stopped.as_ref().and_then(|stopped| stopped.date.as_ref()).or(ends),
                Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Operating | Stage::Paused => None,
            };
            closed.is_some_and(|closed| !day::over_years_old(closed.value, years, sight.as_of))
        })
        .map(|(key, action)| {
            let id = action.id.as_str();
            let words = words(&action.meta.title.value, action.stage.value, id);
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            Finding::new(about, action.stage.span, CloseBy::AddLesson, words)
        })
        .collect()
}

fn words(title: &str, stage: Stage, id: &str) -> Words {
    let stage = stage.as_str();
    Words::new(
        format!("the action \"{title}\" is {stage}, and nothing learned from it is written down"),
        format!("add a lesson with `about: [actions/{id}]`: what was tried, what happened, and what was `learned`"),
    )
    .with_text("title", title)
    .with_text("stage", stage)
    .with_text("action", id)
}
