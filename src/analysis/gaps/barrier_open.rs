//! `barrier-open`: a high barrier, open on the critical path, that no live action and no emerging enabler answers.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject};
use crate::graph::BarrierKey;
use crate::model::{BarrierStatus, EnablerStatus, Level};

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (mission, record) in sight.active_missions() {
        for (index, barrier) in record.barriers.iter().enumerate() {
            let key = BarrierKey { mission, index };
            let about = sight.about(GapSubject::Barrier(key));
            let stands = barrier.status.value == BarrierStatus::Open && barrier.severity == Some(Level::High);
            if stands && about.critical && !is_answered(sight, key) {
                let words = words(&barrier.title.value, &sight.reference(mission, &barrier.id));
                found.push(Finding::new(about, barrier.title.span, CloseBy::AddAction, words));
            }
        }
    }
    found
}

fn is_answered(sight: &Sight<'_>, key: BarrierKey) -> bool {
    let portfolio = sight.portfolio;
    let links = &portfolio.links.missions[key.mission].barriers[key.index];
    let emerging = |&(mission, index): &(_, usize)| {
        portfolio.missions[mission].record.enablers[index].status.value == EnablerStatus::Emerging
    };
    links.answered_by.iter().any(|&action| portfolio.actions[action].record.stage.is_live())
        || links.enablers.iter().any(emerging)
}

fn words(title: &str, reference: &str) -> Words {
    Words::new(
        format!("nothing answers the barrier \"{title}\", which stands high on the critical path"),
        format!(
            "add an action or an emerging enabler with `answers: [{reference}]`, or set its `status` to `easing` or `removed` \
             if it gives way"
        ),
    )
    .with_text("title", title)
    .with_text("barrier", reference)
}
