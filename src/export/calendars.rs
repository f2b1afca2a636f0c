//! The calendars of a portfolio: of the whole, and of each mission.
//!
//! Every entry is one whole day: what is known to a month or a year only stands on the last day of it, as what is due counts from
//! (a start on the first), and says so in words; a bar across a whole year would hide everything else.

use super::afar::{Afar, uuid};
use super::ics::{Calendar, Event, Status, ics};
use super::offer::Written;
use crate::analysis::Analysis;
use crate::graph::{Key, Portfolio, RecordKey};
use crate::model::{Date, Mission, Precision};
use crate::pages::{Dated, Edition, Route, Told, What, dated, last, of_record, told};

/// The address of the calendar of the whole, from the front page of a language.
pub(super) const WHOLE: &str = "calendar/calendar.ics";

/// A calendar of the portfolio: of a mission, or of the whole.
type CalendarOf = Option<Key<Mission>>;

/// Lists the calendars of missions that hold anything, with their addresses from the front page of a language. One without anything
/// would be no calendar by the standard.
pub(super) fn routes(portfolio: &Portfolio, analysis: &Analysis) -> Vec<(Route, Key<Mission>)> {
    let all = dated(portfolio, analysis);
    let has_any = |key: &Key<Mission>| all.iter().any(|dated| belongs(portfolio, dated.what, *key));
    portfolio.missions.keys().filter(has_any).map(|key| (route(portfolio, Some(key)), key)).collect()
}

fn page(portfolio: &Portfolio, of: CalendarOf) -> Route {
    of.map_or_else(|| Route::new("calendar/index.html"), |key| of_record(portfolio, RecordKey::Mission(key)))
}

fn route(portfolio: &Portfolio, of: CalendarOf) -> Route {
    Route::new(&format!("{}calendar.ics", page(portfolio, of).canonical()))
}

/// Says whether something dated belongs to a mission.
fn belongs(portfolio: &Portfolio, what: What, mission: Key<Mission>) -> bool {
    let links = &portfolio.links;
    match what {
        What::Milestone(key) => key.mission == mission,
        What::Start(key)
        | What::Target(key)
        | What::End(key)
        | What::Event(key, _)
        | What::Review(RecordKey::Mission(key)) => key == mission,
        What::Task(key, _) | What::Review(RecordKey::Action(key)) => links.actions[key].missions.contains(&mission),
        What::Review(RecordKey::Outcome(key)) => links.outcomes[key].missions.contains(&mission),
        What::Review(RecordKey::Lesson(key)) => links.lessons[key].missions.contains(&mission),
        What::Review(RecordKey::Actor(_) | RecordKey::Place(_) | RecordKey::Page(_)) => false,
    }
}

/// Writes the calendar of the whole.
pub(super) fn whole(edition: &Edition<'_>) -> Written {
    let (bytes, count) = calendar(edition, None);
    Written::list(bytes, count)
}

/// Writes the calendar of a mission.
pub(super) fn mission(edition: &Edition<'_>, mission: Key<Mission>) -> Vec<u8> {
    calendar(edition, Some(mission)).0
}

/// Writes a calendar, and counts its events.
fn calendar(edition: &Edition<'_>, of: CalendarOf) -> (Vec<u8>, usize) {
    let portfolio = edition.portfolio;
    let settings = &portfolio.settings;
    let own = route(portfolio, of);
    let afar = Afar::new(edition, &own);
    let name = match of {
        None => format!("{} – {}", settings.title, afar.scene.say("nav-calendar")),
        Some(key) => format!("{} – {}", portfolio.missions[key].record.meta.title.value, settings.title),
    };
    let mut all = dated(portfolio, edition.analysis);
    all.retain(|dated| of.is_none_or(|mission| belongs(portfolio, dated.what, mission)));
    let mut events: Vec<Event> = all.iter().map(|dated| event(&afar, dated)).collect();
    events.sort_by(|a, b| (a.day, &a.summary, &a.uid).cmp(&(b.day, &b.summary, &b.uid)));
    let known = |route: &Route| edition.base_url.is_some().then(|| afar.address(route));
    let count = events.len();
    let bytes = ics(&Calendar {
        name,
        about: Some(afar.scene.say("calendar-file-about")),
        language: edition.language.tag().to_owned(),
        page: known(&page(portfolio, of)),
        own: known(&own),
        made: edition.analysis.as_of,
        events,
    });
    (bytes, count)
}

fn event(afar: &Afar<'_>, dated: &Dated) -> Event {
    let (scene, portfolio) = (&afar.scene, afar.edition.portfolio);
    let Told { title, href, kind, of, state } = told(scene, dated);
    let href = href.replace("/index.html", "/");
    let date = dated.date;
    let day = if matches!(dated.what, What::Start(_)) { date.first() } else { last(date) };
    let when = scene.date(date);
    let titled = [("kind", kind.as_str().into()), ("title", title.into()), ("date", when.as_str().into())];
    let phrase = if is_day(date) { "calendar-entry" } else { "calendar-entry-about" };
    let mut lines = vec![format!("{kind}: {when}")];
    lines.extend(of.as_ref().map(|of| of.title.clone()));
    lines.extend(state.map(|state| format!("{}: {}", scene.say("th-state"), state.word)));
    let is_known = afar.edition.base_url.is_some();
    // Not every calendar shows the field for the page.
    lines.extend(is_known.then(|| href.clone()));
    let is_dropped = match dated.what {
        What::Milestone(key) => portfolio.milestone(key).dropped.is_some() && portfolio.milestone(key).met.is_none(),
        _ => false,
    };
    let status = match (dated.moot || is_dropped, is_day(date) || !dated.open) {
        (true, _) => Status::Cancelled,
        (false, true) => Status::Confirmed,
        (false, false) => Status::Tentative,
    };
    Event {
        uid: uuid(&format!("{}\n{}", portfolio.settings.title, name(portfolio, dated.what))),
        day,
        summary: scene.say_with(phrase, &titled),
        description: lines.join("\n"),
        page: is_known.then(|| super::afar::encoded(&href)),
        categories: vec![kind],
        status,
    }
}

/// Says whether a date is one day that is known for sure.
fn is_day(date: Date) -> bool {
    match date {
        Date::Point(point) => point.precision() == Precision::Day && !point.is_approximate(),
        Date::Between(..) | Date::From(_) | Date::Until(_) => false,
    }
}

/// Names something dated in the same way in every language and on every day.
fn name(portfolio: &Portfolio, what: What) -> String {
    let record = |key: RecordKey| portfolio.record_id(key);
    match what {
        What::Milestone(key) => format!("{}#milestone-{}", record(key.mission.into()), portfolio.milestone(key).id),
        What::Start(key) => format!("{}#starts", record(key.into())),
        What::Target(key) => format!("{}#target", record(key.into())),
        What::End(key) => format!("{}#ended", record(key.into())),
        What::Event(key, index) => format!("{}#event-{index}", record(key.into())),
        What::Task(key, index) => format!("{}#task-{index}", record(key.into())),
        What::Review(key) => format!("{}#review", record(key)),
    }
}
