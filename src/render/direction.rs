//! What reads from left to right on a page that reads from right to left: set apart with `bdi`, so that it keeps its own order and
//! carries nothing beside it along.
//!
//! Works on finished HTML, like the marks of languages: no view and no template needs to know. A text is set apart when all its letters read
//! from left to right, or when it is a number beside other things. A sentence of the interface that holds such words has isolated them
//! itself (UAX #9, isolates).

use std::fmt::Write;

use super::markup::Tags;
use crate::language::is_right_to_left;

/// Elements in which text stands as it is: pictures place their words themselves, and the others take no elements.
const UNTOUCHED: &str = "svg script style select textarea pre code bdi";

/// Elements that hold nothing, and have no end.
const VOID: &str = "area br col embed hr img input link meta source track wbr";

/// Elements in a line of text; others are a line or more by themselves.
const INLINE: &str = "a abbr b cite em i q s small span strong sub sup time";

/// An element whose inside is treated otherwise than what is around it.
struct Inside<'a> {
    name: &'a str,
    /// How many elements of the name are open, it among them.
    open: usize,
    /// Whether texts in it are set apart.
    sets_apart: bool,
}

/// Sets apart what reads from left to right on a page of the other direction.
pub(super) fn isolate(html: &str) -> String {
    let start = html.find("<body").unwrap_or_default();
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    out.push_str(&html[..start]);
    let mut inside: Vec<Inside> = Vec::new();
    let mut tags = Tags::new(html, start);
    for tag in tags.by_ref() {
        let name = tag.name();
        let turned =
            [(" dir=\"ltr\"", false), (" dir=\"rtl\"", true)].into_iter().find(|(dir, _)| tag.mark.contains(dir));
        let is_plain = tag.is_end() || name == "body" || is_one_of(VOID, name);
        match (inside.last_mut(), turned) {
            (_, Some((_, sets_apart))) if !is_plain => inside.push(Inside { name, open: 1, sets_apart }),
            (Some(last), _) if last.name == name => {
                if tag.is_end() {
                    last.open -= 1;
                } else {
                    last.open += 1;
                }
                if last.open == 0 {
                    inside.pop();
                }
            }
            _ if !is_plain && is_one_of(UNTOUCHED, name) => inside.push(Inside { name, open: 1, sets_apart: false }),
            _ => {}
        }
        out.push_str(tag.mark);
        let is_line = tag.holds_text_alone() && !is_one_of(INLINE, name);
        let sets_apart = inside.last().is_none_or(|last| last.sets_apart);
        match Direction::of(tag.text).filter(|_| sets_apart) {
            Some(Direction::Number(_)) if is_line => out.push_str(tag.text),
            Some(direction) => direction.set_apart(&mut out, tag.text),
            None => out.push_str(tag.text),
        }
    }
    out.push_str(tags.rest());
    out
}

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(' ').any(|one| one == name)
}

/// How a text reads that must be set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// All its letters read from left to right.
    LeftToRight,
    /// It has digits and no letters; a span of numbers reads as the page does.
    Number(bool),
}

impl Direction {
    /// Finds how a text reads; none when it reads as the page does, or has nothing to read.
    fn of(text: &str) -> Option<Self> {
        let mut found = None;
        for letter in without_entities(text) {
            match letter {
                '\u{200f}' | '\u{2066}'..='\u{2069}' => return None,
                letter if is_right_to_left(letter) => return None,
                letter if letter.is_alphabetic() => found = Some(Self::LeftToRight),
                letter if letter.is_ascii_digit() && found.is_none() => found = Some(Self::Number(text.contains('–'))),
                _ => {}
            }
        }
        found
    }

    fn set_apart(self, out: &mut String, text: &str) {
        // What stands between things belongs to the page; a full stop ends the words that it follows.
        const BETWEEN: [char; 9] = [' ', '\n', '\u{a0}', ',', ';', ':', '·', '/', '–'];
        let words = text.trim_matches(BETWEEN);
        let words = if self == Self::LeftToRight { words } else { words.trim_matches(['(', ')', '.']) };
        let at = text.find(words).unwrap_or_default();
        let direction = if self == Self::Number(true) { " dir=\"rtl\"" } else { "" };
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        write!(out, "{before}<bdi{direction}>{words}</bdi>{after}").expect("strings take everything");
    }
}

/// Lists the characters of a text, without those that name another (`&amp;`), which has no letters.
fn without_entities(text: &str) -> impl Iterator<Item = char> {
    let mut is_name = false;
    text.chars().filter(move |&letter| {
        let was_name = is_name;
        is_name = letter == '&' || (is_name && letter != ';');
        !was_name && letter != '&'
    })
}

#[cfg(test)]
mod tests {
    use super::isolate;

    #[test]
    fn what_reads_from_left_to_right_is_set_apart() {
        let check = |html: &str, expected: &str| {
            assert_eq!(isolate(&format!("<title>Heat</title><body dir=\"rtl\">{html}")), {
                format!("<title>Heat</title><body dir=\"rtl\">{expected}")
            });
        };
        check("<h1>Heat &amp; power.</h1>", "<h1><bdi>Heat &amp; power.</bdi></h1>");
        check("<a href=\"a>b\">Heat</a>, <a>Wind</a>", "<a href=\"a>b\"><bdi>Heat</bdi></a>, <a><bdi>Wind</bdi></a>");
        check("<p>حرارة Heat</p>", "<p>حرارة Heat</p>");
        // A number by itself needs nothing; beside others it does.
        check("<td>2025</td>", "<td>2025</td>");
        check("<b>2025</b>&nbsp;<span>8 بنود</span>", "<b><bdi>2025</bdi></b>&nbsp;<span>8 بنود</span>");
        check("<p>2020–2021 <b>x</b></p>", "<p><bdi dir=\"rtl\">2020–2021</bdi> <b><bdi>x</bdi></b></p>");
        check("<a>Heat</a>, 2020, <b>Wind. </b>", "<a><bdi>Heat</bdi></a>, <bdi>2020</bdi>, <b><bdi>Wind.</bdi> </b>");
        check("<p>\u{2066}60 ha\u{2069}</p>", "<p>\u{2066}60 ha\u{2069}</p>");
    }

    #[test]
    fn pictures_code_and_texts_with_a_direction_stay_as_they_are() {
        for html in [
            "<svg><text>Heat</text></svg>",
            "<code>heat</code>",
            "<select><option>Heat</option></select>",
            "<div dir=\"ltr\"><div><p>Heat</p></div><p>Wind</p></div>",
            "<bdi>Heat</bdi>",
        ] {
            assert_eq!(isolate(&format!("<body>{html}")), format!("<body>{html}"));
        }
        assert_eq!(
            isolate("<body><div dir=\"ltr\"><p>Heat</p><div dir=\"rtl\"><p>Wind</p></div></div><p>Sun</p>"),
            "<body><div dir=\"ltr\"><p>Heat</p><div dir=\"rtl\"><p><bdi>Wind</bdi></p></div></div><p><bdi>Sun</bdi></p>"
        );
    }
}
