//! The search as a reader uses it: words typed, what is found, the keyboard, and what is loaded for it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;

use jiff::civil::date;
use tempfile::TempDir;
use wayfolio::disk;
use wayfolio::graph::Drafts;
use wayfolio::site::{Memory, Options, Route};

use super::chromium::Browser;
use super::{LOOKS, built, built_from, folder, generate};

/// Waits until the search has said something about the words in the field, at most ten seconds; gives what it said.
const SAID: &str = r"new Promise(done => {
    const start = Date.now(), count = document.getElementById('count');
    const look = () => count.textContent && !count.dataset.old || Date.now() - start > 10000
        ? setTimeout(() => done(count.textContent), 100) : setTimeout(look, 20);
    look();
})";

/// The titles of what was found, in order.
const TITLES: &str = "[...document.querySelectorAll('#hits a')].map(a => a.textContent)";

/// What is marked in the sentences.
const MARKS: &str = "[...document.querySelectorAll('#hits p mark')].map(m => m.textContent.toLowerCase())";

/// Asks for words by the address, and gives what is said.
fn ask(browser: &mut Browser, base: &str, query: &str) -> String {
    let query: String = url::form_urlencoded::byte_serialize(query.as_bytes()).collect();
    let complaints = browser.visit(&format!("{base}search/index.html?q={query}"), LOOKS[0]);
    assert_eq!(complaints, Vec::<String>::new(), "{query}");
    browser.evaluate(SAID).as_str().expect("something is said").to_owned()
}

fn texts(browser: &mut Browser, script: &str) -> Vec<String> {
    let found = browser.evaluate(script);
    found.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
}

fn address(public: &Path) -> String {
    format!("file://{}/", public.display())
}

