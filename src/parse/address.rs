//! Addresses outside the site, and paths of files inside it. Content is untrusted: every address passes an allow-list of
//! schemes, and no path leaves `content/`.

use std::sync::Arc;

use url::Url;

use super::diagnostics;
use super::reader::Reader;
use super::scalar::scalar;
use super::yaml::Node;
use crate::diagnostics::Diagnostic;
use crate::source::{Span, Spanned};

/// Which schemes an address may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Schemes {
    /// `http` and `https`: what can be read.
    Web,
    /// `mailto` too: how somebody is reached.
    Contact,
    /// `mailto` and `tel` too: what a link in a body may be.
    Link,
}

impl Schemes {
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Web => &["https", "http"],
            Self::Contact => &["https", "http", "mailto"],
            Self::Link => &["https", "http", "mailto", "tel"],
        }
    }
}

/// Reads an address that can be read: `http` or `https`.
pub(super) fn web(reader: &Reader, node: &Node) -> Option<String> {
    let text = scalar(reader, node, "an address", "https://example.org")?;
    checked(reader, text, node.span, Schemes::Web)
}

/// Reads an address at which somebody is reached: `http`, `https` or `mailto`.
pub(super) fn contact(reader: &Reader, node: &Node) -> Option<String> {
    let text = scalar(reader, node, "an address", "https://example.org")?;
    checked(reader, text, node.span, Schemes::Contact)
}

/// Reads how to reach people: an e-mail address, or an address with a scheme.
pub(super) fn contact_or_email(reader: &Reader, node: &Node) -> Option<String> {
    let text = scalar(reader, node, "an address", "hello@example.org")?;
    if is_email(text) { Some(text.to_owned()) } else { checked(reader, text, node.span, Schemes::Contact) }
}

fn checked(reader: &Reader, text: &str, span: Span, schemes: Schemes) -> Option<String> {
    match check(text, span, schemes) {
        Ok(()) => Some(text.to_owned()),
        Err(diagnostic) => {
            reader.tell(*diagnostic);
            None
        }
    }
}

/// Says whether an address has an allowed scheme and the form of an address.
///
/// # Errors
///
/// Returns what to tell otherwise.
pub(super) fn check(text: &str, span: Span, schemes: Schemes) -> Result<(), Box<Diagnostic>> {
    let wrong = |meant: Option<String>| Err(Box::new(diagnostics::wrong_url(span, text, meant.as_deref())));
    let Some(scheme) = scheme(text) else {
        return wrong(without_scheme(text, schemes));
    };
    if !schemes.names().contains(&scheme.as_str()) {
        return Err(Box::new(diagnostics::unsafe_url(span, text, &scheme, schemes.names())));
    }
    if let Some(at) = text.find(char::is_whitespace) {
        let joined = text.split_whitespace().collect::<Vec<_>>().join("%20");
        let several = text[at..].contains("://");
        return wrong((!several).then_some(joined));
    }
    let rest = &text[scheme.len() + 1..];
    let good = match scheme.as_str() {
        "mailto" => is_email(rest.split('?').next().unwrap_or_default()),
        "tel" => rest.chars().any(|c| c.is_ascii_digit()),
        _ => rest.starts_with("//") && Url::parse(text).is_ok_and(|url| url.has_host()),
    };
    let slashes = || rest.trim_start_matches('/');
    let mended = || format!("{scheme}://{}", slashes());
    let meant = || (!rest.starts_with("//") && slashes().contains('.') && rest.len() > 1).then(mended);
    if good { Ok(()) } else { wrong(if matches!(scheme.as_str(), "http" | "https") { meant() } else { None }) }
}

fn without_scheme(text: &str, schemes: Schemes) -> Option<String> {
    if is_email(text) {
        return (schemes != Schemes::Web).then(|| format!("mailto:{text}"));
    }
    let text = text.trim_start_matches('/');
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let looks_like_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    let mended = format!("https://{text}");
    (looks_like_host && !text.contains(char::is_whitespace) && Url::parse(&mended).is_ok()).then_some(mended)
}

