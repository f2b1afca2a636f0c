//! The feeds of a portfolio: what was learned, reached, measured, finished and stopped, the newest first.
//!
//! Owns which things make an entry, and of which day it is: the day that the content gives, of a month or year its first, so that no
//! build changes what a reader has seen. What has no day, or one still to come, makes none.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil;

use super::afar::Afar;
use super::atom::{Entry, Feed, atom};
use crate::graph::{Key, MilestoneKey, Portfolio, RecordKey, milestone_anchor};
use crate::model::{Action, Date, Lesson, MilestoneMet, Mission, MissionStatus, Outcome, Stage};
use crate::pages::{Edition, Prose, Route, newest_figure, of_record, prose, reading_date};

/// The most entries of a feed; whoever wants all reads the site or its data.
const MOST: usize = 50;

/// A feed of the portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedOf {
    /// Everything.
    All,
    /// Lessons.
    Lessons,
    /// What belongs to a mission.
    Mission(Key<Mission>),
}

/// Sets the words of a record as HTML.
pub type SetWords<'a> = &'a dyn Fn(&Prose) -> String;

/// Lists the feeds of a portfolio with their addresses from the front page of a language.
pub(super) fn routes(portfolio: &Portfolio) -> Vec<(Route, FeedOf)> {
    let settings = &portfolio.settings;
    let mut feeds = Vec::new();
    if settings.wants_feed("all") {
        feeds.push(FeedOf::All);
    }
    if settings.wants_feed("lessons") {
        feeds.push(FeedOf::Lessons);
    }
    if settings.wants_feed("missions") {
        feeds.extend(portfolio.missions.keys().map(FeedOf::Mission));
    }
    feeds.into_iter().map(|feed| (route(portfolio, feed), feed)).collect()
}

fn route(portfolio: &Portfolio, of: FeedOf) -> Route {
    let folder = page(portfolio, of);
    Route::new(&format!("{}feed.atom", folder.canonical()))
}

/// Returns the page that a feed goes with.
fn page(portfolio: &Portfolio, of: FeedOf) -> Route {
    match of {
        FeedOf::All => Route::new("index.html"),
        FeedOf::Lessons => Route::new("lessons/index.html"),
        FeedOf::Mission(key) => of_record(portfolio, RecordKey::Mission(key)),
    }
}

/// Writes a feed.
pub(super) fn feed(edition: &Edition<'_>, of: FeedOf, set: SetWords<'_>) -> Vec<u8> {
    let portfolio = edition.portfolio;
    let settings = &portfolio.settings;
    let (own, page) = (route(portfolio, of), page(portfolio, of));
    let writer = Composer { afar: Afar::new(edition, &own), set };
    let scene = &writer.afar.scene;
    let (title, subtitle) = match of {
        FeedOf::All => (settings.title.clone(), settings.summary.clone()),
        FeedOf::Lessons => {
            (format!("{} – {}", scene.say("nav-lessons"), settings.title), Some(scene.say("feed-lessons-about")))
        }
        FeedOf::Mission(key) => {
            let mission = &portfolio.missions[key].record;
            let about = mission.meta.summary.clone().or_else(|| mission.statement.clone());
            (format!("{} – {}", mission.meta.title.value, settings.title), about)
        }
    };
    let mut things = things(edition, of);
    things.sort_by_key(|(day, thing)| (Reverse(*day), *thing));
    things.truncate(MOST);
    let mut entries: Vec<Entry> = things.into_iter().map(|(day, thing)| writer.entry(day, thing)).collect();
    let mut met = BTreeMap::new();
    for entry in &mut entries {
        // Several events of a mission may share a day.
        let count: &mut usize = met.entry(entry.id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            entry.id += &format!("-{count}");
        }
    }
    atom(&Feed {
        id: writer.afar.id(&own, ""),
        title,
        subtitle,
        author: settings.community.clone().unwrap_or_else(|| settings.title.clone()),
        language: edition.language.tag().to_owned(),
        own: edition.base_url.is_some().then(|| writer.afar.address(&own)),
        page: writer.afar.address(&page),
        rights: settings.license.clone(),
        entries,
    })
}

/// A thing that makes an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Lesson(Key<Lesson>),
    Milestone(MilestoneKey),
    Mission(Key<Mission>),
    Action(Key<Action>),
    Reading(Key<Outcome>),
    /// An event, by its place in the list of its mission.
    Event(Key<Mission>, usize),
}

/// Returns the day that a date counts as here: it is not changed by a day that passes.
fn day(date: Date) -> civil::Date {
    let (start, end) = date.points();
    end.unwrap_or(start).first()
}

