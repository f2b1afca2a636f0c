//! Lessons, actors, places and gaps.

use super::cells::{
    date, first_day, flag, id, ids, number, page, review_by, sdg, summary, tags, text, texts, title, updated, word,
    word_of,
};
use crate::export::Known;
use crate::export::portfolio::{GapFound, gaps_found};
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::{ActorLinks, Key, LessonLinks, PlaceLinks};
use crate::model::{
    Actor, ActorType, Evidence, Id, Lesson, LessonResult, Location, Place, PlacePrecision, Rule, Vocabulary, Voice,
};

const LESSONS: &[Column<Key<Lesson>>] = &[
    column("lesson", Form::Id, |known, row| lesson(known, *row).id.to_string()).key(),
    column("title", Form::Text, title).required(),
    column("summary", Form::Text, summary),
    column("date", Form::Date, |known, row| date(lesson(known, *row).date.as_ref())),
    column("day", Form::Day, |known, row| first_day(lesson(known, *row).date.as_ref())),
    column("learned", Form::Text, |known, row| lesson(known, *row).learned.clone()).required(),
    column("tried", Form::Text, |known, row| text(lesson(known, *row).tried.as_ref())),
    column("expected", Form::Text, |known, row| text(lesson(known, *row).expected.as_ref())),
    column("happened", Form::Text, |known, row| text(lesson(known, *row).happened.as_ref())),
    column("next", Form::Text, |known, row| {
        lesson(known, *row).next.as_ref().map(|next| next.value.clone()).unwrap_or_default()
    }),
    column("result", word_of::<LessonResult>(), |known, row| word(lesson(known, *row).result)),
    column("voice", word_of::<Voice>(), |known, row| word(Some(lesson(known, *row).voice))).required(),
    column("about", Form::Ids, |known, row| {
        let about = lesson_links(known, *row).about.iter();
        about.map(|key| known.portfolio.record_id(*key).to_string()).collect::<Vec<_>>().join(" ")
    }),
    column("missions", Form::Ids, |known, row| ids(&known.portfolio.missions, &lesson_links(known, *row).missions)),
    column("evidence", Form::Ids, |known, row| ids(&known.portfolio.outcomes, &lesson_links(known, *row).evidence)),
    column("evidence_elsewhere", Form::Text, |known, row| {
        let urls = lesson(known, *row).evidence.iter().filter_map(|evidence| match evidence {
            Evidence::Url(url) => Some(url.value.as_str()),
            Evidence::Outcome(_) => None,
        });
        urls.collect::<Vec<_>>().join(" ")
    }),
    column("led_to", Form::Ids, |known, row| ids(&known.portfolio.actions, &lesson_links(known, *row).led_to)),
    column("authors", Form::Texts, |known, row| {
        texts(lesson(known, *row).authors.iter().map(|author| author.text.value.as_str()))
    }),
    column("tags", Form::Texts, tags),
    column("sdg", Form::Text, sdg),
    column("updated", Form::Date, updated),
    column("review_by", Form::Date, review_by),
    column("page", Form::Address, page).required(),
];

/// Lists lessons.
pub(in crate::export) fn lessons(known: &Known<'_>) -> Sheet {
    Sheet::new(known, LESSONS, &known.portfolio.lessons.keys().collect::<Vec<_>>())
}

fn lesson<'a>(known: &Known<'a>, row: Key<Lesson>) -> &'a Lesson {
    &known.portfolio.lessons[row].record
}

fn lesson_links<'a>(known: &Known<'a>, row: Key<Lesson>) -> &'a LessonLinks {
    &known.portfolio.links.lessons[row]
}

const ACTORS: &[Column<Key<Actor>>] = &[
    column("actor", Form::Id, |known, row| actor(known, *row).id.to_string()).key(),
    column("title", Form::Text, title).required(),
    column("summary", Form::Text, summary),
    column("type", word_of::<ActorType>(), |known, row| word(Some(actor(known, *row).actor_type))).required(),
    column("url", Form::Address, |known, row| {
        actor(known, *row).url.as_ref().map(|url| url.value.clone()).unwrap_or_default()
    }),
    column("part_of", Form::Id, |known, row| id(&known.portfolio.actors, actor_links(known, *row).part_of))
        .to("actors", "actor"),
    column("places", Form::Ids, |known, row| ids(&known.portfolio.places, &actor_links(known, *row).places)),
    column("commitments", Form::Count, |known, row| actor_links(known, *row).commitments.len().to_string()).required(),
    column("tags", Form::Texts, tags),
    column("sdg", Form::Text, sdg),
    column("updated", Form::Date, updated),
    column("review_by", Form::Date, review_by),
    column("page", Form::Address, page).required(),
];

/// Lists actors.
pub(in crate::export) fn actors(known: &Known<'_>) -> Sheet {
    Sheet::new(known, ACTORS, &known.portfolio.actors.keys().collect::<Vec<_>>())
}

