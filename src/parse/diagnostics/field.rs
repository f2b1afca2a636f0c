//! YAML, and the fields that it holds.

use super::{listed, shown};
use crate::diagnostics::Diagnostic;
use crate::source::Span;

pub(in crate::parse) fn yaml_syntax(span: Span, message: String, hint: String) -> Diagnostic {
    Diagnostic::error("yaml-syntax", span, message, hint)
}

pub(in crate::parse) fn second_yaml_document(span: Span) -> Diagnostic {
    Diagnostic::error(
        "yaml-syntax",
        span,
        "a second YAML document begins here",
        "keep one: delete the line `---` or `...`, or start the fields below at the same column as those above",
    )
}

pub(in crate::parse) fn yaml_name(span: Span) -> Diagnostic {
    Diagnostic::error(
        "yaml-syntax",
        span,
        "a list or group stands where the name of a field belongs",
        "write a plain name, then a colon; put a value that begins with `[` or `{` in quotes",
    )
}

pub(in crate::parse) fn yaml_tag(span: Span, tag: &str) -> Diagnostic {
    Diagnostic::error(
        "yaml-tag",
        span,
        format!("types such as {} have no meaning here", shown(tag)),
        "delete the word with the exclamation mark, or put the whole value in quotes",
    )
}

pub(in crate::parse) fn yaml_too_deep(span: Span, deepest: usize) -> Diagnostic {
    Diagnostic::error(
        "yaml-too-deep",
        span,
        format!("lists and groups stand in one another more than {deepest} levels deep"),
        "no record needs that: look for brackets or indentation gone wrong",
    )
}

pub(in crate::parse) fn yaml_too_large(span: Span) -> Diagnostic {
    Diagnostic::error(
        "yaml-too-large",
        span,
        "there are more values than a record can have",
        "write values out instead of repeating them by `*name`, and keep long tables in a CSV",
    )
}

pub(in crate::parse) fn duplicate_key(span: Span, name: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "duplicate-key",
        span,
        format!("{} is written twice; only the first counts", shown(name)),
        "delete one of the two, or join their values into a list",
    )
    .with_related(first, "first written here")
}

/// A field that the contract does not name.
pub(in crate::parse) struct UnknownField<'a> {
    /// Where its name stands.
    pub(in crate::parse) span: Span,
    /// Its name.
    pub(in crate::parse) name: &'a str,
    /// What it was written in, with the article.
    pub(in crate::parse) what: &'a str,
    /// The field that is certainly meant, not written yet.
    pub(in crate::parse) meant: Option<&'a str>,
    /// A near name of a field that is written already.
    pub(in crate::parse) present: Option<&'a str>,
    /// The fields that there are.
    pub(in crate::parse) known: &'a [&'a str],
}

pub(in crate::parse) fn unknown_field(field: &UnknownField) -> Diagnostic {
    let &UnknownField { span, name, what, meant, present, known } = field;
    let message = format!("{what} has no field {}", shown(name));
    let keep = if known.contains(&"extra") { "; a field of your own goes under `extra:`" } else { "" };
    let hint = match (meant, present) {
        // The words of a text that runs on, with a colon in them.
        (None, None) if name.contains(' ') => {
            "if these words belong to the text above, indent them by two spaces and put the whole text in quotes"
                .to_owned()
        }
        (Some(meant), _) => format!("did you mean `{meant}`?"),
        (None, Some(present)) => format!("`{present}` is written already; delete this one"),
        (None, None) => format!("delete it, or use one of: {}{keep}", listed(known)),
    };
    let diagnostic = Diagnostic::error("unknown-field", span, message, hint);
    match meant {
        Some(meant) => diagnostic.with_repair(span, meant),
        None => diagnostic,
    }
}

/// A field that says something which is written in another way.
pub(in crate::parse) fn field_elsewhere(span: Span, name: &str, what: &str, instead: &str) -> Diagnostic {
    Diagnostic::error("unknown-field", span, format!("{what} has no field {}", shown(name)), instead)
}

