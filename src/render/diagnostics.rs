//! What can be wrong with the templates of a site.

use tera::Tera;

use super::mistake::{Mistake, Place};
use super::{Own, OwnTemplates, words};
use crate::diagnostics::{Diagnostic, nearest};
use crate::source::{FileId, Span};

/// The filters that Tera has by itself; it does not list them.
pub(super) const FILTERS: &str = "abs capitalize default escape escape_html escape_xml first float get group_by indent int join keys last \
     length lower newlines_to_br nth pairs pluralize replace reverse round safe sort split str title trim \
     trim_end trim_start truncate unique upper values wordcount";
/// The tests that Tera has by itself.
pub(super) const TESTS: &str = "array bool containing defined divisible_by ending_with even float integer iterable map none number odd \
     starting_with string undefined";
/// The words that a tag of Tera begins with: `{% if … %}`.
const TAGS: &str = "block break component continue elif else endblock endcomponent endfilter endfor endif extends filter for if include \
     raw endraw set set_global";
/// The functions that Tera has by itself.
pub(super) const FUNCTIONS: &str = "range super throw";

/// Tells a mistake at its place in one of the site's own templates, or at the nearest of them that led to it; none when no
/// template of the site has a part in it.
pub(super) fn template_error(tera: &Tera, own: &OwnTemplates, mistake: &Mistake) -> Option<Diagnostic> {
    let span = |name: &str, place: &Place| {
        let Own { file, text, .. } = own.get(name)?;
        // A template names another as people do, without the layer that it comes from.
        let short = match place {
            Place::Text(named) => own.get(named).map(|own| Place::Text(own.name.clone())),
            Place::Bytes(_) | Place::Line { .. } | Place::Whole => None,
        };
        Some(Span::new(*file, short.as_ref().unwrap_or(place).range(text)))
    };
    let related = mistake.related.iter().filter_map(|(name, place, words)| Some((span(name, place)?, *words)));
    let direct = span(&mistake.template, &mistake.place);
    let mut related: Vec<_> = related.collect();
    let place = match direct {
        Some(place) => place,
        None if related.is_empty() => return None,
        None => related.remove(0).0,
    };
    let short = |message: String, (full, own): (&String, &Own)| message.replace(&**full, &own.name);
    let message = own.iter().fold(plain(&mistake.message), short);
    let message = if direct.is_some() { message } else { format!("{message}, in the {}", carried(&mistake.template)) };
    let name = name(own, mistake);
    let (hint, near) = hint(tera, own, (mistake, name));
    let mut diagnostic = Diagnostic::error("template-error", place, message, hint);
    if let (Some(near), Some(name), Some(direct)) = (near, name, direct) {
        let text = &own[&mistake.template].text;
        // The name may be a part of what is underlined; only where it stands there once is the edit certain.
        let mut found = text[direct.range()].match_indices(name).map(|(at, _)| direct.range().start + at);
        if let (Some(at), None) = (found.next(), found.next()) {
            diagnostic = diagnostic.with_repair(Span::new(direct.file, at..at + name.len()), near);
        }
    }
    Some(related.into_iter().fold(diagnostic, |told, (span, words)| told.with_related(span, words)))
}

/// Tells a mistake that shows in an embedded template because of one of the site's own.
pub(super) fn embedded_template_error(file: FileId, mistake: &Mistake) -> Diagnostic {
    Diagnostic::error(
        "template-error",
        Span::new(file, 0..0),
        format!("with this template the {} cannot be set: {}", carried(&mistake.template), plain(&mistake.message)),
        "keep the blocks, components and variables that the default template of this name has",
    )
}

/// Returns the name that a mistake is about: the one in its message, or else the tag that is underlined.
fn name<'a>(own: &'a OwnTemplates, mistake: &'a Mistake) -> Option<&'a str> {
    mistake.name().or_else(|| {
        let text = own.get(&mistake.template).filter(|_| mistake.message == UNKNOWN_TAG)?.text.as_str();
        text.get(mistake.place.range(text))
    })
}

const UNKNOWN_TAG: &str = "Unknown tag";

