//! Lists of actions: all, those of a stage, those of a mission; each whole on one page, or in parts.

use std::collections::BTreeMap;

use super::mission::StateCount;
use super::parts::{ActionRow, Link, StateView, action_row, action_state};
use super::scene::{Edition, Scene};
use super::view::View;
use super::{Index, Route, home};
use crate::analysis::ActionState;
use crate::graph::{Key, Portfolio};
use crate::model::{Action, Mission, Stage, Vocabulary};

/// How many actions stand on a page; a list of no more is whole.
const SHOWN: usize = 100;
/// How many missions a page leads to the lists of.
const MISSIONS: usize = 40;

/// The actions that a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    All,
    Stage(Stage),
    Mission(Key<Mission>),
}

/// A list of actions, in the order of lists.
#[derive(Debug, Clone)]
pub(crate) struct List {
    of: Of,
    keys: Vec<Key<Action>>,
}

/// Lists of actions: that of all first; those of a stage or mission only where they hold something.
pub(super) fn lists(portfolio: &Portfolio) -> Vec<List> {
    let all = in_order(portfolio);
    let of_stage =
        |stage: Stage| all.iter().copied().filter(move |key| portfolio.actions[*key].record.stage.value == stage);
    let stages = Stage::ALL.iter().map(|&stage| List { of: Of::Stage(stage), keys: of_stage(stage).collect() });
    let mut of_mission: BTreeMap<Key<Mission>, Vec<Key<Action>>> = BTreeMap::new();
    for &key in &all {
        for &mission in &portfolio.links.actions[key].missions {
            of_mission.entry(mission).or_default().push(key);
        }
    }
    let missions = home::missions_in_order(portfolio).into_iter();
    let missions = missions.map(|key| List { of: Of::Mission(key), keys: of_mission.remove(&key).unwrap_or_default() });
    let some: Vec<List> = stages.chain(missions).filter(|list| !list.keys.is_empty()).collect();
    std::iter::once(List { of: Of::All, keys: all }).chain(some).collect()
}

/// Puts actions in the order of lists: those under way first, then by their start, the newest first.
fn in_order(portfolio: &Portfolio) -> Vec<Key<Action>> {
    let mut actions: Vec<_> = portfolio.actions.keys().collect();
    actions.sort_by_key(|&key| {
        let action = &portfolio.actions[key].record;
        let starts = action.starts.as_ref().map(|date| date.value.first());
        (super::action::stage_rank(action.stage.value), std::cmp::Reverse(starts), key)
    });
    actions
}

impl List {
    fn parts(&self) -> usize {
        self.keys.len().div_ceil(SHOWN).max(1)
    }

    /// Returns the address of a part. No action has an id that holds a `/`, so none stands there.
    fn route(&self, portfolio: &Portfolio, part: usize) -> Route {
        let folder = match self.of {
            Of::All => String::new(),
            Of::Stage(stage) => format!("stage/{}/", stage.as_str()),
            Of::Mission(key) => format!("mission/{}/", portfolio.missions[key].record.id),
        };
        let inner = if part == 1 { String::new() } else { format!("page/{part}/") };
        Route::new(&format!("actions/{folder}{inner}index.html"))
    }
}

/// Lists the pages: the place of each list among those of the index, and the part, with the address.
pub(super) fn routes(portfolio: &Portfolio, index: &Index) -> Vec<(Route, (usize, usize))> {
    let parts = |(at, list): (usize, &List)| {
        (1..=list.parts()).map(|part| (list.route(portfolio, part), (at, part))).collect::<Vec<_>>()
    };
    index.actions.iter().enumerate().flat_map(parts).collect()
}

/// Returns the address of the script that holds every row, when the list of all has parts.
pub fn of_action_rows(index: &Index) -> Option<Route> {
    index.actions.first().is_some_and(|all| all.parts() > 1).then(|| Route::new("actions/rows.js"))
}

/// A list of actions.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct ActionsView {
    lede: Option<String>,
    counts: Vec<StateCount>,
    actions: Vec<Listed>,
    /// How many the list holds, on all of its parts.
    count: usize,
    /// The lists by stage and by mission.
    stages: Vec<Way>,
    missions: Vec<Way>,
    parts: Vec<Way>,
    before: Option<String>,
    after: Option<String>,
    /// The script that holds the rows of all parts, and what of them is of this list.
    rows: Option<String>,
    of: Option<(&'static str, String)>,
}

