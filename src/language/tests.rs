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

#[test]
fn numbers_and_dates_have_the_form_that_cldr_gives_them() {
    let check = |tag: &str, number: &str, day: &str, month: &str| {
        let language = Language::new(tag, &["date-between = { $start }–{ $end }\nuntil = bis { $date }."]).0;
        let date = |text: &str| language.date(Date::parse(text).expect("a date"));
        let decimal = "-1234567.5".parse().expect("a number");
        assert_eq!([language.decimal(decimal), date("2027-05-12"), date("2027-05")], [number, day, month], "{tag}");
        // A date that closes with a full stop closes the sentence too.
        let sentence = language.say_with("until", &[("date", date("2027-05-12").into())]);
        assert_eq!(
            sentence.replace(['\u{2068}', '\u{2069}'], ""),
            format!("bis {}.", day.trim_end_matches('.')),
            "{tag}"
        );
    };
    check("en", "−1,234,567.5", "12 May 2027", "May 2027");
    check("en-US", "−1,234,567.5", "May 12, 2027", "May 2027");
    check("da", "−1.234.567,5", "12. maj 2027", "maj 2027");
    check("de", "−1.234.567,5", "12. Mai 2027", "Mai 2027");
    check("fr", "−1\u{202f}234\u{202f}567,5", "12 mai 2027", "mai 2027");
    check("es", "−1.234.567,5", "12 de mayo de 2027", "mayo de 2027");
    check("hr", "−1.234.567,5", "12. svibnja 2027.", "svibanj 2027.");
    check("el", "−1.234.567,5", "12 Μαΐου 2027", "Μάιος 2027");
    check("uk", "−1\u{a0}234\u{a0}567,5", "12 травня 2027\u{202f}р.", "травень 2027\u{202f}р.");
    // CLDR gives Arabic as such the digits of Europe, and Egypt its own.
    check("ar", "\u{200e}−1,234,567.5", "12 مايو 2027", "مايو 2027");
    check("ar-EG", "\u{61c}−١٬٢٣٤٬٥٦٧٫٥", "١٢ مايو ٢٠٢٧", "مايو ٢٠٢٧");
    check("ar-MA", "\u{200e}−1.234.567,5", "12 ماي 2027", "ماي 2027");
    check("fi", "−1\u{a0}234\u{a0}567,5", "12. toukokuuta 2027", "toukokuu 2027");
    check("xx", "−1,234,567.5", "2027 M05 12", "2027 M05");
}

#[test]
fn counts_within_phrases_have_the_digits_of_the_language_and_choose_its_plurals() {
    let phrase = "found = { $count ->\n    [one] one\n    [few] few { $count }\n   *[other] other { $count }\n  }";
    let said = |tag: &str, count: usize| Language::new(tag, &[phrase]).0.count("found", count);
    assert_eq!([said("en", 1), said("en", 1390)], ["one", "other 1,390"]);
    assert_eq!([said("uk", 21), said("uk", 1003)], ["one", "few 1\u{a0}003"]);
    assert_eq!(
        [said("ar-EG", 1), said("ar-EG", 7), said("ar-EG", 1100)],
        ["one", "few \u{2068}٧\u{2069}", "other \u{2068}١٬١٠٠\u{2069}"]
    );
}

#[test]
fn figures_are_isolated_where_the_language_reads_from_right_to_left() {
    let said =
        |tag: &str, number: &str, unit: &str| Language::new(tag, &["percent = { $number }%"]).0.with_unit(number, unit);
    assert_eq!(said("en", "60", "ha"), "60\u{a0}ha");
    assert_eq!(said("ar", "60", "ha"), "\u{2066}60\u{a0}ha\u{2069}");
    assert_eq!(said("ar", "60", "قاربًا"), "\u{2067}60\u{a0}قاربًا\u{2069}");
    assert_eq!(said("ar", "99.6", "%"), "\u{2066}\u{2068}99.6\u{2069}%\u{2069}");
    // Who reads from right to left reads a span of numbers so too.
    assert_eq!(said("ar", "7–8", "%"), "\u{2067}\u{2068}7–8\u{2069}%\u{2069}");
}

#[test]
fn titles_stand_in_the_order_of_the_alphabet_under_its_letters() {
    let check = |tag: &str, expect: &str| {
        let language = Language::new(tag, &[]).0;
        let mut titles: Vec<&str> = expect.split(", ").map(|item| item.split_once(' ').expect("a letter").1).collect();
        let sorted: Vec<&str> = titles.clone();
        titles.reverse();
        titles.sort_by_cached_key(|title| language.sort_key(title));
        assert_eq!(titles, sorted, "{tag}");
        titles.reverse();
        titles.sort_by(|one, other| language.compare(one, other));
        assert_eq!(titles, sorted, "{tag}");
        let said: Vec<String> = titles.iter().map(|title| format!("{} {title}", language.initial(title))).collect();
        assert_eq!(said.join(", "), expect, "{tag}");
    };
    check("en", "0–9 9 boats, 0–9 10 boats, A Åben, A Æble, A “Apple”, E Élan, O Ost, O Østerby, Z Zone");
    check("da", "A Abe, O Ost, Y Yuletid, Z Zone, Æ Æble, Æ Äpple, Ø Østerby, Å Åben, Å Aabenraa");
    check("de", "A Äpfel, A Apfelbaum, S Straßen, S Strassenbahn, U Über, Z Zug");
    check("es", "L Llano, L Luz, N Nube, Ñ Ñandú, O Oca");
    check("hr", "C Cilj, Č Čamac, Ć Ćup, D Dan, Dž Džep, Đ Đak, L Luka, Lj Ljeto, N Nula, Nj Njiva, Z Zub, Ž Žito");
    check("el", "Α Άνεμος, Α Αξία, Ε Έργο, Ω Ώρα");
    check("uk", "Г Гора, Ґ Ґанок, Е Екран, Є Єдність, И Ирій, І Ішов, Ї Їжа, Й Йод, Ь Ь");
    check("ar", "0–9 9 قوارب, ا أحمد, ا البحر, ب بحر, ت تمر");
    check("fi", "V Vesi, Y Übung, Z Zoo, Å Åbo, Ä Äiti, Ö Öljy");
    check("fr", "C cote, C coté, C côte, E École, E Étude");
    check("en", "A A quarter, A Aarhus, S Samsø, S Samsø Energy, S Samsø-Aarhus, S Samsøs");
    check("sv", "U Ute, Z Zoo, Å Ås, Ä Ära, Ö Öl");
}
