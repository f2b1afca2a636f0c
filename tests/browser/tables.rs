//! Lists that filter and sort: what is chosen stays in the address, and all is there without script.

use super::chromium::{Browser, Look};
use super::{LOOKS, built, built_from, folder, generate};

/// The titles of the rows that show, in order.
const ROWS: &str = "[...document.querySelectorAll('[data-filter] tbody tr')].filter(r => r.getClientRects().length).map(r => r.cells[0].textContent)";

/// What is said about how many show.
const SHOWN: &str = "document.querySelector('.bar [role=status]').textContent";

/// Waits for what a script loads.
const WAIT: &str = "new Promise(done => setTimeout(done, 600))";

fn rows(browser: &mut Browser) -> Vec<String> {
    let found = browser.evaluate(ROWS);
    found.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
}

fn choose(browser: &mut Browser, name: &str, place: usize) -> String {
    let script = format!(
        "(() => {{ const s = document.querySelector('.bar [name={name}]'); s.selectedIndex = {place}; \
         s.dispatchEvent(new Event('change')); return s.value; }})()"
    );
    browser.evaluate(&script).as_str().expect("a value").to_owned()
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn what_is_chosen_stays_in_the_address() {
    let out = built();
    let base = format!("file://{}/public/", out.path().display());
    let mut browser = Browser::start();
    browser.visit(&format!("{base}actions/index.html"), LOOKS[0]);
    let all = rows(&mut browser);
    assert!(all.len() > 40);
    assert_eq!(browser.evaluate(SHOWN), format!("{0} of {0} shown", all.len()));
    let mission = choose(&mut browser, "mission", 2);
    let few = rows(&mut browser);
    assert!(!few.is_empty() && few.len() < all.len(), "{few:?}");
    let cells = browser.evaluate("[...document.querySelectorAll('[data-filter] tbody tr')].every(r => r.cells[3].textContent.includes(document.querySelector('.bar [name=mission]').value))");
    assert_eq!(cells, true);
    assert_eq!(browser.evaluate(SHOWN), format!("{} of {} shown", few.len(), all.len()));
    browser.evaluate("document.querySelector('[data-k=runs] button').click()");
    assert_eq!(browser.evaluate("document.querySelector('[data-k=runs]').getAttribute('aria-sort')"), "ascending");
    let days = "[...document.querySelectorAll('[data-filter] tbody tr')].map(r => r.cells[5].dataset.s).filter(s => s)";
    let up = browser.evaluate(&format!("(d => d.length > 2 && d.every((s, i) => !i || d[i - 1] <= s))({days})"));
    assert_eq!(up, true, "days come in their order");
    browser.evaluate("document.querySelector('[data-k=runs] button').click()");
    let (sorted, there) = (rows(&mut browser), browser.evaluate("location.href"));
    let there = there.as_str().expect("an address").to_owned();
    assert!(there.contains("sort=-runs") && there.contains("mission="), "{there}");
    // The same from the address alone, and after a way out and back.
    for back in [false, true] {
        browser.visit(&format!("{base}gaps/index.html"), LOOKS[0]);
        if back {
            browser.evaluate("setTimeout(() => history.back(), 20), 0");
            std::thread::sleep(std::time::Duration::from_secs(3));
        } else {
            browser.visit(&there, LOOKS[0]);
        }
        browser.evaluate(WAIT);
        assert_eq!(rows(&mut browser), sorted, "by the way back: {back}");
        assert_eq!(browser.evaluate("document.querySelector('.bar [name=mission]').value"), mission);
    }
    browser.evaluate("document.querySelector('.bar button').click()");
    assert_eq!(rows(&mut browser), all, "all are back as listed");
    for (page, name) in [("progress/index.html", "state"), ("lessons/index.html", "mission")] {
        assert_eq!(browser.visit(&format!("{base}{page}"), LOOKS[0]), Vec::<String>::new());
        let before = browser.evaluate(SHOWN);
        choose(&mut browser, name, 1);
        assert_ne!(browser.evaluate(SHOWN), before, "{page}");
    }
    let shown = "[...document.querySelectorAll('[data-filter] article')].filter(a => !a.hidden).length + ' of ' + document.querySelectorAll('[data-filter] article').length + ' shown'";
    assert_eq!(browser.evaluate(shown), browser.evaluate(SHOWN));
    // On a narrow screen the choices are folded away, and the rows fold to cards.
    browser.visit(&format!("{base}actions/index.html?stage=Idea"), LOOKS[2]);
    assert_eq!(rows(&mut browser).len(), 1);
    let wide = browser.evaluate("document.documentElement.scrollWidth");
    assert_eq!(wide, 390);
}

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn a_list_of_many_pages_filters_across_all() {
    let root = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in generate::portfolio(834, 5) {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder can be made");
        std::fs::write(path, bytes).expect("a file can be written");
    }
    let out = built_from(root.path());
    let public = out.path().join("public");
    let base = format!("file://{}/", public.display());
    let mut browser = Browser::start();
    // Without script every action stands on one of the pages, which lead to each other.
    browser.allow_scripts(false);
    let (mut titles, mut page, mut pages) = (Vec::new(), format!("{base}actions/index.html"), 0);
    loop {
        browser.visit(&page, LOOKS[0]);
        titles.extend(rows(&mut browser));
        pages += 1;
        let next = browser.evaluate("(document.querySelector('a[rel=next]') || {}).href || ''");
        page = next.as_str().expect("an address").to_owned();
        if page.is_empty() {
            break;
        }
    }
    assert_eq!((titles.len(), pages), (500, 5));
    let heavy: Vec<String> = (folder::read(&public, &["actions"]).into_iter())
        .filter(|(path, bytes)| path.ends_with("index.html") && bytes.len() > 100_000)
        .map(|(path, bytes)| format!("{path}: {}", bytes.len()))
        .collect();
    assert_eq!(heavy, Vec::<String>::new());
    browser.allow_scripts(true);
    for look in [LOOKS[0], Look { width: 390, scheme: "dark" }] {
        let asked = |browser: &mut Browser| browser.asked().into_iter().filter(|url| url.contains("rows.js")).count();
        assert_eq!(browser.visit(&format!("{base}actions/index.html"), look), Vec::<String>::new());
        assert_eq!((rows(&mut browser).len(), asked(&mut browser)), (100, 0), "nothing is loaded before");
        browser.evaluate("document.querySelector('.bar button').click()");
        browser.evaluate(WAIT);
        assert_eq!(asked(&mut browser), 1);
        assert_eq!(browser.evaluate(SHOWN), "500 of 500 shown");
        browser.evaluate("document.querySelector('.further').click()");
        assert_eq!(rows(&mut browser).len(), 400);
        let stage = choose(&mut browser, "stage", 3);
        choose(&mut browser, "sort", 1);
        let found = rows(&mut browser);
        let list = folder::read(&public, &["actions/stage"]);
        let of_stage = list.iter().filter(|(path, _)| !path.contains("/page/"));
        let of_stage: Vec<_> = of_stage
            .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(&format!("<h1>Actions: {stage}</h1>")))
            .collect();
        assert_eq!(of_stage.len(), 1, "{stage} has a page of its own");
        let whole = String::from_utf8_lossy(of_stage[0].1).matches("<th scope=\"row\">").count();
        assert_eq!(found.len(), whole);
        let links = browser.evaluate("[...document.querySelectorAll('[data-filter] tbody a')].map(a => a.href)");
        for link in links.as_array().expect("a list") {
            let path = link.as_str().expect("an address").trim_start_matches("file://");
            assert!(std::path::Path::new(path).is_file(), "{path}");
        }
        let there = browser.evaluate("location.href").as_str().expect("an address").to_owned();
        browser.visit(&there, look);
        browser.evaluate(WAIT);
        assert_eq!(rows(&mut browser), found, "the address alone gives the same");
    }
}
