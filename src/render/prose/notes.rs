//! Footnotes: numbers in the text, and a list at its end with the ways back.
//!
//! One text stands on a page, so that the numbers are names enough.

use std::collections::HashMap;
use std::mem;

use pulldown_cmark::Event;

use super::Writer;
use crate::language::Arg;

/// The footnotes of a text, by number from 1.
pub(super) struct Notes {
    /// The numbers by name, whose case is no matter.
    numbers: HashMap<String, usize>,
    list: Vec<Note>,
    /// The text around each note that is being written, and the note's number; none for one that nothing refers to.
    around: Vec<(String, Option<usize>)>,
}

/// One footnote.
#[derive(Default)]
struct Note {
    /// How often the text refers to it.
    references: usize,
    html: String,
}

impl Notes {
    /// Numbers the footnotes in the order in which the text refers to them.
    pub(super) fn new(events: &[Event<'_>]) -> Self {
        let mut numbers = HashMap::new();
        for event in events {
            if let Event::FootnoteReference(name) = event {
                let next = numbers.len() + 1;
                numbers.entry(name.to_lowercase()).or_insert(next);
            }
        }
        let list = numbers.iter().map(|_| Note::default()).collect();
        Self { numbers, list, around: Vec::new() }
    }
}

impl Writer<'_, '_> {
    pub(super) fn refer_to_note(&mut self, name: &str) {
        let Some(&number) = self.notes.numbers.get(&name.to_lowercase()) else { return };
        let note = &mut self.notes.list[number - 1];
        note.references += 1;
        let anchor = anchor(number, note.references);
        let said = self.language.integer(number);
        self.out.push_str("<sup><a");
        self.attribute("href", &format!("#fn:{number}"));
        self.own("id", &anchor);
        self.own("role", "doc-noteref");
        self.own("aria-label", &self.language.say_with("prose-footnote", &[("number", Arg::from(&*said))]));
        self.out.push('>');
        self.out.push_str(&said);
        self.out.push_str("</a></sup>");
    }

    pub(super) fn start_note(&mut self, name: &str) {
        let number = self.notes.numbers.get(&name.to_lowercase()).copied();
        self.notes.around.push((mem::take(&mut self.out), number));
        self.open("", "");
    }

    pub(super) fn end_note(&mut self) {
        let (around, number) = self.notes.around.pop().expect("a note that ends has begun");
        let html = mem::replace(&mut self.out, around);
        if let Some(number) = number {
            self.notes.list[number - 1].html.push_str(&html);
        }
    }

    /// Writes the list of notes.
    pub(super) fn list_notes(&mut self) {
        let notes = mem::take(&mut self.notes.list);
        if notes.is_empty() {
            return;
        }
        self.out.push_str("<section");
        self.own("class", "footnotes");
        self.own("role", "doc-endnotes");
        self.own("aria-labelledby", "fn:");
        self.out.push_str("><h2");
        self.own("class", "small-h");
        self.own("id", "fn:");
        self.out.push('>');
        super::escape(&mut self.out, &self.language.say("prose-footnotes"));
        self.out.push_str("</h2>\n<ol>\n");
        for (number, note) in (1..).zip(notes) {
            self.out.push_str("<li");
            self.own("id", &format!("fn:{number}"));
            self.out.push('>');
            // The way back stands at the end of the last paragraph.
            let inside = note.html.strip_suffix("</p>\n");
            self.out.push_str(inside.unwrap_or(&note.html));
            for reference in 1..=note.references {
                self.way_back(number, reference, note.references);
            }
            self.out.push_str(if inside.is_some() { "</p></li>\n" } else { "</li>\n" });
        }
        self.out.push_str("</ol></section>\n");
    }

    fn way_back(&mut self, number: usize, reference: usize, references: usize) {
        let (said, nth) = (self.language.integer(number), self.language.integer(reference));
        let label = if references == 1 {
            self.language.say_with("prose-back", &[("number", Arg::Text(said))])
        } else {
            self.language.say_with("prose-back-nth", &[("number", Arg::Text(said)), ("nth", Arg::from(&*nth))])
        };
        self.out.push_str(" <a");
        self.attribute("href", &format!("#{}", anchor(number, reference)));
        self.own("role", "doc-backlink");
        self.own("aria-label", &label);
        self.out.push_str(">↩");
        if references > 1 {
            self.out.push_str("<sup>");
            self.out.push_str(&nth);
            self.out.push_str("</sup>");
        }
        self.out.push_str("</a>");
    }
}

/// Returns the id of a reference to a note. The colon keeps it apart from the ids of headings.
fn anchor(number: usize, reference: usize) -> String {
    if reference == 1 { format!("fnref:{number}") } else { format!("fnref:{number}-{reference}") }
}
