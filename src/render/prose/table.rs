//! Tables, in a region that scrolls and can be reached by keyboard. On a narrow screen one of three columns and more folds: each row
//! becomes a block, in which the words of the head stand before each cell.
//!
//! A browser may forget what a table is once its parts are laid out as blocks, so those say it themselves.

use std::mem;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::Writer;
use crate::language::Arg;

/// From how many columns a table folds on narrow screens.
const FOLDS: usize = 3;

/// The table that is open.
pub(super) struct Table<'w> {
    alignments: &'w [Alignment],
    /// The words of its head.
    columns: Vec<String>,
    column: usize,
    part: Part,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Body,
}

impl Table<'_> {
    fn folds(&self) -> bool {
        self.alignments.len() >= FOLDS
    }
}

/// The words that name a table, and stood before it as a bold paragraph.
pub(super) struct Caption {
    words: String,
    html: String,
}

impl<'w> Writer<'w, '_> {
    /// Takes a bold paragraph right before a table as the table's caption. Says whether the paragraph is one.
    pub(super) fn caption(&mut self) -> bool {
        // The paragraph has begun already.
        self.at -= 1;
        let end = self.bold_paragraph();
        self.at += 1;
        let Some(end) = end.filter(|&end| matches!(self.events.get(end + 1), Some(Event::Start(Tag::Table(_))))) else {
            return false;
        };
        let words = self.words(self.at..end);
        let around = mem::take(&mut self.out);
        self.at += 1;
        self.open("", "");
        while self.at < end {
            let Some(event) = self.next() else { break };
            self.event(event);
        }
        self.at = end + 1;
        self.caption = Some(Caption { words, html: mem::replace(&mut self.out, around) });
        true
    }

    pub(super) fn table(&mut self, alignments: &'w [Alignment]) {
        self.tables += 1;
        let table = Table { alignments, columns: self.columns(), column: 0, part: Part::Head };
        let caption = self.caption.take();
        let label = self.label(&table, caption.as_ref());
        self.out.push_str("<div");
        self.own("class", "scroll");
        self.own("role", "region");
        self.own("tabindex", "0");
        self.own("aria-label", &label);
        self.out.push_str("><table");
        if table.folds() {
            self.own("class", "fold");
            self.own("role", "table");
        }
        self.open(">\n", "</table></div>\n");
        if let Some(caption) = caption {
            self.out.push_str("<caption>");
            self.out.push_str(&caption.html);
            self.out.push_str("</caption>\n");
        }
        self.table = Some(table);
    }

    /// Returns the words of the head of the table that begins here.
    fn columns(&self) -> Vec<String> {
        let mut columns = Vec::new();
        let mut cell = self.at;
        for at in self.at..self.events.len() {
            match self.events[at] {
                Event::Start(Tag::TableCell) => cell = at,
                Event::End(TagEnd::TableCell) => columns.push(self.words(cell..at).trim().to_owned()),
                Event::End(TagEnd::TableHead) => break,
                _ => {}
            }
        }
        columns
    }

    /// Says which table it is: regions of a page have different names.
    fn label(&self, table: &Table<'_>, caption: Option<&Caption>) -> String {
        let columns: Vec<&str> = table.columns.iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
        let words = caption.map_or_else(|| columns.join(", "), |caption| caption.words.clone());
        let phrase = if words.is_empty() { "prose-table-bare" } else { "prose-table" };
        let args = [("number", Arg::Text(self.language.integer(self.tables))), ("columns", Arg::Text(words))];
        self.language.say_with(phrase, &args)
    }

    pub(super) fn table_head(&mut self) {
        self.part("<thead", "rowgroup");
        self.part("<tr", "row");
        self.open("", "</tr></thead>\n");
    }

    /// Opens a part of the table, which says what it is where the table folds.
    fn part(&mut self, opening: &str, role: &str) {
        self.out.push_str(opening);
        if self.table.as_ref().is_some_and(Table::folds) {
            self.own("role", role);
        }
        self.out.push('>');
    }

    pub(super) fn table_row(&mut self) {
        if let Some(table) = &mut self.table {
            table.column = 0;
            if table.part == Part::Head {
                table.part = Part::Body;
                self.part("<tbody", "rowgroup");
                self.out.push('\n');
            }
        }
        self.part("<tr", "row");
        self.open("", "</tr>\n");
    }

    pub(super) fn table_cell(&mut self) {
        let Some(table) = &mut self.table else { return self.open("", "") };
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Right) => Some("n"),
            Some(Alignment::Center) => Some("center"),
            Some(Alignment::Left | Alignment::None) | None => None,
        };
        let (column, folds, part) = (table.column, table.folds(), table.part);
        table.column += 1;
        let words = table.columns.get(column).filter(|words| !words.is_empty()).cloned();
        let is_empty = matches!(self.events.get(self.at), Some(Event::End(TagEnd::TableCell)));
        // A heading without words heads nothing. A first column without a heading heads the rows.
        let is_first = column == 0 && words.is_none();
        let (opening, closing, role) = match part {
            Part::Head if !is_empty => ("<th scope=\"col\"", "</th>", "columnheader"),
            Part::Body if is_first && !is_empty => ("<th scope=\"row\"", "</th>", "rowheader"),
            Part::Head | Part::Body => ("<td", "</td>", "cell"),
        };
        self.out.push_str(opening);
        if let Some(class) = class {
            self.own("class", class);
        }
        if folds {
            self.own("role", role);
            if let (Part::Body, Some(words)) = (part, words.filter(|_| column > 0)) {
                self.own("data-l", &words);
            }
        }
        self.open(">", closing);
    }

    pub(super) fn end_table(&mut self) {
        if self.table.take().is_some_and(|table| table.part == Part::Body) {
            self.out.push_str("</tbody>");
        }
    }
}
