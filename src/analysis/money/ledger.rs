//! Ledgers: of each action, of each mission, of everything.
//!
//! Owns the sums. Must not know which sums are too small: that is the gaps' to say.

use rust_decimal::Decimal;

use super::{Ledger, PortfolioMoney, Rates, Sum, Sums, Valued, YearMoney, asks, is_secured, sources_of_all, years};
use crate::graph::{Key, PerRecord, Portfolio};
use crate::model::{Action, Funding, FundingStatus, Mission, MissionStatus, Stage, Vocabulary};

/// Computes the ledger of each action, and of everything with each line once.
pub(in crate::analysis) fn of_portfolio(portfolio: &Portfolio, rates: &Rates<'_>) -> PortfolioMoney {
    let mut all = Tally { leaves_failed: true, ..Tally::default() };
    for (_, entry) in portfolio.missions.iter() {
        all.add_mission(&entry.record, rates);
    }
    for (_, entry) in portfolio.actions.iter() {
        all.add_action(&entry.record, rates);
    }
    let actions = PerRecord::from_fn(&portfolio.actions, |key| {
        let mut tally = Tally::default();
        tally.add_action(&portfolio.actions[key].record, rates);
        tally.close()
    });
    let asks = asks::asks(portfolio, &actions, rates);
    PortfolioMoney { actions, all: all.close(), sources: sources_of_all(portfolio, rates), asks }
}

/// Computes the ledger of a mission: of the mission as a whole, and of the actions that serve it.
pub(in crate::analysis) fn of_mission(portfolio: &Portfolio, mission: Key<Mission>, rates: &Rates<'_>) -> Ledger {
    let mut tally = Tally { leaves_failed: true, ..Tally::default() };
    tally.add_mission(&portfolio.missions[mission].record, rates);
    for &action in &portfolio.links.missions[mission].actions {
        tally.add_action(&portfolio.actions[action].record, rates);
    }
    tally.close()
}

/// A ledger in the making.
#[derive(Default)]
struct Tally {
    /// Whether what was asked for and never came is left out: lines `sought` of what is over.
    leaves_failed: bool,
    ledger: Ledger,
    /// What each live action with a cost lacks beside what is secured, summed.
    gap: Decimal,
    /// The same beside what is pledged and asked for too.
    unasked: Decimal,
    /// What is pledged and asked for missions as a whole.
    asked_at_large: Decimal,
}

impl Tally {
    fn add_mission(&mut self, mission: &Mission, rates: &Rates<'_>) {
        let over = mission.status.value != MissionStatus::Active;
        for line in &mission.funding {
            if self.leaves(line, over) {
                continue;
            }
            self.add_line(line, rates, false);
            if matches!(line.status.value, FundingStatus::Pledged | FundingStatus::Sought) {
                let value = line.amount.as_ref().and_then(|amount| value_of(line, amount, rates).own());
                self.asked_at_large = self.asked_at_large.saturating_add(value.unwrap_or_default());
            }
        }
    }

    fn add_action(&mut self, action: &Action, rates: &Rates<'_>) {
        let cost = self.add_need(action, rates);
        let over = matches!(action.stage.value, Stage::Completed | Stage::Stopped);
        for line in &action.funding {
            if self.leaves(line, over) {
                continue;
            }
            self.add_line(line, rates, cost.is_some());
        }
        let Some(cost) = cost else { return };
        let (mut secured, mut asked) = (Decimal::ZERO, Decimal::ZERO);
        for line in &action.funding {
            let value = line.amount.as_ref().and_then(|amount| value_of(line, amount, rates).own());
            let sum = match line.status.value {
                FundingStatus::Disbursed | FundingStatus::Committed => &mut secured,
                FundingStatus::Pledged | FundingStatus::Sought => &mut asked,
                FundingStatus::Refused => continue,
            };
            *sum = sum.saturating_add(value.unwrap_or_default());
            self.ledger.gap_at_most |= value.is_none();
        }
        let gap = cost.saturating_sub(secured).max(Decimal::ZERO);
        self.gap = self.gap.saturating_add(gap);
        self.unasked = self.unasked.saturating_add(gap.saturating_sub(asked).max(Decimal::ZERO));
    }

