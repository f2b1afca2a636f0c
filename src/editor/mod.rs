//! Floor 6: the web editor: a page `/admin/` that says what it is, and `/admin/edit/`, where Sveltia CMS is set up from the tables of
//! `schema`, so that every kind, field, vocabulary and reference of the contract can be edited in forms.
//!
//! Owns the setting of the editor and the script that reads and writes files for it. Must not know where the program that runs it
//! comes from: a site has an editor when its theme holds that program.
//!
//! What the editor saves changes no line that was not edited: the script keeps each field of a file as it was written, comments
//! included, unless its value changed, and leaves out what is empty.

mod backend;
mod forms;
mod page;

#[cfg(test)]
mod tests;

pub use page::{Words, admin, edit};

use serde_json::{Map, Value, json};

use crate::graph::Portfolio;
use crate::model::{Kind, Settings, Vocabulary};
use crate::schema::Ids;
use crate::schema::fields;

/// The folder of the editor on a site, and among the files of a theme.
pub const FOLDER: &str = "admin/";

/// The file of the program whose presence among a theme's files makes a site have an editor.
pub const PROGRAM: &str = "admin/cms/index.js";

/// The script that sets the program up, and reads and writes files for it.
pub const SCRIPT: &str = include_str!("editor.js");

/// Writes the setting of the editor: what the program needs to know, and the forms of files that the script reads and writes.
pub fn setting(portfolio: &Portfolio) -> Vec<u8> {
    let ids = Ids::of_portfolio(portfolio);
    let settings = &portfolio.settings;
    let writer = forms::Writer { ids: &ids, language: &settings.language };
    let folder = settings.repository.as_ref().map(|repository| repository.folder.as_str()).unwrap_or_default();
    let content = if folder.is_empty() { "content".to_owned() } else { format!("{folder}/content") };
    let mut collections: Vec<Value> = Kind::ALL
        .iter()
        .map(|kind| {
            let translated = is_translated(settings).then_some(*kind);
            let fields = writer.fields(fields::of_kind(*kind), translated, true);
            json!({
                "name": kind.folder(),
                "label": capitalised(kind.folder()),
                "label_singular": capitalised(kind.as_str()),
                "description": fields::of_kind(*kind).about,
                "folder": format!("{content}/{}", kind.folder()),
                "create": true,
                "format": format!("{}-frontmatter", kind.as_str()),
                "slug": "{{title}}",
                "i18n": is_translated(settings),
                "sortable_fields": {"fields": ["title"]},
                "editor": {"preview": false},
                "fields": fields,
            })
        })
        .collect();
    collections.push(json!({
        "name": "site",
        "label": "Site",
        "description": "The words of the front page, and the settings of the whole site.",
        "editor": {"preview": false},
        "files": [
            {
                "name": "front",
                "label": "Front page",
                "file": format!("{content}/index.md"),
                "format": "front-frontmatter",
                "fields": writer.fields(&fields::FRONT, None, true),
            },
            {
                "name": "portfolio",
                "label": "Settings",
                "file": format!("{content}/portfolio.yaml"),
                "format": "portfolio",
                "fields": writer.fields(&fields::SETTINGS, None, false),
            },
        ],
    }));
    let mut config = json!({
        "backend": backend::of(settings),
        "load_config_file": false,
        "app_title": settings.title,
        "media_folder": format!("{content}/media"),
        "public_folder": "media",
        "slug": {"encoding": "unicode", "clean_accents": false},
        "collections": collections,
    });
    if let Some(base_url) = &settings.base_url {
        config["site_url"] = json!(base_url);
        config["display_url"] = json!(base_url);
    }
    if is_translated(settings) {
        config["i18n"] = json!({
            "structure": "multiple_files",
            "locales": settings.languages,
            "default_locale": settings.language,
            "initial_locales": "default",
            "omit_default_locale_from_file_path": true,
        });
    }
    let mut known: Map<String, Value> =
        Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), forms::form(fields::of_kind(*kind)))).collect();
    known.insert("front".to_owned(), forms::form(&fields::FRONT));
    known.insert("portfolio".to_owned(), forms::form(&fields::SETTINGS));
    format!("{}\n", json!({"config": config, "forms": known})).into_bytes()
}

fn is_translated(settings: &Settings) -> bool {
    settings.languages.len() > 1
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
