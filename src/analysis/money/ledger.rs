//! Ledgers: of each action, of each mission, of everything.
//!
//! Owns the sums. Must not know which sums are too small: that is the gaps' to say.

use rust_decimal::Decimal;

use super::{Ledger, PortfolioMoney, Rates, Sum, Sums, Valued};
use crate::graph::{Key, PerRecord, Portfolio};
use crate::model::{Action, Funding, FundingStatus, Mission};

/// Computes the ledger of each action, and of everything with each line once.
pub(in crate::analysis) fn of_portfolio(portfolio: &Portfolio, rates: &Rates<'_>) -> PortfolioMoney {
    let mut all = Tally::default();
    for (_, entry) in portfolio.missions.iter() {
        all.add_lines(&entry.record.funding, rates);
    }
    for (_, entry) in portfolio.actions.iter() {
        all.add_action(&entry.record, rates);
    }
    let actions = PerRecord::from_fn(&portfolio.actions, |key| {
        let mut tally = Tally::default();
        tally.add_action(&portfolio.actions[key].record, rates);
        tally.close()
    });
    PortfolioMoney { actions, all: all.close() }
}

/// Computes the ledger of a mission: of the mission as a whole, and of the actions that serve it.
pub(in crate::analysis) fn of_mission(portfolio: &Portfolio, mission: Key<Mission>, rates: &Rates<'_>) -> Ledger {
    let mut tally = Tally::default();
    tally.add_lines(&portfolio.missions[mission].record.funding, rates);
    for &action in &portfolio.links.missions[mission].actions {
        tally.add_action(&portfolio.actions[action].record, rates);
    }
    tally.close()
}

/// A ledger in the making.
#[derive(Default)]
struct Tally {
    ledger: Ledger,
    /// What is disbursed and committed to live actions that name a cost; what lies beside them fills no gap.
    secured: Decimal,
}

impl Tally {
    fn add_action(&mut self, action: &Action, rates: &Rates<'_>) {
        self.add_lines(&action.funding, rates);
        if !action.stage.is_live() {
            return;
        }
        let need = &mut self.ledger.need;
        let Some(cost) = &action.cost else {
            need.unknown += 1;
            return;
        };
        // A cost is of the money of its start.
        let valued = rates.value(cost, action.starts.as_ref().map(|starts| starts.value));
        self.ledger.converted |= matches!(valued, Valued::Converted(_));
        match valued {
            Valued::Own(value) | Valued::Converted(value) => {
                need.amount = need.amount.saturating_add(value);
                need.known += 1;
            }
            Valued::Apart(currency, value) => {
                let apart = need.other_currencies.entry(currency.clone()).or_default();
                *apart = apart.saturating_add(value);
                return;
            }
        }
        for line in &action.funding {
            let value = line.amount.as_ref().and_then(|amount| value_of(line, amount, rates).own());
            match line.status.value {
                FundingStatus::Disbursed | FundingStatus::Committed => {
                    self.secured = self.secured.saturating_add(value.unwrap_or_default());
                    self.ledger.gap_at_most |= value.is_none();
                }
                FundingStatus::Pledged | FundingStatus::Sought => self.ledger.gap_at_most |= value.is_none(),
                FundingStatus::Refused => {}
            }
        }
    }

    fn add_lines(&mut self, lines: &[Funding], rates: &Rates<'_>) {
        for line in lines {
            self.add_line(line, rates);
        }
    }

    fn add_line(&mut self, line: &Funding, rates: &Rates<'_>) {
        let ledger = &mut self.ledger;
        let status = line.status.value;
        let valued = line.amount.as_ref().map(|amount| value_of(line, amount, rates));
        if let Some(Valued::Apart(currency, value)) = valued {
            ledger.other_currencies.entry(currency.clone()).or_default().of_mut(status).add(Some(value));
            return;
        }
        ledger.converted |= matches!(valued, Some(Valued::Converted(_)));
        let value = valued.and_then(|valued| valued.own());
        ledger.all.of_mut(status).add(value);
        ledger.by_capital.entry(line.capital.value).or_default().of_mut(status).add(value);
        ledger.by_instrument.entry(line.instrument.value).or_default().of_mut(status).add(value);
        if let Some(date) = &line.date {
            let first = date.first().year();
            let last = date.last().map_or(first, jiff::civil::Date::year);
            ledger.by_year.entry(first).or_default().of_mut(status).add(value);
            ledger.years = Some(ledger.years.map_or((first, last), |(from, to)| (from.min(first), to.max(last))));
        }
    }

    fn close(mut self) -> Ledger {
        let need = &self.ledger.need;
        self.ledger.gap = (need.known > 0).then(|| need.amount.saturating_sub(self.secured).max(Decimal::ZERO));
        self.ledger
    }
}

impl Sum {
    fn add(&mut self, value: Option<Decimal>) {
        match value {
            Some(value) => {
                self.amount = self.amount.saturating_add(value);
                self.known += 1;
            }
            None => self.unknown += 1,
        }
    }
}

impl Sums {
    /// Returns the sum of a status.
    pub fn of(&self, status: FundingStatus) -> &Sum {
        match status {
            FundingStatus::Sought => &self.sought,
            FundingStatus::Pledged => &self.pledged,
            FundingStatus::Committed => &self.committed,
            FundingStatus::Disbursed => &self.disbursed,
            FundingStatus::Refused => &self.refused,
        }
    }

    /// Returns what is committed and disbursed together.
    pub fn secured(&self) -> Decimal {
        self.committed.amount.saturating_add(self.disbursed.amount)
    }

    fn of_mut(&mut self, status: FundingStatus) -> &mut Sum {
        match status {
            FundingStatus::Sought => &mut self.sought,
            FundingStatus::Pledged => &mut self.pledged,
            FundingStatus::Committed => &mut self.committed,
            FundingStatus::Disbursed => &mut self.disbursed,
            FundingStatus::Refused => &mut self.refused,
        }
    }
}

/// Values the amount of a line on the line's date.
fn value_of<'a>(line: &Funding, amount: &'a crate::model::Amount, rates: &Rates<'_>) -> Valued<'a> {
    rates.value(amount, line.date.as_ref().map(|date| date.value))
}