/// Finds the repair: the nearest name that exists, else the names that do.
fn hint(tera: &Tera, own: &OwnTemplates, (mistake, name): (&Mistake, Option<&str>)) -> (String, Option<String>) {
    let what = mistake.message.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let mut known: Vec<&str> = match what.as_str() {
        "Unknown filter" => FILTERS.split(' ').chain(words::FILTERS).collect(),
        "Unknown function" => FUNCTIONS.split(' ').chain(words::FUNCTIONS).collect(),
        UNKNOWN_TAG => TAGS.split(' ').collect(),
        "Unknown test" => TESTS.split(' ').collect(),
        "Unknown component" => tera.get_component_names().collect(),
        "Unknown template" => {
            let full: Vec<&str> = tera.get_template_names().collect();
            let is_full = mistake.name().is_some_and(|name| name.contains('/'));
            if is_full {
                full.into_iter().filter(|name| !name.starts_with("own/")).collect()
            } else {
                let own = own.values().map(|own| own.name.as_str());
                full.iter().map(|name| name.rsplit_once('/').map_or(*name, |(_, short)| short)).chain(own).collect()
            }
        }
        _ => mistake.names.iter().map(String::as_str).collect(),
    };
    known.sort_unstable();
    known.dedup();
    if let Some(near) = name.and_then(|name| nearest(name, known.iter().copied())) {
        return (format!("did you mean `{near}`?"), Some(near.to_owned()));
    }
    let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let hint = match what.as_str() {
        _ if mistake.message.ends_with("exists but its value is undefined") => {
            "give it a value before, or ask `{% if … is defined %}`".to_owned()
        }
        "Unknown component" | "Unknown template" if known.is_empty() => {
            "write it first, in `templates/` of the theme".to_owned()
        }
        "Unknown component" => format!("write it first, or take one of {list}"),
        _ if !known.is_empty() => format!("what there is here: {list}"),
        _ if mistake.message.starts_with("Block ") => {
            "take a block that the template named in `extends` has, or add this one there".to_owned()
        }
        _ if mistake.message == "This template extends itself" => {
            let name = own.get(&mistake.template).map_or(&*mistake.template, |own| &own.name);
            format!("to change the one that lies below it, name its theme: `{{% extends \"default/{name}\" %}}`")
        }
        _ if mistake.message.starts_with("This template ") => {
            "take the part that both need into a third template".to_owned()
        }
        _ if mistake.message.starts_with("The component ") => {
            "give one of the two another name, or delete it".to_owned()
        }
        _ if mistake.message.starts_with("Field `") => {
            "nothing stands there: it is text or a number, or a list that is shorter; `wayfolio theme docs` says what each holds".to_owned()
        }
        "Missing keyword" => "`wayfolio theme docs` shows how it is called".to_owned(),
        _ if ["Invalid type", "requires", "is not a number"].iter().any(|words| mistake.message.contains(words)) => {
            "give it what it wants; `wayfolio theme docs` says what each variable holds".to_owned()
        }
        _ => "put right what is underlined; templates are written as https://keats.github.io/tera says".to_owned(),
    };
    (hint, None)
}

/// Names a template that the program carries: `default/action.html` is the default `action.html`.
fn carried(full: &str) -> String {
    let (theme, name) = full.split_once('/').unwrap_or(("default", full));
    format!("{theme} `{name}`")
}

/// Says in plain words what a type holds.
fn of_type(name: &str) -> &str {
    match name.trim_start_matches('&') {
        "str" | "string" | "String" => "text",
        "i64" | "u64" | "f64" | "i128" | "u128" | "number" => "a number",
        "bool" => "true or false",
        "array" => "a list",
        "map" => "a group of fields",
        "none" | "undefined" => "nothing",
        other => other,
    }
}

/// Words a message as ours are.
fn plain(message: &str) -> String {
    if let Some((wanted, given)) =
        message.strip_prefix("Invalid type for the value, expected `").and_then(|rest| rest.split_once("` but got `"))
    {
        return format!("this wants {}, and is given {}", of_type(wanted), of_type(given.trim_end_matches(['`', '.'])));
    }
    let mut letters = message.trim_end_matches(['.', '\n', ' ']).chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
