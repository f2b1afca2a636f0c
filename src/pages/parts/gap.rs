//! Gaps as they are shown.

use super::{Link, StateView, severity};
use crate::analysis::{CloseBy, Gap, GapArg, GapSubject};
use crate::graph::{Key, RecordKey};
use crate::language::{Arg, Language};
use crate::model::{Currency, Figure, Mission, Vocabulary};
use crate::pages::outcome::ahead::sensible;
use crate::pages::scene::Scene;

/// A gap as it is shown.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct GapItem {
    /// What it is about.
    pub(crate) subject: Link,
    /// Whether the page itself is about it, so that its name says nothing new.
    pub(crate) is_here: bool,
    /// The sentence of its rule.
    pub(crate) why: String,
    pub(crate) rule: &'static str,
    pub(crate) severity: StateView,
    pub(crate) critical: bool,
    pub(crate) missions: Vec<Link>,
    pub(crate) closers: Vec<Link>,
    /// What would close it, in a few words.
    pub(crate) close: String,
    /// The repair, in full.
    pub(crate) hint: String,
    /// The file, from `content/`, and the line.
    pub(crate) place: String,
    /// The address that opens the file for editing.
    pub(crate) edit: Option<String>,
    /// The address that shows the line.
    pub(crate) view: Option<String>,
}

pub(crate) fn gap(scene: &Scene<'_>, gap: &Gap) -> GapItem {
    let path = scene.tree.path(gap.span.file);
    let line = scene.tree.file(gap.span.file).map_or(1, |file| file.position(gap.span.start).line);
    let args: Vec<(&'static str, Arg)> =
        gap.args.iter().map(|(name, arg)| (*name, gap_word(scene.language, &scene.currency(), name, arg))).collect();
    GapItem {
        subject: match gap.subject {
            GapSubject::Front => Link { href: scene.href("index.html"), title: scene.say("nav-home") },
            GapSubject::Record(key) => scene.record(key),
            GapSubject::Milestone(key) => scene.milestone(key),
            GapSubject::Barrier(key) => scene.barrier(key),
        },
        is_here: matches!(gap.subject, GapSubject::Record(key) if scene.is_page_of(key)),
        why: scene.say_with(&format!("gap-{}", gap.rule.as_str()), &args),
        rule: gap.rule.as_str(),
        severity: severity(scene, gap.severity),
        critical: gap.critical,
        missions: gap.missions.iter().map(|&key| scene.record(key)).collect(),
        closers: gap.closers.iter().map(|&key| scene.record(key)).collect(),
        close: scene.say(match gap.close_by {
            CloseBy::AddAction => "close-add-action",
            CloseBy::AddLesson => "close-add-lesson",
            CloseBy::AddMeasurement => "close-add-measurement",
            CloseBy::Edit => "close-edit",
        }),
        hint: gap.hint.clone(),
        place: format!("{}:{line}", path.strip_prefix("content/").unwrap_or(path)),
        edit: scene.edit_address(path),
        view: scene.line_address(path, line),
    }
}

/// Lists the gaps that touch a mission, or that are about one of its parts.
pub(crate) fn gaps_of(scene: &Scene<'_>, mission: Key<Mission>) -> Vec<GapItem> {
    at(scene, scene.index.gaps_of_mission.get(&mission))
}

/// Lists the gaps about a record.
pub(crate) fn gaps_about(scene: &Scene<'_>, record: RecordKey) -> Vec<GapItem> {
    at(scene, scene.index.gaps_of_record.get(&record))
}

fn at(scene: &Scene<'_>, places: Option<&Vec<usize>>) -> Vec<GapItem> {
    places.into_iter().flatten().map(|&place| gap(scene, &scene.analysis.gaps[place])).collect()
}

/// Words a value of a gap. Words of a vocabulary come as the files write them, and are said as everywhere else.
pub(crate) fn gap_word(language: &Language, currency: &Currency, name: &str, arg: &GapArg) -> Arg {
    let said = |phrase: String| if language.has(&phrase) { Some(language.say(&phrase)) } else { None };
    match arg {
        GapArg::Text(text) => {
            let worded = match name {
                "role" => said(format!("role-{text}")),
                "status" => said(format!("state-commitment-{text}")),
                "declared" | "computed" => said(format!("state-{text}")),
                "risk" => said(format!("level-{text}")),
                _ => None,
            };
            Arg::Text(worded.unwrap_or_else(|| text.clone()))
        }
        GapArg::Count(count) => Arg::Count(*count),
        GapArg::Figure(value, unit) => {
            // What was computed is said as finely as on the page of the outcome, what was measured as it is.
            let value = if value.normalize().scale() > 2 { sensible(*value) } else { *value };
            Arg::Text(language.figure(Figure::exact(value), unit))
        }
        GapArg::Date(date) => Arg::Text(language.date(*date)),
        GapArg::Money(amount) => Arg::Text(language.money(*amount, currency)),
        GapArg::Percent(percent) => Arg::Text(language.percent(f64::from(*percent) / 100.0)),
    }
}
