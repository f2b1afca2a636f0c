//! All outcomes: how far each has come, as small multiples and as a table.

use super::actions::joined;
use super::home::missions_in_order;
use super::outcome::{ahead, chart, has_recent_figure, range_words, reading_date, reading_words};
use super::parts::{Chart, Link, StateView, outcome_state, stale};
use super::scene::Scene;
use super::view::View;
use crate::analysis::{Judgement, OutcomeStanding, OutcomeState};
use crate::graph::Key;
use crate::model::{Mission, Outcome, Vocabulary};

/// All outcomes.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ProgressView {
    lede: String,
    counts: Vec<super::mission::StateCount>,
    groups: Vec<Group>,
    rows: Vec<OutcomeRow>,
    /// Whether any chart shows a scenario, so that the key has it.
    scenarios: bool,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Group {
    title: String,
    link: Option<Link>,
    charts: Vec<Chart>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct OutcomeRow {
    link: Link,
    state: StateView,
    stale: Option<StateView>,
    start: Option<String>,
    newest: Option<String>,
    target: Option<String>,
    /// How far the newest figure is from today's mark.
    today: Option<String>,
    /// How far it will be from the last target, if the trend holds.
    trend: Option<String>,
    rule: String,
    /// What it is filtered by.
    missions: String,
    tags: String,
    /// What it is sorted by: the rank of its state, and the figures at the start, of the newest measurement and of the last target.
    sorts: [String; 4],
}

pub(crate) fn progress(scene: &Scene<'_>) -> View {
    let portfolio = scene.portfolio;
    let lede = progress_lede(scene);
    let mut groups: Vec<Group> = missions_in_order(scene.portfolio)
        .into_iter()
        .map(|mission| Group {
            title: portfolio.missions[mission].record.meta.title.value.clone(),
            link: Some(scene.record(mission)),
            charts: of_mission(scene, mission).map(|key| chart(scene, key)).collect(),
        })
        .filter(|group| !group.charts.is_empty())
        .collect();
    let none: Vec<Chart> = (portfolio.outcomes.keys())
        .filter(|key| portfolio.links.outcomes[*key].missions.is_empty())
        .map(|key| chart(scene, key))
        .collect();
    if !none.is_empty() {
        groups.push(Group { title: scene.say("no-mission"), link: None, charts: none });
    }
    let view = ProgressView {
        lede: lede.clone(),
        counts: counts(scene),
        groups,
        rows: scene.by_title(portfolio.outcomes.keys()).into_iter().map(|key| row(scene, key)).collect(),
        scenarios: portfolio.outcomes.iter().any(|(_, entry)| !entry.record.scenarios.is_empty()),
    };
    View::new(scene, "progress", "progress", scene.say("nav-progress"), view).described(Some(&lede)).with_pictures()
}

/// Lists the outcomes whose first mission is this one, so that each is drawn once.
fn of_mission<'a>(scene: &'a Scene<'_>, mission: Key<Mission>) -> impl Iterator<Item = Key<Outcome>> + 'a {
    let portfolio = scene.portfolio;
    let order = missions_in_order(scene.portfolio);
    portfolio.outcomes.keys().filter(move |key| {
        let missions = &portfolio.links.outcomes[*key].missions;
        order.iter().find(|candidate| missions.contains(candidate)) == Some(&mission)
    })
}

fn progress_lede(scene: &Scene<'_>) -> String {
    let standings = || scene.analysis.outcomes.iter().map(|(_, standing)| standing);
    let behind =
        |state: OutcomeState| matches!(state, OutcomeState::OffTrack | OutcomeState::WrongWay | OutcomeState::Missed);
    let bare = standings().filter(|standing| standing.newest.is_none()).count();
    let lede = scene.say_with(
        "progress-lede",
        &[
            ("count", scene.portfolio.outcomes.len().into()),
            ("met", standings().filter(|standing| standing.state == OutcomeState::Met).count().into()),
            ("behind", standings().filter(|standing| behind(standing.state)).count().into()),
            ("stale", scene.portfolio.outcomes.keys().filter(|key| !has_recent_figure(scene, *key)).count().into()),
        ],
    );
    // Those without any figure are among those without a recent one, and in no other count of this page.
    if bare == 0 || scene.portfolio.outcomes.len() == 1 {
        return lede;
    }
    format!("{lede} {}", scene.language.count("progress-none", bare))
}

fn counts(scene: &Scene<'_>) -> Vec<super::mission::StateCount> {
    let in_state = |state| scene.analysis.outcomes.iter().filter(|(_, standing)| standing.state == state).count();
    let mut counts: Vec<_> = (OutcomeState::ALL.iter())
        .map(|&state| super::mission::StateCount { state: outcome_state(scene, state), count: in_state(state) })
        .filter(|count| count.count > 0)
        .collect();
    let old = scene.analysis.outcomes.iter().filter(|(_, standing)| standing.stale).count();
    if old > 0 {
        counts.push(super::mission::StateCount { state: stale(scene), count: old });
    }
    counts
}

fn row(scene: &Scene<'_>, key: Key<Outcome>) -> OutcomeRow {
    let portfolio = scene.portfolio;
    let outcome = &portfolio.outcomes[key].record;
    let standing = &scene.analysis.outcomes[key];
    let judged = ahead::judged(standing);
    let with_date = |figure: String, date: String| format!("{figure} ({date})");
    OutcomeRow {
        link: scene.record(key),
        state: outcome_state(scene, standing.state),
        stale: standing.stale.then(|| stale(scene)),
        start: outcome.baseline.as_ref().map(|baseline| {
            with_date(scene.language.figure(baseline.value, &outcome.unit), scene.date(baseline.date.value))
        }),
        newest: standing
            .newest
            .as_ref()
            .map(|reading| with_date(reading_words(scene, outcome, reading), reading_date(scene, key, reading))),
        target: outcome.targets.iter().rfind(|target| target.scenario.is_none()).map(|target| {
            let figure = target.value.map_or_else(
                || range_words(scene, target.low, target.high, &outcome.unit),
                |value| scene.language.figure(value, &outcome.unit),
            );
            with_date(figure, scene.date(target.date.value))
        }),
        today: judged.and_then(|judgement| ahead::today(scene, outcome, judgement, "gap-today")),
        trend: judged.and_then(|judgement| {
            let last = ahead::targets_ahead(judgement).pop()?;
            let what = ahead::trend_in_short(scene, outcome, judgement, last);
            Some(scene.say_with("caption-trend", &[("what", what.into())]))
        }),
        rule: rule(scene, judged),
        missions: {
            let titles = |key: &Key<Mission>| portfolio.missions[*key].record.meta.title.value.as_str();
            joined(&portfolio.links.outcomes[key].missions.iter().map(titles).collect::<Vec<_>>())
        },
        tags: joined(&outcome.meta.tags.iter().map(|tag| tag.value.as_str()).collect::<Vec<_>>()),
        sorts: sorts(outcome, standing),
    }
}

fn sorts(outcome: &Outcome, standing: &OutcomeStanding) -> [String; 4] {
    let rank = OutcomeState::ALL.iter().position(|state| *state == standing.state).unwrap_or_default();
    let target = outcome.targets.iter().rfind(|target| target.scenario.is_none());
    let figures = [
        outcome.baseline.as_ref().map(|baseline| baseline.value.value),
        standing.newest.as_ref().map(|newest| newest.low),
        target.and_then(|target| target.value.or(target.low).or(target.high)).map(|figure| figure.value),
    ];
    let [start, newest, target] =
        figures.map(|figure| figure.map(|value| value.normalize().to_string()).unwrap_or_default());
    [rank.to_string(), start, newest, target]
}

fn rule(scene: &Scene<'_>, judged: Option<&Judgement>) -> String {
    judged.map_or_else(
        || scene.say("rule-none"),
        |judgement| scene.say(&format!("rule-name-{}", judgement.method.as_str())),
    )
}