/// Writes a portfolio in Danish that holds words of many scripts, and titles that would run if they were taken for HTML.
fn scripts() -> TempDir {
    let root = tempfile::tempdir().expect("a folder can be made");
    let files = [
        ("portfolio.yaml", "model: 1\ntitle: Lille\nlanguage: da\nlanguages: [da, en]\n"),
        (
            "missions/vind.md",
            "---\ntitle: Vind nok\ntarget: 2030\nmilestones:\n- id: elleve\n  title: Elleve møller drejer\n---\n",
        ),
        (
            "actions/moeller.md",
            "---\ntitle: Vindmøllerne ved Permelille\nstage: underway\nadvances: [vind/elleve]\n---\n\n\
             Først kom jorden. Siden blev elleve vindmøller rejst ved kysten.\n",
        ),
        (
            "actions/havn.md",
            "---\ntitle: Havnen\nstage: idea\nadvances: [vind]\n---\n\nDer er en vindmølle i baggrunden af billedet.\n",
        ),
        ("actors/dao.md", "---\ntitle: 島の会\ntype: cooperative\n---\n\n島上的風車建設很快。人們很高興。\n"),
        ("actors/anemos.md", "---\ntitle: Άνεμος Α.Ε.\ntype: business\n---\n\nOdos: Straße 5.\n"),
        ("actors/veter.md", "---\ntitle: Ветёр\ntype: business\n---\n\nVindkraft på russisk.\n"),
        ("actors/madrasa.md", "---\ntitle: مَدْرَسَة الجزيرة\ntype: academic\n---\n\nEn skole.\n"),
        (
            "actors/hostile.md",
            "---\ntitle: '<img src=x onerror=alert(1)> fjende'\ntype: other\n---\n\n`<script>alert(2)</script>` og \"</script><b>fjende</b>\".\n",
        ),
    ];
    for (path, text) in files {
        let path = root.path().join("content").join(path);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    root
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn words_of_many_scripts_are_found_and_marked() {
    let root = scripts();
    let out = built_from(root.path());
    let base = address(&out.path().join("public"));
    let mut browser = Browser::start();
    // What is typed, the titles in their order, and what is marked in the first sentence.
    let cases: [(&str, &[&str], &str); 17] = [
        ("vindmølle", &["Vindmøllerne ved Permelille", "Havnen"], "vindmøller"),
        ("vindmolle", &["Vindmøllerne ved Permelille", "Havnen"], "vindmøller"),
        ("VINDMØLLERNES", &["Vindmøllerne ved Permelille", "Havnen"], "vindmøller"),
        ("vindm", &["Vindmøllerne ved Permelille", "Havnen"], "vindmøller"),
        ("vinmølle", &["Vindmøllerne ved Permelille", "Havnen"], "vindmøller"),
        ("bindmølle", &["Vindmøllerne ved Permelille", "Havnen"], "vindmøller"),
        ("elleve kysten", &["Vindmøllerne ved Permelille"], "elleve"),
        ("møller drejer", &["Elleve møller drejer"], ""),
        ("風車", &["島の会"], "風車"),
        ("風車建設", &["島の会"], "風車建設"),
        ("島", &["島の会"], "島"),
        ("ανεμος", &["Άνεμος Α.Ε."], ""),
        ("strasse", &["Άνεμος Α.Ε."], "straße"),
        ("ветер", &["Ветёр"], ""),
        ("مدرسة", &["مَدْرَسَة الجزيرة"], ""),
        ("fjende", &["<img src=x onerror=alert(1)> fjende"], "fjende"),
        ("zzzzqq", &[], ""),
    ];
    for (query, titles, mark) in cases {
        let said = ask(&mut browser, &base, query);
        assert_eq!(texts(&mut browser, TITLES), titles, "{query}: {said}");
        let marks = texts(&mut browser, MARKS);
        assert!(mark.is_empty() || marks.first().is_some_and(|first| first == mark), "{query} marks {marks:?}");
        let count = titles.len();
        assert!(said.starts_with(&format!("{count} fundet")), "{query}: {said}");
    }
    ask(&mut browser, &base, "fjende");
    let made = browser.evaluate("document.querySelectorAll('#hits img, #hits b, #hits script').length");
    assert_eq!(made, 0, "content is never taken for HTML");
    let said = ask(&mut browser, &base, "vindmølle zzzzqq");
    assert!(said.contains("nogle af dem"), "{said}");
    assert!(!ask(&mut browser, &base, "vindmølle").contains('.'));
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn nothing_is_loaded_before_and_the_keyboard_does_it_all() {
    let out = built();
    let public = out.path().join("public");
    let (disk, host) = (address(&public), host(&public));
    let mut browser = Browser::start();
    for base in [disk, format!("http://127.0.0.1:{host}/")] {
        let data = |browser: &mut Browser| {
            let asked = browser.asked().into_iter().filter(|url| url.contains("search/data/"));
            asked.collect::<Vec<_>>()
        };
        assert_eq!(browser.visit(&format!("{base}search/index.html"), LOOKS[0]), Vec::<String>::new());
        assert_eq!(data(&mut browser), Vec::<String>::new(), "nothing is loaded before somebody looks");
        browser.press("/", 191);
        assert_eq!(browser.evaluate("document.activeElement.id"), "q");
        browser.write("turbne");
        let said = browser.evaluate(SAID);
        assert!(said.as_str().expect("a text").contains("comes near"), "{said}");
        assert!(!data(&mut browser).is_empty());
        assert!(texts(&mut browser, TITLES).len() > 3);
        let at = "[...document.querySelectorAll('#hits a')].indexOf(document.activeElement)";
        for (key, code, place) in [
            ("ArrowDown", 40, 0),
            ("ArrowDown", 40, 1),
            ("ArrowUp", 38, 0),
            ("ArrowUp", 38, -1),
            ("ArrowDown", 40, 0),
            ("Escape", 27, -1),
            ("Enter", 13, 0),
        ] {
            browser.press(key, code);
            browser.evaluate("new Promise(done => setTimeout(done, 400))");
            assert_eq!(browser.evaluate(at), place, "{key}");
        }
        browser.press("Escape", 27);
        assert_eq!(browser.evaluate("document.activeElement.id"), "q");
        browser.press("Escape", 27);
        assert_eq!(
            browser.evaluate("document.getElementById('q').value + document.getElementById('found').hidden"),
            "true"
        );
        // The address keeps what was chosen.
        let said = ask(&mut browser, &base, "heat");
        let all: usize = said.split(' ').next().and_then(|count| count.parse().ok()).expect("a count");
        browser.evaluate(
            "[...document.querySelectorAll('#kinds button')].find(b => b.textContent.startsWith('Actions')).click()",
        );
        browser.evaluate("new Promise(done => setTimeout(done, 400))");
        browser.evaluate("(() => { const s = document.querySelector('#facets [name=mission]'); s.selectedIndex = 1; s.dispatchEvent(new Event('change')); })()");
        browser.evaluate("new Promise(done => setTimeout(done, 400))");
        let fewer = browser.evaluate("document.getElementById('count').textContent");
        let kept: usize = fewer
            .as_str()
            .and_then(|said| said.split(' ').next())
            .and_then(|count| count.parse().ok())
            .expect("a count");
        assert!(0 < kept && kept < all, "{kept} of {all}");
        let there = browser.evaluate("location.href").as_str().expect("an address").to_owned();
        assert!(there.contains("kind=Actions") && there.contains("mission="), "{there}");
        let titles = texts(&mut browser, TITLES);
        browser.visit("about:blank", LOOKS[0]);
        browser.visit(&there, LOOKS[0]);
        browser.evaluate(SAID);
        assert_eq!(texts(&mut browser, TITLES), titles);
    }
    // From any other page the key leads to the search.
    browser.visit(&format!("{}actions/index.html", address(&public)), LOOKS[0]);
    browser.press("/", 191);
    browser.evaluate("new Promise(done => setTimeout(done, 1000))");
    assert!(browser.evaluate("location.href").as_str().expect("an address").ends_with("search/index.html#q"));
}

/// Serves a folder.
fn host(public: &Path) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it has an address").port();
    let files = folder::read(public, &[""]);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            answer(stream, &files);
        }
    });
    port
}

