//! Pages of words, and the front page's.

use super::fields::{Fields, at};
use super::metadata::{metadata, title};
use super::scalar::text;
use crate::model::{Id, Page};
use crate::source::Spanned;

/// Reads a page.
pub(super) fn page(fields: &mut Fields, id: &Id) -> Page {
    let own_title = title(fields, id);
    let template = fields.read("template", at(text));
    Page { id: id.clone(), meta: metadata(fields, own_title), template }
}

/// Reads the front page, which may go without a title: the site has one.
pub(super) fn front(fields: &mut Fields, id: &Id) -> Page {
    let own_title = fields.read("title", at(text)).unwrap_or_else(|| Spanned::new(String::new(), fields.place()));
    Page { id: id.clone(), meta: metadata(fields, own_title), template: None }
}
