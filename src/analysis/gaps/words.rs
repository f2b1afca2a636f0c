//! Figures, amounts and reasons in the words of a diagnostic.
//!
//! Owns the plain English of values. Must not know the rules.

use rust_decimal::Decimal;

use super::Sight;
use crate::analysis::ActionReason;
use crate::graph::{Key, RecordKey};
use crate::model::{Action, Currency, Outcome};

/// Writes a figure with its unit: `320 boilers`, `81.5 %`.
pub(super) fn figure(value: Decimal, unit: &str) -> String {
    format!("{} {unit}", grouped(value.normalize()))
}

/// Writes an amount with its currency: `4,200,000 DKK`. An amount that names none is in the portfolio's.
pub(super) fn money(sight: &Sight<'_>, value: Decimal, currency: Option<&Currency>) -> String {
    let currency = currency.or(sight.portfolio.settings.currency.as_ref());
    let value = grouped(value.normalize());
    currency.map_or_else(|| value.clone(), |currency| format!("{value} {currency}"))
}

/// Says why an action is as it is.
pub(super) fn reason(sight: &Sight<'_>, action: &Action, reason: ActionReason) -> String {
    let title = |key: Key<Action>| sight.title(RecordKey::Action(key));
    match reason {
        ActionReason::Unconfirmed => "nobody has confirmed it for long".to_owned(),
        ActionReason::PastEnd => {
            let ended = action.ends.as_ref().map(|ends| format!(" ({})", ends.value)).unwrap_or_default();
            format!("it is past its end{ended}")
        }
        ActionReason::TaskPastDue(index) => format!("the task \"{}\" is past due", action.tasks[index].title),
        ActionReason::NeededStopped(key) => format!("it needs \"{}\", which was stopped", title(key)),
        ActionReason::Barrier(key) => {
            format!("the barrier \"{}\" stands before it", sight.portfolio.barrier(key).title.value)
        }
        ActionReason::NeededLate(key) => format!("it needs \"{}\", which is late", title(key)),
        ActionReason::NoLead => "no lead is agreed".to_owned(),
        ActionReason::Underfunded => "less than half of its cost is committed".to_owned(),
    }
}

/// Writes a figure of an outcome.
pub(super) fn of_outcome(outcome: &Outcome, value: Decimal) -> String {
    figure(value, &outcome.unit)
}

/// Groups the thousands with commas.
fn grouped(value: Decimal) -> String {
    let text = value.to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, rest) = digits.find('.').map_or((digits, ""), |at| digits.split_at(at));
    let mut grouped = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}
