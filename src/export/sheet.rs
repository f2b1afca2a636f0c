//! Tables: columns that say what they hold, beside the cells that hold it.
//!
//! Owns how a table is written as CSV (RFC 4180, UTF-8, with a head), and what is done so that no spreadsheet runs a cell as a formula.

use std::borrow::Cow;

use super::known::Known;

/// A table with all its rows.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The columns.
    pub fields: Vec<Field>,
    /// The rows, each as long as there are columns; words are not led by an apostrophe yet.
    pub rows: Vec<Vec<String>>,
}

/// A column, told to readers and machines.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name, as the head has it.
    pub name: &'static str,
    /// What its cells hold.
    pub form: Form,
    /// Whether it is part of what names a row.
    pub key: bool,
    /// Whether every row has it.
    pub required: bool,
    /// The table, and the column in it, whose row a cell names.
    pub refers: Option<(&'static str, &'static str)>,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// Words, of anybody.
    Text,
    /// The id of a record, or of a part of one.
    Id,
    /// Ids, with a space between them.
    Ids,
    /// Words of anybody, with ` | ` between them.
    Texts,
    /// A date as precise as it is known: EDTF, the subset of the content.
    Date,
    /// The one day that a date counts as.
    Day,
    /// A decimal number.
    Number,
    /// A whole number.
    Count,
    /// `yes` or `no`.
    Flag,
    /// One word of a closed list.
    Word(fn() -> Vec<&'static str>),
    /// An address.
    Address,
    /// The code of a currency (ISO 4217).
    Currency,
}

/// A column of a table whose rows are `R`, with what fills it.
pub(super) struct Column<R> {
    pub(super) field: Field,
    pub(super) cell: fn(&Known<'_>, &R) -> String,
}

/// Describes a column.
pub(super) const fn column<R>(name: &'static str, form: Form, cell: fn(&Known<'_>, &R) -> String) -> Column<R> {
    Column { field: Field { name, form, key: false, required: false, refers: None }, cell }
}

impl<R> Column<R> {
    /// Says that the column is part of what names a row.
    pub(super) const fn key(mut self) -> Self {
        self.field.key = true;
        self.field.required = true;
        self
    }

    /// Says that every row has it.
    pub(super) const fn required(mut self) -> Self {
        self.field.required = true;
        self
    }

    /// Says whose row the cells name: that of a table, by the column that names its rows.
    pub(super) const fn to(mut self, table: &'static str, column: &'static str) -> Self {
        self.field.refers = Some((table, column));
        self
    }
}

impl Form {
    /// Returns the word for it, which the interface has a phrase for.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Id => "id",
            Self::Ids => "ids",
            Self::Texts => "texts",
            Self::Date => "date",
            Self::Day => "day",
            Self::Number => "number",
            Self::Count => "count",
            Self::Flag => "flag",
            Self::Word(_) => "word",
            Self::Address => "address",
            Self::Currency => "currency",
        }
    }

    /// Says whether its cells are words that anybody may have written.
    fn is_free(self) -> bool {
        match self {
            Self::Text | Self::Texts | Self::Address => true,
            Self::Id
            | Self::Ids
            | Self::Date
            | Self::Day
            | Self::Number
            | Self::Count
            | Self::Flag
            | Self::Word(_)
            | Self::Currency => false,
        }
    }
}

impl Field {
    /// Returns the name of the phrase that says what the column holds: one of its own, or that of all columns of its name.
    pub fn phrase(&self, table: &str, has: impl Fn(&str) -> bool) -> String {
        let name = self.name.replace('_', "-");
        let own = format!("data-column-{table}-{name}");
        if has(&own) { own } else { format!("data-column-{name}") }
    }
}

impl Sheet {
    /// Fills the columns, row by row.
    pub(super) fn new<R>(known: &Known<'_>, columns: &[Column<R>], rows: &[R]) -> Self {
        Self {
            fields: columns.iter().map(|column| column.field).collect(),
            rows: rows.iter().map(|row| columns.iter().map(|column| (column.cell)(known, row)).collect()).collect(),
        }
    }

    /// Writes the table as CSV.
    ///
    /// # Panics
    ///
    /// Never: writing to memory does not fail.
    pub fn csv(&self) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let mut line = |cells: Vec<Cow<'_, str>>| {
            writer
                .write_record(cells.iter().map(|cell| cell.as_bytes()))
                .expect("writing to memory does not fail, and every row has as many cells as there are columns");
        };
        line(self.fields.iter().map(|field| field.name.into()).collect());
        for row in &self.rows {
            let cells = self.fields.iter().zip(row);
            line(cells.map(|(field, cell)| if field.form.is_free() { guarded(cell) } else { cell.into() }).collect());
        }
        writer.into_inner().expect("writing to memory does not fail")
    }
}

/// Puts an apostrophe where a spreadsheet would begin to read a formula: before `=`, `+`, `-`, `@`, their wide forms, a tab, a line break,
/// or an apostrophe, at the beginning of the words and after a `;`, a tab or a line break in them. (Where `;` parts columns, as in many
/// European spreadsheets, a new cell begins there.) Who takes one apostrophe away at each of these places has the words as they were.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    let starts_cell = |before: Option<char>| before.is_none_or(|before| matches!(before, ';' | '\t' | '\r' | '\n'));
    let is_meant = |c: char| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\'' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}'
        )
    };
    let mut before = None;
    let mut places = Vec::new();
    for (at, c) in text.char_indices() {
        if is_meant(c) && starts_cell(before) {
            places.push(at);
        }
        before = Some(c);
    }
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + places.len());
    let mut from = 0;
    for at in places {
        safe.push_str(&text[from..at]);
        safe.push('\'');
        from = at;
    }
    safe.push_str(&text[from..]);
    Cow::Owned(safe)
}
