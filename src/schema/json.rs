//! Groups of fields as JSON Schema.
//!
//! Owns how fields, lists and laws are written. Must not know which fields there are.

use serde_json::{Map, Value, json};

use super::fields;
use super::ids::Ids;
use super::shape::{Field, Group, Holds, Law, Part, Word};
use super::values;
use crate::model::{Rule, RuleLevel, RuleSettings, Vocabulary};

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The name of the definition of what counts as left out.
const LEFT_OUT: &str = "left-out";

/// A schema being written: what it defines once and refers to.
pub(super) struct Writer<'i> {
    /// The ids to offer.
    pub(super) ids: Option<&'i Ids>,
    defined: Map<String, Value>,
}

impl<'i> Writer<'i> {
    /// Begins a schema.
    pub(super) fn new(ids: Option<&'i Ids>) -> Self {
        Self { ids, defined: Map::new() }
    }

    /// Ends a schema: the fields of a whole file.
    pub(super) fn finish(self, title: &str, about: &str, body: Value) -> Value {
        let mut whole = json!({"$schema": DIALECT, "title": title, "description": about});
        if let (Value::Object(whole), Value::Object(body)) = (&mut whole, body) {
            whole.extend(body);
            if !self.defined.is_empty() {
                whole.insert("$defs".to_owned(), Value::Object(self.defined));
            }
        }
        whole
    }

    /// Writes what is defined once, and returns the reference to it.
    pub(super) fn once(&mut self, name: &str, write: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.defined.contains_key(name) {
            // The name is taken first, so that definitions stand in the order in which they are met.
            self.defined.insert(name.to_owned(), Value::Null);
            let written = write(self);
            self.defined.insert(name.to_owned(), written);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }

    /// Writes a group's fields, their laws included.
    pub(super) fn group(&mut self, group: &Group) -> Value {
        let mut properties = Map::new();
        for field in group.fields() {
            properties.insert(field.name.to_owned(), self.field(field));
        }
        let needed: Vec<&str> = group.fields().filter(|field| field.needed).map(|field| field.name).collect();
        let mut written = json!({"type": "object", "properties": properties, "additionalProperties": false});
        if !needed.is_empty() {
            written["required"] = json!(needed);
        }
        let laws: Vec<Value> = group.laws.iter().map(|law| self.law(*law)).collect();
        if !laws.is_empty() {
            written["allOf"] = Value::Array(laws);
        }
        written
    }

    fn field(&mut self, field: &Field) -> Value {
        let mut written = json!({"description": about(field)});
        let value = self.value(field.holds);
        if field.needed {
            merge(&mut written, value);
        } else {
            written["anyOf"] = json!([value, self.left_out()]);
        }
        let example = if field.example.is_empty() { values::example(field.holds) } else { field.example.to_owned() };
        // Words of a vocabulary are offered one by one.
        if !matches!(field.holds, Holds::Word(_) | Holds::YesNo | Holds::Rules)
            && let Ok(example) = serde_yaml::from_str::<Value>(&example)
        {
            written["examples"] = json!([example]);
        }
        written
    }

    /// What counts as left out: nothing after the colon. Written so that no editor offers it.
    fn left_out(&mut self) -> Value {
        self.once(LEFT_OUT, |_| {
            json!({"not": {"anyOf": [
                {"type": ["array", "object", "number", "boolean"]},
                {"type": "string", "pattern": r"\S"},
            ]}})
        })
    }

    fn value(&mut self, holds: Holds) -> Value {
        match holds {
            Holds::Word(words) => word(&words()),
            Holds::ShownBy => {
                let outcome = self.value(Holds::One(crate::model::Kind::Outcome));
                let event =
                    json!({"const": "event", "description": "Nothing is counted: one sees whether it is true."});
                json!({"anyOf": [
                    event,
                    {"type": "array", "items": event, "minItems": 1, "maxItems": 1},
                    outcome,
                    {"type": "array", "items": outcome},
                ]})
            }
            Holds::List(of) => {
                let item = self.value(*of);
                json!({"anyOf": [{"type": "array", "items": item}, item]})
            }
            Holds::Items(group) => {
                let least = if group.name == "version" { 2 } else { 0 };
                let item = self.once(group.name, |writer| writer.described(group));
                let mut list = json!({"type": "array", "items": item});
                if least > 0 {
                    list["minItems"] = json!(least);
                }
                list
            }
            Holds::Fields(group) => self.once(group.name, |writer| writer.described(group)),
            Holds::Mixed(alone, group) => {
                let alone = self.value(*alone);
                let whole = self.once(group.name, |writer| writer.described(group));
                json!({"anyOf": [{"type": "array", "items": {"anyOf": [alone, whole]}}, alone]})
            }
            Holds::Either(alone, group) => {
                let alone = self.value(*alone);
                let whole = self.once(group.name, |writer| writer.described(group));
                json!({"anyOf": [alone, whole]})
            }
            Holds::Rules => self.once("rules", |_| rules()),
            single => match name_of(single) {
                Some(name) => self.once(&name, |writer| writer.single(single)),
                None => self.single(single),
            },
        }
    }

    fn described(&mut self, group: &Group) -> Value {
        let mut written = json!({"description": group.about});
        merge(&mut written, self.group(group));
        written
    }

    fn single(&mut self, holds: Holds) -> Value {
        let form = values::of(holds).unwrap_or_else(|| json!({}));
        let Some(ids) = self.ids else { return form };
        let offered = ids.of(holds);
        if offered.is_empty() {
            return form;
        }
        let mut choices: Vec<Value> =
            offered.iter().map(|(id, title)| json!({"const": id, "description": title})).collect();
        // What is not among them may be a file that is still to be written.
        choices.push(form);
        json!({"anyOf": choices})
    }

    fn law(&mut self, law: Law) -> Value {
        match law {
            Law::Together(one, other) => json!({
                "if": {"anyOf": [self.there(one), self.there(other)]},
                "then": {"allOf": [self.there(one), self.there(other)]},
            }),
            Law::NotBoth(one, other) => json!({"not": {"allOf": [self.there(one), self.there(other)]}}),
            Law::Some(names) => {
                let there: Vec<Value> = names.iter().map(|name| self.there(name)).collect();
                json!({"anyOf": there})
            }
            Law::NeededWhen(name, other, words) => json!({
                "if": {"required": [other], "properties": {other: {"enum": words}}},
                "then": self.there(name),
            }),
            Law::OnlyWhen(name, other, words) => json!({
                "if": self.there(name),
                "then": {"properties": {other: {"enum": words}}},
            }),
        }
    }

    /// Says that a field is there and holds something.
    fn there(&mut self, name: &str) -> Value {
        json!({"required": [name], "properties": {name: {"not": self.left_out()}}})
    }
}

/// Names what is written more than once, so that it is defined once.
fn name_of(holds: Holds) -> Option<String> {
    Some(match holds {
        Holds::Date => "date".to_owned(),
        Holds::Done => "date-or-yes".to_owned(),
        Holds::YesNo => "yes-no".to_owned(),
        Holds::Amount => "amount".to_owned(),
        Holds::Figure => "figure".to_owned(),
        Holds::Web => "address".to_owned(),
        Holds::Id => "id".to_owned(),
        Holds::One(kind) => format!("{}-id", kind.as_str()),
        Holds::Any => "record".to_owned(),
        Holds::Part(Part::OwnMilestone) => "own-milestone".to_owned(),
        Holds::Part(Part::OwnBarrier) => "own-barrier".to_owned(),
        Holds::Part(Part::Barrier) => "barrier-of-a-mission".to_owned(),
        Holds::Part(Part::MilestoneOrMission) => "milestone-or-mission".to_owned(),
        _ => return None,
    })
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        for (key, value) in from {
            into.entry(key).or_insert(value);
        }
    }
}

