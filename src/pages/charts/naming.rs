//! The words in an outcome's chart: what is named, and in which order. What comes first takes the better places.

use super::labels::{Label, Labels};
use super::outcome::{Point, float};
use super::plot::{Plot, years};
use crate::analysis::Reading;
use crate::model::{Date, Outcome};
use crate::pages::scene::Scene;
use crate::picture::Svg;

/// A target where it is drawn.
pub(super) struct Target {
    pub(super) at: (f64, f64),
    /// With its unit, and shorter.
    pub(super) words: [String; 2],
}

/// What is named in a chart.
pub(super) struct Named<'a> {
    pub(super) outcome: &'a Outcome,
    /// The reading that is the headline.
    pub(super) newest: Option<&'a Reading>,
    pub(super) series: &'a [Vec<Point>],
    pub(super) targets: &'a [Target],
    pub(super) mark: Option<Date>,
}

/// Names the marked date, the targets and the headline's figure, which must not go without words; then the newest figure of each
/// series, the start, the ends of scenarios, and what else finds room.
pub(super) fn write(scene: &Scene<'_>, named: &Named<'_>, plot: &Plot, (svg, labels): (&mut Svg, &mut Labels)) {
    if let Some(mark) = named.mark {
        let at = (plot.x.at(years(mark.middle())), plot.bottom);
        let words = &scene.say("chart-mark");
        labels.stand(svg, "c-today", &Label { distance: 6.0, ..figure(words, at, true) });
    }
    let is_headline = |point: &&Point| named.newest.is_some_and(|newest| newest.day == point.day);
    let newest: Vec<&Point> = named.series.iter().filter_map(|points| points.last()).collect();
    let place = |point: &Point| plot.at(point.day, point.high);
    for Target { at, words } in named.targets {
        let label =
            |words| Label { class: "r halo", words, at: *at, size: 12.5, bold: false, distance: 10.0, needed: true };
        labels.place_one(svg, &[label(&words[0]), label(&words[1])]);
    }
    for point in newest.iter().copied().filter(is_headline) {
        labels.place(svg, &figure(&point.words, place(point), true));
    }
    for point in newest.iter().copied().filter(|point| !is_headline(point)) {
        labels.place(svg, &figure(&point.words, place(point), false));
    }
    let measured = |day| named.series.iter().flatten().any(|point| point.day == day);
    if let Some(baseline) = named.outcome.baseline.as_ref().filter(|baseline| !measured(baseline.date.value.middle())) {
        let words = scene.language.figure(baseline.value, short_unit(&named.outcome.unit));
        let at = plot.at(baseline.date.value.middle(), float(baseline.value.value));
        labels.place(svg, &figure(&words, at, false));
    }
    for scenario in &named.outcome.scenarios {
        if let Some(last) = scenario.points.last() {
            let at = plot.at(last.date.value.middle(), float(last.value.value));
            let words = &scenario.title;
            let label = Label { class: "halo", words, at, size: 12.5, bold: false, distance: 8.0, needed: false };
            labels.place(svg, &label);
        }
    }
    for point in named.series.iter().flat_map(|points| points.iter().rev().skip(1)) {
        labels.place(svg, &figure(&point.words, place(point), false));
    }
}

/// A figure in bold.
fn figure(words: &str, at: (f64, f64), needed: bool) -> Label<'_> {
    Label { class: "v halo", words, at, size: 13.0, bold: true, distance: 9.0, needed }
}

/// What is left of a unit where the headline has it: a percent sign.
pub(super) fn short_unit(unit: &str) -> &str {
    if unit.starts_with('%') { "%" } else { "" }
}
