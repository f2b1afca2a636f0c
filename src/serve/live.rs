//! The sockets of open pages.
//!
//! Every page keeps a WebSocket open, says where it is and which version of itself it shows, and is told what concerns it.
//! (Server-sent events would use up the six connections that a browser allows, at the seventh tab.) Messages are a few
//! bytes, so that a page that does not listen holds nobody up; what is long is fetched.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::json;
use tiny_http::{Header, ReadWrite, Request, Response, StatusCode};
use tungstenite::protocol::{Role, WebSocket};
use tungstenite::{Message, handshake::derive_accept_key};

use super::answer::percent_encoded;
use super::guard;
use super::overlay::Problem;
use super::studio::{Showing, Studio};
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
    /// The errors that it was told of.
    problems: Arc<[Problem]>,
}

/// What changed besides the bytes of pages.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// Whether files changed that pages show without naming their content: pictures, fonts.
    pub(super) assets: bool,
    /// The page of the file that was saved, when browsers are to follow it.
    pub(super) followed: Option<Route>,
}

impl Tabs {
    /// Lets a page in: it is told at once if it is not what is shown now, and of the errors there are.
    pub(super) fn admit(&self, request: Request, page: (Route, String), studio: &Studio) {
        let Some(key) = guard::values(request.headers(), "Sec-WebSocket-Key").next().map(str::to_owned) else { return };
        let accept = derive_accept_key(key.as_bytes());
        let header = Header::from_bytes("Sec-WebSocket-Accept", accept).expect("a digest in base64 is plain text");
        let stream = request.upgrade("websocket", Response::empty(StatusCode(101)).with_header(header));
        let socket = WebSocket::from_raw_socket(stream, Role::Server, None);
        let (route, mark) = page;
        let mut tab = Tab { socket, route, mark, problems: Arc::default() };
        // With the list in hand nothing can be announced between a look at what is shown and the page's place in the list.
        let mut open = self.open();
        let now = studio.showing();
        let mark = now.answer(&tab.route).mark();
        if tab.follow(&now, &mark, &Change::default()) {
            open.push(tab);
        }
    }

    /// Tells every page what concerns it; what is shown must have been put up before.
    pub(super) fn announce(&self, now: &Showing, change: &Change) {
        let mut marks: HashMap<Route, String> = HashMap::new();
        self.open().retain_mut(|tab| {
            let mark = marks.entry(tab.route.clone()).or_insert_with(|| now.answer(&tab.route).mark());
            tab.follow(now, mark, change)
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
    /// Tells the page what has changed since it was last told; says whether the page is still there.
    fn follow(&mut self, now: &Showing, mark: &str, change: &Change) -> bool {
        let differs = mark != self.mark || change.assets;
        mark.clone_into(&mut self.mark);
        let told = match &change.followed {
            // A page that nobody looks at stays where it is.
            Some(route) if *route != self.route => {
                let href = format!("/{}", percent_encoded(route.canonical()));
                self.send(&json!({ "kind": "go", "href": href, "reload": differs }))
            }
            followed if differs => self.send(&json!({ "kind": "reload", "look": followed.is_some() })),
            _ => true,
        };
        if !told {
            return false;
        }
        if *self.problems == *now.problems {
            return true;
        }
        self.problems = Arc::clone(&now.problems);
        self.tell(if self.problems.is_empty() { "clear" } else { "errors" })
    }

    /// Sends a message that is one word; says whether the page is still there.
    fn tell(&mut self, kind: &str) -> bool {
        self.send(&json!({ "kind": kind }))
    }

    fn send(&mut self, message: &serde_json::Value) -> bool {
        self.socket.send(Message::text(message.to_string())).is_ok()
    }
}
