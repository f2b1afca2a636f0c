//! Links in a body: how each was written, and whether its address may stand.

use std::ops::Range;

use pulldown_cmark::LinkType;

use crate::diagnostics::Diagnostic;
use crate::model::{BodyLink, BodyLinkKind, Kind};
use crate::parse::address::{Schemes, check, is_email, scheme};
use crate::parse::diagnostics;
use crate::parse::reader::Reader;
use crate::source::Span;

/// A link or picture as the parser found it.
pub(super) struct Written<'w> {
    /// How it was written.
    pub(super) kind: LinkType,
    /// Where it leads.
    pub(super) destination: &'w str,
    /// The whole of it, in the body's text.
    pub(super) range: Range<usize>,
}

/// Finds the place of a link's destination in the body's text; of the whole link when it cannot be told.
pub(super) fn place(text: &str, link: &Written) -> Range<usize> {
    // The parser hands out a piece of the text itself unless it had to resolve escapes.
    let start = (link.destination.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    let range = start..start.wrapping_add(link.destination.len());
    let is_piece = range.start <= range.end && text.get(range.clone()) == Some(link.destination);
    if is_piece { range } else { link.range.clone() }
}

/// Takes a link apart.
///
/// # Errors
///
/// Returns what to tell when its address may not stand.
pub(super) fn read(reader: &Reader, link: &Written, span: Span) -> Result<BodyLink, Box<Diagnostic>> {
    let destination = link.destination;
    let found = |destination: &str, anchor: Option<&str>, kind: BodyLinkKind| BodyLink {
        destination: destination.to_owned(),
        anchor: anchor.filter(|anchor| !anchor.is_empty()).map(str::to_owned),
        kind,
        span,
    };
    let (path, anchor) = destination.split_once('#').map_or((destination, None), |(path, anchor)| (path, Some(anchor)));
    match link.kind {
        LinkType::WikiLink { .. } => Ok(found(path.trim(), anchor.map(str::trim), BodyLinkKind::Wiki)),
        LinkType::Email => Ok(found(&format!("mailto:{destination}"), None, BodyLinkKind::Outside)),
        LinkType::Inline
        | LinkType::Reference
        | LinkType::ReferenceUnknown
        | LinkType::Collapsed
        | LinkType::CollapsedUnknown
        | LinkType::Shortcut
        | LinkType::ShortcutUnknown
        | LinkType::Autolink => {
            if destination.trim().is_empty() {
                return Err(Box::new(diagnostics::empty_link(span)));
            }
            if let Some(diagnostic) = refuse(reader, destination, span) {
                return Err(diagnostic);
            }
            // An address outside keeps its fragment: only anchors of this site can be checked.
            if scheme(destination).is_some() {
                return Ok(found(destination, None, BodyLinkKind::Outside));
            }
            Ok(found(path, anchor, BodyLinkKind::Path))
        }
    }
}

/// Stands for a link whose address may not stand.
pub(super) fn refused(span: Span) -> BodyLink {
    BodyLink { destination: String::new(), anchor: None, kind: BodyLinkKind::Outside, span }
}

/// Tells a link's address that may not stand in a body.
fn refuse(reader: &Reader, destination: &str, span: Span) -> Option<Box<Diagnostic>> {
    refuse_as(reader, destination, span, Schemes::Link)
}

/// Tells a picture's address that may not stand in a body; one from another site is warned about.
pub(super) fn refuse_picture(reader: &Reader, destination: &str, span: Span) -> Option<Box<Diagnostic>> {
    let outside = || scheme(destination).map(|_| Box::new(diagnostics::outside_picture(span)));
    refuse_as(reader, destination, span, Schemes::Web).or_else(outside)
}

fn refuse_as(reader: &Reader, destination: &str, span: Span, schemes: Schemes) -> Option<Box<Diagnostic>> {
    if scheme(destination).is_some() {
        return check(destination, span, schemes).err();
    }
    if let Some(meant) = outside_meant(destination) {
        return Some(Box::new(diagnostics::wrong_url(span, destination, Some(&meant))));
    }
    if destination.starts_with("//") || destination.contains('\\') {
        return Some(Box::new(diagnostics::unsafe_link(span, destination)));
    }
    let inside = destination.strip_prefix('/')?;
    Some(Box::new(diagnostics::absolute_link(span, destination, &relative(reader.folder(), inside))))
}

/// Finds the address outside that a link without a scheme certainly means.
fn outside_meant(destination: &str) -> Option<String> {
    match destination.starts_with("www.") {
        _ if is_email(destination) => Some(format!("mailto:{destination}")),
        true => Some(format!("https://{destination}")),
        false => None,
    }
}

/// Writes a path that counts from `content/` as seen from a folder below it.
fn relative(folder: &str, inside: &str) -> String {
    let (path, anchor) =
        inside.split_once('#').map_or((inside, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
    let path = path.strip_prefix("content/").unwrap_or(path).trim_end_matches('/');
    let is_record = path.split_once('/').is_some_and(|(top, rest)| {
        Kind::of_folder(top).is_some() && !rest.rsplit('/').next().unwrap_or_default().contains('.')
    });
    let file = match (path, is_record) {
        ("", _) => "index.md".to_owned(),
        (path, true) => format!("{path}.md"),
        (path, false) => path.to_owned(),
    };
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = file.split('/').collect();
    let common = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - common);
    format!("{up}{}{anchor}", to[common..].join("/"))
}
