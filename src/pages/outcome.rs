//! An outcome: how far it has come, by which rule, and every figure behind it.

pub(crate) mod ahead;

use super::charts;
use super::parts::{
    ActionRow, Chart, Drawing, GapItem, LessonItem, Link, RecordCommon, SourceView, StateView, action_row, common,
    gaps_about, lesson_item, outcome_state, sources, stale, target_state,
};
use super::scene::Scene;
use super::view::View;
use crate::analysis::{Judgement, OutcomeState, Reading};
use crate::graph::{Key, RecordKey};
use crate::model::{Direction, Figure, Measurement, Outcome, Vocabulary};

/// The headline number of a mission.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Headline {
    link: Link,
    figure: String,
    when: Option<String>,
    state: StateView,
    stale: Option<StateView>,
}

pub(crate) fn headline(scene: &Scene<'_>, key: Key<Outcome>) -> Headline {
    let standing = &scene.analysis.outcomes[key];
    Headline {
        link: scene.record(key),
        figure: newest_figure(scene, key),
        when: standing.newest.as_ref().map(|reading| reading_date(scene, key, reading)),
        state: outcome_state(scene, standing.state),
        stale: standing.stale.then(|| stale(scene)),
    }
}

/// Says whether the newest figure of an outcome is recent enough; without any figure there is none.
pub(crate) fn has_recent_figure(scene: &Scene<'_>, key: Key<Outcome>) -> bool {
    let standing = &scene.analysis.outcomes[key];
    standing.newest.is_some() && !standing.stale
}

/// Draws an outcome for a row of small multiples.
pub(crate) fn chart(scene: &Scene<'_>, key: Key<Outcome>) -> Chart {
    chart_of(scene, key, &charts::SMALL)
}

/// Draws an outcome of a size.
pub(crate) fn chart_of(scene: &Scene<'_>, key: Key<Outcome>, size: &charts::Size) -> Chart {
    let Headline { link, figure, when, state, stale } = headline(scene, key);
    let drawing = Drawing { wide: charts::outcome(scene, key, size), narrow: None };
    Chart { link, figure, when, state, stale, drawing, caption: caption(scene, key) }
}

/// Says the newest figure with its unit; where sources disagree both ends; "no figure" without one.
pub(crate) fn newest_figure(scene: &Scene<'_>, key: Key<Outcome>) -> String {
    let outcome = &scene.portfolio.outcomes[key].record;
    let Some(reading) = &scene.analysis.outcomes[key].newest else { return scene.say("no-figure") };
    reading_words(scene, outcome, reading)
}

pub(crate) fn reading_words(scene: &Scene<'_>, outcome: &Outcome, reading: &Reading) -> String {
    reading_words_in(scene, outcome, reading, &outcome.unit)
}

/// Says a reading with another unit than its own, or with none where the unit stands nearby.
pub(crate) fn reading_words_in(scene: &Scene<'_>, outcome: &Outcome, reading: &Reading, unit: &str) -> String {
    match reading.measurements.as_slice() {
        [only] => measurement_words(scene, &outcome.measurements[*only], unit),
        _ if reading.low == reading.high => scene.language.figure(Figure::exact(reading.low), unit),
        _ => range_words(scene, Some(Figure::exact(reading.low)), Some(Figure::exact(reading.high)), unit),
    }
}

pub(crate) fn measurement_words(scene: &Scene<'_>, measurement: &Measurement, unit: &str) -> String {
    match measurement.value {
        Some(value) => scene.language.figure(value, unit),
        None => range_words(scene, measurement.low, measurement.high, unit),
    }
}

/// Says a range: `50–75%`, `at least 30 cars`, `at most 5%`.
pub(crate) fn range_words(scene: &Scene<'_>, low: Option<Figure>, high: Option<Figure>, unit: &str) -> String {
    let language = scene.language;
    match (low, high) {
        (Some(low), Some(high)) => {
            let number = format!("{}–{}", language.decimal(low.value), language.decimal(high.value));
            let words = language.with_unit(&number, unit);
            if low.approximate || high.approximate { scene.say_with("about", &[("what", words.into())]) } else { words }
        }
        (Some(low), None) => scene.say_with("at-least", &[("what", language.figure(low, unit).into())]),
        (None, Some(high)) => scene.say_with("at-most", &[("what", language.figure(high, unit).into())]),
        (None, None) => scene.say("no-figure"),
    }
}

