//! What this floor tells, in words for somebody who never saw a compiler.
//!
//! A repair is attached where a single name is near what was written, so that a machine may put it in.

use std::sync::Arc;

use super::cycles::Relation;
use super::names::Part;
use super::suggest::Near;
use crate::diagnostics::Diagnostic;
use crate::model::{Id, Kind, Measurement, Rate, RecordId, RecordRef, Ref, Translation};
use crate::picture::geo::{LARGEST, WrongKind};
use crate::source::{Span, Spanned};

/// `content/portfolio.yaml` is not there.
pub(super) fn missing_settings(span: Span) -> Diagnostic {
    let hint = "make the file `content/portfolio.yaml` with `model: 1` and `title:`, the name of your portfolio";
    Diagnostic::error("missing-settings", span, "the site has no settings", hint)
}

/// Two files claim one name.
pub(super) fn duplicate_record(span: Span, record: &RecordId, first: Span) -> Diagnostic {
    let message = format!("there are two files for {} `{}`", the_kind(record.kind), record.id);
    let hint =
        "an id is the name of the file, whatever folder it is in: give one of the two another name, or join them";
    Diagnostic::error("duplicate-record", span, message, hint).with_related(first, "the other one, which is kept")
}

/// Two files claim one translation.
pub(super) fn duplicate_translation(span: Span, translation: &Translation, first: Span) -> Diagnostic {
    let message =
        format!("there are two files with the words of `{}` in `{}`", translation.record, translation.language);
    let hint = "join the two files into one";
    Diagnostic::error("duplicate-translation", span, message, hint).with_related(first, "the other one, which is kept")
}

/// A CSV stands alone.
pub(super) fn measurements_without_outcome(outcome: &Spanned<Id>, near: Option<&str>) -> Diagnostic {
    let message = format!("these figures belong to no outcome: there is no `{}`", outcome.value);
    let hint = match near {
        Some(near) => format!("did you mean `{near}`? name the file `{near}.csv`"),
        None => format!("give the file the name of its outcome, or write `content/outcomes/{}.md`", outcome.value),
    };
    Diagnostic::error("measurements-without-outcome", outcome.span, message, hint)
}

/// A translation stands alone.
pub(super) fn translation_without_record(span: Span, record: &RecordId, near: Option<&Near>) -> Diagnostic {
    let message = format!("this translates {} `{}`, which does not exist", the_kind(record.kind), record.id);
    let hint = match near {
        Some(near) => format!("did you mean `{}`? name the file after it", near.name),
        None => format!("write the record first, as `content/{record}.md`, or take this file away"),
    };
    Diagnostic::warning("translation-without-record", span, message, hint)
}

/// A translation is in a language that the site does not list.
pub(super) fn unlisted_language(span: Span, language: &str, default: &str) -> Diagnostic {
    let (message, hint) = if language == default {
        (
            format!("`{language}` is the language that the records themselves are written in"),
            String::from("put these words into the record's own file and take this one away"),
        )
    } else {
        (
            format!("the site does not speak `{language}`, so these words are not shown"),
            format!("add `{language}` to `languages` in `content/portfolio.yaml`"),
        )
    };
    Diagnostic::warning("unlisted-language", span, message, hint)
}

/// A translation names an item that the record does not have.
pub(super) fn unknown_item(
    span: Span,
    (list, item): (&str, &str),
    record: &RecordId,
    near: Option<&Near>,
) -> Diagnostic {
    let message = format!("`{record}` has no `{item}` among its `{list}`");
    let hint = match near {
        Some(near) => format!("did you mean `{}`?", near.name),
        None => format!("use an id from `{list}` in the record's file, or its position counted from 0"),
    };
    repaired(Diagnostic::error("unknown-item", span, message, hint), span, near, true)
}

/// A reference names no record of the kind that the field takes.
pub(super) fn unknown_reference(
    span: Span,
    kind: Kind,
    id: &Id,
    near: Option<&Near>,
    elsewhere: &[RecordId],
) -> Diagnostic {
    let message = format!("there is no {} `{id}`", word(kind));
    let hint = match (elsewhere, near) {
        ([other, ..], _) => {
            format!("`{id}` is {} (`{other}`), and this field takes {}", other.kind.with_article(), kinds(kind))
        }
        ([], Some(near)) => did_you_mean(&near.name),
        ([], None) => {
            format!("write `content/{}/{id}.md`, or name {} that exists", kind.folder(), kind.with_article())
        }
    };
    let near = near.filter(|_| elsewhere.is_empty());
    repaired(Diagnostic::error("unknown-reference", span, message, hint), span, near, true)
}

