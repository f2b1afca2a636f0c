//! `review-due`: past `review_by`, on any record, of missions that are over too, and on the front page.

use super::Sight;
use super::finding::{About, Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject, day};
use crate::graph::RecordKey;
use crate::model::Date;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let portfolio = sight.portfolio;
    let records = (portfolio.missions.keys().map(RecordKey::Mission))
        .chain(portfolio.actions.keys().map(RecordKey::Action))
        .chain(portfolio.outcomes.keys().map(RecordKey::Outcome))
        .chain(portfolio.lessons.keys().map(RecordKey::Lesson))
        .chain(portfolio.actors.keys().map(RecordKey::Actor))
        .chain(portfolio.places.keys().map(RecordKey::Place))
        .chain(portfolio.pages.keys().map(RecordKey::Page))
        .map(|record| (GapSubject::Record(record), sight.missions_of(record), portfolio.metadata(record)));
    let front = portfolio.front.iter().map(|front| (GapSubject::Front, Vec::new(), &front.record.meta));
    front
        .chain(records)
        .filter_map(|(subject, missions, meta)| {
            let review_by = meta.review_by.as_ref().filter(|review_by| day::passed(review_by.value, sight.as_of))?;
            let about = About { missions, ..sight.about(subject) };
            Some(Finding::new(about, review_by.span, CloseBy::Edit, words(&meta.title.value, review_by.value)))
        })
        .collect()
}

fn words(title: &str, date: Date) -> Words {
    Words::new(
        format!("\"{title}\" was to be gone over by {date}"),
        "go over it, then set `updated` to the day you did and `review_by` to the next, or take `review_by` out",
    )
    .with_text("title", title)
    .with("date", GapArg::Date(date))
}
