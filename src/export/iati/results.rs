//! The results of an activity: the outcomes of a mission with where they started, where they shall be and what was measured.

use std::collections::BTreeMap;

use jiff::civil;

use super::{Publisher, Subject, codes, iso};
use crate::export::xml::Xml;
use crate::graph::{Key, RecordKey};
use crate::model::{Date, Figure, Mission, Outcome, Source};

/// Writes the outcomes that belong to an activity: to missions, those that name them or show their milestones; to actions, those that
/// belong to no mission and that they should move.
pub(super) fn write(publisher: &Publisher<'_>, xml: &mut Xml, of: Subject) {
    let links = &publisher.portfolio().links;
    match of {
        Subject::Mission(mission) => {
            for &outcome in &links.missions[mission].outcomes {
                result(publisher, xml, outcome, Some(mission));
            }
        }
        Subject::Action(action) => {
            let moved = links.actions[action].moves.iter().map(|(outcome, _)| *outcome);
            for outcome in moved.filter(|outcome| links.outcomes[*outcome].missions.is_empty()) {
                result(publisher, xml, outcome, None);
            }
        }
    }
}

fn result(publisher: &Publisher<'_>, xml: &mut Xml, key: Key<Outcome>, mission: Option<Key<Mission>>) {
    let portfolio = publisher.portfolio();
    let outcome = &portfolio.outcomes[key].record;
    let record = RecordKey::Outcome(key);
    xml.within("result", &[("type", codes::result(outcome.level)), ("aggregation-status", "0")], |xml| {
        publisher.title(xml, "title", record);
        if let Some(summary) = &outcome.meta.summary {
            xml.within("description", &[], |xml| publisher.words(xml, summary, (record, "summary")));
        }
        let route = crate::pages::of_record(portfolio, record);
        publisher
            .document(xml, (&route, "A08"), |xml| publisher.words(xml, &outcome.meta.title.value, (record, "title")));
        let mut attributes = vec![("measure", codes::measure(&outcome.unit))];
        attributes.extend(codes::ascending(outcome.direction.value).map(|ascending| ("ascending", ascending)));
        attributes.push(("aggregation-status", "0"));
        xml.within("indicator", &attributes, |xml| {
            publisher.title(xml, "title", record);
            let unit = publisher.afar.scene.say_with("iati-unit", &[("unit", outcome.unit.as_str().into())]);
            xml.within("description", &[], |xml| xml.text("narrative", &[], &unit));
            if let Some(baseline) = &outcome.baseline {
                let date = baseline.date.value;
                let year = date.middle().year().max(1).to_string();
                let value = number(baseline.value);
                xml.within(
                    "baseline",
                    &[("year", &year), ("iso-date", &iso(date.first())), ("value", &value)],
                    |xml| {
                        if let Some(series) = &baseline.series {
                            xml.empty("dimension", &[("name", "series"), ("value", &series.value)]);
                        }
                        let approximate = baseline.value.approximate;
                        remark(
                            publisher,
                            xml,
                            &Said { date, approximate, note: None, sources: &baseline.sources, words: None },
                        );
                    },
                );
            }
            periods(publisher, xml, key, mission);
        });
    });
}

/// What is said of a time: what was wanted then, and what was measured.
#[derive(Default)]
struct Period<'a> {
    targets: Vec<Value<'a>>,
    actuals: Vec<Value<'a>>,
}

/// A figure, with what tells it from others of the same time.
struct Value<'a> {
    figure: Figure,
    dimensions: Vec<(&'static str, &'a str)>,
    said: Said<'a>,
}

/// What a comment says of a figure.
struct Said<'a> {
    date: Date,
    approximate: bool,
    note: Option<&'a str>,
    sources: &'a [Source],
    /// The range that the figure is an end of.
    words: Option<String>,
}

/// Three figures that say a number or a range.
struct Ends<'a> {
    value: Option<Figure>,
    low: Option<Figure>,
    high: Option<Figure>,
    unit: &'a str,
}

