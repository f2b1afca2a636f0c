//! An outcome against time: where it started, what is required, what was measured, where sources disagree.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::labels::{Labels, Line};
use super::naming::{self, Target};
use super::plot::{Extent, Plot, years};
use crate::analysis::{Judgement, OutcomeState};
use crate::graph::Key;
use crate::model::{Date, Figure, Method, Outcome};
use crate::pages::outcome::{range_words, reading_words, reading_words_in};
use crate::pages::parts::outcome_state;
use crate::pages::scene::Scene;
use crate::picture::Svg;

/// How large a chart is drawn, in units of its view box.
pub(crate) struct Size {
    pub(crate) width: f64,
    pub(crate) height: f64,
}

/// For the side column of a page.
pub(crate) const ASIDE: Size = Size { width: 336.0, height: 206.0 };
/// For rows of small multiples and for narrow places.
pub(crate) const SMALL: Size = Size { width: 358.0, height: 206.0 };
/// For a place of its own.
pub(crate) const LARGE: Size = Size { width: 1216.0, height: 340.0 };

/// All figures of a series on one date.
pub(super) struct Point {
    pub(super) day: civil::Date,
    date: Date,
    low: f64,
    pub(super) high: f64,
    /// How it is named where the headline has the unit.
    pub(super) words: String,
}

/// Draws an outcome.
pub(crate) fn outcome(scene: &Scene<'_>, key: Key<Outcome>, size: &Size) -> String {
    outcome_at(scene, key, size, None)
}

/// Says whether the scale of an outcome's chart leaves out zero.
pub(crate) fn has_cut_scale(scene: &Scene<'_>, key: Key<Outcome>) -> bool {
    extent(scene, key, &series(scene, key), None).is_cut()
}

/// Draws an outcome with a date marked, as lessons do. Without a single figure or target there is nothing to draw.
pub(crate) fn outcome_at(scene: &Scene<'_>, key: Key<Outcome>, size: &Size, mark: Option<Date>) -> String {
    let record = &scene.portfolio.outcomes[key].record;
    let standing = &scene.analysis.outcomes[key];
    let series = series(scene, key);
    if series.is_empty() && record.baseline.is_none() && record.targets.is_empty() && record.scenarios.is_empty() {
        return String::new();
    }
    let extent = extent(scene, key, &series, mark);
    let plot = Plot::new(&extent, (size.width, size.height), &record.unit, scene.language);
    let svg = Svg::new("ch", size.width, size.height, Some(&finding(scene, key)));
    let mut svg = svg.mirrored(scene.mirror(size.width));
    let mut labels = Labels::new((plot.left - 2.0, size.width + 8.0), plot.bottom);
    let today = scene.analysis.as_of;
    if let (true, Some(newest)) = (standing.stale, &standing.newest) {
        let (from, to) = (plot.x.at(years(newest.day)), plot.x.at(years(today)));
        svg.rect("c-stale", (from, plot.top), ((to - from).max(0.0), plot.bottom - plot.top));
    }
    plot.draw(&mut svg, &record.unit, scene.language);
    let (word, end) = plot.today(&mut svg, today, &scene.say("today"));
    labels.keep_box_clear((word, 0.0), (end, 10.0));
    let x = plot.x.at(years(today));
    labels.shun(Line::Whole, &[(x, 0.0), (x, plot.bottom)]);
    for y in plot.levels() {
        labels.shun(Line::Grid, &[(plot.left, y), (plot.right, y)]);
    }
    scenarios(record, &plot, &mut svg, &mut labels);
    let targets = required(scene, key, &plot, &mut svg, &mut labels);
    trend(scene, key, &plot, &mut svg, &mut labels);
    measured(&series, &plot, &mut svg, &mut labels);
    if let Some(baseline) = &record.baseline {
        let at = plot.at(baseline.date.value.middle(), float(baseline.value.value));
        svg.rect("c-base", (at.0 - 4.0, at.1 - 4.0), (8.0, 8.0));
        labels.keep_clear(at, 5.0);
    }
    for Target { at, .. } in &targets {
        svg.sign("c-tgt", (at.0, at.1 - 6.0), "l6,6 -6,6 -6,-6z");
        labels.keep_clear(*at, 7.0);
    }
    let named =
        naming::Named { outcome: record, newest: standing.newest.as_ref(), series: &series, targets: &targets, mark };
    naming::write(scene, &named, &plot, (&mut svg, &mut labels));
    svg.finish()
}

/// A date, by its middle and as it is written.
type OnDate = (civil::Date, String);