/// A way to another list or part.
#[derive(Debug, Clone, serde::Serialize)]
struct Way {
    link: Link,
    count: usize,
    current: bool,
}

/// An action with what its row is sorted and filtered by.
#[derive(Debug, Clone, serde::Serialize)]
struct Listed {
    row: ActionRow,
    stage_rank: usize,
    state_rank: usize,
    /// When it starts or ends, as a day.
    when: String,
    places: String,
    tags: String,
}

pub(crate) fn actions(scene: &Scene<'_>, at: usize, part: usize) -> View {
    let portfolio = scene.portfolio;
    let lists = &scene.index.actions;
    let list = &lists[at];
    let ways = |wanted: fn(Of) -> bool| -> Vec<Way> {
        let ways = lists.iter().enumerate().filter(|(_, other)| wanted(other.of));
        ways.map(|(place, other)| Way {
            link: Link { href: scene.to(&other.route(portfolio, 1)), title: name(scene, other.of) },
            count: other.keys.len(),
            current: place == at,
        })
        .collect()
    };
    let whole = (at, part) == (0, 1);
    let shown: Vec<Key<Action>> = list.keys.iter().copied().skip((part - 1) * SHOWN).take(SHOWN).collect();
    let to = |part: usize| scene.to(&list.route(portfolio, part));
    let parts: Vec<Way> = (1..=list.parts())
        .map(|other| Way {
            link: Link { href: to(other), title: scene.language.integer(other) },
            count: 0,
            current: other == part,
        })
        .collect();
    let title = match list.of {
        Of::All => scene.say("nav-actions"),
        Of::Stage(_) => scene.say_with("actions-of-stage", &[("stage", name(scene, list.of).into())]),
        Of::Mission(_) => scene.say_with("actions-of-mission", &[("title", name(scene, list.of).into())]),
    };
    let title = if part == 1 {
        title
    } else {
        scene.say_with("list-part", &[("title", title.into()), ("number", scene.language.integer(part).into())])
    };
    let lede = whole.then(|| lede(scene));
    let view = ActionsView {
        counts: if whole { counts(scene) } else { Vec::new() },
        actions: shown.into_iter().map(|key| listed(scene, key)).collect(),
        count: list.keys.len(),
        stages: ways(|of| matches!(of, Of::Stage(_))),
        missions: ways(|of| matches!(of, Of::Mission(_))).into_iter().take(MISSIONS).collect(),
        before: (part > 1).then(|| to(part - 1)),
        after: (part < list.parts()).then(|| to(part + 1)),
        rows: of_action_rows(scene.index).filter(|_| list.parts() > 1).map(|route| scene.to(&route)),
        of: match list.of {
            Of::All => None,
            Of::Stage(_) => Some(("stage", name(scene, list.of))),
            Of::Mission(_) => Some(("mission", name(scene, list.of))),
        },
        parts: if parts.len() > 1 { parts } else { Vec::new() },
        lede: lede.clone(),
    };
    let description = lede.unwrap_or_else(|| title.clone());
    let view = View::new(scene, "actions", "actions", title, view).described(Some(&description));
    if whole { view } else { view.under(scene.href("actions/index.html"), scene.say("nav-actions")) }
}

fn name(scene: &Scene<'_>, of: Of) -> String {
    match of {
        Of::All => scene.say("nav-actions"),
        Of::Stage(stage) => scene.say(&format!("stage-{}", stage.as_str())),
        Of::Mission(key) => scene.portfolio.missions[key].record.meta.title.value.clone(),
    }
}

fn lede(scene: &Scene<'_>) -> String {
    let live = scene.portfolio.actions.iter().filter(|(_, entry)| entry.record.stage.value.is_live()).count();
    scene.say_with("actions-lede", &[("count", scene.portfolio.actions.len().into()), ("live", live.into())])
}

