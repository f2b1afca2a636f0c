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
        self.say_with("date-month", &[("month", self.month_name(day)), ("year", year(day))])
    }

    fn point(&self, point: Point) -> String {
        let first = point.first();
        let words = match point.precision() {
            Precision::Decade => self.say_with("date-decade", &[("year", year(first))]),
            Precision::Year => first.year().to_string(),
            Precision::Month => self.month(first),
            Precision::Day => self.say_with(
                "date-day",
                &[
                    ("day", Arg::Text(first.day().to_string())),
                    ("month", self.month_name(first)),
                    ("year", year(first)),
                ],
            ),
        };
        if point.is_approximate() { self.say_with("about", &[("what", Arg::Text(words))]) } else { words }
    }

    fn month_name(&self, day: civil::Date) -> Arg {
        Arg::Text(self.say(&format!("month-{}", day.month())))
    }
}

fn year(day: civil::Date) -> Arg {
    Arg::Text(day.year().to_string())
}
