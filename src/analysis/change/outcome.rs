//! What changed in an outcome: its figures, its targets, its start.

use super::told::Told;
use super::{ChangeKind, ChangeValue};
use crate::model::{Figure, Measurement, Outcome, Target};

/// More new figures than this are only counted: somebody put a whole series in.
const MANY: usize = 3;

pub(super) fn outcome(before: &Outcome, after: &Outcome, told: &mut Told) {
    targets(&before.targets, &after.targets, told);
    let start = |outcome: &Outcome| outcome.baseline.as_ref().map(|it| (it.date.value, it.value));
    if start(before) != start(after) {
        let figure = |outcome| start(outcome).map(|(_, figure)| ChangeValue::Figure(figure));
        let date = start(after).or(start(before)).map(|(date, _)| ChangeValue::Date(date));
        let values = [("date", date), ("from", figure(before)), ("to", figure(after))];
        told.tell("baseline", ChangeKind::Baseline, values);
    }
    measurements(&before.measurements, &after.measurements, told);
}

/// Compares figures: those of one date and series are one, in the order that they stand in.
pub(super) fn measurements(before: &[Measurement], after: &[Measurement], told: &mut Told) {
    const FIELD: &str = "measurements";
    let mut was: Vec<&Measurement> = before.iter().collect();
    let mut new: Vec<&Measurement> = after.iter().collect();
    let alike = |a: &Measurement, b: &Measurement| a.date.value == b.date.value && a.series == b.series;
    let same = |a: &Measurement, b: &Measurement| alike(a, b) && figure(a) == figure(b);
    let take = |was: &mut Vec<&Measurement>,
                new: &mut Vec<&Measurement>,
                rule: &dyn Fn(&Measurement, &Measurement) -> bool| {
        let mut taken = Vec::new();
        new.retain(|it| {
            let Some(at) = was.iter().position(|old| rule(old, it)) else { return true };
            let old = was.remove(at);
            taken.push((figure(old), figure(it), it.date.value));
            false
        });
        taken
    };
    take(&mut was, &mut new, &same);
    for (from, to, date) in take(&mut was, &mut new, &alike) {
        told.tell(FIELD, ChangeKind::Remeasured, [("date", Some(ChangeValue::Date(date))), ("from", from), ("to", to)]);
    }
    new.sort_by_key(|it| it.date.value.middle());
    if new.len() > MANY {
        let newest = new.last().expect("there are many");
        let values = [
            ("count", Some(ChangeValue::Count(new.len()))),
            ("date", Some(ChangeValue::Date(newest.date.value))),
            ("value", figure(newest)),
        ];
        told.tell(FIELD, ChangeKind::MeasuredMany, values);
    } else {
        for it in new {
            let values = [("date", Some(ChangeValue::Date(it.date.value))), ("value", figure(it))];
            told.tell(FIELD, ChangeKind::Measured, values);
        }
    }
    for it in was {
        let values = [("date", Some(ChangeValue::Date(it.date.value))), ("value", figure(it))];
        told.tell(FIELD, ChangeKind::Unmeasured, values);
    }
}

/// Compares targets: those of one date, mission and scenario are one.
fn targets(before: &[Target], after: &[Target], told: &mut Told) {
    const FIELD: &str = "targets";
    let of = |target: &Target| {
        let mission = target.mission.as_ref().map(|mission| mission.id.clone());
        (target.date.value, mission, target.scenario.as_ref().map(|scenario| scenario.value.clone()))
    };
    let date = |target: &Target| Some(ChangeValue::Date(target.date.value));
    for new in after {
        let Some(old) = before.iter().find(|old| of(old) == of(new)) else {
            told.tell(FIELD, ChangeKind::TargetSet, [("date", date(new)), ("value", wanted(new))]);
            continue;
        };
        if wanted(old) != wanted(new) {
            let values = [("date", date(new)), ("from", wanted(old)), ("to", wanted(new))];
            told.tell(FIELD, ChangeKind::TargetChanged, values);
        }
    }
    for old in before.iter().filter(|old| !after.iter().any(|new| of(old) == of(new))) {
        told.tell(FIELD, ChangeKind::TargetRemoved, [("date", date(old)), ("value", wanted(old))]);
    }
}

fn figure(measurement: &Measurement) -> Option<ChangeValue> {
    value(measurement.value, measurement.low, measurement.high)
}

fn wanted(target: &Target) -> Option<ChangeValue> {
    value(target.value, target.low, target.high)
}

fn value(value: Option<Figure>, low: Option<Figure>, high: Option<Figure>) -> Option<ChangeValue> {
    match value {
        Some(figure) => Some(ChangeValue::Figure(figure)),
        None if low.is_none() && high.is_none() => None,
        None => Some(ChangeValue::Range((low, high))),
    }
}