/// Returns the scheme of an address, in lower case.
pub(super) fn scheme(text: &str) -> Option<String> {
    let (scheme, _) = text.split_once(':')?;
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    // One letter is a drive of a Windows path; a point before the colon is a host with a port.
    (scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(name)
        && !scheme.contains('.'))
    .then(|| scheme.to_ascii_lowercase())
}

/// Says whether a text is an address of e-mail.
pub(super) fn is_email(text: &str) -> bool {
    let plain = !text.contains(|c: char| c.is_whitespace() || matches!(c, ':' | '/' | '<' | '>' | '"' | ','));
    plain
        && text.split_once('@').is_some_and(|(who, host)| {
            !who.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !host.starts_with('.')
                && !host.ends_with('.')
        })
}

/// Reads the path of a file under `content/`. A name alone, and what begins with `./` or `../`, counts from the file that it
/// is written in; other paths count from `content/`.
pub(super) fn path(reader: &Reader, node: &Node) -> Option<Spanned<Arc<str>>> {
    let text = scalar(reader, node, "a path", "media/picture.jpg")?;
    match resolve(reader.folder(), text) {
        Ok(path) => Some(Spanned::new(Arc::from(path), node.span)),
        Err(meant) => {
            reader.tell(diagnostics::unsafe_path(node.span, text, meant.as_deref()));
            None
        }
    }
}

/// Resolves a path that is written in a file of a folder.
///
/// # Errors
///
/// Returns the path that is probably meant, if any, when the path is absolute or leaves `content/`.
fn resolve(folder: &str, text: &str) -> Result<String, Option<String>> {
    let drive = text.as_bytes().get(1) == Some(&b':');
    if text.contains('\\') {
        return Err((!drive).then(|| text.replace('\\', "/")).filter(|path| resolve(folder, path).is_ok()));
    }
    if drive || scheme(text).is_some() || text.contains(char::is_control) {
        return Err(None);
    }
    if text.starts_with('/') {
        let inside = text.trim_start_matches('/');
        let inside = inside.strip_prefix("content/").unwrap_or(inside);
        return Err(Some(inside.to_owned()).filter(|path| !path.is_empty() && resolve("", path).is_ok()));
    }
    if let Some(inside) = text.strip_prefix("content/").or_else(|| text.strip_prefix("./content/")) {
        return Err(Some(inside.to_owned()).filter(|path| resolve("", path).is_ok()));
    }
    let beside = text.starts_with("./") || text.starts_with("../") || !text.contains('/');
    let mut parts: Vec<&str> =
        if beside { folder.split('/').filter(|part| !part.is_empty()).collect() } else { Vec::new() };
    for part in text.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(None)?;
            }
            part => parts.push(part),
        }
    }
    if parts.is_empty() { Err(None) } else { Ok(parts.join("/")) }
}

/// Reads an old address of a record: a path from the site's root.
pub(super) fn alias(reader: &Reader, node: &Node) -> Option<Spanned<String>> {
    let text = scalar(reader, node, "a path", "old/address/")?;
    let unsafe_part = |part: &str| part == ".." || part == ".";
    let address = scheme(text).filter(|_| text.contains("://")).and_then(|_| Url::parse(text).ok());
    let good = address.is_none()
        && scheme(text).is_none()
        && !text.starts_with("//")
        && !text.contains(|c: char| {
            c.is_control() || c.is_whitespace() || matches!(c, '\\' | '?' | '#' | '<' | '>' | '"' | ':')
        })
        && !text.split('/').any(unsafe_part)
        && !text.trim_matches('/').is_empty();
    if !good {
        let meant = address.map(|url| url.path().trim_start_matches('/').to_owned()).filter(|path| !path.is_empty());
        let meant = meant.or_else(|| Some(text.replace('\\', "/")).filter(|path| path != text && !path.contains(':')));
        reader.tell(diagnostics::unsafe_path(node.span, text, meant.as_deref()));
        return None;
    }
    Some(Spanned::new(text.to_owned(), node.span))
}
