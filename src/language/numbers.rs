//! Numbers, shares and money as a language writes them.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy::MidpointAwayFromZero;

use super::phrases::float;
use super::{Arg, Language};
use crate::model::{Currency, Figure};

/// Begins what reads from left to right, or from right to left, and ends it (UAX #9).
const FROM_LEFT: char = '\u{2066}';
const FROM_RIGHT: char = '\u{2067}';
const ISOLATED: char = '\u{2069}';

/// Says whether a letter is of a script that reads from right to left.
pub fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}')
}

impl Language {
    /// Writes a whole number with its groups.
    pub fn integer(&self, value: usize) -> String {
        self.decimal(Decimal::from(value))
    }

    /// Writes a decimal number as precisely as it was given, with its groups and without closing zeros.
    pub fn decimal(&self, value: Decimal) -> String {
        self.forms.numbers.grouped(value, 0)
    }

    /// Writes a figure with its unit: `0.9%`, `about 60 ha`, `3,694 people`.
    pub fn figure(&self, figure: Figure, unit: &str) -> String {
        let number = self.with_unit(&self.decimal(figure.value), unit);
        if figure.approximate { self.say_with("about", &[("what", Arg::Text(number))]) } else { number }
    }

    /// Joins a written number and a unit: a percent sign stands close, `m³` and words stand apart. In a language that reads from right to
    /// left the two are isolated from what is beside them (UAX #9), in the direction of the unit.
    pub fn with_unit(&self, number: &str, unit: &str) -> String {
        let joined = match unit {
            "" | "1" => return number.to_owned(),
            "%" => self.say_with("percent", &[("number", number.into())]),
            unit if unit.starts_with("% ") => format!("{} {}", self.with_unit(number, "%"), &unit[2..]),
            unit => format!("{number}\u{a0}{unit}"),
        };
        if self.direction() == "ltr" {
            return joined;
        }
        let has = |reads: fn(char) -> bool| unit.contains(reads);
        // A span of numbers reads as its unit does; a percent sign as the page.
        let turned = has(is_right_to_left) || (!has(char::is_alphabetic) && number.contains('–'));
        format!("{}{joined}{ISOLATED}", if turned { FROM_RIGHT } else { FROM_LEFT })
    }

    /// Writes an amount of money as people say it: `DKK 200 million`, `DKK 150,000`.
    pub fn money(&self, amount: Decimal, currency: &Currency) -> String {
        let million = Decimal::from(1_000_000);
        let amount = if amount.abs() >= million {
            let millions = self.decimal((amount / million).round_dp_with_strategy(2, MidpointAwayFromZero));
            self.say_with("million", &[("number", Arg::Text(millions))])
        } else {
            self.decimal(amount.round_dp_with_strategy(2, MidpointAwayFromZero))
        };
        self.say_with("money", &[("currency", Arg::Text(currency.to_string())), ("amount", Arg::Text(amount))])
    }

    /// Writes an amount in millions for a column of figures: `200.0`, `0.15`.
    pub fn millions(&self, amount: Decimal) -> String {
        let millions = amount / Decimal::from(1_000_000);
        let places = if float(millions).abs() >= 1.0 || amount.is_zero() { 1 } else { 2 };
        self.forms.numbers.grouped(millions.round_dp_with_strategy(places, MidpointAwayFromZero), places as i16)
    }

    /// Writes a share as a whole percentage.
    pub fn percent(&self, share: f64) -> String {
        self.with_unit(&self.decimal(Decimal::from((share * 100.0).round() as i64)), "%")
    }
}
