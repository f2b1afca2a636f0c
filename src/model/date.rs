//! Dates that know how precise they are: the subset of EDTF (ISO 8601-2) that portfolios need.

use std::borrow::Cow;
use std::fmt;

use jiff::ToSpan;
use jiff::civil::{self, date};
use schemars::{JsonSchema, Schema, SchemaGenerator};

/// How finely a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// A decade, `201X`.
    Decade,
    /// A year, `2027`.
    Year,
    /// A month, `2027-05`.
    Month,
    /// A day, `2027-05-12`.
    Day,
}

/// One point of time with its precision; it stands for every day that it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    first: civil::Date,
    precision: Precision,
    approximate: bool,
}

/// A date: a point, or an interval that may be open at one end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Date {
    /// `2027`, `2027-05`, `2027-05-12`, `2005~`, `201X`.
    Point(Point),
    /// `2013/2014`.
    Between(Point, Point),
    /// `2018/..`: from the point on.
    From(Point),
    /// `../1997`: up to the point.
    Until(Point),
}

/// A date, or only whether: how data says that something was done.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline)]
pub(super) enum DayOrFlag {
    /// It was, or was not; nobody says when.
    Flag(bool),
    /// It was, on this date.
    Day(Date),
}

impl Point {
    /// Reads a point: `2027`, `2027-05`, `2027-05-12` or `201X`, each with `~` for "about".
    pub fn parse(text: &str) -> Option<Self> {
        let (text, approximate) = text.strip_suffix('~').map_or((text, false), |rest| (rest, true));
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let (first, precision) = if let Some(decade) = text.strip_suffix('X') {
            (civil::Date::new(digits(decade, 3)? * 10, 1, 1).ok()?, Precision::Decade)
        } else {
            let parts: Vec<&str> = text.split('-').collect();
            let number = |at: usize| digits(parts[at], 2).and_then(|value| i8::try_from(value).ok());
            let year = digits(parts[0], 4)?;
            match parts.len() {
                1 => (civil::Date::new(year, 1, 1).ok()?, Precision::Year),
                2 => (civil::Date::new(year, number(1)?, 1).ok()?, Precision::Month),
                3 => (civil::Date::new(year, number(1)?, number(2)?).ok()?, Precision::Day),
                _ => return None,
            }
        };
        Some(Self { first, precision, approximate })
    }

    /// Makes the point that is one day.
    pub fn day(day: civil::Date) -> Self {
        Self { first: day, precision: Precision::Day, approximate: false }
    }

    /// Returns the first day that the point covers.
    pub fn first(self) -> civil::Date {
        self.first
    }

    /// Returns the last day that the point covers.
    pub fn last(self) -> civil::Date {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Decade => date((year + 9).min(9999), 12, 31),
            Precision::Year => date(year, 12, 31),
            Precision::Month => date(year, month, 1).last_of_month(),
            Precision::Day => self.first,
        }
    }

    /// Returns how finely the point is known.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// Says whether it was written with `~`; this changes nothing but the wording.
    pub fn is_approximate(self) -> bool {
        self.approximate
    }
}

impl Date {
    /// Reads a date as the contract writes them; none when the text is no date, or an interval that ends before it starts.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, end)) = text.split_once('/') else { return Point::parse(text).map(Self::Point) };
        match (start, end) {
            ("..", "..") => None,
            ("..", end) => Point::parse(end).map(Self::Until),
            (start, "..") => Point::parse(start).map(Self::From),
            (start, end) => {
                let (start, end) = (Point::parse(start)?, Point::parse(end)?);
                (start.first() <= end.last()).then_some(Self::Between(start, end))
            }
        }
    }

    /// Returns the first day: what a start counts from. An interval without a start counts from its end's first day.
    pub fn first(self) -> civil::Date {
        match self {
            Self::Point(point) | Self::Between(point, _) | Self::From(point) | Self::Until(point) => point.first(),
        }
    }

    /// Returns the last day: what an end or due date counts as; none when the interval is open at its end.
    pub fn last(self) -> Option<civil::Date> {
        match self {
            Self::Point(point) | Self::Between(_, point) | Self::Until(point) => Some(point.last()),
            Self::From(_) => None,
        }
    }

    /// Returns the middle day, which formulas count with. An interval that is open at one end counts at its known point.
    pub fn middle(self) -> civil::Date {
        let first = self.first();
        let last = match self {
            Self::Point(point) | Self::Between(_, point) | Self::From(point) | Self::Until(point) => point.last(),
        };
        let days = first.until(last).map_or(0, |span| span.get_days());
        first.checked_add((days / 2).days()).unwrap_or(first)
    }

    /// Returns the points that the date is written with, one or two.
    pub fn points(self) -> (Point, Option<Point>) {
        match self {
            Self::Point(point) | Self::From(point) | Self::Until(point) => (point, None),
            Self::Between(start, end) => (start, Some(end)),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.first.year(), self.first.month(), self.first.day());
        match self.precision {
            Precision::Decade => write!(f, "{:03}X", year / 10)?,
            Precision::Year => write!(f, "{year:04}")?,
            Precision::Month => write!(f, "{year:04}-{month:02}")?,
            Precision::Day => write!(f, "{year:04}-{month:02}-{day:02}")?,
        }
        if self.approximate { f.write_str("~") } else { Ok(()) }
    }
}

impl fmt::Display for Date {
    /// Writes the date as it is written in a file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Point(point) => write!(f, "{point}"),
            Self::Between(start, end) => write!(f, "{start}/{end}"),
            Self::From(start) => write!(f, "{start}/.."),
            Self::Until(end) => write!(f, "../{end}"),
        }
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no date")))
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let point = "([0-9]{3}X|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)~?";
        schemars::json_schema!({
            "description": "A date as precise as it is known, in EDTF (ISO 8601-2): `2027`, `2027-05`, `2027-05-12`, `2005~` (about), `201X` \
                            (a decade), `2013/2014`, `../1997`, `2018/..`.",
            "type": "string",
            "pattern": format!(r"^({point}|{point}/({point}|\.\.)|\.\./{point})$"),
        })
    }
}
