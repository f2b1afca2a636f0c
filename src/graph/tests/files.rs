//! Pictures and shapes that records name.

use super::{By, check, check_tree, portfolio, site};
use crate::source::SourceTree;

const TOWN: &str = "---
title: Town
type: other
---
";

/// The least that is a picture.
const GIF: &str = "GIF89a\u{1}\0\u{1}\0\0\0\0,\0\0\0\0\u{1}\0\u{1}\0\0\u{2}\u{2}D\u{1}\0;";

fn with_picture(path: &str, text: &str) -> SourceTree {
    let mut tree = site(&[(path, text)]);
    tree.insert("content/media/wind.gif", GIF.as_bytes());
    tree
}

#[test]
fn a_picture_that_is_not_there_is_told_with_the_one_that_is() {
    check_tree(
        with_picture("content/actors/town.md", &format!("{TOWN}![Turbines](../media/winds.gif)\n")),
        &[
            "error missing-image actors/town.md:5:13-5:31 [../media/winds.gif] there is no picture at `../media/winds.gif` | did you mean `../media/wind.gif`?",
        ],
        By::Repair,
    );
    let named = "---\ntitle: Town\ntype: other\nimage: {file: media/wnid.gif, alt: Turbines}\n---\n";
    check_tree(
        with_picture("content/actors/town.md", named),
        &[
            "error missing-image actors/town.md:4:15-4:29 [media/wnid.gif] there is no picture at `media/wnid.gif` | did you mean `media/wind.gif`?",
        ],
        By::Repair,
    );
    check(
        &[("content/actors/town.md", named)],
        "error missing-image actors/town.md:4:15-4:29 [media/wnid.gif] there is no picture at `media/wnid.gif` | put the picture into `content/media`, or correct the path",
        By::Edit("content/actors/town.md", "image: {file: media/wnid.gif, alt: Turbines}\n", ""),
    );
}

#[test]
fn a_file_that_is_no_picture_is_told_once() {
    let town = format!("{TOWN}![Turbines](../media/wind.gif) ![Turbines](../media/wind.gif)\n");
    check(
        &[("content/actors/town.md", &town), ("content/media/wind.gif", "not yet")],
        "error not-a-picture actors/town.md:5:13-5:30 [../media/wind.gif] `wind.gif` is no image, whatever its name says | save it again as JPEG, PNG or WebP",
        By::File("content/media/wind.gif", GIF),
    );
}

const BUNDLE: &str = "---
title: Harbour
geometry: media/harbour.geojson
---
";

#[test]
fn a_shape_that_is_not_there_is_told() {
    check(
        &[
            ("content/places/harbour.md", BUNDLE),
            ("content/media/harbor.geojson", "{\"type\": \"Point\", \"coordinates\": [10.6, 55.8]}"),
        ],
        "error missing-file places/harbour.md:3:11-3:32 [media/harbour.geojson] there is no file at `content/media/harbour.geojson` | did you mean `media/harbor.geojson`?",
        By::Repair,
    );
    check(
        &[("content/portfolio.yaml", "model: 1\ntitle: Test\nmap: {boundary: media/island.geojson}\n")],
        "error missing-file portfolio.yaml:3:17-3:37 [media/island.geojson] there is no file at `content/media/island.geojson` | put the file there, or correct the path, which starts in `content/`",
        By::File("content/media/island.geojson", "{\"type\": \"FeatureCollection\", \"features\": []}"),
    );
}

#[test]
fn a_shape_must_be_geojson() {
    let path = "content/media/harbour.geojson";
    let check_shape = |text: &str, expect: &str| {
        check(
            &[("content/places/harbour.md", BUNDLE), (path, text)],
            expect,
            By::File(path, "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}"),
        );
    };
    let hint =
        "save it again as GeoJSON from a map editor: a `FeatureCollection`, a `Feature` or a shape such as a `Polygon`";
    check_shape(
        "{\"type\": \"Point\",\n \"coordinates\": [10.6, 55.8\n}",
        &format!(
            "error invalid-geojson media/harbour.geojson:3:1-3:2 [}}] `media/harbour.geojson` is no GeoJSON: from here on it cannot be read; a comma, bracket or quotation mark is missing or too many | {hint}"
        ),
    );
    check_shape(
        "{\"type\": \"Topology\"}",
        &format!(
            "error invalid-geojson media/harbour.geojson:1:1-1:2 [{{] `media/harbour.geojson` is no GeoJSON: there is no shape of the type `Topology` | {hint}"
        ),
    );
    check_shape(
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\"}}]}",
        &format!(
            "error invalid-geojson media/harbour.geojson:1:1-1:2 [{{] `media/harbour.geojson` is no GeoJSON: a `Point` without `coordinates` | {hint}"
        ),
    );
    let at = |place: &str, words: &str| {
        format!(
            "error invalid-geojson media/harbour.geojson:{place} `media/harbour.geojson` is no GeoJSON: {words} | {hint}"
        )
    };
    check_shape("", &at("1:1-1:1 []", "it is empty"));
    check_shape(
        "{\"type\": \"Point\"",
        &at("1:16-1:17 [\"]", "it breaks off; a closing bracket or quotation mark is missing"),
    );
    check_shape("{\"coordinates\": [1, 2]}", &at("1:23-1:24 [}]", "the part that ends here has no `type`"));
    check_shape(
        "{\"type\": \"FeatureCollection\", \"features\": 5}",
        &at("1:43-1:44 [5]", "something of another kind stands here than GeoJSON has in this place"),
    );
}

