//! `mission-without-headline`: no outcome stands for the mission.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapSubject};
use crate::graph::RecordKey;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .active_missions()
        .filter(|(_, mission)| mission.headline.is_none())
        .map(|(key, mission)| {
            let outcome = sight.portfolio.links.missions[key].outcomes.first();
            let example = outcome.map(|&outcome| sight.portfolio.outcomes[outcome].record.id.as_str());
            let about = sight.about(GapSubject::Record(RecordKey::Mission(key)));
            let words = words(&mission.meta.title.value, example);
            Finding::new(about, mission.meta.title.span, CloseBy::Edit, words)
        })
        .collect()
}

fn words(title: &str, example: Option<&str>) -> Words {
    let example = example.map(|example| format!(", such as `headline: {example}`")).unwrap_or_default();
    Words::new(
        format!("no outcome stands for the mission \"{title}\""),
        format!("name in `headline` the outcome that shows best whether it is reached{example}"),
    )
    .with_text("title", title)
}
