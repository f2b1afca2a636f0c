//! What is due, what comes next, what was: milestones, tasks, reviews, and the starts, targets and events of missions, in the order of
//! time.

use jiff::civil;

use super::parts::{Link, StateView, action_state, milestone_state, mission_status, review_due};
use super::routes;
use super::scene::Scene;
use super::view::View;
use crate::analysis::{ActionState, Analysis, MilestoneState};
use crate::graph::{Key, MilestoneKey, Portfolio, RecordKey};
use crate::model::{Action, Date, Done, MilestoneMet, Mission, MissionStatus, Precision};

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

/// Something that has a date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Dated {
    pub(crate) date: Date,
    /// Whether it is still to be done.
    pub(crate) open: bool,
    /// Whether nobody will do it any more: before its day there is nothing to tell of it.
    pub(crate) moot: bool,
    pub(crate) what: What,
}

/// What has a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    /// A milestone that is due, or was met or dropped.
    Milestone(MilestoneKey),
    /// The start of a mission.
    Start(Key<Mission>),
    /// The day that a mission is for.
    Target(Key<Mission>),
    /// The end of a mission.
    End(Key<Mission>),
    /// Something that happened, by its place in the list of its mission.
    Event(Key<Mission>, usize),
    /// A task that is due or was done, by its place in the list of its action.
    Task(Key<Action>, usize),
    /// A review of a record.
    Review(RecordKey),
}

/// Something that has a date, in words.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) title: String,
    pub(crate) href: String,
    /// What kind of thing it is.
    pub(crate) kind: String,
    /// The record that it belongs to, when it is only a part of one.
    pub(crate) of: Option<Link>,
    pub(crate) state: Option<StateView>,
}

/// An entry with what it is sorted by.
struct Entry {
    dated: Dated,
    row: Row,
}

pub(crate) fn calendar(scene: &Scene<'_>) -> View {
    let today = scene.analysis.as_of;
    let mut entries: Vec<Entry> = dated(scene.portfolio, scene.analysis)
        .into_iter()
        .map(|dated| {
            let Told { title, href, kind, of, state } = told(scene, &dated);
            Entry { dated, row: Row { date: scene.date(dated.date), what: Link { href, title }, kind, of, state } }
        })
        .collect();
    entries.sort_by_cached_key(|Entry { dated, row }| {
        (last(dated.date), dated.date.first(), scene.language.sort_key(&row.what.title))
    });
    let (overdue, others): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|Entry { dated, .. }| dated.open && last(dated.date) < today);
    let is_ahead = |Entry { dated, .. }: &Entry| {
        if dated.open { last(dated.date) >= today } else { dated.date.first() > today }
    };
    let (ahead, mut past): (Vec<Entry>, Vec<Entry>) = others.into_iter().partition(is_ahead);
    past.reverse();
    let lede = lede(scene, &overdue, &ahead);
    let view = CalendarView {
        lede: lede.clone(),
        overdue: overdue.into_iter().map(|entry| entry.row).collect(),
        ahead: groups(ahead, |date| heading(scene, date)),
        past: groups(past, |date| scene.language.year(last(date).year())),
    };
    View::new(scene, "calendar", "calendar", scene.say("nav-calendar"), view).described(Some(&lede))
}

/// Returns the last day of a date; an interval that is open at its end counts from its start.
pub(crate) fn last(date: Date) -> civil::Date {
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
            scene.say_with("calendar-some-time", &[("year", scene.language.year(last(date).year()).into())])
        }
    }
}

/// Puts neighbours under one title together.
fn groups(entries: Vec<Entry>, title: impl Fn(Date) -> String) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for Entry { dated, row } in entries {
        let title = title(dated.date);
        // A month of the last day of a year and that year take turns in the order of days, so a group may stand further up.
        match groups.iter_mut().rev().take(2).find(|group| group.title == title) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { title, rows: vec![row] }),
        }
    }
    groups
}

/// Lists everything that has a date, but for what nobody will do any more before its day.
pub(crate) fn dated(portfolio: &Portfolio, analysis: &Analysis) -> Vec<Dated> {
    let mut all = Vec::new();
    for (key, entry) in portfolio.missions.iter() {
        for index in 0..entry.record.milestones.len() {
            all.extend(milestone(portfolio, analysis, MilestoneKey { mission: key, index }));
        }
        mission(&entry.record, key, &mut all);
    }
    for (key, entry) in portfolio.actions.iter() {
        tasks(&entry.record, key, &mut all);
    }
    for key in routes::all_records(portfolio) {
        let by = portfolio.metadata(key).review_by.as_ref();
        all.extend(by.map(|by| Dated { date: by.value, open: true, moot: false, what: What::Review(key) }));
    }
    all.retain(|dated| !dated.moot || last(dated.date) < analysis.as_of);
    all
}

