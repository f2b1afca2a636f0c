//! What a contributor can get wrong with a file before anything in it is read.

use crate::diagnostics::Diagnostic;
use crate::source::{FileId, Span};

/// A file larger than one file of a site may be.
pub(super) fn file_too_large(file: FileId, bytes: u64, most: u64) -> Diagnostic {
    const MEGABYTE: u64 = 1_000_000;
    Diagnostic::error(
        "file-too-large",
        Span::new(file, 0..0),
        format!("this file has {} MB; the most is {} MB", bytes.div_ceil(MEGABYTE), most / MEGABYTE),
        "make it smaller, or keep it elsewhere and link to it",
    )
}

/// A file whose name is not text in any encoding that web addresses have.
pub(super) fn file_name_not_text(file: FileId) -> Diagnostic {
    Diagnostic::error(
        "file-name-not-text",
        Span::new(file, 0..0),
        "the name of this file has bytes that are not text, so it cannot have an address",
        "rename it with letters, digits and hyphens",
    )
}
