//! Chromium, driven over its own protocol (Chrome `DevTools` Protocol): pages opened, looked at, and listened to.
//!
//! Owns the process and the socket. Must not know what is asked of a page.

use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::{Message, WebSocket};

/// Names that the browser goes by.
const PROGRAMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// How the browser is started: without a window, and without a word to anybody.
const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
    "about:blank",
];

/// How long a page may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// How a page is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// The width of the window, in CSS pixels.
    pub(crate) width: u32,
    /// `light` or `dark`.
    pub(crate) scheme: &'static str,
}

/// A browser with one tab.
pub(crate) struct Browser {
    process: Child,
    socket: WebSocket<TcpStream>,
    session: Option<String>,
    calls: u64,
    /// Whether the scripts of pages run.
    scripts: bool,
    /// What the tab said since it was last asked.
    heard: Vec<Value>,
    _profile: TempDir,
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that has ended by itself is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Browser {
    /// Starts the browser.
    pub(crate) fn start() -> Self {
        let profile = tempfile::tempdir().expect("a folder can be made");
        let own = format!("--user-data-dir={}", profile.path().display());
        let start = |program: &&str| {
            let mut command = Command::new(program);
            command.arg(&own).args(FLAGS).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
        };
        let process = PROGRAMS.iter().find_map(start).expect("Chromium is installed: apt-get install chromium");
        let address = listening(profile.path());
        let (port, path) = address.split_once('\n').expect("a port and a path");
        let stream = TcpStream::connect(format!("127.0.0.1:{port}")).expect("the browser listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket can wait");
        let url = format!("ws://127.0.0.1:{port}{}", path.trim());
        let (socket, _) = tungstenite::client(url, stream).expect("the browser answers");
        let mut browser =
            Self { process, socket, session: None, calls: 0, scripts: true, heard: Vec::new(), _profile: profile };
        browser.open_tab();
        browser
    }

    fn open_tab(&mut self) {
        let target = self.call("Target.createTarget", &json!({"url": "about:blank"}))["targetId"].clone();
        let session = self.call("Target.attachToTarget", &json!({"targetId": target, "flatten": true}));
        self.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Network", "Log"] {
            self.call(&format!("{domain}.enable"), &json!({}));
        }
    }

    /// Opens a page and waits until it has loaded; gives what went wrong on the way: errors of scripts, failures, and requests
    /// to anything but files.
    pub(crate) fn open(&mut self, page: &Path, look: Look) -> Vec<String> {
        self.visit(&format!("file://{}", page.display()), look)
    }

    /// Opens an address in the same way; what it asks of its own host is no complaint.
    pub(crate) fn visit(&mut self, address: &str, look: Look) -> Vec<String> {
        let Look { width, scheme } = look;
        self.resize(look, 900);
        self.call("Emulation.setTouchEmulationEnabled", &json!({"enabled": width < 600}));
        let scheme = json!({"media": "", "features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.call("Emulation.setEmulatedMedia", &scheme);
        self.heard.clear();
        let went = self.call("Page.navigate", &json!({"url": address}));
        assert!(went["errorText"].is_null(), "{address} is not shown: {}", went["errorText"]);
        while !self.heard.iter().any(|event| event["method"] == "Page.loadEventFired") {
            let event = self.read();
            self.heard.push(event);
        }
        // Whatever the scripts of the page begin in the next frame belongs to it as well.
        if self.scripts {
            self.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))");
        }
        let own = address.split('/').take(3).collect::<Vec<_>>().join("/");

        self.heard.iter().filter_map(|event| complaint(event, &own)).collect()
    }

