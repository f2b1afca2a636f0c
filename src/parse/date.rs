//! Dates and durations, and what people write instead of them.

use super::diagnostics;
use super::reader::Reader;
use super::scalar::scalar;
use super::yaml::Node;
use crate::model::{Date, Every};
use crate::source::{Span, Spanned};

/// Longer texts are not meant as dates.
const LONGEST_DATE: usize = 80;

/// The first letters of the months in the languages that share them: English, Danish, German, Dutch, Swedish, Norwegian.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar", "mär", "maa", "mrt"],
    &["apr"],
    &["may", "maj", "mai", "mei"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez", "des"],
];

/// Reads a date.
pub(super) fn date(reader: &Reader, node: &Node) -> Option<Date> {
    let text = scalar(reader, node, "a date", "2027-05")?;
    parsed(reader, text, node.span)
}

/// Reads a date where `yes` or `no` could stand too.
pub(super) fn date_or_yes(reader: &Reader, node: &Node) -> Option<Date> {
    let text = scalar(reader, node, "a date, yes or no", "2027-05")?;
    told(reader, text, node.span, |advice| format!("write `yes` or `no`, or the day: {advice}"))
}

/// Takes a text as a date, or tells that it is none.
pub(super) fn parsed(reader: &Reader, text: &str, span: Span) -> Option<Date> {
    told(reader, text, span, |advice| advice)
}

fn told(reader: &Reader, text: &str, span: Span, in_words: impl Fn(String) -> String) -> Option<Date> {
    let found = Date::parse(text);
    if found.is_none() {
        let meant = meant(text);
        let advice = in_words(if meant.is_some() { FORMS.to_owned() } else { advice(text) });
        reader.tell(diagnostics::wrong_date(span, text, meant.as_deref(), &advice));
    }
    found
}

/// Reads a duration such as `P1Y`.
pub(super) fn every(reader: &Reader, node: &Node) -> Option<Every> {
    let text = scalar(reader, node, "a duration", "P1Y")?;
    let found = Every::parse(text);
    if found.is_none() {
        reader.tell(diagnostics::wrong_duration(node.span, text, meant_duration(text).as_deref()));
    }
    found
}

/// Tells when something ends before it starts.
pub(super) fn in_order(
    reader: &Reader,
    (first, start): (&str, Option<&Spanned<Date>>),
    (last, end): (&str, Option<&Spanned<Date>>),
) {
    if let (Some(start), Some(end)) = (start, end)
        && end.last().is_some_and(|last| last < start.first())
    {
        reader.tell(diagnostics::dates_reversed(end.span, last, (start.span, first)));
    }
}

/// Finds the date that a text certainly means.
fn meant(text: &str) -> Option<String> {
    if text.len() > LONGEST_DATE {
        return None;
    }
    let text = text.trim().to_lowercase();
    let found = about(&text)
        .or_else(|| decade(&text))
        .or_else(|| timestamp(&text))
        .or_else(|| interval(&text))
        .or_else(|| quarter(&text))
        .or_else(|| numbers(&text))
        .or_else(|| named_month(&text))?;
    Date::parse(&found).map(|_| found)
}

/// Reads a text that is a date, or certainly means one.
fn known(text: &str) -> Option<String> {
    let text = text.trim();
    Date::parse(text).map(|_| text.to_owned()).or_else(|| meant(text))
}

fn about(text: &str) -> Option<String> {
    let rest = ["circa ", "ca. ", "ca ", "c. ", "c.", "about ", "around ", "approx. ", "approx ", "omkring ", "~"]
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))
        .or_else(|| text.strip_suffix('?'))
        .or_else(|| text.strip_suffix(" ~"))?;
    known(rest).filter(|date| !date.contains(['~', '/'])).map(|date| format!("{date}~"))
}

fn decade(text: &str) -> Option<String> {
    let text = text.strip_prefix("the ").unwrap_or(text);
    let years = text.strip_suffix("0s").or_else(|| text.strip_suffix("0'erne")).or_else(|| text.strip_suffix("0erne"));
    let years = years.or_else(|| text.strip_suffix('x').filter(|years| years.len() == 3));
    years.map(|years| format!("{years}X"))
}

fn timestamp(text: &str) -> Option<String> {
    let (day, rest) = text.split_at_checked(10)?;
    (rest.starts_with(['t', ' ']) && rest[1..].starts_with(|c: char| c.is_ascii_digit())).then(|| day.to_owned())
}

fn interval(text: &str) -> Option<String> {
    let open_start =
        ["before ", "until ", "till ", "up to ", "..", "/"].iter().find_map(|prefix| text.strip_prefix(prefix));
    if let Some(end) = open_start {
        return known(end.trim_start_matches('/')).filter(|date| !date.contains('/')).map(|date| format!("../{date}"));
    }
    let begin = ["since ", "from "].iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
    let parts =
        [" to ", " until ", " – ", " - ", "–", "—", "..", " / "].iter().find_map(|between| begin.split_once(between));
    let years = || begin.split_once('-').filter(|(start, end)| start.len() == 4 && (end.len() == 4 || end.is_empty()));
    let short = || {
        // `2021-22` is no month, so it is a second year.
        let (start, end) = begin.split_once(['-', '/']).filter(|(start, end)| start.len() == 4 && end.len() == 2)?;
        let year: u32 = end.parse().ok().filter(|year| *year > 12)?;
        Some(format!("{start}/{}{year:02}", start.get(..2)?))
    };
    match parts.or_else(years) {
        Some((start, end)) => {
            let start = known(start)?;
            let end = end.trim().trim_start_matches('/');
            let end = if matches!(end, "" | "now" | "today" | "ongoing") { "..".to_owned() } else { known(end)? };
            Some(format!("{start}/{end}"))
        }
        None if begin.len() < text.len() => Some(format!("{}/..", known(begin)?)),
        None => short(),
    }
}

