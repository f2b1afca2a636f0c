//! Numbers, shares and money as a language writes them.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy::MidpointAwayFromZero;

use super::phrases::float;
use super::{Arg, Language};
use crate::model::{Currency, Figure};

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

    /// Joins a written number and a unit: a percent sign stands close, `m³` and words stand apart.
    pub fn with_unit(&self, number: &str, unit: &str) -> String {
        match unit {
            "" | "1" => number.to_owned(),
            "%" => self.say_with("percent", &[("number", number.into())]),
            unit if unit.starts_with("% ") => format!("{} {}", self.with_unit(number, "%"), &unit[2..]),
            // A minus of Arabic numbers reads from left to right, and would draw the unit along.
            unit if number.contains('\u{200e}') => format!("{number}\u{200f}\u{a0}{unit}"),
            unit => format!("{number}\u{a0}{unit}"),
        }
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
