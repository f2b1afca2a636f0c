//! Geography: arithmetic by hand, and what must hold for any points and outlines.

use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use super::{
    Dot, Extent, Feature, Frame, LARGEST, LabelBox, Outline, Room, Spot, Trail, Wish, Wrong, WrongKind, degrees,
    first_position, gather, kilometres, mercator, read, settle,
};

const ROOM: Room = Room { width: 400.0, height: (200.0, 500.0), margin: 40.0, least: 2.0 };

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

fn outline(text: &str) -> Outline {
    read(text.as_bytes()).unwrap_or_else(|wrong| panic!("{text} is told wrong: {wrong:?}"))
}

fn polygon(rings: &str) -> Outline {
    outline(&format!("{{\"type\": \"Polygon\", \"coordinates\": {rings}}}"))
}

/// Checks what is wrong with a file: the text of the place, and the kind.
fn check_wrong(text: &str, place: &str, kind: &WrongKind) {
    let Wrong { range, kind: found } = read(text.as_bytes()).expect_err("it is wrong");
    assert_eq!((&text[range], &found), (place, kind), "{text}");
}

#[test]
fn degrees_are_projected_as_tiles_are() {
    assert_eq!(mercator(-180.0, 0.0), (0.0, 0.5));
    assert!(near(mercator(90.0, 0.0).0, 0.75));
    // OpenStreetMap's formula, (1 - asinh(tan lat) / pi) / 2, gives the tile 8/135/79 for 10.6° east, 55.8° north (135.54, 79.97).
    let (x, y) = mercator(10.6, 55.8);
    assert_eq!(((x * 256.0) as i32, (y * 256.0) as i32), (135, 79));
    assert!(near(mercator(0.0, 90.0).1, mercator(0.0, 86.0).1), "the poles lie at the edge");
    assert!(near(kilometres(0.5), 40_075.017));
    // At 60° north everything is half as wide.
    assert!((kilometres(mercator(0.0, 60.0).1) - 20_037.5).abs() < 1.0);
}

