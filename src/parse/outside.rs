//! Every address outside the site that a file names, wherever it stands.
//!
//! Must not know whether anything is at an address.

use super::reader::Reader;
use super::route::{self, Route};
use super::yaml::{self, Node, Value};
use super::{body, front_matter, measurements};
use crate::model::BodyLinkKind;
use crate::source::{SourceFile, Span, Spanned};

/// Fields whose address is not there to be opened: where the site itself will stand, and a pattern of many.
const NOT_OPENED: [&str; 2] = ["base_url", "tiles"];

/// Lists the web addresses of a file, in the order of places: of its fields, whatever they are called, and of the links in its words.
pub fn outside(file: &SourceFile) -> Vec<Spanned<String>> {
    let Ok(text) = front_matter::text(file) else { return Vec::new() };
    let reader = Reader::new(file, text);
    let mut found = Vec::new();
    match route::of(&file.path, Span::new(file.id, 0..0)).route {
        Route::Settings => {
            let range = front_matter::beginning(text)..text.len();
            found.extend(yaml::read(&reader, range).iter().flat_map(fields));
        }
        Route::Record(_) | Route::Front | Route::Translation(..) => {
            let parts = front_matter::split(&reader, None);
            let root = parts.front.clone().and_then(|front| yaml::read(&reader, front));
            found.extend(root.iter().flat_map(fields));
            let links = body::body(&reader, parts.body).links.into_iter();
            let links = links.filter(|link| link.kind == BodyLinkKind::Outside && is_web(&link.destination));
            found.extend(links.map(|link| Spanned::new(link.destination, link.span)));
        }
        Route::Measurements(_) | Route::PerhapsMeasurements(_) if measurements::has_columns(&reader) => {
            let rows = measurements::measurements(&reader);
            found.extend(rows.into_iter().flat_map(|row| row.sources).filter_map(|source| source.url));
        }
        Route::Measurements(_) | Route::PerhapsMeasurements(_) | Route::Asset | Route::Lost => {}
    }
    found.sort_by_key(|found| found.span);
    found.dedup();
    found
}

/// Lists the addresses below a node.
fn fields(node: &Node) -> Vec<Spanned<String>> {
    match &node.value {
        Value::Text { text, .. } if is_web(text.trim()) => vec![Spanned::new(text.trim().to_owned(), node.span)],
        Value::Text { .. } | Value::Nothing => Vec::new(),
        Value::List(items) => items.iter().flat_map(fields).collect(),
        Value::Map(entries) => {
            let opened = entries.iter().filter(|entry| !NOT_OPENED.contains(&entry.key.as_str()));
            opened.flat_map(|entry| fields(&entry.value)).collect()
        }
    }
}

fn is_web(text: &str) -> bool {
    let start = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    (start.starts_with("http://") || start.starts_with("https://")) && !text.contains(char::is_whitespace)
}
