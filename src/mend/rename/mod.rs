//! A record, or a part of a mission, under a new name: its files moved, every reference to it led on, its old address kept.
//!
//! Owns what a new name changes. Must not know the disk.

mod alias;
mod paths;
mod places;
mod wanted;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::places::Places;
use self::wanted::Wanted;
use super::Change;
use super::edit::{self, Mended};
use crate::diagnostics::{Diagnostic, Repair};
use crate::model::{Id, Kind, Record, RecordId};
use crate::parse::{self, Document};
use crate::source::{SourceTree, Span};

/// A portfolio in which something has a new name.
#[derive(Debug)]
pub struct Renamed {
    /// What it was called, in full: `actions/heat`, `fossil-free/oil-gone`.
    pub old: String,
    /// What it is called now.
    pub new: String,
    /// The old address, which now leads on; none for a part of a mission, which has no page.
    pub alias: Option<String>,
    /// The files.
    pub tree: SourceTree,
    /// The files that are different or moved, in the order of their old paths.
    pub changes: Vec<Change>,
    /// The lines that are different, by the paths that the files had.
    pub mended: Vec<Mended>,
}

/// Why a name cannot be given.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Refused {
    /// Nothing has the old name.
    #[error("there is nothing called `{old}`{}", did_you_mean(.near.as_ref()))]
    Unknown {
        /// What was written.
        old: String,
        /// A name that is near, in full.
        near: Option<String>,
    },
    /// Several things have the old name.
    #[error("`{old}` may be {}; write one of these in full", listed(.names))]
    Ambiguous {
        /// What was written.
        old: String,
        /// The full names.
        names: Vec<String>,
    },
    /// The new name is not written as ids are.
    #[error("`{new}` cannot be an id: ids are lower case letters, digits and hyphens{}", did_you_mean(.meant.as_ref()))]
    NotAnId {
        /// What was written.
        new: String,
        /// The id that it is nearly.
        meant: Option<String>,
    },
    /// The new name is that of another kind or mission.
    #[error("`{new}` would be something else than `{old}`: {why}")]
    Elsewhere {
        /// The full old name.
        old: String,
        /// The new name as written.
        new: String,
        /// Why that cannot be.
        why: &'static str,
    },
    /// The new name is the old one.
    #[error("it is called `{name}` already")]
    Same {
        /// The name.
        name: String,
    },
    /// Something else has the new name.
    #[error("there is a `{new}` already; choose another name, or rename that one first")]
    Taken {
        /// The full new name.
        new: String,
    },
    /// A file that would have to move has no room where it should go.
    #[error("`{path}` is there already, and would be overwritten")]
    InTheWay {
        /// The path from the site's root.
        path: String,
    },
    /// After it there would be mistakes that are not there now.
    #[error("nothing was renamed, for that would make mistakes: {}", .found.join("; "))]
    Mistakes {
        /// The mistakes, each in words.
        found: Vec<String>,
    },
}

fn did_you_mean(name: Option<&String>) -> String {
    name.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
}

/// What gets a new name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Renaming {
    /// A record.
    Record(RecordId, Id),
    /// A milestone, barrier or enabler of a mission.
    Part(Id, Id, Id),
}

