//! The templates of a theme, put together. Those of the site that cannot be used are told, and give way to those of the
//! layer below.

use std::collections::BTreeSet;

use tera::{ErrorKind, Tera};

use super::mistake::{self, Mistake};
use super::{Own, OwnTemplates, diagnostics};
use crate::diagnostics::Diagnostic;
use crate::source::FileId;
use crate::theme::Theme;

/// Adds every template of a theme, and tells the mistakes of the site's own.
///
/// # Panics
///
/// When the embedded templates have a mistake.
pub(super) fn add(tera: &mut Tera, theme: &Theme, own: &OwnTemplates) -> Vec<Diagnostic> {
    let prefixes: Vec<String> = theme.prefixes().map(str::to_owned).collect();
    tera.set_fallback_prefixes(prefixes).expect("no template was added yet");
    let mut given_up = BTreeSet::new();
    let mut mistakes = Vec::new();
    for (name, Own { text, .. }) in own {
        // Alone, so that one run tells the mistakes of all of them.
        if let Err(error) = Tera::default().add_raw_template(name, text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            mistakes.extend(mistake::all(&error));
            given_up.insert(name.clone());
        }
    }
    while let Err(error) = tera.add_raw_templates(chosen(theme, &given_up)) {
        let has_own = own.keys().any(|name| !given_up.contains(name));
        assert!(has_own, "the carried templates are right: {error}");
        let count = given_up.len();
        for mistake in mistake::all(&error) {
            let culprit = mistake.templates().find(|name| own.contains_key(*name) && !given_up.contains(*name));
            let culprit = culprit.map(str::to_owned);
            // What is missing since a template was given up is not a mistake of its own.
            if count == 0 || culprit.is_some() && stands_alone(&mistake) {
                mistakes.push(mistake);
            }
            given_up.extend(culprit);
        }
        if given_up.len() == count {
            given_up.extend(own.keys().cloned());
        }
    }
    let mut blamed = BTreeSet::new();
    let tell = |mistake: &Mistake| {
        diagnostics::template_error(tera, own, mistake).or_else(|| {
            let cause = cause(theme, own, mistake)?;
            // What one template lacks may be missed in every other.
            blamed.insert(cause).then(|| diagnostics::embedded_template_error(cause, mistake))
        })
    };
    mistakes.iter().filter_map(tell).collect()
}

/// Finds the template of the site that is to blame for a mistake in a carried one: it stands for one that had the name which is
/// missed now.
fn cause(theme: &Theme, own: &OwnTemplates, mistake: &Mistake) -> Option<FileId> {
    let has_name = |name: &str| {
        let carried = || theme.templates().filter(|template| template.file.is_none() && template.name == name);
        mistake.name().is_some_and(|missed| carried().any(|template| template.text.contains(missed)))
    };
    let blamed = own.values().find(|own| has_name(&own.name)).or_else(|| own.values().next());
    blamed.map(|own| own.file)
}

/// Lists the templates to use, by their full names: all but the site's own that were given up, in whose place the next layer has
/// one or none.
fn chosen<'t>(theme: &'t Theme, given_up: &BTreeSet<String>) -> Vec<(String, &'t str)> {
    let named = theme.templates().map(|template| (format!("{}{}", template.prefix, template.name), template.text));
    named.filter(|(name, _)| !given_up.contains(name)).collect()
}

/// Says whether a mistake does not depend on other templates.
fn stands_alone(mistake: &Mistake) -> bool {
    ["Unknown filter", "Unknown function", "Unknown test"].iter().any(|start| mistake.message.starts_with(start))
}