/// Lists what belongs into a feed, with its day.
fn things(edition: &Edition<'_>, of: FeedOf) -> Vec<(civil::Date, Thing)> {
    let Edition { portfolio, .. } = *edition;
    let lessons = |keys: &mut dyn Iterator<Item = Key<Lesson>>| {
        keys.map(|key| (lesson_day(&portfolio.lessons[key].record), Thing::Lesson(key))).collect::<Vec<_>>()
    };
    let things = match of {
        FeedOf::Lessons => lessons(&mut portfolio.lessons.keys()),
        FeedOf::All => {
            let mut things = lessons(&mut portfolio.lessons.keys());
            for key in portfolio.missions.keys() {
                mission(portfolio, key, &mut things);
            }
            things.extend(
                portfolio.actions.keys().map(|key| (ended(&portfolio.actions[key].record), Thing::Action(key))),
            );
            things.extend(portfolio.outcomes.keys().map(|key| (measured(edition, key), Thing::Reading(key))));
            things
        }
        FeedOf::Mission(key) => {
            let links = &portfolio.links.missions[key];
            let mut things = lessons(&mut links.lessons.iter().copied());
            mission(portfolio, key, &mut things);
            things.extend(links.actions.iter().map(|&key| (ended(&portfolio.actions[key].record), Thing::Action(key))));
            things.extend(links.outcomes.iter().map(|&key| (measured(edition, key), Thing::Reading(key))));
            things
        }
    };
    let known = |(day, thing): (Option<civil::Date>, Thing)| day.map(|day| (day, thing));
    things.into_iter().filter_map(known).filter(|(day, _)| *day <= edition.analysis.as_of).collect()
}

fn lesson_day(lesson: &Lesson) -> Option<civil::Date> {
    let date = lesson.date.as_ref().or(lesson.meta.updated.as_ref());
    date.map(|date| day(date.value))
}

/// Adds the milestones that a mission met or dropped, its events and its end.
fn mission(portfolio: &Portfolio, key: Key<Mission>, things: &mut Vec<(Option<civil::Date>, Thing)>) {
    let mission = &portfolio.missions[key].record;
    for (index, milestone) in mission.milestones.iter().enumerate() {
        let date = match (milestone.met, &milestone.dropped) {
            (Some(MilestoneMet::On(date)), _) => Some(date),
            (Some(MilestoneMet::Sometime), _) => None,
            (None, dropped) => dropped.as_ref().and_then(|dropped| dropped.date),
        };
        things.push((date.map(day), Thing::Milestone(MilestoneKey { mission: key, index })));
    }
    let events = mission.events.iter().enumerate();
    things.extend(events.map(|(index, event)| (Some(day(event.date.value)), Thing::Event(key, index))));
    if mission.status.value != MissionStatus::Active {
        things.push((mission.ended.as_ref().map(|ended| day(ended.value)), Thing::Mission(key)));
    }
}

/// Returns when an action was completed or stopped.
fn ended(action: &Action) -> Option<civil::Date> {
    match action.stage.value {
        Stage::Completed => action.ends.as_ref().map(|ends| day(ends.value)),
        Stage::Stopped => action.stopped.as_ref()?.date.as_ref().map(|date| day(date.value)),
        Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Operating | Stage::Paused => None,
    }
}

fn measured(edition: &Edition<'_>, key: Key<Outcome>) -> Option<civil::Date> {
    let reading = edition.analysis.outcomes[key].newest.as_ref()?;
    let measurement = &edition.portfolio.outcomes[key].record.measurements[*reading.measurements.first()?];
    Some(day(measurement.date.value))
}

/// Writes entries.
struct Composer<'a> {
    afar: Afar<'a>,
    set: SetWords<'a>,
}