/// Gives a record, or a part of a mission, a new name. `look` finds the mistakes of a tree; a name after which there would be more of
/// them is refused.
///
/// # Errors
/// When the names do not fit the portfolio, as [`Refused`] says.
pub fn rename(
    tree: &SourceTree,
    (old, new): (&str, &str),
    mut look: impl FnMut(&SourceTree) -> Vec<Diagnostic>,
) -> Result<Renamed, Refused> {
    let documents: Vec<Arc<Document>> =
        tree.under("content/").map(|file| Arc::new(parse::document(file).value)).collect();
    let renaming = Wanted::of(&documents, tree).renaming(old, new)?;
    let moves = match &renaming {
        Renaming::Record(record, new) => paths::moves(&documents, tree, record, new)?,
        Renaming::Part(..) => BTreeMap::new(),
    };
    let mut edits = Places { documents: &documents, tree, renaming: &renaming, moves: &moves }.edits();
    let mut alias = None;
    if let Renaming::Record(record, new) = &renaming {
        let old_address = address(record);
        let new_address = address(&RecordId { kind: record.kind, id: new.clone() });
        if let Some((meta, body)) = own(&documents, record) {
            edits.push(alias::kept(tree, meta, body, (&old_address, &new_address)));
            alias = Some(old_address);
        }
    }
    let before = mistakes(&look(tree), tree);
    let mut renamed = tree.clone();
    let mended = edit::apply(&mut renamed, edits);
    let changes = moved(tree, &mut renamed, &moves);
    let more: Vec<String> = {
        let mut known = before;
        let found = mistakes(&look(&renamed), &renamed);
        found
            .into_iter()
            .filter(|found| known.iter().position(|it| it.0 == found.0).map(|at| known.swap_remove(at)).is_none())
            .map(|found| found.1)
            .collect()
    };
    if !more.is_empty() {
        return Err(Refused::Mistakes { found: more });
    }
    let (old, new) = renaming.names();
    Ok(Renamed { old, new, alias, tree: renamed, changes, mended })
}

/// Puts the files where they belong now, and lists those that are different or moved.
fn moved(before: &SourceTree, after: &mut SourceTree, moves: &BTreeMap<Arc<str>, String>) -> Vec<Change> {
    let mut changes = Vec::new();
    for old in before.files() {
        let Some(new) = after.get(&old.path).cloned() else { continue };
        let to = moves.get(&old.path);
        if new.hash == old.hash && to.is_none() {
            continue;
        }
        let to: Arc<str> = to.map_or_else(|| Arc::clone(&old.path), |to| Arc::from(to.as_str()));
        if to != old.path {
            after.remove(&old.path);
            after.insert(&to, Arc::clone(&new.bytes));
        }
        changes.push(Change { from: Arc::clone(&old.path), to, before: Arc::clone(&old.bytes), after: new.bytes });
    }
    changes
}

/// Lists the mistakes by code, which are compared, with their words.
fn mistakes(found: &[Diagnostic], tree: &SourceTree) -> Vec<(&'static str, String)> {
    let mistakes = found.iter().filter(|found| !found.gap);
    let line = |span: Span| tree.file(span.file).map_or(1, |file| file.position(span.start).line);
    let words = |it: &Diagnostic| format!("{}:{}: {}", tree.path(it.span.file), line(it.span), it.message);
    mistakes.map(|it| (it.code, words(it))).collect()
}

/// Finds the own file of a record.
fn own<'d>(
    documents: &'d [Arc<Document>],
    wanted: &RecordId,
) -> Option<(&'d crate::model::Metadata, &'d crate::model::Body)> {
    documents.iter().find_map(|document| match &**document {
        Document::Record(record, body) if is(record, wanted) => Some((record.meta(), body)),
        _ => None,
    })
}

fn is(record: &Record, wanted: &RecordId) -> bool {
    record.kind() == wanted.kind && *record.id() == wanted.id
}

/// Returns the address of a record's page, from the site's root.
fn address(record: &RecordId) -> String {
    match record.kind {
        Kind::Page => format!("{}/", record.id),
        Kind::Mission | Kind::Action | Kind::Outcome | Kind::Lesson | Kind::Actor | Kind::Place => format!("{record}/"),
    }
}

impl Renaming {
    /// Returns the full names, old and new.
    fn names(&self) -> (String, String) {
        match self {
            Self::Record(old, new) => (old.to_string(), format!("{}/{new}", old.kind.folder())),
            Self::Part(mission, old, new) => (format!("{mission}/{old}"), format!("{mission}/{new}")),
        }
    }
}

/// Makes an edit.
fn replaced(span: Span, replacement: impl Into<String>) -> Repair {
    Repair { span, replacement: replacement.into() }
}
