//! Who and what pulls at which mission: matrices of actions and of actors by missions, in parts when they are long.

mod actions;
mod actors;

pub(crate) use actions::{ActionMatrix, action_matrix, action_part};
pub(crate) use actors::{ActorMatrix, actor_matrix, actor_part};

use std::collections::BTreeSet;

use super::home;
use super::parts::Link;
use super::scene::Scene;
use crate::graph::{Key, Portfolio};
use crate::model::{Action, Actor, Mission};

/// The most rows of one part.
const ROWS: usize = 80;
/// About how many bytes a part may have, so that its page stays light.
const WEIGHT: usize = 64_000;
/// About how many bytes a matrix may have that stands on a page with other things.
const WHOLE: usize = 40_000;
/// About how many bytes an empty cell has.
const CELL: usize = 9;

/// The rows of the matrices, in parts that are each light enough for a page. A portfolio of ordinary size has one part.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parts {
    pub(crate) actions: Vec<Vec<Key<Action>>>,
    pub(crate) actors: Vec<Vec<Key<Actor>>>,
}

impl Parts {
    pub(crate) fn of(portfolio: &Portfolio) -> Self {
        let order = home::missions_in_order(portfolio);
        let actions = actions::in_order(portfolio, &order).into_iter().map(|key| actions::outline(portfolio, key));
        let actors = actors::in_order(portfolio).into_iter().map(|key| actors::outline(portfolio, key));
        Self { actions: cut(actions.collect(), order.len()), actors: cut(actors.collect(), order.len()) }
    }
}

/// What a row asks of its page.
struct Outline<T> {
    key: Key<T>,
    missions: Vec<Key<Mission>>,
    /// About how many bytes it has, empty cells left out.
    weight: usize,
}

/// Cuts rows into parts. All of them together have a column for every mission; where they are too many, each part has the columns that
/// it fills.
fn cut<T>(rows: Vec<Outline<T>>, missions: usize) -> Vec<Vec<Key<T>>> {
    let all: usize = rows.iter().map(|row| row.weight + missions * CELL).sum();
    let is_whole = rows.len() <= ROWS && all <= WHOLE;
    let mut parts: Vec<Vec<Key<T>>> = Vec::new();
    let mut columns: BTreeSet<Key<Mission>> = BTreeSet::new();
    let mut weight = 0;
    for row in rows {
        let wider: BTreeSet<Key<Mission>> = columns.iter().chain(&row.missions).copied().collect();
        let fits = |part: &Vec<Key<T>>| {
            let empty = (part.len() + 1) * wider.len() * CELL;
            is_whole || (part.len() < ROWS && weight + row.weight + empty <= WEIGHT)
        };
        if let Some(part) = parts.last_mut().filter(|part| fits(part)) {
            part.push(row.key);
            columns = wider;
            weight += row.weight;
        } else {
            parts.push(vec![row.key]);
            columns = row.missions.into_iter().collect();
            weight = row.weight;
        }
    }
    parts
}

/// The missions that a part has columns for: all when it is the only one, else those that its rows fill.
fn columns(scene: &Scene<'_>, single: bool, filled: impl Fn(Key<Mission>) -> bool) -> Vec<Key<Mission>> {
    home::missions_in_order(scene.portfolio).into_iter().filter(|&key| single || filled(key)).collect()
}

/// Which part of a matrix a page shows, and where the others stand.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct PartView {
    /// The numbers of the first and last row, and of all.
    words: String,
    /// The parts; the one that is shown has no address.
    parts: Vec<PartLink>,
    previous: Option<Link>,
    next: Option<Link>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct PartLink {
    number: usize,
    href: Option<String>,
}

/// How many neighbours on each side the list of parts names, beside the first and the last.
const NEIGHBOURS: usize = 3;

/// Describes a part, counted from 1, of a table or list under an address, by how many rows each part has.
pub(super) fn part_view(scene: &Scene<'_>, folder: &str, parts: &[usize], part: usize) -> PartView {
    let href = |number: usize| {
        let path = if number == 1 { format!("{folder}/index.html") } else { format!("{folder}/{number}/index.html") };
        scene.href(&path)
    };
    let before: usize = parts.iter().take(part - 1).sum();
    let number = |count: usize| scene.language.integer(count).into();
    let near = |number: &usize| number.abs_diff(part) <= NEIGHBOURS || *number == 1 || *number == parts.len();
    let step = |number: usize, phrase: &str| Link { href: href(number), title: scene.say(phrase) };
    PartView {
        words: scene.say_with(
            "part-rows",
            &[
                ("first", number(before + 1)),
                ("last", number(before + parts[part - 1])),
                ("all", number(parts.iter().sum())),
            ],
        ),
        parts: (1..=parts.len())
            .filter(near)
            .map(|number| PartLink { number, href: (number != part).then(|| href(number)) })
            .collect(),
        previous: (part > 1).then(|| step(part - 1, "part-previous")),
        next: (part < parts.len()).then(|| step(part + 1, "part-next")),
    }
}
