//! Changes in the order in which they are read: by mission, by record, the most important first.

use super::Compared;
use crate::analysis::change::{About, Change, ChangeKind};
use crate::model::{Id, Kind, RecordId, Vocabulary};

/// The changes that belong to a mission, or to none.
pub(super) struct Group<'a> {
    pub(super) title: String,
    pub(super) subjects: Vec<Subject<'a>>,
}

/// The changes of one record, or of what is no record.
pub(super) struct Subject<'a> {
    pub(super) title: String,
    /// The kind of record, in words.
    pub(super) kind: Option<String>,
    /// The other missions that it belongs to.
    pub(super) also: Vec<String>,
    pub(super) changes: Vec<&'a Change>,
}

/// Puts changes in order.
pub(super) fn groups<'a>(compared: &'a Compared<'_>) -> Vec<Group<'a>> {
    let mut subjects: Vec<(Option<&Id>, &About, Vec<&Change>)> = Vec::new();
    for change in compared.changes {
        // What a mission's own gaps touch stands with the mission.
        let mission = change.missions.first();
        match subjects.iter_mut().find(|(_, about, _)| **about == change.about) {
            Some((known, _, changes)) => {
                *known = known.or(mission);
                changes.push(change);
            }
            None => subjects.push((mission, &change.about, vec![change])),
        }
    }
    let mut missions: Vec<Option<&Id>> = Vec::new();
    for (mission, ..) in &subjects {
        if !missions.contains(mission) {
            missions.push(*mission);
        }
    }
    // The order of the changes is that of their weight, so that the mission of the weightiest comes first; what belongs to none, last.
    missions.sort_by_key(Option::is_none);
    let title = |mission: &Id| {
        let record = RecordId { kind: Kind::Mission, id: mission.clone() };
        let now = compared.teller.now;
        now.find(&record).map_or_else(|| mission.to_string(), |key| now.metadata(key).title.value.clone())
    };
    let group = |mission: Option<&Id>| Group {
        title: mission.map_or_else(|| compared.say("diff-rest"), title),
        subjects: (subjects.iter())
            .filter(|(own, ..)| *own == mission)
            .map(|(own, about, changes)| Subject {
                title: compared.teller.subject(changes[0]).unwrap_or_default(),
                kind: match about {
                    About::Record(record) => Some(compared.say(&format!("kind-{}", record.kind.as_str()))),
                    About::Portfolio | About::Front | About::Settings | About::Files => None,
                },
                also: changes[0].missions.iter().filter(|other| Some(*other) != *own).map(title).collect(),
                changes: changes.clone(),
            })
            .collect(),
    };
    missions.into_iter().map(group).collect()
}

/// How a change strikes the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// Something was closed, met or done.
    Good,
    /// Something opened or was withdrawn.
    Open,
    /// Words and details.
    Quiet,
    /// Anything else.
    Plain,
}

/// Says how a change strikes the eye.
pub(super) fn tone(kind: ChangeKind) -> Tone {
    match kind {
        ChangeKind::MilestoneMet | ChangeKind::GapClosed | ChangeKind::TaskDone | ChangeKind::LedTo => Tone::Good,
        ChangeKind::GapOpened
        | ChangeKind::MilestoneReopened
        | ChangeKind::MilestoneDropped
        | ChangeKind::MoneyWithdrawn
        | ChangeKind::PromiseWithdrawn
        | ChangeKind::Removed => Tone::Open,
        ChangeKind::Edited | ChangeKind::Reworded | ChangeKind::Translated | ChangeKind::FilesChanged => Tone::Quiet,
        _ => Tone::Plain,
    }
}
