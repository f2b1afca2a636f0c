//! `outcome-unserved`: a target ahead, and no live or operating action moves the outcome. A target that the newest figure reaches
//! already is not ahead any more.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject, TargetState};
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Date, Stage};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .outcomes()
        .filter_map(|(key, outcome)| {
            let links = &sight.portfolio.links.outcomes[key];
            if links.moved_by.iter().any(|&(action, _)| moves_still(sight, action)) {
                return None;
            }
            let standings = &sight.outcomes[key].targets;
            let missions = links.target_missions.iter().copied().chain(std::iter::repeat(None));
            let mut ahead = outcome.targets.iter().zip(standings).zip(missions).filter(|((_, standing), mission)| {
                standing.state == TargetState::Ahead && mission.is_none_or(|mission| sight.is_active(mission))
            });
            let ((target, _), _) = ahead.next()?;
            let words = words(&outcome.meta.title.value, target.date.value, outcome.id.as_str());
            let about = sight.about(GapSubject::Record(RecordKey::Outcome(key)));
            Some(Finding::new(about, target.date.span, CloseBy::AddAction, words))
        })
        .collect()
}

fn moves_still(sight: &Sight<'_>, action: Key<Action>) -> bool {
    match sight.portfolio.actions[action].record.stage.value {
        Stage::Idea | Stage::Design | Stage::Ready | Stage::Underway | Stage::Operating => true,
        Stage::Completed | Stage::Paused | Stage::Stopped => false,
    }
}

fn words(title: &str, date: Date, id: &str) -> Words {
    Words::new(
        format!("\"{title}\" has a target for {date}, and no action moves it"),
        format!("add an action with `moves: [{id}]`, or name it in the `moves` of one that does"),
    )
    .with_text("title", title)
    .with("date", GapArg::Date(date))
    .with_text("outcome", id)
}
