//! What can be wrong with a theme.

use crate::diagnostics::{Diagnostic, nearest};
use crate::language::PhraseError;
use crate::source::{FileId, SourceFile, Span, Spanned};

use std::collections::BTreeSet;

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

pub(super) fn theme_circle(span: Span, met: &[String]) -> Diagnostic {
    let chain = met.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", then ");
    Diagnostic::error(
        "theme-circle",
        span,
        format!("this theme changes itself in the end: {chain}, and then this one again"),
        "let the last of them extend `default`",
    )
    .with_repair(span, "default")
}

pub(super) fn unknown_theme_file(span: Span, path: &str) -> Diagnostic {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let folders = ["templates", "strings", "assets", "records"];
    let meant = nearest(folder, folders).filter(|near| *near != folder);
    let (name, meant) = match (folder, ending) {
        ("strings", _) => return unread(span, path, "files of phrases are called after a language: `strings/da.ftl`"),
        ("records", _) => return unread(span, path, "what new records begin with is called `records/<kind>.md`"),
        ("", "yml") => (path, Some("theme.yaml")),
        ("", "html") => (path, Some("templates")),
        ("", "ftl") => (path, Some("strings")),
        ("", "css" | "js" | "svg" | "woff2" | "png" | "jpg" | "webp" | "ico") => (path, Some("assets")),
        _ => (name, meant),
    };
    match meant {
        Some("theme.yaml") => unread(span, path, "did you mean `theme.yaml`?"),
        Some(folder) => unread(span, path, &format!("did you mean `{folder}/{name}`?")),
        None => unread(
            span,
            path,
            "a theme has `theme.yaml` and the folders `templates/`, `strings/`, `assets/` and `records/`; take other files elsewhere",
        ),
    }
}

fn unread(span: Span, path: &str, hint: &str) -> Diagnostic {
    Diagnostic::warning(
        "unknown-theme-file",
        span,
        format!("nothing in a theme is called `{path}`, so this file is not used"),
        hint,
    )
}

pub(super) fn unknown_phrase(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    let message = format!("no page says a phrase called `{name}`");
    match near {
        Some(near) => Diagnostic::warning("unknown-phrase", span, message, format!("did you mean `{near}`?"))
            .with_repair(span, near),
        None => Diagnostic::warning(
            "unknown-phrase",
            span,
            message,
            format!("say it in a template of yours, as `{{{{ t(k=\"{name}\") }}}}`, or take it away"),
        ),
    }
}

pub(super) fn missing_phrase(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    let told = |hint| Diagnostic::warning("unknown-phrase", span, format!("there is no phrase called `{name}`"), hint);
    match near {
        Some(near) => told(format!("did you mean `{near}`?")).with_repair(span, near),
        None => told(format!("write it into `strings/en.ftl` of the theme: `{name} = …`")),
    }
}

pub(super) fn unknown_placeholder(
    span: Span,
    (phrase, name): (&str, &str),
    near: Option<&str>,
    known: &BTreeSet<String>,
) -> Diagnostic {
    let message = format!("nothing is put in place of `${name}` in the phrase `{phrase}`");
    let told = |hint: String| Diagnostic::warning("unknown-placeholder", span, message.clone(), hint);
    let known: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
    match near {
        Some(near) => told(format!("did you mean `${near}`?")).with_repair(span, near),
        None if known.is_empty() => told("this phrase is said as it is: write it without placeholders".to_owned()),
        None => told(format!("what there is for this phrase: {}", known.join(", "))),
    }
}

pub(super) fn wrong_token(span: Span, written: &str, near: Option<&str>, names: &[&str]) -> Diagnostic {
    let told = |message: String, hint: String| Diagnostic::error("wrong-token", span, message, hint);
    if names.contains(&written) || near.is_none() && written.contains(['{', '}', ';', '<', '\\']) {
        return told(
            format!("`{written}` cannot be the value of a token"),
            "write one value of CSS, as in `44rem`; rules belong into `assets/theme.css`".to_owned(),
        );
    }
    let message = format!("there is no token called `{written}`");
    if let Some(near) = near {
        return told(message, format!("did you mean `{near}`?")).with_repair(span, near);
    }
    let list = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    told(message, format!("the tokens are {list}"))
}

