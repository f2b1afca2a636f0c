//! Single values as JSON Schema: their forms as patterns, with examples.
//!
//! Owns the patterns. They keep to what every engine of regular expressions knows: no look-around, no classes of Unicode.

use serde_json::{Value, json};

use super::shape::{Holds, Part, PathTo, Range};
use crate::model::{Kind, Vocabulary};

/// What may stand in an id: anything but spaces, signs and the capital letters of the scripts near ours; the check knows all scripts.
const LETTER: &str = r"[^\s!-/:-@\[-`{-~A-ZÀ-ÖØ-ÞΑ-ΩА-Я]";
/// A year, month or day, or a decade, about or exactly.
const POINT: &str = concat!(
    "([0-9]{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
    "|-(0[469]|11)-(0[1-9]|[12][0-9]|30)|-02-(0[1-9]|[12][0-9]))?|[0-9]{3}X)~?"
);
const DECIMAL: &str = r"[-+]?[0-9]+(\.[0-9]*)?";

/// The pattern of an id.
pub(crate) fn id() -> String {
    format!("{LETTER}(-*{LETTER})*")
}

/// The pattern of a date, from its beginning to its end.
pub(crate) fn date_pattern() -> String {
    let point = POINT;
    format!(r"^({point}|{point}/{point}|{point}/\.\.|\.\./{point})$")
}

fn date() -> Value {
    json!({"anyOf": [
        {"type": "string", "pattern": date_pattern()},
        {"type": "integer", "minimum": 1000, "maximum": 9999},
    ]})
}

fn yes_no() -> Value {
    json!({"anyOf": [
        {"type": "boolean"},
        {"type": "string", "pattern": "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])$"},
    ]})
}

fn text(pattern: &str) -> Value {
    json!({"type": "string", "pattern": format!("^{pattern}$")})
}

/// A name that YAML may take as a number.
fn named(pattern: &str) -> Value {
    json!({"type": ["string", "integer"], "pattern": format!("^{pattern}$"), "minimum": 0})
}

fn number(range: Range) -> Value {
    let mut number = json!({"type": "number"});
    match range {
        Range::Any => {}
        Range::Positive => number["exclusiveMinimum"] = json!(0),
        Range::Degrees(most) => {
            number["minimum"] = json!(-most);
            number["maximum"] = json!(most);
        }
    }
    json!({"anyOf": [number, text(DECIMAL)]})
}

fn path() -> Value {
    // From `content/` on, or from this file; never absolute, never with a scheme.
    json!({"type": "string", "pattern": r"^[^/\\:][^\\:]*$", "not": {"pattern": "^(\\./)?content/"}})
}

/// Writes how a reference to a part of a mission looks.
pub(super) fn part(part: Part) -> Value {
    let id = id();
    match part {
        Part::OwnMilestone | Part::OwnBarrier => named(&format!("{id}(/{id})?")),
        Part::Barrier => text(&format!("{id}/{id}")),
        Part::MilestoneOrMission => named(&format!("(missions/)?{id}(/{id})?")),
    }
}

/// Writes how the full name of a record looks.
pub(super) fn any() -> Value {
    let folders: Vec<&str> = Kind::ALL.iter().map(|kind| kind.folder()).collect();
    let id = id();
    text(&format!("({})/{id}(/{id})*", folders.join("|")))
}

/// Writes how an id alone looks.
pub(super) fn one() -> Value {
    named(&id())
}

