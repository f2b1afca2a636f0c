//! The second theme that wayfolio carries, over the real portfolio: what holds for the default holds for it.

use std::path::Path;

use super::chromium::{Browser, Look};
use super::judges::{View, errors_of_html, judged};
use super::{LOOKS, WIDE, assert_faultless, built_from, folder, kinds};

/// Builds the real portfolio in the theme.
fn council() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder can be made");
    for (path, mut bytes) in folder::read(&folder::root(), &["content"]) {
        if path == "content/portfolio.yaml" {
            let text = String::from_utf8(bytes).expect("settings are text");
            assert!(text.contains("\ntheme: default\n"), "the real portfolio names its theme");
            bytes = text.replace("\ntheme: default\n", "\ntheme: council\n").into_bytes();
        }
        let place = root.path().join(path);
        std::fs::create_dir_all(place.parent().expect("it lies in a folder")).expect("folders can be made");
        std::fs::write(place, bytes).expect("files can be written");
    }
    built_from(root.path())
}

/// Says what a mission page begins with: a register, numbered, under a letterhead.
const REGISTER: &str = r"(() => {
    const heading = document.querySelector('main h2');
    return getComputedStyle(heading, '::before').content + ' ' + document.querySelectorAll('.register tbody tr').length
        + ' ' + document.querySelectorAll('.letter .body').length;
})()";

#[test]
#[ignore = "wants Chromium, axe-core and html-validate, which .ci/run installs"]
fn the_council_theme_fits_can_be_read_by_all_and_is_html_without_an_error() {
    let out = council();
    let public = out.path().join("public");
    let mut browser = Browser::start();
    let (mut faults, mut views) = (Vec::new(), Vec::new());
    for path in kinds(&public).values() {
        for (at, look) in LOOKS.into_iter().enumerate() {
            let complaints = browser.open(&public.join(path), look);
            let wide = browser.evaluate(WIDE).as_str().map(str::to_owned);
            let Look { width, scheme } = look;
            faults.extend(
                complaints.into_iter().chain(wide).map(|fault| format!("{path} at {width}, {scheme}: {fault}")),
            );
            // Wide and light, narrow and dark.
            if at % 3 == 0 {
                views.push(View { page: public.join(path), look });
            }
        }
    }
    faults.extend(judged(&views));
    faults.extend(errors_of_html(&public));
    assert_faultless(&faults);
    let page = |path: &str| public.join(Path::new(path));
    browser.open(&page("missions/fossil-free-2030/index.html"), LOOKS[0]);
    let told = browser.evaluate(REGISTER);
    let told = told.as_str().expect("it is text");
    assert!(told.starts_with("counter(section)") && told.ends_with(" 1") && !told.contains(" 0 "), "{told}");
}
