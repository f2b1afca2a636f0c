//! Which files go with a record to its new name, and how a path leads to where a file has gone.
//!
//! Must not know references by id.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Refused;
use crate::graph::{decode, follow, relative};
use crate::model::{Id, Kind, RecordId};
use crate::parse::Document;
use crate::source::SourceTree;

/// Where each file that moves goes, by its path.
pub(super) type Moves = BTreeMap<Arc<str>, String>;

/// Lists where the files of a record go: its own, its translations, its figures, and with a folder of its own what is in it.
pub(super) fn moves(
    documents: &[Arc<Document>],
    tree: &SourceTree,
    record: &RecordId,
    new: &Id,
) -> Result<Moves, Refused> {
    let own = documents.iter().filter_map(|document| match &**document {
        Document::Record(found, body) if super::is(found, record) => Some(body.file),
        Document::Translation(words) if words.record == *record && !is_front(tree.path(words.file)) => Some(words.file),
        Document::Measurements(outcome, _) if record.kind == Kind::Outcome && outcome.value == record.id => {
            Some(outcome.span.file)
        }
        _ => None,
    });
    let own: Vec<&Arc<str>> = own.map(|file| tree.path(file)).collect();
    let mut moves: Moves = own.iter().map(|path| (Arc::clone(path), renamed(path, record, new))).collect();
    let folders: Vec<(&str, String)> = own
        .iter()
        .filter(|path| is_bundle(path))
        .filter_map(|path| Some((path.rsplit_once('/')?.0, renamed(path, record, new).rsplit_once('/')?.0.to_owned())))
        .collect();
    for (from, to) in folders {
        for beside in tree.under(&format!("{from}/")) {
            // A page in the folder of another has a name of its own, of which the folder is a part.
            let stays = record.kind == Kind::Page && beside.path.ends_with(".md") && !own.contains(&&beside.path);
            let named = moves.get(&beside.path).filter(|named| named.starts_with(&format!("{from}/")));
            let named = named.map_or(&*beside.path, String::as_str);
            if !stays && let Some(rest) = named.strip_prefix(from) {
                let to = format!("{to}{rest}");
                if !own.contains(&&beside.path) || !is_bundle(&beside.path) {
                    moves.insert(Arc::clone(&beside.path), to);
                }
            }
        }
    }
    match moves.values().find(|to| tree.get(to).is_some() && !moves.contains_key(to.as_str())) {
        Some(path) => Err(Refused::InTheWay { path: path.clone() }),
        None => Ok(moves),
    }
}

fn is_front(path: &str) -> bool {
    path.starts_with("content/index.")
}

/// Says whether a record's file has a folder of its own.
fn is_bundle(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with("index."))
}

/// Writes the path of a record's file under its new name.
fn renamed(path: &str, record: &RecordId, new: &Id) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    if record.kind == Kind::Page {
        // The folders of a page are part of its name.
        return path.replacen(&format!("content/pages/{}", record.id), &format!("content/pages/{new}"), 1);
    }
    let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
    if stem == "index" {
        let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
        return format!("{above}/{new}/{name}");
    }
    format!("{folder}/{new}.{ending}")
}

/// Finds where a path leads after the moves; the same path when nothing there moved. A folder goes where its `index.md` goes.
pub(super) fn after(moves: &Moves, path: &str) -> String {
    if let Some(to) = moves.get(path) {
        return to.clone();
    }
    let folder = moves.get(format!("{path}/index.md").as_str());
    folder.and_then(|to| to.strip_suffix("/index.md")).unwrap_or(path).to_owned()
}

/// Writes the path that leads from a file to another after the moves, changing as little of it as is possible; none when it leads
/// there as it is, or leads nowhere.
pub(super) fn led(moves: &Moves, from: &str, written: &str) -> Option<String> {
    let old = follow(from, &decode(written))?;
    let (from_now, to) = (after(moves, from), after(moves, &old));
    if follow(&from_now, &decode(written)).as_deref() == Some(&to) {
        return None;
    }
    if let Some(least) = one_segment(written, &old, &to)
        && follow(&from_now, &decode(&least)).as_deref() == Some(&to)
    {
        return Some(least);
    }
    let slash = if written.ends_with('/') { "/" } else { "" };
    Some(relative(&from_now, &to) + slash)
}

/// Changes the one part of a path that is another now.
pub(super) fn one_segment(written: &str, old: &str, new: &str) -> Option<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split('/').collect(), new.split('/').collect());
    let mut differ = old.iter().zip(&new).enumerate().filter(|(_, (old, new))| old != new);
    let ((at, (_, part)), None) = (differ.next()?, differ.next()) else { return None };
    if old.len() != new.len() {
        return None;
    }
    let trimmed = written.trim_end_matches('/');
    let mut parts: Vec<&str> = trimmed.split('/').collect();
    let place = parts.len().checked_sub(old.len() - at)?;
    if decode(parts[place]) != old[at] {
        return None;
    }
    let encoded = part.replace('%', "%25").replace(' ', "%20").replace('(', "%28").replace(')', "%29");
    parts[place] = &encoded;
    Some(parts.join("/") + &written[trimmed.len()..])
}
