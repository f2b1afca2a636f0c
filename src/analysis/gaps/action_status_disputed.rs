//! `action-status-disputed`: the declared and the computed status disagree. One that is computed late is told as late.

use super::Sight;
use super::finding::{Finding, Words};
use super::words::reason;
use crate::analysis::{ActionState, CloseBy, GapSubject};
use crate::graph::RecordKey;
use crate::model::{DeclaredStatus, Vocabulary};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .actions()
        .filter(|(key, _)| sight.actions[*key].disputed && sight.actions[*key].state != ActionState::Late)
        .filter_map(|(key, action)| {
            let declared = action.status.as_ref()?;
            let standing = &sight.actions[key];
            let why: Vec<String> = standing.reasons.iter().map(|&it| reason(sight, action, it)).collect();
            let words = if why.is_empty() {
                nothing_wrong(declared.value, standing.state)
            } else {
                because(declared.value, standing.state, &why.join("; "))
            };
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            let words = words.with_text("title", &action.meta.title.value);
            Some(Finding::new(about, declared.span, CloseBy::Edit, words))
        })
        .collect()
}

fn because(declared: DeclaredStatus, computed: ActionState, why: &str) -> Words {
    let (declared, computed) = (declared.as_str(), computed.as_str());
    Words::new(
        format!("the team says `{declared}`, but by what is written it is `{computed}`: {why}"),
        format!("set `status` to `{computed}`, or mend what it follows from"),
    )
    .with_text("declared", declared)
    .with_text("computed", computed)
    .with_text("reason", why)
    .case("reason")
}

fn nothing_wrong(declared: DeclaredStatus, computed: ActionState) -> Words {
    let (declared, computed) = (declared.as_str(), computed.as_str());
    Words::new(
        format!("the team says `{declared}`, but nothing written shows why: it is computed `{computed}`"),
        "set `status` to `on-track`, or write down what holds it up: a date, a task, a barrier, a needed action",
    )
    .with_text("declared", declared)
    .with_text("computed", computed)
    .case("no-reason")
}
