//! The forms that a language has by CLDR: how it groups and writes numbers, names months, puts days and years, and in what order its
//! alphabet stands.
//!
//! Owns [`Forms`], which holds one formatter of each kind. Must not know phrases. The calendar is the Gregorian one in every language:
//! the dates of a portfolio are of that calendar. The digits are those that CLDR gives a language or its region by default: `ar` writes
//! 2027, `ar-EG` ٢٠٢٧. English without a region is written as in Britain: 12 May 2027.

use icu_calendar::{Date, Gregorian};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Digits;
use icu_decimal::options::GroupingStrategy;
use icu_locale_core::Locale;
use jiff::civil;
use rust_decimal::Decimal;

const CARRIED: &str = "the data of every language is compiled in, and unknown languages get that of none";

/// How numbers of a language are written.
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Self {
        let formatter =
            |groups: GroupingStrategy| DecimalFormatter::try_new(locale.into(), groups.into()).expect(CARRIED);
        Self { grouped: formatter(GroupingStrategy::Auto), plain: formatter(GroupingStrategy::Never) }
    }

    /// Writes a number with its groups, with as many decimal places at least.
    pub(super) fn grouped(&self, value: Decimal, places: i16) -> String {
        let value = value.normalize();
        let scale = i16::try_from(value.scale()).expect("decimals have 28 places at most");
        let mut digits = Digits::from(value.mantissa());
        digits.multiply_pow10(-scale);
        digits.absolute.pad_end(-places);
        // CLDR writes most languages' minus as a hyphen, which print tells from a minus.
        self.grouped.format(&digits).to_string().replace('-', "\u{2212}")
    }

    /// Writes a whole number as it is counted in a name: a year.
    pub(super) fn plain(&self, value: i64) -> String {
        self.plain.format(&Digits::from(value)).to_string().replace('-', "\u{2212}")
    }
}

/// The forms of a language.
pub(super) struct Forms {
    pub(super) numbers: Numbers,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    /// Compares whole titles.
    pub(super) order: CollatorBorrowed<'static>,
    /// Compares letters, whatever their case and accents.
    pub(super) letter: CollatorBorrowed<'static>,
}

impl Forms {
    pub(super) fn new(tag: &str) -> Self {
        let locale = locale(tag);
        let mut of_titles = CollatorOptions::default();
        of_titles.strength = Some(Strength::Tertiary);
        let mut of_letters = of_titles;
        of_letters.strength = Some(Strength::Primary);
        let mut wishes = CollatorPreferences::from(&locale);
        // Numbers in titles stand by their value: 9 before 10.
        wishes.numeric_ordering = Some(icu_collator::preferences::CollationNumericOrdering::True);
        Self {
            numbers: Numbers::new(&locale),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(CARRIED),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(CARRIED),
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).expect(CARRIED),
            order: CollatorBorrowed::try_new(wishes, of_titles).expect(CARRIED),
            letter: CollatorBorrowed::try_new(wishes, of_letters).expect(CARRIED),
        }
    }

    pub(super) fn day(&self, day: civil::Date) -> String {
        self.day.format(&gregorian(day)).to_string()
    }

    pub(super) fn month(&self, day: civil::Date) -> String {
        self.month.format(&gregorian(day)).to_string()
    }

    pub(super) fn year(&self, day: civil::Date) -> String {
        // CLDR says the era where a year has less than four digits, which only a slip of the hand has.
        if day.year() < 1000 {
            self.numbers.plain(day.year().into())
        } else {
            self.year.format(&gregorian(day)).to_string()
        }
    }
}

/// Finds what CLDR has on a tag of BCP 47; English without a region is the one of Britain.
pub(super) fn locale(tag: &str) -> Locale {
    let tag = if tag == "en" { "en-GB" } else { tag };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn gregorian(day: civil::Date) -> Date<Gregorian> {
    let (month, date) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    Date::try_new_gregorian(day.year().into(), month, date).expect("every day of jiff is one of the Gregorian calendar")
}