fn counts(scene: &Scene<'_>) -> Vec<StateCount> {
    let in_state = |state| scene.analysis.actions.iter().filter(|(_, standing)| standing.state == state).count();
    (ActionState::ALL.iter())
        .map(|&state| StateCount { state: action_state(scene, state), count: in_state(state) })
        .filter(|count| count.count > 0)
        .collect()
}

fn listed(scene: &Scene<'_>, key: Key<Action>) -> Listed {
    let row = action_row(scene, key);
    let action = &scene.portfolio.actions[key].record;
    let state = scene.analysis.actions[key].state;
    let tags: Vec<&str> = action.meta.tags.iter().map(|tag| tag.value.as_str()).collect();
    let places: Vec<&str> = row.places.iter().map(|place| place.title.as_str()).collect();
    Listed {
        stage_rank: place(Stage::ALL, action.stage.value),
        state_rank: place(ActionState::ALL, state),
        when: when(action),
        places: joined(&places),
        tags: joined(&tags),
        row,
    }
}

/// Puts names into one attribute.
pub(crate) fn joined(names: &[&str]) -> String {
    names.iter().map(|name| name.replace('|', "/")).collect::<Vec<_>>().join("|")
}

fn place<T: PartialEq + Copy>(all: &[T], one: T) -> usize {
    all.iter().position(|other| *other == one).unwrap_or_default()
}

fn when(action: &Action) -> String {
    let date = action.starts.as_ref().or(action.ends.as_ref());
    date.map(|date| date.value.first().to_string()).unwrap_or_default()
}

/// Every row of the list of all, for the browser to filter and sort: names once, rows by their numbers. Addresses are those of the
/// front page's folder.
#[derive(Debug, Default, serde::Serialize)]
struct Table {
    states: Vec<StateView>,
    stages: Vec<String>,
    missions: Vec<Link>,
    leads: Vec<Link>,
    places: Vec<String>,
    tags: Vec<String>,
    rows: Vec<Row>,
}

/// Title, id, state, stage, missions, leads, when in words, the day, places, tags.
type Row = (String, String, usize, usize, Vec<usize>, Vec<usize>, String, String, Vec<usize>, Vec<usize>);

/// Writes every action as a script, which a page from a disk can load.
///
/// # Panics
///
/// Never: names and numbers can be written as JSON.
pub fn action_rows(edition: &Edition<'_>) -> Vec<u8> {
    let scene = &Scene::new(edition, String::new(), Route::new("index.html"));
    let mut rows = Table {
        states: ActionState::ALL.iter().map(|&state| action_state(scene, state)).collect(),
        stages: Stage::ALL.iter().map(|stage| scene.say(&format!("stage-{}", stage.as_str()))).collect(),
        ..Table::default()
    };
    let (mut missions, mut leads, mut places, mut tags) =
        (Numbers::default(), Numbers::default(), Numbers::default(), Numbers::default());
    for &key in scene.index.actions.first().map_or(&[][..], |all| &all.keys) {
        let action = &scene.portfolio.actions[key].record;
        let row = action_row(scene, key);
        rows.rows.push((
            row.link.title,
            action.id.to_string(),
            place(ActionState::ALL, scene.analysis.actions[key].state),
            place(Stage::ALL, action.stage.value),
            row.missions.into_iter().map(|link| missions.of(link, &mut rows.missions)).collect(),
            row.leads.into_iter().map(|link| leads.of(link, &mut rows.leads)).collect(),
            row.runs.unwrap_or_default(),
            when(action),
            row.places.into_iter().map(|link| places.of(link.title, &mut rows.places)).collect(),
            action.meta.tags.iter().map(|tag| tags.of(tag.value.clone(), &mut rows.tags)).collect(),
        ));
    }
    let rows = serde_json::to_string(&rows).expect("names and numbers can be written as JSON");
    format!("wayfolioRows({rows})\n").into_bytes()
}

/// Gives each name a number, in the order in which they come.
#[derive(Debug)]
struct Numbers<T>(BTreeMap<T, usize>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord + Clone> Numbers<T> {
    fn of(&mut self, one: T, all: &mut Vec<T>) -> usize {
        *self.0.entry(one.clone()).or_insert_with(|| {
            all.push(one);
            all.len() - 1
        })
    }
}
