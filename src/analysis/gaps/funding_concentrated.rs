//! `funding-concentrated`: one source holds more than half of a mission's committed money (committed or disbursed, of the mission as a
//! whole and of the actions that serve it). It wants some live actions that have such money, else a share says little.

use rust_decimal::Decimal;

use super::Sight;
use super::finding::{Finding, Words};
use crate::analysis::money::{self, MoneySource, Sources};
use crate::analysis::{CloseBy, GapArg, GapSubject};
use crate::graph::{Key, RecordKey};
use crate::model::Action;

pub(super) fn find(sight: &Sight<'_>) -> Vec<Finding> {
    let rules = &sight.portfolio.settings.rules;
    let mut found = Vec::new();
    for (key, mission) in sight.active_missions() {
        let funded = sight.portfolio.links.missions[key].actions.iter().filter(|&&action| is_funded(sight, action));
        if funded.count() < rules.spread_minimum as usize {
            continue;
        }
        let Sources { by_source, total } = money::sources_of_mission(sight.portfolio, key, sight.rates);
        let Some((source, amount)) = by_source.first() else { continue };
        let Some(percent) = percent(*amount, total) else { continue };
        if percent > Decimal::from(rules.concentrated_percent) {
            let name = match source {
                MoneySource::Actor(actor) => sight.title(RecordKey::Actor(*actor)),
                MoneySource::Name(name) => name,
            };
            let about = sight.about(GapSubject::Record(RecordKey::Mission(key)));
            let words = words(&mission.meta.title.value, name, percent);
            found.push(Finding::new(about, mission.meta.title.span, CloseBy::AddAction, words));
        }
    }
    found
}

fn is_funded(sight: &Sight<'_>, action: Key<Action>) -> bool {
    let action = &sight.portfolio.actions[action].record;
    action.stage.is_live() && action.funding.iter().any(money::is_secured)
}

fn percent(amount: Decimal, total: Decimal) -> Option<Decimal> {
    amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(total)
}

fn words(title: &str, source: &str, percent: Decimal) -> Words {
    use rust_decimal::prelude::ToPrimitive;
    // Cut, not rounded, so that "100 %" is the whole.
    let percent = percent.to_u32().unwrap_or(100);
    Words::new(
        format!("{percent} % of the committed money of \"{title}\" comes from one source, {source}"),
        "look for others who could carry a part, and write what is asked of them in `funding` (`status: sought`, later `committed`)",
    )
    .with_text("title", title)
    .with_text("source", source)
    .with("percent", GapArg::Percent(percent))
}
