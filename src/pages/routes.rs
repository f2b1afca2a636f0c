//! Which pages a portfolio has, and at which addresses.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::changes;
use super::charts::system::has_unclaimed;
use super::{Index, Route, actions, search};
use crate::diagnostics::{Diagnostic, Warned};
use crate::graph::{Key, Portfolio, RecordKey, Table};
use crate::model::{self, Action, Actor, Lesson, Mission, Outcome, Place};
use crate::source::Span;

/// A page of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// The front page.
    Home,
    /// All missions.
    Missions,
    /// A mission.
    Mission(Key<Mission>),
    /// All missions side by side, and the system of the whole portfolio.
    Map,
    /// The system of a mission.
    MapOf(Key<Mission>),
    /// What leads to no mission.
    MapOfRest,
    /// A list of actions, by its place among those of the index, and its part, counted from 1.
    Actions(usize, usize),
    /// An action.
    Action(Key<Action>),
    /// Actions by stage.
    Pipeline,
    /// All outcomes.
    Progress,
    /// An outcome.
    Outcome(Key<Outcome>),
    /// All lessons.
    Lessons,
    /// A lesson.
    Lesson(Key<Lesson>),
    /// What was stopped, and why.
    Stopped,
    /// Money.
    Money,
    /// How the bets are spread.
    Balance,
    /// A part of the matrix of actions by missions, counted from 1; there are none when the matrix stands whole on another page.
    ActionMatrix(usize),
    /// A part of the matrix of actors by missions, counted from 1.
    ActorMatrix(usize),
    /// All gaps.
    Gaps,
    /// All actors.
    People,
    /// An actor.
    Actor(Key<Actor>),
    /// All places.
    Places,
    /// A place.
    Place(Key<Place>),
    /// What is due, what comes next, what was.
    Calendar,
    /// Open data.
    Data,
    /// A part of what happened, counted from 1.
    Changes(usize),
    /// A part of the histories of the records of a kind, counted from 1.
    ChangesOf(model::Kind, usize),
    /// All tags.
    Tags,
    /// What carries a tag, by the address of its page.
    Tag(Route),
    /// The search, and a part of the list of all records by their titles, counted from 1.
    Search(usize),
    /// A page of words.
    Words(Key<model::Page>),
    /// An old address that leads to a new one.
    Redirect(Route),
    /// What a host shows for an address that does not exist.
    NotFound,
}

/// The addresses that belong to wayfolio, now or later, at the top of a site: no page of words may take them.
const RESERVED: &[&str] = &[
    "404", "actions", "actors", "admin", "assets", "balance", "calendar", "changes", "data", "gaps", "lessons", "map",
    "media", "missions", "money", "outcomes", "people", "pipeline", "places", "print", "progress", "search", "stopped",
    "tags",
];

/// Returns the address of a record's page.
pub(crate) fn of_record(portfolio: &Portfolio, key: RecordKey) -> Route {
    let record = portfolio.record_id(key);
    match record.kind {
        model::Kind::Page => Route::new(&format!("{}/index.html", record.id)),
        kind => Route::new(&format!("{}/{}/index.html", kind.folder(), record.id)),
    }
}

/// Returns the address of the map of all.
pub(crate) fn of_map() -> Route {
    Route::new("map/index.html")
}

/// Returns the address of the map of what leads to a mission.
pub(crate) fn of_system(portfolio: &Portfolio, mission: Key<Mission>) -> Route {
    Route::new(&format!("map/{}/index.html", portfolio.missions[mission].record.id))
}

/// Returns the address of the map of what leads to no mission; no id begins with a hyphen.
pub(crate) fn of_rest() -> Route {
    Route::new("map/-/index.html")
}

/// Returns the address of a tag's page.
pub(crate) fn of_tag(tag: &str) -> Route {
    let name: String = tag.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    Route::new(&format!("tags/{name}/index.html"))
}

/// Lists the pages of a portfolio by their addresses. Told are pages of words that take an address of wayfolio's own, and old
/// addresses that are taken.
pub fn routes(portfolio: &Portfolio, index: &Index) -> Warned<BTreeMap<Route, Page>> {
    let mut pages = fixed();
    let mut found = Vec::new();
    records(&portfolio.missions, RecordKey::Mission, Page::Mission, portfolio, &mut pages);
    pages.extend(portfolio.missions.keys().map(|key| (of_system(portfolio, key), Page::MapOf(key))));
    if has_unclaimed(portfolio) {
        pages.insert(of_rest(), Page::MapOfRest);
    }
    pages.extend(
        actions::routes(portfolio, index).into_iter().map(|(route, (at, part))| (route, Page::Actions(at, part))),
    );
    records(&portfolio.actions, RecordKey::Action, Page::Action, portfolio, &mut pages);
    records(&portfolio.outcomes, RecordKey::Outcome, Page::Outcome, portfolio, &mut pages);
    records(&portfolio.lessons, RecordKey::Lesson, Page::Lesson, portfolio, &mut pages);
    records(&portfolio.actors, RecordKey::Actor, Page::Actor, portfolio, &mut pages);
    records(&portfolio.places, RecordKey::Place, Page::Place, portfolio, &mut pages);
    for (key, entry) in portfolio.pages.iter() {
        let top = entry.record.id.as_str().split('/').next().unwrap_or_default();
        if RESERVED.contains(&top) || portfolio.settings.languages.iter().any(|language| language == top) {
            found.push(page_address_taken(entry.record.meta.title.span, top));
        } else {
            pages.insert(of_record(portfolio, RecordKey::Page(key)), Page::Words(key));
        }
    }
    pages.extend(index.tags.keys().map(|route| (route.clone(), Page::Tag(route.clone()))));
    pages.extend((1..=search::parts(index)).map(|number| (search::route(number), Page::Search(number))));
    pages.extend(parts("balance/actions", index.parts.actions.len(), Page::ActionMatrix));
    pages.extend(parts("people/missions", index.parts.actors.len(), Page::ActorMatrix));
    let happened = 1..=index.changes.entries.len();
    pages.extend(happened.map(|part| (changes::of_part("changes", part), Page::Changes(part))));
    for (&kind, parts) in &index.changes.records {
        let part = |part| (changes::of_part(&changes::folder_of(kind), part), Page::ChangesOf(kind, part));
        pages.extend((1..=parts.len()).map(part));
    }
    aliases(portfolio, &mut pages, &mut found);
    Warned::new(pages, found)
}

