//! The pictures by which pages are known where their addresses are shared.

use wayfolio::pages::{SHARE_HEIGHT, SHARE_WIDTH};
use wayfolio::site::{Memory, Route, Site};

use super::built::{REAL, site, tree};
use super::folder::Folder;

/// Reads the size of a PNG, and checks that it is one.
fn size(png: &[u8]) -> (u32, u32) {
    let image = image::load_from_memory_with_format(png, image::ImageFormat::Png).expect("a PNG that can be read");
    (image.width(), image.height())
}

fn written(title: &str, language: &str) -> Site {
    let settings = format!("model: 1\ntitle: A plan\nlanguage: {language}\n");
    let mission =
        format!("---\ntitle: {title}\ntarget: 2030\nmilestones:\n  - id: first\n    title: First\n    by: 2027\n---\n");
    let files = [("content/portfolio.yaml", settings), ("content/missions/m.md", mission)];
    let folder: Folder = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let made = site(&tree(&folder), &mut Memory::default());
    made.value
}

fn picture(site: &Site, path: &str) -> Vec<u8> {
    site.render(&Route::new(path)).unwrap_or_else(|| panic!("{path} is there"))
}

#[test]
fn every_record_has_a_picture_of_its_own_and_every_page_names_one() {
    let made = site(&REAL.tree, &mut Memory::default()).value;
    let routes = made.routes();
    let has = |path: &str| routes.iter().any(|route| route.as_str() == path);
    let records = routes.iter().filter(|route| {
        let kinds = ["missions/", "actions/", "outcomes/", "lessons/", "actors/", "places/"];
        let path = route.as_str();
        kinds.iter().any(|kind| path.strip_prefix(kind).is_some_and(|rest| rest.matches('/').count() == 1))
            && path.ends_with("/index.html")
            && !path.starts_with("actions/stage")
    });
    let mut counted = 0;
    for record in records {
        let text = String::from_utf8(made.render(record).expect("a page")).expect("text");
        let own = record.as_str().replace("index.html", "share.png");
        assert!(has(&own), "{own} is missing");
        assert!(
            text.contains(&format!("\"og:image\" content=\"https://example.org/plan/{own}\"")),
            "{record} names another"
        );
        counted += 1;
    }
    assert!(counted > 150, "only {counted} records");
    // What is no record shows the picture of the front page of its language; a record without words in it, that of the default one.
    for (page, shows) in [
        ("money/index.html", "share.png"),
        ("da/money/index.html", "da/share.png"),
        ("da/missions/fossil-free-2030/index.html", "da/missions/fossil-free-2030/share.png"),
        ("da/actors/planenergi/index.html", "actors/planenergi/share.png"),
    ] {
        let text = String::from_utf8(picture(&made, page)).expect("text");
        assert!(
            text.contains(&format!("content=\"https://example.org/plan/{shows}\"")),
            "{page} does not show {shows}"
        );
        assert!(has(shows), "{shows} is missing");
    }
}

#[test]
fn a_picture_is_large_enough_and_the_same_every_time() {
    let one = site(&REAL.tree, &mut Memory::default()).value;
    let other = site(&REAL.tree, &mut Memory::default()).value;
    let paths = [
        "share.png",
        "missions/fossil-free-2030/share.png",
        "outcomes/residents/share.png",
        "places/tranebjerg/share.png",
    ];
    for path in paths {
        let bytes = picture(&one, path);
        assert_eq!(size(&bytes), (SHARE_WIDTH as u32, SHARE_HEIGHT as u32));
        assert!(bytes.len() < 100_000, "{path} has {} bytes", bytes.len());
        assert!(bytes == picture(&other, path), "{path} differs");
        assert_eq!(one.recipe(&Route::new(path)), other.recipe(&Route::new(path)));
    }
}

#[test]
fn a_picture_changes_with_what_it_shows_and_with_nothing_else() {
    let path = Route::new("missions/m/share.png");
    let of = |title: &str| written(title, "en").recipe(&path).expect("it is made by a recipe");
    assert_eq!(of("Clean water"), of("Clean water"));
    assert_ne!(of("Clean water"), of("Clear water"));
}

#[test]
fn titles_of_many_scripts_are_written_and_what_no_font_can_write_is_left_out() {
    let drawn = |title: &str, language: &str| picture(&written(title, language), "missions/m/share.png");
    let empty = drawn("島の水", "en");
    assert_eq!(size(&empty), (1200, 630));
    assert_eq!(empty, drawn("村の水", "en"), "what cannot be written leaves no boxes");
    for (title, language) in [("Καθαρό νερό", "el"), ("Чиста вода", "uk"), ("مياه نظيفة", "ar"), ("Čista voda", "hr")]
    {
        assert_ne!(drawn(title, language), drawn("島の水", language), "{title} is not written");
    }
}

#[test]
fn a_picture_wears_the_colours_of_the_theme_and_of_the_site() {
    let paper = |settings: &str| {
        let settings = format!("model: 1\ntitle: A plan\n{settings}");
        let folder: Folder = [("content/portfolio.yaml".to_owned(), settings.into_bytes())].into();
        let png = picture(&site(&tree(&folder), &mut Memory::default()).value, "share.png");
        let image = image::load_from_memory(&png).expect("a PNG that can be read").to_rgb8();
        image.get_pixel(5, 5).0
    };
    assert_eq!(paper(""), [0xfb, 0xfa, 0xf6]);
    assert_eq!(paper("theme: council\n"), [0xff, 0xff, 0xff]);
    assert_eq!(paper("theme: {name: default, colours: {paper: '#fff4f4'}}\n"), [0xff, 0xf4, 0xf4]);
}
