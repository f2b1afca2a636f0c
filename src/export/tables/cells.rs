//! How values stand in cells.

use rust_decimal::Decimal;

use crate::export::sheet::Form;
use crate::model::Vocabulary;

/// Writes a number; nothing when there is none.
pub(super) fn number(value: Option<Decimal>) -> String {
    value.map(|value| value.normalize().to_string()).unwrap_or_default()
}

/// Writes `yes` or `no`.
pub(super) fn flag(holds: bool) -> String {
    if holds { "yes" } else { "no" }.to_owned()
}

/// Describes a column that holds one word of a vocabulary.
pub(super) const fn word_of<V: Vocabulary>() -> Form {
    Form::Word(|| V::ALL.iter().map(|value| value.as_str()).collect())
}
