//! Values under `extra:`, which the contract does not name: any YAML, typed as `serde_yaml` types it.

use std::collections::BTreeMap;

use super::{Node, Value};
use crate::model::ExtraValue;

/// Turns a node into a value that templates can work with.
pub(in crate::parse) fn extra_value(node: &Node) -> ExtraValue {
    match &node.value {
        Value::Nothing => ExtraValue::Null,
        Value::Text { text, plain: true } => plain(text),
        Value::Text { text, plain: false } => ExtraValue::Text(text.clone()),
        Value::List(items) => ExtraValue::List(items.iter().map(extra_value).collect()),
        Value::Map(entries) => {
            let pairs = entries.iter().map(|entry| (entry.key.clone(), extra_value(&entry.value)));
            ExtraValue::Map(pairs.collect::<BTreeMap<_, _>>())
        }
    }
}

fn plain(text: &str) -> ExtraValue {
    match serde_yaml::from_str(text) {
        Ok(serde_yaml::Value::Bool(value)) => ExtraValue::Bool(value),
        Ok(serde_yaml::Value::Number(value)) => {
            let number = serde_json::to_value(value).ok().and_then(|value| match value {
                serde_json::Value::Number(number) => Some(number),
                _ => None,
            });
            number.map_or_else(|| ExtraValue::Text(text.to_owned()), ExtraValue::Number)
        }
        _ => ExtraValue::Text(text.to_owned()),
    }
}
