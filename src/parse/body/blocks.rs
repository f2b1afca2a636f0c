//! Blocks that a text holds, and what in them goes wrong without a sound: alerts of no kind, cells that no column takes, quotations
//! of nobody.
//!
//! Must not know HTML. Places are those in the text that is handed in.

use std::ops::Range;

use crate::diagnostics::nearest;

/// The kinds of alerts, as they are written.
pub(crate) const ALERTS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

/// Kinds that other programs know, and what they are called here.
const OTHER_ALERTS: [(&str, &str); 5] =
    [("hint", "TIP"), ("info", "NOTE"), ("attention", "WARNING"), ("danger", "CAUTION"), ("error", "CAUTION")];

/// The lines that say of whom a quotation is begin with one of these.
const DASHES: [char; 3] = ['—', '–', '―'];

/// How many links of a row are looked at.
const MOST_LINKS: usize = 20;

/// A quotation that begins as an alert does, and is none.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoAlert<'t> {
    /// Its kind does not exist; the nearest one that does.
    Unknown(Range<usize>, &'t str, Option<&'static str>),
    /// Words stand on the line of its kind: all that follows the bracket, and how many bytes of it are space.
    Crowded(Range<usize>, usize),
}

/// Finds out whether a quotation was meant as an alert.
pub(super) fn alert_meant(quote: &str) -> Option<NoAlert<'_>> {
    // The line is not looked for before its beginning fits: it may hold very many quotations in one another.
    let inside = quote.strip_prefix('>')?.trim_start_matches([' ', '\t']).strip_prefix("[!")?;
    let before = quote.len() - inside.len();
    let inside = inside.lines().next()?;
    let (name, words) = inside.split_once(']')?;
    let is_name = name.chars().all(|letter| letter.is_alphabetic() || letter == ' ') && !name.trim().is_empty();
    // `[!…](…)` and `[!…][…]` are links.
    if !is_name || words.starts_with(['(', '[', ':']) {
        return None;
    }
    let (start, end) = (before, before + name.len() + 1);
    let space = words.len() - words.trim_start().len();
    if ALERTS.iter().any(|kind| kind.eq_ignore_ascii_case(name)) {
        return (space < words.len()).then_some(NoAlert::Crowded(end..before + inside.len(), space));
    }
    let other = OTHER_ALERTS.iter().find(|(other, _)| other.eq_ignore_ascii_case(name.trim()));
    let meant = other.map(|(_, kind)| *kind).or_else(|| nearest(name.trim(), ALERTS));
    Some(NoAlert::Unknown(start..end - 1, name, meant))
}

/// Finds the cells of a table's row that stand past its last column.
pub(super) fn surplus_cells(row: &str, columns: usize) -> Option<Range<usize>> {
    let row = row.trim_end();
    let start = row.len() - row.trim_start().len();
    let start = start + usize::from(row[start..].starts_with('|'));
    let is_bar = |at: &usize| row.as_bytes()[*at] == b'|' && row.as_bytes()[at.saturating_sub(1)] != b'\\';
    let bar = (start..row.len()).filter(is_bar).nth(columns.saturating_sub(1))?;
    let words = row[bar + 1..].trim_matches(['|', ' ', '\t']);
    let start = bar + 1 + row[bar + 1..].find(words)?;
    (!words.is_empty()).then_some(start..start + words.len())
}

/// Finds the bar within `[[id|words]]` of a row, which ends a cell.
pub(super) fn bar_in_link(row: &str) -> Option<usize> {
    let (start, _) = row.match_indices("[[").take(MOST_LINKS).find(|(at, _)| {
        row[*at..].split("]]").next().is_some_and(|link| link.contains('|') && !link.contains("\\|"))
    })?;
    row[start..].find('|').map(|bar| start + bar)
}

/// Finds the last line of a quotation when it should say of whom it is, and does not.
pub(super) fn empty_source(quote: &str) -> Option<Range<usize>> {
    let quote = quote.trim_end_matches(['\n', '\r', ' ', '>']);
    let before = quote.strip_suffix(DASHES)?;
    let line = before.rsplit('\n').next().unwrap_or_default();
    let alone = before.contains('\n') && line.trim_matches(['>', ' ', '\t']).is_empty();
    alone.then_some(before.len()..quote.len())
}

/// Says whether a line tells of whom the quotation above it is.
pub(crate) fn is_source(line: &str) -> bool {
    let name = line.strip_prefix(DASHES).or_else(|| line.strip_prefix("-- "));
    name.is_some_and(|name| !name.starts_with(DASHES))
}

#[cfg(test)]
mod tests {
    use super::{alert_meant, bar_in_link, empty_source, surplus_cells};

    #[test]
    fn cells_are_counted_as_tables_count_them() {
        let surplus = |row: &'static str, columns| surplus_cells(row, columns).map(|range| &row[range]);
        assert_eq!(surplus("| a | b | c |\n", 2), Some("c"));
        assert_eq!(surplus("a | b | c | d", 2), Some("c | d"));
        assert_eq!(surplus("| a | b |\n", 2), None);
        assert_eq!(surplus("| a | b | |\n", 2), None);
        assert_eq!(surplus(r"| a \| b | c |", 2), None);
        assert_eq!(surplus("| a", 2), None);
        assert_eq!(bar_in_link("| [[a|b]] | c |"), Some(5));
        assert_eq!(bar_in_link(r"| [[a\|b]] | [[c]] |"), None);
    }

    #[test]
    fn links_and_words_in_brackets_are_no_alerts() {
        for quote in ["> said", "> [!a](b)", "> [!a][b]", r"> \[!a]", "> [!] b", "> [!NOTE]\n> b", "> [!42]"] {
            assert_eq!(alert_meant(quote), None, "{quote}");
        }
    }

    #[test]
    fn a_dash_alone_ends_a_quotation_only_under_words() {
        assert_eq!(empty_source("> said\n> —\n"), Some(9..12));
        assert_eq!(empty_source("> said\n>\n> – \n"), Some(11..14));
        assert_eq!(empty_source("> said —\n"), None);
        assert_eq!(empty_source("> —\n"), None);
    }
}
