//! A file as a whole: its place, its name, its encoding, its front matter.

use super::shown;
use crate::diagnostics::Diagnostic;
use crate::model::{Kind, Vocabulary};
use crate::source::Span;

pub(in crate::parse) fn utf16(span: Span) -> Diagnostic {
    Diagnostic::error(
        "not-utf8",
        span,
        "the file is saved as UTF-16",
        "save it again with the encoding UTF-8; most editors offer this under \"Save as\"",
    )
}

pub(in crate::parse) fn not_utf8(span: Span, bytes: &[u8]) -> Diagnostic {
    let latin: String = bytes.iter().filter(|byte| **byte >= 0xA0).map(|&byte| char::from(byte)).collect();
    let guess = if latin.is_empty() { String::new() } else { format!(", probably meant as `{latin}`") };
    Diagnostic::error(
        "not-utf8",
        span,
        format!("the file is not UTF-8 text: here stands a byte that is no character{guess}"),
        "save it again with the encoding UTF-8; most editors offer this under \"Save as\"",
    )
}

pub(in crate::parse) fn nul_byte(span: Span) -> Diagnostic {
    Diagnostic::error(
        "nul-byte",
        span,
        "an invisible NUL character stands here",
        "delete it; if there are many, the file is no text: save it again as UTF-8, or keep it under `media/`",
    )
    .with_repair(span, "")
}

pub(in crate::parse) fn missing_front_matter(span: Span, kind: Kind) -> Diagnostic {
    Diagnostic::error(
        "missing-front-matter",
        span,
        format!("the {} has no front matter: the fields between two `---` lines at the top of the file", kind.as_str()),
        format!("begin the file with {}", skeleton(kind)),
    )
}

/// The least that a file of a kind begins with.
fn skeleton(kind: Kind) -> &'static str {
    match kind {
        Kind::Mission | Kind::Place | Kind::Page => "three lines: `---`, `title: …`, `---`",
        Kind::Action => "four lines: `---`, `title: …`, `stage: idea`, `---`",
        Kind::Outcome => "five lines: `---`, `title: …`, `unit: …`, `direction: up`, `---`",
        Kind::Lesson => "five lines: `---`, `title: …`, `about: [actions/…]`, `learned: …`, `---`",
        Kind::Actor => "four lines: `---`, `title: …`, `type: other`, `---`",
    }
}

pub(in crate::parse) fn front_matter_not_first(span: Span, before: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-front-matter",
        span,
        "the front matter does not begin on the first line",
        "delete the empty lines above this one",
    )
    .with_repair(before, "")
}

pub(in crate::parse) fn wrong_fence(span: Span, written: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        "missing-front-matter",
        span,
        format!("front matter stands between two lines of three hyphens, and this line is {}", shown(written)),
        "write `---`, here and at the end of the front matter",
    );
    // Another language than YAML would not be mended by another line.
    if written.starts_with(['-', '–', '—']) { diagnostic.with_repair(span, "---") } else { diagnostic }
}

pub(in crate::parse) fn unclosed_front_matter(span: Span, line: usize, repair: (Span, String)) -> Diagnostic {
    Diagnostic::error(
        "unclosed-front-matter",
        span,
        "the front matter that begins here is never closed",
        format!("put a line `---` after the last field, before line {line}"),
    )
    .with_repair(repair.0, repair.1)
}

pub(in crate::parse) fn second_front_matter(span: Span) -> Diagnostic {
    Diagnostic::warning(
        "second-front-matter",
        span,
        "fields stand here once more, and are shown as words: only those at the top of the file are read",
        "move these fields up to the others and delete both `---` lines; if it is another record, give it a file of its own",
    )
}

pub(in crate::parse) fn front_matter_too_large(span: Span, most: usize) -> Diagnostic {
    Diagnostic::error(
        "front-matter-too-large",
        span,
        format!("the fields are larger than {} kB", most / 1024),
        "keep words in the body, measurements in a CSV beside the outcome, and files under `media/`",
    )
}

pub(in crate::parse) fn unknown_folder(span: Span, folder: &str, near: Option<&str>, path: &str) -> Diagnostic {
    let hint = match near {
        Some(near) => {
            let rest = path.strip_prefix(folder).unwrap_or_default();
            format!("did you mean `{near}/`? move it to `content/{near}{rest}`")
        }
        None => format!("move it to {}, or to `media/` if it is a download", folders()),
    };
    let message = format!("nothing is read from the folder {}", shown(&format!("{folder}/")));
    Diagnostic::error("file-in-wrong-place", span, message, hint)
}

pub(in crate::parse) fn file_at_the_top(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        "file-in-wrong-place",
        span,
        format!("{} stands at the top of `content/`, where only `portfolio.yaml` and `index.md` belong", shown(name)),
        format!("move it to {}", folders()),
    )
}

pub(in crate::parse) fn index_of_a_kind(span: Span, kind: Kind) -> Diagnostic {
    let folder = kind.folder();
    let hint = match kind {
        Kind::Page => {
            "the words of the front page are `content/index.md`; another page needs a name of its own".to_owned()
        }
        Kind::Mission | Kind::Action | Kind::Outcome | Kind::Lesson | Kind::Actor | Kind::Place => format!(
            "the list of all {folder} is made by itself; a {} in a folder of its own is `{folder}/its-id/index.md`",
            kind.as_str()
        ),
    };
    Diagnostic::error(
        "file-in-wrong-place",
        span,
        format!("`{folder}/index.md` does not stand for one {}", kind.as_str()),
        hint,
    )
}

pub(in crate::parse) fn wrong_file_name(span: Span, name: &str, wanted: Option<&str>) -> Diagnostic {
    let hint = match wanted {
        Some(wanted) => format!("rename it to {}", shown(wanted)),
        None => "use letters and digits of any script, lower case, with hyphens between words".to_owned(),
    };
    let message = format!("{} is not a name that a file can have here", shown(name));
    Diagnostic::error("wrong-file-name", span, message, hint)
}

pub(in crate::parse) fn wrong_language_in_name(span: Span, name: &str, tag: &str) -> Diagnostic {
    Diagnostic::error(
        "wrong-file-name",
        span,
        format!("{}: what stands between the points should be a language, and {} is none", shown(name), shown(tag)),
        "a translation is named like `heat-pumps.da.md`; in other names use hyphens instead of points",
    )
}

fn folders() -> String {
    let names: Vec<String> = Kind::ALL.iter().map(|kind| format!("`{}/`", kind.folder())).collect();
    let (last, first) = names.split_last().expect("there are kinds");
    format!("{} or {last}", first.join(", "))
}
