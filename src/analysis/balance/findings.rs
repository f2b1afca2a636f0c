//! What is missing in the spread, or lies all on one side.
//!
//! Owns when something is said. As with the gaps about spread, a side is only told from as many live records as the rules want.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Balance, Imbalance, Trait, TraitValue, spread};
use crate::graph::{Key, Portfolio};
use crate::model::{Action, Horizon, Level, Mission, MissionStatus, Vocabulary};

pub(super) fn find(portfolio: &Portfolio, balance: &Balance) -> Vec<Imbalance> {
    if balance.live.is_empty() {
        return vec![Imbalance::NothingLive];
    }
    let sight = Sight { portfolio, balance, enough: portfolio.settings.rules.spread_minimum as usize };
    let mut found = Vec::new();
    sight.missions(&mut found);
    sight.sides(&mut found);
    sight.one_carries_most(&mut found);
    sight.silence(&mut found);
    found
}

struct Sight<'a> {
    portfolio: &'a Portfolio,
    balance: &'a Balance,
    /// How many must say something before a side is told.
    enough: usize,
}

impl Sight<'_> {
    fn active(&self) -> impl Iterator<Item = Key<Mission>> {
        let missions = self.portfolio.missions.iter();
        missions.filter(|(_, entry)| entry.record.status.value == MissionStatus::Active).map(|(key, _)| key)
    }

    fn live_of(&self, mission: Key<Mission>) -> Vec<Key<Action>> {
        let actions = self.portfolio.links.missions[mission].actions.iter().copied();
        actions.filter(|&action| self.portfolio.actions[action].record.stage.value.is_live()).collect()
    }

    /// Finds missions that hardly anything serves.
    fn missions(&self, found: &mut Vec<Imbalance>) {
        let with = |count: usize| self.active().filter(|&key| self.live_of(key).len() == count).collect::<Vec<_>>();
        found.extend(Some(with(0)).filter(|keys| !keys.is_empty()).map(Imbalance::WithoutLive));
        found.extend(Some(with(1)).filter(|keys| !keys.is_empty()).map(Imbalance::OneLive));
    }

    /// Finds horizons and risks that all share, and those that nobody takes.
    fn sides(&self, found: &mut Vec<Imbalance>) {
        for of in [Trait::Horizon, Trait::Risk] {
            if let Some(same) = self.same(None, &self.balance.live, of) {
                found.push(same);
                continue;
            }
            found.extend(self.active().filter_map(|key| self.same(Some(key), &self.live_of(key), of)));
            let said: Vec<TraitValue> = self.said(&self.balance.live, of);
            if said.len() >= self.enough {
                let nobody = values(of).into_iter().filter(|value| !said.contains(value));
                found.extend(nobody.map(|value| Imbalance::NoneOf { value, count: said.len() }));
            }
        }
    }

    fn same(&self, mission: Option<Key<Mission>>, live: &[Key<Action>], of: Trait) -> Option<Imbalance> {
        let said = self.said(live, of);
        let &value = said.first()?;
        let all = said.len() >= self.enough && said.iter().all(|other| *other == value);
        all.then(|| Imbalance::AllSame { mission, value, count: said.len(), silent: live.len() - said.len() })
    }

    fn said(&self, actions: &[Key<Action>], of: Trait) -> Vec<TraitValue> {
        let records = actions.iter().map(|&key| &self.portfolio.actions[key].record);
        match of {
            Trait::Risk => records.filter_map(|it| it.risk.as_ref()).map(|it| TraitValue::Risk(it.value)).collect(),
            Trait::Horizon => {
                records.filter_map(|it| it.horizon.as_ref()).map(|it| TraitValue::Horizon(it.value)).collect()
            }
            Trait::Impact | Trait::Money => Vec::new(),
        }
    }

    /// Finds the lead, the place and the source that more than half hangs on.
    fn one_carries_most(&self, found: &mut Vec<Imbalance>) {
        let (portfolio, live) = (self.portfolio, &self.balance.live);
        let led = live.iter().filter(|&&key| !spread::leads(portfolio, key).is_empty()).count();
        if led < live.len() {
            found.push(Imbalance::WithoutLead { count: live.len() - led, live: live.len() });
        }
        let most = |live: usize, all: usize| all >= self.enough && 2 * live > all;
        let lead = self.balance.leads.iter().find(|share| share.of.is_some() && most(share.live, led));
        found
            .extend(lead.and_then(|share| Some(Imbalance::LedByOne { actor: share.of?, count: share.live, all: led })));
        let placed = live.iter().filter(|&&key| !portfolio.links.actions[key].places.is_empty()).count();
        let place = self.balance.places.iter().find(|share| share.of.is_some() && most(share.live, placed));
        let at_one = |place, count| Imbalance::AtOnePlace { place, count, all: placed };
        found.extend(place.and_then(|share| Some(at_one(share.of?, share.live))));
        found.extend(self.payer());
    }

    fn payer(&self) -> Option<Imbalance> {
        let funders = &self.balance.funders;
        let lines: usize = funders.iter().map(|funded| funded.secured.known).sum();
        let all = funders.iter().fold(Decimal::ZERO, |all, funded| all.saturating_add(funded.secured.amount));
        let most = funders.iter().find(|it| it.share.of.is_some())?;
        let share = most.secured.amount.checked_div(all)?;
        let percent = share.saturating_mul(Decimal::ONE_HUNDRED).round().to_u32()?;
        (lines >= self.enough && share > Decimal::new(5, 1))
            .then(|| Some(Imbalance::PaidByOne { payer: most.share.of.clone()?, percent }))?
    }

    /// Finds what live actions do not say.
    fn silence(&self, found: &mut Vec<Imbalance>) {
        let live = self.balance.live.len();
        for of in [Trait::Risk, Trait::Horizon, Trait::Impact, Trait::Money] {
            let is_silent = |key: &&Key<Action>| {
                let action = &self.portfolio.actions[**key].record;
                match of {
                    Trait::Risk => action.risk.is_none(),
                    Trait::Horizon => action.horizon.is_none(),
                    Trait::Impact => action.impact.is_none(),
                    Trait::Money => self.balance.stakes[**key].is_none(),
                }
            };
            match self.balance.live.iter().filter(is_silent).count() {
                0 => {}
                silent if silent == live => found.push(Imbalance::NobodySays { of, live }),
                silent => found.push(Imbalance::SomeSilent { of, silent, live }),
            }
        }
    }
}

fn values(of: Trait) -> Vec<TraitValue> {
    match of {
        Trait::Risk => Level::ALL.iter().copied().map(TraitValue::Risk).collect(),
        Trait::Horizon => Horizon::ALL.iter().copied().map(TraitValue::Horizon).collect(),
        Trait::Impact | Trait::Money => Vec::new(),
    }
}
