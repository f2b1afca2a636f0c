//! Missions, and the parts of their pathways.

use super::cells::{
    date, first_day, flag, id, ids, last_day, milestone, milestones, number, page, review_by, sdg, sum, summary, tags,
    text, title, updated, word, word_of,
};
use crate::analysis::{Ledger, MilestoneStanding, MilestoneState};
use crate::export::Known;
use crate::export::sheet::{Column, Form, Sheet, column};
use crate::graph::{Key, MilestoneKey, MilestoneLinks, MissionLinks};
use crate::model::{
    Barrier, BarrierStatus, Date, Enabler, EnablerStatus, Event, Level, Lever, Milestone, MilestoneMet, Mission,
    MissionStatus, ShownBy,
};

const MISSIONS: &[Column<Key<Mission>>] = &[
    column("mission", Form::Id, |known, row| of(known, *row).id.to_string()).key(),
    column("title", Form::Text, title).required(),
    column("summary", Form::Text, summary),
    column("statement", Form::Text, |known, row| text(of(known, *row).statement.as_ref())),
    column("starts", Form::Date, |known, row| date(of(known, *row).starts.as_ref())),
    column("starts_day", Form::Day, |known, row| first_day(of(known, *row).starts.as_ref())),
    column("target", Form::Date, |known, row| date(of(known, *row).target.as_ref())),
    column("target_day", Form::Day, |known, row| last_day(of(known, *row).target.as_ref())),
    column("status", word_of::<MissionStatus>(), |known, row| word(Some(of(known, *row).status.value))).required(),
    column("ended", Form::Date, |known, row| date(of(known, *row).ended.as_ref())),
    column("result", Form::Text, |known, row| text(of(known, *row).result.as_ref())),
    column("steward", Form::Id, |known, row| id(&known.portfolio.actors, links(known, *row).steward))
        .to("actors", "actor"),
    column("headline", Form::Id, |known, row| id(&known.portfolio.outcomes, links(known, *row).headline))
        .to("outcomes", "outcome"),
    column("part_of", Form::Id, |known, row| id(&known.portfolio.missions, links(known, *row).part_of))
        .to("missions", "mission"),
    column("continues", Form::Ids, |known, row| ids(&known.portfolio.missions, &links(known, *row).continues)),
    column("places", Form::Ids, |known, row| ids(&known.portfolio.places, &links(known, *row).places)),
    column("milestones", Form::Count, |known, row| of(known, *row).milestones.len().to_string()).required(),
    column("milestones_met", Form::Count, |known, row| {
        of(known, *row).milestones.iter().filter(|milestone| milestone.met.is_some()).count().to_string()
    })
    .required(),
    column("critical_path", Form::Ids, |known, row| {
        milestones(known, &known.analysis.missions[*row].critical_path.milestones)
    }),
    column("actions", Form::Count, |known, row| links(known, *row).actions.len().to_string()).required(),
    column("outcomes", Form::Ids, |known, row| ids(&known.portfolio.outcomes, &links(known, *row).outcomes)),
    column("currency", Form::Currency, |known, _| currency(known)),
    column("need", Form::Number, |known, row| number(Some(money(known, *row).need.amount))),
    column("disbursed", Form::Number, |known, row| sum(&money(known, *row).all.disbursed)),
    column("committed", Form::Number, |known, row| sum(&money(known, *row).all.committed)),
    column("pledged", Form::Number, |known, row| sum(&money(known, *row).all.pledged)),
    column("sought", Form::Number, |known, row| sum(&money(known, *row).all.sought)),
    column("gap", Form::Number, |known, row| number(money(known, *row).gap)),
    column("gap_at_most", Form::Flag, |known, row| flag(money(known, *row).gap_at_most)).required(),
    column("tags", Form::Texts, tags),
    column("sdg", Form::Text, sdg),
    column("updated", Form::Date, updated),
    column("review_by", Form::Date, review_by),
    column("page", Form::Address, page).required(),
];

