//! Widths of text without a browser: em per character, for the widest of the common sans fonts.

/// Estimates the width of a text at a font size, in the unit of the size.
pub fn text_width(text: &str, size: f64, bold: bool) -> f64 {
    let em: f64 = text.chars().map(character).sum();
    em * size * if bold { 1.11 } else { 1.0 }
}

/// Cuts a text with "…" to fit a width.
pub fn fit(text: &str, size: f64, bold: bool, width: f64) -> String {
    if text_width(text, size, bold) <= width {
        return text.to_owned();
    }
    let mut out: String = text.to_owned();
    while !out.is_empty() && text_width(&out, size, bold) + text_width("…", size, bold) > width {
        out.pop();
    }
    format!("{}…", out.trim_end())
}

/// Breaks a text into at most `lines` lines of a width, at spaces and between characters of scripts that write without them; what is
/// left over is cut with "…".
///
/// # Panics
///
/// Never: there is always a line.
pub fn wrap(text: &str, size: f64, bold: bool, width: f64, lines: usize) -> Vec<String> {
    let mut out: Vec<String> = vec![String::new()];
    for (piece, space) in pieces(text) {
        let full = out.len() >= lines;
        let line = out.last_mut().expect("there is always a line");
        let joint = if space && !line.is_empty() { " " } else { "" };
        let longer = format!("{line}{joint}{piece}");
        if line.is_empty() || full || text_width(&longer, size, bold) <= width {
            *line = longer;
        } else {
            out.push(piece.to_owned());
        }
    }
    out.into_iter().map(|line| fit(&line, size, bold, width)).collect()
}

/// Cuts a text into the pieces that a line can break between, each with whether a space stands before it.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut out = Vec::new();
    for word in text.split_whitespace() {
        let mut space = true;
        let mut rest = word;
        while !rest.is_empty() {
            let mut characters = rest.char_indices();
            let first = characters.next().map(|(_, c)| c).expect("the rest is not empty");
            let end = if is_wide(first) {
                characters.next().map_or(rest.len(), |(at, _)| at)
            } else {
                characters.find(|(_, c)| is_wide(*c)).map_or(rest.len(), |(at, _)| at)
            };
            out.push((&rest[..end], space));
            space = false;
            rest = &rest[end..];
        }
    }
    out
}

fn character(c: char) -> f64 {
    match c {
        // Marks of direction are not seen.
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'l' | 'j' | 'f' | 't' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')' | '[' | ']'
        | '·' | '1' | ' ' | '\u{a0}' => 0.33,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 0.86,
        '0'..='9' => 0.575,
        c if is_wide(c) => 1.0,
        c if is_without_width(c) => 0.0,
        c if c.is_uppercase() => 0.70,
        _ => 0.585,
    }
}

/// Says whether a character takes no room: marks of direction and joining, vowels and accents that stand over another character.
fn is_without_width(c: char) -> bool {
    matches!(u32::from(c), 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0x00AD | 0x0300..=0x036F | 0x0591..=0x05BD | 0x064B..=0x065F | 0x0670)
}

/// Says whether a character takes a whole em, as those of Chinese, Japanese and Korean do.
fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD)
}