/// Gathers the figures by series and date; those without a series together.
fn series(scene: &Scene<'_>, key: Key<Outcome>) -> Vec<Vec<Point>> {
    let outcome = &scene.portfolio.outcomes[key].record;
    let mut gathered: BTreeMap<Option<&str>, BTreeMap<OnDate, Vec<usize>>> = BTreeMap::new();
    for (index, measurement) in outcome.measurements.iter().enumerate() {
        let date = measurement.date.value;
        let of_series = gathered.entry(measurement.series.as_deref()).or_default();
        of_series.entry((date.middle(), date.to_string())).or_default().push(index);
    }
    let point = |(day, _): (civil::Date, String), measurements: Vec<usize>| {
        let ends = measurements.iter().flat_map(|&index| {
            let measurement = &outcome.measurements[index];
            [measurement.value, measurement.low, measurement.high].into_iter().flatten().map(|figure| figure.value)
        });
        let ends: Vec<Decimal> = ends.collect();
        let low = ends.iter().copied().min().unwrap_or_default();
        let high = ends.iter().copied().max().unwrap_or_default();
        let date = outcome.measurements[measurements[0]].date.value;
        let reading = crate::analysis::Reading { day, low, high, measurements };
        let words = reading_words_in(scene, outcome, &reading, naming::short_unit(&outcome.unit));
        Point { day, date, low: float(low), high: float(high), words }
    };
    gathered.into_values().map(|dates| dates.into_iter().map(|(date, all)| point(date, all)).collect()).collect()
}

fn extent(scene: &Scene<'_>, key: Key<Outcome>, series: &[Vec<Point>], mark: Option<Date>) -> Extent {
    let outcome = &scene.portfolio.outcomes[key].record;
    let mut days = vec![scene.analysis.as_of];
    let mut values: Vec<f64> = Vec::new();
    for point in series.iter().flatten() {
        days.push(point.day);
        values.extend([point.low, point.high]);
    }
    if let Some(baseline) = &outcome.baseline {
        days.push(baseline.date.value.middle());
        values.push(float(baseline.value.value));
    }
    for target in &outcome.targets {
        days.push(target.date.value.middle());
        values.extend([target.value, target.low, target.high].into_iter().flatten().map(|figure| float(figure.value)));
    }
    for point in outcome.scenarios.iter().flat_map(|scenario| &scenario.points) {
        days.push(point.date.value.middle());
        values.push(float(point.value.value));
    }
    days.extend(mark.map(Date::middle));
    let all_years = days.iter().map(|day| years(*day));
    let low = values.iter().copied().reduce(f64::min).unwrap_or(0.0);
    let high = values.iter().copied().reduce(f64::max).unwrap_or(1.0);
    Extent {
        years: (all_years.clone().fold(f64::MAX, f64::min), all_years.fold(f64::MIN, f64::max)),
        values: (low, high),
        percent: outcome.unit.starts_with('%'),
        dates: series.iter().map(Vec::len).sum::<usize>() + usize::from(outcome.baseline.is_some()),
    }
}

fn scenarios(outcome: &Outcome, plot: &Plot, svg: &mut Svg, labels: &mut Labels) {
    for scenario in &outcome.scenarios {
        let points: Vec<(f64, f64)> = (scenario.points.iter())
            .map(|point| plot.at(point.date.value.middle(), float(point.value.value)))
            .collect();
        svg.polyline("c-scn", &points);
        labels.shun(Line::Broken, &points);
        for at in &points {
            svg.circle("c-scd", *at, 3.0);
            labels.keep_clear(*at, 4.0);
        }
    }
}

/// Draws the lines that are required, and gives the targets.
fn required(scene: &Scene<'_>, key: Key<Outcome>, plot: &Plot, svg: &mut Svg, labels: &mut Labels) -> Vec<Target> {
    let outcome = &scene.portfolio.outcomes[key].record;
    for judgement in &scene.analysis.outcomes[key].judgements {
        for points in required_lines(judgement, plot) {
            svg.polyline("c-req", &points);
            labels.shun(Line::Broken, &points);
        }
    }
    let mut targets = Vec::new();
    for target in outcome.targets.iter().filter(|target| target.scenario.is_none()) {
        let day = target.date.value.middle();
        let ends = [target.value, target.low, target.high].into_iter().flatten().map(|figure| float(figure.value));
        let (low, high) = (ends.clone().fold(f64::MAX, f64::min), ends.fold(f64::MIN, f64::max));
        let down = outcome.direction.value == crate::model::Direction::Down;
        if high > low {
            let (low, high) = (plot.at(day, low), plot.at(day, high));
            svg.line("c-tgr", low, high);
            labels.keep_box_clear((high.0 - 3.0, high.1), (low.0 + 3.0, low.1));
        }
        let figure = |unit| match target.value {
            Some(value) => scene.language.figure(value, unit),
            None => range_words(scene, target.low, target.high, unit),
        };
        let year = scene.language.year(day.year());
        let words = [outcome.unit.as_str(), naming::short_unit(&outcome.unit)].map(|unit| {
            scene.say_with("chart-target", &[("figure", figure(unit).into()), ("year", year.as_str().into())])
        });
        targets.push(Target { at: plot.at(day, if down { high } else { low }), words });
    }
    targets
}

/// Finds the lines that are required, as they are judged: one broken line, or for each target the end of its own curve.
fn required_lines(judgement: &Judgement, plot: &Plot) -> Vec<Vec<(f64, f64)>> {
    let straight = || judgement.path.iter().map(|point| plot.at(point.day, float(point.value))).collect();
    match judgement.method {
        _ if judgement.path.len() < 2 => Vec::new(),
        Method::Linear => vec![straight()],
        Method::Growth => {
            let segments = judgement.path.windows(2).enumerate();
            segments.map(|(at, ends)| growth_curve(judgement, plot, (ends[0].day, ends[1].day), at == 0)).collect()
        }
    }
}

