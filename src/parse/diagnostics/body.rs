//! The words under the front matter.

use super::{did_you_mean, shown};
use crate::diagnostics::Diagnostic;
use crate::model::{InsetKind, Vocabulary};
use crate::source::Span;

pub(in crate::parse) fn missing_alt(span: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-alt",
        span,
        "the picture has no description for those who cannot see it",
        "write what it shows between the square brackets: `![A wind turbine at dusk](…)`",
    )
}

pub(in crate::parse) fn outside_picture(span: Span) -> Diagnostic {
    Diagnostic::warning(
        "outside-picture",
        span,
        "the picture is fetched from another site each time that somebody reads the page",
        "keep a copy under `media/` and write the path to it",
    )
}

pub(in crate::parse) fn empty_link(span: Span) -> Diagnostic {
    Diagnostic::error(
        "empty-link",
        span,
        "the link leads nowhere",
        "write an address or a path between the round brackets",
    )
}

pub(in crate::parse) fn absolute_link(span: Span, written: &str, relative: &str) -> Diagnostic {
    let message =
        format!("{} begins with `/`, which breaks when the site is read from a folder or from files", shown(written));
    did_you_mean(Diagnostic::error("absolute-link", span, message, "write the path from this file"), Some(relative))
}

/// An address in a body that is refused.
pub(in crate::parse) fn unsafe_link(span: Span, written: &str) -> Diagnostic {
    let (message, hint, meant) = if written.contains('\\') {
        let message = format!("{} is written with backslashes", shown(written));
        (message, "write paths with `/`", Some(written.replace('\\', "/")))
    } else {
        let message = format!("{} does not say with which scheme the address begins", shown(written));
        (message, "write the whole address", Some(format!("https:{written}")))
    };
    did_you_mean(Diagnostic::error("wrong-link", span, message, hint), meant.as_deref())
}

pub(in crate::parse) fn broken_link_definition(span: Span, label: &str) -> Diagnostic {
    Diagnostic::error(
        "broken-link-definition",
        span,
        format!("no line says where {} leads", shown(label)),
        format!("add a line `[{label}]: https://…` to the file, or write the address in round brackets"),
    )
}

pub(in crate::parse) fn broken_footnote(span: Span, label: &str) -> Diagnostic {
    Diagnostic::error(
        "broken-footnote",
        span,
        format!("there is no footnote {}", shown(label)),
        format!("add a line `[^{label}]: …` with its words to the file"),
    )
}

pub(in crate::parse) fn unused_footnote(span: Span, label: &str) -> Diagnostic {
    Diagnostic::warning(
        "unused-footnote",
        span,
        "nothing in the text refers to this footnote, so that nobody sees it",
        format!("write `[^{label}]` where it belongs, or take the footnote away"),
    )
}

/// A quotation that begins like an alert of a kind that there is not.
pub(in crate::parse) fn unknown_alert(span: Span, written: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("{} is no kind of alert, so the lines are shown as a quotation", shown(written));
    let hint = "the kinds are NOTE, TIP, IMPORTANT, WARNING and CAUTION";
    did_you_mean(Diagnostic::error("unknown-alert", span, message, hint), meant)
}

/// An alert with words beside its kind, after some space. What stands before the quotation on its line, when the next line can
/// begin with it.
pub(in crate::parse) fn crowded_alert(words: Span, space: Span, before: Option<&str>) -> Diagnostic {
    let told = Diagnostic::error(
        "crowded-alert",
        words,
        "the kind of an alert has its line for itself, so these lines are shown as a quotation",
        "put the words on the next line, after `> `",
    );
    match before {
        Some(before) => told.with_repair(space, format!("\n{before}> ")),
        None => told,
    }
}

/// Cells of a row past the last column; where a bar stands in a link of the row.
pub(in crate::parse) fn surplus_cells(span: Span, columns: usize, bar: Option<Span>) -> Diagnostic {
    let word = if columns == 1 { "column" } else { "columns" };
    let message = format!("the table has {columns} {word}, and this stands past the last, where nobody sees it");
    let hint = match bar {
        Some(_) => "a bar ends a cell, also within `[[…]]`: write `\\|` there",
        None => "give the first two lines of the table another column, or write `\\|` for a bar that ends no cell",
    };
    let told = Diagnostic::error("surplus-cells", span, message, hint);
    match bar {
        Some(bar) => told.with_repair(bar, "\\"),
        None => told,
    }
}

pub(in crate::parse) fn empty_quote_source(span: Span) -> Diagnostic {
    Diagnostic::error(
        "empty-quote-source",
        span,
        "the last line of the quotation does not say of whom it is",
        "write a name after the dash, and where it can be read: `— Name, [work](https://…)`; or take the line away",
    )
}

pub(in crate::parse) fn duplicate_anchor(span: Span, id: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "duplicate-anchor",
        span,
        format!("two headings have the id {}", shown(id)),
        "give this one another id in `{#…}`, or none",
    )
    .with_related(first, "the other one")
}

pub(in crate::parse) fn body_too_large(span: Span, most: usize) -> Diagnostic {
    Diagnostic::error(
        "body-too-large",
        span,
        format!("the words of this file are larger than {} MB", most / 1024 / 1024),
        "split it into several pages, or keep it as a download under `media/`",
    )
}

/// A block of code whose language is misspelt.
pub(in crate::parse) fn misnamed_inset(span: Span, written: &str) -> Diagnostic {
    let message = format!("{} is no language, so the block is shown as code", shown(written));
    did_you_mean(
        Diagnostic::error("misnamed-block", span, message, "so a picture of the portfolio begins"),
        Some("wayfolio"),
    )
}

pub(in crate::parse) fn quoted_inset(span: Span) -> Diagnostic {
    Diagnostic::error(
        "quoted-picture",
        span,
        "a picture cannot stand in a quotation",
        "take the `>` away from the lines of the block, and put an empty line before and after it",
    )
}

/// A block that runs on to the end of the file.
pub(in crate::parse) fn unclosed_inset(span: Span, end: Span, fence: &str) -> Diagnostic {
    Diagnostic::error(
        "unclosed-picture",
        span,
        "the block has no closing line, so all that follows counts as part of it",
        format!("put a line {} after its last field", fence.trim()),
    )
    .with_repair(end, fence)
}

pub(in crate::parse) fn empty_inset(span: Span) -> Diagnostic {
    Diagnostic::error(
        "missing-picture",
        span,
        "the block does not say which picture to draw",
        "write a line such as `map: all` or `chart: ` with the id of an outcome between its fences",
    )
}

pub(in crate::parse) fn picture_of_nothing(span: Span, kind: InsetKind) -> Diagnostic {
    let records: Vec<&str> = kind.records().iter().map(|kind| kind.with_article()).collect();
    let all = if kind.takes_all() { vec!["`all`"] } else { Vec::new() };
    let records = (!records.is_empty()).then(|| format!("the id of {}", records.join(" or ")));
    let hint: Vec<&str> = all.into_iter().chain(records.as_deref()).collect();
    Diagnostic::error(
        "missing-picture",
        span,
        format!("{} does not say of what", shown(kind.as_str())),
        format!("write {} after the colon", hint.join(" or ")),
    )
}

pub(in crate::parse) fn second_picture(span: Span, name: &str, (first, other): (Span, &str)) -> Diagnostic {
    Diagnostic::error(
        "second-picture",
        span,
        format!("a block draws one picture, and {} is there already", shown(other)),
        format!("give `{name}` a block of its own"),
    )
    .with_related(first, "the first picture")
}
