//! The maps of places, as the pages hold them: nothing known, one place, many at one spot, hundreds, and the real island.

use scraper::{Html, Selector};
use wayfolio::site::Memory;

use super::built::{REAL, build, tree};
use super::folder::Folder;

fn files(own: &[(String, String)]) -> Folder {
    let settings = (String::from("content/portfolio.yaml"), String::from("model: 1\ntitle: Small\n"));
    own.iter().chain([&settings]).map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect()
}

fn place(id: &str, fields: &str) -> (String, String) {
    (format!("content/places/{id}.md"), format!("---\ntitle: Place {id}\n{fields}---\n"))
}

fn page(files: &Folder, path: &str) -> Html {
    let built = build(&tree(files), &mut Memory::default());
    let bytes = built.files[path].clone().unwrap_or_else(|| panic!("{path} is made: {:?}", built.found));
    Html::parse_document(&String::from_utf8(bytes).expect("pages are UTF-8"))
}

/// Lists what a selector finds: an attribute, or the text.
fn all(page: &Html, selector: &str, attribute: Option<&str>) -> Vec<String> {
    let selector = Selector::parse(selector).expect("it is a selector");
    let value = |element: scraper::ElementRef| match attribute {
        Some(name) => element.attr(name).unwrap_or_default().to_owned(),
        None => element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" "),
    };
    page.select(&selector).map(value).collect()
}

#[test]
fn places_without_a_position_are_listed_and_not_mapped() {
    let page = page(&files(&[place("somewhere", "")]), "places/index.html");
    assert_eq!(all(&page, ".atlas", None), Vec::<String>::new());
    assert!(all(&page, "table", None)[0].contains("Place somewhere"));
}

#[test]
fn a_single_place_is_one_sheet() {
    let files = files(&[place("here", "lat: 55.8\nlon: 10.6\nprecision: exact\n"), place("nowhere", "")]);
    let page = page(&files, "places/index.html");
    assert_eq!(all(&page, ".sheets.w .sheet", Some("id")), ["map-1"]);
    assert_eq!(all(&page, ".sheets.w a.hit", Some("aria-label")), ["Place here: no action"]);
    assert_eq!(all(&page, ".sheets.w a.hit", Some("href")), ["../places/here/index.html"]);
    let words = all(&page, "main", None).concat();
    assert!(words.contains("One place is on no map, since nobody knows its position: Place nowhere"), "{words}");
    assert!(!words.contains("about here"), "the key explains only what is drawn");
}

#[test]
fn what_lies_at_one_spot_is_listed_below_its_mark() {
    let rooms: Vec<_> = ["a", "b", "c"].map(|id| place(id, "lat: 55.8\nlon: 10.6\n")).into();
    let page = page(&files(&rooms), "places/index.html");
    assert_eq!(all(&page, ".sheets.w .sheet", Some("id")), ["map-1"], "a larger drawing would show no more");
    assert_eq!(all(&page, ".sheets.w a.hit", Some("href")), ["#near-1"]);
    assert_eq!(all(&page, "#near-1", None), ["Place a and two more: Place a , Place b , Place c"]);
}

#[test]
fn what_is_dense_is_drawn_larger() {
    let mut places: Vec<_> =
        (0..5).map(|at| place(&format!("town{at}"), &format!("lat: 55.8{at}\nlon: 10.6\n"))).collect();
    places.push(place("far", "lat: 58\nlon: 14\n"));
    places.push(place("twin", "lat: 55.8001\nlon: 10.6\n"));
    let page = page(&files(&places), "places/index.html");
    assert_eq!(all(&page, ".sheets.w .sheet", Some("id")), ["map-1", "map-2"]);
    assert_eq!(all(&page, "#map-1 a.hit", Some("href")), ["#map-2", "../places/far/index.html"]);
    let larger = all(&page, "#map-2 a.hit", Some("href"));
    assert_eq!(larger.len(), 5, "four by themselves, and two at one spot: {larger:?}");
    assert_eq!(all(&page, "#map-2 .together li", None), ["Place town0 and one more: Place town0 , Place twin"]);
    // The narrow sheets are drawn anew, with names of their own.
    assert!(all(&page, ".sheets.t .sheet", Some("id")).iter().all(|id| id.starts_with("map-t")));
}

#[test]
fn hundreds_of_places_are_all_reached_from_the_map() {
    let places: Vec<_> = (0..300)
        .map(|at: i32| {
            let (lat, lon) = (55.0 + f64::from(at * 37 % 101) / 150.0, 10.0 + f64::from(at * 53 % 89) / 90.0);
            place(&format!("p{at}"), &format!("lat: {lat:.4}\nlon: {lon:.4}\nprecision: approximate\n"))
        })
        .collect();
    let page = page(&files(&places), "places/index.html");
    let ids = all(&page, "[id]", Some("id"));
    for group in [".sheets.w", ".sheets.t"] {
        let marks = all(&page, &format!("{group} a.hit"), Some("href"));
        let lists = all(&page, &format!("{group} .together a"), Some("href"));
        for at in 0..300 {
            let href = format!("../places/p{at}/index.html");
            assert!(marks.contains(&href) || lists.contains(&href), "{group} has no way to p{at}");
        }
        for target in marks.iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.iter().any(|id| id == target), "{group} leads to #{target}");
        }
        assert!(all(&page, &format!("{group} a.hit"), Some("aria-label")).iter().all(|name| !name.is_empty()));
    }
}

#[test]
fn the_island_is_drawn_with_its_coast_and_opens() {
    let bytes = REAL.built.files["places/index.html"].clone().expect("it is made");
    let page = Html::parse_document(&String::from_utf8(bytes).expect("pages are UTF-8"));
    assert_eq!(all(&page, ".sheets.w .sheet > figcaption", None), ["Samsø, drawn larger"]);
    assert!(all(&page, "#map-1 .land", Some("d")).iter().all(|data| data.len() > 300), "the coasts are drawn");
    let names = all(&page, "#map-1 a.hit", Some("aria-label"));
    assert!(names[0].starts_with("Samsø, 17 places:") && names[0].contains("27 done"), "{names:?}");
    assert!(
        all(&page, "#map-2 a.hit", Some("aria-label"))
            .iter()
            .any(|name| { name == "Ballen, position only about right: 2 operating, 1 done" })
    );
    assert_eq!(
        all(&page, "script[src*='map.']", Some("src")),
        Vec::<String>::new(),
        "no tiles are named, none are offered"
    );
}

#[test]
fn tiles_are_named_to_the_reader_before_anything_is_asked() {
    let mut files = files(&[place("here", "lat: 55.8\nlon: 10.6\n")]);
    let settings = "model: 1\ntitle: Small\nmap: {tiles: \"https://{s}.tiles.example.org/{z}/{x}/{y}.png\"}\n";
    files.insert(String::from("content/portfolio.yaml"), settings.as_bytes().to_vec());
    let page = page(&files, "places/index.html");
    assert_eq!(all(&page, ".atlas", Some("data-tiles")), ["https://{s}.tiles.example.org/{z}/{x}/{y}.png"]);
    assert_eq!(all(&page, ".atlas", Some("data-ask")), ["Show map pictures from tiles.example.org"]);
    assert_eq!(all(&page, ".atlas image, .atlas img, .atlas button", None), Vec::<String>::new());
    let scripts = all(&page, "script[src*='map.']", Some("src"));
    assert!(scripts.len() == 1 && scripts[0].starts_with("../map.") && scripts[0].ends_with(".js"), "{scripts:?}");
}