pub(crate) fn reading_date(scene: &Scene<'_>, key: Key<Outcome>, reading: &Reading) -> String {
    let outcome = &scene.portfolio.outcomes[key].record;
    reading
        .measurements
        .first()
        .map_or_else(|| scene.language.day(reading.day), |&first| scene.date(outcome.measurements[first].date.value))
}

/// Says in a sentence or more what a chart shows: the rule, the finding, what is not known.
pub(crate) fn caption(scene: &Scene<'_>, key: Key<Outcome>) -> String {
    let standing = &scene.analysis.outcomes[key];
    let outcome = &scene.portfolio.outcomes[key].record;
    let mut parts = Vec::new();
    if let Some(judgement) = ahead::judged(standing) {
        parts.push(scene.say(&format!("rule-{}", judgement.method.as_str())));
        parts.extend(ahead::today(scene, outcome, judgement, "caption-today"));
        let last = ahead::targets_ahead(judgement).pop();
        let trend = |last| {
            scene.say_with("caption-trend", &[("what", ahead::trend_in_short(scene, outcome, judgement, last).into())])
        };
        parts.extend(last.map(trend));
    }
    if standing.newest.as_ref().is_some_and(|reading| reading.low != reading.high) {
        parts.push(scene.say("sources-differ"));
    }
    if charts::has_cut_scale(scene, key) {
        parts.push(scene.say("scale-cut"));
    }
    if outcome.direction.value == Direction::Watch {
        parts.push(scene.say("watched-only"));
    }
    if standing.stale {
        parts.push(scene.say("no-newer-figure"));
    }
    parts.join(" ")
}

/// An outcome.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct OutcomeView {
    common: RecordCommon,
    unit: String,
    direction: String,
    level: Option<String>,
    every: Option<String>,
    figure: String,
    when: Option<String>,
    state: StateView,
    stale: Option<StateView>,
    series: Option<String>,
    chart: Drawing,
    caption: String,
    judgements: Vec<JudgementView>,
    baseline: Option<FigureRow>,
    targets: Vec<FigureRow>,
    measurements: Vec<FigureRow>,
    scenarios: Vec<ScenarioView>,
    any_series: bool,
    missions: Vec<Link>,
    shows: Vec<Link>,
    moved_by: Vec<MoveRow>,
    lessons: Vec<LessonItem>,
    gaps: Vec<GapItem>,
    /// The address of the figures as CSV.
    csv: String,
}

