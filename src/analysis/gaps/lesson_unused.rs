//! `lesson-unused`: has a `next`, is older than a year, and led to nothing. Its age counts from `date`, else from `updated`; without
//! either nobody can tell.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject, day};
use crate::graph::RecordKey;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let days = sight.portfolio.settings.rules.lesson_unused_days;
    sight
        .lessons()
        .filter(|(_, lesson)| lesson.led_to.is_empty())
        .filter(|(_, lesson)| {
            let date = lesson.date.as_ref().or(lesson.meta.updated.as_ref());
            date.is_some_and(|date| day::over_days_old(date.value, days, sight.as_of))
        })
        .filter_map(|(key, lesson)| {
            let next = lesson.next.as_ref()?;
            let about = sight.about(GapSubject::Record(RecordKey::Lesson(key)));
            Some(Finding::new(about, next.span, CloseBy::AddAction, words(&lesson.meta.title.value)))
        })
        .collect()
}

fn words(title: &str) -> Words {
    Words::new(
        format!("the lesson \"{title}\" says what should come next, and led to nothing"),
        "name in `led_to` the action that it changed or started, or take `next` out if it is wanted no more",
    )
    .with_text("title", title)
}
