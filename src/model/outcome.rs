//! Outcomes: what is measured, from where, to where.

use super::{Date, Figure, Id, Metadata, Ref, Source, vocabulary};
use crate::source::{Span, Spanned};

/// An outcome.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Outcome {
    /// The id.
    pub id: Id,
    /// What every record carries.
    #[serde(flatten)]
    pub meta: Metadata,
    /// What a figure counts: a UCUM code or plain words.
    pub unit: String,
    /// The wanted direction.
    pub direction: Spanned<Direction>,
    /// Output, outcome or impact.
    pub level: Option<ResultLevel>,
    /// The missions that it matters to.
    pub missions: Vec<Ref>,
    /// Where it started.
    pub baseline: Option<Baseline>,
    /// Where it shall be.
    pub targets: Vec<Target>,
    /// What was measured, from the front matter or the CSV beside the file, as written.
    pub measurements: Vec<Measurement>,
    /// How often it should be measured.
    pub every: Option<Every>,
    /// How progress is computed.
    pub method: Method,
    /// The series that is judged, where it is named.
    pub judged_by: Option<Spanned<String>>,
    /// Ways it could go.
    pub scenarios: Vec<Scenario>,
}

vocabulary! {
    /// The wanted direction.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Shown, never judged.
        Watch = "watch",
    }
}

vocabulary! {
    /// The level of a result (IATI `ResultType` 1–3).
    ResultLevel {
        /// What was made.
        Output = "output",
        /// What changed.
        Outcome = "outcome",
        /// What came of it.
        Impact = "impact",
    }
}

/// Where an outcome started.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Baseline {
    /// When.
    pub date: Spanned<Date>,
    /// How much.
    pub value: Figure,
    /// Which way of counting; none when there is one way.
    pub series: Option<Spanned<String>>,
    /// Where it was read.
    pub sources: Vec<Source>,
}

/// Where an outcome shall be.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Target {
    /// When.
    pub date: Spanned<Date>,
    /// How much.
    pub value: Option<Figure>,
    /// The lower end of a range; alone: "at least".
    pub low: Option<Figure>,
    /// The upper end of a range.
    pub high: Option<Figure>,
    /// The mission whose target it is; none for all.
    pub mission: Option<Ref>,
    /// The scenario that it belongs to; such a target is drawn, not judged.
    pub scenario: Option<Spanned<String>>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where it stands: the whole item.
    #[serde(skip)]
    pub span: Span,
}

/// What was measured on a date. At least one of the figures is there.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Measurement {
    /// When.
    pub date: Spanned<Date>,
    /// How much.
    pub value: Option<Figure>,
    /// The lower end of a range; alone: "at least".
    pub low: Option<Figure>,
    /// The upper end of a range.
    pub high: Option<Figure>,
    /// The way of counting.
    pub series: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// Where it was read.
    pub sources: Vec<Source>,
    /// Where it stands: the whole item or row.
    #[serde(skip)]
    pub span: Span,
}

/// A duration of ISO 8601 in whole months or days: `P1Y`, `P6M`, `P2W`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
#[serde(into = "String", try_from = "String")]
#[schemars(with = "String")]
pub struct Every {
    /// Whole months.
    pub months: u32,
    /// Whole days beside the months.
    pub days: u32,
}

/// The most of one unit in a duration.
const MOST: u32 = 10_000;

impl Every {
    /// Reads a duration of years, months, weeks and days; none when it is none or of no length.
    pub fn parse(text: &str) -> Option<Self> {
        let mut rest = text.strip_prefix('P')?;
        let mut every = Self { months: 0, days: 0 };
        let mut allowed = "YMWD";
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_digit())?;
            let count: u32 = rest[..end].parse().ok().filter(|count| *count <= MOST)?;
            let unit = rest[end..].chars().next()?;
            allowed = &allowed[allowed.find(unit)? + 1..];
            match unit {
                'Y' => every.months += count * 12,
                'M' => every.months += count,
                'W' => every.days += count * 7,
                _ => every.days += count,
            }
            rest = &rest[end + 1..];
        }
        (every.months + every.days > 0).then_some(every)
    }
}

impl From<Every> for String {
    /// Writes the duration so that it is read as the same months and days.
    fn from(every: Every) -> Self {
        let mut text = Self::from("P");
        let years = (every.months / 12).min(MOST);
        let weeks = (every.days / 7).min(MOST);
        for (count, unit) in
            [(years, 'Y'), (every.months - years * 12, 'M'), (weeks, 'W'), (every.days - weeks * 7, 'D')]
        {
            if count > 0 {
                text.push_str(&count.to_string());
                text.push(unit);
            }
        }
        text
    }
}

impl TryFrom<String> for Every {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("`{text}` is no duration"))
    }
}

vocabulary! {
    /// How progress is computed.
    Method {
        /// Along a straight line.
        Linear = "linear",
        /// By compound yearly growth.
        Growth = "growth",
    }
}

/// A way that an outcome could go.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Scenario {
    /// The id, unique in its outcome.
    pub id: Id,
    /// The name that people read.
    pub title: String,
    /// Its points.
    pub points: Vec<ScenarioPoint>,
}

/// A point of a scenario.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct ScenarioPoint {
    /// When.
    pub date: Spanned<Date>,
    /// How much.
    pub value: Figure,
}
