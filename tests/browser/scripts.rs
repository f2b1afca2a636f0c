//! The pages without scripts: what is said there is the same.

use super::chromium::Browser;
use super::{LOOKS, assert_faultless, built, kinds};

/// Reads the visible lines of a page, without what scripts add: the choice of colours, the question about map
/// pictures, the search, and what filters lists.
const TEXT: &str = r"(() => {
    document.querySelectorAll('#tools > label, .tileask, .scripted').forEach(added => added.remove());
    return document.body.innerText.split('\n').map(line => line.trim()).filter(line => line).join('\n');
})()";

#[test]
#[ignore = "wants Chromium, which .ci/run installs"]
fn without_scripts_the_same_is_said() {
    let out = built();
    let public = out.path().join("public");
    let mut browser = Browser::start();
    let mut faults = Vec::new();
    let mut switches = 0;
    for path in kinds(&public).values() {
        for look in [LOOKS[0], LOOKS[2]] {
            let mut read = |scripts: bool| {
                browser.allow_scripts(scripts);
                browser.open(&public.join(path), look);
                let switch = browser.evaluate("document.querySelector('#tools select') !== null");
                assert_eq!(switch, scripts, "{path}: scripts run although they must not, or do not");
                switches += usize::from(scripts);
                browser.evaluate(TEXT).as_str().expect("a text").to_owned()
            };
            let (with, without) = (read(true), read(false));
            assert!(with.lines().count() > 10, "{path} says nothing: {with}");
            if with != without {
                let differs = with.lines().zip(without.lines()).find(|(one, other)| one != other);
                faults.push(format!("{path} at {}: {differs:?}", look.width));
            }
        }
    }
    assert!(switches > 30, "only {switches} pages were compared");
    assert_faultless(&faults);
}
