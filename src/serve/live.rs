//! The sockets of open pages.
//!
//! Every page keeps a WebSocket open, says where it is and which version of itself it shows, and is told what concerns it.
//! (Server-sent events would use up the six connections that a browser allows, at the seventh tab.) Messages are a few
//! bytes, so that a page that does not listen holds nobody up; what is long is fetched.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tiny_http::{Header, ReadWrite, Request, Response, StatusCode};
use tungstenite::protocol::{Role, WebSocket};
use tungstenite::{Message, handshake::derive_accept_key};

use super::guard;
use super::studio::Showing;
use crate::site::Route;

/// All open pages.
#[derive(Default)]
pub(super) struct Tabs {
    open: Mutex<Vec<Tab>>,
}

/// One open page.
struct Tab {
    socket: WebSocket<Box<dyn ReadWrite + Send>>,
    route: Route,
    /// The mark of the version that it shows.
    mark: String,
}

/// What changed besides the bytes of pages.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// The style sheets that changed.
    pub(super) styles: Vec<Route>,
    /// Whether files changed that pages show without naming their content: pictures, scripts, fonts.
    pub(super) assets: bool,
}

impl Tabs {
    /// Lets a page in: it is told at once if it is not what is shown now, and of the errors there are.
    pub(super) fn admit(&self, request: Request, page: (Route, String), showing: &Showing) {
        let Some(key) = guard::values(request.headers(), "Sec-WebSocket-Key").next().map(str::to_owned) else { return };
        let accept = derive_accept_key(key.as_bytes());
        let header = Header::from_bytes("Sec-WebSocket-Accept", accept).expect("a digest in base64 is plain text");
        let stream = request.upgrade("websocket", Response::empty(StatusCode(101)).with_header(header));
        let (route, mark) = page;
        let socket = WebSocket::from_raw_socket(stream, Role::Server, None);
        let mut tab = Tab { socket, route, mark };
        let stale = showing.answer(&tab.route).mark() != tab.mark;
        let welcome = if stale { tab.tell("reload") } else { true };
        if welcome && (showing.problems.is_empty() || tab.tell("errors")) {
            self.open().push(tab);
        }
    }

    /// Tells every page what concerns it.
    pub(super) fn announce(&self, before: &Showing, now: &Showing, change: &Change) {
        let mut marks: HashMap<Route, String> = HashMap::new();
        self.open().retain_mut(|tab| {
            let mark = marks.entry(tab.route.clone()).or_insert_with(|| now.answer(&tab.route).mark());
            if *mark != tab.mark || change.assets {
                tab.mark.clone_from(mark);
                return tab.tell("reload");
            }
            let styles_told = change.styles.iter().all(|style| tab.tell_of_style(style));
            let errors_told = match (before.problems.is_empty(), now.problems.is_empty()) {
                (_, false) if before.problems != now.problems => tab.tell("errors"),
                (false, true) => tab.tell("clear"),
                _ => true,
            };
            styles_told && errors_told
        });
    }

    /// Finds out which pages are gone; what a socket says about that, it says only when written to.
    pub(super) fn knock(&self) {
        self.open().retain_mut(|tab| tab.socket.send(Message::Ping(Vec::new().into())).is_ok());
    }

    /// Takes leave of every page.
    pub(super) fn close(&self) {
        for mut tab in self.open().drain(..) {
            tab.socket.close(None).ok();
            tab.socket.flush().ok();
        }
    }

    fn open(&self) -> MutexGuard<'_, Vec<Tab>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tab {
    /// Sends a message that is one word; says whether the page is still there.
    fn tell(&mut self, kind: &str) -> bool {
        self.send(&serde_json::json!({ "kind": kind }))
    }

    fn tell_of_style(&mut self, style: &Route) -> bool {
        self.send(&serde_json::json!({ "kind": "css", "href": format!("/{style}") }))
    }

    fn send(&mut self, message: &serde_json::Value) -> bool {
        self.socket.send(Message::text(message.to_string())).is_ok()
    }
}
