use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::Language;
use crate::model::{Currency, Date, Figure};

fn english() -> Language {
    let (language, errors) = Language::new("en", &[include_str!("../../themes/default/strings/en.ftl")]);
    assert_eq!(errors, []);
    language
}

#[test]
fn dates_are_said_as_precisely_as_they_are_known() {
    let check = |text: &str, said: &str| {
        assert_eq!(english().date(Date::parse(text).expect("a date")), said);
    };
    check("2027", "2027");
    check("2027-05", "May 2027");
    check("2027-05-12", "12 May 2027");
    check("2005~", "about 2005");
    check("201X", "the 2010s");
    check("2013/2014", "2013–2014");
    check("2018/..", "since 2018");
    check("../1997", "until 1997");
}

#[test]
fn numbers_keep_their_precision_and_money_is_rounded_to_what_people_say() {
    let english = english();
    let decimal = |text: &str| text.parse::<Decimal>().expect("a number");
    assert_eq!(english.decimal(decimal("3694")), "3,694");
    assert_eq!(english.decimal(decimal("-4.40")), "−4.4");
    assert_eq!(english.decimal(decimal("1234567.5")), "1,234,567.5");
    assert_eq!(english.figure(Figure::parse("60~").expect("a figure"), "ha"), "about 60\u{a0}ha");
    assert_eq!(english.figure(Figure::parse("0.9").expect("a figure"), "%"), "0.9%");
    let krone = Currency::new("DKK").expect("a currency");
    assert_eq!(english.money(decimal("200000000"), &krone), "DKK\u{a0}200\u{a0}million");
    assert_eq!(english.money(decimal("3750000"), &krone), "DKK\u{a0}3.75\u{a0}million");
    assert_eq!(english.money(decimal("150000"), &krone), "DKK\u{a0}150,000");
    assert_eq!(english.millions(decimal("200000000")), "200.0");
    assert_eq!(english.millions(decimal("150000")), "0.15");
    assert_eq!(english.millions(decimal("95100000")), "95.1");
}

#[test]
fn small_counts_are_said_in_words_and_large_ones_in_figures() {
    let phrase = "count-4 = four\nfound = { $count_start } were found, { $count_words } of them here";
    let (language, _) = Language::new("en", &[include_str!("../../themes/default/strings/en.ftl"), phrase]);
    assert_eq!(language.count("found", 4), "Four were found, four of them here");
    assert_eq!(language.count("found", 3694), "3,694 were found, 3,694 of them here");
}

#[test]
fn a_missing_phrase_is_said_by_its_name_and_a_broken_one_is_told() {
    assert_eq!(english().say("no-such-phrase"), "no such phrase");
    let (language, errors) = Language::new("xx", &["good = Good\nbad = { $open\n"]);
    assert_eq!(language.say("good"), "Good");
    assert_eq!(errors.len(), 1);
}

#[test]
fn a_later_file_replaces_phrases_of_an_earlier_one() {
    let (language, _) = Language::new("en", &["a = one\nb = two", "b = zwei"]);
    assert_eq!((language.say("a").as_str(), language.say("b").as_str()), ("one", "zwei"));
}

/// Reads the placeholders of each phrase of a file, by name.
fn placeholders(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((start, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            start.clone_into(&mut name);
            assert!(found.insert(name.clone(), BTreeSet::new()).is_none(), "`{name}` is said twice");
        }
        for rest in line.split('$').skip(1) {
            let end = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-')).unwrap_or(rest.len());
            let base = rest[..end].trim_end_matches("_words").trim_end_matches("_start");
            let base = if base == "number" { "count" } else { base };
            found.entry(name.clone()).or_default().insert(base.to_owned());
        }
    }
    found
}

#[test]
fn every_language_has_the_same_phrases_with_the_same_placeholders() {
    let english = placeholders(include_str!("../../themes/default/strings/en.ftl"));
    for (tag, text) in [("da", include_str!("../../themes/default/strings/da.ftl"))] {
        let (language, errors) = Language::new(tag, &[text]);
        assert_eq!(errors, [], "{tag}");
        assert_eq!((language.say("language-of").as_str(), language.name().is_empty()), (tag, false));
        let own = placeholders(text);
        let names = |of: &BTreeMap<String, BTreeSet<String>>| of.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&own), names(&english), "{tag}");
        for (name, theirs) in &english {
            assert_eq!(&own[name], theirs, "{tag}: {name}");
        }
    }
}

#[test]
fn danish_writes_dates_numbers_and_money_in_its_own_form() {
    let (danish, _) = Language::new("da", &[include_str!("../../themes/default/strings/da.ftl")]);
    let date = |text: &str| danish.date(Date::parse(text).expect("a date"));
    assert_eq!(date("2027-05-12"), "12. maj 2027");
    assert_eq!(date("2005~"), "ca. 2005");
    assert_eq!(date("201X"), "2010’erne");
    let decimal = |text: &str| text.parse::<Decimal>().expect("a number");
    assert_eq!(danish.decimal(decimal("1234.5")), "1.234,5");
    assert_eq!(danish.with_unit("12", "%"), "12\u{a0}%");
    assert_eq!(danish.with_unit("12", "% of 1990"), "12\u{a0}% of 1990");
    let currency = |code: &str| Currency::new(code).expect("a currency");
    assert_eq!(danish.money(decimal("200000000"), &currency("DKK")), "200\u{a0}mio.\u{a0}kroner");
    assert_eq!(danish.money(decimal("250000"), &currency("EUR")), "250.000\u{a0}euro");
    assert_eq!(danish.money(decimal("1000"), &currency("SEK")), "1.000\u{a0}SEK");
    assert_eq!(danish.count("all-gaps", 1), "Den ene mangel");
    assert_eq!(danish.count("all-gaps", 2), "Alle 2 mangler");
    assert_eq!(danish.name(), "Dansk");
}
