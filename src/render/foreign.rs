//! Words that stand on a page in another language than the page's own: marked with `lang`, and whole texts with `dir` where that
//! differs, so that they are read aloud, hyphenated and laid out as what they are.
//!
//! Works on finished HTML: wherever the whole text of an element is a title or sentence without a translation, the mark goes on
//! that element; where an element holds more than it, on a `span` or `tspan` around it. No view and no template needs to know.
//! What it does not reach: words within a sentence of the interface, words in attributes other than the description of an image, and names in pictures that were cut or
//! broken into lines.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::markup::Tags;
use crate::language::Language;

/// What a page says in another language than its own.
#[derive(Debug)]
pub struct Foreign {
    texts: BTreeSet<String>,
    /// The attribute of words within a page, with a space before.
    mark: String,
    /// The attributes of a text as a whole.
    whole: String,
    /// Those of what is in the page's own language again.
    back: String,
    /// What a reader is told before a text that is in the other language.
    note: String,
}

impl Foreign {
    /// Takes the texts that stand in the default language on pages of another one.
    pub fn new(default: &Language, page: &Language, mut texts: BTreeSet<String>) -> Self {
        // A field without words says nothing in any language.
        texts.retain(|text| !text.trim().is_empty());
        let mark = |language: &Language| format!(" lang=\"{}\"", language.tag());
        let turns = default.direction() != page.direction();
        let whole = |language: &Language| {
            let direction = if turns { format!(" dir=\"{}\"", language.direction()) } else { String::new() };
            mark(language) + &direction
        };
        let note = page.say_with("not-translated", &[("language", default.name().into())]);
        Self { texts, mark: mark(default), whole: whole(default), back: whole(page), note }
    }

    /// Says whether a whole text is in the other language.
    pub fn has(&self, text: &str) -> bool {
        self.texts.contains(text)
    }

    /// Marks a body, set as HTML, when its Markdown is in the other language.
    pub(super) fn body(&self, markdown: &str, html: String) -> String {
        if self.has(markdown) { format!("<div class=\"prose\"{}>{html}</div>", self.whole) } else { html }
    }

    /// Sets a body on a page, where the reader is told that it is in the other language.
    pub(super) fn told_body(&self, markdown: &str, html: String) -> String {
        let note =
            if self.has(markdown) { format!("<p class=\"small quiet\">{}</p>", self.note) } else { String::new() };
        note + &self.body(markdown, html)
    }

    /// Says whether the description of an image is in the other language, and not marked yet.
    fn describes(&self, tag: &str) -> bool {
        let alt = tag.split_once(" alt=\"").and_then(|(_, rest)| rest.split_once('"'));
        !tag.contains(" lang=") && alt.is_some_and(|(words, _)| self.has(&plain(words)))
    }

    /// Marks a picture within such a body: it is drawn in the words of the page.
    pub(super) fn picture(&self, markdown: &str, html: String) -> String {
        if self.has(markdown) { format!("<div{}>{html}</div>", self.back) } else { html }
    }

    /// Marks the elements of a page.
    pub(super) fn page(&self, html: &str) -> String {
        let start = html.find("<body").unwrap_or_default();
        let mut out = String::with_capacity(html.len() + html.len() / 32);
        out.push_str(&html[..start]);
        let (mut pictures, mut raw) = (0_usize, false);
        let mut tags = Tags::new(html, start);
        for found in tags.by_ref() {
            let (tag, text) = (found.mark, found.text);
            match (found.name(), found.is_end()) {
                ("svg", false) => pictures += 1,
                ("svg", true) => pictures = pictures.saturating_sub(1),
                ("script" | "style", is_end) => raw = !is_end,
                _ => {}
            }
            if found.name() == "img" && self.describes(tag) {
                // A picture has no words but its description.
                out.push_str(&tag[..tag.len() - 1]);
                out.push_str(&self.mark);
                out.push('>');
                out.push_str(text);
            } else if raw || !self.has(&plain(text)) {
                out.push_str(tag);
                out.push_str(text);
            } else if found.holds_text_alone() {
                out.push_str(&tag[..tag.len() - 1]);
                if !tag.contains(" lang=") {
                    out.push_str(&self.mark);
                }
                out.push('>');
                out.push_str(text);
            } else {
                let around = if pictures > 0 { "tspan" } else { "span" };
                let words = text.trim();
                let before = text.len() - text.trim_start().len();
                out.push_str(tag);
                out.push_str(&text[..before]);
                write!(out, "<{around}{}>{words}</{around}>", self.mark).expect("strings take everything");
                out.push_str(&text[before + words.len()..]);
            }
        }
        out.push_str(tags.rest());
        out
    }
}

/// Returns a text as it is read.
fn plain(text: &str) -> std::borrow::Cow<'_, str> {
    // Pictures begin a text with a mark of its direction.
    let text = text.trim().trim_start_matches('\u{2068}');
    if !text.contains('&') {
        return text.into();
    }
    let mut out = text.to_owned();
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    for (entity, letter) in entities {
        out = out.replace(entity, letter);
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::Foreign;
    use crate::language::Language;

    fn check(page: &str, marked: &str) {
        let language = |tag: &str| Language::new(tag, &[]).0;
        let texts = ["Sun & wind", "Heat", ""].map(str::to_owned).into();
        let foreign = Foreign::new(&language("en"), &language("da"), texts);
        assert_eq!(
            foreign.page(&format!("<head><title>Heat</title></head><body>{page}")),
            format!("<head><title>Heat</title></head><body>{marked}")
        );
    }

    #[test]
    fn the_smallest_element_around_foreign_words_is_marked() {
        check("<h1>Heat</h1>", "<h1 lang=\"en\">Heat</h1>");
        check("<a title=\"a > b\">Sun &amp; wind</a>, Heat", "<a title=\"a > b\" lang=\"en\">Sun &amp; wind</a>, Heat");
        check("<p>\n Heat <b>Varme</b></p>", "<p>\n <span lang=\"en\">Heat</span> <b>Varme</b></p>");
        check("<svg><text>Heat</text></svg>", "<svg><text lang=\"en\">Heat</text></svg>");
        check(
            "<svg><text>Heat<tspan>2</tspan></text></svg>",
            "<svg><text><tspan lang=\"en\">Heat</tspan><tspan>2</tspan></text></svg>",
        );
        check(
            "<p><img src=\"a\" alt=\"Sun &amp; wind\">, Heat pumps</p>",
            "<p><img src=\"a\" alt=\"Sun &amp; wind\" lang=\"en\">, Heat pumps</p>",
        );
        check("<p lang=\"en\">Heat</p>", "<p lang=\"en\">Heat</p>");
        check("<script>Heat</script><p>Heat pumps</p>", "<script>Heat</script><p>Heat pumps</p>");
    }

    #[test]
    fn a_direction_that_differs_is_marked_on_whole_texts() {
        let language = |tag: &str| Language::new(tag, &[]).0;
        let foreign = Foreign::new(&language("en"), &language("ar"), ["Heat".to_owned()].into());
        assert_eq!(foreign.page("<body><h1>Heat</h1>"), "<body><h1 lang=\"en\">Heat</h1>");
        assert_eq!(
            foreign.told_body("Heat", "<p>Heat</p>".to_owned()),
            "<p class=\"small quiet\">not translated</p><div class=\"prose\" lang=\"en\" dir=\"ltr\"><p>Heat</p></div>"
        );
    }
}