fn answer(mut stream: TcpStream, files: &folder::Folder) {
    let lines = BufReader::new(stream.try_clone().expect("a socket can be shared")).lines();
    let head: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
    let Some(path) = head.first().and_then(|line| line.split(' ').nth(1)) else { return };
    let route = Route::requested(path.split('?').next().unwrap_or_default());
    let (status, body) = files.get(route.as_str()).map_or(("404 Not Found", &[][..]), |bytes| ("200 OK", bytes));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
         Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'\r\nConnection: close\r\n\r\n",
        route.media_type(),
        body.len()
    );
    // A browser that has gone away asks no more.
    let _ = stream.write_all(&[head.as_bytes(), body].concat());
}

/// Adds words to a generated portfolio as people use them: the most frequent everywhere, thousands that hardly anybody uses.
fn with_words(files: &mut folder::Folder) {
    let mut state = 7_u64;
    let mut next = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let word = |number: u64| {
        let syllables = ["ka", "lo", "mi", "ren", "tu", "sel", "vo", "ig", "dan", "pe", "hus", "or"];
        let mut rest = number + 150;
        let mut word = String::new();
        while rest > 0 {
            word.push_str(syllables[(rest % 12) as usize]);
            rest /= 12;
        }
        word
    };
    for (path, bytes) in
        files.iter_mut().filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "md"))
    {
        let words: Vec<String> = (0..80)
            .map(|_| {
                // One over the rank, up to 40,000 words.
                let rank = (40_000_f64).powf(next(10_000) as f64 / 10_000.0) as u64;
                word(rank)
            })
            .collect();
        assert!(path.starts_with("content/"), "{path}");
        bytes.extend(format!("\n{}.\n", words.join(" ")).into_bytes());
    }
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn a_first_search_in_ten_thousand_records_is_under_100_kb() {
    let root = tempfile::tempdir().expect("a folder can be made");
    let mut files = generate::portfolio(10_000, 3);
    with_words(&mut files);
    for (path, bytes) in &files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
        std::fs::write(path, bytes).expect("a file can be written");
    }
    let options = Options { as_of: date(2026, 11, 22), base_url: None, drafts: Drafts::Hidden, history: None };
    let site = disk::Folder::read(root.path()).expect("it can be read").site(&options, &mut Memory::default()).value;
    // Only what a search needs is written: the page, and everything beside the pages.
    let public = root.path().join("public");
    let mut sizes = BTreeMap::new();
    let needed = |route: &Route| {
        let path = route.as_str();
        !path.starts_with("da/")
            && (path == "search/index.html"
                || !path.contains('/') && !path.ends_with("html")
                || path.starts_with("search/data/"))
    };
    for route in site.routes().into_iter().filter(needed) {
        let bytes = site.render(&route).expect("every file can be made");
        let path = public.join(route.as_str());
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
        sizes.insert(route.to_string(), bytes.len());
        std::fs::write(path, bytes).expect("a file can be written");
    }
    assert!(sizes["search/index.html"] < 100_000, "{} bytes", sizes["search/index.html"]);
    let base = address(&public);
    let mut browser = Browser::start();
    let mut heaviest = 0;
    // Scripts of the theme carry a mark of their content in their names.
    let is_client = |path: &str| path.starts_with("search.") && path.ends_with("js");
    // Words that nearly every record holds, that some hold, that few hold, a beginning, a mistyped one, and two at once.
    for query in
        ["harbour", "the council", "kalo", "rentu", "selvoig", "har", "habrour", "kaloo", "village winter", "loka mika"]
    {
        let said = ask(&mut browser, &base, query);
        let asked = browser.asked();
        let files: Vec<&str> = asked
            .iter()
            .filter_map(|url| url.strip_prefix(&base))
            .map(|path| path.split('?').next().unwrap_or(path))
            .collect();
        let of_search = files.iter().filter(|path| path.starts_with("search/data/") || is_client(path));
        let bytes: usize = of_search.map(|path| sizes[*path]).sum();
        assert!(files.iter().any(|path| is_client(path)) && files.len() > 4, "{query}: {files:?}");
        let each: Vec<String> = files.iter().map(|path| format!("{path} {}", sizes[*path])).collect();
        assert!(bytes < 100_000, "{query}: {bytes} bytes of {each:?}: {said}");
        heaviest = heaviest.max(bytes);
        let first = texts(&mut browser, TITLES);
        assert!(!first.is_empty(), "{query}: {said}");
    }
    assert!(heaviest > 30_000, "what was measured is less than the script and one file: {heaviest}");
}