impl Composer<'_> {
    fn entry(&self, published: civil::Date, thing: Thing) -> Entry {
        let portfolio = self.afar.edition.portfolio;
        let mut entry = match thing {
            Thing::Lesson(key) => self.lesson(key),
            Thing::Milestone(key) => self.milestone(key),
            Thing::Mission(key) => {
                let mission = &portfolio.missions[key].record;
                let title = ("feed-mission-ended", mission.meta.title.value.as_str());
                let words = [mission.result.as_deref(), mission.meta.summary.as_deref()];
                self.plain((key.into(), "ended"), "mission", title, &words)
            }
            Thing::Action(key) => {
                let action = &portfolio.actions[key].record;
                let is_stopped = action.stage.value == Stage::Stopped;
                let title = if is_stopped { "feed-action-stopped" } else { "feed-action-completed" };
                let part = if is_stopped { "stopped" } else { "completed" };
                let why = action.stopped.as_ref().filter(|_| is_stopped).and_then(|stopped| stopped.why.as_deref());
                let words = [why, action.meta.summary.as_deref()];
                self.plain((key.into(), part), "action", (title, &action.meta.title.value), &words)
            }
            Thing::Reading(key) => self.reading(key),
            Thing::Event(key, index) => {
                let mission = &portfolio.missions[key].record;
                let event = &mission.events[index];
                let of = mission.meta.title.value.as_str();
                let mut entry = self.plain(
                    (key.into(), &format!("event-{}", event.date.value)),
                    "event",
                    ("", &event.title),
                    &[Some(of)],
                );
                entry.page += "#events";
                entry
            }
        };
        entry.published = published;
        entry.updated = entry.updated.max(published);
        entry
    }

    /// Writes an entry of a sentence or two. The title is a phrase with a name in it, or the name alone.
    fn plain(
        &self,
        (record, part): (RecordKey, &str),
        kind: &str,
        title: (&str, &str),
        words: &[Option<&str>],
    ) -> Entry {
        let Afar { scene, edition } = &self.afar;
        let paragraphs: Vec<&str> = words.iter().flatten().copied().collect();
        Entry {
            id: self.afar.id(&of_record(edition.portfolio, record), part),
            title: match title {
                ("", name) => name.to_owned(),
                (phrase, name) => scene.say_with(phrase, &[("title", name.into())]),
            },
            language: None,
            page: self.afar.record(record),
            published: civil::Date::MIN,
            updated: edition.portfolio.metadata(record).updated.as_ref().map_or(civil::Date::MIN, |it| day(it.value)),
            authors: Vec::new(),
            categories: vec![(kind.to_owned(), scene.say(&format!("feed-kind-{kind}")))],
            summary: (!paragraphs.is_empty()).then(|| paragraphs.join(" ")),
            content: None,
        }
    }

    fn milestone(&self, key: MilestoneKey) -> Entry {
        let portfolio = self.afar.edition.portfolio;
        let milestone = portfolio.milestone(key);
        let phrase = if milestone.met.is_some() { "feed-milestone-met" } else { "feed-milestone-dropped" };
        let why = milestone.dropped.as_ref().and_then(|dropped| dropped.why.as_deref());
        let mission = &portfolio.missions[key.mission].record.meta;
        let of = self.afar.scene.say_with("feed-of-mission", &[("title", mission.title.value.as_str().into())]);
        let anchor = milestone_anchor(milestone.id.as_str());
        let record = RecordKey::Mission(key.mission);
        let words = [why, milestone.note.as_deref(), Some(&*of)];
        let mut entry = self.plain((record, &anchor), "milestone", (phrase, &milestone.title.value), &words);
        entry.page += &format!("#{}", super::afar::encoded(&anchor));
        // What became of the mission's other parts says nothing about this one.
        entry.updated = civil::Date::MIN;
        entry
    }

    fn reading(&self, key: Key<Outcome>) -> Entry {
        let Afar { scene, edition } = &self.afar;
        let outcome = &edition.portfolio.outcomes[key].record;
        let reading = edition.analysis.outcomes[key].newest.as_ref().expect("only what was measured is listed");
        let date = outcome.measurements[reading.measurements[0]].date.value;
        let figure = newest_figure(scene, key);
        let title = outcome.meta.title.value.as_str();
        let part = format!("measured-{date}");
        let mut entry = self.plain((key.into(), &part), "outcome", ("", title), &[outcome.meta.summary.as_deref()]);
        let when = reading_date(scene, key, reading);
        entry.title = scene
            .say_with("feed-measured", &[("title", title.into()), ("figure", figure.into()), ("date", when.into())]);
        entry.updated = civil::Date::MIN;
        entry
    }

    fn lesson(&self, key: Key<Lesson>) -> Entry {
        let Afar { scene, edition } = &self.afar;
        let portfolio = edition.portfolio;
        let (entry, links) = (&portfolio.lessons[key], &portfolio.links.lessons[key]);
        let lesson = &entry.record;
        let mut html = String::new();
        let arc = [
            ("arc-tried", lesson.tried.as_deref()),
            ("arc-expected", lesson.expected.as_deref()),
            ("arc-happened", lesson.happened.as_deref()),
            ("arc-learned", Some(&*lesson.learned)),
            ("arc-next", lesson.next.as_ref().map(|next| next.value.as_str())),
        ];
        for (phrase, words) in arc {
            if let Some(words) = words {
                html += &format!("<h3>{}</h3>\n<p>{}</p>\n", escaped(&scene.say(phrase)), escaped(words));
            }
        }
        if let Some(mut words) = prose(scene, entry) {
            let page = self.afar.record(key);
            for link in words.links.iter_mut().flatten().filter(|link| link.href.starts_with('#')) {
                link.href.insert_str(0, &page);
            }
            html += &(self.set)(&words);
        }
        let mut told = self.plain((key.into(), ""), "lesson", ("", &lesson.meta.title.value), &[]);
        told.summary = Some(lesson.meta.summary.as_ref().unwrap_or(&lesson.learned).clone());
        told.content = Some(html);
        told.authors = (lesson.authors.iter().zip(&links.authors))
            .map(|(author, actor)| actor.map_or_else(|| author.text.value.clone(), |actor| scene.record(actor).title))
            .collect();
        let tags = lesson.meta.tags.iter().map(|tag| (tag.value.clone(), tag.value.clone()));
        told.categories.extend(tags);
        let name = (portfolio.record_id(key.into()), edition.language.tag().to_owned());
        let default = &portfolio.settings.language;
        let is_foreign = *default != name.1 && !portfolio.translations.contains_key(&name);
        told.language = is_foreign.then(|| default.clone());
        told
    }
}

/// Makes words safe to stand in HTML.
fn escaped(words: &str) -> std::borrow::Cow<'_, str> {
    quick_xml::escape::partial_escape(words)
}
