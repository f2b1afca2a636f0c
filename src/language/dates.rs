//! Dates as people say them, as precisely as they are known.

use jiff::civil;

use super::{Arg, Language};
use crate::model::{Date, Point, Precision};

impl Language {
    /// Says a date: `2027`, `May 2027`, `12 May 2027`, `about 2005`, `the 2010s`, `2013–2014`, `since 2018`, `until 1997`.
    pub fn date(&self, date: Date) -> String {
        match date {
            Date::Point(point) => self.point(point),
            Date::Between(start, end) => self.say_with(
                "date-between",
                &[("start", Arg::Text(self.point(start))), ("end", Arg::Text(self.point(end)))],
            ),
            Date::From(start) => self.say_with("date-from", &[("start", Arg::Text(self.point(start)))]),
            Date::Until(end) => self.say_with("date-until", &[("end", Arg::Text(self.point(end)))]),
        }
    }

    /// Says a day: `12 May 2027`.
    pub fn day(&self, day: civil::Date) -> String {
        self.point(Point::day(day))
    }

    /// Says a month: `May 2027`.
    pub fn month(&self, day: civil::Date) -> String {
        self.forms.month(day)
    }

    /// Writes a year as a mark on an axis, or for a phrase that says around it what its language says around years: `2027`.
    pub fn year(&self, year: impl Into<i64>) -> String {
        self.forms.numbers.plain(year.into())
    }

    fn point(&self, point: Point) -> String {
        let first = point.first();
        let words = match point.precision() {
            Precision::Decade => self.say_with("date-decade", &[("year", Arg::Text(self.year(first.year())))]),
            Precision::Year => self.forms.year(first),
            Precision::Month => self.forms.month(first),
            Precision::Day => self.forms.day(first),
        };
        if point.is_approximate() { self.say_with("about", &[("what", Arg::Text(words))]) } else { words }
    }
}
