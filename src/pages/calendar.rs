//! What is due, what comes next, what was: milestones, tasks, reviews, and the starts, targets and events of missions, in the order of
//! time.

use jiff::civil;

use super::parts::{Link, StateView, action_state, milestone_state, mission_status, review_due};
use super::routes;
use super::scene::Scene;
use super::view::View;
use crate::analysis::{ActionState, MilestoneState};
use crate::graph::{Key, MilestoneKey};
use crate::model::{Action, Date, Done, MilestoneMet, Mission, MissionStatus, Precision};

/// The phrase for the day that a mission is for.
const TARGET: &str = "calendar-target";

/// The calendar.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct CalendarView {
    lede: String,
    /// What should have happened and has not, the longest overdue first.
    overdue: Vec<Row>,
    /// What comes next, by month; dates known to a year stand under that year.
    ahead: Vec<Group>,
    /// What was, by year, the latest first.
    past: Vec<Group>,
}

/// What falls into a month or a year.
#[derive(Debug, Clone, serde::Serialize)]
struct Group {
    title: String,
    rows: Vec<Row>,
}

/// One entry.
#[derive(Debug, Clone, serde::Serialize)]
struct Row {
    date: String,
    what: Link,
    kind: String,
    /// The record that it belongs to, when it is only a part of one.
    of: Option<Link>,
    state: Option<StateView>,
}

/// An entry with what it is sorted by.
struct Entry {
    date: Date,
    /// Whether it is still to be done.
    open: bool,
    /// Whether nobody will do it any more: before its day there is nothing to tell of it.
    moot: bool,
    row: Row,
}

pub(crate) fn calendar(scene: &Scene<'_>) -> View {
    let today = scene.analysis.as_of;
    let mut entries = entries(scene);
    entries.retain(|entry| !entry.moot || last(entry.date) < today);
    entries.sort_by_key(|entry| (last(entry.date), entry.date.first(), entry.row.what.title.clone()));
    let (overdue, others): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| entry.open && last(entry.date) < today);
    let is_ahead = |entry: &Entry| if entry.open { last(entry.date) >= today } else { entry.date.first() > today };
    let (ahead, mut past): (Vec<Entry>, Vec<Entry>) = others.into_iter().partition(is_ahead);
    past.reverse();
    let lede = lede(scene, &overdue, &ahead);
    let view = CalendarView {
        lede: lede.clone(),
        overdue: overdue.into_iter().map(|entry| entry.row).collect(),
        ahead: groups(ahead, |date| heading(scene, date)),
        past: groups(past, |date| last(date).year().to_string()),
    };
    View::new(scene, "calendar", "calendar", scene.say("nav-calendar"), view).described(Some(&lede))
}

/// Returns the last day of a date; an interval that is open at its end counts from its start.
fn last(date: Date) -> civil::Date {
    date.last().unwrap_or_else(|| date.first())
}

fn lede(scene: &Scene<'_>, overdue: &[Entry], ahead: &[Entry]) -> String {
    let late = scene.language.count("calendar-overdue", overdue.len());
    let next = ahead.first().map_or_else(
        || scene.say("calendar-nothing-next"),
        |next| {
            let as_near = ahead.iter().filter(|other| other.row.date == next.row.date).count();
            let title = next.row.what.title.as_str();
            let date = next.row.date.as_str();
            scene
                .say_with("calendar-next", &[("title", title.into()), ("date", date.into()), ("count", as_near.into())])
        },
    );
    format!("{late} {next}")
}

/// Names the month that a date falls into, or the year where no month is known.
fn heading(scene: &Scene<'_>, date: Date) -> String {
    let (start, end) = date.points();
    match end.unwrap_or(start).precision() {
        Precision::Day | Precision::Month => scene.language.month(last(date)),
        Precision::Year | Precision::Decade => {
            scene.say_with("calendar-some-time", &[("year", last(date).year().to_string().into())])
        }
    }
}

/// Puts neighbours under one title together.
fn groups(entries: Vec<Entry>, title: impl Fn(Date) -> String) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for Entry { date, row, .. } in entries {
        let title = title(date);
        // A month of the last day of a year and that year take turns in the order of days, so a group may stand further up.
        match groups.iter_mut().rev().take(2).find(|group| group.title == title) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { title, rows: vec![row] }),
        }
    }
    groups
}

