//! Numbers and amounts of money, and what people write instead of them.

use rust_decimal::Decimal;

use super::diagnostics;
use super::reader::Reader;
use super::scalar::scalar;
use super::yaml::Node;
use crate::model::{Amount, Currency, Figure};

/// Signs of currencies that mean one currency.
const SIGNS: &[(&str, &str)] =
    &[("€", "EUR"), ("£", "GBP"), ("euros", "EUR"), ("euro", "EUR"), ("₹", "INR"), ("₺", "TRY"), ("zł", "PLN")];

/// Reads an amount of money.
pub(super) fn amount(reader: &Reader, node: &Node) -> Option<Amount> {
    let text = scalar(reader, node, "an amount", "4200000")?;
    let found = Amount::parse(text);
    if found.is_none() {
        reader.tell(diagnostics::wrong_amount(node.span, text, meant_amount(text).as_deref(), &amount_advice(text)));
    } else if is_ambiguous(text) {
        let digits = text.replace('.', "");
        let whole = text.split('.').next().unwrap_or_default();
        let advice =
            format!("write `{digits}` if the point separates thousands, or `{whole}` with at most two decimals");
        reader.tell(diagnostics::wrong_amount(node.span, text, None, &advice));
    }
    found
}

/// Says whether the point of an amount could separate thousands: `40.000` is forty to one reader, forty thousand to another.
fn is_ambiguous(text: &str) -> bool {
    let number = text.split(' ').next().unwrap_or_default();
    number.split_once('.').is_some_and(|(whole, decimals)| whole.len() <= 3 && whole != "0" && decimals.len() == 3)
}

/// Reads a number that may carry `~`.
pub(super) fn figure(reader: &Reader, node: &Node) -> Option<Figure> {
    let text = scalar(reader, node, "a number", "12.5")?;
    let found = figure_of(text);
    if let Err((meant, advice)) = &found {
        reader.tell(diagnostics::wrong_number(node.span, text, meant.as_deref(), advice));
    }
    found.ok()
}

/// Reads a number that is exact.
pub(super) fn number(reader: &Reader, node: &Node) -> Option<Decimal> {
    let found = figure(reader, node)?;
    if found.approximate {
        let text = reader.slice(node.span);
        let exact = found.value.to_string();
        reader.tell(diagnostics::wrong_number(node.span, text, Some(&exact), "this number stands without `~`"));
        return None;
    }
    Some(found.value)
}

/// Reads a currency's code.
pub(super) fn currency(reader: &Reader, node: &Node) -> Option<Currency> {
    let text = scalar(reader, node, "a currency", "EUR")?;
    let found = Currency::new(text);
    if found.is_none() {
        reader.tell(diagnostics::wrong_currency(node.span, text, code(text).as_deref()));
    }
    found
}

/// Takes a text as a number.
///
/// # Errors
///
/// Returns the number that is certainly meant, if any, and what to write.
pub(super) fn figure_of(text: &str) -> Result<Figure, (Option<String>, String)> {
    Figure::parse(text).ok_or_else(|| {
        let about =
            text.strip_prefix('~').or_else(|| text.strip_prefix("ca. ")).or_else(|| text.strip_prefix("about "));
        let meant = match about {
            Some(rest) => plain(rest.trim()).map(|number| format!("{number}~")),
            None => plain(text),
        };
        (meant, number_advice(text))
    })
}

fn code(text: &str) -> Option<String> {
    let text = text.trim();
    let sign = SIGNS.iter().find(|(sign, _)| text.eq_ignore_ascii_case(sign)).map(|(_, code)| (*code).to_owned());
    let letters = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    sign.or_else(|| letters.then(|| text.to_ascii_uppercase()))
}

/// Finds the amount that a text certainly means.
fn meant_amount(text: &str) -> Option<String> {
    let text = text.trim();
    let is_number = |c: char| c.is_ascii_digit();
    let (first, last) = (text.find(is_number)?, text.rfind(is_number)? + 1);
    let (before, after) = (text[..first].trim(), text[last..].trim());
    let mut size = "";
    let mut currency = None;
    for word in before.split_whitespace().chain(after.split_whitespace()) {
        if factor(word).is_some() && size.is_empty() {
            size = word;
        } else if let Some(code) = code(word).filter(|_| currency.is_none()) {
            currency = Some(code);
        } else {
            return None;
        }
    }
    let digits = &text[first..last];
    // Money has no third decimal, so a single comma before three digits separates thousands.
    let thousands = digits.split_once(',').is_some_and(|(_, rest)| rest.len() == 3 && !rest.contains(['.', ',']));
    let digits = if thousands && !digits.contains('.') { digits.replace(',', "") } else { digits.to_owned() };
    let number = plain(&format!("{digits} {size}"))?;
    let found = currency.map_or_else(|| number.clone(), |code| format!("{number} {code}"));
    Amount::parse(&found).map(|_| found)
}

