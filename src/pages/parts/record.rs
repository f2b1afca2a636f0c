//! What pages of records have in common, and records as rows of a list.

use super::{
    Cited, CitedRange, DisputedView, ImageView, Link, SourceView, StateView, action_state, disputed, lesson_result,
    sources,
};
use crate::graph::{Key, RecordKey};
use crate::model::{Action, CommitmentRole, CommitmentStatus, Date, ExtraValue, Lesson, Stage, Vocabulary};
use crate::pages::actions::joined;
use crate::pages::changes;
use crate::pages::routes;
use crate::pages::scene::Scene;
use crate::source::Spanned;

/// What every page of a record shows.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct RecordCommon {
    pub(crate) title: String,
    summary: Option<String>,
    tags: Vec<Link>,
    /// Goals and targets: `SDG 7`.
    sdg: Vec<String>,
    image: Option<RecordImage>,
    facts: Vec<FactView>,
    sources: Vec<SourceView>,
    disputed: Vec<DisputedView>,
    updated: Option<String>,
    /// When the files last changed, with the way to the history of the record.
    changed: Option<Link>,
    review_by: Option<String>,
    draft: bool,
    extra: std::collections::BTreeMap<String, ExtraValue>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct RecordImage {
    #[serde(flatten)]
    image: ImageView,
    alt: String,
    caption: Option<String>,
    credit: Option<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct FactView {
    label: String,
    value: String,
    sources: Vec<SourceView>,
    /// The same sources by their numbers, on a page that numbers them.
    cited: Vec<CitedRange>,
}

impl RecordCommon {
    /// Names the sources of facts and disagreements by their numbers in the list of the page.
    pub(crate) fn by_number(mut self, cited: &mut Cited) -> Self {
        for fact in &mut self.facts {
            fact.cited = cited.take(&mut fact.sources);
        }
        self.disputed = self.disputed.into_iter().map(|view| view.by_number(cited)).collect();
        self
    }
}

pub(crate) fn common(scene: &Scene<'_>, key: RecordKey) -> RecordCommon {
    let meta = scene.portfolio.metadata(key);
    let image = meta.image.as_ref().and_then(|image| {
        let file = *scene.portfolio.assets.get(format!("content/{}", image.file.value).as_str())?;
        let (alt, caption, credit) = (image.alt.clone(), image.caption.clone(), image.credit.clone());
        Some(RecordImage { image: super::image(scene, file)?, alt, caption, credit })
    });
    RecordCommon {
        title: meta.title.value.clone(),
        summary: meta.summary.clone(),
        tags: meta
            .tags
            .iter()
            .map(|tag| Link { href: scene.to(&routes::of_tag(tag)), title: tag.value.clone() })
            .collect(),
        sdg: meta.sdg.iter().map(|goal| format!("SDG\u{a0}{}", goal.value)).collect(),
        image,
        facts: meta
            .facts
            .iter()
            .map(|fact| FactView {
                label: fact.label.clone(),
                value: fact.value.clone(),
                sources: sources(scene, &fact.sources),
                cited: Vec::new(),
            })
            .collect(),
        sources: sources(scene, &meta.sources),
        disputed: disputed(scene, &meta.disputed),
        updated: meta.updated.as_ref().map(|date| scene.date(date.value)),
        changed: changes::changed(scene, key),
        review_by: meta.review_by.as_ref().map(|date| scene.date(date.value)),
        draft: meta.draft,
        extra: meta.extra.clone(),
    }
}

/// An action as a row of a table.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ActionRow {
    pub(crate) link: Link,
    pub(crate) stage: String,
    pub(crate) state: StateView,
    pub(crate) missions: Vec<Link>,
    pub(crate) leads: Vec<Link>,
    pub(crate) places: Vec<Link>,
    /// When it runs, in words.
    pub(crate) runs: Option<String>,
    pub(crate) summary: Option<String>,
}