/// Lists the pages of a matrix in parts; one that has a single part stands on another page.
fn parts(folder: &str, count: usize, page: fn(usize) -> Page) -> Vec<(Route, Page)> {
    let count = if count > 1 { count } else { 0 };
    (1..=count)
        .map(|number| {
            let inner = if number == 1 { String::new() } else { format!("{number}/") };
            (Route::new(&format!("{folder}/{inner}index.html")), page(number))
        })
        .collect()
}

fn fixed() -> BTreeMap<Route, Page> {
    [
        ("index.html", Page::Home),
        ("404.html", Page::NotFound),
        ("missions/index.html", Page::Missions),
        ("map/index.html", Page::Map),
        ("pipeline/index.html", Page::Pipeline),
        ("progress/index.html", Page::Progress),
        ("outcomes/index.html", Page::Redirect(Route::new("progress/index.html"))),
        ("lessons/index.html", Page::Lessons),
        ("stopped/index.html", Page::Stopped),
        ("money/index.html", Page::Money),
        ("balance/index.html", Page::Balance),
        ("gaps/index.html", Page::Gaps),
        ("people/index.html", Page::People),
        ("actors/index.html", Page::Redirect(Route::new("people/index.html"))),
        ("places/index.html", Page::Places),
        ("calendar/index.html", Page::Calendar),
        ("data/index.html", Page::Data),
        ("tags/index.html", Page::Tags),
    ]
    .into_iter()
    .map(|(path, page)| (Route::new(path), page))
    .collect()
}

fn records<T>(
    table: &Table<T>,
    name: fn(Key<T>) -> RecordKey,
    page: fn(Key<T>) -> Page,
    portfolio: &Portfolio,
    pages: &mut BTreeMap<Route, Page>,
) {
    pages.extend(table.iter().map(|(key, _)| (of_record(portfolio, name(key)), page(key))));
}

/// Lists every record of a portfolio, kind by kind, in the order of ids.
pub(crate) fn all_records(portfolio: &Portfolio) -> impl Iterator<Item = RecordKey> + '_ {
    (portfolio.missions.keys().map(RecordKey::Mission))
        .chain(portfolio.actions.keys().map(RecordKey::Action))
        .chain(portfolio.outcomes.keys().map(RecordKey::Outcome))
        .chain(portfolio.lessons.keys().map(RecordKey::Lesson))
        .chain(portfolio.actors.keys().map(RecordKey::Actor))
        .chain(portfolio.places.keys().map(RecordKey::Place))
        .chain(portfolio.pages.keys().map(RecordKey::Page))
}

/// Says whether any record carries a tag.
pub fn has_tags(portfolio: &Portfolio) -> bool {
    all_records(portfolio).any(|key| !portfolio.metadata(key).tags.is_empty())
}

fn aliases(portfolio: &Portfolio, pages: &mut BTreeMap<Route, Page>, found: &mut Vec<Diagnostic>) {
    for key in all_records(portfolio) {
        for alias in &portfolio.metadata(key).aliases {
            let path = alias.value.trim_start_matches('/');
            let route = if path.rsplit_once('.').is_some_and(|(_, ending)| ending == "html") {
                Route::new(path)
            } else {
                Route::new(&format!("{}/index.html", path.trim_end_matches('/')))
            };
            // Where another language has a page of its own, an old address cannot lead on.
            let inner = route.as_str().split_once('/');
            let is_spoken = inner.is_some_and(|(top, inner)| {
                portfolio.settings.languages.iter().any(|language| language == top)
                    && pages.contains_key(&Route::new(inner))
            });
            if is_spoken {
                found.push(alias_taken(alias.span, &alias.value));
                continue;
            }
            match pages.entry(route) {
                Entry::Occupied(_) => found.push(alias_taken(alias.span, &alias.value)),
                Entry::Vacant(free) => _ = free.insert(Page::Redirect(of_record(portfolio, key))),
            }
        }
    }
}

fn page_address_taken(span: Span, top: &str) -> Diagnostic {
    Diagnostic::error(
        "page-address-taken",
        span,
        format!("this page would stand at `/{top}/`, an address that belongs to the site itself"),
        format!("give the file or its folder another name than `{top}`"),
    )
}

fn alias_taken(span: Span, alias: &str) -> Diagnostic {
    Diagnostic::error(
        "alias-taken",
        span,
        format!("the old address `{alias}` is the address of another page"),
        "take the alias out: an old address can only lead on when nothing else stands there".to_owned(),
    )
}

/// Returns the address of a file under `content/`, by its path from the site's root.
pub(crate) fn of_file(path: &str) -> Route {
    Route::new(path.strip_prefix("content/").unwrap_or(path))
}