/// Lists missions.
pub(in crate::export) fn missions(known: &Known<'_>) -> Sheet {
    Sheet::new(known, MISSIONS, &known.portfolio.missions.keys().collect::<Vec<_>>())
}

fn of<'a>(known: &Known<'a>, row: Key<Mission>) -> &'a Mission {
    &known.portfolio.missions[row].record
}

fn links<'a>(known: &Known<'a>, row: Key<Mission>) -> &'a MissionLinks {
    &known.portfolio.links.missions[row]
}

fn money<'a>(known: &Known<'a>, row: Key<Mission>) -> &'a Ledger {
    &known.analysis.missions[row].money
}

/// Writes the portfolio's currency.
pub(super) fn currency(known: &Known<'_>) -> String {
    known.portfolio.settings.currency.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// An item of a list of a mission, by its place.
type Part = (Key<Mission>, usize);

/// Lists the items of a list of each mission.
fn parts(known: &Known<'_>, count: impl Fn(&Mission) -> usize) -> Vec<Part> {
    let missions = known.portfolio.missions.iter();
    missions.flat_map(|(key, entry)| (0..count(&entry.record)).map(move |at| (key, at))).collect()
}

/// Writes the full name of a part of a mission.
fn name(known: &Known<'_>, row: &Part, part: &crate::model::Id) -> String {
    format!("{}/{part}", of(known, row.0).id)
}

/// The mission that a part is of.
const fn mission() -> Column<Part> {
    column("mission", Form::Id, |known, row: &Part| of(known, row.0).id.to_string())
        .required()
        .to("missions", "mission")
}

const MILESTONES: &[Column<Part>] = &[
    column("milestone", Form::Id, |known, row| milestone(known, milestone_key(row))).key(),
    mission(),
    column("title", Form::Text, |known, row| step(known, row).title.value.clone()).required(),
    column("by", Form::Date, |known, row| date(step(known, row).by.as_ref())),
    column("due", Form::Date, |known, row| stands(known, row).due.map(|due| due.to_string()).unwrap_or_default()),
    column("due_day", Form::Day, |known, row| {
        stands(known, row).due.and_then(Date::last).map(|day| day.to_string()).unwrap_or_default()
    }),
    column("state", word_of::<MilestoneState>(), |known, row| word(Some(stands(known, row).state))).required(),
    column("late_and_unserved", Form::Flag, |known, row| flag(stands(known, row).late_and_unserved)).required(),
    column("critical", Form::Flag, |known, row| flag(stands(known, row).critical)).required(),
    column("is_met", Form::Flag, |known, row| flag(step(known, row).met.is_some())).required(),
    column("met", Form::Date, |known, row| match step(known, row).met {
        Some(MilestoneMet::On(date)) => date.to_string(),
        Some(MilestoneMet::Sometime) | None => String::new(),
    }),
    column("is_dropped", Form::Flag, |known, row| flag(step(known, row).dropped.is_some())).required(),
    column("dropped", Form::Date, |known, row| {
        step(known, row).dropped.as_ref().and_then(|it| it.date).map(|date| date.to_string()).unwrap_or_default()
    }),
    column("why_dropped", Form::Text, |known, row| {
        text(step(known, row).dropped.as_ref().and_then(|it| it.why.as_ref()))
    }),
    column("needs", Form::Ids, |known, row| milestones(known, &step_links(known, row).needs)),
    column("shown_by_event", Form::Flag, |known, row| flag(matches!(step(known, row).shown_by, Some(ShownBy::Event))))
        .required(),
    column("shown_by", Form::Ids, |known, row| ids(&known.portfolio.outcomes, &step_links(known, row).shown_by)),
    column("advanced_by", Form::Ids, |known, row| ids(&known.portfolio.actions, &step_links(known, row).advanced_by)),
    column("note", Form::Text, |known, row| text(step(known, row).note.as_ref())),
];

/// Lists milestones.
pub(in crate::export) fn pathway(known: &Known<'_>) -> Sheet {
    Sheet::new(known, MILESTONES, &parts(known, |mission| mission.milestones.len()))
}

fn milestone_key(row: &Part) -> MilestoneKey {
    MilestoneKey { mission: row.0, index: row.1 }
}

fn step<'a>(known: &Known<'a>, row: &Part) -> &'a Milestone {
    &of(known, row.0).milestones[row.1]
}