/// Writes the schema of a single value; none for what is made of other values.
pub(super) fn of(holds: Holds) -> Option<Value> {
    Some(match holds {
        Holds::Line | Holds::Words => json!({"type": ["string", "number", "boolean"], "pattern": r"\S"}),
        Holds::YesNo => yes_no(),
        Holds::Date => date(),
        Holds::Done => json!({"anyOf": [date(), yes_no()]}),
        Holds::Every => {
            json!({"type": "string", "pattern": "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "minLength": 3})
        }
        Holds::Amount => json!({"anyOf": [
            {"type": "number", "minimum": 0},
            text(r"\+?[0-9]+(\.[0-9]*)?( +[A-Z]{3})?"),
        ]}),
        Holds::Figure => json!({"anyOf": [{"type": "number"}, text(&format!("{DECIMAL} *~?"))]}),
        Holds::Number(range) => number(range),
        Holds::Sdg => json!({"anyOf": [
            {"type": "integer", "minimum": 1, "maximum": 17},
            {"type": "number", "minimum": 1.1, "maximum": 17.19},
            text(r"([1-9]|1[0-7])(\.([1-9]|1[0-9]|[a-d]))?"),
        ]}),
        Holds::Currency => text("[A-Z]{3}"),
        Holds::Country => text("[A-Z]{2}"),
        Holds::Organisation => text("[A-Z]{2,8}-[^-/&|? ]+-[^/&|? ]+"),
        Holds::Language => text("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"),
        Holds::Model => json!({"enum": [1, "1"]}),
        Holds::Id | Holds::One(_) => one(),
        Holds::Path(_) => path(),
        Holds::Alias => json!({
            "type": "string",
            "pattern": r#"^/?[^/\\?#<>":\s][^\\?#<>":\s]*$"#,
            "not": {"pattern": r"(^|/)\.\.?(/|$)"},
        }),
        Holds::Web => text(r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*"),
        Holds::Contact => {
            text(r"([Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\s@]+@[^\s@]+\.[^\s@]+)")
        }
        Holds::ContactOrEmail => {
            text(r"([Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*|([Mm][Aa][Ii][Ll][Tt][Oo]:)?[^\s@:/]+@[^\s@]+\.[^\s@]+)")
        }
        Holds::Destination => json!({
            "type": "string",
            "pattern": r"^([Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]\S*|[Mm][Aa][Ii][Ll][Tt][Oo]:\S+|[^\s/\\:][^\\:]*|/([^/\\:][^\\:]*)?)$",
            "not": {"pattern": r"^([^:]*/)?\.\.(/|$)"},
        }),
        Holds::Tiles => json!({"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://", "allOf": [
            {"pattern": r"\{z\}"}, {"pattern": r"\{x\}"}, {"pattern": r"\{y\}"},
        ]}),
        Holds::Colour => text("#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})"),
        Holds::Part(which) => part(which),
        Holds::Any => any(),
        Holds::Evidence => {
            let id = id();
            named(&format!("((outcomes/)?{id}|[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*)"))
        }
        Holds::Author => json!({"type": ["string", "integer"], "pattern": r"\S"}),
        Holds::Extra => json!({"type": "object"}),
        Holds::Word(_)
        | Holds::ShownBy
        | Holds::List(_)
        | Holds::Items(_)
        | Holds::Fields(_)
        | Holds::Mixed(..)
        | Holds::Either(..)
        | Holds::Rules => return None,
    })
}

/// Writes a value as it stands in YAML, for fields that have no example of their own.
pub(crate) fn example(holds: Holds) -> String {
    let plain = match holds {
        Holds::Line | Holds::Words => "A few words",
        Holds::YesNo => "true",
        Holds::Date | Holds::Done => "2027-05",
        Holds::Every => "P1Y",
        Holds::Amount => "4200000",
        Holds::Figure | Holds::Number(_) => "12.5",
        Holds::Sdg => "7.2",
        Holds::Currency => "EUR",
        Holds::Country => "DK",
        Holds::Organisation => "DK-CVR-23795515",
        Holds::Language => "en",
        Holds::Model => "1",
        Holds::Path(PathTo::Picture) => "media/boat.jpg",
        Holds::Path(PathTo::Shape) => "media/island.geojson",
        Holds::Alias => "old/address/",
        Holds::Web | Holds::Contact => "https://example.org/report",
        Holds::ContactOrEmail => "hello@example.org",
        Holds::Destination => "about/",
        Holds::Tiles => "'https://tiles.example.org/{z}/{x}/{y}.png'",
        Holds::Word(words) => words().first().map_or("", |word| word.word),
        Holds::One(kind) => match kind {
            Kind::Mission => "fossil-free",
            Kind::Action => "heat-pumps",
            Kind::Outcome => "oil-use",
            Kind::Lesson => "ask-first",
            Kind::Actor => "municipality",
            Kind::Place => "old-town",
            Kind::Page => "about",
        },
        Holds::Id | Holds::Part(Part::OwnMilestone) => "oil-gone",
        Holds::Part(Part::OwnBarrier) => "grid",
        Holds::Part(Part::Barrier) => "fossil-free/grid",
        Holds::Part(Part::MilestoneOrMission) => "fossil-free/oil-gone",
        Holds::Any => "actions/heat-pumps",
        Holds::Evidence => "oil-use",
        Holds::Author => "Anna Berg",
        Holds::ShownBy => "[oil-use]",
        Holds::Extra => "{ferry_line: north}",
        Holds::Rules => "{milestone-single-bet: off, stale_years: 2}",
        Holds::List(of) => return format!("[{}]", example(*of)),
        Holds::Mixed(alone, _) => return format!("[{}]", example(*alone)),
        Holds::Colour => "'#0b4a8f'",
        Holds::Either(alone, _) => return example(*alone),
        Holds::Fields(group) => return group_example(group),
        Holds::Items(group) => return format!("[{}]", group_example(group)),
    };
    plain.to_owned()
}

/// Writes a group with the fields that it must have, and one of those of which it must have some.
fn group_example(group: &super::shape::Group) -> String {
    let written = |field: &super::shape::Field| {
        let value = if field.example.is_empty() { example(field.holds) } else { field.example.to_owned() };
        format!("{}: {value}", field.name)
    };
    let some = group.laws.iter().find_map(|law| match law {
        super::shape::Law::Some(names) => names.first().copied(),
        _ => None,
    });
    let mut fields: Vec<String> =
        group.fields().filter(|field| field.needed || Some(field.name) == some).map(written).collect();
    if fields.is_empty() {
        fields.extend(group.fields().take(2).map(written));
    }
    format!("{{{}}}", fields.join(", "))
}
