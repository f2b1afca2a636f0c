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
        let text = value.abs().normalize().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::with_capacity(text.len() + 6);
        if value.is_sign_negative() && !value.is_zero() {
            out.push('\u{2212}');
        }
        let group = self.say("number-group");
        // Four digits stand together, as in a year: most languages' typography and ours.
        let grouped = whole.len() > 3;
        for (at, digit) in whole.chars().enumerate() {
            if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push_str(&group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push_str(&self.say("number-point"));
            out.push_str(fraction);
        }
        out
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
            "%" => format!("{number}{}%", self.say("percent-space").trim_matches('|')),
            unit if unit.starts_with("% ") => format!("{} {}", self.with_unit(number, "%"), &unit[2..]),
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
        let rounded = millions.round_dp_with_strategy(places, MidpointAwayFromZero);
        let text = self.decimal(rounded.trunc());
        let fraction = (rounded.fract().abs() * Decimal::from(10_u32.pow(places))).trunc().to_string();
        format!("{text}{}{fraction:0>width$}", self.say("number-point"), width = places as usize)
    }

    /// Writes a share as a whole percentage.
    pub fn percent(&self, share: f64) -> String {
        self.with_unit(&self.decimal(Decimal::from((share * 100.0).round() as i64)), "%")
    }
}
