//! What can be wrong with a theme.

use crate::diagnostics::{Diagnostic, nearest};
use crate::language::PhraseError;
use crate::source::{FileId, SourceFile, Span};

pub(super) fn unknown_theme(span: Span, name: &str, names: &[&str]) -> Diagnostic {
    let message = format!("there is no theme called `{name}`");
    let list = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let near = nearest(name, names.iter().copied());
    let hint = match near {
        Some(near) => format!("did you mean `{near}`? The themes are {list}"),
        None => format!("name a folder of `themes/`, or leave `theme` out for the default: the themes are {list}"),
    };
    let told = Diagnostic::error("unknown-theme", span, message, hint);
    match near {
        Some(near) => told.with_repair(span, near),
        None => told,
    }
}

pub(super) fn theme_file_not_text(file: &SourceFile, at: usize) -> Diagnostic {
    Diagnostic::error(
        "theme-file-not-text",
        Span::new(file.id, at..at + 1),
        "this file of the theme is not text in UTF-8",
        "save it as UTF-8 in your editor; pictures and fonts belong in the theme's `assets/`",
    )
}

pub(super) fn phrase_error(file: FileId, text: &str, error: &PhraseError) -> Diagnostic {
    // The format's parser may stop anywhere in a line; the whole line is what somebody can look at.
    let at = (0..=error.offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    let line = text[start..end].trim_end();
    let span = Span::new(file, start..start + line.len().max(1));
    Diagnostic::error(
        "phrase-error",
        span,
        format!("this phrase cannot be read: {}", plain(&error.message)),
        "write `name = words`, with placeholders as `{ $number }`; further lines of a phrase are indented",
    )
}

pub(super) fn missing_phrases(span: Span, tag: &str, missing: &[&str]) -> Diagnostic {
    const SHOWN: usize = 3;
    let mut names = missing.iter().take(SHOWN).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if missing.len() > SHOWN {
        names += " …";
    }
    let (count, stand) = match missing.len() {
        1 => ("one phrase".to_owned(), "an English one stands in"),
        count => (format!("{count} phrases"), "English ones stand in"),
    };
    Diagnostic::warning(
        "missing-phrases",
        span,
        format!("{count} of the interface cannot be said in `{tag}`, so that {stand}: {names}"),
        format!("write them into `strings/{tag}.ftl` in the folder of your theme, as `name = words`"),
    )
}

fn plain(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
