//! `outcome-off-track`: off-track, wrong-way or missed.

use super::Sight;
use super::finding::{Finding, Words};
use super::words::of_outcome;
use crate::analysis::{CloseBy, GapArg, GapSubject, Judgement, OutcomeStanding, OutcomeState};
use crate::graph::{Key, RecordKey};
use crate::model::{Outcome, Target, Vocabulary};
use crate::source::Span;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .outcomes()
        .filter(|(key, _)| {
            matches!(sight.outcomes[*key].state, OutcomeState::OffTrack | OutcomeState::WrongWay | OutcomeState::Missed)
        })
        .filter_map(|(key, outcome)| {
            let standing = &sight.outcomes[key];
            let judgement = standing
                .judgements
                .iter()
                .find(|it| it.state == standing.state && it.mission.is_none_or(|mission| sight.is_active(mission)));
            let (span, words) = if standing.state == OutcomeState::Missed {
                let target = last_target(sight, key, judgement?)?;
                (target.date.span, missed(outcome, target))
            } else {
                (newest(outcome, standing)?, behind(outcome, standing, judgement?)?)
            };
            let words = words.with_text("title", &outcome.meta.title.value);
            let about = sight.about(GapSubject::Record(RecordKey::Outcome(key)));
            Some(Finding::new(about, span, CloseBy::AddAction, words))
        })
        .collect()
}

/// Returns the line of the newest reading.
fn newest(outcome: &Outcome, standing: &OutcomeStanding) -> Option<Span> {
    let index = *standing.newest.as_ref()?.measurements.last()?;
    Some(outcome.measurements[index].date.span)
}

/// Finds the last target of a judgement, as the judgement did.
fn last_target<'a>(sight: &Sight<'a>, key: Key<Outcome>, judgement: &Judgement) -> Option<&'a Target> {
    let missions = &sight.portfolio.links.outcomes[key].target_missions;
    let targets = sight.portfolio.outcomes[key].record.targets.iter().enumerate();
    targets
        .filter(|(index, target)| {
            target.scenario.is_none() && missions.get(*index).copied().flatten() == judgement.mission
        })
        .map(|(_, target)| target)
        .max_by_key(|target| (target.date.middle(), target.date.last().unwrap_or(jiff::civil::Date::MAX)))
}

fn missed(outcome: &Outcome, target: &Target) -> Words {
    let date = target.date.value;
    Words::new(
        format!("\"{}\" missed its target for {date}", outcome.meta.title.value),
        "if it is still wanted, set it anew in `targets`, with a day and a figure that can be kept; what was learned from missing it \
         can be a lesson",
    )
    .with("date", GapArg::Date(date))
    .case("missed")
}

fn behind(outcome: &Outcome, standing: &OutcomeStanding, judgement: &Judgement) -> Option<Words> {
    let (title, state) = (&outcome.meta.title.value, standing.state.as_str());
    let Some((expected, difference)) = judgement.expected.zip(judgement.difference) else {
        // Growth without a target expects no figure, and still sees a move against the wanted direction.
        return Some(
            Words::new(
                format!("\"{title}\" moves against the wanted direction"),
                format!(
                    "add an action with `moves: [{}]` that turns it, or write the next figure in `measurements`",
                    outcome.id
                ),
            )
            .case("no-target"),
        );
    };
    let value = expected.checked_add(difference)?.normalize();
    let expected = expected.round_dp(2).normalize();
    let (at, wanted) = (of_outcome(outcome, value), of_outcome(outcome, expected));
    let figure = |value| GapArg::Figure(value, outcome.unit.clone());
    let words = Words::new(
        format!("\"{title}\" stands at {at} where {wanted} were expected: {state}"),
        format!(
            "add an action with `moves: [{}]`, or write the next figure in `measurements` once it is better; a target that \
             cannot be kept can be set anew",
            outcome.id
        ),
    );
    let words = words.with("value", figure(value)).with("expected", figure(expected)).with_text("state", state);
    Some(words.case("behind"))
}