/// Writes what is told of a field: what it is for, its words and their meanings, and whether it must be there.
fn about(field: &Field) -> String {
    let mut told = field.about.to_owned();
    if let Holds::Word(words) = field.holds {
        told.push('\n');
        for Word { word, meaning } in words() {
            told.extend(["\n- `", word, "`: ", meaning]);
        }
    }
    if matches!(field.holds, Holds::Date | Holds::Done) {
        told.push_str(
            "\n\nAs `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to.",
        );
    }
    if matches!(field.holds, Holds::Amount) {
        told.push_str("\n\nDigits alone, as in `4200000`, or with a currency's code, as in `40000000 EUR`.");
    }
    if matches!(field.holds, Holds::Figure) {
        told.push_str("\n\nWith a point for decimals; `60~` for about sixty. The unit stands in `unit`.");
    }
    if field.needed {
        told.push_str("\n\nMust be there.");
    }
    told
}

/// Writes a choice among words. A word of digits may be written without quotes.
fn word(words: &[Word]) -> Value {
    let choice = |word: &Word| match word.word.parse::<i64>() {
        Ok(number) => json!({"enum": [number, word.word], "description": word.meaning}),
        Err(_) => json!({"const": word.word, "description": word.meaning}),
    };
    json!({"anyOf": words.iter().map(choice).collect::<Vec<Value>>()})
}

fn rules() -> Value {
    let levels = word(&super::shape::words::<RuleLevel>());
    let mut properties = Map::new();
    for rule in Rule::ALL {
        let mut setting = json!({
            "description": format!("{} Without a setting: `{}`.", rule.meaning(), rule.default_level().as_str()),
        });
        merge(&mut setting, levels.clone());
        properties.insert(rule.as_str().to_owned(), setting);
    }
    let mut defaults = RuleSettings::default();
    for name in RuleSettings::THRESHOLDS {
        let default = defaults.threshold_mut(name).copied().unwrap_or_default();
        let most = RuleSettings::most(name);
        let about = format!("{} Without a setting: {default}.", fields::threshold(name));
        properties.insert(
            (*name).to_owned(),
            json!({"description": about, "type": "integer", "minimum": 1, "maximum": most}),
        );
    }
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}
