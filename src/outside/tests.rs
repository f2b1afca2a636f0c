#![expect(clippy::disallowed_methods, reason = "the tests measure the pauses")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::guard::is_public;
use super::{Manner, Remembered, Verdict, ask, asked, links, tell};
use crate::source::SourceTree;

/// What a host was asked: the method and the path, the program's name, and when.
type Asked = Arc<Mutex<Vec<(String, String, Instant)>>>;

/// A host on this machine.
struct Host {
    port: u16,
    asked: Asked,
    most_at_once: Arc<AtomicUsize>,
}

impl Host {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let port = listener.local_addr().expect("it has one").port();
        let (asked, most_at_once) = (Asked::default(), Arc::new(AtomicUsize::new(0)));
        let (heard, most, now) = (Arc::clone(&asked), Arc::clone(&most_at_once), Arc::new(AtomicUsize::new(0)));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (heard, most, now) = (Arc::clone(&heard), Arc::clone(&most), Arc::clone(&now));
                thread::spawn(move || {
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    answer(stream, &heard);
                    now.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self { port, asked, most_at_once }
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn requests(&self) -> Vec<String> {
        self.asked.lock().expect("nobody failed").iter().map(|(request, ..)| request.clone()).collect()
    }
}

fn answer(mut stream: TcpStream, heard: &Asked) {
    let mut lines = BufReader::new(stream.try_clone().expect("it can be read")).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let name = head.iter().find_map(|line| line.to_lowercase().strip_prefix("user-agent: ").map(str::to_owned));
    let request = first.trim_end_matches(" HTTP/1.1").to_owned();
    let before = {
        let mut heard = heard.lock().expect("nobody failed");
        let before = heard.iter().filter(|(known, ..)| *known == request).count();
        heard.push((request.clone(), name.unwrap_or_default(), Instant::now()));
        before
    };
    let (method, path) = request.split_once(' ').unwrap_or((&request, ""));
    let (status, more) = match path {
        "/missing" => ("404 Not Found", String::new()),
        "/gone" => ("410 Gone", String::new()),
        "/moved" => ("301 Moved Permanently", "Location: /new/place\r\n".to_owned()),
        "/moved-once-more" => ("308 Permanent Redirect", "Location: /moved\r\n".to_owned()),
        "/thrown-away" => ("301 Moved Permanently", "Location: /\r\n".to_owned()),
        "/for-now" => ("302 Found", "Location: /ok\r\n".to_owned()),
        "/round" => ("301 Moved Permanently", "Location: /round\r\n".to_owned()),
        "/no-head" if method == "HEAD" => ("405 Method Not Allowed", String::new()),
        "/head-lies" if method == "HEAD" => ("404 Not Found", String::new()),
        "/wait" if before == 0 => ("429 Too Many Requests", "Retry-After: 1\r\n".to_owned()),
        "/too-busy" => ("429 Too Many Requests", "Retry-After: 3600\r\n".to_owned()),
        "/fault" => ("500 Internal Server Error", String::new()),
        "/members" => ("403 Forbidden", String::new()),
        "/slow" => {
            thread::sleep(Duration::from_secs(4));
            ("200 OK", String::new())
        }
        _ => ("200 OK", String::new()),
    };
    let reply = format!("HTTP/1.1 {status}\r\n{more}Content-Length: 0\r\nConnection: close\r\n\r\n");
    stream.write_all(reply.as_bytes()).ok();
}

/// Asks in a hurry, and machines of this network too.
const HURRY: Manner = Manner {
    timeout: Duration::from_millis(1500),
    pause: Duration::from_millis(30),
    patience: Duration::from_secs(5),
    at_once: 4,
    allow_private: true,
};

fn silent(why: &str) -> Verdict {
    Verdict::Silent { why: why.to_owned() }
}

/// Checks what comes of asking for some paths of one host, in their order.
fn check(expect: &[(&str, Verdict)]) -> Host {
    let host = Host::start();
    let addresses: Vec<String> = expect.iter().map(|(path, _)| host.url(path)).collect();
    let verdicts = ask(&addresses, HURRY, &|_| {});
    for ((path, expect), address) in expect.iter().zip(&addresses) {
        assert_eq!(&verdicts[address], expect, "{path}");
    }
    host
}

#[test]
fn what_is_there_what_is_not_and_what_has_moved_are_told_apart() {
    let host = Host::start();
    let moved = |path: &str| Verdict::Moved { to: host.url(path) };
    let expect = [
        ("/ok", Verdict::Alive),
        ("/missing", Verdict::Dead { status: 404 }),
        ("/gone", Verdict::Dead { status: 410 }),
        ("/moved", moved("/new/place")),
        ("/moved-once-more", moved("/new/place")),
        ("/thrown-away", moved("/")),
        ("/for-now", Verdict::Alive),
        ("/round", silent("it leads on and on")),
        ("/no-head", Verdict::Alive),
        ("/head-lies", Verdict::Alive),
        ("/fault", silent("the host has a fault of its own (500)")),
        ("/members", Verdict::Unsaid { status: 403 }),
    ];
    let addresses: Vec<String> = expect.iter().map(|(path, _)| host.url(path)).collect();
    let verdicts = ask(&addresses, HURRY, &|_| {});
    for ((path, expect), address) in expect.iter().zip(&addresses) {
        assert_eq!(&verdicts[address], expect, "{path}");
    }
    let requests = host.requests();
    assert!(requests.contains(&"HEAD /ok".to_owned()) && !requests.contains(&"GET /ok".to_owned()), "{requests:?}");
    assert!(requests.contains(&"GET /no-head".to_owned()), "{requests:?}");
    assert_eq!(
        requests.iter().filter(|it| it.ends_with(" /round")).count(),
        6,
        "five steps are followed: {requests:?}"
    );
}

#[test]
fn a_host_is_asked_by_one_at_a_time_with_a_pause_by_a_program_that_says_its_name() {
    let host = check(&[("/a", Verdict::Alive), ("/b", Verdict::Alive), ("/c", Verdict::Alive), ("/d", Verdict::Alive)]);
    assert_eq!(host.most_at_once.load(Ordering::SeqCst), 1);
    let asked = host.asked.lock().expect("nobody failed");
    assert!(asked.iter().all(|(_, name, _)| name.starts_with("wayfolio/")), "{asked:?}");
    // A little less than the pause: this machine notes the time when it has read a request.
    let pauses: Vec<Duration> = asked.windows(2).map(|two| two[1].2 - two[0].2).collect();
    assert!(pauses.iter().all(|pause| *pause >= HURRY.pause / 2), "{pauses:?}");
}

#[test]
fn hosts_that_ask_for_patience_get_it_within_reason() {
    let start = Instant::now();
    let host = check(&[("/wait", Verdict::Alive)]);
    assert!(start.elapsed() >= Duration::from_secs(1), "it was not waited");
    assert_eq!(host.requests(), ["HEAD /wait", "HEAD /wait"]);
    // One that wants an hour is left alone from then on.
    let host = check(&[("/too-busy", Verdict::Unsaid { status: 429 }), ("/ok", Verdict::Unsaid { status: 429 })]);
    assert_eq!(host.requests(), ["HEAD /too-busy"]);
}

#[test]
fn no_answer_is_not_taken_for_a_dead_link() {
    check(&[("/slow", silent("it takes too long"))]);
    let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("there is a port").port();
    // A host that speaks, but not as safely as its address says.
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let plain = format!("https://{}/", listener.local_addr().expect("it has one"));
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n").ok();
            BufReader::new(stream).fill_buf().ok();
        }
    });
    let addresses = [format!("http://127.0.0.1:{free}/"), plain.clone(), "http://no-such-host.invalid/".to_owned()];
    let verdicts = ask(&addresses, HURRY, &|_| {});
    assert!(matches!(&verdicts[&addresses[0]], Verdict::Silent { .. }), "{verdicts:?}");
    assert_eq!(verdicts[&plain], silent("no safe connection can be made"));
    assert!(matches!(&verdicts[&addresses[2]], Verdict::Silent { .. }), "{verdicts:?}");
}

