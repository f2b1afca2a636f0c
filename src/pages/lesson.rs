//! Lessons: tried, expected, happened, learned, next; what they rest on and what they led to.

use super::charts;
use super::home::newest;
use super::learning::{self, ChainView, ChainsView};
use super::parts::{
    ActionRow, Drawing, GapItem, LessonItem, Link, RecordCommon, StateView, action_row, common, gaps_about,
    lesson_item, lesson_result, source_host,
};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, RecordKey};
use crate::model::{Evidence, Lesson, Vocabulary};

/// All lessons.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct LessonsView {
    lede: String,
    chains: ChainsView,
    lessons: Vec<LessonItem>,
    /// The older ones of many, which are told in brief.
    older: Vec<LessonItem>,
}

/// The most lessons that the list of all tells in full.
const IN_FULL: usize = 40;

pub(crate) fn lessons(scene: &Scene<'_>) -> View {
    let mut lessons: Vec<LessonItem> = newest(scene).into_iter().map(|key| lesson_item(scene, key)).collect();
    let unused = scene.portfolio.links.lessons.iter().filter(|(_, links)| links.led_to.is_empty()).count();
    let lede = scene.say_with("lessons-lede", &[("count", lessons.len().into()), ("unused", unused.into())]);
    let older = lessons.split_off(lessons.len().min(IN_FULL));
    let view = LessonsView { lede: lede.clone(), chains: learning::of_all(scene), lessons, older };
    View::new(scene, "lessons", "lessons", scene.say("nav-lessons"), view).described(Some(&lede)).with_pictures()
}

/// A lesson.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct LessonView {
    common: RecordCommon,
    date: Option<String>,
    about: Vec<Link>,
    learned: String,
    tried: Option<String>,
    expected: Option<String>,
    happened: Option<String>,
    next: Option<String>,
    result: Option<StateView>,
    voice: String,
    authors: Vec<AuthorView>,
    missions: Vec<Link>,
    led_to: Vec<ActionRow>,
    /// What came of it, and of that; none when it led to nothing.
    chain: Option<ChainView>,
    evidence: Vec<Link>,
    meanwhile: Vec<Meanwhile>,
    /// Other lessons about the same records.
    see_also: Vec<Link>,
    gaps: Vec<GapItem>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct AuthorView {
    name: String,
    href: Option<String>,
}

/// An outcome that the lesson rests on, drawn with the lesson's date.
#[derive(Debug, Clone, serde::Serialize)]
struct Meanwhile {
    outcome: Link,
    summary: Option<String>,
    drawing: Drawing,
}

pub(crate) fn lesson(scene: &Scene<'_>, key: Key<Lesson>) -> View {
    let entry = &scene.portfolio.lessons[key];
    let (record, links) = (&entry.record, &scene.portfolio.links.lessons[key]);
    let authors = (record.authors.iter().zip(&links.authors))
        .map(|(author, actor)| match actor.map(|actor| scene.record(actor)) {
            Some(link) => AuthorView { name: link.title, href: Some(link.href) },
            None => AuthorView { name: author.text.value.clone(), href: None },
        })
        .collect();
    let day = record.date.as_ref().map(|date| date.value);
    let meanwhile = (links.evidence.iter())
        .map(|&outcome| {
            let draw = |size: &charts::Size| charts::outcome_at(scene, outcome, size, day);
            Meanwhile {
                outcome: scene.record(outcome),
                summary: scene.portfolio.outcomes[outcome].record.meta.summary.clone(),
                drawing: Drawing { wide: draw(&charts::LARGE), narrow: Some(draw(&charts::SMALL)) },
            }
        })
        .collect();
    let view = LessonView {
        common: common(scene, RecordKey::Lesson(key)),
        date: record.date.as_ref().map(|date| scene.date(date.value)),
        about: links.about.iter().map(|&about| scene.record(about)).collect(),
        learned: record.learned.clone(),
        tried: record.tried.clone(),
        expected: record.expected.clone(),
        happened: record.happened.clone(),
        next: record.next.as_ref().map(|next| next.value.clone()),
        result: record.result.map(|result| lesson_result(scene, result)),
        voice: scene.say(&format!("voice-{}", record.voice.as_str())),
        authors,
        missions: links.missions.iter().map(|&mission| scene.record(mission)).collect(),
        led_to: links.led_to.iter().map(|&action| action_row(scene, action)).collect(),
        chain: learning::of_lesson(scene, key),
        evidence: evidence(scene, key),
        meanwhile,
        see_also: see_also(scene, key),
        gaps: gaps_about(scene, RecordKey::Lesson(key)),
    };
    View::new(scene, "lesson", "lessons", record.meta.title.value.clone(), view)
        .described(record.meta.summary.as_deref().or(Some(&record.learned)))
        .under(scene.href("lessons/index.html"), scene.say("nav-lessons"))
        .with_pictures()
        .with_entry(scene, entry)
}

/// Lists the addresses outside that a lesson rests on; its outcomes are drawn instead.
fn evidence(scene: &Scene<'_>, key: Key<Lesson>) -> Vec<Link> {
    (scene.portfolio.lessons[key].record.evidence.iter())
        .filter_map(|evidence| match evidence {
            Evidence::Url(url) => Some(Link { href: url.value.clone(), title: source_host(&url.value) }),
            Evidence::Outcome(_) => None,
        })
        .collect()
}

fn see_also(scene: &Scene<'_>, key: Key<Lesson>) -> Vec<Link> {
    let portfolio = scene.portfolio;
    let mut others: Vec<Key<Lesson>> = (portfolio.links.lessons[key].about.iter())
        .flat_map(|about| match about {
            RecordKey::Action(action) => portfolio.links.actions[*action].lessons.clone(),
            RecordKey::Outcome(outcome) => portfolio.links.outcomes[*outcome].lessons.clone(),
            RecordKey::Actor(actor) => portfolio.links.actors[*actor].lessons.clone(),
            RecordKey::Place(place) => portfolio.links.places[*place].lessons.clone(),
            RecordKey::Mission(_) | RecordKey::Lesson(_) | RecordKey::Page(_) => Vec::new(),
        })
        .filter(|other| *other != key)
        .collect();
    others.sort_unstable();
    others.dedup();
    others.truncate(5);
    others.into_iter().map(|other| scene.record(other)).collect()
}
