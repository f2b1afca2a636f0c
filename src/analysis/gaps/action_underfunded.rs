//! `action-underfunded`: ready or under way, every line has its amount, and committed plus disbursed are under the cost.

use super::Sight;
use super::finding::{Finding, Words};
use super::words::money;
use crate::analysis::money::{Cover, cover};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::RecordKey;
use crate::model::Stage;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    sight
        .actions()
        .filter(|(_, action)| matches!(action.stage.value, Stage::Ready | Stage::Underway))
        .filter_map(|(key, action)| {
            let span = action.cost.as_ref()?.span;
            let cover = cover(action, sight.rates).filter(|cover| cover.secured < cover.cost)?;
            let about = sight.about(GapSubject::Record(RecordKey::Action(key)));
            Some(Finding::new(about, span, CloseBy::Edit, words(sight, &action.meta.title.value, &cover)))
        })
        .collect()
}

fn words(sight: &Sight<'_>, title: &str, cover: &Cover) -> Words {
    let say = |value| money(sight, value, cover.currency.as_ref());
    let arg = |value| match &cover.currency {
        Some(currency) => GapArg::Figure(value, currency.to_string()),
        None => GapArg::Money(value),
    };
    let missing = cover.cost.saturating_sub(cover.secured);
    Words::new(
        format!(
            "the action \"{title}\" costs {}, of which {} are committed: {} are missing",
            say(cover.cost),
            say(cover.secured),
            say(missing)
        ),
        "write in `funding` who gives the rest (`status: committed` once it is promised by contract), or correct `cost`",
    )
    .with_text("title", title)
    .with("cost", arg(cover.cost))
    .with("secured", arg(cover.secured))
    .with("amount", arg(missing))
}