/// A picture in a body names no record of the kinds that it can draw.
pub(super) fn unknown_of_inset(
    reference: &Ref,
    among: &[Kind],
    near: Option<&Near>,
    elsewhere: &[RecordId],
) -> Diagnostic {
    let Ref { id, span } = reference;
    let words: Vec<&str> = among.iter().map(|kind| word(*kind)).collect();
    let message = format!("there is no {} `{id}`", words.join(" or "));
    let wanted: Vec<&str> = among.iter().map(|kind| kinds(*kind)).collect();
    let hint = match (elsewhere, near) {
        ([other, ..], _) => {
            let wanted = wanted.join(" and ");
            format!("`{id}` is {} (`{other}`), and this picture takes {wanted}", other.kind.with_article())
        }
        ([], Some(near)) => did_you_mean(&near.name),
        ([], None) => format!("write the id of one of the {}", wanted.join(" or ")),
    };
    let near = near.filter(|_| elsewhere.is_empty());
    repaired(Diagnostic::error("unknown-reference", *span, message, hint), *span, near, true)
}

/// A picture in a body names two records.
pub(super) fn ambiguous_inset(span: Span, id: &Id, names: &[String]) -> Diagnostic {
    let message = format!("`{id}` may mean more than one thing");
    let hint = format!("write which one: `{}`", names.join("` or `"));
    Diagnostic::error("ambiguous-picture", span, message, hint)
}

/// A reference that names its kind leads nowhere.
pub(super) fn unknown_full_name(reference: &RecordRef, near: Option<&Near>, elsewhere: &[RecordId]) -> Diagnostic {
    let RecordId { kind, id } = &reference.record;
    let message = format!("there is no {} `{id}`", word(*kind));
    let near = match (elsewhere, near) {
        ([other], _) => Some(Near { name: other.to_string(), certain: true }),
        ([other, ..], _) => Some(Near { name: other.to_string(), certain: false }),
        ([], Some(near)) => Some(Near { name: format!("{}/{}", kind.folder(), near.name), ..near.clone() }),
        ([], None) => None,
    };
    let hint = match &near {
        Some(near) => did_you_mean(&near.name),
        None => format!("write `content/{}/{id}.md`, or name a record that exists", kind.folder()),
    };
    let span = reference.span;
    repaired(Diagnostic::error("unknown-reference", span, message, hint), span, near.as_ref(), true)
}

/// A milestone is named without its mission.
pub(super) fn milestone_without_mission(span: Span, id: &Id, owners: &[&str]) -> Diagnostic {
    let message = format!("there is no mission `{id}`");
    let full: Vec<String> = owners.iter().map(|owner| format!("{owner}/{id}")).collect();
    let hint = format!("a milestone is written with its mission: did you mean `{}`?", full.join("` or `"));
    let near = full.into_iter().next().map(|name| Near { name, certain: owners.len() == 1 });
    repaired(Diagnostic::error("unknown-reference", span, message, hint), span, near.as_ref(), true)
}

/// The mission of `<mission>/<id>` does not exist.
pub(super) fn unknown_mission_of_part(span: Span, mission: &Id, near: Option<&Near>) -> Diagnostic {
    let message = format!("there is no mission `{mission}`");
    let hint = match near {
        Some(near) => did_you_mean(&near.name),
        None => format!("write `content/missions/{mission}.md`, or name a mission that exists"),
    };
    repaired(Diagnostic::error("unknown-reference", span, message, hint), span, near, true)
}

/// A mission is named where a part of one is wanted.
pub(super) fn mission_instead_of_part(span: Span, part: Part, mission: &Id, exist: &[String]) -> Diagnostic {
    let message = format!("`{mission}` is a mission, and this field takes {}s", part_word(part));
    let hint = if exist.is_empty() {
        format!("`{mission}` has no {}s yet: add one to it first", part_word(part))
    } else {
        format!("name one of its {}s, such as `{}`", part_word(part), exist.join("`, `"))
    };
    Diagnostic::error("unknown-reference", span, message, hint)
}

/// A barrier is named where a milestone is wanted, or the other way round.
pub(super) fn other_part(span: Span, part: Part, mission: &Id, id: &Id) -> Diagnostic {
    let (wanted, found) = (part_word(part), part_word(part.other()));
    let message = format!("mission `{mission}` has no {wanted} `{id}`");
    let hint = format!("`{id}` is a {found} of `{mission}`, and this field takes {wanted}s");
    Diagnostic::error("unknown-reference", span, message, hint)
}

/// A mission has no milestone or barrier of that id.
pub(super) fn unknown_part(span: Span, part: Part, (mission, id): (&Id, &Id), near: Option<&Near>) -> Diagnostic {
    let message = format!("mission `{mission}` has no {} `{id}`", part_word(part));
    let hint = match near {
        Some(near) => did_you_mean(&near.name),
        None => format!("add it to the {}s of `{mission}`, or name one that exists", part_word(part)),
    };
    repaired(Diagnostic::error("unknown-reference", span, message, hint), span, near, true)
}

