//! The front page, and the list of missions: each mission as a line with its headline number.

use super::charts;
use super::mission;
use super::outcome::Headline;
use super::parts::{
    Drawing, GapItem, LessonItem, Link, RecordCommon, StateView, common, gap, lesson_item, mission_status,
};
use super::scene::Scene;
use super::view::View;
use crate::graph::{Key, Portfolio, RecordKey};
use crate::model::{Lesson, Mission, MissionStatus, Stage};

/// The front page.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct HomeView {
    title: String,
    lede: Option<String>,
    numbers: Vec<Number>,
    net: Net,
    lessons: Vec<LessonItem>,
    gaps: Vec<GapItem>,
    gap_count: usize,
    words: Vec<Link>,
}

/// A line of the portfolio in numbers.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Number {
    label: String,
    count: String,
    more: String,
}

/// Missions on one line of time.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Net {
    axis: Drawing,
    rows: Vec<NetRow>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct NetRow {
    link: Link,
    goal: Option<String>,
    status: StateView,
    active: bool,
    line: Drawing,
    headline: Option<Headline>,
}

/// How many stories and gaps the front page shows.
const SHOWN: usize = 4;

pub(crate) fn home(scene: &Scene<'_>) -> View {
    let portfolio = scene.portfolio;
    let settings = &portfolio.settings;
    let front = portfolio.front.as_ref();
    let title = front.map_or_else(|| settings.title.clone(), |front| front.record.meta.title.value.clone());
    let lede = front.and_then(|front| front.record.meta.summary.clone()).or_else(|| settings.summary.clone());
    let gaps = &scene.analysis.gaps;
    let view = HomeView {
        title: title.clone(),
        lede: lede.clone(),
        numbers: numbers(scene),
        net: net(scene),
        lessons: newest(scene).into_iter().take(SHOWN).map(|key| lesson_item(scene, key)).collect(),
        gaps: gaps.iter().take(SHOWN).map(|found| gap(scene, found)).collect(),
        gap_count: gaps.len(),
        words: portfolio.pages.keys().map(|key| scene.record(key)).collect(),
    };
    // The front page's own summary opens it; what the whole portfolio is about is for searches and shared links.
    let about = settings.summary.as_deref().or(lede.as_deref());
    let view = View::new(scene, "home", "home", title, view).described(about);
    match front {
        Some(front) => view.with_entry(scene, front),
        None => view,
    }
}

/// Lists lessons, the newest first; those without a date last.
pub(crate) fn newest(scene: &Scene<'_>) -> Vec<Key<Lesson>> {
    let mut lessons: Vec<_> = (scene.portfolio.lessons.iter())
        .map(|(key, entry)| (entry.record.date.as_ref().map(|date| date.value.middle()), key))
        .collect();
    lessons.sort_by_key(|(date, key)| (std::cmp::Reverse(*date), *key));
    lessons.into_iter().map(|(_, key)| key).collect()
}

pub(super) fn numbers(scene: &Scene<'_>) -> Vec<Number> {
    let portfolio = scene.portfolio;
    let number = |name: &str, count: usize, more: usize| Number {
        label: scene.say(&format!("nav-{name}")),
        count: scene.language.integer(count),
        // Of nothing there is nothing more to say.
        more: if count == 0 { String::new() } else { scene.language.count(&format!("home-{name}"), more) },
    };
    let ended =
        portfolio.missions.iter().filter(|(_, entry)| entry.record.status.value != MissionStatus::Active).count();
    let stopped = portfolio.actions.iter().filter(|(_, entry)| entry.record.stage.value == Stage::Stopped).count();
    let old = portfolio.outcomes.keys().filter(|key| !super::outcome::has_recent_figure(scene, *key)).count();
    let unused = portfolio.links.lessons.iter().filter(|(_, links)| links.led_to.is_empty()).count();
    let critical = scene.analysis.gaps.iter().filter(|gap| gap.critical).count();
    vec![
        number("missions", portfolio.missions.len(), ended),
        number("actions", portfolio.actions.len(), stopped),
        number("outcomes", portfolio.outcomes.len(), old),
        number("lessons", portfolio.lessons.len(), unused),
        number("gaps", scene.analysis.gaps.len(), critical),
    ]
}

/// Puts missions in the order of lists: active ones by their target (open-ended last), then those that ended, the newest first.
pub(crate) fn missions_in_order(portfolio: &Portfolio) -> Vec<Key<Mission>> {
    let mut missions: Vec<_> = portfolio.missions.keys().collect();
    missions.sort_by_key(|&key| {
        let mission = &portfolio.missions[key].record;
        let active = mission.status.value == MissionStatus::Active;
        let target = mission.target.as_ref().and_then(|target| target.value.last());
        let starts = mission.starts.as_ref().map(|starts| starts.value.first());
        (!active, target.is_none(), target, starts, key)
    });
    missions
}

pub(super) fn net(scene: &Scene<'_>) -> Net {
    let missions = missions_in_order(scene.portfolio);
    let wide = charts::NetTime::new(scene, &missions, charts::WIDE);
    let narrow = charts::NetTime::new(scene, &missions, charts::NARROW);
    let rows = (missions.into_iter())
        .map(|key| {
            let mission = &scene.portfolio.missions[key].record;
            NetRow {
                link: scene.record(key),
                goal: mission.meta.summary.clone().or_else(|| mission.statement.clone()),
                status: mission_status(scene, mission.status.value),
                active: mission.status.value == MissionStatus::Active,
                line: Drawing {
                    wide: charts::mission_line(scene, &wide, key),
                    narrow: Some(charts::mission_line(scene, &narrow, key)),
                },
                headline: mission::headline(scene, key),
            }
        })
        .collect();
    let axis = Drawing { wide: charts::net_axis(scene, &wide), narrow: Some(charts::net_axis(scene, &narrow)) };
    Net { axis, rows }
}

/// All missions.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct MissionsView {
    lede: String,
    net: Net,
    missions: Vec<MissionSummary>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct MissionSummary {
    common: RecordCommon,
    link: Link,
    status: StateView,
    milestones: Vec<mission::StateCount>,
    actions: usize,
    gaps: usize,
}

pub(crate) fn missions(scene: &Scene<'_>) -> View {
    let missions = missions_in_order(scene.portfolio);
    let active = missions
        .iter()
        .filter(|&&key| scene.portfolio.missions[key].record.status.value == MissionStatus::Active)
        .count();
    let lede = scene.say_with(
        "missions-lede",
        &[("count", missions.len().into()), ("active", active.into()), ("ended", (missions.len() - active).into())],
    );
    let view = MissionsView {
        lede: lede.clone(),
        net: net(scene),
        missions: (missions.into_iter())
            .map(|key| MissionSummary {
                common: common(scene, RecordKey::Mission(key)),
                link: scene.record(key),
                status: mission_status(scene, scene.portfolio.missions[key].record.status.value),
                milestones: mission::counts(scene, key),
                actions: scene.portfolio.links.missions[key].actions.len(),
                gaps: scene.index.gaps_of_mission.get(&key).map_or(0, Vec::len),
            })
            .collect(),
    };
    View::new(scene, "missions", "missions", scene.say("nav-missions"), view).described(Some(&lede))
}
