//! The fields of `schema` as fields of a form, and as the shapes that the script reads and writes files by.

use serde_json::{Map, Value, json};

use crate::model::{Kind, Rule, RuleLevel, RuleSettings, Vocabulary};
use crate::parse::translation::{self, translated};
use crate::schema::Ids;
use crate::schema::fields;
use crate::schema::shape::{Field, Group, Holds, PathTo, Word, words};

/// What is written into forms beside the fields themselves.
pub(super) struct Writer<'i> {
    /// What there is to refer to.
    pub(super) ids: &'i Ids,
    /// The default language, in which alone a needed text must be there.
    pub(super) language: &'i str,
}

impl Writer<'_> {
    /// Writes the fields of a whole file, its words at the end where it has any.
    pub(super) fn fields(&self, group: &Group, kind: Option<Kind>, with_words: bool) -> Vec<Value> {
        let said: Vec<&str> = kind.map_or_else(Vec::new, |kind| {
            let said = translated(kind).filter(|(_, holds)| matches!(holds, translation::Holds::Words));
            said.map(|(name, _)| name).collect()
        });
        let mut written: Vec<Value> = group
            .fields()
            .filter(|field| !matches!(field.holds, Holds::Extra))
            .map(|field| {
                let mut written = self.field(field);
                if said.contains(&field.name) {
                    written["i18n"] = json!(true);
                    if field.needed {
                        written["required"] = json!([self.language]);
                    }
                }
                written
            })
            .collect();
        if with_words {
            let hint = "The text of the page, in Markdown: `**bold**`, `[words](https://example.org)`, `## A heading`, `- an item`.";
            let mut body = json!({
                "name": "body", "label": "Text", "widget": "markdown", "modes": ["raw"], "required": false, "hint": hint,
            });
            if kind.is_some() {
                body["i18n"] = json!(true);
            }
            written.push(body);
        }
        written
    }

    fn field(&self, field: &Field) -> Value {
        let mut written = json!({
            "name": field.name,
            "label": label(field.name),
            "required": field.needed,
            "hint": hint(field),
        });
        if let (Value::Object(into), Value::Object(widget)) = (&mut written, self.widget(field)) {
            into.extend(widget);
        }
        written
    }

    fn widget(&self, field: &Field) -> Value {
        match field.holds {
            Holds::Words => json!({"widget": "text"}),
            Holds::YesNo => json!({"widget": "boolean", "default": false}),
            Holds::Path(PathTo::Picture) => json!({"widget": "image", "choose_url": false}),
            Holds::Path(PathTo::Shape) => json!({"widget": "file", "choose_url": false}),
            Holds::Word(words) => json!({"widget": "select", "options": options(&words())}),
            Holds::One(kind) => relation(kind, false),
            Holds::Part(_) => self.choice(field.holds, false),
            Holds::ShownBy => self.choice(field.holds, true),
            Holds::List(of) => match *of {
                Holds::One(kind) => relation(kind, true),
                Holds::Part(_) | Holds::Any => self.choice(*of, true),
                _ => json!({"widget": "list"}),
            },
            Holds::Items(group) | Holds::Mixed(_, group) => json!({
                "widget": "list",
                "label_singular": one_of(group),
                "collapsed": true,
                "summary": summary(group),
                "fields": group.fields().map(|field| self.field(field)).collect::<Vec<Value>>(),
            }),
            Holds::Fields(group) => json!({
                "widget": "object",
                "collapsed": "auto",
                "fields": group.fields().map(|field| self.field(field)).collect::<Vec<Value>>(),
            }),
            // A form edits the value alone; what says more is kept as it stands.
            Holds::Either(alone, _) => self.widget(&Field { holds: *alone, ..*field }),
            Holds::Rules => json!({"widget": "object", "collapsed": true, "fields": rules()}),
            single => {
                let mut widget = json!({"widget": "string"});
                if let Some(pattern) = pattern(single) {
                    widget["pattern"] = pattern;
                }
                widget
            }
        }
    }

    /// Writes a choice among what the portfolio has; where it has nothing yet, words to be written.
    fn choice(&self, holds: Holds, several: bool) -> Value {
        let mut choices: Vec<Value> = Vec::new();
        let of = if matches!(holds, Holds::ShownBy) {
            choices.push(json!({"label": "event: nothing is counted", "value": "event"}));
            Holds::One(Kind::Outcome)
        } else {
            holds
        };
        choices
            .extend(self.ids.of(of).iter().map(|(id, title)| json!({"label": format!("{title} ({id})"), "value": id})));
        match (choices.is_empty(), several) {
            (true, true) => json!({"widget": "list"}),
            (true, false) => json!({"widget": "string"}),
            (false, several) => json!({"widget": "select", "multiple": several, "options": choices}),
        }
    }
}

/// Names one item of a list: "Milestone".
fn one_of(group: &Group) -> String {
    let bare = group.what.strip_prefix("a ").or_else(|| group.what.strip_prefix("an "));
    super::capitalised(bare.unwrap_or(group.name))
}

fn relation(kind: Kind, several: bool) -> Value {
    json!({
        "widget": "relation",
        "collection": kind.folder(),
        "value_field": "{{slug}}",
        "search_fields": ["title"],
        "display_fields": ["title"],
        "multiple": several,
    })
}

fn options(words: &[Word]) -> Vec<Value> {
    let label = |word: &Word| {
        let meaning = word.meaning.trim_end_matches('.');
        let same = meaning.to_lowercase().replace(' ', "-") == word.word;
        if same { meaning.to_owned() } else { format!("{}: {meaning}", word.word) }
    };
    words.iter().map(|word| json!({"label": label(word), "value": word.word})).collect()
}

