//! Outcomes: what is measured, from where, to where.

use super::amount::figure;
use super::date::{date, every};
use super::diagnostics;
use super::fields::{Fields, Group, at};
use super::metadata::{metadata, sources, title};
use super::mission::unique_ids;
use super::reference::{id, reference};
use super::scalar::{near, text, word};
use crate::model::{
    Baseline, Direction, Figure, Id, Kind, Measurement, Method, Outcome, Scenario, ScenarioPoint, Target,
};
use crate::source::{Span, Spanned};

const BASELINE: Group = Group { what: "a baseline", example: "{date: 2020, value: 12.5}", short: None };
const TARGET: Group = Group { what: "a target", example: "{date: 2030, value: 70}", short: None };
const MEASUREMENT: Group = Group { what: "a measurement", example: "{date: 2025, value: 41}", short: None };
const SCENARIO: Group = Group {
    what: "a scenario",
    example: "{id: slow, title: As slowly as now, points: [{date: 2030, value: 40}]}",
    short: None,
};
const POINT: Group = Group { what: "a point", example: "{date: 2030, value: 40}", short: None };

/// Reads an outcome.
pub(super) fn outcome(fields: &mut Fields, id: &Id) -> Outcome {
    let own_title = title(fields, id);
    let unit = fields.need("unit", "unit: t CO2e", text).unwrap_or_default();
    let direction = fields.need("direction", "direction: up", at(word));
    let direction = direction.unwrap_or_else(|| Spanned::new(Direction::Watch, fields.place()));
    let outcome = Outcome {
        id: id.clone(),
        meta: metadata(fields, own_title),
        unit,
        direction,
        level: fields.read("level", word),
        missions: fields.list("missions", reference(Kind::Mission)),
        baseline: fields.group("baseline", BASELINE, |fields, _| baseline(fields)),
        targets: fields.items("targets", TARGET, target),
        measurements: fields.items("measurements", MEASUREMENT, measurement),
        every: fields.read("every", every),
        method: fields.read("method", word).unwrap_or(Method::Linear),
        judged_by: fields.read("judged_by", at(text)),
        scenarios: Vec::new(),
    };
    let scenarios = fields.items("scenarios", SCENARIO, |fields, span| Some((scenario(fields)?, span)));
    unique_ids(fields.reader, "scenarios", scenarios.iter().map(|(scenario, span)| (&scenario.id, *span)));
    let scenarios: Vec<Scenario> = scenarios.into_iter().map(|(scenario, _)| scenario).collect();
    let names: Vec<&str> = scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
    // A target may name a scenario that no points were drawn for; once any are, a name that is not among them is misspelt.
    for name in outcome.targets.iter().filter_map(|target| target.scenario.as_ref()).filter(|_| !names.is_empty()) {
        if !names.contains(&name.as_str()) {
            fields.reader.tell(diagnostics::unknown_scenario(name.span, name, near(name, &names), &names));
        }
    }
    Outcome { scenarios, ..outcome }
}

fn baseline(fields: &mut Fields) -> Option<Baseline> {
    let date = fields.need("date", "date: 2020", at(date));
    let value = fields.need("value", "value: 12.5", figure);
    let series = fields.read("series", at(text));
    let sources = sources(fields);
    Some(Baseline { date: date?, value: value?, series, sources })
}

/// The numbers of a measurement or target.
struct Range {
    value: Option<Figure>,
    low: Option<Figure>,
    high: Option<Figure>,
}

/// Reads `value`, `low` and `high`; none when no number could be read.
fn range(fields: &mut Fields, what: &str) -> Option<Range> {
    let range = Range {
        value: fields.read("value", figure),
        low: fields.read("low", figure),
        high: fields.read("high", figure),
    };
    if fields.dated().is_none() && !["value", "low", "high"].iter().any(|name| fields.has(name)) {
        fields.reader.tell(diagnostics::missing_value(fields.place(), what));
    }
    if let (Some(low), Some(high)) = (range.low, range.high)
        && high.value < low.value
    {
        fields.reader.tell(diagnostics::range_reversed(fields.span_of("high"), fields.span_of("low")));
    }
    (range.value.is_some() || range.low.is_some() || range.high.is_some()).then_some(range)
}

fn target(fields: &mut Fields, span: Span) -> Option<Target> {
    let date = fields.need("date", "date: 2030", at(date));
    let range = range(fields, "a target");
    let mission = fields.read("mission", reference(Kind::Mission));
    let scenario = fields.read("scenario", at(text));
    let sources = sources(fields);
    let Range { value, low, high } = range?;
    Some(Target { date: date?, value, low, high, mission, scenario, sources, span })
}

fn measurement(fields: &mut Fields, span: Span) -> Option<Measurement> {
    let date = fields.need("date", "date: 2025", at(date));
    let range = range(fields, "a measurement");
    let series = fields.read("series", text);
    let note = fields.read("note", text);
    let sources = sources(fields);
    let Range { value, low, high } = range?;
    Some(Measurement { date: date?, value, low, high, series, note, sources, span })
}

fn scenario(fields: &mut Fields) -> Option<Scenario> {
    let id = fields.need("id", "id: slow", id);
    let title = fields.need("title", "title: As slowly as now", text);
    let points = fields.items("points", POINT, |fields, _| {
        let date = fields.need("date", "date: 2030", at(date));
        let value = fields.need("value", "value: 40", figure);
        Some(ScenarioPoint { date: date?, value: value? })
    });
    let title = title.or_else(|| id.as_ref().map(ToString::to_string));
    Some(Scenario { id: id?, title: title?, points })
}
