//! Footnotes: numbers in the text, and a list at its end with the ways back.

use std::collections::HashMap;
use std::mem;

use super::Writer;
use crate::language::Arg;

/// The footnotes of a text, by number from 1.
#[derive(Default)]
pub(super) struct Notes<'w> {
    numbers: HashMap<&'w str, usize>,
    list: Vec<Note>,
    /// The text around each note that is being written, and the note's number.
    around: Vec<(String, usize)>,
}

/// One footnote.
#[derive(Default)]
struct Note {
    /// How often the text refers to it.
    references: usize,
    html: String,
}

impl<'w> Notes<'w> {
    /// Returns the number of a note: in the order in which the text comes to them.
    fn number(&mut self, name: &'w str) -> usize {
        let next = self.list.len() + 1;
        let number = *self.numbers.entry(name).or_insert(next);
        if number == next {
            self.list.push(Note::default());
        }
        number
    }
}

impl<'w> Writer<'w, '_> {
    pub(super) fn refer_to_note(&mut self, name: &'w str) {
        let number = self.notes.number(name);
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

    pub(super) fn start_note(&mut self, name: &'w str) {
        let number = self.notes.number(name);
        self.notes.around.push((mem::take(&mut self.out), number));
        self.open("", "");
    }

    pub(super) fn end_note(&mut self) {
        let (around, number) = self.notes.around.pop().expect("a note that ends has begun");
        let html = mem::replace(&mut self.out, around);
        self.notes.list[number - 1].html.push_str(&html);
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
        self.own("aria-label", &self.language.say("prose-footnotes"));
        self.out.push_str("><ol>\n");
        for (number, note) in (1..).zip(notes) {
            self.out.push_str("<li");
            self.own("id", &format!("fn:{number}"));
            self.out.push('>');
            // The way back stands at the end of the last paragraph.
            let inside = note.html.strip_suffix("</p>\n");
            self.out.push_str(inside.unwrap_or(&note.html));
            for reference in 1..=note.references {
                self.way_back(number, reference);
            }
            self.out.push_str(if inside.is_some() { "</p></li>\n" } else { "</li>\n" });
        }
        self.out.push_str("</ol></section>\n");
    }

    fn way_back(&mut self, number: usize, reference: usize) {
        let label = self.language.say_with("prose-back", &[("number", Arg::Text(self.language.integer(number)))]);
        self.out.push_str(" <a");
        self.attribute("href", &format!("#{}", anchor(number, reference)));
        self.own("role", "doc-backlink");
        self.own("aria-label", &label);
        self.out.push_str(">↩</a>");
    }
}

/// Returns the id of a reference to a note. The colon keeps it apart from the ids of headings.
fn anchor(number: usize, reference: usize) -> String {
    if reference == 1 { format!("fnref:{number}") } else { format!("fnref:{number}-{reference}") }
}
