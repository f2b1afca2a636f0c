//! Amounts of money: decimal, nominal, in a currency.

use std::fmt;
use std::sync::Arc;

use rust_decimal::Decimal;

/// A currency by its ISO 4217 code: three capital letters.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(try_from = "String")]
pub struct Currency(Arc<str>);

impl Currency {
    /// Takes a code of three capital letters.
    pub fn new(code: &str) -> Option<Self> {
        (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| Self(Arc::from(code)))
    }

    /// Returns the code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Currency {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Self::new(&code).ok_or_else(|| format!("`{code}` is no code of a currency"))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An amount as written: `4200000` is in the portfolio's currency, `40000000 EUR` in its own. Never negative.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Amount {
    /// How much.
    pub value: Decimal,
    /// In what, when it was named.
    pub currency: Option<Currency>,
}

impl Amount {
    /// Reads an amount; none when it is no plain number, negative, or followed by what is no currency.
    pub fn parse(text: &str) -> Option<Self> {
        let (number, currency) = match text.split_once(' ') {
            Some((number, code)) => (number, Some(Currency::new(code.trim())?)),
            None => (text, None),
        };
        let value = super::figure::decimal(number)?;
        (!value.is_sign_negative() || value.is_zero()).then_some(Self { value, currency })
    }
}
