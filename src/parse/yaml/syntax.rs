//! What is wrong with a line that is no YAML, in plain words, and the repair. Guesses from the line itself: the libraries'
//! own words are written for programmers.

use std::ops::Range;

use super::Refusal;
use super::line::Line;

/// What is probably wrong, where in the text, and how to put it right.
pub(super) struct Guess {
    /// The place.
    pub(super) range: Range<usize>,
    /// The problem.
    pub(super) message: String,
    /// The repair in words.
    pub(super) hint: String,
    /// The repair as an edit, not yet tried out.
    pub(super) repair: Option<(Range<usize>, String)>,
}

/// Guesses what may be wrong with a text that was refused, the likeliest first; there is always one.
pub(super) fn guesses(text: &str, refusal: &Refusal) -> Vec<Guess> {
    let at = refusal.at.min(text.len());
    let reached = if refusal.words.contains("control characters") { text.len() } else { at };
    let control =
        text[..reached].char_indices().find(|&(_, c)| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}'));
    if let Some((at, c)) = control {
        return vec![invisible(at..at + c.len_utf8())];
    }
    let mut start = 0;
    let lines: Vec<Line> = text
        .split_inclusive('\n')
        .map(|line| {
            let read = Line::of(start, line);
            start += line.len();
            read
        })
        .filter(|line| !line.is_blank())
        .collect();
    let (lines, below) = lines.split_at(lines.partition_point(|line| line.start <= at));
    let Some((line, above)) = lines.split_last() else { return vec![unknown(at..at)] };
    let tabs = tabs(text, lines, below);
    let here = if refusal.words.contains("escape") {
        vec![escape(line)]
    } else {
        vec![quote(line), block_list(line), special(line), bracket(line), no_space(line)]
    };
    let before =
        above.last().map_or_else(Vec::new, |line| vec![no_space(line), no_colon(line), bracket(line), quote(line)]);
    let no_colon_here = refusal.words.contains("':'").then(|| no_colon(line)).flatten();
    // A bracket that stays open takes in the lines below it, and the fault shows only where they no longer fit.
    let open = above.iter().rposition(|line| bracket(line).is_some_and(|guess| guess.message.contains("never")));
    let open = open.filter(|&index| !lines[index + 1..].iter().any(|line| line.text.contains([']', '}'])));
    let open = open.and_then(|index| bracket(&lines[index]));
    let first = tabs.is_some() && lines.iter().any(|line| tab(line).is_some());
    let (tabs, tabs_below) = if first { (tabs, None) } else { (None, tabs) };
    let likely = [tabs, open, hyphens(text, lines, below)].into_iter().chain(here).chain(before).chain([
        no_colon_here,
        colon(line),
        tabs_below,
        indentation(lines),
    ]);
    likely.flatten().chain([unknown(line.whole())]).collect()
}

fn invisible(range: Range<usize>) -> Guess {
    Guess {
        message: "an invisible control character stands here".to_owned(),
        hint: "delete it; it often comes along when text is pasted".to_owned(),
        repair: Some((range.clone(), String::new())),
        range,
    }
}

/// Tabs before the words of a line, and of every line below it that begins so: one mistake, told once.
fn tabs(text: &str, lines: &[Line], below: &[Line]) -> Option<Guess> {
    // A value that runs on over a line with a tab is refused where it begins.
    let all: Vec<Range<usize>> = lines.iter().chain(below).filter_map(tab).collect();
    let first = all.first().filter(|first| below.get(1).is_none_or(|next| first.start < next.start))?.clone();
    let last = all.last()?;
    let stretch = &text[first.start..last.end];
    let mended: String = stretch.split_inclusive('\n').map(without_tabs).collect();
    let others = match all.len() {
        1 => String::new(),
        2 => "; the same on 1 more line".to_owned(),
        many => format!("; the same on {} more lines", many - 1),
    };
    Some(Guess {
        message: "a tab stands at the beginning of the line".to_owned(),
        hint: format!("indent with spaces, two for each level{others}"),
        repair: Some((first.start..last.end, mended)),
        range: first,
    })
}

/// Finds the white space with a tab before the words of a line, from the first tab on.
fn tab(line: &Line) -> Option<Range<usize>> {
    let white = line.text.len() - line.text.trim_start().len();
    let at = line.text[..white].find('\t')?;
    Some(line.range(at..white))
}

/// Writes two spaces for each tab before the words of a line.
fn without_tabs(line: &str) -> String {
    let words = line.trim_start_matches([' ', '\t']);
    let white = &line[..line.len() - words.len()];
    white.replace('\t', "  ") + words
}

