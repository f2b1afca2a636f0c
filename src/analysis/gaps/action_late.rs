//! `action-late`: computed late.

use super::Sight;
use super::finding::{Finding, Words};
use super::words::reason;
use crate::analysis::{ActionReason, ActionState, CloseBy, GapSubject};
use crate::graph::RecordKey;
use crate::model::Action;
use crate::source::Span;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .actions()
        .filter(|(key, _)| sight.actions[*key].state == ActionState::Late)
        .filter_map(|(key, action)| {
            // The end comes before the tasks, as it does in the standing.
            let first = *sight.actions[key].reasons.first()?;
            let title = &action.meta.title.value;
            let words = match first {
                ActionReason::TaskPastDue(index) => task(title, &action.tasks[index].title),
                _ => ended(title, &reason(sight, action, first)),
            };
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            Some(Finding::new(about, span_of(action, first), CloseBy::Edit, words))
        })
        .collect()
}

fn span_of(action: &Action, reason: ActionReason) -> Span {
    let date = match reason {
        ActionReason::TaskPastDue(index) => action.tasks[index].due.as_ref(),
        _ => action.ends.as_ref(),
    };
    date.map_or(action.meta.title.span, |date| date.span)
}

fn ended(title: &str, reason: &str) -> Words {
    Words::new(
        format!("the action \"{title}\" is late: {reason}"),
        "write in `ends` a day that can be kept, or set `stage` to what is true now (`operating`, `completed`, `paused` or `stopped`)",
    )
    .with_text("title", title)
    .case("end")
}

fn task(title: &str, task: &str) -> Words {
    Words::new(
        format!("the action \"{title}\" is late: the task \"{task}\" is past due"),
        "write in `done` the day it was done, or in `due` a day that can be kept",
    )
    .with_text("title", title)
    .with_text("task", task)
    .case("task")
}
