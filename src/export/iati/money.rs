//! The money of an activity: what it is to cost, by year, and what came in or was promised.

use super::activity::source;
use super::dates::Dates;
use super::{Publisher, codes, iso};
use crate::analysis::spread;
use crate::export::xml::Xml;
use crate::graph::FunderLink;
use crate::model::{Action, Amount, Funding, FundingStatus};
use jiff::civil;
use rust_decimal::Decimal;

/// Writes the cost of an action as an indicative budget, spread evenly over its years as everywhere in the portfolio: no budget may
/// be longer than a year. Without both ends nobody can say of which years it is.
pub(super) fn budgets(publisher: &Publisher<'_>, xml: &mut Xml, action: &Action) {
    let Some(cost) = &action.cost else { return };
    let last = action.ends.as_ref().and_then(|ends| ends.value.last());
    let (Some(starts), Some(last)) =
        (&action.starts, last.filter(|last| action.starts.as_ref().is_some_and(|it| it.value.first() <= *last)))
    else {
        return xml.comment(&publisher.say("iati-cost-undated"));
    };
    let first = starts.value.first();
    let Some(currency) = currency(publisher, &cost.value) else {
        return xml.comment(&publisher.say("iati-no-currency"));
    };
    for (year, amount) in spread(cost.value.value, first, Some(last)) {
        let from = first.max(civil::date(year, 1, 1));
        let to = last.min(civil::date(year, 12, 31));
        xml.within("budget", &[("type", "1"), ("status", "1")], |xml| {
            xml.empty("period-start", &[("iso-date", &iso(from))]);
            xml.empty("period-end", &[("iso-date", &iso(to))]);
            value(xml, amount, (&currency, from));
        });
    }
}

/// Writes each line of money that came in or is promised. What is only asked for, or was refused, is no transaction.
pub(super) fn transactions(
    publisher: &Publisher<'_>,
    xml: &mut Xml,
    (lines, links): (&[Funding], &[FunderLink]),
    dates: Dates,
) {
    for (line, link) in lines.iter().zip(links) {
        let kind = match line.status.value {
            FundingStatus::Disbursed => "1",
            FundingStatus::Committed => "11",
            FundingStatus::Pledged => "13",
            FundingStatus::Sought | FundingStatus::Refused => continue,
        };
        let Some(amount) = &line.amount else {
            xml.comment(&publisher.say("iati-no-amount"));
            continue;
        };
        let Some(currency) = currency(publisher, &amount.value) else {
            xml.comment(&publisher.say("iati-no-currency"));
            continue;
        };
        let own = match dates {
            Dates::Own(start, end) => start.or(end),
            Dates::Within(date) => Some(date),
            Dates::DueFor(_) => None,
        };
        let written = line.date.as_ref().map(|date| date.value);
        let Some(date) = written.or(own) else {
            xml.comment(&publisher.say("iati-no-date"));
            continue;
        };
        // What happened did so by today.
        let day = date.first().min(publisher.as_of());
        let mut remarks: Vec<String> = Vec::new();
        if written.is_none() {
            remarks.push(publisher.say("iati-money-undated"));
        } else if date.last() != Some(day) {
            remarks.push(publisher.afar.scene.date(date));
        }
        remarks.extend([&line.conditions, &line.note].into_iter().flatten().cloned());
        for dispute in &line.disputed {
            let versions: Vec<&str> = dispute.versions.iter().map(|version| version.value.as_str()).collect();
            xml.comment(&format!("{}: {}", dispute.about, versions.join(" | ")));
        }
        xml.within("transaction", &[], |xml| {
            xml.empty("transaction-type", &[("code", kind)]);
            xml.empty("transaction-date", &[("iso-date", &iso(day))]);
            value(xml, amount.value.value, (&currency, day));
            if !remarks.is_empty() {
                xml.within("description", &[], |xml| xml.text("narrative", &[], &remarks.join(" · ")));
            }
            if let Some(who) = source(line, *link) {
                publisher.organisation(xml, ("provider-org", None), &who);
            }
            if let Some(via) = link.via {
                publisher.organisation(xml, ("receiver-org", None), &super::Who::Actor(via));
            }
            if let Some(finance) = codes::finance(line.instrument.value) {
                xml.empty("finance-type", &[("code", finance)]);
            }
        });
    }
}

/// Returns the code of an amount's currency; none when nobody names one that has a code.
fn currency(publisher: &Publisher<'_>, amount: &Amount) -> Option<String> {
    let named = amount.currency.as_ref().or(publisher.settings().currency.as_ref())?;
    codes::is_currency(named.as_str()).then(|| named.to_string())
}

fn value(xml: &mut Xml, amount: Decimal, (currency, day): (&str, civil::Date)) {
    xml.text("value", &[("currency", currency), ("value-date", &iso(day))], &amount.normalize().to_string());
}