/// A draft that is left out is referred to.
pub(super) fn link_to_draft(span: Span, record: &RecordId) -> Diagnostic {
    let message = format!("{} `{}` is a draft and is left out of what is published", the_kind(record.kind), record.id);
    let hint = "take `draft: true` out of its file when it is ready, or take this reference away";
    Diagnostic::warning("link-to-draft", span, message, hint)
}

/// Nothing was measured by a series.
pub(super) fn unknown_series<'n>(
    series: &Spanned<String>,
    near: Option<&Near>,
    known: impl Iterator<Item = &'n str>,
) -> Diagnostic {
    let message = format!("no measurement belongs to the series `{}`", series.value);
    let hint = choice(near, known, "add `series` to the measurements that are counted this way, or leave it out here");
    repaired(Diagnostic::error("unknown-series", series.span, message, hint), series.span, near, true)
}

/// A figure is written twice.
pub(super) fn duplicate_measurement(measurement: &Measurement, first: Span) -> Diagnostic {
    let message = format!("this figure for {} is written twice", measurement.date.value);
    let hint = "take one of the two away; sources that agree stand together under one measurement";
    Diagnostic::warning("duplicate-measurement", measurement.span, message, hint).with_related(first, "the other one")
}

/// Two rates hold on one day.
pub(super) fn duplicate_rate(rate: &Rate, first: Span) -> Diagnostic {
    let message = format!("there are two rates for {} and {}", rate.currency, rate.date);
    let hint = "keep the one that held, and take the other away";
    Diagnostic::error("duplicate-rate", rate.span, message, hint).with_related(first, "the other one")
}

/// References lead back to where they start.
pub(super) fn cycle(relation: Relation, first: &str, steps: &[(String, Span)], left_out: usize) -> Diagnostic {
    let (verb, field, because) = match relation {
        Relation::Needs => ("needs", "needs", "nothing can come before itself"),
        Relation::Continues => ("grew out of", "continues", "nothing can grow out of itself"),
        Relation::PartOf => ("is part of", "part_of", "nothing can be part of itself"),
    };
    let step = |(at, (name, _)): (usize, &(String, Span))| {
        let more = if left_out > 0 && at == Relation::NAMED {
            format!(", and so on over {left_out} more")
        } else {
            String::new()
        };
        let which = if at == 0 { "" } else { ", which" };
        if steps.len() == 1 { format!(" {verb} itself") } else { format!("{more}{which} {verb} `{name}`") }
    };
    let chain: String = steps.iter().enumerate().map(step).collect();
    let message = format!("`{first}`{chain}");
    let hint = format!("{because}: take one of these references out of its `{field}`");
    let ((_, span), before) = steps.split_last().expect("a circle has at least one reference");
    let told = Diagnostic::error("cycle", *span, message, hint);
    before.iter().fold(told, |told, (name, span)| told.with_related(*span, format!("{verb} `{name}`")))
}

/// A link leads to the settings.
pub(super) fn link_to_settings(span: Span) -> Diagnostic {
    let hint = "link to a record, a page or a file under `content/media`";
    Diagnostic::error("broken-link", span, "the settings are no page of the site", hint)
}

/// A link leads to no file; `exact` says that the span holds the path and nothing else.
pub(super) fn broken_link(span: Span, written: &str, near: Option<&Near>, exact: bool) -> Diagnostic {
    let message = format!("there is no file at `{written}`");
    let hint = match near {
        Some(near) => did_you_mean(&near.name),
        None => String::from("write the path from this file to the other, such as `../actions/heat-pumps.md`"),
    };
    repaired(Diagnostic::error("broken-link", span, message, hint), span, near, exact)
}

/// `[[…]]` names nothing.
pub(super) fn unknown_wiki_link(span: Span, written: &str, near: Option<&Near>, exact: bool) -> Diagnostic {
    let message = format!("nothing is called `{written}`");
    let hint = match near {
        Some(near) => format!("did you mean `[[{}]]`?", near.name),
        None => String::from("write the id of a record, which is the name of its file without `.md`"),
    };
    repaired(Diagnostic::error("broken-link", span, message, hint), span, near, exact)
}

/// `[[…]]` names more than one record.
pub(super) fn ambiguous_link(span: Span, written: &str, names: &[String]) -> Diagnostic {
    let message = format!("`{written}` may mean more than one thing");
    let hint = format!("write which one: `[[{}]]`", names.join("]]` or `[["));
    Diagnostic::error("ambiguous-link", span, message, hint)
}