pub(crate) fn action_row(scene: &Scene<'_>, key: Key<Action>) -> ActionRow {
    let action = &scene.portfolio.actions[key].record;
    let links = &scene.portfolio.links.actions[key];
    ActionRow {
        link: scene.record(key),
        stage: scene.say(&format!("stage-{}", action.stage.as_str())),
        state: action_state(scene, scene.analysis.actions[key].state),
        missions: links.missions.iter().map(|&mission| scene.record(mission)).collect(),
        leads: leads(scene, key),
        places: links.places.iter().map(|&place| scene.record(place)).collect(),
        runs: runs(scene, action),
        summary: action.meta.summary.clone(),
    }
}

/// Lists who leads an action: all but those who withdrew or refused.
pub(crate) fn leads(scene: &Scene<'_>, key: Key<Action>) -> Vec<Link> {
    let action = &scene.portfolio.actions[key].record;
    let holds = |status: CommitmentStatus| !matches!(status, CommitmentStatus::Withdrawn | CommitmentStatus::Refused);
    action
        .commitments
        .iter()
        .zip(&scene.portfolio.links.actions[key].commitments)
        .filter(|(commitment, _)| commitment.role.value == CommitmentRole::Lead && holds(commitment.status.value))
        .filter_map(|(_, actor)| actor.map(|actor| scene.record(actor)))
        .collect()
}

/// Says from when to when something runs: `2013 to 2020`, `since 2016`, `until 2007`.
pub(crate) fn runs(scene: &Scene<'_>, action: &Action) -> Option<String> {
    let (starts, ends) = (action.starts.as_ref(), action.ends.as_ref());
    let date = |date: &Spanned<Date>| scene.date(date.value);
    // A start known as "not later than" would read "since until 2021".
    let start_words = |start: &Spanned<Date>| match start.value {
        Date::Until(point) => scene.say_with("runs-by", &[("date", scene.date(Date::Point(point)).into())]),
        Date::Point(_) | Date::Between(..) | Date::From(_) => date(start),
    };
    match (starts, ends) {
        (Some(start), Some(end)) if start.value == end.value => Some(date(start)),
        (Some(start), Some(end)) => {
            Some(scene.say_with("runs-from-to", &[("start", start_words(start).into()), ("end", date(end).into())]))
        }
        (Some(start), None) => Some(match start.value {
            Date::From(_) | Date::Until(_) => start_words(start),
            // "Since" would say that it goes on.
            Date::Point(_) | Date::Between(..) => {
                let phrase = if matches!(action.stage.value, Stage::Completed | Stage::Stopped) {
                    "runs-begun"
                } else {
                    "runs-from"
                };
                scene.say_with(phrase, &[("start", date(start).into())])
            }
        }),
        (None, Some(Spanned { value: end @ Date::Until(_), .. })) => Some(scene.date(*end)),
        (None, Some(end)) => Some(scene.say_with("runs-to", &[("end", date(end).into())])),
        (None, None) => None,
    }
}

/// A lesson as an item of a list.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct LessonItem {
    pub(crate) link: Link,
    pub(crate) summary: Option<String>,
    pub(crate) learned: String,
    pub(crate) date: Option<String>,
    pub(crate) result: Option<StateView>,
    /// What it led to, in words.
    pub(crate) led_to: String,
    pub(crate) missions: Vec<Link>,
    /// What a list is filtered by: the titles of its missions, its tags.
    about: String,
    tags: String,
}

pub(crate) fn lesson_item(scene: &Scene<'_>, key: Key<Lesson>) -> LessonItem {
    let lesson = &scene.portfolio.lessons[key].record;
    let links = &scene.portfolio.links.lessons[key];
    let missions: Vec<Link> = links.missions.iter().map(|&mission| scene.record(mission)).collect();
    LessonItem {
        about: joined(&missions.iter().map(|mission| mission.title.as_str()).collect::<Vec<_>>()),
        tags: joined(&lesson.meta.tags.iter().map(|tag| tag.value.as_str()).collect::<Vec<_>>()),
        link: scene.record(key),
        summary: lesson.meta.summary.clone(),
        learned: lesson.learned.clone(),
        date: lesson.date.as_ref().map(|date| scene.date(date.value)),
        result: lesson.result.map(|result| lesson_result(scene, result)),
        led_to: scene.language.count("led-to", links.led_to.len()),
        missions,
    }
}
