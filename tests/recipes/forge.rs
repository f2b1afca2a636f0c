//! A place on this machine that gives out a release and takes comments, as hosts do.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

/// What is given out, and what was written.
#[derive(Default)]
struct Shelf {
    files: BTreeMap<String, Vec<u8>>,
    comments: Vec<Value>,
    asked: Vec<String>,
}

/// A forge; it ends with the test.
pub(crate) struct Forge {
    shelf: Arc<Mutex<Shelf>>,
    pub(crate) address: String,
}

/// The token that the forge lets in.
pub(crate) const TOKEN: &str = "let-me-in";

impl Forge {
    /// Starts a forge.
    pub(crate) fn start() -> Self {
        let server = Server::http("127.0.0.1:0").expect("a port is free");
        let address = format!("http://{}", server.server_addr());
        let shelf = Arc::new(Mutex::new(Shelf::default()));
        let kept = Arc::clone(&shelf);
        thread::spawn(move || {
            for request in server.incoming_requests() {
                answer(request, &mut kept.lock().expect("nobody failed"));
            }
        });
        Self { shelf, address }
    }

    /// Starts a forge with a release of the wayfolio under test, packed as releases are. Returns the checksum of the archive for workflows.
    pub(crate) fn with_release() -> (Self, String) {
        let forge = Self::start();
        let version = env!("CARGO_PKG_VERSION");
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let slim = tempfile::tempdir().expect("there is room");
        let program = slim.path().join("wayfolio");
        super::ran(Command::new("strip").arg("-o").arg(&program).arg(env!("CARGO_BIN_EXE_wayfolio")));
        // Every test packs for itself.
        let name = format!("test-{}-{}", std::process::id(), forge.address.rsplit(':').next().expect("a port"));
        let packed = super::ran(Command::new(root.join(".ci/pack")).arg(&program).arg(&name));
        let packed = root.join(packed.trim());
        let archive = std::fs::read(&packed).expect("it was packed");
        let listed = super::ran(Command::new("sha256sum").arg(&packed));
        std::fs::remove_file(&packed).expect("it was packed");
        std::fs::remove_dir_all(root.join("target/packing").join(&name)).expect("it was packed");
        let checksum = listed.split(' ').next().expect("a sum").to_owned();
        let archive_name = format!("wayfolio-{version}-ci-x86_64-linux.tar.gz");
        forge.give(
            &format!("/v{version}/SHA256SUMS"),
            format!("{}  other.tar.gz\n{checksum}  {archive_name}\n", "0".repeat(64)),
        );
        forge.give(&format!("/v{version}/{archive_name}"), archive);
        (forge, checksum)
    }

    /// Gives out a file from now on.
    pub(crate) fn give(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.shelf.lock().expect("nobody failed").files.insert(path.to_owned(), bytes.into());
    }

    /// Lists the comments.
    pub(crate) fn comments(&self) -> Vec<Value> {
        self.shelf.lock().expect("nobody failed").comments.clone()
    }

    /// Writes a comment as somebody.
    pub(crate) fn comment(&self, author: &str, body: &str) {
        let mut shelf = self.shelf.lock().expect("nobody failed");
        let id = shelf.comments.len() + 1;
        shelf.comments.push(json!({"id": id, "body": body, "user": {"login": author}}));
    }
}

fn answer(mut request: Request, shelf: &mut Shelf) {
    let path = request.url().split('?').next().unwrap_or_default().to_owned();
    shelf.asked.push(path.clone());
    if let Some(bytes) = shelf.files.get(&path) {
        _ = request.respond(Response::from_data(bytes.clone()));
        return;
    }
    let given =
        |name: &str| request.headers().iter().find(|header| header.field.as_str().as_str().eq_ignore_ascii_case(name));
    let token =
        given("Authorization").or(given("PRIVATE-TOKEN")).map(|header| header.value.to_string()).unwrap_or_default();
    if !path.contains("/comments") || !token.ends_with(TOKEN) {
        _ = request.respond(Response::from_string("{}").with_status_code(404));
        return;
    }
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body).expect("it is text");
    let written = serde_json::from_str::<Value>(&body).ok().map(|value| value["body"].clone());
    let reply = match (request.method().clone(), path.rsplit('/').next().and_then(|last| last.parse::<usize>().ok())) {
        (Method::Get, _) => json!(shelf.comments),
        (Method::Post, _) => {
            let id = shelf.comments.len() + 1;
            shelf.comments.push(json!({"id": id, "body": written, "user": {"login": "robot"}}));
            json!({"id": id})
        }
        (Method::Patch | Method::Put, Some(id)) => {
            shelf.comments[id - 1]["body"] = written.unwrap_or_default();
            json!({"id": id})
        }
        _ => json!({}),
    };
    let json = Header::from_bytes("Content-Type", "application/json").expect("it is a header");
    _ = request.respond(Response::from_string(reply.to_string()).with_header(json));
}
