//! How far an outcome is from where it should be: today, and at the targets ahead if the trend holds.

use jiff::civil;
use rust_decimal::Decimal;

use crate::analysis::{Judgement, OutcomeStanding, OutcomeState, Projection, Trend};
use crate::language::Arg;
use crate::model::{Figure, Outcome};
use crate::pages::scene::Scene;

/// Finds the judgement that an outcome's state comes from, of those that were measured against a path.
pub(crate) fn judged(standing: &OutcomeStanding) -> Option<&Judgement> {
    let measured = || standing.judgements.iter().filter(|judgement| judgement.expected.is_some());
    measured().find(|judgement| judgement.state == standing.state).or_else(|| measured().next())
}

/// Says what is expected today and how far off the newest figure is. `phrase` is the name of the sentence, short or whole.
pub(crate) fn today(scene: &Scene<'_>, outcome: &Outcome, judgement: &Judgement, phrase: &str) -> Option<String> {
    let (expected, difference) = judgement.expected_today.zip(judgement.difference_today)?;
    if !is_open(judgement.state) {
        return None;
    }
    let args = [
        ("expected", figure(scene, outcome, expected)),
        ("difference", off(scene, outcome, difference)),
        ("side", side(difference)),
    ];
    Some(scene.say_with(phrase, &args))
}

/// Chooses the targets ahead that are worth a sentence: the next and the last.
pub(crate) fn targets_ahead(judgement: &Judgement) -> Vec<&Projection> {
    match judgement.projections.as_slice() {
        _ if !is_open(judgement.state) => Vec::new(),
        [] => Vec::new(),
        [only] => vec![only],
        [next, .., last] => vec![next, last],
    }
}

/// Says what comes of the trend at a target.
pub(crate) fn trend(scene: &Scene<'_>, outcome: &Outcome, judgement: &Judgement, at: &Projection) -> String {
    let Some(trend) = &judgement.trend else { return String::new() };
    let args = [
        ("case", case(trend, at).into()),
        ("since", year(scene, trend.from.day)),
        ("year", year(scene, at.target.day)),
        ("figure", figure(scene, outcome, at.value)),
        ("target", Arg::Text(scene.language.figure(Figure::exact(at.target.value), &outcome.unit))),
        ("difference", off(scene, outcome, at.difference)),
        ("side", side(at.difference)),
    ];
    scene.say_with("judged-trend", &args)
}

/// Says the same in a few words, for captions and tables.
pub(crate) fn trend_in_short(scene: &Scene<'_>, outcome: &Outcome, judgement: &Judgement, at: &Projection) -> String {
    let Some(trend) = &judgement.trend else { return String::new() };
    let args = [
        ("case", case(trend, at).into()),
        ("year", year(scene, at.target.day)),
        ("difference", off(scene, outcome, at.difference)),
        ("side", side(at.difference)),
    ];
    scene.say_with("trend-short", &args)
}

/// Chooses the sentence of a trend.
fn case(trend: &Trend, at: &Projection) -> &'static str {
    let counted = !trend.from.value.is_sign_negative() && !trend.through.value.is_sign_negative();
    if at.reached {
        "reached"
    } else if at.value.is_sign_negative() && counted {
        // A line that falls goes on below zero; what is counted does not.
        "nothing"
    } else {
        "short"
    }
}

/// Says whether there is still something to do.
fn is_open(state: OutcomeState) -> bool {
    match state {
        OutcomeState::OnTrack
        | OutcomeState::Close
        | OutcomeState::OffTrack
        | OutcomeState::WrongWay
        | OutcomeState::Missed => true,
        OutcomeState::Met | OutcomeState::NoTarget | OutcomeState::NoData | OutcomeState::Watched => false,
    }
}

/// Says a computed figure no more finely than it can be meant.
pub(super) fn figure(scene: &Scene<'_>, outcome: &Outcome, value: Decimal) -> Arg {
    Arg::Text(scene.language.figure(Figure::exact(sensible(value)), &outcome.unit))
}

/// Says how far off something is; between two shares that is points, lest it be read as a share of the other.
pub(super) fn off(scene: &Scene<'_>, outcome: &Outcome, difference: Decimal) -> Arg {
    if outcome.unit == "%" || outcome.unit.starts_with("% ") {
        let number = sensible(difference.abs());
        let args = [
            ("number", Arg::Text(scene.language.decimal(number))),
            ("one", (number == Decimal::ONE).to_string().into()),
        ];
        return Arg::Text(scene.say_with("percentage-points", &args));
    }
    figure(scene, outcome, difference.abs())
}

/// Rounds to whole numbers from a hundred on, to one place from ten on, to two below.
pub(crate) fn sensible(value: Decimal) -> Decimal {
    let places = match value.abs() {
        size if size >= Decimal::ONE_HUNDRED => 0,
        size if size >= Decimal::TEN => 1,
        _ => 2,
    };
    value.round_dp(places)
}

fn side(difference: Decimal) -> Arg {
    if difference.is_sign_negative() { "below" } else { "above" }.into()
}

fn year(scene: &Scene<'_>, day: civil::Date) -> Arg {
    scene.language.year(day.year()).into()
}
