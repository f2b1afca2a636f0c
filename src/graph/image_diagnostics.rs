//! What is told of images that cannot be shown, or are not what their name says.

use crate::diagnostics::Diagnostic;
use crate::raster::{Fault, Format};
use crate::source::Span;

/// A file is used as an image and cannot be shown.
pub(super) fn faulty_image(span: Span, path: &str, fault: Fault) -> Diagnostic {
    let name = file_name(path);
    match fault {
        Fault::NoImage => Diagnostic::error(
            "not-a-picture",
            span,
            format!("`{name}` is no image, whatever its name says"),
            "save it again as JPEG, PNG or WebP",
        ),
        Fault::Short | Fault::Damaged => broken_image(span, path, fault),
        Fault::TooLarge(width, height) => Diagnostic::error(
            "image-too-large",
            span,
            format!("`{name}` has {width} × {height} dots, more than can be shown"),
            "make it smaller in any image program; a width of 2560 is enough for every screen",
        ),
        Fault::Foreign(format @ "SVG") => Diagnostic::error(
            "unsupported-image",
            span,
            format!("`{name}` is {format}, a drawing that can hold scripts, so it is not shown"),
            "export it as PNG, about 1600 dots wide, and name that file here",
        ),
        Fault::Foreign(format) => Diagnostic::error(
            "unsupported-image",
            span,
            format!("`{name}` is {format}, which many browsers do not show"),
            "save it again as JPEG: open it in any image program and export it, or send it to yourself from the telephone, \
             which converts it; then name that file here",
        ),
    }
}

/// An image is not whole.
pub(crate) fn broken_image(span: Span, path: &str, fault: Fault) -> Diagnostic {
    let name = file_name(path);
    let what =
        if fault == Fault::Short { "ends too early, as if it had not been copied to its end" } else { "is damaged" };
    Diagnostic::error(
        "broken-image",
        span,
        format!("`{name}` {what}"),
        "copy it again from where it came from, or save it anew in an image program",
    )
}

/// The name of an image says another format than its bytes.
pub(super) fn mislabelled_image(span: Span, path: &str, format: Format) -> Diagnostic {
    let name = file_name(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let right = format!("{stem}.{}", format.endings()[0]);
    Diagnostic::warning(
        "mislabelled-image",
        span,
        format!("`{name}` is a {} by its content; programs that go by the name may not open it", format.name()),
        format!("save it again as what its name says, or rename the file to `{right}` and write that name here"),
    )
}

/// An image has many bytes.
pub(super) fn heavy_image(span: Span, path: &str, bytes: usize) -> Diagnostic {
    let name = file_name(path);
    Diagnostic::warning(
        "heavy-image",
        span,
        format!("`{name}` has {} MB, which everybody who works on the portfolio has to fetch", bytes / 1_000_000),
        "make it smaller in any image program; a JPEG 2560 dots wide has about 1 MB",
    )
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
