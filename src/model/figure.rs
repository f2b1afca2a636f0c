//! Numbers that say whether they are exact.

use rust_decimal::Decimal;

/// A measured or wanted number; `~` says that it is about so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Figure {
    /// The number.
    pub value: Decimal,
    /// Whether it was written with `~`.
    pub approximate: bool,
}

impl Figure {
    /// Reads a number such as `12`, `-4.4` or `60~`.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, approximate) = text.strip_suffix('~').map_or((text, false), |rest| (rest, true));
        Some(Self { value: decimal(number.trim_end())?, approximate })
    }

    /// Makes an exact number.
    pub fn exact(value: impl Into<Decimal>) -> Self {
        Self { value: value.into(), approximate: false }
    }
}

/// Reads a decimal number: digits with at most one point, and a sign; no exponent, no separators of thousands.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let plain = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain.then(|| text.parse().ok()).flatten()
}
