//! Measurements in a CSV.

use super::{By, ByRepair, Mended, check, clean};
use crate::model::{Date, Figure};
use crate::parse::Document;

#[track_caller]
fn check_table(content: &str, expected: &str, hint: &str, mended: Mended) {
    check(("content/outcomes/oil.csv", content), expected, hint, mended);
}

const COLUMNS: &str = "there can be: date, value, low, high, series, note, sources";

#[test]
fn a_table_is_read_with_the_place_of_each_row() {
    let content = "\u{feff}date,value,low,high,series,note,sources\r\n2020,5,,,,,\r\n\r\n2021~,,4~,6,sold,\"A note, with \"\"quotes\"\"\nand a second line\",https://a.example https://b.example\r\n,,,,,,\r\n";
    let Document::Measurements(id, rows) = clean("content/outcomes/oil.csv", content) else { panic!("a table") };
    assert_eq!(id.value.as_str(), "oil");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].date.value, Date::parse("2020").expect("a date"));
    assert_eq!(rows[0].value, Some(Figure::exact(5)));
    assert_eq!(&content[rows[0].span.range()], "2020,5,,,,,");
    assert_eq!((rows[1].low, rows[1].high), (Figure::parse("4~"), Some(Figure::exact(6))));
    assert_eq!(rows[1].series.as_deref(), Some("sold"));
    assert_eq!(rows[1].note.as_deref(), Some("A note, with \"quotes\"\nand a second line"));
    let second = rows[1].sources[1].url.as_ref().expect("an address");
    assert_eq!(&content[second.span.range()], "https://b.example");
    assert_eq!(&content[rows[1].date.span.range()], "2021~");
}

#[test]
fn columns_that_are_none_are_told() {
    check_table(
        "date,value,notes\n2020,5,a\n",
        "unknown-column 1:12-1:17 `notes`",
        &format!("did you mean `note`? {COLUMNS}"),
        ByRepair,
    );
    check_table("date,value,colour\n", "unknown-column 1:12-1:18 `colour`", COLUMNS, By(",colour", ""));
    check_table(
        "Date,value\n2020,5\n",
        "unknown-column 1:1-1:5 `Date`",
        &format!("did you mean `date`? {COLUMNS}"),
        ByRepair,
    );
    check_table(
        "date,value,value\n",
        "duplicate-column 1:12-1:17 `value`",
        "delete or rename one of them",
        By(",value\n", "\n"),
    );
    check_table(
        "value,note\n",
        "missing-column 1:1-1:11 `value,note`",
        &format!("name the columns in the first row; {COLUMNS}"),
        By("value", "date,value"),
    );
    check_table(
        "date,note\n2020,a\n",
        "missing-column 1:1-1:10 `date,note`",
        &format!("name the columns in the first row; {COLUMNS}"),
        By("date,note\n2020,", "date,value,note\n2020,5,"),
    );
    check_table(
        "",
        "missing-column 1:1-1:1 ``",
        &format!("name the columns in the first row; {COLUMNS}"),
        By("", "date,value\n"),
    );
    check_table(
        "date;value\n2020;5\n",
        "wrong-separator 1:1-1:11 `date;value`",
        "save the table as CSV with commas between columns and points in decimals",
        By("date;value\n2020;5", "date,value\n2020,5"),
    );
}

#[test]
fn cells_that_are_wrong_are_told_at_the_cell() {
    check_table(
        "date,value\nMay 2020,5\n",
        "wrong-date 2:1-2:9 `May 2020`",
        "did you mean `2020-05`? write `2027`, `2027-05` or `2027-05-12`; `2005~` for about, `201X` for a decade, `2013/2014` for from–to",
        ByRepair,
    );
    check_table(
        "date,value,note\n2020,\"4,5\", blå \n",
        "wrong-number 2:6-2:11 `\"4,5\"`",
        "did you mean `4.5`? write digits with at most one point, as in `12.5`; the unit stands in `unit`",
        ByRepair,
    );
    check_table("date,value\n,5\n", "missing-field 2:1-2:3 `,5`", "add `2025`", By(",5", "2020,5"));
    check_table(
        "date,value,low\n2020,,\n",
        "missing-value 2:1-2:7 `2020,,`",
        "fill in `value`, or `low` and `high` for a range; delete the row if nothing was measured",
        By("2020,,", "2020,,5"),
    );
    check_table("date,low,high\n2020,5,3\n", "range-reversed 2:8-2:9 `3`", "swap the two numbers", By("5,3", "3,5"));
    check_table(
        "date,value,note,sources\n2020,5,,https://a.example www.b.example\n",
        "wrong-url 2:27-2:40 `www.b.example`",
        "did you mean `https://www.b.example`? write the whole address, as in `https://example.org/page`",
        ByRepair,
    );
    check_table(
        "date,value,sources\n2020,5,javascript:x\n",
        "unsafe-url 2:8-2:20 `javascript:x`",
        "use an address that begins with `https:`, `http:`",
        By("javascript:x", ""),
    );
    check_table(
        "date,value,note\n2020,5,oil, and gas\n",
        "wrong-row 2:1-2:20 `2020,5,oil, and gas`",
        "put text that holds a comma in quotes, and a comma for each empty cell",
        By("oil, and gas", "\"oil, and gas\""),
    );
    check_table(
        "date,value,note\n2020,5\n",
        "wrong-row 2:1-2:7 `2020,5`",
        "put text that holds a comma in quotes, and a comma for each empty cell",
        By("2020,5", "2020,5,"),
    );
}