#[derive(Debug, Clone, serde::Serialize)]
struct JudgementView {
    mission: Option<Link>,
    state: StateView,
    better: Option<StateView>,
    /// What the state follows from, with its figures.
    sentence: String,
    /// How far the newest figure is from today's mark.
    today: Option<String>,
    /// What comes of it at the next target and at the last, if the trend holds.
    trends: Vec<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct FigureRow {
    date: String,
    figure: String,
    series: Option<String>,
    note: Option<String>,
    mission: Option<Link>,
    state: Option<StateView>,
    sources: Vec<SourceView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct ScenarioView {
    title: String,
    points: Vec<(String, String)>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct MoveRow {
    action: ActionRow,
    effect: String,
    strength: Option<String>,
    confidence: Option<String>,
    note: Option<String>,
}

pub(crate) fn outcome(scene: &Scene<'_>, key: Key<Outcome>) -> View {
    let entry = &scene.portfolio.outcomes[key];
    let (record, links) = (&entry.record, &scene.portfolio.links.outcomes[key]);
    let standing = &scene.analysis.outcomes[key];
    let Headline { figure, when, state, stale, .. } = headline(scene, key);
    let view = OutcomeView {
        common: common(scene, RecordKey::Outcome(key)),
        unit: record.unit.clone(),
        direction: scene.say(&format!("direction-{}", record.direction.as_str())),
        level: record.level.map(|level| scene.say(&format!("result-{}", level.as_str()))),
        every: record.every.map(|every| every_words(scene, every)),
        figure,
        when,
        state,
        stale,
        series: standing.series.clone(),
        chart: Drawing {
            wide: charts::outcome(scene, key, &charts::LARGE),
            narrow: Some(charts::outcome(scene, key, &charts::SMALL)),
        },
        caption: caption(scene, key),
        judgements: standing.judgements.iter().map(|judgement| judgement_view(scene, record, judgement)).collect(),
        baseline: record.baseline.as_ref().map(|baseline| FigureRow {
            date: scene.date(baseline.date.value),
            figure: scene.language.figure(baseline.value, &record.unit),
            series: baseline.series.as_ref().map(|series| series.value.clone()),
            note: None,
            mission: None,
            state: None,
            sources: sources(scene, &baseline.sources),
        }),
        targets: target_rows(scene, key),
        measurements: record
            .measurements
            .iter()
            .rev()
            .map(|measurement| measurement_row(scene, record, measurement))
            .collect(),
        scenarios: scenario_views(scene, record),
        any_series: record.measurements.iter().any(|measurement| measurement.series.is_some()),
        missions: links.missions.iter().map(|&mission| scene.record(mission)).collect(),
        shows: links.shows.iter().map(|&milestone| scene.milestone(milestone)).collect(),
        moved_by: links.moved_by.iter().map(|&(action, index)| move_row(scene, record, action, index)).collect(),
        lessons: links.lessons.iter().map(|&lesson| lesson_item(scene, lesson)).collect(),
        gaps: gaps_about(scene, RecordKey::Outcome(key)),
        csv: scene.file(&format!("outcomes/{id}/{id}.csv", id = record.id)),
    };
    View::new(scene, "outcome", "progress", record.meta.title.value.clone(), view)
        .described(record.meta.summary.as_deref())
        .under(scene.href("progress/index.html"), scene.say("nav-progress"))
        .with_pictures()
        .with_entry(scene, entry)
}

/// A figure of an outcome in brief: when, what kind of figure, how much.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct FigureLine {
    date: String,
    what: String,
    figure: String,
}

/// The most measurements that stand under a chart in a text.
const BRIEF: usize = 12;

/// Lists the figures of an outcome for a table under its chart: the targets, the newest measurements, the start.
pub(crate) fn figure_lines(scene: &Scene<'_>, key: Key<Outcome>) -> Vec<FigureLine> {
    let record = &scene.portfolio.outcomes[key].record;
    let line = |what: &str, date: String, figure: String| FigureLine { date, what: scene.say(what), figure };
    let targets = target_rows(scene, key).into_iter().map(|row| line("figure-target", row.date, row.figure));
    let measured = record.measurements.iter().rev().take(BRIEF).map(|measurement| {
        let figure = measurement_words(scene, measurement, &record.unit);
        line("figure-measured", scene.date(measurement.date.value), figure)
    });
    let start = record.baseline.iter().map(|baseline| {
        let figure = scene.language.figure(baseline.value, &record.unit);
        line("figure-start", scene.date(baseline.date.value), figure)
    });
    targets.chain(measured).chain(start).collect()
}

fn every_words(scene: &Scene<'_>, every: crate::model::Every) -> String {
    match (every.months, every.days) {
        (12, 0) => scene.say("every-year"),
        (months, 0) if months % 12 == 0 => scene.language.count("every-years", (months / 12) as usize),
        (months, 0) => scene.language.count("every-months", months as usize),
        (months, days) => scene.language.count("every-days", (months * 30 + days) as usize),
    }
}

fn judgement_view(scene: &Scene<'_>, outcome: &Outcome, judgement: &Judgement) -> JudgementView {
    let sentence = match (judgement.expected, judgement.difference, judgement.progress) {
        (Some(expected), Some(difference), Some(progress)) => scene.say_with(
            &format!("judged-{}", judgement.method.as_str()),
            &[
                ("expected", ahead::figure(scene, outcome, expected)),
                ("difference", ahead::off(scene, outcome, difference)),
                ("side", if difference.is_sign_negative() { "below" } else { "above" }.into()),
                ("percent", scene.language.percent(progress).into()),
            ],
        ),
        _ => scene.say(&format!("judged-state-{}", judgement.state.as_str())),
    };
    // Without a target only the wrong way is a finding: the better source then says that it is not so.
    let denied = judgement.better == Some(OutcomeState::NoTarget);
    JudgementView {
        mission: judgement.mission.map(|mission| scene.record(mission)),
        state: outcome_state(scene, judgement.state),
        better: judgement.better.filter(|_| !denied).map(|better| outcome_state(scene, better)),
        sentence: if denied { format!("{sentence} {}", scene.say("judged-better-denies")) } else { sentence },
        today: ahead::today(scene, outcome, judgement, "judged-today"),
        trends: (ahead::targets_ahead(judgement).into_iter())
            .map(|projection| ahead::trend(scene, outcome, judgement, projection))
            .collect(),
    }
}

fn target_rows(scene: &Scene<'_>, key: Key<Outcome>) -> Vec<FigureRow> {
    let outcome = &scene.portfolio.outcomes[key].record;
    let missions = &scene.portfolio.links.outcomes[key].target_missions;
    let standings = &scene.analysis.outcomes[key].targets;
    (outcome.targets.iter().enumerate())
        .map(|(at, target)| FigureRow {
            date: scene.date(target.date.value),
            figure: target.value.map_or_else(
                || range_words(scene, target.low, target.high, &outcome.unit),
                |value| scene.language.figure(value, &outcome.unit),
            ),
            series: None,
            note: target.scenario.as_ref().map(|scenario| scenario.value.clone()),
            mission: missions.get(at).copied().flatten().map(|mission| scene.record(mission)),
            state: standings.get(at).map(|standing| target_state(scene, standing.state)),
            sources: sources(scene, &target.sources),
        })
        .collect()
}

fn measurement_row(scene: &Scene<'_>, outcome: &Outcome, measurement: &Measurement) -> FigureRow {
    FigureRow {
        date: scene.date(measurement.date.value),
        figure: measurement_words(scene, measurement, &outcome.unit),
        series: measurement.series.clone(),
        note: measurement.note.clone(),
        mission: None,
        state: None,
        sources: sources(scene, &measurement.sources),
    }
}

fn scenario_views(scene: &Scene<'_>, outcome: &Outcome) -> Vec<ScenarioView> {
    (outcome.scenarios.iter())
        .map(|scenario| ScenarioView {
            title: scenario.title.clone(),
            points: (scenario.points.iter())
                .map(|point| (scene.date(point.date.value), scene.language.figure(point.value, &outcome.unit)))
                .collect(),
        })
        .collect()
}

fn move_row(scene: &Scene<'_>, outcome: &Outcome, action: Key<crate::model::Action>, index: usize) -> MoveRow {
    let written = &scene.portfolio.actions[action].record.moves[index];
    let effect = written.effect.map_or_else(|| outcome.direction.as_str(), |effect| effect.as_str());
    let effect = scene.say(&format!("effect-{effect}"));
    MoveRow {
        action: action_row(scene, action),
        effect: match written.amount {
            Some(amount) => scene.say_with(
                "effect-by",
                &[
                    ("effect", effect.into()),
                    ("amount", scene.language.figure(Figure::exact(amount), &outcome.unit).into()),
                ],
            ),
            None => effect,
        },
        strength: written.strength.map(|level| scene.say(&format!("level-{}", level.as_str()))),
        confidence: written.confidence.map(|level| scene.say(&format!("level-{}", level.as_str()))),
        note: written.note.clone(),
    }
}
