//! What templates can call: phrases and numbers in the site's language, and the last look at an address.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rust_decimal::Decimal;
use tera::{Kwargs, Number, State, StringInput, Tera, TeraResult, Value};

use super::address;
use super::escape::escaped;
use crate::language::{Arg, Language};
use crate::theme::{Theme, fingerprinted};

/// The functions and filters beside those of Tera.
pub(super) const FUNCTIONS: [&str; 3] = ["asset", "has_asset", "t"];
/// The filters beside those of Tera.
pub(super) const FILTERS: [&str; 2] = ["address", "number"];

/// Makes them known to the templates.
pub(super) fn register(tera: &mut Tera, language: &Arc<Language>, theme: &Theme) {
    let addresses = asset_addresses(theme);
    let paths: BTreeSet<String> = addresses.keys().cloned().collect();
    tera.register_function("has_asset", move |args: Kwargs, _: &State| -> TeraResult<bool> {
        let path: &str = args.must_get("f")?;
        Ok(paths.contains(path))
    });
    tera.register_function("asset", move |args: Kwargs, _: &State| asset(&addresses, &args));
    let of_phrases = Arc::clone(language);
    tera.register_function("t", move |args: Kwargs, _: &State| phrase(&of_phrases, &args));
    let of_numbers = Arc::clone(language);
    tera.register_filter("number", move |value: Value, _: Kwargs, _: &State| number(&of_numbers, &value));
    tera.register_filter("address", |address: StringInput, _: Kwargs, _: &State| {
        let is_allowed = address::is_allowed(address.as_str());
        if is_allowed { address.into_value() } else { Value::from("#") }
    });
}

/// Lists the addresses of the theme's files and of the colours of code, by their paths.
fn asset_addresses(theme: &Theme) -> BTreeMap<String, String> {
    let (path, text) = super::code_style();
    let own = theme.assets().map(|(path, bytes)| (path.to_owned(), fingerprinted(path, bytes)));
    own.chain([(path.to_owned(), fingerprinted(path, text.as_bytes()))]).collect()
}

/// Gives the address of a file of the theme from the site's root: `asset(f="style.css")`.
fn asset(addresses: &BTreeMap<String, String>, args: &Kwargs) -> TeraResult<String> {
    let path: &str = args.must_get("f")?;
    addresses.get(path).cloned().ok_or_else(|| {
        let known =
            addresses.keys().map(String::as_str).max_by(|a, b| closeness(path, a).total_cmp(&closeness(path, b)));
        let known = known.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default();
        tera::Error::message(format!("the theme has no file assets/{path}{known}"))
    })
}

fn closeness(one: &str, other: &str) -> f64 {
    strsim::jaro_winkler(one, other)
}

/// Says a phrase: `t(k="next-milestone", title=milestone.title)`. A whole number called `count` or `n` chooses the plural, and gives
/// `number`, the count in words of the language. With a safe string among the values the phrase is safe, the other values escaped.
fn phrase(language: &Language, args: &Kwargs) -> TeraResult<Value> {
    let name: &str = args.must_get("k")?;
    let is_safe = args.iter().any(|(_, value)| value.is_safe());
    let mut values: Vec<(&str, Arg)> = Vec::new();
    let mut count = None;
    for (key, value) in args.iter() {
        let Some(key) = key.as_str().filter(|&key| key != "k") else { continue };
        if let Some(number) = whole(value) {
            if matches!(key, "count" | "n") {
                count = Some(number);
            }
            values.push((key, Arg::Count(number)));
        } else if let Some(text) = value.as_str() {
            let escape = is_safe && !value.is_safe();
            values.push((key, Arg::Text(if escape { escaped(text) } else { text.to_owned() })));
        } else {
            values.push((key, Arg::Text(value.to_string())));
        }
    }
    if let Some(count) = count {
        let given = |name: &str, values: &[(&str, Arg)]| values.iter().any(|(key, _)| *key == name);
        if !given("count", &values) {
            values.push(("count", Arg::Count(count)));
        }
        if !given("number", &values) {
            values.push(("number", Arg::Text(language.integer(count))));
        }
    }
    let said = language.say_with(name, &values);
    Ok(if is_safe { Value::safe_string(&said) } else { Value::from(said) })
}

/// Writes a number as the language does.
fn number(language: &Language, value: &Value) -> TeraResult<String> {
    let written = value.to_string();
    match written.parse::<Decimal>() {
        Ok(number) if value.is_number() => Ok(language.decimal(number)),
        _ => Err(tera::Error::message(format!("`{written}` is not a number"))),
    }
}

fn whole(value: &Value) -> Option<usize> {
    value.as_number().filter(Number::is_integer)?.as_integer()?.try_into().ok()
}