fn entries(scene: &Scene<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (key, entry) in scene.portfolio.missions.iter() {
        for index in 0..entry.record.milestones.len() {
            entries.extend(milestone(scene, MilestoneKey { mission: key, index }));
        }
        mission(scene, key, &mut entries);
    }
    for key in scene.portfolio.actions.keys() {
        tasks(scene, key, &mut entries);
    }
    reviews(scene, &mut entries);
    entries
}

fn milestone(scene: &Scene<'_>, key: MilestoneKey) -> Option<Entry> {
    let milestone = scene.portfolio.milestone(key);
    let standing = &scene.analysis.missions[key.mission].milestones[key.index];
    let (date, open) = match (milestone.met, &milestone.dropped) {
        (Some(MilestoneMet::On(date)), _) => (date, false),
        // Nobody knows when it was met: when it was due says nothing about that.
        (Some(MilestoneMet::Sometime), _) => return None,
        (None, Some(dropped)) => (dropped.date?, false),
        (None, None) => (standing.due?, standing.state != MilestoneState::Missed),
    };
    let row = Row {
        date: scene.date(date),
        what: scene.milestone(key),
        kind: scene.say("calendar-milestone"),
        of: Some(scene.record(key.mission)),
        state: Some(milestone_state(scene, standing)),
    };
    Some(Entry { date, open, moot: standing.state == MilestoneState::Missed, row })
}

/// Adds a mission's start, its target or end, and its events.
fn mission(scene: &Scene<'_>, key: Key<Mission>, entries: &mut Vec<Entry>) {
    let mission = &scene.portfolio.missions[key].record;
    let active = mission.status.value == MissionStatus::Active;
    let mut add = |(date, phrase, open): (Date, &str, bool), state: Option<StateView>| {
        let row = Row { date: scene.date(date), what: scene.record(key), kind: scene.say(phrase), of: None, state };
        entries.push(Entry { date, open, moot: !active && phrase == TARGET, row });
    };
    let status = || Some(mission_status(scene, mission.status.value));
    if let Some(starts) = &mission.starts {
        add((starts.value, "calendar-starts", false), None);
    }
    if let Some(target) = &mission.target {
        add((target.value, TARGET, active), status());
    }
    if let Some(ended) = &mission.ended {
        add((ended.value, "calendar-ended", false), status());
    }
    for event in &mission.events {
        let date = event.date.value;
        let row = Row {
            date: scene.date(date),
            what: Link {
                href: scene.to(&routes::of_record(scene.portfolio, key.into())) + "#events",
                title: event.title.clone(),
            },
            kind: scene.say("calendar-event"),
            of: Some(scene.record(key)),
            state: None,
        };
        entries.push(Entry { date, open: false, moot: false, row });
    }
}

fn tasks(scene: &Scene<'_>, key: Key<Action>, entries: &mut Vec<Entry>) {
    let action = &scene.portfolio.actions[key].record;
    for task in &action.tasks {
        let (date, state) = match (task.done, &task.due) {
            (Some(Done::On(date)), _) => (date, Some(ActionState::Completed)),
            // Nobody knows when it was done: when it was due says nothing about that.
            (Some(Done::Yes), _) | (Some(Done::No) | None, None) => continue,
            (Some(Done::No) | None, Some(due)) => (due.value, None),
        };
        let done = state.is_some();
        let open = !done && action.stage.value.is_live();
        let late = open && last(date) < scene.analysis.as_of;
        let state = state.or(if late { Some(ActionState::Late) } else { open.then_some(ActionState::NotStarted) });
        let link = scene.record(key);
        let row = Row {
            date: scene.date(date),
            what: Link { href: link.href.clone(), title: task.title.clone() },
            kind: scene.say(if open || done { "calendar-task" } else { "calendar-task-left" }),
            of: Some(link),
            state: state.map(|state| match state {
                ActionState::NotStarted => {
                    StateView { word: scene.say("calendar-to-do"), ..action_state(scene, state) }
                }
                state => action_state(scene, state),
            }),
        };
        entries.push(Entry { date, open, moot: !open && !done, row });
    }
}

fn reviews(scene: &Scene<'_>, entries: &mut Vec<Entry>) {
    for key in routes::all_records(scene.portfolio) {
        if let Some(by) = &scene.portfolio.metadata(key).review_by {
            let late = last(by.value) < scene.analysis.as_of;
            let row = Row {
                date: scene.date(by.value),
                what: scene.record(key),
                kind: scene.say("calendar-review"),
                of: None,
                state: late.then(|| review_due(scene)),
            };
            entries.push(Entry { date: by.value, open: true, moot: false, row });
        }
    }
}