pub(in crate::parse) fn missing_field(span: Span, name: &str, what: &str, example: &str) -> Diagnostic {
    Diagnostic::error("missing-field", span, format!("{what} needs `{name}`"), format!("add `{example}`"))
}

/// Words behind a `#`, which YAML leaves out.
pub(in crate::parse) fn words_left_out(span: Span, left_out: &str, whole: (Span, String)) -> Diagnostic {
    Diagnostic::warning(
        "words-left-out",
        span,
        format!("{} is not read: after a space, `#` begins a remark", shown(left_out)),
        format!("put the whole value in quotes: `{}`; or, if it is a remark, a space after the `#`", whole.1),
    )
    .with_repair(whole.0, whole.1)
}

pub(in crate::parse) fn wrong_shape(
    span: Span,
    found: &str,
    wanted: &str,
    example: &str,
    only: Option<&str>,
) -> Diagnostic {
    let message = format!("{found} stands where {wanted} belongs");
    match only {
        Some(only) => {
            Diagnostic::error("wrong-shape", span, message, format!("write {}", shown(only))).with_repair(span, only)
        }
        None => Diagnostic::error("wrong-shape", span, message, format!("write {wanted}, as in `{example}`")),
    }
}

pub(in crate::parse) fn not_a_group(
    span: Span,
    found: &str,
    what: &str,
    example: &str,
    meant: Option<&str>,
) -> Diagnostic {
    let message = format!("{found} stands where {what} belongs");
    match meant {
        Some(meant) => {
            Diagnostic::error("wrong-shape", span, message, format!("write {}", shown(meant))).with_repair(span, meant)
        }
        None => Diagnostic::error("wrong-shape", span, message, format!("write its fields, as in `{example}`")),
    }
}

/// `2030: 70` where a date and a value each have a field; the place is that of the field.
pub(in crate::parse) fn dated_value(span: Span, what: &str, meant: &str) -> Diagnostic {
    let fields = meant.trim_matches(['{', '}']);
    let hint = format!("write `{fields}`, each on its own line, or `{meant}`");
    Diagnostic::error("wrong-shape", span, format!("{what} names its date and its number in fields of their own"), hint)
}

/// `2030: 70` and more of that, where a list belongs.
pub(in crate::parse) fn dated_values(span: Span, name: &str, meant: &str, example: &str) -> Diagnostic {
    let message = format!("`{name}` is a list, and each item names its date and its number in fields of their own");
    let hint = format!("write one line for each, as in `- {example}`, or `{name}: {meant}`");
    Diagnostic::error("wrong-shape", span, message, hint).with_repair(span, meant)
}

pub(in crate::parse) fn group_for_a_list(span: Span, name: &str, example: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-shape",
        span,
        format!("`{name}` is a list, even when there is only one"),
        format!("put `- ` before its first field and indent the others by two more spaces, or write `[{example}]`"),
    )
}

pub(in crate::parse) fn list_in_disguise(span: Span, written: &str) -> Diagnostic {
    let items = written.trim_start_matches('-').split(',').map(str::trim).collect::<Vec<_>>().join(", ");
    let hint = format!("write `[{items}]`, or put it in quotes if it is one value");
    Diagnostic::error("wrong-shape", span, format!("{} looks like a list, but is one value", shown(written)), hint)
        .with_repair(span, format!("[{items}]"))
}

pub(in crate::parse) fn empty_item(span: Span) -> Diagnostic {
    Diagnostic::error(
        "empty-item",
        span,
        "an item of the list is empty",
        "write a value after the hyphen, or delete the line",
    )
}

pub(in crate::parse) fn decimal_comma(span: Span, meant: &str) -> Diagnostic {
    Diagnostic::error(
        "decimal-comma",
        span,
        "a comma between brackets begins the next field",
        format!("write the number with a point: `{meant}`"),
    )
    .with_repair(span, meant)
}