    /// Gives the window a height, in CSS pixels.
    pub(crate) fn resize(&mut self, Look { width, .. }: Look, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        self.call("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Lists the addresses that were asked for since a page was opened, or since this was last called.
    pub(crate) fn asked(&mut self) -> Vec<String> {
        let heard = std::mem::take(&mut self.heard);
        let requests = heard.iter().filter(|event| event["method"] == "Network.requestWillBeSent");
        requests.filter_map(|event| event["params"]["request"]["url"].as_str().map(str::to_owned)).collect()
    }

    /// Writes a text where the focus is, as a keyboard would.
    pub(crate) fn write(&mut self, text: &str) {
        self.call("Input.insertText", &json!({"text": text}));
    }

    /// Shows the page as it is printed, to a device that likes a scheme of colours.
    pub(crate) fn show_printed(&mut self, scheme: &str) {
        let scheme = json!({"media": "print", "features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.call("Emulation.setEmulatedMedia", &scheme);
    }

    /// Lets the scripts of pages run from now on, or not.
    pub(crate) fn allow_scripts(&mut self, allowed: bool) {
        self.scripts = allowed;
        self.call("Emulation.setScriptExecutionDisabled", &json!({"value": !allowed}));
    }

    /// Brings a script into every page that is opened from now on.
    pub(crate) fn bring(&mut self, script: &str) {
        self.call("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}));
    }

    /// Runs script in the page and gives its value, once that is settled.
    pub(crate) fn evaluate(&mut self, script: &str) -> Value {
        let parameters = json!({"expression": script, "awaitPromise": true, "returnByValue": true});
        let answer = self.call("Runtime.evaluate", &parameters);
        assert!(answer["exceptionDetails"].is_null(), "{script:.200} fails: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// Presses a key that writes nothing; Enter sends what was written.
    pub(crate) fn press(&mut self, key: &str, code: u32) {
        for kind in ["rawKeyDown", "char", "keyUp"].into_iter().filter(|&kind| kind != "char" || key == "Enter") {
            let text = if kind == "char" { "\r" } else { "" };
            let event = json!({"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text});
            self.call("Input.dispatchKeyEvent", &event);
        }
    }

    /// Calls a method of the browser's protocol, and gives what it answers.
    pub(crate) fn call(&mut self, method: &str, parameters: &Value) -> Value {
        self.calls += 1;
        let id = self.calls;
        let mut call = json!({"id": id, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            call["sessionId"] = json!(session);
        }
        self.socket.send(Message::text(call.to_string())).expect("the browser listens");
        loop {
            let mut said = self.read();
            if said["id"] == id {
                assert!(said["error"].is_null(), "{method}: {}", said["error"]);
                return said["result"].take();
            }
            self.heard.push(said);
        }
    }

    fn read(&mut self) -> Value {
        let message = self.socket.read().expect("the browser answers in time");
        serde_json::from_str(message.to_text().expect("the browser speaks text")).expect("the browser speaks JSON")
    }
}

/// Prints a page into a PDF, on the paper that its styles ask for.
pub(crate) fn print(page: &Path, pdf: &Path) {
    let profile = tempfile::tempdir().expect("a folder can be made");
    let flags = FLAGS.iter().filter(|flag| flag.starts_with("--") && !flag.contains("debugging"));
    let run = |program: &&str| {
        let mut command = Command::new(program);
        command.args(flags.clone()).arg(format!("--user-data-dir={}", profile.path().display()));
        command.arg("--no-pdf-header-footer").arg(format!("--print-to-pdf={}", pdf.display()));
        command.arg(format!("file://{}", page.display())).stdout(Stdio::null()).stderr(Stdio::null()).status().ok()
    };
    let printed = PROGRAMS.iter().find_map(run).expect("Chromium is installed: apt-get install chromium");
    assert!(printed.success() && pdf.exists(), "{} cannot be printed", page.display());
}

/// Waits until the browser has written where it listens.
fn listening(profile: &Path) -> String {
    let start = Instant::now();
    loop {
        match std::fs::read_to_string(profile.join("DevToolsActivePort")) {
            Ok(address) if address.contains('\n') => return address,
            _ if start.elapsed() > PATIENCE => panic!("the browser does not start"),
            _ => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// Says what an event of the browser complains of, if anything; `own` begins the addresses of the page's own host.
fn complaint(event: &Value, own: &str) -> Option<String> {
    let parameters = &event["params"];
    match event["method"].as_str()? {
        "Runtime.exceptionThrown" => Some(format!("a script fails: {}", parameters["exceptionDetails"])),
        "Runtime.consoleAPICalled" if parameters["type"] == "error" => {
            Some(format!("a script complains: {}", parameters["args"]))
        }
        "Log.entryAdded" if parameters["entry"]["level"] == "error" => {
            Some(format!("the browser complains: {}", parameters["entry"]["text"]))
        }
        "Network.requestWillBeSent" => {
            let url = parameters["request"]["url"].as_str().unwrap_or_default();
            (!url.starts_with("file:") && !url.starts_with("data:") && !url.starts_with(own))
                .then(|| format!("asks another host: {url}"))
        }
        _ => None,
    }
}