fn actor<'a>(known: &Known<'a>, row: Key<Actor>) -> &'a Actor {
    &known.portfolio.actors[row].record
}

fn actor_links<'a>(known: &Known<'a>, row: Key<Actor>) -> &'a ActorLinks {
    &known.portfolio.links.actors[row]
}

const PLACES: &[Column<Key<Place>>] = &[
    column("place", Form::Id, |known, row| place(known, *row).id.to_string()).key(),
    column("title", Form::Text, title).required(),
    column("summary", Form::Text, summary),
    column("latitude", Form::Number, |known, row| match place(known, *row).location {
        Some(Location::Point { lat, .. }) => number(Some(lat)),
        Some(Location::Geometry(_)) | None => String::new(),
    }),
    column("longitude", Form::Number, |known, row| match place(known, *row).location {
        Some(Location::Point { lon, .. }) => number(Some(lon)),
        Some(Location::Geometry(_)) | None => String::new(),
    }),
    column("geometry", Form::Text, |known, row| match &place(known, *row).location {
        Some(Location::Geometry(file)) => file.value.to_string(),
        Some(Location::Point { .. }) | None => String::new(),
    }),
    column("precision", word_of::<PlacePrecision>(), |known, row| word(place(known, *row).precision)),
    column("part_of", Form::Id, |known, row| id(&known.portfolio.places, place_links(known, *row).part_of))
        .to("places", "place"),
    column("missions", Form::Ids, |known, row| ids(&known.portfolio.missions, &place_links(known, *row).missions)),
    column("actions", Form::Ids, |known, row| ids(&known.portfolio.actions, &place_links(known, *row).actions)),
    column("actors", Form::Ids, |known, row| ids(&known.portfolio.actors, &place_links(known, *row).actors)),
    column("tags", Form::Texts, tags),
    column("sdg", Form::Text, sdg),
    column("updated", Form::Date, updated),
    column("review_by", Form::Date, review_by),
    column("page", Form::Address, page).required(),
];

/// Lists places.
pub(in crate::export) fn places(known: &Known<'_>) -> Sheet {
    Sheet::new(known, PLACES, &known.portfolio.places.keys().collect::<Vec<_>>())
}

fn place<'a>(known: &Known<'a>, row: Key<Place>) -> &'a Place {
    &known.portfolio.places[row].record
}

fn place_links<'a>(known: &Known<'a>, row: Key<Place>) -> &'a PlaceLinks {
    &known.portfolio.links.places[row]
}

const GAPS: &[Column<(usize, GapFound)>] = &[
    column("number", Form::Count, |_, row: &(usize, GapFound)| (row.0 + 1).to_string()).key(),
    column("rule", word_of::<Rule>(), |_, row: &(usize, GapFound)| row.1.rule.as_str().to_owned()).required(),
    column("severity", Form::Word(|| vec!["error", "warning", "note"]), |_, row: &(usize, GapFound)| {
        row.1.severity.clone()
    })
    .required(),
    column("record", Form::Id, |_, row: &(usize, GapFound)| {
        row.1.record.as_ref().map(ToString::to_string).unwrap_or_default()
    }),
    column("milestone", Form::Id, |_, row: &(usize, GapFound)| part(row, row.1.milestone.as_ref()))
        .to("milestones", "milestone"),
    column("barrier", Form::Id, |_, row: &(usize, GapFound)| part(row, row.1.barrier.as_ref()))
        .to("barriers", "barrier"),
    column("missions", Form::Ids, |_, row: &(usize, GapFound)| joined(&row.1.missions)),
    column("critical", Form::Flag, |_, row: &(usize, GapFound)| flag(row.1.critical)).required(),
    column("closers", Form::Ids, |_, row: &(usize, GapFound)| joined(&row.1.closers)),
    column(
        "close_by",
        Form::Word(|| vec!["add-action", "add-lesson", "add-measurement", "edit"]),
        |_, row: &(usize, GapFound)| row.1.close_by.clone(),
    )
    .required(),
    column("message", Form::Text, |_, row: &(usize, GapFound)| row.1.message.clone()).required(),
    column("hint", Form::Text, |_, row: &(usize, GapFound)| row.1.hint.clone()),
    column("source_file", Form::Text, |_, row: &(usize, GapFound)| row.1.source_file.clone()).required(),
    column("line", Form::Count, |_, row: &(usize, GapFound)| row.1.line.to_string()).required(),
];

/// Lists gaps.
pub(in crate::export) fn gaps(known: &Known<'_>) -> Sheet {
    Sheet::new(known, GAPS, &gaps_found(known).into_iter().enumerate().collect::<Vec<_>>())
}

/// Writes the full name of a part of a mission that a gap is about.
fn part(row: &(usize, GapFound), part: Option<&Id>) -> String {
    match (&row.1.record, part) {
        (Some(mission), Some(part)) => format!("{}/{part}", mission.id),
        _ => String::new(),
    }
}

fn joined(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(" ")
}
