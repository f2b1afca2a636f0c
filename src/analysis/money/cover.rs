//! How much of an action's cost is committed.
//!
//! Owns the comparison of one action's cost with its own lines. Must not know ledgers, which sum over actions.

use rust_decimal::Decimal;

use super::Rates;
use crate::model::{Action, Currency, FundingStatus};

/// The cost of an action, and what is committed and disbursed of it, in one currency.
pub(in crate::analysis) struct Cover {
    /// The estimated total.
    pub(in crate::analysis) cost: Decimal,
    /// Committed plus disbursed.
    pub(in crate::analysis) secured: Decimal,
    /// The currency, when it is not the portfolio's.
    pub(in crate::analysis) currency: Option<Currency>,
}

/// Compares an action's cost with its lines: in the currency of the cost when all that counts is in it, else in the portfolio's.
/// None without a cost, when a line has no amount, or when no rate joins the currencies: then nobody can say.
pub(in crate::analysis) fn cover(action: &Action, rates: &Rates<'_>) -> Option<Cover> {
    let cost = action.cost.as_ref()?;
    if action.funding.iter().any(|line| line.amount.is_none()) {
        return None;
    }
    let secured =
        || {
            let counts = |status| matches!(status, FundingStatus::Committed | FundingStatus::Disbursed);
            action.funding.iter().filter(move |line| counts(line.status.value)).filter_map(|line| {
                line.amount.as_ref().map(|amount| (amount, line.date.as_ref().map(|date| date.value)))
            })
        };
    if secured().all(|(amount, _)| rates.same_currency(amount, cost)) {
        return Some(Cover {
            cost: cost.value.value,
            secured: secured().fold(Decimal::ZERO, |sum, (amount, _)| sum.saturating_add(amount.value.value)),
            currency: cost.currency.clone().filter(|currency| !rates.is_own(currency)),
        });
    }
    let start = action.starts.as_ref().map(|starts| starts.value);
    let mut sum = Decimal::ZERO;
    for (amount, date) in secured() {
        sum = sum.saturating_add(rates.value(amount, date).own()?);
    }
    Some(Cover { cost: rates.value(cost, start).own()?, secured: sum, currency: None })
}
