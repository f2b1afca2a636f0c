//! Map pictures of another host: nothing is asked before the reader agrees, and what comes lines up with the drawing.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

use assert_cmd::Command;

use super::LOOKS;
use super::chromium::Browser;

/// The least that is a picture.
const GIF: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x99\xcc\xff\x00\x00\x00!\xf9\x04\x00\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// How far, in units of the drawing, the mark of the place is from where the pictures have it; the worst over all pictures shown.
const OFF: &str = r"(() => {
    const drawing = [...document.querySelectorAll('.sheet svg.places')].find(svg => svg.getClientRects().length);
    const mark = drawing.querySelector('circle.spot');
    const lat = 55.8 * Math.PI / 180, x = (10.6 + 180) / 360, y = (1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2;
    const off = [...drawing.querySelectorAll('image')].map(image => {
        const [z, tx, ty] = image.getAttribute('href').match(/(\d+)\/(\d+)\/(\d+)\.gif/).slice(1).map(Number);
        const at = name => Number(image.getAttribute(name)), size = at('width') - 0.3, many = 2 ** z;
        return Math.max(Math.abs(at('x') + (x * many - tx) * size - mark.getAttribute('cx')),
            Math.abs(at('y') + (y * many - ty) * size - mark.getAttribute('cy')));
    });
    return off.length ? Math.max(...off) : null;
})()";

/// Waits until every picture is there, at most five seconds.
const LOADED: &str = r"new Promise(done => {
    const start = Date.now(), wanted = document.querySelectorAll('.tiles image').length;
    const look = () => performance.getEntriesByType('resource').filter(e => e.name.endsWith('.gif')).length >= wanted
        || Date.now() - start > 5000 ? done(wanted) : setTimeout(look, 20);
    look();
})";

/// Answers every request with a picture, and notes what was asked.
fn host(asked: Arc<Mutex<Vec<String>>>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it has an address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let asked = Arc::clone(&asked);
            std::thread::spawn(move || answer(stream, &asked));
        }
    });
    port
}

fn answer(mut stream: TcpStream, asked: &Mutex<Vec<String>>) {
    let lines = BufReader::new(stream.try_clone().expect("a socket can be shared")).lines();
    let head: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
    let Some(path) = head.first().and_then(|line| line.split(' ').nth(1)) else { return };
    asked.lock().expect("nobody fails while asking").push(path.to_owned());
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        GIF.len()
    );
    // A browser that has gone away asks no more.
    let _ = stream.write_all(&[head.as_bytes(), GIF].concat());
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
    std::fs::write(path, text).expect("a file can be written");
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn map_pictures_are_asked_for_only_when_the_reader_agrees() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let port = host(Arc::clone(&asked));
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let settings =
        format!("model: 1\ntitle: Small\nmap: {{tiles: \"http://127.0.0.1:{port}/{{z}}/{{x}}/{{y}}.gif\"}}\n");
    write(root, "content/portfolio.yaml", &settings);
    write(root, "content/places/quay.md", "---\ntitle: Quay\nlat: 55.8\nlon: 10.6\nprecision: exact\n---\n");
    let mut wayfolio = Command::cargo_bin("wayfolio").expect("the command was built");
    wayfolio.arg("build").arg("--root").arg(root).args(["--as-of", "2026-11-22"]).arg("--out").arg(root.join("public"));
    wayfolio.assert().success();
    let mut browser = Browser::start();
    for look in [LOOKS[0], LOOKS[3]] {
        let complaints = browser.open(&root.join("public/places/index.html"), look);
        assert_eq!(complaints, Vec::<String>::new());
        assert_eq!(*asked.lock().expect("nobody failed"), Vec::<String>::new(), "nothing is asked before");
        let words = browser.evaluate("document.querySelector('.tileask').textContent");
        let words = words.as_str().expect("the host is named").to_owned();
        assert!(words.starts_with("Show map pictures from 127.0.0.1This asks 127.0.0.1"), "{words}");
        browser.evaluate("document.querySelector('.tileask button').click()");
        let wanted = browser.evaluate(LOADED).as_u64().expect("a count");
        let found = std::mem::take(&mut *asked.lock().expect("nobody failed"));
        assert!(wanted > 0 && found.len() as u64 >= wanted, "{wanted} are wanted, {found:?} asked for");
        assert!(found.len() < 60, "a map asks for no more than it shows: {}", found.len());
        let off = browser.evaluate(OFF).as_f64().expect("there are pictures");
        assert!(off < 0.1, "the mark is {off} off");
        let credit = browser.evaluate("document.querySelector('.tileask span').textContent");
        assert_eq!(credit, "Map pictures: 127.0.0.1");
        browser.evaluate("document.querySelector('.tileask button').click()");
        assert_eq!(browser.evaluate("document.querySelectorAll('image').length"), 0, "they go away again");
    }
}
