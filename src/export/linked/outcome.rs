//! Outcomes: what is measured, the newest of what was measured, and the table of it all.

use serde_json::Value;

use super::{Node, Web, addresses, date, number};
use crate::graph::Key;
use crate::model::{Figure, Measurement, Outcome};
use crate::pages::Route;

/// How many measurements a page describes, of the newest; the table has all of them.
const NEWEST: usize = 12;

/// Describes an outcome as a variable, its newest measurements as observations of it, and its figures as data to take along.
pub(super) fn nodes(web: &Web<'_>, key: Key<Outcome>) -> Vec<Node> {
    let edition = web.edition();
    let outcome = &edition.portfolio.outcomes[key].record;
    let variable = web.record("StatisticalVariable", key);
    let address = web.afar.record(key);
    let mut measured: Vec<&Measurement> = outcome.measurements.iter().collect();
    measured.sort_by_key(|measurement| std::cmp::Reverse(measurement.date.value.middle()));
    let mut nodes = vec![variable];
    nodes.extend(measured.into_iter().take(NEWEST).map(|measurement| observation(&address, outcome, measurement)));
    nodes.push(dataset(web, key, &address));
    nodes
}

fn observation(address: &str, outcome: &Outcome, measurement: &Measurement) -> Node {
    let figure = |figure: Option<Figure>| figure.map(|figure| number(figure.value));
    let by = Node::new("StatisticalVariable").put("@id", address);
    Node::new("Observation")
        .put("variableMeasured", by)
        .put("observationDate", date(measurement.date.value))
        .put("value", figure(measurement.value))
        .put("minValue", figure(measurement.low))
        .put("maxValue", figure(measurement.high))
        .put("unitText", outcome.unit.as_str())
        .put("description", measurement.note.as_deref())
        .put("measurementMethod", measurement.series.as_deref())
}

fn dataset(web: &Web<'_>, key: Key<Outcome>, address: &str) -> Node {
    let edition = web.edition();
    let outcome = &edition.portfolio.outcomes[key].record;
    let id = &outcome.id;
    let file = Route::new(&format!("outcomes/{id}/{id}.csv"));
    let download =
        Node::new("DataDownload").put("contentUrl", web.afar.shared(&file)).put("encodingFormat", "text/csv");
    let days = || outcome.measurements.iter().map(|measurement| measurement.date.value);
    let first = days().map(crate::model::Date::first).min();
    let last = days().map(|date| date.last().unwrap_or_else(|| date.first())).max();
    let covered = first.zip(last).map(|(first, last)| format!("{first}/{last}"));
    let title = outcome.meta.title.value.as_str();
    Node::new("Dataset")
        .put("@id", format!("{address}#figures"))
        .put("name", web.afar.scene.say_with("linked-figures", &[("title", title.into())]))
        .put("description", web.view.frame.description.as_str())
        .put("url", address)
        .put("variableMeasured", Node::new("StatisticalVariable").put("@id", address))
        .put("distribution", Value::from(download))
        .put("temporalCoverage", covered)
        .put("inLanguage", web.language())
        .put("isAccessibleForFree", true)
        .put("creator", web.publisher())
        .put("license", web.license())
        .put("citation", addresses(&outcome.meta.sources))
}