/// Samples what is required from one target to the next; a curve after the first starts on the day after the target before it, since on
/// that day the earlier one still holds.
fn growth_curve(
    judgement: &Judgement,
    plot: &Plot,
    (from, to): (civil::Date, civil::Date),
    first: bool,
) -> Vec<(f64, f64)> {
    const STEPS: i32 = 16;
    let days = from.until(to).map_or(0, |span| span.get_days());
    let day = |step: i32| {
        let after = (days * step / STEPS).max(i32::from(!first));
        from.checked_add(after.days()).unwrap_or(to)
    };
    (0..=STEPS).filter_map(|step| Some(plot.at(day(step), float(judgement.required(day(step))?)))).collect()
}

/// Draws how it goes on from the newest reading to the last target ahead if the trend holds, as far as the plot reaches: the scale is
/// that of the figures, and no guess widens it.
fn trend(scene: &Scene<'_>, key: Key<Outcome>, plot: &Plot, svg: &mut Svg, labels: &mut Labels) {
    let judgements = scene.analysis.outcomes[key].judgements.iter().filter(|judgement| {
        // What is reached needs no guess.
        judgement.state != OutcomeState::Met
    });
    let last = judgements.filter_map(|judgement| Some((judgement.projections.last()?.target.day, judgement.trend?)));
    let Some((until, trend)) = last.max_by_key(|(day, _)| *day) else { return };
    let days = trend.through.day.until(until).map_or(0, |span| span.get_days());
    // A line needs no points between its ends.
    let steps = if trend.method == Method::Growth { 24 } else { 1 };
    let mut points = Vec::new();
    for step in 0..=steps {
        let Ok(day) = trend.through.day.checked_add((i64::from(days) * i64::from(step) / i64::from(steps)).days())
        else {
            break;
        };
        let Some(value) = trend.at(day) else { break };
        let at = plot.at(day, float(value));
        if at.1 < plot.top || at.1 > plot.bottom {
            points.extend(points.last().and_then(|&inside| edge(inside, at, plot)));
            break;
        }
        points.push(at);
    }
    if points.len() > 1 {
        svg.polyline("c-trend", &points);
        labels.shun(Line::Broken, &points);
    }
}

/// Finds where a line from a point inside the plot leaves it above or below.
fn edge(inside: (f64, f64), outside: (f64, f64), plot: &Plot) -> Option<(f64, f64)> {
    let y = if outside.1 < plot.top { plot.top } else { plot.bottom };
    let share = (y - inside.1) / (outside.1 - inside.1);
    share.is_finite().then_some((inside.0 + (outside.0 - inside.0) * share, y))
}

fn measured(series: &[Vec<Point>], plot: &Plot, svg: &mut Svg, labels: &mut Labels) {
    for points in series {
        // Figures whose dates overlap may be of the same time: a line between them would claim a change.
        for run in points.chunk_by(|earlier, later| earlier.date.last().is_some_and(|last| last < later.date.first())) {
            let middles: Vec<_> =
                run.iter().map(|point| plot.at(point.day, f64::midpoint(point.low, point.high))).collect();
            if middles.len() > 1 {
                svg.polyline("c-act", &middles);
                labels.shun(Line::Whole, &middles);
            }
        }
        for point in points {
            let (low, high) = (plot.at(point.day, point.low), plot.at(point.day, point.high));
            if (low.1 - high.1).abs() > 0.5 {
                svg.line("c-rng", low, high);
                svg.circle("c-rgd", low, 4.0);
                svg.circle("c-rgd", high, 4.0);
                labels.keep_range_clear(high, low, 5.0);
            } else {
                svg.circle("c-dot", low, 4.0);
                labels.keep_clear(low, 5.0);
            }
        }
    }
}

/// States the finding for those who cannot see the picture.
fn finding(scene: &Scene<'_>, key: Key<Outcome>) -> String {
    let outcome = &scene.portfolio.outcomes[key].record;
    let standing = &scene.analysis.outcomes[key];
    let newest = standing.newest.as_ref().map_or_else(
        || scene.say("no-figure"),
        |reading| {
            let date = crate::pages::outcome::reading_date(scene, key, reading);
            format!("{} ({date})", reading_words(scene, outcome, reading))
        },
    );
    let target = outcome.targets.iter().rfind(|target| target.scenario.is_none()).map(|target| {
        let figure = target.value.or(target.low).or(target.high).unwrap_or(Figure::exact(0));
        scene.say_with(
            "chart-finding-target",
            &[
                ("figure", scene.language.figure(figure, &outcome.unit).into()),
                ("date", scene.date(target.date.value).into()),
            ],
        )
    });
    scene.say_with(
        "chart-finding",
        &[
            ("title", outcome.meta.title.value.as_str().into()),
            ("newest", newest.into()),
            ("state", outcome_state(scene, standing.state).word.into()),
            ("target", target.unwrap_or_default().into()),
        ],
    )
}

pub(super) fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