/// Writes what a folded item of a list is called.
fn summary(group: &Group) -> String {
    let names = [
        "title",
        "label",
        "to",
        "outcome",
        "date",
        "about",
        "from",
        "from_name",
        "actor",
        "role",
        "value",
        "url",
        "status",
    ];
    let has = |name: &&str| group.fields().any(|field| field.name == *name);
    let chosen: Vec<String> =
        names.iter().filter(|name| has(name)).take(3).map(|name| format!("{{{{fields.{name}}}}}")).collect();
    chosen.join(" ")
}

fn rules() -> Vec<Value> {
    let levels = options(&words::<RuleLevel>());
    let rule = |rule: &Rule| {
        json!({
            "name": rule.as_str(), "label": label(rule.as_str()), "required": false, "widget": "select", "options": levels,
            "hint": format!("{} Without a setting: {}.", rule.meaning(), rule.default_level().as_str()),
        })
    };
    let threshold = |name: &&str| {
        json!({
            "name": name, "label": label(name), "required": false, "widget": "string", "hint": fields::threshold(name),
            "pattern": ["^[0-9]{1,6}$", "Write a whole number."],
        })
    };
    Rule::ALL.iter().map(rule).chain(RuleSettings::THRESHOLDS.iter().map(threshold)).collect()
}

/// Writes the form of a value, and what is said when it has another.
fn pattern(holds: Holds) -> Option<Value> {
    let (pattern, said) = match holds {
        Holds::Date => (
            crate::schema::pattern_of_dates(),
            "Write 2027, 2027-05 or 2027-05-12; 2005~ for about, 2013/2014 for from–to.",
        ),
        Holds::Done => (
            format!("{}|^([Yy]es|[Nn]o|true|false)$", crate::schema::pattern_of_dates()),
            "Write yes, or the day as 2027, 2027-05 or 2027-05-12.",
        ),
        Holds::Every => {
            ("^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$".to_owned(), "Write P1Y for every year, P6M for six months.")
        }
        Holds::Amount => (
            r"^[0-9]+(\.[0-9]{1,2})?( [A-Z]{3})?$".to_owned(),
            "Write digits alone, as 4200000, or with a currency, as 40000000 EUR.",
        ),
        Holds::Figure => {
            (r"^[-+]?[0-9]+(\.[0-9]+)?~?$".to_owned(), "Write a number with a point, as 12.5; 60~ for about sixty.")
        }
        Holds::Number(_) => (r"^[-+]?[0-9]+(\.[0-9]+)?$".to_owned(), "Write a number with a point, as 12.5."),
        Holds::Currency => ("^[A-Z]{3}$".to_owned(), "Write the three letters of the currency, as DKK."),
        Holds::Country => ("^[A-Z]{2}$".to_owned(), "Write the two letters of the country, as DK."),
        Holds::Organisation => (
            "^[A-Z]{2,8}-[^-/&|? ]+-[^/&|? ]+$".to_owned(),
            "Write the country, the register and the number in it, as DK-CVR-23795515.",
        ),
        Holds::Id => (
            format!("^{}$", crate::schema::pattern_of_ids()),
            "Write small letters and digits, with hyphens between words.",
        ),
        Holds::Web => (r"^https?://[^\s/?#]\S*$".to_owned(), "Write the whole address, from https:// on."),
        Holds::Contact => {
            (r"^(https?://[^\s/?#]\S*|mailto:\S+@\S+)$".to_owned(), "Write the whole address, from https:// on.")
        }
        _ => return None,
    };
    Some(json!([pattern, said]))
}

fn hint(field: &Field) -> String {
    let form = match field.holds {
        Holds::Date => " As 2027, 2027-05 or 2027-05-12.",
        Holds::Amount => " As 4200000 or 40000000 EUR.",
        _ => "",
    };
    format!("{}{form}", field.about.replace('`', ""))
}

fn label(name: &str) -> String {
    super::capitalised(&name.replace(['_', '-'], " "))
}

/// Writes the shape of a file, by which the script makes what the form can show of what is written, and back.
pub(super) fn form(group: &Group) -> Value {
    // The order of the contract is told apart: a map of JSON keeps none.
    let order: Vec<&str> =
        group.fields().filter(|field| !matches!(field.holds, Holds::Extra)).map(|field| field.name).collect();
    json!({"order": order, "fields": shape(group)})
}

fn shape(group: &Group) -> Value {
    let fields: Map<String, Value> = group
        .fields()
        .filter(|field| !matches!(field.holds, Holds::Extra))
        .map(|field| (field.name.to_owned(), one(field)))
        .collect();
    Value::Object(fields)
}

fn one(field: &Field) -> Value {
    match field.holds {
        Holds::YesNo => json!({"is": "yes-no"}),
        Holds::List(_) | Holds::ShownBy => json!({"is": "list"}),
        Holds::Items(group) => json!({"is": "items", "fields": shape(group)}),
        Holds::Mixed(_, group) => {
            let alone = group.fields().find(|field| field.needed).map(|field| field.name);
            json!({"is": "items", "fields": shape(group), "alone": alone})
        }
        Holds::Fields(group) => json!({"is": "fields", "fields": shape(group)}),
        Holds::Rules => {
            let names = RuleSettings::names().map(|name| (name.to_owned(), json!({"is": "one"})));
            json!({"is": "fields", "fields": names.collect::<Map<String, Value>>()})
        }
        _ => json!({"is": "one"}),
    }
}