fn quarter(text: &str) -> Option<String> {
    let mut words = text.split([' ', '-', '/']).filter(|word| !word.is_empty());
    let (first, second) = (words.next()?, words.next()?);
    let (quarter, year) = if first.starts_with('q') { (first, second) } else { (second, first) };
    let number: u32 = quarter.strip_prefix('q')?.parse().ok().filter(|number| (1..=4).contains(number))?;
    Some(format!("{year}-{:02}/{year}-{:02}", number * 3 - 2, number * 3))
}

/// Dates of numbers alone, in another order or with other marks: `12.5.2027`, `2027/5/12`, `05/2027`.
fn numbers(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let values: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok().filter(|_| part.len() <= 4)).collect();
    let four = |at: usize| parts[at].len() == 4;
    match *values? {
        [year, month] if four(0) => Some(format!("{year}-{month:02}")),
        [month, year] if four(1) => Some(format!("{year}-{month:02}")),
        [year, month, day] if four(0) => Some(format!("{year}-{month:02}-{day:02}")),
        [first, second, year] if four(2) => {
            let (day, month) = match (first > 12, second > 12) {
                (true, false) => (first, second),
                (false, true) => (second, first),
                // Only dates with the day first are written with points.
                (false, false) if text.contains('.') || first == second => (first, second),
                _ => return None,
            };
            Some(format!("{year}-{month:02}-{day:02}"))
        }
        _ => None,
    }
}

/// `May 2027`, `12 May 2027`, `May 12, 2027`.
fn named_month(text: &str) -> Option<String> {
    let (mut year, mut month, mut day) = (None, None, None);
    for part in text.split([' ', ',', '.', '-', '/']).filter(|part| !part.is_empty()) {
        let digits = part.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
        match digits.parse::<u32>() {
            Ok(number) if digits.len() == 4 && year.is_none() => year = Some(number),
            Ok(number) if digits.len() <= 2 && day.is_none() => day = Some(number),
            Err(_) if month.is_none() => {
                let index = MONTHS.iter().position(|names| names.iter().any(|name| part.starts_with(name)))?;
                month = Some(index + 1);
            }
            _ => return None,
        }
    }
    let day = day.map(|day| format!("-{day:02}")).unwrap_or_default();
    Some(format!("{}-{:02}{day}", year?, month?))
}

/// Says what to write, where that is not certain.
fn advice(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    if matches!(lower.as_str(), "unknown" | "?" | "tbd" | "tba" | "n/a" | "na" | "none" | "open" | "ongoing" | "never")
    {
        return "leave the field out when nobody knows".to_owned();
    }
    let parts: Vec<&str> = lower.split(['/', '-']).collect();
    if let [first, second, year] = parts[..]
        && year.len() == 4
        && let (Ok(first), Ok(second)) = (first.parse::<u32>(), second.parse::<u32>())
        && (1..=12).contains(&first)
        && (1..=12).contains(&second)
    {
        return format!(
            "write the year first: `{year}-{second:02}-{first:02}` if the day came first, `{year}-{first:02}-{second:02}` if the month did"
        );
    }
    if let Some((start, end)) = lower.split_once('/')
        && Date::parse(start).is_some()
        && Date::parse(end).is_some()
    {
        return format!("it ends before it starts: `{end}/{start}`?");
    }
    if let [year, month, rest @ ..] = &parts[..]
        && year.len() == 4
        && let Ok(month) = month.parse::<i8>()
    {
        return match year.parse().ok().and_then(|year| jiff::civil::Date::new(year, month, 1).ok()) {
            None => "months count from 01 to 12".to_owned(),
            Some(first) if !rest.is_empty() => format!("that month has {} days", first.days_in_month()),
            Some(_) => FORMS.to_owned(),
        };
    }
    FORMS.to_owned()
}

/// The forms of a date, for hints.
const FORMS: &str =
    "write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to";

fn meant_duration(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let named = match lower.as_str() {
        "yearly" | "annual" | "annually" | "every year" | "year" => "P1Y",
        "monthly" | "every month" | "month" => "P1M",
        "quarterly" | "every quarter" | "quarter" => "P3M",
        "weekly" | "every week" | "week" => "P1W",
        "daily" | "every day" | "day" => "P1D",
        _ => "",
    };
    if !named.is_empty() {
        return Some(named.to_owned());
    }
    let digits = lower.trim_start_matches("every ").trim_start_matches('p');
    let end = digits.find(|c: char| !c.is_ascii_digit()).filter(|end| *end > 0)?;
    let unit = digits[end..].trim().chars().next().filter(|unit| "ymwd".contains(*unit))?;
    let found = format!("P{}{}", &digits[..end], unit.to_ascii_uppercase());
    Every::parse(&found).map(|_| found)
}