fn amount_advice(text: &str) -> String {
    let lower = text.to_lowercase();
    if is_unknown(&lower) {
        return "leave the field out when nobody knows".to_owned();
    }
    if lower.contains("kr") || lower.contains('$') {
        return "name the currency by its code of three letters, as in `4200000 DKK`, or leave it out if it is the portfolio's".to_owned();
    }
    if lower.trim_start().starts_with('-') {
        return "an amount is never negative; what was given back or refused is told by `status`".to_owned();
    }
    if lower.contains('~') {
        return "an amount stands without `~`; say in `note` that it is about so much".to_owned();
    }
    "write digits alone, as in `4200000`, or with a currency's code, as in `40000000 EUR`".to_owned()
}

fn number_advice(text: &str) -> String {
    if is_unknown(&text.to_lowercase()) {
        return "leave it out when nobody knows".to_owned();
    }
    let number = |text: &str| plain(text.trim()).filter(|number| !number.starts_with('-'));
    let most = text.trim().strip_prefix('<').and_then(|rest| number(rest.trim_start_matches('=')));
    let least = text.trim().strip_prefix('>').and_then(|rest| number(rest.trim_start_matches('=')));
    let range = text.split_once(['-', '–']).and_then(|(low, high)| Some((number(low)?, number(high)?)));
    match (range, least, most) {
        (Some((low, high)), ..) => format!("write `low: {low}` and `high: {high}` instead"),
        (_, Some(least), _) => format!("write `low: {least}` instead, for at least so much"),
        (.., Some(most)) => format!("write `high: {most}` instead, for at most so much"),
        _ => "write digits with at most one point, as in `12.5`; the unit stands in `unit`".to_owned(),
    }
}

fn is_unknown(lower: &str) -> bool {
    matches!(lower.trim(), "unknown" | "?" | "-" | "–" | "tbd" | "n/a" | "na" | "none" | "not known" | "ukendt")
}

/// Finds the number that a text certainly means: without separators of thousands, with a point, without a unit.
fn plain(text: &str) -> Option<String> {
    let text = text.trim().replace('−', "-");
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (digits, unit) = (text[..end].replace(['\'', '_', '\u{a0}', '\u{202f}', ' '], ""), text[end..].trim());
    let digits = without_separators(&digits)?;
    let value: Decimal = crate::model::Figure::parse(&digits)?.value;
    let value = match (unit, factor(unit)) {
        ("" | "%", _) => return Some(digits),
        (_, Some(factor)) => value.checked_mul(Decimal::from(factor))?.normalize(),
        (_, None) => return None,
    };
    Some(value.to_string())
}

fn without_separators(digits: &str) -> Option<String> {
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    let groups = |mark: char| digits.split(mark).skip(1).all(|group| group.len() == 3);
    Some(match (commas, points) {
        (0, 0 | 1) => digits.to_owned(),
        (0, _) if groups('.') => digits.replace('.', ""),
        (1, 0) if !groups(',') => digits.replace(',', "."),
        (2.., 0) if groups(',') => digits.replace(',', ""),
        // Both marks: the last one is the decimal mark.
        (_, 1) if digits.rfind('.') > digits.rfind(',') => digits.replace(',', ""),
        (1, 1..) if digits.rfind(',') > digits.rfind('.') => digits.replace('.', "").replace(',', "."),
        _ => return None,
    })
}

fn factor(word: &str) -> Option<i64> {
    match word.to_lowercase().trim_end_matches('.') {
        "thousand" | "k" | "tusind" | "tsd" => Some(1_000),
        "million" | "millions" | "mio" | "mill" | "m" | "mln" | "millioner" => Some(1_000_000),
        "billion" | "bn" | "mia" | "mrd" => Some(1_000_000_000),
        _ => None,
    }
}