#[test]
fn machines_of_a_network_of_its_own_are_never_asked() {
    let host = Host::start();
    let port = host.port;
    let hidden = [
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        format!("http://2130706433:{port}/"),
        format!("http://0x7f.1:{port}/"),
        format!("http://[::1]:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        "http://169.254.169.254/latest/meta-data/".to_owned(),
        "http://printer.local/".to_owned(),
    ];
    let verdicts = ask(&hidden, Manner { allow_private: false, ..HURRY }, &|_| {});
    for address in &hidden {
        assert_eq!(verdicts[address], Verdict::Private, "{address}");
    }
    assert_eq!(host.requests(), Vec::<String>::new());
    let not_public = [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.5",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fc00::1",
        "fe80::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1",
        "fec0::1",
    ];
    for address in not_public {
        assert!(!is_public(address.parse::<IpAddr>().expect("it is an address")), "{address}");
    }
    for address in ["1.1.1.1", "100.128.0.1", "172.32.0.1", "2606:4700::1111", "64:ff9b::101:101", "::ffff:8.8.8.8"] {
        assert!(is_public(address.parse::<IpAddr>().expect("it is an address")), "{address}");
    }
}

/// A site whose files name addresses in every way that there is.
fn site() -> SourceTree {
    let mut tree = SourceTree::default();
    tree.insert(
        "content/portfolio.yaml",
        *b"model: 1\ntitle: Isle\nbase_url: https://isle.example\nmap: {tiles: \"https://t.example/{z}/{x}/{y}.png\"}\ncontact: https://contact.example\n",
    );
    tree.insert(
        "content/actors/club.md",
        *b"---\ntitle: Club\ntype: ngo\nurl: 'https://club.example'\nsources: [{url: https://one.example/a, archived: https://copy.example/a}]\n---\n[x](https://words.example/#part) <https://plain.example> [mail](mailto:a@b.example) [y][d] `https://code.example`\n\n[d]: http://defined.example\n",
    );
    tree.insert("content/outcomes/oil.csv", *b"date,value,sources\n2020,5,https://table.example\n");
    tree
}

#[test]
fn every_address_is_found_at_its_place() {
    let tree = site();
    let found: Vec<(String, String)> =
        links(&tree).iter().map(|link| (link.value.clone(), tree.excerpt(link.span).to_owned())).collect();
    let names: Vec<&str> = found.iter().map(|(address, _)| address.as_str()).collect();
    let expect = [
        "https://club.example",
        "https://one.example/a",
        "https://copy.example/a",
        "https://words.example/#part",
        "https://plain.example",
        "http://defined.example",
        "https://table.example",
        "https://contact.example",
    ];
    let sorted = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(sorted(&names), sorted(&expect));
    assert!(found.iter().all(|(address, written)| written.contains(address.as_str())), "{found:?}");
}

#[test]
fn each_code_is_told_at_its_address_with_its_hint() {
    let tree = site();
    let links = links(&tree);
    let verdicts: BTreeMap<String, Verdict> = [
        ("https://club.example", Verdict::Dead { status: 410 }),
        ("https://one.example/a", Verdict::Moved { to: "https://two.example/b".to_owned() }),
        ("https://copy.example/a", Verdict::Moved { to: "https://copy.example/".to_owned() }),
        ("https://words.example/", Verdict::Moved { to: "https://words.example/new".to_owned() }),
        ("https://plain.example", silent("it takes too long")),
        ("http://defined.example", Verdict::Private),
        ("https://table.example", Verdict::Unsaid { status: 403 }),
    ]
    .map(|(address, verdict)| (address.to_owned(), verdict))
    .into();
    let told = tell(&links, &verdicts, &tree);
    let shown: Vec<(&str, &str, &str)> =
        told.iter().map(|it| (it.code, tree.excerpt(it.span), it.hint.as_str())).collect();
    let expect = [
        (
            "dead-link",
            "'https://club.example'",
            "look where the page has gone, or for a copy of it, for example at https://web.archive.org",
        ),
        ("moved-link", "https://one.example/a", "write `https://two.example/b`"),
        (
            "moved-link",
            "https://copy.example/a",
            "it leads to the front page `https://copy.example/` now: look where the page itself has gone",
        ),
        ("moved-link", "https://words.example/#part", "write `https://words.example/new#part`"),
        (
            "silent-link",
            "https://plain.example",
            "open it in a browser: it may be back later, be spelt wrong, or be gone for good",
        ),
        ("private-link", "http://defined.example", "name an address that everybody can open, or take the link out"),
    ];
    for told in expect {
        assert!(shown.contains(&told), "{told:?} is not in {shown:#?}");
    }
    assert_eq!(shown.len(), expect.len());
    // The repair is certain but for what was thrown away, and what is written by it is told no more.
    let repairs: Vec<&str> =
        told.iter().filter_map(|it| it.repair.as_ref()).map(|repair| repair.replacement.as_str()).collect();
    assert_eq!(repairs, ["https://two.example/b", "https://words.example/new#part"]);
    assert_eq!(asked("https://a.example/b#c"), "https://a.example/b");
}

#[test]
fn what_was_found_is_believed_for_a_time() {
    let day = 24 * 60 * 60;
    let cases = [
        (Verdict::Alive, 6 * day, true),
        (Verdict::Alive, 8 * day, false),
        (Verdict::Dead { status: 404 }, day / 2, true),
        (Verdict::Dead { status: 404 }, 2 * day, false),
        (silent("it takes too long"), 0, false),
        (Verdict::Private, 0, false),
    ];
    for (verdict, age, believed) in cases {
        let bytes = Remembered { at: 1_000_000, verdict: verdict.clone() }.write();
        assert_eq!(Remembered::read(&bytes, 1_000_000 + age), believed.then_some(verdict));
    }
    assert_eq!(Remembered::read(b"nonsense", 0), None);
    let ahead = Remembered { at: 10, verdict: Verdict::Alive }.write();
    assert_eq!(Remembered::read(&ahead, 5), None, "a clock that was put back is no reason to believe");
}
