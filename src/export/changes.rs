//! The feed of what changed, from the history of the repository.
//!
//! Owns which entries it has, and what each is known by: its commit, on whatever page it stands by now.

use super::afar::Afar;
use super::atom::{Entry, Feed, atom};
use crate::graph::Portfolio;
use crate::model::HistoryShown;
use crate::pages::changes::{EntryView, entry, id_of, of_part};
use crate::pages::{Edition, Route};

/// The most entries of a feed.
const MOST: usize = 50;

/// Returns where the feed stands, from the front page of a language; nowhere when it is not wanted.
pub(super) fn route(portfolio: &Portfolio) -> Option<Route> {
    let settings = &portfolio.settings;
    let wanted = settings.history != HistoryShown::Off && settings.wants_feed("changes");
    wanted.then(|| Route::new("changes/feed.atom"))
}

/// Writes the feed.
pub(super) fn feed(edition: &Edition<'_>) -> Vec<u8> {
    let settings = &edition.portfolio.settings;
    let own = Route::new("changes/feed.atom");
    let page = of_part("changes", 1);
    let afar = Afar::new(edition, &own);
    let parts = &edition.index.changes.entries;
    let entries = edition.chronicle.entries.iter().take(MOST).enumerate().map(|(at, happened)| {
        let view = entry(&afar.scene, happened);
        let part = parts.iter().position(|part| part.contains(&at)).unwrap_or(0);
        Entry {
            id: afar.id(&page, &id_of(happened)),
            title: view.title.clone(),
            language: None,
            page: format!("{}#{}", afar.address(&of_part("changes", part + 1)), id_of(happened)),
            published: happened.day,
            updated: happened.day,
            authors: Vec::new(),
            categories: vec![("change".to_owned(), afar.scene.say("changes-title"))],
            summary: None,
            content: Some(content(&view)),
        }
    });
    let title = afar.scene.say("changes-title");
    atom(&Feed {
        id: afar.id(&own, ""),
        title: format!("{title} – {}", settings.title),
        subtitle: None,
        author: settings.community.clone().unwrap_or_else(|| settings.title.clone()),
        language: edition.language.tag().to_owned(),
        own: edition.base_url.is_some().then(|| afar.address(&own)),
        page: afar.address(&page),
        rights: settings.license.clone(),
        entries: entries.collect(),
    })
}

/// Writes an entry as HTML without addresses, so that it reads the same wherever it is read.
fn content(view: &EntryView) -> String {
    let mut html: String = view.many.iter().map(|words| format!("<p>{}</p>", escaped(words))).collect();
    let item = |(title, sentences): (&String, &Vec<String>)| {
        format!("<li><b>{}</b>: {}</li>", escaped(title), escaped(&sentences.join(" ")))
    };
    let items: String = view.records.iter().map(|record| item((&record.title, &record.sentences))).collect();
    if !items.is_empty() {
        html += &format!("<ul>{items}</ul>");
    }
    if let Some(more) = &view.more {
        html += &format!("<p>{}</p>", escaped(more));
    }
    html
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
