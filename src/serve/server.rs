//! The web server: every request is answered from the site in memory, so there is no file that a path could reach.

use std::io;

use tiny_http::{Method, Request, Server};
use url::form_urlencoded;

use super::answer::{Answer, percent_decoded};
use super::desk::Desk;
use super::live::Tabs;
use super::studio::Studio;
use super::{guard, overlay};
use crate::site::Route;

/// Addresses of the preview's own parts start with this, which no record's address does.
const OWN: &str = "/__wayfolio/";

/// Answers requests until the server is unblocked, which comes as an error as the loss of the listener does.
pub(super) fn answer_all(server: &Server, studio: &Studio, tabs: &Tabs, desk: &Desk) -> io::Error {
    loop {
        match server.recv() {
            // A browser that has gone away does not want its answer.
            Ok(request) => drop(respond(request, studio, tabs, desk)),
            Err(ended) => return ended,
        }
    }
}

fn respond(request: Request, studio: &Studio, tabs: &Tabs, desk: &Desk) -> io::Result<()> {
    let showing = studio.showing();
    let with_body = *request.method() != Method::Head;
    let address = request.url().to_owned();
    let (path, query) = address.split_once('?').unwrap_or((&address, ""));

    let answer = if let Some(why) = guard::refusal(&request) {
        Answer::words("403 Forbidden", why)
    } else if path.strip_prefix(OWN) == Some("open") {
        desk.open(&request, value(query, "place").as_deref(), &showing)
    } else if !matches!(request.method(), Method::Get | Method::Head) {
        Answer::words("405 Method Not Allowed", "this preview is only for looking")
    } else if let Some(part) = path.strip_prefix(OWN) {
        match part {
            "live" => match socket(&request, query) {
                Ok(page) => {
                    tabs.admit(request, page, studio);
                    return Ok(());
                }
                Err(answer) => answer,
            },
            "live.js" => Answer::part("text/javascript; charset=utf-8", include_str!("live.js")),
            "page.css" => Answer::part("text/css; charset=utf-8", include_str!("page.css")),
            "before" => showing.before(&asked(query)),
            "errors" if showing.problems.is_empty() => Answer::part("text/plain; charset=utf-8", ""),
            "errors" => Answer::part("text/plain; charset=utf-8", overlay::fragment(&showing.problems)),
            _ => Answer::words("404 Not Found", "the preview has no such part"),
        }
    } else {
        match percent_decoded(path) {
            Some(path) => showing.answer(&Route::requested(&path)),
            None => Answer::words("400 Bad Request", "the address is not text"),
        }
    };
    answer.write(&mut *request.into_writer(), with_body)
}

/// Reads which page a socket is for, and which version of it the browser shows.
fn socket(request: &Request, query: &str) -> Result<(Route, String), Answer> {
    if !guard::same_origin(request) {
        return Err(Answer::words("403 Forbidden", "only pages of this preview may listen to it"));
    }
    let asks = |name, value: &str| {
        guard::values(request.headers(), name).any(|found| found.to_ascii_lowercase().contains(value))
    };
    let has_key = guard::values(request.headers(), "Sec-WebSocket-Key").next().is_some();
    if !(asks("Upgrade", "websocket") && asks("Connection", "upgrade") && has_key) {
        return Err(Answer::words("426 Upgrade Required", "this address is for WebSockets"));
    }
    Ok((asked(query), value(query, "page").unwrap_or_default()))
}

/// Reads which page a script of it speaks for.
fn asked(query: &str) -> Route {
    let path = value(query, "path").and_then(|path| percent_decoded(&path)).unwrap_or_else(|| "/".to_owned());
    Route::requested(&path)
}

fn value(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}
