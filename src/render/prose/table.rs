//! Tables, in a region that scrolls and can be reached by keyboard.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::Writer;
use crate::language::Arg;

/// The table that is open.
pub(super) struct Table<'w> {
    alignments: &'w [Alignment],
    column: usize,
    part: Part,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Head,
    Body,
}

impl<'w> Writer<'w, '_> {
    pub(super) fn table(&mut self, alignments: &'w [Alignment]) {
        self.tables += 1;
        self.table = Some(Table { alignments, column: 0, part: Part::Head });
        let label = self.label();
        self.out.push_str("<div");
        self.own("class", "scroll");
        self.own("role", "region");
        self.own("tabindex", "0");
        self.own("aria-label", &label);
        self.open("><table>\n", "</table></div>\n");
    }

    /// Says which table it is: regions of a page have different names.
    fn label(&self) -> String {
        let mut columns = Vec::new();
        let mut cell = self.at;
        for at in self.at..self.events.len() {
            match self.events[at] {
                Event::Start(Tag::TableCell) => cell = at,
                Event::End(TagEnd::TableCell) => columns.push(self.words(cell..at)),
                Event::End(TagEnd::TableHead) => break,
                _ => {}
            }
        }
        columns.retain(|column| !column.trim().is_empty());
        let args =
            [("number", Arg::Text(self.language.integer(self.tables))), ("columns", Arg::Text(columns.join(", ")))];
        self.language.say_with(if columns.is_empty() { "prose-table-bare" } else { "prose-table" }, &args)
    }

    pub(super) fn table_head(&mut self) {
        self.open("<thead><tr>", "</tr></thead>\n");
    }

    pub(super) fn table_row(&mut self) {
        if let Some(table) = &mut self.table {
            table.column = 0;
            if table.part == Part::Head {
                table.part = Part::Body;
                self.out.push_str("<tbody>\n");
            }
        }
        self.open("<tr>", "</tr>\n");
    }

    pub(super) fn table_cell(&mut self) {
        let Some(table) = &mut self.table else { return self.open("", "") };
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Right) => Some("n"),
            Some(Alignment::Center) => Some("center"),
            Some(Alignment::Left | Alignment::None) | None => None,
        };
        table.column += 1;
        let is_empty = matches!(self.events.get(self.at), Some(Event::End(TagEnd::TableCell)));
        // A heading without words heads nothing.
        let is_heading = table.part == Part::Head && !is_empty;
        self.out.push_str(if is_heading { "<th scope=\"col\"" } else { "<td" });
        if let Some(class) = class {
            self.own("class", class);
        }
        self.open(">", if is_heading { "</th>" } else { "</td>" });
    }

    pub(super) fn end_table(&mut self) {
        if self.table.take().is_some_and(|table| table.part == Part::Body) {
            self.out.push_str("</tbody>");
        }
    }
}
