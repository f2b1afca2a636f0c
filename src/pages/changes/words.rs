//! A change as a sentence.
//!
//! Owns which phrase says it and how each value is worded. Must not know pages, so that the command line says changes in the same words.

use crate::analysis::change::{About, Change, ChangeKind, ChangeValue};
use crate::graph::{Portfolio, RecordKey};
use crate::language::{Arg, Language};
use crate::model::{Currency, Figure, FundingSource, Kind, RecordId, Vocabulary};
use crate::pages::parts::gap_word;

/// Who hears of the changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Everybody, on a site: people and bodies that the portfolio no longer names are not named.
    Everybody,
    /// Who has the files before them anyway.
    Keepers,
}

/// What sentences are made from.
#[derive(Clone, Copy)]
pub(crate) struct Teller<'a> {
    pub(crate) language: &'a Language,
    /// The portfolio as it is now.
    pub(crate) now: &'a Portfolio,
    /// The portfolio as it was, for the names of what is gone.
    pub(crate) before: Option<&'a Portfolio>,
    pub(crate) audience: Audience,
}

/// Values that a phrase may do without: it chooses other words where they are `none`.
const OPTIONAL: [&str; 5] = ["date", "source", "stage", "required", "what"];

impl Teller<'_> {
    /// Says a change in a sentence, without the record that it is about.
    pub(crate) fn sentence(&self, change: &Change) -> String {
        let mut args: Vec<(&str, Arg)> = Vec::new();
        for (name, value) in &change.values {
            if let Some(word) = self.value(change, name, value) {
                args.push((name, word));
            }
        }
        let has = |args: &[(&str, Arg)], name: &str| args.iter().any(|(known, _)| *known == name);
        for name in OPTIONAL.into_iter().filter(|name| !has(&args, name)).collect::<Vec<_>>() {
            args.push((name, "none".into()));
        }
        let lacking = [
            ("from", "not-given"),
            ("to", "not-given"),
            ("value", "not-given"),
            ("amount", "change-no-amount"),
            ("actor", "nobody-yet"),
        ];
        for (name, phrase) in lacking.into_iter().filter(|(name, _)| !has(&args, name)).collect::<Vec<_>>() {
            args.push((name, self.language.say(phrase).into()));
        }
        if let Some(ChangeValue::Word(_, rule)) = change.values.get("rule") {
            args.push(("gap", self.gap(change, rule).into()));
        }
        self.language.say_with(&self.phrase(change), &args)
    }

    /// Names what a change is about; none where it must not be named.
    pub(crate) fn subject(&self, change: &Change) -> Option<String> {
        match &change.about {
            About::Record(record) => self.name(record, &change.title),
            About::Portfolio => Some(self.language.say("change-of-portfolio")),
            About::Front => Some(self.language.say("nav-home")),
            About::Settings => Some(self.language.say("change-of-settings")),
            About::Files => Some(self.language.say("change-of-files")),
        }
    }

    /// Names a record by its title, now or before; an actor that is gone is named to those alone who keep the files.
    fn name(&self, record: &RecordId, known: &str) -> Option<String> {
        let title = |portfolio: &Portfolio| {
            portfolio.find(record).map(|key| portfolio.metadata(key).title.value.clone()).filter(|it| !it.is_empty())
        };
        title(self.now).or_else(|| {
            let named = self.before.and_then(title);
            let known = || if known.is_empty() { record.id.to_string() } else { known.to_owned() };
            match self.audience {
                Audience::Everybody if record.kind == Kind::Actor => None,
                Audience::Everybody | Audience::Keepers => Some(named.unwrap_or_else(known)),
            }
        })
    }

    fn phrase(&self, change: &Change) -> String {
        let of_actor = change.record().is_some_and(|record| record.kind == Kind::Actor);
        let hidden = self.audience == Audience::Everybody && of_actor;
        match change.kind {
            // What an actor was called before is left behind with the name.
            ChangeKind::Retitled | ChangeKind::Renamed if hidden => "change-retitled-actor".to_owned(),
            kind => format!("change-{}", kind.as_str()),
        }
    }

    /// Says a gap in the sentence of its rule.
    fn gap(&self, change: &Change, rule: &str) -> String {
        let currency = self.currency();
        let args: Vec<(&str, Arg)> = (change.values.iter())
            .filter_map(|(name, value)| match value {
                ChangeValue::Gap(arg) => {
                    let name = name.strip_prefix("gap-").unwrap_or(name);
                    Some((name, gap_word(self.language, &currency, name, arg)))
                }
                _ => None,
            })
            .collect();
        self.language.say_with(&format!("gap-{rule}"), &args)
    }

    fn value(&self, change: &Change, name: &str, value: &ChangeValue) -> Option<Arg> {
        let language = self.language;
        Some(match value {
            ChangeValue::Text(text) => text.clone().into(),
            ChangeValue::Name(giver) if self.audience == Audience::Everybody && !self.gives(change, giver) => {
                return None;
            }
            ChangeValue::Name(giver) => giver.clone().into(),
            ChangeValue::Word(phrase, word) => language.say(&format!("{phrase}{word}")).into(),
            ChangeValue::Count(count) => (*count).into(),
            ChangeValue::Date(date) => language.date(*date).into(),
            ChangeValue::Figure(figure) => language.figure(*figure, &self.unit(change)).into(),
            ChangeValue::Range(ends) => self.range(*ends, &self.unit(change)).into(),
            ChangeValue::Money(amount, currency) => {
                let currency = currency.as_deref().and_then(Currency::new).unwrap_or_else(|| self.currency());
                language.money(*amount, &currency).into()
            }
            ChangeValue::Percent(percent) => language.percent(f64::from(*percent) / 100.0).into(),
            ChangeValue::Record(record) if name == "old" => record.to_string().into(),
            ChangeValue::Record(record) => {
                self.name(record, "").unwrap_or_else(|| language.say("change-somebody-gone")).into()
            }
            ChangeValue::Gap(_) => return None,
        })
    }

    /// Says whether somebody who is no record still gives money to what changed.
    fn gives(&self, change: &Change, giver: &str) -> bool {
        let lines = match change.record().and_then(|record| self.now.find(record)) {
            Some(RecordKey::Action(key)) => &self.now.actions[key].record.funding,
            Some(RecordKey::Mission(key)) => &self.now.missions[key].record.funding,
            _ => return false,
        };
        lines.iter().any(|line| matches!(&line.from, Some(FundingSource::Name(name)) if name == giver))
    }

    /// Returns the unit of the outcome that changed.
    fn unit(&self, change: &Change) -> String {
        let unit = |portfolio: &Portfolio| match change.record().and_then(|record| portfolio.find(record)) {
            Some(RecordKey::Outcome(key)) => Some(portfolio.outcomes[key].record.unit.clone()),
            _ => None,
        };
        unit(self.now).or_else(|| self.before.and_then(unit)).unwrap_or_default()
    }

    fn range(&self, ends: (Option<Figure>, Option<Figure>), unit: &str) -> String {
        let language = self.language;
        match ends {
            (Some(low), Some(high)) => {
                let number = format!("{}–{}", language.decimal(low.value), language.decimal(high.value));
                language.with_unit(&number, unit)
            }
            (Some(low), None) => language.say_with("at-least", &[("what", language.figure(low, unit).into())]),
            (None, Some(high)) => language.say_with("at-most", &[("what", language.figure(high, unit).into())]),
            (None, None) => language.say("not-given"),
        }
    }

    fn currency(&self) -> Currency {
        let unknown = || Currency::new("XXX").expect("three capitals");
        self.now.settings.currency.clone().unwrap_or_else(unknown)
    }
}
