//! What the contract says about fields that belong together.

use super::{did_you_mean, listed, shown};
use crate::diagnostics::Diagnostic;
use crate::model::{Stage, Vocabulary};
use crate::source::Span;

pub(in crate::parse) fn duplicate_id(span: Span, id: &str, what: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "duplicate-id",
        span,
        format!("two {what} have the id {}", shown(id)),
        "give each an id of its own; references to it name the one that is meant",
    )
    .with_related(first, "the other one")
}

pub(in crate::parse) fn dates_reversed(span: Span, last: &str, first: (Span, &str)) -> Diagnostic {
    Diagnostic::error(
        "dates-reversed",
        span,
        format!("`{last}` lies before `{}`", first.1),
        format!("look at both dates: `{last}` must be the later one"),
    )
    .with_related(first.0, format!("`{}` is here", first.1))
}

pub(in crate::parse) fn range_reversed(span: Span, low: Span) -> Diagnostic {
    Diagnostic::error("range-reversed", span, "`high` is less than `low`", "swap the two numbers")
        .with_related(low, "`low` is here")
}

pub(in crate::parse) fn missing_value(span: Span, what: &str) -> Diagnostic {
    Diagnostic::error(
        "missing-value",
        span,
        format!("{what} needs a number"),
        "add `value: 12`, or `low:` and `high:` for a range; `low:` alone means at least so much",
    )
}

pub(in crate::parse) fn conflicting_fields(span: Span, name: &str, other: (Span, &str)) -> Diagnostic {
    Diagnostic::error(
        "conflicting-fields",
        span,
        format!("`{name}` and `{}` cannot both stand here", other.1),
        "keep one of the two",
    )
    .with_related(other.0, format!("`{}` is here", other.1))
}

pub(in crate::parse) fn one_sided_dispute(span: Span) -> Diagnostic {
    Diagnostic::error(
        "one-sided-dispute",
        span,
        "a dispute needs at least two versions",
        "add what the other source says: `- value: …` with its `sources`; if there is one version only, drop `disputed`",
    )
}

pub(in crate::parse) fn status_out_of_stage(span: Span, stage: Stage) -> Diagnostic {
    Diagnostic::warning(
        "status-out-of-stage",
        span,
        format!("`status` is told while an action is ready or underway, and this one is {}", stage.as_str()),
        "delete `status`, or look at `stage`",
    )
}

pub(in crate::parse) fn reached_before_completion(span: Span, stage: Stage) -> Diagnostic {
    Diagnostic::warning(
        "reached-before-completion",
        span,
        format!("`reached` is told of a completed action, and this one is {}", stage.as_str()),
        "delete `reached`, or write `stage: completed`",
    )
}

pub(in crate::parse) fn image_without_alt(span: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-alt",
        span,
        "the picture has no description for those who cannot see it",
        "add `alt: …` with what it shows, in a sentence",
    )
}

pub(in crate::parse) fn unknown_scenario(span: Span, name: &str, near: Option<&str>, all: &[&str]) -> Diagnostic {
    let message = format!("there is no scenario {}", shown(name));
    did_you_mean(
        Diagnostic::error("unknown-scenario", span, message, format!("the scenarios are: {}", listed(all))),
        near,
    )
}

pub(in crate::parse) fn wrong_model(span: Span, written: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-model",
        span,
        format!("this wayfolio does not know version {} of the content model", shown(written)),
        "write `model: 1`, or use a newer wayfolio",
    )
}

pub(in crate::parse) fn fact_in_translation(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        "fact-in-translation",
        span,
        format!("`{name}` is a fact, and a translation carries words only"),
        "delete it here; facts are written once, in the file of the default language",
    )
}

pub(in crate::parse) fn unknown_translated_item(span: Span, written: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-id",
        span,
        format!("{} names no item of a list", shown(written)),
        "name the item by its `id`, or by its position from 0",
    )
}
