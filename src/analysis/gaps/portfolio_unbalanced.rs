//! `portfolio-unbalanced`: all live actions of a mission sit in one horizon, or all carry the same risk. Actions that say nothing of it
//! are left out.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Horizon, Level, Mission, Vocabulary};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, mission) in sight.active_missions() {
        let title = &mission.meta.title;
        let horizon = same(sight, key, |action| action.horizon.as_ref().map(|horizon| horizon.value));
        let risk = same(sight, key, |action| action.risk.as_ref().map(|risk| risk.value));
        let words = [
            horizon.map(|(horizon, count)| one_horizon(&title.value, horizon, count)),
            risk.map(|(risk, count)| one_risk(&title.value, risk, count)),
        ];
        for words in words.into_iter().flatten() {
            let about = sight.about(GapSubject::Record(RecordKey::Mission(key)));
            found.push(Finding::new(about, title.span, CloseBy::AddAction, words));
        }
    }
    found
}

/// Returns the value that all live actions of a mission share, and how many carry it, when they are enough to say so.
fn same<T: PartialEq + Copy>(
    sight: &Sight<'_>,
    mission: Key<Mission>,
    value: impl Fn(&Action) -> Option<T>,
) -> Option<(T, usize)> {
    let actions = sight.portfolio.links.missions[mission].actions.iter();
    let live = actions.map(|&action| &sight.portfolio.actions[action].record).filter(|action| action.stage.is_live());
    let values: Vec<T> = live.filter_map(value).collect();
    let first = *values.first()?;
    let enough = values.len() >= sight.portfolio.settings.rules.spread_minimum as usize;
    (enough && values.iter().all(|&value| value == first)).then_some((first, values.len()))
}

fn one_horizon(title: &str, horizon: Horizon, count: usize) -> Words {
    let horizon = horizon.as_str();
    Words::new(
        format!("all {count} live actions of \"{title}\" that name a horizon sit in horizon {horizon}"),
        "add an action of another `horizon`: 1 improves what is, 2 bridges, 3 transforms",
    )
    .with_text("title", title)
    .with("count", GapArg::Count(count))
    .with_text("horizon", horizon)
    .case("horizon")
}

fn one_risk(title: &str, risk: Level, count: usize) -> Words {
    let risk = risk.as_str();
    Words::new(
        format!("all {count} live actions of \"{title}\" that name a risk carry the same, {risk}"),
        "add an action of another `risk`: safe ones pay for bold ones, and bold ones find what safe ones cannot",
    )
    .with_text("title", title)
    .with("count", GapArg::Count(count))
    .with_text("risk", risk)
    .case("risk")
}
