//! `lead-concentrated`: one actor leads more than half of a mission's actions under way. It wants some of these to have a lead at
//! all, else a share says little.

use std::collections::BTreeMap;

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Actor, CommitmentRole, CommitmentStatus, Stage};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let rules = &sight.portfolio.settings.rules;
    let mut found = Vec::new();
    for (key, mission) in sight.active_missions() {
        let actions = sight.portfolio.links.missions[key].actions.iter().copied();
        let underway = actions.filter(|&key| sight.portfolio.actions[key].record.stage.value == Stage::Underway);
        let (mut all, mut led) = (0, 0);
        let mut leads: BTreeMap<Key<Actor>, usize> = BTreeMap::new();
        for action in underway {
            let leading = leading(sight, action);
            all += 1;
            led += usize::from(!leading.is_empty());
            for actor in leading {
                *leads.entry(actor).or_default() += 1;
            }
        }
        if led < rules.spread_minimum as usize {
            continue;
        }
        let Some((actor, count)) = leads.into_iter().rev().max_by_key(|&(_, count)| count) else { continue };
        if count * 100 > all * rules.concentrated_percent as usize {
            let about = sight.about(GapSubject::Record(RecordKey::Mission(key)));
            let words = words(&mission.meta.title.value, sight.title(RecordKey::Actor(actor)), count, all);
            found.push(Finding::new(about, mission.meta.title.span, CloseBy::Edit, words));
        }
    }
    found
}

/// Lists who leads an action, each once.
fn leading(sight: &Sight<'_>, key: Key<Action>) -> Vec<Key<Actor>> {
    let commitments = &sight.portfolio.actions[key].record.commitments;
    let agreed = commitments.iter().zip(&sight.portfolio.links.actions[key].commitments).filter(|(commitment, _)| {
        let status = commitment.status.value;
        commitment.role.value == CommitmentRole::Lead
            && matches!(status, CommitmentStatus::Agreed | CommitmentStatus::Delivering | CommitmentStatus::Delivered)
    });
    let mut leading: Vec<Key<Actor>> = agreed.filter_map(|(_, actor)| *actor).collect();
    leading.sort();
    leading.dedup();
    leading
}

fn words(title: &str, actor: &str, count: usize, all: usize) -> Words {
    Words::new(
        format!("\"{actor}\" leads {count} of the {all} actions under way for \"{title}\""),
        "ask others to lead some of them, and write it in their `commitments` (`role: lead`)",
    )
    .with_text("title", title)
    .with_text("actor", actor)
    .with("count", GapArg::Count(count))
    .with("all", GapArg::Count(all))
}
