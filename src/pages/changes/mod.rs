//! What happened, from the repository's history: all of it by day, and record by record.
//!
//! Owns the pages under `/changes/`. Nothing of people is shown: no names of authors, no addresses.

mod digest;
mod parts;
mod records;
mod words;

pub(crate) use parts::{Parts, folder_of, of_part};
pub(crate) use records::{RecordsView, changed, records};
pub(crate) use words::{Audience, Teller};

use super::alignment::{PartView, part_view};
use super::host;
use super::parts::Link;
use super::scene::Scene;
use super::view::View;
use crate::analysis::chronicle::{Chronicle, Happened, Request, Unknown};
use crate::graph::RecordKey;
use crate::model::{HistoryShown, Kind, Repository, Vocabulary};
use digest::Digest;

/// What happened, by day.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ChangesView {
    lede: String,
    /// Where less is known than there was, and why.
    note: Option<String>,
    /// The histories of records, by kind.
    kinds: Vec<Link>,
    days: Vec<DayView>,
    /// Which part this is, when there are several.
    part: Option<PartView>,
    /// The way to the feed.
    feed: Option<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct DayView {
    title: String,
    entries: Vec<EntryView>,
}

/// A pull request, or a commit that came without one.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct EntryView {
    pub(crate) id: String,
    pub(crate) title: String,
    /// The pull request or commit, and where the host shows it.
    pub(crate) origin: String,
    pub(crate) href: Option<String>,
    pub(crate) records: Vec<RecordView>,
    /// What happened to many records alike, each as a sentence.
    pub(crate) many: Vec<String>,
    /// How many more records changed.
    pub(crate) more: Option<String>,
}

#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct RecordView {
    pub(crate) title: String,
    pub(crate) href: Option<String>,
    kind: Option<String>,
    pub(crate) sentences: Vec<String>,
}

pub(crate) fn changes(scene: &Scene<'_>, part: usize) -> View {
    let chronicle = scene.chronicle;
    let parts = &scene.index.changes.entries;
    let shown = parts.get(part - 1).cloned().unwrap_or(0..0);
    let mut days: Vec<DayView> = Vec::new();
    for happened in &chronicle.entries[shown] {
        let title = scene.language.day(happened.day);
        let entry = entry(scene, happened);
        match days.last_mut() {
            Some(day) if day.title == title => day.entries.push(entry),
            _ => days.push(DayView { title, entries: vec![entry] }),
        }
    }
    let lede = lede(scene, chronicle);
    let kinds = scene.index.changes.records.keys().map(|&kind| Link {
        href: scene.href(&format!("{}/index.html", folder_of(kind))),
        title: scene.say(&format!("kinds-{}", kind.as_str())),
    });
    let view = ChangesView {
        lede: lede.clone(),
        note: note(scene, chronicle),
        kinds: kinds.collect(),
        days,
        part: (parts.len() > 1).then(|| {
            let sizes: Vec<usize> = parts.iter().map(std::iter::ExactSizeIterator::len).collect();
            part_view(scene, "changes", &sizes, part)
        }),
        feed: scene.portfolio.settings.wants_feed("changes").then(|| scene.href("changes/feed.atom")),
    };
    let view = View::new(scene, "changes", "changes", scene.say("changes-title"), view).described(Some(&lede));
    if part > 1 { view.under(scene.href("changes/index.html"), scene.say("changes-title")) } else { view }
}

fn lede(scene: &Scene<'_>, chronicle: &Chronicle) -> String {
    match chronicle.entries.last() {
        Some(first) => scene.say_with(
            "changes-lede",
            &[("count", chronicle.entries.len().into()), ("date", scene.language.day(first.day).into())],
        ),
        None => scene.say("changes-none"),
    }
}

/// Says where less is known than there was.
fn note(scene: &Scene<'_>, chronicle: &Chronicle) -> Option<String> {
    if let Some(why) = chronicle.unknown {
        return Some(scene.say(match why {
            Unknown::NoRepository => "changes-no-repository",
            Unknown::NoGit | Unknown::NotTrusted | Unknown::Failed => "changes-unreadable",
            Unknown::NoCommit => "changes-no-commit",
        }));
    }
    let begins = chronicle.begins?;
    Some(scene.say_with("changes-begin", &[("date", scene.language.day(begins).into())]))
}