fn periods(publisher: &Publisher<'_>, xml: &mut Xml, key: Key<Outcome>, mission: Option<Key<Mission>>) {
    let portfolio = publisher.portfolio();
    let outcome = &portfolio.outcomes[key].record;
    let mut all: BTreeMap<(civil::Date, civil::Date), Period<'_>> = BTreeMap::new();
    let span = |date: Date| (date.first(), date.last().unwrap_or_else(|| date.first()));
    for (target, of) in outcome.targets.iter().zip(&portfolio.links.outcomes[key].target_missions) {
        // What another mission wants stands with that one.
        if of.is_some() && *of != mission {
            continue;
        }
        let date = target.date.value;
        let dimensions: Vec<_> = target.scenario.iter().map(|scenario| ("scenario", scenario.value.as_str())).collect();
        let ends = Ends { value: target.value, low: target.low, high: target.high, unit: &outcome.unit };
        let said = |words, approximate| Said { date, approximate, note: None, sources: &target.sources, words };
        all.entry(span(date)).or_default().targets.extend(values(publisher, &ends, &dimensions, said));
    }
    for measurement in &outcome.measurements {
        let date = measurement.date.value;
        let dimensions: Vec<_> = measurement.series.iter().map(|series| ("series", series.as_str())).collect();
        let ends = Ends { value: measurement.value, low: measurement.low, high: measurement.high, unit: &outcome.unit };
        let note = measurement.note.as_deref();
        let said = |words, approximate| Said { date, approximate, note, sources: &measurement.sources, words };
        all.entry(span(date)).or_default().actuals.extend(values(publisher, &ends, &dimensions, said));
    }
    for ((first, last), Period { targets, actuals }) in all {
        xml.within("period", &[], |xml| {
            xml.empty("period-start", &[("iso-date", &iso(first))]);
            xml.empty("period-end", &[("iso-date", &iso(last))]);
            for value in &targets {
                write_value(publisher, xml, "target", value);
            }
            for value in &actuals {
                write_value(publisher, xml, "actual", value);
            }
        });
    }
}

/// Lists the figures of a number, or of both ends of a range.
fn values<'a>(
    publisher: &Publisher<'_>,
    ends: &Ends<'_>,
    dimensions: &[(&'static str, &'a str)],
    said: impl Fn(Option<String>, bool) -> Said<'a>,
) -> Vec<Value<'a>> {
    if let Some(figure) = ends.value {
        return vec![Value { figure, dimensions: dimensions.to_vec(), said: said(None, figure.approximate) }];
    }
    let words = crate::pages::range_words(&publisher.afar.scene, ends.low, ends.high, ends.unit);
    let end = |(figure, name): (Option<Figure>, &'static str)| {
        let figure = figure?;
        let dimensions = dimensions.iter().copied().chain([("bound", name)]).collect();
        Some(Value { figure, dimensions, said: said(Some(words.clone()), false) })
    };
    [(ends.low, "low"), (ends.high, "high")].into_iter().filter_map(end).collect()
}

fn write_value(publisher: &Publisher<'_>, xml: &mut Xml, element: &str, value: &Value<'_>) {
    xml.within(element, &[("value", &number(value.figure))], |xml| {
        for (name, of) in &value.dimensions {
            xml.empty("dimension", &[("name", name), ("value", of)]);
        }
        remark(publisher, xml, &value.said);
    });
}

/// Writes what there is to say of a figure: that it is about so much, of which range it is, when, by whom.
fn remark(publisher: &Publisher<'_>, xml: &mut Xml, said: &Said<'_>) {
    let scene = &publisher.afar.scene;
    let (start, end) = said.date.points();
    let is_plain = !start.is_approximate() && end.is_none_or(|end| !end.is_approximate());
    let mut remarks: Vec<String> = said.words.iter().cloned().collect();
    remarks.extend(said.approximate.then(|| publisher.say("iati-approximate")));
    remarks.extend((!is_plain || matches!(said.date, Date::From(_) | Date::Until(_))).then(|| scene.date(said.date)));
    remarks.extend(said.note.map(str::to_owned));
    for source in said.sources {
        let named = source.title.as_ref().or(source.publisher.as_ref());
        remarks.extend(source.url.as_ref().map(|url| url.value.clone()).or_else(|| named.cloned()));
    }
    if !remarks.is_empty() {
        xml.within("comment", &[], |xml| xml.text("narrative", &[], &remarks.join(" · ")));
    }
}

fn number(figure: Figure) -> String {
    figure.value.normalize().to_string()
}
