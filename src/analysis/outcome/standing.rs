//! An outcome as a whole: its judgements put together.
//!
//! Owns which targets make a path, which state is the worst, and when figures are stale. Must not know the formulas.

use jiff::civil;

use super::judge::{Course, judge};
use super::{Judgement, OutcomeStanding, OutcomeState, Reading, path, readings, targets};
use crate::analysis::day;
use crate::graph::{Key, Portfolio};
use crate::model::{Mission, MissionStatus, Outcome, Target};

/// Computes how an outcome stands.
pub(in crate::analysis) fn standing(portfolio: &Portfolio, key: Key<Outcome>, as_of: civil::Date) -> OutcomeStanding {
    let outcome = &portfolio.outcomes[key].record;
    let direction = outcome.direction.value;
    let series = readings::judged_series(outcome, as_of);
    let readings = readings::readings(outcome, series.as_deref(), as_of);
    let start = path::start(outcome, series.as_deref(), &readings);
    let judgements: Vec<Judgement> = by_mission(portfolio, key)
        .into_iter()
        .map(|(mission, targets)| {
            let method = outcome.method;
            judge(&Course { mission, direction, method, start, targets, readings: &readings, as_of })
        })
        .collect();
    let state = worst(portfolio, &judgements, |judgement| judgement.state);
    let better = worst(portfolio, &judgements, |judgement| judgement.better.unwrap_or(judgement.state));
    let targets = outcome.targets.iter().map(|it| targets::standing(it, direction, &readings, as_of)).collect();
    let newest = readings.last().cloned();
    OutcomeStanding {
        state,
        better: (better != state).then_some(better),
        stale: newest.as_ref().is_some_and(|newest| is_stale(portfolio, outcome, newest, as_of)),
        series,
        newest,
        judgements,
        targets,
    }
}

/// Groups the targets by the mission that they name, those of no mission in particular first. Targets of a scenario are left out.
fn by_mission(portfolio: &Portfolio, key: Key<Outcome>) -> Vec<(Option<Key<Mission>>, Vec<&Target>)> {
    let outcome = &portfolio.outcomes[key].record;
    let missions = &portfolio.links.outcomes[key].target_missions;
    let mut groups: std::collections::BTreeMap<Option<Key<Mission>>, Vec<&Target>> = std::collections::BTreeMap::new();
    for (index, target) in outcome.targets.iter().enumerate() {
        if target.scenario.is_none() {
            groups.entry(missions.get(index).copied().flatten()).or_default().push(target);
        }
    }
    if groups.is_empty() {
        groups.insert(None, Vec::new());
    }
    groups.into_iter().collect()
}

/// Finds the worst state among the targets that are still pursued; when all are of missions that are no longer active, among those.
fn worst(portfolio: &Portfolio, judgements: &[Judgement], state: impl Fn(&Judgement) -> OutcomeState) -> OutcomeState {
    let pursued = |judgement: &&Judgement| {
        judgement.mission.is_none_or(|mission| portfolio.missions[mission].record.status.value == MissionStatus::Active)
    };
    let worst = |found: Option<OutcomeState>, next: OutcomeState| {
        Some(found.map_or(next, |found| if badness(next) > badness(found) { next } else { found }))
    };
    let among_pursued = judgements.iter().filter(pursued).map(&state).fold(None, worst);
    among_pursued.or_else(|| judgements.iter().map(&state).fold(None, worst)).unwrap_or(OutcomeState::NoTarget)
}

/// Ranks the states; what is known to be well comes before what nobody knows, and that before what is known to be bad.
fn badness(state: OutcomeState) -> u8 {
    match state {
        OutcomeState::Watched => 0,
        OutcomeState::Met => 1,
        OutcomeState::OnTrack => 2,
        OutcomeState::NoTarget => 3,
        OutcomeState::NoData => 4,
        OutcomeState::Close => 5,
        OutcomeState::OffTrack => 6,
        OutcomeState::WrongWay => 7,
        OutcomeState::Missed => 8,
    }
}

/// Says whether the newest reading is too old.
fn is_stale(portfolio: &Portfolio, outcome: &Outcome, newest: &Reading, as_of: civil::Date) -> bool {
    let Some(&index) = newest.measurements.first() else { return false };
    let date = outcome.measurements[index].date.value;
    match outcome.every {
        Some(every) => day::over_half_as_long_again(date, every, as_of),
        None => day::over_years_old(date, portfolio.settings.rules.stale_years, as_of),
    }
}
