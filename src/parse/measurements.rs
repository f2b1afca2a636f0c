//! Measurements of an outcome in a CSV beside its file: the columns that a measurement in front matter has.

use std::ops::Range;

use csv::{ReaderBuilder, StringRecord};

use super::address::{Schemes, check};
use super::amount::figure_of;
use super::date;
use super::diagnostics;
use super::front_matter::beginning;
use super::reader::Reader;
use crate::diagnostics::nearest;
use crate::model::{Date, Figure, Measurement, Source};
use crate::source::{Span, Spanned};

/// The columns that there can be.
const COLUMNS: [&str; 7] = ["date", "value", "low", "high", "series", "note", "sources"];

/// Names that people give to the columns.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("year", "date"),
    ("day", "date"),
    ("month", "date"),
    ("time", "date"),
    ("period", "date"),
    ("number", "value"),
    ("amount", "value"),
    ("figure", "value"),
    ("measured", "value"),
    ("from", "low"),
    ("min", "low"),
    ("to", "high"),
    ("max", "high"),
    ("comment", "note"),
    ("remark", "note"),
    ("remarks", "note"),
    ("url", "sources"),
    ("link", "sources"),
];

/// Says whether the first row names columns of measurements, or what is probably meant as such.
pub(super) fn has_columns(reader: &Reader) -> bool {
    let first = first_row(reader);
    let names: Vec<String> =
        first.split([',', ';', '\t']).map(|name| name.trim().trim_matches('"').to_lowercase()).collect();
    names.iter().any(|name| name == "date")
        && names.iter().any(|name| matches!(name.as_str(), "value" | "low" | "high"))
}

fn first_row<'a>(reader: &Reader<'a>) -> &'a str {
    reader.text[beginning(reader.text)..].lines().find(|line| !line.trim().is_empty()).unwrap_or_default()
}

/// Reads the table.
pub(super) fn measurements(reader: &Reader) -> Vec<Measurement> {
    let begin = beginning(reader.text);
    let text = &reader.text[begin..];
    let first = first_row(reader);
    let place = reader.text.find(first).unwrap_or(begin);
    let place = reader.span(place..place + first.trim_end().len());
    if let Some(mark) = [';', '\t'].into_iter().find(|mark| first.contains(*mark) && !first.contains(',')) {
        reader.tell(diagnostics::wrong_separator(place, mark));
        return Vec::new();
    }
    let mut table = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut columns: Option<Vec<Option<&'static str>>> = None;
    let mut found = Vec::new();
    let mut record = StringRecord::new();
    loop {
        match table.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => {
                reader.tell(diagnostics::wrong_csv(place, &error.to_string()));
                break;
            }
        }
        let start = begin + record.position().map_or(0, |position| as_offset(position.byte()));
        let end = begin + as_offset(table.position().byte());
        let cells = cells(reader, start..end.min(reader.text.len()), &record);
        match &columns {
            None => columns = Some(header(reader, &cells, place)),
            Some(columns) => found.extend(row(reader, columns, &cells)),
        }
    }
    if columns.is_none() {
        reader.tell(diagnostics::missing_column(place, "`date`", &COLUMNS));
    }
    found
}

fn as_offset(byte: u64) -> usize {
    usize::try_from(byte).unwrap_or(usize::MAX)
}

/// A cell: what it says, and where.
struct Cell {
    text: String,
    span: Span,
}

/// Finds the place of each cell of a row: the parser knows only where the row begins.
fn cells(reader: &Reader, row: Range<usize>, record: &StringRecord) -> Vec<Cell> {
    let source = &reader.text[row.clone()];
    // The parser skips empty lines before the row that it returns, and counts them to it.
    let skipped = source.len() - source.trim_start_matches(['\r', '\n']).len();
    let source = source.trim_start_matches(['\r', '\n']);
    let bytes = source.as_bytes();
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let (mut begin, mut quoted) = (0, false);
    // A quote has a meaning only in a cell that begins with one.
    let has_quotes = |begin: usize| bytes.get(begin) == Some(&b'"');
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' if has_quotes(begin) => quoted = !quoted,
            b',' if !quoted => {
                ranges.push(begin..at);
                begin = at + 1;
            }
            b'\r' | b'\n' if !quoted => break,
            _ => {}
        }
        at += 1;
    }
    ranges.push(begin..at);
    let offset = row.start + skipped;
    let whole = offset..offset + source.trim_end().len();
    let known = ranges.len() == record.len();
    let texts = record.iter().enumerate();
    texts
        .map(|(index, text)| {
            let range = if known { ranges[index].clone() } else { 0..0 };
            let place = if known { trimmed(source, &range, offset) } else { whole.clone() };
            Cell { text: text.trim().to_owned(), span: reader.span(place) }
        })
        .collect()
}

fn trimmed(source: &str, range: &Range<usize>, offset: usize) -> Range<usize> {
    let cell = &source[range.clone()];
    let start = range.start + cell.len() - cell.trim_start().len();
    offset + start..offset + start + cell.trim().len()
}