pub(super) fn low_contrast(
    span: Span,
    (usage, other, dark): (&str, &str, bool),
    (ratio, least): (f64, f64),
    shade: Option<&str>,
) -> Diagnostic {
    let paper = if dark { "in the dark look" } else { "in the light look" };
    let (ratio, wanted) =
        ((ratio * 100.0).floor() / 100.0, if least < 4.0 { "edges need 3" } else { "text needs 4.5" });
    let message = format!("`{usage}` and `{other}` are too alike {paper}: {ratio} to 1, where {wanted} to 1");
    let told = |hint: String| Diagnostic::warning("low-contrast", span, message, hint);
    match shade {
        Some(shade) => told(format!("the nearest shade that everybody can read is `'{shade}'`"))
            .with_repair(span, format!("'{shade}'")),
        None => told(format!(
            "no shade of this colour can be read; choose `{usage}` and `{other}` anew, one light, one dark"
        )),
    }
}

pub(super) fn unknown_font(span: Span, written: &str, names: &[&str]) -> Diagnostic {
    let list = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let known = format!("the families are {list}; or name a file of your theme that ends in `.woff2`");
    let message = format!("there is no family of fonts called `{written}`");
    match nearest(written, names.iter().copied()) {
        Some(near) => Diagnostic::error("unknown-font", span, message, format!("did you mean `{near}`? {known}"))
            .with_repair(span, near),
        None => Diagnostic::error("unknown-font", span, message, known),
    }
}

pub(super) fn missing_font(span: Span, path: &str) -> Diagnostic {
    Diagnostic::error(
        "missing-font",
        span,
        format!("the theme has no file `assets/{path}`"),
        "put the font there, or name a family that devices have, such as `serif` or `humanist`".to_owned(),
    )
}

pub(super) fn engine_version(bound: &Spanned<String>, (this, short): (&str, &str), is_min: bool) -> Diagnostic {
    let (which, way) = if is_min {
        ("or later", "get that version of wayfolio")
    } else {
        ("or earlier", "look for a newer version of the theme")
    };
    let message = format!("this theme is made for wayfolio {} {which}, and this is {this}", bound.value);
    let name = if is_min { "min" } else { "max" };
    let hint = format!("{way}; or try it with `wayfolio theme check`, and if all is well write `{name}: {short}`");
    let told = if is_min {
        Diagnostic::error("engine-version", bound.span, message, hint)
    } else {
        Diagnostic::warning("engine-version", bound.span, message, hint)
    };
    told.with_repair(bound.span, short)
}

pub(super) fn stale_copy(span: Span, (path, theme, version): (&str, &str, &str), now: Option<&str>) -> Diagnostic {
    let (message, hint) = match now {
        Some(now) => (
            format!("`{path}` was copied from the `{theme}` of wayfolio {version}, which has changed since"),
            format!(
                "see what is new with `wayfolio theme copy {path} --print`, take over what you want, then write `{now}` here"
            ),
        ),
        None => (
            format!("`{path}` was copied from the `{theme}` of wayfolio {version}, which has no such file any more"),
            "take the copy away, unless a template of yours uses it; then take this line away".to_owned(),
        ),
    };
    Diagnostic::warning("stale-copy", span, message, hint)
}

pub(super) fn unknown_template(name: &Spanned<String>, own: &[&str], theme: &str) -> Diagnostic {
    let message = format!("the theme has no template `{}.html`", name.value);
    let told = |hint: String| Diagnostic::error("unknown-template", name.span, message, hint);
    match nearest(&name.value, own.iter().copied()) {
        Some(near) => told(format!("did you mean `{near}`?")).with_repair(name.span, near),
        None => told(format!(
            "write it first, as `themes/{theme}/templates/{}.html`, or leave `template` out for a page of words",
            name.value
        )),
    }
}

pub(super) fn unused_template(span: Span, name: &str) -> Diagnostic {
    let stem = name.trim_end_matches(".html");
    Diagnostic::warning(
        "unused-template",
        span,
        format!("nothing uses the template `{name}`"),
        format!("write `template: {stem}` into a page, include it from another template, or take it away"),
    )
}

fn plain(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