fn milestone(portfolio: &Portfolio, analysis: &Analysis, key: MilestoneKey) -> Option<Dated> {
    let milestone = portfolio.milestone(key);
    let standing = &analysis.missions[key.mission].milestones[key.index];
    let (date, open) = match (milestone.met, &milestone.dropped) {
        (Some(MilestoneMet::On(date)), _) => (date, false),
        // Nobody knows when it was met: when it was due says nothing about that.
        (Some(MilestoneMet::Sometime), _) => return None,
        (None, Some(dropped)) => (dropped.date?, false),
        (None, None) => (standing.due?, standing.state != MilestoneState::Missed),
    };
    Some(Dated { date, open, moot: standing.state == MilestoneState::Missed, what: What::Milestone(key) })
}

/// Adds a mission's start, its target or end, and its events.
fn mission(mission: &Mission, key: Key<Mission>, all: &mut Vec<Dated>) {
    let active = mission.status.value == MissionStatus::Active;
    let happened = |date: Date, what: What| Dated { date, open: false, moot: false, what };
    all.extend(mission.starts.as_ref().map(|starts| happened(starts.value, What::Start(key))));
    let target = mission.target.as_ref();
    all.extend(target.map(|it| Dated { date: it.value, open: active, moot: !active, what: What::Target(key) }));
    all.extend(mission.ended.as_ref().map(|ended| happened(ended.value, What::End(key))));
    let events = mission.events.iter().enumerate();
    all.extend(events.map(|(index, event)| happened(event.date.value, What::Event(key, index))));
}

fn tasks(action: &Action, key: Key<Action>, all: &mut Vec<Dated>) {
    let live = action.stage.value.is_live();
    all.extend(action.tasks.iter().enumerate().filter_map(|(index, task)| {
        let (date, done) = match (task.done, &task.due) {
            (Some(Done::On(date)), _) => (date, true),
            // Nobody knows when it was done: when it was due says nothing about that.
            (Some(Done::Yes), _) | (Some(Done::No) | None, None) => return None,
            (Some(Done::No) | None, Some(due)) => (due.value, false),
        };
        Some(Dated { date, open: !done && live, moot: !done && !live, what: What::Task(key, index) })
    }));
}

/// Says whether a mission dates anything itself.
pub(crate) fn has_dates(portfolio: &Portfolio, analysis: &Analysis, key: Key<Mission>) -> bool {
    let record = &portfolio.missions[key].record;
    let keys = (0..record.milestones.len()).map(|index| MilestoneKey { mission: key, index });
    let mut all: Vec<Dated> = keys.filter_map(|key| milestone(portfolio, analysis, key)).collect();
    mission(record, key, &mut all);
    all.iter().any(|dated| !dated.moot || last(dated.date) < analysis.as_of)
}

/// Says what has a date in words.
pub(crate) fn told(scene: &Scene<'_>, dated: &Dated) -> Told {
    let whole = |key: RecordKey, kind: &str, state: Option<StateView>| {
        let Link { href, title } = scene.record(key);
        Told { title, href, kind: scene.say(kind), of: None, state }
    };
    let status = |key: Key<Mission>| mission_status(scene, scene.portfolio.missions[key].record.status.value);
    let is_late = dated.open && last(dated.date) < scene.analysis.as_of;
    match dated.what {
        What::Milestone(key) => {
            let Link { href, title } = scene.milestone(key);
            let standing = &scene.analysis.missions[key.mission].milestones[key.index];
            let state = Some(milestone_state(scene, standing));
            Told { title, href, kind: scene.say("calendar-milestone"), of: Some(scene.record(key.mission)), state }
        }
        What::Start(key) => whole(key.into(), "calendar-starts", None),
        What::Target(key) => whole(key.into(), "calendar-target", Some(status(key))),
        What::End(key) => whole(key.into(), "calendar-ended", Some(status(key))),
        What::Event(key, index) => Told {
            title: scene.portfolio.missions[key].record.events[index].title.clone(),
            href: scene.to(&routes::of_record(scene.portfolio, key.into())) + "#events",
            kind: scene.say("calendar-event"),
            of: Some(scene.record(key)),
            state: None,
        },
        What::Task(key, index) => {
            let link = scene.record(key);
            let kind = if dated.moot { "calendar-task-left" } else { "calendar-task" };
            let state = match (dated.moot, dated.open) {
                (true, _) => None,
                (false, false) => Some(action_state(scene, ActionState::Completed)),
                (false, true) if is_late => Some(action_state(scene, ActionState::Late)),
                (false, true) => {
                    let word = scene.say("calendar-to-do");
                    Some(StateView { word, ..action_state(scene, ActionState::NotStarted) })
                }
            };
            Told {
                title: scene.portfolio.actions[key].record.tasks[index].title.clone(),
                href: link.href.clone(),
                kind: scene.say(kind),
                of: Some(link),
                state,
            }
        }
        What::Review(key) => whole(key, "calendar-review", is_late.then(|| review_due(scene))),
    }
}