/// Reads the names of the columns; a name that is not known leaves its column out.
fn header(reader: &Reader, cells: &[Cell], place: Span) -> Vec<Option<&'static str>> {
    let mut columns: Vec<Option<&'static str>> = Vec::new();
    let mut meant_columns: Vec<&str> = Vec::new();
    for cell in cells {
        let known = COLUMNS.iter().copied().find(|name| *name == cell.text);
        match known {
            Some(name) if columns.contains(&known) => {
                reader.tell(diagnostics::duplicate_column(cell.span, name));
                columns.push(None);
                continue;
            }
            Some(_) => {}
            None => {
                let plain = cell.text.to_lowercase();
                let other = OTHER_NAMES.iter().find(|(other, _)| *other == plain).map(|(_, name)| *name);
                let near = other.or_else(|| nearest(&plain, COLUMNS.iter().copied()));
                let near = near.filter(|name| cells.iter().all(|cell| cell.text != *name));
                meant_columns.extend(near);
                reader.tell(diagnostics::unknown_column(cell.span, &cell.text, near, &COLUMNS));
            }
        }
        columns.push(known);
    }
    let has = |name: &str| {
        columns.contains(&COLUMNS.iter().copied().find(|known| *known == name)) || meant_columns.contains(&name)
    };
    if !has("date") {
        reader.tell(diagnostics::missing_column(place, "`date`", &COLUMNS));
    }
    if !["value", "low", "high"].into_iter().any(has) {
        reader.tell(diagnostics::missing_column(place, "`value`, `low` or `high`", &COLUMNS));
    }
    columns
}

fn row(reader: &Reader, columns: &[Option<&'static str>], cells: &[Cell]) -> Option<Measurement> {
    if cells.iter().all(|cell| cell.text.is_empty()) {
        return None;
    }
    let (first, last) = (cells.first()?, cells.last()?);
    let span = Span { end: last.span.end.max(first.span.start), ..first.span };
    if cells.len() != columns.len() {
        let row = diagnostics::WrongRow { span, cells: cells.len(), columns: columns.len() };
        reader.tell(diagnostics::wrong_row(&row, decimal_comma(cells, columns.len())));
        // A comma too many moved the cells after it; one too few leaves those that are there in their columns.
        if cells.len() > columns.len() {
            return None;
        }
    }
    let cell = |name: &str| {
        let index = columns.iter().position(|column| *column == Some(name))?;
        cells.get(index).filter(|cell| !cell.text.is_empty())
    };
    let date = match cell("date") {
        Some(cell) => read_date(reader, cell),
        None if columns.contains(&Some("date")) => {
            reader.tell(diagnostics::missing_field(span, "date", "a measurement", "2025"));
            None
        }
        None => None,
    };
    let number = |name: &str| cell(name).and_then(|cell| read_figure(reader, cell));
    let (value, low, high) = (number("value"), number("low"), number("high"));
    let has_number = ["value", "low", "high"].into_iter().any(|name| cell(name).is_some());
    if !has_number && columns.iter().any(|column| matches!(column, Some("value" | "low" | "high"))) {
        reader.tell(diagnostics::missing_value_in_row(span));
    }
    if let (Some(low), Some(high), Some(low_cell), Some(high_cell)) = (low, high, cell("low"), cell("high"))
        && high.value < low.value
    {
        reader.tell(diagnostics::range_reversed(high_cell.span, low_cell.span));
    }
    let words = |name: &str| cell(name).map(|cell| cell.text.clone());
    let sources = cell("sources").map(|cell| sources(reader, cell)).unwrap_or_default();
    (value.is_some() || low.is_some() || high.is_some()).then_some(())?;
    Some(Measurement { date: date?, value, low, high, series: words("series"), note: words("note"), sources, span })
}

/// Finds the number that a decimal comma took apart, when a row has one cell too many.
fn decimal_comma(cells: &[Cell], columns: usize) -> Option<(Span, String)> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // The first cell is a date most often, and a year is made of digits too.
    let mut pairs = cells.get(1..)?.windows(2).filter(|pair| {
        digits(pair[0].text.trim_start_matches('-')) && digits(&pair[1].text) && pair[0].span.end < pair[1].span.start
    });
    let pair = pairs.next().filter(|_| cells.len() == columns + 1)?;
    let alone = pairs.next().is_none();
    let span = Span { end: pair[1].span.end, ..pair[0].span };
    alone.then(|| (span, format!("{}.{}", pair[0].text, pair[1].text)))
}

fn read_date(reader: &Reader, cell: &Cell) -> Option<Spanned<Date>> {
    date::parsed(reader, &cell.text, cell.span).map(|date| Spanned::new(date, cell.span))
}

fn read_figure(reader: &Reader, cell: &Cell) -> Option<Figure> {
    let found = figure_of(&cell.text);
    if let Err((meant, advice)) = &found {
        reader.tell(diagnostics::wrong_number(cell.span, &cell.text, meant.as_deref(), advice));
    }
    found.ok()
}

/// Reads addresses separated by spaces.
fn sources(reader: &Reader, cell: &Cell) -> Vec<Source> {
    let written = reader.slice(cell.span);
    let mut sources = Vec::new();
    let mut from = 0;
    for address in cell.text.split_whitespace() {
        let start = written[from..].find(address).map_or(0, |at| at + from);
        from = (start + address.len()).min(written.len());
        let start = cell.span.start as usize + start;
        let span = reader.span(start..(start + address.len()).min(cell.span.end as usize).max(start));
        match check(address, span, Schemes::Web) {
            Ok(()) => sources.push(Source { url: Some(Spanned::new(address.to_owned(), span)), ..Source::default() }),
            Err(diagnostic) => reader.tell(*diagnostic),
        }
    }
    sources
}
