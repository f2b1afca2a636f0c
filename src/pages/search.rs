//! The search, and under it every record by its title: without script the list is how things are found.

use super::parts::Link;
use super::scene::Scene;
use super::view::View;
use super::{Index, Route, routes};
use crate::graph::{Portfolio, RecordKey};
use crate::language::{Language, SortKey};
use crate::model::{Kind, Vocabulary};

/// How many records a part of the list names.
const SHOWN: usize = 400;

/// The search.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct SearchView {
    /// Whether this is the first part, which holds the search.
    first: bool,
    count: usize,
    letters: Vec<Letter>,
    /// The parts of the list, each by its first and last letters; none when the list is whole.
    parts: Vec<Part>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Letter {
    letter: String,
    records: Vec<Item>,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Item {
    link: Link,
    kind: String,
}

#[derive(Debug, Clone, serde::Serialize)]
struct Part {
    link: Link,
    current: bool,
}

/// Puts every record in the order of an alphabet, with the letter that it stands under.
pub(super) fn alphabet(portfolio: &Portfolio, language: &Language) -> Vec<(String, RecordKey)> {
    let title = |key: RecordKey| portfolio.metadata(key).title.value.as_str();
    let mut keyed: Vec<(SortKey, RecordKey)> =
        routes::all_records(portfolio).map(|key| (language.sort_key(title(key)), key)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, key)| (language.initial(title(key)), key)).collect()
}

/// Counts the parts of the list; there is one at least, for the search.
pub(super) fn parts(index: &Index) -> usize {
    index.alphabet.len().div_ceil(SHOWN).max(1)
}

/// Returns the address of a part.
pub(super) fn route(number: usize) -> Route {
    let inner = if number == 1 { String::new() } else { format!("{number}/") };
    Route::new(&format!("search/{inner}index.html"))
}

pub(crate) fn search(scene: &Scene<'_>, number: usize) -> View {
    let alphabet = &scene.index.alphabet;
    let mut letters: Vec<Letter> = Vec::new();
    for (letter, key) in alphabet.iter().skip((number - 1) * SHOWN).take(SHOWN) {
        let kind = scene.portfolio.record_id(*key).kind;
        let kind = if kind == Kind::Page { "kind-page".to_owned() } else { format!("kind-{}", kind.as_str()) };
        let item = Item { link: scene.record(*key), kind: scene.say(&kind) };
        match letters.last_mut() {
            Some(last) if last.letter == *letter => last.records.push(item),
            _ => letters.push(Letter { letter: letter.clone(), records: vec![item] }),
        }
    }
    let mut parts: Vec<Part> = (alphabet.chunks(SHOWN).enumerate())
        .map(|(at, chunk)| {
            let (first, last) = (&chunk[0].0, &chunk[chunk.len() - 1].0);
            let title = if first == last { first.clone() } else { format!("{first}–{last}") };
            Part { link: Link { href: scene.to(&route(at + 1)), title }, current: at + 1 == number }
        })
        .collect();
    if parts.len() < 2 {
        parts.clear();
    }
    let title = if number == 1 {
        scene.say("search-title")
    } else {
        scene.say_with("search-title-part", &[("number", scene.language.integer(number).into())])
    };
    let view = SearchView { first: number == 1, count: alphabet.len(), letters, parts };
    let view = View::new(scene, "search", "search", title, view).described(Some(&scene.say("search-about")));
    if number == 1 { view } else { view.under(scene.href("search/index.html"), scene.say("search-title")) }
}