#[test]
fn every_shape_is_read() {
    let all = outline(
        "{\"type\": \"FeatureCollection\", \"source\": \"a survey\", \"features\": [
        {\"type\": \"Feature\", \"properties\": null, \"geometry\": null},
        {\"geometry\": {\"coordinates\": [10.6, 55.8, 12], \"type\": \"Point\"}, \"type\": \"Feature\", \"properties\": {\"surroundings\": true}},
        {\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"GeometryCollection\", \"geometries\": [
            {\"type\": \"MultiPoint\", \"coordinates\": [[1, 2], [3, 4]]},
            {\"type\": \"LineString\", \"coordinates\": [[1, 2], [3, 4]]},
            {\"type\": \"MultiLineString\", \"coordinates\": [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]},
            {\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [4, 0], [4, 4], [0, 0]], [[2, 1], [3, 1], [3, 2], [2, 1]]]},
            {\"type\": \"MultiPolygon\", \"coordinates\": [[[[0, 0], [4, 0], [4, 4], [0, 0]]], []]}]}}]}",
    );
    let counts: Vec<_> =
        all.features.iter().map(|of| (of.points.len(), of.lines.len(), of.areas.len(), of.surroundings)).collect();
    assert_eq!(counts, [(0, 0, 0, false), (1, 0, 0, true), (2, 3, 3, false)]);
    assert_eq!(all.source.as_deref(), Some("a survey"));
    let rings: Vec<usize> = all.features[2].areas.iter().map(Vec::len).collect();
    assert_eq!(rings, [2, 1, 0], "a hole is a ring of its own");
    assert_eq!(outline("{\"type\": \"Point\", \"coordinates\": []}").heart(), None);
}

#[test]
fn what_is_no_shape_is_told_at_its_place() {
    let form = |words: &str| WrongKind::Form(words.to_owned());
    check_wrong("{\"type\": \"Point\", \"coordinates\": [55.8, 110.6]}", "[55.8, 110.6]", &WrongKind::Swapped);
    check_wrong(
        "{\"coordinates\": [[10, 55], [\n 597000.5, 6190000]], \"type\": \"LineString\"}",
        "[\n 597000.5, 6190000]",
        &WrongKind::NoDegrees,
    );
    check_wrong(
        "{\"type\": \"Polygon\", \"coordinates\": [[10, 55], [11, 55]]}",
        "{",
        &form("the coordinates of a `Polygon` are written as `[[[10.6, 55.8], [10.7, 55.9], …]]`"),
    );
    check_wrong(
        "{\"type\": \"Polygon\", \"coordinates\": [[[10, 55], [11, 55], [10, 55]]]}",
        "{",
        &form("a ring of a `Polygon` has at least four positions, the last of them the first again"),
    );
    check_wrong(
        "{\"type\": \"Point\", \"coordinates\": [10.6]}",
        "]",
        &form("a position has two numbers, longitude and latitude"),
    );
    check_wrong(
        "{\"type\": \"LineString\", \"coordinates\": [[1, 2]]}",
        "{",
        &form("a line of a `LineString` has at least two positions"),
    );
    let large = format!("{{\"type\": \"Point\", \"coordinates\": [1, 2], \"note\": \"{}\"}}", "x".repeat(LARGEST));
    check_wrong(&large, "{", &WrongKind::TooLarge);
    let deep = format!("{{\"type\": \"Polygon\", \"coordinates\": {}{}}}", "[".repeat(5000), "]".repeat(5000));
    assert!(read(deep.as_bytes()).is_err(), "depth is no way to break it");
    assert_eq!(first_position(b"{\"coordinates\": [[[1, 2]]]}").map(|at| at.start), Some(18));
}

#[test]
fn an_area_is_known_inside_and_out() {
    let ring = polygon("[[[0, 0], [8, 0], [8, 8], [0, 8], [0, 0]], [[2, 2], [6, 2], [6, 6], [2, 6], [2, 2]]]");
    let feature = &ring.features[0];
    assert!(feature.contains(mercator(1.0, 1.0)) && !feature.contains(mercator(4.0, 4.0)));
    assert!(!feature.contains(mercator(9.0, 1.0)));
    let (lon, lat) = degrees(ring.heart().expect("it has an inside"));
    assert!(feature.contains(mercator(lon, lat)), "the name would stand in the hole, at {lon}, {lat}");
}

#[test]
fn shapes_cross_the_180th_meridian_and_go_around_poles() {
    let fiji = polygon("[[[177, -18], [-178, -18], [-178, -16], [177, -16], [177, -18]]]");
    let (wide, _) = fiji.extent().expect("it has a size").size();
    assert!(near(wide, 5.0 / 360.0), "it is 5° wide, not 355: {wide}");
    let spots: Vec<Spot> = fiji.features[0].spots().collect();
    let frame = Frame::around(&spots, ROOM).expect("there are points");
    let (x, _) = frame.at(mercator(-179.0, -17.0));
    assert!((0.0..=400.0).contains(&x), "{x}");
    assert!(frame.areas(&fiji, 1.0, |_| true).starts_with('M'));
    let south = polygon("[[[-180, -70], [-90, -75], [0, -70], [90, -75], [180, -70], [-180, -70]]]");
    assert!(south.features[0].contains(mercator(45.0, -80.0)), "the pole lies in it");
    assert!(!south.features[0].contains(mercator(45.0, -50.0)));
}

#[test]
fn one_point_and_many_at_one_place_have_something_around_them() {
    let here = mercator(10.6, 55.8);
    for spots in [vec![here], vec![here; 40]] {
        let frame = Frame::around(&spots, ROOM).expect("there are points");
        let (x, y) = frame.at(here);
        assert!((x - 200.0).abs() < 0.01 && (y - frame.height / 2.0).abs() < 0.01, "{x}, {y}");
        let across = frame.width * frame.unit * kilometres(here.1);
        assert!((across - 2.0).abs() < 0.01, "{across} km");
    }
    assert_eq!(Frame::around(&[], ROOM), None);
    let world = [mercator(-179.0, 80.0), mercator(-60.0, 0.0), mercator(60.0, 0.0), mercator(179.0, -80.0)];
    let frame = Frame::around(&world, ROOM).expect("there are points");
    assert!(frame.unit * frame.width <= 1.0 + 1e-9, "the world is shown once");
}

#[test]
fn the_scale_is_a_round_number_that_fits() {
    let frame = Frame::around(&[mercator(10.5, 55.7), mercator(10.7, 56.0)], ROOM).expect("there are points");
    let (kilometres, length) = frame.scale_bar(80.0);
    // 33 km over 420 units, and 12.7 units to a kilometre: 5 km make 63.
    assert!(near(kilometres, 5.0) && length > 40.0 && length <= 80.0, "{kilometres} km, {length}");
}

#[test]
fn points_that_would_touch_come_together() {
    let gathered = |points: &[(f64, f64)]| gather(points, 2.0, |count| if count == 1 { 5.0 } else { 9.0 });
    assert_eq!(gathered(&[(0.0, 0.0), (12.0, 0.0)]).len(), 2, "two of radius 5 and a gap of 2 just fit");
    let two = gathered(&[(0.0, 0.0), (11.0, 0.0), (40.0, 0.0)]);
    assert_eq!(two, [Dot { at: (5.5, 0.0), members: vec![0, 1] }, Dot { at: (40.0, 0.0), members: vec![2] }]);
    assert_eq!(gathered(&[(3.0, 3.0); 300]).len(), 1);
}

fn any_points() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((0.0..400.0, 0.0..400.0), 0..60)
}

fn any_spots() -> impl Strategy<Value = Vec<Spot>> {
    let spread = prop::collection::vec((-180.0..180.0, -90.0..90.0), 1..30);
    (spread, any::<bool>(), -180.0..180.0, -80.0..80.0).prop_map(|(points, is_town, lon, lat)| {
        let at = |(x, y): (f64, f64)| if is_town { (lon + x / 2000.0, lat + y / 4000.0) } else { (x, y) };
        points.into_iter().map(at).map(|(lon, lat)| mercator(lon, lat)).collect()
    })
}

proptest! {
    #[test]
    fn degrees_come_back(lon in -180.0..180.0_f64, lat in -85.0..85.0_f64) {
        let back = degrees(mercator(lon, lat));
        prop_assert!((back.0 - lon).abs() < 1e-9 && (back.1 - lat).abs() < 1e-9, "{:?}", back);
    }

    #[test]
    fn a_frame_holds_its_points_within_the_margin(spots in any_spots()) {
        let frame = Frame::around(&spots, ROOM).expect("there are points");
        prop_assert!(frame.height >= 200.0 && frame.height <= 500.0);
        // The whole world fits the width alone, without a margin.
        let inset = if frame.unit * frame.width >= 0.99 * 320.0 / 400.0 { -1e-6 } else { 40.0 - 1e-6 };
        for spot in &spots {
            let (x, y) = frame.at(*spot);
            prop_assert!(x >= inset && x <= 400.0 - inset, "x {} of {:?}", x, frame);
            prop_assert!(y >= inset && y <= frame.height - inset || inset < 0.0, "y {} of {:?}", y, frame);
        }
    }

    #[test]
    fn dots_never_touch_and_lose_nobody(points in any_points()) {
        let radius = |count: usize| if count == 1 { 6.0 } else { 12.0 };
        let dots = gather(&points, 3.0, radius);
        let mut members: Vec<usize> = dots.iter().flat_map(|dot| dot.members.iter().copied()).collect();
        members.sort_unstable();
        prop_assert_eq!(members, (0..points.len()).collect::<Vec<_>>());
        for (at, a) in dots.iter().enumerate() {
            for b in &dots[at + 1..] {
                let distance = (a.at.0 - b.at.0).hypot(a.at.1 - b.at.1);
                prop_assert!(distance >= radius(a.members.len()) + radius(b.members.len()) + 3.0 - 1e-9);
            }
        }
    }

    #[test]
    fn labels_give_way(points in any_points(), width in 10.0..150.0_f64) {
        let dots = gather(&points, 3.0, |_| 6.0);
        let wishes: Vec<Wish> =
            dots.iter().map(|dot| Wish { at: dot.at, radius: 6.0, size: (width, 30.0), weight: dot.members.len() }).collect();
        let bar = LabelBox { left: 0.0, top: 380.0, right: 120.0, bottom: 400.0 };
        let settled = settle(&wishes, &[bar], &[], (400.0, 400.0));
        prop_assert_eq!(settled.len(), wishes.len());
        let places: Vec<LabelBox> = settled.iter().flatten().map(|settled| settled.place).collect();
        for (at, place) in places.iter().enumerate() {
            prop_assert!(place.left >= 0.0 && place.top >= 0.0 && place.right <= 400.0 && place.bottom <= 400.0);
            prop_assert!(!place.overlaps(&bar));
            prop_assert!(places[at + 1..].iter().all(|other| !other.overlaps(place)));
            for wish in &wishes {
                let (x, y) = wish.at;
                let mark = LabelBox { left: x - 6.0, top: y - 6.0, right: x + 6.0, bottom: y + 6.0 };
                prop_assert!(!mark.overlaps(place));
            }
        }
        // With room for all, nobody goes without.
        prop_assert!(wishes.len() != 1 || settled[0].is_some() || width > 380.0);
    }

    #[test]
    fn a_label_stays_on_its_side_of_a_coast(y in 60.0..340.0_f64, width in 20.0..120.0_f64) {
        let wish = Wish { at: (200.0, y), radius: 6.0, size: (width, 30.0), weight: 1 };
        let coast = [((212.0, 0.0), (212.0, 400.0))];
        let settled = settle(&[wish], &[], &coast, (400.0, 400.0));
        prop_assert!(settled[0].is_some_and(|settled| settled.place.right < 212.0 && settled.leader.is_none()));
    }

    #[test]
    fn thinning_keeps_order_ends_and_what_matters(points in any_points(), closed in any::<bool>(), area in 0.0..5000.0_f64) {
        let trail = Trail::new(points.iter().map(|(x, y)| (x / 1000.0, y / 1000.0)).collect(), closed);
        let all = trail.thinned(0.0);
        prop_assert_eq!(all.as_slice(), trail.points());
        let kept = trail.thinned(area / 1e6);
        let mut rest = trail.points().iter();
        prop_assert!(kept.iter().all(|point| rest.any(|other| other == point)), "in the order of the line");
        prop_assert!(trail.thinned(area / 5e5).len() <= kept.len());
        if closed {
            prop_assert!(kept.len() >= trail.points().len().min(3));
        } else {
            prop_assert_eq!(kept.first(), trail.points().first());
            prop_assert_eq!(kept.last(), trail.points().last());
        }
    }

    #[test]
    fn what_is_drawn_stays_in_the_picture(spots in any_spots(), seen in any_spots()) {
        let frame = Frame::around(&seen, ROOM).expect("there are points");
        let trails = || vec![Trail::new(spots.clone(), true)];
        let feature = Feature { areas: vec![trails()], lines: vec![Trail::new(spots.clone(), false)], ..Feature::default() };
        let outline = Outline { features: vec![feature], source: None };
        for data in [frame.areas(&outline, 1.0, |_| true), frame.lines(&outline, 1.0, |_| true)] {
            prop_assert!(!data.contains("NaN") && !data.contains("inf"), "{}", data);
            for (x, y) in walked(&data) {
                prop_assert!((-4.2..=404.2).contains(&x) && y >= -4.2 && y <= frame.height + 4.2, "{x}, {y} in {data}");
            }
        }
    }

    #[test]
    fn no_bytes_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(Wrong { range, .. }) = read(&bytes) {
            prop_assert!(range.start <= range.end && range.end <= bytes.len());
        }
    }
}

/// Walks along path data and lists where it comes.
fn walked(data: &str) -> Vec<(f64, f64)> {
    let mut found = Vec::new();
    for part in data.split('M').filter(|part| !part.is_empty()) {
        let (start, steps) = part.trim_end_matches('z').split_once('l').expect("a path has steps");
        let mut at = (0.0, 0.0);
        let spaced = steps.replace('-', " -");
        let numbers: Vec<f64> = start
            .split(',')
            .chain(spaced.split([' ', ',']).filter(|number| !number.is_empty()))
            .map(|number| number.parse().expect("a number"))
            .collect();
        for pair in numbers.chunks_exact(2) {
            at = (at.0 + pair[0], at.1 + pair[1]);
            found.push(at);
        }
    }
    found
}

#[test]
fn extents_are_the_least_boxes() {
    let extent = Extent::of([(1.0, 5.0), (3.0, 2.0)]).expect("there are points");
    assert_eq!((extent.min, extent.max, extent.middle()), ((1.0, 2.0), (3.0, 5.0), (2.0, 3.5)));
    assert_eq!(Extent::of([]), None);
}
