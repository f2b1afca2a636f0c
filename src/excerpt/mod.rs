//! Floor 2: a diagnostic as a good compiler shows it: the line, an underline, the way to put it right.
//!
//! Owns the look of one diagnostic as text, which the terminal and the preview share. Must not know where it is shown.

mod lines;

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

pub(crate) use lines::{cut, harmless, one_line};

use crate::diagnostics::{Diagnostic, Severity};
use crate::source::{SourceTree, Span};

/// Whether colours are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    /// As a terminal shows them (ECMA-48 sequences).
    Shown,
    /// For a file, a pipe, or somebody who asked for none.
    Hidden,
}

/// Writes a diagnostic: its message, the lines with an underline, the way to put it right, and an empty line.
pub(crate) fn write(found: &Diagnostic, tree: &SourceTree, colours: Colours) -> String {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(level.primary_title(one_line(&found.message)).id(found.code));
    let (here, elsewhere): (Vec<_>, Vec<_>) = found.related.iter().partition(|(span, _)| span.file == found.span.file);
    group = add(group, tree, found.span, &here, Primary::Span);
    for (span, words) in elsewhere {
        group = add(group, tree, *span, &[&(*span, words.clone())], Primary::None);
    }
    if !found.hint.is_empty() {
        group = group.element(Level::HELP.message(one_line(&found.hint)));
    }
    let renderer = match colours {
        Colours::Shown => Renderer::styled(),
        Colours::Hidden => Renderer::plain(),
    };
    renderer.term_width(DEFAULT_TERM_WIDTH.min(120)).render(&[group]) + "\n\n"
}

/// Whether a snippet shows the place of the diagnostic itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Primary {
    Span,
    None,
}

/// Adds the lines of one file, with the span and the related places underlined.
fn add<'a>(
    group: Group<'a>,
    tree: &SourceTree,
    span: Span,
    related: &[&(Span, String)],
    primary: Primary,
) -> Group<'a> {
    let path = one_line(tree.path(span.file));
    let Some(file) = tree.file(span.file).filter(|file| !file.bytes.is_empty()) else {
        return group.element(Origin::path(path).line(1).char_column(1));
    };
    let main = (primary == Primary::Span).then_some((span, None));
    let places: Vec<(Span, Option<&str>)> =
        main.into_iter().chain(related.iter().map(|(span, words)| (*span, Some(&**words)))).collect();
    let stretches: Vec<_> = places.iter().map(|(span, _)| span.range()).collect();
    let excerpt = cut(file, &stretches);
    let annotations = excerpt.stretches.into_iter().zip(&places).map(|(stretch, (_, words))| match words {
        None => AnnotationKind::Primary.span(stretch),
        Some(words) => AnnotationKind::Context.span(stretch).label(one_line(words)),
    });
    let snippet = Snippet::source(excerpt.text).path(path).line_start(excerpt.first_line);
    group.element(snippet.annotations(annotations))
}
