//! How the history is divided into pages: as many entries as a page can carry.

use std::collections::BTreeMap;
use std::ops::Range;

use super::digest::Digest;
use super::kind_of;
use crate::analysis::chronicle::Chronicle;
use crate::graph::Portfolio;
use crate::model::{HistoryShown, Kind, RecordId};
use crate::pages::Route;

/// The most entries of a page, and about the most bytes of them.
const ENTRIES: usize = 100;
const WEIGHT: usize = 60_000;

/// The most entries of one record that are listed.
pub(super) const LISTED: usize = 60;

/// What about a record takes on the page of its kind, and each of its entries.
const RECORD: usize = 260;
const LINE: usize = 420;

/// How the history is divided into pages, and where the history of each record stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parts {
    /// The entries of each page, the newest first; empty where no history is shown.
    pub(crate) entries: Vec<Range<usize>>,
    /// The records of each page of a kind: those that there are now and that have a history.
    pub(crate) records: BTreeMap<Kind, Vec<Vec<RecordId>>>,
    /// The entries that changed a record, by its name now.
    pub(crate) of_record: BTreeMap<RecordId, Vec<usize>>,
}

impl Parts {
    pub(crate) fn of(portfolio: &Portfolio, chronicle: &Chronicle) -> Self {
        if portfolio.settings.history == HistoryShown::Off {
            return Self::default();
        }
        let weights: Vec<usize> = chronicle.entries.iter().map(|entry| Digest::of(entry).weight()).collect();
        let mut entries = cut(&weights, ENTRIES);
        if entries.is_empty() {
            entries.push(0..0);
        }
        let of_record = chronicle.by_record();
        let mut kinds: BTreeMap<Kind, Vec<RecordId>> = BTreeMap::new();
        for record in of_record.keys() {
            if let Some(key) = portfolio.find(record) {
                kinds.entry(kind_of(key)).or_default().push(record.clone());
            }
        }
        let records = kinds.into_iter().map(|(kind, records)| {
            let weights: Vec<usize> =
                records.iter().map(|record| RECORD + LINE * of_record[record].len().min(LISTED)).collect();
            let parts = cut(&weights, usize::MAX).into_iter().map(|part| records[part].to_vec());
            (kind, parts.collect())
        });
        Self { entries, records: records.collect(), of_record }
    }
}

/// Divides what weighs something into stretches that a page can carry.
fn cut(weights: &[usize], most: usize) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut weight = 0;
    for (at, own) in weights.iter().enumerate() {
        match parts.last_mut() {
            Some(part) if part.len() < most && weight + own <= WEIGHT => {
                part.end = at + 1;
                weight += own;
            }
            _ => {
                parts.push(at..at + 1);
                weight = *own;
            }
        }
    }
    parts
}

/// Returns the folder of the histories of a kind.
pub(crate) fn folder_of(kind: Kind) -> String {
    format!("changes/{}", kind.folder())
}

/// Returns the address of a part, counted from 1, of a folder.
pub(crate) fn of_part(folder: &str, part: usize) -> Route {
    Route::new(&if part == 1 { format!("{folder}/index.html") } else { format!("{folder}/{part}/index.html") })
}
