use jiff::civil::date;

use super::{Amount, Date, Every, Figure, Id};

#[test]
fn dates_count_from_their_first_day_to_their_last_and_at_their_middle() {
    let check = |text: &str, first, last, middle| {
        let value = Date::parse(text).unwrap_or_else(|| panic!("{text} is a date"));
        assert_eq!((value.first(), value.last(), value.middle()), (first, last, middle), "{text}");
        assert_eq!(value.to_string(), text);
    };
    check("2027", date(2027, 1, 1), Some(date(2027, 12, 31)), date(2027, 7, 2));
    check("2027-02", date(2027, 2, 1), Some(date(2027, 2, 28)), date(2027, 2, 14));
    check("2027-05-12", date(2027, 5, 12), Some(date(2027, 5, 12)), date(2027, 5, 12));
    check("2005~", date(2005, 1, 1), Some(date(2005, 12, 31)), date(2005, 7, 2));
    check("201X", date(2010, 1, 1), Some(date(2019, 12, 31)), date(2014, 12, 31));
    check("2013/2014", date(2013, 1, 1), Some(date(2014, 12, 31)), date(2013, 12, 31));
    check("2018/..", date(2018, 1, 1), None, date(2018, 7, 2));
    check("../1997", date(1997, 1, 1), Some(date(1997, 12, 31)), date(1997, 7, 2));
}

#[test]
fn what_is_no_date_is_refused() {
    for text in
        ["", "27", "2027-13", "2027-02-30", "2027-5", "2014/2013", "../..", "May 2027", "2027-05-12T10:00", "20XX"]
    {
        assert_eq!(Date::parse(text), None, "{text}");
    }
}

#[test]
fn amounts_keep_their_currency_and_refuse_what_is_no_amount() {
    let amount = Amount::parse("40000000 EUR").expect("an amount");
    assert_eq!(amount.currency.as_ref().map(super::Currency::as_str), Some("EUR"));
    assert_eq!(Amount::parse("4200000.50").expect("an amount").value.to_string(), "4200000.50");
    for text in ["", "-5", "4,200", "4.200.000", "12 kr", "12 eur", "1e6", "~5"] {
        assert_eq!(Amount::parse(text), None, "{text}");
    }
}

#[test]
fn figures_know_about_about() {
    assert!(Figure::parse("60~").expect("a figure").approximate);
    assert_eq!(Figure::parse("-4.4").expect("a figure").value.to_string(), "-4.4");
    for text in ["", "~", "sixty", "1e5", "1,000", "."] {
        assert_eq!(Figure::parse(text), None, "{text}");
    }
}

#[test]
fn durations_are_whole_months_and_days() {
    assert_eq!(Every::parse("P1Y"), Some(Every { months: 12, days: 0 }));
    assert_eq!(Every::parse("P1Y6M"), Some(Every { months: 18, days: 0 }));
    assert_eq!(Every::parse("P2W"), Some(Every { months: 0, days: 14 }));
    for text in ["", "P", "1Y", "P0Y", "PT1H", "P6M1Y", "Py", "P1"] {
        assert_eq!(Every::parse(text), None, "{text}");
    }
}

#[test]
fn ids_are_of_any_script_and_lower_case() {
    for text in ["heat-pumps", "varmepumper-på-øen", "2030", "θέρμανση", "طاقة-الرياح", "熱"] {
        assert!(Id::new(text).is_some(), "{text}");
    }
    for text in ["", "Heat", "heat pumps", "-heat", "heat-", "heat_pumps", "a/b", "..", "a.b"] {
        assert!(Id::new(text).is_none(), "{text}");
    }
    assert!(Id::of_page("about/how-to-join").is_some());
    assert!(Id::of_page("about//join").is_none());
}
