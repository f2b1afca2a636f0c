//! What goes back to a browser, and how it is written.

use std::io::{self, Write};

use super::overlay::{self, Problem};
use crate::site::Route;

/// The line that makes a page follow what is saved: all that a preview adds to a published page.
const SCRIPT: (&str, &str) = ("<script src=\"/__wayfolio/live.js\" data-page=\"", "\" defer></script>\n");

/// An answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    /// The status and its name.
    status: &'static str,
    /// The media type.
    media_type: &'static str,
    /// The body, as it is published.
    body: Vec<u8>,
    /// Where the browser should ask instead.
    location: Option<String>,
}

impl Answer {
    /// A file of the site.
    pub(super) fn page(route: &Route, body: Vec<u8>) -> Self {
        Self { media_type: route.media_type(), ..Self::html("200 OK", body) }
    }

    /// A page that is not there: the site's own page for that, if it has one.
    pub(super) fn missing(page: Option<Vec<u8>>) -> Self {
        Self::html("404 Not Found", page.unwrap_or_else(|| overlay::note("There is no such page.").into_bytes()))
    }

    /// The page for a site that has had errors from the start.
    pub(super) fn no_site_yet(problems: &[Problem]) -> Self {
        Self::html("503 Service Unavailable", overlay::page(problems).into_bytes())
    }

    /// A page that could not be made, through no fault of the files.
    pub(super) fn fault(words: &str) -> Self {
        let words = format!("wayfolio met a fault of its own while making this page: {words}");
        Self::html("500 Internal Server Error", overlay::note(&words).into_bytes())
    }

    /// Another address for the same page.
    pub(super) fn moved(to: &str) -> Self {
        let location = Some(percent_encoded(to));
        Self { location, ..Self::words("301 Moved Permanently", "it is there, with a slash at the end") }
    }

    /// A refusal, or another few words.
    pub(super) fn words(status: &'static str, words: &str) -> Self {
        Self { media_type: "text/plain; charset=utf-8", ..Self::html(status, format!("{words}\n").into_bytes()) }
    }

    /// A part of the preview itself.
    pub(super) fn part(media_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { media_type, ..Self::html("200 OK", body.into()) }
    }

    fn html(status: &'static str, body: Vec<u8>) -> Self {
        Self { status, media_type: "text/html; charset=utf-8", body, location: None }
    }

    /// Returns a mark that differs when the answer does.
    pub(super) fn mark(&self) -> String {
        blake3::hash(&self.body).to_hex()[..16].to_owned()
    }

    /// Writes the answer, all at once.
    pub(super) fn write(&self, to: &mut dyn Write, with_body: bool) -> io::Result<()> {
        let body = if self.media_type.starts_with("text/html") { self.followed() } else { self.body.clone() };
        // The browser keeps nothing, as anything may change at any moment. Another site's page may not load these files as
        // scripts or pictures: they may be drafts. A connection that stays open can be left unanswered by tiny_http 0.12.
        let mut reply = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\
             X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nX-Frame-Options: SAMEORIGIN\r\n",
            self.status,
            self.media_type,
            body.len(),
        );
        if let Some(location) = &self.location {
            reply.extend(["Location: ", location, "\r\n"]);
        }
        if self.status.starts_with("405") {
            reply += "Allow: GET, HEAD\r\n";
        }
        let mut reply = (reply + "\r\n").into_bytes();
        if with_body {
            reply.extend_from_slice(&body);
        }
        to.write_all(&reply)?;
        to.flush()
    }

    /// Adds the script that follows changes, as one line before the end of the page.
    fn followed(&self) -> Vec<u8> {
        let end =
            self.body.windows(7).rposition(|bytes| bytes.eq_ignore_ascii_case(b"</body>")).unwrap_or(self.body.len());
        let (before, after) = SCRIPT;
        [&self.body[..end], before.as_bytes(), self.mark().as_bytes(), after.as_bytes(), &self.body[end..]].concat()
    }
}

/// Writes a path as an address may hold it.
pub(super) fn percent_encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Reads a path out of an address; none when it is not text.
pub(super) fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|digits| first == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        let decoded = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(decoded.unwrap_or(first));
        rest = if decoded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).ok()
}