#[test]
fn positions_must_lie_on_earth() {
    let path = "content/media/harbour.geojson";
    let check_shape = |text: &str, expect: &str, mended: &str| {
        check(&[("content/places/harbour.md", BUNDLE), (path, text)], expect, By::File(path, mended));
    };
    let right = "{\"type\": \"Point\", \"coordinates\": [100.6, 55.8]}";
    check_shape(
        "{\"type\": \"Point\", \"coordinates\": [55.8, 100.6]}",
        "error wrong-coordinate media/harbour.geojson:1:34-1:47 [[55.8, 100.6]] `[55.8, 100.6]` is no place on earth: the second number, the latitude, must lie between -90 and 90 | GeoJSON writes longitude first, as in `[10.6, 55.8]`: are the two swapped all through the file?",
        right,
    );
    check_shape(
        "{\"type\": \"Point\",\n \"coordinates\": [597000, 6190000]}",
        "error wrong-coordinate media/harbour.geojson:2:17-2:34 [[597000, 6190000]] `[597000, 6190000]` is no place on earth: positions are written in degrees | save the file again in degrees: choose WGS 84 (EPSG:4326) as its coordinate system",
        right,
    );
    let large = format!("{{\"type\": \"Point\", \"coordinates\": [10.6, 55.8]{}}}", " ".repeat(4_000_000));
    check_shape(
        &large,
        "error large-geojson media/harbour.geojson:1:1-1:2 [{] `media/harbour.geojson` is larger than 4 MB, far more than a map can show | simplify its outlines, for example at mapshaper.org, and save it again",
        right,
    );
}

#[test]
fn a_shape_with_latitude_first_lies_far_from_every_place() {
    let path = "content/media/harbour.geojson";
    let quay = "---\ntitle: Quay\nlat: 55.8\nlon: 10.6\n---\n";
    let ring = |a: &str, b: &str| format!("{{\"type\": \"LineString\",\n\"coordinates\": [{a}, {b}]}}");
    check(
        &[
            ("content/places/harbour.md", BUNDLE),
            ("content/places/quay.md", quay),
            (path, &ring("[55.8, 10.6]", "[55.9, 10.7]")),
        ],
        "warning shape-elsewhere media/harbour.geojson:2:17-2:29 [[55.8, 10.6]] `media/harbour.geojson` lies far from all places of the portfolio | GeoJSON writes longitude first, as in `[10.6, 55.8]`: are the two swapped all through the file?",
        By::File(path, &ring("[10.6, 55.8]", "[10.7, 55.9]")),
    );
}

#[test]
fn a_place_has_its_mark_at_its_point_or_within_its_outline() {
    let portfolio = portfolio(&[
        ("content/places/harbour.md", BUNDLE),
        ("content/places/quay.md", "---\ntitle: Quay\nlat: 55.8\nlon: 10.6\n---\n"),
        ("content/places/somewhere.md", "---\ntitle: Somewhere\n---\n"),
        (
            "content/media/harbour.geojson",
            "{\"type\": \"Polygon\", \"coordinates\": [[[10, 55], [12, 55], [12, 57], [10, 55]]]}",
        ),
    ]);
    let degrees = |id: &str| {
        let key = portfolio.places.find(&crate::model::Id::new(id).expect("an id")).expect("it is there");
        portfolio.spot(key).map(crate::picture::geo::degrees)
    };
    let (lon, lat) = degrees("quay").expect("it has a point");
    assert!((lon - 10.6).abs() < 1e-9 && (lat - 55.8).abs() < 1e-9);
    let (lon, lat) = degrees("harbour").expect("it has an outline");
    assert!(lon > 10.0 && lon < 12.0 && lat > 55.0 && lat < 57.0 && lat < lon + 45.0, "{lon}, {lat}");
    assert_eq!(degrees("somewhere"), None);
}