    /// Says whether a line is left out; `over` says that what it is for is.
    fn leaves(&self, line: &Funding, over: bool) -> bool {
        self.leaves_failed && over && line.status.value == FundingStatus::Sought
    }

    /// Adds the cost of a live action to the need, and returns it in the ledger's currency.
    fn add_need(&mut self, action: &Action, rates: &Rates<'_>) -> Option<Decimal> {
        if !action.stage.is_live() {
            return None;
        }
        let need = &mut self.ledger.need;
        let Some(cost) = &action.cost else {
            need.unknown += 1;
            return None;
        };
        // A cost is of the money of its start.
        let start = action.starts.as_ref().map(|starts| starts.value);
        let valued = rates.value(cost, start);
        self.ledger.converted |= matches!(valued, Valued::Converted(_));
        let value = match valued {
            Valued::Own(value) | Valued::Converted(value) => value,
            Valued::Apart(currency, value) => {
                let apart = need.other_currencies.entry(currency.clone()).or_default();
                *apart = apart.saturating_add(value);
                return None;
            }
        };
        need.amount = need.amount.saturating_add(value);
        need.known += 1;
        let end = action.ends.as_ref().and_then(|ends| ends.last());
        match start {
            Some(start) => {
                for (year, part) in years::spread(value, start.first(), end) {
                    let year = self.ledger.by_year.entry(year).or_default();
                    year.need = year.need.saturating_add(part);
                }
            }
            None => self.ledger.undated.need = self.ledger.undated.need.saturating_add(value),
        }
        Some(value)
    }

    fn add_line(&mut self, line: &Funding, rates: &Rates<'_>, of_need: bool) {
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
        if of_need {
            ledger.of_need.entry(line.capital.value).or_default().of_mut(status).add(value);
        }
        ledger.by_instrument.entry(line.instrument.value).or_default().of_mut(status).add(value);
        let Some(date) = &line.date else {
            ledger.undated.add(line, value, of_need);
            return;
        };
        let (first, last) = (date.first().year(), date.last().unwrap_or(date.first()).year());
        ledger.years = Some(ledger.years.map_or((first, last), |(from, to)| (from.min(first), to.max(last))));
        for (year, part) in years::over(value.unwrap_or_default(), date.value) {
            ledger.by_year.entry(year).or_default().add(line, value.map(|_| part), of_need);
        }
    }

    fn close(mut self) -> Ledger {
        let known = self.ledger.need.known > 0;
        self.ledger.gap = known.then_some(self.gap);
        self.ledger.unasked = known.then(|| self.unasked.saturating_sub(self.asked_at_large).max(Decimal::ZERO));
        self.ledger
    }
}

impl YearMoney {
    /// Adds the part of a line that is of the year; `of_need` says that it is of an action whose cost is in the need.
    fn add(&mut self, line: &Funding, part: Option<Decimal>, of_need: bool) {
        let status = line.status.value;
        self.all.of_mut(status).add(part);
        self.by_capital.entry(line.capital.value).or_default().of_mut(status).add(part);
        if of_need && is_secured(line) {
            self.secured_of_need = self.secured_of_need.saturating_add(part.unwrap_or_default());
        }
    }
}

impl Sum {
    /// Adds an amount, or a line without one.
    pub(super) fn add(&mut self, value: Option<Decimal>) {
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

    /// Adds the sums of others, status by status.
    pub fn include(&mut self, others: &Self) {
        for status in FundingStatus::ALL {
            let (sum, other) = (self.of_mut(*status), others.of(*status));
            sum.amount = sum.amount.saturating_add(other.amount);
            sum.known += other.known;
            sum.unknown += other.unknown;
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
