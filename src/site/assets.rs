//! What stands beside the pages: open data, files of the content and of the theme.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, OnceLock};

use super::Output;
use crate::analysis::Analysis;
use crate::diagnostics::Diagnostic;
use crate::editor;
use crate::export::{OFFERS, OfferEdition};
use crate::graph::Portfolio;
use crate::language::Language;
use crate::pages::{Route, Tongue};
use crate::render;
use crate::source::{FileId, Span};
use crate::theme::{Theme, fingerprinted};

/// The endings of files that a browser runs no script from: only these are published.
const PUBLISHED: &[&str] = &[
    "csv", "docx", "flac", "geojson", "gif", "gpx", "ics", "jpeg", "jpg", "json", "kml", "m4a", "mp3", "mp4", "odp",
    "ods", "odt", "ogg", "opus", "pdf", "png", "pptx", "txt", "vtt", "webm", "webp", "xlsx", "zip",
];

/// A file of the web editor, there when the theme holds the program that runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Editor {
    /// What it is, in plain words.
    Admin,
    /// The page that it runs in.
    Edit,
    /// The setting, made from the contract and the portfolio.
    Setting,
    /// The script that reads and writes files.
    Script,
}

impl Editor {
    /// The files, with their addresses.
    const ALL: [(&str, Self); 4] = [
        ("admin/index.html", Self::Admin),
        ("admin/edit/index.html", Self::Edit),
        ("admin/setting.json", Self::Setting),
        ("admin/editor.js", Self::Script),
    ];

    /// Writes the file.
    pub(super) fn bytes(self, portfolio: &Portfolio, theme: &Theme, language: &Language) -> Vec<u8> {
        let style = theme.assets().find(|(path, _)| *path == "style.css");
        let style = style.map(|(path, bytes)| fingerprinted(path, bytes)).unwrap_or_default();
        let words = editor::Words { language: language.tag(), style: &style, say: &|name| language.say(name) };
        match self {
            Self::Admin => editor::admin(&portfolio.settings, &words),
            Self::Edit => editor::edit(&portfolio.settings, &words),
            Self::Setting => editor::setting(portfolio),
            Self::Script => editor::SCRIPT.as_bytes().to_vec(),
        }
    }
}

/// Gathers everything that has an address, beside the pages that are handed in. Told are files that are not published, and addresses that two things want.
pub(super) fn gather(
    (mut outputs, tongues): (BTreeMap<Route, Output>, &[Tongue]),
    (portfolio, analysis): (&Portfolio, &Analysis),
    theme: &Theme,
    found: &mut Vec<Diagnostic>,
) -> BTreeMap<Route, Output> {
    for (key, entry) in portfolio.outcomes.iter() {
        let id = &entry.record.id;
        outputs.insert(Route::new(&format!("outcomes/{id}/{id}.csv")), Output::Figures(key));
    }
    outputs.insert(Route::new("_redirects"), Output::Redirects);
    outputs.insert(Route::new("_headers"), Output::Headers);
    for (at, tongue) in tongues.iter().enumerate() {
        let offers = OFFERS.iter().filter(|offer| at == 0 || offer.edition == OfferEdition::Each);
        let offers = offers.filter(|offer| (offer.holds)(portfolio, analysis));
        outputs.extend(offers.map(|offer| (offer.route(&tongue.folder), Output::Offer(at, offer, OnceLock::new()))));
    }
    let admin = Route::new("admin/index.html");
    if theme.assets().any(|(path, _)| path == editor::PROGRAM) && !outputs.contains_key(&admin) {
        for (path, file) in Editor::ALL {
            outputs.insert(Route::new(path), Output::Editor(file));
        }
    }
    for (path, bytes) in theme.assets() {
        outputs.insert(Route::new(&fingerprinted(path, bytes)), Output::Asset(Arc::clone(bytes)));
    }
    let (path, text) = render::code_style();
    outputs.insert(Route::new(&fingerprinted(path, text.as_bytes())), Output::Asset(text.into_bytes().into()));
    for (path, &file) in portfolio.assets.iter().filter(|(_, file)| portfolio.images.publishes(**file)) {
        let is_clean = !portfolio.images.is_unclean(file);
        publish(path, (file, is_clean), &mut outputs, found);
    }
    outputs
}

fn publish(
    path: &str,
    (file, is_clean): (FileId, bool),
    outputs: &mut BTreeMap<Route, Output>,
    found: &mut Vec<Diagnostic>,
) {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    if !PUBLISHED.contains(&ending.as_str()) || !is_clean {
        found.push(unpublished_file(Span::new(file, 0..0), path));
        return;
    }
    let route = Route::new(path.strip_prefix("content/").unwrap_or(path));
    match outputs.entry(route) {
        Entry::Occupied(taken) => found.push(file_address_taken(Span::new(file, 0..0), taken.key().as_str())),
        Entry::Vacant(free) => _ = free.insert(Output::File(file)),
    }
}

fn unpublished_file(span: Span, path: &str) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    Diagnostic::warning(
        "unpublished-file",
        span,
        format!(
            "`{name}` is not published: files of this kind can hold scripts, or where a photograph was taken, or browsers do not show them"
        ),
        "use a picture as PNG, JPEG, WebP or GIF, or a document as PDF; or take the file out of content/",
    )
}

fn file_address_taken(span: Span, address: &str) -> Diagnostic {
    Diagnostic::error(
        "file-address-taken",
        span,
        format!("this file would stand at `/{address}`, where the site has something of its own"),
        "give the file another name",
    )
}
