//! The preview, driven as browsers drive it: over its port.

#![expect(clippy::disallowed_methods, reason = "tests of whole commands use the disk and the clock")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use tungstenite::{ClientRequestBuilder, Message, WebSocket};

/// How long anything may take before a test gives up; a machine at work on other things is slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// A small portfolio of two missions and one action.
const FILES: [(&str, &str); 4] = [
    ("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\n"),
    ("content/missions/heat.md", "---\ntitle: Warm homes\nstatement: Every home is warm.\n---\nFirst words.\n"),
    ("content/missions/sea.md", "---\ntitle: Clean sea\nstatement: The sea is clean.\n---\nOther words.\n"),
    ("content/actions/pump.md", "---\ntitle: Heat pumps\nstage: idea\nadvances: [missions/heat]\n---\nWords.\n"),
];

/// A preview at work, stopped when it is dropped.
struct Preview {
    site: TempDir,
    process: Child,
    port: u16,
    said: Mutex<Receiver<String>>,
}

struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Preview {
    fn start() -> Self {
        Self::with(&[])
    }

    /// Starts a preview of the small portfolio with arguments more.
    fn with(more: &[&str]) -> Self {
        let site = tempfile::tempdir().expect("there is room for a folder");
        for (path, words) in FILES {
            write(site.path(), path, words);
        }
        Self::of_with(site, more)
    }

    fn of(site: TempDir) -> Self {
        Self::of_with(site, &[])
    }

    /// Starts a preview of a folder, and waits until it says where it is.
    fn of_with(site: TempDir, more: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_wayfolio"))
            .args(["serve", "--port", "0", "--as-of", "2026-06-01", "--root"])
            .arg(site.path())
            .args(more)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let messages = BufReader::new(process.stderr.take().expect("it is piped"));
        let (sender, said) = mpsc::channel();
        thread::spawn(move || messages.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut preview = Self { site, process, port: 0, said: Mutex::new(said) };
        let ready = preview.hear_said("the site is at http://127.0.0.1:");
        let (_, rest) = ready.split_once("127.0.0.1:").expect("the address is named");
        preview.port = rest.split('/').next().and_then(|port| port.parse().ok()).expect("the port is a number");
        preview
    }

    fn write(&self, path: &str, words: &str) {
        write(self.site.path(), path, words);
    }

    /// Waits until the terminal says something.
    fn hear_said(&self, words: &str) -> String {
        let until = Instant::now() + PATIENCE;
        let said = self.said.lock().expect("nobody else listens");
        while let Ok(line) = said.recv_timeout(until.saturating_duration_since(Instant::now())) {
            if line.contains(words) {
                return line;
            }
        }
        panic!("the terminal never said {words:?}");
    }

    fn ask(&self, request: &str) -> Reply {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the preview listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("timeouts can be set");
        stream.write_all(request.as_bytes()).expect("it can be asked");
        let mut reply = Vec::new();
        let mut part = [0; 4096];
        while !is_whole(&reply, request.starts_with("HEAD")) {
            match stream.read(&mut part).expect("it answers") {
                0 => break,
                count => reply.extend_from_slice(&part[..count]),
            }
        }
        let reply = String::from_utf8_lossy(&reply).into_owned();
        let (head, body) = reply.split_once("\r\n\r\n").expect("a head comes before the body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status comes first");
        Reply { status, head: head.to_owned(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Reply {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port))
    }

    /// Asks for a page until it holds some words.
    fn wait_for(&self, path: &str, words: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.get(path).body.contains(words) {
            assert!(Instant::now() < until, "{path} never held {words:?}:\n{}", self.get(path).body);
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn wait_until_gone(&self, path: &str) {
        let until = Instant::now() + PATIENCE;
        while self.get(path).status != 404 {
            assert!(Instant::now() < until, "{path} never went");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Opens the socket that a page opens.
    fn open(&self, path: &str) -> WebSocket<TcpStream> {
        let page = self.get(path).body;
        let mark =
            page.split_once("data-page=\"").and_then(|(_, rest)| rest.split('"').next()).expect("a page has its mark");
        self.socket(&format!("path={path}&page={mark}"), &format!("http://127.0.0.1:{}", self.port))
            .expect("it is let in")
    }

    fn socket(&self, query: &str, origin: &str) -> Option<WebSocket<TcpStream>> {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the preview listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("timeouts can be set");
        let address =
            format!("ws://127.0.0.1:{}/__wayfolio/live?{query}", self.port).parse().expect("it is an address");
        let request = ClientRequestBuilder::new(address).with_header("Origin", origin);
        tungstenite::client(request, stream).ok().map(|(socket, _)| socket)
    }

    fn is_running(&mut self) -> bool {
        self.process.try_wait().expect("it can be asked").is_none()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

fn write(root: &Path, path: &str, words: &str) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("folders can be made");
    fs::write(place, words).expect("files can be written");
}

/// Says whether a reply is complete, by the length that it names.
fn is_whole(reply: &[u8], head_only: bool) -> bool {
    let text = String::from_utf8_lossy(reply);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")?.parse::<usize>().ok());
    let body = reply.len() - reply.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("it was found") - 4;
    length.is_some_and(|length| head_only || body >= length)
}

/// Waits for a message of one kind.
fn hear(socket: &mut WebSocket<TcpStream>, kind: &str) -> Value {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until {
        match socket.read().unwrap_or_else(|error| panic!("no {kind} came: {error}")) {
            Message::Text(text) => {
                let message: Value = serde_json::from_str(&text).expect("messages are JSON");
                if message["kind"] == kind {
                    return message;
                }
                panic!("{message} came instead of {kind}");
            }
            Message::Ping(_) => {}
            other => panic!("{other} came instead of {kind}"),
        }
    }
    panic!("no {kind} came");
}

#[test]
fn what_is_saved_reaches_its_page_and_every_page_that_depends_on_it() {
    let preview = Preview::start();
    let mut mission = preview.open("/missions/heat/");
    let mut action = preview.open("/actions/pump/");
    let mut front = preview.open("/");
    let mut other = preview.open("/missions/sea/");
    preview
        .write("content/missions/heat.md", "---\ntitle: Cosy homes\nstatement: Every home is warm.\n---\nNew words.\n");
    for socket in [&mut mission, &mut action, &mut front] {
        hear(socket, "reload");
    }
    assert!(preview.get("/missions/heat/").body.contains("New words."));
    assert!(preview.get("/actions/pump/").body.contains("Cosy homes"));
    assert!(preview.get("/").body.contains("Cosy homes"));
    // The page that does not depend on it hears of its own change only.
    preview.write("content/missions/sea.md", "---\ntitle: Clean sea\nstatement: The sea is clean.\n---\nSea words.\n");
    hear(&mut other, "reload");
    assert!(preview.get("/missions/sea/").body.contains("Sea words."));
}

#[test]
fn new_files_renames_deletions_and_editors_ways_of_saving_are_all_seen() {
    let preview = Preview::start();
    let root = preview.site.path();
    let mut list = preview.open("/missions/");
    preview.write("content/missions/wind.md", "---\ntitle: Own wind\nstatement: The wind is ours.\n---\n");
    hear(&mut list, "reload");
    assert!(preview.get("/missions/").body.contains("Own wind"));
    assert_eq!(preview.get("/missions/wind/").status, 200);

    let mut list = preview.open("/missions/");
    fs::rename(root.join("content/missions/wind.md"), root.join("content/missions/gale.md"))
        .expect("it can be renamed");
    hear(&mut list, "reload");
    preview.wait_for("/missions/gale/", "Own wind");
    // The two halves of a rename may be heard of one after the other.
    preview.wait_until_gone("/missions/wind/");

    fs::remove_file(root.join("content/missions/gale.md")).expect("it can be removed");
    preview.wait_until_gone("/missions/gale/");
    assert!(!preview.get("/missions/").body.contains("Own wind"));

    // As Vim does: the old file aside, a new one written; and as most others do: written beside, renamed over.
    let mut mission = preview.open("/missions/heat/");
    let place = root.join("content/missions/heat.md");
    fs::rename(&place, root.join("content/missions/heat.md~")).expect("it can be renamed");
    fs::write(&place, "---\ntitle: Warm homes\nstatement: s\n---\nVim words.\n").expect("it can be written");
    fs::remove_file(root.join("content/missions/heat.md~")).expect("it can be removed");
    hear(&mut mission, "reload");
    preview.wait_for("/missions/heat/", "Vim words.");
    preview.write("content/missions/.heat.md.tmp", "---\ntitle: Warm homes\nstatement: s\n---\nRenamed words.\n");
    fs::rename(root.join("content/missions/.heat.md.tmp"), &place).expect("it can be renamed");
    preview.wait_for("/missions/heat/", "Renamed words.");

    // A folder made together with a file in it, and a folder moved in from elsewhere.
    preview.write("content/missions/deep/er/tide.md", "---\ntitle: Tides\nstatement: s\n---\nTidal words.\n");
    preview.wait_for("/missions/tide/", "Tidal words.");
    preview.write("elsewhere/moon.md", "---\ntitle: Moon\nstatement: s\n---\nLunar words.\n");
    fs::rename(root.join("elsewhere"), root.join("content/missions/moved")).expect("it can be renamed");
    preview.wait_for("/missions/moon/", "Lunar words.");
    fs::remove_dir_all(root.join("content/missions/moved")).expect("it can be removed");
    preview.wait_until_gone("/missions/moon/");
}

#[test]
fn the_whole_content_folder_may_go_and_come_back() {
    let preview = Preview::start();
    let root = preview.site.path();
    let mut mission = preview.open("/missions/heat/");
    fs::rename(root.join("content"), root.join("gone")).expect("it can be renamed");
    hear(&mut mission, "errors");
    preview.hear_said("there is no content/ folder in ");
    assert!(preview.get("/missions/heat/").body.contains("First words."));
    assert!(preview.get("/__wayfolio/errors").body.contains("there is no content/ folder"));
    fs::rename(root.join("gone"), root.join("content")).expect("it can be renamed");
    hear(&mut mission, "clear");
    preview.write("content/missions/heat.md", "---\ntitle: Warm homes\nstatement: s\n---\nBack again.\n");
    hear(&mut mission, "reload");
    preview.wait_for("/missions/heat/", "Back again.");
}

#[test]
fn style_sheets_and_pictures_reload_the_page() {
    let preview = Preview::start();
    preview.write("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguage: en\ntheme: own\n");
    let sheet = || {
        let page = preview.get("/missions/heat/").body;
        let (_, rest) = page.split_once("href=\"../../style.").expect("the page has its sheet");
        preview.get(&format!("/style.{}", rest.split('"').next().expect("the address ends"))).body
    };
    preview.write("themes/own/assets/style.css", "body { color: red }\n");
    let mut mission = loop {
        let page = preview.open("/missions/heat/");
        if sheet().contains("color: red") {
            break page;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    preview.write("themes/own/assets/style.css", "body { color: blue }\n");
    hear(&mut mission, "reload");
    assert!(sheet().contains("color: blue"));
    preview.write("content/media/photo.png", "no picture, but named like one");
    hear(&mut mission, "reload");
}

#[test]
fn an_image_is_made_when_it_is_asked_for_and_kept() {
    let preview = Preview::start();
    let media = preview.site.path().join("content/media");
    fs::create_dir_all(&media).expect("folders can be made");
    image::RgbImage::from_pixel(900, 600, image::Rgb([9, 99, 199]))
        .save(media.join("sea.png"))
        .expect("it can be written");
    preview.write("content/missions/heat.md", "---\ntitle: Warm homes\n---\n\n![The sea](../media/sea.png)\n");
    let kept = || fs::read_dir(preview.site.path().join(".wayfolio/cache/images")).map_or(0, Iterator::count);
    preview.wait_for("/missions/heat/", "The sea");
    // The page waits for no image.
    assert_eq!(kept(), 0);
    let page = preview.get("/missions/heat/").body;
    let (_, rest) = page.split_once("srcset=\"../../").expect("the image has copies");
    let copy = format!("/{}", rest.split(' ').next().expect("the address ends"));
    let made = preview.get(&copy);
    assert!(copy.starts_with("/images/sea-") && made.body.starts_with("RIFF"), "{copy}");
    assert_eq!((kept(), preview.get(&copy).body == made.body, kept()), (1, true, 1));
}

#[test]
fn errors_are_shown_while_the_last_good_site_stays_up() {
    let preview = Preview::start();
    let mut mission = preview.open("/missions/heat/");
    let good = preview.get("/missions/heat/").body;
    let bad = "---\ntitle: Warm homes\nstatus: <script>alert(1)</script>\n---\nBad words.\n";
    preview.write("content/missions/heat.md", bad);
    hear(&mut mission, "errors");
    assert_eq!(preview.get("/missions/heat/").body, good);
    let shown = preview.get("/__wayfolio/errors").body;
    assert!(shown.contains("content/missions/heat.md:3:9"), "{shown}");
    assert!(shown.contains("&lt;script&gt;") && !shown.contains("<script"), "{shown}");
    preview.hear_said("--> content/missions/heat.md:3:9");
    // A page that is opened meanwhile is told as well.
    hear(&mut preview.open("/missions/sea/"), "errors");

    preview.write("content/missions/heat.md", FILES[1].1);
    hear(&mut mission, "clear");
    assert_eq!(preview.get("/__wayfolio/errors").body, "");
    preview.write("content/missions/heat.md", bad);
    hear(&mut mission, "errors");
    preview.write("content/missions/heat.md", "---\ntitle: Warm homes\nstatement: s\n---\nGood words.\n");
    hear(&mut mission, "reload");
    preview.wait_for("/missions/heat/", "Good words.");
}

#[test]
fn a_site_with_errors_from_the_start_shows_them_until_they_are_put_right() {
    let site = tempfile::tempdir().expect("there is room for a folder");
    write(site.path(), "content/portfolio.yaml", FILES[0].1);
    write(site.path(), "content/missions/heat.md", "---\ntitle: Warm homes\nstatus: nonsense\n---\n");
    let preview = Preview::of(site);
    let reply = preview.get("/missions/heat/");
    assert_eq!(reply.status, 503);
    assert!(reply.body.contains("content/missions/heat.md:3:9"), "{}", reply.body);
    let mut page = preview.open("/missions/heat/");
    hear(&mut page, "errors");
    preview.write("content/missions/heat.md", FILES[1].1);
    hear(&mut page, "reload");
    assert_eq!(preview.get("/missions/heat/").status, 200);
}

#[test]
fn twenty_pages_hear_at_once() {
    let preview = Preview::start();
    let mut tabs: Vec<_> = (0..20).map(|_| preview.open("/missions/heat/")).collect();
    for round in 0..3 {
        let words = format!("---\ntitle: Warm homes\nstatement: s\n---\nRound {round}.\n");
        preview.write("content/missions/heat.md", &words);
        for tab in &mut tabs {
            hear(tab, "reload");
        }
    }
    // Half of them leave without a word.
    tabs.truncate(10);
    preview.write("content/missions/heat.md", FILES[1].1);
    for tab in &mut tabs {
        hear(tab, "reload");
    }
}

#[test]
fn a_page_that_is_out_of_date_when_it_connects_is_told_at_once() {
    let preview = Preview::start();
    let origin = format!("http://127.0.0.1:{}", preview.port);
    let mut page = preview.socket("path=/missions/heat/&page=0123456789abcdef", &origin).expect("it is let in");
    hear(&mut page, "reload");
}

#[test]
fn a_burst_of_requests_is_answered() {
    let preview = Preview::start();
    thread::scope(|scope| {
        let asked: Vec<_> = (0..100).map(|_| scope.spawn(|| preview.get("/missions/heat/").status)).collect();
        assert!(asked.into_iter().all(|asked| asked.join().expect("it is answered") == 200));
    });
}

#[test]
fn pages_are_as_published_but_for_one_line() {
    let preview = Preview::start();
    let built = Command::new(env!("CARGO_BIN_EXE_wayfolio"))
        .args(["build", "--as-of", "2026-06-01", "--root"])
        .arg(preview.site.path())
        .output()
        .expect("the command starts");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let published =
        fs::read_to_string(preview.site.path().join("public/missions/heat/index.html")).expect("it is built");
    let shown = preview.get("/missions/heat/").body;
    let kept: String = shown.split_inclusive('\n').filter(|line| !line.contains("/__wayfolio/live.js")).collect();
    assert_eq!(kept, published);
    assert_eq!(shown.matches("<script src=\"/__wayfolio/live.js\"").count(), 1);
}

#[test]
fn addresses_are_read_as_browsers_write_them() {
    let preview = Preview::start();
    preview.write("content/missions/blåbær.md", "---\ntitle: Berries\nstatement: s\n---\nBlue words.\n");
    preview.wait_for("/missions/bl%C3%A5b%C3%A6r/", "Blue words.");
    let moved = preview.get("/missions/bl%C3%A5b%C3%A6r");
    assert_eq!(moved.status, 301);
    assert!(moved.head.contains("Location: /missions/bl%C3%A5b%C3%A6r/"), "{}", moved.head);
    assert_eq!(preview.get("/missions/heat/index.html?a=b").status, 200);
    assert_eq!(preview.get("/missions/none/").status, 404);
    assert!(preview.get("/missions/none/").body.contains("/__wayfolio/live.js"));
    for path in
        ["/../Cargo.toml", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/content/missions/heat.md", "/%", "/%00"]
    {
        assert_eq!(preview.get(path).status, 404, "{path}");
    }
    assert_eq!(preview.get("/%FF").status, 400);
}

#[test]
fn only_this_machine_by_its_own_names_is_answered_and_only_to_look() {
    let preview = Preview::start();
    let with_host = |host: &str| preview.ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")).status;
    assert_eq!(with_host("evil.example"), 403);
    assert_eq!(with_host(&format!("evil.example:{}", preview.port)), 403);
    assert_eq!(with_host(&format!("localhost:{}", preview.port)), 200);
    assert_eq!(preview.ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n").status, 405);
    let head = preview.ask("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!((head.status, &*head.body), (200, ""));
    assert!(head.head.contains("Cache-Control: no-store") && head.head.contains("Connection: close"), "{}", head.head);
    assert!(preview.socket("path=/&page=x", "http://evil.example").is_none());
    assert!(preview.socket("path=/&page=x", "http://127.0.0.1:1").is_none());
    assert_eq!(preview.get("/__wayfolio/live").status, 426);
    assert_eq!(preview.get("/__wayfolio/live.js").status, 200);
}

#[test]
fn a_port_that_is_taken_is_said_plainly() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("some port is free");
    let port = taken.local_addr().expect("it has an address").port();
    let site = tempfile::tempdir().expect("there is room for a folder");
    write(site.path(), "content/portfolio.yaml", FILES[0].1);
    let serve = |root: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
        let output =
            command.args(["serve", "--port", &port.to_string(), "--root"]).arg(root).output().expect("it starts");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = serve(site.path());
    assert_eq!(code, Some(2));
    assert!(said.contains(&format!("port {port} is taken by another program")), "{said}");
    let (code, said) = serve(&site.path().join("content"));
    assert_eq!(code, Some(2));
    assert!(said.contains("there is no content/ folder in "), "{said}");
}

/// How long a process has computed so far, where the system says so.
fn computed(process: &Child) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", process.id())).ok()?;
    let (_, fields) = stat.rsplit_once(") ")?;
    let ticks: u64 = fields.split(' ').skip(11).take(2).map_while(|field| field.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(ticks * 10))
}

#[test]
fn the_first_page_is_there_within_a_second() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("some port is free");
    let port = taken.local_addr().expect("it has an address").port();
    drop(taken);
    let start = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wayfolio"));
    command.args(["serve", "--root", env!("CARGO_MANIFEST_DIR"), "--port", &port.to_string()]);
    let process = command.stderr(Stdio::null()).spawn().expect("the command starts");
    let nowhere = tempfile::tempdir().expect("there is room for a folder");
    let preview = Preview { site: nowhere, process, port, said: Mutex::new(mpsc::channel().1) };
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "it never listens");
        thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(preview.get("/").status, 200);
    // The machine may be at work on other things: what the program itself computed is what it may be blamed for.
    let took = computed(&preview.process).map_or(start.elapsed(), |computed| computed.min(start.elapsed()));
    let most = if cfg!(debug_assertions) { 2 } else { 1 };
    assert!(took < Duration::from_secs(most), "{took:?} until the first page");
}

#[test]
fn browsers_follow_what_is_saved_if_asked() {
    let preview = Preview::with(&["--follow"]);
    preview.write("content/portfolio.yaml", "model: 1\ntitle: Test\nlanguages: [en, da]\n");
    preview.wait_for("/da/", "lang=\"da\"");
    let mut page = preview.open("/missions/sea/");
    let saved = |path: &str, words: &str, href: &str, page: &mut WebSocket<TcpStream>| {
        preview.write(path, words);
        let message = hear(page, "go");
        assert_eq!(message["href"], href, "{path}");
        message["reload"] == true
    };
    let mission = |words: &str| format!("---\ntitle: Warm homes\nstatement: s\n---\n{words}\n");
    assert!(!saved("content/missions/heat.md", &mission("New words."), "/missions/heat/", &mut page));
    // The page as it was is kept, so that the browser finds what changed on it.
    let before = preview.get("/__wayfolio/before?path=/missions/heat/").body;
    assert!(before.contains("First words.") && !before.contains("New words."), "{before:.300}");
    assert_eq!(preview.get("/__wayfolio/before?path=/missions/sea/").status, 404);
    saved("content/missions/heat.da.md", "---\ntitle: Varme hjem\n---\n", "/da/missions/heat/", &mut page);
    saved("content/index.md", "---\ntitle: Home\n---\nHello.\n", "/", &mut page);
    let outcome = "---\ntitle: Own warmth\nunit: homes\ndirection: up\n---\n";
    saved("content/outcomes/warmth.md", outcome, "/outcomes/warmth/", &mut page);
    saved("content/outcomes/warmth.csv", "date,value\n2024,5\n", "/outcomes/warmth/", &mut page);
    saved("content/actions/deep/øl.md", "---\ntitle: Beer\nstage: idea\n---\n", "/actions/%C3%B8l/", &mut page);
    let settings = "model: 1\ntitle: Else\nlanguages: [en, da]\n";
    assert!(saved("content/portfolio.yaml", settings, "/", &mut page), "the title stands on every page");

    // The page that is open already reloads and looks for what changed.
    let mut here = preview.open("/missions/heat/");
    preview.write("content/missions/heat.md", &mission("Newer words."));
    assert_eq!(hear(&mut here, "reload")["look"], true);
    // Files of the theme have no page; a file that is gone has none any more.
    preview.write("themes/own/assets/style.css", "body { color: red }\n");
    let mut stays = preview.open("/missions/sea/");
    preview.write("content/portfolio.yaml", "model: 1\ntitle: Else\nlanguages: [en, da]\ntheme: own\n");
    hear(&mut stays, "go");
    let mut stays = preview.open("/missions/sea/");
    preview.write("themes/own/assets/style.css", "body { color: blue }\n");
    assert_eq!(hear(&mut stays, "reload")["look"], false);
    let mut stays = preview.open("/missions/sea/");
    fs::remove_file(preview.site.path().join("content/actions/pump.md")).expect("it can be removed");
    preview.wait_until_gone("/actions/pump/");
    preview.write("content/missions/sea.md", "---\ntitle: Sea\nstatement: s\n---\n");
    assert_eq!(hear(&mut stays, "reload")["look"], true);
}

#[test]
fn nobody_is_led_away_unasked() {
    let preview = Preview::start();
    let mut page = preview.open("/missions/sea/");
    preview.write("content/missions/heat.md", "---\ntitle: Warm\nstatement: s\n---\nNew words.\n");
    preview.wait_for("/missions/heat/", "New words.");
    preview.write("content/missions/sea.md", "---\ntitle: Sea\nstatement: s\n---\nNew words.\n");
    assert_eq!(hear(&mut page, "reload")["look"], false);
}

#[test]
fn changes_arrive_where_no_events_are_asked_for() {
    let preview = Preview::with(&["--poll"]);
    let mut mission = preview.open("/missions/heat/");
    preview.write("content/missions/heat.md", "---\ntitle: Warm\nstatement: s\n---\nNew words.\n");
    hear(&mut mission, "reload");
    assert!(preview.get("/missions/heat/").body.contains("New words."));
}

/// A file written under another of its names: the system tells whoever watches that name, and nobody else.
#[cfg(target_os = "linux")]
#[test]
fn a_change_that_the_system_does_not_tell_of_arrives_and_the_next_ones_sooner() {
    let preview = Preview::start();
    let elsewhere = preview.site.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("folders can be made");
    let other = elsewhere.join("heat.md");
    fs::hard_link(preview.site.path().join("content/missions/heat.md"), &other).expect("a file may have two names");
    thread::sleep(Duration::from_millis(600));
    let mut mission = preview.open("/missions/heat/");
    let mut change = |words: &str| {
        let start = Instant::now();
        fs::write(&other, format!("---\ntitle: Warm\nstatement: s\n---\n{words}\n")).expect("it can be written");
        hear(&mut mission, "reload");
        assert!(preview.get("/missions/heat/").body.contains(words));
        start.elapsed()
    };
    change("First words, unheard.");
    preview.hear_said("content/missions/heat.md changed without a word");
    let soonest = (0..6).map(|round| change(&format!("Round {round}."))).min().expect("there were some");
    assert!(soonest < Duration::from_millis(1900), "{soonest:?}");
}

#[test]
fn a_change_that_is_told_of_makes_nobody_look_more_often() {
    let preview = Preview::start();
    let mut mission = preview.open("/missions/heat/");
    for round in 0..8 {
        thread::sleep(Duration::from_millis(450));
        preview.write("content/missions/heat.md", &format!("---\ntitle: W\nstatement: s\n---\nRound {round}.\n"));
        hear(&mut mission, "reload");
    }
    let said: Vec<String> = preview.said.lock().expect("nobody else listens").try_iter().collect();
    assert!(said.iter().filter(|line| line.contains("changed; shown after")).count() > 3, "{said:?}");
    assert!(!said.iter().any(|line| line.contains("may not tell")), "{said:?}");
}

#[cfg(unix)]
#[test]
fn a_file_with_a_mistake_opens_in_the_editor_for_pages_of_the_preview_alone() {
    let opened = tempfile::tempdir().expect("there is room for a folder");
    let notes = opened.path().join("opened");
    let script = opened.path().join("editor");
    fs::write(&script, format!("#!/bin/sh\nprintf '%s|' \"$@\" >> '{}'\n", notes.display()))
        .expect("it can be written");
    fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("it is ours");
    let preview = Preview::with(&["--editor", &format!("{} --goto {{file}}:{{line}}:{{column}}", script.display())]);
    let open = |place: &str, head: &str| {
        let port = preview.port;
        let request = format!(
            "POST /__wayfolio/open?place={place} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{head}Content-Length: 0\r\n\r\n"
        );
        preview.ask(&request).status
    };
    let origin = format!("Origin: http://127.0.0.1:{}\r\n", preview.port);
    let place = "content/missions/heat.md:3:9";
    // Nothing is wrong with that file yet.
    assert_eq!(open(place, &origin), 404);
    preview.write("content/missions/heat.md", "---\ntitle: Warm homes\nstatus: nonsense\n---\n");
    preview.hear_said("--> content/missions/heat.md:3:9");
    assert_eq!(open(place, ""), 403);
    assert_eq!(open(place, "Origin: http://evil.example\r\n"), 403);
    assert_eq!(open(place, "Origin: null\r\n"), 403);
    for other in ["content/missions/sea.md:1:1", "../../etc/passwd:1:1", "/etc/passwd", ""] {
        assert_eq!(open(other, &origin), 404, "{other}");
    }
    assert_eq!(preview.get(&format!("/__wayfolio/open?place={place}")).status, 405);
    assert!(!notes.exists());
    assert_eq!(open(place, &origin), 200);
    let until = Instant::now() + PATIENCE;
    let root = fs::canonicalize(preview.site.path()).expect("it is there");
    let expected = format!("--goto|{}/{place}|", root.display());
    while fs::read_to_string(&notes).unwrap_or_default() != expected {
        assert!(Instant::now() < until, "{:?} is not {expected:?}", fs::read_to_string(&notes));
        thread::sleep(Duration::from_millis(5));
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_cleanly() {
    for signal in ["INT", "TERM"] {
        let mut preview = Preview::start();
        let mut page = preview.open("/");
        assert!(preview.is_running());
        let id = preview.process.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &id]).status().expect("signals can be sent");
        assert!(sent.success());
        let until = Instant::now() + PATIENCE;
        while preview.is_running() {
            assert!(Instant::now() < until, "it goes on after {signal}");
            thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(preview.process.wait().expect("it has ended").code(), Some(0));
        preview.hear_said("stopped");
        let last = std::iter::repeat_with(|| page.read()).find(|read| !matches!(read, Ok(Message::Ping(_))));
        assert!(matches!(last, Some(Ok(Message::Close(_)) | Err(_))), "{last:?}");
        assert!(TcpStream::connect(("127.0.0.1", preview.port)).is_err());
    }
}

/// Prints how long a saved file takes until its new words are served: `cargo test --release --test serve -- --ignored --nocapture`.
/// `WAYFOLIO_MEASURE` names the folder to copy; without it, this repository's own.
#[test]
#[ignore = "measures, and says nothing about right or wrong"]
#[expect(clippy::print_stdout, reason = "the number is what it is for")]
fn measure_from_saved_to_served() {
    let source = std::env::var("WAYFOLIO_MEASURE").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let site = tempfile::tempdir().expect("there is room for a folder");
    for top in ["content", "themes"] {
        let copied = Command::new("cp").args(["-r", &format!("{source}/{top}")]).arg(site.path()).status();
        assert!(copied.is_ok(), "{top} can be copied");
    }
    let missions = fs::read_dir(site.path().join("content/missions")).expect("there are missions");
    let mission = missions.map(|entry| entry.expect("it can be read").path()).min().expect("there is one");
    let stem = mission.file_stem().expect("it has a name").to_string_lossy().into_owned();
    let words = fs::read_to_string(&mission).expect("it is text");
    let files = walkdir::WalkDir::new(site.path()).into_iter().count();
    let preview = Preview::of(site);
    let path = format!("/missions/{stem}/");
    let (mut served, mut told) = (Vec::new(), Vec::new());
    for round in 0..20 {
        thread::sleep(Duration::from_millis(400));
        let mut page = preview.open(&path);
        let start = Instant::now();
        fs::write(&mission, format!("{words}\nRound {round} of the measurement.\n")).expect("it can be written");
        hear(&mut page, "reload");
        told.push(start.elapsed());
        assert!(preview.get(&path).body.contains(&format!("Round {round} of")));
        served.push(start.elapsed());
    }
    served.sort();
    told.sort();
    println!(
        "{files} files and folders: told after {:.1} ms, served after {:.1} ms (medians of 20; slowest {:.1} ms)",
        told[10].as_secs_f64() * 1e3,
        served[10].as_secs_f64() * 1e3,
        served[19].as_secs_f64() * 1e3,
    );
}
