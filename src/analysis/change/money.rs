//! What changed in money: which line is which, and what became of it.

use super::told::Told;
use super::{ChangeKind, ChangeValue};
use crate::model::{Funding, FundingSource, Kind, RecordId};

/// Compares lines of funding. A line has no id, so each is paired with the one that is most like it: with all that is known of it the
/// same, then all but its status, then all but its amount, then the same giver and means alone.
pub(super) fn funding(before: &[Funding], after: &[Funding], told: &mut Told) {
    let mut was: Vec<&Funding> = before.iter().collect();
    let mut is: Vec<&Funding> = after.iter().collect();
    let rules: [fn(&Funding, &Funding) -> bool; 4] = [
        |a, b| same_giver(a, b) && amount(a) == amount(b) && a.status.value == b.status.value,
        |a, b| same_giver(a, b) && amount(a) == amount(b),
        |a, b| same_giver(a, b) && a.status.value == b.status.value,
        same_giver,
    ];
    for alike in rules {
        is.retain(|new| {
            let Some(at) = was.iter().position(|old| alike(old, new)) else { return true };
            pair(was.remove(at), new, told);
            false
        });
    }
    for new in is {
        told.tell(
            "funding",
            ChangeKind::MoneyAdded,
            [("amount", amount(new)), ("source", giver(new)), ("status", Some(status(new)))],
        );
    }
    for old in was {
        let values = [("amount", amount(old)), ("source", giver(old)), ("status", Some(status(old)))];
        told.tell("funding", ChangeKind::MoneyWithdrawn, values);
    }
}

fn pair(old: &Funding, new: &Funding, told: &mut Told) {
    if old.status.value != new.status.value {
        let values =
            [("amount", amount(new)), ("source", giver(new)), ("from", Some(status(old))), ("to", Some(status(new)))];
        told.tell("funding", ChangeKind::MoneyStatus, values);
    }
    if amount(old) != amount(new) {
        let values =
            [("source", giver(new)), ("from", amount(old)), ("to", amount(new)), ("status", Some(status(new)))];
        told.tell("funding", ChangeKind::MoneyAmount, values);
    }
}

fn same_giver(a: &Funding, b: &Funding) -> bool {
    giver(a) == giver(b) && a.instrument.value == b.instrument.value && a.capital.value == b.capital.value
}

fn status(line: &Funding) -> ChangeValue {
    ChangeValue::word("funding-", line.status.value)
}

fn amount(line: &Funding) -> Option<ChangeValue> {
    line.amount.as_ref().map(|amount| ChangeValue::money(amount.value.value, amount.currency.as_ref()))
}

fn giver(line: &Funding) -> Option<ChangeValue> {
    match &line.from {
        Some(FundingSource::Actor(actor)) => {
            Some(ChangeValue::Record(RecordId { kind: Kind::Actor, id: actor.id.clone() }))
        }
        Some(FundingSource::Name(name)) => Some(ChangeValue::Name(name.clone())),
        None => None,
    }
}