/// A page has no such anchor.
pub(super) fn unknown_anchor(
    span: Span,
    anchor: &str,
    record: Option<&RecordId>,
    near: Option<&Near>,
    exact: bool,
) -> Diagnostic {
    let page = record.map_or_else(|| String::from("the front page"), |record| format!("`{record}`"));
    let message = format!("{page} has nothing called `#{anchor}`");
    let hint = match near {
        Some(near) => format!("did you mean `#{}`?", near.name),
        None => String::from(
            "an anchor is a heading in lower case with hyphens for spaces; leave it out to link to the page",
        ),
    };
    repaired(Diagnostic::error("unknown-anchor", span, message, hint), span, near, exact)
}

/// A picture is not there.
pub(super) fn missing_image(span: Span, written: &str, near: Option<&Near>, exact: bool) -> Diagnostic {
    let message = format!("there is no picture at `{written}`");
    let hint = match near {
        Some(near) => did_you_mean(&near.name),
        None => String::from("put the picture into `content/media`, or correct the path"),
    };
    repaired(Diagnostic::error("missing-image", span, message, hint), span, near, exact)
}

/// A file that a field names is not there.
pub(super) fn missing_file(written: &Spanned<Arc<str>>, near: Option<&Near>) -> Diagnostic {
    let message = format!("there is no file at `content/{}`", written.value);
    let hint = match near {
        Some(near) => did_you_mean(&near.name),
        None => String::from("put the file there, or correct the path, which starts in `content/`"),
    };
    repaired(Diagnostic::error("missing-file", written.span, message, hint), written.span, near, true)
}

/// A file of `GeoJSON` cannot be drawn; `position` is what stands at the place.
pub(super) fn wrong_shape(span: Span, kind: &WrongKind, position: &str, named: &Spanned<Arc<str>>) -> Diagnostic {
    let file = &named.value;
    let told = match kind {
        WrongKind::Form(words) => Diagnostic::error(
            "invalid-geojson",
            span,
            format!("`{file}` is no GeoJSON: {words}"),
            "save it again as GeoJSON from a map editor: a `FeatureCollection`, a `Feature` or a shape such as a `Polygon`",
        ),
        WrongKind::Swapped => Diagnostic::error(
            "wrong-coordinate",
            span,
            format!("`{position}` is no place on earth: the second number, the latitude, must lie between -90 and 90"),
            "GeoJSON writes longitude first, as in `[10.6, 55.8]`: are the two swapped all through the file?",
        ),
        WrongKind::NoDegrees => Diagnostic::error(
            "wrong-coordinate",
            span,
            format!("`{position}` is no place on earth: positions are written in degrees"),
            "save the file again in degrees: choose WGS 84 (EPSG:4326) as its coordinate system",
        ),
        WrongKind::TooLarge => Diagnostic::error(
            "large-geojson",
            span,
            format!("`{file}` is larger than {} MB, far more than a map can show", LARGEST / 1_000_000),
            "simplify its outlines, for example at mapshaper.org, and save it again",
        ),
    };
    told.with_related(named.span, "used here")
}

/// A shape lies where no place does, and would lie among them if its positions were turned round.
pub(super) fn shape_elsewhere(span: Span, named: &Spanned<Arc<str>>) -> Diagnostic {
    let message = format!("`{}` lies far from all places of the portfolio", named.value);
    let hint = "GeoJSON writes longitude first, as in `[10.6, 55.8]`: are the two swapped all through the file?";
    Diagnostic::warning("shape-elsewhere", span, message, hint).with_related(named.span, "used here")
}

/// Attaches the repair, when one name is near and the span holds nothing but the wrong one.
fn repaired(told: Diagnostic, span: Span, near: Option<&Near>, exact: bool) -> Diagnostic {
    match near {
        Some(near) if near.certain && exact => told.with_repair(span, near.name.clone()),
        Some(_) | None => told,
    }
}

/// Words the question after a name that is near.
fn did_you_mean(name: &str) -> String {
    format!("did you mean `{name}`?")
}

/// Words a choice: the name that is near, else the few that there are, else what to do.
fn choice<'n>(near: Option<&Near>, known: impl Iterator<Item = &'n str>, otherwise: &str) -> String {
    let known: Vec<&str> = known.take(5).collect();
    match near {
        Some(near) => did_you_mean(&near.name),
        None if known.is_empty() => otherwise.to_owned(),
        None => format!("name one of `{}`, or {otherwise}", known.join("`, `")),
    }
}

/// Returns the word for one record of a kind.
fn word(kind: Kind) -> &'static str {
    use crate::model::Vocabulary;
    kind.as_str()
}

/// Returns the words for a certain record of a kind.
fn the_kind(kind: Kind) -> String {
    format!("the {}", word(kind))
}

/// Returns the word for records of a kind.
fn kinds(kind: Kind) -> &'static str {
    kind.folder()
}

/// Returns the word for a part of a mission.
fn part_word(part: Part) -> &'static str {
    match part {
        Part::Milestone => "milestone",
        Part::Barrier => "barrier",
    }
}