/// Returns the id of an entry on its page.
pub(crate) fn id_of(happened: &Happened) -> String {
    format!("c-{}", happened.commit.get(..10).unwrap_or(&happened.commit))
}

/// Shows an entry.
pub(crate) fn entry(scene: &Scene<'_>, happened: &Happened) -> EntryView {
    let teller = teller(scene);
    let digest = Digest::of(happened);
    let origin = origin(scene, happened);
    let records = digest.records.iter().filter_map(|(changes, left_out)| {
        let first = changes.first()?;
        let key = first.record().and_then(|record| scene.portfolio.find(record));
        // What a record that is gone was called is told by that it went; its other changes went with it.
        let title = teller.subject(first)?;
        let kind = first.record().map(|record| scene.say(&format!("kind-{}", record.kind.as_str())));
        let mut sentences: Vec<String> = changes.iter().map(|change| teller.sentence(change)).collect();
        if *left_out > 0 {
            sentences.push(scene.say_with("changes-more", &[("count", (*left_out).into())]));
        }
        Some(RecordView { title, href: key.map(|key| scene.record(key).href), kind, sentences })
    });
    let records: Vec<RecordView> = records.collect();
    let more = digest.more + digest.records.len() - records.len();
    let has_name = !happened.subject.is_empty() && scene.portfolio.settings.history != HistoryShown::Facts;
    let mut many: Vec<String> = digest.many.iter().map(|many| many.words(scene)).collect();
    let title = if has_name {
        Some(happened.subject.clone())
    } else if many.is_empty() {
        names(scene, &records, more)
    } else {
        // What happened to many says more than the names of a few, and need not be said again.
        Some(many.remove(0).trim_end_matches(['.', '。']).to_owned())
    };
    EntryView {
        id: id_of(happened),
        title: title.unwrap_or_else(|| origin.clone()),
        origin,
        href: scene.portfolio.settings.repository.as_ref().map(|repository| address(repository, happened)),
        records,
        many,
        more: (more > 0).then(|| scene.say_with("changes-more-records", &[("count", more.into())])),
    }
}

/// How many records give their names to an entry that has no name of its own.
const NAMED: usize = 2;

/// Names an entry after what changed; none when nothing in it has a name.
fn names(scene: &Scene<'_>, records: &[RecordView], more: usize) -> Option<String> {
    let named: Vec<&str> = records.iter().take(NAMED).map(|record| record.title.as_str()).collect();
    let names = scene.list(&named);
    match records.len() - named.len() + more {
        _ if named.is_empty() => None,
        0 => Some(names),
        others => {
            let args = [("records", names.as_str().into()), ("count", others.into())];
            Some(scene.say_with("changes-with-others", &args))
        }
    }
}

fn teller<'a>(scene: &Scene<'a>) -> Teller<'a> {
    Teller { language: scene.language, now: scene.portfolio, before: None, audience: Audience::Everybody }
}

/// Names the pull request or the commit.
fn origin(scene: &Scene<'_>, happened: &Happened) -> String {
    let number = |number: u64| [("number", number.to_string().into())];
    match happened.request {
        Some(Request::Pull(at)) => scene.say_with("changes-pull", &number(at)),
        Some(Request::Merge(at)) => scene.say_with("changes-merge", &number(at)),
        None => {
            let short = happened.commit.get(..7).unwrap_or(&happened.commit);
            scene.say_with("changes-commit", &[("hash", short.into())])
        }
    }
}

/// Returns where the host of a repository shows a pull request or a commit.
fn address(repository: &Repository, happened: &Happened) -> String {
    match happened.request {
        Some(Request::Merge(number)) => host::merge_address(repository, number),
        Some(Request::Pull(number)) => host::pull_address(repository, number),
        None => host::commit_address(repository, &happened.commit),
    }
}

/// Names the kind of a record that is shown.
fn kind_of(key: RecordKey) -> Kind {
    match key {
        RecordKey::Mission(_) => Kind::Mission,
        RecordKey::Action(_) => Kind::Action,
        RecordKey::Outcome(_) => Kind::Outcome,
        RecordKey::Lesson(_) => Kind::Lesson,
        RecordKey::Actor(_) => Kind::Actor,
        RecordKey::Place(_) => Kind::Place,
        RecordKey::Page(_) => Kind::Page,
    }
}
