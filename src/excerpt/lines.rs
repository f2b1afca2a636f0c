//! Lines of a file, made fit to be shown in a terminal.
//!
//! Content comes from anybody, so nothing of it reaches the terminal as a control character; and a snippet must hold for
//! wide letters, tabs, CRLF, bytes that are no text, and lines of any length.

use std::ops::Range;

use crate::source::{Position, SourceFile};

/// A span over more lines than this is underlined on its first line only: more says nothing more.
const MOST_LINES: usize = 4;

/// Characters of a line that are kept after the end of what is underlined.
const KEPT_AFTER: usize = 200;

/// Some lines of a file, with stretches in them.
pub(crate) struct Excerpt {
    /// The number of the first line, from 1.
    pub(crate) first_line: usize,
    /// The lines.
    pub(crate) text: String,
    /// The stretches that were asked for, as bytes of `text`.
    pub(crate) stretches: Vec<Range<usize>>,
}

/// Cuts out the lines that hold some stretches of a file's bytes.
pub(crate) fn cut(file: &SourceFile, stretches: &[Range<usize>]) -> Excerpt {
    let bytes = &*file.bytes;
    let stretches: Vec<Range<usize>> = stretches.iter().map(|stretch| shortened(bytes, stretch)).collect();
    let start = stretches.iter().map(|stretch| stretch.start).min().unwrap_or(0);
    let end = stretches.iter().map(|stretch| stretch.end).max().unwrap_or(0);
    let from = line_start(bytes, start);
    let to = (end + KEPT_AFTER).min(line_end(bytes, end));
    let text = harmless(&String::from_utf8_lossy(&bytes[from..to]));
    // An offset inside a letter or a line break has no counterpart; the letter's own start is near enough.
    let moved =
        |offset: usize| text.floor_char_boundary(harmless(&String::from_utf8_lossy(&bytes[from..offset])).len());
    let stretches = stretches.iter().map(|stretch| moved(stretch.start)..moved(stretch.end)).collect();
    let first_line = Position::of(bytes, from).line;
    Excerpt { first_line, text, stretches }
}

/// Keeps a stretch within the file, and to its first line when it has many.
fn shortened(bytes: &[u8], stretch: &Range<usize>) -> Range<usize> {
    let start = stretch.start.min(bytes.len());
    let end = stretch.end.clamp(start, bytes.len());
    let lines = bytes[start..end].split(|&byte| byte == b'\n').count();
    start..if lines > MOST_LINES { line_end(bytes, start) } else { end }
}

fn line_start(bytes: &[u8], offset: usize) -> usize {
    bytes[..offset].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1)
}

/// Finds the end of a line, its line break left out.
fn line_end(bytes: &[u8], offset: usize) -> usize {
    let end = bytes[offset..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |at| offset + at);
    if end > offset && bytes[end - 1] == b'\r' { end - 1 } else { end }
}

/// Replaces what would steer a terminal, hide, or turn the direction of writing, by something that can be seen; only line
/// breaks and tabs stay. A carriage return that belongs to a line break goes without a trace.
pub(crate) fn harmless(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|character| match character {
            '\n' | '\t' => character,
            '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + character as u32).unwrap_or('�'),
            '\u{7f}' => '␡',
            '\u{80}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => '�',
            _ => character,
        })
        .collect()
}

/// As [`harmless`], on one line.
pub(crate) fn one_line(text: &str) -> String {
    harmless(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