fn step_links<'a>(known: &Known<'a>, row: &Part) -> &'a MilestoneLinks {
    &links(known, row.0).milestones[row.1]
}

fn stands<'a>(known: &Known<'a>, row: &Part) -> &'a MilestoneStanding {
    &known.analysis.missions[row.0].milestones[row.1]
}

const BARRIERS: &[Column<Part>] = &[
    column("barrier", Form::Id, |known, row| name(known, row, &barrier(known, row).id)).key(),
    mission(),
    column("title", Form::Text, |known, row| barrier(known, row).title.value.clone()).required(),
    column("status", word_of::<BarrierStatus>(), |known, row| word(Some(barrier(known, row).status.value))).required(),
    column("severity", word_of::<Level>(), |known, row| word(barrier(known, row).severity)),
    column("lever", word_of::<Lever>(), |known, row| word(barrier(known, row).lever)),
    column("blocks", Form::Ids, |known, row: &Part| milestones(known, &links(known, row.0).barriers[row.1].blocks)),
    column("answered_by", Form::Ids, |known, row: &Part| {
        ids(&known.portfolio.actions, &links(known, row.0).barriers[row.1].answered_by)
    }),
];

/// Lists barriers.
pub(in crate::export) fn barriers(known: &Known<'_>) -> Sheet {
    Sheet::new(known, BARRIERS, &parts(known, |mission| mission.barriers.len()))
}

fn barrier<'a>(known: &Known<'a>, row: &Part) -> &'a Barrier {
    &of(known, row.0).barriers[row.1]
}

const ENABLERS: &[Column<Part>] = &[
    column("enabler", Form::Id, |known, row| name(known, row, &enabler(known, row).id)).key(),
    mission(),
    column("title", Form::Text, |known, row| enabler(known, row).title.value.clone()).required(),
    column("status", word_of::<EnablerStatus>(), |known, row| word(Some(enabler(known, row).status.value))).required(),
    column("lever", word_of::<Lever>(), |known, row| word(enabler(known, row).lever)),
    column("helps", Form::Ids, |known, row: &Part| milestones(known, &links(known, row.0).enablers[row.1].helps)),
    column("answers", Form::Ids, |known, row: &Part| {
        let answers = links(known, row.0).enablers[row.1].answers.iter();
        let name = |key: &crate::graph::BarrierKey| {
            format!("{}/{}", of(known, key.mission).id, known.portfolio.barrier(*key).id)
        };
        answers.map(name).collect::<Vec<_>>().join(" ")
    }),
];

/// Lists enablers.
pub(in crate::export) fn enablers(known: &Known<'_>) -> Sheet {
    Sheet::new(known, ENABLERS, &parts(known, |mission| mission.enablers.len()))
}

fn enabler<'a>(known: &Known<'a>, row: &Part) -> &'a Enabler {
    &of(known, row.0).enablers[row.1]
}

const EVENTS: &[Column<Part>] = &[
    column("mission", Form::Id, |known, row: &Part| of(known, row.0).id.to_string()).key().to("missions", "mission"),
    column("number", Form::Count, |_, row: &Part| (row.1 + 1).to_string()).key(),
    column("date", Form::Date, |known, row| date(Some(&event(known, row).date))).required(),
    column("day", Form::Day, |known, row| first_day(Some(&event(known, row).date))).required(),
    column("title", Form::Text, |known, row| event(known, row).title.clone()).required(),
];

/// Lists events.
pub(in crate::export) fn events(known: &Known<'_>) -> Sheet {
    Sheet::new(known, EVENTS, &parts(known, |mission| mission.events.len()))
}

fn event<'a>(known: &Known<'a>, row: &Part) -> &'a Event {
    &of(known, row.0).events[row.1]
}
