//! The history of each record, by kind; and when a record last changed, for its own page.

use super::parts::{LISTED, folder_of, of_part};
use super::{id_of, teller};
use crate::analysis::change::Change;
use crate::graph::RecordKey;
use crate::model::{Kind, RecordId, Vocabulary};
use crate::pages::alignment::{PartView, part_view};
use crate::pages::parts::Link;
use crate::pages::scene::Scene;
use crate::pages::view::View;

/// The histories of the records of a kind.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct RecordsView {
    lede: String,
    records: Vec<HistoryView>,
    part: Option<PartView>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct HistoryView {
    id: String,
    link: Link,
    lines: Vec<LineView>,
    /// How many older entries there are.
    older: Option<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct LineView {
    /// The day, and the entry that it belongs to.
    day: Link,
    sentences: Vec<String>,
}

pub(crate) fn records(scene: &Scene<'_>, kind: Kind, part: usize) -> View {
    let none = Vec::new();
    let parts = scene.index.changes.records.get(&kind).unwrap_or(&none);
    let records = parts.get(part - 1).into_iter().flatten();
    let records = records.filter_map(|record| history(scene, record, scene.portfolio.find(record)?)).collect();
    let kinds = scene.say(&format!("kinds-{}", kind.as_str()));
    let lede = scene.say_with("changes-records-lede", &[("kinds", kinds.clone().into())]);
    let sizes: Vec<usize> = parts.iter().map(Vec::len).collect();
    let view = RecordsView {
        lede: lede.clone(),
        records,
        part: (parts.len() > 1).then(|| part_view(scene, &folder_of(kind), &sizes, part)),
    };
    let title = scene.say_with("changes-records-title", &[("kinds", kinds.into())]);
    View::new(scene, "changes_of", "changes", title, view)
        .described(Some(&lede))
        .under(scene.href("changes/index.html"), scene.say("changes-title"))
}

fn history(scene: &Scene<'_>, record: &RecordId, key: RecordKey) -> Option<HistoryView> {
    let places = scene.index.changes.of_record.get(record)?;
    let teller = teller(scene);
    let older = places.len().saturating_sub(LISTED);
    // The names that the record had before, the newest first.
    let mut name = record.clone();
    let lines = places.iter().take(LISTED).map(|&at| {
        let happened = &scene.chronicle.entries[at];
        let mut own: Vec<&Change> = happened.changes.iter().filter(|change| change.record() == Some(&name)).collect();
        own.sort_by_key(|change| change.kind);
        if let Some(old) = own.iter().find_map(|change| change.old_name()) {
            name = old.clone();
        }
        let part = scene.index.changes.entries.iter().position(|part| part.contains(&at)).unwrap_or(0);
        let page = scene.to(&of_part("changes", part + 1));
        let day = Link { href: format!("{page}#{}", id_of(happened)), title: scene.language.day(happened.day) };
        LineView { day, sentences: own.into_iter().take(5).map(|change| teller.sentence(change)).collect() }
    });
    Some(HistoryView {
        id: anchor(record),
        link: scene.record(key),
        lines: lines.collect(),
        older: (older > 0).then(|| scene.say_with("changes-older", &[("count", older.into())])),
    })
}

fn anchor(record: &RecordId) -> String {
    format!("r-{}", record.id)
}

/// Says when a record last changed, with the way to its history; none where none is known.
pub(crate) fn changed(scene: &Scene<'_>, key: RecordKey) -> Option<Link> {
    let record = scene.portfolio.record_id(key);
    let newest = *scene.index.changes.of_record.get(&record)?.first()?;
    let parts = scene.index.changes.records.get(&record.kind)?;
    let part = parts.iter().position(|part| part.binary_search(&record).is_ok())?;
    let page = scene.to(&of_part(&folder_of(record.kind), part + 1));
    let title = scene.language.day(scene.chronicle.entries[newest].day);
    Some(Link { href: format!("{page}#{}", anchor(&record)), title })
}