/// `-energy`, and the lines around it that begin so.
fn hyphens(text: &str, lines: &[Line], below: &[Line]) -> Option<Guess> {
    let is_meant = |line: &&Line| {
        let mut letters = line.text[line.indent..].chars();
        letters.next() == Some('-') && letters.next().is_some_and(char::is_alphanumeric)
    };
    let above = lines.iter().rev().take_while(is_meant).count();
    let (first, last) = (lines[lines.len() - above..].first()?, below.iter().take_while(is_meant).last());
    let last = last.or(lines.last())?;
    let stretch = first.start + first.indent..last.start + last.text.len();
    let mended = text[stretch.clone()].split_inclusive('\n').map(|line| line.replacen('-', "- ", 1)).collect();
    Some(Guess {
        range: first.whole(),
        message: "there is no space after the hyphen".to_owned(),
        hint: format!("write `- {}`, and so on for each item", &first.text[first.indent + 1..]),
        repair: Some((stretch, mended)),
    })
}

/// A quote that is never closed, or closed before the value ends.
fn quote(line: &Line) -> Option<Guess> {
    let value = line.value();
    let mark = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let Some(close) = closing(value, mark) else {
        let end = line.text.len();
        return Some(Guess {
            range: line.range(line.value..end),
            message: format!("the quote that begins with `{mark}` is never closed"),
            hint: format!("put `{mark}` at the end of the value"),
            repair: Some((line.range(end..end), mark.to_string())),
        });
    };
    let rest = value[close + 1..].trim_start();
    if rest.is_empty() || rest.starts_with(['#', ']', '}']) || rest.len() > 1 && rest.starts_with(',') {
        return None;
    }
    if matches!(rest, ";" | "." | ",") {
        let range = line.range(line.text.len() - rest.len()..line.text.len());
        return Some(Guess {
            message: format!("`{rest}` follows after the closing quote"),
            hint: format!("delete this `{rest}`"),
            repair: Some((range.clone(), String::new())),
            range,
        });
    }
    let range = line.range(line.value..line.text.len());
    let whole = quoted(value);
    Some(Guess {
        message: "words follow after the closing quote".to_owned(),
        hint: format!("put quotes around the whole value: `{}`", line.with_value(&whole)),
        repair: Some((range.clone(), whole)),
        range,
    })
}

/// Finds the closing quote of a value that begins with a quote.
fn closing(value: &str, mark: char) -> Option<usize> {
    let mut chars = value.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && mark == '"' {
            chars.next();
        } else if c == mark {
            let doubled = mark == '\'' && chars.peek().is_some_and(|&(_, next)| next == mark);
            if !doubled {
                return Some(at);
            }
            chars.next();
        }
    }
    None
}

fn block_list(line: &Line) -> Option<Guess> {
    let item = line.value().strip_prefix("- ").filter(|_| line.name.is_some())?.trim();
    let range = line.range(line.value..line.text.len());
    let list = format!("[{item}]");
    Some(Guess {
        message: "a list begins on the same line as its name".to_owned(),
        hint: format!("write `{}`, or put `- {item}` on a line of its own", line.with_value(&list)),
        repair: Some((range.clone(), list)),
        range,
    })
}

/// A value that begins with a character that means something else in YAML.
fn special(line: &Line) -> Option<Guess> {
    let value = line.value();
    let mark = value
        .chars()
        .next()
        .filter(|c| matches!(c, '@' | '`' | '%' | '*' | '&' | '!' | '|' | '>' | ',' | ']' | '}'))?;
    if matches!(mark, '|' | '>') && value.len() <= 3 {
        return None;
    }
    let range = line.range(line.value..line.text.len());
    Some(Guess {
        message: format!("a value cannot begin with `{mark}` unless it stands in quotes"),
        hint: format!("write `{}`", line.with_value(&quoted(value))),
        repair: Some((range.clone(), quoted(value))),
        range,
    })
}

/// A list or group in brackets that is not closed on its line, or closed twice.
fn bracket(line: &Line) -> Option<Guess> {
    let value = line.value();
    let (open, close) = match value.chars().next()? {
        '[' => ('[', ']'),
        '{' => ('{', '}'),
        _ => return None,
    };
    let (opened, closed) = (value.matches(open).count(), value.matches(close).count());
    let end = line.text.len();
    if opened > closed {
        let missing = close.to_string().repeat(opened - closed);
        return Some(Guess {
            range: line.range(line.value..end),
            message: format!("`{open}` is never closed"),
            hint: format!("put `{missing}` at the end of the line"),
            repair: Some((line.range(end..end), missing)),
        });
    }
    let extra = (closed > opened).then(|| value.rfind(close)).flatten()? + line.value;
    Some(Guess {
        range: line.range(extra..extra + 1),
        message: format!("there is one `{close}` too many"),
        hint: format!("delete this `{close}`"),
        repair: Some((line.range(extra..extra + 1), String::new())),
    })
}

