//! `mission-without-pathway`: a target, and no milestone on the way.

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::RecordKey;
use crate::model::Date;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .active_missions()
        .filter(|(_, mission)| mission.milestones.is_empty())
        .filter_map(|(key, mission)| {
            let target = mission.target.as_ref()?;
            let about = sight.about(GapSubject::Record(RecordKey::Mission(key)));
            let words = words(&mission.meta.title.value, target.value);
            Some(Finding::new(about, target.span, CloseBy::Edit, words))
        })
        .collect()
}

fn words(title: &str, target: Date) -> Words {
    Words::new(
        format!("the mission \"{title}\" is for {target}, and no milestone leads there"),
        "write in `milestones` what must be true on the way, beginning at the end: an `id`, a `title` and, where it is known, `by`",
    )
    .with_text("title", title)
    .with("date", GapArg::Date(target))
}
