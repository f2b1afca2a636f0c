//! `action-unconfirmed`: computed unknown, because nobody confirmed its stage for too long.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{ActionState, CloseBy, GapArg, GapSubject};
use crate::graph::RecordKey;
use crate::model::{Date, Stage, Vocabulary};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .actions()
        .filter(|(key, _)| sight.actions[*key].state == ActionState::Unknown)
        .filter_map(|(key, action)| {
            let confirmed = action.confirmed.as_ref()?;
            let words = words(&action.meta.title.value, action.stage.value, confirmed.value);
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            Some(Finding::new(about, confirmed.span, CloseBy::Edit, words))
        })
        .collect()
}

fn words(title: &str, stage: Stage, confirmed: Date) -> Words {
    let stage = stage.as_str();
    Words::new(
        format!("nobody has confirmed since {confirmed} that the action \"{title}\" is still `{stage}`"),
        "ask those who lead it, correct `stage` if it changed, and set `confirmed` to the day you asked",
    )
    .with_text("title", title)
    .with_text("stage", stage)
    .with("date", GapArg::Date(confirmed))
}