/// `title:Heat`.
fn no_space(line: &Line) -> Option<Guess> {
    let rest = &line.text[line.words..];
    let colon = rest.find(':')?;
    let name = &rest[..colon];
    let simple = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let value = rest[colon + 1..].trim();
    if !simple || value.is_empty() || rest[colon + 1..].starts_with([' ', '/']) {
        return None;
    }
    let at = line.words + colon + 1;
    Some(Guess {
        range: line.range(line.words..at),
        message: "there is no space after the colon".to_owned(),
        hint: format!("write `{name}: {value}`"),
        repair: Some((line.range(at..at), " ".to_owned())),
    })
}

/// `title: Heat: the plan`.
fn colon(line: &Line) -> Option<Guess> {
    let value = line.value();
    if line.name.is_none() || value.starts_with(['"', '\'', '[', '{', '|', '>']) {
        return None;
    }
    if !value.contains(": ") && !value.ends_with(':') {
        return None;
    }
    let range = line.range(line.value..line.text.len());
    Some(Guess {
        message: "a value that holds a colon and a space needs quotes".to_owned(),
        hint: format!("write `{}`", line.with_value(&quoted(value))),
        repair: Some((range.clone(), quoted(value))),
        range,
    })
}

/// `stage idea`.
fn no_colon(line: &Line) -> Option<Guess> {
    let rest = &line.text[line.words..];
    let (name, value) = rest.split_once(' ').unwrap_or((rest, ""));
    let simple = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let in_a_list = line.words > line.indent;
    if !simple || in_a_list || line.name.is_some() || rest.contains(": ") {
        return None;
    }
    let at = line.words + name.len();
    let (value, end) = match value.strip_prefix("= ") {
        Some(value) => (value, at + 2),
        None => (value, at),
    };
    Some(Guess {
        range: line.range(line.words..line.text.len()),
        message: "there is no colon after the name of the field".to_owned(),
        hint: format!("write `{}`", format!("{name}: {value}").trim_end()),
        repair: Some((line.range(at..end), ":".to_owned())),
    })
}

/// `"C:\dir"`.
fn escape(line: &Line) -> Option<Guess> {
    let value = line.value();
    let close = value.starts_with('"').then(|| closing(value, '"')).flatten()?;
    let words = value[1..close].replace('\'', "''");
    let range = line.range(line.value..line.value + close + 1);
    Some(Guess {
        message: "a backslash within double quotes has a meaning of its own".to_owned(),
        hint: format!("use single quotes: `{}`", line.with_value(&format!("'{words}'"))),
        repair: Some((range.clone(), format!("'{words}'"))),
        range,
    })
}

/// A line, the last of these, that begins at a column at which no line above begins.
fn indentation(lines: &[Line]) -> Option<Guess> {
    let (line, above) = lines.split_last()?;
    let first = lines.first()?;
    // An item belongs with the items above it, a field with the fields.
    let is_item = |line: &Line| line.words > line.indent;
    let alike = above.iter().map(|other| (is_item(other) != is_item(line), other.indent));
    let (_, nearest) = alike.min_by_key(|&(unlike, level)| (unlike, level.abs_diff(line.indent), level))?;
    let (line, wanted) = if first.indent > 0 { (first, 0) } else { (line, nearest) };
    if line.indent == wanted {
        return None;
    }
    let spaces = match wanted {
        0 => "begin it at the start of the line".to_owned(),
        1 => "indent it by 1 space".to_owned(),
        many => format!("indent it by {many} spaces"),
    };
    Some(Guess {
        range: line.whole(),
        message: "this line begins at a column that fits no line around it".to_owned(),
        hint: format!("{spaces}, like the lines that it belongs with"),
        repair: Some((line.range(0..line.indent), " ".repeat(wanted))),
    })
}

fn unknown(range: Range<usize>) -> Guess {
    Guess {
        range,
        message: "this line does not fit those above it".to_owned(),
        hint: "look at the colons, quotes and indentation of this line and the one above".to_owned(),
        repair: None,
    }
}

/// Puts a text into quotes.
pub(in crate::parse) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}
